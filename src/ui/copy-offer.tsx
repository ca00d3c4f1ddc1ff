import { t } from './i18n';
import { Glyph } from './icons';

interface Props {
  /** The rewrite; at most a letter when words were to be taken out. */
  readonly text: string;
  onCopy(text: string): void;
}

/** Shown when the editor did not take a change: nothing is lost, and the rewrite can be copied. */
export function CopyOffer({ text, onCopy }: Props) {
  if (text.length <= 1) return <p class="copy">{t('couldNotRemove')}</p>;
  return (
    <div class="copy">
      <p>{t('couldNotReplace')}</p>
      <button type="button" class="suggestion" aria-label={t('copyText', text)} onClick={() => onCopy(text)}>
        <Glyph name="copy" />
        <span class="rewrite">{text}</span>
      </button>
    </div>
  );
}
