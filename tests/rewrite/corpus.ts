import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Draft } from '../../src/engine/types';
import { readItems } from '../../src/learn/items';
import type { Rewritten } from '../../src/learn/left-over';
import { ruleset } from '../../src/ruleset';

/** The labelled drafts of some folders, with what the customer wrote. */
export function draftsOf(...folders: readonly string[]): Draft[] {
  return folders
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.jsonl') && !name.includes('.labels.'))
        .flatMap((name) => readItems(`${folder}/${name}`)),
    )
    .flatMap(({ customer, reply }) => (reply ? [{ text: reply, customer: customer ? [customer] : [] }] : []));
}

const folder = fileURLToPath(new URL('../corpus', import.meta.url));
export const ownDrafts = (): Draft[] => draftsOf(folder, `${folder}/testing`);

/** The examples of all rules. */
export const examples = (): Draft[] =>
  ruleset.rules.flatMap(({ meta }) =>
    meta.examples.map(({ bad, customer, earlier = [] }) => ({ text: bad, customer: customer === undefined ? [] : [customer], earlier })),
  );

const FACTS = /\{\{[^{}]*\}\}|<\w+>|https?:\S+|\S+@\S+|\d+(?:[.,:/]\d+)*|(?<=[\p{L}\p{N},] )(?!I\b)\p{Lu}[\p{L}\p{N}-]+/gu;

/** Numbers, dates, names, addresses and placeholders of the draft that are not in its rewrite. */
export function lostFacts({ draft, problem, text }: Rewritten): string[] {
  // A wrong name and a gap are there to be replaced.
  if (problem.category === 'placeholder') return [];
  const words = text.toLowerCase();
  return [...new Set(draft.text.replace(/happy \w+day/gi, '').match(FACTS) ?? [])].filter((fact) => !words.includes(fact.toLowerCase()));
}

/** Likewise those of a rewrite, outside its gaps, that neither the draft nor the customer named. */
export function inventedFacts({ draft, text }: Rewritten): string[] {
  const known = [draft.text, ...(draft.customer ?? [])].join('\n').toLowerCase();
  return [...new Set(text.replace(/\[[^[\]\n]*\]/g, '').match(FACTS) ?? [])].filter((fact) => !known.includes(fact.toLowerCase()));
}
