import { readWorkbook } from '../../src/read/readWorkbook';
import { bookOf, type DrawnCell } from './sheetOf';

/** Every indicator: "Goal / Area: text | target | period group=value …". */
function read(rows: readonly (readonly DrawnCell[])[]): string[] {
  return readWorkbook(bookOf([{ rows }])).tables.flatMap(({ indicators }) =>
    indicators.map(({ goal, area, text, target, measurements }) => {
      const place = [goal, area].filter((each) => each !== null).join(' / ');
      const values = measurements.map(({ period, group, value, missing }) => {
        const when = [period?.label, group].filter((each) => each !== null && each !== undefined).join(' ');
        return `${when}=${value ?? missing ?? ''}`;
      });
      return [`${place}: ${text}`, target.target, ...values].join(' | ');
    }),
  );
}

describe('tables as they are kept', () => {
  it('have pairs of target and outcome under merged years', () => {
    const rows = [
      ['Indikator', '2022', null, '2023', null, null, null],
      [null, 'Mål', 'Utfall', 'Mål', 'Utfall', 'Prognos', 'Kommentar'],
      ['Andel nöjda', '80 %', '78 %', '82 %', '79 %', '80 %', 'Ny enkät.'],
    ];
    expect(read(rows)).toEqual([': Andel nöjda | 80 | 2022=78 | 2023=79']);
  });

  it('have groups under merged years', () => {
    const rows = [
      ['Indikator', '2022', null, '2023', null, 'Målvärde'],
      [null, 'Kvinnor', 'Män', 'Kvinnor', 'Män', null],
      ['Andel nöjda', 78, 74, 79, 75, 80],
    ];
    expect(read(rows)).toEqual([': Andel nöjda | 80 | 2022 women=78 | 2022 men=74 | 2023 women=79 | 2023 men=75']);
  });

  it('have one row for each group and year, as Kolada gives them', () => {
    const rows = [
      ['Nyckeltal', 'Kön', 'År', 'Värde', 'Målvärde'],
      ['Nöjda brukare', 'T', 2021, 88, 90],
      ['Nöjda brukare', 'K', 2021, 87, 90],
      ['Nöjda brukare', 'M', 2021, 89, 90],
      ['Nöjda brukare', 'T', 2022, 89, 90],
    ];
    expect(read(rows)).toEqual([': Nöjda brukare | 90 | 2021 total=88 | 2021 women=87 | 2021 men=89 | 2022 total=89']);
  });

  it('have women and men on rows of their own, the name in the first row or in each', () => {
    const rows = (second: string | null) => [
      ['Indikator', 'Kön', '2022', '2023', 'Målvärde 2023', 'Riket 2023'],
      ['Elever med behörighet', 'Totalt', 83, 85, 88, 85],
      [second, 'Flickor', 85, 87, null, 87],
      [second, 'Pojkar', 81, 83, null, 83],
    ];
    const whole =
      ': Elever med behörighet | 88 | 2022 total=83 | 2023 total=85 | 2022 women=85 | 2023 women=87 | 2022 men=81 | 2023 men=83';
    expect(read(rows(null))).toEqual([whole]);
    expect(read(rows('Elever med behörighet'))).toEqual([whole]);
  });

  it('have headers of three rows', () => {
    const merged = [
      ['Mål', 'Indikator', 'Utfall', null, 'Målvärde', null],
      [null, null, 'Kommunen', 'Riket', null, null],
      [null, null, '2023', '2023', '2023', '2026'],
    ];
    const below = [
      [null, null, 'Utfall', null, 'Målvärde', null],
      [null, null, 'Kommunen', 'Riket', null, null],
      ['Mål', 'Indikator', '2023', '2023', '2023', '2026'],
    ];
    for (const header of [merged, below])
      expect(read([...header, ['God skola', 'Andel behöriga', '86 %', '85 %', '88 %', '90 %']])).toEqual([
        'God skola: Andel behöriga | 88 | 2023=86',
      ]);
  });

  it('have groups that go on with the year of the column left of them', () => {
    const rows = [
      ['Indikator', 'Utfall 2022 Tot', 'Kv', 'M', 'Utfall 2023 Tot', 'Kv', 'M', 'Mål 2023'],
      ['Upplevd trygghet', 71, 64, 78, 73, 66, 80, 75],
    ];
    expect(read(rows)).toEqual([
      ': Upplevd trygghet | 75 | 2022 total=71 | 2022 women=64 | 2022 men=78 | 2023 total=73 | 2023 women=66 | 2023 men=80',
    ]);
  });

  it('have the day of each value right of it', () => {
    const rows = [
      ['Mått', 'Aktuellt värde', 'Datum', 'Föregående värde', 'Datum', 'Mål'],
      ['Andel fossilfria fordon', 62, '2023-12-31', 55, '2022-12-31', 100],
    ];
    expect(read(rows)).toEqual([': Andel fossilfria fordon | 100 | 2023-12-31=62 | 2022-12-31=55']);
  });

  it('have goals with their assessment above their indicators, and footnotes in names', () => {
    const rows = [
      ['Verksamhetsmål och indikatorer', 'Målvärde', 'Utfall', 'Bedömning'],
      ['Alla barn ska ha tillgång till förskola', null, null, 'Uppfyllt'],
      ['Andel barn med plats på önskat datum, %1)', 95, 97, null],
      ['Alla elever ska bli behöriga', null, null, 'Delvis uppfyllt'],
      ['Andel behöriga', 90, 84, null],
    ];
    expect(read(rows)).toEqual([
      'Alla barn ska ha tillgång till förskola: Andel barn med plats på önskat datum, %1) | 95 | =97',
      'Alla elever ska bli behöriga: Andel behöriga | 90 | =84',
    ]);
    const [table] = readWorkbook(bookOf([{ rows }])).tables;
    expect(table?.goals.map(({ ownAssessment }) => ownAssessment?.status)).toEqual(['met', 'partlyMet']);
  });

  it('have the figures of several municipalities, each by itself', () => {
    const rows = [
      ['Kommun', 'Nyckeltal', 'År', 'Värde', 'Mål'],
      ['Götene', 'Nöjda brukare', 2022, 88, 90],
      ['Skara', 'Nöjda brukare', 2022, 80, 90],
    ];
    expect(read(rows)).toEqual(['Götene: Nöjda brukare | 90 | 2022=88', 'Skara: Nöjda brukare | 90 | 2022=80']);
  });

  it('have comments on rows of their own, the label in the first cell and the text beside it', () => {
    const rows = [
      ['Mått', 'Utfall 2022', 'Utfall 2023', 'Målvärde 2023'],
      ['Andel nöjda', 78, 79, 82],
      ['Kommentar', 'Resultatet har ökat något jämfört med föregående år.'],
      ['Sjukfrånvaro (%)', 6.5, 6.2, 6],
    ];
    expect(read(rows)).toEqual([
      ': Andel nöjda | 82 | 2022=78 | 2023=79',
      ': Sjukfrånvaro (%) | 6 | 2022=6.5 | 2023=6.2',
    ]);
    const [table] = readWorkbook(bookOf([{ rows }])).tables;
    expect(table?.indicators[0]?.notes.comment).toBe('Resultatet har ökat något jämfört med föregående år.');
  });

  it('have goals of two words, which are no levels', () => {
    const rows = [
      ['Verksamhet', 'Nämndens mål', 'Mått', '2022', 'Mål 2023'],
      ['Förskola', 'Trygga barn', 'Nöjda föräldrar, %', 90, 92],
      ['Grundskola', 'Högre resultat', 'Behöriga till gymnasiet, %', 84, 90],
    ];
    expect(read(rows)).toEqual([
      'Trygga barn / Förskola: Nöjda föräldrar, % | 92 | 2022=90',
      'Högre resultat / Grundskola: Behöriga till gymnasiet, % | 90 | 2022=84',
    ]);
  });
});
