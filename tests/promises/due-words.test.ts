import { expect, it } from 'vitest';
import { dueWords } from '../../src/promises/due-words';
import { promiseFor } from './kept';

it('until when is said on the agent’s own clock and in the agent’s language, and without a time where only a day was promised', () => {
  const at = new Date(2026, 10, 27, 15).getTime();
  const { due } = promiseFor('a', at);
  expect(dueWords(due, 'en-GB')).toBe('Fri 27 Nov, 15:00');
  expect(dueWords(due, 'de')).toBe('Fr., 27. Nov., 15:00');
  expect(dueWords({ ...due, precision: 'day', minutes: null, zone: 'Pacific/Auckland' }, 'en-GB')).toBe('Fri 27 Nov');
});
