import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import {
  clickIn,
  clickInPage,
  control,
  highlights,
  pointOf,
  problemsIn,
  seesInside,
  type as typeText,
  until,
  type Stage,
} from '../e2e/harness';

/** The mail of an upset customer, as a mail server hands it over. */
export const COMPLAINT = [
  'From: Dana Vale <dana@customer.example>',
  'To: support@desk.example',
  'Subject: Still no refund',
  'Date: Fri, 27 Nov 2026 09:00:00 +0000',
  'Message-ID: <1@customer.example>',
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Hello,',
  '',
  'This is the third time I write. I am really angry: nobody answers and I still have no refund.',
  '',
  'Dana Vale',
  '',
].join('\r\n');

/** The paragraphs of the reply as `writeReply` leaves it. */
const WRITTEN = paragraphs('You failed to attach the invoice. As I already said, the refund takes <strong>five days</strong>.');
/** The same as `improveReply` leaves it. */
export const IMPROVED = paragraphs(
  "I'm sorry you still have no refund, and that you've had to write three times. Could you attach the invoice? The refund takes <strong>five days</strong>.",
);

function paragraphs(middle: string): string {
  return ['Hi Dana,', middle, 'Best regards,', 'Sam'].map((words) => `<p>${words}</p>`).join('');
}

/** A reply that is being written in an editor's frame. */
export interface Writing {
  readonly stage: Stage;
  readonly page: Page;
  readonly frame: Frame;
  /** What the editor would send now. */
  data(): Promise<string>;
}

const BLAME = 'Replace with “Could you attach the invoice?”';
const SORRY = "Insert “I'm sorry you still have no refund, and that you've had to write three times.”";

/** Writes a reply with the keys, some of it in bold, and waits for what is underlined. */
export async function writeReply({ page, frame }: Pick<Writing, 'page' | 'frame'>): Promise<void> {
  await typeText(page, 'Hi Dana,\nYou failed to attach the invoice. As I already said, the refund takes ');
  await control(page, 'b');
  await typeText(page, 'five days');
  await control(page, 'b');
  await typeText(page, '.\nBest regards,\nSam');
  const words = await until(
    () => highlights(frame),
    ({ error, warning }) => Boolean(error && warning),
  );
  expect(words).toMatchObject({ error: ['You failed to'], warning: ['As I already said'] });
}

/**
 * Sees that the customer's mood was read. Takes one rewrite, takes it back with one Ctrl+Z, and takes it again; then one of a sentence with
 * bold in it, and an insertion.
 */
export async function improveReply(writing: Writing): Promise<void> {
  const { stage, page, data } = writing;
  const popup = await stage.openPopup(page);
  expect(await popup.$eval('.customer p', (line) => line.textContent)).toMatch(/^Angry/);
  await offers(popup, SORRY, true);
  await page.bringToFront();
  const written = await data();
  expect(htmlOf(written)).toContain(WRITTEN);
  const replaced = htmlOf(written).replace('You failed to attach the invoice.', 'Could you attach the invoice?');
  const plain = async () => htmlOf(await data());
  await replaceBlame(writing, popup);
  expect(await until(plain, (now) => now === replaced)).toBe(replaced);
  await page.bringToFront();
  if (seesInside(stage.name)) await page.keyboard.press('Escape');
  await offers(popup, BLAME, false);
  await control(page, 'z');
  expect(await until(data, (now) => now === written)).toBe(written);
  await offers(popup, BLAME, true);
  await replaceBlame(writing, popup);
  expect(await until(plain, (now) => now === replaced)).toBe(replaced);
  await page.bringToFront();
  if (seesInside(stage.name)) await page.keyboard.press('Escape');
  await offers(popup, BLAME, false);

  await popup.bringToFront();
  await clickIn(popup, 'Replace with “The refund takes five days.”');
  await until(data, (now) => now.includes('The refund'));
  await clickIn(popup, SORRY);
  await until(data, (now) => now.includes('sorry'));
  await popup.close();
  await page.bringToFront();
  expect(await plain()).toContain(IMPROVED);
}

/** Waits until the popup has a button, or no longer has it. */
async function offers(popup: Page, button: string, has: boolean): Promise<void> {
  const buttons = async () => (await problemsIn(popup)).flatMap((problem) => problem.buttons);
  const now = await until(buttons, (all) => all.includes(button) === has);
  expect(now.includes(button), `${button} in the popup`).toBe(has);
}

/** In the card at the words; in Firefox, where no test sees into the card's closed shadow root, in the popup. */
async function replaceBlame({ stage, page, frame }: Writing, popup: Page): Promise<void> {
  if (seesInside(stage.name)) {
    const box = await (await frame.frameElement())?.boundingBox();
    const { x, y } = await pointOf(frame, 'failed to');
    await page.mouse.click((box?.x ?? 0) + x, (box?.y ?? 0) + y);
    await clickInPage(page, 'button', /Could you attach the invoice/);
    return;
  }
  await popup.bringToFront();
  await clickIn(popup, BLAME);
}

/** HTML without what every editor and mail writes in its own way: line ends between tags, and how a character is written. */
export function htmlOf(html: string): string {
  return html
    .replace(/>\s+</g, '><')
    .replace(/(<pre>)\s+|\s+(?=<\/pre>)/g, '$1')
    .replace(/&#0*39;/g, "'")
    .replace(/&nbsp;|\u00a0/g, ' ')
    .trim();
}
