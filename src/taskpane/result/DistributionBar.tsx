import { makeStyles, tokens, useId } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { statusColour } from '../theme/brand';
import { statusLook } from '../theme/statusLook';
import type { StatusCount } from './statusCounts';

const HEIGHT = 14;
const GAP = 2;
const WIDTH = 1000;

const useStyles = makeStyles({
  bar: { display: 'block', width: '100%', height: `${HEIGHT}px`, borderRadius: tokens.borderRadiusMedium },
  // Contrast themes take colours away; then an outline keeps the parts apart, and the words below say the rest.
  part: { '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText', strokeWidth: '2px' } },
  stripes: { '@media (forced-colors: active)': { fill: 'CanvasText' } },
});

/** The distribution as one bar. Decoration: `StatusLegend` says the same in words and numbers. */
export function DistributionBar({ counts }: { readonly counts: readonly StatusCount[] }): ReactElement {
  const styles = useStyles();
  const pattern = useId('stripes');
  return (
    <svg className={styles.bar} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <defs>
        {/* Open ones, which may still change, are striped. */}
        <pattern id={pattern} width="14" height={HEIGHT} patternUnits="userSpaceOnUse" patternTransform="skewX(-35)">
          <rect
            width="6"
            height={HEIGHT}
            fill={tokens.colorNeutralBackground1}
            fillOpacity="0.45"
            className={styles.stripes}
          />
        </pattern>
      </defs>
      {partsOf(counts).map(({ status, x, width }) => (
        <g key={status}>
          <rect
            x={x}
            width={width}
            height={HEIGHT}
            fill={statusColour(statusLook[status].hue, 'fill')}
            className={styles.part}
          />
          {statusLook[status].open ? <rect x={x} width={width} height={HEIGHT} fill={`url(#${pattern})`} /> : null}
        </g>
      ))}
    </svg>
  );
}

/** Where each part of the bar begins and how wide it is, with gaps between them. */
export function partsOf(counts: readonly StatusCount[]): readonly (StatusCount & { x: number; width: number })[] {
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  const room = WIDTH - GAP * 2 * (counts.length - 1);
  let x = 0;
  return counts.map((part) => {
    const width = (part.count / all) * room;
    const placed = { ...part, x, width };
    x += width + GAP * 2;
    return placed;
  });
}
