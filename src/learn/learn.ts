import {
  CUSTOMER_HEADS,
  REPLY_HEADS,
  STINGS,
  type CustomerHead,
  type Head,
  type ReplyHead,
  type SentenceHead,
  type View,
} from '../engine/cues/heads';
import { EARLY, GATES } from '../engine/cues/judge';
import { likelihood } from '../engine/cues/read';
import { HEADS } from '../engine/cues/table';
import { CUSTOMER_LIKELY, EARLY_LIKELY, type Example } from './features';
import type { Item } from './items';
import { fit, matrixOf, type Linear, type Matrix } from './logistic';

/** How many cues a head may keep, and from which log-odds on it is taken to be there. */
interface HeadPlan {
  readonly cues: number;
  readonly threshold: number;
}

const plan = (cues: number, threshold: number): HeadPlan => ({ cues, threshold });

/** What mistakes cost beside the penalty on weights. */
const COST = 0.3;

/** Chosen on folds by domain (`npm run evaluate -- ITEMS --folds`); the bars of what stings, of formulas and of empathy on dev and testing. */
export const PLANS: Readonly<Record<Head, HeadPlan>> = {
  complaint: plan(350, 0),
  companySide: plan(250, 0),
  annoyed: plan(300, 0),
  angry: plan(250, -0.8),
  repeat: plan(80, -0.7),
  urgent: plan(80, -0.7),
  threat: plan(60, -0.7),
  vulnerable: plan(80, -0.7),
  thanks: plan(60, -0.7),
  complained: plan(250, 0),
  empathy: plan(250, 0),
  nextStep: plan(250, 0),
  'missing-apology': plan(350, 0.2),
  'missing-empathy': plan(350, 0.45),
  'missing-next-step': plan(300, 0.7),
  'tone-mismatch': plan(300, 0.2),
  sting: plan(1400, -0.7),
  blame: plan(500, 0),
  defensive: plan(500, 0),
  excuse: plan(500, 0),
  'non-apology': plan(250, 0),
  dismissive: plan(500, 0),
  refusal: plan(300, 0.2),
  unprofessional: plan(300, 0.8),
  cold: plan(300, 0),
  boilerplate: plan(250, 0),
  'vague-timing': plan(300, 0.3),
};

/** A cue must be in at least so many domains; each written reply is a company of its own. */
const LEAST_DOMAINS = 5;
/** How much a written item weighs beside a real one. */
const WRITTEN = 1.2;
const SENTENCE = 1;
/** The scale at which likelihoods from other heads are learned, so that the penalty does not hold them down. */
const LIKELY_SCALE = 4;

/** A learned head: a weight for each cue, by the view it is looked for in. */
export interface LearnedHead {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

export type Model = ReadonlyMap<Head, LearnedHead>;

/** Feature keys (`view cue`) by number: texts are compared as numbers, because there are millions of them. */
class Keys {
  readonly names: string[] = [];
  private readonly numbers = new Map<string, number>();

  number(view: View, name: string): number {
    const key = `${view} ${name}`;
    let known = this.numbers.get(key);
    if (known === undefined) this.numbers.set(key, (known = this.names.push(key) - 1));
    return known;
  }

  numbersOf(view: View, names: readonly string[]): Int32Array {
    return Int32Array.from(names, (name) => this.number(view, name));
  }
}

/** An example with its features as numbers. */
interface Numbered extends Pick<Example, 'item' | 'facts'> {
  readonly customer: Int32Array;
  readonly reply: Int32Array;
  readonly sentences: readonly { readonly features: Int32Array; readonly start: number; readonly end: number }[];
}

/** A row to learn from or to judge: lists of features that are there, and features with an amount. */
interface Features {
  readonly lists: readonly Int32Array[];
  readonly amounts: readonly (readonly [feature: number, amount: number])[];
}

interface Row extends Features {
  readonly domain: string;
  readonly truth: number;
  readonly weight: number;
}

const weightOf = ({ kind }: Item): number => (kind === 'real' ? 1 : kind === 'sentence' ? SENTENCE : WRITTEN);

/** What is known of an example from heads that were learned without it. */
type Likelies = ReadonlyMap<Numbered, ReadonlyMap<string, number>>;

/** A sentence of the sentence bank has no customer: it is read as an answer to somebody with a problem. */
const ASSUMED: ReadonlyMap<string, number> = new Map(
  CUSTOMER_LIKELY.map((name) => [name, { '{likely complaint}': 0.8, '{likely companySide}': 0.6, '{likely annoyed}': 0.5 }[name] ?? 0.1]),
);

/** Whether an item shows a customer's head, or undefined where its labels do not say. */
function customerTruth(head: CustomerHead, item: Item): boolean | undefined {
  const { kind, labels, complaint, upset } = item;
  if (kind === 'sentence' || complaint === undefined) return undefined;
  if (head === 'complaint') return complaint > 0;
  if (head === 'annoyed') return upset === undefined ? undefined : upset >= 1;
  if (head === 'angry') return upset === undefined ? undefined : upset >= 2;
  if (head === 'companySide') {
    if (item.companySide !== undefined) return item.companySide > 0;
    if (!complaint) return false;
    if (labels && 'missing-apology' in labels) return true;
    return item.apology || item.disputed?.includes('missing-apology') ? undefined : false;
  }
  const value = item[head];
  return value === undefined ? undefined : typeof value === 'string' ? value !== 'none' : value > 0;
}

function replyTruth(head: ReplyHead, item: Item): boolean | undefined {
  if (item.kind === 'sentence' || item.kind === 'customer' || !item.labels) return undefined;
  if (head === 'complained') return item.complaint === undefined ? undefined : item.complaint > 0;
  if (head === 'empathy' || head === 'nextStep') return item[head] === undefined ? undefined : item[head] > 0;
  return item.disputed?.includes(head) ? undefined : head in item.labels;
}

/** The categories whose quotes a sentence holds, or half of which it holds. */
function sentenceLabels({ item }: Pick<Example, 'item'>, { start, end }: { readonly start: number; readonly end: number }): Set<string> {
  const found = new Set<string>();
  for (const [category, quotes] of Object.entries(item.labels ?? {}))
    for (const quote of quotes) {
      const from = item.reply.indexOf(quote);
      const shared = Math.min(end, from + quote.length) - Math.max(start, from);
      if (from >= 0 && shared > 0 && shared >= Math.min(quote.length, end - start) / 2) found.add(category);
    }
  return found;
}

function sentenceTruth(
  head: SentenceHead,
  example: Numbered,
  place: { readonly start: number; readonly end: number },
): boolean | undefined {
  const { item } = example;
  if (item.kind === 'customer' || !item.labels) return undefined;
  const labels = sentenceLabels(example, place);
  const wanted: readonly string[] = head === 'sting' ? STINGS : [head];
  if (wanted.some((category) => labels.has(category))) return true;
  return wanted.some((category) => item.disputed?.includes(category)) ? undefined : false;
}

const isCustomerHead = (head: Head): head is CustomerHead => (CUSTOMER_HEADS as readonly string[]).includes(head);
const isReplyHead = (head: Head): head is ReplyHead => (REPLY_HEADS as readonly string[]).includes(head);

/** What learning has in common for all heads. */
interface Course {
  readonly keys: Keys;
  readonly allowed: (name: string) => boolean;
  readonly likelies: Likelies;
}

const likelyAmounts = (
  keys: Keys,
  view: View,
  names: readonly string[],
  known: ReadonlyMap<string, number> | undefined,
): Features['amounts'] => names.map((name) => [keys.number(view, name), known?.get(name) ?? 0]);

function featuresOf(head: CustomerHead | ReplyHead, example: Numbered, { keys, likelies }: Course): Features {
  if (isCustomerHead(head)) return { lists: [example.customer], amounts: [] };
  const late = !(EARLY as readonly string[]).includes(head);
  const names = late ? [...CUSTOMER_LIKELY, ...EARLY_LIKELY] : CUSTOMER_LIKELY;
  return { lists: [example.customer, example.reply], amounts: likelyAmounts(keys, 'reply', names, likelies.get(example)) };
}

/** The rows of a head. */
function rowsOf(head: Head, examples: readonly Numbered[], course: Course): Row[] {
  const rows: Row[] = [];
  const add = ({ item }: Numbered, truth: boolean | undefined, features: () => Features): void => {
    if (truth !== undefined) rows.push({ ...features(), domain: item.domain, truth: Number(truth), weight: weightOf(item) });
  };
  for (const example of examples) {
    const { item, facts, sentences } = example;
    if (isCustomerHead(head)) add(example, customerTruth(head, item), () => featuresOf(head, example, course));
    else if (isReplyHead(head)) {
      if (!(GATES[head] && facts[GATES[head]])) add(example, replyTruth(head, item), () => featuresOf(head, example, course));
    } else {
      const known = item.kind === 'sentence' ? ASSUMED : course.likelies.get(example);
      const amounts = likelyAmounts(course.keys, 'sentence', CUSTOMER_LIKELY, known);
      for (const sentence of sentences)
        add(example, sentenceTruth(head, example, sentence), () => ({ lists: [sentence.features], amounts }));
    }
  }
  return rows;
}

/** Which features may become cues, those of enough domains and signs: their columns by feature number, or -1. */
function columnsOf(rows: readonly Row[], { keys, allowed }: Course): Int32Array {
  const domains: (Set<string> | undefined)[] = [];
  const see = (feature: number, domain: string): void => {
    const known = (domains[feature] ??= new Set());
    if (known.size < LEAST_DOMAINS) known.add(domain);
  };
  for (const { lists, amounts, domain } of rows) {
    for (const list of lists) for (const feature of list) see(feature, domain);
    for (const [feature] of amounts) see(feature, domain);
  }
  const columns = new Int32Array(keys.names.length).fill(-1);
  let next = 0;
  domains.forEach((found, feature) => {
    const key = keys.names[feature] as string;
    const cue = key.slice(key.indexOf(' ') + 1);
    if (found && found.size >= LEAST_DOMAINS && (cue.startsWith('{') || allowed(cue))) columns[feature] = next++;
  });
  return columns;
}

function matrixFor(rows: readonly Row[], columns: Int32Array): Matrix {
  const width = columns.reduce((most, column) => Math.max(most, column + 1), 0);
  return matrixOf(
    rows.map(({ lists, amounts }) => {
      const entries: [number, number][] = [];
      for (const list of lists)
        for (const feature of list) if ((columns[feature] as number) >= 0) entries.push([columns[feature] as number, 1]);
      for (const [feature, amount] of amounts)
        if (amount && (columns[feature] as number) >= 0) entries.push([columns[feature] as number, amount * LIKELY_SCALE]);
      return entries;
    }),
    width,
  );
}

/**
 * How differently a column occurs where the head is there and where it is not, as a log ratio (Wang & Manning 2012): scaled by it, a
 * column that speaks clearly is penalised less.
 */
function contrast({ first, columns, values, width }: Matrix, rows: readonly Row[]): Float64Array {
  const yes = new Float64Array(width).fill(1);
  const no = new Float64Array(width).fill(1);
  rows.forEach(({ truth, weight }, i) => {
    const side = truth ? yes : no;
    for (let k = first[i] as number; k < (first[i + 1] as number); k++)
      side[columns[k] as number] = (side[columns[k] as number] as number) + weight * (values[k] as number);
  });
  const total = (side: Float64Array): number => side.reduce((sum, value) => sum + value, 0);
  const [yesTotal, noTotal] = [total(yes), total(no)];
  return yes.map((value, j) => Math.abs(Math.log(value / yesTotal / ((no[j] as number) / noTotal))));
}

/** The mean of a plain regression and one on contrast-scaled columns: the first is better on many examples, the second on few. */
function fitBoth(matrix: Matrix, rows: readonly Row[], steps: number): Linear {
  const truth = rows.map((row) => row.truth);
  const rowWeights = rows.map((row) => row.weight);
  const plain = fit(matrix, truth, rowWeights, COST, steps);
  const ratios = contrast(matrix, rows);
  const scaled = fit(
    { ...matrix, values: matrix.values.map((value, k) => value * (ratios[matrix.columns[k] as number] as number)) },
    truth,
    rowWeights,
    COST / 3,
    steps,
  );
  return {
    bias: (plain.bias + scaled.bias) / 2,
    weights: plain.weights.map((weight, j) => (weight + (scaled.weights[j] as number) * (ratios[j] as number)) / 2),
  };
}

/** Steps of a fit: fewer are enough to tell which cues matter. */
const STEPS = 60;
const STEPS_TO_CHOOSE = 25;

/** Learns a head, keeps the cues that matter most, and learns again with these. */
function learnHead(head: Head, rows: readonly Row[], course: Course): LearnedHead {
  const { names } = course.keys;
  const { cues } = PLANS[head];
  const columns = columnsOf(rows, course);
  const matrix = matrixFor(rows, columns);
  const { weights } = fitBoth(matrix, rows, STEPS_TO_CHOOSE);
  const uses = new Float64Array(matrix.width);
  for (const column of matrix.columns) uses[column] = (uses[column] as number) + 1;
  const importance = (feature: number): number => {
    const column = columns[feature] as number;
    return Math.abs(weights[column] as number) * Math.sqrt(uses[column] as number);
  };
  const kept = [...columns.keys()]
    .filter((feature) => (columns[feature] as number) >= 0)
    .sort((a, b) => importance(b) - importance(a))
    .slice(0, cues);
  const keptColumns = new Int32Array(columns.length).fill(-1);
  kept.forEach((feature, column) => (keptColumns[feature] = column));
  const again = fitBoth(matrixFor(rows, keptColumns), rows, STEPS);
  const scaled = kept.map((feature, i): [string, number] => {
    const name = names[feature] as string;
    return [name, (again.weights[i] as number) * (name.includes('{likely ') ? LIKELY_SCALE : 1)];
  });
  return { bias: again.bias, weights: new Map(scaled) };
}

/** Log-odds of features under a learned head. */
function oddsUnder({ bias, weights }: LearnedHead, { lists, amounts }: Features, { names }: Keys): number {
  let sum = bias;
  for (const list of lists) for (const feature of list) sum += weights.get(names[feature] as string) ?? 0;
  for (const [feature, amount] of amounts) sum += (weights.get(names[feature] as string) ?? 0) * amount;
  return sum;
}

/** Divides what is held out together into so many parts, always in the same way. */
export function partOf(fold: string, parts: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < fold.length; i++) hash = Math.imul(hash ^ fold.charCodeAt(i), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % parts;
}

const INNER_PARTS = 3;

/** Likelihoods of the customer's heads and the early ones, for each example from models that have not seen its fold. */
function innerLikelies(examples: readonly Numbered[], keys: Keys, allowed: (name: string) => boolean): Likelies {
  const likelies = new Map<Numbered, Map<string, number>>(examples.map((example) => [example, new Map()]));
  const course = { keys, allowed, likelies };
  for (const head of [...CUSTOMER_HEADS, ...EARLY])
    for (let part = 0; part < INNER_PARTS; part++) {
      const inside = ({ item }: Numbered): boolean => partOf(item.fold, INNER_PARTS) === part;
      const outside = examples.filter((example) => !inside(example));
      const learned = learnHead(head, rowsOf(head, outside, course), course);
      for (const example of examples.filter(inside))
        likelies.get(example)?.set(`{likely ${head}}`, likelihood(oddsUnder(learned, featuresOf(head, example, course), keys)));
    }
  return likelies;
}

/** Learns all heads. `allowed` says which cues may ship. The same examples always give the same model. */
export function learn(examples: readonly Example[], allowed: (name: string) => boolean): Model {
  const keys = new Keys();
  const numbered = examples.map(({ item, facts, customer, reply, sentences }): Numbered => ({
    item,
    facts,
    customer: keys.numbersOf('customer', customer),
    reply: keys.numbersOf('reply', reply),
    sentences: sentences.map(({ features, start, end }) => ({ features: keys.numbersOf('sentence', features), start, end })),
  }));
  const course = { keys, allowed, likelies: innerLikelies(numbered, keys, allowed) };
  return new Map(HEADS.map((head) => [head, learnHead(head, rowsOf(head, numbered, course), course)]));
}
