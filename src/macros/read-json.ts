import { isRecord, textOf } from '../records';
import { bodyText, htmlText } from './html-text';
import { UnreadableFile, type Macro, type Macros } from './types';

const HTML_FIELDS = ['content_html', 'body_html', 'html'];
const TEXT_FIELDS = ['content', 'body', 'text', 'message', 'reply'];
const TITLE_FIELDS = ['title', 'name', 'subject', 'short_code', 'shortcut'];
/** Lists deeper than this are not looked for. */
const DEEPEST = 4;

/** The macros in the JSON of an API: Zendesk's macros, Freshdesk's canned responses, and lists like them. Throws an UnreadableFile. */
export function readJsonMacros(json: string): Macros {
  const entries = entriesIn(parse(json), 0);
  const macros: Macro[] = [];
  let [notes, empty] = [0, 0];
  for (const [i, entry] of entries.entries()) {
    const text = bodyOf(entry);
    if (text === null) notes++;
    else if (!text) empty++;
    else macros.push({ title: firstText(entry, TITLE_FIELDS) ?? String(i + 1), text });
  }
  if (!macros.length) throw new UnreadableFile('nothing-in-it');
  return { macros, leftOut: { notes, empty } };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    const said = error instanceof Error ? error.message : '';
    const [, line] = /\bline (\d+)/.exec(said) ?? [];
    const [, position] = /\bposition (\d+)/.exec(said) ?? [];
    throw new UnreadableFile('damaged', line ? Number(line) : json.slice(0, position ? Number(position) : undefined).split('\n').length);
  }
}

/** All objects in the lists of a document; pages of an API that were put one after another count as one. */
function entriesIn(value: unknown, depth: number): readonly Record<string, unknown>[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((item) => (isRecord(item) && isEntry(item) ? [item] : entriesIn(item, depth + 1)));
  if (!isRecord(value)) return [];
  return isEntry(value) ? [value] : Object.values(value).flatMap((item) => entriesIn(item, depth + 1));
}

const isEntry = (item: Record<string, unknown>): boolean =>
  Array.isArray(item['actions']) || [...HTML_FIELDS, ...TEXT_FIELDS, ...TITLE_FIELDS].some((name) => typeof item[name] === 'string');

/** What the customer gets; null for an internal note. */
function bodyOf(entry: Record<string, unknown>): string | null {
  if (Array.isArray(entry['actions'])) return commentOf(entry['actions']);
  const html = firstText(entry, HTML_FIELDS);
  return html === undefined ? bodyText(firstText(entry, TEXT_FIELDS) ?? '') : htmlText(html);
}

/** The comment among the actions of a Zendesk macro; null for an internal note. */
function commentOf(actions: readonly unknown[]): string | null {
  const valueOf = (field: string): string => {
    const action = actions.find((one) => isRecord(one) && one['field'] === field);
    const value = isRecord(action) ? action['value'] : undefined;
    // A comment for certain channels comes as their name and the text.
    return textOf(Array.isArray(value) ? value.at(-1) : value);
  };
  const rich = valueOf('comment_value_html');
  const text = rich ? htmlText(rich) : bodyText(valueOf('comment_value'));
  return text && valueOf('comment_mode_is_public') === 'false' ? null : text;
}

function firstText(entry: Record<string, unknown>, fields: readonly string[]): string | undefined {
  const found = fields.map((name) => entry[name]).find((value): value is string => typeof value === 'string' && value.trim() !== '');
  return found?.trim();
}
