import { SEVERITIES, type Category, type CheckResult, type Edit, type Part, type Problem, type Span } from '../engine/types';
import { needsOf } from './needs';

/** What quality teams score a reply by, in the order in which a reply says it. */
export const ITEMS = [
  'greeting',
  'acknowledgement',
  'empathy',
  'apology',
  'ownership',
  'solution',
  'nextStep',
  'timing',
  'tone',
  'clarity',
  'closing',
] as const;
export type Item = (typeof ITEMS)[number];

/** `notNeeded`: this customer does not wait for it, so it is not counted. */
export type State = 'present' | 'missing' | 'notNeeded';

/** One line of a scorecard. */
export interface Line<P extends Problem = Problem> {
  readonly item: Item;
  readonly state: State;
  /** The words that show it or, where it is missing, the words that stand against it; null where there are none. */
  readonly span: Span | null;
  /** What stands against it; null where nothing does. */
  readonly against: P | null;
  /** The part of the reply that shows it or, where it is missing, would bring it; null where that is not a part's but `against`'s. */
  readonly part: Part | null;
  /** Edits that would bring it, the best first; worked out at the first look. */
  readonly suggestions: readonly Edit[];
}

export type Scorecard<P extends Problem = Problem> = readonly Line<P>[];

/** What a scorecard is made from. */
export interface Scored<P extends Problem = Problem> extends Pick<CheckResult, 'facts' | 'places' | 'signals'> {
  readonly problems: readonly P[];
}

/** A checked reply by the names that quality teams use; `inThread` where the customer got a reply before. */
export function scorecardOf<P extends Problem>(result: Scored<P>, inThread = false): Scorecard<P> {
  const needs = needsOf(result.signals, inThread);
  return ITEMS.map((item) => {
    const against = result.problems.filter((problem) => itemOf(problem) === item && counts(problem)).sort(byStrength)[0];
    const parts = PARTS_OF[item];
    const part = parts.find((each) => result.facts[each] || result.places[each].span);
    const there = parts.length === 0 || part !== undefined;
    const state = against ? 'missing' : there ? 'present' : needs.has(item) ? 'missing' : 'notNeeded';
    const line: Line<P> = {
      item,
      state,
      span: against?.span ?? (state === 'present' && part ? result.places[part].span : null),
      against: against ?? null,
      get part() {
        if (state !== 'missing') return part ?? null;
        return against?.suggestions.length ? null : (parts[0] ?? null);
      },
      get suggestions() {
        if (state !== 'missing') return [];
        return (line.part ? result.places[line.part].suggestions : against?.suggestions) ?? [];
      },
    };
    return line;
  });
}

/** How many lines are there, of those that this customer needs. */
export function countOf(scorecard: readonly Pick<Line, 'state'>[]): { readonly there: number; readonly needed: number } {
  const there = scorecard.filter(({ state }) => state === 'present').length;
  return { there, needed: there + scorecard.filter(({ state }) => state === 'missing').length };
}

/** The parts of which any one shows an item, the one that is offered first; tone and clarity are there until something speaks against them. */
const PARTS_OF: Readonly<Record<Item, readonly Part[]>> = {
  greeting: ['greeting'],
  acknowledgement: ['acknowledgement'],
  empathy: ['empathy'],
  apology: ['apology'],
  ownership: ['ownership'],
  solution: ['solution', 'alternative', 'handoff'],
  nextStep: ['nextStep'],
  timing: ['timeframe'],
  tone: [],
  clarity: [],
  closing: ['closing'],
};

/** The item that a problem stands against. */
export const itemOf = ({ rule, category }: Pick<Problem, 'rule' | 'category'>): Item => BY_RULE[rule] ?? BY_CATEGORY[category];

const BY_RULE: Readonly<Record<string, Item | undefined>> = {
  'missing-acknowledgement': 'acknowledgement',
  'missing-ownership': 'ownership',
  'missing-alternative': 'solution',
};

const BY_CATEGORY: Readonly<Record<Category, Item>> = {
  blame: 'tone',
  defensive: 'tone',
  excuse: 'ownership',
  'non-apology': 'apology',
  dismissive: 'tone',
  refusal: 'tone',
  'vague-timing': 'timing',
  unprofessional: 'tone',
  cold: 'tone',
  boilerplate: 'tone',
  'missing-apology': 'apology',
  'missing-empathy': 'empathy',
  'missing-next-step': 'nextStep',
  'tone-mismatch': 'tone',
  clarity: 'clarity',
  handoff: 'nextStep',
  placeholder: 'clarity',
  'house-style': 'clarity',
};

/** A hint at how a sentence could be better takes nothing away; a promise without a day and a missing part do. */
function counts(problem: Problem): boolean {
  const { severity, span, category } = problem;
  return severity !== 'suggestion' || category === 'vague-timing' || (span === null && itemOf(problem) !== 'clarity');
}

const byStrength = (a: Problem, b: Problem): number => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
