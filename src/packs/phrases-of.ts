import { termId } from './ids';
import { formsOf } from './own-term';
import type { Pack } from './schema';

/** All that packs look for, as plain phrases; later packs lie over earlier ones. */
export function phrasesOf(packs: readonly Pack[]): readonly string[] {
  const own = new Map<string, readonly string[]>();
  const exceptions: string[] = [];
  for (const pack of packs) {
    for (const { id, find, unless } of pack.phrases) own.set(id, [...find, ...unless]);
    for (const term of pack.terms)
      own.set(
        termId(term),
        term.not.flatMap((word) => formsOf(word, term.use).map(({ find }) => find)),
      );
    for (const required of pack.required) if (!('part' in required)) own.set(required.id, [...required.find, ...required.if]);
    exceptions.push(...Object.values(pack.exceptions).flat());
  }
  return [...[...own.values()].flat(), ...exceptions];
}
