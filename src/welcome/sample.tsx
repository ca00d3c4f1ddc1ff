import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { insertTextIntoField, setFieldText } from 'text-field-edit';
import type { CheckResult, Draft, Edit, Problem, RuleMeta } from '../engine/types';
import { count, t } from '../ui/i18n';
import { ProblemRow } from '../ui/problem-row';

/** Nothing moves while typing: the pause after which the findings follow, in milliseconds. */
const PAUSE = 400;

interface Props {
  readonly metas: ReadonlyMap<string, RuleMeta>;
  check(draft: Draft): CheckResult;
}

/** A sample ticket and a reply that can be changed, checked by the real engine. */
export function Sample({ metas, check }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(t('sampleDraft'));
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const id = useId();
  useEffect(() => () => clearTimeout(timer.current), []);
  const { problems } = useMemo(() => check({ text, customer: [t('sampleTicket')] }), [text]);
  const nameOf = ({ rule, text: words }: Problem) => `${rule}\n${words ?? ''}`;
  const shown = problems.filter((problem) => !dismissed.has(nameOf(problem)));

  const apply = ({ span, text: rewrite }: Edit) => {
    const area = field.current;
    if (!area) return;
    area.setSelectionRange(span.start, span.end);
    insertTextIntoField(area, rewrite);
    clearTimeout(timer.current);
    setText(area.value);
  };

  return (
    <div class="sample">
      <div class="sample-ticket">
        <h3>{t('sampleFrom')}</h3>
        <blockquote>{t('sampleTicket')}</blockquote>
        <label for={id}>{t('sampleReply')}</label>
        <textarea
          ref={field}
          id={id}
          rows={12}
          defaultValue={t('sampleDraft')}
          onInput={(event) => {
            const { value } = event.currentTarget;
            clearTimeout(timer.current);
            timer.current = setTimeout(() => setText(value), PAUSE);
          }}
        />
        <button
          type="button"
          class="plain"
          onClick={() => {
            if (field.current) setFieldText(field.current, t('sampleDraft'));
            setDismissed(new Set());
          }}
        >
          {t('sampleReset')}
        </button>
      </div>
      <div class="sample-problems">
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
