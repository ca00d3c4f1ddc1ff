/** Whether a host name is the one that is meant, or below it: `*.acme.com` is also `acme.com` itself. */
export function fitsHost(pattern: string, host: string): boolean {
  const [wanted, given] = [pattern.trim().toLowerCase(), host.toLowerCase()];
  return wanted.startsWith('*.') ? `.${given}`.endsWith(wanted.slice(1)) : given === wanted;
}
