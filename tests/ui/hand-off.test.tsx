// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import messages from '../../assets/_locales/en/messages.json';
import { REASONS } from '../../src/escalation/reasons';
import type { Summary } from '../../src/escalation/summary';
import { EscalationReasons } from '../../src/ui/escalation-reasons';
import { HandOff } from '../../src/ui/hand-off';
import { setStrings } from '../../src/ui/i18n';
import { summaryText } from '../../src/ui/summary-text';
import { englishStrings } from './strings';
import { unmount } from './unmount';

const SUMMARY: Summary = {
  id: '7',
  subject: 'Broken lamp',
  read: { customer: 1, earlier: 2 },
  calls: [{ text: 'My lawyer will write to you.', by: 'customer' }],
  happened: [{ text: 'The lamp broke.', by: 'customer' }],
  tried: [
    { text: 'I changed the bulb.', by: 'customer' },
    { text: 'We have sent a new one.', by: 'earlier' },
  ],
  promised: [],
};

const onOpen = vi.fn();
const onCopy = vi.fn<() => Promise<boolean | null>>();
beforeEach(() => setStrings(englishStrings));
afterEach(async () => {
  await unmount();
  vi.clearAllMocks();
});
const copy = () => screen.getByRole('button', { name: /Copy summary|Copied/ });

describe('the summary as text', () => {
  it('names the ticket, says who said what, and says where there is nothing', () => {
    expect(summaryText(SUMMARY)).toBe(
      [
        'Ticket 7: Broken lamp\n1 message from the customer, 2 replies so far',
        'Why it comes to you\n- “My lawyer will write to you.”',
        'What happened, in the customer’s words\n- “The lamp broke.”',
        'What was tried\n- Customer: “I changed the bulb.”\n- We: “We have sent a new one.”',
        'What was promised\n- Nothing found. Please look in the ticket.',
      ].join('\n\n'),
    );
  });

  it('begins with what the page shows of the ticket, and has no empty “why”', () => {
    const bare = { ...SUMMARY, calls: [] };
    expect(summaryText({ ...bare, id: null }).split('\n')[0]).toBe('Broken lamp');
    expect(summaryText({ ...bare, subject: null }).split('\n')[0]).toBe('Ticket 7');
    expect(summaryText({ ...bare, id: null, subject: null })).toMatch(/^1 message .*\n\nWhat happened/);
  });
});

describe('the way to the colleague', () => {
  it('says that the summary is copied until the focus leaves', async () => {
    onCopy.mockResolvedValue(true);
    render(<HandOff text={null} open={false} onOpen={onOpen} onCopy={onCopy} />);
    fireEvent.click(copy());
    await vi.waitFor(() => expect(copy().textContent).toBe('Copied'));
    expect(onOpen).not.toHaveBeenCalled();
    fireEvent.blur(copy());
    await vi.waitFor(() => expect(copy().textContent).toBe('Copy summary for your colleague'));
  });

  it('opens the summary where the clipboard is not allowed, and stays as it is where that is said elsewhere', async () => {
    onCopy.mockResolvedValueOnce(false).mockResolvedValueOnce(null);
    render(<HandOff text={null} open={false} onOpen={onOpen} onCopy={onCopy} />);
    fireEvent.click(copy());
    await vi.waitFor(() => expect(onOpen.mock.calls).toEqual([[true]]));
    fireEvent.click(copy());
    await vi.waitFor(() => expect(onCopy).toHaveBeenCalledTimes(2));
    await Promise.resolve();
    expect(onOpen).toHaveBeenCalledOnce();
    expect(copy().textContent).toBe('Copy summary for your colleague');
  });

  it('keeps the arrows for scrolling, and lets Escape go on', () => {
    const heard = vi.fn();
    render(
      <div onKeyDown={({ key }) => heard(key)}>
        <HandOff text="Ticket 7" open onOpen={onOpen} onCopy={onCopy} />
      </div>,
    );
    const text = screen.getByRole('group', { name: 'Summary for your colleague' });
    expect([text.textContent, text.tabIndex]).toEqual(['Ticket 7', 0]);
    fireEvent.keyDown(text, { key: 'ArrowDown' });
    fireEvent.keyDown(text, { key: 'Escape' });
    expect(heard.mock.calls).toEqual([['Escape']]);
  });
});

it('each reason says why and when, in its own words', () => {
  render(<EscalationReasons reasons={REASONS} />);
  const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(new Set(lines).size).toBe(REASONS.length);
  for (const line of lines) expect(line).toMatch(/\. Pass (?:it|this) on (?:now|today|before|while)\b/);
  expect(lines).toContain(messages.escalateChargeback.message);
  cleanup();
  render(<EscalationReasons reasons={[]} />);
  expect(screen.queryByRole('list')).toBeNull();
});
