import { describe, expect, it } from 'vitest';
import { VIEWS } from '../../../src/engine/cues/heads';
import { packCues, unpackCues } from '../../../src/engine/cues/packed';
import { HEADS, pairKey, readCueTable, type CueTable } from '../../../src/engine/cues/table';

const source = [
  '= sting -20 5',
  '= blame 3 -7',
  '[customer]',
  'you: complaint 12',
  '{asked}: angry -1',
  '[reply]',
  'zebra ,: complained 300',
  ...['#', "don't", '☺'].map((cue, i) => `${cue}: empathy ${i - 1}`),
  '[sentence]',
  'you: sting 3, blame -2',
  '^ you: sting 7',
  'you lost: sting -8',
  'lost you: blame 9',
  'apple: cold 1',
].join('\n');
const read = () => readCueTable(source);
const again = () => unpackCues(packCues(read()));

/** All that a table says, by cue. */
const said = ({ words, pairs, views }: CueTable) => {
  const names = [...words].map(([word, id]) => ({ word, id }));
  const cues = [
    ...names.map(({ word, id }) => [word, id] as const),
    ...names.flatMap((a) => names.map((b) => [`${a.word} ${b.word}`, pairs.get(pairKey(a.id, b.id))] as const)),
  ];
  return Object.fromEntries(
    cues.flatMap(([name, id]) =>
      id === undefined
        ? []
        : VIEWS.map((view) => {
            const { first, heads, weights } = views[view];
            const range = [first[id], first[id + 1]] as const;
            return [`${view} ${name}`, [...heads.subarray(...range)].map((head, k) => [HEADS[head], weights.subarray(...range)[k]])];
          }),
    ),
  );
};

describe('packed cues', () => {
  it('say the same again', () => {
    expect(said(again())).toEqual(said(read()));
    expect(said(again())).toMatchObject({
      'sentence lost you': [['blame', 0.9]],
      'sentence you lost': [['sting', -0.8]],
      'customer lost': [],
    });
  });

  it('have the same bars, also those that nothing reaches', () => {
    expect(again().bars).toEqual(read().bars);
    expect(again().bars.complaint).toEqual({ bias: 0, threshold: Infinity });
  });

  it('are text, as a build ships them', () => {
    const packed = packCues(read());
    expect(JSON.parse(JSON.stringify(packed))).toEqual(packed);
  });

  it('are nothing where there is no cue', () => {
    const none = unpackCues(packCues(readCueTable('')));
    expect([none.words.size, none.pairs.size, said(none)]).toEqual([0, 0, {}]);
  });
});
