import { closes, greets } from './letter';
import type { Hit, Reply, Sentence } from './rule';
import { takesOn } from './situation';
import { later } from './later';
import { PARTS, type Edit, type Part, type Place, type Places, type Span } from './types';

/** Where each part of a reply is, and what would bring those that are not there; `bring` makes the edits. */
export function placesOf(reply: Reply, bring: (part: Part) => readonly Edit[]): Places {
  const places = PARTS.map((part): [Part, Place] => {
    const span = spanOf(part, reply);
    return [part, later({ span }, 'suggestions', () => (span ? [] : bring(part)))];
  });
  return Object.fromEntries(places) as Places;
}

/** The first words that show a part: the phrase where that says it, else its whole sentence. */
function spanOf(part: Part, reply: Reply): Span | null {
  const [hit] = reply.factHits(part);
  switch (part) {
    case 'greeting':
      return hit?.span ?? (greets(reply) ? wordsOf(reply.sentences[0], reply) : null);
    case 'closing':
      return reply.factHits(part).at(-1)?.span ?? (closes(reply) ? wordsOf(reply.sentences.at(-1), reply) : null);
    case 'timeframe':
      return promised(reply)?.span ?? null;
    case 'acknowledgement':
      return reply.facts.acknowledgement ? wordsOf(taking(reply), reply) : null;
    case 'ownership':
      return wordsOf(hit?.sentence ?? reply.sentences.find(({ span }) => takesOn(reply.masked.slice(span.start, span.end))), reply);
    case 'solution':
      return wordsOf((hit ?? reply.factHits('companyActs').find((act) => mends(act, reply)))?.sentence, reply);
    case 'nextStep':
      if (!reply.facts.nextStep) return null;
      return wordsOf((reply.factHits('companyActs')[0] ?? reply.factHits('customerActs')[0] ?? hit)?.sentence, reply);
    case 'empathy':
      // A sentence of ours is left out where cues weigh whether there is empathy.
      return wordsOf(
        (reply.facts.empathy ? hit : reply.factHits(part).find(({ sentence }) => reply.offered[sentence.index]))?.sentence,
        reply,
      );
    default:
      return wordsOf(hit?.sentence, reply);
  }
}

/** The first sentence about what the customer wrote of. */
const taking = ({ sentences, takesUp }: Reply): Sentence | undefined => sentences.find(({ span }) => takesUp(span));

/** The time that goes with what somebody does: "by Friday" rather than the "two months" that it has taken so far. */
function promised({ factHits }: Reply): Hit | undefined {
  const acts = new Set([...factHits('companyActs'), ...factHits('customerActs')].map(({ sentence }) => sentence.index));
  const times = factHits('timeframe');
  return times.find(({ sentence }) => acts.has(sentence.index)) ?? times.at(-1);
}

/** What the company does beside talking: "the driver will bring it", where "I will call you" is a next step and no more. */
const mends = ({ text, to }: Hit, reply: Reply): boolean => !TALK.test(`${text} ${reply.word(to)}`);
const TALK =
  /\b(?:ask|be\b|call|check|contact|find|follow|get|hear|inform|investigat|keep|let|look|pass|put|reply|respond|review|see|tell|told|update|write|you)/i;

function wordsOf(sentence: Sentence | undefined, reply: Reply): Span | null {
  if (!sentence) return null;
  const { start } = sentence.span;
  return { start, end: start + reply.sentenceText(sentence).length };
}
