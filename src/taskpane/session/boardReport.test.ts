import { setUp } from '../../../test/pane/sampleSession';
import type { PaneHost } from '../paneHost';
import { Session } from './session';

describe('the report to the board', () => {
  /** A session whose surroundings hand out files; what was handed out is noted. */
  function withFiles(made: Promise<unknown> = Promise.resolve()) {
    const { host, engine } = setUp();
    const handedOut: string[] = [];
    const makeReport: PaneHost['makeReport'] = async ({ asOf, language, today }) => {
      await made;
      return {
        file: 'plan.rapport.docx',
        save: () => handedOut.push(`${String(asOf)} ${String(language)} ${today}`),
      };
    };
    return { session: new Session({ ...host, makeReport }, engine, 'sv', () => '2023-10-01'), handedOut };
  }

  test('is made as of the same date and handed out', async () => {
    const { session, handedOut } = withFiles();
    session.chooseAsOf('T2 2023');
    await session.makeReport();
    expect(handedOut).toEqual(['T2 2023 sv 2023-10-01']);
    expect(session.state).toMatchObject({ stage: null, notice: { kind: 'reported', file: 'plan.rapport.docx' } });
  });

  test('cancelled meanwhile, it is not handed out', async () => {
    let finish: (value: unknown) => void = () => undefined;
    const { session, handedOut } = withFiles(new Promise((resolve) => (finish = resolve)));
    const making = session.makeReport();
    session.cancel();
    finish(null);
    await making;
    expect(handedOut).toEqual([]);
    expect(session.state.notice).toEqual({ kind: 'cancelled' });
  });

  test('in Excel, where no file can be saved, it says what to do', async () => {
    const { session, asked } = setUp();
    await session.makeReport();
    expect(session.state.notice).toEqual({ kind: 'reportElsewhere' });
    expect(asked).toEqual([]);
  });
});
