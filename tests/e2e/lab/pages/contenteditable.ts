import { host, ready } from './page';

host.contentEditable = 'true';
ready({ labModel: () => host.innerHTML, labSet: (html) => void (host.innerHTML = html) });
