import { isAlias, isMap, isScalar, isSeq, Lexer, LineCounter, parseDocument, type Node } from 'yaml';
import { LIMITS } from './limits';
import { isHostileName, notes, type FieldPath, type Source } from './source';

/**
 * Reads YAML (1.2: `on` and `off` are words) with its lines. What only makes data large or strange is refused: anchors, aliases, tags.
 * Never throws.
 */
export function readYaml(text: string): Source {
  const { errors, note, report, lineOf } = notes();
  const counter = new LineCounter();
  const lineAt = (offset: number | undefined): number => Math.max(1, counter.linePos(offset ?? 0).line);

  const plain = (node: unknown, path: FieldPath): unknown => {
    if (node === null || node === undefined) return null;
    const { range, tag, anchor } = node as Node & { anchor?: string };
    const line = lineAt(range?.[0]);
    if (path.length > LIMITS.depth) return void report(path, line, 'lists and fields are nested too deeply');
    if (isAlias(node) || anchor !== undefined)
      return void report(path, line, 'anchors (&) and aliases (*) are not read; text that begins with * needs quotes');
    if (tag !== undefined) return void report(path, line, 'tags (!) are not read');
    if (isScalar(node)) return node.value;
    if (isSeq(node))
      return node.items.map((item, i) => {
        const itemPath = [...path, i];
        note(itemPath, lineAt((item as Node | null)?.range?.[0] ?? range?.[0]));
        return plain(item, itemPath);
      });
    if (!isMap(node)) return void report(path, line, 'this cannot be read');
    const object: Record<string, unknown> = {};
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : '';
      const memberPath = [...path, name];
      const memberLine = lineAt((key as Node | null)?.range?.[0] ?? range?.[0]);
      note(memberPath, memberLine);
      if (!name || isHostileName(name)) report(memberPath, memberLine, 'this field name is not allowed');
      else if (Object.hasOwn(object, name)) report(memberPath, memberLine, 'this field is there twice');
      else object[name] = plain(value, memberPath);
    }
    return object;
  };

  const deep = tooDeepAt(text);
  if (deep !== undefined) {
    report([], deep, 'lists and fields are nested too deeply');
    return { value: undefined, errors, lineOf };
  }
  try {
    const document = parseDocument(text, {
      lineCounter: counter,
      prettyErrors: false,
      logLevel: 'error',
      uniqueKeys: false,
      schema: 'core',
      version: '1.2',
    });
    // What follows the first odd place is mostly its echo.
    const [first] = document.errors;
    if (first) report([], lineAt(first.pos[0]), HINTS[first.code] ?? `not YAML: ${first.message.split('\n')[0]}`);
    return { value: errors.length ? undefined : plain(document.contents, []), errors, lineOf };
  } catch {
    report([], 1, 'not YAML');
    return { value: undefined, errors, lineOf };
  }
}

/** What people run into most, in other words than the parser's. */
const HINTS: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'not YAML: text with “: ” in it needs quotes',
  TAB_AS_INDENT: 'not YAML: lines are indented with spaces, not with tabs',
  BAD_ALIAS: 'not YAML: text that begins with * needs quotes',
  MULTIPLE_DOCS: 'one file holds one pack',
};

/** A line that begins far to the right, or with many lists in one. */
const DEEP_LINE = new RegExp(String.raw`^(?: {${LIMITS.depth * 8}}|[ \t]*(?:[-?:][ \t]+){${LIMITS.depth}})`, 'm');

/** What the lexer puts between what is in the text: a document begins, a list ends, a text follows. */
const MARKS = new Set(['\u0002', '\u0018', '\u001f']);

/** The line where brackets or lines are nested deeper than any pack, if there is one: the parser itself would fall over it. */
function tooDeepAt(text: string): number | undefined {
  const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length;
  const deep = DEEP_LINE.exec(text);
  if (deep) return lineOf(deep.index);
  let depth = 0;
  let at = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme === '[' || lexeme === '{') depth++;
    else if (lexeme === ']' || lexeme === '}') depth--;
    if (depth > LIMITS.depth) return lineOf(at);
    if (!MARKS.has(lexeme)) at += lexeme.length;
  }
  return undefined;
}
