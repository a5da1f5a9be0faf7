/** The largest of numbers as a file gives them, at least 0; what is no number is passed over. */
export function largest(numbers: Iterable<number>): number {
  let most = 0;
  for (const number of numbers) if (number > most) most = number;
  return most;
}
