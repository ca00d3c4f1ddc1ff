import type { Hit, Reply } from '../engine/rule';
import { speaker, uncapital } from './words';

/** The no stays as it is; something stands beside it. */
export function withOffer({ sentence }: Hit, reply: Reply) {
  return { sentence: `${reply.sentenceText(sentence)}. What ${uncapital(speaker(reply))} can offer is [alternative].` };
}
