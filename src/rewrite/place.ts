import type { Hit, Reply, Sentence } from '../engine/rule';
import type { Edit } from '../engine/types';
import { capital, uncapital } from './words';

/** Inserts a sentence after the greeting: at the head of the paragraph that follows. */
export function insertAfterGreeting(reply: Reply, sentence: string): Edit {
  const { text } = reply;
  const next = firstAfterGreeting(reply);
  const dash = DASHED.exec(text)?.[0].length;
  if (dash !== undefined) return inline(reply, sentence, dash);
  if (!next || next.listItem || next === signOff(reply)) return insertParagraph(reply, sentence, next);
  const vocative = VOCATIVE.exec(text)?.[0].length;
  if (vocative !== undefined)
    return /\n$/.test(text.slice(0, vocative)) ? pushIn(reply, sentence, vocative) : inline(reply, sentence, vocative);
  const at = beginning(text, next.span.start);
  const line = text.slice(0, at);
  return /,[ \t]*$/.test(line) ? inline(reply, sentence, at) : pushIn(reply, sentence, at);
}

/** "Hi Sam - we have sent it": a greeting that no comma ends. */
const DASHED = /^\s*(?:hi|hello|hey|dear|good \w+)\b[^,.!?:;\n-]{0,30} [-–—] /i;

/** "Ms. Novak:", "Respected customer,", "Mr Devlin, your…": a name and a title without a greeting. */
const VOCATIVE = /^\s*(?:mr|mrs|ms|miss|dr|prof|professor|sir|madam|respected)\b\.?[^,.!?:;\n]{0,30}[,:]\s+/i;

/** A sentence begins before its opening quotation mark, and behind an emoji that belongs to the sentence before. */
function beginning(text: string, start: number): number {
  const opened = /["'“‘«(*_]+$/.exec(text.slice(0, start))?.[0].length ?? 0;
  const emoji = start > 0 ? (/^(?:\p{Extended_Pictographic}\uFE0F?\s*)+/u.exec(text.slice(start))?.[0].length ?? 0) : 0;
  return emoji && start + emoji < text.length ? start + emoji : start - opened;
}

/** "Hi Sam, we have sent it": the sentence goes on in lower case. */
const inline = (reply: Reply, sentence: string, at: number): Edit => pushIn(reply, uncapital(sentence), at);

/** What a sentence pushes away begins anew, with a capital. */
function pushIn({ text }: Reply, sentence: string, at: number): Edit {
  const grows = /^\p{Ll}(?!\p{Lu})/u.test(text.slice(at, at + 2));
  return { span: { start: at, end: grows ? at + 1 : at }, text: `${sentence} ${grows ? capital(text.charAt(at)) : ''}` };
}

/** Inserts a sentence at the end of the last paragraph before the sign-off. */
export function insertBeforeSignOff(reply: Reply, sentence: string): Edit {
  const closing = signOff(reply);
  const all = reply.masked.trimEnd();
  const before = reply.text.slice(0, closing ? closing.span.start : all.length - (INITIALS.exec(all)?.[0].length ?? 0));
  const end = before.trimEnd().length;
  const last = reply.sentences.findLast(({ span }) => span.start < end);
  if (!last || last.listItem || last === greetingOf(reply)?.sentence) return insertParagraph(reply, sentence, closing);
  const stop = /[\p{L}\p{N}]$/u.test(before.slice(0, end)) ? '.' : '';
  return insertion(end, `${stop} ${sentence}${closing && end === before.length ? ' ' : ''}`);
}

/** A paragraph of its own: before a list or the sign-off, or after all there is. */
function insertParagraph(reply: Reply, sentence: string, next: Sentence | undefined): Edit {
  if (next) {
    const line = reply.text.lastIndexOf('\n', next.span.start - 1) + 1;
    return insertion(line, `${sentence}\n\n`);
  }
  const end = reply.masked.trimEnd().length;
  return insertion(end, end ? `\n\n${sentence}` : sentence);
}

const insertion = (at: number, text: string): Edit => ({ span: { start: at, end: at }, text });

const greetingOf = (reply: Reply): Hit | undefined => reply.factHits('greeting').find((hit) => hit.sentence.index === 0);

/** "Greetings, learner! …": whom one greets belongs to the greeting. */
function firstAfterGreeting(reply: Reply): Sentence | undefined {
  if (!greetingOf(reply)) return reply.sentences[0];
  const [, first, second] = reply.sentences;
  const address = first && second && first.to - first.from <= 2 && first.paragraph === 0 && reply.text[first.span.end - 1] === '!';
  return address ? second : first;
}

/** "Kind regards" and the like in the second half of the reply, or a name alone on the last line. */
function signOff(reply: Reply): Sentence | undefined {
  const half = (reply.sentences.length - 1) / 2;
  const closing = reply
    .factHits('closing')
    .find((hit) => hit.sentence.index >= half && hit.sentence.index > 0 && hit.from === hit.sentence.from)?.sentence;
  const last = reply.sentences.at(-1);
  const named = last && last.index > 0 && NAME.test(reply.text.slice(last.span.start - 1, last.span.end)) && last;
  return closing ?? (named || undefined);
}

/** "^V", "-Team Tindrum", "– Jo": a signature at the end of the last line. */
const INITIALS = /\s+(?:[\^~]|[-–—] ?)(?:<\w+>|\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?)$/u;

const NAME = /^\n\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)?$/u;
