import { describe, expect, it } from 'vitest';
import type { Reply } from '../../src/engine/rule';
import {
  answersComplaint,
  asks,
  chatty,
  courteous,
  misses,
  noWayForward,
  smallTalk,
  takesOn,
  upsetOrUnknown,
  waits,
} from '../../src/engine/situation';
import { readReply, type Said } from './read-reply';

const SHORT = 'It ships today.';
const content: Said = { customer: ['Hello there'] };
const complains: Said = { customer: ['It broke'], signals: { complaint: true, companySide: true } };

type Case = readonly [name: string, text: string, said: Said];

describe.each<[string, (reply: Reply) => boolean, yes: readonly Case[], no: readonly Case[]]>([
  [
    'upsetOrUnknown',
    upsetOrUnknown,
    [
      ['a complaint', SHORT, complains],
      ['an unknown customer', SHORT, {}],
    ],
    [['a content customer', SHORT, content]],
  ],
  [
    'waits',
    waits,
    [
      ['a complaint', SHORT, complains],
      ['a content customer who asks', SHORT, { ...content, signals: { question: true } }],
    ],
    [
      ['a content customer', SHORT, content],
      ['a reply to praise', SHORT, { facts: ['cheer'] }],
    ],
  ],
  [
    'answersComplaint',
    answersComplaint,
    [
      ['ten words', 'We have looked for the parcel and it ships today.', complains],
      ['few words with a step', SHORT, { ...complains, facts: ['nextStep'] }],
      ['few words with a time', SHORT, { ...complains, facts: ['timeframe'] }],
      ['few words with a greeting', SHORT, { ...complains, facts: ['greeting'] }],
      ['few words to somebody angry', SHORT, { ...complains, signals: { ...complains.signals, upset: 2 } }],
      ['a complaint for the third time', SHORT, { ...complains, facts: ['greeting'], signals: { complaint: true, repeat: true } }],
      ['a reply that repairs', SHORT, { ...complains, facts: ['greeting', 'repair'], signals: { complaint: true } }],
    ],
    [
      ['few words', SHORT, complains],
      ['nine words', 'We have looked for the parcel; it ships today.', complains],
      ['few words to somebody annoyed', SHORT, { ...complains, signals: { ...complains.signals, upset: 1 } }],
      ['a content customer', SHORT, { ...content, facts: ['greeting', 'repair'] }],
      ['what is not the company’s to mend', SHORT, { ...complains, facts: ['greeting'], signals: { complaint: true } }],
      ['thanks for praise', SHORT, { ...complains, facts: ['greeting', 'cheer'] }],
      ['a debate', SHORT, { ...complains, facts: ['greeting', 'debate'] }],
      ['talk among makers', SHORT, { ...complains, facts: ['greeting'], signals: { ...complains.signals, technical: true } }],
    ],
  ],
  [
    'smallTalk',
    smallTalk,
    [
      ['cheer', SHORT, { facts: ['cheer'] }],
      ['a thankful customer', SHORT, { signals: { thanks: true } }],
      ['thanks for praise', 'Thank you for your five-star review.', {}],
      ['cheer with somebody annoyed', SHORT, { facts: ['cheer'], signals: { upset: 1 } }],
    ],
    [
      ['an answer', SHORT, {}],
      ['an apology', SHORT, { facts: ['cheer', 'apology'] }],
      ['somebody angry', SHORT, { facts: ['cheer'], signals: { upset: 2 } }],
    ],
  ],
  [
    'misses',
    (reply) => misses(reply, 'missing-apology'),
    [
      ['what cues miss after a complaint', SHORT, { ...complains, likely: (head) => (head === 'missing-apology' ? 1 : -1) }],
      ['what cues miss where the reply speaks of a complaint', SHORT, { likely: () => 2 }],
    ],
    [
      ['what cues do not miss', SHORT, { ...complains, likely: () => 0 }],
      ['a content customer', SHORT, { ...content, likely: () => 2 }],
      ['a complaint that cues are not sure of', SHORT, { likely: () => 1.5 }],
      ['small talk', SHORT, { ...complains, facts: ['cheer'], likely: () => 2 }],
    ],
  ],
  [
    'courteous',
    courteous,
    (['courtesy', 'greeting', 'apology', 'empathy', 'cheer', 'closing'] as const).map((fact) => [fact, SHORT, { facts: [fact] }]),
    [['nothing friendly', SHORT, { facts: ['nextStep'] }]],
  ],
  [
    'asks',
    asks,
    [
      ['a question', 'It ships today. Is that fine?', {}],
      ['a question without its mark', 'Tell me your number.', { facts: ['question'] }],
    ],
    [['no question', SHORT, {}]],
  ],
  [
    'noWayForward',
    noWayForward,
    [
      ['a plain no', 'We cannot do that.', {}],
      ['somebody who is unable', 'I am unable to do that. We’ve not got one. I have never sold it.', {}],
      ['89 words', 'no '.repeat(89), {}],
    ],
    [
      ['what the agent does', 'We cannot do that. We’ll ask the depot.', {}],
      ['what the agent will do', 'I will ask the depot.', {}],
      ['a question', 'We cannot do that. Would Friday suit you?', {}],
      ['90 words', 'no '.repeat(90), {}],
      ...(['alternative', 'question', 'handoff'] as const).map((fact): Case => [fact, 'We cannot do that.', { facts: [fact] }]),
    ],
  ],
  [
    'chatty',
    chatty,
    [
      ['a debate', SHORT, { facts: ['debate'] }],
      ['talk among makers', SHORT, { signals: { technical: true } }],
      ['a lively mark', 'It ships today!', {}],
      ['an emoji', 'It ships today 😊', {}],
      ['a smile', 'It ships today :)', {}],
      ['a smile with a nose', 'It ships today ;-D', {}],
      ['a name after a dash', 'It ships today. - Ana', {}],
      ['a name after a dash, with the count of its parts', 'It ships today. ^Ana 1/2', {}],
      ['a placeholder for a name after a dash', 'It ships today. –<name>', {}],
      ['a name on the last line', 'It ships today.\nAna\n', {}],
    ],
    [
      ['an answer', SHORT, {}],
      ['a name in the sentence', 'It ships today with Ana', {}],
      ['a last line in lower case', 'It ships today.\nbye', {}],
      ['a list', 'It ships:\nAna has it today', {}],
      ['something after a dash that is no name', 'It ships today - soon', {}],
    ],
  ],
  [
    'takesOn',
    ({ text }) => takesOn(text),
    [
      ['what somebody does', "I'll stay on it", {}],
      ['a typographic apostrophe', 'We’ve sent it', {}],
      ['what somebody will do', 'we will stay on it', {}],
      ['what somebody did', 'I sent you the file', {}],
      ['what was missed', 'Our courier missed the house', {}],
      ['what failed', 'Our failed delivery was the cause', {}],
      ['agreement', "You're right", {}],
      ['full agreement', 'you are quite right', {}],
    ],
    [
      ['feelings', 'I am sorry', {}],
      ['strong feelings', "I'm truly sorry", {}],
      ['what others do', 'The courier will bring it', {}],
      ['a place', 'Our house is right there', {}],
    ],
  ],
])('%s', (_, holds, yes, no) => {
  it.each(yes)('holds for %s', (_name, text, said) => {
    expect(holds(readReply(text, said))).toBe(true);
  });
  it.each(no)('does not hold for %s', (_name, text, said) => {
    expect(holds(readReply(text, said))).toBe(false);
  });
});
