import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check, standardSettings } from '../src/engine/check';
import { skills } from '../src/practice/skills';
import { ruleset } from '../src/ruleset';

const folder = new URL('../docs/lessons/', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
const lessons = readdirSync(folder).filter((file) => file.endsWith('.md') && file !== 'README.md');
const settings = standardSettings(ruleset.rules);

/** A fenced example: what kind it is, the rule that it shows, and whom it answers. */
interface Fenced {
  readonly kind: string;
  readonly rule: string;
  readonly text: string;
  readonly customer: readonly string[];
}

function examplesIn(page: string): readonly Fenced[] {
  let customer: readonly string[] = [];
  return [...page.matchAll(/^```(\w+)(?: ([\w-]+))?\n([\s\S]*?)\n```$/gm)].flatMap(([, kind = '', rule = '', text = '']) => {
    if (kind !== 'customer') return [{ kind, rule, text, customer }];
    customer = [text];
    return [];
  });
}
const problemsOf = ({ text, customer }: Fenced) => check({ text, customer }, ruleset, settings).problems;

it('the index links to every lesson, and to nothing that is not there', () => {
  const linked = [...read('README.md').matchAll(/\]\(([\w-]+\.md)\)/g)].map(([, file]) => file);
  expect([...linked].sort()).toEqual([...lessons].sort());
  expect(lessons).toHaveLength(10);
});

it('every skill of the practice has a lesson, and its own', () => {
  const files = Object.values(skills).map(({ lesson }) => `${lesson}.md`);
  expect(files.filter((file) => !lessons.includes(file))).toEqual([]);
  expect(new Set(files).size).toBe(files.length);
});

describe.each(lessons)('docs/lessons/%s', (file) => {
  const page = read(file);
  const examples = examplesIn(page);

  it('is one page, and links only to pages that are there', () => {
    expect(page.split(/\s+/).length).toBeLessThan(500);
    const linked = [...page.matchAll(/\]\(([^)]+)\)/g)].map(([, target]) => target);
    expect(linked.filter((target) => !lessons.includes(target ?? ''))).toEqual([]);
  });

  it('has examples before and after, each with a customer', () => {
    expect(examples.length).toBeGreaterThanOrEqual(2);
    expect(examples.map(({ kind }) => kind)).toEqual(examples.map((_, index) => (index % 2 ? 'after' : 'before')));
    expect(examples.every(({ customer }) => customer.length === 1)).toBe(true);
    expect((page.match(/^```/gm) ?? []).length).toBe(3 * examples.length);
  });

  it.each(examples.filter(({ kind }) => kind === 'before').map((example) => [example.text, example] as const))(
    'flags “%s”',
    (_, example) => {
      expect(problemsOf(example).map(({ rule }) => rule)).toContain(example.rule);
    },
  );

  it.each(examples.filter(({ kind }) => kind === 'after').map((example) => [example.text, example] as const))(
    'says nothing of “%s”',
    (_, example) => {
      expect(problemsOf(example).map(({ rule, text }) => [rule, text])).toEqual([]);
    },
  );
});
