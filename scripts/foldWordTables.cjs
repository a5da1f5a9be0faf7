/**
 * A loader for the tables of words: what makes them readable, spaces and line ends, is no part of what a page fetches.
 * `words` would take it away when the page starts.
 */
module.exports = (source) =>
  source.replace(/(?<=\bwords\(`)[^`\\$]*(?=`\))/g, (table) =>
    table.trim().replace(/\s+/g, ' ').replace(/ ?, ?/g, ','),
  );
