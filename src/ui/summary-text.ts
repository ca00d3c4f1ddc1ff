import type { Sentence, Summary } from '../escalation/summary';
import { count, t, type MessageKey } from './i18n';

const BY: Readonly<Record<Sentence['by'], MessageKey>> = {
  customer: 'summaryByCustomer',
  earlier: 'summaryByUs',
  draft: 'summaryByDraft',
};

/** The summary as plain text, to be pasted wherever the colleague reads it. */
export function summaryText({ id, subject, read, calls, happened, tried, promised }: Summary): string {
  const named = [id !== null && t('summaryTicket', id), subject].filter(Boolean).join(': ');
  const so = `${count('summaryMessages', read.customer)}, ${count('summaryReplies', read.earlier)}`;
  const part = (title: MessageKey, sentences: readonly Sentence[], from: boolean): string => {
    const lines = sentences.map(({ text, by }) => `- ${from ? `${t(BY[by])}: ` : ''}“${text}”`);
    return [t(title), ...(lines.length ? lines : [`- ${t('summaryNothing')}`])].join('\n');
  };
  return [
    [named, so].filter(Boolean).join('\n'),
    ...(calls.length ? [part('summaryCalls', calls, false)] : []),
    part('summaryHappened', happened, false),
    part('summaryTried', tried, true),
    part('summaryPromised', promised, true),
  ].join('\n\n');
}
