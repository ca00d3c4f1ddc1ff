import chatwoot from './chatwoot';
import crisp from './crisp';
import faveo from './faveo';
import frappeHelpdesk from './frappe-helpdesk';
import freescout from './freescout';
import freshdesk from './freshdesk';
import glpi from './glpi';
import gmail from './gmail';
import helpscout from './helpscout';
import helpy from './helpy';
import hubspot from './hubspot';
import intercom from './intercom';
import jiraServiceManagement from './jira-service-management';
import kayako from './kayako';
import kustomer from './kustomer';
import libredesk from './libredesk';
import livechat from './livechat';
import odoo from './odoo';
import osticket from './osticket';
import outlookWeb from './outlook-web';
import papercups from './papercups';
import reamaze from './reamaze';
import requestTracker from './request-tracker';
import roundcube from './roundcube';
import salesforce from './salesforce';
import type { Helpdesk } from './types';
import uvdesk from './uvdesk';
import zammad from './zammad';
import zendesk from './zendesk';
import zendeskLegacy from './zendesk-legacy';
import znuny from './znuny';

/** The helpdesks that are known by name, by id; any other page is read by `general.ts`. */
export const helpdesks: readonly Helpdesk[] = [
  chatwoot,
  crisp,
  faveo,
  frappeHelpdesk,
  freescout,
  freshdesk,
  glpi,
  gmail,
  helpscout,
  helpy,
  hubspot,
  intercom,
  jiraServiceManagement,
  kayako,
  kustomer,
  libredesk,
  livechat,
  odoo,
  osticket,
  outlookWeb,
  papercups,
  reamaze,
  requestTracker,
  roundcube,
  salesforce,
  uvdesk,
  zammad,
  zendesk,
  zendeskLegacy,
  znuny,
];
