import type { ChartSeries, Recolouring } from '../../model/plan';
import type { Colours } from '../../model/policy';
import { defaultPolicy } from '../../model/policy';
import type { Colour } from '../../model/status';
import { CHART_COLOURS_MARK } from '../../ownsheets/marks';
import { nameOf } from '../../ownsheets/scopes';
import type { Draft } from '../sheets/draft';
import { setName } from '../sheets/draft';
import { GROUP_LOOKS } from '../sheets/formats';
import type { Picture } from './rowChart';
import type { StatusGroup } from '../sheets/statusGroups';

export type GroupLooks = Readonly<Record<StatusGroup, Required<Pick<ChartSeries, 'color' | 'pattern'>>>>;

/** How groups are drawn by the choices of today, and how they are drawn in charts that stand. */
export interface ChartLooks {
  readonly now: GroupLooks;
  readonly before: GroupLooks;
}

/** What charts are drawn in: what the workbook says of those that stand, and what the policy says. */
export function chartLooks(draft: Draft): ChartLooks {
  return { now: groupLooks(draft.colours), before: groupLooks(drawnIn(draft)) };
}

/** Remembers the colours of the charts that this plan makes or recolours. */
export function rememberColours(draft: Draft): void {
  const { green, yellow, red } = draft.colours;
  const known = drawnIn(draft);
  if (known.green === green && known.yellow === yellow && known.red === red) return;
  setName(draft, null, CHART_COLOURS_MARK, `"${[green, yellow, red].join(' ')}"`);
}

/** Fills that differ between a chart as it stands and as it is to be. */
export function recoloured(spec: Picture, before: Picture): readonly Recolouring[] {
  return before.series.flatMap((old, series): Recolouring[] => {
    const now = spec.series[series];
    if (!now || old.style !== 'bar') return [];
    if (!old.pointColors) return old.color === now.color ? [] : [{ series, point: null, from: old.color }];
    return old.pointColors.flatMap((from, point) =>
      from === now.pointColors?.[point] ? [] : [{ series, point, from }],
    );
  });
}

/** A status colour that the municipality has chosen fills its bars as well; our own pale grounds have bars of `ours`. */
export function barColour(colour: Colour, { [colour]: ground }: Colours, ours: string): string {
  return ground === defaultPolicy.colours[colour] ? ours : ground;
}

function groupLooks(colours: Colours): GroupLooks {
  const follow = (colour: Colour) => ({
    ...GROUP_LOOKS[colour],
    color: barColour(colour, colours, GROUP_LOOKS[colour].color),
  });
  return { ...GROUP_LOOKS, green: follow('green'), yellow: follow('yellow'), red: follow('red') };
}

function drawnIn({ snapshot }: Draft): Colours {
  const stored = nameOf(snapshot, null, CHART_COLOURS_MARK)?.refersTo ?? '';
  const [green, yellow, red] = stored.match(/#[\dA-F]{6}/g) ?? [];
  const { colours } = defaultPolicy;
  return { green: green ?? colours.green, yellow: yellow ?? colours.yellow, red: red ?? colours.red };
}
