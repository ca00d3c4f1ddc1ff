import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { check, standardSettings } from '../engine/check';
import type { CheckResult, CheckSettings } from '../engine/types';
import { packSettings, type TeamChoices } from '../packs/resolve';
import { draftOf } from '../practice/draft-of';
import { attemptOf, type Attempt } from '../practice/progress';
import { skills } from '../practice/skills';
import type { Scenario } from '../practice/types';
import { difficultyName, skillName } from './practice-words';
import { ruleset } from '../ruleset';
import { scorecardOf, type Scorecard } from '../scorecard/scorecard';
import type { Team } from '../teams/team';
import { CheckedReply } from '../ui/checked-reply';
import { t } from '../ui/i18n';
import { BackLink } from './practice-back';
import { PracticeLook } from './practice-look';
import { PracticeModels } from './practice-models';
import { lessonLink } from './practice-places';

/** What replies are checked with: the same for everybody, so that model replies and progress mean the same. */
const settingsOf = (choices: TeamChoices | undefined): CheckSettings => (choices ? packSettings(choices) : standardSettings(ruleset.rules));

/** A reply as it was looked at. */
interface Look {
  readonly text: string;
  readonly result: CheckResult;
  readonly card: Scorecard;
}

interface Props {
  readonly scenario: Scenario;
  /** Whose scenario it is, and whose rules count; undefined for one of ours. */
  readonly team: Pick<Team, 'name' | 'choices'> | undefined;
  /** What was written before. */
  readonly written: string;
  onText(text: string): void;
  onAttempt(attempt: Attempt): void;
}

/** A ticket to be answered: what the customer wrote, what the agent knows, the reply, and what the coach says of it. */
export function PracticeScenario({ scenario, team, written, onText, onAttempt }: Props) {
  const { title, industry, difficulty, customer, agent, ticket, facts } = scenario;
  const [look, setLook] = useState<Look | null>(null);
  const [isEmpty, setEmpty] = useState(false);
  const results = useRef<HTMLHeadingElement>(null);
  const inThread = ticket.some(({ from }) => from === 'agent');
  const choices = team?.choices;
  const metas = useMemo(() => new Map([...ruleset.rules, ...(choices?.extras.rules ?? [])].map(({ meta }) => [meta.id, meta])), [choices]);
  const checked = useMemo(() => {
    const settings = settingsOf(choices);
    return (text: string) => check(draftOf(scenario, text), ruleset, settings);
  }, [scenario, choices]);
  useLayoutEffect(() => {
    if (look) results.current?.focus();
  }, [look]);

  const lookAt = (text: string) => {
    setEmpty(text.trim() === '');
    if (text.trim() === '') return;
    const result = checked(text);
    const card = scorecardOf(result, inThread);
    // The same reply looked at again is no new attempt.
    if (text !== look?.text) onAttempt(attemptOf(scenario, result, card, Date.now()));
    setLook({ text, result, card });
  };

  return (
    <>
      <BackLink />
      <h3 tabIndex={-1}>{title}</h3>
      <p class="muted">
        {[...(team?.name ? [team.name] : []), industry, difficultyName(difficulty)].join(' · ')}
        {scenario.skills.map((skill) => (
          <>
            {' · '}
            <a href={lessonLink(skills[skill].lesson)}>{skillName(skill)}</a>
          </>
        ))}
      </p>
      <h4>{t('practiceTicket')}</h4>
      <ol class="thread">
        {ticket.map(({ from, text }, index) => (
          <li key={index} class={from}>
            <p class="thread-from">{from === 'customer' ? customer : t('practiceByYou', agent)}</p>
            <blockquote>{text}</blockquote>
          </li>
        ))}
      </ol>
      <h4>{t('practiceKnow')}</h4>
      <p>{t('practiceYouAre', agent)}</p>
      <ul class="points">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <CheckedReply
        initial={written}
        metas={metas}
        check={checked}
        onText={onText}
        below={(field) => (
          <>
            <button type="button" class="primary" onClick={() => lookAt(field.text())}>
              {t('practiceLook')}
            </button>
            <p role="status" class="note">
              {isEmpty && t('practiceWriteFirst')}
            </p>
          </>
        )}
      />
      {look && (
        <>
          <h4 ref={results} tabIndex={-1}>
            {t('practiceResult')}
          </h4>
          <PracticeLook {...look} />
          <PracticeModels scenario={scenario} />
        </>
      )}
    </>
  );
}
