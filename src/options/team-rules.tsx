import { useEffect, useRef, useState } from 'preact/hooks';
import { CONDITIONS, type Condition, type TeamRule } from '../teams/types';
import type { MessageKey } from '../ui/i18n';
import { t } from '../ui/i18n';
import { Glyph } from '../ui/icons';
import { lockWords, teamName } from '../ui/words';
import type { OptionsProps } from './store';
import { teamList } from './team-list';

const CONDITION_KEYS: Readonly<Record<Condition, MessageKey>> = {
  host: 'whereHost',
  path: 'wherePath',
  helpdesk: 'whereHelpdesk',
  group: 'whereGroup',
  brand: 'whereBrand',
  tag: 'whereTag',
};

/** Which team where, in the order in which the rules are asked. */
export function TeamRules({ store, packs, helpdesks, offered }: OptionsProps) {
  const { rules, policy } = store.teams.value;
  const locked = policy.locked.includes('teamRules');
  // The organisation's come first.
  const own = locked ? [] : rules.slice(policy.teamRules.length);
  const written = JSON.stringify(own);
  const [rows, setRows] = useState<readonly TeamRule[]>(own);
  const [note, setNote] = useState('');
  const [focus, setFocus] = useState<readonly [row: number, what: string] | null>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  // What another window stored goes before; what is not finished here stays.
  useEffect(() => setRows((before) => [...own, ...before.filter((row) => !isFinished(row))]), [written]);
  useEffect(() => {
    if (!focus) return;
    const [row, what] = focus;
    const buttons = body.current?.querySelectorAll<HTMLElement>(`[data-row="${row}"] [data-do="${what}"]:not(:disabled)`);
    (buttons?.[0] ?? body.current?.querySelector<HTMLElement>(`[data-row="${row}"] select`))?.focus();
    setFocus(null);
  }, [focus]);

  const teams = teamList(store.teams.value);
  const adapters = [...helpdesks, ...offered].map(({ id, name }) => [id, name] as const);
  const change = (next: readonly TeamRule[]): void => {
    setRows(next);
    setNote('');
    const finished = next.filter(isFinished);
    if (JSON.stringify(finished) === written) return;
    packs.setRules(finished).catch((error: unknown) => setNote(refusal(error, next)));
  };
  const put = (i: number, name: keyof TeamRule, value: string): void =>
    change(
      rows.map((row, at) => {
        if (at !== i) return row;
        const said = value.trim();
        return {
          ...Object.fromEntries(Object.entries(row).filter(([other]) => other !== name)),
          ...(said && { [name]: said }),
        } as TeamRule;
      }),
    );
  const move = (i: number, by: -1 | 1): void => {
    const next = [...rows];
    const [row] = next.splice(i, 1);
    if (row) next.splice(i + by, 0, row);
    change(next);
    const at = i + by;
    setFocus([at, (by < 0 && at === 0) || (by > 0 && at === rows.length - 1) ? (by < 0 ? 'down' : 'up') : by < 0 ? 'up' : 'down']);
  };

  return (
    <div class="team-rules">
      <h3>{t('whereTitle')}</h3>
      <p id="where-intro">{t('whereIntro')}</p>
      {locked && <p class="lock muted">{lockWords('organisation')}</p>}
      {policy.teamRules.length > 0 && (
        <ul class="points">
          {policy.teamRules.map((rule, i) => (
            <li key={i}>
              {inWords(rule, new Map(teams))} <span class="lock muted">{lockWords('organisation')}</span>
            </li>
          ))}
        </ul>
      )}
      {rows.length > 0 && (
        <div class="scroll" role="region" aria-label={t('whereTitle')} tabIndex={0}>
          <table aria-describedby="where-intro">
            <thead>
              <tr>
                <th scope="col">{t('team')}</th>
                {CONDITIONS.map((name) => (
                  <th key={name} scope="col">
                    {t(CONDITION_KEYS[name])}
                  </th>
                ))}
                <th scope="col">
                  <span class="hidden">{t('whereOrder')}</span>
                </th>
              </tr>
            </thead>
            <tbody ref={body}>
              {rows.map((row, i) => (
                <tr key={i} data-row={i}>
                  <td>
                    <Pick
                      label={t('whereCell', t('team'), String(i + 1))}
                      value={row.team}
                      options={teams}
                      onPick={(id) => put(i, 'team', id)}
                    />
                  </td>
                  {CONDITIONS.map((name) => {
                    const label = t('whereCell', t(CONDITION_KEYS[name]), String(i + 1));
                    return (
                      <td key={name}>
                        {name === 'helpdesk' ? (
                          <Pick label={label} value={row[name] ?? ''} none options={adapters} onPick={(id) => put(i, name, id)} />
                        ) : (
                          <input
                            type="text"
                            aria-label={label}
                            autocomplete="off"
                            spellcheck={false}
                            value={row[name] ?? ''}
                            onChange={(event) => put(i, name, event.currentTarget.value)}
                          />
                        )}
                      </td>
                    );
                  })}
                  <td class="row-actions">
                    <button
                      type="button"
                      class="quiet"
                      data-do="up"
                      aria-label={t('whereUp', String(i + 1))}
                      disabled={i === 0}
                      onClick={() => move(i, -1)}
                    >
                      <Glyph name="up" />
                    </button>
                    <button
                      type="button"
                      class="quiet"
                      data-do="down"
                      aria-label={t('whereDown', String(i + 1))}
                      disabled={i === rows.length - 1}
                      onClick={() => move(i, 1)}
                    >
                      <Glyph name="down" />
                    </button>
                    <button
                      type="button"
                      class="quiet"
                      aria-label={t('whereRemove', String(i + 1))}
                      onClick={(event) => {
                        const add = event.currentTarget.closest('.team-rules')?.querySelector<HTMLElement>('.add');
                        change(rows.filter((_, at) => at !== i));
                        add?.focus();
                      }}
                    >
                      <Glyph name="close" />
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p role="status" class="note">
        {note || (rows.some((row) => !isFinished(row)) ? t('whereUnfinished') : '')}
      </p>
      {!locked && (
        <div class="row">
          <button
            type="button"
            class="plain add"
            onClick={() => {
              setRows([...rows, { team: teams.at(-1)?.[0] ?? 'default' }]);
              setFocus([rows.length, 'team']);
            }}
          >
            {t('whereAdd')}
          </button>
        </div>
      )}
    </div>
  );
}

interface PickProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [id: string, name: string])[];
  /** It may be left open. */
  readonly none?: boolean;
  onPick(id: string): void;
}

function Pick({ label, value, options, none = false, onPick }: PickProps) {
  return (
    <select aria-label={label} value={value} onChange={(event) => onPick(event.currentTarget.value)}>
      {none && <option value="">{t('whereAny')}</option>}
      {value && !options.some(([id]) => id === value) && <option value={value}>{value}</option>}
      {options.map(([id, name]) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}

/** A rule that says of no place is not stored. */
const isFinished = (rule: TeamRule): boolean => CONDITIONS.some((name) => rule[name] !== undefined);

const inWords = (rule: TeamRule, names: ReadonlyMap<string, string>): string => {
  const where = CONDITIONS.flatMap((name) => (rule[name] === undefined ? [] : [`${t(CONDITION_KEYS[name])}: ${rule[name]}`]));
  return `${teamName({ id: rule.team, name: names.get(rule.team) ?? null })} – ${where.join(', ')}`;
};

/** Why rules were not stored, with the row that it is about. */
function refusal(error: unknown, rows: readonly TeamRule[]): string {
  const message = error instanceof Error ? error.message : '';
  const [, index = '', field = '', why = ''] = /^teamRules\.(\d+)(?:\.(\w+))?: (.*)$/s.exec(message) ?? [];
  const row = rows.filter(isFinished)[Number(index)];
  if (!why || !row) return t('packNotStored');
  const key = Object.hasOwn(CONDITION_KEYS, field) ? t(CONDITION_KEYS[field as Condition]) : field;
  return t('whereRefused', String(rows.indexOf(row) + 1), key, why);
}
