import type { Extras } from './extras';

/** Offsets in the draft's text, in UTF-16 code units; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How much an upset customer would mind, strongest first. */
export const SEVERITIES = ['error', 'warning', 'suggestion'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Every rule has one; the first fourteen are faults of tone, in the labelling guide's words. */
export const CATEGORIES = [
  'blame',
  'defensive',
  'excuse',
  'non-apology',
  'dismissive',
  'refusal',
  'vague-timing',
  'unprofessional',
  'cold',
  'boilerplate',
  'missing-apology',
  'missing-empathy',
  'missing-next-step',
  'tone-mismatch',
  'clarity',
  'handoff',
  'placeholder',
  'house-style',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** A change to the draft: an empty span inserts, an empty text deletes. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** Edits that would solve it, the best first; made when somebody asks for them. */
export type Suggestions = readonly Edit[] | (() => readonly Edit[]);

/** What a rule yields. Without a span something is missing from the reply. */
export interface Finding {
  readonly span: Span | null;
  /** Says what the customer will hear; the rule's own message when left out. At most 90 characters. */
  readonly message?: string;
  readonly suggestions: Suggestions;
  /** Edits that put a date of the calendar in, offered after the suggestions: they bring in, or take the place of, a date on purpose. */
  readonly dates?: () => readonly Edit[];
  /** The words that raised it, the most telling first, where many weak signs added up. */
  readonly because?: readonly string[];
}

/** A finding with the rule it came from. */
export interface Problem extends Omit<Finding, 'suggestions' | 'dates'> {
  readonly rule: string;
  /** The team's pack that the rule comes from, where it is none of ours. */
  readonly pack?: string;
  readonly title: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly message: string;
  /** The flagged words, or null when something is missing. */
  readonly text: string | null;
  /** Edits that would solve it, the best first; worked out at the first look. */
  readonly suggestions: readonly Edit[];
}

/** When and where a reply is written. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The agent's time zone (IANA). */
  readonly zone: string;
  /** Says whether “4/12” is 4 December: “en-GB”. */
  readonly locale: string;
}

/** The reply as plain text, with what the page shows of its ticket. */
export interface Draft {
  readonly text: string;
  /** The customer's messages, oldest first; empty when the page shows none. */
  readonly customer: readonly string[];
  /** Replies that the customer got before in this conversation, oldest first. */
  readonly earlier?: readonly string[];
  /** The agent's own word on how the customer feels, where the messages were read wrongly. */
  readonly mood?: Mood | undefined;
  /** When and where it is written; without it no date is judged. */
  readonly clock?: Clock;
}

/** How a customer feels, as an agent would say it: pleased or just asking; with a problem, but calm; annoyed; angry. */
export const MOODS = ['content', 'calm', 'annoyed', 'angry'] as const;
export type Mood = (typeof MOODS)[number];

/** The parts of a good reply, in the order in which they come. */
export const PARTS = [
  'greeting',
  'acknowledgement',
  'apology',
  'empathy',
  'ownership',
  'solution',
  'nextStep',
  'timeframe',
  'question',
  'alternative',
  'handoff',
  'closing',
] as const;
export type Part = (typeof PARTS)[number];

/** What a reply contains: its parts, and what tells rules how it is meant. */
export const FACTS = [
  ...PARTS,
  'courtesy',
  'cheer',
  'explanation',
  'repair',
  'debate',
  'halvedApology',
  'companyActs',
  'customerActs',
] as const;
export type Fact = (typeof FACTS)[number];
export type Facts = Readonly<Record<Fact, boolean>>;

/** How far parts go that can be there by halves. */
export interface Details {
  /** `halved` by an “if”, a “but” or “you feel”; `owned` where the reply says that it was the company's doing. */
  readonly apology: 'none' | 'halved' | 'plain' | 'owned';
  /** Who does the next step; `nobody` where there is none, or the reply does not say. */
  readonly nextStepBy: 'nobody' | 'company' | 'customer' | 'both';
  /** Whether a hand-off names who takes over, and when they will be heard; null where nothing is handed over. */
  readonly handoff: { readonly name: boolean; readonly time: boolean } | null;
}

/** Where a part of the reply is said first; `span` is null where it is not there, or shows in no words of its own. */
export interface Place {
  readonly span: Span | null;
  /** Edits that would bring it, the best first; worked out at the first look, empty where it is there. */
  readonly suggestions: readonly Edit[];
}
export type Places = Readonly<Record<Part, Place>>;

/** What the customer's messages contain. */
export interface Signals {
  /** A failure, loss, delay, bug, bad service or clear dissatisfaction. */
  readonly complaint: boolean;
  /** The complaint plausibly is the company's doing. */
  readonly companySide: boolean;
  /** 0 calm, 1 annoyed or disappointed, 2 angry, hostile or desperate. */
  readonly upset: 0 | 1 | 2;
  readonly repeat: boolean;
  readonly urgent: boolean;
  readonly threat: boolean;
  readonly vulnerable: boolean;
  readonly thanks: boolean;
  readonly question: boolean;
  /** Written among makers, about code: a debate there expects no apologies. */
  readonly technical: boolean;
  /** The customer's words that raised the signals above, in order, without doubles. */
  readonly reasons: readonly string[];
}

/** An executed example: `bad` must be flagged and, where the rule rewrites, become `good`; `good` must not be flagged. */
export interface Example {
  readonly bad: string;
  readonly good: string;
  /** The message that the example answers. */
  readonly customer?: string;
  /** Replies that the customer got before. */
  readonly earlier?: readonly string[];
}

/** A reply that looks like the rule's business and is fine. */
export interface NearMiss {
  readonly text: string;
  readonly customer?: string;
  readonly earlier?: readonly string[];
}

/** What a rule says of itself; docs, popup and options are made from it. */
export interface RuleMeta {
  /** File name, test name, docs anchor and settings key at once. */
  readonly id: string;
  /** A thing the agent recognises: "Sounds like blame". */
  readonly title: string;
  readonly category: Category;
  readonly severity: Severity;
  /** One plain sentence on what is flagged. */
  readonly description: string;
  /** What the customer will hear, then an offer; at most 90 characters. */
  readonly message: string;
  /** Why a difficult customer minds it. */
  readonly rationale: string;
  readonly examples: readonly [Example, ...Example[]];
  readonly nearMisses: readonly NearMiss[];
  readonly sources: readonly string[];
  /** Only in the strict rule set until a team switches it on. */
  readonly strictOnly?: boolean;
}

/** A rule that threw, or whose suggestions did when somebody looked at them; the other rules' problems are unaffected. */
export interface Failure {
  readonly rule: string;
  readonly error: unknown;
}

/** How rewrites sound, and who speaks in them; `draft` is whoever speaks in the draft. */
export interface Voice {
  readonly tone: Tone;
  readonly speaker: Speaker;
}
/** Short and clear, in the draft's own person. */
export const PLAIN_VOICE: Voice = { tone: 'plain', speaker: 'draft' };
export const TONES = ['plain', 'warm', 'formal'] as const;
export type Tone = (typeof TONES)[number];
export const SPEAKERS = ['draft', 'I', 'we'] as const;
export type Speaker = (typeof SPEAKERS)[number];

/** Which rules are on, how severe they are, and how rewrites sound. */
export interface CheckSettings {
  /** Rule ids that are off. */
  readonly rulesOff: ReadonlySet<string>;
  readonly categoriesOff: ReadonlySet<Category>;
  /** Differences from the rules' own severities. */
  readonly severities: ReadonlyMap<string, Severity>;
  readonly voice: Voice;
  /** A team's own rules, beside those of the ruleset. */
  readonly extras?: Extras;
  /** Rules that are being tried: what they find is in `pilots` of the result, and changes nothing else. */
  readonly pilots?: ReadonlySet<string>;
}

/** ISO 639-1 code of the draft's language, `und` when it is too short to tell. */
export type Language = 'en' | 'de' | 'fr' | 'es' | 'pt' | 'it' | 'nl' | 'und' | 'other';

/** Whether drafts in a language are checked: English, and what is too short to tell. */
export const isChecked = (language: Language): boolean => language === 'en' || language === 'und';

/** What a check yields; problems are in reading order, missing parts first. */
export interface CheckResult {
  readonly language: Language;
  readonly problems: readonly Problem[];
  readonly facts: Facts;
  readonly details: Details;
  /** Worked out at the first look. */
  readonly places: Places;
  readonly signals: Signals;
  readonly failures: readonly Failure[];
  /** What the rules that are being tried found; left out where nothing. */
  readonly pilots?: readonly Problem[];
}
