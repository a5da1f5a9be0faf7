import { formatNumber } from '../formatNumber';
import type { Texts } from '../topics';

const number = (value: number): string => formatNumber(value, 'sv', 4);

export const findings: Texts['findings'] = {
  'specific.vague': ({ word }) => `”${word}” läses olika av olika personer; skriv en nivå.`,
  'specific.nonBinding': ({ word }) => `”${word}” binder ingen; skriv vad som ska nås.`,
  'specific.activity': ({ word }) => `”${word}” är en aktivitet; skriv vad den ska leda till.`,
  'specific.doubleNegation': ({ words }) => `Dubbel nekning (”${words}”); skriv vad som ska gälla.`,
  'specific.severalTargets': () => 'Texten rymmer mer än ett mål; skriv ett mål per rad.',
  'specific.noMeasure': () => 'Texten säger inte vad som mäts.',
  'specific.noUnit': ({ target }) => `Målvärdet ${number(target)} saknar enhet.`,
  'specific.duplicate': ({ cell }) => `Samma indikator står även i ${cell}.`,
  'specific.nearDuplicate': ({ cell, text }) => `Nästan samma indikator står i ${cell}: ”${text}”.`,
  'specific.sameMeasure': ({ cell, text }) => `Samma mått har ett annat mål i ${cell}: ”${text}”.`,
  'measurable.noLevel': () => 'Målet har varken tal eller riktning att mäta mot.',
  'measurable.quantifier': ({ level }) =>
    `”Alla” eller ”ingen” utan tal: skriv ${number(level)} % om det är vad som menas.`,
  'measurable.directionOnly': () => 'Målet anger bara en riktning; minsta förändring räcker.',
  'measurable.noDirection': ({ target }) => `Det framgår inte om högre eller lägre än ${number(target)} är bättre.`,
  'measurable.noBaseline': () => 'Utgångsvärde saknas, så takten går inte att räkna.',
  'measurable.noReference': ({ text }) => `Målet jämför med ”${text}”, som inte finns i tabellen.`,
  'measurable.percentOrPoints': ({ amount }) =>
    `Det framgår inte om ${number(amount)} är procent eller procentenheter.`,
  'measurable.stockOrFlow': () => 'Det framgår inte om värdena ska summeras.',
  'measurable.unitMismatch': ({ target, measured }) => `Målet är i ${target} men utfallet i ${measured}.`,
  'measurable.mixedUnits': ({ baseline, target }) => `Målet är i ${target} men utgångsvärdet i ${baseline}.`,
  'measurable.approximate': ({ word }) => `”${word}” säger inte var gränsen går; skriv minst eller högst.`,
  'measurable.noMethod': () => 'Det framgår inte hur och hur ofta det mäts.',
  'measurable.noFrequency': () => 'Det framgår inte hur ofta det mäts.',
  'accepted.noResponsible': () => 'Ingen ansvarig är angiven.',
  'realistic.contradiction': ({ baseline, target }) =>
    baseline === null
      ? `Orden säger emot målvärdet ${number(target)}.`
      : `Orden säger emot talen: från ${number(baseline)} till ${number(target)}.`,
  'realistic.noBaseline': () => 'Utgångsvärde saknas, så det går inte att se hur långt det är till målet.',
  'realistic.steep': ({ perYear }) =>
    `Målet kräver ${number(Math.round(perYear))} procentenheter om året; är det möjligt?`,
  'realistic.alreadyMet': ({ value, target }) => `Målet är redan nått: ${number(value)} mot ${number(target)}.`,
  'realistic.outsideScale': ({ target, low, high }) =>
    `Målvärdet ${number(target)} ligger utanför skalan ${number(low)}–${number(high)}.`,
  'realistic.paceNeeded': ({ times }) =>
    `Resten av vägen kräver ${number(Math.round(times * 10) / 10)} gånger takten hittills.`,
  'realistic.wrongWay': () => 'Utfallet har gått åt fel håll hittills.',
  'timeBound.noDeadline': ({ assumed }) =>
    assumed === null ? 'Måldatum saknas.' : `Måldatum saknas; ${assumed} antas.`,
  'timeBound.deadlineBeforeBaseline': ({ deadline, baseline }) =>
    `Måldatum ${deadline} ligger inte efter utgångsvärdet ${baseline}.`,
  'timeBound.beforePlan': ({ deadline }) => `Måldatum ${deadline} hade passerat när planåret började.`,
  'table.noMethodColumn': () => 'Tabellen saknar en kolumn för hur det följs upp.',
  'table.noResponsibleColumn': () => 'Tabellen saknar en kolumn för ansvarig.',
  'table.noCauseColumn': () => 'Tabellen saknar en kolumn för orsak till avvikelser.',
  'table.noActionColumn': () => 'Tabellen saknar en kolumn för åtgärder.',
  'plan.goalWithoutIndicators': ({ goal }) => `Målet ”${goal}” saknar indikatorer.`,
  'plan.goalNotJudgeable': ({ goal, indicators }) =>
    indicators === 1
      ? `Målet ”${goal}” kan inte bedömas: dess enda indikator går inte att mäta.`
      : `Målet ”${goal}” kan inte bedömas: ingen av dess ${indicators} indikatorer går att mäta.`,
};
