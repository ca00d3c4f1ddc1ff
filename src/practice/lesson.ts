/** Words of a lesson, as they are shown. */
export interface Piece {
  readonly text: string;
  readonly style?: 'strong' | 'em';
  /** Another lesson that the words lead to. */
  readonly lesson?: string;
}

/** A part of a lesson, in the order of the page. */
export type Block =
  | { readonly kind: 'paragraph'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Piece[])[] }
  | { readonly kind: 'example'; readonly texts: readonly Example[] };

/** What a customer wrote, or an answer as it was or could be. */
export interface Example {
  readonly of: 'customer' | 'before' | 'after';
  readonly text: string;
}

export interface Lesson {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** Reads a page of docs/lessons: a title, paragraphs, lists and examples, and in them bold, italics and links to other lessons. */
export function readLesson(markdown: string): Lesson {
  const [title = '', ...rest] = markdown.trim().split(/\n{2,}/);
  const blocks: Block[] = [];
  for (const block of rest.map(blockOf)) {
    const last = blocks.at(-1);
    // A customer and the answers belong together.
    const goesOn = block.kind === 'example' && last?.kind === 'example' && block.texts[0]?.of !== 'customer';
    if (goesOn) blocks[blocks.length - 1] = { kind: 'example', texts: [...last.texts, ...block.texts] };
    else blocks.push(block);
  }
  return { title: title.replace(/^# /, ''), blocks };
}

function blockOf(part: string): Block {
  const [, of, text] = /^```(customer|before|after).*\n([\s\S]*?)\n```$/.exec(part) ?? [];
  if (of && text !== undefined) return { kind: 'example', texts: [{ of: of as Example['of'], text }] };
  const lines = part.split('\n');
  const marker = [/^- /, /^\d+\. /].find((one) => lines.every((line) => one.test(line)));
  if (!marker) return { kind: 'paragraph', pieces: piecesOf(lines.join(' ')) };
  return { kind: 'list', ordered: marker.test('1. '), items: lines.map((line) => piecesOf(line.replace(marker, ''))) };
}

function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { 0: whole, 1: strong, 2: em, 3: link, 4: lesson, index } of text.matchAll(
    /\*\*(.+?)\*\*|\b_(.+?)_\b|\[([^\]]+)\]\(([\w-]+)\.md\)/g,
  )) {
    if (index > at) pieces.push({ text: text.slice(at, index) });
    at = index + whole.length;
    if (strong !== undefined) pieces.push({ text: strong, style: 'strong' });
    else if (em !== undefined) pieces.push({ text: em, style: 'em' });
    else if (link !== undefined && lesson !== undefined) pieces.push({ text: link, lesson });
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}
