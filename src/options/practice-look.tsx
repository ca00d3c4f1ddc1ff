import type { CheckResult } from '../engine/types';
import { notesOn } from '../practice/coach';
import { noteWords } from './practice-words';
import { countOf, type Scorecard } from '../scorecard/scorecard';
import { t } from '../ui/i18n';
import { ScorecardList } from '../ui/scorecard-list';

interface Props {
  readonly text: string;
  readonly result: CheckResult;
  readonly card: Scorecard;
}

/** What the coach says of a reply, and its scorecard. */
export function PracticeLook({ text, result, card }: Props) {
  const { good, ready, next } = notesOn(result, card);
  const { there, needed } = countOf(card);
  return (
    <div class="look">
      <div>
        <h5>
          {t('scorecard')} <span class="muted">{t('scorecardCount', String(there), String(needed))}</span>
        </h5>
        <ScorecardList
          lines={card}
          details={result.details}
          below={({ span }) => span && <p class="scorecard-words muted">{t('quoted', text.slice(span.start, span.end))}</p>}
        />
      </div>
      <div>
        {good.length > 0 && (
          <>
            <h5>{t('practiceGood')}</h5>
            <ul class="points">
              {good.map((note) => (
                <li key={noteWords(note)}>{noteWords(note)}</li>
              ))}
            </ul>
          </>
        )}
        <h5>{t('practiceNext')}</h5>
        {ready ? (
          <p>{t('practiceReady')}</p>
        ) : (
          <ul class="points">
            {next.map((note) => (
              <li key={noteWords(note)}>{noteWords(note)}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
