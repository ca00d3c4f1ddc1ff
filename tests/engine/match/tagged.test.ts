import { describe, expect, it } from 'vitest';
import { buildMatcher } from '../../../src/engine/match/matcher';
import { apart, hitsByTag, tagPatterns } from '../../../src/engine/match/tagged';
import { tokenise } from '../../../src/engine/text/tokens';

const hitsIn = (text: string) => {
  const tagged = [
    ...tagPatterns('tea', ['tea pot', 'pot', '!tea pot lid']),
    ...tagPatterns('milk', ['milk', 'pot of']),
    ...tagPatterns('cup', ['cup', '!the cup']),
    ...tagPatterns('tray', ['(tray|hot tea|tray and hot tea today)']),
  ];
  const matcher = buildMatcher(
    tagged.map(({ pattern }) => pattern),
    {},
  );
  return hitsByTag(matcher.find(text, tokenise(text, matcher.vocabulary)), tagged);
};
const texts = (hits: readonly { readonly text: string }[]) => hits.map(({ text }) => text);

describe('hits by tag', () => {
  it('are those of all its patterns, in reading order, the longer first, with their place in its list', () => {
    const hits = hitsIn('Milk. Pot, tea pot of milk.').of('tea');
    expect(hits.map(({ text, phrase }) => [text, phrase])).toEqual([
      ['Pot', 1],
      ['tea pot', 0],
      ['pot', 1],
    ]);
  });

  it('are those that a longer match of the pattern does not swallow', () => {
    expect(texts(hitsIn('A tray and hot tea today.').of('tray'))).toEqual(['tray and hot tea today']);
  });

  it('are without those that another pattern of the tag takes back', () => {
    expect(texts(hitsIn('Tea pot lid, pot, tea pot.').of('tea'))).toEqual(['pot', 'tea pot', 'pot']);
    expect(texts(hitsIn('Pot, pot, tea pot lid, pot, tea pot lid.').of('tea'))).toEqual(['Pot', 'pot', 'pot']);
    expect(texts(hitsIn('Pot of tea pot lid').of('milk'))).toEqual(['Pot of']);
  });

  it('are there or not', () => {
    const hits = hitsIn('The cup. Milk. Tea pot lid.');
    expect((['tea', 'milk', 'cup', 'cake'] as string[]).map((tag) => hits.has(tag as 'tea'))).toEqual([false, true, false, false]);
    expect(hitsIn('A cup, the cup').has('cup')).toBe(true);
    expect(hits.of('cake' as 'tea')).toEqual([]);
  });

  it('are worked out once', () => {
    const hits = hitsIn('Milk.');
    expect(hits.of('milk')).toBe(hits.of('milk'));
  });

  it('know their sentences', () => {
    expect([...hitsIn('Milk. The cup. Cup and milk. Milk.').bySentence()]).toEqual([
      ['milk', [0, 2, 3]],
      ['cup', [2]],
    ]);
  });
});

describe('hits that overlap', () => {
  it('count once, the first and longest', () => {
    const hits = hitsIn('Tea pot of milk, pot of milk');
    const all = [...hits.of('tea'), ...hits.of('milk')].sort((a, b) => a.from - b.from || b.to - a.to);
    expect(texts(apart(all))).toEqual(['Tea pot', 'milk', 'pot of', 'milk']);
  });
});
