import { signal, type Signal } from '@preact/signals';
import type { PageState } from '../../../src/messages';
import { setStrings } from '../../../src/ui/i18n';
import { createInPage } from '../../../src/ui/in-page';
import type { MarkPlace } from '../../../src/settings/types';
import { englishStrings } from '../strings';
import { PROBLEMS, PROMISED, TWELVE, reply } from './fake';

/** A reply box with our UI over it, as a content script would set it up; `scene` and what happened are on the window. */
declare global {
  interface Window {
    log: string[];
    inPage: ReturnType<typeof createInPage>;
    state: ReturnType<typeof signal<PageState | null>>;
    markPlace: Signal<MarkPlace>;
  }
}

setStrings(englishStrings);
const editor = document.querySelector<HTMLElement>('#editor');
if (!editor) throw new Error('The scene has an #editor.');
const scene = new URLSearchParams(location.search).get('scene') ?? 'some';
const { missing, missingStep, blame, vague, sigh, long, gap } = PROBLEMS;
const states: Readonly<Record<string, PageState>> = {
  some: reply([missing, missingStep, blame, vague, sigh]),
  long: reply([{ ...long, text: 'you failed to provide your order number' }, vague]),
  many: reply(TWELVE),
  one: reply([blame]),
  gap: reply([gap, blame]),
  none: reply([]),
  promised: reply([], { empty: true }),
  copy: reply([blame], { canReplace: false }),
  undo: reply([vague], { undoDismiss: true, mayExplain: true }),
  note: { kind: 'silent', reason: 'internal-note', helpdesk: 'Zendesk' },
};

window.log = [];
const state = signal<PageState | null>(states[scene] ?? reply([]));
const openKey = signal<string | null>(null);
window.state = state;
const mayExplain = signal(scene === 'undo');
const promised = signal(scene === 'promised' ? PROMISED : []);
window.markPlace = signal('bottom-right');

/** Where some words stand in the editor. */
function rangeOf(words: string, from = 0): Range | null {
  const walker = document.createTreeWalker(editor ?? document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const start = node.textContent?.indexOf(words, from) ?? -1;
    if (start < 0) continue;
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + words.length);
    return range;
  }
  return null;
}

const drop = (key: string) => {
  const now = state.value;
  if (now?.kind === 'reply') state.value = { ...now, problems: now.problems.filter((problem) => problem.key !== key) };
};

window.inPage = createInPage({
  document,
  state,
  openKey,
  editor: () => editor,
  rectsOf(key) {
    const now = state.value;
    const problem = now?.kind === 'reply' ? now.problems.find((one) => one.key === key) : undefined;
    if (!problem) return [];
    const caret = problem.rule === 'missing-apology' ? rangeOf('As I') : rangeOf('possible.');
    const range = problem.text === null ? caret : rangeOf(problem.text);
    if (!range) return [];
    if (problem.text === null) range.collapse(problem.rule === 'missing-apology');
    return [...range.getClientRects()];
  },
  boxRect: () => editor.getBoundingClientRect(),
  avoid: () => [...document.querySelectorAll('.send')].map((button) => button.getBoundingClientRect()),
  apply: async (key, suggestion) => {
    window.log.push(`apply ${key} ${suggestion}`);
    editor.focus();
    await Promise.resolve();
    if (scene === 'fails') return 'copy';
    drop(key);
    return 'done';
  },
  fill: (key, text) => {
    window.log.push(`fill ${key} ${text}`);
    drop(key);
    return Promise.resolve('done');
  },
  gap: signal(null),
  dismiss: (key, scope) => {
    window.log.push(`dismiss ${key} ${scope}`);
    drop(key);
  },
  undoable: signal(scene === 'undo' ? 'dismissed' : null),
  undo: () => window.log.push('undo'),
  mayExplain,
  explain(reason) {
    window.log.push(`explain ${reason}`);
    mayExplain.value = false;
  },
  promised,
  keepPromise(key) {
    window.log.push(`keep ${key}`);
    promised.value = promised.value.filter((promise) => promise.key !== key);
  },
  leavePromises() {
    window.log.push('leave promises');
    promised.value = [];
  },
  markPlace: window.markPlace,
  moveMark: (to) => {
    window.log.push(`mark ${to}`);
    window.markPlace.value = to;
  },
  show: (key) => window.log.push(`show ${key}`),
  why: (rule) => window.log.push(`why ${rule}`),
  copy: (text) => {
    window.log.push(`copy ${text}`);
    return Promise.resolve(true);
  },
  closed: () => window.log.push('closed'),
});
for (const type of ['keydown', 'click', 'mousedown', 'focusin']) {
  document.addEventListener(type, (event) => event.target === window.inPage.host && window.log.push(`page heard ${type}`));
}
