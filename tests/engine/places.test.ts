import { describe, expect, it } from 'vitest';
import { placesOf } from '../../src/engine/places';
import type { Reply } from '../../src/engine/rule';
import { PARTS, type Part } from '../../src/engine/types';
import { readReply, type Said } from './read-reply';

const spanIn = (part: Part, reply: Reply): string | null => {
  const { span } = placesOf(reply, () => [])[part];
  return span && reply.text.slice(span.start, span.end);
};
const place = (part: Part, text: string, said: Said): string | null => spanIn(part, readReply(text, said));
const acts = { companyActs: ['we will', 'driver will bring'], customerActs: ['please send'] };

describe('where a part is', () => {
  it.each<[Part, string, Said, string | null]>([
    ['greeting', 'Hello Ana, we sent it.', { patterns: { greeting: ['hello ana'], closing: ['sent'] } }, 'Hello Ana'],
    ['greeting', 'Ana!\nWe sent it.', {}, 'Ana'],
    ['greeting', 'We sent it.', {}, null],
    ['closing', 'Thanks for it. We sent it. Many thanks.', { patterns: { closing: ['thanks'] } }, 'thanks'],
    ['closing', 'We sent it. Let me know how it goes.', {}, 'Let me know how it goes'],
    ['closing', 'We sent it. It rains.', {}, null],
    [
      'timeframe',
      'It took two months. We will call by Friday. It was in May.',
      { patterns: { timeframe: ['two months', 'by friday', 'in may'], ...acts } },
      'by Friday',
    ],
    [
      'timeframe',
      'It took two months. Please send it by Friday. It was in May.',
      { patterns: { timeframe: ['two months', 'by friday', 'in may'], ...acts } },
      'by Friday',
    ],
    ['timeframe', 'It took two months. It was in May.', { patterns: { timeframe: ['two months', 'in may'], ...acts } }, 'in May'],
    ['timeframe', 'It rains.', { patterns: acts }, null],
    [
      'acknowledgement',
      'It rains. The kettle leaks. A new kettle comes.',
      { customer: ['my blue kettle leaks'], facts: ['acknowledgement'] },
      'The kettle leaks',
    ],
    ['acknowledgement', 'The kettle leaks.', { customer: ['my blue kettle leaks'] }, null],
    ['ownership', 'It rains. That was our mistake. I sent it.', { patterns: { ownership: ['our mistake'] } }, 'That was our mistake'],
    ['ownership', 'I sent it. That was our mistake.', { patterns: { ownership: ['our mistake'] } }, 'That was our mistake'],
    ['ownership', 'It rains. I sent it.', {}, 'I sent it'],
    ['ownership', 'It rains. It snows.', {}, null],
    ['ownership', 'It rains.\n> I sent it.', {}, null],
    ['solution', 'It rains. The new one is free.', { patterns: { solution: ['free'], ...acts } }, 'The new one is free'],
    ['solution', 'We will call you. We will replace it.', { patterns: acts }, 'We will replace it'],
    ['solution', 'We will call you.', { patterns: acts }, null],
    ['solution', 'The driver will bring it.', { patterns: acts }, 'The driver will bring it'],
    [
      'nextStep',
      'Please send it. We will call. It goes on.',
      { facts: ['nextStep'], patterns: { nextStep: ['goes on'], ...acts } },
      'We will call',
    ],
    ['nextStep', 'It goes on. Please send it.', { patterns: { nextStep: ['goes on'], ...acts } }, 'Please send it'],
    ['nextStep', 'It rains. It goes on.', { patterns: { nextStep: ['goes on'], ...acts } }, 'It goes on'],
    ['nextStep', 'We will call.', { patterns: acts }, null],
    ['apology', 'It rains. We are sorry for it! Sorry.', { patterns: { apology: ['sorry'] } }, 'We are sorry for it'],
    ['apology', 'It rains.', { patterns: { apology: ['sorry'] } }, null],
  ])('%s in “%s”', (part, text, said, expected) => {
    expect(place(part, text, said)).toBe(expected);
  });

  it('empathy: where cues see it, or where a sentence that was offered says it', () => {
    const reply = readReply('It rains. How annoying for you. How annoying, too.', { patterns: { empathy: ['how annoying'] } });
    expect(spanIn('empathy', reply)).toBe('How annoying for you');
    const doubted = { ...reply, facts: { ...reply.facts, empathy: false } };
    expect(spanIn('empathy', doubted)).toBeNull();
    expect(spanIn('empathy', { ...doubted, offered: [false, false, true] })).toBe('How annoying, too');
  });
});

describe('what would bring a part', () => {
  const edit = (part: Part) => ({ span: { start: 0, end: 0 }, text: part });
  const places = () => placesOf(readReply('We are sorry.', { patterns: { apology: ['sorry'] } }), (part) => [edit(part)]);

  it('is asked for where it is not there, and only there', () => {
    const { apology, empathy } = places();
    expect([apology.suggestions, empathy.suggestions]).toEqual([[], [edit('empathy')]]);
  });

  it('is there for every part', () => {
    expect(Object.keys(places()).sort()).toEqual([...PARTS].sort());
  });
});
