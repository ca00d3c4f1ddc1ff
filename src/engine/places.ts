import { closes, greets } from './letter';
import type { Hit, Reframe, Reply, Sentence } from './rule';
import { withSuggestions } from './suggestions';
import { PARTS, type Part, type Place, type Places, type Span } from './types';

/** Where each part of a reply is, and what would bring those that are not there. */
export function placesOf(reply: Reply, reframe: Reframe | undefined): Places {
  const places = PARTS.map((part): [Part, Place] => {
    const span = spanOf(part, reply);
    return [part, withSuggestions({ span }, () => (span ? [] : (reframe?.bring(part, reply) ?? [])))];
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
      return hit?.span ?? null;
    case 'acknowledgement':
      return reply.facts.acknowledgement ? wordsOf(taking(reply), reply) : null;
    case 'ownership':
      return wordsOf((hit ?? reply.factHits('companyActs').find(byUs))?.sentence, reply);
    case 'nextStep':
      if (!reply.facts.nextStep) return null;
      return wordsOf((reply.factHits('companyActs')[0] ?? reply.factHits('customerActs')[0] ?? hit)?.sentence, reply);
    case 'empathy':
      return reply.facts.empathy ? wordsOf(hit?.sentence, reply) : null;
    default:
      return wordsOf(hit?.sentence, reply);
  }
}

/** The first sentence about what the customer wrote of. */
const taking = ({ sentences, takesUp }: Reply): Sentence | undefined => sentences.find(({ span }) => takesUp(span));

/** Whoever writes takes it on; that a team or somebody will is no such word. */
const byUs = ({ text }: Hit): boolean => /^(?:I|we|let)\b/i.test(text);

function wordsOf(sentence: Sentence | undefined, reply: Reply): Span | null {
  if (!sentence) return null;
  const { start } = sentence.span;
  return { start, end: start + reply.sentenceText(sentence).length };
}
