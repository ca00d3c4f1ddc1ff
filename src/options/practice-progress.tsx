import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { progressOf, type Attempt, type Progress } from '../practice/progress';
import type { Scenario } from '../practice/types';
import { SKILLS, skills } from '../practice/skills';
import { lessons } from '../practice/lessons';
import { skillName } from './practice-words';
import { t } from '../ui/i18n';
import { lessonLink } from './practice-places';

interface Props {
  /** All that can be tried. */
  readonly scenarios: readonly Scenario[];
  readonly attempts: readonly Attempt[];
  onClear(): void;
}

/** How each skill comes along, with its lesson. */
export function PracticeProgress({ scenarios, attempts, onClear }: Props) {
  const progress = progressOf(attempts, scenarios);
  const taught = new Set(SKILLS.map((skill) => skills[skill].lesson));
  const others = [...lessons].filter(([name]) => !taught.has(name));
  return (
    <>
      <h3 id="practice-progress">{t('practiceProgress')}</h3>
      <table class="progress" aria-labelledby="practice-progress">
        <thead>
          <tr>
            <th scope="col">{t('practiceSkill')}</th>
            <th scope="col">{t('practiceTried')}</th>
            <th scope="col">{t('practiceNow')}</th>
            <th scope="col">{t('practiceLesson')}</th>
          </tr>
        </thead>
        <tbody>
          {SKILLS.map((skill) => (
            <tr key={skill}>
              <th scope="row">{skillName(skill)}</th>
              <td>{t('scorecardCount', String(progress[skill].tried), String(progress[skill].of))}</td>
              <td>{shareWords(progress[skill])}</td>
              <td>
                <a href={lessonLink(skills[skill].lesson)}>{lessons.get(skills[skill].lesson)?.title}</a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="muted">
        {t('practiceOtherLessons')}{' '}
        {others.map(([name, { title }], index) => (
          <>
            {index > 0 && ', '}
            <a key={name} href={lessonLink(name)}>
              {title}
            </a>
          </>
        ))}
      </p>
      <Clear hasAny={attempts.length > 0} onClear={onClear} />
    </>
  );
}

const percent = new Intl.NumberFormat('en', { style: 'percent' });

function shareWords({ now, first, attempts, tried }: Progress): string {
  if (now === null || first === null) return t('practiceNotYet');
  return attempts > tried ? t('practiceSince', percent.format(now), percent.format(first)) : percent.format(now);
}

/** Deletes the progress, after asking once: it cannot be brought back. */
function Clear({ hasAny, onClear }: { hasAny: boolean; onClear(): void }) {
  const [asks, setAsks] = useState(false);
  const [cleared, setCleared] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const clear = useRef<HTMLButtonElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const asked = useRef(false);
  useLayoutEffect(() => {
    // The button that had the focus is gone.
    if (asks) keep.current?.focus();
    else if (asked.current) (clear.current ?? status.current)?.focus();
    asked.current = asks;
  }, [asks]);
  return (
    <div class="clear">
      <p ref={status} role="status" tabIndex={-1}>
        {asks ? t('practiceClearAsk') : cleared && !hasAny ? t('practiceCleared') : t('practiceKept')}
      </p>
      {asks ? (
        <>
          <button ref={keep} type="button" class="plain" onClick={() => setAsks(false)}>
            {t('practiceKeep')}
          </button>
          <button
            type="button"
            class="plain"
            onClick={() => {
              onClear();
              setCleared(true);
              setAsks(false);
            }}
          >
            {t('practiceClearNow')}
          </button>
        </>
      ) : (
        hasAny && (
          <button ref={clear} type="button" class="plain" onClick={() => setAsks(true)}>
            {t('practiceClear')}
          </button>
        )
      )}
    </div>
  );
}
