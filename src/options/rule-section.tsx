import { useState } from 'preact/hooks';
import { checkSettingsFrom } from '../check-settings';
import type { Rule } from '../engine/rule';
import { CATEGORIES } from '../engine/types';
import { chooseTeam } from '../teams/choose';
import { categoryLock, ruleLock } from '../teams/locks';
import { teamOf } from '../teams/team';
import { withPolicy } from '../teams/with-policy';
import { count, t } from '../ui/i18n';
import { LockedSwitch } from '../ui/locked-switch';
import { categoryName } from '../ui/words';
import { RuleRow } from './rule-row';
import { Section } from './section';
import type { OptionsProps } from './store';

/** Every rule by category, with a search over all their words. */
export function RuleSection({ store, rules, actions }: OptionsProps) {
  const [wanted, setWanted] = useState('');
  const teams = store.teams.value;
  const { policy } = teams;
  const settings = withPolicy(store.settings.value, policy);
  const team = teamOf(chooseTeam(settings, teams, null).id, teams);
  const target = store.target.value;
  const now = checkSettingsFrom(settings, rules, team);
  const unchosen = checkSettingsFrom({ ...settings, rules: {}, categories: {} }, rules, team);
  const found = rules.filter((rule) => speaksOf(rule, wanted));

  return (
    <Section id="rules" title={t('rules')}>
      <p>{t('rulesIntro')}</p>
      <label class="field">
        <span>{t('searchRules')}</span>
        <input type="search" value={wanted} onInput={(event) => setWanted(event.currentTarget.value)} />
      </label>
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
                    rules.map(({ meta }) => meta),
                    team,
                    policy,
                  )}
                  onChange={(next) =>
                    actions.patch({ categories: { [category]: next === !unchosen.categoriesOff.has(category) ? null : next } })
                  }
                />
              </div>
              <ul>
                {own.map(({ meta }) => (
                  <RuleRow
                    key={meta.id}
                    meta={meta}
                    on={!now.rulesOff.has(meta.id)}
                    groupOff={!on}
                    lock={ruleLock(meta.id, team, policy)}
                    target={meta.id === target}
                    onSwitch={(next) => {
                      const usual = !unchosen.rulesOff.has(meta.id);
                      actions.patch({ rules: { [meta.id]: next === usual ? null : next ? 'on' : 'off' } });
                    }}
                  />
                ))}
              </ul>
            </div>
          )
        );
      })}
    </Section>
  );
}

function speaksOf({ meta }: Rule, wanted: string): boolean {
  const { id, title, description, message, category, examples } = meta;
  const text = [id, title, description, message, categoryName(category), ...examples.map(({ bad }) => bad)].join('\n').toLowerCase();
  return wanted
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
