import { host, ready } from './page';

const frame = host.appendChild(document.createElement('iframe'));
Object.assign(frame, { width: '100%', height: 300 });
frame.contentDocument?.write('<!doctype html><body contenteditable="true" style="font: 16px/1.5 sans-serif"></body>');
frame.contentDocument?.close();
const body = frame.contentDocument?.body as HTMLElement;
ready({ labModel: () => body.innerHTML, labSet: (html) => void (body.innerHTML = html) });
