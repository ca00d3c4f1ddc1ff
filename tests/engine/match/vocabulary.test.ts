import { describe, expect, it } from 'vitest';
import { EMOJI, FIRST_WORD, NUMBER, UNKNOWN, Vocabulary, normalWord } from '../../../src/engine/match/vocabulary';

const find = (vocabulary: Vocabulary, word: string): number => vocabulary.find(word, 0, word.length);

describe('the words of a vocabulary', () => {
  it('have one symbol each, however often they are added', () => {
    const vocabulary = new Vocabulary();
    const symbols = ['refund', 'credit', 'refund'].map((word) => vocabulary.add(word));
    expect(symbols[2]).toBe(symbols[0]);
    expect(new Set([...symbols, UNKNOWN, NUMBER, EMOJI]).size).toBe(5);
    expect(vocabulary.size).toBe(Math.max(...symbols) + 1);
    expect(symbols.map((symbol) => vocabulary.words[symbol])).toEqual(['refund', 'credit', 'refund']);
  });

  it('are found in a text, in whatever case, and nothing else is', () => {
    const vocabulary = new Vocabulary();
    const symbol = vocabulary.add('refünd');
    const text = 'we REFÜND you';
    expect(vocabulary.find(text, 3, 9)).toBe(symbol);
    expect([vocabulary.find(text, 3, 8), vocabulary.find(text, 2, 9), vocabulary.find(text, 0, 2)]).toEqual([UNKNOWN, UNKNOWN, UNKNOWN]);
    expect(['refund', 'refünds', 'refün', 'rEfÜnD'].map((word) => find(vocabulary, word))).toEqual([UNKNOWN, UNKNOWN, UNKNOWN, symbol]);
  });

  it('are added from a part of a text', () => {
    const vocabulary = new Vocabulary();
    const symbol = vocabulary.add('we refund', 3, 9);
    expect(vocabulary.words[symbol]).toBe('refund');
    expect([vocabulary.add('refund it', 0, 6), vocabulary.add('refund'), find(vocabulary, 'refund')]).toEqual([symbol, symbol, symbol]);
  });

  it('are kept apart where they differ in a single letter, wherever it is', () => {
    const vocabulary = new Vocabulary();
    const words = Array.from({ length: 20 }, (_, at) => `${'a'.repeat(at)}b${'a'.repeat(19 - at)}`);
    const symbols = words.map((word) => vocabulary.add(word));
    expect(new Set(symbols).size).toBe(20);
    expect(words.map((word) => find(vocabulary, word))).toEqual(symbols);
    expect(find(vocabulary, 'a'.repeat(20))).toBe(UNKNOWN);
  });

  it('are all found when there are many, and no others', () => {
    const vocabulary = new Vocabulary();
    const words = Array.from({ length: 20_000 }, (_, i) => `w${i * 7}`);
    const symbols = words.map((word) => vocabulary.add(word));
    expect(words.map((word) => find(vocabulary, word))).toEqual(symbols);
    expect(words.map((word) => vocabulary.add(word))).toEqual(symbols);
    expect(words.filter((word) => find(vocabulary, `${word}x`))).toEqual([]);
  });

  it('have the smallest numbers where they are the most common, after the classes', () => {
    const vocabulary = new Vocabulary(2, ['you', 'we']);
    expect([find(vocabulary, 'you'), find(vocabulary, 'we')]).toEqual([FIRST_WORD + 2, FIRST_WORD + 3]);
    expect(vocabulary.words.slice(0, FIRST_WORD + 4)).toEqual(['', '', '', '', '', 'you', 'we']);
    expect(vocabulary.joined(find(vocabulary, 'you'))).toBeUndefined();
    expect(vocabulary.joined(find(vocabulary, "won't"))).toEqual({ first: 'will', second: 'not', split: 2 });
  });

  it('belong to a language when somebody says so', () => {
    const vocabulary = new Vocabulary();
    vocabulary.addToLanguage(vocabulary.add('der'), 1);
    expect(
      [vocabulary.add('der'), vocabulary.add('you'), vocabulary.newLabel(), UNKNOWN, NUMBER, EMOJI].map((symbol) =>
        vocabulary.languageOf(symbol),
      ),
    ).toEqual([1, -1, -1, -1, -1, -1]);
  });
});

describe('a word that stands for two', () => {
  const vocabulary = new Vocabulary();
  it.each([
    ["won't", "wo|n't", 'will not'],
    ['wont', 'wo|nt', 'will not'],
    ["can't", "ca|n't", 'can not'],
    ['cant', 'ca|nt', 'can not'],
    ['cannot', 'can|not', 'can not'],
    ["shan't", "sha|n't", 'shall not'],
    ["ain't", "ai|n't", 'is not'],
    ["let's", "let|'s", 'let us'],
    ['im', 'i|m', 'i am'],
    ['ive', 'i|ve', 'i have'],
    ['gonna', 'gon|na', 'going to'],
    ['gotta', 'got|ta', 'got to'],
    ['wanna', 'wan|na', 'want to'],
    ['dont', 'do|nt', 'do not'],
    ['doesnt', 'does|nt', 'does not'],
    ['shouldnt', 'should|nt', 'should not'],
    ['youre', 'you|re', 'you are'],
    ['youve', 'you|ve', 'you have'],
    ['youll', 'you|ll', 'you will'],
    ['theyre', 'they|re', 'they are'],
    ['theyve', 'they|ve', 'they have'],
    ['theyll', 'they|ll', 'they will'],
    ['weve', 'we|ve', 'we have'],
    ['thats', 'that|s', 'that is'],
    ['theres', 'there|s', 'there is'],
    ['whats', 'what|s', 'what is'],
    ['heres', 'here|s', 'here is'],
  ])('“%s” is %s, %s', (word, halves, both) => {
    const joined = vocabulary.joined(find(vocabulary, word));
    expect(joined && `${joined.first} ${joined.second}`).toBe(both);
    expect(`${word.slice(0, joined?.split)}|${word.slice(joined?.split)}`).toBe(halves);
  });

  it.each(['were', 'well', 'its', 'hell', 'ill', 'wed', 'not', 'mustnt', ''])('is not “%s”', (word) => {
    expect(vocabulary.joined(vocabulary.add(word))).toBeUndefined();
  });
});

describe('a class of words', () => {
  it('holds the symbols that were put into it, and itself', () => {
    const vocabulary = new Vocabulary();
    const [deny, reject] = [vocabulary.add('deny'), vocabulary.add('reject')];
    const [denial, other] = [vocabulary.newLabel(), vocabulary.newLabel()];
    vocabulary.give(deny, denial);
    vocabulary.give(deny, other);
    expect([vocabulary.labelsOf(deny), vocabulary.labelsOf(reject)]).toEqual([[denial, other], []]);
    expect([vocabulary.is(deny, denial), vocabulary.is(deny, other), vocabulary.is(deny, deny)]).toEqual([true, true, true]);
    expect([vocabulary.is(reject, denial), vocabulary.is(denial, deny)]).toEqual([false, false]);
  });

  it('of numbers holds the words that begin with a digit', () => {
    const vocabulary = new Vocabulary();
    const words = ['0', '9th', '24', 'nine', 'a1', '/', ':'].map((word) => vocabulary.add(word));
    vocabulary.finish();
    expect(words.map((symbol) => vocabulary.is(symbol, NUMBER))).toEqual([true, true, true, false, false, false, false]);
  });

  it('of what an ending stands for holds the ending', () => {
    const vocabulary = new Vocabulary();
    const helper = vocabulary.newLabel();
    vocabulary.give(vocabulary.add('had'), helper);
    vocabulary.finish();
    const labels = (ending: string) => vocabulary.labelsOf(find(vocabulary, ending)).map((label) => vocabulary.words[label] || label);
    expect([labels("'d"), labels("'s")]).toEqual([
      ['would', 'had', helper],
      ['is', 'has'],
    ]);
  });
});

describe('a class of words that begin alike', () => {
  function prefixes() {
    const vocabulary = new Vocabulary();
    const known = vocabulary.add('apologise');
    const labels = ['apolog', 'apol', 'promis', 'apolog'].map((letters) => vocabulary.addPrefix(letters));
    const late = vocabulary.add('apollo');
    vocabulary.finish();
    return { vocabulary, known, late, labels };
  }

  it('is one, however often it is asked for', () => {
    const { labels } = prefixes();
    expect(labels[3]).toBe(labels[0]);
    expect(new Set(labels).size).toBe(3);
  });

  it('holds the known words that begin so', () => {
    const { vocabulary, known, late, labels } = prefixes();
    const [apolog, apol] = labels;
    expect([vocabulary.labelsOf(known), vocabulary.labelsOf(late)]).toEqual([[apolog, apol], [apol]]);
    expect([find(vocabulary, 'Apologise'), find(vocabulary, 'apollo')]).toEqual([known, late]);
  });

  it('holds words that nobody has added, in whatever case and with invisible signs in them', () => {
    const { vocabulary, labels } = prefixes();
    const [apolog, apol, promis] = labels;
    const labelsOf = (word: string) => vocabulary.labelsOf(find(vocabulary, word));
    expect(['apologies', 'APOLOGY', 'apolo\u00adgy', 'apolitical', 'promises', 'apol'].map(labelsOf)).toEqual([
      [apolog, apol],
      [apolog, apol],
      [apolog, apol],
      [apol],
      [promis],
      [apol],
    ]);
    expect(['apo', 'apostle', 'aplogy', 'an apology', 'prom', 'promote'].map((word) => find(vocabulary, word))).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('gives words of the same classes one symbol, which is no other word’s', () => {
    const { vocabulary, known } = prefixes();
    const { size } = vocabulary;
    const symbols = ['apologies', 'apology', 'apologia'].map((word) => find(vocabulary, word));
    expect(symbols).toEqual([size, size, size]);
    expect([find(vocabulary, 'promises'), find(vocabulary, 'apologise'), vocabulary.size]).toEqual([size + 1, known, size + 2]);
  });
});

describe('the normal form of a word', () => {
  it.each([
    ['don’t', "don't"],
    ['DON＇T', "don't"],
    ['Ünder', 'ünder'],
    ['re\u00adfund\u200b', 'refund'],
    ['a1b', 'a1b'],
    ['zaAZ', 'zaaz'],
    ['', ''],
  ])('of “%s” is “%s”', (word, normal) => {
    expect(normalWord(word, 0, word.length)).toBe(normal);
    expect(normalWord(`Ab ${word} Cd`, 3, 3 + word.length)).toBe(normal);
  });
});
