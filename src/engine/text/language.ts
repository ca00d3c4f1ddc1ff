import type { Vocabulary } from '../match/vocabulary';
import type { Language } from '../types';
import { LETTER, kindOf } from './characters';
import type { Tokens } from './tokens';

/**
 * The language of a masked text, by a vote of function words. Without any function word a text in Latin letters is `und`, which is
 * checked as English; a text mostly in other letters is `other`.
 */
export function detectLanguage(masked: string, tokens: Tokens, vocabulary: Vocabulary, languages: readonly Language[]): Language {
  const votes = languages.map(() => 0);
  for (const symbol of tokens.symbol) {
    const language = vocabulary.languageOf(symbol);
    if (language >= 0) votes[language] = (votes[language] as number) + 1;
  }
  const most = Math.max(0, ...votes);
  const english = votes[languages.indexOf('en')] ?? 0;
  if (most > english) return languages[votes.indexOf(most)] as Language;
  if (english > 0) return 'en';
  return mostlyForeignLetters(masked) ? 'other' : 'und';
}

/** Enough to tell the script of a text without function words. */
const SAMPLE = 400;

function mostlyForeignLetters(text: string): boolean {
  let latin = 0;
  let foreign = 0;
  for (let i = 0; i < text.length && latin + foreign < SAMPLE; i++) {
    const code = text.charCodeAt(i);
    if (kindOf(code) !== LETTER) continue;
    if (code < 0x250) latin++;
    else foreign++;
  }
  return foreign > latin;
}
