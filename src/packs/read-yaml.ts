import { CORE_SCHEMA, EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE, YAMLException, type ScalarEvent } from 'js-yaml';
import { LIMITS } from './limits';
import { isHostileName, notes, type FieldPath, type Source } from './source';

/**
 * Reads YAML (1.2: `on` and `off` are words) with its lines. What only makes data large or strange is refused: anchors, aliases, tags.
 * Never throws.
 */
export function readYaml(text: string): Source {
  const { errors, note, report, lineOf } = notes();
  try {
    return { value: read(), errors, lineOf };
  } catch (error) {
    const { line, message } = refusal(error, text);
    report([], line, message);
    return { value: undefined, errors, lineOf };
  }

  function read(): unknown {
    const events = parseEvents(text, { maxDepth: LIMITS.depth * 2 });
    const lineAt = linesOf(text);
    let at = 0;

    const isOver = (): boolean => events[at]?.type === EVENT_ID.POP;
    /** Goes past a node and all in it. */
    const skip = (): void => {
      let open = 0;
      do {
        const type = events[at++]?.type;
        if (type === EVENT_ID.SEQUENCE || type === EVENT_ID.MAPPING) open++;
        else if (type === EVENT_ID.POP) open--;
      } while (open > 0);
    };
    /** Where the next node begins; `before` where it is empty. */
    const nextLine = (before: number): number => {
      const event = events[at];
      if (event?.type === EVENT_ID.SCALAR) return lineAt(event.valueStart) ?? before;
      if (event?.type === EVENT_ID.ALIAS) return lineAt(event.anchorStart) ?? before;
      return event && 'start' in event ? (lineAt(event.start) ?? before) : before;
    };
    const scalar = (event: ScalarEvent): unknown => {
      const value = getScalarValue(text, event);
      return event.style === SCALAR_STYLE.PLAIN ? CORE_SCHEMA.resolveImplicitScalarTag(value).value : value;
    };
    const plain = (path: FieldPath, before: number): unknown => {
      const line = nextLine(before);
      const refuse = (message: string): void => {
        report(path, line, message);
        skip();
      };
      const event = events[at];
      if (event === undefined || event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP) return null;
      if (path.length > LIMITS.depth) return refuse(TOO_DEEP);
      if (event.type === EVENT_ID.ALIAS || event.anchorStart >= 0)
        return refuse('anchors (&) and aliases (*) are not read; text that begins with * needs quotes');
      if (event.tagStart >= 0) return refuse('tags (!) are not read');
      at++;
      if (event.type === EVENT_ID.SCALAR) return scalar(event);
      const whole = event.type === EVENT_ID.SEQUENCE ? list(path, line) : fields(path, line);
      at++;
      return whole;
    };
    const list = (path: FieldPath, line: number): unknown[] => {
      const items: unknown[] = [];
      while (!isOver()) {
        const itemPath = [...path, items.length];
        note(itemPath, nextLine(line));
        items.push(plain(itemPath, line));
      }
      return items;
    };
    const fields = (path: FieldPath, line: number): Record<string, unknown> => {
      const object: Record<string, unknown> = {};
      while (!isOver()) {
        const key = events[at];
        const memberLine = nextLine(line);
        const name = key?.type === EVENT_ID.SCALAR ? String(scalar(key)) : '';
        skip();
        const memberPath = [...path, name];
        if (!name || isHostileName(name)) report(memberPath, memberLine, 'this field name is not allowed');
        else if (Object.hasOwn(object, name)) report(memberPath, memberLine, 'this field is there twice');
        else {
          note(memberPath, memberLine);
          object[name] = plain(memberPath, memberLine);
          continue;
        }
        skip();
      }
      return object;
    };

    if (events[at]?.type === EVENT_ID.DOCUMENT) at++;
    const value = plain([], 1);
    if (isOver()) at++;
    if (events[at]?.type === EVENT_ID.DOCUMENT) {
      at++;
      report([], nextLine(1), 'one file holds one pack');
    }
    return value;
  }
}

const TOO_DEEP = 'lists and fields are nested too deeply';

/** Gives the lines, from 1, of offsets that only grow; undefined for what is nowhere. */
function linesOf(text: string): (offset: number) => number | undefined {
  let line = 1;
  let seen = 0;
  return (offset) => {
    if (offset < 0) return undefined;
    for (; seen < offset; seen++) if (text[seen] === '\n') line++;
    return line;
  };
}

/** What the parser says, for what people run into most in other words than its own. */
function refusal(error: unknown, text: string): { line: number; message: string } {
  const mark = error instanceof YAMLException ? error.mark : undefined;
  if (!(error instanceof YAMLException) || !mark) return { line: 1, message: 'not YAML' };
  const line = mark.line + 1;
  const { reason } = error;
  if (reason.includes('maxDepth')) return { line, message: TOO_DEEP };
  if (reason.startsWith('tab characters')) return { line, message: 'not YAML: lines are indented with spaces, not with tabs' };
  if (reason.startsWith('bad indentation') && text[mark.position] === ':')
    return { line, message: 'not YAML: text with “: ” in it needs quotes' };
  const isWithinLine = /\S/.test(text.slice(mark.position - mark.column, mark.position));
  if (reason.startsWith('bad indentation') && isWithinLine) return { line, message: 'not YAML: this text needs quotes' };
  return { line, message: `not YAML: ${reason}` };
}
