import { describe, expect, it } from 'vitest';
import { closes, greets } from '../../src/engine/letter';
import { readReply } from './read-reply';

describe('a reply greets', () => {
  it.each([
    'Sam,\nyour parcel is late.',
    'Sam!',
    'Dear Ms Reed:\n\nYour parcel is late.',
    ' Sam, \nyour parcel is late.',
    '@sam Your parcel is late.',
    '\n@sam Your parcel is late.',
    'Thanks for the photo.',
    'thank you for the photo.',
    'Many thanks for the photo.',
    'Good morning. Your parcel is late.',
    'To whom it may concern',
  ])('with “%s”', (text) => {
    expect(greets(readReply(text))).toBe(true);
  });

  it('where a greeting was found', () => {
    expect(greets(readReply('Your parcel is late.', { facts: ['greeting'] }))).toBe(true);
  });

  it.each([
    'Your parcel is late.',
    'Your parcel is late, as you know.',
    'The depot is shut. Sam,\nwe are sorry.',
    'Thanksgiving is a holiday.',
    'We say thanks for the photo.',
    '10 days,\nno more.',
    'we looked for it,\nand it is there.',
    'We have looked for your parcel at the depot of the courier,\nand it is there.',
  ])('not with “%s”', (text) => {
    expect(greets(readReply(text))).toBe(false);
  });
});

describe('a reply closes', () => {
  it.each([
    'It ships today.\nAna',
    'It ships today.\nAna\n\n',
    'It ships today. ^AR',
    'It ships today. - Ana ',
    'It ships today. ~Ana',
    'Please let us know how it goes.',
    'I apologise for the trouble.',
    'Enjoy the weekend!\n',
    'It ships today.\n\n-- \nAna Reed, Teapots Ltd, 12 Long Street, Leeds, United Kingdom',
  ])('with “%s”', (text) => {
    expect(closes(readReply(text))).toBe(true);
  });

  it('where a closing was found', () => {
    expect(closes(readReply('It ships today.', { facts: ['closing'] }))).toBe(true);
  });

  it.each([
    'It ships today.',
    'It ships today.\n',
    'It ships today. See our page www.example.com for it.',
    'It went out today.\nThe courier says that it will come between nine and twelve.',
    'It ships today, Ana.',
    'It ships today',
    'It ships - Ana has it in hand.',
    `Thank you. ${'The courier brings it between nine and twelve. '.repeat(3)}`,
    'Thank you.\nThe courier says that it will come between nine and twelve.',
  ])('not with “%s”', (text) => {
    expect(closes(readReply(text))).toBe(false);
  });
});
