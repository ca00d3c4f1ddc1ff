import { people } from '../../lexicon/en/retell-words';
import type { Reader } from './predicate';
import { tail } from './tail';
import { is, verbOf } from './verbs';
import { verbGroup } from './verb-group';

/** "nobody has replied": who did not come, call or answer. */
export const aboutNobody: Reader = (words, subject, room) => {
  const group = verbGroup(words, subject.end, false);
  const main = words[group?.main ?? -1];
  if (!group || main === undefined || group.negative || group.helper === 'be') return undefined;
  const base = verbOf(main)?.base ?? '';
  if (!/^(?:answer|reply|respond|call|pick|turn|show|come|contact|get|help|email|write|phone|ring)$/.test(base)) return undefined;
  if (group.helper === 'have' ? !is(main, 'done') : group.helper === 'none' ? !(is(main, 'past') || is(main, 's')) : !is(main, 'base'))
    return undefined;
  const next = words[group.main + 1] ?? '';
  const needs: Readonly<Record<string, RegExp>> = {
    pick: /^up$/,
    turn: /^up$/,
    show: /^up$/,
    get: /^back$/,
    contact: /^(?:me|us)$/,
    write: /^back$/,
    help: /^(?:me|us|with)?$/,
    call: /^(?:me|us|back)$/,
    email: /^(?:me|us|back)$/,
    phone: /^(?:me|us|back)$/,
    ring: /^(?:me|us|back)$/,
  };
  if (needs[base] && !needs[base].test(next)) return undefined;
  const rest = tail(words, group.main + 1, { room: room - group.words.length - 1, before: main });
  return rest && !rest.words.some((word) => people.has(word))
    ? { words: [...group.words, main, ...rest.words], end: rest.end, weight: 2 }
    : undefined;
};
