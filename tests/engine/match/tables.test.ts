import { describe, expect, it } from 'vitest';
import { build, check, type Ruleset } from '../../../src/engine/check';
import { flagPhrases } from '../../../src/engine/flag-phrases';
import { compilePatterns } from '../../../src/engine/match/compile';
import { pack, unpack } from '../../../src/engine/match/tables';
import type { Lexicon } from '../../../src/engine/rule';
import { meta } from '../a-rule';
import { lexiconOf } from '../read-reply';

const many = Array.from({ length: 300 }, (_, i) => `w${i}`);
const rule = (id: string, ...find: string[]) => flagPhrases({ ...meta, id }, [{ find }]);
const rules = [
  rule('plain', 'you failed', 'you failed to (call|write)?', '!you failed to write'),
  { meta: { ...meta, id: 'silent' }, check: () => [] },
  rule('marks', '^ sorry', 'sorry , but', 'calm down $', '^ {denial} $'),
  rule('gaps', 'you *2 not', '^ *1 late', '{denial} *3 (it|them)'),
  rule('classes', 'we {denial} you', 'within {number} days', 'thanks {emoji}', 'apolog~ for', 'guarant~'),
  rule('many', ...many),
  rule('same', 'you failed', 'late'),
];
const lexicon: Lexicon = {
  ...lexiconOf(
    { apology: ['sorry', '!not sorry'], greeting: ['^ hi'], nextStep: ['we (will|can) *2 call'], closing: ['regards'] },
    { urgent: ['right now', 'asap'], question: ['^ where', '!where ever'], vulnerable: ['{denial} to pay'] },
  ),
  classes: { denial: ['deny', 'refuse', 'reject', 'turn down'] },
  languages: { en: ['the', 'and', 'you'], de: ['der', 'und', 'die'] },
  weights:
    '= sting -20 5\n= complaint 1 2\n[customer]\nlate: complaint 30\n[sentence]\n^ you: sting 17\nyou: sting 13, blame -2\n{asked}: sting -4',
};
const source = { rules, lexicon };
const tables = () => pack(compilePatterns(rules, lexicon), rules.length);
const packed = (): Ruleset => ({ rules, compiled: tables() });

const drafts = [
  'You failed. You failed to call, you failed to write. You, failed.',
  'Sorry, it broke. I am sorry, but it broke. Sorry but no. Calm down! To calm down them. Refuse. We turn down.',
  'You may well not. You may very well not. You, may not. It late. Late. Reject all of it, deny them, turn down them.',
  'We deny you, we turn down you. Within 3 days. Within three days. Thanks 😊. We apologise for it, apologies for them. A guarantee is guaranteed.',
  'Hi Ana, not sorry. We will surely call. Kind regards',
  'der Tee und die Milch',
  'can’t won’t you’ve cannot didn’t it’s',
  many.join(' '),
  `${many.join('. ')} sorry`,
].flatMap((text) => [
  { text, customer: [] },
  { text, customer: ['Where is it right now? Late and late.', 'Where ever. I refuse to pay, deny to pay, asap'] },
]);

describe('packed tables', () => {
  it.each(drafts)('find in “$text” what the patterns find that they were made from', (draft) => {
    const found = check(draft, source);
    const again = check(draft, packed());
    expect(again).toEqual(found);
    expect(again.places).toEqual(found.places);
  });

  it('say of each word of a text, and each cue, the same', () => {
    const both = [build(source), build(packed())];
    for (const { text, customer } of drafts) {
      const [one, other] = both.map((compiled) => compiled.read({ text, customer }, compiled.customerOf(customer)));
      expect(other?.tokens.start).toEqual(one?.tokens.start);
      for (const sentence of one?.reply.sentences ?? []) {
        expect(other?.reply.sentenceLikely('sting', sentence)).toBeCloseTo(one?.reply.sentenceLikely('sting', sentence) ?? NaN, 6);
        expect(other?.reply.stingOf(sentence)).toBe(one?.reply.stingOf(sentence));
      }
      expect(other?.language).toBe(one?.language);
    }
  });

  it('are text and plain numbers, as a build ships them', () => {
    expect(JSON.parse(JSON.stringify(tables()))).toEqual(tables());
  });

  it('unpack the customer’s patterns once, when somebody asks for them', () => {
    const unpacked = unpack(tables(), rules.length);
    expect(unpacked.customer).toBe(unpacked.customer);
    expect(unpacked.customer.tagged.map(({ tag, phrase, takesBack }) => [tag, phrase, takesBack])).toEqual([
      ['urgent', 0, false],
      ['urgent', 1, false],
      ['vulnerable', 0, false],
      ['question', 0, false],
      ['question', 1, true],
    ]);
  });

  it('know whose function word a word is', () => {
    for (const { vocabulary, languages } of [compilePatterns(rules, lexicon), unpack(tables(), rules.length)]) {
      const languageOf = (word: string) => languages[vocabulary.languageOf(vocabulary.find(word, 0, word.length))];
      expect(['the', 'you', 'der', 'failed', 'tea'].map(languageOf)).toEqual(['en', 'en', 'de', undefined, undefined]);
    }
  });

  it('hold the same graphs, in which nodes have other numbers', () => {
    const both = [compilePatterns(rules, lexicon), unpack(tables(), rules.length)];
    const said = both.map(({ reply, customer }) =>
      [reply, customer].map(({ graph, tagged }) => {
        const { first, edges, waits, accepts, anchored, lengths } = graph;
        const nodes = waits.map((waiting, node) => {
          const own = [...edges.subarray(first[node], first[node + 1])];
          expect(own).toEqual([...own].sort((a, b) => a - b));
          return `${waiting} ${own.length} ${accepts.get(node)?.join() ?? ''}`;
        });
        return { anchored, lengths, tags: tagged.map(({ tag }) => tag), nodes: nodes.sort(), edges: edges.length };
      }),
    );
    expect(said[1]).toEqual(said[0]);
    expect(said[0]?.[0]?.nodes.some((node) => node.startsWith('1'))).toBe(true);
  });

  it('give what most patterns name the smallest numbers', () => {
    const common = tables().common.split(' ');
    expect(common).toHaveLength(120);
    // “turn down” is of a class that most of these patterns name.
    expect(common.slice(0, 5)).toEqual(['down', 'turn', 'you', 'sorry', 'not']);
  });
});
