import { wholeSentence } from '../engine/edit';
import { rememberLast } from '../engine/remember';
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
  const head = headOf(text);
  if (head && head < text.length) return /\n$/.test(text.slice(0, head)) ? pushIn(reply, sentence, head) : inline(reply, sentence, head);
  // "Because …" answers what stands before it.
  if (LEANING.test(text.slice(next.span.start))) return behind(reply, sentence, next);
  // A reply may begin with what is not read as words, such as code.
  const at = next.index === 0 ? text.length - text.trimStart().length : beginning(text, next.span.start);
  const line = text.slice(0, at);
  return /,[ \t]*$/.test(line) ? inline(reply, sentence, at) : pushIn(reply, sentence, at);
}

/** "Hi Sam - we have sent it": a greeting that no comma ends. */
const DASHED = /^\s*(?:hi|hello|hey|dear|good \w+)\b[^,.!?:;\n-]{0,30} [-–—] /i;

/** What stands before the letter's own words and is no greeting that we know: a subject, "Ms. Novak:", "Morning Katrin,". */
function headOf(text: string): number | undefined {
  let end = 0;
  for (const part of HEAD) end += part.exec(text.slice(end))?.[0].length ?? 0;
  return end || undefined;
}
const HEAD = [
  /^\s*(?:re|ref|subject|betreff)\s?[.:][^\n]*\n+/i,
  /^\s*(?:(?:mr|mrs|ms|miss|dr|prof|professor|sir|madam|respected|morning|afternoon|evening|liebe[rs]?|sehr geehrte[rs]?|guten tag|hallo|bonjour|buongiorno)\b\.?[^,.!?:;\n]{0,30}[,:!]\s+|\p{Lu}[\p{L} .'’-]{1,40}[,:]\s*\n)/iu,
];
const LEANING = /^(?:because|so|and|but|then|also|instead|however|therefore|which)\b/i;

function behind({ text }: Reply, sentence: string, before: Sentence): Edit {
  const { end } = wholeSentence(before, text);
  return insertion(end, `${/[\p{L}\p{N}]$/u.test(text.slice(0, end)) ? '.' : ''} ${sentence}`);
}

/** A sentence begins before its opening quotation mark, and behind an emoji that belongs to the sentence before. */
function beginning(text: string, start: number): number {
  const opened = /["'“‘«(*_]+$/.exec(text.slice(0, start))?.[0].length ?? 0;
  const emoji = start > 0 ? (/^(?:\p{Extended_Pictographic}\uFE0F?\s*)+/u.exec(text.slice(start))?.[0].length ?? 0) : 0;
  return emoji && start + emoji < text.length ? start + emoji : start - opened;
}

/** "Hi Sam, we have sent it": the sentence goes on in lower case. */
const inline = (reply: Reply, sentence: string, at: number): Edit => pushIn(reply, uncapital(sentence), at);

/** What a sentence pushes away begins anew, with a capital; a letter that takes two code units stays whole. */
function pushIn({ text }: Reply, sentence: string, at: number): Edit {
  const grows = /^(?![\u{10000}-\u{10ffff}])\p{Ll}(?!\p{Lu})/u.test(text.slice(at, at + 2));
  return { span: { start: at, end: grows ? at + 1 : at }, text: `${sentence} ${grows ? capital(text.charAt(at)) : ''}` };
}

/** Inserts a sentence at the end of the last paragraph before the sign-off. */
export function insertBeforeSignOff(reply: Reply, sentence: string): Edit {
  const closing = signOff(reply);
  const before = reply.text.slice(0, closing ? closing.span.start : endOf(reply));
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

/** Where the last line ends, without initials behind it. */
function endOf({ masked }: Reply): number {
  const { length } = masked.trimEnd();
  const line = masked.slice(Math.max(0, length - LONGEST_INITIALS), length);
  return length - (INITIALS.exec(line)?.[0].length ?? 0);
}
const LONGEST_INITIALS = 60;

/** Looked for once per reply: a long one asks for it at thousands of places. */
const signOff = rememberLast(findSignOff);

/** "Kind regards" and the like in the second half of the reply, or a name alone on the last line with any farewell above it. */
function findSignOff(reply: Reply): Sentence | undefined {
  const half = (reply.sentences.length - 1) / 2;
  const closing = reply
    .factHits('closing')
    .find((hit) => hit.sentence.index >= half && hit.sentence.index > 0 && hit.from === hit.sentence.from)?.sentence;
  const last = reply.sentences.at(-1);
  const line = last && reply.text.slice(last.span.start - 1, last.span.end);
  const named =
    last && last.index > 0 && !last.listItem && line !== undefined && (NAME.test(line) || (SIGNED.test(line) && !SAYS.test(line))) && last;
  if (closing || !named) return closing;
  const before = reply.sentences[named.index - 1];
  return before && before.index > 0 && ADIEU.test(reply.text.slice(before.span.start - 1, named.span.start)) ? before : named;
}

/** "Safe driving," above the name. */
const ADIEU = /^\n[^\n.!?,]{1,30},\s*$/;

/** "^V", "-Team Tindrum", "– Jo": a signature at the end of the last line. */
const INITIALS = /\s+(?:[\^~]|[-–—] ?)(?:<\w+>|\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?)$/u;

/** "Customer Care Centre, Hamburg", "Prof. A. Struthers, Chair of the Board": a last line that is no sentence. */
const SIGNED = /^\n\p{Lu}(?:[^\s!?]+ ){0,8}[^\s.!?]+$/u;
const SAYS = /\b(?:I|we|you|it|is|are|was|were|will|can|let|please|have|has|thanks?|sorry|see|call|send|this|that)\b/i;

const NAME = /^\n\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)?$/u;
