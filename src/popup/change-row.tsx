import { useId } from 'preact/hooks';
import type { PartInContext } from '../rewrite/in-context';
import { t } from '../ui/i18n';
import { diffBoth } from '../ui/word-diff';

interface Props {
  readonly part: PartInContext;
  readonly taken: boolean;
  onChange(taken: boolean): void;
}

/** A change as a list item: whether it is taken, and its sentence before and after. */
export function ChangeRow({ part: { title, missing, lead, before, after, tail }, taken, onChange }: Props) {
  const id = useId();
  const diff = missing ? { before: [], after: [{ text: after, changed: true }] } : diffBoth(before, after);
  return (
    <li class="change">
      <label>
        <input type="checkbox" checked={taken} aria-describedby={id} onChange={(event) => onChange(event.currentTarget.checked)} />
        <span>{title}</span>
      </label>
      <div id={id}>
        {!missing && (
          <p class="change-before">
            <span class="hidden">{t('before')} </span>
            {lead}
            {diff.before.map(({ text, changed }) => (changed ? <del>{text}</del> : text))}
            {tail}
          </p>
        )}
        <p class="change-after">
          <span class="hidden">{t(missing ? 'added' : 'after')} </span>
          {lead}
          {diff.after.map(({ text, changed }) => (changed ? <ins>{text}</ins> : text))}
          {tail}
        </p>
      </div>
    </li>
  );
}
