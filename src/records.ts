/** Whether a value is an object with fields. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value is one of some names. */
export const isOneOf = <Name extends string>(names: readonly Name[], value: unknown): value is Name => names.includes(value as Name);

/** A value of a file as text; '' where it is none, such as an object, whose own `toString` may be anything. */
export const textOf = (value: unknown): string => (value === undefined || typeof value === 'object' ? '' : String(value));
