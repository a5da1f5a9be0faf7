import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { useEffect, type ReactElement } from 'react';
import { roleReasonText } from '../../i18n/messages';
import { texts } from '../../i18n/texts';
import { columnLetters } from '../../model/address';
import { ROLES, type Role } from '../../model/goalTable';
import type { FoundColumn } from '../../worker/found';
import { usePaneState, useSession, useTexts } from '../shell/context';
import { SheetsWithout } from '../shell/SheetsWithout';

const AUTOMATIC = '';

const useStyles = makeStyles({
  lead: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  heading: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  column: {
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr) minmax(132px, 40%)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  letter: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  role: { textOverflow: 'ellipsis' },
  header: { display: 'block', lineHeight: tokens.lineHeightBase200 },
  reason: {
    display: 'block',
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    color: tokens.colorNeutralForeground2,
  },
});

/** What each column was taken for and why; another role can be chosen, and all is recalculated. */
export function ColumnRoles(): ReactElement {
  const styles = useStyles();
  const { columns } = useTexts();
  const { found } = usePaneState();
  const session = useSession();
  // Headers may have changed since the workbook was last looked at.
  useEffect(() => void session.look(), [session]);
  return (
    <>
      <p className={styles.lead}>{columns.lead}</p>
      {(found?.tables ?? []).map((table) => (
        <section key={`${table.sheet}!${table.range}`}>
          <h2 className={styles.heading}>
            {table.sheet} {table.range}
          </h2>
          <ul className={styles.list}>
            {table.columns.map((column) => (
              <ColumnRow key={column.column} column={column} />
            ))}
          </ul>
        </section>
      ))}
      <SheetsWithout />
    </>
  );
}

interface ColumnRowProps {
  readonly column: FoundColumn;
}

function ColumnRow({ column }: ColumnRowProps): ReactElement {
  const styles = useStyles();
  const { columns, language } = useTexts();
  const session = useSession();
  const names = texts(language).roles;
  const letter = columnLetters(column.column);
  const header = column.header === '' ? columns.noHeader : column.header;
  const byUser = column.reason.code === 'user';
  return (
    <li className={styles.column}>
      <span className={styles.letter}>{letter}</span>
      <span>
        <span className={styles.header}>{header}</span>
        <span className={styles.reason}>{roleReasonText(column.reason, language)}</span>
      </span>
      <Select
        size="small"
        select={{ className: styles.role }}
        aria-label={columns.role(letter, header)}
        value={column.role}
        onChange={(_event, { value }) => {
          void session.chooseRole(column.header, column.column, value === AUTOMATIC ? null : (value as Role));
        }}
      >
        {byUser ? <option value={AUTOMATIC}>{columns.automatic}</option> : null}
        {ROLES.map((role) => (
          <option key={role} value={role}>
            {names[role]}
          </option>
        ))}
      </Select>
    </li>
  );
}
