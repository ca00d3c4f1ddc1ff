import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packOf } from '../packs/pack';
import { BROWSERS, FIXTURES, highlights, isThere, problemsIn, setStage, type as typeText, until, type Stage } from './harness';

const ZENDESK_BOX = '[data-ticket-id="101"] [data-test-id="omnicomposer-rich-text-ckeditor"]';
const DRAFT = 'Hi Dana,\nWe guarantee a refund on Friday, 4 December. You failed to attach the invoice.';

const BILLING = packOf({
  id: 'billing',
  name: 'Billing team',
  phrases: [{ id: 'no-promises', find: 'we guarantee|promise', severity: 'error', message: 'They will hold us to it.', rewrites: ['we expect'] }],
  rules: { 'no-promises': { locked: true }, 'blame-you-failed': { pilot: true } },
  categories: { 'house-style': { locked: true } },
  sendGuard: { mode: 'ask', locked: true },
});

/** Does something with the extension's storage, as its own pages do. */
const inStorage = <Result>(page: Page, work: (storage: typeof chrome.storage, value: unknown) => Promise<Result>, value?: unknown): Promise<Result> =>
  page.evaluate(
    (code, given) => {
      const { storage } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
      // The extension's pages allow no evaluated code; what runs here comes from the test's own protocol.
      return (globalThis as unknown as Record<string, (s: typeof chrome.storage, v: unknown) => Promise<Result>>)[code]?.(storage, given) as Promise<Result>;
    },
    work.name,
    value,
  );

describe.each(BROWSERS)('teams in %s', (name) => {
  describe.skipIf(!isThere(name))('with the shipped package', () => {
    let stage: Stage;
    beforeAll(async () => {
      stage = await setStage(name);
    });
    afterAll(async () => {
      expect(stage.strangers).toEqual([]);
      await stage.close();
    });

    it('placeholder', () => expect(inStorage).toBeDefined());
  });
});
