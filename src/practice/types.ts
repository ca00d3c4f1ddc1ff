import type { Category } from '../engine/types';
import type { Skill } from './skills';

export const DIFFICULTIES = ['easy', 'medium', 'hard'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** A message in a scenario's ticket. */
export interface Message {
  readonly from: 'customer' | 'agent';
  readonly text: string;
}

/** A made-up difficult customer to practise on. The file's name is the id. */
export interface Scenario {
  readonly id: string;
  /** Whom the agent works for, in a word or two: "bank". */
  readonly industry: string;
  readonly title: string;
  readonly difficulty: Difficulty;
  /** What it trains, the most important first. */
  readonly skills: readonly Skill[];
  /** Who writes, and who answers. */
  readonly customer: string;
  readonly agent: string;
  /** The ticket, oldest first; it ends with the customer. */
  readonly ticket: readonly Message[];
  /** All that the agent knows and may say: a good reply needs nothing else. */
  readonly facts: readonly string[];
  /** A reply that does well. */
  readonly good: string;
  readonly imperfect: Imperfect;
}

/** A reply with one thing in it, on purpose, that the customer will mind. */
export interface Imperfect {
  readonly text: string;
  /** The category of what was planted, and the rule that finds it. */
  readonly category: Category;
  readonly rule: string;
  /** A short answer to “What would you change?” */
  readonly answer: string;
}
