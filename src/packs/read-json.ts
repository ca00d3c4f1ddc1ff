import { LIMITS } from './limits';
import { isHostileName, notes, shown, type Source } from './source';

/** Ends the reading at the first thing that is not JSON, or too large. */
class NotJson extends Error {
  constructor(
    readonly at: number,
    message: string,
  ) {
    super(message);
  }
}

/** Reads JSON with its lines; says where it is damaged, and which fields are there twice. Never throws. */
export function readJson(text: string): Source {
  const { errors, note, report, lineOf } = notes();
  const path: (string | number)[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let line = 1;
  let counted = 0;

  /** Lines are counted along the way: they are only asked for in reading order. */
  const lineHere = (): number => {
    for (; counted < at; counted++) if (text.charCodeAt(counted) === 0x0a) line++;
    return line;
  };
  const skip = (): void => {
    while (/[ \t\r\n]/.test(text.charAt(at))) at++;
  };
  const fail = (message: string): never => {
    throw new NotJson(at, `not JSON: ${message}`);
  };
  const tooMany = (): never => {
    throw new NotJson(at, `something has more than ${LIMITS.phrases} entries`);
  };
  const found = (): string =>
    at < text.length ? `“${shown(/^\S{1,12}/.exec(text.slice(at, at + 12))?.[0] ?? text.charAt(at))}”` : 'the end';
  const expect = (character: string, where: string): void => {
    skip();
    if (text[at] !== character) fail(`expected “${character}” ${where}, found ${found()}`);
    at++;
  };
  const string = (): string => {
    const start = at++;
    while (at < text.length && text[at] !== '"' && text[at] !== '\n') at += text[at] === '\\' ? 2 : 1;
    if (text[at] !== '"') {
      at = start;
      fail('the text that begins here is not closed with “"”');
    }
    at++;
    try {
      return JSON.parse(text.slice(start, at)) as string;
    } catch {
      at = start;
      return fail('this text has a damaged \\ sequence or a control character');
    }
  };
  const members = (): Record<string, unknown> => {
    const object: Record<string, unknown> = {};
    let count = 0;
    at++;
    skip();
    if (text[at] === '}') {
      at++;
      return object;
    }
    for (;;) {
      skip();
      if (text[at] !== '"') fail(`expected a field name in double quotes, found ${found()}`);
      const here = lineHere();
      const name = string();
      if (++count > LIMITS.phrases) tooMany();
      path.push(name);
      note(path, here);
      if (isHostileName(name)) report(path, here, 'this field name is not allowed');
      else if (Object.hasOwn(object, name)) report(path, here, 'this field is there twice');
      expect(':', `after “${shown(name)}”`);
      const member = value();
      if (!isHostileName(name)) object[name] = member;
      path.pop();
      skip();
      if (text[at] === '}') break;
      expect(',', 'or “}”');
    }
    at++;
    return object;
  };
  const items = (): unknown[] => {
    const list: unknown[] = [];
    at++;
    skip();
    if (text[at] === ']') {
      at++;
      return list;
    }
    for (;;) {
      skip();
      if (list.length > LIMITS.phrases) tooMany();
      path.push(list.length);
      note(path, lineHere());
      list.push(value());
      path.pop();
      skip();
      if (text[at] === ']') break;
      expect(',', 'or “]”');
    }
    at++;
    return list;
  };
  const value = (): unknown => {
    if (path.length > LIMITS.depth) fail('lists and fields are nested too deeply');
    skip();
    const character = text[at];
    if (character === '{') return members();
    if (character === '[') return items();
    if (character === '"') return string();
    const literal = LITERAL.exec(text.slice(at, at + 40))?.[0];
    if (literal === undefined) return fail(`expected a value, found ${found()}`);
    at += literal.length;
    return JSON.parse(literal) as unknown;
  };

  let read: unknown;
  try {
    read = value();
    skip();
    if (at < text.length) fail(`there is more after the end: ${found()}`);
  } catch (error) {
    if (!(error instanceof NotJson)) throw error;
    ({ at } = error);
    report([], lineHere(), error.message);
  }
  return { value: read, errors, lineOf };
}

const LITERAL = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?)(?![\w.+-])/i;
