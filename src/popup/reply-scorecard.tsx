import { useLayoutEffect, useRef } from 'preact/hooks';
import { partKey, type ShownProblem } from '../messages';
import { countOf, scorecardOf, type Item, type Line } from '../scorecard/scorecard';
import { CopyOffer } from '../ui/copy-offer';
import { t } from '../ui/i18n';
import { ScorecardList } from '../ui/scorecard-list';
import { SuggestionButton } from '../ui/suggestion-button';
import { itemName, rewriteOf } from '../ui/words';
import type { PopupProps, ReplyState } from './store';

interface Props extends PopupProps {
  readonly reply: ReplyState;
}

/** What the reply has by the names of quality teams; each line leads to its words, or to what would bring it. */
export function ReplyScorecard({ reply, store, actions }: Props) {
  const card = useRef<HTMLDetailsElement>(null);
  const inserted = useRef<Item | null>(null);
  const lines = scorecardOf(reply, reply.inThread);
  const { there, needed } = countOf(lines);

  useLayoutEffect(() => {
    const item = inserted.current;
    if (!item || lines.some((line) => line.item === item && line.state === 'missing')) return;
    inserted.current = null;
    // The button that had the focus is gone.
    const row = card.current?.querySelector(`[data-item="${item}"]`);
    (row?.querySelector('button') ?? card.current?.querySelector('summary'))?.focus();
  }, [reply]);

  const show = ({ item, span, against, part }: Line<ShownProblem>) => {
    const request = !span ? null : against ? ({ do: 'show', key: against.key } as const) : part && ({ do: 'showPart', part } as const);
    return (
      request && (
        <button type="button" class="quiet" aria-label={t('showItem', itemName(item))} onClick={() => actions.request(request)}>
          {t('show')}
        </button>
      )
    );
  };

  const insert = (line: Line<ShownProblem>) => {
    const { item, span, against, part } = line;
    const edit = span ? undefined : line.suggestions[0];
    const key = part ? partKey(part) : against?.key;
    if (!edit || key === undefined) return null;
    // What a problem brings is offered for copying at the problem.
    if (part && store.copies.value[key] === edit.text) return <CopyOffer text={rewriteOf(edit)} onCopy={actions.copy} />;
    return (
      <SuggestionButton
        problem={against ?? NOTHING}
        edit={edit}
        canReplace={reply.canReplace}
        onPick={() => {
          if (!reply.canReplace) return actions.copy(rewriteOf(edit));
          inserted.current = item;
          actions.request(part ? { do: 'bring', part, text: edit.text } : { do: 'apply', key, suggestion: 0 });
        }}
      />
    );
  };

  return (
    <details ref={card}>
      <summary>
        {t('scorecard')} <span class="muted">{t('scorecardCount', String(there), String(needed))}</span>
      </summary>
      <ScorecardList lines={lines} details={reply.details} side={show} below={insert} />
    </details>
  );
}

/** What is missing has no words that a rewrite could change. */
const NOTHING = { text: null, span: null };
