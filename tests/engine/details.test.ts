import { describe, expect, it } from 'vitest';
import { check } from '../../src/engine/check';
import type { Details } from '../../src/engine/types';
import { english } from '../../src/lexicon/en';

const detailsOf = (text: string): Details => check({ text, customer: [] }, { rules: [], lexicon: english }).details;

describe('the quality of an apology', () => {
  it.each([
    ['none', 'I have refunded the second payment.'],
    ['plain', "I'm sorry for the delay. I have sent a new one."],
    ['owned', "I'm sorry, this was our mistake. I have sent a new one."],
    ['owned', 'We are sorry that we charged you twice; we made a mistake.'],
    ['halved', "I'm sorry if this caused you trouble."],
    ['halved', 'We are sorry that you feel this way.'],
    ['halved', "I'm sorry, but the rules are the same for everyone."],
    ['plain', 'Sorry if I misunderstood you. Which invoice do you mean?'],
  ] as const)('is %s in “%s”', (quality, text) => {
    expect(detailsOf(text).apology).toBe(quality);
  });
});

describe('who does the next step', () => {
  it.each([
    ['company', "I'll call the courier today."],
    ['company', 'Your refund has been sent.'],
    ['customer', 'Please restart the router and hold the button for ten seconds.'],
    ['customer', 'Could you tell me the order number?'],
    ['both', "Please send us a photo, and we'll replace it this week."],
    ['nobody', 'That is really bad news.'],
    ['nobody', 'The technician will come on Monday.'],
  ] as const)('is %s in “%s”', (who, text) => {
    expect(detailsOf(text).nextStepBy).toBe(who);
  });
});

describe('a hand-off', () => {
  it.each([
    [null, 'I have sent a new one.'],
    [{ name: true, time: true }, "I've escalated this to my manager Ana. She will call you by 5 pm tomorrow."],
    [{ name: true, time: false }, "I've escalated this to my manager Ana."],
    [{ name: false, time: true }, "I'm passing your case to the billing team; they reply within 24 hours."],
    [{ name: false, time: false }, "I'm passing your case to the billing team."],
    [{ name: true, time: true }, 'I have passed this to [name], who will call you by [date].'],
    [{ name: true, time: false }, 'I have passed this to <agent_name>.'],
    [{ name: true, time: false }, 'I have passed this to {{ticket.assignee.name}}.'],
    [{ name: true, time: false }, 'I have passed this to {{ agent.first_name }}.'],
    [{ name: true, time: false }, 'I have passed this to our team. I have passed this to Ana Reed.'],
    [{ name: false, time: true }, 'I have passed this to our team. It rained. They will call you within 24 hours.'],
    [{ name: false, time: false }, 'I have passed this to our team. It rained. It snowed. They will call you within 24 hours.'],
    [
      { name: true, time: true },
      'I have passed this to our team. It rained. It snowed. I have passed this to Ana Reed, who will call you within 24 hours.',
    ],
    [{ name: false, time: true }, 'It rained. It snowed. I have passed this to our team. They will call you within 24 hours.'],
    [{ name: false, time: false }, 'The delivery was planned for Monday. It rained. It snowed. I have passed this to our workshop.'],
  ] as const)('has %o in “%s”', (handoff, text) => {
    expect(detailsOf(text).handoff).toEqual(handoff);
  });
});
