import { describe, expect, it } from 'vitest';
import {
  APOSTROPHE,
  DIGIT,
  EMOJI,
  IGNORED,
  LETTER,
  MARK,
  NEWLINE,
  OTHER,
  SPACE,
  STOP,
  fold,
  isLower,
  isUpper,
  kindOf,
} from '../../../src/engine/text/characters';

describe('the kind of a character', () => {
  it.each<[string, number, string]>([
    ['a letter', LETTER, 'azAZÀÖöÿɏяЯאض日한\u0301'],
    ['a digit', DIGIT, '09'],
    ['an apostrophe', APOSTROPHE, "'’‘ʼ´＇"],
    ['a mark', MARK, ',;:()[]–—‒―−/'],
    ['a stop', STOP, '.!?…！？'],
    ['a space', SPACE, ' \t\u00a0\u2003\u200a\u202f\u3000'],
    ['a line end', NEWLINE, '\n\r\v\f\u2028\u2029\u0085'],
    ['an emoji', EMOJI, '☀❤✨\u26ff\ud83c\ud83d\ud83e'],
    ['ignored', IGNORED, '\u200b\u200d\u2060\ufeff\u00ad\ufe0f\ude00\udfff'],
    ['another sign', OTHER, '"@#$%&*+-<=>\\^_`{|}~©«»“”×÷€•→\u25ff\u27c0'],
  ])('is %s', (_, kind, characters) => {
    for (let i = 0; i < characters.length; i++) expect([characters[i], kindOf(characters.charCodeAt(i))]).toEqual([characters[i], kind]);
  });

  it('stays the same at the second look', () => {
    const codes = [...'яЯ日€→'].map((character) => character.charCodeAt(0));
    expect(codes.map(kindOf)).toEqual(codes.map(kindOf));
  });
});

describe('the case of a letter', () => {
  const folded = (text: string) => String.fromCharCode(...[...text].map((character) => fold(character.charCodeAt(0))));

  it('is lost in the scripts of word lists, and what has none stays as it is', () => {
    expect(folded('AMZ amz ÀÖØÞ àöøþ @[`{ ×÷ßÿ 09')).toBe('amz amz àöøþ àöøþ @[`{ ×÷ßÿ 09');
    expect(folded('ЯŁ')).toBe('ЯŁ');
  });

  it('is known', () => {
    const those = (is: (code: number) => boolean) => [...'AZazÀÞß×@[`{0'].filter((character) => is(character.charCodeAt(0))).join('');
    expect([those(isUpper), those(isLower)]).toEqual(['AZÀÞ', 'az']);
  });
});
