import { check, type Ruleset } from '../engine/check';
import type { CheckSettings } from '../engine/types';
import { flawsOf } from '../practice/flaws-of';
import { packSettings, resolvePack } from './resolve';
import type { Pack } from './schema';
import { shown, type FieldPath } from './source';

/** How one of a pack's tests went. */
export interface TestResult {
  readonly path: FieldPath;
  readonly passed: boolean;
  /** What was expected and did not happen; '' where the test passed. */
  readonly message: string;
}

/** Runs a pack's own tests and looks at its scenarios' model replies, as an agent who chose nothing would see it. */
export function testPack(pack: Pack, others: readonly Pack[], ruleset: Ruleset): readonly TestResult[] {
  // What is only tried yet is tested as it will be.
  const choices = resolvePack({ ...pack, pilot: false }, others);
  const settings: CheckSettings = { ...packSettings(choices), pilots: new Set() };
  const ids = [...ruleset.rules, ...choices.extras.rules].map(({ meta }) => meta.id);
  /** With this rule alone, so that no other one hides what it flags on the same words. */
  const onlyWith = (id: string): CheckSettings => ({
    ...settings,
    rulesOff: new Set(ids.filter((other) => other !== id || settings.rulesOff.has(id))),
  });
  const flagged = (text: string, customer: readonly string[], rule?: string) =>
    check({ text, customer }, ruleset, rule === undefined ? settings : onlyWith(rule)).problems;
  return [
    ...pack.tests.mustFlag.map(({ text, customer, rule }, i) => {
      const passed = flagged(text, customer, rule).length > 0;
      const off = settings.rulesOff.has(rule) ? ', which is off' : '';
      return result(['tests', 'mustFlag', i], passed, `“${shown(text)}” is not flagged by “${rule}”${off}`);
    }),
    ...pack.tests.mustNotFlag.map(({ text, customer, rule }, i) => {
      const [problem] = flagged(text, customer, rule);
      const what = problem?.text ?? problem?.message;
      return result(['tests', 'mustNotFlag', i], !problem, `“${shown(text)}” is flagged by “${problem?.rule}”: ${what}`);
    }),
    ...(pack.scenarios ?? []).flatMap((scenario, i) => {
      const { good, imperfect } = flawsOf(scenario, ruleset, settings);
      const of = (reply: 'good' | 'imperfect', flaws: readonly string[]): TestResult =>
        result(['scenarios', i, reply], flaws.length === 0, `the ${reply} reply of the scenario “${scenario.id}”: ${flaws.join('; ')}`);
      return [of('good', good), of('imperfect', imperfect)];
    }),
  ];
}

const result = (path: FieldPath, passed: boolean, message: string): TestResult => ({
  path,
  passed,
  message: passed ? '' : message,
});
