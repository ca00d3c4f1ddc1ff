import { matchCase, wholeSentence } from '../engine/edit';
import type { OwnRewrite } from '../engine/extras';
import type { Replacement } from '../engine/flag-phrases';
import type { Reply } from '../engine/rule';
import type { Category, Edit } from '../engine/types';
import { insertAfterGreeting, insertBeforeSignOff } from '../rewrite/place';

/** A text that ends as sentences end is one, and takes a sentence's place; any other takes the place of the flagged words. */
const isSentence = (text: string): boolean => /[.!?…]["”’)]?\s*$/.test(text);

/** What a rewrite of a pack means for a phrase. */
export const replacementOf = (text: string): Replacement => (isSentence(text) ? { sentence: text.trim() } : text);

/** A team's own words for what a rule of ours finds. */
export function ownRewrite(texts: readonly string[], category: Category): OwnRewrite {
  return (span, reply) => {
    if (!span) return texts.map((text) => insertion(text, category, reply));
    const sentence = reply.sentences.findLast(({ span: { start } }) => start <= span.start);
    return texts.map((text): Edit => {
      if (isSentence(text) && sentence) return { span: wholeSentence(sentence, reply.text), text: text.trim() };
      return { span, text: matchCase(text, reply.text.slice(span.start, span.end)) };
    });
  };
}

/** Regret and sympathy come first, what happens next comes last. */
const EARLY: ReadonlySet<Category> = new Set(['missing-apology', 'missing-empathy']);

function insertion(text: string, category: Category, reply: Reply): Edit {
  return EARLY.has(category) ? insertAfterGreeting(reply, text.trim()) : insertBeforeSignOff(reply, text.trim());
}
