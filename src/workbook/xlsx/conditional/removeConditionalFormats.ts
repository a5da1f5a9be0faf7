import { carriesMark } from '../../carriesMark';
import { EXCEL_MAIN, X14 } from '../xml/namespaces';
import { removed, spliced, type Splice } from '../xml/splice';
import { attributeOf, childOf, childrenOf, descendantsOf, parseXml, type XmlElement } from '../xml/xmlTree';

/** Takes the rules that carry a mark out of a sheet's shell, and what is empty without them. */
export function removeConditionalFormats(shell: string, part: string, mark: string): string {
  const root = parseXml(shell, part);
  const formats = childrenOf(root, 'conditionalFormatting');
  const isMarked = (rule: XmlElement): boolean => formulasOf(rule).some((formula) => carriesMark(formula, mark));
  const gone = formats.flatMap((format) => childrenOf(format, 'cfRule').filter(isMarked));
  const extended = new Set(gone.flatMap((rule) => descendantsOf(rule, X14, 'id').map((id) => id.text)));

  const list = childOf(root, 'extLst');
  const isGone = (rule: XmlElement): boolean => isMarked(rule) || extended.has(attributeOf(rule, 'id') ?? '');
  const extensions = list ? childrenOf(list, 'ext') : [];
  const emptied = extensions.map((extension) => withoutRules(extension, isGone));
  const extensionSplices =
    list && emptied.length > 0 && emptied.every((one) => one.empty)
      ? [removed(list)]
      : emptied.flatMap((one) => one.splices);
  return spliced(shell, [...formats.flatMap((format) => withoutChildren(format, gone)), ...extensionSplices]);
}

function formulasOf(rule: XmlElement): string[] {
  return [
    ...childrenOf(rule, 'formula').map((formula) => formula.text),
    ...descendantsOf(rule, rule.namespace, 'cfvo').map((end) => attributeOf(end, 'val') ?? ''),
    ...descendantsOf(rule, EXCEL_MAIN, 'f').map((formula) => formula.text),
  ];
}

function withoutChildren(parent: XmlElement, gone: readonly XmlElement[]): Splice[] {
  const rules = childrenOf(parent, 'cfRule');
  const own = rules.filter((rule) => gone.includes(rule));
  return own.length === rules.length && own.length > 0 ? [removed(parent)] : own.map(removed);
}

/** An extension of the sheet without some rules; it goes as a whole when it held nothing else. */
function withoutRules(
  extension: XmlElement,
  isGone: (rule: XmlElement) => boolean,
): { splices: Splice[]; empty: boolean } {
  const formats = descendantsOf(extension, X14, 'conditionalFormatting');
  const gone = formats.flatMap((format) => childrenOf(format, 'cfRule').filter(isGone));
  const splices = formats.flatMap((format) => withoutChildren(format, gone));
  const all = formats.length > 0 && formats.every((format) => childrenOf(format, 'cfRule').every(isGone));
  return all ? { splices: [removed(extension)], empty: true } : { splices, empty: false };
}
