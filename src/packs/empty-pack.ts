import type { Pack } from './schema';

/** A pack of this name that has nothing of its own. */
export function emptyPack({ id, name, version, extends: base }: Pick<Pack, 'id' | 'name' | 'version' | 'extends'>): Pack {
  const lists = { phrases: [], terms: [], required: [], tests: { mustFlag: [], mustNotFlag: [] } };
  return { id, name, version, extends: base, rules: {}, categories: {}, exceptions: {}, rewrites: {}, voice: { locked: false }, ...lists };
}
