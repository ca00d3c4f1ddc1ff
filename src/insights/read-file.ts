import { isOneOf, isRecord } from '../records';
import { isCount, isRuleId, type RuleCounts } from './counts';
import { FORMAT, FORMAT_VERSION, OF_RULES, type InsightsDay, type InsightsFile } from './export';

/** More agents or days than that are a mistake. */
const MOST = 100_000;

/** Reads a file with exported numbers. Throws an error that says in one line, with the field's name, why it is none. */
export function readInsights(text: string): InsightsFile {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new Error('it is not JSON');
  }
  if (!isRecord(value) || value['format'] !== FORMAT) throw new Error('it is no JSON export of Replywell’s insights');
  if (value['version'] !== FORMAT_VERSION) throw new Error('it comes from another version of Replywell');
  onlyFields(value, ['format', 'version', 'agents', 'days'], '');
  const { agents, days } = value;
  if (!isCount(agents) || agents > MOST) throw new Error('agents must be a whole number from 1 on');
  if (!Array.isArray(days) || days.length > MOST) throw new Error('days must be a list');
  const read = days.map((day, i) => readDay(day, `days[${i}]`));
  const seen = new Set<string>();
  for (const [i, { day }] of read.entries()) {
    if (seen.has(day)) throw new Error(`days[${i}].day is there twice`);
    seen.add(day);
  }
  return { format: FORMAT, version: FORMAT_VERSION, agents, days: read };
}

function readDay(value: unknown, where: string): InsightsDay {
  if (!isRecord(value)) throw new Error(`${where} must be an object`);
  onlyFields(value, ['day', 'replies', 'rules'], `${where}.`);
  const { day, replies, rules } = value;
  if (typeof day !== 'string' || !isDay(day)) throw new Error(`${where}.day must be a date, as in 2026-03-09`);
  if (replies !== 0 && !isCount(replies)) throw new Error(`${where}.replies must be a whole number`);
  if (!isRecord(rules)) throw new Error(`${where}.rules must be an object`);
  return { day, replies, rules: Object.fromEntries(Object.entries(rules).map(([rule, own]) => readRule(rule, own, `${where}.rules`))) };
}

function readRule(rule: string, value: unknown, where: string): [rule: string, counts: RuleCounts] {
  if (!isRuleId(rule)) throw new Error(`${where} has a name that no rule can have`);
  if (!isRecord(value)) throw new Error(`${where}.${rule} must be an object`);
  onlyFields(value, OF_RULES, `${where}.${rule}.`);
  const wrong = Object.keys(value).find((name) => isOneOf(OF_RULES, name) && !isCount(value[name]));
  if (wrong !== undefined) throw new Error(`${where}.${rule}.${wrong} must be a whole number from 1 on`);
  return [rule, value];
}

/** Foreign names are not repeated: they could be anything. */
function onlyFields(value: Readonly<Record<string, unknown>>, known: readonly string[], where: string): void {
  if (Object.keys(value).some((name) => !known.includes(name)))
    throw new Error(`${where === '' ? 'it' : where.slice(0, -1)} has a field that is not known`);
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
