import { useState } from 'preact/hooks';
import { fitsHost } from '../fits-host';
import { adapterIds } from '../helpdesks/adapter-ids';
import { chooseTeam } from '../teams/choose';
import { policyDoubts } from '../teams/policy-doubts';
import { problemLine } from '../teams/policy-problem';
import { teamOf } from '../teams/team';
import type { Lockable } from '../teams/types';
import { OfferItem } from '../ui/helpdesk-list';
import { hostIn } from '../ui/hosts';
import type { MessageKey } from '../ui/i18n';
import { t } from '../ui/i18n';
import { teamName } from '../ui/words';
import { Section } from './section';
import type { OptionsProps } from './store';

const LOCKED_KEYS: Readonly<Record<Lockable, MessageKey>> = {
  team: 'lockedTeam',
  rules: 'rules',
  categories: 'lockedCategories',
  voice: 'voiceTone',
  sendGuard: 'sendGuard',
  insights: 'lockedInsights',
  packs: 'lockedPacks',
  teamRules: 'lockedTeamRules',
};

/**
 * What the agent's organisation has set for this browser, whose rules are in force, what of its settings could not be taken, and what may not
 * do what was meant; nothing where it has set nothing.
 */
export function PolicySection({ store, helpdesks, actions }: OptionsProps) {
  const [note, setNote] = useState('');
  const problems = store.policyProblems.value;
  if (problems === null) return null;
  const { policy, packs, rules } = store.teams.value;
  const { id, by } = chooseTeam(store.settings.value, store.teams.value, null);
  const team = teamOf(id, store.teams.value);
  // For what is gone or damaged the standard rules stand in.
  const inForce = teamName(team.problem ? { id: team.base, name: null } : team);
  const { locked, hosts } = policy;
  // Places in lists are left out: the administrator's own list may have more entries than what was taken over.
  const doubts = policyDoubts(policy, packs, adapterIds).map(({ path, message }) =>
    problemLine({ path: path.filter((step) => typeof step === 'string'), message }),
  );
  const granted = store.granted.value;
  const atOnce = helpdesks.flatMap((helpdesk) => helpdesk.hosts.map((pattern) => `*.${hostIn(pattern)}`));
  const isOn = (host: string): boolean =>
    granted.has(originFor(host)) || atOnce.some((pattern) => fitsHost(pattern, host.replace(/^\*\./, '')));
  const allow = async (host: string): Promise<void> => {
    setNote('');
    if (!(await actions.allow([originFor(host)]))) setNote(t('notAllowed'));
  };
  return (
    <Section id="organisation" title={t('organisation')}>
      <p>{t('organisationIntro')}</p>
      <p>{t(by === 'agent' ? 'organisationTeamChosen' : rules.length > 0 ? 'organisationTeamByTicket' : 'organisationTeam', inForce)}</p>
      {locked.length > 0 && (
        <>
          <h3>{t('organisationLocked')}</h3>
          <ul class="points">
            {locked.map((name) => (
              <li key={name}>{t(LOCKED_KEYS[name])}</li>
            ))}
          </ul>
        </>
      )}
      {hosts.offer.length > 0 && (
        <>
          <h3>{t('organisationOffers')}</h3>
          <p role="status" class="note">
            {note}
          </p>
          <ul class="offers">
            {hosts.offer.map((host) => (
              <OfferItem key={host} name={host} isOn={isOn(host)} onAllow={() => void allow(host)} />
            ))}
          </ul>
        </>
      )}
      {hosts.forbid.length > 0 && (
        <>
          <h3>{t('organisationForbids')}</h3>
          <ul class="points">
            {hosts.forbid.map((host) => (
              <li key={host}>{host}</li>
            ))}
          </ul>
        </>
      )}
      {problems.length > 0 && <Lines title={t('organisationProblems')} hint={t('organisationProblemsHint')} lines={problems} />}
      {doubts.length > 0 && <Lines title={t('organisationDoubts')} hint={t('organisationDoubtsHint')} lines={doubts} />}
    </Section>
  );
}

function Lines({ title, hint, lines }: { readonly title: string; readonly hint: string; readonly lines: readonly string[] }) {
  return (
    <>
      <h3>{title}</h3>
      <p class="muted">{hint}</p>
      <ul class="points">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

/** The match pattern to ask for: the policy names hosts as match patterns do. */
const originFor = (host: string): string => `*://${host}/*`;
