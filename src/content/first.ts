import { firstListener } from './first-listener';

// All that runs before the page's own scripts: the content script itself would hold up the page.
firstListener(window);
