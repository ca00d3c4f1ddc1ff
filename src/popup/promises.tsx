import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { dueWords } from '../promises/due-words';
import { stateOf, type Kept } from '../promises/kept';
import { count, t, type MessageKey } from '../ui/i18n';
import { PromisedList } from '../ui/promised-toast';
import type { PopupProps } from './store';

/** What the last reply promised, each with a reminder to be had. */
export function Promised({ store, actions }: PopupProps) {
  const promised = store.promised.value;
  const id = useId();
  if (promised.length === 0) return null;
  return (
    <section class="promises" aria-labelledby={id}>
      <div class="promised-head">
        <h2 id={id}>{t('promisedLast')}</h2>
        <button type="button" class="quiet" onClick={() => leave(() => actions.request({ do: 'leavePromises' }))}>
          {t('notNow')}
        </button>
      </div>
      <PromisedList promises={promised} onKeep={(key) => leave(() => actions.keep(key))} />
    </section>
  );
}

/** The focus does not go with the button that had it. */
function leave(act: () => void): void {
  document.getElementById('status')?.focus();
  act();
}

const GROUPS = ['overdue', 'due', 'done'] as const;
type Group = (typeof GROUPS)[number];
const HEADINGS: Readonly<Record<Group, MessageKey>> = { overdue: 'promisesOverdue', due: 'promisesDue', done: 'promiseDone' };

/** The promises that the agent keeps; those that were done while the popup is open can be put back. */
export function Promises({ store, actions }: PopupProps) {
  const kept = store.kept.value;
  const [done, setDone] = useState<readonly Kept[]>([]);
  const box = useRef<HTMLDetailsElement>(null);
  const focusOn = useRef<string | null>(null);
  const now = Date.now();
  const there = new Set(kept.map(({ id }) => id));
  const groups: Readonly<Record<Group, readonly Kept[]>> = {
    overdue: kept.filter((promise) => stateOf(promise, now) === 'overdue'),
    due: kept.filter((promise) => stateOf(promise, now) === 'due'),
    done: done.filter(({ id }) => !there.has(id)),
  };
  const overdue = groups.overdue.length;
  // From then on it is as the agent has it.
  const [isOpen] = useState(overdue > 0);

  useLayoutEffect(() => {
    const button = focusOn.current === null ? null : box.current?.querySelector<HTMLElement>(`[data-promise="${focusOn.current}"] button`);
    if (!button) return;
    focusOn.current = null;
    button.focus();
  });
  if (kept.length + groups.done.length === 0) return null;
  return (
    <details ref={box} class="promises" open={isOpen}>
      <summary>
        {t('promises')}{' '}
        <span class="muted">{[...(overdue ? [count('overdue', overdue)] : []), count('due', groups.due.length)].join(' · ')}</span>
      </summary>
      {!store.mayNotify.value && kept.length > 0 && (
        <div class="allow">
          <p class="muted">{t('allowReminders')}</p>
          <button type="button" class="plain" onClick={actions.allowReminders}>
            {t('allowRemindersButton')}
          </button>
        </div>
      )}
      {GROUPS.filter((group) => groups[group].length > 0).map((group) => (
        <section key={group} aria-label={t(HEADINGS[group])}>
          <h3 class={group}>{t(HEADINGS[group])}</h3>
          <ul role="list">
            {groups[group].map((promise) => (
              <Row
                key={promise.id}
                promise={promise}
                isDone={group === 'done'}
                onDone={() => {
                  focusOn.current = promise.id;
                  setDone([...done.filter(({ id }) => id !== promise.id), promise]);
                  actions.done(promise);
                }}
                onUndo={() => {
                  focusOn.current = promise.id;
                  actions.undoDone(promise);
                }}
                onCalendar={() => actions.toCalendar([promise])}
              />
            ))}
          </ul>
        </section>
      ))}
      {kept.length > 1 && (
        <button type="button" class="plain all" onClick={() => actions.toCalendar(kept)}>
          {t('promisesCalendar')}
        </button>
      )}
    </details>
  );
}

interface RowProps {
  readonly promise: Kept;
  readonly isDone: boolean;
  onDone(): void;
  onUndo(): void;
  onCalendar(): void;
}

function Row({ promise: { id, owner, sentence, due, ticket }, isDone, onDone, onUndo, onCalendar }: RowProps) {
  return (
    <li data-promise={id} class={isDone ? 'done' : undefined}>
      <q>{sentence}</q>
      {isDone ? (
        <div class="promised-row">
          <span class="muted">{t('promiseWasDone')}</span>
          <button type="button" class="quiet" onClick={onUndo}>
            {t('undo')}
          </button>
        </div>
      ) : (
        <>
          <p class="muted">{t('promiseWhen', dueWords(due), owner)}</p>
          <div class="actions">
            <button type="button" class="quiet" aria-label={t('promiseDoneName', sentence)} onClick={onDone}>
              {t('promiseDone')}
            </button>
            <button type="button" class="quiet" aria-label={t('promiseCalendarName', sentence)} onClick={onCalendar}>
              {t('promiseCalendar')}
            </button>
            <a href={ticket} target="_blank" rel="noopener noreferrer" aria-label={t('promiseToTicketName', sentence)}>
              {t('promiseToTicket')}
            </a>
          </div>
        </>
      )}
    </li>
  );
}
