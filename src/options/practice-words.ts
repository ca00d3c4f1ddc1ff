import type { Item } from '../scorecard/scorecard';
import { t, type MessageKey } from '../ui/i18n';
import type { Note } from '../practice/coach';
import type { Skill } from '../practice/skills';
import type { Difficulty } from '../practice/types';

/** A coach's note in a sentence or two. */
export function noteWords(note: Note): string {
  if (note.kind === 'good') return t(NOTE_KEYS[note.item].good);
  if (note.kind === 'missing') return note.problem?.message ?? t(NOTE_KEYS[note.line.item].next);
  return t('coachWords', note.problem.text ?? '', note.problem.message);
}

/** The skill's name in the interface. */
export const skillName = (skill: Skill): string => t(SKILL_KEYS[skill]);

/** How hard a scenario is, in the interface. */
export const difficultyName = (difficulty: Difficulty): string => t(DIFFICULTY_KEYS[difficulty]);

/** Asked of the imperfect model reply. */
export const question = (): string => t('practiceQuestion');

/** What is said of a line where it is there, and what to try where it is not. */
const NOTE_KEYS: Readonly<Record<Item, Readonly<Record<'good' | 'next', MessageKey>>>> = {
  greeting: { good: 'coachGoodGreeting', next: 'coachTryGreeting' },
  acknowledgement: { good: 'coachGoodAcknowledgement', next: 'coachTryAcknowledgement' },
  empathy: { good: 'coachGoodEmpathy', next: 'coachTryEmpathy' },
  apology: { good: 'coachGoodApology', next: 'coachTryApology' },
  ownership: { good: 'coachGoodOwnership', next: 'coachTryOwnership' },
  solution: { good: 'coachGoodSolution', next: 'coachTrySolution' },
  nextStep: { good: 'coachGoodNextStep', next: 'coachTryNextStep' },
  timing: { good: 'coachGoodTiming', next: 'coachTryTiming' },
  tone: { good: 'coachGoodTone', next: 'coachTryTone' },
  clarity: { good: 'coachGoodClarity', next: 'coachTryClarity' },
  closing: { good: 'coachGoodClosing', next: 'coachTryClosing' },
};

const SKILL_KEYS: Readonly<Record<Skill, MessageKey>> = {
  listening: 'skillListening',
  empathy: 'skillEmpathy',
  apology: 'skillApology',
  solutions: 'skillSolutions',
  calm: 'skillCalm',
  'hand-off': 'skillHandOff',
  'follow-up': 'skillFollowUp',
};

const DIFFICULTY_KEYS: Readonly<Record<Difficulty, MessageKey>> = {
  easy: 'difficultyEasy',
  medium: 'difficultyMedium',
  hard: 'difficultyHard',
};
