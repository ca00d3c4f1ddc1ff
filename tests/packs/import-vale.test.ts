import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importVale } from '../../src/packs/import-vale';
import { plainPhrases } from '../../src/packs/vale-pattern';

const style = (text: string, name = 'Teapot/BigWords.yml') => importVale([{ name, text }]);

describe('importVale', () => {
  it('takes existence rules', () => {
    const { pack, taken, left } = style(
      "extends: existence\nmessage: \"Don't write '%s'.\"\nlevel: error\nignorecase: true\nlink: https://style.example/big\ntokens:\n  - leverag(?:e|ing)\n  - 'synerg\\w*'\nexceptions:\n  - synergy tea\n",
    );
    expect(pack.phrases).toMatchObject([
      {
        id: 'big-words',
        find: ['leverage', 'leveraging', 'synerg~'],
        unless: ['synergy tea'],
        severity: 'error',
        message: "Don't write this.",
        why: 'https://style.example/big',
      },
    ]);
    expect([taken, left]).toEqual([1, []]);
  });

  it.each([
    'extends: { toString: on }',
    'extends: existence\ntokens:\n  - { toString: on }',
    'extends: occurrence\nmax: 1\ntoken: { toString: on }',
  ])('leaves what stands where a text should: %s', (text) => {
    expect(style(`${text}\n`)).toMatchObject({ taken: 0, pack: { phrases: [] } });
  });
  it.each(['constructor', 'toString', '__proto__'])('leaves a rule of the kind “%s”, as of any that is not known', (kind) => {
    expect(style(`extends: ${kind}\n`)).toMatchObject({ taken: 0, left: [{ what: 'the rule' }] });
  });

  it('takes substitution rules', () => {
    const { pack, left } = style(
      "extends: substitution\nmessage: Use '%s' rather than '%s'.\nlevel: suggestion\nswap:\n  '(?:cup|mug) warmer': cosy\n  tea-pot: teapot|kettle\n  teapot: Teapot\n",
    );
    expect(pack.phrases).toMatchObject([
      { find: ['cup warmer', 'mug warmer'], rewrites: ['cosy'], message: "Use 'cosy' rather than this.", severity: 'suggestion' },
      { find: ['tea-pot'], rewrites: ['teapot', 'kettle'], message: "Use 'teapot or kettle' rather than this." },
    ]);
    expect(left).toMatchObject([{ what: 'teapot', why: expect.stringContaining('capitals') as string }]);
  });

  it('takes occurrence rules that count in the whole text', () => {
    const { pack } = style('extends: occurrence\nmessage: Too many.\nmax: 2\ntoken: really\n');
    expect(pack.phrases).toMatchObject([{ find: ['really'], atMost: 2 }]);
    const least = style('extends: occurrence\nmessage: Thank them.\nmin: 1\ntoken: thank(?:s| you)\n');
    expect(least.pack.required).toMatchObject([{ id: 'big-words', find: ['thanks', 'thank you'], message: 'Thank them.' }]);
    expect(style('extends: occurrence\nscope: sentence\nmax: 2\ntoken: really\n').left).toMatchObject([
      { why: expect.stringContaining('within a sentence') as string },
    ]);
  });

  it('takes conditional rules', () => {
    const { pack } = style('extends: conditional\nmessage: Explain it.\nfirst: VAT\nsecond: value added tax\n');
    expect(pack.required).toMatchObject([{ find: ['value added tax'], if: ['VAT'], minWords: 0 }]);
  });

  it.each<[string, string, string]>([
    ['other kinds', 'extends: capitalization\nmatch: $title\n', 'rules of the kind “capitalization” are not taken over'],
    ['damaged files', 'extends: [', 'not YAML'],
    ['no rules', '- a\n- b\n', 'it is no Vale rule'],
    ['expressions', "extends: existence\nmessage: No.\ntokens: ['a.*b']\n", 'it has “.”'],
    ['names of rules of ours', 'extends: metric\n', 'metric'],
  ])('says that it leaves out %s', (_, text, why) => {
    const { taken, left, pack } = style(text);
    expect([taken, pack.phrases, left[0]?.why]).toEqual([0, [], expect.stringContaining(why)]);
  });

  it('gives every phrase a name of its own', () => {
    const text = 'extends: existence\nmessage: No.\ntokens: [teapot]\n';
    const { pack } = importVale([
      { name: 'A/Tea.yml', text },
      { name: 'B/Tea.yml', text },
      { name: 'ToneSlang.yml', text },
    ]);
    expect(pack.phrases.map(({ id }) => id)).toEqual(['tea', 'tea-2', 'tone-slang-2']);
  });

  it('never throws', () => {
    const sign = fc.constantFrom('extends: existence\n', 'tokens:\n', '  - ', '(', '|', '\\w', 'a', '?', '[b]', '\n', 'swap: ', '{', '}');
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 30 }), (signs) => {
        expect(style(signs.join('')).pack.id).toBe('vale-style');
      }),
      { numRuns: 300 },
    );
  });
});

describe('plainPhrases', () => {
  it.each<[string, string[]]>([
    ['client', ['client']],
    ['\\bclient\\b', ['client']],
    ['clients?', ['client', 'clients']],
    ['colou?r', ['color', 'colour']],
    ['(?i)[Cc]lient', ['client']],
    ['as\\s+soon\\s+as', ['as soon as']],
    ['(?:very|really) (?:good|bad)', ['very good', 'very bad', 'really good', 'really bad']],
    ['guarant\\w*', ['guarant~']],
    ["don't", ["don't"]],
  ])('%s', (expression, phrases) => {
    expect(plainPhrases(expression)).toEqual(phrases);
  });

  it.each<[string, string]>([
    ['a.*b', 'it has “.”'],
    ['(?<!not )good', 'it looks around'],
    ['ha{2,}', 'it repeats something'],
    ['\\d+ days', 'it has \\d'],
    ['[^a]b', 'it has a set of characters'],
    ['(a', 'a bracket is not closed'],
    ['a)', 'a bracket is closed that was not opened'],
    ['(a|)', 'it can be empty'],
    ['(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)', 'more than 64 ways'],
    ['('.repeat(5000), 'nested too deeply'],
  ])('refuses %s', (expression, why) => {
    expect(() => plainPhrases(expression)).toThrow(why);
  });
});
