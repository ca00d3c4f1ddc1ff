import { MARK_PLACES, type MarkPlace } from '../settings/types';
import type { MessageKey } from './i18n';
import { t } from './i18n';
import { Menu } from './menu';

const NAMES: Readonly<Record<MarkPlace, MessageKey>> = {
  'bottom-right': 'markBottomRight',
  'bottom-left': 'markBottomLeft',
  'top-right': 'markTopRight',
  'top-left': 'markTopLeft',
  hidden: 'markHide',
};

interface Props {
  readonly place: MarkPlace;
  readonly focus: boolean;
  onPick(place: MarkPlace): void;
  onClose(): void;
}

/** Where the mark may sit, and that it may go: on a right click, and on the keyboard's key for such menus. */
export function MarkMenu({ place, focus, onPick, onClose }: Props) {
  const items = MARK_PLACES.map((key) => ({ key, text: t(NAMES[key]), ...(key !== 'hidden' && { checked: key === place }) }));
  return <Menu label={t('markMenu')} items={items} focus={focus} onPick={({ key }) => onPick(key)} onClose={onClose} />;
}
