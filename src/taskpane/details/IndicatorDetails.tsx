import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { texts } from '../../i18n/texts';
import type { PlacedIndicator } from '../../model/distinct';
import { ActionLink } from '../shell/ActionLink';
import { useSession, useTexts } from '../shell/context';
import { Unbroken } from '../shell/Unbroken';
import { Assessment } from './Assessment';
import { Reading } from './Reading';
import { SmartLetters } from './SmartLetters';

const useStyles = makeStyles({
  details: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    paddingLeft: '34px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  text: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** How an indicator was read, why it has its status, and what it still lacks. */
export function IndicatorDetails({ indicator }: { readonly indicator: PlacedIndicator }): ReactElement {
  const styles = useStyles();
  const { indicators: words, assess, language } = useTexts();
  const session = useSession();
  const { rules } = texts(language);
  const { id, sheet, cell, owes, smart, ownAssessment } = indicator;
  return (
    <div className={styles.details}>
      <Block heading={words.readAs}>
        <Reading indicator={indicator} />
      </Block>
      <Grounds indicator={indicator} />
      <Block heading={words.smart}>
        <SmartLetters smart={smart} />
      </Block>
      {owes.length === 0 ? null : (
        <Block heading={words.owes}>
          <p className={styles.text}>{owes.map((owed) => rules.owed[owed]).join(', ')}</p>
        </Block>
      )}
      <Block heading={assess.title}>
        <Assessment of={{ indicator: id }} own={ownAssessment} />
      </Block>
      <div>
        <ActionLink onClick={() => void session.goTo({ sheet, cell })}>{words.goTo(cell)}</ActionLink>
      </div>
    </div>
  );
}

/** The explanation of the status, where the values are heading, and what was assumed. */
function Grounds({ indicator }: { readonly indicator: PlacedIndicator }): ReactElement {
  const styles = useStyles();
  const { indicators: words, language } = useTexts();
  const { explanation, trend, assumptions } = indicator;
  return (
    <>
      <Block heading={words.why}>
        <p className={styles.text}>
          <Unbroken text={explanation} />
        </p>
        {trend === null ? null : (
          <p className={styles.text}>
            {words.trend}: {texts(language).trends[trend]}
          </p>
        )}
      </Block>
      {assumptions.length === 0 ? null : (
        <Block heading={words.assumed}>
          <ul className={styles.list}>
            {assumptions.map(({ message }) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </Block>
      )}
    </>
  );
}

function Block({ heading, children }: { readonly heading: string; readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <div>
      <h3 className={styles.heading}>{heading}</h3>
      {children}
    </div>
  );
}
