import { CATEGORIES } from '../engine/types';
import { t } from '../ui/i18n';
import { Switch } from '../ui/switch';
import { categoryName } from '../ui/words';
import type { PopupProps } from './store';

/** A switch for each category that has a rule. */
export function RuleSwitches({ store, actions, metas }: PopupProps) {
  const { categories } = store.settings.value;
  const used = new Set([...metas.values()].map(({ category }) => category));
  return (
    <details>
      <summary>{t('rules')}</summary>
      <div class="switches">
        {CATEGORIES.filter((category) => used.has(category)).map((category) => (
          <Switch
            key={category}
            label={categoryName(category)}
            on={categories[category] !== false}
            onChange={(on) => actions.patch({ categories: { [category]: on ? null : false } })}
          />
        ))}
      </div>
    </details>
  );
}
