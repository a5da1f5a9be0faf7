import { dictionary } from './dictionary';

test('a language is fetched once, and what failed is fetched again', async () => {
  let fetched = 0;
  const greetings = dictionary({
    sv: () => Promise.resolve(`hej ${String(++fetched)}`),
    // A worker throws at once where a page rejects.
    en: () => {
      if (++fetched === 2) throw new Error('away');
      return Promise.resolve('hello');
    },
  });
  await Promise.all([greetings.load('sv'), greetings.load('sv')]);
  expect(greetings.in('sv')).toBe('hej 1');
  await expect(greetings.load('en')).rejects.toThrow('away');
  expect(greetings.has('en')).toBe(false);
  expect(() => greetings.in('en')).toThrow('have not been loaded');
  await greetings.load('en');
  expect(greetings.in('en')).toBe('hello');
});
