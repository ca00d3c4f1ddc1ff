import { describe, expect, it } from 'vitest';
import { cueReader, eachWord, likelihood, logOdds, newSums } from '../../../src/engine/cues/read';
import { readCueTable } from '../../../src/engine/cues/table';
import { Vocabulary } from '../../../src/engine/match/vocabulary';
import { tokenise } from '../../../src/engine/text/tokens';

const vocabulary = new Vocabulary();
vocabulary.finish();
const tokensOf = (text: string) => tokenise(text, vocabulary);

function readerOf(...cues: readonly string[]) {
  const table = readCueTable(['= sting -10 0', '= blame 0 0', '[sentence]', ...cues, '[customer]', 'late: angry 10'].join('\n'));
  return { table, reader: cueReader(table, (symbol) => !!vocabulary.words[symbol]) };
}
/** The sum of a text's cues for a head, without the bias. */
function sum(text: string, cues: readonly string[], head: 'sting' | 'blame' = 'sting'): number {
  const { table, reader } = readerOf(...cues);
  const tokens = tokensOf(text);
  const { sentence } = reader.views;
  sentence.start(newSums());
  for (const one of tokens.sentences) reader.add(text, tokens, one, sentence);
  return Math.round((logOdds(table, sentence.sums, head) - table.bars[head].bias) * 10);
}
function telling(text: string, ...cues: readonly string[]) {
  const tokens = tokensOf(text);
  const { span, words } = readerOf(...cues).reader.telling(text, tokens, tokens.sentences[0] as (typeof tokens.sentences)[0], 'sting');
  return { clause: text.slice(span.start, span.end), words };
}

describe('cues', () => {
  it.each<[string, string, number]>([
    ['a word', 'you: sting 3', 3],
    ['a word in another case', 'lost: sting 3', 3],
    ['a stem', 'carel~: sting 3', 3],
    ['no word that only begins alike', 'yo: sting 3', 0],
    ['two words', 'you lost: sting 3', 3],
    ['no two words apart', 'you it: sting 3', 0],
    ['no two words the other way round', 'lost you: sting 3', 0],
    ['the beginning of a sentence', '^ you: sting 3', 3],
    ['a mark', ', but: sting 3', 3],
    ['a mark after a word', 'carel~ ,: sting 3', 3],
    ['the end of a sentence', 'here $: sting 3', 3],
    ['the end of a shout', 'it !: sting 3', 3],
    ['the end of a question', 'me ?: sting 3', 3],
    ['a number', '#: sting 3', 3],
    ['half of a contraction', 'not know: sting 3', 3],
    ['what speaks against a head', 'you: sting -3, blame 4', -3],
    ['nothing of another head', 'you: blame 4', 0],
  ])('are found: %s', (_, cue, expected) => {
    expect(sum('You LOST it carelessly, but 3 are here. I don’t know it! Is it me?', [cue])).toBe(expected);
  });

  it('count once in a text, each with all that it speaks for', () => {
    const cues = ['you: sting 3, blame 4', 'lost: sting 2'];
    expect([sum('You, you lost you.', cues), sum('You, you lost you.', cues, 'blame')]).toEqual([5, 4]);
  });

  it('count anew in another text, and go on from what is known', () => {
    const { table, reader } = readerOf('you: sting 3');
    const tokens = tokensOf('You.');
    const { sentence } = reader.views;
    const add = (sums = newSums()) => {
      sentence.start(sums);
      reader.add('You.', tokens, tokens.sentences[0] as (typeof tokens.sentences)[0], sentence);
      return logOdds(table, sentence.sums, 'sting');
    };
    expect([add(), add(), add(sentence.sums.slice())].map((odds) => Math.round(odds * 10))).toEqual([-7, -7, -4]);
  });

  it('are added to two views at once', () => {
    const { table, reader } = readerOf('you: sting 3');
    const tokens = tokensOf('You are late.');
    const { sentence, customer, reply } = reader.views;
    for (const view of [sentence, customer, reply]) view.start(newSums());
    reader.add('You are late.', tokens, tokens.sentences[0] as (typeof tokens.sentences)[0], sentence, customer);
    expect([sentence, customer, reply].map(({ sums }) => [logOdds(table, sums, 'sting'), logOdds(table, sums, 'angry')])).toEqual([
      [-0.7, 0],
      [-1, 1],
      [-1, 0],
    ]);
  });

  it('may be signs, which weigh as much as there is of them, each time', () => {
    const { table, reader } = readerOf('{asked}: sting 4');
    const { sentence } = reader.views;
    sentence.start(newSums());
    sentence.addSigns([
      ['{asked}', 0.5],
      ['{unheard of}', 9],
      ['{asked}', 1],
    ]);
    expect(logOdds(table, sentence.sums, 'sting')).toBeCloseTo(-0.4);
  });

  it('are named as they are looked for', () => {
    const named: unknown[] = [];
    const text = '<name>, you forgot 2 things!';
    const tokens = tokensOf(text);
    eachWord(text, tokens, tokens.sentences[0] as (typeof tokens.sentences)[0], (word, from, to) => named.push([word, from, to]));
    expect(named).toEqual([
      ['^', 0, 0],
      [undefined, 0, 1],
      [',', 1, 1],
      ['you', 1, 2],
      ['forgot', 2, 3],
      ['#', 3, 4],
      ['things', 4, 5],
      ['!', 5, 5],
    ]);
  });

  it('are as likely as not where nothing speaks for or against', () => {
    expect([likelihood(0), likelihood(9) > 0.99, likelihood(-9) < 0.01]).toEqual([0.5, true, true]);
  });
});

describe('what tells', () => {
  const cues = ['liar: sting 30', 'you lost: sting 20', 'you: sting 5', 'sorry: sting -40', 'never: sting 10', 'fault: blame 50'];

  it('is the weightiest words, three at most, none twice, and none that speak against it', () => {
    expect(telling('Sorry, you lost it, never mind, liar.', ...cues).words).toEqual(['liar', 'you lost', 'never']);
    expect(telling('You never lost it, you liar.', ...cues, 'lost: sting 1').words).toEqual(['liar', 'never', 'You']);
    expect(telling('Sorry that you lost it.', ...cues).words).toEqual(['you lost']);
    expect(telling('It is your fault.', ...cues).words).toEqual([]);
  });

  it('is shown with both halves of a contraction', () => {
    expect(telling("You haven't lost it.", 'not: sting 20').words).toEqual(["haven't"]);
    expect(telling("You haven't lost it.", 'have: sting 20').words).toEqual(["haven't"]);
  });

  it('is the clause in which cues speak loudest', () => {
    const calm = 'the box is on its way here';
    const loud = 'you lost it all again you liar';
    expect(telling(`We think ${calm}, ${loud}.`, ...cues).clause).toBe(`${loud}.`.slice(0, -1));
    expect(telling(`We think ${loud}, ${calm}.`, ...cues).clause).toBe(`We think ${loud}`);
    expect(telling(`We think ${calm} because ${loud}.`, ...cues).clause).toBe(`because ${loud}`);
  });

  it('is the whole sentence where a clause would be too short', () => {
    expect(telling('Well, you lost it, the box is on its way here.', ...cues).clause).toBe('Well, you lost it, the box is on its way here');
    expect(telling('The box is on its way here, you liar.', ...cues).clause).toBe('The box is on its way here, you liar');
  });
});
