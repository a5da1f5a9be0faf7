import { texts } from '../../i18n/texts';
import { defaultPolicy, type Language, type Policy, type Preset, type RollupRule } from '../../model/policy';
import { colourOf, type GoalStatus } from '../../model/status';
import { colourCode, labelCode, SETTINGS, type Setting, type SettingCode } from '../../ownsheets/settings';

/** The limits that a rule for indicators goes by. */
const LIMITS_OF_PRESET: Readonly<Record<Preset, readonly SettingCode[]>> = {
  pace: ['paceOnTrack', 'paceAtRisk', 'partlyMet'],
  attainment: ['attainmentGreen', 'attainmentYellow'],
  direction: [],
  forecast: ['paceOnTrack', 'paceAtRisk', 'partlyMet'],
};

/** The limits that a rule for goals goes by. */
const LIMITS_OF_ROLLUP: Readonly<Record<RollupRule, readonly SettingCode[]>> = {
  default: ['minimumCoverage'],
  all: [],
  share: ['minimumCoverage', 'share'],
  allElsePartly: ['minimumCoverage'],
  worst: ['minimumCoverage'],
  weighted: ['minimumCoverage', 'weightedGreen', 'weightedYellow'],
  distribution: [],
};

/** Of these the first must be the higher one. */
const LOWER_THAN: Readonly<Partial<Record<SettingCode, SettingCode>>> = {
  paceAtRisk: 'paceOnTrack',
  attainmentYellow: 'attainmentGreen',
  weightedYellow: 'weightedGreen',
};

/** What statuses are called, and the colours of those that have one. */
export const LOOKS: readonly SettingCode[] = [
  ...(Object.keys(colourOf) as GoalStatus[]).map(labelCode),
  ...(['green', 'yellow', 'red'] as const).map(colourCode),
];

/** The limits that matter under the rules in force. */
export function limitsOf({ preset, rollup }: Policy): readonly SettingCode[] {
  return [...LIMITS_OF_PRESET[preset], ...LIMITS_OF_ROLLUP[rollup]];
}

/** A setting as a form asks for it. */
export interface SettingField {
  readonly code: SettingCode;
  readonly label: string;
  /** What holds now, as it is typed; empty for a status that is called as in the workbook's language. */
  readonly value: string;
  /** What holds where nothing is typed. */
  readonly standard: string;
  readonly kind: 'percent' | 'text' | 'colour';
  /** Of a per cent; the settings sheet takes none above. */
  readonly most: number;
}

/** The field of a share, a label or a colour. */
export function settingField(code: SettingCode, policy: Policy, language: Language): SettingField {
  const setting: Setting = SETTINGS[code];
  const { sheets, statuses } = texts(language);
  const label = sheets.settings.settingNames[code] ?? code;
  const shown = (of: Policy): string => String(setting.of(of) ?? '');
  const field = { code, label, value: shown(policy), standard: shown(defaultPolicy), most: 0 };
  if (setting.kind === 'label') {
    const standard = statuses[setting.status];
    return { ...field, label: standard, standard, kind: 'text' };
  }
  if (setting.kind !== 'share') return { ...field, kind: 'colour' };
  const percent = (of: Policy): string => String(Math.round(setting.of(of) * 1e6) / 1e4);
  const most = setting.most * 100;
  return { ...field, value: percent(policy), standard: percent(defaultPolicy), kind: 'percent', most };
}

/** What is kept of a setting; null for the default. */
export type SettingValue = string | number | null;

/** What is kept of what the user typed. */
export function settingValue({ kind, standard }: SettingField, typed: string): SettingValue {
  const text = typed.trim();
  if (text === '' || text === standard) return null;
  return kind === 'percent' ? Math.round(Number(text) * 1e4) / 1e6 : text;
}

/** Whether the municipality has chosen it, and does not go by the default. */
export function isOwn(field: SettingField): boolean {
  return settingValue(field, field.value) !== null;
}

/** The most that a share may be: less than the one that it must stand below, as that is typed. */
export function limitOf(
  { code, most }: SettingField,
  fields: readonly SettingField[],
  typedOf: (field: SettingField) => string,
): number {
  const higher = fields.find((field) => field.code === LOWER_THAN[code]);
  return higher ? Number(typedOf(higher) || higher.standard) - 1 : most;
}
