import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '../../src/engine/types';
import { readPack } from '../../src/packs/read';
import { SKILLS } from '../../src/practice/skills';
import { DIFFICULTIES } from '../../src/practice/types';
import { packOf } from './pack';

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly required?: readonly string[];
  readonly enum?: readonly string[];
}
const schema = JSON.parse(readFileSync(new URL('../../docs/pack.schema.json', import.meta.url), 'utf8')) as Schema;
const fieldsOf = (given: Schema | undefined): string[] => Object.keys(given?.properties ?? {});

/** The fields that the reader names as the ones nearest to a wrong one, tried one by one. */
const isField = (field: string, wrap: (fields: object) => object): boolean => {
  const { errors = [] } = readPack(JSON.stringify({ id: 'team', name: 'Team', version: '1', ...wrap({ [field]: null }) }), {
    format: 'json',
  });
  return !errors.some(({ message }) => message.startsWith('there is no such field'));
};

describe('docs/pack.schema.json', () => {
  const { rules, phrases, terms, required, voice, sendGuard, scenarios, tests } = schema.properties ?? {};
  it.each<[string, Schema | undefined, (fields: object) => object]>([
    ['a pack', schema, (fields) => fields],
    ['a rule', rules?.additionalProperties?.anyOf?.[1], (fields) => ({ rules: { 'cold-curt': fields } })],
    ['the look before Send', sendGuard?.anyOf?.[1], (fields) => ({ sendGuard: fields })],
    ['a phrase', phrases?.items, (fields) => ({ phrases: [fields] })],
    ['a term', terms?.items, (fields) => ({ terms: [fields] })],
    ['a required part', required?.items?.anyOf?.[1], (fields) => ({ required: [{ part: 'closing', ...fields }] })],
    ['required words', required?.items?.anyOf?.[2], (fields) => ({ required: [{ find: 'a', ...fields }] })],
    ['a voice', voice, (fields) => ({ voice: fields })],
    ['a scenario', scenarios?.items, (fields) => ({ scenarios: [fields] })],
    ['a message of a scenario', scenarios?.items?.properties?.['ticket']?.items, (fields) => ({ scenarios: [{ ticket: [fields] }] })],
    ['an imperfect reply', scenarios?.items?.properties?.['imperfect'], (fields) => ({ scenarios: [{ imperfect: fields }] })],
    ['tests', tests, (fields) => ({ tests: fields })],
    ['a test', tests?.properties?.['mustFlag']?.items, (fields) => ({ tests: { mustFlag: [fields] } })],
  ])('names the fields of %s', (_, given, wrap) => {
    expect(fieldsOf(given).length).toBeGreaterThan(0);
    // An unknown field hides that another is missing, so that the reader can be asked about each.
    for (const field of fieldsOf(given)) expect([field, isField(field, wrap)]).toEqual([field, true]);
    expect(isField('nonsense', wrap)).toBe(false);
  });

  it('has every field that a pack has, and every category', () => {
    expect(fieldsOf(schema)).toEqual(expect.arrayContaining(Object.keys(packOf({}))));
    expect(fieldsOf(schema.properties?.['categories'])).toEqual([...CATEGORIES]);
    const { imperfect, skills, difficulty } = schema.properties?.['scenarios']?.items?.properties ?? {};
    expect(imperfect?.properties?.['category']?.enum).toEqual(CATEGORIES);
    expect(skills?.items?.enum).toEqual(SKILLS);
    expect(difficulty?.enum).toEqual(DIFFICULTIES);
  });
});
