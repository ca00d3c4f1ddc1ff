import { wholeSentence } from '../engine/edit';
import type { Reply, Rule, Sentence } from '../engine/rule';
import type { Edit } from '../engine/types';
import { costs } from '../rewrite/phrases';

/** Shorter sentences ("I'm sorry.") may come again. */
const LEAST_WORDS = 4;

const rule: Rule = {
  meta: {
    id: 'canned-empathy-again',
    title: 'Said the same way before',
    category: 'boilerplate',
    severity: 'suggestion',
    description: 'A sentence of sympathy or apology that already stood in an earlier reply of this conversation, word for word.',
    message: 'They have read this sentence from you before. Try: what is new since then.',
    rationale: 'Sympathy that comes again in the same words sounds like a macro, and takes the first one back.',
    examples: [
      {
        bad: 'I understand how frustrating this is. The engineer comes on Friday.',
        good: 'I know what this has cost you: [what it cost them]. The engineer comes on Friday.',
        customer: 'Still no heating, and this is my second email.',
        earlier: ['I understand how frustrating this is. I have asked the workshop.'],
      },
      {
        bad: 'We are truly sorry for the trouble.\n\nThe parcel left Cologne today.',
        good: 'We know what this has cost you: [what it cost them].\n\nThe parcel left Cologne today.',
        customer: 'Nine days now. Where is it?',
        earlier: ['Hi Jo,\nwe are truly sorry for the trouble! We are looking for it.'],
      },
      {
        bad: 'I can imagine how upsetting that must be, and I have called the driver.',
        good: 'I have called the driver, who will bring it at six.',
        customer: 'He did not come. Again.',
        earlier: ['I can imagine how upsetting that must be, and I have called the driver.'],
      },
    ],
    nearMisses: [
      { text: "I'm sorry. The parcel left Cologne today.", customer: 'Where is it?', earlier: ["I'm sorry. We are looking for it."] },
      {
        text: 'I understand how frustrating the second delay is.',
        customer: 'Late again!',
        earlier: ['I understand how frustrating this is.'],
      },
      { text: 'The engineer comes on Friday.', customer: 'When?', earlier: ['The engineer comes on Friday.'] },
    ],
    sources: ['Packard & Berger 2021', 'HBR 2018, Sorry Is Not Enough'],
  },
  *check(reply) {
    if (!reply.earlier.length) return;
    const before = reply.earlier.map((text) => ` ${wordsOf(text)} `);
    const seen = new Set<Sentence>();
    for (const { sentence } of [...reply.factHits('empathy'), ...reply.factHits('apology')]) {
      if (seen.has(sentence) || sentence.to - sentence.from < LEAST_WORDS) continue;
      seen.add(sentence);
      const said = ` ${wordsOf(reply.sentenceText(sentence))} `;
      if (before.some((text) => text.includes(said))) yield { span: sentence.span, suggestions: () => anew(sentence, reply) };
    }
  },
};

/** What they went through, in place of the formula; not where the sentence goes on with something else. */
function anew(sentence: Sentence, reply: Reply): Edit[] {
  return /,|\band\b/i.test(reply.sentenceText(sentence)) ? [] : [{ span: wholeSentence(sentence, reply.text), text: costs(reply) }];
}

const wordsOf = (text: string): string =>
  (
    text
      .toLowerCase()
      .replace(/[’‘]/g, "'")
      .match(/[\p{L}\p{N}']+/gu) ?? []
  ).join(' ');

export default rule;
