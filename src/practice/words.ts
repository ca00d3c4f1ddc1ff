import type { Item } from '../scorecard/scorecard';
import { t, type MessageKey } from '../ui/i18n';
import type { Note } from './coach';
import type { Skill } from './skills';
import type { Difficulty } from './types';

/** The name that quality teams use for a line of the scorecard. */
export const itemName = (item: Item): string => t(ITEM_KEYS[item].name);

/** A coach's note in a sentence or two. */
export function noteWords(note: Note): string {
  if (note.kind === 'good') return t(ITEM_KEYS[note.item].good);
  if (note.kind === 'missing') return note.problem?.message ?? t(ITEM_KEYS[note.line.item].next);
  return t('coachWords', note.problem.text ?? '', note.problem.message);
}

/** The skill's name in the interface. */
export const skillName = (skill: Skill): string => t(SKILL_KEYS[skill]);

/** How hard a scenario is, in the interface. */
export const difficultyName = (difficulty: Difficulty): string => t(DIFFICULTY_KEYS[difficulty]);

/** Asked of the imperfect model reply. */
export const question = (): string => t('practiceQuestion');

/** A line's name, what is said of it where it is there, and what to try where it is not. */
const ITEM_KEYS: Readonly<Record<Item, Readonly<Record<'name' | 'good' | 'next', MessageKey>>>> = {
  greeting: { name: 'itemGreeting', good: 'coachGoodGreeting', next: 'coachTryGreeting' },
  acknowledgement: { name: 'itemAcknowledgement', good: 'coachGoodAcknowledgement', next: 'coachTryAcknowledgement' },
  empathy: { name: 'itemEmpathy', good: 'coachGoodEmpathy', next: 'coachTryEmpathy' },
  apology: { name: 'itemApology', good: 'coachGoodApology', next: 'coachTryApology' },
  ownership: { name: 'itemOwnership', good: 'coachGoodOwnership', next: 'coachTryOwnership' },
  solution: { name: 'itemSolution', good: 'coachGoodSolution', next: 'coachTrySolution' },
  nextStep: { name: 'itemNextStep', good: 'coachGoodNextStep', next: 'coachTryNextStep' },
  timing: { name: 'itemTiming', good: 'coachGoodTiming', next: 'coachTryTiming' },
  tone: { name: 'itemTone', good: 'coachGoodTone', next: 'coachTryTone' },
  clarity: { name: 'itemClarity', good: 'coachGoodClarity', next: 'coachTryClarity' },
  closing: { name: 'itemClosing', good: 'coachGoodClosing', next: 'coachTryClosing' },
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
