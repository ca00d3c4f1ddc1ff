import { slotsIn } from '../engine/text/slots';
import { retoldOf } from './retell';

/** Whether a sentence is one of those that rewrites offer, as it stands: it tells nothing of how the agent writes. */
export function isOffered(sentence: string, customer: readonly string[]): boolean {
  return OPENING.test(sentence) ? slotsIn(sentence).length > 0 || tellsAgain(sentence, customer) : WITHOUT_GAP.test(sentence);
}

/** Whether the customer's own words stand in a sentence, turned to them. */
function tellsAgain(sentence: string, customer: readonly string[]): boolean {
  const retold = retoldOf(customer);
  return retold === undefined ? QUOTES.test(sentence) : sentence.includes(retold.clause);
}

/** "I'm sorry to read this: “…”", "you wrote “…”". */
const QUOTES = /\b(?:to read this:|you wrote) “/;

/** How the sentences of `phrases.ts` and of the rules' inserts begin; with an open gap they are not yet the agent's. */
const OPENING =
  /^(?:[^.,]{2,40}, )?(?:(?:I|we)(?:['’](?:m|re)| am| are) (?:really |very )?sorry|(?:I|we) (?:know|understand|can see) (?:what|how|that)|here(?:['’]s| is) what|the next step is|what (?:I|we) can|you(?:['’]ll| will) (?:hear from|receive an update)|so that I have this right|to stop this from coming back|(?:I|we)(?:['’](?:m|re)| am| are) passing|(?:I|we)(?:['’]ve| have) (?:told|informed) them that|they will contact you|you won['’]t have to explain|(?:I|we)(?:['’]ll| will) (?:see this through|stay on this))\b/i;
/** Those without a gap. */
const WITHOUT_GAP =
  /^(?:[^.,]{2,40}, )?(?:They have all you told us and what (?:I|we) have done so far|(?:I|We) (?:can see|understand) (?:why|how much) this matters to you|Thank you (?:so much )?for (?:telling us about|bringing) this(?: to our attention)?)\.?$/i;
