import { Input, Label, makeStyles, Select, tokens, useId } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { usePaneState, useSession, useTexts } from './context';

const useStyles = makeStyles({
  choice: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

const LATEST = '';
const ANOTHER = 'another';

/** As of when the goals are judged: the latest period with outcomes, a period of the workbook, or any date. */
export function AsOfChoice(): ReactElement {
  const styles = useStyles();
  const { run } = useTexts();
  const session = useSession();
  const { asOf, found } = usePaneState();
  const [another, setAnother] = useState(false);
  const id = useId('as-of');
  const choose = (value: string): void => {
    setAnother(value === ANOTHER);
    // Another date is none until it is typed, and not the period that was chosen before.
    session.chooseAsOf(value === LATEST || value === ANOTHER ? null : value);
  };
  const periods = (found?.periods ?? []).map(({ label }) => label);
  // What it runs as of is shown also where the workbook has that period no more.
  const unlisted = asOf !== null && !another && !periods.includes(asOf) ? [asOf] : [];
  return (
    <div className={styles.choice}>
      <Label htmlFor={id} className={styles.label}>
        {run.asOf}
      </Label>
      <Select
        id={id}
        value={another ? ANOTHER : (asOf ?? LATEST)}
        onChange={(_event, { value }) => {
          choose(value);
        }}
      >
        <option value={LATEST}>{run.latest}</option>
        {[...unlisted, ...periods].map((label) => (
          <option key={label} value={label}>
            {label}
          </option>
        ))}
        <option value={ANOTHER}>{run.anotherDate}</option>
      </Select>
      {another ? <AnotherDate /> : null}
    </div>
  );
}

function AnotherDate(): ReactElement {
  const { run } = useTexts();
  const session = useSession();
  return (
    <Input
      type="date"
      aria-label={run.date}
      onChange={(_event, { value }) => {
        session.chooseAsOf(value === '' ? null : value);
      }}
    />
  );
}
