import { render } from 'preact';
import type { ShownProblem } from '../../../src/messages';
import '../../../src/ui/components.css';
import { setStrings } from '../../../src/ui/i18n';
import { SendDialog } from '../../../src/ui/send-dialog';
import '../../../src/ui/send-dialog.css';
import '../../../src/ui/tokens.css';
import { englishStrings } from '../strings';
import { PROBLEMS } from './fake';
import './send-dialog.css';

setStrings(englishStrings);
const { missing, blame, vague, long, sigh } = PROBLEMS;
const scenes: Readonly<Record<string, readonly (typeof blame)[]>> = {
  some: [missing, blame],
  many: [missing, blame, vague, { ...sigh, severity: 'warning' }],
  long: [long],
  copy: [blame],
};
const scene = new URLSearchParams(location.search).get('scene') ?? 'some';
let left: readonly ShownProblem[] = (scenes[scene] ?? []).map((problem, i) => ({ ...problem, key: `k${i}` }));

/** The question before Send outside its closed shadow root, where checkers can see it; the first row of it is solved. */
render(
  <main class="layer">
    <h1>Ticket</h1>
    <SendDialog
      problems={left}
      canReplace={scene !== 'copy'}
      left={() => left}
      apply={(key) => {
        left = left.filter((problem) => problem.key !== key);
        return Promise.resolve('done');
      }}
      copy={() => Promise.resolve(true)}
      review={() => {}}
      send={() => {}}
    />
  </main>,
  document.getElementById('app') ?? document.body,
);
document.querySelector<HTMLElement>('.suggestion')?.click();
