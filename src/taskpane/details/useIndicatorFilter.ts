import { useMemo, useState } from 'react';
import { comparable } from '../../model/identity';
import type { Status } from '../../model/verdict';
import type { PlacedIndicator } from '../../model/distinct';

export interface Choice {
  readonly search: string;
  readonly status: Status | null;
  readonly goal: string | null;
  readonly area: string | null;
}

const EVERYTHING: Choice = { search: '', status: null, goal: null, area: null };

export interface IndicatorFilter {
  readonly chosen: Choice;
  readonly choose: (change: Partial<Choice>) => void;
  readonly clear: () => void;
  readonly shown: readonly PlacedIndicator[];
  readonly all: readonly PlacedIndicator[];
  /** What there is to choose from, in the order of the workbook. */
  readonly goals: readonly string[];
  readonly areas: readonly string[];
}

/** Which indicators are shown, by what the user looks for. */
export function useIndicatorFilter(all: readonly PlacedIndicator[]): IndicatorFilter {
  const [chosen, setChosen] = useState<Choice>(EVERYTHING);
  const shown = useMemo(() => all.filter((indicator) => matches(indicator, chosen)), [all, chosen]);
  return {
    chosen,
    choose: (change) => {
      setChosen((before) => ({ ...before, ...change }));
    },
    clear: () => {
      setChosen(EVERYTHING);
    },
    shown,
    all,
    goals: distinct(all.map(({ goal }) => goal)),
    areas: distinct(all.map(({ area }) => area)),
  };
}

/** Whether an indicator is among those looked for: every chosen thing, and every word of the search somewhere. */
export function matches(indicator: PlacedIndicator, { search, status, goal, area }: Choice): boolean {
  if (status !== null && indicator.status !== status) return false;
  if (goal !== null && indicator.goal !== goal) return false;
  if (area !== null && indicator.area !== area) return false;
  const { text, strategicGoal, responsible, cell } = indicator;
  const where = comparable([text, indicator.goal, strategicGoal, indicator.area, responsible, cell].join(' '));
  return comparable(search)
    .split(' ')
    .every((word) => where.includes(word));
}

function distinct(texts: readonly (string | null)[]): readonly string[] {
  return [...new Set(texts)].filter((text) => text !== null && text !== '') as string[];
}
