import { render } from 'preact';
import { flushSync } from 'preact/compat';
import { useState } from 'preact/hooks';
import { host, ready } from './page';

let model = '';
let set: (text: string) => void = () => undefined;

/** A field whose value is the application's state, as React applications have it. */
function Field() {
  const [text, setText] = useState('');
  model = text;
  set = setText;
  return <textarea value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />;
}

render(<Field />, host);
ready({ labModel: () => model, labSet: (text) => flushSync(() => set(text)) });
