/** Where the browsers read what an organisation sets. */
export declare const POLICY_FILES: { readonly chromium: string; readonly firefox: string };
