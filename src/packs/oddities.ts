import { readPlain } from '../engine/match/plain';
import { compilePlain } from '../engine/match/plain-graph';
import { CATEGORIES } from '../engine/types';
import { rules as builtIn } from '../rules';
import { BASES } from './bases';
import { chainOf } from './chain';
import { didYouMean } from './closest';
import { ownIds } from './ids';
import { LIMITS } from './limits';
import { phrasesOf } from './phrases-of';
import type { Pack } from './schema';
import { shown, type FieldPath } from './source';

type Report = (path: FieldPath, message: string) => void;

/** What is wrong with a pack whose shape is right: names that nothing has, names that are there twice, phrases that cannot be read. */
export function reportOddities(pack: Pack, others: readonly Pack[], report: Report): void {
  if (BASES.some((base) => base === pack.id)) report(['id'], `“${pack.id}” is a rule set of Replywell; take another name`);
  const { broken, packs } = chainOf(pack, others);
  if (broken) {
    const names = [...BASES, ...others.map(({ id }) => id)];
    report(['extends'], broken + (broken.startsWith('there is no') ? didYouMean(pack.extends, names) : ''));
  }
  reportNames(pack, packs.slice(0, -1), report);
  const before = reportPhrases(pack, report);
  if (broken || before) return;
  try {
    compilePlain(phrasesOf(packs));
  } catch (error) {
    report(['phrases'], error instanceof Error ? error.message : 'the phrases cannot be read together');
  }
}

function reportNames(pack: Pack, parents: readonly Pack[], report: Report): void {
  const ours = new Set(builtIn.map(({ meta }) => meta.id));
  const own = new Map<string, FieldPath>();
  for (const [id, path] of ownIds(pack)) {
    const where = path[0] === 'phrases' ? [...path, 'id'] : path;
    if (ours.has(id)) report(where, `“${id}” is a rule of Replywell; take another name`);
    else if (own.has(id)) report(where, `“${id}” is there twice`);
    own.set(id, path);
  }
  const known = new Set([...ours, ...own.keys(), ...parents.flatMap((parent) => ownIds(parent).map(([id]) => id))]);
  const check = (id: string, path: FieldPath, names: ReadonlySet<string> = known): void => {
    if (!names.has(id)) report(path, `there is no rule “${shown(id)}”${didYouMean(id, names)}`);
  };
  for (const field of ['rules', 'exceptions'] as const) for (const id of Object.keys(pack[field])) check(id, [field, id]);
  for (const id of Object.keys(pack.rewrites)) check(id, ['rewrites', id], ours);
  for (const kind of ['mustFlag', 'mustNotFlag'] as const)
    pack.tests[kind].forEach(({ rule }, i) => {
      if (rule !== undefined) check(rule, ['tests', kind, i, 'rule']);
    });
  const scenarios = new Set<string>();
  pack.scenarios?.forEach(({ id, imperfect }, i) => {
    if (scenarios.has(id)) report(['scenarios', i, 'id'], `“${id}” is there twice`);
    scenarios.add(id);
    check(imperfect.rule, ['scenarios', i, 'imperfect', 'rule']);
  });
  for (const category of Object.keys(pack.categories))
    if (!CATEGORIES.some((name) => name === category))
      report(['categories', category], `there is no category “${shown(category)}”${didYouMean(category, CATEGORIES)}`);
}

/** Reads every phrase by itself, so that an error has its line; yields whether there was one. */
function reportPhrases(pack: Pack, report: Report): boolean {
  let odd = false;
  let count = 0;
  const read = (phrases: readonly string[], path: FieldPath): void => {
    phrases.forEach((phrase, i) => {
      count++;
      try {
        readPlain(phrase);
      } catch (error) {
        odd = true;
        const what = error instanceof SyntaxError ? error.message : 'cannot be read';
        report([...path, i], `the phrase “${shown(phrase)}” ${what}`);
      }
    });
  };
  pack.phrases.forEach(({ find, unless }, i) => {
    read(find, ['phrases', i, 'find']);
    read(unless, ['phrases', i, 'unless']);
  });
  pack.terms.forEach(({ not }, i) => read(not, ['terms', i, 'not']));
  pack.required.forEach((required, i) => {
    if ('part' in required) return;
    read(required.find, ['required', i, 'find']);
    read(required.if, ['required', i, 'if']);
  });
  for (const [id, phrases] of Object.entries(pack.exceptions)) read(phrases, ['exceptions', id]);
  if (count <= LIMITS.phrases) return odd;
  report(['phrases'], `there are ${count} phrases; a pack has at most ${LIMITS.phrases}`);
  return true;
}
