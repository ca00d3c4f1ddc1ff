import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { moodOf } from '../engine/signals';
import type { Mood } from '../engine/types';
import { MOODS } from '../engine/types';
import type { MessageKey } from '../ui/i18n';
import { t } from '../ui/i18n';
import type { PopupActions, ReplyState } from './store';

/** Most reasons that are shown; the first ones say it. */
const REASONS = 3;

const NAMES: Readonly<Record<Mood, MessageKey>> = {
  content: 'moodContent',
  calm: 'moodCalm',
  annoyed: 'moodAnnoyed',
  angry: 'moodAngry',
};

interface Props {
  readonly reply: ReplyState;
  readonly actions: PopupActions;
}

/** How the customer sounds, the words that show it, and the agent's own word where it was heard otherwise. */
export function CustomerLine({ reply, actions }: Props) {
  const { signals, mood, heard } = reply;
  const shown = mood ?? (heard ? moodOf(signals) : null);
  const moods = useRef<HTMLDivElement>(null);
  const takenBack = useRef(false);
  const name = useId();
  const say = (said: Mood | null) => actions.request({ do: 'mood', mood: said });

  useLayoutEffect(() => {
    if (!takenBack.current || mood !== null) return;
    takenBack.current = false;
    // The button that had the focus is gone.
    const radios = moods.current;
    (radios?.querySelector<HTMLElement>(':checked') ?? radios?.querySelector('input'))?.focus();
  }, [mood]);

  return (
    <section class="customer" aria-label={t('customerLine')}>
      <div class="customer-head">
        <CustomerWords {...reply} shown={shown} />
        {mood !== null && (
          <button
            type="button"
            class="quiet"
            onClick={() => {
              takenBack.current = true;
              say(null);
            }}
          >
            {t('moodAsRead')}
          </button>
        )}
      </div>
      <div ref={moods} class="moods" role="radiogroup" aria-label={t('moods')}>
        {MOODS.map((one) => (
          <label key={one}>
            <input type="radio" name={name} checked={one === shown} onChange={() => say(one)} />
            {t(NAMES[one])}
          </label>
        ))}
      </div>
    </section>
  );
}

/** The mood in a word, and what tells of it. */
function CustomerWords({ signals, mood, shown }: ReplyState & { readonly shown: Mood | null }) {
  if (shown === null) return <p class="muted">{t('customerUnheard')}</p>;
  if (mood !== null) {
    return (
      <p>
        <strong>{t('moodAsSaid', t(NAMES[mood]))}</strong>
      </p>
    );
  }
  const quoted = signals.reasons.slice(0, REASONS).map((reason) => `“${reason}”`);
  const told = shown === 'content' ? t('moodContentHint') : quoted.join(', ') || (shown === 'calm' ? t('moodCalmHint') : '');
  return (
    <p>
      <strong>{told ? `${t(NAMES[shown])}:` : t(NAMES[shown])}</strong>
      {told && ` ${told}`}
    </p>
  );
}
