import fc from 'fast-check';
import type { Clock } from '../../src/engine/types';

const ZONES = Intl.supportedValuesOf('timeZone');

/** When and where a reply is written: mostly in these years, and anywhere. */
export const clock: fc.Arbitrary<Clock> = fc.record({
  now: fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: Date.parse('2024-01-01'), max: Date.parse('2031-01-01') }) },
    { weight: 1, arbitrary: fc.integer({ min: Date.parse('1972-01-01'), max: Date.parse('2099-12-31') }) },
  ),
  zone: fc.oneof(
    fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia', 'Australia/Lord_Howe'),
    fc.constantFrom(...ZONES),
  ),
  locale: fc.constantFrom('en-GB', 'en-US', 'de-DE', 'ja', 'ar', 'fa', 'hu', 'th'),
});
