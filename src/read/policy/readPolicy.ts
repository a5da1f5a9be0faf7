import type { Language, Policy, Preset, RollupRule } from '../../model/policy';
import { OWN_COLUMNS } from '../../model/ownColumns';
import { comparable } from '../../model/identity';
import { defaultPolicy } from '../../model/policy';
import type { Problem } from '../../model/problems';
import { colourOf, type GoalStatus } from '../../model/status';
import type { Snapshot } from '../../model/snapshot';
import { rowsOf } from '../../ownsheets/rowsOf';
import type { OwnRow } from '../../ownsheets/rowsOf';
import type { SettingCode } from '../../ownsheets/settings';
import { columnCode, labelCode, SETTING_CODES, SETTINGS } from '../../ownsheets/settings';
import { readSetting, settingText } from './readSetting';

export interface PolicyReading {
  readonly policy: Policy;
  /** Null when the settings choose none. */
  readonly language: Language | null;
  /** Of tables that carry no year; null when the settings choose none. */
  readonly planYear: number | null;
  readonly problems: readonly Problem[];
}

/** Limits of which the first must be the higher one. */
const IN_ORDER: readonly (readonly [higher: SettingCode, lower: SettingCode])[] = [
  ['paceOnTrack', 'paceAtRisk'],
  ['attainmentGreen', 'attainmentYellow'],
  ['weightedGreen', 'weightedYellow'],
];

/**
 * The municipality's choices as they stand on the settings sheet. What is empty or not there is the default. What
 * cannot be read, or stands in the wrong order, is the default as well, and a problem at its cell says so.
 */
export function readPolicy(snapshot: Snapshot): PolicyReading {
  const problems: Problem[] = [];
  const chosen = new Map<SettingCode, { readonly value: string | number; readonly row: OwnRow }>();
  for (const row of rowsOf(snapshot, 'settings')) {
    const code = SETTING_CODES.find((known) => known === row.key);
    const written = row.value('value');
    if (code === undefined || written === null || written === '') continue;
    const value = readSetting(SETTINGS[code], written);
    if (value === null) problems.push(invalid(code, row));
    else chosen.set(code, { value, row });
  }
  for (const [higher, lower] of IN_ORDER) {
    if (valueOf(chosen, higher) > valueOf(chosen, lower)) continue;
    for (const code of [higher, lower]) {
      const row = chosen.get(code)?.row;
      if (row) problems.push(invalid(code, row));
      chosen.delete(code);
    }
  }
  const labels = new Set<string>();
  for (const [code, { value, row }] of chosen) {
    if (SETTINGS[code].kind !== 'label') continue;
    // Two statuses of one name could not be told apart.
    if (labels.has(comparable(String(value)))) {
      problems.push(invalid(code, row));
      chosen.delete(code);
    } else labels.add(comparable(String(value)));
  }
  const language = chosen.get('language')?.value;
  const planYear = chosen.get('planYear')?.value;
  return {
    policy: policyOf(chosen),
    language: language === 'sv' || language === 'en' ? language : null,
    planYear: typeof planYear === 'number' ? planYear : null,
    problems,
  };
}

type Chosen = ReadonlyMap<SettingCode, { readonly value: string | number }>;

function valueOf(chosen: Chosen, code: SettingCode): string | number {
  return chosen.get(code)?.value ?? SETTINGS[code].of(defaultPolicy) ?? '';
}

function policyOf(chosen: Chosen): Policy {
  const number = (code: SettingCode): number => Number(valueOf(chosen, code));
  return {
    preset: valueOf(chosen, 'preset') as Preset,
    pace: { onTrack: number('paceOnTrack'), atRisk: number('paceAtRisk') },
    partlyMet: number('partlyMet'),
    attainment: { green: number('attainmentGreen'), yellow: number('attainmentYellow') },
    rollup: valueOf(chosen, 'rollup') as RollupRule,
    minimumCoverage: number('minimumCoverage'),
    share: number('share'),
    weighted: { green: number('weightedGreen'), yellow: number('weightedYellow') },
    lag: { part: number('lagPart'), year: number('lagYear'), kpi: number('lagKpi') },
    labels: labelsOf(chosen),
    colours: {
      green: String(valueOf(chosen, 'colourGreen')),
      yellow: String(valueOf(chosen, 'colourYellow')),
      red: String(valueOf(chosen, 'colourRed')),
    },
    owedColumns: valueOf(chosen, 'owedColumns') === 'yes',
    columns: OWN_COLUMNS.filter((column) => column === 'status' || valueOf(chosen, columnCode(column)) === 'yes'),
  };
}

function labelsOf(chosen: Chosen): Policy['labels'] {
  return Object.fromEntries(
    (Object.keys(colourOf) as GoalStatus[]).flatMap((status) => {
      const label = chosen.get(labelCode(status))?.value;
      return label === undefined ? [] : [[status, String(label)]];
    }),
  );
}

function invalid(code: SettingCode, row: OwnRow): Problem {
  const text = settingText(row.value('value'));
  const used = settingText(SETTINGS[code].of(defaultPolicy));
  return { code: 'setting.invalid', params: { setting: code, text, used }, sheet: row.sheet, cell: row.cell('value') };
}
