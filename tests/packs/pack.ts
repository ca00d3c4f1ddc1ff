import { readPack } from '../../src/packs/read';
import type { Pack } from '../../src/packs/schema';

/** A pack of these fields, or an Error that says what is wrong with them. */
export function packOf(fields: Readonly<Record<string, unknown>>, others: readonly Pack[] = []): Pack {
  const { pack, errors } = readPack(JSON.stringify({ id: 'team', name: 'Team', version: '1.0.0', ...fields }), { format: 'json', others });
  if (!pack) throw new Error(errors.map(({ field, message }) => `${field}: ${message}`).join('\n'));
  return pack;
}
