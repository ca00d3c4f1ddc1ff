import { render } from 'preact';
import { Card } from '../../../src/ui/card';
import '../../../src/ui/components.css';
import { setStrings } from '../../../src/ui/i18n';
import '../../../src/ui/in-page.css';
import { InsertionMarks } from '../../../src/ui/insertion-marks';
import { Mark } from '../../../src/ui/mark';
import '../../../src/ui/tokens.css';
import { englishStrings } from '../strings';
import { PROBLEMS, reply } from './fake';
import './parts.css';

setStrings(englishStrings);
const { missing, blame, sigh, cues, gap } = PROBLEMS;
const cards = [missing, blame, sigh, cues, gap].map((problem, i) => ({ ...problem, key: `k${i}` }));
const nothing = () => {};
const states = [
  reply([blame, sigh]),
  reply([]),
  reply([], { empty: true }),
  reply([], { waits: true }),
  { kind: 'silent', reason: 'internal-note', helpdesk: null } as const,
];

/** Card, mark and insertion marks outside their closed shadow root, where checkers can see them. */
render(
  <main class="layer">
    <h1>Parts</h1>
    {cards.map((problem, i) => (
      <Card
        key={problem.key}
        problem={problem}
        position={i + 1}
        total={5}
        canReplace={i !== 2}
        copy={i === 1 ? 'I still need your order number' : null}
        onRender={nothing}
        onPick={nothing}
        onFill={nothing}
        onDismiss={nothing}
        onWhy={nothing}
        onCopy={nothing}
        onStep={nothing}
        onClose={nothing}
      />
    ))}
    {states.map((state, i) => (
      <div key={i} class="corner">
        <Mark state={state} justReady={i === 1} hinted={i === 0} onOpen={nothing} />
      </div>
    ))}
    <InsertionMarks problems={cards} onOpen={nothing} />
  </main>,
  document.getElementById('app') ?? document.body,
);
