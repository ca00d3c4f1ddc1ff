import { PHRASE_LIMITS } from '../engine/match/plain';

/** What bounds a pack, so that nothing in it can hold up a page. Lengths are in characters. */
export const LIMITS = {
  /** Of the file; YAML takes longer to read. */
  size: { json: 1_000_000, yaml: 300_000 },
  /** How deep lists and fields may be nested. */
  depth: 12,
  /** Ways to write an own phrase, over all phrases, terms, exceptions and required parts. */
  phrases: 5_000,
  /** Ways to write one own phrase. */
  find: 200,
  tests: 500,
  /** Packs that build on each other. */
  chain: 8,
  id: 64,
  name: 80,
  message: 160,
  text: 500,
  /** A reply in a test. */
  reply: 5_000,
  rewrites: 8,
  /** Errors that are reported. */
  errors: 50,
  phrase: PHRASE_LIMITS,
} as const;

/** The same for a pack's scenarios; apart, because no helpdesk tab has to load it. */
export const SCENARIO_LIMITS = {
  /** In one pack. */
  scenarios: 100,
  /** Messages in a ticket. */
  ticket: 12,
  facts: 20,
  /** The answer to “What would you change?”, in characters. */
  answer: 200,
} as const;
