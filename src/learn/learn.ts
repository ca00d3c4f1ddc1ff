import {
  CUSTOMER_HEADS,
  REPLY_HEADS,
  SENTENCE_HEADS,
  STINGS,
  type CustomerHead,
  type Head,
  type ReplyHead,
  type SentenceHead,
  type View,
} from '../engine/cues/heads';
import { EARLY, GATES } from '../engine/cues/judge';
import { CUSTOMER_LIKELY, EARLY_LIKELY, type Example } from './features';
import type { Item } from './items';
import { fit, matrixOf, type Linear, type Matrix } from './logistic';

/** How many cues a head may keep, what its mistakes cost, and from which log-odds on it is taken to be there. */
interface HeadPlan {
  readonly cues: number;
  readonly cost: number;
  readonly threshold: number;
}

const plan = (cues: number, cost: number, threshold: number): HeadPlan => ({ cues, cost, threshold });

/** Chosen on folds by domain; `npm run learn` prints how good each head is. */
export const PLANS: Readonly<Record<Head, HeadPlan>> = {
  complaint: plan(350, 0.3, 0),
  companySide: plan(250, 0.3, 0),
  annoyed: plan(300, 0.3, 0),
  angry: plan(250, 0.3, -0.8),
  repeat: plan(80, 0.3, -0.7),
  urgent: plan(80, 0.3, -0.7),
  threat: plan(60, 0.3, -0.7),
  vulnerable: plan(80, 0.3, -0.7),
  thanks: plan(60, 0.3, -0.7),
  complained: plan(250, 0.3, 0),
  empathy: plan(250, 0.3, -0.3),
  nextStep: plan(250, 0.3, 0),
  'missing-apology': plan(350, 0.3, 0),
  'missing-empathy': plan(350, 0.3, -0.2),
  'missing-next-step': plan(300, 0.3, -0.8),
  'tone-mismatch': plan(300, 0.3, -0.8),
  sting: plan(1200, 0.3, -0.6),
  blame: plan(450, 0.3, 0),
  defensive: plan(450, 0.3, 0),
  excuse: plan(450, 0.3, 0),
  'non-apology': plan(250, 0.3, 0),
  dismissive: plan(450, 0.3, 0),
  refusal: plan(300, 0.3, 0),
  unprofessional: plan(300, 0.3, 0),
  cold: plan(300, 0.3, 0),
  boilerplate: plan(250, 0.3, -0.4),
  'vague-timing': plan(300, 0.3, -0.5),
};

/** A cue must be in at least so many domains; each written reply is a company of its own. */
const LEAST_DOMAINS = 5;
/** How much a written item weighs beside a real one. */
const WRITTEN = 0.6;
const SENTENCE = 0.5;
/** The scale at which likelihoods from other heads are learned, so that the penalty does not hold them down. */
const LIKELY_SCALE = 4;

/** A learned head: a weight for each cue, by the view it is looked for in. */
export interface LearnedHead {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

export type Model = ReadonlyMap<Head, LearnedHead>;

/** A row to learn from or to judge: feature keys (`view cue`) with amounts. */
interface Row {
  readonly example: Example;
  readonly keys: readonly (readonly [key: string, amount: number])[];
  readonly truth: number;
  readonly weight: number;
}

const key = (view: View, name: string): string => `${view} ${name}`;
const weightOf = ({ kind }: Item): number => (kind === 'real' ? 1 : kind === 'sentence' ? SENTENCE : WRITTEN);

/** What is known of an example from heads that were learned without it. */
export type Likelies = ReadonlyMap<Example, ReadonlyMap<string, number>>;

/** A sentence of the sentence bank has no customer: it is read as an answer to somebody with a problem. */
const ASSUMED: ReadonlyMap<string, number> = new Map(
  CUSTOMER_LIKELY.map((name) => [name, { '{likely complaint}': 0.8, '{likely companySide}': 0.6, '{likely annoyed}': 0.5 }[name] ?? 0.1]),
);

/** Whether an item shows a customer's head, or undefined where its labels do not say. */
function customerTruth(head: CustomerHead, item: Item): boolean | undefined {
  const { kind, labels, complaint, upset } = item;
  if (kind === 'sentence' || complaint === undefined) return undefined;
  if (head === 'complaint') return complaint > 0;
  if (head === 'annoyed') return (upset ?? 0) >= 1;
  if (head === 'angry') return (upset ?? 0) >= 2;
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
export function sentenceLabels({ item }: Example, { start, end }: { readonly start: number; readonly end: number }): Set<string> {
  const found = new Set<string>();
  for (const [category, quotes] of Object.entries(item.labels ?? {}))
    for (const quote of quotes) {
      const from = item.reply.indexOf(quote);
      const shared = Math.min(end, from + quote.length) - Math.max(start, from);
      if (from >= 0 && shared > 0 && shared >= Math.min(quote.length, end - start) / 2) found.add(category);
    }
  return found;
}

function sentenceTruth(head: SentenceHead, example: Example, place: { readonly start: number; readonly end: number }): boolean | undefined {
  const { item } = example;
  if (item.kind === 'customer' || !item.labels) return undefined;
  const labels = sentenceLabels(example, place);
  const wanted: readonly string[] = head === 'sting' ? STINGS : [head];
  if (wanted.some((category) => labels.has(category))) return true;
  return wanted.some((category) => item.disputed?.includes(category)) ? undefined : false;
}

/** The rows of a head. */
function rowsOf(head: Head, examples: readonly Example[], likelies: Likelies): Row[] {
  const rows: Row[] = [];
  const add = (example: Example, truth: boolean | undefined, keys: Row['keys']): void => {
    if (truth !== undefined) rows.push({ example, keys, truth: Number(truth), weight: weightOf(example.item) });
  };
  for (const example of examples) {
    if (isCustomerHead(head)) add(example, customerTruth(head, example.item), customerKeys(example));
    else if (isReplyHead(head)) {
      if (GATES[head] && example.facts[GATES[head]]) continue;
      add(example, replyTruth(head, example.item), replyKeys(head, example, likelies));
    } else
      for (const sentence of example.sentences)
        add(example, sentenceTruth(head, example, sentence), sentenceKeys(example, sentence, likelies));
  }
  return rows;
}

const isCustomerHead = (head: Head): head is CustomerHead => (CUSTOMER_HEADS as readonly string[]).includes(head);
const isReplyHead = (head: Head): head is ReplyHead => (REPLY_HEADS as readonly string[]).includes(head);

const customerKeys = ({ customer }: Example): Row['keys'] => customer.map((name) => [key('customer', name), 1]);

const likelyKeys = (view: View, names: readonly string[], known: ReadonlyMap<string, number> | undefined): Row['keys'] =>
  names.map((name) => [key(view, name), known?.get(name) ?? 0]);

function replyKeys(head: ReplyHead, example: Example, likelies: Likelies): Row['keys'] {
  const known = likelies.get(example);
  const late = !(EARLY as readonly string[]).includes(head);
  return [
    ...customerKeys(example),
    ...example.reply.map((name) => [key('reply', name), 1] as const),
    ...likelyKeys('reply', late ? [...CUSTOMER_LIKELY, ...EARLY_LIKELY] : CUSTOMER_LIKELY, known),
  ];
}

function sentenceKeys(example: Example, { features }: Example['sentences'][number], likelies: Likelies): Row['keys'] {
  const known = example.item.kind === 'sentence' ? ASSUMED : likelies.get(example);
  return [...features.map((name) => [key('sentence', name), 1] as const), ...likelyKeys('sentence', CUSTOMER_LIKELY, known)];
}

/** The keys that may become cues, numbered: found in enough domains, or signs. */
function columnsOf(rows: readonly Row[], allowed: (name: string) => boolean): Map<string, number> {
  const domains = new Map<string, Set<string>>();
  for (const { keys, example } of rows)
    for (const [name] of keys) {
      let known = domains.get(name);
      if (!known) domains.set(name, (known = new Set()));
      if (known.size < LEAST_DOMAINS) known.add(example.item.domain);
    }
  const columns = new Map<string, number>();
  for (const [name, found] of domains) {
    const cue = name.slice(name.indexOf(' ') + 1);
    if (found.size >= LEAST_DOMAINS && (cue.startsWith('{') || allowed(cue))) columns.set(name, columns.size);
  }
  return columns;
}

const scaleOf = (name: string): number => (name.includes('{likely ') ? LIKELY_SCALE : 1);

function matrixFor(rows: readonly Row[], columns: ReadonlyMap<string, number>): Matrix {
  return matrixOf(
    rows.map(({ keys }) =>
      keys.flatMap(([name, amount]) => {
        const column = columns.get(name);
        return column === undefined || amount === 0 ? [] : [[column, amount * scaleOf(name)] as const];
      }),
    ),
    columns.size,
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
function fitBoth(matrix: Matrix, rows: readonly Row[], cost: number): Linear {
  const truth = rows.map((row) => row.truth);
  const rowWeights = rows.map((row) => row.weight);
  const plain = fit(matrix, truth, rowWeights, cost);
  const ratios = contrast(matrix, rows);
  const scaled = fit(
    { ...matrix, values: matrix.values.map((value, k) => value * (ratios[matrix.columns[k] as number] as number)) },
    truth,
    rowWeights,
    cost / 3,
  );
  return {
    bias: (plain.bias + scaled.bias) / 2,
    weights: plain.weights.map((weight, j) => (weight + (scaled.weights[j] as number) * (ratios[j] as number)) / 2),
  };
}

/** Learns a head, keeps the cues that matter most, and learns again with these. */
function learnHead(head: Head, rows: readonly Row[], allowed: (name: string) => boolean): LearnedHead {
  const { cues, cost } = PLANS[head];
  const columns = columnsOf(rows, allowed);
  const matrix = matrixFor(rows, columns);
  const { weights } = fitBoth(matrix, rows, cost);
  const uses = new Float64Array(columns.size);
  for (const column of matrix.columns) uses[column] = (uses[column] as number) + 1;
  const importance = (column: number): number => Math.abs(weights[column] as number) * Math.sqrt(uses[column] as number);
  const kept = [...columns].sort((a, b) => importance(b[1]) - importance(a[1])).slice(0, cues);
  const keptColumns = new Map(kept.map(([name], i) => [name, i]));
  const again = fitBoth(matrixFor(rows, keptColumns), rows, cost);
  return {
    bias: again.bias,
    weights: new Map(kept.map(([name], i) => [name, (again.weights[i] as number) * scaleOf(name)])),
  };
}

/** Log-odds of a row under a learned head. */
const oddsUnder = ({ bias, weights }: LearnedHead, keys: Row['keys']): number =>
  keys.reduce((sum, [name, amount]) => sum + (weights.get(name) ?? 0) * amount, bias);

const likely = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Divides what is held out together into so many parts, always in the same way. */
export function partOf(fold: string, parts: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < fold.length; i++) hash = Math.imul(hash ^ fold.charCodeAt(i), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % parts;
}

const INNER_PARTS = 4;

/** Likelihoods of the customer's heads and the early ones, for each example from models that have not seen its fold. */
function innerLikelies(examples: readonly Example[], allowed: (name: string) => boolean): Likelies {
  const likelies = new Map<Example, Map<string, number>>(examples.map((example) => [example, new Map()]));
  for (const head of [...CUSTOMER_HEADS, ...EARLY])
    for (let part = 0; part < INNER_PARTS; part++) {
      const inside = (example: Example): boolean => partOf(example.item.fold, INNER_PARTS) === part;
      const rows = rowsOf(
        head,
        examples.filter((example) => !inside(example)),
        likelies,
      );
      const learned = learnHead(head, rows, allowed);
      for (const example of examples.filter(inside)) {
        const keys = isCustomerHead(head) ? customerKeys(example) : replyKeys(head as ReplyHead, example, likelies);
        likelies.get(example)?.set(`{likely ${head}}`, likely(oddsUnder(learned, keys)));
      }
    }
  return likelies;
}

/** Learns all heads. `allowed` says which cues may ship. The same examples always give the same model. */
export function learn(examples: readonly Example[], allowed: (name: string) => boolean): Model {
  const likelies = innerLikelies(examples, allowed);
  return new Map(
    [...CUSTOMER_HEADS, ...REPLY_HEADS, ...SENTENCE_HEADS].map((head) => [
      head,
      learnHead(head, rowsOf(head, examples, likelies), allowed),
    ]),
  );
}
