import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readItems, type Item } from '../src/learn/items';
import { tableOf } from '../src/learn/report';
import { figuresOf, judge, LABELLED, scoreOf } from '../src/learn/score';
import { ruleset } from '../src/ruleset';

const folder = fileURLToPath(new URL('corpus/', import.meta.url));
const files = (path: string): string[] => readdirSync(path).filter((name) => name.endsWith('.jsonl'));
const learned = files(folder).flatMap((name) => readItems(folder + name));
const testing = files(`${folder}testing/`).flatMap((name) => readItems(`${folder}testing/${name}`));
const recorded = JSON.parse(readFileSync(`${folder}figures.json`, 'utf8')) as Record<string, Record<string, number>>;
/** A figure that falls by more than this has got worse. */
const CHANCE = 0.02;

const reportOf = (items: readonly Item[]) => scoreOf(items.map((item) => judge(item, ruleset)));

function expectNotFallen(figures: Record<string, number>, before: Record<string, number> | undefined): void {
  expect(before).toBeDefined();
  for (const [name, figure] of Object.entries(before ?? {})) expect(figures[name], name).toBeGreaterThanOrEqual(figure - CHANCE);
}

describe('the project’s own labelled set', () => {
  const drafts = [...learned, ...testing].filter(({ kind }) => kind === 'written');

  it('has labels of the guide, with quotes that stand in their reply', () => {
    for (const { id, reply, labels = {} } of drafts)
      for (const [category, quotes] of Object.entries(labels)) {
        expect(LABELLED, id).toContain(category);
        for (const quote of quotes) expect(reply, id).toContain(quote);
        if (!category.startsWith('missing-') && category !== 'tone-mismatch') expect(quotes.length, id).toBeGreaterThan(0);
      }
  });

  it('has each id once', () => {
    const ids = [...learned, ...testing].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('keeps a fifth for testing, whole styles, none of which is learned from', () => {
    const styles = new Set(testing.map(({ fold }) => fold));
    expect(learned.filter(({ fold }) => styles.has(fold))).toEqual([]);
    expect(testing.length / drafts.length).toBeGreaterThan(0.18);
  });

  it('has at least 300 drafts beside the helpdesk drafts, about half of them clean', () => {
    const own = drafts.filter(({ id }) => !/^h\d/.test(id));
    const clean = own.filter(({ labels = {}, disputed = [] }) => !Object.keys(labels).length && !disputed.length);
    expect(own.length).toBeGreaterThanOrEqual(300);
    expect(clean.length / own.length).toBeGreaterThan(0.4);
  });
});

describe('accuracy', () => {
  it('on the testing part has not fallen', () => {
    expectNotFallen(figuresOf(reportOf(testing)), recorded.testing);
  });

  it('is what tests/corpus/report.txt says (else run `npm run evaluate -- --record`)', () => {
    expect(tableOf(reportOf(testing))).toBe(readFileSync(`${folder}report.txt`, 'utf8').trimEnd());
  });

  const corpus = process.env.REPLYWELL_CORPUS;
  // The real replies have no licence and are not part of the project.
  it.skipIf(!corpus || !existsSync(corpus))('on real replies has not fallen', () => {
    expectNotFallen(figuresOf(reportOf(readItems(`${corpus}/dev.jsonl`))), recorded.dev);
  });
});
