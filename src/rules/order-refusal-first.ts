import { wholeSentence } from '../engine/edit';
import { flagPhrases } from '../engine/flag-phrases';
import { conditional, inQuestion, sentenceHas } from '../engine/guards';
import type { Hit, Reply, Rule, Sentence } from '../engine/rule';
import type { Edit } from '../engine/types';

const refusals = flagPhrases(
  {
    id: 'order-refusal-first',
    title: 'Begins with the no',
    category: 'clarity',
    severity: 'suggestion',
    description: 'A reply to a complaint whose first sentence refuses, before a word on what happened to the customer.',
    message: 'They may read no further than the no. Try: first that you see what happened.',
    rationale: 'Somebody who has been heard takes a no more readily; met first, it turns the rest into an excuse.',
    examples: [
      {
        bad: "Hi Mo,\n\nWe can't refund the teapot. I'm sorry that it broke.",
        good: "Hi Mo,\n\nI'm sorry that it broke. We can't refund the teapot.",
        customer: 'My teapot arrived broken and I am really annoyed.',
      },
      {
        bad: 'A refund is not possible after 30 days. I understand how disappointing that is. I can offer a repair.',
        good: 'I understand how disappointing that is. A refund is not possible after 30 days. I can offer a repair.',
        customer: 'Your blender stopped working after five weeks, I want my money back!',
      },
      {
        bad: "Unfortunately, we are unable to change the booking. We're sorry for the trouble with the room.",
        good: "We're sorry for the trouble with the room. Unfortunately, we are unable to change the booking.",
        customer: 'The room was dirty and the shower did not work. I am very disappointed.',
      },
    ],
    nearMisses: [
      {
        text: "I'm sorry the teapot broke. We can't refund it, but I can send a new one.",
        customer: 'My teapot arrived broken and I am really annoyed.',
      },
      { text: "We don't offer gift wrapping, but we have a card.", customer: 'Do you offer gift wrapping?' },
      { text: "We can't apologise enough. A new teapot is on its way.", customer: 'My teapot arrived broken and I am really annoyed.' },
      {
        text: 'I have sent a new teapot. We cannot take the old one back, so please keep it.',
        customer: 'My teapot arrived broken and I am really annoyed.',
      },
    ],
    sources: ['Packard, Li & Berger 2024', 'Bacal, If It Were Not for the Customers'],
  },
  [
    {
      find: [
        '{we} *1 (can not|are not able to|are unable to|am not able to|am unable to|could not) (offer|refund|change|cancel|accept|help|assist|provide|do|give|add|replace|make|repair|return|move|extend|waive|pay|reimburse|compensate|process|exchange|honour|honor|approve|grant)',
        '{we} *1 (will not|do not) *1 (refund|offer|repair|cover|pay|accept|replace|compensate|reimburse|exchange)',
        '(will|can|could) not be (refunded|cancelled|changed|moved|accepted|returned|transferred|exchanged|offered|compensated|reopened|waived|replaced|approved)',
        '(is|are|was) not (possible|eligible|refundable|transferable|permitted|allowed|covered)',
        '(your|the) (claim|request|application|complaint|refund|return|appeal) *2 (is|been) (denied|declined|rejected|refused)',
        '^ (unfortunately)? no (refund|refunds|compensation|replacement|exchange)',
        'not entitled to',
      ],
      unless: [
        conditional,
        inQuestion,
        (hit, reply) => hit.sentence !== firstOf(reply),
        recognised,
        sentenceHas('enough', 'imagine', 'but', 'instead', 'until', 'yet'),
      ],
    },
  ],
  { when: ({ signals, facts }) => signals.complaint && !signals.technical && !facts.debate },
);

/** The first sentence that is no greeting and no thanks. */
const firstOf = (reply: Reply): Sentence | undefined =>
  reply.sentences.find(({ from, to, index }) => {
    const greets = reply.factHits('greeting').some(({ sentence }) => sentence.index === index) && to - from < 6;
    const thanks = ['thank', 'thanks'].includes(reply.word(from)) || ['thank', 'thanks'].includes(reply.word(from + 1));
    const named = to - from <= 2 && index === 0;
    return !greets && !thanks && !named;
  });

const recognitions = (reply: Reply): readonly Hit[] =>
  [...reply.factHits('apology'), ...reply.factHits('empathy')].sort((a, b) => a.from - b.from);

/** Regret or understanding stands before the no or with it. */
function recognised({ sentence }: Hit, reply: Reply): boolean {
  return recognitions(reply).some((hit) => hit.sentence.index <= sentence.index);
}

/** Sentences that lean on what stands before them cannot go first. */
const LEANS = /^(?:but|however|so|and|also|therefore|again|that said|please|still|nevertheless)\b/i;

/** The sentence right after the no goes before it. */
function recognitionFirst(hit: Hit, reply: Reply): Edit[] {
  const no = hit.sentence;
  const next = reply.sentences[no.index + 1];
  if (!next || next.paragraph !== no.paragraph || next.listItem || no.listItem) return [];
  const [first, second] = [wholeSentence(no, reply.text), wholeSentence(next, reply.text)];
  const kind = reply.text.slice(second.start, second.end);
  if (
    reply.text.slice(first.end, second.start) !== ' ' ||
    LEANS.test(kind) ||
    !recognitions(reply).some(({ sentence }) => sentence === next)
  )
    return [];
  return [{ span: { start: first.start, end: second.end }, text: `${kind} ${reply.text.slice(first.start, first.end)}` }];
}

const rule: Rule = {
  ...refusals,
  *check(reply, hits) {
    for (const finding of refusals.check(reply, hits)) {
      const hit = hits.find(({ span }) => span === finding.span);
      yield { ...finding, suggestions: hit ? recognitionFirst(hit, reply) : [] };
      return;
    }
  },
};

export default rule;
