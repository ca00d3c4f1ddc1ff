import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FromWorker, ReadSoFar, ToWorker } from '../../src/macros/protocol';
import type { MacroRow } from '../../src/macros/types';
import { createMacroCheck } from '../../src/options/macro-check';
import { NO_TEAMS } from '../../src/teams/types';

/** Stands for a worker: what it was asked, and a way to let it speak. */
class FakeWorker {
  readonly asked: ToWorker[] = [];
  onmessage: ((event: { data: FromWorker }) => void) | null = null;
  onerror: ((event: { preventDefault(): void }) => void) | null = null;
  ended = false;
  postMessage(asked: ToWorker): void {
    this.asked.push(asked);
  }
  terminate(): void {
    this.ended = true;
  }
  say(said: FromWorker): void {
    this.onmessage?.({ data: said });
  }
}

const SUBJECT = { team: 'default', teams: NO_TEAMS };
const FILES = [new File(['{}'], 'macros.json')];
const readOf = (more: Partial<ReadSoFar> = {}): FromWorker => ({
  ...{ kind: 'read', taken: true, count: 2, leftOut: { notes: 0, empty: 0 }, refused: [], tables: [] },
  ...more,
});
const row = (index: number): MacroRow => ({
  index,
  title: `M${index}`,
  counts: { error: 0, warning: 0, suggestion: 0 },
  first: null,
  language: 'en',
});

let workers: FakeWorker[];
const started = () => {
  const worker = new FakeWorker();
  workers.push(worker);
  return worker as unknown as Worker;
};
const worker = (at: number): FakeWorker => {
  const found = workers[at];
  if (!found) throw new Error(`Worker ${at} was not started.`);
  return found;
};
beforeEach(() => {
  workers = [];
  vi.stubGlobal('navigator', { hardwareConcurrency: 3 });
});

describe('a macro check', () => {
  it('starts no worker before the first file', () => {
    createMacroCheck(started, vi.fn());
    expect(workers).toEqual([]);
  });

  it('checks what was read, and shares many macros with helpers that are let go afterwards', () => {
    const { state, actions } = createMacroCheck(started, vi.fn());
    actions.read(FILES, SUBJECT);
    worker(0).say(readOf({ count: 5000, tables: [{ name: 'a.csv', columns: ['a', 'b'], column: 1, guess: 1 }] }));
    expect(workers).toHaveLength(3);
    expect(worker(0).asked.at(-1)).toMatchObject({ do: 'check', part: 0, parts: 3 });
    expect(worker(2).asked).toMatchObject([
      { do: 'read', files: FILES },
      { do: 'column', table: 0, column: 1 },
      { do: 'check', part: 2, parts: 3 },
    ]);
    worker(1).say(readOf({ count: 5000 }));
    for (const [at, each] of workers.entries()) {
      expect(state.value.phase).toBe('checking');
      each.say({ kind: 'rows', rows: [row(at)] });
      each.say({ kind: 'checked', failed: 1 });
    }
    expect(state.value).toMatchObject({ phase: 'checked', failed: 3 });
    expect(state.value.rows).toHaveLength(3);
    expect(workers.map(({ ended }) => ended)).toEqual([false, true, true]);
  });

  it('loses nothing to a file that cannot be read, not even while it checks', () => {
    const { state, actions } = createMacroCheck(started, vi.fn());
    const refused = [{ name: 'x.json', why: 'damaged' as const, line: 3 }];
    actions.read(FILES, SUBJECT);
    worker(0).say(readOf());
    worker(0).say({ kind: 'rows', rows: [row(0), row(1)] });
    actions.read([new File(['x'], 'x.json')], SUBJECT);
    worker(0).say(readOf({ taken: false, refused }));
    expect(state.value).toMatchObject({ phase: 'checking', read: { refused } });
    expect(worker(0).asked.filter((asked) => asked.do === 'check')).toHaveLength(2);
    worker(0).say({ kind: 'rows', rows: [row(0), row(1)] });
    worker(0).say({ kind: 'checked', failed: 0 });
    actions.read([new File(['x'], 'x.json')], SUBJECT);
    worker(0).say(readOf({ taken: false, refused }));
    expect(state.value).toMatchObject({ phase: 'checked', read: { refused } });
    expect(state.value.rows).toHaveLength(2);
  });

  it('waits for a column, then checks', () => {
    const { state, actions } = createMacroCheck(started, vi.fn());
    const table = { name: 'a.csv', columns: ['a', 'b'], guess: 1 };
    actions.read(FILES, SUBJECT);
    worker(0).say(readOf({ count: 0, tables: [{ ...table, column: null }] }));
    expect(state.value.phase).toBe('choose');
    actions.choose(0, 1, SUBJECT);
    worker(0).say(readOf({ tables: [{ ...table, column: 1 }] }));
    expect(state.value.phase).toBe('checking');
  });

  it('hears nothing of what it has stopped', () => {
    const { state, actions } = createMacroCheck(started, vi.fn());
    actions.read(FILES, SUBJECT);
    worker(0).say(readOf());
    actions.stop();
    worker(0).say({ kind: 'rows', rows: [row(0)] });
    worker(0).say({ kind: 'checked', failed: 0 });
    expect(state.value).toMatchObject({ phase: 'stopped', rows: [] });
  });

  it('says so when a worker breaks down, and starts anew with the next files', () => {
    const { state, actions } = createMacroCheck(started, vi.fn());
    actions.read(FILES, SUBJECT);
    worker(0).onerror?.({ preventDefault: () => {} });
    expect(state.value.phase).toBe('broken');
    expect(worker(0).ended).toBe(true);
    actions.read(FILES, SUBJECT);
    worker(1).say(readOf());
    expect(state.value.phase).toBe('checking');
  });
});
