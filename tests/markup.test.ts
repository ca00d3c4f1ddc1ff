import { ESLint } from 'eslint';
import { expect, it } from 'vitest';

const eslint = new ESLint();
const findings = async (code: string): Promise<string[]> =>
  (await eslint.lintText(code, { filePath: 'src/ui/example.tsx' })).flatMap(({ messages }) =>
    messages.flatMap(({ ruleId }) => (ruleId === 'no-restricted-syntax' ? [ruleId] : [])),
  );

it.each([
  'element.innerHTML = text;',
  "element['innerHTML'] = text;",
  'element.outerHTML += text;',
  'frame.srcdoc = text;',
  "element.insertAdjacentHTML('beforeend', text);",
  'document.write(text);',
  'element.ownerDocument.write(text);',
  'range.createContextualFragment(text);',
  "new DOMParser().parseFromString(text, 'text/html');",
  'element.setHTMLUnsafe(text);',
  "document.execCommand('insertHTML', false, text);",
  'export const One = () => <p dangerouslySetInnerHTML={{ __html: text }} />;',
  'Object.assign(element, { innerHTML: text });',
])('the style check refuses text that becomes markup: %s', async (code) => {
  expect(await findings(code)).toHaveLength(1);
});

it('and lets reading and text be', async () => {
  expect(await findings('const before = element.innerHTML; element.textContent = before; stream.write(before);')).toEqual([]);
});
