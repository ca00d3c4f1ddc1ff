/** A reply from its paragraphs. */
export const letter = (...paragraphs: readonly string[]): string => paragraphs.join('\n\n');
