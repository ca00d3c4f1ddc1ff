const TRIGGER = /[>`{"“«@]|:\/\/|www\.|^-- ?$|_{5}|-{5}|wrote:|^From: |schrieb|écrit|escribió/im;

/** What is not the agent's own words. Bounded or line-wise, so that none of them can run long. */
const FOREIGN: readonly RegExp[] = [
  // The history below a reply: "On Monday, Ana wrote:", "-----Original Message-----", an Outlook header, a signature mark.
  /^(?:On [^\n]{4,120}\n?[^\n]{0,80} wrote:|Am [^\n]{4,120} schrieb [^\n]{0,80}:|Le [^\n]{4,120} a écrit ?:|El [^\n]{4,120} escribió:)[ \t]*$[\s\S]*/m,
  /^[-_]{5}[^\n]{0,80}[-_]{5}[ \t]*$[\s\S]*/m,
  /^From: [^\n]{1,200}\n(?:Sent|Date): [\s\S]*/m,
  /^-- ?$[\s\S]*/m,
  /^[ \t]*>.*$/gm,
  /```[\s\S]*?(?:```|$)/g,
  /`[^`\n]{1,200}`/g,
  /\{\{[^{}]{0,200}\}\}|\{%[^{}]{0,200}%\}|#\{[^{}]{0,200}\}/g,
  /\b(?:https?:\/\/|www\.)[^\s<>"]{1,2000}/gi,
  /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g,
  /“[^“”\n]{1,300}\s[^“”\n]{1,300}”|"[^"\n]{1,300}\s[^"\n]{1,300}"|«[^«»\n]{1,300}»/g,
];

/**
 * Blanks what is not the agent's own words: quoted mail, signature, code, URLs, addresses, placeholders, quoted phrases. Lines stay
 * lines and every offset stays what it was.
 */
export function mask(text: string): string {
  if (!TRIGGER.test(text)) return text;
  let masked = text;
  for (const foreign of FOREIGN) masked = masked.replace(foreign, blank);
  return masked;
}

const blank = (match: string): string => match.replace(/[^\n]/g, ' ');
