import { formatNumber } from '../formatNumber';
import type { Texts } from '../topics';

const number = (value: number): string => formatNumber(value, 'en', 4);

export const findings: Texts['findings'] = {
  'specific.vague': ({ word }) => `“${word}” is read differently by different people; write a level.`,
  'specific.nonBinding': ({ word }) => `“${word}” binds nobody; write what is to be reached.`,
  'specific.activity': ({ word }) => `“${word}” is an activity; write what it is to lead to.`,
  'specific.doubleNegation': ({ words }) => `A double negation (“${words}”); write what is to hold.`,
  'specific.severalTargets': () => 'The text holds more than one target; write one target per row.',
  'specific.noMeasure': () => 'The text does not say what is measured.',
  'specific.noUnit': ({ target }) => `The target ${number(target)} has no unit.`,
  'specific.duplicate': ({ cell }) => `The same indicator also stands in ${cell}.`,
  'specific.nearDuplicate': ({ cell, text }) => `Nearly the same indicator stands in ${cell}: “${text}”.`,
  'specific.sameMeasure': ({ cell, text }) => `The same measure has another target in ${cell}: “${text}”.`,
  'measurable.noLevel': () => 'The target has neither a number nor a direction to measure against.',
  'measurable.quantifier': ({ level }) => `“All” or “none” without a number: write ${number(level)}% if that is meant.`,
  'measurable.directionOnly': () => 'The target only gives a direction; the smallest change is enough.',
  'measurable.noDirection': ({ target }) => `Nothing says whether higher or lower than ${number(target)} is better.`,
  'measurable.noBaseline': () => 'There is no baseline, so the pace cannot be counted.',
  'measurable.noReference': ({ text }) => `The target compares with “${text}”, which is not in the table.`,
  'measurable.percentOrPoints': ({ amount }) =>
    `Nothing says whether ${number(amount)} is per cent or percentage points.`,
  'measurable.stockOrFlow': () => 'Nothing says whether the values are to be summed.',
  'measurable.unitMismatch': ({ target, measured }) => `The target is in ${target} but the outcome in ${measured}.`,
  'measurable.mixedUnits': ({ baseline, target }) => `The target is in ${target} but the baseline in ${baseline}.`,
  'measurable.approximate': ({ word }) => `“${word}” does not say where the limit is; write at least or at most.`,
  'measurable.noMethod': () => 'Nothing says how and how often it is measured.',
  'measurable.noFrequency': () => 'Nothing says how often it is measured.',
  'accepted.noResponsible': () => 'Nobody is named as responsible.',
  'realistic.contradiction': ({ baseline, target }) =>
    baseline === null
      ? `The words contradict the target ${number(target)}.`
      : `The words contradict the numbers: from ${number(baseline)} to ${number(target)}.`,
  'realistic.noBaseline': () => 'There is no baseline, so nobody can see how far it is to the target.',
  'realistic.steep': ({ perYear }) =>
    `The target asks for ${number(Math.round(perYear))} percentage points a year; is that possible?`,
  'realistic.alreadyMet': ({ value, target }) =>
    `The target is already met: ${number(value)} against ${number(target)}.`,
  'realistic.outsideScale': ({ target, low, high }) =>
    `The target ${number(target)} lies outside the scale ${number(low)}–${number(high)}.`,
  'realistic.paceNeeded': ({ times }) =>
    `The rest of the way asks for ${number(Math.round(times * 10) / 10)} times the pace so far.`,
  'realistic.wrongWay': () => 'The outcome has gone the wrong way so far.',
  'timeBound.noDeadline': ({ assumed }) =>
    assumed === null ? 'There is no deadline.' : `There is no deadline; ${assumed} is assumed.`,
  'timeBound.deadlineBeforeBaseline': ({ deadline, baseline }) =>
    `The deadline ${deadline} is not after the baseline ${baseline}.`,
  'timeBound.beforePlan': ({ deadline }) => `The deadline ${deadline} had passed when the plan year began.`,
  'table.noMethodColumn': () => 'The table has no column for how it is followed up.',
  'table.noResponsibleColumn': () => 'The table has no column for who is responsible.',
  'table.noCauseColumn': () => 'The table has no column for causes of deviations.',
  'table.noActionColumn': () => 'The table has no column for actions.',
  'plan.goalWithoutIndicators': ({ goal }) => `The goal “${goal}” has no indicators.`,
  'plan.goalNotJudgeable': ({ goal, indicators }) =>
    `The goal “${goal}” cannot be judged: none of its ${indicators} indicators can be measured.`,
};
