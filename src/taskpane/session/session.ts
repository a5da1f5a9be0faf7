import type { AssessmentWish } from '../../compose/settings/assess';
import type { CorrectionWish } from '../../compose/settings/correct';
import type { SettingChoices } from '../../compose/settings/chooseSettings';
import type { Role } from '../../model/goalTable';
import type { Language } from '../../model/policy';
import type { Engine } from '../../worker/engine';
import type { CellPlace, PaneHost } from '../paneHost';
import { watchChanges } from './automatic';
import type { Notice } from './paneState';
import {
  prepare,
  recalculateWorkbook,
  write,
  writeDecision,
  type Decision,
  type Prepared,
  type RunOptions,
} from './recalculation';
import { restoreWorkbook } from './restoration';
import { faultNotice, Work } from './work';

/**
 * One workbook's work with Målkoll: what was found, judged and written, and what can be taken back. It knows neither
 * React nor Office, so the ribbon's buttons use it without the pane, and the pane shows what they did.
 */
export class Session extends Work {
  /** The last recalculation that wrote something. */
  private last: Prepared | null = null;
  private stopWatching: (() => void) | null = null;
  /** The choices of the user that are being kept, one after the other. */
  private choices = Promise.resolve(false);
  /** Counts cancellations; a choice that waited for its turn when one came is dropped. */
  private cancels = 0;

  constructor(
    readonly host: PaneHost,
    private readonly engine: Engine,
    language: Language,
    private readonly today: () => string,
  ) {
    super(language);
  }

  /** Looks which goal tables there are; writes nothing, and keeps no one from pressing a button meanwhile. */
  async look(): Promise<void> {
    const { latest } = this;
    this.update({ looking: true });
    try {
      const snapshot = await this.host.workbook.snapshot();
      this.update({ looking: false, found: await this.engine.call('find', snapshot) });
    } catch (error) {
      this.update({ looking: false });
      // A job that has begun since tells of its own trouble.
      if (latest === this.latest) this.update({ notice: faultNotice(error) });
    }
  }

  /**
   * The main job. With `previewFirst` it stops before writing and waits for `writePreview`; with `remakes` sheets and
   * charts that the user deleted are made again.
   */
  async recalculate({ previewFirst = this.state.previewFirst, remakes = false } = {}): Promise<void> {
    const { workbook } = this.host;
    const options = { ...this.options(), remakes };
    await this.run(async (onStage) => {
      if (previewFirst) {
        // One that stands stays until the new one takes its place.
        const preview = await prepare(workbook, this.engine, options, onStage);
        this.update({ preview });
        void this.lookAgain(preview);
        return null;
      }
      this.update({ preview: null });
      const prepared = await recalculateWorkbook(workbook, this.engine, options, onStage);
      void this.lookAgain(prepared);
      return this.finished(prepared);
    });
  }

  /** Writes what the preview showed. */
  async writePreview(): Promise<void> {
    await this.run(async (onStage) => {
      const { preview } = this.state;
      this.update({ preview: null });
      if (!preview) return null;
      await write(this.host.workbook, preview, onStage);
      return this.finished(preview);
    });
  }

  discardPreview(): void {
    // Where it is being renewed it is not to come back.
    this.cancel();
    this.update({ preview: null });
  }

  /** Keeps the role that the user chose for a column, null for Målkoll's own choice, and recalculates with it. */
  async chooseRole(header: string, column: number, role: Role | null): Promise<void> {
    const { language } = this.state;
    const choice = { header, column, role, language };
    const kept = await this.keep((snapshot) => this.engine.call('chooseRole', { snapshot, ...choice }));
    // Also where the choice leaves nothing to recalculate: it can be taken back where it stands.
    if (kept) await this.look();
  }

  /** Keeps the rules that the user chose for the workbook, and recalculates with them. Resolves to whether they were. */
  chooseSettings(choices: SettingChoices): Promise<boolean> {
    const { language } = this.state;
    return this.keep((snapshot) => this.engine.call('chooseSettings', { snapshot, choices, language }));
  }

  /** Makes the sheet of settings where there is none, and shows it. */
  async openSettings(): Promise<void> {
    const { language } = this.state;
    let sheet = '';
    const opened = await this.decide(async (snapshot) => {
      const settings = await this.engine.call('openSettings', { snapshot, language });
      sheet = settings.sheet;
      return settings.plan;
    });
    if (opened) await this.goTo({ sheet, cell: 'A1' });
  }

  /** Keeps what the user says of a reading, and recalculates with it. Resolves to whether it was kept. */
  correct(wish: CorrectionWish): Promise<boolean> {
    return this.keep((snapshot) => this.engine.call('correct', { snapshot, wish }));
  }

  /** Keeps the user's own assessment, and recalculates with it. Resolves to whether it was kept. */
  assess(wish: AssessmentWish): Promise<boolean> {
    const { language } = this.state;
    return this.keep((snapshot) => this.engine.call('assess', { snapshot, wish, language }));
  }

  /** Takes the last recalculation back; cells that were edited since stay, and are listed. */
  async restore(): Promise<void> {
    await this.run(async (onStage) => {
      if (!this.last) return { kind: 'nothingToRestore' };
      const skipped = await restoreWorkbook(this.host.workbook, this.engine, this.last.result, onStage);
      this.last = null;
      this.update({ canRestore: false, report: null, preview: null });
      return { kind: 'restored', skipped };
    });
  }

  /** The report to the board as of the same date; a workbook that has a language of its own has its report in it. */
  async makeReport(): Promise<void> {
    const { makeReport } = this.host;
    await this.run(async (onStage) => {
      if (!makeReport) return { kind: 'reportElsewhere' };
      onStage('computing');
      const { asOf, language, today } = this.options();
      const report = await makeReport({ asOf, language: this.state.found?.language ?? language, today });
      onStage('writing');
      report.save();
      return { kind: 'reported', file: report.file };
    });
  }

  /** Stops what is going on. Writing is not stopped: it is done whole or not at all. */
  cancel(): void {
    if (!this.canStop) return;
    this.cancels++;
    this.engine.cancel();
    this.stop();
  }

  goTo(place: CellPlace): Promise<void> {
    return this.host.goTo(place).catch((error: unknown) => {
      this.showFault(error);
    });
  }

  /** Tells of what went wrong beside the session's own work. */
  showFault(error: unknown): void {
    this.update({ notice: faultNotice(error) });
  }

  chooseAsOf(asOf: string | null): void {
    this.update({ asOf });
  }

  chooseLanguage(language: Language): void {
    this.update({ language });
  }

  choosePreviewFirst(previewFirst: boolean): void {
    this.update({ previewFirst });
  }

  /** Recalculates after the user's own changes, or stops doing so. */
  chooseAutomatic(automatic: boolean): void {
    this.update({ automatic });
    this.stopWatching?.();
    this.stopWatching = null;
    if (!automatic || !this.host.onUserChange) return;
    const onTrouble = (error: unknown): void => {
      this.update({ automatic: false, notice: faultNotice(error) });
    };
    this.stopWatching = watchChanges(this.host.onUserChange, () => this.recalculateByItself(), onTrouble);
  }

  dismissNotice(): void {
    this.update({ notice: null });
  }

  /**
   * Writes what the user has decided into the workbook, and recalculates with it. Resolves to whether it was written.
   * Who decides several things in quick succession loses none: each waits for the one before it, and is planned on the
   * workbook as that one left it.
   */
  private keep(plan: Decision): Promise<boolean> {
    const { cancels } = this;
    const kept = this.choices.then(async () => {
      while (this.state.stage !== null) await this.nextChange();
      if (cancels !== this.cancels || !(await this.decide(plan))) return false;
      await this.recalculate();
      return true;
    });
    this.choices = kept;
    return kept;
  }

  private decide(plan: Decision): Promise<boolean> {
    return this.run(async (onStage) => {
      await writeDecision(this.host.workbook, plan, onStage);
      return null;
    });
  }

  /** As soon as nothing else goes on. What waits for the user's yes is renewed, and not written by itself. */
  private async recalculateByItself(): Promise<void> {
    while (this.state.stage !== null) await this.nextChange();
    const { automatic, preview, previewFirst } = this.state;
    if (automatic) await this.recalculate({ previewFirst: previewFirst || preview !== null });
  }

  /**
   * A new column is found, and a new period can be chosen, once the workbook has been read with it. Who has not looked yet,
   * as the ribbon's button, need not; and one that is stopped leaves what was found before.
   */
  private async lookAgain({ snapshot }: Prepared): Promise<void> {
    if (!this.state.found) return;
    const found = await this.engine.call('find', snapshot).catch(() => null);
    if (found) this.update({ found: { ...found, language: found.language ?? this.state.found.language } });
  }

  private finished(prepared: Prepared): Notice {
    const { report, plan } = prepared.result;
    const wrote = plan.actions.length > 0;
    if (wrote) this.last = prepared;
    const { found } = this.state;
    // From now on the workbook has the language in which it was first written.
    const known = found && { ...found, language: found.language ?? report.language };
    this.update({ report, canRestore: this.last !== null, found: known });
    return wrote ? { kind: 'written', changes: report.changes } : { kind: 'unchanged' };
  }

  private options(): Omit<RunOptions, 'remakes'> {
    return { asOf: this.state.asOf, language: this.state.language, today: this.today() };
  }
}
