import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit, editBetween, matchCase, moveSpan, smallestEdit, wholeSentence } from '../../src/engine/edit';

const text = fc.string({ unit: 'grapheme', maxLength: 40 });

describe('editBetween', () => {
  it('gives the edit that makes one text from the other', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(applyEdit(before, editBetween(before, after))).toBe(after);
      }),
    );
  });
});

describe('an edit of words that repeat themselves', () => {
  it.each([
    ['put twice', 'no no', 'no no no', { span: { start: 5, end: 5 }, text: ' no' }],
    ['taken once', 'no no no', 'no no', { span: { start: 5, end: 8 }, text: '' }],
    ['left alone', 'no no', 'no no', { span: { start: 5, end: 5 }, text: '' }],
    ['changed in the middle', 'so so so', 'so do so', { span: { start: 3, end: 4 }, text: 'd' }],
  ])('counts no letter for both ends when they are %s', (_, before, after, edit) => {
    expect(editBetween(before, after)).toEqual(edit);
  });
});

describe('an edit between two emoji', () => {
  it.each([
    ['that begin alike', 'ok 😀.', 'ok 😁.', { span: { start: 3, end: 5 }, text: '😁' }],
    ['that end alike', 'ok \u{1f600}.', 'ok \u{10600}.', { span: { start: 3, end: 5 }, text: '\u{10600}' }],
    ['of which one is new', '😀', '😀😁', { span: { start: 2, end: 2 }, text: '😁' }],
    ['of which one goes', '😁😀', '😀', { span: { start: 0, end: 2 }, text: '' }],
    ['that become a word', 'ok 😀', 'ok so', { span: { start: 3, end: 5 }, text: 'so' }],
    ['that stay as they are', '😀 ok 😁', '😀 so 😁', { span: { start: 3, end: 5 }, text: 'so' }],
    ['that are new before one', '\u{10000} ok', '\u{10ffff}\u{10000} ok', { span: { start: 0, end: 0 }, text: '\u{10ffff}' }],
  ])('%s leaves no half of one', (_, before, after, edit) => {
    expect(editBetween(before, after)).toEqual(edit);
  });
});

describe('applyEdit', () => {
  it.each([
    [-1, 0],
    [2, 1],
    [0, 4],
  ])('refuses the span %i-%i of a text of three', (start, end) => {
    expect(() => applyEdit('abc', { span: { start, end }, text: '' })).toThrow(new RangeError(`edit ${start}-${end} outside a text of 3`));
  });
});

describe('moveSpan', () => {
  it('moves a span so that it covers the same words, or drops it', () => {
    fc.assert(
      fc.property(text, text, fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40), (before, inserted, a, b, c, d) => {
        const [start, end] = [Math.min(a, b, before.length), Math.min(Math.max(a, b), before.length)];
        const edit = { span: { start: Math.min(c, d, before.length), end: Math.min(Math.max(c, d), before.length) }, text: inserted };
        const moved = moveSpan({ start, end }, edit);
        if (moved) expect(applyEdit(before, edit).slice(moved.start, moved.end)).toBe(before.slice(start, end));
      }),
    );
  });

  it.each([
    ['a letter typed at its end', { span: { start: 6, end: 6 }, text: 's' }, undefined],
    ['a space typed at its end', { span: { start: 6, end: 6 }, text: ' ' }, { start: 3, end: 6 }],
    ['a letter typed at its beginning', { span: { start: 3, end: 3 }, text: 'x' }, undefined],
    ['a word typed before it', { span: { start: 0, end: 0 }, text: 'so ' }, { start: 6, end: 9 }],
    ['a letter typed after it', { span: { start: 8, end: 8 }, text: 'x' }, { start: 3, end: 6 }],
    ['a word after it taken out', { span: { start: 7, end: 9 }, text: 'x' }, { start: 3, end: 6 }],
    ['letters and words typed at its end', { span: { start: 6, end: 6 }, text: 's and ' }, undefined],
    ['words and letters typed at its beginning', { span: { start: 3, end: 3 }, text: ' and un' }, undefined],
    ['a letter typed inside', { span: { start: 4, end: 4 }, text: 'x' }, undefined],
    ['words typed at its end', { span: { start: 6, end: 6 }, text: ' so' }, { start: 3, end: 6 }],
    ['words typed at its beginning', { span: { start: 3, end: 3 }, text: 'so ' }, { start: 6, end: 9 }],
    ['a deletion that reaches into it', { span: { start: 2, end: 4 }, text: '' }, undefined],
  ])('after %s', (_, edit, expected) => {
    expect(moveSpan({ start: 3, end: 6 }, edit)).toEqual(expected);
  });
});

describe('matchCase', () => {
  it.each([
    ['we need', 'You forgot', 'We need'],
    ['We need', 'you forgot', 'we need'],
    ['I need', 'you forgot', 'I need'],
    ['PDF files', 'your file', 'PDF files'],
    ['it', '“Your', 'It'],
    ['It', '…', 'It'],
    ['we and I', 'You', 'We and I'],
  ])('%s for “%s”', (replacement, original, expected) => {
    expect(matchCase(replacement, original)).toBe(expected);
  });
});

describe('smallestEdit', () => {
  it.each([
    ['we call', { span: { start: 3, end: 6 }, text: 'we' }],
    ['you will call', { span: { start: 7, end: 7 }, text: 'will ' }],
    ['your call', { span: { start: 6, end: 6 }, text: 'r' }],
  ])('leaves out what “%s” has at both ends, too', (replacement, edit) => {
    expect(smallestEdit({ span: { start: 3, end: 11 }, text: replacement }, 'so you call')).toEqual(edit);
  });
});

describe('wholeSentence', () => {
  it.each([
    ['You failed.', 10, 11],
    ['You failed.”) Yes.', 10, 13],
    ['You failed', 10, 10],
    ['See <url> now', 8, 9],
  ])('of “%s” goes from %i on to %i', (text, end, whole) => {
    const sentence = { span: { start: 0, end } } as Parameters<typeof wholeSentence>[0];
    expect(wholeSentence(sentence, text)).toEqual({ start: 0, end: whole });
  });
});
