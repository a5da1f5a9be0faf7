import type { AddConditionalFormats, ConditionalFormat } from '../../../model/plan';
import type { SheetSnapshot } from '../../../model/snapshot';
import type { KnownFormat } from '../read/companions';
import { place } from './cellSteps';
import { UNDO } from './step';
import type { Step } from './step';

/** Adds rules that carry a mark in their formula, by which they are found again. */
export function addConditionalFormats(action: AddConditionalFormats, before: SheetSnapshot | null): Step {
  const { sheet, range, mark, rules } = action;
  return {
    what: place(before, range),
    carryOut: (at) => {
      // A mark stands once only: rules that carry it already were left in between by an earlier write.
      const all = allFormats(at.sheet(sheet));
      const isLeft = (format: KnownFormat): boolean => carries(format, mark) || isUnfinished(format);
      for (const { id } of before ? at.takeFormats(before.id, isLeft) : []) all.getItem(id).delete();
      for (const rule of rules) addRule(at.range(sheet, range).conditionalFormats, rule, mark);
    },
    ...(before
      ? {
          undoRank: UNDO.things,
          undo: (at, remains) => {
            const formats = allFormats(at.sheet(sheet));
            for (const format of remains.standing.get(before.id)?.newFormats ?? []) {
              if (carries(format, mark) || isUnfinished(format)) formats.getItem(format.id).delete();
            }
          },
        }
      : {}),
  };
}

/** Removes the rules that carry a mark. What the user made of their looks cannot be brought back. */
export function removeConditionalFormats(sheet: string, mark: string, before: SheetSnapshot | null): Step {
  return {
    what: before?.name ?? mark,
    carryOut: (at) => {
      const formats = allFormats(at.sheet(sheet));
      for (const { id } of at.takeFormats(sheet, (format) => carries(format, mark))) formats.getItem(id).delete();
    },
    isDone: (remains) => !remains.standing.get(sheet)?.formats.some((format) => carries(format, mark)),
  };
}

/** Excel puts a new rule first; the user's own go before ours, and ours stand in their order. */
const LAST = -1;

function addRule(formats: Excel.ConditionalFormatCollection, rule: ConditionalFormat, mark: string): void {
  switch (rule.kind) {
    case 'expression': {
      const format = formats.add('Custom');
      format.priority = LAST;
      const { custom } = format;
      custom.rule.formula = `=${rule.formula}`;
      custom.format.font.color = rule.color;
      custom.format.font.bold = rule.bold;
      custom.format.fill.color = rule.fill;
      return;
    }
    case 'dataBar': {
      const format = formats.add('DataBar');
      format.priority = LAST;
      const { dataBar } = format;
      dataBar.lowerBoundRule = { type: 'Formula', formula: markedNumber(mark, rule.min) };
      dataBar.upperBoundRule = { type: 'Formula', formula: markedNumber(mark, rule.max) };
      dataBar.positiveFormat.fillColor = rule.color;
      dataBar.positiveFormat.gradientFill = false;
      return;
    }
  }
}

/** A number that carries the mark, which counts as nothing: N of a text is 0. The file host writes the same. */
function markedNumber(mark: string, value: number): string {
  return `=N("${mark}")+${String(value)}`;
}

function carries({ formula }: KnownFormat, mark: string): boolean {
  return formula.includes(`"${mark}"`);
}

/** Added, but without its formula yet: the batch broke in between. */
function isUnfinished({ formula }: KnownFormat): boolean {
  return formula === '';
}

function allFormats(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  return sheet.getRange().untrack().conditionalFormats;
}
