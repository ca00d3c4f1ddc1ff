import { withoutHandles } from './text-map';

/** Whether two texts are one to their reader: editors write a space as they like, and keep handles for the caret. */
export function isSameText(a: string, b: string): boolean {
  return a === b || plain(a) === plain(b);
}

const plain = (text: string): string => withoutHandles(text.replaceAll('\u00A0', ' '));
