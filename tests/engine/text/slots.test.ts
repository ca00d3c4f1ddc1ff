import { describe, expect, it } from 'vitest';
import { slotsIn } from '../../../src/engine/text/slots';

const found = (text: string): string[] => slotsIn(text).map(({ start, end }) => text.slice(start, end));

describe('slotsIn', () => {
  it('finds every gap, in reading order', () => {
    const text = 'Dear [Name], [what you will check] is due by [date/time], on XX/XX/XXXX, for £XX. TODO: the rest, TBD.';
    expect(found(text)).toEqual(['[Name]', '[what you will check]', '[date/time]', 'XX/XX/XXXX', '£XX', 'TODO', 'TBD']);
  });

  it('finds short dates and codes', () => {
    expect(found('From XX/XX to XX/XX/XX at $ XXX, code XXX.')).toEqual(['XX/XX', 'XX/XX/XX', '$ XXX', 'XXX']);
  });

  it.each([
    'It is XXX-large, or XXX/XL.',
    'It is a TODO item, two TODO items, in a TODO list.',
    'As you say, [a new one] fits [an old one], [laugh].',
    'See note [1] below.',
    'Done: [x] and [ ].',
    'Use [this link](https://example.com) to sign in.',
    'As you say, the new one [in the hall] is louder [sic].',
    '[edited] The logo is [image].',
    'A gap that is [not closed\non its line] is none.',
    'I put it on my to-do list.',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
