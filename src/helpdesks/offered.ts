/** A helpdesk without a file of its own: the agent allows its address and the general one reads it. */
export interface Offered {
  readonly id: string;
  readonly name: string;
  /** Match patterns that are asked for. */
  readonly hosts: readonly string[];
}

/** Hosted helpdesks that the first-run page offers; those on a company's own address are reached by "own domain". */
export const offered: readonly Offered[] = [
  { id: 'freshworks', name: 'Freshdesk on myfreshworks.com', hosts: ['https://*.myfreshworks.com/*'] },
  { id: 'chatwoot', name: 'Chatwoot', hosts: ['https://app.chatwoot.com/*'] },
  { id: 'crisp', name: 'Crisp', hosts: ['https://app.crisp.chat/website/*'] },
  { id: 'deskpro', name: 'Deskpro', hosts: ['https://*.deskpro.com/app*'] },
  { id: 'dixa', name: 'Dixa', hosts: ['https://*.dixa.com/*'] },
  { id: 'freshservice', name: 'Freshservice', hosts: ['https://*.freshservice.com/*'] },
  { id: 'front', name: 'Front', hosts: ['https://app.frontapp.com/*'] },
  { id: 'gladly', name: 'Gladly', hosts: ['https://*.gladly.com/*'] },
  { id: 'gmail', name: 'Gmail', hosts: ['https://mail.google.com/mail/*'] },
  { id: 'gorgias', name: 'Gorgias', hosts: ['https://*.gorgias.com/app/*'] },
  { id: 'helpscout', name: 'Help Scout', hosts: ['https://secure.helpscout.net/*'] },
  { id: 'helpdesk-com', name: 'HelpDesk', hosts: ['https://app.helpdesk.com/*', 'https://www.text.com/app/inbox/*'] },
  {
    id: 'hubspot',
    name: 'HubSpot Service Hub',
    hosts: [
      'https://app.hubspot.com/help-desk/*',
      'https://app.hubspot.com/live-messages/*',
      'https://app.hubspot.com/contacts/*',
      'https://app-eu1.hubspot.com/help-desk/*',
      'https://app-eu1.hubspot.com/live-messages/*',
      'https://app-eu1.hubspot.com/contacts/*',
    ],
  },
  {
    id: 'intercom',
    name: 'Intercom',
    hosts: ['https://app.intercom.com/*', 'https://app.eu.intercom.com/*', 'https://app.au.intercom.com/*'],
  },
  {
    id: 'jira-service-management',
    name: 'Jira Service Management',
    hosts: ['https://*.atlassian.net/browse/*', 'https://*.atlassian.net/jira/*'],
  },
  { id: 'kayako', name: 'Kayako', hosts: ['https://*.kayako.com/agent/*'] },
  { id: 'kustomer', name: 'Kustomer', hosts: ['https://*.kustomerapp.com/app/*'] },
  { id: 'liveagent', name: 'LiveAgent', hosts: ['https://*.ladesk.com/agent/*'] },
  { id: 'livechat', name: 'LiveChat', hosts: ['https://my.livechatinc.com/*', 'https://www.text.com/app/inbox/*'] },
  { id: 'missive', name: 'Missive', hosts: ['https://mail.missiveapp.com/*'] },
  {
    id: 'outlook-web',
    name: 'Outlook on the web',
    hosts: [
      'https://outlook.live.com/*',
      'https://outlook.office.com/*',
      'https://outlook.office365.com/*',
      'https://outlook.cloud.microsoft/*',
    ],
  },
  { id: 'papercups', name: 'Papercups', hosts: ['https://app.papercups.io/*'] },
  { id: 'reamaze', name: 'Re:amaze', hosts: ['https://*.reamaze.com/admin/*'] },
  { id: 'salesforce', name: 'Salesforce Service Cloud', hosts: ['https://*.lightning.force.com/*', 'https://*.my.salesforce.com/*'] },
  { id: 'tidio', name: 'Tidio', hosts: ['https://www.tidio.com/panel/*'] },
  { id: 'zammad', name: 'Zammad', hosts: ['https://*.zammad.com/*'] },
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
  },
];
