/** What people say in many ways. */
export interface Saying {
  /** Something of this is in each of them. Patterns take milliseconds to get ready: a text that lacks it is not tried on them. */
  readonly hint?: RegExp;
  readonly patterns: readonly RegExp[];
}

/** The patterns of a saying that a text is to be tried on. */
export const patternsFor = ({ hint, patterns }: Saying, text: string): readonly RegExp[] => (hint && !hint.test(text) ? NONE : patterns);
const NONE: readonly RegExp[] = [];
