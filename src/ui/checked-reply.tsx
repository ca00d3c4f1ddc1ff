import type { ComponentChildren } from 'preact';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { insertTextIntoField, setFieldText } from 'text-field-edit';
import type { CheckResult, Edit, Problem, RuleMeta } from '../engine/types';
import { count, t } from './i18n';
import { ProblemRow } from './problem-row';

/** Nothing moves while typing: the pause after which the findings follow, in milliseconds. */
const PAUSE = 400;

interface Props {
  readonly initial: string;
  readonly metas: ReadonlyMap<string, RuleMeta>;
  check(text: string): CheckResult;
  /** Stands above the field. */
  readonly above?: ComponentChildren;
  /** Stands below the field; `reset` makes it the initial text again, with all findings. */
  below(field: { text(): string; reset(): void }): ComponentChildren;
  /** The text is another, by the agent's hand or by a rewrite. */
  onText?(text: string): void;
}

/** A reply that can be written here, with what the engine finds beside it. */
export function CheckedReply({ initial, metas, check, above, below, onText }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(initial);
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const id = useId();
  useEffect(() => () => clearTimeout(timer.current), []);
  const { problems } = useMemo(() => check(text), [text]);
  const nameOf = ({ rule, text: words }: Problem) => `${rule}\n${words ?? ''}`;
  const shown = problems.filter((problem) => !dismissed.has(nameOf(problem)));

  const apply = ({ span, text: rewrite }: Edit) => {
    const area = field.current;
    // What was written since the last check has moved the words.
    if (!area || area.value !== text) return setText(area?.value ?? text);
    area.setSelectionRange(span.start, span.end);
    insertTextIntoField(area, rewrite);
    clearTimeout(timer.current);
    setText(area.value);
  };

  return (
    <div class="checked-reply">
      <div class="checked-reply-field">
        {above}
        <label for={id}>{t('sampleReply')}</label>
        <textarea
          ref={field}
          id={id}
          rows={12}
          defaultValue={initial}
          onInput={(event) => {
            const { value } = event.currentTarget;
            onText?.(value);
            clearTimeout(timer.current);
            timer.current = setTimeout(() => setText(value), PAUSE);
          }}
        />
        {below({
          text: () => field.current?.value ?? text,
          reset() {
            if (field.current) setFieldText(field.current, initial);
            setDismissed(new Set());
          },
        })}
      </div>
      <div class="checked-reply-problems">
        <p role="status" class={shown.length === 0 && text.trim() !== '' ? 'ready' : ''}>
          {text.trim() === '' ? t('nothingWritten') : shown.length > 0 ? count('things', shown.length) : t('ready')}
        </p>
        <ul role="list" aria-label={t('problems')}>
          {shown.map((problem) => (
            <ProblemRow
              key={`${nameOf(problem)}\n${problem.span?.start ?? ''}`}
              problem={problem}
              canReplace
              meta={metas.get(problem.rule)}
              onPick={(index) => {
                const edit = problem.suggestions[index];
                if (edit) apply(edit);
              }}
              onDismiss={() => setDismissed(new Set([...dismissed, nameOf(problem)]))}
            />
          ))}
        </ul>
      </div>
    </div>
  );
}
