import type { Clock } from '../engine/types';

/** When and where the agent writes. */
export const clockNow = (): Clock => ({
  now: Date.now(),
  zone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
  locale: navigator.language,
});
