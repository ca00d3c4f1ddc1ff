import { act, cleanup } from '@testing-library/preact';

/**
 * Takes away what a test rendered, for `afterEach`. Preact lets effects clean up a frame later, when the document of the test file may be gone:
 * here they do at once, and a frame that was asked for before is waited for. Needs the real timers.
 */
export async function unmount(): Promise<void> {
  act(cleanup);
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}
