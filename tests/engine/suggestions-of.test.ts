import { describe, expect, it } from 'vitest';
import { ALL_ON } from '../../src/engine/check';
import type { Reframe } from '../../src/engine/rule';
import { suggestionsOf } from '../../src/engine/suggestions-of';
import type { Category, Edit, Finding } from '../../src/engine/types';
import { meta } from './a-rule';
import { readReply } from './read-reply';

const text = 'You forgot it, Ana.';
const customer = ['Form 12 it is'];
const span = { start: 0, end: 10 };
const edit = (put: string, { start, end } = span): Edit => ({ span: { start, end }, text: put });
const reframe: Reframe = {
  suggest: (category, at) => [edit(`Beside ${category}`, at)],
  bring: () => [],
  isSaid: () => false,
  isOffered: () => false,
};

interface Given {
  readonly pack?: string;
  readonly category?: Category;
  readonly team?: readonly Edit[];
  readonly reframe?: Reframe;
}
const offered = (finding: Partial<Finding>, given: Given = {}): string[] =>
  suggestionsOf(
    { span, suggestions: [], ...finding },
    {
      rule: { meta: { ...meta, category: given.category ?? 'blame' }, check: () => [] },
      pack: given.pack,
      reply: readReply(text, { customer }),
      settings: {
        ...ALL_ON,
        ...(given.team && { extras: { rules: [], exceptions: new Map(), rewrites: new Map([['a-rule', () => given.team ?? []]]) } }),
      },
      reframe: given.reframe,
    },
  ).map(({ text: put }) => put);

describe('the suggestions of a rule of ours', () => {
  it('are its own, made when asked for or before', () => {
    expect(offered({ suggestions: [edit('we need')] })).toEqual(['we need']);
    expect(offered({ suggestions: () => [edit('we need')] })).toEqual(['we need']);
  });

  it('neither lose a fact of the draft nor bring in one that nobody named', () => {
    const whole = { start: 0, end: text.length };
    expect(offered({ suggestions: [edit('We need it', whole), edit('we need form 12 for'), edit('we need form 13 for')] })).toEqual([
      'we need form 12 for',
    ]);
  });

  it('may take away what stands in a gap that is to be filled', () => {
    expect(offered({ suggestions: [edit('we need form 13 for')] }, { category: 'placeholder' })).toEqual(['we need form 13 for']);
  });

  it('follow a team’s words and go before dates', () => {
    const finding = { suggestions: [edit('we need')], dates: () => [edit('by 5 May we need')] };
    expect(offered(finding, { team: [edit('kindly')] })).toEqual(['kindly', 'we need', 'by 5 May we need']);
  });

  it('are a team’s words only where they keep the draft’s facts', () => {
    const whole = { start: 0, end: text.length };
    expect(offered({}, { team: [edit('We need it', whole), edit('form 13')] })).toEqual(['form 13']);
  });

  it('are what is said beside the sentence where the rule has none', () => {
    expect(offered({}, { reframe })).toEqual(['Beside blame']);
    expect(offered({}, {})).toEqual([]);
    expect(offered({ suggestions: [edit('we need')] }, { reframe })).toEqual(['we need']);
    expect(offered({ dates: () => [edit('by 5 May')] }, { reframe })).toEqual(['by 5 May']);
    expect(offered({ span: null }, { reframe })).toEqual([]);
  });
});

describe('the suggestions of a team’s rule', () => {
  const pack = 'billing';

  it('may take away facts only within the words that it flags', () => {
    const wide = { start: 0, end: text.length };
    expect(offered({ span: wide, suggestions: [edit('We need it', wide)] }, { pack })).toEqual(['We need it']);
    expect(offered({ suggestions: [edit('We need it', wide)] }, { pack })).toEqual([]);
    expect(offered({ span: { start: 4, end: text.length }, suggestions: [edit('We need it', wide)] }, { pack })).toEqual([]);
    expect(offered({ span: null, suggestions: [edit('We need it', wide)] }, { pack })).toEqual([]);
    expect(offered({ span: null, suggestions: [edit('We need form 13 for')] }, { pack })).toEqual(['We need form 13 for']);
  });

  it('have nothing of ours beside them', () => {
    expect(offered({}, { pack, reframe, team: [edit('kindly')] })).toEqual([]);
  });
});
