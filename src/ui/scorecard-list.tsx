import type { ComponentChildren } from 'preact';
import type { Details, Problem } from '../engine/types';
import type { Line, Scorecard, State } from '../scorecard/scorecard';
import type { MessageKey } from './i18n';
import { t } from './i18n';
import { Glyph, SeverityMark } from './icons';
import { detailName, itemName } from './words';

const STATE_KEYS: Readonly<Record<State, MessageKey>> = { present: 'linePresent', missing: 'lineMissing', notNeeded: 'lineNotNeeded' };

interface Props<P extends Problem> {
  readonly lines: Scorecard<P>;
  readonly details: Details;
  /** What can be done about a line, beside its state. */
  side?(line: Line<P>): ComponentChildren;
  /** What takes the whole width below it. */
  below?(line: Line<P>): ComponentChildren;
}

/** A scorecard: each line by its name, whether it is there, and what can be done about it. */
export function ScorecardList<P extends Problem>({ lines, details, side, below }: Props<P>) {
  return (
    <ul class="scorecard" role="list" aria-label={t('scorecard')}>
      {lines.map((line) => (
        <li key={line.item} data-item={line.item} class={line.state}>
          {line.state === 'missing' ? <SeverityMark kind="missing" /> : <Glyph name={line.state === 'present' ? 'tick' : 'dash'} />}
          <span class="scorecard-name">{itemName(line.item)}</span>
          <span class="muted">{stateWords(line, details)}</span>
          {side?.(line)}
          {below?.(line)}
        </li>
      ))}
    </ul>
  );
}

function stateWords({ state, part }: Line, details: Details): string {
  return (state === 'present' && part ? detailName(part, details) : undefined) ?? t(STATE_KEYS[state]);
}
