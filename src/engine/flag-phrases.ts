import { matchCase, wholeSentence } from './edit';
import type { Guard } from './guards';
import type { Hit, Reply, Rule } from './rule';
import type { Edit, Finding, RuleMeta, Span } from './types';

/** What to say instead: other words for the hit, or another sentence for the whole one. */
export type Replacement = string | { readonly sentence: string };

/** A fixed replacement, or one made from the hit; undefined where none is right. */
export type Rewrite = Replacement | ((hit: Hit, reply: Reply) => Replacement | undefined);

/** Phrases that are flagged for the same reason. */
export interface PhraseEntry {
  readonly find: string | readonly string[];
  /** Any of them keeps the rule silent. */
  readonly unless?: readonly Guard[];
  readonly message?: string;
  /** Best first. */
  readonly instead?: readonly Rewrite[];
}

/** A rule that flags phrases. `when` decides for the whole reply. */
export function flagPhrases(
  meta: RuleMeta,
  entries: readonly PhraseEntry[],
  { when = () => true }: { readonly when?: (reply: Reply) => boolean } = {},
): Rule {
  const patterns = entries.map((entry) => (typeof entry.find === 'string' ? [entry.find] : entry.find));
  const entryOf = entries.flatMap((entry, i) => (patterns[i] ?? []).map(() => entry));
  return {
    meta,
    phrases: patterns.flat(),
    *check(reply, hits) {
      if (!when(reply)) return;
      for (const hit of hits) {
        const entry = entryOf[hit.phrase];
        if (!entry || entry.unless?.some((guard) => guard(hit, reply))) continue;
        yield finding(entry, hit, reply);
      }
    },
  };
}

function finding(entry: PhraseEntry, hit: Hit, reply: Reply): Finding {
  const suggestions = () => (entry.instead ?? []).flatMap((rewrite) => suggest(rewrite, hit, reply) ?? []);
  return { span: hit.span, suggestions, ...(entry.message !== undefined && { message: entry.message }) };
}

/** The edit that a rewrite means at a hit, or undefined where it has none. */
export function suggest(rewrite: Rewrite, hit: Hit, reply: Reply): Edit | undefined {
  const replacement = typeof rewrite === 'function' ? rewrite(hit, reply) : rewrite;
  if (replacement === undefined) return undefined;
  if (typeof replacement === 'string') return deleteCleanly({ span: hit.span, text: matchCase(replacement, hit.text) }, hit, reply);
  const span = wholeSentence(hit.sentence, reply.text);
  return replacement.sentence ? { span, text: replacement.sentence } : withoutSentence(span, reply.text);
}

/**
 * Deletes a sentence with the emoji and the space after it, or at the end of the line with the one before it. Behind "Hi Sam, " the next sentence goes on
 * in lower case.
 */
export function withoutSentence({ start, end }: Span, text: string): Edit {
  const next = end + (/^(?: ?\p{Extended_Pictographic}\uFE0F?)* */u.exec(text.slice(end, end + LONGEST_TAIL))?.[0].length ?? 0);
  const last = next === text.length || text[next] === '\n';
  if (last) return { span: { start: text[start - 1] === ' ' ? start - 1 : start, end: next }, text: '' };
  const goesOn = text.slice(0, start).endsWith(', ') && COMMON.test(text.slice(next));
  return goesOn ? { span: { start, end: next + 1 }, text: text.charAt(next).toLowerCase() } : { span: { start, end: next }, text: '' };
}

/** So many characters of spaces and emoji go with a sentence. */
const LONGEST_TAIL = 40;

/** Words that are no names. */
const COMMON =
  /^(?:The|This|That|These|Those|We|You|Your|Our|It|Please|There|Here|A|An|Rest|If|To|In|For|As|They|My|All|Unfortunately|Sorry|Thank|Thanks)\b/;

/** So many characters of what follows a deletion are shown with its new capital: enough to read what will stand there. */
const SHOWN_AFTER = 120;

/**
 * A deletion takes the comma and the space after it along. At the beginning of a sentence it becomes a replacement by what follows, with
 * a capital, so that the agent reads the new sentence and not a single letter.
 */
function deleteCleanly(edit: Edit, hit: Hit, reply: Reply): Edit {
  if (edit.text) return edit;
  const { text } = reply;
  const { start } = edit.span;
  let next = edit.span.end;
  if (text[next] === ',') next++;
  while (text[next] === ' ') next++;
  const startsSentence = start === hit.sentence.span.start && /^\p{Lu}/u.test(text.slice(start, start + 2));
  if (!startsSentence || !/^\p{Ll}/u.test(text.slice(next, next + 2))) return { span: { start, end: next }, text: '' };
  const rest = text.slice(next, hit.sentence.span.end);
  const shown = rest.length > SHOWN_AFTER ? rest.slice(0, rest.lastIndexOf(' ', SHOWN_AFTER)) : rest;
  return { span: { start, end: next + shown.length }, text: shown.charAt(0).toUpperCase() + shown.slice(1) };
}
