import { readMethod } from './readMethod';

test.each([
  ['Nationell brukarenkät hemtjänst 1g/år (U21463)', 'year', '1g/år'],
  ['Nationell brukarenkät inom funktionhinder 1/år (U28663)', 'year', '1/år'],
  ['Medarbetarundersökning vartannat år, NMI', 'biennial', 'vartannat år'],
  ['Följs upp 2 ggr/år', 'half', '2 ggr/år'],
  ['Två gånger per år i delårsrapport', 'half', 'Två gånger per år'],
  ['Egen statistik, kvartalsvis', 'quarter', 'kvartalsvis'],
  ['Mäts varje tertial', 'tertial', 'varje tertial'],
  ['Enkät vart tredje år', 'triennial', 'vart tredje år'],
  ['Månadsuppföljning i ekonomisystemet', 'month', 'Månadsuppföljning'],
  ['Intern uppföljning, löpande', null, null],
])('%s: %s', (method, rhythm, words) => {
  expect(readMethod(method).rhythm).toEqual(rhythm === null ? null : { value: rhythm, text: words });
});

test('ids of Kolada and surveys known by name', () => {
  const method = readMethod('Socialstyrelsens enhetsundersökning 1g/år (LSS U28130, daglig verksamhet U28144)');
  expect(method.kpiIds).toEqual(['U28130', 'U28144']);
  expect(method.survey).toEqual({ value: 'year', text: 'enhetsundersökning' });
  expect(readMethod('Egen enkät').survey).toBeNull();
});
