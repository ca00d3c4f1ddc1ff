import { useEffect, useMemo, useState } from 'preact/hooks';
import { isChecked } from '../engine/types';
import { chooseTeam } from '../teams/choose';
import { withPolicy } from '../teams/with-policy';
import { count, t } from '../ui/i18n';
import { download } from '../ui/download';
import { createMacroCheck, type MacroActions, type MacroState, type MacroSubject } from './macro-check';
import { ColumnChoice, MacroDrop, ReadNotes } from './macro-files';
import { MacroTable } from './macro-table';
import { Section } from './section';
import type { OptionsProps } from './store';
import { teamList } from './team-list';

/** All canned replies of an export, checked with a team's rules. */
export function MacroSection({ store, rules }: OptionsProps) {
  const check = useMemo(
    () =>
      createMacroCheck(
        () => new Worker('macros.js', { type: 'module' }),
        (csv) => download('macros.csv', csv),
      ),
    [],
  );
  useEffect(() => check.end, [check]);
  const [chosen, setChosen] = useState<string | null>(null);
  const teams = store.teams.value;
  const inForce = chooseTeam(withPolicy(store.settings.value, teams.policy), teams, null).id;
  const known = teamList(teams);
  const team = known.some(([id]) => id === (chosen ?? inForce)) ? (chosen ?? inForce) : 'default';
  const onPage = useMemo(() => new Set(rules.map(({ meta }) => meta.id)), [rules]);
  return (
    <MacroView
      state={check.state.value}
      subject={{ team, teams }}
      choices={known}
      actions={check.actions}
      isOnPage={(rule) => onPage.has(rule)}
      onTeam={setChosen}
    />
  );
}

interface ViewProps {
  readonly state: MacroState;
  readonly subject: MacroSubject;
  /** The teams to choose from. */
  readonly choices: ReturnType<typeof teamList>;
  readonly actions: MacroActions;
  isOnPage(rule: string): boolean;
  onTeam(id: string): void;
}

/** The section as it looks in a state. */
export function MacroView({ state, subject, choices, actions, isOnPage, onTeam }: ViewProps) {
  const { phase, read, rows } = state;
  const done = phase === 'checked' || phase === 'stopped';
  const changeTeam = (team: string): void => {
    onTeam(team);
    if (done || phase === 'checking') actions.check({ ...subject, team });
  };
  return (
    <Section id="macros" title={t('macros')}>
      <p>{t('macrosIntro')}</p>
      <MacroDrop onFiles={(files) => actions.read(files, subject)} />
      <label class="field">
        <span>{t('macrosTeam')}</span>
        <select value={subject.team} aria-describedby="macros-team-hint" onChange={(event) => changeTeam(event.currentTarget.value)}>
          {choices.map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <span id="macros-team-hint" class="muted hint-text">
          {t('macrosTeamHint')}
        </span>
      </label>
      {read?.tables.map((table, i) => (
        <ColumnChoice key={`${i}${table.name}`} table={table} onChoose={(column) => actions.choose(i, column, subject)} />
      ))}
      {read && <ReadNotes read={read} />}
      <p role="status">{statusOf(state)}</p>
      {phase === 'checking' && (
        <div class="macro-progress">
          <progress aria-label={t('macrosProgress')} max={read?.count ?? 0} value={rows.length} />
          <span class="muted">{t('macrosDone', String(rows.length), String(read?.count ?? 0))}</span>
          <button type="button" class="plain" onClick={actions.stop}>
            {t('macrosStop')}
          </button>
        </div>
      )}
      {done && (
        <>
          <Remarks state={state} />
          <div class="macro-actions">
            <button type="button" class="plain" disabled={state.exporting} onClick={actions.exportAll}>
              {t(state.exporting ? 'macrosExporting' : 'macrosExport')}
            </button>
            <button type="button" class="plain" onClick={() => actions.check(subject)}>
              {t('macrosAgain')}
            </button>
          </div>
          <MacroTable rows={rows} opened={state.opened} isOnPage={isOnPage} onOpen={actions.open} />
        </>
      )}
    </Section>
  );
}

function statusOf({ phase, rows }: MacroState): string {
  switch (phase) {
    case 'start':
      return '';
    case 'reading':
      return t('macrosReading');
    case 'choose':
      return t('macrosPickFirst');
    case 'checking':
      return t('macrosProgress');
    case 'stopped':
      return t('macrosStopped');
    case 'broken':
      return t('macrosBroken');
    case 'checked':
      return count('macrosToMend', rows.filter(({ first }) => first).length, String(rows.length));
  }
}

function Remarks({ state: { rows, failed } }: { readonly state: MacroState }) {
  const foreign = rows.filter((row) => !isChecked(row.language)).length;
  return (
    <>
      {foreign > 0 && <p class="muted">{count('macrosForeign', foreign)}</p>}
      {failed > 0 && <p class="muted">{count('macrosFailed', failed)}</p>}
    </>
  );
}
