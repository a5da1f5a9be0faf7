import type { FluentIcon } from '@fluentui/react-icons';
import { CheckmarkCircleFilled, CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleHalfFillFilled } from '@fluentui/react-icons/svg/circle-half-fill';
import { ClockRegular } from '@fluentui/react-icons/svg/clock';
import { DismissCircleFilled, DismissCircleRegular } from '@fluentui/react-icons/svg/dismiss-circle';
import { QuestionCircleFilled } from '@fluentui/react-icons/svg/question-circle';
import { RulerRegular } from '@fluentui/react-icons/svg/ruler';
import { SubtractCircleRegular } from '@fluentui/react-icons/svg/subtract-circle';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { ReactElement } from 'react';
import type { GoalStatus } from '../../model/verdict';
import { statusColour } from '../theme/brand';
import { statusLook } from '../theme/statusLook';

/** A sign of its own for every status, told apart by shape alone. */
const signs: Readonly<Record<GoalStatus, FluentIcon>> = {
  met: CheckmarkCircleFilled,
  onTrack: CheckmarkCircleRegular,
  partlyMet: CircleHalfFillFilled,
  atRisk: WarningRegular,
  notMet: DismissCircleFilled,
  offTrack: DismissCircleRegular,
  awaiting: ClockRegular,
  notMeasured: SubtractCircleRegular,
  notMeasurable: RulerRegular,
  needsInput: QuestionCircleFilled,
  notAssessable: SubtractCircleRegular,
};

/** The sign alone; the word stands beside it. */
export function StatusSign({ status }: { readonly status: GoalStatus }): ReactElement {
  const Sign = signs[status];
  return <Sign fontSize={18} color={statusColour(statusLook[status].hue, 'text')} aria-hidden />;
}
