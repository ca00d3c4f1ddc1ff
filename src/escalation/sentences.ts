import { readSentences } from '../engine/text/sentences';

/** A sentence in the writer's own words, on one line. */
export interface Said {
  readonly text: string;
  readonly question: boolean;
  /** Where it begins. */
  readonly start: number;
}

/** The sentences of a text, without those that only quote or name addresses. */
export function sentencesOf(text: string): readonly Said[] {
  const { masked, sentences } = readSentences(text);
  return sentences.flatMap(({ span, question }) =>
    /\p{L}/u.test(masked.slice(span.start, span.end))
      ? [{ text: text.slice(span.start, span.end).replace(/\s+/g, ' ').trim(), question, start: span.start }]
      : [],
  );
}
