import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { lessons } from '../practice/lessons';
import type { Attempt } from '../practice/progress';
import { scenarios } from '../practice/scenarios';
import { teamOf } from '../teams/team';
import { teamScenarios } from '../teams/team-scenarios';
import type { Teams } from '../teams/types';
import type { Scenario } from '../practice/types';
import { PracticeLesson } from './practice-lesson';
import { PracticeList } from './practice-list';
import { lessonIn, scenarioIn } from './practice-places';
import { PracticeScenario } from './practice-scenario';

export interface PracticeProps {
  /** What the page's address names; see `practice-places`. */
  readonly place: string;
  readonly teams: Teams;
  /** The team whose scenarios are wanted; of all teams where it is a rule set of ours. */
  readonly chosen: string;
  readonly attempts: readonly Attempt[];
  onAttempt(attempt: Attempt): void;
  onClear(): void;
}

/** The list of scenarios with the progress, one scenario, or one lesson, as the address has it. */
export function Practice({ place, teams, chosen, attempts, onAttempt, onClear }: PracticeProps) {
  const whole = useRef<HTMLDivElement>(null);
  const isNamed = ({ id }: Pick<Scenario, 'id'>): boolean => id === scenarioIn(place);
  /** What was written stays while this page is open. */
  const written = useRef(new Map<string, string>());
  const own = useMemo(() => teamScenarios(teams, chosen), [teams, chosen]);
  const team = own.find((each) => each.scenarios.some(isNamed));
  const scenario = (team?.scenarios ?? scenarios).find(isNamed);
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
          team={team && teamOf(team.team, teams)}
          written={written.current.get(scenario.id) ?? ''}
          onText={(text) => written.current.set(scenario.id, text)}
          onAttempt={onAttempt}
        />
      ) : lesson ? (
        <PracticeLesson lesson={lesson} />
      ) : (
        <PracticeList own={own} attempts={attempts} onClear={onClear} />
      )}
    </div>
  );
}
