import { host, ready } from './page';

const root = host.attachShadow({ mode: 'open' });
root.innerHTML = '<style>div { min-height: 200px }</style><div contenteditable="true"></div>';
const editable = root.querySelector('div') as HTMLElement;
ready({ labModel: () => editable.innerHTML, labSet: (html) => void (editable.innerHTML = html) });
