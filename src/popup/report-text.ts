import type { Looked, PageReport } from '../helpdesks/report';

/** What the report says of the program that made it. */
export interface Maker {
  readonly version: string;
  /** As the browser names itself. */
  readonly browser: string;
}

/** The report as text. It is for those who mend a helpdesk's file, so it is in English whatever the agent reads. */
export function reportText({ helpdesk, host, path, looked, boxes, closed }: PageReport, { version, browser }: Maker): string {
  const line = ({ part, selector, found, shown }: Looked): string => `  ${part}: ${found} found, ${shown} shown: ${selector}`;
  return [
    `Replywell ${version}: no reply box of ${helpdesk}`,
    `Browser: ${browser}`,
    `Page: ${host ?? '(own domain)'}${path}`,
    'Looked for:',
    ...looked.map(line),
    'Can be edited:',
    ...(boxes.length > 0 ? boxes.map((box) => `  ${box}`) : ['  nothing']),
    `Frames that are closed to us: ${closed}`,
  ].join('\n');
}

/** The browser's name and version, without what the rest of its long name tells of the machine. */
export function browserIn(userAgent: string): string {
  return /(?:Edg|Firefox|Chrome)\/\d+/.exec(userAgent)?.[0] ?? 'unknown';
}
