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

const PIECE = /\s+|([\p{Ll}\d]+(?:'s)?)(~?)|\{([\w-]+)\}|\*(\d)|([\^$,])|([(|)?])/guy;

/** Parses a pattern; throws with the place when it is not one. */
export function parsePattern(source: string, classes: WordClasses): Sequence {
  const pieces: RegExpExecArray[] = [];
  PIECE.lastIndex = 0;
  for (let at = 0; at < source.length; at = PIECE.lastIndex) {
    PIECE.lastIndex = at;
    const piece = PIECE.exec(source);
    if (!piece) throw new SyntaxError(`pattern “${source}”: cannot read “${source.slice(at)}”`);
    if (piece[0].trim()) pieces.push(piece);
  }
  let next = 0;
  const fail = (what: string): never => {
    throw new SyntaxError(`pattern “${source}”: ${what}`);
  };

  const sequence = (inGroup: boolean): Node[] => {
    const nodes: Node[] = [];
    for (let piece = pieces[next]; piece; piece = pieces[next]) {
      const [, word, tilde, className, gap, mark, sign] = piece;
      if (sign === '|' || sign === ')') {
        if (!inGroup) fail(`“${sign}” outside a group`);
        break;
      }
      next++;
      if (sign === '?') {
        const last = nodes.pop() ?? fail('“?” after nothing');
        nodes.push({ type: 'any', options: last.type === 'any' ? last.options : [[last]], optional: true });
      } else if (sign === '(') nodes.push(group());
      else if (word && tilde) {
        if (word.length < 4) fail(`“${word}~” has fewer than four letters`);
        nodes.push({ type: 'prefix', letters: word });
      } else if (word) nodes.push({ type: 'word', word });
      else if (className) {
        if (!(className in classes) && className !== 'number' && className !== 'emoji') fail(`no class “${className}”`);
        nodes.push({ type: 'class', name: className });
      } else if (gap) nodes.push({ type: 'gap', most: Number(gap) });
      else if (mark) nodes.push({ type: 'mark', mark: mark as '^' | '$' | ',' });
    }
    return nodes;
  };
  const group = (): Node => {
    const options: Sequence[] = [];
    for (;;) {
      const option = sequence(true);
      if (!option.length) fail('an empty alternative');
      options.push(option);
      const sign = pieces[next++]?.[6];
      if (sign === ')') return { type: 'any', options, optional: false };
      if (sign !== '|') fail('a group is not closed');
    }
  };

  const nodes = sequence(false);
  if (!nodes.some((node) => node.type !== 'mark' && node.type !== 'gap')) fail('no word in it');
  return nodes;
}
