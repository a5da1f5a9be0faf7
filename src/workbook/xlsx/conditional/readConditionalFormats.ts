import { childrenOf, attributeOf, descendantsOf, type XmlElement } from '../xml/xmlTree';
import { EXCEL_MAIN, X14 } from '../xml/namespaces';

/** Formulas of the rules of the kind "expression", those of Excel 2010's extension too. */
export function readConditionalFormulas(worksheet: XmlElement): string[] {
  const own = childrenOf(worksheet, 'conditionalFormatting').flatMap((format) =>
    childrenOf(format, 'cfRule')
      .filter(isExpression)
      .flatMap((rule) => childrenOf(rule, 'formula').map((formula) => formula.text)),
  );
  const extended = childrenOf(worksheet, 'extLst').flatMap((list) =>
    descendantsOf(list, X14, 'cfRule')
      .filter(isExpression)
      .flatMap((rule) => descendantsOf(rule, EXCEL_MAIN, 'f').slice(0, 1))
      .map((formula) => formula.text),
  );
  return [...own, ...extended];
}

function isExpression(rule: XmlElement): boolean {
  return attributeOf(rule, 'type') === 'expression';
}
