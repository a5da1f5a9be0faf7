import type { ReactElement } from 'react';
import type { Report } from '../../model/report';
import { ActionLink } from '../shell/ActionLink';
import { useSession, useTexts } from '../shell/context';
import { Unbroken } from '../shell/Unbroken';
import { useCardStyles } from './cardStyles';
import { attentionOf, type AttentionItem, type AttentionKind } from './attentionItems';

const KINDS: readonly AttentionKind[] = ['decide', 'reading', 'missing'];

/** What needs the user, each with its cell and what to do. */
export function AttentionList({ report }: { readonly report: Report }): ReactElement {
  const styles = useCardStyles();
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
  const styles = useCardStyles();
  const session = useSession();
  const { indicators } = useTexts();
  const { place, text, message } = item;
  return (
    <li className={styles.item}>
      <p className={styles.text}>
        <Unbroken text={message} />
      </p>
      {text === '' ? null : <p className={styles.cited}>{text}</p>}
      {place === null ? null : (
        <div>
          <ActionLink onClick={() => void session.goTo(place)}>
            {indicators.goTo(`${place.sheet} ${place.cell}`)}
          </ActionLink>
        </div>
      )}
    </li>
  );
}
