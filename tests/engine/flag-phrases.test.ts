import { describe, expect, it } from 'vitest';
import { check } from '../../src/engine/check';
import { applyEdit } from '../../src/engine/edit';
import { flagPhrases, withoutSentence, type PhraseEntry } from '../../src/engine/flag-phrases';
import { meta } from './a-rule';
import { lexiconOf } from './read-reply';

const checkWith = (text: string, entry: PhraseEntry, options?: Parameters<typeof flagPhrases>[2]) =>
  check({ text, customer: [] }, { rules: [flagPhrases(meta, [entry], options)], lexicon: lexiconOf() }).problems;
const rewritten = (text: string, entry: PhraseEntry): string => {
  const suggestion = checkWith(text, entry)[0]?.suggestions[0];
  if (!suggestion) throw new Error('no suggestion');
  return applyEdit(text, suggestion);
};

describe('rewrites', () => {
  it.each<[string, PhraseEntry, string]>([
    ['You forgot it.', { find: 'you forgot', instead: ['we need'] }, 'We need it.'],
    ['So you forgot it.', { find: 'you forgot', instead: ['We need'] }, 'So we need it.'],
    ['Well. You forgot it! Bye.', { find: 'forgot', instead: [{ sentence: 'Could you send it?' }] }, 'Well. Could you send it? Bye.'],
    ['As I said, it takes five days.', { find: 'as i said', instead: [''] }, 'It takes five days.'],
    ['It takes, as I said, five days.', { find: 'as i said', instead: [''] }, 'It takes, five days.'],
    ['Well, As I said, it takes five days.', { find: 'as i said', instead: [''] }, 'Well, it takes five days.'],
    ['As I said, Ana will call.', { find: 'as i said', instead: [''] }, 'Ana will call.'],
    [
      'You forgot it.',
      { find: 'you forgot', instead: [() => undefined, ({ text }) => `${text.split(' ').length > 1 ? 'many' : 'few'} times`] },
      'Many times it.',
    ],
  ])('of “%s”', (text, entry, expected) => {
    expect(rewritten(text, entry)).toBe(expected);
  });

  it('show what will stand there, not a single letter', () => {
    const [problem] = checkWith('As I said, it takes five days.', { find: 'as i said', instead: [''] });
    expect(problem?.suggestions[0]?.text).toBe('It takes five days.');
  });

  it('show no more of a long sentence than is needed, in whole words', () => {
    const long = `As I said, it takes ${'five long days and '.repeat(10)}more.`;
    const [edit] = checkWith(long, { find: 'as i said', instead: [''] })[0]?.suggestions ?? [];
    expect(edit?.text).toMatch(/^It takes (?:\w+ )+\w+$/);
    expect(edit?.text.length).toBeLessThanOrEqual(120);
    expect(edit && applyEdit(long, edit)).toBe(`I${long.slice('As I said, i'.length)}`);
  });
});

describe('a rule that flags phrases', () => {
  it('keeps silent where a guard, or the whole reply, says so', () => {
    const found = (entry: Partial<PhraseEntry>, options?: Parameters<typeof flagPhrases>[2]) =>
      checkWith('My fault. No fault.', { find: 'fault', ...entry }, options).map(({ span }) => span?.start);
    expect(found({})).toEqual([3, 13]);
    expect(found({ unless: [() => false, ({ span }) => span.start < 10] })).toEqual([13]);
    expect(found({}, { when: ({ words }) => words > 4 })).toEqual([]);
  });

  it('says with each phrase what its own entry says', () => {
    const rule = flagPhrases(meta, [{ find: ['one', 'two'], message: 'first' }, { find: 'three' }, { find: 'four', message: 'third' }]);
    const { problems } = check({ text: 'Three two four one', customer: [] }, { rules: [rule], lexicon: lexiconOf() });
    expect(problems.map(({ message }) => message)).toEqual([meta.message, 'first', 'third', 'first']);
  });
});

describe('a sentence that goes', () => {
  it.each([
    ['takes the space after it along', 'It is. You failed. It was.', 'It is. It was.'],
    ['takes emoji after it along', 'It is. You failed. 😊❤️ It was.', 'It is. It was.'],
    ['takes the space before it along at the end', 'It is. You failed.', 'It is.'],
    ['takes the space before it along at the end of its line', 'It is. You failed.  \nIt was.', 'It is.\nIt was.'],
    ['leaves the lines around it', 'It is.\nYou failed.\nIt was.', 'It is.\n\nIt was.'],
    ['leaves nothing where it was all', 'You failed.', ''],
    ['lets the next one go on in lower case behind a greeting', 'Hi Sam, You failed. The box is late.', 'Hi Sam, the box is late.'],
    ['leaves a name its capital behind a greeting', 'Hi Sam, You failed. Theodora is late.', 'Hi Sam, Theodora is late.'],
    ['leaves the next one its capital behind another sentence', 'It is. You failed. The box is late.', 'It is. The box is late.'],
  ])('%s', (_, text, expected) => {
    const start = text.indexOf('You failed.');
    expect(applyEdit(text, withoutSentence({ start, end: start + 'You failed.'.length }, text))).toBe(expected);
  });
});
