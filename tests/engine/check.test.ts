import { describe, expect, it, vi } from 'vitest';
import { ALL_ON, build, check, MOST_OF_A_RULE, standardSettings, type Ruleset } from '../../src/engine/check';
import type { CustomerHead, ReplyHead } from '../../src/engine/cues/heads';
import type { CustomerJudgement, Judge } from '../../src/engine/cues/judge';
import { newSums } from '../../src/engine/cues/read';
import type { Extras } from '../../src/engine/extras';
import { flagPhrases, type PhraseEntry } from '../../src/engine/flag-phrases';
import { sentenceHas } from '../../src/engine/guards';
import type { Reframe, Reply, Rule } from '../../src/engine/rule';
import type { Category, CheckSettings, Draft, Fact, Problem, Severity } from '../../src/engine/types';
import { meta } from './a-rule';
import { lexiconOf } from './read-reply';

const rulesetOf = (...rules: Rule[]): Ruleset => ({ rules, lexicon: lexiconOf() });
const draftOf = (text: string, customer: readonly string[] = []): Draft => ({ text, customer });
const ruleFor = (find: string | readonly string[], id = 'a-rule', severity: Severity = 'warning', more: Partial<PhraseEntry> = {}): Rule =>
  flagPhrases({ ...meta, id, severity }, [{ find, ...more }]);
const checkWith = (text: string, rules: readonly Rule[], settings?: Partial<CheckSettings>) =>
  check(draftOf(text), rulesetOf(...rules), { ...ALL_ON, ...settings });
const shown = (problems: readonly Problem[]): string[] => problems.map(({ rule, text }) => `${rule}: ${text}`);
const missing = (id: string): Rule => ({ meta: { ...meta, id }, check: () => [{ span: null, suggestions: [] }] });
const broken = (): never => {
  throw new Error('broken');
};

describe('a problem', () => {
  it('has what its rule says of itself, the words, and where they are', () => {
    const { severity, category, title } = meta;
    expect(checkWith('It is your fault.', [ruleFor('your fault')]).problems).toEqual([
      {
        rule: 'a-rule',
        title,
        category,
        severity,
        message: meta.message,
        span: { start: 6, end: 16 },
        text: 'your fault',
        suggestions: [],
      },
    ]);
  });

  it('has what the finding says before what its rule says, and the words that raised it', () => {
    const rule: Rule = { meta, check: () => [{ span: null, message: 'of this one', because: ['fault'], suggestions: [] }] };
    expect(checkWith('fault', [rule]).problems).toMatchObject([{ message: 'of this one', because: ['fault'], text: null, span: null }]);
  });

  it('has a severity that a team gave it', () => {
    expect(checkWith('fault', [ruleFor('fault')], { severities: new Map([['a-rule', 'error']]) }).problems).toMatchObject([
      { severity: 'error' },
    ]);
  });

  it('is none where its rule or its category is off', () => {
    expect(checkWith('fault', [ruleFor('fault')], { rulesOff: new Set(['a-rule']) }).problems).toEqual([]);
    expect(checkWith('fault', [ruleFor('fault')], { categoriesOff: new Set<Category>(['blame']) }).problems).toEqual([]);
  });

  it('of a rule that is tried is kept apart', () => {
    const { problems, pilots } = checkWith('My fault.', [ruleFor('my', 'tried'), ruleFor('fault')], { pilots: new Set(['tried']) });
    expect([shown(problems), shown(pilots ?? [])]).toEqual([['a-rule: fault'], ['tried: My']]);
    expect(checkWith('fault', [ruleFor('my', 'tried'), ruleFor('fault')], { pilots: new Set(['tried']) })).not.toHaveProperty('pilots');
  });

  it('is none where another pattern of the rule takes its words back', () => {
    expect(checkWith('No fault. My fault.', [ruleFor(['fault', '!no fault'])]).problems.map(({ span }) => span?.start)).toEqual([13]);
  });

  it('is told of the first ones of a rule where there are more than anybody reads', () => {
    const { problems } = checkWith('No fault. '.repeat(MOST_OF_A_RULE + 50), [ruleFor('fault')]);
    expect(problems.map(({ span }) => span?.start)).toEqual(Array.from({ length: MOST_OF_A_RULE }, (_, i) => 3 + 10 * i));
  });

  it('is looked for in each sentence anew, where words in the sentence take it back', () => {
    const rule = ruleFor('fault', 'a-rule', 'warning', { unless: [sentenceHas('nobody')] });
    expect(checkWith('A fault, a fault, of nobody. A fault, a fault. Nobody has a fault.', [rule]).problems).toHaveLength(2);
  });
});

describe('a rule for strict teams', () => {
  it('is off until somebody switches it on', () => {
    const strict: Rule = { meta: { ...meta, id: 'strict', strictOnly: true }, check: () => [] };
    expect([...standardSettings([ruleFor('fault'), strict]).rulesOff]).toEqual(['strict']);
  });
});

describe('a rule that throws', () => {
  it('is reported and hides nothing', () => {
    const { problems, failures } = checkWith('your fault', [{ meta: { ...meta, id: 'broken' }, check: broken }, ruleFor('your fault')]);
    expect(shown(problems)).toEqual(['a-rule: your fault']);
    expect(failures).toEqual([{ rule: 'broken', error: new Error('broken') }]);
  });

  it('for its rewrite has a problem without one, and is reported once somebody looked', () => {
    const { problems, failures } = checkWith('Your fault.', [ruleFor('fault', 'a-rule', 'warning', { instead: [broken] })]);
    expect(failures).toEqual([]);
    expect(problems.map(({ suggestions }) => suggestions)).toEqual([[]]);
    expect(failures).toEqual([{ rule: 'a-rule', error: new Error('broken') }]);
  });
});

describe('problems', () => {
  it('are in reading order, missing parts first', () => {
    const rules = [ruleFor('six', 'c'), ruleFor('one', 'a'), missing('m'), ruleFor('two', 'b'), missing('n')];
    expect(shown(checkWith('One two six.', rules).problems)).toEqual(['m: null', 'n: null', 'a: One', 'b: two', 'c: six']);
  });

  it.each<[string, readonly Rule[], readonly string[]]>([
    ['the strongest', [ruleFor('one two six', 'weak', 'suggestion'), ruleFor('two', 'strong', 'error')], ['strong: two']],
    ['of equals the longest', [ruleFor('two', 'short'), ruleFor('one two', 'long'), ruleFor('two six', 'later')], ['long: One two']],
    ['of equals the first', [ruleFor('two six', 'later'), ruleFor('one two', 'first')], ['first: One two']],
    [
      'what a pattern names before what cues add up to',
      [
        {
          meta: { ...meta, id: 'cues', severity: 'error' },
          check: () => [{ span: { start: 0, end: 11 }, because: ['one'], suggestions: [] }],
        },
        ruleFor('two', 'pattern', 'suggestion'),
      ],
      ['pattern: two'],
    ],
    [
      'all that only touch each other',
      [
        ruleFor('two', 'b'),
        ruleFor('one', 'a'),
        { meta: { ...meta, id: 'c' }, check: () => [{ span: { start: 3, end: 4 }, suggestions: [] }] },
      ],
      ['a: One', 'c:  ', 'b: two'],
    ],
    [
      'those beside one that another hides',
      [ruleFor('one two six', 'hidden', 'suggestion'), ruleFor('six', 'c', 'error'), ruleFor('one', 'a')],
      ['a: One', 'c: six'],
    ],
  ])('on the same words are one: %s', (_, rules, expected) => {
    expect(shown(checkWith('One two six.', rules).problems)).toEqual(expected);
  });

  it('on the same words are the team’s own before ours', () => {
    const own = { ...ruleFor('one', 'own'), pack: 'billing' };
    const extras: Extras = { rules: [own], exceptions: new Map(), rewrites: new Map() };
    expect(checkWith('One two', [ruleFor('one two', 'ours')], { extras }).problems).toMatchObject([{ rule: 'own', pack: 'billing' }]);
    expect(shown(checkWith('One two', [ruleFor('one two', 'ours')], { extras, rulesOff: new Set(['own']) }).problems)).toEqual([
      'ours: One two',
    ]);
  });

  it('are found where a team’s own rules cannot be read, which is reported', () => {
    const extras: Extras = { rules: [{ ...ruleFor('(', 'own'), pack: 'billing' }], exceptions: new Map(), rewrites: new Map() };
    const { problems, failures } = checkWith('One', [ruleFor('one')], { extras });
    expect(shown(problems)).toEqual(['a-rule: One']);
    expect(failures).toMatchObject([{ rule: 'pack', error: expect.any(SyntaxError) }]);
  });
});

describe('what is said beside a sentence', () => {
  const reframe: Reframe = {
    suggest: () => [{ span: { start: 0, end: 0 }, text: 'beside' }],
    bring: (part) => (part === 'apology' ? broken() : [part, 'Form 12'].map((text) => ({ span: { start: 0, end: 0 }, text }))),
    isSaid: ({ span }) => span?.start === 0,
    isOffered: (sentence) => sentence.includes('offered'),
  };
  const reframed = (text: string, ...rules: Rule[]) => check(draftOf(text), { ...rulesetOf(...rules), reframe });
  const rules = [ruleFor('fault'), missing('m')];

  it('is offered where the rule has no words', () => {
    const { problems } = reframed('My fault.', ruleFor('fault'));
    expect(problems.map(({ suggestions }) => suggestions.map(({ text }) => text))).toEqual([['beside']]);
  });

  it('takes a problem away once it is said', () => {
    expect(shown(reframed('Fault. Fault.', ...rules).problems)).toEqual(['m: null', 'a-rule: Fault']);
  });

  it('is not held against the agent, but a gap in it is', () => {
    expect(shown(reframed('My fault. The fault is offered.', ...rules).problems)).toEqual(['m: null', 'a-rule: fault']);
    const gap = flagPhrases({ ...meta, id: 'gap', category: 'placeholder' }, [{ find: 'fault' }]);
    expect(shown(reframed('My fault. The fault is offered.', gap).problems)).toEqual(['gap: fault', 'gap: fault']);
  });

  it('brings what is missing, without facts that nobody named; where that throws, it is reported', () => {
    const { places, failures } = reframed('My fault.');
    expect(places.empathy.suggestions.map(({ text }) => text)).toEqual(['empathy']);
    expect([places.apology.suggestions, failures]).toEqual([[], [{ rule: 'places', error: new Error('broken') }]]);
  });

  it('is nothing where there is nobody to say it', () => {
    expect(checkWith('My fault.', []).places.empathy).toEqual({ span: null, suggestions: [] });
  });
});

describe('a draft that is not checked', () => {
  const lexicon = { ...lexiconOf({ apology: ['tut'] }, { question: ['wo'] }), languages: { de: ['der', 'und'] } };
  const rules = [missing('m'), ruleFor('der')];

  it.each([
    ['in another language', 'Der Tee und der Senf, tut uns leid', 'de'],
    ['without a word', ' \n> quoted', 'und'],
  ])('%s has no problems and no parts, and its customer is read', (_, text, language) => {
    const { signals, places, ...result } = check(draftOf(text, ['Wo?']), { rules, lexicon });
    expect(result).toMatchObject({
      language,
      problems: [],
      failures: [],
      details: { apology: 'none', nextStepBy: 'nobody', handoff: null },
    });
    expect(Object.values(result.facts)).not.toContain(true);
    expect(signals.question).toBe(true);
    expect(Object.values(places)).toEqual(Object.values(places).map(() => ({ span: null, suggestions: [] })));
  });

  it('is none where there is too little to tell its language', () => {
    expect(check(draftOf('Tut.'), { rules, lexicon })).toMatchObject({
      language: 'und',
      facts: { apology: true },
      problems: [{ rule: 'm' }],
    });
  });
});

describe('a reply as it is read', () => {
  /** Cues say of the customer and of the reply what a test says, in log-odds; of all else that it is not there. */
  const judgeOf = (customer: Partial<Record<CustomerHead, number>>, reply: Partial<Record<ReplyHead, number>>): Judge => {
    const judgement: CustomerJudgement = { likely: (head) => customer[head] ?? -9, sums: newSums(), signs: [], corrected: () => judgement };
    return {
      customer: () => judgement,
      reply: () => ({ likely: (head) => reply[head] ?? -9, sentenceLikely: () => -9, stingOf: () => undefined, telling: broken }),
    };
  };
  interface Given {
    readonly customer?: Partial<Record<CustomerHead, number>>;
    readonly cues?: Partial<Record<ReplyHead, number>>;
    readonly patterns?: Partial<Readonly<Record<Fact, readonly string[]>>>;
    readonly draft?: Partial<Draft>;
    readonly reframe?: Reframe;
  }
  const read = (text: string, { customer = {}, cues = {}, patterns, draft, reframe }: Given = {}): Reply => {
    const compiled = build({ rules: [], lexicon: lexiconOf(patterns), ...(reframe && { reframe }) }, judgeOf(customer, cues));
    const whole = { ...draftOf(text, ['My blue kettle leaks a lot']), ...draft };
    return compiled.read(whole, compiled.customerOf(whole.customer)).reply;
  };
  const EIGHT = 'one two three four five six seven eight';

  it('is judged by what patterns find in each of its sentences, and by whether it asks', () => {
    const judge = judgeOf({}, {});
    const seen = vi.spyOn(judge, 'reply');
    const compiled = build({ rules: [missing('m'), ruleFor('fault')], lexicon: lexiconOf({ apology: ['sorry'] }) }, judge);
    const last = (text: string) => {
      compiled.read(draftOf(text), compiled.customerOf([]));
      const found = seen.mock.lastCall?.[1];
      return { asks: found?.asks, bySentence: found?.bySentence.map((names) => [...names]) };
    };
    expect(last('My fault. Sorry, so sorry. It is.')).toEqual({ asks: false, bySentence: [['a-rule'], ['apology'], []] });
    expect(last('Is it? It is.')).toEqual({ asks: true, bySentence: [[], []] });
  });

  it('shows by its words whether there was a complaint, where it has enough of them', () => {
    const complains = (text: string, given: Given) => read(text, given).signals.complaint;
    expect(complains(EIGHT, { customer: { complaint: 1 }, cues: { complained: -2 } })).toBe(false);
    expect(complains(EIGHT, { customer: { complaint: -1 }, cues: { complained: 2 } })).toBe(true);
    expect(complains(EIGHT, { customer: { complaint: -1 }, cues: { complained: 1 } })).toBe(false);
    expect(complains('one two', { customer: { complaint: -1 }, cues: { complained: 2 } })).toBe(false);
    expect(complains('one two', { customer: { complaint: 1 }, cues: { complained: -2 } })).toBe(true);
  });

  it('shows no complaint against what the agent says, nor where no message is known, nor by words of ours', () => {
    const seen = { customer: { complaint: -1 }, cues: { complained: 2 } };
    const offers: Reframe = {
      suggest: () => [],
      bring: () => [],
      isSaid: () => false,
      isOffered: (sentence) => sentence.includes('eight'),
    };
    expect(read(EIGHT, { ...seen, draft: { mood: 'content' } }).signals.complaint).toBe(false);
    expect(read(EIGHT, { ...seen, draft: { customer: [] } }).signals.complaint).toBe(false);
    expect(read(`So so so. ${EIGHT}`, { ...seen, reframe: offers }).signals.complaint).toBe(false);
    expect(read(`${EIGHT}. ${EIGHT}`.replace('eight', 'nine'), { ...seen, reframe: offers }).signals.complaint).toBe(true);
  });

  it('has empathy where cues see it, or where patterns do and cues do not doubt it clearly', () => {
    const empathy = (patterns: readonly string[], odds: number, customer = ['Hi']) =>
      read('How annoying', { patterns: { empathy: patterns }, cues: { empathy: odds }, draft: { customer } }).facts.empathy;
    expect([empathy([], 1), empathy([], -1), empathy(['annoying'], -2), empathy(['annoying'], -3)]).toEqual([true, false, true, false]);
    expect(empathy(['annoying'], -3, [])).toBe(true);
  });

  it('has a next step where cues see it, in a short reply only where patterns do, too', () => {
    const step = (text: string, odds: number, patterns: readonly string[] = []) =>
      read(text, { patterns: { nextStep: patterns }, cues: { nextStep: odds } }).facts.nextStep;
    expect([step(EIGHT, 1), step(EIGHT, -1), step(EIGHT, -1, ['one'])]).toEqual([true, false, false]);
    expect([step('one two', 1), step('one two', 1, ['one'])]).toEqual([false, true]);
  });

  it('takes up what the customer wrote of, outside what it quotes', () => {
    expect(read('The kettle comes').facts.acknowledgement).toBe(true);
    expect(read('It comes').facts.acknowledgement).toBe(false);
    expect(read('It comes\n> My kettle').facts.acknowledgement).toBe(false);
    expect(read('The kettle comes', { draft: { customer: [] } }).facts.acknowledgement).toBe(false);
    const { takesUp, contentWords } = read('The kettle comes');
    expect([takesUp({ start: 0, end: 10 }), takesUp({ start: 10, end: 16 })]).toEqual([true, false]);
    expect(contentWords().has('kettl')).toBe(true);
  });

  it('has its sentences without their final marks', () => {
    const { sentences, sentenceText } = read('- So it is...  \nIs it?! It is.');
    expect(sentences.map(sentenceText)).toEqual(['So it is', 'Is it', 'It is']);
  });

  it('knows what is ours, how it is to sound, and when it is written', () => {
    const offers: Reframe = { suggest: () => [], bring: () => [], isSaid: () => false, isOffered: (sentence) => sentence === 'It is.' };
    expect(read('It was. It is.', { reframe: offers }).offered).toEqual([false, true]);
    expect(read('It was.')).toMatchObject({ voice: ALL_ON.voice, clock: null, earlier: [], words: 2 });
    const clock = { now: 0, zone: 'UTC', locale: 'en-GB' };
    expect(read('It was.', { draft: { clock, earlier: ['Hi'] } })).toMatchObject({ clock, earlier: ['Hi'] });
  });
});
