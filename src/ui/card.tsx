import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DismissScope } from '../insights/counts';
import type { ReasonKind } from '../escalation/reasons';
import type { ShownProblem } from '../messages';
import { asksFor } from '../promises/date-choices';
import { CopyOffer } from './copy-offer';
import { DatePicker } from './date-picker';
import { DismissMenu } from './dismiss-menu';
import { EscalationReasons } from './escalation-reasons';
import { FromPack } from './from-pack';
import { HandOff } from './hand-off';
import { t } from './i18n';
import { Glyph, SeverityMark } from './icons';
import { Because } from './rule-reasons';
import { SuggestionButton } from './suggestion-button';
import { offeredSuggestions } from './words';

interface Props {
  readonly problem: ShownProblem;
  /** Place in the list, from 1. */
  readonly position: number;
  readonly total: number;
  readonly canReplace: boolean;
  /** The rewrite to copy, after it could not be put in place. */
  readonly copy: string | null;
  /** Called after every change of size, to put the card beside the words. */
  onRender(): void;
  onPick(index: number): void;
  /** Puts a date in the gap that the problem is about. */
  onFill(text: string): void;
  onDismiss(scope: DismissScope): void;
  onWhy(): void;
  onCopy(text: string): void;
  /** Where the matter is to be passed on: why, and the text for the colleague. */
  readonly handOff?: HandingOff | undefined;
  /** 1 for the next problem, -1 for the one before. */
  onStep(step: 1 | -1): void;
  onClose(): void;
}

/** Why and with what a matter is passed on; the summary is made when somebody looks. */
export interface HandingOff {
  readonly reasons: readonly ReasonKind[];
  summary(): string;
  /** Puts the summary on the clipboard; false where the browser does not allow it. */
  onCopy(): Promise<boolean>;
}

/** One problem beside its words: what the customer will hear, and up to three rewrites. */
export function Card(props: Props) {
  const { problem, position, total, canReplace, copy, handOff } = props;
  const { because = [] } = problem;
  // What a pattern names explains itself: “Why?” then goes straight to the rule.
  const canExplain = because.length > 0;
  const card = useRef<HTMLDivElement>(null);
  const id = useId();
  const [explained, setExplained] = useState(false);
  const [reads, setReads] = useState(false);
  const { onRender } = props;
  const asks = asksFor(problem);
  const suggestions = asks ? [] : offeredSuggestions(problem, canReplace);
  useLayoutEffect(() => {
    onRender();
  });
  useEffect(() => {
    // The menu opens and closes inside without a render here, and changes the height.
    const element = card.current;
    if (!element) return;
    const sizes = new ResizeObserver(onRender);
    sizes.observe(element);
    return () => sizes.disconnect();
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (!act(event.key, event.target === card.current)) return;
    event.preventDefault();
  };
  const act = (key: string, onCardItself: boolean): boolean => {
    if (key === 'Escape') props.onClose();
    else if (key === 'ArrowDown') props.onStep(1);
    else if (key === 'ArrowUp') props.onStep(-1);
    else {
      const place = key === 'Enter' && onCardItself ? 0 : '123'.indexOf(key);
      const picked = key.length === 1 || onCardItself ? suggestions[place] : undefined;
      if (!picked) return false;
      props.onPick(picked[1]);
    }
    return true;
  };

  return (
    <div
      ref={card}
      class="card"
      role="dialog"
      tabIndex={-1}
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}words`}
      onKeyDown={onKeyDown}
      onClick={(event) => {
        if (event.target instanceof Element && !event.target.closest('button, select, label')) card.current?.focus({ preventScroll: true });
      }}
    >
      <div class="card-head">
        <SeverityMark kind={problem.text === null ? 'missing' : problem.severity} />
        <h2 id={`${id}title`}>{problem.title}</h2>
        <button type="button" class="quiet close" aria-label={t('close')} onClick={props.onClose}>
          <Glyph name="close" />
        </button>
      </div>
      <div id={`${id}words`}>
        {problem.text !== null && (
          <p class={`quote severity-${problem.severity}`}>
            “<span class="words">{problem.text}</span>”
          </p>
        )}
        <p class="reason">{problem.message}</p>
        <FromPack problem={problem} />
        {handOff && <EscalationReasons reasons={handOff.reasons} />}
      </div>
      {copy === null && asks && <DatePicker asks={asks} canReplace={canReplace} onPick={props.onFill} />}
      {copy === null ? (
        suggestions.length > 0 && (
          <div class="suggestions">
            {suggestions.map(([edit, index], place) => (
              <SuggestionButton
                key={index}
                problem={problem}
                edit={edit}
                canReplace={canReplace}
                number={place + 1}
                onPick={() => props.onPick(index)}
              />
            ))}
          </div>
        )
      ) : (
        <CopyOffer text={copy} onCopy={props.onCopy} />
      )}
      {handOff && <HandOff text={reads ? handOff.summary() : null} open={reads} onOpen={setReads} onCopy={handOff.onCopy} />}
      <div class="actions">
        <DismissMenu hasPhrase={problem.text !== null} locked={problem.locked} onDismiss={props.onDismiss}>
          <button
            type="button"
            class="quiet"
            aria-expanded={canExplain ? explained : undefined}
            onClick={() => (canExplain ? setExplained(!explained) : props.onWhy())}
          >
            {t('why')}
          </button>
          <span class="position">
            {total > 1 && (
              <button type="button" class="quiet" aria-label={t('previousProblem')} onClick={() => props.onStep(-1)}>
                <Glyph name="up" />
              </button>
            )}
            <span>{t('position', String(position), String(total))}</span>
            {total > 1 && (
              <button type="button" class="quiet" aria-label={t('nextProblem')} onClick={() => props.onStep(1)}>
                <Glyph name="down" />
              </button>
            )}
          </span>
        </DismissMenu>
      </div>
      {explained && canExplain && (
        <div class="reasons">
          <Because words={because} />
          <button type="button" class="link" onClick={props.onWhy}>
            {t('ruleInOptions')}
          </button>
        </div>
      )}
    </div>
  );
}
