import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/practice/lesson';
import { readLesson } from '../../src/practice/lesson';
import { lessons } from '../../src/practice/lessons';

const textOf = (block: Block): string => {
  if (block.kind === 'example') return block.texts.map(({ text }) => text).join('\n');
  const pieces = block.kind === 'list' ? block.items.flat() : block.pieces;
  return pieces.map(({ text }) => text).join('');
};

describe('lessons', () => {
  it('are all pages of the folder', () => {
    const files = readdirSync(new URL('../../docs/lessons/', import.meta.url)).filter((file) => file !== 'README.md');
    expect([...lessons.keys()].map((name) => `${name}.md`).sort()).toEqual(files.sort());
  });

  it.each([...lessons])('%s is read whole: nothing of its markup is left, and all links lead to lessons', (_, { title, blocks }) => {
    expect(title).toMatch(/^[A-Z][\w ,]+$/);
    expect(blocks.map(textOf).filter((text) => text === '' || /\*\*|```|\]\(|^#|^- |^\d+\. /m.test(text))).toEqual([]);
    expect(blocks.some(({ kind }) => kind === 'example')).toBe(true);
    const linked = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.pieces : [])).flatMap(({ lesson }) => lesson ?? []);
    expect(linked.filter((name) => !lessons.has(name))).toEqual([]);
  });

  it('keep an example’s customer and answers together, and begin anew with the next customer', () => {
    const fenced = ['customer', 'before some-rule', 'after', 'customer'].map((of, i) => `\`\`\`${of}\ntext ${i}\n\`\`\``);
    expect(readLesson(['# Title', ...fenced].join('\n\n')).blocks).toEqual([
      {
        kind: 'example',
        texts: [
          { of: 'customer', text: 'text 0' },
          { of: 'before', text: 'text 1' },
          { of: 'after', text: 'text 2' },
        ],
      },
      { kind: 'example', texts: [{ of: 'customer', text: 'text 3' }] },
    ]);
  });

  it('have bold and italic words and links in their places', () => {
    expect(readLesson('# Title\n\n1. a **b** c\n2. _d_ [e](calm.md)').blocks).toEqual([
      {
        kind: 'list',
        ordered: true,
        items: [
          [{ text: 'a ' }, { text: 'b', style: 'strong' }, { text: ' c' }],
          [{ text: 'd', style: 'em' }, { text: ' ' }, { text: 'e', lesson: 'calm' }],
        ],
      },
    ]);
  });
});
