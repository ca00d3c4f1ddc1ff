import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSentPromises, type SentPromises } from '../../src/content/sent-promises';
import { CLOCK } from '../promises/score';

const TICKET = 'https://a.zendesk.com/agent/tickets/12';
const CALL = 'I’ll call you tomorrow at 3 pm.';
const TEXT = `Hi Jo. ${CALL} We’ll be in touch soon. Our team will refund you by Friday.`;
const keep = vi.fn(() => Promise.resolve());
let life: AbortController;
let promises: SentPromises;
let knowsSend: boolean;
let isOn: boolean;
let address: string;

beforeEach(() => {
  vi.useFakeTimers();
  [life, knowsSend, isOn, address] = [new AbortController(), true, true, TICKET];
  promises = createSentPromises({
    signal: life.signal,
    isOn: () => isOn,
    knowsSend: () => knowsSend,
    clock: () => CLOCK,
    address: () => address,
    keep,
  });
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.clearAllMocks();
});

const firstKey = (): string => promises.offered.value[0]?.key ?? '';
const offered = (): string[] => promises.offered.value.map(({ sentence }) => sentence);

describe('promises of a reply', () => {
  it('are offered when its text goes after Send, those with a time that is to come', () => {
    promises.sending(TEXT);
    expect(offered()).toEqual([]);
    promises.gone(TEXT, true);
    expect(offered()).toEqual([CALL, 'Our team will refund you by Friday.']);
    expect(promises.inPage.value).toBe(true);
    for (const text of ['I’ll call you today at 9 am.', 'I’ll call you on Friday 28 November.', 'Thank you for the photos.']) {
      promises.sending(text);
      promises.gone(text, true);
      expect(offered(), text).toEqual([]);
    }
  });

  it('are one where a sentence promises two things for the same time: nobody is reminded of it twice', () => {
    const twice = 'I’ll call you tomorrow and I’ll email you tomorrow.';
    promises.sending(twice);
    promises.gone(twice, true);
    expect(offered()).toEqual([twice]);
    const apart = 'I’ll call you tomorrow and I’ll refund you by Friday 3 pm.';
    promises.sending(apart);
    promises.gone(apart, true);
    expect(offered()).toEqual([apart, apart]);
  });

  it('are those of the last reply, also where that promises nothing', () => {
    promises.sending(TEXT);
    promises.gone(TEXT, true);
    promises.sending('Thank you for the photos.');
    promises.gone('Thank you for the photos.', true);
    expect([offered(), promises.inPage.value]).toEqual([[], false]);
  });

  it('belong to the ticket in which Send was pressed, though the page has gone on to the next', () => {
    promises.sending(TEXT);
    address = 'https://a.zendesk.com/agent/tickets/13';
    promises.gone('', false);
    expect(promises.offered.value[0]?.ticket).toBe(TICKET);
  });

  it('are not offered where the text goes without Send: it was thrown away', () => {
    promises.gone(TEXT, true);
    expect(offered()).toEqual([]);
    promises.sending(TEXT);
    vi.advanceTimersByTime(11_000);
    promises.gone(TEXT, true);
    expect(offered()).toEqual([]);
  });

  it('are offered without Send where nobody knows how the helpdesk sends, but not where the ticket has changed', () => {
    knowsSend = false;
    promises.gone(TEXT, false);
    expect(offered()).toEqual([]);
    promises.gone(TEXT, true);
    expect(offered()).toHaveLength(2);
  });

  it('are kept one by one, with no more than is stored of them', () => {
    promises.sending(TEXT);
    promises.gone(TEXT, true);
    const first = firstKey();
    promises.keep(first);
    promises.keep(first);
    expect(keep).toHaveBeenCalledOnce();
    expect(Object.keys((keep.mock.calls[0] as unknown as [object])[0]).sort()).toEqual(['due', 'owner', 'sentence', 'ticket']);
    expect(offered()).toEqual(['Our team will refund you by Friday.']);
    promises.leave();
    expect([offered(), promises.inPage.value]).toEqual([[], false]);
  });

  it('are offered again where they could not be kept', async () => {
    promises.sending(CALL);
    promises.gone(CALL, true);
    keep.mockRejectedValueOnce(new Error('full'));
    promises.keep(firstKey());
    expect(offered()).toEqual([]);
    await vi.waitFor(() => expect(offered()).toEqual([CALL]));
  });

  it('are not offered again beside those of the next reply, or once the agent has left them', async () => {
    for (const [goOn, left] of [
      [() => (promises.sending(TEXT), promises.gone(TEXT, true)), 2],
      [() => promises.leave(), 0],
    ] as const) {
      promises.sending(CALL);
      promises.gone(CALL, true);
      const refused = Promise.reject(new Error('full'));
      keep.mockReturnValueOnce(refused);
      promises.keep(firstKey());
      goOn();
      await refused.catch(() => undefined);
      await Promise.resolve();
      expect(offered()).toHaveLength(left);
    }
  });

  it('are in the page for a while, and in the popup until the next reply', () => {
    promises.sending(TEXT);
    promises.gone(TEXT, true);
    vi.advanceTimersByTime(30_000);
    expect([offered().length, promises.inPage.value]).toEqual([2, false]);
    promises.sending(CALL);
    promises.gone(CALL, true);
    expect([offered(), promises.inPage.value]).toEqual([[CALL], true]);
  });

  it('are not looked for where that is off, or once the page is left', () => {
    isOn = false;
    promises.sending(TEXT);
    promises.gone(TEXT, true);
    isOn = true;
    promises.sending(TEXT);
    life.abort();
    promises.gone(TEXT, true);
    expect(offered()).toEqual([]);
  });
});
