import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { BASES } from '../packs/bases';
import { packText } from '../packs/pack-text';
import type { Pack } from '../packs/schema';
import type { StoredPack } from '../teams/types';
import { t } from '../ui/i18n';
import { lockWords, TEAM_KEYS, teamName } from '../ui/words';
import { PackEditor } from './pack-editor';
import { PackImport } from './pack-import';
import { contentWords } from './pack-words';
import type { Editing, OptionsProps } from './store';
import { UndoNote } from './undo-note';

/** All packs: ours to begin with, and those of this browser, with what can be done with them. */
export function PackPart({ store, rules, packs }: OptionsProps) {
  const { packs: stored, damaged, policy } = store.teams.value;
  const locked = policy.locked.includes('packs');
  const [shown, setShown] = useState<Editing | null>(null);
  const [opening, setOpening] = useState(0);
  const [deleted, setDeleted] = useState<Pack | null>(null);
  const [note, setNote] = useState('');
  const part = useRef<HTMLDivElement>(null);
  const wanted = store.editing.value;
  const all = useMemo(() => stored.map(({ pack }) => pack), [stored]);
  const names = new Map(all.map(({ id, name }) => [id, name]));

  useEffect(() => {
    if (!shown && wanted) setShown(wanted);
  }, [wanted, shown]);
  const edit = (editing: Editing): void => {
    setNote('');
    store.editing.value = editing;
  };
  const failed = (): void => setNote(t('packNotStored'));
  const leave = (): void => {
    setShown(store.editing.value);
    setOpening(opening + 1);
    // The editor takes the focus with it.
    if (!store.editing.value) requestAnimationFrame(() => part.current?.querySelector<HTMLElement>('h3')?.focus());
  };
  const copy = (text: string): void => edit({ id: null, text });
  const remove = (pack: Pack): void => {
    packs.remove(pack.id).then(() => setDeleted(pack), failed);
  };

  if (shown)
    return (
      <PackEditor
        key={opening}
        editing={shown}
        rules={rules}
        stored={all}
        packs={packs}
        leaving={wanted !== shown}
        onLeave={leave}
        onStay={() => {
          store.editing.value = shown;
        }}
        onClose={() => {
          store.editing.value = null;
        }}
      />
    );
  return (
    <div ref={part} class="packs">
      <h3 tabIndex={-1}>{t('packsTitle')}</h3>
      <p>{t('packsIntro')}</p>
      {locked && <p class="lock muted">{lockWords('organisation')}</p>}
      <ul class="pack-list" aria-label={t('packsTitle')}>
        {BASES.map((base) => (
          <li key={base}>
            <div>
              <strong>{t(TEAM_KEYS[base])}</strong> <span class="muted">{t('packBuiltIn')}</span>
            </div>
            {!locked && (
              <div class="row">
                <Button
                  word={t('packDuplicate')}
                  name={t(TEAM_KEYS[base])}
                  onClick={() => copy(newText(stored, t(TEAM_KEYS[base]), base))}
                />
              </div>
            )}
          </li>
        ))}
        {stored.map(({ pack, from }) => (
          <li key={pack.id}>
            <div>
              <strong>{pack.name}</strong> <span class="muted">{pack.version}</span>
              <p class="muted">{contentWords(pack)}</p>
              <p class="muted">{t('packBuildsOn', teamName({ id: pack.extends, name: names.get(pack.extends) ?? null }))}</p>
              {from === 'organisation' && <p class="lock muted">{lockWords('organisation')}</p>}
            </div>
            <div class="row">
              {from === 'agent' && !locked && (
                <Button word={t('packEdit')} name={pack.name} onClick={() => edit({ id: pack.id, text: packText(pack) })} />
              )}
              {!locked && <Button word={t('packDuplicate')} name={pack.name} onClick={() => copy(packText(copyOf(pack, stored)))} />}
              <Button word={t('packExport')} name={pack.name} onClick={() => packs.download(`${pack.id}.json`, packText(pack))} />
              {from === 'agent' && !locked && <Button word={t('packDelete')} name={pack.name} onClick={() => remove(pack)} />}
            </div>
          </li>
        ))}
        {damaged.map((id) => (
          <li key={id}>
            <div>
              <strong>{id}</strong> <span class="muted">{t('packDamaged')}</span>
            </div>
            <div class="row">
              <Button word={t('packDelete')} name={id} onClick={() => void packs.remove(id).catch(failed)} />
            </div>
          </li>
        ))}
      </ul>
      <UndoNote
        key={deleted?.id}
        text={deleted && t('packDeleted', deleted.name)}
        onUndo={() => {
          if (deleted) packs.put(deleted).catch(failed);
          setDeleted(null);
        }}
        onOver={() => setDeleted(null)}
      />
      <p role="status" class="note">
        {note}
      </p>
      {!locked && (
        <>
          <div class="row">
            <button type="button" class="plain" onClick={() => copy(newText(stored, t('packNewName'), 'default'))}>
              {t('packAdd')}
            </button>
          </div>
          <PackImport packs={packs} stored={stored} onImported={(pack) => setNote(t('packImported', pack.name))} />
        </>
      )}
    </div>
  );
}

/** A button that says to assistive technology what it is about. */
function Button({ word, name, onClick }: { readonly word: string; readonly name: string; onClick(): void }) {
  return (
    <button type="button" class="plain" aria-label={`${word}: ${name}`} onClick={onClick}>
      {word}
    </button>
  );
}

/** A name that no pack has yet. */
function freeId(id: string, stored: readonly StoredPack[]): string {
  const taken = new Set<string>([...BASES, ...stored.map(({ pack }) => pack.id)]);
  for (let i = 1; ; i++) {
    const name = i === 1 ? id : `${id.slice(0, 56)}-${i}`;
    if (!taken.has(name)) return name;
  }
}

const copyOf = (pack: Pack, stored: readonly StoredPack[]): Pack => ({
  ...pack,
  id: freeId(pack.id, stored),
  name: t('packCopyName', pack.name.slice(0, 60)),
});

/** A pack that only builds on one of ours. */
function newText(stored: readonly StoredPack[], name: string, base: string): string {
  const fields = { id: freeId('team', stored), name: base === 'default' ? name : t('packCopyName', name), version: '1.0.0', extends: base };
  return `${JSON.stringify(fields, null, 2)}\n`;
}
