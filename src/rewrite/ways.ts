import type { Reply } from '../engine/rule';
import type { Category } from '../engine/types';
import { action, alternative, facts, matters, sorryAbout, thanks, update } from './phrases';

/** What helps against a sentence that stings. */
export interface Way {
  readonly say: (reply: Reply) => string;
  /** What stands in the reply already and helps as well. */
  readonly said: RegExp;
  /** `beside`: the sentence stays; `instead`: it goes, unless it holds a fact; `drop`: it may go without a word. */
  readonly how: 'beside' | 'instead' | 'drop';
  /** Where it is said, or counts as said; left out: right behind the sentence. */
  readonly place?: 'after the greeting' | 'at the end';
}

const ACTS =
  /^(?:here(?:['’]s| is) what (?:I|we)(?:['’]ll| will| can)|(?:I|we)(?:['’]ve| have| will|['’]ll|['’]m|['’]re| am| are) (?!not|never|unable|sorry|afraid)\w|the next step is)/i;
const OFFERS =
  /^(?:what (?:I|we) can (?:gladly )?(?:offer|do)|instead|(?:I|we) can (?:offer|still|also|give|send|help)|you can (?:still|also|instead))\b/i;
const TELLS =
  /^(?:you(?:['’]ll| will) (?:hear from|receive an update)|(?:I|we)(?:['’]ll| will) (?:update|write to|call|e-?mail|let) you)\b.+\bby\b/i;
const SHOWS = /^(?:what (?:I|we) can see|(?:here is|this is) what (?:I|we) (?:can see|know)|let me (?:check|look))\b/i;
const SEES = /^(?:I|we) (?:can see|understand|see|know) (?:why|how)\b/i;
const REGRETS = /\bsorry (?:about|for|that|to hear|your)\b/i;
const KIND =
  /\b(?:thank you (?:so much )?for (?:telling|letting|bringing|writing|raising|reporting)|sorry (?:about|for|to hear|that|your)|(?:understand|see) (?:how|why))\b/i;

/** An action beside a cause, another way beside a no, a date beside a promise, what is known in the place of a reproach. */
export const WAYS: Readonly<Partial<Record<Category, Way>>> = {
  blame: { say: facts, said: SHOWS, how: 'instead' },
  defensive: { say: facts, said: SHOWS, how: 'instead' },
  excuse: { say: action, said: ACTS, how: 'beside', place: 'at the end' },
  'non-apology': { say: (reply) => sorryAbout(reply), said: REGRETS, how: 'instead' },
  dismissive: { say: matters, said: SEES, how: 'instead' },
  refusal: { say: alternative, said: OFFERS, how: 'beside' },
  'vague-timing': { say: update, said: TELLS, how: 'beside' },
  unprofessional: { say: matters, said: SEES, how: 'drop' },
  cold: { say: thanks, said: KIND, how: 'beside', place: 'after the greeting' },
  boilerplate: { say: action, said: ACTS, how: 'drop' },
  'tone-mismatch': { say: matters, said: SEES, how: 'drop' },
};
