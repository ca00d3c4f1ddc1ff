import freshdesk from './freshdesk';
import type { Helpdesk } from './types';
import zendesk from './zendesk';

/** The helpdesks that are known by name; any other page is read by `general.ts`. */
export const helpdesks: readonly Helpdesk[] = [zendesk, freshdesk];

export { offered } from './offered';
