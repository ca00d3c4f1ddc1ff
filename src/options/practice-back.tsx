import { t } from '../ui/i18n';
import { Glyph } from '../ui/icons';

/** Leads from a scenario or a lesson to the list. */
export function BackLink() {
  return (
    <a class="back" href="#practice">
      <Glyph name="back" />
      {t('practiceAll')}
    </a>
  );
}
