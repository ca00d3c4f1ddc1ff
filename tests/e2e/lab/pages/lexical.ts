import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $createLinkNode, $isLinkNode, LinkNode } from '@lexical/link';
import { $createListItemNode, $createListNode, $isListNode, ListItemNode, ListNode } from '@lexical/list';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, $isElementNode, $isTextNode, createEditor, type ElementNode } from 'lexical';
import { blocksOf, htmlOf, type Block, type Run } from './blocks';
import { host, ready } from './page';

const editor = createEditor({
  namespace: 'lab',
  nodes: [LinkNode, ListNode, ListItemNode],
  onError(error) {
    throw error;
  },
});
const history = createEmptyHistoryState();
host.contentEditable = 'true';
editor.setRootElement(host);
registerRichText(editor);
registerHistory(editor, history, 300);

function fill(element: ElementNode, { runs }: Block): void {
  for (const { text, bold, href } of runs) {
    const node = $createTextNode(text);
    if (bold) node.toggleFormat('bold');
    element.append(href ? $createLinkNode(href).append(node) : node);
  }
}

function runsOf(element: ElementNode, href?: string): Run[] {
  return element.getChildren().flatMap((node): Run[] => {
    if ($isLinkNode(node)) return runsOf(node, node.getURL());
    if (!$isTextNode(node)) return [];
    return [{ text: node.getTextContent(), ...(node.hasFormat('bold') && { bold: true }), ...(href && { href }) }];
  });
}

ready({
  labModel: () =>
    editor.read(() =>
      htmlOf(
        $getRoot()
          .getChildren()
          .filter($isElementNode)
          .flatMap((block): Block[] =>
            $isListNode(block)
              ? block.getChildren<ListItemNode>().map((item) => ({ item: true, runs: runsOf(item) }))
              : [{ item: false, runs: runsOf(block) }],
          ),
      ),
    ),
  labSet(html) {
    editor.update(
      () => {
        const root = $getRoot().clear();
        for (const block of blocksOf(html)) {
          const element = block.item ? $createListItemNode() : $createParagraphNode();
          fill(element, block);
          root.append(block.item ? $createListNode('bullet').append(element) : element);
        }
      },
      { discrete: true },
    );
    Object.assign(history, { undoStack: [], redoStack: [] });
  },
});
