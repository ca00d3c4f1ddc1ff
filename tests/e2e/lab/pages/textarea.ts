import { host, ready } from './page';

const field = host.appendChild(document.createElement('textarea'));
ready({ labModel: () => field.value, labSet: (text) => void (field.value = text) });
