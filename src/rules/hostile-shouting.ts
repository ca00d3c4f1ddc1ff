import type { Rule } from '../engine/rule';

const ACRONYMS = new Set('UK EU USA OK PIN ID TV PC UPS DHL USB HDMI FAQ URL PDF SMS VAT GPS CEO'.split(' '));
const SHORT = new Set([...ACRONYMS, 'I', 'A', 'US', 'NOT', 'AND', 'OR']);
const COMMON = new Set(
  'you your the that this is are was it not no never again always already please stop read must all only do did will have has be been just what why how and to of for we our them they said told now over here there when on in at from if before without every time email mail message page step number order'.split(
    ' ',
  ),
);

const rule: Rule = {
  meta: {
    id: 'hostile-shouting',
    title: 'Sounds like shouting',
    category: 'unprofessional',
    severity: 'warning',
    description: 'Two or more ordinary words in a row in capitals, or rows of exclamation and question marks.',
    message: 'Capitals and rows of marks can sound loud. Try: the same words, quietly.',
    rationale: 'On a screen capitals are a raised voice. The same words in lower case carry more weight.',
    examples: [
      { bad: 'Please READ THE EMAIL.', good: 'Please read the email.' },
      { bad: 'WE ALREADY TOLD YOU THIS.', good: 'We already told you this.' },
      { bad: 'What else do you want???', good: 'What else do you want?' },
    ],
    nearMisses: [
      { text: 'Your UPS tracking number is 1Z999AA10123456784.' },
      { text: 'Please check the USB and HDMI ports.' },
      { text: 'Do NOT unplug the device during the update.' },
      { text: 'Thank you so much for the photos!!', customer: 'Here are the photos, thanks for your help.' },
    ],
    sources: ['Danescu-Niculescu-Mizil et al. 2013'],
  },
  *check(reply) {
    const words = /(?<![\p{L}\p{N}_'’-])\p{Lu}+(?:['’]\p{Lu}+)?(?:[ ,]+\p{Lu}+(?:['’]\p{Lu}+)?)+(?![\p{L}\p{N}_'’-])/gu;
    for (const match of reply.masked.matchAll(words)) {
      const said = match[0].split(/[ ,]+/);
      if (
        />\s*$/.test(reply.text.slice(0, match.index)) ||
        /\b(?:DO NOT|STOP USING)\b/.test(match[0]) ||
        said.length > 12 ||
        !said.some((word) => COMMON.has(word.toLowerCase()) && !SHORT.has(word))
      )
        continue;
      const span = { start: match.index, end: match.index + match[0].length };
      const startsSentence = reply.sentences.some((sentence) => sentence.span.start === span.start);
      const quiet = match[0].replace(/[^ ,]+/g, (word) => (ACRONYMS.has(word) ? word : word.toLowerCase().replace(/^i(?![^'’])/, 'I')));
      yield { span, suggestions: [{ span, text: startsSentence ? quiet.charAt(0).toUpperCase() + quiet.slice(1) : quiet }] };
    }
    if (reply.customer.length && !reply.signals.complaint) return;
    for (const match of reply.masked.matchAll(/[!?]{2,}/g)) {
      if (!/\?.*\?|!!!/.test(match[0])) continue;
      const span = { start: match.index, end: match.index + match[0].length };
      yield { span, suggestions: [{ span, text: match[0].includes('?') ? '?' : '.' }] };
    }
  },
};

export default rule;
