import { applyEdit, smallestEdit } from '../engine/edit';
import { SEVERITIES, type Category, type Edit, type Problem, type Severity } from '../engine/types';
import { joinInsertions, toInsertion, type Insertion } from './insertions';
import { capital } from './words';

/** One change that “Improve reply” makes: the best suggestion of a problem. */
export interface Part {
  /** The problem's key. */
  readonly key: string;
  readonly rule: string;
  readonly title: string;
  readonly message: string;
  readonly category: Category;
  readonly severity: Severity;
  /** Nothing is rewritten: the part is missing from the reply. */
  readonly missing: boolean;
  readonly edit: Edit;
}

/** An apology that names the trouble shows that it was read and seen, and so does sympathy that names it. */
const COVERS: Readonly<Record<string, readonly string[]>> = {
  'missing-apology': ['missing-acknowledgement', 'missing-empathy'],
  'missing-empathy': ['missing-acknowledgement'],
};
/** A text of so many characters may stand twice; a whole sentence may not. */
const SHORT = 20;

/** One place of the text that changes, and the parts that change it. */
export interface Step {
  readonly edit: Edit;
  readonly keys: readonly string[];
}

/** The best suggestions that go together, in the problems' order: of two that touch the same words the stronger problem's; none says the same twice. */
export function improve(text: string, problems: readonly (Problem & { readonly key: string })[]): readonly Part[] {
  const covered = new Set(problems.flatMap(({ rule }) => COVERS[rule] ?? []));
  const said = new Set<string>();
  const parts = problems.flatMap(({ key, rule, title, message, category, severity, span, suggestions }): Part[] => {
    if (covered.has(rule)) return [];
    const edit = suggestions.find(
      (one) => one.span.end <= text.length && applyEdit(text, one) !== text && !said.has(one.text.trim().toLowerCase()),
    );
    if (!edit) return [];
    if (edit.text.length > SHORT) said.add(edit.text.trim().toLowerCase());
    return [{ key, rule, title, message, category, severity, missing: span === null, edit }];
  });
  const chosen = new Map<Part, Piece>();
  const apart = parts.filter((part) => !parts.some((other) => isMendedBy(part, other, text)));
  for (const part of apart.sort(byStrength)) {
    const piece = pieceOf(text, part);
    if (![...chosen.values()].some((other) => clash(piece, other))) chosen.set(part, piece);
  }
  return parts.filter((part) => chosen.has(part));
}

/** Whether something is only put beside a sentence of which another part writes the same kind of words anew. */
function isMendedBy({ category, missing, edit }: Part, other: Part, text: string): boolean {
  const at = edit.span.start;
  if (missing || at !== edit.span.end || other.missing || other.category !== category || other.edit.span.start === other.edit.span.end)
    return false;
  return other.edit.span.end <= at && !/[.!?\n]\s/.test(text.slice(other.edit.span.end, at));
}

/** The text with these parts. */
export function applyParts(text: string, parts: readonly Part[]): string {
  return editsFor(text, parts).reduce(applyEdit, text);
}

/** The edits that make these parts, from the last to the first; none overlaps another. */
export function editsFor(text: string, parts: readonly Part[]): readonly Edit[] {
  return stepsFor(text, parts).map(({ edit }) => edit);
}

/** The same as `editsFor`, with the parts that each edit makes: what is inserted or rewritten at one place is one edit. */
export function stepsFor(text: string, parts: readonly Part[]): readonly Step[] {
  const places: Piece[][] = [];
  let end = -1;
  for (const piece of parts.map((part) => pieceOf(text, part)).sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (piece.start < end) continue;
    if (piece.start === end) places.at(-1)?.push(piece);
    else places.push([piece]);
    end = piece.end;
  }
  return places.map((pieces) => ({ edit: stepAt(text, pieces), keys: pieces.map(({ key }) => key) })).reverse();
}

/** What a part does to the text: it inserts something between two characters, or writes over some. */
interface Piece {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly insertion?: Insertion;
}

function pieceOf(text: string, { key, rule, category, missing, edit }: Part): Piece {
  const insertion = missing ? toInsertion(text, edit, rule, category) : undefined;
  if (insertion) return { key, start: edit.span.start, end: edit.span.start, text: '', insertion };
  const least = smallestEdit(edit, text);
  // A deletion may show what follows it; of a rewrite all words belong together.
  const { span, text: put } = least.text.length <= 1 || least.span.start === least.span.end ? least : edit;
  return { key, ...span, text: put };
}

/** Whether two pieces want the same characters; what is inserted at the edge of a rewrite stands beside it. */
function clash(a: Piece, b: Piece): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Stronger problems first, then what is missing, then what comes first. */
function byStrength(a: Part, b: Part): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    Number(b.missing) - Number(a.missing) ||
    a.edit.span.start - b.edit.span.start
  );
}

/** The edit that pieces next to each other make together. */
function stepAt(text: string, pieces: readonly Piece[]): Edit {
  const start = pieces[0]?.start ?? 0;
  let end = pieces.at(-1)?.end ?? 0;
  const inserted = pieces.flatMap(({ insertion }) => insertion ?? []);
  let made = '';
  let begins = false;
  for (const [index, { start: at, text: put, insertion }] of pieces.entries()) {
    if (!insertion) {
      made += begins ? capital(put) : put;
      begins &&= put === '';
    } else if (!pieces[index - 1]?.insertion || pieces[index - 1]?.start !== at) {
      const here = pieces.flatMap((piece) => (piece.insertion && piece.start === at ? piece.insertion : []));
      made += joinInsertions(here, text.slice(0, start) + made);
      begins = true;
    }
  }
  const next = text.codePointAt(end);
  if (begins && next !== undefined && inserted.some(({ grows }) => grows)) {
    const character = String.fromCodePoint(next);
    made += capital(character);
    end += character.length;
  }
  if (inserted.length > 0 && /^(?:\s|$)/.test(text.slice(end))) made = made.replace(/ +$/, '');
  return { span: { start, end }, text: made };
}
