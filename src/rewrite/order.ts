import type { Reply, Sentence } from '../engine/rule';
import type { Edit } from '../engine/types';
import { uncapital } from './words';

const ORDERS = new Set(
  'send provide contact call email read use check see open submit fill try go ask attach bring dm update reinstall restart follow look add buy consult settle complete pay search stop archive enter head state post file visit put run set turn take collect unplug press show reset flash choose tap write rebook retest upload choose install'.split(
    ' ',
  ),
);

const OBJECTS = new Set('the a an your our my me us it that this if whether to in with for on at again all into'.split(' '));
const VERBS = new Set('is are was were has have had will can may'.split(' '));

/** "Contact details are below" begins with the same word as an order and has a verb of its own; "check out this link" is an offer. */
export function orders(order: Sentence, reply: Reply): boolean {
  if (!ORDERS.has(reply.word(order.from)) || reply.word(order.from + 1) === 'out') return false;
  if (OBJECTS.has(reply.word(order.from + 1))) return true;
  for (let i = order.from + 1; i < order.to && i < order.from + 5; i++) if (VERBS.has(reply.word(i))) return false;
  return true;
}

/** "Could you send me …?" */
export function asQuestion(order: Sentence, reply: Reply): Edit[] {
  const text = reply.sentenceText(order);
  if (
    order.listItem ||
    /[,;:]|\b(?:and|or|then) (?:you|it|we|I|they)\b/i.test(text) ||
    ['stop', 'see', 'search'].includes(reply.word(order.from))
  )
    return [];
  const end = order.span.start + text.length;
  const stop = /^[.!]+/.exec(reply.text.slice(end))?.[0].length ?? 0;
  return [{ span: { start: order.span.start, end: end + stop }, text: `Could you ${uncapital(text)}?` }];
}
