/** The order of titles and words, for rows that are sorted: numbers by their size. */
export const collator = new Intl.Collator('en', { numeric: true });
