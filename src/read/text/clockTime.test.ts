import { clockTime } from './clockTime';

test.each([
  [3.45, '3:45', 'timmar', 3.75],
  [3.3, 'högst 3:30', 'timmar', 3.5],
  [12.2, '12:20', 'minuter', 12.3333],
  [22.45, '22:45', 'kr', 22.45],
  [3.45, '3:45', null, 3.45],
  [3.75, '3,75', 'timmar', 3.75],
  [23.63, '23:63', 'timmar', 23.63],
  [3.45, '3:45 (4:10)', 'timmar', 3.45],
])('%d read from %p in %p is %d', (value, text, unit, time) => {
  expect(clockTime(value, text, unit)).toBe(time);
});
