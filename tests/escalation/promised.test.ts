import { expect, it } from 'vitest';
import { promises } from '../../src/escalation/promised';
import { sentencesOf } from '../../src/escalation/sentences';
import { itemsIn } from '../promises/score';

it.each([['developed on'], ['held out']])('promises are found without their times in sentences: %s', (name) => {
  const counts = { right: 0, missed: 0, extra: 0 };
  const misses: string[] = [];
  for (const { text, promises: wanted } of itemsIn(`./sentences-${name.replace(' ', '-')}.jsonl`)) {
    const found = sentencesOf(text).some((said) => !said.question && promises(said.text));
    const outcome = found === wanted.length > 0 ? (found ? 'right' : null) : found ? 'extra' : 'missed';
    if (outcome) counts[outcome]++;
    if (outcome === 'extra' || outcome === 'missed') misses.push(`${outcome}: ${text}`);
  }
  const { right, missed, extra } = counts;
  expect((2 * right) / (2 * right + missed + extra), misses.join('\n')).toBeGreaterThanOrEqual(0.95);
});
