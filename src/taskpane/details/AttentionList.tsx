import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Report } from '../../model/report';
import { useSession, useTexts } from '../shell/context';
import { attentionOf, type AttentionItem, type AttentionKind } from './attentionItems';

const KINDS: readonly AttentionKind[] = ['decide', 'reading', 'missing'];

const useStyles = makeStyles({
  heading: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalXS },
  item: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  cited: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    display: '-webkit-box',
    // The only way that browsers have to cut a text after so many lines.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflow: 'hidden',
  },
  text: { margin: 0 },
});

/** What needs the user, each with its cell and what to do. */
export function AttentionList({ report }: { readonly report: Report }): ReactElement {
  const styles = useStyles();
  const { attention } = useTexts();
  const items = attentionOf(report);
  if (items.length === 0) return <p className={styles.text}>{attention.none}</p>;
  return (
    <>
      {KINDS.map((kind) => {
        const ofKind = items.filter((item) => item.kind === kind);
        return ofKind.length === 0 ? null : (
          <section key={kind}>
            <h2 className={styles.heading}>
              {attention[kind]} ({ofKind.length})
            </h2>
            <ul className={styles.list}>
              {ofKind.map((item, index) => (
                <AttentionRow key={index} item={item} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function AttentionRow({ item }: { readonly item: AttentionItem }): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { indicators } = useTexts();
  const { place, text, message } = item;
  return (
    <li className={styles.item}>
      <p className={styles.text}>{message}</p>
      {text === '' ? null : <p className={styles.cited}>{text}</p>}
      {place === null ? null : (
        <div>
          <Link as="button" onClick={() => void session.goTo(place)}>
            {indicators.goTo(`${place.sheet} ${place.cell}`)}
          </Link>
        </div>
      )}
    </li>
  );
}
