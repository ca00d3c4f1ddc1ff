/** @jsxImportSource react */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Node } from 'slate';
import { createEditor, Editor, Element, Transforms, type Descendant } from 'slate';
import { HistoryEditor, withHistory } from 'slate-history';
import { Editable, Slate, withReact, type RenderElementProps, type RenderLeafProps } from 'slate-react';
import { blocksOf, htmlOf, type Run } from './blocks';
import { host, ready } from './page';

interface Part {
  type: string;
  href?: string;
  children: Descendant[];
}

const editor = withHistory(withReact(createEditor()));
const { isInline } = editor;
editor.isInline = (element) => (element as Part).type === 'link' || isInline(element);

function Part({ attributes, children, element }: RenderElementProps) {
  const { type, href } = element as Part;
  if (type === 'link')
    return (
      <a {...attributes} href={href}>
        {children}
      </a>
    );
  return type === 'item' ? <li {...attributes}>{children}</li> : <p {...attributes}>{children}</p>;
}

function Leaf({ attributes, children, leaf }: RenderLeafProps) {
  return <span {...attributes}>{(leaf as Run).bold ? <strong>{children}</strong> : children}</span>;
}

function Reply() {
  const [initial] = useState([{ type: 'paragraph', children: [{ text: '' }] }]);
  return (
    <Slate editor={editor} initialValue={initial}>
      <Editable renderElement={(props) => <Part {...props} />} renderLeaf={(props) => <Leaf {...props} />} />
    </Slate>
  );
}

const runsOf = (children: readonly Descendant[], href?: string): Run[] =>
  children.flatMap((node) =>
    Element.isElement(node) ? runsOf(node.children, (node as Part).href) : [{ ...(node as Run), ...(href && { href }) }],
  );

createRoot(host).render(<Reply />);
ready({
  labModel: () =>
    htmlOf(editor.children.map((block) => ({ item: (block as Part).type === 'item', runs: runsOf((block as Part).children) }))),
  labType: (text) => editor.insertText(text),
  labSet(html) {
    HistoryEditor.withoutSaving(editor, () => {
      Transforms.deselect(editor);
      Editor.withoutNormalizing(editor, () => {
        while (editor.children.length > 0) Transforms.removeNodes(editor, { at: [0] });
        Transforms.insertNodes(
          editor,
          blocksOf(html).map(({ item, runs }) => ({
            type: item ? 'item' : 'paragraph',
            children: (runs.length > 0 ? runs : [{ text: '' }]).map(({ href, ...run }: Run) =>
              href ? { type: 'link', href, children: [run] } : run,
            ),
          })) as Node[],
          { at: [0] },
        );
      });
    });
    editor.history = { undos: [], redos: [] };
  },
});
