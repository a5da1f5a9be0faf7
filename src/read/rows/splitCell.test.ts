import { parallelLines } from './parallelLines';
import { splitCell } from './splitCell';

/** A cell and what stands in it; areas in brackets. */
const CELLS: readonly [name: string, cell: string, items: readonly string[]][] = [
  ['one line', 'Sjukfrånvaro', ['Sjukfrånvaro']],
  ['one line that names an area', 'Äldreomsorg', ['Äldreomsorg']],
  [
    'areas above sentences',
    'Alla verksamheter\nDet ska finnas mötesplatser för alla åldrar\nÄldreomsorg\nAndelen nöjda ska öka från 60 % till 70 %',
    [
      '[Alla verksamheter]',
      'Det ska finnas mötesplatser för alla åldrar',
      '[Äldreomsorg]',
      'Andelen nöjda ska öka från 60 % till 70 %',
    ],
  ],
  [
    'a heading that no list knows',
    'Trädgårdslaget\nAntalet odlingslotter ska vara minst 40\nBiodlarna\nAntalet kupor ska öka',
    ['[Trädgårdslaget]', 'Antalet odlingslotter ska vara minst 40', '[Biodlarna]', 'Antalet kupor ska öka'],
  ],
  [
    'several areas together',
    'Äldreomsorg och funktionshinderområdet\nAndelen delaktiga ska öka till 95 %',
    ['[Äldreomsorg och funktionshinderområdet]', 'Andelen delaktiga ska öka till 95 %'],
  ],
  [
    'short measures are no headings',
    'Sjukfrånvaro\nPersonalomsättning\nAndel heltider ska vara minst 90 %',
    ['Sjukfrånvaro', 'Personalomsättning', 'Andel heltider ska vara minst 90 %'],
  ],
  [
    'wrapped by hand',
    'Andelen brukare som är\nnöjda ska vara minst\n98 %\nAndelen trygga ska öka',
    ['Andelen brukare som är nöjda ska vara minst 98 %', 'Andelen trygga ska öka'],
  ],
  ['a word cut in two', 'Andelen funktions-\nnedsatta som trivs', ['Andelen funktionsnedsatta som trivs']],
  ['a hyphen that stays', 'Antal frukost-\noch lunchmöten', ['Antal frukost- och lunchmöten']],
  [
    'bullets',
    '• Främja ett hållbart arbetsliv.\n• Ekonomi i balans.',
    ['Främja ett hållbart arbetsliv.', 'Ekonomi i balans.'],
  ],
  ['numbers', '1. Andel nöjda\n2. Andel trygga', ['Andel nöjda', 'Andel trygga']],
  ['blank lines', 'Andel nöjda\n\nAndel trygga\n', ['Andel nöjda', 'Andel trygga']],
  ['Windows line ends', 'Andel nöjda\r\nAndel trygga', ['Andel nöjda', 'Andel trygga']],
  ['nothing', '', ['']],
];

describe('splitCell', () => {
  it.each(CELLS)('%s', (_name, cell, items) => {
    expect(splitCell(cell).map(({ kind, text }) => (kind === 'area' ? `[${text}]` : text))).toEqual(items);
  });
});

const INDICATORS = 'Äldreomsorg\nAndelen nöjda ska öka\nAndelen trygga ska öka\nIFO\nAndelen klara ska öka';
const WRAPPED = 'Andelen nöjda\nska öka\nAndelen trygga\nska öka';

/** An indicator cell, a cell beside it, and what belongs to each indicator; null when the lines do not tell. */
const BESIDE: readonly [name: string, indicators: string, cell: string, lines: readonly string[] | null][] = [
  ['blank beside areas', INDICATORS, '\n66 %\n97 %\n\n12', ['66 %', '97 %', '12']],
  ['a value not there yet', INDICATORS, '\n66 %\n\n\n12', ['66 %', '', '12']],
  ['one line per indicator', INDICATORS, '66 %\n97 %\n12', ['66 %', '97 %', '12']],
  ['one line per indicator, one blank', INDICATORS, '66 %\n\n12', ['66 %', '', '12']],
  ['blank lines between', INDICATORS, '66 %\n\n97 %\n\n12', ['66 %', '97 %', '12']],
  ['too few', INDICATORS, '66 %\n97 %', null],
  ['too many', INDICATORS, '66 %\n97 %\n12\n5', null],
  ['a value beside an area and one missing', INDICATORS, '66 %\n97 %\n\n\n', null],
  ['empty', INDICATORS, '', ['', '', '']],
  ['beside wrapped lines', WRAPPED, '66 %\n\n97 %\n', ['66 %', '97 %']],
  ['in order beside wrapped lines', WRAPPED, '66 %\n97 %', ['66 %', '97 %']],
];

describe('parallelLines', () => {
  it.each(BESIDE)('%s', (_name, indicators, cell, lines) => {
    expect(parallelLines(cell, indicators, splitCell(indicators))).toEqual(lines);
  });
});
