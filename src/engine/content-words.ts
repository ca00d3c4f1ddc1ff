import { APOSTROPHE, DIGIT, LETTER, OTHER, kindOf } from './text/characters';

/** Which words of a language say what a message is about. */
export interface ContentLists {
  /** Words that any message may hold and that say nothing of the matter, separated by spaces. */
  readonly common: string;
  /** Words for one thing; the first of each row stands for all. */
  readonly same: readonly string[];
}

/** What texts are about: the stems of their content words, their numbers and codes. */
export interface ContentWords {
  of(text: string): ReadonlySet<string>;
  /** Whether a reply takes up anything of what the customer wrote about. True where they wrote too little to tell. */
  acknowledges(theirs: ReadonlySet<string>, reply: string): boolean;
}

const ENDINGS = /(?:ations?|ments?|ings?|edly|ed|ies|es|[sye]|ly)$/;
const SHORTEST_STEM = 3;
/** From so few content words nothing can be taken up. */
const LEAST = 4;
/** So many words are remembered; a page left open for days meets no more than these at once. */
const MOST_KNOWN = 4000;

/** Makes a reader of content words from a language's lists. */
export function contentWords({ common, same }: ContentLists): ContentWords {
  const plain = new Set(common.split(' '));
  const meaning = new Map(same.flatMap((row) => row.split(' ').map((word) => [stem(word), row.slice(0, row.indexOf(' '))] as const)));
  /** Replies repeat their words, and are read again at each pause: a word is looked at once. */
  const known = new Map<string, string | undefined>();

  const look = (word: string): string | undefined => {
    if (plain.has(word) || (word.length <= 2 && !/^\d{2}/.test(word))) return undefined;
    const found = stem(word);
    return meaning.get(found) ?? found;
  };
  const contentOf = (word: string): string | undefined => {
    if (known.has(word)) return known.get(word);
    if (known.size >= MOST_KNOWN) known.clear();
    const found = look(word.toLowerCase().replace(/[’‘]/g, "'"));
    known.set(word, found);
    return found;
  };

  return {
    of(text) {
      const stems = new Set<string>();
      someWord(text, (word) => {
        const found = contentOf(word);
        if (found !== undefined) stems.add(found);
        return false;
      });
      return stems;
    },
    acknowledges(theirs, reply) {
      if (theirs.size < LEAST) return true;
      return someWord(reply, (word) => {
        const found = contentOf(word);
        return found !== undefined && theirs.has(found);
      });
    },
  };
}

/** Whether a word of a text is what is looked for; words have letters, digits and, inside and behind, apostrophes. */
function someWord(text: string, isWanted: (word: string) => boolean): boolean {
  const kindAt = (at: number): number => (at < text.length ? kindOf(text.charCodeAt(at)) : OTHER);
  for (let at = 0; at < text.length; at++) {
    let kind = kindAt(at);
    if (kind !== LETTER && kind !== DIGIT) continue;
    const start = at;
    while (kind === LETTER || kind === DIGIT || kind === APOSTROPHE) kind = kindAt(++at);
    if (isWanted(text.slice(start, at))) return true;
  }
  return false;
}

function stem(word: string): string {
  const short = word.replace(/'s?$/, '').replace(ENDINGS, '');
  const base = short.length >= SHORTEST_STEM ? short : word;
  return base.replace(/([bdfgk-nprst])\1$/, '$1');
}
