import { checkSettingsFrom } from '../check-settings';
import { CATEGORIES } from '../engine/types';
import { categoryLock } from '../teams/locks';
import { withPolicy } from '../teams/with-policy';
import { t } from '../ui/i18n';
import { LockedSwitch } from '../ui/locked-switch';
import { categoryName } from '../ui/words';
import type { PopupProps } from './store';
import { teamInForce } from './team-in-force';

/** A switch for each category that has a rule. */
export function RuleSwitches({ store, actions, metas }: PopupProps) {
  const { policy } = store.teams.value;
  const { team } = teamInForce(store);
  const own = team.choices?.extras.rules ?? [];
  const all = [...metas.values(), ...own.map(({ meta }) => meta)];
  const rules = [...metas.values()].map((meta) => ({ meta }));
  const settings = withPolicy(store.settings.value, policy);
  const now = checkSettingsFrom(settings, rules, team).categoriesOff;
  const unchosen = checkSettingsFrom({ ...settings, categories: {} }, rules, team).categoriesOff;
  const used = new Set(all.map(({ category }) => category));
  return (
    <details>
      <summary>{t('rules')}</summary>
      <div class="switches">
        {CATEGORIES.filter((category) => used.has(category)).map((category) => (
          <LockedSwitch
            key={category}
            label={categoryName(category)}
            on={!now.has(category)}
            lock={categoryLock(category, all, team, policy)}
            onChange={(on) => actions.patch({ categories: { [category]: on === !unchosen.has(category) ? null : on } })}
          />
        ))}
      </div>
    </details>
  );
}
