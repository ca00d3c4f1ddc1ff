/** What every sentence with a promise has: light enough for the content script, and no more than a reason to look closer. */
const SIGN =
  /\b(?:will|shall|going\s+to|promise|commit|guarantee|undertake|pledge|expect|ill|let\s+(?:me|us)|(?:am|are|is)\s+[\w\s]{0,30}ing)\b|['’ʼ](?:ll\b|(?:m|re)\s+[\w\s]{0,30}ing\b)/i;

/** Whether a text may hold a promise; where this says no, `findPromises` finds none. */
export const mightPromise = (text: string): boolean => SIGN.test(text);
