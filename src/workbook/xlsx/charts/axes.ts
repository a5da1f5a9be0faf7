import type { ValueAxis } from '../../../model/plan';
import { escapeAttribute } from '../xml/entities';
import { GRID_LINE, NO_LINE, textXml } from './shapes';

/** Axes are known by numbers; a chart has at most these four. */
export const CATEGORY_AXIS = 111_111_111;
export const VALUE_AXIS = 222_222_222;
export const TOP_CATEGORY_AXIS = 333_333_333;
export const TOP_VALUE_AXIS = 444_444_444;

/** Texts that are never turned; LibreOffice leaves none of them out then. */
const LEVEL = '<a:bodyPr rot="0" vert="horz"/>';

/** Which way categories run: lying bars are counted from below, unless the first is to be on top. */
export type Direction = 'minMax' | 'maxMin';

/** Categories below the chart, or left of it when bars lie. */
export function categoryAxisXml(lying: boolean, direction: Direction): string {
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/>` +
    `<c:scaling><c:orientation val="${direction}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${lying ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `<c:spPr>${GRID_LINE}</c:spPr>${lying ? textXml(9, false, undefined, LEVEL) : textXml(9, false)}` +
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/>` +
    '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>' +
    // Every bar that lies has its label, however many they are.
    `${lying ? '<c:tickLblSkip val="1"/>' : ''}<c:noMultiLvlLbl val="0"/></c:catAx>`
  );
}

/** With the first category on top, the axis of values is at the bottom where the categories end. */
export function valueAxisXml(axis: ValueAxis, lying: boolean, direction: Direction): string {
  const step = axis.step === undefined ? '' : `<c:majorUnit val="${axis.step}"/>`;
  return (
    `<c:valAx><c:axId val="${VALUE_AXIS}"/>${scalingXml(axis, 'minMax')}<c:delete val="0"/>` +
    `<c:axPos val="${lying ? 'b' : 'l'}"/><c:majorGridlines><c:spPr>${GRID_LINE}</c:spPr></c:majorGridlines>` +
    `<c:numFmt formatCode="${escapeAttribute(axis.numberFormat)}" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:spPr>${NO_LINE}</c:spPr>${textXml(9, false)}<c:crossAx val="${CATEGORY_AXIS}"/>` +
    `<c:crosses val="${direction === 'maxMin' ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/>${step}</c:valAx>`
  );
}

/**
 * The axes of bars that are drawn over others: they run as the visible ones do. That of values is there without line and
 * labels, for LibreOffice lays bars without an axis of their own upon the others instead of over them.
 */
export function topAxesXml(axis: ValueAxis, direction: Direction): string {
  const bare =
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>' +
    '<c:tickLblPos val="none"/>';
  return (
    `<c:catAx><c:axId val="${TOP_CATEGORY_AXIS}"/><c:scaling><c:orientation val="${direction}"/></c:scaling>` +
    `<c:delete val="1"/><c:axPos val="l"/>${bare}<c:crossAx val="${TOP_VALUE_AXIS}"/><c:crosses val="autoZero"/>` +
    '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>' +
    `<c:valAx><c:axId val="${TOP_VALUE_AXIS}"/>${scalingXml(axis, 'minMax')}<c:delete val="0"/><c:axPos val="t"/>` +
    `${bare}<c:spPr>${NO_LINE}</c:spPr><c:crossAx val="${TOP_CATEGORY_AXIS}"/><c:crosses val="max"/>` +
    '<c:crossBetween val="between"/></c:valAx>'
  );
}

function scalingXml({ min, max }: Pick<ValueAxis, 'min' | 'max'>, orientation: Direction): string {
  const most = max === undefined ? '' : `<c:max val="${max}"/>`;
  const least = min === undefined ? '' : `<c:min val="${min}"/>`;
  return `<c:scaling><c:orientation val="${orientation}"/>${most}${least}</c:scaling>`;
}
