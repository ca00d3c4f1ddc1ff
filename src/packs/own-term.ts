import { matchCase } from '../engine/edit';
import type { ExtraRule } from '../engine/extras';
import type { Hit, Reply } from '../engine/rule';
import type { Edit } from '../engine/types';
import { termId } from './ids';
import { metaOf } from './meta';
import type { Pack, Term } from './schema';

/** A preferred term as a rule: every form of the other words, and the same form of the preferred one. */
export function termRule(pack: Pack, term: Term): ExtraRule {
  const { use, severity, message = `Your team says “${use}”.` } = term;
  const forms = term.not.flatMap((word) => formsOf(word, use));
  return {
    pack: pack.id,
    meta: metaOf(pack, { id: termId(term), category: 'house-style', severity, message }),
    phrases: forms.map(({ find }) => find),
    *check(reply, hits) {
      for (const hit of hits) {
        const form = forms[hit.phrase];
        // “Customer portal” holds the preferred term's own words.
        if (form && hit.text.toLowerCase() !== form.use.toLowerCase())
          yield { span: hit.span, suggestions: () => [replaced(hit, form.use, reply)] };
      }
    },
  };
}

/** A form of a word, and the same form of the preferred one. */
export interface Form {
  readonly find: string;
  readonly use: string;
}

/** The word itself and, where both are regular, more than one of it and what belongs to it. */
export function formsOf(find: string, use: string): readonly Form[] {
  const own = { find, use };
  if (!isRegular(find) || !isRegular(use)) return [own];
  return [own, ...['s', "'s"].map((ending) => ({ find: find + ending, use: use + ending }))];
}

/** Plain words, the last of which takes a plain “s”. */
const isRegular = (words: string): boolean => /^[a-z]+(?: [a-z]+)*$/i.test(words) && !/(?:[sxz]|[cs]h|[^aeiou]y)$/i.test(words);

/** “a client” becomes “a customer”, and “an agent” “a colleague”. */
function replaced({ span, text, sentence }: Hit, use: string, reply: Reply): Edit {
  const word = matchCase(use, text);
  const article = /\b(an?)( +)$/i.exec(reply.text.slice(sentence.span.start, span.start));
  const [found = '', own = '', space = ''] = article ?? [];
  if (!article || startsWithVowel(text) === startsWithVowel(use)) return { span, text: word };
  const right = own.charAt(0) + (startsWithVowel(use) ? 'n' : '');
  return { span: { start: span.start - found.length, end: span.end }, text: right + space + word };
}

const startsWithVowel = (word: string): boolean => /^(?:[aeio]|u(?!ni|s[ae]))/i.test(word);
