import { plain } from './clause';
import { COMMA, GAP } from './leave-out';
import { OPENERS } from './start';
import { is } from './verbs';

const AWAITED =
  /^(?:where's|where is|where are) my ((?:[a-z]+ ){0,2}(?:order|parcel|package|refund|delivery|money|food|replacement|payment|payout|invoice|receipt|tickets?|card|luggage|bag|suitcase|item|items|deposit|tracking number|confirmation))(?= ,|$)/;
/** "Where's my refund?": they still wait for it. */
export function awaited(words: readonly string[]): string | undefined {
  let start = 0;
  while (OPENERS.has(words[start] ?? '') || words[start] === COMMA || words[start] === GAP) start++;
  const thing = AWAITED.exec(words.slice(start, start + 8).join(' '))?.[1];
  const clause = thing && `you're still waiting for your ${thing}`;
  return clause;
}

/** "Why can't I log in?": what the question takes for granted. */
export function askedWhy(words: readonly string[]): readonly string[] | undefined {
  const at = words.findIndex(
    (word, index) => word === 'why' && (index === 0 || words[index - 1] === COMMA || OPENERS.has(words[index - 1] as string)),
  );
  const aux = words[at + 1] ?? '';
  if (
    at < 0 ||
    !/^(?:was|were|is|are|am|have|has|won't|can't|couldn't|doesn't|don't|didn't|isn't|aren't|wasn't|weren't|hasn't|haven't)$/.test(aux)
  )
    return undefined;
  const subject = words.slice(at + 2, at + 10);
  for (let end = 1; end < 6 && end < subject.length; end++) {
    const first = subject[0] as string;
    if ((first === 'i' || first === 'we') && end === 1) return [first, aux, ...words.slice(at + 3)];
    if (!/^(?:my|our|the|your)$/.test(first)) return undefined;
    const turned = [...subject.slice(0, end), aux, ...words.slice(at + 2 + end)];
    if (is(subject[end - 1], 'done')) return undefined;
    if (end > 1 && plain(turned, 0, { before: undefined, program: undefined }, true)) return turned;
  }
  return undefined;
}

/** "My order hasn't arrived, where is it?": the question comes after the clause. */
export const askedLater = (words: readonly string[], end: number): boolean => {
  let at = end;
  while (words[at] === COMMA || words[at] === 'and' || words[at] === 'so' || words[at] === 'but' || words[at] === 'please') at++;
  return /^(?:where|when|why|what|what's|where's|how|who|can|could|is|are|do|does|will|would|any|anything|anyone)$/.test(words[at] ?? '');
};
