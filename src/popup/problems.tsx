import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PageState, ShownProblem } from '../messages';
import { t } from '../ui/i18n';
import { ProblemRow } from '../ui/problem-row';
import { rewriteOf } from '../ui/words';
import type { PopupProps } from './store';

interface Props extends PopupProps {
  readonly reply: Extract<PageState, { kind: 'reply' }>;
}

/** The one list: what is missing first, then the agent's words, each group under its heading. */
export function Problems({ reply, store, actions, metas }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const left = useRef<{ readonly key: string; readonly index: number } | null>(null);
  const problems: readonly ShownProblem[] = reply.empty
    ? []
    : [...reply.problems.filter(({ text }) => text === null), ...reply.problems.filter(({ text }) => text !== null)];

  useLayoutEffect(() => {
    const gone = left.current;
    if (!gone || problems.some(({ key }) => key === gone.key)) return;
    left.current = null;
    const rows = list.current?.querySelectorAll('.problem') ?? [];
    const row = rows[Math.min(gone.index, rows.length - 1)];
    // Never on “Dismiss”, which a second Enter would press.
    const next = row?.querySelector<HTMLElement>('.suggestion') ?? [...(row?.querySelectorAll('button') ?? [])].at(-1);
    (next ?? document.getElementById('status'))?.focus();
  }, [reply]);

  if (problems.length === 0) return null;
  return (
    <ul ref={list} class="problems" role="list" aria-label={t('problems')}>
      {problems.map((problem, index) => {
        const { key, text } = problem;
        const first = index === 0 || (problems[index - 1]?.text === null) !== (text === null);
        const leave = () => (left.current = { key, index });
        return (
          <ProblemRow
            key={key}
            problem={problem}
            canReplace={reply.canReplace}
            meta={metas.get(problem.rule)}
            copy={store.copies.value[key]}
            heading={first && <h2>{t(text === null ? 'headingMissing' : 'headingWords')}</h2>}
            onPick={(suggestion) => {
              if (!reply.canReplace)
                return actions.copy(rewriteOf(problem.suggestions[suggestion] ?? { span: { start: 0, end: 0 }, text: '' }));
              leave();
              actions.request({ do: 'apply', key, suggestion });
            }}
            onCopy={actions.copy}
            onDismiss={(scope) => {
              leave();
              actions.request({ do: 'dismiss', key, scope });
            }}
            onShow={() => actions.request({ do: 'show', key })}
          />
        );
      })}
    </ul>
  );
}
