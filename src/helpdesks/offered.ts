import { helpdesks } from './index';

/** A helpdesk that can be switched on with one click. */
export interface Offered {
  readonly id: string;
  readonly name: string;
  /** Match patterns that are asked for. */
  readonly hosts: readonly string[];
}

/** A helpdesk without a file of its own: the agent allows its address and the general adapter reads it. */
export interface ServedByGeneral extends Offered {
  /** Why it has no file of its own, for docs/helpdesks.md. */
  readonly why: string;
}

/** Their hosts are the manifest's static ones, for good: one more in an update, and Chrome switches the extension off until the user agrees. */
const AT_ONCE = ['zendesk', 'freshdesk'];

/** Helpdesks without a file of their own, by id; those without hosts are on a company's own address and reached by "own domain". */
export const servedByGeneral: readonly ServedByGeneral[] = [
  {
    id: 'deskpro',
    name: 'Deskpro',
    hosts: ['https://*.deskpro.com/app*'],
    why: 'the open ticket is known, but not which of its editable elements is the reply box.',
  },
  { id: 'dixa', name: 'Dixa', hosts: ['https://*.dixa.com/*'], why: 'no public code shows its reply box.' },
  {
    id: 'freshservice',
    name: 'Freshservice',
    hosts: ['https://*.freshservice.com/*'],
    why: 'its reply box is only inferred from Freshdesk’s.',
  },
  {
    id: 'freshworks',
    name: 'Freshdesk on myfreshworks.com',
    hosts: ['https://*.myfreshworks.com/*'],
    why: 'a Freshdesk ticket there is recognised by its page and read as such; anything else is not known.',
  },
  {
    id: 'front',
    name: 'Front',
    hosts: ['https://app.frontapp.com/*'],
    why: 'no public code shows its reply box or how a comment differs.',
  },
  { id: 'gladly', name: 'Gladly', hosts: ['https://*.gladly.com/*'], why: 'no public code shows its reply box.' },
  { id: 'gorgias', name: 'Gorgias', hosts: ['https://*.gorgias.com/app/*'], why: 'its reply box is a guess.' },
  {
    id: 'helpdesk-com',
    name: 'HelpDesk',
    hosts: ['https://app.helpdesk.com/*'],
    why: 'its reply box was only tried for, not found, by the code that names it.',
  },
  { id: 'liveagent', name: 'LiveAgent', hosts: ['https://*.ladesk.com/agent/*'], why: 'no public code shows its reply box.' },
  { id: 'missive', name: 'Missive', hosts: ['https://mail.missiveapp.com/*'], why: 'no public code shows its reply box.' },
  { id: 'peppermint', name: 'Peppermint', hosts: [], why: 'the only mark of its page is that of many a blog’s comment field.' },
  { id: 'tidio', name: 'Tidio', hosts: ['https://www.tidio.com/panel/*'], why: 'no public code shows its reply box.' },
  {
    id: 'zoho-desk',
    name: 'Zoho Desk',
    hosts: [
      'https://desk.zoho.com/agent/*',
      'https://desk.zoho.eu/agent/*',
      'https://desk.zoho.in/agent/*',
      'https://desk.zoho.com.au/agent/*',
      'https://desk.zoho.jp/agent/*',
      'https://desk.zohocloud.ca/agent/*',
    ],
    why: 'its editor was seen in other Zoho products, never in Desk.',
  },
];

/** The helpdesks that work from the start. */
export const atOnce = helpdesks.filter(({ id }) => AT_ONCE.includes(id));

const hostsAtOnce = new Set(atOnce.flatMap(({ hosts }) => hosts));

/** Hosted helpdesks that the first-run page offers, by name. */
export const offered: readonly Offered[] = [
  ...helpdesks.filter(({ hosts }) => hosts.some((host) => !hostsAtOnce.has(host))),
  ...servedByGeneral.filter(({ hosts }) => hosts.length > 0),
].sort((a, b) => a.name.localeCompare(b.name, 'en'));
