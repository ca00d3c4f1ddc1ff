import DecoupledEditor from '@ckeditor/ckeditor5-build-decoupled-document';
import { host, ready } from './page';

// The build's types point to packages that are in it already and so are not installed.
interface Build {
  create(
    element: HTMLElement,
  ): Promise<{ getData(): string; setData(html: string): void; execute(command: string, options: object): void }>;
}

const editor = await (DecoupledEditor as unknown as Build).create(host);
ready({
  labModel: () => editor.getData(),
  labSet: (html) => editor.setData(html),
  labType: (text) => void editor.execute('insertText', { text }),
});
