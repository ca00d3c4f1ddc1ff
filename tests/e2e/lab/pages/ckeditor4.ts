import { host, ready } from './page';

interface Editor4 {
  getData(): string;
  setData(html: string, options: { callback(): void }): void;
  on(event: string, listener: () => void): void;
  resetUndo(): void;
}
declare const CKEDITOR: { replace(element: HTMLElement, config: object): Editor4 };

const editor = CKEDITOR.replace(host, { versionCheck: false, customConfig: '', allowedContent: true, width: '60%' });
editor.on('instanceReady', () =>
  ready({
    labModel: () => editor.getData(),
    labSet: (html) =>
      new Promise((done) =>
        editor.setData(html, {
          callback() {
            editor.resetUndo();
            done();
          },
        }),
      ),
  }),
);
