import { batch, computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import { openReplyBox } from '../editors/reply-box';
import type { ReplyBox } from '../editors/types';
import { check } from '../engine/check';
import { applyEdit, editBetween, smallestEdit } from '../engine/edit';
import { later } from '../engine/later';
import { isChecked, type CheckSettings, type Edit, type Mood, type Part, type Span } from '../engine/types';
import { reasonsToEscalate, type ReasonKind } from '../escalation/reasons';
import { colleagueSummary, type Summary } from '../escalation/summary';
import { addressOf } from '../helpdesks/find-all';
import { readTicket } from '../helpdesks/read-ticket';
import type { FoundReplyBox, Helpdesk, Ticket } from '../helpdesks/types';
import { REPLIES, type Counted, type DismissReason, type DismissScope } from '../insights/counts';
import type { ApplyOutcome, PageState, ShownProblem, ShownTeam } from '../messages';
import type { GuardFrom } from '../packs/schema';
import { ruleset } from '../ruleset';
import type { SendGuard, Settings, SettingsPatch } from '../settings/types';
import type { Teams } from '../teams/types';
import type { Gap } from '../ui/in-page';
import { listed } from '../ui/listed';
import type { Underlined } from '../ui/underlines';
import { clockNow } from './clock-now';
import { countReplies } from './count-replies';
import { clearHighlights, drawHighlights } from './highlights';
import { createInForce, type InForce } from './in-force';
import { inPageCoordinates } from './in-frame';
import { startImprovement, type Improvement } from './improvement';
import { moveProblems, settled, withKeys } from './shown-problems';
import { createSlotMode } from './slot-mode';
import type { Undo } from './undo';

/** One reply box that is being checked, until its signal aborts. */
export interface Session extends Improvement {
  readonly box: ReplyBox;
  readonly state: ReadonlySignal<PageState>;
  /** The reply box may have new surroundings: the page moved it, or the ticket has a new message. */
  foundAgain(found: FoundReplyBox): void;
  /** Reads and checks at once. `all` judges also what the agent is still writing. */
  checkNow(how: { readonly all: boolean }): void;
  /** What the last finished check found, all of it but what was dismissed; null where there is none, or none for this language. */
  checked(): Checked | null;
  /** What happens before this reply is sent, as agent, team and organisation have it. */
  sendGuard(): SendGuard;
  /** The lowest severity that is asked about before Send. */
  sendGuardFrom(): GuardFrom;
  /** The agent was asked about these and sends. */
  sendsAnyway(problems: readonly ShownProblem[]): void;
  /** Counts the reply as it is left, and what can be taken back no more. */
  leave(): void;
  /** Applies a suggestion. Never rejects. */
  apply(key: string, suggestion: number): Promise<ApplyOutcome>;
  /** Puts `text` in the place of a problem's words, such as a date in its gap. Never rejects. */
  fill(key: string, text: string): Promise<ApplyOutcome>;
  /** Puts in what brings a missing part, if `words` is still one of the suggestions for it. Never rejects. */
  bring(part: Part, words: string): Promise<ApplyOutcome>;
  /** Selects the words that show a part, after `scroll` has brought them into view. */
  showPart(part: Part, scroll: (rects: readonly DOMRect[]) => void): void;
  /** The gap that the agent is being led to; null when none is. */
  readonly gap: ReadonlySignal<Gap | null>;
  dismiss(key: string, scope: DismissScope): void;
  /** Checks again with the agent's own word on how the customer feels; null: as read. */
  setMood(mood: Mood | null): void;
  /** What a colleague needs who takes over, true to what is there now. */
  summary(): Summary;
  /** From here on all problems of this reply are shown, not only the foremost. */
  showAll(): void;
  problem(key: string): ShownProblem | undefined;
  /** The problem whose words are at a point of the window. */
  problemAt(x: number, y: number): ShownProblem | undefined;
  rectsOf(key: string): readonly DOMRect[];
  /** Words that the browser's highlights do not reach: those in a text field, in Firefox. */
  underlined(): readonly Underlined[];
}

/** What was found in exactly this text. */
export interface Checked {
  readonly text: string;
  readonly problems: readonly ShownProblem[];
}

export interface SessionOptions {
  /** The helpdesk whose page this is, where its reply box was not found and any other is read instead. */
  readonly lost?: string | null;
  readonly helpdesk: Helpdesk;
  readonly found: FoundReplyBox;
  readonly settings: ReadonlySignal<Settings>;
  readonly teams: ReadonlySignal<Teams>;
  /** What the agent said of the customers' moods, by ticket; never stored. */
  readonly moods: Map<string, Mood>;
  /** Addresses of tickets whose reply was counted when it was left, and is there still. */
  readonly left: Set<string>;
  /** Where a dismissal can be taken back. */
  readonly undo: Undo;
  /** Counts what rules do: numbers only. */
  count(rule: string, what: Counted): void;
  /** This text is gone from the box, and the agent has not deleted it; `alone` where nothing else has changed, such as the ticket. */
  gone(text: string, alone: boolean): void;
  readonly signal: AbortSignal;
  patchSettings(patch: SettingsPatch): void;
}

/** Milliseconds without typing after which a finding may appear. */
const PAUSE = 600;
/** Milliseconds without typing after that, by which what the agent is still writing counts as finished. */
const LONG_PAUSE = 2500;
/** An edit that brings at least so many characters at once is a paste or a macro, and is checked at once. */
const PASTED = 30;
/** The thread is read again after so many milliseconds; the page may show a new message. */
const TICKET_AGE = 10_000;

/** Watches a reply box, checks what is written in it, and underlines what is found. */
export function startSession({
  lost = null,
  helpdesk,
  found,
  settings,
  teams,
  moods,
  left,
  undo,
  count,
  gone,
  signal: stopped,
  patchSettings,
}: SessionOptions): Session {
  const { element } = found;
  // The reply box may be in a frame; the ticket's address is the page's.
  const document = found.panel.ownerDocument;
  const view = (element.ownerDocument.defaultView ?? window) as Window & typeof globalThis;
  const box = openReplyBox(element, { ignore: helpdesk.ignore, signal: stopped });
  const inForce = createInForce();

  let surroundings = found;
  let text = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ticket: (Ticket & { readonly at: number; readonly address: string }) | undefined;
  /** Where the page does not tell one ticket from another. */
  let moodHere: Mood | null = null;
  let judgedAll = true;

  const ticketNow = (): Ticket => {
    const address = addressOf(document);
    if (!ticket || ticket.address !== address || Date.now() - ticket.at > TICKET_AGE)
      ticket = { ...readTicket(helpdesk, document, surroundings), at: Date.now(), address };
    return ticket;
  };

  const inForceNow = ({ group = null, brand = null, tags = [] }: Ticket): InForce => {
    const place = { host: document.location.hostname, path: addressOf(document), helpdesk: helpdesk.id, group, brand, tags };
    return inForce(place, settings.peek(), teams.peek());
  };

  const used = signal(inForceNow(ticketNow()));
  const result = signal(check({ text: '', customer: [] }, ruleset));
  let checked = false;
  let finished: Checked | null = null;
  const tracked = signal<readonly ShownProblem[]>([]);
  const empty = signal(true);
  const waits = signal(false);
  const showsAll = signal(false);
  const heard = signal(false);
  const inThread = signal(false);
  const mood = signal<Mood | null>(null);
  const escalation = signal<readonly ReasonKind[]>([]);
  const dismissedOnce = signal<readonly ShownProblem[]>([]);
  const dismissedRules = signal<ReadonlySet<string>>(new Set());

  const isDismissed = ({ rule, text: words, span, locked }: ShownProblem): boolean =>
    dismissedOnce.value.some((once) => once.rule === rule && once.span?.start === span?.start && once.text === words) ||
    dismissedRules.value.has(rule) ||
    (!locked && settings.value.dismissed.includes(phraseKey(rule, words)));
  const shown = computed(() => tracked.value.filter((problem) => !isDismissed(problem)));
  const state = computed((): PageState => {
    const found = result.value;
    const { language, facts, details, signals } = found;
    if (!isChecked(language)) return { kind: 'silent', reason: 'language', helpdesk: helpdesk.name, detail: language };
    const reply = {
      kind: 'reply' as const,
      helpdesk: helpdesk.name,
      ...(lost !== null && { lost }),
      team: shownTeam(used.value),
      problems: shown.value,
      all: showsAll.value,
      facts,
      details,
      signals,
      heard: heard.value,
      inThread: inThread.value,
      mood: mood.value,
      ...(escalation.value.length > 0 && { escalation: escalation.value }),
      empty: empty.value,
      waits: waits.value,
      canReplace: box.canReplace,
      undoDismiss: undo.offered.value === 'dismissed',
      mayExplain: undo.mayExplain.value,
      improved: improving.made.value,
    };
    // Only a popup asks where the parts are.
    return later(reply, 'places', () => found.places);
  });

  const marked = computed(() => listed(state.value));

  /** What was counted in this reply: a finding counts once, however often it is checked. */
  const counted = new Set<string>();
  const countOnce = (what: Counted, problems: readonly ShownProblem[]): void => {
    for (const { key, rule } of problems) {
      const name = `${what}\n${key}`;
      if (counted.has(name)) continue;
      counted.add(name);
      count(rule, what);
    }
  };

  /** Rules whose rewrites were put in place together, as long as they can be taken back together. */
  let together: readonly string[] = [];
  const countTogether = (): void => {
    for (const rule of together) count(rule, 'taken');
    together = [];
  };

  const replies = countReplies({
    element,
    counted: left,
    signal: stopped,
    address: () => ticket?.address ?? '',
    count: () => count(REPLIES, 'checked'),
    gone: (alone) => gone(text, alone),
  });
  const took = (rule: string): void => {
    replies.worked();
    count(rule, 'taken');
  };
  const leave = (): void => {
    countTogether();
    if (checked && !empty.peek()) replies.left();
  };

  /** While many changes of ours are made one after the other, none of what lies between is judged. */
  let held = false;
  const improving = startImprovement({
    box,
    signal: stopped,
    problems() {
      changed();
      return marked.peek();
    },
    async hold(work) {
      held = true;
      try {
        await work(follow);
      } finally {
        held = false;
        changed();
        checkNow({ all: true });
      }
    },
  });

  const checkNow = ({ all }: { readonly all: boolean }): void => {
    clearTimeout(timer);
    if (stopped.aborted || held) return;
    judgedAll = all;
    text = box.read();
    improving.reads(text);
    checked = true;
    const now = ticketNow();
    const { customer, earlier, id } = now;
    const inUse = inForceNow(now);
    const said = id === null ? moodHere : (moods.get(id) ?? null);
    const found = check({ text, customer, earlier, mood: said ?? undefined, clock: clockNow() }, ruleset, inUse.check);
    const { signals, facts } = found;
    const problems = withKeys(found.problems, inUse);
    const caret = box.caret();
    const known = { closing: () => found.places.closing.span, shown: new Set(tracked.peek().map(({ key }) => key)) };
    const seen = (list: readonly ShownProblem[]) => (all ? list : settled(list, text, caret, known));
    batch(() => {
      result.value = found;
      used.value = inUse;
      heard.value = customer.length > 0;
      inThread.value = earlier.length > 0;
      mood.value = said;
      escalation.value = looksForIt(inUse.check) ? reasonsToEscalate({ customer, signals, facts }).map(({ kind }) => kind) : [];
      empty.value = text.trim() === '';
      tracked.value = seen(problems);
      waits.value = tracked.peek().length < problems.length;
    });
    if (waits.peek()) checkIn(LONG_PAUSE, () => true);
    countOnce('fired', [...tracked.peek(), ...seen(withKeys(found.pilots ?? [], inUse))]);
    finished = { text, problems };
    slots.follow(text);
  };

  /** What an edit touches vanishes, the rest moves along. */
  const follow = (edit: Edit): void =>
    batch(() => {
      text = applyEdit(text, edit);
      tracked.value = moveProblems(tracked.value, edit);
      dismissedOnce.value = moveProblems(dismissedOnce.value, edit);
    });

  /** Counts up when the same words are in other elements than those that were underlined. */
  const rebuilt = signal(0);

  /** Follows what was typed; the check comes with the next pause. */
  const changed = (): void => readAgain(observer.takeRecords().length > 0);
  const readAgain = (isRebuilt: boolean): void => {
    if (stopped.aborted || held) return;
    const now = box.read();
    if (now === text) return void (isRebuilt && rebuilt.value++);
    const edit = editBetween(text, now);
    batch(() => {
      empty.value = now.trim() === '';
      waits.value = true;
      if (!empty.value) replies.edited();
      else if (checked) replies.emptied(ticket?.address !== addressOf(document));
      follow(edit);
      text = now;
      improving.reads(now);
      // What was dismissed or asked for in this reply was so for this reply: it has been sent, or thrown away.
      if (!empty.value) return;
      forgetDismissals();
      counted.clear();
      showsAll.value = false;
      tracked.value = [];
    });
    slots.follow(now);
    if (edit.text.length >= PASTED) checkIn(0, () => true);
    else checkIn(PAUSE, () => !hasFocus());
  };
  const checkIn = (pause: number, all: () => boolean): void => {
    clearTimeout(timer);
    // What an input method writes is not said yet.
    timer = setTimeout(() => (box.composing ? checkIn(PAUSE, all) : checkNow({ all: all() })), pause);
  };
  const slots = createSlotMode({ box, signal: stopped, catchUp: changed });
  const hasFocus = (): boolean => box.caret() !== null && element.ownerDocument.hasFocus();

  const problemOf = (key: string): ShownProblem | undefined => shown.value.find((problem) => problem.key === key);

  /** Puts a suggestion in place and leads to its gaps. */
  const put = async (edit: Edit | undefined, placed?: () => void): Promise<ApplyOutcome> => {
    if (!edit || stopped.aborted || held) return 'copy';
    const where = await replace(edit, smallestEdit(edit, text));
    if (!where) return 'copy';
    placed?.();
    slots.begin(where);
    return 'done';
  };

  const apply = async (key: string, index: number): Promise<ApplyOutcome> => {
    changed();
    const problem = problemOf(key);
    return put(problem?.suggestions[index], () => problem && took(problem.rule));
  };

  const fill = async (key: string, words: string): Promise<ApplyOutcome> => {
    changed();
    const problem = problemOf(key);
    const span = problem?.span;
    if (!span || stopped.aborted || held) return 'copy';
    const edit = { span, text: words };
    const where = await replace(edit, edit);
    if (!where) return 'copy';
    took(problem.rule);
    const caret = box.caret();
    // The gap was selected, and so is now what stands in its place: the next letter would overwrite it.
    if (!slots.goOn(where.end) && caret !== null && where.start <= caret && caret <= where.end && !box.interrupted)
      box.select({ start: where.end, end: where.end }, '');
    return 'done';
  };

  /** Where a part is, or what would bring it, in exactly the text that is there now. */
  const placeNow = (part: Part) => {
    changed();
    if (finished?.text !== text) checkNow({ all: true });
    return result.value.places[part];
  };

  const bring = (part: Part, words: string): Promise<ApplyOutcome> => put(placeNow(part).suggestions.find((one) => one.text === words));

  let last: Promise<unknown> = Promise.resolve();
  /** The words are there before the editor is done with them, and so is the date in the popup that goes into their gap. */
  const inTurn = (make: () => Promise<ApplyOutcome>): Promise<ApplyOutcome> => {
    const done = last.then(make).catch(() => 'copy' as const);
    last = done;
    return done;
  };

  /** Puts what an edit changes in place and checks; where the edit's text is then, or null where the editor did not take it. */
  const replace = async (edit: Edit, { span, text: replacement }: Edit): Promise<Span | null> => {
    const before = text.length;
    const outcome = await box.replace(span, text.slice(span.start, span.end), replacement);
    checkNow({ all: true });
    return outcome === 'done' ? { start: edit.span.start, end: edit.span.end + text.length - before } : null;
  };

  const forgetDismissals = (): void => {
    if (dismissedOnce.peek().length || dismissedRules.peek().size) undo.forget();
    dismissedOnce.value = [];
    dismissedRules.value = new Set();
  };
  const dismiss = (key: string, scope: DismissScope): void => {
    const problem = problemOf(key);
    if (!problem) return;
    const { rule } = problem;
    const kept = (reason: DismissReason | null): void => {
      count(rule, `dismissed-${scope}`);
      if (reason) count(rule, `reason-${reason}`);
    };
    const canUndo = (takeBack: () => void): void => undo.offer('dismissed', takeBack, kept);
    const phrase = phraseKey(rule, problem.text);
    const host = document.location.hostname;
    const before = { rules: dismissedRules.value, rule: settings.value.rules[rule] ?? null };
    switch (scope) {
      case 'once':
        dismissedOnce.value = [...dismissedOnce.value, problem];
        return canUndo(() => (dismissedOnce.value = dismissedOnce.value.filter((once) => once.key !== key)));
      case 'reply':
        dismissedRules.value = new Set([...before.rules, rule]);
        return canUndo(() => (dismissedRules.value = before.rules));
      case 'phrase':
        patchSettings({ dismissed: { add: phrase } });
        return canUndo(() => patchSettings({ dismissed: { remove: phrase } }));
      case 'rule':
        patchSettings({ rules: { [rule]: 'off' } });
        return canUndo(() => patchSettings({ rules: { [rule]: before.rule } }));
      case 'site':
        patchSettings({ sites: { [host]: false } });
        return undo.offer('siteSwitchedOff', () => patchSettings({ sites: { [host]: null } }), kept);
    }
  };

  const listen = { capture: true, passive: true, signal: stopped };
  element.addEventListener('input', changed, listen);
  element.addEventListener('focusout', () => setTimeout(() => checkNow({ all: true })), listen);
  element.addEventListener('compositionend', changed, listen);
  // A macro, the page's own undo button, another extension: no input event tells of them. Of a field's value nothing else does.
  element.addEventListener('selectionchange', () => element.localName === 'textarea' && changed(), listen);
  const observer = new MutationObserver(() => readAgain(true));
  observer.observe(element, { subtree: true, childList: true, characterData: true });

  const stops = [
    effect(() => countOnce('shown', marked.value)),
    effect(() => {
      if (improving.made.value === null) countTogether();
    }),
    effect(() => {
      void settings.value;
      void teams.value;
      if (checked) checkNow({ all: judgedAll });
    }),
    effect(() => {
      void rebuilt.value;
      drawHighlights(
        marked.value.flatMap(({ severity, span }) => (span ? [{ severity, span }] : [])),
        box.rangesOf,
        view,
      );
    }),
  ];
  stopped.addEventListener(
    'abort',
    () => {
      leave();
      observer.disconnect();
      clearTimeout(timer);
      for (const stop of stops) stop();
      clearHighlights(view);
    },
    { once: true },
  );

  /** Where a caret would stand: at the left of the character that follows, else at the right of the one before. */
  const placeRects = (place: number): DOMRect[] => {
    const [following] = /\S/.test(text.charAt(place)) ? box.rectsOf({ start: place, end: place + 1 }) : [];
    if (following) return [new DOMRect(following.left, following.top, 0, following.height)];
    const before = text.slice(0, place).trimEnd().length;
    const preceding = before > 0 ? box.rectsOf({ start: before - 1, end: before }).at(-1) : undefined;
    return preceding ? [new DOMRect(preceding.right, preceding.top, 0, preceding.height)] : [];
  };

  const session: Session = {
    box,
    state,
    ...improving,
    async applyAll(keys) {
      const before = marked.peek();
      const outcome = await improving.applyAll(keys);
      const failed = new Set(outcome.failed.map(({ key }) => key));
      if (!outcome.done) return outcome;
      replies.worked();
      countTogether();
      together = before.flatMap(({ key, rule }) => (keys.includes(key) && !failed.has(key) ? [rule] : []));
      return outcome;
    },
    async undoAll() {
      const taken = together;
      together = [];
      const outcome = await improving.undoAll();
      if (outcome === 'done') return outcome;
      together = taken;
      if (improving.made.peek() === null) countTogether();
      return outcome;
    },
    foundAgain(again) {
      if (again.panel !== surroundings.panel) ticket = undefined;
      surroundings = again;
      // Where the page has moved it, the underlines have stayed behind.
      rebuilt.value += 1;
    },
    checkNow,
    checked: () =>
      finished && state.value.kind === 'reply'
        ? { text: finished.text, problems: finished.problems.filter((problem) => !isDismissed(problem)) }
        : null,
    sendGuard: () => used.peek().sendGuard,
    sendGuardFrom: () => used.peek().sendGuardFrom,
    sendsAnyway: (problems) => countOnce('sent-anyway', problems),
    leave,
    apply: (key, index) => inTurn(() => apply(key, index)),
    fill: (key, words) => inTurn(() => fill(key, words)),
    bring: (part, words) => inTurn(() => bring(part, words)),
    showPart(part, scroll) {
      const { span } = placeNow(part);
      if (!span) return;
      scroll(inPageCoordinates(box.rectsOf(span), element));
      box.select(span, text.slice(span.start, span.end));
    },
    gap: slots.gap,
    dismiss,
    setMood(said) {
      // Not a moment old: it must be this ticket's.
      ticket = undefined;
      const { id } = ticketNow();
      if (id === null) moodHere = said;
      else if (said === null) moods.delete(id);
      else moods.set(id, said);
      checkNow({ all: true });
    },
    summary() {
      changed();
      return colleagueSummary({ ...ticketNow(), draft: text });
    },
    showAll: () => void (showsAll.value = true),
    problem: problemOf,
    problemAt(x, y) {
      const at = box.offsetAt(x, y);
      return at === null ? undefined : marked.value.find(({ span }) => span && span.start <= at && at <= span.end);
    },
    underlined: () =>
      marked.value.flatMap(({ severity, span }) =>
        span && !box.rangesOf(span).length ? [{ severity, rects: inPageCoordinates(box.rectsOf(span), element) }] : [],
      ),
    rectsOf(key) {
      const problem = problemOf(key);
      if (problem?.span) return inPageCoordinates(box.rectsOf(problem.span), element);
      const place = problem?.suggestions[0]?.span.start;
      return place === undefined ? [] : inPageCoordinates(placeRects(place), element);
    },
  };
  return session;
}

const shownTeam = ({ team: { id, name, problem }, by }: InForce): ShownTeam => ({ id, name, by, ...(problem && { problem }) });

/** Whether the agent and the team want to hear when a matter is to be passed on. */
const looksForIt = ({ rulesOff, categoriesOff }: CheckSettings): boolean =>
  !rulesOff.has('missing-escalation') && !categoriesOff.has('handoff');

const phraseKey = (rule: string, words: string | null): string => `${rule}\n${(words ?? '').toLowerCase()}`;
