import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { IndicatorReport } from '../../model/report';
import { useTexts } from '../shell/context';

const LETTERS = ['specific', 'measurable', 'accepted', 'realistic', 'timeBound'] as const;

const useStyles = makeStyles({
  letters: { display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: tokens.spacingHorizontalM, margin: '2px 0' },
  letter: { margin: 0 },
  answer: { margin: 0 },
  findings: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalL },
  suggestion: { fontStyle: 'italic' },
});

/** The five letters in words, and what the review found. */
export function SmartLetters({ smart }: { readonly smart: IndicatorReport['smart'] }): ReactElement {
  const styles = useStyles();
  const { indicators: words } = useTexts();
  const answers = new Map([
    [true, `✓ ${words.smartYes}`],
    [false, `✗ ${words.smartNo}`],
    [null, `– ${words.smartUnknown}`],
  ]);
  return (
    <>
      <dl className={styles.letters}>
        {LETTERS.flatMap((letter, index) => [
          <dt key={letter} className={styles.letter}>
            {words.smartLetters[index]}
          </dt>,
          <dd key={`${letter} answer`} className={styles.answer}>
            {answers.get(smart[letter])}
          </dd>,
        ])}
      </dl>
      {smart.findings.length === 0 ? null : (
        <ul className={styles.findings}>
          {smart.findings.map(({ code, message, suggestion }) => (
            <li key={code + message}>
              {message}
              {suggestion === null ? null : (
                <span className={styles.suggestion}>
                  {' '}
                  {words.suggestion}: {suggestion}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
