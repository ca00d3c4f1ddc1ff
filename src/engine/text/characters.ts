/** What a UTF-16 code unit is to the tokeniser. */
export const SPACE = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const APOSTROPHE = 3;
/** Comma, semicolon, colon, dash, bracket: separates clauses. */
export const MARK = 4;
/** Full stop, question mark, exclamation mark, ellipsis. */
export const STOP = 5;
export const NEWLINE = 6;
export const EMOJI = 7;
/** Zero-width characters, soft hyphens, variation selectors: part of whatever surrounds them. */
export const IGNORED = 8;
/** Quotation marks and other signs that separate words and mean nothing more here. */
export const OTHER = 9;
/** Not known before `kindOf` has been asked. */
export const UNKNOWN_KIND = 255;

/** By UTF-16 code unit. */
export const kinds = new Uint8Array(0x10000).fill(UNKNOWN_KIND);
const set = (characters: string, kind: number): void => {
  for (let i = 0; i < characters.length; i++) kinds[characters.charCodeAt(i)] = kind;
};
kinds.fill(OTHER, 0, 0x80);
kinds.fill(LETTER, 0x61, 0x7b);
kinds.fill(LETTER, 0x41, 0x5b);
kinds.fill(LETTER, 0xc0, 0x250);
kinds.fill(DIGIT, 0x30, 0x3a);
kinds.fill(EMOJI, 0xd83c, 0xd83f);
kinds.fill(EMOJI, 0x2600, 0x27c0);
kinds.fill(IGNORED, 0xdc00, 0xe000);
kinds.fill(IGNORED, 0xfe00, 0xfe10);
set(' \t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000', SPACE);
set('\n\r\v\f\u2028\u2029\u0085', NEWLINE);
set("'\u2019\u2018\u02bc\u00b4\uff07", APOSTROPHE);
set(',;:()[]\u2013\u2014\u2012\u2015\u2212/', MARK);
set('.!?\u2026\uff01\uff1f', STOP);
set('\u200b\u200c\u200d\u2060\ufeff\u00ad', IGNORED);
set('\u00d7\u00f7', OTHER);

const letter = /\p{L}|\p{M}/u;

/** The kind of a UTF-16 code unit. */
export function kindOf(code: number): number {
  const kind = kinds[code] as number;
  if (kind !== UNKNOWN_KIND) return kind;
  return (kinds[code] = letter.test(String.fromCharCode(code)) ? LETTER : OTHER);
}

/** Lower case of a letter, for the scripts that word lists are written in. */
export function fold(code: number): number {
  if (code >= 0x41 && code <= 0x5a) return code + 32;
  if (code >= 0xc0 && code <= 0xde && code !== 0xd7) return code + 32;
  return code;
}

/** Whether a UTF-16 code unit is an upper-case letter of such a script. */
export const isUpper = (code: number): boolean => fold(code) !== code;

/** Whether a UTF-16 code unit is a lower-case ASCII letter. */
export const isLower = (code: number): boolean => code >= 0x61 && code <= 0x7a;
