/**
 * Letters of Swedish, English and their neighbours, for a class in a pattern that is made of tables of words:
 * `[${LETTERS}]`. The class of all letters of Unicode (`\p{L}`) says little more about the words of a municipality,
 * and hundreds of patterns with it take a third of a second to compile.
 */
export const LETTERS = 'A-Za-zÀ-ÖØ-öø-ɏ';
