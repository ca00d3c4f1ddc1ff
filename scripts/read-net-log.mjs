// Reads the network log that Chromium writes with --log-net-log.

/** Every request in a log, whole or cut off; see read-net-log.d.mts. Throws a SyntaxError where it is no such log. */
export function requestsIn(text) {
  const { constants, events } = parse(text);
  const started = constants.logEventTypes.URL_REQUEST_START_JOB;
  const served = [...(constants.clientInfo?.command_line ?? '').matchAll(/MAP (\S+) 127\.0\.0\.1/g)].map(([, host]) => host);
  const isServed = (host) =>
    host === '127.0.0.1' || served.some((one) => (one.startsWith('*.') ? host.endsWith(one.slice(1)) : host === one));
  return events
    .filter(({ type, params }) => type === started && params?.url)
    .map(({ params: { url, initiator } }) => ({ url, by: whoIs(initiator), from: initiator, served: isServed(new URL(url).hostname) }));
}

/** A browser that is ended at once does not write the end of its log. */
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return JSON.parse(`${text.slice(0, text.lastIndexOf('\n')).trimEnd().replace(/,$/, '')}]}`);
  }
}

function whoIs(initiator = '') {
  if (initiator.startsWith('chrome-extension:')) return 'extension';
  return /^https?:/.test(initiator) ? 'page' : 'browser';
}
