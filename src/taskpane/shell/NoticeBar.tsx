import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { ReactElement } from 'react';
import type { Notice } from '../session/paneState';
import { ActionLink } from './ActionLink';
import { useSession, useTexts } from './context';
import { noticeText } from './noticeText';

const useStyles = makeStyles({
  bar: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr auto',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // What went wrong stays in sight, however far down the list the user stands.
  fault: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  sign: { fontSize: '20px', lineHeight: 0, paddingTop: '4px' },
  text: { margin: 0, paddingTop: '4px', paddingBottom: '4px' },
  cells: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
});

/** What has been done, or why it could not be; spoken by `Announcer`. */
export function NoticeBar({ notice }: { readonly notice: Notice }): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const session = useSession();
  const fault = notice.kind === 'fault';
  return (
    <div className={mergeClasses(styles.bar, fault && styles.fault)}>
      <span className={styles.sign}>{fault ? <WarningRegular /> : <CheckmarkCircleRegular />}</span>
      <div>
        <p className={styles.text}>{noticeText(notice, texts)}</p>
        {notice.kind === 'restored' ? (
          <div className={styles.cells}>
            {notice.skipped.map((place) => (
              <ActionLink key={`${place.sheet}!${place.cell}`} onClick={() => void session.goTo(place)}>
                {place.sheet} {place.cell}
              </ActionLink>
            ))}
          </div>
        ) : null}
      </div>
      <Button
        appearance="subtle"
        size="small"
        icon={<DismissRegular />}
        aria-label={texts.result.dismiss}
        onClick={() => {
          session.dismissNotice();
        }}
      />
    </div>
  );
}
