import { useLayoutEffect, useRef } from 'preact/hooks';
import { lessons } from '../practice/lessons';
import type { Attempt } from '../practice/progress';
import { scenarios } from '../practice/scenarios';
import { PracticeLesson } from './practice-lesson';
import { PracticeList } from './practice-list';
import { lessonIn, scenarioIn } from './practice-places';
import { PracticeScenario } from './practice-scenario';

export interface PracticeProps {
  /** What the page's address names; see `practice-places`. */
  readonly place: string;
  readonly attempts: readonly Attempt[];
  onAttempt(attempt: Attempt): void;
  onClear(): void;
}

/** The list of scenarios with the progress, one scenario, or one lesson, as the address has it. */
export function Practice({ place, attempts, onAttempt, onClear }: PracticeProps) {
  const whole = useRef<HTMLDivElement>(null);
  /** What was written stays while this page is open. */
  const written = useRef(new Map<string, string>());
  const scenario = scenarios.find(({ id }) => id === scenarioIn(place));
  const lesson = lessons.get(lessonIn(place) ?? '');
  const view = scenario?.id ?? lesson?.title ?? null;
  const last = useRef<string | null>(null);

  useLayoutEffect(() => {
    const cameBack = view === null && last.current !== null && place === 'practice';
    last.current = view;
    if (view === null && !cameBack) return;
    whole.current?.scrollIntoView({ block: 'start' });
    whole.current?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true });
  }, [view]);

  return (
    <div ref={whole} class="practice">
      {scenario ? (
        <PracticeScenario
          key={scenario.id}
          scenario={scenario}
          written={written.current.get(scenario.id) ?? ''}
          onText={(text) => written.current.set(scenario.id, text)}
          onAttempt={onAttempt}
        />
      ) : lesson ? (
        <PracticeLesson lesson={lesson} />
      ) : (
        <PracticeList attempts={attempts} onClear={onClear} />
      )}
    </div>
  );
}
