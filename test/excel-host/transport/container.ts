import { ExcelError } from '../protocol/errors';
import { Interpreter } from '../protocol/interpreter';
import type { Schema } from '../protocol/schema';
import type { WireRequest } from '../protocol/wire';
import type { Book } from '../book/book';
import { Range } from '../objects/range';
import { Workbook } from '../objects/workbook';
import { exchangeOf } from './traffic';
import type { Exchange, Mishap, Mishaps } from './traffic';

/** The requirement sets of the version of Excel that is simulated. The client from npm knows ExcelApi up to 1.15. */
export const REQUIREMENTS: Readonly<Record<string, string>> = {
  ExcelApi: '1.15',
  RichApiRuntime: '1.2',
  SharedRuntime: '1.1',
  DialogApi: '1.2',
  Settings: '1.1',
  CustomXmlParts: '1.1',
  RibbonApi: '1.2',
  DelayForCellEdit: '1.1',
};

export interface ContainerOptions {
  readonly requirements?: Readonly<Record<string, string>>;
  /** Office's display language. */
  readonly language?: string;
  /** The largest request and reply, in characters. Documented: 5 MB in Excel on the web, none on the desktop. */
  readonly payloadLimit?: number;
}

const Method = { Execute: 1, RegisterEvent: 2, UnregisterEvent: 3, WriteSettings: 4, GetContext: 5 } as const;
const Dispatch = { RichApiMessage: 33, ExecuteRichApi: 93 } as const;

/** Common API error codes. Documented in the client: what it makes of each. */
const Status = { internal: 5001, cellEdit: 5004, requestTooLarge: 5103, replyTooLarge: 5104 } as const;

interface Message {
  readonly methodId: number;
  readonly callbackId: number;
  readonly params: {
    readonly id?: number;
    readonly keys?: readonly string[];
    readonly values?: readonly string[];
    readonly apiArgs?: readonly (readonly unknown[])[];
  };
}

type Callback = 'agaveHostCallback' | 'agaveHostEventCallback';

/**
 * The container's side of the channel that Office for Mac offers its task panes: the page posts JSON to
 * `webkit.messageHandlers.Agave`, and is answered through `OSF.ScriptMessaging`. office.js boots by itself against it.
 */
export class Container {
  readonly exchanges: Exchange[] = [];
  /** Calls of the page that nobody simulates. Tests assert none. */
  readonly unknown: string[] = [];
  /** What is to go wrong; nothing does unless a test says so. */
  mishaps: Mishaps = () => null;
  /** Office.context.document.settings, as the client serialises them. */
  settings: Record<string, string> = {};
  private readonly handlers = new Map<number, number>();
  private readonly waiting: (() => void)[] = [];
  private editing = false;
  private interpreter: Interpreter;
  private counted = 0;

  constructor(
    public book: Book,
    private readonly schema: Schema,
    private readonly options: ContainerOptions = {},
  ) {
    this.interpreter = this.open(book);
  }

  /** Set by the page's side: calls `OSF.ScriptMessaging[name](id, payload)` there. */
  answer: (name: Callback, id: number, payload: unknown) => void = () => undefined;

  /** Opens another workbook in the same Excel; counters start anew. */
  open(book: Book): Interpreter {
    this.book = book;
    this.interpreter = new Interpreter(new Workbook(book, this.schema), this.schema, (set, version) =>
      this.supports(set, version),
    );
    const { references } = this.interpreter;
    book.livePlaces = () => [...references.values()].filter((kept) => kept instanceof Range);
    book.listeners.push((event) => {
      const handler = this.handlers.get(Dispatch.RichApiMessage);
      const message = [65536, event.type, event.target, JSON.stringify(event.args), '', false];
      if (handler !== undefined) {
        this.answer('agaveHostEventCallback', handler, [[message], Dispatch.RichApiMessage]);
      }
    });
    this.resetCounters();
    return this.interpreter;
  }

  resetCounters(): void {
    this.exchanges.length = 0;
    this.counted = 0;
    this.mishaps = () => null;
  }

  /** The add-in's own requests. Those that the client sends by itself come between them as its timers happen to run. */
  get asked(): readonly Exchange[] {
    return this.exchanges.filter(({ kind }) => kind !== 'client');
  }

  get gaps(): readonly string[] {
    return this.interpreter.gaps;
  }
  get registrations(): ReadonlySet<string> {
    return this.interpreter.registrations;
  }
  get keptReferences(): number {
    return this.interpreter.references.size;
  }

  /** Requests that wait for the end of a cell edit. */
  get waitingRequests(): number {
    return this.waiting.length;
  }

  /** The user begins or ends editing a cell. Documented: requests wait if they ask for it, else they fail. */
  editCell(editing: boolean): void {
    this.editing = editing;
    if (!editing) for (const resume of this.waiting.splice(0)) resume();
  }

  receive(json: string): void {
    const message = JSON.parse(json) as Message;
    const reply = (payload: unknown): void => {
      if (message.callbackId !== 0) this.answer('agaveHostCallback', message.callbackId, payload);
    };
    switch (message.methodId) {
      case Method.GetContext:
        reply(this.context());
        return;
      case Method.WriteSettings:
        this.settings = Object.fromEntries(
          (message.params.keys ?? []).map((key, index) => [key, message.params.values?.[index] ?? '']),
        );
        reply([0]);
        return;
      case Method.RegisterEvent:
        this.handlers.set(message.params.id ?? 0, message.callbackId);
        reply([0]);
        return;
      case Method.UnregisterEvent:
        this.handlers.delete(message.params.id ?? 0);
        reply([0]);
        return;
      default:
        this.execute(message, json, reply);
    }
  }

  private execute(message: Message, json: string, reply: (payload: unknown) => void): void {
    const [args] = message.params.apiArgs ?? [];
    if (message.methodId !== Method.Execute || message.params.id !== Dispatch.ExecuteRichApi || !args) {
      this.unknown.push(json);
      reply([0, [Status.internal, 'not simulated']]);
      return;
    }
    // Recorded: [customData, method, path, headers, body, permission, flags, …]
    const body = String(args[4]);
    const request = JSON.parse(body) as WireRequest;
    const exchange = exchangeOf(request, body, Number(args[6]));
    if (this.editing && exchange.kind !== 'client') {
      if (exchange.delayForCellEdit) {
        this.waiting.push(() => {
          this.execute(message, json, reply);
        });
      } else {
        reply([0, [Status.cellEdit, 'cell edit']]);
      }
      return;
    }
    this.exchanges.push(exchange);
    const mishap = exchange.kind === 'client' ? null : this.mishaps(this.counted++, exchange);
    reply(this.carryOut(request, exchange, mishap));
  }

  /** Documented: a failing action ends the batch; a whole request fails with a code of the Common API. */
  private carryOut(request: WireRequest, exchange: Exchange, mishap: Mishap | null): unknown {
    const limit = this.options.payloadLimit ?? Infinity;
    if (mishap?.kind === 'refused') return [0, [Status.internal, 'refused']];
    if (exchange.requestBytes > limit) return [0, [Status.requestTooLarge, 'request too large']];
    const answer = this.interpreter.process(request, (_, index) => {
      if (mishap?.kind === 'action' && mishap.index === index) {
        throw new ExcelError('GeneralException', 'There was an internal error while processing the request.');
      }
    });
    const text = JSON.stringify(answer);
    exchange.replyBytes = text.length;
    if (mishap?.kind === 'lost') return [0, [Status.internal, 'the answer was lost']];
    if (text.length > limit) return [0, [Status.replyTooLarge, 'reply too large']];
    return [0, [0, [200, [], text]]];
  }

  private supports(set: string, version: string): boolean {
    const has = this.requirements[set];
    return has !== undefined && compareVersions(has, version) >= 0;
  }

  private get requirements(): Readonly<Record<string, string>> {
    return this.options.requirements ?? REQUIREMENTS;
  }

  /** Recorded: the positions of the array. Mode 0 is read and write, 1 read only. */
  private context(): unknown {
    const language = this.options.language ?? 'sv-SE';
    const file = `file:///Users/test/${this.book.name}`;
    return [
      [Object.keys(this.settings), Object.values(this.settings)],
      'add-in-id',
      1,
      16,
      100,
      0,
      0,
      this.book.readOnly ? 1 : 0,
      language,
      language,
      0,
      file,
      1,
      1,
      '',
      0,
      'correlation',
      'instance',
      false,
      true,
      JSON.stringify(this.requirements),
      '',
      '16.100.0.0',
      0,
    ];
  }
}

function compareVersions(a: string, b: string): number {
  const [[major = 0, minor = 0], [otherMajor = 0, otherMinor = 0]] = [a, b].map((text) =>
    text.split('.').map(Number),
  ) as [number[], number[]];
  return major === otherMajor ? minor - otherMinor : major - otherMajor;
}
