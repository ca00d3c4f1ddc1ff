import type { Pack } from '../packs/schema';
import type { SendGuard } from '../settings/types';

/** Where a reply is written, as far as team rules ask for it. */
export interface Place {
  readonly host: string;
  /** The address from its path on. */
  readonly path: string;
  /** The adapter's id. */
  readonly helpdesk: string;
  /** As the page names them; null where it does not. */
  readonly group: string | null;
  readonly brand: string | null;
  readonly tags: readonly string[];
}

/** What a team rule can ask for. */
export const CONDITIONS = ['host', 'path', 'helpdesk', 'group', 'brand', 'tag'] as const;
export type Condition = (typeof CONDITIONS)[number];

/** Which team where: all the conditions that are there must be met. */
export type TeamRule = { readonly team: string } & { readonly [Name in Condition]?: string };

/** What an organisation can keep to itself; the agent's own choice of it does not count then. */
export const LOCKABLE = ['team', 'rules', 'categories', 'voice', 'sendGuard', 'insights', 'packs', 'teamRules'] as const;
export type Lockable = (typeof LOCKABLE)[number];

/** What an organisation sets for all its browsers, as far as it is valid. */
export interface Policy {
  /** The team where no team rule fits; null: the standard one. */
  readonly team: string | null;
  /** Null: as the team has it. */
  readonly sendGuard: SendGuard | null;
  /** Null: as the agent likes. */
  readonly insights: boolean | null;
  readonly locked: readonly Lockable[];
  readonly teamRules: readonly TeamRule[];
  /** Host names, or `*.example.com` for a domain with all below it. */
  readonly hosts: { readonly offer: readonly string[]; readonly forbid: readonly string[] };
}

/** Nobody sets anything. */
export const NO_POLICY: Policy = {
  team: null,
  sendGuard: null,
  insights: null,
  locked: [],
  teamRules: [],
  hosts: { offer: [], forbid: [] },
};

/** A pack that is stored in this browser. */
export interface StoredPack {
  readonly pack: Pack;
  /** Who brought it here. */
  readonly from: 'agent' | 'organisation';
}

/** All that decides which team's rules count where. */
export interface Teams {
  /** By id, in the order of their names; the organisation's goes before one of the same id. */
  readonly packs: readonly StoredPack[];
  /** Ids of packs of which something is stored that is none. */
  readonly damaged: readonly string[];
  /** The organisation's first, then the agent's. */
  readonly rules: readonly TeamRule[];
  readonly policy: Policy;
}

/** Nothing is stored. */
export const NO_TEAMS: Teams = { packs: [], damaged: [], rules: [], policy: NO_POLICY };
