/** @jsxImportSource react */
import {
  CompositeDecorator,
  convertFromRaw,
  convertToRaw,
  Editor,
  EditorState,
  Modifier,
  type ContentBlock,
  type ContentState,
  type RawDraftContentState,
} from 'draft-js';
import { useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { blocksOf, htmlOf, type Run } from './blocks';
import { host, ready } from './page';

function Link({ contentState, entityKey, children }: { contentState: ContentState; entityKey: string; children: ReactNode }) {
  return <a href={(contentState.getEntity(entityKey).getData() as { url: string }).url}>{children}</a>;
}

const decorator = new CompositeDecorator([
  {
    strategy: (block: ContentBlock, found: (start: number, end: number) => void) =>
      block.findEntityRanges((it) => it.getEntity() !== null, found),
    component: Link,
  },
]);

let state = EditorState.createEmpty(decorator);
let set: (next: EditorState) => void = () => undefined;

function Reply() {
  const [now, change] = useState(state);
  state = now;
  set = change;
  return <Editor editorState={now} onChange={change} />;
}

/** Every format of a block is a list of stretches. */
function rawOf(html: string): RawDraftContentState {
  const raw = { blocks: [] as object[], entityMap: {} as Record<string, object> };
  for (const { item, runs } of blocksOf(html)) {
    let offset = 0;
    const [inlineStyleRanges, entityRanges]: object[][] = [[], []];
    for (const { text, bold, href } of runs) {
      const stretch = { offset, length: text.length };
      if (bold) inlineStyleRanges?.push({ ...stretch, style: 'BOLD' });
      if (href) {
        const key = Object.keys(raw.entityMap).length;
        raw.entityMap[key] = { type: 'LINK', mutability: 'MUTABLE', data: { url: href } };
        entityRanges?.push({ ...stretch, key });
      }
      offset += text.length;
    }
    const text = runs.map((run) => run.text).join('');
    raw.blocks.push({ text, type: item ? 'unordered-list-item' : 'unstyled', depth: 0, inlineStyleRanges, entityRanges });
  }
  return raw as unknown as RawDraftContentState;
}

function modelOf({ blocks, entityMap }: RawDraftContentState): string {
  return htmlOf(
    blocks.map(({ text, type, inlineStyleRanges, entityRanges }) => {
      const runs: Run[] = [...text].map((letter, at) => {
        const within = ({ offset, length }: { offset: number; length: number }) => offset <= at && at < offset + length;
        const link = entityRanges.find(within);
        const href = link && (entityMap[link.key]?.data as { url?: string } | undefined)?.url;
        return { text: letter, ...(inlineStyleRanges.some(within) && { bold: true }), ...(href && { href }) };
      });
      return { item: type === 'unordered-list-item', runs };
    }),
  );
}

createRoot(host).render(<Reply />);
ready({
  labModel: () => modelOf(convertToRaw(state.getCurrentContent())),
  labSet(html) {
    // A new state knows nothing of the focus until it comes again.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    flushSync(() => set(EditorState.createWithContent(convertFromRaw(rawOf(html)), decorator)));
  },
  labType: (text) =>
    set(EditorState.push(state, Modifier.replaceText(state.getCurrentContent(), state.getSelection(), text), 'insert-characters')),
});
