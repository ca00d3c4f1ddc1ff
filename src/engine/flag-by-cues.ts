import type { Sting } from './cues/heads';
import type { Reply, Rule, Sentence } from './rule';
import type { RuleMeta } from './types';

/** What cues can show of a sentence by themselves. */
type Shown = Sting | 'boilerplate' | 'vague-timing';

/** `when` decides for the whole reply, `unless` lets a sentence be. */
export interface FlagByCuesOptions {
  readonly when?: (reply: Reply) => boolean;
  readonly unless?: (sentence: Sentence, reply: Reply) => boolean;
}

/**
 * A rule that flags what weighted cues add up to, in words that no list has: the clause in which they speak loudest. Its category is the
 * head that is asked for.
 */
export function flagByCues(
  meta: RuleMeta & { readonly category: Shown },
  { when = () => true, unless = () => false }: FlagByCuesOptions = {},
): Rule {
  const head = meta.category;
  return {
    meta,
    *check(reply) {
      if (!when(reply)) return;
      for (const sentence of reply.sentences) {
        if (!shows(head, reply, sentence) || unless(sentence, reply)) continue;
        const { span, words } = reply.telling(head, sentence);
        yield { span, suggestions: [], because: words };
      }
    },
  };
}

const shows = (head: Shown, reply: Reply, sentence: Sentence): boolean =>
  head === 'boilerplate' || head === 'vague-timing' ? reply.sentenceLikely(head, sentence) > 0 : reply.stingOf(sentence) === head;
