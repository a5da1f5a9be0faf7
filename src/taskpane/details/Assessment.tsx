import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { AssessedThing } from '../../compose/settings/assess';
import type { OwnAssessmentReport } from '../../model/report';
import { ActionLink } from '../shell/ActionLink';
import { useTexts } from '../shell/context';
import { AssessmentForm } from './AssessmentForm';
import { useFormInPlace } from './useFormInPlace';

const useStyles = makeStyles({
  text: { margin: 0 },
  // Beside a status there is room for a link, and none for a form.
  open: { flexBasis: '100%' },
});

interface AssessmentProps {
  readonly of: AssessedThing;
  readonly own: OwnAssessmentReport | null;
}

/** The user's own assessment beside the computed status, and the way to give one or to change it. */
export function Assessment({ of, own }: AssessmentProps): ReactElement {
  const styles = useStyles();
  const { assess } = useTexts();
  const { place, isOpen, open, close } = useFormInPlace();
  const typed = own !== null && own.sheet !== null ? own : null;
  const action = typed ? assess.change : assess.give;
  return (
    <div ref={place} className={isOpen ? styles.open : undefined}>
      {own && !isOpen ? <p className={styles.text}>{said(own, assess.fromTable)}</p> : null}
      {isOpen ? (
        <AssessmentForm of={of} own={typed} onDone={close} />
      ) : (
        <ActionLink {...('goal' in of && { label: `${action}: ${of.goal}` })} onClick={open}>
          {action}
        </ActionLink>
      )}
    </div>
  );
}

/** "Uppnått: målet nåddes i praktiken (Anna Berg, 2023-08-31)". */
function said({ text, motivation, assessor, assessedOn, sheet, cell }: OwnAssessmentReport, fromTable: string): string {
  const by = [assessor, assessedOn, sheet === null ? `${fromTable}, ${cell}` : null].filter((part) => part !== null);
  const why = motivation === null ? text : `${text}: ${motivation}`;
  return by.length === 0 ? why : `${why} (${by.join(', ')})`;
}
