import type { ExtraRule } from '../engine/extras';
import { flagPhrases } from '../engine/flag-phrases';
import { metaOf } from './meta';
import { replacementOf } from './rewrites';
import type { OwnPhrase, Pack } from './schema';

/** A phrase of a pack as a rule. */
export function phraseRule(pack: Pack, phrase: OwnPhrase): ExtraRule {
  const { find, rewrites, atMost } = phrase;
  const rule = flagPhrases(metaOf(pack, phrase), [{ find, instead: rewrites.map(replacementOf) }]);
  if (!atMost) return { ...rule, pack: pack.id };
  return { ...rule, pack: pack.id, check: (reply, hits) => rule.check(reply, hits.slice(atMost)) };
}
