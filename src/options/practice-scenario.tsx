import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { check, standardSettings } from '../engine/check';
import type { CheckResult } from '../engine/types';
import { draftOf } from '../practice/draft-of';
import { attemptOf, type Attempt } from '../practice/progress';
import { skills } from '../practice/skills';
import type { Scenario } from '../practice/types';
import { difficultyName, skillName } from './practice-words';
import { ruleset } from '../ruleset';
import { scorecardOf, type Scorecard } from '../scorecard/scorecard';
import { CheckedReply } from '../ui/checked-reply';
import { t } from '../ui/i18n';
import { BackLink } from './practice-back';
import { PracticeLook } from './practice-look';
import { PracticeModels } from './practice-models';
import { lessonLink } from './practice-places';

const metas = new Map(ruleset.rules.map(({ meta }) => [meta.id, meta]));
/** The same for everybody, so that model replies and progress mean the same. */
const settings = standardSettings(ruleset.rules);

/** A reply as it was looked at. */
interface Look {
  readonly text: string;
  readonly result: CheckResult;
  readonly card: Scorecard;
}

interface Props {
  readonly scenario: Scenario;
  /** What was written before. */
  readonly written: string;
  onText(text: string): void;
  onAttempt(attempt: Attempt): void;
}

/** A ticket to be answered: what the customer wrote, what the agent knows, the reply, and what the coach says of it. */
export function PracticeScenario({ scenario, written, onText, onAttempt }: Props) {
  const { title, industry, difficulty, customer, agent, ticket, facts } = scenario;
  const [look, setLook] = useState<Look | null>(null);
  const [isEmpty, setEmpty] = useState(false);
  const results = useRef<HTMLHeadingElement>(null);
  const inThread = ticket.some(({ from }) => from === 'agent');
  const checked = useMemo(() => (text: string) => check(draftOf(scenario, text), ruleset, settings), [scenario]);
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
        {industry} · {difficultyName(difficulty)}
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
