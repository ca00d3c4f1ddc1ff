import { signal } from '@preact/signals';
import { render } from 'preact';
import type { CheckResult, Draft } from '../../../src/engine/types';
import { atOnce, offered } from '../../../src/helpdesks/offered';
import { setStrings } from '../../../src/ui/i18n';
import { Welcome } from '../../../src/welcome/welcome';
import '../../../src/ui/page.css';
import '../../../src/welcome/welcome.css';
import { englishStrings } from '../strings';
import { DETAILS, FACTS, METAS, PLACES, PROBLEMS, UPSET } from './fake';

/** A stand-in for the engine: finds the fake problems' words. */
function check({ text }: Draft): CheckResult {
  const problems = [PROBLEMS.missing, PROBLEMS.blame, PROBLEMS.sigh, PROBLEMS.vague].flatMap((problem) => {
    const start = problem.text === null ? 0 : text.toLowerCase().indexOf(problem.text.toLowerCase());
    if (start < 0) return [];
    const span = { start, end: start + (problem.text?.length ?? 0) };
    return [{ ...problem, span: problem.text === null ? null : span, suggestions: problem.suggestions.map((edit) => ({ ...edit, span })) }];
  });
  return { language: 'en', problems, facts: FACTS, details: DETAILS, places: PLACES, signals: UPSET, failures: [] };
}

setStrings(englishStrings);
const granted = signal<ReadonlySet<string>>(new Set(['https://app.chatwoot.com/*']));
render(
  <Welcome granted={granted} helpdesks={atOnce} offered={offered} metas={METAS} allow={() => Promise.resolve(false)} check={check} />,
  document.getElementById('app') ?? document.body,
);
