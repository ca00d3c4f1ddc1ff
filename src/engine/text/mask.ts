/** What is not the agent's own words: what a text must contain for it, and its shape, bounded or line-wise so that none runs long. */
const FOREIGN: readonly (readonly [sign: string, shape: RegExp])[] = [
  // The history below a reply: "On Monday, Ana wrote:", "-----Original Message-----", an Outlook header, a signature mark.
  // Where its lines are marked, what comes after them and an empty line is a reply written below.
  ['wrote:', /^On [^\n]{4,120}\n?[^\n]{0,80} wrote:[ \t]*$(?:(?:\n>[^\n]*)+(?=\n[ \t]*\n[^\n>])|[\s\S]*)/gm],
  ['schrieb', /^Am [^\n]{4,120} schrieb [^\n]{0,80}:[ \t]*$[\s\S]*/m],
  ['a écrit', /^Le [^\n]{4,120} a écrit ?:[ \t]*$[\s\S]*/m],
  ['escribió:', /^El [^\n]{4,120} escribió:[ \t]*$[\s\S]*/m],
  ['-----', /^-{5}[^\n]{0,80}-{5}[ \t]*$[\s\S]*/m],
  ['_____', /^_{5}[^\n]{0,80}_{5}[ \t]*$[\s\S]*/m],
  ['From: ', /^From: [^\n]{1,200}\n(?:Sent|Date): [\s\S]*/m],
  ['--', /^-- ?$[\s\S]*/m],
  ['>', /^[ \t]*>.*/gm],
  ['```', /```[\s\S]*?(?:```|$)/g],
  ['`', /`[^`\n]{1,200}`/g],
  ['{', /\{\{[^{}]{0,200}\}\}|\{%[^{}]{0,200}%\}|#\{[^{}]{0,200}\}/g],
  ['://', /\bhttps?:\/\/[^\s<>"]{1,2000}/gi],
  ['.', /\bwww\.[^\s<>"]{1,2000}/gi],
  ['@', /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g],
  ['“', /“[^“”\n]{1,300}\s[^“”\n]{1,300}”/g],
  ['"', /"[^"\n]{1,300}\s[^"\n]{1,300}"/g],
  ['«', /«[^«»\n]{1,300}»/g],
];

/**
 * Blanks what is not the agent's own words: quoted mail, signature, code, URLs, addresses, placeholders, quoted phrases. Lines stay
 * lines and every offset stays what it was.
 */
export function mask(text: string): string {
  let masked = text;
  for (const [sign, shape] of FOREIGN) if (masked.includes(sign)) masked = masked.replace(shape, blank);
  return masked;
}

const blank = (match: string): string => match.replace(/[^\n]/g, ' ');
