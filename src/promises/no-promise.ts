import type { Head } from './heads';
import { ASKED, IDLE } from './words';

/** What makes “I will …” no promise, at the verb's place. */
const NOT =
  /^(?:not|never|no|neither|hardly|always|usually|normally|typically|probably|likely|possibly|hopefully|maybe|unfortunately\s+not)\b/i;
const IDLE_FIRST = new RegExp(`^(?:${IDLE})(?![\\w-])`, 'i');
/** What an “I will be” is a promise with. */
const BEING =
  /^be\s+(?!there\s+for\b|(?:look|travel|miss|wait|hav|us|go|mak|charg|los|be|clos)ing\b)(?:back\s+(?:to|in|with)\b|in\s+(?:touch|contact)\b|with\s+you|at\s|on\s+site|there|round|over|[a-z]+ing\b)/i;
/** Before a promise: it is somebody's report, a hope, or what only might be. */
const REPORTED =
  /\b(?:said|says?|told(?:\s+(?:me|us|you|them|him|her))?|tell(?:s|ing)?\s+(?:me|us)|wrote|mentioned|claims?|thought|think|thinking|believe|hop(?:e|ed|ing)|wish|guess|understand|assum(?:e|ed|ing)|suppose|possible|likely|unlikely|chance|doubt|certain|sure|expect|expected|sorry|fear|(?:not|n't|cannot)\s+(?:\w+\s+)?(?:promise|say|guarantee|confirm|know)(?:\s+you)?)(?:\s+(?:that|when|whether|if|how))*\s*$/i;
const HEDGED =
  /(?:^|[,;]\s*)(?:(?:perhaps|maybe|hopefully|possibly|probably|ideally|otherwise|usually|normally|as\s+you\s+(?:say|said|wrote)|whatever\s+happens)\b,?[^;,]*|according\s+to\b[^,;]*(?:,\s)?)$/i;
/** “If it fails”, but not “check if it is there”, “even if”. */
const IF =
  /(?<!\b(?:even|see|checks?|checking|out|asks?|asking|confirm|verify|look|test|sure|as)\s+)\b(?:if|unless|in\s+case|provided\s+(?:that|you|it|the)|assuming|supposing|suppose|whenever)\b(?!\s+(?:not\s+)?(?:necessary|possible|needed)\b)/i;
/** “Let you know by Friday if it is in stock”: the time is that of the answer. */
const WHETHER = /^(?:let\s+\w+\s+know|tell|confirm|check|see)\b.+?(?:\d|\b(?:tomorrow|\w+day)\b)/i;
/** “Send me the photos and”: what the customer has to do first. */
const ASKED_FIRST = new RegExp(
  `(?:(?:^|[;:(]\\s*|\\s[–—-]\\s)(?:(?:or|then|and|but|so|anyway|please|just|do|simply)[\\s,]+)*(?:${ASKED})|(?:[,.:]\\s*|\\band\\s+|\\bor\\s+)(?:please\\s+(?:just\\s+)?\\w+|(?:say|tell\\s+(?:me|us)|reply|send\\s+(?:me|us)|send\\s+it|let\\s+(?:me|us)\\s+know))|\\b(?:so|but)\\s+(?:please\\s+)?(?:${ASKED}))\\b[^;]*(?:,|\\band|\\bthen|[–—:-])\\s*$`,
  'i',
);
const SHOULD_FIRST = /(?:^|[,;:]\s*)(?:and\s+|but\s+)?[Ss]hould\s+(?!have\b|be\b|not\b)\w+/;
/** “Or I'll ring you”: a way that is offered. */
const OFFERED = /\b(?:or|either)\s*$/i;
const AS_YOU_LIKE = /\b(?:as|whichever|whatever|whenever)\s+you\s+(?:prefer|like|wish|want|choose)\b|\bwhichever\s+(?:is|suits)\b/i;
const ALLOWING = /\b(?:allow|give|let)\s+(?:me|us)\b(?!\s+know)|\b(?:leave\s+(?:it|this|that)\s+(?:with|to)|bear\s+with)\s+(?:me|us)\b/i;

/** Whether what begins like a promise is none: denied, reported, hoped, under a condition, or a plain saying. */
export function isNone(sentence: string, head: Head, end: number): boolean {
  const rest = sentence.slice(head.verb);
  const before = sentence.slice(sentence.lastIndexOf(';', head.start) + 1, head.start).trimStart();
  if (NOT.test(rest) || IDLE_FIRST.test(rest) || (/^be\b/i.test(rest) && !BEING.test(rest))) return true;
  if (REPORTED.test(before) || HEDGED.test(before) || OFFERED.test(before) || AS_YOU_LIKE.test(rest)) return true;
  if (IF.test(before) || SHOULD_FIRST.test(before) || (ASKED_FIRST.test(before) && !ALLOWING.test(before))) return true;
  const after = rest.split(/;|,?\s+(?:and|but)\s+(?=if\b)/i, 1)[0] as string;
  const condition = IF.exec(after);
  return condition !== null && condition.index <= end - head.verb && !WHETHER.test(after.slice(0, condition.index));
}
