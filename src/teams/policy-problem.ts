import { fieldName, type FieldPath } from '../packs/source';

/** Something in a policy that does not do what was meant. */
export interface PolicyProblem {
  readonly path: FieldPath;
  /** In plain words, one line. */
  readonly message: string;
}

/** A problem in one line, for people. */
export const problemLine = ({ path, message }: PolicyProblem): string => `${fieldName(path)}: ${message}`;
