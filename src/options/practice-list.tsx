import { useMemo, useState } from 'preact/hooks';
import type { Attempt } from '../practice/progress';
import { scenarios } from '../practice/scenarios';
import { SKILLS } from '../practice/skills';
import { DIFFICULTIES, type Scenario } from '../practice/types';
import type { TeamScenarios } from '../teams/team-scenarios';
import { difficultyName, skillName } from './practice-words';
import { count, t } from '../ui/i18n';
import { Glyph } from '../ui/icons';
import { PracticeProgress } from './practice-progress';
import { scenarioLink } from './practice-places';

const ANY = '';

interface Props {
  /** What teams have written for themselves. */
  readonly own: readonly TeamScenarios[];
  readonly attempts: readonly Attempt[];
  onClear(): void;
}

/** All scenarios, those of the team first, to be filtered, and how each skill comes along. */
export function PracticeList({ own, attempts, onClear }: Props) {
  const [skill, setSkill] = useState(ANY);
  const [industry, setIndustry] = useState(ANY);
  const [difficulty, setDifficulty] = useState(ANY);
  const all = useMemo(() => [...own.flatMap((team) => team.scenarios), ...scenarios], [own]);
  const industries = useMemo(() => [...new Set(all.map((scenario) => scenario.industry))].sort(), [all]);
  const done = new Set(attempts.map(({ scenario }) => scenario));
  const fits = (scenario: Scenario): boolean =>
    (skill === ANY || scenario.skills.some((one) => one === skill)) &&
    (industry === ANY || scenario.industry === industry) &&
    (difficulty === ANY || scenario.difficulty === difficulty);
  const groups = [...own, { name: t(own.length ? 'practiceOurs' : 'practiceScenarios'), scenarios }]
    .map((group) => ({ ...group, scenarios: group.scenarios.filter(fits) }))
    .filter((group) => group.scenarios.length > 0);

  return (
    <>
      <p tabIndex={-1}>{t('practiceIntro')}</p>
      <PracticeProgress scenarios={all} attempts={attempts} onClear={onClear} />
      <h3>{t('practiceScenarios')}</h3>
      <div class="filters">
        <Filter label={t('practiceSkill')} value={skill} choices={SKILLS.map((one) => [one, skillName(one)])} onChoose={setSkill} />
        <Filter label={t('practiceIndustry')} value={industry} choices={industries.map((one) => [one, one])} onChoose={setIndustry} />
        <Filter
          label={t('practiceDifficulty')}
          value={difficulty}
          choices={DIFFICULTIES.map((one) => [one, difficultyName(one)])}
          onChoose={setDifficulty}
        />
      </div>
      <p role="status" class="muted">
        {count('practiceFound', all.filter(fits).length)}
      </p>
      {groups.map((group, index) => (
        <Group key={index} {...group} headed={own.length > 0} done={done} />
      ))}
    </>
  );
}

interface GroupProps {
  readonly name: string;
  /** Whether the name stands above. */
  readonly headed: boolean;
  readonly scenarios: readonly Scenario[];
  /** Ids of scenarios that were tried. */
  readonly done: ReadonlySet<string>;
}

function Group({ name, headed, scenarios: found, done }: GroupProps) {
  return (
    <>
      {headed && <h4>{name}</h4>}
      <ul class="scenarios" role="list" aria-label={name}>
        {found.map((scenario) => (
          <li key={scenario.id}>
            <span>
              <a href={scenarioLink(scenario.id)}>{scenario.title}</a>
              <span class="muted">
                {[scenario.industry, difficultyName(scenario.difficulty), scenario.skills.map(skillName).join(', ')].join(' · ')}
              </span>
            </span>
            {done.has(scenario.id) && (
              <span class="granted">
                <Glyph name="tick" />
                {t('practiceDone')}
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

interface FilterProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly (readonly [id: string, name: string])[];
  onChoose(id: string): void;
}

function Filter({ label, value, choices, onChoose }: FilterProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value={ANY}>{t('practiceAny')}</option>
        {choices.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
