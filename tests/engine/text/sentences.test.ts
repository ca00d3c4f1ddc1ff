import { expect, it } from 'vitest';
import { readSentences } from '../../../src/engine/text/sentences';

it('reads the sentences of the writer, without those that are quoted', () => {
  const text = 'We sent it.\n> You failed.\nIt rains.';
  const { masked, sentences } = readSentences(text);
  expect(sentences.map(({ span }) => text.slice(span.start, span.end))).toEqual(['We sent it.', 'It rains.']);
  expect(masked).toBe('We sent it.\n             \nIt rains.');
});
