import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { newHelpdesk } from '../../scripts/new-helpdesk.mjs';

const list = readFileSync('src/helpdesks/index.ts', 'utf8');

it('makes an adapter, its page and what is expected of it, all to be filled in', () => {
  const files = newHelpdesk('live-agent', list);
  expect(Object.keys(files)).toEqual([
    'src/helpdesks/live-agent.ts',
    'tests/fixtures/helpdesks/live-agent/ticket.html',
    'tests/fixtures/helpdesks/live-agent/expected.ts',
    'src/helpdesks/index.ts',
  ]);
  const made = Object.entries(files).filter(([path]) => !path.endsWith('index.ts'));
  for (const [, text] of made) expect(text).toContain('TODO');
});

it.each([
  ['aha', 'aha'],
  ['live-agent', 'liveAgent'],
  ['zzz', 'zzz'],
])('puts %s where it belongs in the list', (id, name) => {
  const now = newHelpdesk(id, list)['src/helpdesks/index.ts'] ?? '';
  expect(now).toContain(`import ${name} from './${id}';\n`);
  const froms = [...now.matchAll(/from '\.\/([\w-]+)'/g)].map(([, from]) => from);
  expect(froms).toEqual([...froms].sort());
  const idOf = new Map([...now.matchAll(/^import (\w+) from '\.\/([\w-]+)'/gm)].map(([, known, from]) => [known, from]));
  const ids = [...now.matchAll(/^ {2}(\w+),$/gm)].map(([, known]) => idOf.get(known));
  expect(ids).toEqual([...ids].sort());
  expect(ids).toContain(id);
  expect(now.replace(`import ${name} from './${id}';\n`, '').replace(`  ${name},\n`, '')).toBe(list);
});
