import fc from 'fast-check';

/** Does `work` again where that is needed to know how long it takes, so that it must not find what it made before; `size` is that of its input, in
 * characters or bytes. */
export type Timed = <Result>(call: string, size: number, work: () => Result) => Result;

/** A call took too long. */
export class TooSlow extends Error {}

/** Something of ours that any input must leave whole. */
export interface Target {
  readonly name: string;
  /** So many of a thousand inputs are its. */
  readonly share: number;
  readonly input: fc.Arbitrary<unknown>;
  /** Inputs that something failed for once; they come first. */
  readonly examples: [unknown][];
  property(time: Timed): fc.IProperty<[unknown]>;
}

/** Makes a target of inputs and what holds for all of them; `holds` throws where it does not. */
export function target<Input>(
  name: string,
  share: number,
  input: fc.Arbitrary<Input>,
  holds: (input: Input, time: Timed) => void,
  examples: readonly Input[] = [],
): Target {
  return {
    name,
    share,
    input,
    examples: examples.map((example) => [example]),
    property: (time) =>
      fc.property(input as fc.Arbitrary<unknown>, (value) => {
        let slow: TooSlow | undefined;
        const noting: Timed = (...given) => {
          try {
            return time(...given);
          } catch (error) {
            if (error instanceof TooSlow) slow = error;
            throw error;
          }
        };
        holds(value as Input, noting);
        // Where an exception is an answer, one for slowness is none.
        if (slow) throw slow;
      }),
  };
}
