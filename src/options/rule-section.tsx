import { useEffect, useId, useState } from 'preact/hooks';
import { checkSettingsFrom } from '../check-settings';
import { CATEGORIES, type RuleMeta } from '../engine/types';
import { BASES } from '../packs/bases';
import { packText } from '../packs/pack-text';
import { chooseTeam } from '../teams/choose';
import { categoryLock, ruleLock } from '../teams/locks';
import { resolvedTeam, teamOf } from '../teams/team';
import type { Teams } from '../teams/types';
import { withPolicy } from '../teams/with-policy';
import { count, t } from '../ui/i18n';
import { LockedSwitch } from '../ui/locked-switch';
import { anchorOf, categoryName } from '../ui/words';
import { RuleRow } from './rule-row';
import { Section } from './section';
import type { OptionsProps } from './store';
import { teamList } from './team-list';

/** A rule with the pack that it comes from; none for rules of ours. */
interface Listed {
  readonly meta: RuleMeta;
  readonly pack?: string;
}

/** Every rule by category, those of the team's packs, too, with a search over all their words. */
export function RuleSection({ store, rules, actions }: OptionsProps) {
  const [wanted, setWanted] = useState('');
  const [viewed, setViewed] = useState<string | null>(null);
  const id = useId();
  const teams = store.teams.value;
  const { policy, packs } = teams;
  const settings = withPolicy(store.settings.value, policy);
  const chosen = chooseTeam(settings, teams, null).id;
  const target = store.target.value;
  const named = teamWith(target, chosen, teams);
  // The address may name a rule that another team has.
  useEffect(() => setViewed(named), [named, target]);
  const team = teamOf(viewed ?? chosen, teams);
  const now = checkSettingsFrom(settings, rules, team);
  const unchosen = checkSettingsFrom({ ...settings, rules: {}, categories: {} }, rules, team);
  const all: readonly Listed[] = [...rules, ...(team.choices?.extras.rules ?? [])];
  const found = all.filter((rule) => speaksOf(rule, wanted));
  const names = teamList(teams);
  const editorOf = (pack: string | undefined, rule: string) => {
    const stored = packs.find((one) => one.pack.id === pack && one.from === 'agent');
    if (!stored || policy.locked.includes('packs')) return undefined;
    return () => {
      store.editing.value = { id: stored.pack.id, text: packText(stored.pack), at: rule };
    };
  };

  return (
    <Section id="rules" title={t('rules')}>
      <p>{t('rulesIntro')}</p>
      <div class="row">
        <label class="field">
          <span>{t('searchRules')}</span>
          <input type="search" value={wanted} onInput={(event) => setWanted(event.currentTarget.value)} />
        </label>
        {names.length > BASES.length && (
          <div class="field">
            <label for={id}>{t('rulesAs')}</label>
            <select id={id} value={team.id} onChange={(event) => setViewed(event.currentTarget.value)}>
              {names.map(([each, name]) => (
                <option key={each} value={each}>
                  {name}
                </option>
              ))}
            </select>
          </div>
        )}
      </div>
      <p role="status" class="muted">
        {count('rulesFound', found.length)}
      </p>
      {CATEGORIES.map((category) => {
        const own = found.filter(({ meta }) => meta.category === category);
        const on = !now.categoriesOff.has(category);
        return (
          own.length > 0 && (
            <div key={category} class="category">
              <div class="category-head">
                <h3>{categoryName(category)}</h3>
                <LockedSwitch
                  labelHidden
                  label={t('wholeGroup', categoryName(category))}
                  on={on}
                  lock={categoryLock(
                    category,
                    all.map(({ meta }) => meta),
                    team,
                    policy,
                  )}
                  onChange={(next) =>
                    actions.patch({ categories: { [category]: next === !unchosen.categoriesOff.has(category) ? null : next } })
                  }
                />
              </div>
              <ul>
                {own.map(({ meta, pack }) => {
                  const anchor = anchorOf({ rule: meta.id, ...(pack !== undefined && { pack }) });
                  const from = pack === undefined ? undefined : (team.packNames[pack] ?? pack);
                  return (
                    <RuleRow
                      key={anchor}
                      meta={meta}
                      title={from !== undefined && meta.title === from ? meta.id : meta.title}
                      anchor={anchor}
                      on={!now.rulesOff.has(meta.id)}
                      severity={now.severities.get(meta.id) ?? meta.severity}
                      usual={{ on: !unchosen.rulesOff.has(meta.id), severity: unchosen.severities.get(meta.id) ?? meta.severity }}
                      choice={settings.rules[meta.id]}
                      groupOff={!on}
                      lock={ruleLock(meta.id, team, policy)}
                      from={from}
                      target={anchor === target}
                      onChoose={(choice) => actions.patch({ rules: { [meta.id]: choice } })}
                      onEdit={editorOf(pack, meta.id)}
                    />
                  );
                })}
              </ul>
            </div>
          )
        );
      })}
    </Section>
  );
}

/** The team to be shown for an address: where it names a pack's rule, one that has it; the chosen one goes before. Null: the chosen one. */
function teamWith(target: string, chosen: string, teams: Teams): string | null {
  if (!target.includes('/')) return null;
  const has = (team: string): boolean =>
    !!resolvedTeam(team, teams).choices?.extras.rules.some((rule) => anchorOf({ rule: rule.meta.id, pack: rule.pack }) === target);
  return has(chosen) ? null : (teams.packs.find(({ pack }) => has(pack.id))?.pack.id ?? null);
}

function speaksOf({ meta }: Listed, wanted: string): boolean {
  const { id, title, description, message, category, examples } = meta;
  const text = [id, title, description, message, categoryName(category), ...examples.map(({ bad }) => bad)].join('\n').toLowerCase();
  return wanted
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
