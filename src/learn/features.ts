import { build, type Ruleset } from '../engine/check';
import { CUSTOMER_HEADS } from '../engine/cues/heads';
import { EARLY, LINK, type CustomerJudgement, type Judge } from '../engine/cues/judge';
import { eachWord } from '../engine/cues/read';
import { contextSigns, customerSigns, replySigns, sentenceSigns, type Sign } from '../engine/cues/signs';
import type { Sentence } from '../engine/rule';
import type { Tokens } from '../engine/text/tokens';
import { FACTS, type Facts } from '../engine/types';
import type { Item } from './items';

/** The names of what is found in a text: cues of one and two words, and signs in braces. */
export type Features = readonly string[];

/** An item as the learner sees it. */
export interface Example {
  readonly item: Item;
  readonly customer: Features;
  readonly reply: Features;
  readonly sentences: readonly { readonly features: Features; readonly start: number; readonly end: number }[];
  /** As patterns find them. */
  readonly facts: Facts;
}

/** Signs whose amount comes from another head; the learner fills them in from models that have not seen the item. */
export const CUSTOMER_LIKELY = CUSTOMER_HEADS.map((head) => `{likely ${head}}`);
export const EARLY_LIKELY = EARLY.map((head) => `{likely ${head}}`);

const cuesOf = (text: string, tokens: Tokens, sentence: Sentence, into: Set<string>): void => {
  let before: string | undefined;
  eachWord(text, tokens, sentence, (word) => {
    if (word !== undefined) {
      into.add(word);
      if (before !== undefined) into.add(`${before} ${word}`);
    }
    before = word;
  });
};

const names = (signs: readonly Sign[]): string[] => signs.map(([name]) => name);

const NO_FACTS = Object.fromEntries(FACTS.map((fact) => [fact, false])) as Facts;

/** Reads items with a ruleset's patterns and records what cues and signs are in them. */
export function examplesOf(items: readonly Item[], ruleset: Ruleset): Example[] {
  let seen: Omit<Example, 'item'>;
  const recorder: Judge = {
    customer({ text, tokens }, hits) {
      const cues = new Set<string>();
      for (const sentence of tokens.sentences) cuesOf(text, tokens, sentence, cues);
      seen = { customer: [...cues, ...names(customerSigns(hits, tokens.symbol.length))], reply: [], sentences: [], facts: NO_FACTS };
      const judgement: CustomerJudgement = { likely: () => 0, sums: new Float64Array(), signs: [], corrected: () => judgement };
      return judgement;
    },
    reply({ text, tokens }, { facts, asks, bySentence }) {
      const whole = new Set<string>();
      const context = names(contextSigns({ facts, customer: [] }));
      const { sentences } = tokens;
      const own = sentences.map((sentence, index) => {
        const cues = new Set<string>();
        cuesOf(text, tokens, sentence, cues);
        for (const cue of cues) whole.add(cue);
        const place = { words: sentence.to - sentence.from, index, last: index === sentences.length - 1, asked: sentence.question };
        const features = [...cues, ...names(sentenceSigns(bySentence[index] ?? [], place)), ...context];
        return { features, start: sentence.span.start, end: sentence.span.end };
      });
      const signs = replySigns({ facts, words: tokens.symbol.length, asks, link: LINK.test(text), customer: [] });
      seen = { ...seen, reply: [...whole, ...names(signs)], sentences: own, facts };
      return { likely: () => 0, sentenceLikely: () => 0, stingOf: () => undefined, telling: ({}, { span }) => ({ span, words: [] }) };
    },
  };
  const reader = build(ruleset, recorder);
  return items.map((item) => {
    const customer = reader.customerOf([item.customer]);
    reader.read({ text: item.reply, customer: [item.customer] }, customer);
    // The reader keeps the last customer: with the same message again, nothing new was recorded of it.
    return { item, ...seen };
  });
}
