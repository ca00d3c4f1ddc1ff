/** The address of a ticket's page as a link; null where it is none that a browser should open. */
export function ticketAddress(address: string): string | null {
  try {
    const { href, protocol } = new URL(address);
    return protocol === 'https:' || protocol === 'http:' ? href : null;
  } catch {
    return null;
  }
}
