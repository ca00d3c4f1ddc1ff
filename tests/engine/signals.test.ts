import { describe, expect, it } from 'vitest';
import { contentWords } from '../../src/engine/content-words';
import type { CustomerHead } from '../../src/engine/cues/heads';
import type { CustomerJudgement } from '../../src/engine/cues/judge';
import { newSums } from '../../src/engine/cues/read';
import { compilePatterns } from '../../src/engine/match/compile';
import { matcherOf } from '../../src/engine/match/matcher';
import { CUES } from '../../src/engine/rule';
import { moodOf, readCustomer, withComplaint, withMood, type CustomerReaders } from '../../src/engine/signals';
import { MOODS, type Signals } from '../../src/engine/types';
import { lexiconOf } from './read-reply';

/** Cues show a head where its name is in the text, and patterns find a cue where it is in the text with “seems” before it. */
const seems = Object.fromEntries(CUES.map((cue) => [cue, [`seems ${cue.toLowerCase()}`, `so seems ${cue.toLowerCase()}`]]));
const { vocabulary, customer } = compilePatterns([], lexiconOf({}, { ...seems, vulnerable: ['in hospital', 'no', 'hospital bed'] }));

/** What the judge was told of the last message that was read. */
let counts: ReadonlyMap<string, number> = new Map();
const judgementOf = (likely: (head: CustomerHead) => number): CustomerJudgement => ({
  likely,
  sums: newSums(),
  signs: [],
  corrected: (said) => judgementOf((head) => (said[head] === undefined ? likely(head) : said[head] ? 4 : -4)),
});
const readers: CustomerReaders = {
  matcher: matcherOf(customer.graph, vocabulary),
  cues: customer.tagged,
  content: contentWords({ common: 'it', same: [] }),
  judge: {
    customer({ text }, hits) {
      counts = hits;
      return judgementOf((head) => (new RegExp(`(?<!seems )\\b${head}\\b`, 'i').test(text) ? 1 : 0));
    },
    reply: () => {
      throw new Error('no reply is judged here');
    },
  },
};
const read = (...messages: string[]) => readCustomer(messages, readers);
const shown = (...messages: string[]): string[] => {
  const { upset, ...signals } = read(...messages).signals;
  return [...Object.entries(signals).flatMap(([name, is]) => (is === true ? [name] : [])), ...(upset ? [`upset ${upset}`] : [])];
};

describe('the signals of a message', () => {
  it.each([
    ['It came.', []],
    ['complaint', ['complaint']],
    ['complaint companySide', ['complaint', 'companySide']],
    ['companySide angry annoyed', []],
    ['complaint annoyed', ['complaint', 'upset 1']],
    ['complaint annoyed angry', ['complaint', 'upset 2']],
    ['thanks', ['thanks']],
    ['complaint thanks', ['complaint']],
    ['repeat urgent threat vulnerable', ['repeat', 'urgent', 'threat', 'vulnerable']],
    ['Seems repeat, seems urgent, seems threat, in hospital.', ['repeat', 'urgent', 'threat', 'vulnerable']],
    ['Seems technical, seems question', ['question', 'technical']],
    ['It came. Is it mine?', ['question']],
    ['', []],
  ])('“%s”', (message, expected) => {
    expect(shown(message)).toEqual(expected);
  });

  it('are none where there is no message', () => {
    expect(shown()).toEqual([]);
  });

  it('are not those of a mail that it quotes', () => {
    expect(shown('It came.\n> Seems urgent\n> Seems technical')).toEqual([]);
  });

  it('come with the number of each cue, of which those that overlap are one, and with shouting', () => {
    read('So seems urgent. Seems urgent. It seems angry.');
    expect([counts.get('urgent'), counts.get('angry'), counts.get('threat'), counts.has('shouting')]).toEqual([2, 1, 0, false]);
  });

  it.each([
    ['It BROKE and NOBODY CAME', 1],
    ['It broke!! Nobody came', 1],
    ['It broke! ! Nobody came', 1],
    ['It BROKE and NOBODY came', undefined],
    ['It broke! Nobody came!', undefined],
    ['OK it is on TV IN MY HOUSE', undefined],
  ])('“%s” shouts: %s', (message, expected) => {
    read(message);
    expect(counts.get('shouting')).toBe(expected);
  });
});

describe('the signals of a conversation', () => {
  it('are those of the latest message', () => {
    expect(shown('complaint angry', 'thanks')).toEqual(['thanks']);
    expect(shown('thanks', 'complaint')).toEqual(['complaint']);
    expect(shown('complaint', 'threat')).toEqual(['threat']);
    expect(shown('complaint', 'vulnerable')).toEqual(['vulnerable']);
  });

  it('are those of all messages where the latest says nothing of how they feel', () => {
    expect(shown('complaint companySide', 'urgent 12345')).toEqual(['complaint', 'companySide', 'urgent']);
    expect(shown('complaint', 'It', 'urgent')).toEqual(['complaint', 'repeat', 'urgent', 'upset 1']);
  });

  it('are annoyed and repeated after three messages without an end of the matter', () => {
    expect(shown('It', 'It', 'complaint')).toEqual(['complaint', 'repeat', 'upset 1']);
    expect(shown('It', 'It', 'complaint angry')).toEqual(['complaint', 'repeat', 'upset 2']);
    expect(shown('It', 'complaint')).toEqual(['complaint']);
    expect(shown('It', 'It', 'thanks')).toEqual(['thanks']);
    expect(shown('It', 'complaint repeat')).toEqual(['complaint', 'repeat', 'upset 1']);
    expect(shown('It', 'thanks repeat')).toEqual(['repeat', 'thanks']);
  });

  it('know what all messages together are about', () => {
    expect([...read('The kettle', 'it leaks').topics].sort()).toEqual([...readers.content.of('the kettle leaks')].sort());
  });
});

describe('the reasons', () => {
  const reasons = (message: string) => read(message).signals.reasons;

  it('are the customer’s words in the order in which they stand, three at most, the most telling kinds first', () => {
    expect(reasons('Seems failure, seems annoyed, Seems Angry, seems threat, seems urgent.')).toEqual([
      'seems annoyed',
      'Seems Angry',
      'seems threat',
    ]);
  });

  it('are, of one kind, the longest, and no words that tell nothing by themselves', () => {
    expect(reasons('Seems threat, no, so seems threat.')).toEqual(['so seems threat']);
    expect(reasons('Hospital bed, no, in hospital.')).toEqual(['Hospital bed', 'in hospital']);
    expect(reasons('No, no.')).toEqual([]);
  });

  it('hold nothing twice', () => {
    expect(reasons('Seems angry! SEEMS ANGRY, so seems angry.')).toEqual(['so seems angry']);
  });
});

describe('the mood', () => {
  const withUpset = (complaint: boolean, upset: Signals['upset']) => moodOf({ ...read().signals, complaint, upset });

  it('is content without a complaint, else calm, annoyed or angry', () => {
    expect([withUpset(false, 0), withUpset(true, 0), withUpset(true, 1), withUpset(true, 2)]).toEqual([...MOODS]);
  });

  it.each(MOODS)('is %s where the agent says so, whatever the customer wrote', (mood) => {
    for (const message of ['complaint angry', 'thanks', 'It'] as const) {
      const { signals, judgement, topics } = withMood(read(message), mood);
      expect(moodOf(signals)).toBe(mood);
      expect([signals.companySide, judgement.likely('complaint') > 0]).toEqual([mood !== 'content', mood !== 'content']);
      expect([judgement.likely('annoyed') > 0, judgement.likely('angry') > 0]).toEqual([
        mood === 'annoyed' || mood === 'angry',
        mood === 'angry',
      ]);
      expect(signals.thanks).toBe(mood === 'content' && message === 'thanks');
      expect(topics).toEqual(read(message).topics);
    }
  });
});

describe('where the reply shows that there was', () => {
  const corrected = (message: string, complaint: boolean) => {
    const { complaint: is, companySide, upset, thanks } = withComplaint(read(message), complaint);
    return { is, companySide, upset, thanks };
  };

  it('a complaint, what cues said of it counts', () => {
    expect(corrected('companySide', true)).toEqual({ is: true, companySide: true, upset: 0, thanks: false });
    expect(corrected('annoyed thanks', true)).toEqual({ is: true, companySide: false, upset: 1, thanks: false });
    expect(corrected('annoyed angry', true)).toEqual({ is: true, companySide: false, upset: 2, thanks: false });
    expect(corrected('repeat', true)).toEqual({ is: true, companySide: false, upset: 1, thanks: false });
  });

  it('none, nobody is upset', () => {
    expect(corrected('companySide annoyed angry repeat thanks', false)).toEqual({ is: false, companySide: false, upset: 0, thanks: true });
  });
});
