/** Whether a formula carries a mark as a word of its own: "Malkoll.bar.1" is not in "Malkoll.bar.12". */
export function carriesMark(formula: string, mark: string): boolean {
  const at = formula.indexOf(mark);
  if (at < 0) return false;
  const isWord = (character: string | undefined): boolean =>
    character !== undefined && /[\p{L}\p{N}_.]/u.test(character);
  if (!isWord(formula[at - 1]) && !isWord(formula[at + mark.length])) return true;
  return carriesMark(formula.slice(at + mark.length), mark);
}
