import { compilePlain } from '../engine/match/plain-graph';
import { CATEGORIES } from '../engine/types';
import { rules as builtIn } from '../rules';
import { BASES } from './bases';
import { chainOf } from './chain';
import { closest, didYouMean, orMeant } from './closest';
import { emptyPack } from './empty-pack';
import { LIMITS } from './limits';
import { namesIn, type Names } from './names';
import { packMeant } from './pack-meant';
import { phrasesOf } from './phrases-of';
import type { Pack } from './schema';
import { shown, type FieldPath } from './source';

type Report = (path: FieldPath, message: string) => void;

const OURS: ReadonlySet<string> = new Set(builtIn.map(({ meta }) => meta.id));

/** What is wrong with a pack's names: nothing has them, they are there twice, or what it builds on does not end at a rule set of ours. */
export function reportNames(names: Names, others: readonly Pack[], report: Report): void {
  const { id = '', base, own, isComplete, rules, scenarios, categories } = names;
  if (BASES.some((name) => name === id)) report(['id'], `“${id}” is a rule set of Replywell; take another name`);
  reportTwice(own, report, (name) => (OURS.has(name) ? `“${name}” is a rule of Replywell; take another name` : undefined));
  reportTwice(scenarios, report);
  const { parents, areAll } = parentsOf(id, base, others, report);
  const known = new Set([...OURS, ...own.map(([name]) => name), ...parents.flatMap((parent) => namesIn(parent).own.map(([name]) => name))]);
  // More are not reported, and to look for what was meant takes its time.
  for (const [name, path] of rules.filter(([name]) => !known.has(name)).slice(0, LIMITS.errors)) {
    const meant = ruleMeant(name, known);
    // It may be one of those that could not be read.
    if (meant !== undefined || (isComplete && areAll)) report(path, `there is no rule “${shown(name)}”${orMeant(meant)}`);
  }
  for (const [name, path] of names.builtIn) if (!OURS.has(name)) report(path, `there is no rule “${shown(name)}”${didYouMean(name, OURS)}`);
  for (const [name, path] of categories)
    if (!CATEGORIES.some((category) => category === name))
      report(path, `there is no category “${shown(name)}”${didYouMean(name, CATEGORIES)}`);
}

function reportTwice(all: Names['own'], report: Report, taken: (name: string) => string | undefined = () => undefined): void {
  const seen = new Set<string>();
  for (const [name, path] of all) {
    const message = taken(name) ?? (seen.has(name) ? `“${shown(name)}” is there twice` : undefined);
    if (message) report(path, message);
    seen.add(name);
  }
}

/** The packs that a pack builds on, and whether they are all there. */
function parentsOf(
  id: string,
  base: string | undefined,
  others: readonly Pack[],
  report: Report,
): { readonly parents: readonly Pack[]; readonly areAll: boolean } {
  if (base === undefined) return { parents: [], areAll: false };
  const { broken, missing, packs } = chainOf(emptyPack({ id, name: id, version: '1', extends: base }), others);
  const ids = others.map((other) => other.id);
  const meant = missing === undefined ? undefined : packMeant(missing, ids);
  const hint = missing !== undefined && meant === undefined ? '; name that pack first, or bring it in' : orMeant(meant);
  if (broken) report(['extends'], broken + hint);
  return { parents: packs.slice(0, -1), areAll: missing === undefined || BASES.some((name) => name === meant) };
}

/** The rule that was most likely meant: people write `required-` before the id of a part of their own, and leave it out before one of ours. */
function ruleMeant(name: string, known: ReadonlySet<string>): string | undefined {
  const bare = name.replace(/^(?:required|term)-/, '');
  return [bare, `required-${bare}`, `term-${bare}`].find((id) => known.has(id)) ?? closest(name, known) ?? closest(bare, known);
}

/** What is too much of a pack that is right in all else: its phrases, or the words in them and in those that it builds on. */
export function reportSize(pack: Pack, others: readonly Pack[], report: Report): void {
  const { phrases, terms, required, exceptions } = pack;
  const written = [
    ...phrases.flatMap(({ find, unless }) => [find, unless]),
    ...terms.map(({ not }) => not),
    ...required.flatMap((item) => ('part' in item ? [] : [item.find, item.if])),
    ...Object.values(exceptions),
  ];
  const count = written.reduce((sum, { length }) => sum + length, 0);
  if (count > LIMITS.phrases) return report(['phrases'], `there are ${count} phrases; a pack has at most ${LIMITS.phrases}`);
  try {
    compilePlain(phrasesOf(chainOf(pack, others).packs));
  } catch (error) {
    report(['phrases'], error instanceof Error ? error.message : 'the phrases cannot be read together');
  }
}
