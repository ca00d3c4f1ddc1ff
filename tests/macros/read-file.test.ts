import { describe, expect, it } from 'vitest';
import { readMacroFile } from '../../src/macros/read-file';
import { macrosIn } from '../../src/macros/table';
import { UnreadableFile, type Macros } from '../../src/macros/types';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
function read(name: string, content: string | Uint8Array, column?: number): Macros {
  const found = readMacroFile(name, typeof content === 'string' ? bytes(content) : content);
  if ('read' in found) return found.read;
  return macrosIn(found.table, column ?? found.table.text ?? found.table.guess);
}
function refusal(name: string, content: string | Uint8Array): Pick<UnreadableFile, 'why' | 'line'> {
  try {
    read(name, content);
  } catch (error) {
    if (error instanceof UnreadableFile) return { why: error.why, ...(error.line !== undefined && { line: error.line }) };
    throw error;
  }
  throw new Error('It was read.');
}

describe('Zendesk macros', () => {
  const macro = (title: string, ...actions: object[]) => ({ id: 1, title, active: true, actions });
  const comment = (value: unknown, field = 'comment_value') => ({ field, value });
  it('takes the comment, plain or rich, and of a channel its text', () => {
    const macros = [
      macro('Refund::Late', { field: 'status', value: 'solved' }, comment('Hi {{ticket.requester.first_name}},\r\n\r\nIt is on its way.')),
      macro('Rich', comment('<p>One</p><p>Two<br>Three</p>', 'comment_value_html')),
      macro('Channel', comment(['channel:chat', 'Hello there'])),
    ];
    expect(read('macros.json', JSON.stringify({ macros, next_page: null, count: 3 })).macros).toEqual([
      { title: 'Refund::Late', text: 'Hi {{ticket.requester.first_name}},\n\nIt is on its way.' },
      { title: 'Rich', text: 'One\n\nTwo\nThree' },
      { title: 'Channel', text: 'Hello there' },
    ]);
  });

  it('leaves out internal notes and macros without a comment, and counts them', () => {
    const macros = [
      macro('Note', comment('Ask Ana.'), { field: 'comment_mode_is_public', value: 'false' }),
      macro('Close', { field: 'status', value: 'solved' }),
      macro('Public', comment('Thanks'), { field: 'comment_mode_is_public', value: 'true' }),
    ];
    expect(read('m.json', JSON.stringify({ macros }))).toEqual({
      macros: [{ title: 'Public', text: 'Thanks' }],
      leftOut: { notes: 1, empty: 1 },
    });
  });

  it('reads several pages of the API in one list', () => {
    const pages = ['A', 'B'].map((title) => ({ macros: [macro(title, comment(`Text ${title}`))] }));
    expect(read('m.json', JSON.stringify(pages)).macros.map(({ title }) => title)).toEqual(['A', 'B']);
  });
});

it('takes Freshdesk’s HTML before its plain form, which has lost its lines', () => {
  const responses = [
    {
      id: 1,
      title: 'Received',
      content: 'Thanks. We look. Regards',
      content_html: '<div dir="ltr">Thanks.<br><br>We look.<div>Regards</div></div>',
    },
    { id: 2, title: 'Plain', content: 'Only text', content_html: '' },
  ];
  expect(read('r.json', JSON.stringify(responses)).macros).toEqual([
    { title: 'Received', text: 'Thanks.\n\nWe look.\nRegards' },
    { title: 'Plain', text: 'Only text' },
  ]);
});

describe('tables', () => {
  it.each([
    ['commas', 'title,comment_value\r\nA,"Hi, ""you""\nthere"\r\n'],
    ['semicolons and a mark', '\uFEFFtitle;comment_value\n"A";"Hi, ""you""\nthere"\n'],
    ['tabs', 'Title\tComment value\nA\t"Hi, ""you""\nthere"\n'],
  ])('reads %s, quotes and lines within cells', (_, csv) => {
    expect(read('x.csv', csv).macros).toEqual([{ title: 'A', text: 'Hi, "you"\nthere' }]);
  });

  it('does not choose a column whose name says nothing, and proposes the one with the longest cells', () => {
    const found = readMacroFile('x.csv', bytes('Kürzel,Vorlage,Stand\nA,"A rather long reply to a customer",2024\n'));
    expect(found).toMatchObject({ table: { text: null, guess: 1, columns: ['Kürzel', 'Vorlage', 'Stand'] } });
  });

  it('reads what spreadsheets on Windows write', () => {
    expect(read('x.csv', new Uint8Array([...bytes('title,reply\nCaf'), 0xe9, ...bytes(',Ol'), 0xe9, ...bytes('\n')])).macros).toEqual([
      { title: 'Café', text: 'Olé' },
    ]);
    const wide = 'title\treply\nA\tHello\n';
    const utf16 = new Uint8Array([0xff, 0xfe, ...[...wide].flatMap((char) => [char.charCodeAt(0), 0])]);
    expect(read('x.tsv', utf16).macros).toEqual([{ title: 'A', text: 'Hello' }]);
  });

  it('keeps rows that are too short or too long', () => {
    expect(read('x.csv', 'title,reply\nA\nB,Hello,more\n')).toEqual({
      macros: [{ title: 'B', text: 'Hello' }],
      leftOut: { notes: 0, empty: 1 },
    });
  });
});

it('takes a text file as one macro with the file’s name', () => {
  expect(read('Late refund.txt', 'Hi,\r\n\r\nIt is on its way.\r\n').macros).toEqual([
    { title: 'Late refund', text: 'Hi,\n\nIt is on its way.' },
  ]);
});

it('reads HTML without its scripts and styles, with entities and broken tags', () => {
  const html =
    '<style>p{}</style><ul><li>One &amp; two<li>Three&nbsp;four</ul><script>alert(1)</script><img src="https://x.example/a.png"><b>Bye';
  expect(read('a.html', html).macros[0]?.text).toBe('One & two\nThree four\nBye');
});

describe('what cannot be read', () => {
  it.each<[string, string, string | Uint8Array, object]>([
    ['a damaged JSON file', 'x.json', '{"macros": [\n{"title": "A",\n oops}]}', { why: 'damaged', line: 3 }],
    ['a JSON file that ends early', 'x.json', '[\n{"title": "A"', { why: 'damaged', line: 2 }],
    ['JSON without replies', 'x.json', '{"users": [{"id": 4}]}', { why: 'nothing-in-it' }],
    ['JSON that is nested without end', 'x.json', '['.repeat(50_000) + ']'.repeat(50_000), { why: 'nothing-in-it' }],
    ['a quote that is never closed', 'x.csv', 'title,reply\nA,"open\nB,c\n', { why: 'damaged' }],
    ['a quote in the midst of a cell', 'x.csv', 'title,reply\nA,b\nB,"c" d\n', { why: 'damaged', line: 3 }],
    ['a table without rows', 'x.csv', 'title,reply\n', { why: 'nothing-in-it' }],
    ['an empty file', 'x.txt', ' \n', { why: 'nothing-in-it' }],
    ['a picture', 'x.csv', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), { why: 'binary' }],
    ['a program', 'x.txt', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0x02, 0x01, 0xff]), { why: 'binary' }],
    ['a file of 50 MB', 'x.json', new Uint8Array(50 * 1024 * 1024).fill(32), { why: 'too-big' }],
  ])('%s', (_, name, content, expected) => {
    expect(refusal(name, content)).toEqual(expected);
  });

  it('takes no object of any kind for a comment', () => {
    const actions = [{ field: 'comment_value', value: { toString: 1, valueOf: 1 } }];
    expect(() => readMacroFile('a.json', new TextEncoder().encode(JSON.stringify([{ title: 'a', actions }])))).toThrow(UnreadableFile);
  });
  it('does not take keys of the prototype for macros', () => {
    const json = '{"macros": [{"__proto__": {"title": "A"}, "title": "B", "actions": [{"field": "comment_value", "value": "Hi"}]}]}';
    expect(read('x.json', json).macros).toEqual([{ title: 'B', text: 'Hi' }]);
    expect(({} as Record<string, unknown>)['title']).toBeUndefined();
  });
});
