import { host, ready } from './page';

// Redactor is not on npm: this has its elements, and like it keeps a hidden field up to date.
host.innerHTML =
  '<div class="redactor-box"><div class="redactor-in redactor-editor" contenteditable="true" dir="ltr"></div><textarea hidden></textarea></div>';
const editable = host.querySelector('.redactor-in') as HTMLElement;
const source = host.querySelector('textarea') as HTMLTextAreaElement;
editable.addEventListener('input', () => (source.value = editable.innerHTML));
ready({
  labModel: () => source.value,
  labSet: (html) => void (source.value = editable.innerHTML = html),
});
