import { createHash } from 'node:crypto';
import manifest from '../../manifest.json';
import { closest } from '../packs/closest';
import { readJson } from '../packs/read-json';
import { errorLine, shown, type FieldPath } from '../packs/source';
import { isRecord } from '../records';
import type { Stored } from '../settings/fields';
import type { PolicyProblem } from '../teams/policy-problem';
import { POLICY_FIELDS } from '../teams/read-policy';
import { UsageError } from './files';

/** A problem with its line in the file, from 1. */
export interface PlacedProblem extends PolicyProblem {
  readonly line: number;
}

/** What a file has for Replywell. */
export interface PolicyFile {
  readonly browser: 'Chrome' | 'Firefox';
  /** Where it stands in the file, for people. */
  readonly where: string;
  /** As the browser would get it. */
  readonly managed: Stored;
  /** What is odd around it, with its lines. */
  readonly problems: readonly PlacedProblem[];
  /** The line of a field of `managed`, from 1. */
  lineOf(path: FieldPath): number;
}

/** Chromium’s id is the key’s hash, its digits written as letters. */
const CHROME_ID = [...createHash('sha256').update(Buffer.from(manifest.key, 'base64')).digest('hex').slice(0, 32)]
  .map((digit) => String.fromCharCode(97 + parseInt(digit, 16)))
  .join('');
const GECKO_ID = manifest.browser_specific_settings.gecko.id;

const FORMS =
  'neither “3rdparty” with its settings (Chrome’s policy files, and below “policies” Firefox’s policies.json), nor the settings by themselves';

/**
 * Finds Replywell’s settings in the text of a policy file: Chrome’s or Firefox’s, the Admin console’s, or the bare value. `id` is the extension’s
 * where it was built under one of its own. Throws a UsageError where there is nothing to find.
 */
export function readPolicyFile(text: string, id?: string): PolicyFile {
  const { value, errors, lineOf } = readJson(text);
  if (errors[0]) throw new UsageError(errorLine(errors[0]));
  if (!isRecord(value)) throw new UsageError('it has no object with fields');
  const problems: PlacedProblem[] = [];
  const note: Note = (path, message) => void problems.push({ path, message, line: lineOf(path) });
  const found = inPolicies(value, id, note) ?? inConsole(value, note) ?? bare(value);
  if (!found) throw new UsageError(`it has nothing of Replywell: ${FORMS}`);
  const { at, ...rest } = found;
  return { ...rest, problems, lineOf: (path) => lineOf(at(path)) };
}

type Note = (path: FieldPath, message: string) => void;
type Found = Pick<PolicyFile, 'browser' | 'where' | 'managed'> & { at(path: FieldPath): FieldPath };

/** A file for a browser’s own folder. */
function inPolicies(file: Stored, id: string | undefined, note: Note): Found | undefined {
  const inFirefox = isRecord(file['policies']);
  const outer = inFirefox ? ['policies', '3rdparty'] : ['3rdparty'];
  const others = (inFirefox ? (file['policies'] as Stored) : file)['3rdparty'];
  if (!isRecord(others)) return undefined;
  const [browser, name, ours] = inFirefox ? (['Firefox', 'Extensions', GECKO_ID] as const) : (['Chrome', 'extensions', CHROME_ID] as const);
  const written = name in others ? name : Object.keys(others).find((key) => key.toLowerCase() === name.toLowerCase());
  const extensions = written === undefined ? undefined : others[written];
  if (written === undefined || !isRecord(extensions)) return undefined;
  if (written !== name) note([...outer, written], `${browser} looks for “${name}”, in these letters, and finds nothing`);
  const wanted = id ?? ours;
  const ids = Object.keys(extensions);
  const chosen = wanted in extensions ? wanted : id === undefined && ids.length === 1 ? ids[0] : undefined;
  if (chosen === undefined) throw new UsageError(`it has nothing for “${wanted}”; an id of your own is named with --id`);
  let path = [...outer, written, chosen];
  if (chosen !== wanted) note(path, `is not the id of Replywell, “${wanted}”; if you built it under this one, say --id ${shown(chosen)}`);
  let managed = extensions[chosen];
  if (isRecord(managed) && isRecord(managed['policy'])) {
    path = [...path, 'policy'];
    note(path, `${browser} looks for the settings directly below the id; only Windows’ registry has a key “policy” there`);
    managed = managed['policy'];
  }
  if (!isRecord(managed)) throw new UsageError(`what it has for “${shown(chosen)}” is no object with fields`);
  return { browser, where: path.join(' → '), managed, at: (inside) => [...path, ...inside] };
}

/** What the Google Admin console takes: each value in a `Value` of its own. */
function inConsole(file: Stored, note: Note): Found | undefined {
  const isWrapped = (value: unknown): value is Stored => isRecord(value) && 'Value' in value;
  if (!Object.values(file).some(isWrapped)) return undefined;
  const managed: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(file)) {
    if (isWrapped(value)) managed[name] = value['Value'];
    else note([name], 'the Admin console looks for its “Value”, and finds none');
  }
  return { browser: 'Chrome', where: 'for the Google Admin console', managed, at: ([name = '', ...inside]) => [name, 'Value', ...inside] };
}

/** The settings by themselves. */
function bare(file: Stored): Found | undefined {
  const isOurs = Object.keys(file).some((name) => closest(name, POLICY_FIELDS) !== undefined);
  return isOurs ? { browser: 'Chrome', where: 'the settings by themselves', managed: file, at: (path) => path } : undefined;
}
