/** Where something is in a pack: field names and places in lists. */
export type FieldPath = readonly (string | number)[];

/** Why a pack cannot be used. */
export interface PackError {
  /** From 1. */
  readonly line: number;
  /** As in `phrases[2].find`; '' for the whole file. */
  readonly field: string;
  /** In plain words. */
  readonly message: string;
}

/** A file as it was read: plain data, with the lines that it came from. */
export interface Source {
  readonly value: unknown;
  readonly errors: readonly PackError[];
  /** The line of a field, or of the nearest field around it. */
  lineOf(path: FieldPath): number;
}

/** Collects what a reader of a file finds. */
export interface Notes {
  readonly errors: PackError[];
  note(path: FieldPath, line: number): void;
  report(path: FieldPath, line: number, message: string): void;
  lineOf(path: FieldPath): number;
}

/** Names that mean something else to JavaScript than to a team lead. */
const HOSTILE_NAMES = new Set(['__proto__', 'constructor', 'prototype']);
export const isHostileName = (name: string): boolean => HOSTILE_NAMES.has(name);

export function notes(): Notes {
  const lines = new Map<string, number>();
  const errors: PackError[] = [];
  return {
    errors,
    note: (path, line) => void lines.set(keyOf(path), line),
    report: (path, line, message) => void errors.push({ line, field: fieldName(path), message }),
    lineOf(path) {
      for (let length = path.length; length > 0; length--) {
        const line = lines.get(keyOf(path.slice(0, length)));
        if (line !== undefined) return line;
      }
      return 1;
    },
  };
}

const keyOf = (path: FieldPath): string => path.join('\0');

/** A path as people write it: `phrases[2].find`. */
export function fieldName(path: FieldPath): string {
  return path
    .map((step, i) => (typeof step === 'number' ? `[${step}]` : /^[\w-]{1,64}$/.test(step) ? (i ? '.' : '') + step : `[“${shown(step)}”]`))
    .join('');
}

/** Foreign text, short and without characters that could change how a line reads. */
export const shown = (text: string): string => {
  const harmless = text.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu, '\ufffd');
  return harmless.length > 40 ? `${harmless.slice(0, 40)}…` : harmless;
};

/** An error in one line. */
export const errorLine = ({ line, field, message }: PackError): string => `line ${line}${field && `, ${field}`}: ${message}`;
