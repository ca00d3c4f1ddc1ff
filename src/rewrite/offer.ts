import type { Hit, Reply } from '../engine/rule';
import { alternative } from './phrases';

/** The no stays as it is; something stands beside it. */
export function withOffer({ sentence }: Hit, reply: Reply) {
  return { sentence: `${reply.sentenceText(sentence)}. ${alternative(reply)}` };
}
