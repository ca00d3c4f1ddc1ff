/** Whether two texts are one to their reader: editors write a space as they like, and keep zero-width characters as handles for the caret. */
export function isSameText(a: string, b: string): boolean {
  return a === b || plain(a) === plain(b);
}

function plain(text: string): string {
  return text.replaceAll('\u00A0', ' ').replace(/[\u200B\u2060\uFEFF]/g, '');
}
