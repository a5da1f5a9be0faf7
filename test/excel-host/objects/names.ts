import { addressOf, parseAddress, quotedSheet, splitAddress } from '../book/area';
import type { Book } from '../book/book';
import type { LivePlace, NameState, Sheet } from '../book/sheet';
import { NULL, excelErrors } from '../protocol/errors';
import { HostObject } from '../protocol/hostObject';
import { NamedCollection } from './collection';
import type { Host } from './host';
import { Range } from './range';

/** Excel.NamedItemCollection. Documented: of the workbook, or of one sheet. */
export class Names extends NamedCollection<NamedItem> {
  readonly wireType = 'NamedItemCollection';

  constructor(
    private readonly host: Host,
    private readonly sheet: Sheet | null,
  ) {
    super();
  }

  items(): readonly NamedItem[] {
    return this.states().map((state) => new NamedItem(this.host, this.states(), state, this.sheet));
  }

  protected keysOf(item: NamedItem): readonly string[] {
    return [item.Name];
  }

  /** Documented: a range, or a formula that begins with "=". Assumed: a second one of the same name is refused. */
  Add(name: string, reference: Range | string, comment: string | null): NamedItem {
    guard(this.host.book);
    if (!/^[\p{L}_\\][\p{L}\d_.\\]*$/u.test(name) || parseAddress(name)) throw excelErrors.invalidArgument(name);
    if (this.states().some((state) => state.name.toLowerCase() === name.toLowerCase())) {
      throw excelErrors.itemAlreadyExists();
    }
    const state: NameState = { name, ...target(this.host, reference), visible: true, comment: comment ?? '' };
    this.states().push(state);
    return new NamedItem(this.host, this.states(), state, this.sheet);
  }

  private states(): NameState[] {
    return this.sheet?.names ?? this.host.book.names;
  }
}

/** Excel.NamedItem. Documented. */
class NamedItem extends HostObject {
  readonly wireType = 'NamedItem';

  constructor(
    private readonly host: Host,
    private readonly siblings: NameState[],
    private readonly state: NameState,
    private readonly sheet: Sheet | null,
  ) {
    super();
  }

  /** Recorded: names are addressed by their name. */
  get _Id(): string {
    return this.state.name;
  }
  get Name(): string {
    return this.state.name;
  }
  get Formula(): string {
    return formulaOf(this.state);
  }
  set Formula(value: unknown) {
    guard(this.host.book);
    Object.assign(this.state, target(this.host, String(value)));
  }
  get Scope(): string {
    return this.sheet ? 'Worksheet' : 'Workbook';
  }
  get Visible(): boolean {
    return this.state.visible;
  }
  set Visible(value: unknown) {
    this.state.visible = value === true;
  }

  GetRangeOrNullObject(): Range | typeof NULL {
    const { place } = this.state;
    return place && !place.gone ? new Range(this.host, place.sheet, place.area) : NULL;
  }
  Delete(): void {
    guard(this.host.book);
    this.siblings.splice(this.siblings.indexOf(this.state), 1);
  }
}

/** The formula of a name as Excel shows it now. Documented: "#REF!" once the cells are gone. */
export function formulaOf({ place, formula }: NameState): string {
  if (!place) return formula;
  const sheet = quotedSheet(place.sheet.name);
  return place.gone ? `=${sheet}!#REF!` : `=${sheet}!${addressOf(place.area, true)}`;
}

/** What a reference or formula names: a place that moves with its cells, or any other formula as it stands. */
export function target(host: Host, reference: Range | string): { place: LivePlace | null; formula: string } {
  if (typeof reference !== 'string') {
    return { place: { sheet: reference.sheet, area: reference.area, gone: false }, formula: '' };
  }
  if (!reference.startsWith('=')) throw excelErrors.invalidArgument(reference);
  const { sheet: name, address } = splitAddress(reference.slice(1));
  const sheet = name === null ? undefined : host.book.sheetNamed(name);
  const area = parseAddress(address);
  return sheet && area ? { place: { sheet, area, gone: false }, formula: '' } : { place: null, formula: reference };
}

function guard(book: Book): void {
  if (book.readOnly) throw excelErrors.accessDenied();
}
