import type { Category } from '../engine/types';
import type { Item } from '../scorecard/scorecard';

export const SKILLS = ['listening', 'empathy', 'apology', 'solutions', 'calm', 'hand-off', 'follow-up'] as const;
export type Skill = (typeof SKILLS)[number];

/** What a skill shows in. */
export interface SkillMeta {
  /** Its page in docs/lessons, without the ending. */
  readonly lesson: string;
  /** The scorecard's lines that it brings. */
  readonly items: readonly Item[];
  /** What it keeps out of a reply. */
  readonly categories: readonly Category[];
}

/** What each skill shows in, and where it is taught. */
export const skills: Readonly<Record<Skill, SkillMeta>> = {
  listening: { lesson: 'active-listening', items: ['acknowledgement'], categories: ['boilerplate', 'defensive', 'missing-empathy'] },
  empathy: { lesson: 'empathy', items: ['empathy', 'acknowledgement'], categories: ['missing-empathy', 'dismissive', 'tone-mismatch'] },
  apology: { lesson: 'apology', items: ['apology', 'ownership'], categories: ['missing-apology', 'non-apology', 'excuse'] },
  solutions: { lesson: 'solutions', items: ['solution', 'nextStep'], categories: ['refusal', 'excuse', 'missing-next-step'] },
  calm: { lesson: 'calm', items: ['tone'], categories: ['blame', 'defensive', 'unprofessional', 'dismissive', 'cold'] },
  'hand-off': { lesson: 'hand-off', items: ['nextStep', 'timing'], categories: ['handoff', 'missing-next-step'] },
  'follow-up': { lesson: 'follow-up', items: ['nextStep', 'timing'], categories: ['vague-timing', 'missing-next-step'] },
};
