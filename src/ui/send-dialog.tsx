import { useId, useRef, useState } from 'preact/hooks';
import { foremost } from '../engine/foremost';
import type { ApplyOutcome, ShownProblem } from '../messages';
import { count, t } from './i18n';
import { SendRow } from './send-row';
import { kindOf, rewriteOf } from './words';

/** What the dialog shows, and what comes of its buttons. */
export interface SendDialogProps {
  readonly problems: readonly ShownProblem[];
  readonly canReplace: boolean;
  /** Those of its problems, and new ones like them, that are there now. */
  left(): readonly ShownProblem[];
  apply(key: string, suggestion: number): Promise<ApplyOutcome>;
  /** Whether the text is on the clipboard now. */
  copy(text: string): Promise<boolean>;
  review(): void;
  send(): void;
}

/** So many problems are listed: it is a look, not a review. */
const LISTED = 3;

/** The question before Send. It keeps the focus, and nothing but its own button sends. */
export function SendDialog({ problems, canReplace, left, apply, copy, review, send }: SendDialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDivElement>(null);
  const [now, setNow] = useState(problems);
  const [copies, setCopies] = useState<Readonly<Record<string, string>>>({});
  const [said, setSaid] = useState('');
  const [fixed, setFixed] = useState<ReadonlySet<string>>(new Set());
  const [listed] = useState(() => foremost(unlike(problems), LISTED));
  const solved = ({ key }: ShownProblem) => fixed.has(key) || !now.some((problem) => problem.key === key);
  const more = now.filter(({ key }) => !listed.some((row) => row.key === key)).length;
  const gap = now.some(({ key, category }) => category === 'placeholder' && !problems.some((problem) => problem.key === key));

  const buttons = () => [...(dialog.current?.querySelectorAll<HTMLElement>('button') ?? [])];
  const focus = (button: HTMLElement | null | undefined) => (button ?? buttons().at(-2))?.focus({ preventScroll: false });

  const pick = async (problem: ShownProblem, index: number) => {
    const edit = problem.suggestions[index];
    if (!edit) return;
    const rewrite = rewriteOf(edit);
    if (kindOf(problem, edit, canReplace) === 'copy') return void copyText(rewrite);
    const isFocused = (button: HTMLElement) => button === (dialog.current?.getRootNode() as Document | ShadowRoot).activeElement;
    const place = buttons().findIndex(isFocused);
    const outcome = await apply(problem.key, index);
    if (!dialog.current) return;
    const after = left();
    setNow(after);
    if (outcome === 'copy') setCopies((all) => ({ ...all, [problem.key]: rewrite }));
    else setFixed((all) => new Set([...all, problem.key]));
    setSaid(
      outcome === 'copy'
        ? t(rewrite.length > 1 ? 'couldNotReplace' : 'couldNotRemove')
        : after.length
          ? count('things', after.length)
          : t('guardSolved'),
    );
    // The editor had the focus meanwhile. Where a fix was, the next one is then, or else “Review”.
    setTimeout(() => focus(buttons().slice(0, -1)[place]));
  };
  const copyText = async (text: string) => {
    if (await copy(text)) setSaid(t('copied'));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const isPress = event.key === 'Enter' || event.key === ' ';
    // Keys that are still down from sending are no answer.
    if (isPress && (event.repeat || event.ctrlKey || event.metaKey || event.altKey)) return event.preventDefault();
    if (event.key === 'Escape') review();
    else if (event.key === 'Tab') step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };
  const step = (by: 1 | -1) => {
    const all = buttons();
    const here = all.indexOf((dialog.current?.getRootNode() as Document | ShadowRoot).activeElement as HTMLElement);
    focus(all.at((here + by) % all.length));
  };

  return (
    <>
      <div class="backdrop" onClick={review} />
      <div
        ref={dialog}
        class="send-dialog"
        role="alertdialog"
        aria-modal="true"
        aria-labelledby={`${id}title`}
        aria-describedby={`${id}intro`}
        onKeyDown={onKeyDown}
      >
        <div>
          <h2 id={`${id}title`}>{t('guardTitle')}</h2>
          <p id={`${id}intro`}>{now.length > 0 ? count('guardIntro', now.length) : t('guardSolved')}</p>
        </div>
        <div class="send-scroll">
          <ul class="send-problems" role="list">
            {listed.map((problem) => (
              <SendRow
                key={problem.key}
                problem={problem}
                solved={solved(problem)}
                canReplace={canReplace}
                copy={copies[problem.key]}
                onPick={(index) => void pick(problem, index)}
                onCopy={(text) => void copyText(text)}
              />
            ))}
          </ul>
          {gap ? <p>{t('guardGap')}</p> : more > 0 && <p class="send-more">{count('guardMore', more)}</p>}
        </div>
        <div class="send-answers">
          <button type="button" class="review" onClick={review}>
            {t('guardReview')}
          </button>
          <button type="button" class="send" onClick={send}>
            {t(now.length > 0 ? 'guardSendAnyway' : 'guardSend')}
          </button>
        </div>
        <div class="hidden" role="status">
          {said}
        </div>
      </div>
    </>
  );
}

/** Of problems alike, the first: once it is solved, the next one takes its key. */
function unlike(problems: readonly ShownProblem[]): readonly ShownProblem[] {
  const names = problems.map(({ rule, text }) => `${rule}\n${text ?? ''}`);
  return problems.filter((_, i) => names.indexOf(names[i] ?? '') === i);
}
