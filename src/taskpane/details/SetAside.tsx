import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Report, SetAsideReport } from '../../model/report';
import { ActionLink } from '../shell/ActionLink';
import { usePaneState, useSession, useTexts } from '../shell/context';
import { useCardStyles } from './cardStyles';

const useStyles = makeStyles({
  ways: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL },
});

type Aside = SetAsideReport & { readonly sheet: string };

/** What the user has said is no indicator, each with a way back. Nothing where there is none. */
export function SetAside({ report }: { readonly report: Report }): ReactElement | null {
  const cards = useCardStyles();
  const { indicators } = useTexts();
  const asides = report.tables.flatMap(({ sheet, setAside }) => setAside.map((aside) => ({ ...aside, sheet })));
  if (asides.length === 0) return null;
  return (
    <section>
      <h2 className={cards.heading}>{indicators.setAside(asides.length)}</h2>
      <ul className={cards.list}>
        {asides.map((aside) => (
          <AsideRow key={`${aside.sheet}!${aside.cell}.${String(aside.line)}`} aside={aside} />
        ))}
      </ul>
    </section>
  );
}

function AsideRow({ aside }: { readonly aside: Aside }): ReactElement {
  const styles = useStyles();
  const cards = useCardStyles();
  const session = useSession();
  const { indicators } = useTexts();
  const { stage } = usePaneState();
  const { id, sheet, cell, text } = aside;
  // The button goes with its row; the focus stays in the list.
  const bringBack = async (button: HTMLElement): Promise<void> => {
    const panel = button.closest<HTMLElement>('[role=tabpanel]');
    if (await session.correct({ id, values: { role: null } })) panel?.focus();
  };
  return (
    <li className={cards.item}>
      <p className={cards.cited}>{text}</p>
      <div className={styles.ways}>
        <ActionLink onClick={() => void session.goTo({ sheet, cell })}>{indicators.goTo(cell)}</ActionLink>
        <ActionLink
          label={indicators.bringBackThis(text)}
          disabled={stage !== null}
          onClick={(link) => void bringBack(link)}
        >
          {indicators.bringBack}
        </ActionLink>
      </div>
    </li>
  );
}
