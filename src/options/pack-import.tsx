import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { changesInForce } from '../packs/changes-in-force';
import { diffPacks } from '../packs/diff-packs';
import type { NotTaken } from '../packs/import-vale';
import { LIMITS } from '../packs/limits';
import type { Pack } from '../packs/schema';
import type { PackError } from '../packs/source';
import { styleNames } from '../packs/style-names';
import { ZIP_LIMITS } from '../packs/zip-limits';
import type { StoredPack } from '../teams/types';
import { count, t } from '../ui/i18n';
import { teamName } from '../ui/words';
import { ChangeList } from './change-list';
import { contentWords } from './pack-words';
import { ProblemList } from './problem-list';
import type { GivenStyle } from './pack-work';
import type { PackActions } from './store';
import { useFileDrop } from './use-file-drop';

/** Kinds of rules in a Vale style; `extends` of a pack is none of them. */
const VALE =
  /^\s*extends\s*:\s*["']?(?:existence|substitution|occurrence|repetition|consistency|conditional|capitalization|metric|spelling|sequence|script)\b/m;

/** A rule of a style has no name of its own. */
const isStyle = (text: string): boolean => VALE.test(text) && !/^\s*id\s*:/m.test(text);

/** What was read. */
type Outcome =
  | { readonly kind: 'refused'; readonly errors: readonly PackError[] }
  | { readonly kind: 'read'; readonly pack: Pack; readonly left: readonly NotTaken[]; readonly taken: string }
  | { readonly kind: 'none'; readonly problem: string };

interface Props {
  readonly packs: PackActions;
  readonly stored: readonly StoredPack[];
  onImported(pack: Pack): void;
}

/** Takes in a pack, or a Vale style, that was pasted, dropped or chosen, and shows what it would change before it does. */
export function PackImport({ packs, stored, onImported }: Props) {
  const [text, setText] = useState('');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [busy, setBusy] = useState(false);
  const latest = useRef(0);
  const result = useRef<HTMLDivElement>(null);
  const id = useId();

  /** Shows what came of it, unless something else was begun since. */
  const begin = async (work: () => Promise<Outcome>): Promise<void> => {
    const mine = ++latest.current;
    setBusy(true);
    setOutcome(null);
    const found = await work().catch((): Outcome => ({ kind: 'none', problem: t('packNoAnswer') }));
    if (latest.current !== mine) return;
    setBusy(false);
    setOutcome(found);
  };
  const examine = async (given: string, name: string): Promise<Outcome> => {
    const { pack, errors } = await packs.examine({ text: given, name, others: stored.map((one) => one.pack) });
    return pack && !errors.length ? { kind: 'read', pack, left: [], taken: '' } : { kind: 'refused', errors };
  };
  const take = async (chosen: readonly File[]): Promise<Outcome> => {
    const [first] = chosen;
    if (!first) return { kind: 'none', problem: t('importNoFile') };
    const large = chosen.find(({ size, name }) => size > (/\.zip$/i.test(name) ? ZIP_LIMITS.size : LIMITS.size.json * 4));
    if (large) return { kind: 'none', problem: t('importTooLarge', shortName(large.name), megabytes(large.size)) };
    if (chosen.length > 1 && chosen.some(({ name }) => /\.json$/i.test(name))) return { kind: 'none', problem: t('importOneByOne') };
    const total = chosen.reduce((sum, { size }) => sum + size, 0);
    if (chosen.length > ZIP_LIMITS.files || total > ZIP_LIMITS.unpacked) return { kind: 'none', problem: t('importTooMany') };
    if (chosen.length === 1 && !/\.zip$/i.test(first.name)) {
      const given = await textOf(first);
      if (given === null) return { kind: 'none', problem: t('importNoText', shortName(first.name)) };
      if (!isStyle(given)) return examine(given, first.name);
    }
    const files = await Promise.all(chosen.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })));
    return makeOf(files, chosen.length > 1 ? t('importStyleName') : first.name.replace(/\.\w+$/, ''));
  };
  const makeOf = async (files: GivenStyle['files'], title: string): Promise<Outcome> => {
    const { pack, problem, taken, files: all, left } = await packs.style({ files, ...styleNames(title, t('importStyleName')) });
    if (!pack) return { kind: 'none', problem: problem || t('importNothingTaken') };
    return { kind: 'read', pack, left, taken: t('importTaken', String(taken), String(all)) };
  };
  const onFiles = (files: readonly File[]): void => void begin(() => take(files));
  const { over, listeners } = useFileDrop(onFiles);
  const readText = (): void => {
    void begin(() =>
      isStyle(text) ? makeOf([{ name: 'style.yml', bytes: new TextEncoder().encode(text) }], t('importStyleName')) : examine(text, ''),
    );
  };
  useEffect(() => {
    if (outcome) result.current?.focus();
  }, [outcome]);
  const done = (pack: Pack): void => {
    setOutcome(null);
    setText('');
    onImported(pack);
  };

  return (
    <div class={over ? 'import over' : 'import'} {...listeners}>
      <h4>{t('importTitle')}</h4>
      <p class="muted" id={`${id}hint`}>
        {t('importHint')}
      </p>
      <label class="field wide">
        <span>{t('importPaste')}</span>
        <textarea
          class="code"
          rows={4}
          spellcheck={false}
          aria-describedby={`${id}hint`}
          value={text}
          onPaste={(event) => {
            const pasted = event.clipboardData?.getData('text') ?? '';
            if (pasted.length <= LIMITS.size.json) return;
            // No field of any browser is quick with so much.
            event.preventDefault();
            const problem = t('importTooLarge', t('importPasted'), megabytes(pasted.length));
            void begin(() => Promise.resolve({ kind: 'none', problem }));
          }}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <div class="row">
        <button type="button" class="plain" disabled={!text.trim()} onClick={readText}>
          {t('importRead')}
        </button>
        <label class="plain file">
          {t('importFile')}
          <input
            type="file"
            class="hidden"
            multiple
            accept=".json,.yaml,.yml,.zip"
            onChange={({ currentTarget }) => {
              onFiles([...(currentTarget.files ?? [])]);
              currentTarget.value = '';
            }}
          />
        </label>
      </div>
      <p role="status" class="muted note">
        {busy ? t('packChecking') : ''}
      </p>
      {outcome && (
        <div ref={result} tabIndex={-1} role="group" aria-label={t('importResult')} class="outcome">
          {outcome.kind === 'none' && <p>{outcome.problem}</p>}
          {outcome.kind === 'refused' && <ProblemList errors={outcome.errors} />}
          {outcome.kind === 'read' && <Offer {...outcome} packs={packs} stored={stored} onDone={done} onCancel={() => setOutcome(null)} />}
        </div>
      )}
    </div>
  );
}

interface OfferProps {
  readonly pack: Pack;
  readonly left: readonly NotTaken[];
  readonly taken: string;
  readonly packs: PackActions;
  readonly stored: readonly StoredPack[];
  onDone(pack: Pack): void;
  onCancel(): void;
}

/** What was read, what it would change, and the button that does it. */
function Offer({ pack, left, taken, packs, stored, onDone, onCancel }: OfferProps) {
  const [refused, setRefused] = useState('');
  const there = stored.find((one) => one.pack.id === pack.id);
  const changes = useMemo(() => {
    const all = stored.map((one) => one.pack);
    return there ? diffPacks(there.pack, pack) : changesInForce(pack, all);
  }, [there, pack, stored]);
  const base = stored.find((one) => one.pack.id === pack.extends)?.pack.name ?? null;
  return (
    <>
      <p>
        <strong>{pack.name}</strong> <span class="muted">{pack.version}</span>
      </p>
      <p class="muted">{contentWords(pack)}</p>
      {taken && <p>{taken}</p>}
      {left.length > 0 && (
        <details>
          <summary>{count('importLeft', left.length)}</summary>
          <ul class="points">
            {left.map(({ file, what, why }, i) => (
              <li key={i}>
                {file}: <code>{what}</code>: <bdi>{why}</bdi>
              </li>
            ))}
          </ul>
        </details>
      )}
      {there?.from === 'organisation' && <p>{t('importUnderPolicy')}</p>}
      <p>{there ? t('importThere', there.pack.name, there.pack.version) : t('importNew', teamName({ id: pack.extends, name: base }))}</p>
      <ChangeList changes={changes} />
      {refused && <p role="alert">{refused}</p>}
      <div class="row">
        <button
          type="button"
          class="primary"
          onClick={() =>
            packs.put(pack).then(
              () => onDone(pack),
              (error: unknown) => setRefused(error instanceof Error ? error.message : t('packNotStored')),
            )
          }
        >
          {t(there ? 'importReplace' : 'importTake')}
        </button>
        <button type="button" class="plain" onClick={onCancel}>
          {t(there ? 'importKeep' : 'cancel')}
        </button>
      </div>
    </>
  );
}

/** A file's text, or null where it is none. */
async function textOf(file: File): Promise<string | null> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return null;
  }
}

const megabytes = (size: number): string => (size / 1_000_000).toFixed(1);
const shortName = (name: string): string => (name.length > 30 ? `${name.slice(0, 30)}…` : name);
