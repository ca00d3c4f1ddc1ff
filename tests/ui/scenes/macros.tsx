import { render } from 'preact';
import type { MacroProblem } from '../../../src/macros/protocol';
import type { MacroRow } from '../../../src/macros/types';
import { NOTHING_YET, type MacroState } from '../../../src/options/macro-check';
import { MacroView } from '../../../src/options/macro-section';
import '../../../src/ui/page.css';
import '../../../src/options/options.css';
import { NO_TEAMS } from '../../../src/teams/types';
import { setStrings } from '../../../src/ui/i18n';
import { englishStrings } from '../strings';

setStrings(englishStrings);
const row = (index: number, title: string, counts: readonly [number, number, number], text: string | null, rule: string): MacroRow => ({
  index,
  title,
  counts: { error: counts[0], warning: counts[1], suggestion: counts[2] },
  first: counts.some(Boolean) ? { rule: 'some-rule', title: rule, text } : null,
  language: 'en',
});
const rows: readonly MacroRow[] = [
  row(0, 'Refund::Late parcel', [1, 2, 0], 'You failed to', 'Sounds like blame'),
  row(1, 'Billing::Why this invoice is what it is', [0, 1, 12], 'as soon as possible', 'No clear time'),
  row(2, 'Rechtsschutzversicherungsgesellschaftenabrechnung', [0, 1, 0], null, 'No greeting'),
  row(3, 'Thanks', [0, 0, 0], null, ''),
  { ...row(4, 'Guten Tag', [0, 0, 0], null, ''), language: 'de' },
];
const problems: readonly MacroProblem[] = [
  {
    ...{ rule: 'blame-you-failed', title: 'Sounds like blame', severity: 'error', text: 'You failed to' },
    message: 'They may hear “it’s your fault”. Try: what you still need.',
    rewrites: ['Could you send', ''],
  },
  {
    ...{ rule: 'missing-x', title: 'No greeting', severity: 'warning', text: null },
    message: 'It may feel abrupt. Try: their name first.',
    rewrites: ['Hi [name],'],
  },
];
const read = { taken: true, count: rows.length, leftOut: { notes: 2, empty: 1 }, refused: [], tables: [] };
const scenes: Readonly<Record<string, Partial<MacroState>>> = {
  start: {},
  checked: { phase: 'checked', read, rows, opened: new Map([[0, problems]]), failed: 1 },
  checking: { phase: 'checking', read: { ...read, count: 10_000 }, rows },
  choose: {
    phase: 'choose',
    read: {
      ...read,
      count: 0,
      refused: [
        { name: 'photo.json', why: 'binary' },
        { name: 'old.json', why: 'damaged', line: 17 },
      ],
      tables: [{ name: 'macros.csv', columns: ['Kürzel', 'Vorlage', 'Stand'], column: null, guess: 1 }],
    },
  },
};
const scene = new URLSearchParams(location.search).get('scene') ?? 'start';
const nothing = () => {};
const actions = { read: nothing, choose: nothing, check: nothing, stop: nothing, open: nothing, exportAll: nothing };
render(
  <main>
    <h1>Options</h1>
    <MacroView
      state={{ ...NOTHING_YET, ...scenes[scene] }}
      subject={{ team: 'default', teams: NO_TEAMS }}
      choices={[
        ['default', 'Default'],
        ['billing', 'Billing'],
      ]}
      actions={actions}
      isOnPage={(rule) => rule === 'some-rule'}
      onTeam={nothing}
    />
  </main>,
  document.getElementById('app') ?? document.body,
);
