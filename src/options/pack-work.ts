import { check } from '../engine/check';
import type { CheckSettings, Problem, Severity } from '../engine/types';
import { emptyPack } from '../packs/empty-pack';
import { packSettings, resolvePack } from '../packs/resolve';
import { importVale, type NotTaken, type ValeFile } from '../packs/import-vale';
import { formatOf, readPack, testErrors } from '../packs/read';
import type { Pack } from '../packs/schema';
import type { PackError } from '../packs/source';
import { unzipYaml } from '../packs/unzip';
import { ruleset } from '../ruleset';

/** A pack's text. */
export interface GivenText {
  readonly text: string;
  /** The file's name; '' where it was pasted. */
  readonly name: string;
  /** The packs that are there already. */
  readonly others: readonly Pack[];
}

/** What came of reading it. */
export interface Examined {
  /** Null where it cannot be read; there, too, when only its tests fail. */
  readonly pack: Pack | null;
  /** Empty: it can be stored. */
  readonly errors: readonly PackError[];
}

/** A reply that is checked with a pack as it is and as it is to be. */
export interface GivenReply {
  readonly text: string;
  readonly customer: string;
  /** As it is stored; null: there is none, so that what it builds on is compared. */
  readonly before: Pack | null;
  readonly after: Pack;
  readonly others: readonly Pack[];
}

/** A problem in the comparison. */
export interface Compared {
  readonly rule: string;
  readonly title: string;
  readonly severity: Severity;
  readonly message: string;
  /** The flagged words; null where something is missing. */
  readonly words: string | null;
  /** The other side does not have it. */
  readonly differs: boolean;
}

/** What is flagged before and after, in reading order, and how much in all: of a long text only the first are listed. */
export interface Comparison {
  readonly now: readonly Compared[];
  readonly then: readonly Compared[];
  readonly totals: { readonly now: number; readonly then: number; readonly added: number; readonly removed: number };
}

/** Files of a Vale style as they were chosen; a ZIP archive is unpacked. */
export interface GivenStyle {
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly id: string;
  readonly name: string;
}

/** The pack that a style makes, or why there is none. */
export interface Style {
  readonly pack: Pack | null;
  readonly problem: string;
  readonly taken: number;
  readonly files: number;
  readonly left: readonly NotTaken[];
}

/** More problems than this are not listed on one side. */
const LISTED = 100;
/** More of what could not be taken over is not listed. */
const MOST_LEFT = 200;

/** What takes longer than a page may stand still; `pack-worker.ts` does it beside the page. Nothing here throws. */
export const packWork = { examine, compare, style };
export type PackWork = typeof packWork;

/** Reads a pack and runs its tests. */
function examine({ text, name, others }: GivenText): Examined {
  const result = readPack(text, { format: formatOf(name, text), others });
  if (!result.pack) return { pack: null, errors: result.errors };
  return { pack: result.pack, errors: testErrors(result, others, ruleset) };
}

/** Checks a reply before and after a change. */
function compare({ text, customer, before, after, others }: GivenReply): Comparison {
  const rest = others.filter(({ id }) => id !== after.id);
  const draft = { text, customer: customer.trim() ? [customer] : [] };
  const problemsOf = (pack: Pack): readonly Problem[] => check(draft, ruleset, settingsOf(pack, rest)).problems;
  const [old, fresh] = [problemsOf(before ?? emptyPack(after)), problemsOf(after)];
  const [oldKeys, freshKeys] = [new Set(old.map(keyOf)), new Set(fresh.map(keyOf))];
  const now = old.map((problem) => compared(problem, !freshKeys.has(keyOf(problem))));
  const then = fresh.map((problem) => compared(problem, !oldKeys.has(keyOf(problem))));
  const differing = (side: readonly Compared[]): number => side.filter(({ differs }) => differs).length;
  return {
    now: foremost(now),
    then: foremost(then),
    totals: { now: now.length, then: then.length, added: differing(then), removed: differing(now) },
  };
}

/** As an agent who chose nothing would see it; what is only tried yet is shown as it will be. */
function settingsOf(pack: Pack, others: readonly Pack[]): CheckSettings {
  return { ...packSettings(resolvePack({ ...pack, pilot: false }, others)), pilots: new Set() };
}

const keyOf = ({ rule, span, severity, message }: Problem): string =>
  [rule, span?.start ?? '', span?.end ?? '', severity, message].join('\n');

const compared = ({ rule, title, severity, message, text }: Problem, differs: boolean): Compared => ({
  rule,
  title,
  severity,
  message,
  words: text,
  differs,
});

/** Where there are too many, what differs goes before the rest. */
function foremost(all: readonly Compared[]): readonly Compared[] {
  if (all.length <= LISTED) return all;
  return [...all.filter(({ differs }) => differs), ...all.filter(({ differs }) => !differs)].slice(0, LISTED);
}

/** Makes a pack of a Vale style. */
function style({ files, id, name }: GivenStyle): Style {
  try {
    const unpacked = files.flatMap((file) => (isZip(file.bytes) ? unzipYaml(file.bytes) : [file]));
    if (!unpacked.length) return { ...NO_STYLE, problem: 'there are no .yml files in it' };
    const left: NotTaken[] = [];
    const texts = unpacked.flatMap(({ name: file, bytes }): ValeFile[] => {
      try {
        return [{ name: file, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }];
      } catch {
        left.push({ file, what: 'the file', why: 'it is not UTF-8 text' });
        return [];
      }
    });
    const made = importVale(texts, { id, name });
    left.push(...made.left);
    return { pack: made.taken ? made.pack : null, problem: '', taken: made.taken, files: unpacked.length, left: left.slice(0, MOST_LEFT) };
  } catch (error) {
    return { ...NO_STYLE, problem: error instanceof Error ? error.message : 'it cannot be read' };
  }
}

const NO_STYLE: Style = { pack: null, problem: '', taken: 0, files: 0, left: [] };

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;
