import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Rule } from '../engine/rule';
import { packText } from '../packs/pack-text';
import type { Pack } from '../packs/schema';
import type { PackError } from '../packs/source';
import { isRecord } from '../records';
import { t } from '../ui/i18n';
import { Errors, type Raw } from './fields';
import { PackForm } from './pack-form';
import { PackPreview } from './pack-preview';
import { ProblemList } from './problem-list';
import type { Editing, PackActions } from './store';
import { useAnswer } from './use-answer';

/** After so long without a key, in ms, what was typed is read. */
const PAUSE = 300;

interface Props {
  readonly editing: Editing;
  readonly rules: readonly Rule[];
  /** All packs that are stored. */
  readonly stored: readonly Pack[];
  readonly packs: PackActions;
  /** Something else is to be edited, or nothing: the editor is to go. */
  readonly leaving: boolean;
  /** What was changed is stored, or given up. */
  onLeave(): void;
  onStay(): void;
  onClose(): void;
}

/** One pack as a form and as its source, with what is in the way of saving it, and what it would flag. */
export function PackEditor({ editing, rules, stored, packs, leaving, onLeave, onStay, onClose }: Props) {
  const [own, setOwn] = useState(editing.id);
  const [text, setText] = useState(editing.text);
  const [view, setView] = useState<'form' | 'source'>('form');
  const [refused, setRefused] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const source = useRef<HTMLTextAreaElement>(null);
  const line = useRef(0);
  const editor = useRef<HTMLDivElement>(null);
  const at = useRef(editing.at);
  const id = useId();
  const kept = stored.find((pack) => pack.id === own) ?? null;
  const keptText = useMemo(() => kept && packText(kept), [kept]);
  /** What was stored when the editor was opened, and what it stored itself. */
  const [known, setKnown] = useState<readonly string[]>(() => (keptText === null ? [] : [keptText]));
  const [clean, setClean] = useState(() => keptText ?? editing.text);
  const dirty = text !== clean || own === null;

  const { value, waiting } = useAnswer(
    async () => ({ text, ...(await packs.examine({ text, name: 'pack.json', others: stored })) }),
    [text, stored],
    PAUSE,
  );
  const errors = useMemo(() => [...(value?.errors ?? []), ...idErrors(value?.pack ?? null, own, stored)], [value, own, stored]);
  const ready = value?.text === text && value.pack !== null && errors.length === 0 ? value.pack : null;
  const raw = useMemo(() => rawIn(text), [text]);

  useEffect(() => {
    // The form, when it is shown again, does not go to the rule another time.
    at.current = undefined;
    if (editor.current?.contains(document.activeElement)) return;
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'start' });
  }, []);
  useEffect(() => {
    if (!dirty) return;
    // The browser asks in words of its own.
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [dirty]);
  useEffect(() => {
    if (leaving && !dirty) onLeave();
  }, [leaving, dirty]);
  useEffect(() => {
    if (!line.current || view !== 'source' || !source.current) return;
    goTo(source.current, text, line.current);
    line.current = 0;
  });

  const save = async (): Promise<boolean> => {
    if (!ready) return false;
    setRefused('');
    setKnown([...known, packText(ready)]);
    try {
      await packs.put(ready);
    } catch (error) {
      setRefused(error instanceof Error ? error.message : '');
      return false;
    }
    setClean(text);
    // From here on the new pack is a stored one.
    setOwn(ready.id);
    return true;
  };
  const showLine = (wanted: number): void => {
    line.current = wanted;
    setView('source');
    if (view === 'source' && source.current) goTo(source.current, text, wanted);
  };

  return (
    <div ref={editor} class="editor">
      <h3 ref={heading} tabIndex={-1}>
        {own === null ? t('packNew') : t('packEditName', kept?.name ?? own)}
      </h3>
      {leaving && dirty && (
        <Leave canSave={ready !== null} onSave={() => void save().then((saved) => saved && onLeave())} onLeave={onLeave} onStay={onStay} />
      )}
      {keptText !== null && !known.includes(keptText) && <p>{t('packChangedElsewhere')}</p>}
      <div class="row views">
        {(['form', 'source'] as const).map((each) => (
          <button key={each} type="button" class="plain" aria-pressed={view === each} onClick={() => setView(each)}>
            {t(each === 'form' ? 'packForm' : 'packSource')}
          </button>
        ))}
      </div>
      <Errors.Provider value={value?.text === text ? errors : []}>
        {view === 'source' ? (
          <label class="source-field">
            <span class="hidden">{t('packSource')}</span>
            <textarea
              ref={source}
              class="code"
              rows={24}
              spellcheck={false}
              autocomplete="off"
              autocapitalize="off"
              wrap="off"
              aria-describedby={id}
              value={text}
              onInput={(event) => setText(event.currentTarget.value)}
            />
          </label>
        ) : raw ? (
          <PackForm
            value={raw}
            rules={rules}
            others={stored}
            idFixed={own !== null}
            at={at.current}
            onChange={(next) => setText(`${JSON.stringify(next, null, 2)}\n`)}
          />
        ) : (
          <p>{t('packNoForm')}</p>
        )}
      </Errors.Provider>
      <div id={id} class="verdict">
        <p role="status" class="muted">
          {waiting || value?.text !== text
            ? t('packChecking')
            : errors.length
              ? ''
              : value === null
                ? t('packNoAnswer')
                : dirty
                  ? t('packReady')
                  : t('packSaved')}
        </p>
        {errors.length > 0 && <ProblemList errors={errors} onLine={showLine} />}
        {refused && <p role="alert">{refused}</p>}
      </div>
      <div class="row">
        <button type="button" class="primary" disabled={!ready || !dirty} onClick={() => void save()}>
          {t('packSave')}
        </button>
        <button type="button" class="plain" onClick={onClose}>
          {t('close')}
        </button>
      </div>
      <PackPreview pack={value?.pack ?? null} before={kept} stored={stored} packs={packs} />
    </div>
  );
}

interface LeaveProps {
  readonly canSave: boolean;
  onSave(): void;
  onLeave(): void;
  onStay(): void;
}

/** Asks before what was changed is given up. */
function Leave({ canSave, onSave, onLeave, onStay }: LeaveProps) {
  const id = useId();
  const stay = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    stay.current?.focus();
    stay.current?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <div role="alertdialog" aria-labelledby={id} class="ask" onKeyDown={(event) => event.key === 'Escape' && onStay()}>
      <p id={id}>{t('packUnsaved')}</p>
      <div class="row">
        <button ref={stay} type="button" class="primary" onClick={onStay}>
          {t('packStay')}
        </button>
        <button type="button" class="plain" disabled={!canSave} onClick={onSave}>
          {t('packSaveLeave')}
        </button>
        <button type="button" class="plain" onClick={onLeave}>
          {t('packDiscard')}
        </button>
      </div>
    </div>
  );
}

/** A pack's name for machines is what it is stored under: none takes another one's place unseen. */
function idErrors(pack: Pack | null, id: string | null, stored: readonly Pack[]): readonly PackError[] {
  if (!pack || pack.id === id) return [];
  if (id !== null) return [{ line: 1, field: 'id', message: t('packIdStays', id) }];
  return stored.some((other) => other.id === pack.id) ? [{ line: 1, field: 'id', message: t('packIdTaken', pack.id) }] : [];
}

/** The source as data, for the form; null where it is none. */
function rawIn(text: string): Raw | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

/** Selects a line of the source, from 1, and brings it into view. */
function goTo(field: HTMLTextAreaElement, text: string, line: number): void {
  const lines = text.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0);
  field.focus();
  field.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  field.scrollTop = (field.scrollHeight / lines.length) * Math.max(0, line - 6);
}
