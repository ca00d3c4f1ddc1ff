import fc from 'fast-check';
import { describe, it } from 'vitest';
import { targets } from './targets';

// The same few inputs each time; `npm run fuzz` has a million others.
describe('what any input must leave whole', () => {
  it.each(targets)('$name', ({ property, examples }) => {
    fc.assert(
      property((_, __, work) => work()),
      { seed: 1, numRuns: 150, examples },
    );
  });
});
