import activeListening from '../../docs/lessons/active-listening.md';
import apology from '../../docs/lessons/apology.md';
import calm from '../../docs/lessons/calm.md';
import empathy from '../../docs/lessons/empathy.md';
import followUp from '../../docs/lessons/follow-up.md';
import handOff from '../../docs/lessons/hand-off.md';
import learning from '../../docs/lessons/learning.md';
import professionalism from '../../docs/lessons/professionalism.md';
import solutions from '../../docs/lessons/solutions.md';
import training from '../../docs/lessons/training.md';
import { readLesson, type Lesson } from './lesson';

/** The pages of docs/lessons by their file's name without its ending, in the order of their index. */
export const lessons: ReadonlyMap<string, Lesson> = new Map(
  Object.entries({
    calm,
    'active-listening': activeListening,
    empathy,
    apology,
    solutions,
    'hand-off': handOff,
    professionalism,
    'follow-up': followUp,
    learning,
    training,
  }).map(([name, markdown]) => [name, readLesson(markdown)]),
);
