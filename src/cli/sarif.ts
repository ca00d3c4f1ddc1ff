import { shownText } from '../engine/shown-text';
import type { CheckResult, CheckSettings, Edit, Problem, RuleMeta, Severity } from '../engine/types';
import { ruleset } from '../ruleset';
import { version } from '../../package.json';
import { placeOf } from './place';

interface Checked {
  readonly file: string;
  readonly text: string;
  readonly result: CheckResult;
}

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', suggestion: 'note' };
/** Where standard input stands in the log. */
const STDIN = 'stdin';

/** Results as a SARIF 2.1.0 log, for what shows them in merge requests and editors. Columns count UTF-16 code units. */
export function sarif(checked: readonly Checked[], { extras }: CheckSettings): object {
  const metas = [...ruleset.rules, ...(extras?.rules ?? [])].map(({ meta }) => meta);
  const places = new Map(metas.map(({ id }, i) => [id, i]));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Replywell', version, rules: metas.map(describe) } },
        columnKind: 'utf16CodeUnits',
        artifacts: checked.map(({ file }) => ({ location: { uri: uriOf(file) } })),
        results: checked.flatMap(({ file, text, result }) =>
          result.problems.map((problem) => resultOf(problem, text, uriOf(file), places.get(problem.rule) ?? -1)),
        ),
        invocations: [
          {
            executionSuccessful: checked.every(({ result }) => !result.failures.length),
            toolExecutionNotifications: checked.flatMap(({ result }) =>
              result.failures.map(({ rule }) => ({ level: 'error', message: { text: `the rule ${rule} failed` } })),
            ),
          },
        ],
      },
    ],
  };
}

const describe = ({ id, title, message, category, severity }: RuleMeta): object => ({
  id,
  name: title,
  shortDescription: { text: title },
  fullDescription: { text: message },
  defaultConfiguration: { level: LEVELS[severity] },
  properties: { category },
});

function resultOf(
  { rule, pack, category, severity, span, message, suggestions }: Problem,
  text: string,
  uri: string,
  ruleIndex: number,
): object {
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: message },
    locations: [
      {
        // What is missing is missing from the whole reply.
        physicalLocation: { artifactLocation: { uri }, region: regionOf(text, span ?? { start: 0, end: text.length }) },
      },
    ],
    ...(suggestions.length && { fixes: suggestions.map((edit) => fixOf(edit, text, uri)) }),
    properties: { category, missing: span === null, ...(pack !== undefined && { pack }) },
  };
}

const fixOf = (edit: Edit, text: string, uri: string): object => ({
  description: { text: edit.text ? `Say “${shownText(edit)}”` : 'Leave it out' },
  artifactChanges: [
    { artifactLocation: { uri }, replacements: [{ deletedRegion: regionOf(text, edit.span), insertedContent: { text: edit.text } }] },
  ],
});

function regionOf(text: string, { start, end }: Edit['span']): object {
  const [from, to] = [placeOf(text, start), placeOf(text, end)];
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    charOffset: start,
    charLength: end - start,
  };
}

/** A file name as a relative address. */
const uriOf = (file: string): string => (file === '-' ? STDIN : file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/'));
