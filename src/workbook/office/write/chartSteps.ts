import { cellAddress } from '../../../model/address';
import type { Range } from '../../../model/address';
import type { ChartSpec, UpdateChart } from '../../../model/plan';
import type { SheetSnapshot } from '../../../model/snapshot';
import { dressChart, dressSeries, fillSeries, hideTopAxis, scaleValues, typeOf } from './chartLook';
import { UNDO } from './step';
import type { Step } from './step';
import type { Workspace } from './workspace';

/** The text of the cell that names a series, when the plan is carried out. */
export type TextOf = (sheet: string, cell: Range) => string;

/** Makes a chart. Its series are added one by one, so that Excel guesses nothing about headers and categories. */
export function addChart(sheet: string, spec: ChartSpec, before: SheetSnapshot | null, textOf: TextOf): Step {
  return {
    what: spec.title,
    carryOut: (at) => {
      const [first, ...others] = spec.series;
      if (!first) return;
      const values = at.range(spec.source, first.values);
      const chart = at.sheet(sheet).charts.add(typeOf(spec.kind), values, isRow(first.values) ? 'Rows' : 'Columns');
      chart.name = spec.name;
      const { top, left, bottom, right } = spec.anchor;
      chart.setPosition(cellAddress(top, left), cellAddress(bottom, right));
      dressChart(chart, spec);
      const series = [chart.series.getItemAt(0), ...others.map(() => chart.series.add())];
      spec.series.forEach((one, index) => {
        const made = series[index];
        if (!made) return;
        showCells(at, made, spec, index, textOf);
        dressSeries(made, one, spec);
      });
      if (spec.series.some(({ onTop }) => onTop)) hideTopAxis(chart, spec);
    },
    ...(before
      ? {
          undoRank: UNDO.things,
          undo: (at, remains) => {
            for (const name of remains.standing.get(before.id)?.newCharts ?? []) {
              at.sheet(sheet).charts.getItemOrNullObject(name).delete();
            }
          },
        }
      : {}),
  };
}

/**
 * Lets a chart show other cells; its looks and its place stay the user's. Which cells it showed before Excel tells
 * only since ExcelApi 1.15, so this step cannot be taken back.
 */
export function updateChart({ sheet, chart: spec, rescale, recolour = [] }: UpdateChart, textOf: TextOf): Step {
  let standing = 0;
  return {
    what: spec.title,
    look: (at) => {
      const chart = at.sheet(sheet).charts.getItemOrNullObject(spec.name);
      chart.load('name');
      const { series } = chart;
      series.load('items/name');
      return () => {
        // A chart that the same plan makes has the series that the plan says.
        standing = chart.isNullObject ? spec.series.length : series.items.length;
        return undefined;
      };
    },
    carryOut: (at) => {
      const chart = at.sheet(sheet).charts.getItem(spec.name);
      const { series } = chart;
      if (rescale) scaleValues(chart, spec);
      spec.series.forEach((one, index) => {
        const isNew = index >= standing;
        const shown = isNew ? series.add() : series.getItemAt(index);
        showCells(at, shown, spec, index, textOf);
        if (isNew) dressSeries(shown, one, spec);
        else
          fillSeries(
            shown,
            one,
            recolour.filter((fill) => fill.series === index),
          );
      });
      for (let index = standing - 1; index >= spec.series.length; index--) series.getItemAt(index).delete();
    },
    isDone: () => null,
  };
}

/** Removes a chart. What the user made of its looks cannot be brought back. */
export function removeChart(sheet: string, chart: string): Step {
  return {
    what: chart,
    carryOut: (at) => {
      at.sheet(sheet).charts.getItemOrNullObject(chart).delete();
    },
    isDone: (remains) => remains.standing.get(sheet)?.charts.includes(chart) === false,
  };
}

function showCells(at: Workspace, series: Excel.ChartSeries, spec: ChartSpec, index: number, textOf: TextOf): void {
  const one = spec.series[index];
  if (!one) return;
  series.name = textOf(spec.source, one.name);
  series.setValues(at.range(spec.source, one.values));
  series.setXAxisValues(at.range(spec.source, spec.categories));
}

function isRow({ top, left, bottom, right }: Range): boolean {
  return top === bottom && left !== right;
}
