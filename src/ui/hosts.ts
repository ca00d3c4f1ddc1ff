/** The match pattern that a browser grants for an address: the whole host, whatever the path. */
export function originOf(pattern: string): string {
  return pattern.replace(/^([^:]+:\/\/[^/]+)\/.*$/, '$1/*');
}

/** The match pattern for a host name or a pasted address, or null when it is neither. */
export function patternFor(typed: string): string | null {
  const text = typed.trim();
  const url = parseAddress(/^https?:\/\//i.test(text) ? text : `https://${text}`);
  if (!url || !/^[\w.-]*\w$/.test(url.hostname)) return null;
  return url.hostname.includes('.') || url.hostname === 'localhost' ? `*://${url.hostname}/*` : null;
}

/** A match pattern as people say it: the host name. */
export function hostIn(pattern: string): string {
  return pattern
    .replace(/^[^:]+:\/\//, '')
    .replace(/\/.*$/, '')
    .replace(/^\*\./, '');
}

/** The address, or null when it is none. */
export function parseAddress(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
