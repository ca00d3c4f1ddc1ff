import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { clock, dayChoices, promise, timeChoices, type Asks, type DayChoice, type Time } from '../promises/date-choices';
import { t } from './i18n';

interface Props {
  readonly asks: Asks;
  readonly canReplace: boolean;
  /** The time it is; another one for tests and pictures. */
  readonly clockNow?: (() => Date) | undefined;
  onPick(text: string): void;
}

/** How often what has passed meanwhile is taken out, in milliseconds. */
const LOOK_AT_CLOCK = 20_000;
/** What is promised when nothing else is picked: the afternoon. */
const USUAL: Time = 15 * 60;

/** A small choice of days and times, in the words in which they will stand in the reply. */
export function DatePicker({ asks, canReplace, clockNow = () => new Date(), onPick }: Props) {
  const [now, setNow] = useState(clockNow);
  const [weekends, setWeekends] = useState(false);
  const [dayId, setDayId] = useState<string | null>(null);
  const [wanted, setWanted] = useState<Time>(USUAL);
  const id = useId();
  useEffect(() => {
    const timer = setInterval(() => setNow(clockNow()), LOOK_AT_CLOCK);
    return () => clearInterval(timer);
  }, []);

  const locale = t('languageCode');
  const days = asks === 'date' ? dayChoices(now, { weekends, locale }) : [];
  // The next working day rather than today, which may be more than the agent can keep.
  const usual = dayChoices(now, { weekends: false, locale }).find(({ ahead }) => ahead > 0)?.id;
  const day = days.find(({ id: one }) => one === dayId) ?? days.find(({ id: one }) => one === usual);
  const times = timeChoices(day, now);
  const time = times.includes(wanted) ? wanted : (times[0] ?? 'end');
  const text = promise(day, time);

  return (
    <div
      class="picker"
      role="group"
      aria-label={t(asks === 'date' ? 'pickDate' : 'pickTime')}
      onKeyDown={(event) => {
        // The card's own keys would leave the problem, or apply something; Escape stays the way out.
        if (event.key !== 'Escape') event.stopPropagation();
      }}
    >
      {days.length > 0 && <Days days={days} picked={day} onPick={setDayId} />}
      <div class="picker-row">
        <label for={`${id}time`} class="hidden">
          {t('time')}
        </label>
        <select
          id={`${id}time`}
          value={String(time)}
          onChange={({ currentTarget: { value } }) => setWanted(value === 'end' || value === 'none' ? value : Number(value))}
        >
          {times.map((one) => (
            <option key={one} value={String(one)} selected={one === time}>
              {nameOf(one)}
            </option>
          ))}
        </select>
        {asks === 'date' && (
          <label class="check">
            <input type="checkbox" checked={weekends} onChange={({ currentTarget }) => setWeekends(currentTarget.checked)} />
            {t('weekendsToo')}
          </label>
        )}
      </div>
      <button type="button" class="pick" onClick={() => onPick(text)}>
        {t(canReplace ? 'insertText' : 'copyText', text)}
      </button>
    </div>
  );
}

interface DaysProps {
  readonly days: readonly DayChoice[];
  readonly picked: DayChoice | undefined;
  onPick(id: string): void;
}

function Days({ days, picked, onPick }: DaysProps) {
  const group = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const now = days.findIndex(({ id }) => id === picked?.id);
    const next = { ArrowRight: now + 1, ArrowDown: now + 1, ArrowLeft: now - 1, ArrowUp: now - 1, Home: 0, End: -1 }[event.key];
    if (next === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    const index = (next + days.length) % days.length;
    const day = days[index];
    if (!day) return;
    event.preventDefault();
    onPick(day.id);
    group.current?.querySelectorAll('button')[index]?.focus();
  };
  return (
    <div ref={group} class="days" role="radiogroup" aria-label={t('day')} onKeyDown={onKeyDown}>
      {days.map((day) => (
        <button
          key={day.id}
          type="button"
          role="radio"
          aria-checked={day === picked}
          aria-label={day.ahead > 1 ? day.words : undefined}
          tabIndex={day === picked ? 0 : -1}
          onClick={() => onPick(day.id)}
        >
          {day.ahead === 0 ? t('today') : day.ahead === 1 ? t('tomorrow') : day.short}
        </button>
      ))}
    </div>
  );
}

function nameOf(time: Time): string {
  return time === 'end' ? t('endOfDay') : time === 'none' ? t('noTime') : clock(time);
}
