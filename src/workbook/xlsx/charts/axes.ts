import type { ChartSpec } from '../../../model/plan';
import { escapeAttribute } from '../xml/entities';
import { GRID_LINE, NO_LINE, textXml } from './shapes';

/** Axes are known by numbers; a chart has at most these four. */
export const CATEGORY_AXIS = 111_111_111;
export const VALUE_AXIS = 222_222_222;
export const MARKER_VALUE_AXIS = 333_333_333;
export const MARKER_ROW_AXIS = 444_444_444;

type ValueAxis = ChartSpec['valueAxis'];

/** Categories below the chart, or left of it with the first on top when bars lie. */
export function categoryAxisXml(lying: boolean): string {
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/>` +
    `<c:scaling><c:orientation val="${lying ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${lying ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `<c:spPr>${GRID_LINE}</c:spPr>${textXml(9, false)}<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/>` +
    '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>'
  );
}

/** With the first category on top, the axis of values is at the bottom where the categories end. */
export function valueAxisXml(axis: ValueAxis, lying: boolean, betweenCategories: boolean): string {
  return (
    `<c:valAx><c:axId val="${VALUE_AXIS}"/>${scalingXml(axis, 'minMax')}<c:delete val="0"/>` +
    `<c:axPos val="${lying ? 'b' : 'l'}"/><c:majorGridlines><c:spPr>${GRID_LINE}</c:spPr></c:majorGridlines>` +
    `<c:numFmt formatCode="${escapeAttribute(axis.numberFormat)}" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:spPr>${NO_LINE}</c:spPr>${textXml(9, false)}<c:crossAx val="${CATEGORY_AXIS}"/>` +
    `<c:crosses val="${lying ? 'max' : 'autoZero'}"/><c:crossBetween val="${betweenCategories ? 'between' : 'midCat'}"/></c:valAx>`
  );
}

/**
 * The two hidden axes of markers on lying bars: values as on the visible axis, and rows counted from the top, so
 * that a marker at 0.5 stands in the middle of the first bar.
 */
export function markerAxesXml(axis: Required<Pick<ValueAxis, 'min' | 'max'>>, rows: number): string {
  const hidden = (id: number, scaling: string, position: string, crossing: number): string =>
    `<c:valAx><c:axId val="${id}"/>${scaling}<c:delete val="1"/><c:axPos val="${position}"/>` +
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>' +
    `<c:tickLblPos val="none"/><c:crossAx val="${crossing}"/><c:crosses val="max"/><c:crossBetween val="midCat"/></c:valAx>`;
  return (
    hidden(MARKER_ROW_AXIS, scalingXml({ min: 0, max: rows }, 'maxMin'), 'r', MARKER_VALUE_AXIS) +
    hidden(MARKER_VALUE_AXIS, scalingXml(axis, 'minMax'), 't', MARKER_ROW_AXIS)
  );
}

function scalingXml({ min, max }: Pick<ValueAxis, 'min' | 'max'>, orientation: 'minMax' | 'maxMin'): string {
  const most = max === undefined ? '' : `<c:max val="${max}"/>`;
  const least = min === undefined ? '' : `<c:min val="${min}"/>`;
  return `<c:scaling><c:orientation val="${orientation}"/>${most}${least}</c:scaling>`;
}
