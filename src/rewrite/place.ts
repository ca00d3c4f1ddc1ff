import type { Reply } from '../engine/rule';
import type { Edit } from '../engine/types';

/** Offset at which the reply's first sentence after the greeting begins. */
export function afterGreeting(reply: Reply): number {
  const greeting = reply.factHits('greeting').find((hit) => hit.sentence.index === 0);
  if (!greeting) return start(reply);
  const next = reply.sentences[1];
  return next ? next.span.start : reply.text.trimEnd().length;
}

/** Offset at which the sign-off begins, or the end of the reply's own text. */
export function beforeSignOff(reply: Reply): number {
  const half = (reply.sentences.length - 1) / 2;
  const closing = reply.factHits('closing').find((hit) => hit.sentence.index >= half && hit.from === hit.sentence.from);
  return closing ? closing.sentence.span.start : reply.masked.trimEnd().length;
}

/** Inserts a sentence after the greeting: at the head of the paragraph that follows. */
export function insertAfterGreeting(reply: Reply, sentence: string): Edit {
  const at = afterGreeting(reply);
  const { text } = reply;
  if (at < text.trimEnd().length) {
    const inline = /,\s*$/.test(text.slice(0, at)) && !/\n\s*$/.test(text.slice(0, at));
    const next = text.charAt(at);
    const grows = inline && next !== next.toUpperCase();
    return {
      span: { start: at, end: grows ? at + 1 : at },
      text: `${inline ? lower(sentence) : sentence} ${grows ? next.toUpperCase() : ''}`,
    };
  }
  return { span: { start: at, end: at }, text: text.trim() ? `\n\n${sentence}` : sentence };
}

/** Inserts a sentence at the end of the last paragraph before the sign-off. */
export function insertBeforeSignOff(reply: Reply, sentence: string): Edit {
  const at = beforeSignOff(reply);
  const end = reply.text.slice(0, at).trimEnd().length;
  const gap = /\n/.test(reply.text.slice(end, at)) || at === end ? '' : ' ';
  return { span: { start: end, end }, text: `${end ? ' ' : ''}${sentence}${gap && reply.text[end] !== ' ' ? gap : ''}` };
}

/** After "Hi Sam," on the same line a sentence goes on in lower case. */
const lower = (sentence: string): string => (/^I\b/.test(sentence) ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1));

const start = (reply: Reply): number => reply.sentences[0]?.span.start ?? 0;
