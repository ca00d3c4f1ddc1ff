/**
 * What content scripts have of the extension API. It stands in for webextension-polyfill in their bundle: of what they call, Manifest V3
 * returns promises in every browser, and each helpdesk tab is spared the 10 kB. Without a look at whose it is, `browser` would also be an
 * element of the page with that id.
 */
export default Object.hasOwn(globalThis, 'browser') ? (globalThis as unknown as { readonly browser: typeof chrome }).browser : chrome;
