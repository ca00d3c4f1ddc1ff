import { useId } from 'preact/hooks';
import type { ReadSoFar, Refused, ShownTable } from '../macros/protocol';
import { count, t } from '../ui/i18n';
import { useFileDrop } from './use-file-drop';

/** Where files are chosen or dropped. */
export function MacroDrop({ onFiles }: { onFiles(files: readonly File[]): void }) {
  const { over, listeners } = useFileDrop(onFiles);
  const id = useId();
  return (
    <div class={over ? 'drop over' : 'drop'} {...listeners}>
      <input
        id={id}
        class="hidden"
        type="file"
        multiple
        accept=".json,.csv,.tsv,.txt,.md,.html,.htm"
        aria-describedby={`${id}kinds`}
        onChange={({ currentTarget }) => {
          if (currentTarget.files?.length) onFiles([...currentTarget.files]);
          // The same file can be chosen again after it was changed.
          currentTarget.value = '';
        }}
      />
      <label for={id} class="plain">
        {t('macrosChoose')}
      </label>
      <span>{t('macrosDrop')}</span>
      <p id={`${id}kinds`} class="muted">
        {t('macrosKinds')}
      </p>
    </div>
  );
}

/** Which column of a table has the replies. */
export function ColumnChoice({ table, onChoose }: { readonly table: ShownTable; onChoose(column: number): void }) {
  return (
    <label class="field">
      <span>{t('macrosColumn', table.name)}</span>
      <select value={table.column ?? ''} onChange={(event) => onChoose(Number(event.currentTarget.value))}>
        {table.column === null && (
          <option value="" disabled>
            {t('macrosPick')}
          </option>
        )}
        {table.columns.map((name, i) => (
          <option key={i} value={i}>
            {table.column === null && i === table.guess ? t('macrosGuess', name) : name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What could not be read, and what was left out. */
export function ReadNotes({ read: { refused, leftOut, taken, count: read } }: { readonly read: ReadSoFar }) {
  return (
    <>
      <div role="alert" class="notes">
        {refused.map((file) => (
          <p key={file.name}>{refusal(file)}</p>
        ))}
        {!taken && read > 0 && <p>{t('macrosKept')}</p>}
      </div>
      {leftOut.notes > 0 && <p class="muted">{count('macrosNotes', leftOut.notes)}</p>}
      {leftOut.empty > 0 && <p class="muted">{count('macrosEmpty', leftOut.empty)}</p>}
    </>
  );
}

function refusal({ name, why, line }: Refused): string {
  switch (why) {
    case 'too-big':
      return t('macrosTooBig', name);
    case 'binary':
      return t('macrosBinary', name);
    case 'damaged':
      return line === undefined ? t('macrosDamaged', name) : t('macrosDamagedLine', name, String(line));
    case 'nothing-in-it':
      return t('macrosNothing', name);
  }
}
