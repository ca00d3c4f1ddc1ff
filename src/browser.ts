const world = globalThis as unknown as { readonly browser: typeof chrome; readonly chrome: typeof chrome };

/**
 * The extension API in all bundles; undefined in the workers of our pages, which have none. It stands in for webextension-polyfill, whose
 * 10 kB nobody needs: of what is called here, Manifest V3 returns promises in every browser. Without a look at whose it is, `browser` would
 * also be an element of the page with that id.
 */
export default Object.hasOwn(world, 'browser') ? world.browser : world.chrome;
