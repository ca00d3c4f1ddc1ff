import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { fixtureRoutes } from '../fixtures/helpdesks/pages';
import {
  BROWSERS,
  FIXTURES,
  clickIn,
  inPage,
  isThere,
  problemsIn,
  seesInside,
  setStage,
  statusIn,
  until,
  writeInZendesk,
  zendeskModel,
  type Stage,
} from './harness';

const DRAFT = 'Hi Dana,\nI am sorry about the delay. Please check with your neighbours.';
const SUMMARY = `Ticket 101: Parcel 4471 has not arrived
2 messages from the customer, 1 reply so far

Why it comes to you
- “This is the third time I write.”
- “If it is not here by Monday, my lawyer will write to you.”

What happened, in the customer’s words
- “My parcel was due on Friday and is not here.”

What was tried
- We: “I have asked the courier to look for it.”
- This reply: “Please check with your neighbours.”

What was promised
- We: “I will call you on Tuesday at 10.”`;
const WHY = 'They speak of lawyers or courts. Pass it on now: what is answered counts later.';
const HAND_OFF =
  "I am passing this to [name, role], who can [why them]. I have told them that you're still waiting for your parcel, and that you've had to write three times, so you will not have to explain it again. They will contact you by [date].";

/** The Zendesk ticket with a threat in it, and a reply before that did and promised something. */
async function threatened() {
  const ticket = (await fixtureRoutes())['/agent/tickets/101'];
  const body = String(ticket?.body)
    .replace('I want my money back.', 'If it is not here by Monday, my lawyer will write to you.')
    .replace(
      '<div class="zd-comment"><p>Your parcel is on its way, please wait.</p>',
      '<div class="zd-comment"><p>I have asked the courier to look for it. I will call you on Tuesday at 10.</p>',
    );
  return { '/agent/tickets/101': { type: 'text/html', body } };
}

/** Where the focus is, as assistive technology has it. Chromium only. */
async function focused(page: Page): Promise<string> {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const node = nodes.findLast(
    ({ properties = [], role }) => role?.value !== 'RootWebArea' && properties.some(({ name, value }) => name === 'focused' && value.value),
  );
  return `${node?.role?.value ?? ''} ${node?.name?.value ?? ''}`;
}

describe.each(BROWSERS)('a matter for somebody else in %s', (name) => {
  describe.skipIf(!isThere(name))('with the shipped package', () => {
    let stage: Stage;
    const draft = async (text = DRAFT): Promise<Page> => {
      const page = await stage.open(FIXTURES.zendesk);
      await writeInZendesk(page, text);
      return page;
    };
    /** What Ctrl+V puts into a field of a page where nothing else asks for the focus. */
    const pasted = async (): Promise<string> => {
      const page = await stage.open('about:blank');
      await page.evaluate(() => {
        const field = document.createElement('textarea');
        field.id = 'pasted';
        document.body.append(field);
        field.focus();
      });
      await page.keyboard.down('Control');
      await page.keyboard.press('v', { commands: ['paste'] } as never);
      await page.keyboard.up('Control');
      return page.$eval('#pasted', (field) => (field as HTMLTextAreaElement).value);
    };

    beforeAll(async () => {
      stage = await setStage(name, { pages: await threatened() });
    });
    afterEach(async () => {
      await stage.closePages();
    });
    afterAll(async () => {
      expect(stage.strangers).toEqual([]);
      await stage.close();
    });

    it('has the reasons, the hand-off and the summary in the popup', async () => {
      const page = await draft();
      const popup = await stage.openPopup(page);
      const problems = await until(
        () => problemsIn(popup),
        (list) => list.some(({ text }) => text.includes('Nobody more senior')),
      );
      const insert = problems.flatMap(({ buttons }) => buttons).find((button) => button.startsWith('Insert “I am passing'));
      expect(insert).toBe(`Insert “${HAND_OFF}”`);
      expect(await popup.$$eval('.escalate li', (lines) => lines.map((line) => line.textContent))).toContain(WHY);
      await clickIn(popup, 'Read it first');
      const read = () => popup.$$eval('.summary-text', ([text]) => text?.textContent ?? '');
      expect(await until(read, Boolean)).toBe(SUMMARY);
      await clickIn(popup, 'Copy summary for your colleague');
      expect(
        await until(
          () => statusIn(popup),
          (words) => words.includes('Copied'),
        ),
      ).toBe('1 thing to look at · Copied');
      expect(await pasted()).toBe(SUMMARY);
      // A page behind another draws no frames, and a click waits for one.
      await popup.bringToFront();
      await clickIn(popup, insert as string);
      expect(
        await until(
          () => zendeskModel(page),
          (html) => html.includes('passing this'),
        ),
      ).toContain('Please check with your neighbours. I am passing this to [name, role]');
      // The reply hands over now, and the colleague needs it all the more.
      const left = await until(
        () => problemsIn(popup),
        (list) => !list.some(({ text }) => text.includes('Nobody more senior')),
      );
      expect(left.map(({ text }) => text).join()).not.toContain('Nobody more senior');
      expect(await popup.$$eval('.hand-off-section h2', (heads) => heads.map((h) => h.textContent))).toEqual(['Hand-off']);
    });

    it.runIf(seesInside(name))('is all in the card, by keyboard alone', async () => {
      const page = await draft();
      const tabTo = async (wanted: RegExp): Promise<string> => {
        let at = '';
        for (let i = 0; i < 12 && !wanted.test(at); i++) {
          await page.keyboard.press('Tab');
          at = await focused(page);
        }
        return at;
      };
      await until(
        () => inPage(page),
        (all) => all.some(({ name: said }) => said.includes('1 thing')),
      );
      expect(await tabTo(/^button Replywell/)).toBe('button Replywell: 1 thing to look at');
      await page.keyboard.press('Enter');
      expect(
        await until(
          () => focused(page),
          (at) => at.startsWith('dialog'),
        ),
      ).toBe('dialog Nobody more senior takes this on');
      expect((await inPage(page)).map(({ name: said }) => said)).toContain(WHY);
      expect(await tabTo(/Copy summary/)).toBe('button Copy summary for your colleague');
      await page.keyboard.press('Enter');
      expect(
        await until(
          () => focused(page),
          (at) => at.includes('Copied'),
        ),
      ).toBe('button Copied');
      expect(await tabTo(/Read it first/)).toMatch(/Read it first$/);
      await page.keyboard.press('Enter');
      expect(await tabTo(/Summary for/)).toBe('group Summary for your colleague');
      await page.keyboard.press('ArrowDown');
      expect(await focused(page)).toBe('group Summary for your colleague');
      await page.keyboard.press('1');
      expect(
        await until(
          () => zendeskModel(page),
          (html) => html.includes('passing this'),
        ),
      ).toContain(HAND_OFF);
      expect(await pasted()).toBe(SUMMARY);
    });
  });
});
