/** The crx of a zip, signed with an RSA key in PEM, and its id. Throws an Error with the reason where the key does not fit. */
export function crxOf(zip: Uint8Array, pem: string): { readonly id: string; readonly crx: Uint8Array };
/** The update manifest (XML) that leads browsers to the crx at `url`. */
export function updateManifest(of: {
  readonly id: string;
  readonly version: string;
  readonly minimumChrome: string;
  readonly url: string;
}): string;
