import { intersection } from '../book/area';
import type { Rectangle } from '../book/area';
import type { ConditionalFormatState, Sheet } from '../book/sheet';
import { HostGap, NULL, excelErrors } from '../protocol/errors';
import { HostCollection, HostObject } from '../protocol/hostObject';
import { Bag } from './bag';
import type { BagTypes } from './bag';
import type { Host } from './host';
import { writable } from './rangeFormat';

/** Documented: the rule of a data bar's end is { type, formula }. */
const AUTOMATIC = { type: 'Automatic', formula: '' };

const TYPES: BagTypes = {
  CustomConditionalFormat: { parts: ['Rule', 'Format'] },
  ConditionalFormatRule: { defaults: { Formula: '' } },
  ConditionalRangeFormat: { parts: ['Fill', 'Font'], defaults: { NumberFormat: '' } },
  ConditionalRangeFill: { defaults: { Color: '' } },
  ConditionalRangeFont: { defaults: { Color: '', Bold: null, Italic: null } },
  DataBarConditionalFormat: {
    parts: ['PositiveFormat', 'NegativeFormat'],
    defaults: {
      ShowDataBarOnly: false,
      BarDirection: 'Context',
      AxisFormat: 'Automatic',
      AxisColor: '#000000',
      LowerBoundRule: AUTOMATIC,
      UpperBoundRule: AUTOMATIC,
    },
  },
  ConditionalDataBarPositiveFormat: { defaults: { FillColor: '#638EC6', GradientFill: true, BorderColor: '' } },
  ConditionalDataBarNegativeFormat: { defaults: { FillColor: '#FF0000', MatchPositiveFillColor: false } },
};

/** The range whose conditional formats these are. */
export interface FormattedRange extends HostObject {
  readonly sheet: Sheet;
  readonly area: Rectangle;
  /** Another range of the same sheet. */
  at(area: Rectangle): HostObject;
}

const KINDS = ['Custom', 'DataBar'] as const;

/**
 * Excel.ConditionalFormatCollection of a range. Documented: it holds the formats that intersect the range, and the
 * newest comes first. Assumed: deleting one takes it away from all of its cells.
 */
export class ConditionalFormats extends HostCollection {
  readonly wireType = 'ConditionalFormatCollection';

  constructor(
    private readonly host: Host,
    private readonly range: FormattedRange,
  ) {
    super();
  }

  items(): readonly ConditionalFormat[] {
    return this.range.sheet.conditionalFormats
      .filter((state) => state.areas.some((area) => intersection(area, this.range.area)))
      .map((state) => new ConditionalFormat(this.host, this.range, state));
  }

  GetItem(id: string): ConditionalFormat {
    const found = this.items().find((format) => format.Id === id);
    if (!found) throw excelErrors.itemNotFound();
    return found;
  }

  GetItemOrNullObject(id: string): ConditionalFormat | typeof NULL {
    return this.items().find((format) => format.Id === id) ?? NULL;
  }

  Add(type: string): ConditionalFormat {
    writable(this.range.sheet);
    const kind = KINDS.find((known) => known === type);
    if (!kind) throw new HostGap(`conditional formats of the kind ${type} are not simulated`);
    const state: ConditionalFormatState = {
      id: this.host.book.newId(),
      type: kind,
      areas: [this.range.area],
      stopIfTrue: false,
      properties: {},
    };
    this.range.sheet.conditionalFormats.unshift(state);
    return new ConditionalFormat(this.host, this.range, state);
  }

  /** Documented: only those of this range. A format that reaches beyond it loses the cells of the range. */
  ClearAll(): void {
    writable(this.range.sheet);
    const { sheet, area } = this.range;
    for (const state of sheet.conditionalFormats) state.areas = state.areas.flatMap((one) => without(one, area));
    sheet.conditionalFormats = sheet.conditionalFormats.filter((state) => state.areas.length > 0);
  }
}

/** Excel.ConditionalFormat; "Custom" is the kind with an expression. */
class ConditionalFormat extends HostObject {
  readonly wireType = 'ConditionalFormat';

  constructor(
    private readonly host: Host,
    private readonly range: FormattedRange,
    private readonly state: ConditionalFormatState,
  ) {
    super();
  }

  get Id(): string {
    return this.state.id;
  }
  get Type(): string {
    return this.state.type;
  }
  /** Documented: 0 is first; a negative one counts from the back. Assumed: among all of the sheet. */
  get Priority(): number {
    return this.range.sheet.conditionalFormats.indexOf(this.state);
  }
  set Priority(value: unknown) {
    writable(this.range.sheet);
    const all = this.range.sheet.conditionalFormats;
    all.splice(all.indexOf(this.state), 1);
    all.splice(Number(value) < 0 ? all.length + 1 + Number(value) : Number(value), 0, this.state);
  }
  get StopIfTrue(): boolean {
    return this.state.stopIfTrue;
  }
  set StopIfTrue(value: unknown) {
    writable(this.range.sheet);
    this.state.stopIfTrue = value === true;
  }
  get CustomOrNullObject(): Bag | typeof NULL {
    return this.part('Custom');
  }
  get Custom(): Bag {
    return this.sure('Custom');
  }
  get DataBarOrNullObject(): Bag | typeof NULL {
    return this.part('DataBar');
  }
  get DataBar(): Bag {
    return this.sure('DataBar');
  }

  /** Documented: the range that it is applied to; the first one when it is several. */
  GetRange(): HostObject {
    return this.range.at(this.state.areas[0] ?? this.range.area);
  }

  Delete(): void {
    writable(this.range.sheet);
    const { sheet } = this.range;
    sheet.conditionalFormats = sheet.conditionalFormats.filter((state) => state !== this.state);
  }

  private part(kind: ConditionalFormatState['type']): Bag | typeof NULL {
    if (this.state.type !== kind) return NULL;
    return new Bag(this.host.schema, `${kind}ConditionalFormat`, TYPES, this.state.properties, '', () => {
      writable(this.range.sheet);
    });
  }

  private sure(kind: ConditionalFormatState['type']): Bag {
    const part = this.part(kind);
    if (part === NULL) throw excelErrors.invalidOperation();
    return part;
  }
}

/** The pieces of an area that lie outside another. */
function without(area: Rectangle, cut: Rectangle): Rectangle[] {
  const common = intersection(area, cut);
  if (!common) return [area];
  return [
    { ...area, bottom: common.top - 1 },
    { ...area, top: common.bottom + 1 },
    { ...area, top: common.top, bottom: common.bottom, right: common.left - 1 },
    { ...area, top: common.top, bottom: common.bottom, left: common.right + 1 },
  ].filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}
