import type { Details, Facts, Part, Signals } from '../engine/types';
import { PARTS } from '../engine/types';
import { t } from '../ui/i18n';
import { Glyph } from '../ui/icons';
import { detailName, factName } from '../ui/words';

/** Parts that no reply must have; they are listed when they are there. */
const OPTIONAL: ReadonlySet<Part> = new Set(['question', 'alternative', 'handoff']);
/** Parts that only a customer with a complaint waits for. */
const FOR_COMPLAINTS: ReadonlySet<Part> = new Set(['acknowledgement', 'apology', 'empathy', 'ownership', 'solution']);

/** What the reply has, from greeting to closing. */
export function Checklist({ facts, details, signals }: { facts: Facts; details: Details; signals: Signals }) {
  const complaint = signals.complaint || signals.upset > 0;
  const shown = PARTS.filter((fact) => facts[fact] || !OPTIONAL.has(fact));
  const needed = shown.filter((fact) => facts[fact] || complaint || !FOR_COMPLAINTS.has(fact));
  const there = needed.filter((fact) => facts[fact]);
  return (
    <details>
      <summary>
        {t('checklist')} <span class="muted">{t('checklistCount', String(there.length), String(needed.length))}</span>
      </summary>
      <ul class="checklist">
        {shown.map((fact) => (
          <li key={fact} class={facts[fact] ? 'there' : ''}>
            <Glyph name={facts[fact] ? 'tick' : 'dash'} />
            <span>{factName(fact)}</span>
            <span class="muted">
              {facts[fact] ? (detailName(fact, details) ?? t('factThere')) : needed.includes(fact) ? t('factNotThere') : t('factNotNeeded')}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
