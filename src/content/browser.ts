/**
 * What content scripts have of the extension API. It stands in for webextension-polyfill in their bundle: of what they call, Manifest V3
 * returns promises in every browser, and each helpdesk tab is spared the 10 kB.
 */
export default (globalThis as { browser?: typeof chrome }).browser ?? chrome;
