import type { Edit } from './types';

/** Before a word in the middle of a line: “Hi Sam, our parcel” gets a sentence, and the word a capital, of which the edit holds the letter. */
export const raisesNext = ({ span, text }: Edit): boolean => span.end - span.start === 1 && /\s\p{Lu}$/u.test(text);

/** What an edit says, as a person reads it: without the letter of the word behind it, and without the space around it. */
export const shownText = (edit: Edit): string => (raisesNext(edit) ? edit.text.slice(0, -1) : edit.text).trim();
