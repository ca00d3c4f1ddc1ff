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
export type Node =
  | { readonly type: 'word'; readonly word: string }
  | { readonly type: 'prefix'; readonly letters: string }
  | { readonly type: 'class'; readonly name: string }
  | { readonly type: 'gap'; readonly most: number }
  | { readonly type: 'mark'; readonly mark: '^' | '$' | ',' }
  | { readonly type: 'any'; readonly options: readonly Sequence[]; readonly optional: boolean };

export type Sequence = readonly Node[];

/** Word lists by name, as patterns write them in braces. */
export type WordClasses = Readonly<Record<string, readonly string[]>>;

const SPACE = 0x20;
const [OPEN, CLOSE, BAR, OPTIONAL, GAP, BRACE, TILDE] = [0x28, 0x29, 0x7c, 0x3f, 0x2a, 0x7b, 0x7e];
const MARKS: Readonly<Record<number, '^' | '$' | ','>> = { 0x5e: '^', 0x24: '$', 0x2c: ',' };

/** Parses a pattern; throws with the place when it is not one. Written by hand: a thousand of them are read at every start. */
export function parsePattern(source: string, classes: WordClasses): Sequence {
  let at = 0;
  const fail = (what: string): never => {
    throw new SyntaxError(`pattern “${source}”: ${what}`);
  };

  const sequence = (inGroup: boolean): Node[] => {
    const nodes: Node[] = [];
    while (at < source.length) {
      const code = source.charCodeAt(at);
      if (code === SPACE) at++;
      else if (code === BAR || code === CLOSE) {
        if (!inGroup) fail(`“${source.charAt(at)}” outside a group`);
        break;
      } else if (code === OPTIONAL) {
        at++;
        const last = nodes.pop() ?? fail('“?” after nothing');
        nodes.push({ type: 'any', options: last.type === 'any' ? last.options : [[last]], optional: true });
      } else if (code === OPEN) {
        at++;
        nodes.push(group());
      } else if (code === BRACE) {
        const end = source.indexOf('}', at);
        const name = source.slice(at + 1, end);
        if (end < 0 || !(name in classes || name === 'number' || name === 'emoji')) fail(`no class “${name}”`);
        at = end + 1;
        nodes.push({ type: 'class', name });
      } else if (code === GAP) {
        const most = Number(source.charAt(at + 1));
        if (!most) fail('“*” without a number');
        at += 2;
        nodes.push({ type: 'gap', most });
      } else if (MARKS[code]) {
        at++;
        nodes.push({ type: 'mark', mark: MARKS[code] });
      } else nodes.push(word());
    }
    return nodes;
  };
  const word = (): Node => {
    const start = at;
    while (at < source.length && isWordCharacter(source.charCodeAt(at))) at++;
    if (at > start && source.startsWith("'s", at) && !isWordCharacter(source.charCodeAt(at + 2))) at += 2;
    const letters = source.slice(start, at);
    if (!letters || source.charCodeAt(at) === 0x27 || source.charCodeAt(at) === 0x2d) fail(`cannot read “${source.slice(start)}”`);
    if (source.charCodeAt(at) !== TILDE) return { type: 'word', word: letters };
    at++;
    if (letters.length < 4) fail(`“${letters}~” has fewer than four letters`);
    return { type: 'prefix', letters };
  };
  const group = (): Node => {
    const options: Sequence[] = [];
    for (;;) {
      const option = sequence(true);
      if (!option.length) fail('an empty alternative');
      options.push(option);
      const sign = source.charCodeAt(at++);
      if (sign === CLOSE) return { type: 'any', options, optional: false };
      if (sign !== BAR) fail('a group is not closed');
    }
  };

  const nodes = sequence(false);
  if (!nodes.some((node) => node.type !== 'mark' && node.type !== 'gap')) fail('no word in it');
  return nodes;
}

const isWordCharacter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0xdf && code < 0x250);
