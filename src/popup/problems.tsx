import { useLayoutEffect, useRef } from 'preact/hooks';
import { count, t } from '../ui/i18n';
import { Glyph } from '../ui/icons';
import { listed } from '../ui/listed';
import { ProblemRow } from '../ui/problem-row';
import { rewriteOf } from '../ui/words';
import type { PopupProps, ReplyState } from './store';
import { teamInForce } from './team-in-force';

interface Props extends PopupProps {
  readonly reply: ReplyState;
}

/** The one list: what is missing first, then the agent's words, each group under its heading; the foremost until more are asked for. */
export function Problems({ reply, store, actions, metas }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const left = useRef<{ readonly key: string; readonly index: number } | null>(null);
  const before = useRef<ReadonlySet<string> | null>(null);
  const shown = listed(reply);
  const problems = [...shown.filter(({ text }) => text === null), ...shown.filter(({ text }) => text !== null)];
  const own = teamInForce(store).team.choices?.extras.rules ?? [];
  const rest = reply.empty ? 0 : reply.problems.length - shown.length;

  const focusRow = (index: number) => {
    const row = list.current?.querySelectorAll('.problem')[index];
    // Never on “Dismiss”, which a second Enter would press.
    const next =
      row?.querySelector<HTMLElement>('.suggestion, [role="radio"][tabindex="0"]') ?? [...(row?.querySelectorAll('button') ?? [])].at(-1);
    (next ?? document.getElementById('status'))?.focus();
  };

  useLayoutEffect(() => {
    const gone = left.current;
    if (!gone || problems.some(({ key }) => key === gone.key)) return;
    left.current = null;
    focusRow(Math.min(gone.index, problems.length - 1));
  }, [reply]);
  useLayoutEffect(() => {
    const seen = before.current;
    before.current = null;
    if (seen && reply.all) focusRow(problems.findIndex(({ key }) => !seen.has(key)));
  }, [reply.all]);

  if (problems.length === 0) return null;
  return (
    <>
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
              meta={metas.get(problem.rule) ?? own.find(({ meta }) => meta.id === problem.rule)?.meta}
              copy={store.copies.value[key]}
              heading={first && <h2>{t(text === null ? 'headingMissing' : 'headingWords')}</h2>}
              onPick={(suggestion) => {
                if (!reply.canReplace)
                  return actions.copy(rewriteOf(problem.suggestions[suggestion] ?? { span: { start: 0, end: 0 }, text: '' }));
                leave();
                actions.request({ do: 'apply', key, suggestion });
              }}
              onFill={(words) => {
                if (!reply.canReplace) return actions.copy(words);
                leave();
                actions.request({ do: 'fill', key, text: words });
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
      {rest > 0 && (
        <button
          type="button"
          class="more"
          aria-expanded={false}
          onClick={() => {
            before.current = new Set(shown.map(({ key }) => key));
            actions.request({ do: 'more' });
          }}
        >
          {count('more', rest)}
          <Glyph name="down" />
        </button>
      )}
    </>
  );
}
