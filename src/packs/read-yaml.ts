import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
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
    if (tag?.startsWith('!')) return void report(path, line, 'tags (!) are not read');
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
      else object[name] = plain(value, memberPath);
    }
    return object;
  };

  try {
    const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, logLevel: 'silent', schema: 'core', version: '1.2' });
    for (const { pos, message } of document.errors) report([], lineAt(pos[0]), `not YAML: ${message.split('\n')[0]}`);
    return { value: errors.length ? undefined : plain(document.contents, []), errors, lineOf };
  } catch {
    report([], 1, 'not YAML, or nested too deeply');
    return { value: undefined, errors, lineOf };
  }
}
