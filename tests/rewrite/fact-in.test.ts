import { expect, it } from 'vitest';
import { factIn } from '../../src/rewrite/fact-in';
import { readReply } from '../engine/read-reply';

/** What the first sentence of a reply knows. */
function factOf(text: string, customer: string) {
  const reply = readReply(text, { customer: [customer] });
  const [sentence] = reply.sentences;
  if (!sentence) throw new Error('no sentence');
  return factIn(reply.sentenceText(sentence), sentence.span, sentence, reply);
}

it('a name that begins a sentence stays, where the customer has it in the middle of one', () => {
  expect(factOf('Duchess was never happier.', 'You starved Duchess for nine days.')).toBe('hard');
  expect(factOf('Nobody was ever happier.', 'You starved Duchess for nine days.')).toBe('none');
});
