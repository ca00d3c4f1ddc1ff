import { useState } from 'preact/hooks';
import type { PackChange } from '../packs/diff-packs';
import type { MessageKey } from '../ui/i18n';
import { count, t } from '../ui/i18n';
import { placeWords } from './pack-words';

const KINDS: readonly (readonly [PackChange['kind'], MessageKey])[] = [
  ['changed', 'changeChanged'],
  ['removed', 'changeRemoved'],
  ['added', 'changeAdded'],
];
/** So many of a kind are shown at first. */
const FIRST = 50;

/** What a pack would change: in what is there first, then what it adds, each in words. */
export function ChangeList({ changes }: { readonly changes: readonly PackChange[] }) {
  if (!changes.length) return <p class="muted">{t('changeNothing')}</p>;
  return (
    <>
      {KINDS.map(([kind, title]) => {
        const own = changes.filter((change) => change.kind === kind);
        return own.length > 0 && <Kind key={kind} title={`${t(title)} (${own.length})`} changes={own} />;
      })}
    </>
  );
}

function Kind({ title, changes }: { readonly title: string; readonly changes: readonly PackChange[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? changes : changes.slice(0, FIRST);
  return (
    <div class="changes">
      <h5>{title}</h5>
      <ul class="points">
        {shown.map((change, i) => (
          <li key={i}>
            {placeWords(change)}
            {': '}
            {change.before !== undefined && <del>{change.before}</del>}
            {change.before !== undefined && change.after !== undefined && ' → '}
            {change.after !== undefined && <ins>{change.after}</ins>}
          </li>
        ))}
      </ul>
      {shown.length < changes.length && (
        <button type="button" class="quiet" onClick={() => setAll(true)}>
          {count('more', changes.length - shown.length)}
        </button>
      )}
    </div>
  );
}
