import type { Rule } from '../engine/rule';
import type { Span } from '../engine/types';

const PLAIN =
  /(?<![\p{L}\p{N}])(?:fuck\p{L}*|shit(?:ty|s)?|shite|bullshit|crap(?:py)?|damn(?:ed)?|goddamn|assholes?|arseholes?|bastards?|bitch(?:es|ing)?|bollocks|wtf|stfu|rtfm|pissed|dickheads?|(?:what|who|why|how) the hell|go to hell|for (?:god|heaven|christ)['’]?s sake|(?:sucks|kick|pain in the) (?:ass|arse)|(?:piss|bugger|sod) off|screw you(?=[.!,]|$))(?![\p{L}\p{N}])/giu;
/** "f***", "sh!t": letters hidden behind signs. */
const HIDDEN =
  /(?<![\p{L}\p{N}])(?:f[*@#]{2,3}(?:ing|ed)?|f[*@#]ck\p{L}*|sh[*@#!]t\p{L}*|s\*{2}t|b[*@#!]llsh[*@#!i]t|a\*{2}(?:hole)?|cr[*@#]p|d[*@#]mn)(?![\p{L}\p{N}])/giu;

const rule: Rule = {
  meta: {
    id: 'hostile-profanity',
    title: 'Sounds like swearing',
    category: 'unprofessional',
    severity: 'error',
    description: 'Swear words, also with letters hidden: “bullshit”, “f***”, “what the hell”, “for God’s sake”.',
    message: 'They may quote this word and nothing else. Try: the sentence without it.',
    rationale: 'A swear word from a company is remembered longer than the answer beside it.',
    examples: [
      { bad: "That's bullshit and you know it.", good: 'Our records show something else: [record].' },
      { bad: 'What the f*** do you expect?', good: 'What would make this right for you?' },
      { bad: "For God's sake, it is on page two.", good: 'It is on page two.' },
    ],
    nearMisses: [
      { text: 'Hello again, this is the Scunthorpe store.' },
      { text: 'Your Bloody Mary mix ships today.' },
      { text: 'The shiitake set and the screw that holds it are in stock.' },
      { text: 'I am sorry that our agent called it "crap".' },
    ],
    sources: ['Culpeper 2010, Journal of Pragmatics 42'],
  },
  *check({ text, masked }) {
    for (const words of [PLAIN, HIDDEN])
      for (const { index, 0: said } of masked.matchAll(words)) {
        const span = { start: index, end: index + said.length };
        if (!quoted(text, span)) yield { span, suggestions: [] };
      }
  },
};

/** Somebody else's word in quotation marks. */
const quoted = (text: string, { start, end }: Span): boolean => /["“‘']/.test(text[start - 1] ?? '') && /["”’']/.test(text[end] ?? '');

export default rule;
