/**
 * The pattern language. A pattern is a sequence of words over normalised tokens: lower case, straight apostrophes, contractions
 * expanded ("didn't" is `did not`, "you've" is `you have`, "can't" and "cannot" are `can not`, "I'd" matches `i would` and `i had`,
 * "it's" matches `it is` and `it has`; a possessive keeps its `'s`: `customer's`), hyphenated words apart (`follow up`).
 *
 *   you failed to           these words, in this order, within one sentence; commas between them do not matter
 *   you (really|just)? did  alternatives, each of one or more words; `?` makes a word or a group optional
 *   {denial}                any word (or phrase) of a class of the lexicon; `{number}` and `{emoji}` are always there
 *   you *2 not              a gap of at most two words; it does not cross a comma, dash, colon or bracket
 *   apolog~                 any word that begins with these letters (at least four)
 *   ^ sorry                 at the start of a sentence; a greeting ("Hi Ana,") is a sentence of its own
 *   calm down $             at the end of a sentence
 *   sorry , but             needs a comma (or dash, colon, semicolon, bracket) there
 */
export interface PatternReader {
  /** A word at [start, end) of the source. */
  word(source: string, start: number, end: number): void;
  prefix(source: string, start: number, end: number): void;
  wordClass(name: string): void;
  gap(most: number): void;
  mark(mark: '^' | '$' | ','): void;
  /** A group begins, goes on with its next alternative, ends. */
  open(): void;
  alternative(): void;
  close(): void;
  /** What was read last, a word, a class or a whole group, may be left out. */
  optional(): void;
}

const [SPACE, OPEN, CLOSE, BAR, OPTIONAL, GAP, BRACE, TILDE, APOSTROPHE] = [0x20, 0x28, 0x29, 0x7c, 0x3f, 0x2a, 0x7b, 0x7e, 0x27];
const MARKS: Readonly<Record<number, '^' | '$' | ','>> = { 0x5e: '^', 0x24: '$', 0x2c: ',' };

/**
 * Reads a pattern from left to right. Throws a SyntaxError that says what is odd about it. It builds nothing: over a thousand patterns
 * are read at every start.
 */
export function readPattern(source: string, reader: PatternReader): void {
  const fail = (what: string): never => {
    throw new SyntaxError(`pattern “${source}”: ${what}`);
  };
  /** What the alternative being read holds so far, for this group and those around it. */
  const outer: number[] = [];
  let held = 0;
  let words = 0;
  let at = 0;

  while (at < source.length) {
    const code = source.charCodeAt(at);
    if (code === SPACE) at++;
    else if (code === OPEN) {
      reader.open();
      outer.push(held);
      held = 0;
      at++;
    } else if (code === BAR || code === CLOSE) {
      if (!outer.length) fail(`“${source.charAt(at)}” outside a group`);
      if (!held) fail('an empty alternative');
      if (code === BAR) {
        reader.alternative();
        held = 0;
      } else {
        reader.close();
        held = (outer.pop() ?? 0) + 1;
      }
      at++;
    } else if (code === OPTIONAL) {
      if (!held) fail('“?” after nothing');
      reader.optional();
      at++;
    } else if (code === BRACE) {
      const end = source.indexOf('}', at);
      if (end < 0) fail('“{” is not closed');
      reader.wordClass(source.slice(at + 1, end));
      held++;
      words++;
      at = end + 1;
    } else if (code === GAP) {
      const most = source.charCodeAt(at + 1) - 0x30;
      if (!(most >= 1 && most <= 9)) fail('“*” without a number');
      reader.gap(most);
      held++;
      at += 2;
    } else if (MARKS[code]) {
      reader.mark(MARKS[code]);
      held++;
      at++;
    } else {
      const start = at;
      while (isWordCharacter(source.charCodeAt(at))) at++;
      if (at > start && source.charCodeAt(at) === APOSTROPHE && source[at + 1] === 's' && !isWordCharacter(source.charCodeAt(at + 2)))
        at += 2;
      const next = source.charCodeAt(at);
      if (at === start || next === APOSTROPHE || next === 0x2d) fail(`cannot read “${source.slice(start)}”`);
      if (next === TILDE) {
        if (at - start < SHORTEST_PREFIX) fail(`“${source.slice(start, at)}~” has fewer than four letters`);
        reader.prefix(source, start, at++);
      } else reader.word(source, start, at);
      held++;
      words++;
    }
  }
  if (outer.length) fail('a group is not closed');
  if (!words) fail('no word in it');
}

/** Prefixes are looked up by so many letters. */
export const SHORTEST_PREFIX = 4;

const isWordCharacter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0xdf && code < 0x250);
