import { useState } from 'preact/hooks';
import type { Attempt } from '../practice/progress';
import { scenarios } from '../practice/scenarios';
import { SKILLS } from '../practice/skills';
import { DIFFICULTIES, type Scenario } from '../practice/types';
import { difficultyName, skillName } from './practice-words';
import { count, t } from '../ui/i18n';
import { Glyph } from '../ui/icons';
import { PracticeProgress } from './practice-progress';
import { scenarioLink } from './practice-places';

const ANY = '';
const INDUSTRIES = [...new Set(scenarios.map(({ industry }) => industry))].sort();

interface Props {
  readonly attempts: readonly Attempt[];
  onClear(): void;
}

/** All scenarios, to be filtered, and how each skill comes along. */
export function PracticeList({ attempts, onClear }: Props) {
  const [skill, setSkill] = useState(ANY);
  const [industry, setIndustry] = useState(ANY);
  const [difficulty, setDifficulty] = useState(ANY);
  const done = new Set(attempts.map(({ scenario }) => scenario));
  const fits = (scenario: Scenario): boolean =>
    (skill === ANY || scenario.skills.some((one) => one === skill)) &&
    (industry === ANY || scenario.industry === industry) &&
    (difficulty === ANY || scenario.difficulty === difficulty);
  const found = scenarios.filter(fits);

  return (
    <>
      <p tabIndex={-1}>{t('practiceIntro')}</p>
      <PracticeProgress attempts={attempts} onClear={onClear} />
      <h3>{t('practiceScenarios')}</h3>
      <div class="filters">
        <Filter label={t('practiceSkill')} value={skill} choices={SKILLS.map((one) => [one, skillName(one)])} onChoose={setSkill} />
        <Filter label={t('practiceIndustry')} value={industry} choices={INDUSTRIES.map((one) => [one, one])} onChoose={setIndustry} />
        <Filter
          label={t('practiceDifficulty')}
          value={difficulty}
          choices={DIFFICULTIES.map((one) => [one, difficultyName(one)])}
          onChoose={setDifficulty}
        />
      </div>
      <p role="status" class="muted">
        {count('practiceFound', found.length)}
      </p>
      <ul class="scenarios" role="list" aria-label={t('practiceScenarios')}>
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
