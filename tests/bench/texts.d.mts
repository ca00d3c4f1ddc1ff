import type { Pack } from '../../src/packs/schema';

/** A small seeded generator, so that every run has the same texts. */
export function randomFrom(seed: number): () => number;
/** A reply of at least `words` words; no two are alike. */
export function reply(words: number, random: () => number): string;
export const CUSTOMER: string;
/** A team's pack with so many phrases. */
export function packWith(phrases: number, random: () => number): Pack;
