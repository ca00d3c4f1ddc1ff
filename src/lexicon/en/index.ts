import type { Lexicon } from '../../engine/rule';
import { classes } from './classes';
import { content } from './content';
import { cues } from './cues';
import { facts } from './facts';
import { languages } from './languages';
import { weights } from './weights';

/** The English word lists that all rules share. */
export const english: Lexicon = { classes, facts, cues, languages, content, weights };
