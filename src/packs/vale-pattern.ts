import { readPlain } from '../engine/match/plain';

/** More ways to read an expression than this make no phrase that anybody could keep in order. */
const MOST_WAYS = 64;
const MOST_DEPTH = 8;

/** Ends the reading at what plain phrases cannot say. */
class NotPlain extends Error {}

/**
 * A regular expression as plain phrases: words, alternatives, optional letters, and `\w*` for any ending. Throws an Error that says in
 * plain words what else is in it.
 */
export function plainPhrases(expression: string): readonly string[] {
  let at = 0;
  const fail = (what: string): never => {
    throw new NotPlain(what);
  };
  const product = (before: readonly string[], after: readonly string[]): string[] => {
    if (before.length * after.length > MOST_WAYS) fail(`it has more than ${MOST_WAYS} ways to be read`);
    return before.flatMap((a) => after.map((b) => a + b));
  };
  const alternatives = (depth: number): string[] => {
    if (depth > MOST_DEPTH) fail('its groups are nested too deeply');
    const all: string[] = [];
    for (;;) {
      all.push(...sequence(depth));
      if (expression[at] !== '|') return all;
      at++;
    }
  };
  const sequence = (depth: number): string[] => {
    let ways = [''];
    while (at < expression.length && expression[at] !== '|' && expression[at] !== ')') {
      let own = atom(depth);
      const quantifier = expression[at] ?? '';
      if (quantifier === '?') {
        at++;
        own = ['', ...own];
      } else if (/[*+{]/.test(quantifier)) {
        const anySpace = own.length === 1 && own[0] === ' ' && quantifier === '+';
        const ending = own.length === 1 && own[0] === ENDING && quantifier !== '{';
        if (!anySpace && !ending) fail(`it repeats something (“${quantifier}”)`);
        at++;
      } else if (own.includes(ENDING)) fail('it has \\w, a letter that is not named');
      ways = product(ways, own);
    }
    return ways;
  };
  const atom = (depth: number): string[] => {
    const character = expression.charAt(at++);
    if (character === '(') {
      if (expression[at] === '?') {
        if (expression[at + 1] !== ':') fail(`it looks around or names a group (“${expression.slice(at - 1, at + 3)}”)`);
        at += 2;
      }
      const inner = alternatives(depth + 1);
      if (expression[at] !== ')') fail('a bracket is not closed');
      at++;
      return inner;
    }
    if (character === '[') {
      const end = expression.indexOf(']', at);
      const letters = expression.slice(at, end);
      if (end < 0 || !/^[\p{L}\d' ]{1,6}$/u.test(letters)) fail(`it has a set of characters (“[${letters.slice(0, 12)}]”)`);
      at = end + 1;
      return [...new Set(letters.toLowerCase())];
    }
    if (character === '\\') {
      const escaped = expression.charAt(at++);
      if (escaped === 'b') return [''];
      if (escaped === 's') return [' '];
      if (escaped === 'w') return [ENDING];
      if (/[\w|*~()]/.test(escaped)) fail(`it has \\${escaped}`);
      return [escaped];
    }
    if (/[.^$*+?{}~]/.test(character)) fail(`it has “${character}”, which stands for any character or place`);
    return [character];
  };

  const inner = expression.replace(/^\(\?i\)/, '');
  if (inner !== expression) return plainPhrases(inner);
  const ways = alternatives(0);
  if (at < expression.length) fail('a bracket is closed that was not opened');
  const phrases = [...new Set(ways.map((way) => way.replace(/\s+/g, ' ').trim()))];
  for (const phrase of phrases) {
    if (!phrase) fail('it can be empty');
    readPlain(phrase);
  }
  return phrases;
}

/** Any ending of a word. */
const ENDING = '~';
