import { Vocabulary } from '../match/vocabulary';
import type { Reply } from '../rule';
import { mask } from './mask';
import { tokenise } from './tokens';

const vocabulary = new Vocabulary();

/** A text that no phrase is looked for in: what is the writer's own of it, and its sentences. */
export function readSentences(text: string): Pick<Reply, 'masked' | 'sentences'> {
  const masked = mask(text);
  return { masked, sentences: tokenise(masked, vocabulary).sentences };
}
