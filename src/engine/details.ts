import type { Hit } from './rule';
import type { Details, Fact, Facts } from './types';

/** What details are read from. */
interface Read {
  readonly facts: Facts;
  factHits(fact: Fact): readonly Hit[];
  sentenceText(sentence: Hit['sentence']): string;
}

/** So many sentences after a hand-off may still say when. */
const NEAR = 2;

/** How far the parts of a reply go. */
export function detailsOf(reply: Read): Details {
  const { apology, ownership, halvedApology, nextStep, companyActs, customerActs } = reply.facts;
  return {
    apology: !apology ? 'none' : halvedApology ? 'halved' : ownership ? 'owned' : 'plain',
    nextStepBy: !nextStep ? 'nobody' : companyActs ? (customerActs ? 'both' : 'company') : customerActs ? 'customer' : 'nobody',
    handoff: handoffOf(reply),
  };
}

function handoffOf({ factHits, sentenceText }: Read): Details['handoff'] {
  const hits = factHits('handoff');
  if (!hits.length) return null;
  const times = factHits('timeframe');
  const near = ({ sentence }: Hit, time: Hit): boolean => {
    const after = time.sentence.index - sentence.index;
    return after >= 0 && after <= NEAR;
  };
  return {
    name: hits.some(({ sentence }) => namesColleague(sentenceText(sentence))),
    time: hits.some((hit) => times.some((time) => near(hit, time))),
  };
}

/** "…to Jo Reed", "my colleague Ana": somebody with a name, or a placeholder for one. */
export const namesColleague = (sentence: string): boolean => NAMED.test(sentence);
const NAMED = /\b(?:to|with|in|manager|colleague|supervisor|lead|specialist|engineer|director|from),? \p{Lu}\p{Ll}|[<{[] ?[\w.]*[Nn]ame/u;
