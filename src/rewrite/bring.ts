import type { Reply } from '../engine/rule';
import type { Edit, Part } from '../engine/types';
import { fresh } from './fresh';
import { alternative, apologies, closings, greeting, handOffs, nextStep, seeThrough, summaries, sympathies, update } from './phrases';
import { insertAfterGreeting, insertBeforeSignOff } from './place';

/** Edits that bring a missing part of a reply, the best first; none for a question, which only the agent can ask. */
export function bring(part: Part, reply: Reply): readonly Edit[] {
  const first = (sentences: readonly string[]): readonly Edit[] => sentences.map((sentence) => insertAfterGreeting(reply, sentence));
  const last = (sentence: string): readonly Edit[] => [insertBeforeSignOff(reply, sentence)];
  switch (part) {
    case 'greeting':
      return [insertion(0, `${greeting(reply)}\n\n`)];
    case 'acknowledgement':
      return first(summaries(reply));
    case 'apology':
      return first(fresh(reply, apologies(reply)));
    case 'empathy':
      return first(fresh(reply, sympathies(reply)));
    case 'ownership':
      return last(seeThrough(reply));
    case 'solution':
    case 'alternative':
      return last(alternative(reply));
    case 'nextStep':
      return last(nextStep(reply));
    case 'timeframe':
      return last(update(reply));
    case 'handoff':
      return handOffs(reply).flatMap(last);
    case 'closing':
      return closings(reply).map((closing) => insertion(reply.text.trimEnd().length, `\n\n${closing}`));
    case 'question':
      return [];
  }
}

const insertion = (at: number, text: string): Edit => ({ span: { start: at, end: at }, text });
