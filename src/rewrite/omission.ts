import type { Rewrite } from '../engine/flag-phrases';
import type { Hit, Reply } from '../engine/rule';
import { contracts, textBefore } from './words';

/** "You did not send us the form": what somebody did not do, read from the words themselves. */
interface Omission {
  readonly verb: string;
  /** "you have not": it can still come. */
  readonly open: boolean;
  readonly to: string;
  readonly rest: string;
}

const VERBS: Readonly<Record<string, string>> = {
  sent: 'send',
  given: 'give',
  told: 'tell',
  paid: 'pay',
  replied: 'reply',
  enclosed: 'enclose',
};
const OMISSION =
  /^you(?:['’]ve)?\s+((?:[\w'’]+\s+){1,5}?)(send|sent|provided?|included?|attach(?:ed)?|give|given|shared?|upload(?:ed)?|submit(?:ted)?|enclosed?|tell|told|inform(?:ed)?|mention(?:ed)?|confirm(?:ed)?|reply|replied|respond(?:ed)?|answer(?:ed)?|pay|paid)\b(.*)$/is;
/** "…, and missed the date" would be said of the company once the subject changes. */
const ANOTHER_VERB = /\b(?:and|or|nor)\s+(?!(?:the|your|our|my|a|an|any|all|its?|we|I|so)\b|\w+$)/i;

function read(hit: Hit, reply: Reply): Omission | undefined {
  const end = hit.sentence.span.end;
  const [, how = '', verb = '', object = ''] = OMISSION.exec(reply.text.slice(hit.span.start, end).replace(/[.!?…\s]+$/, '')) ?? [];
  if (!/\b(?:not|never|failed|forgot|forgotten|neglected|omitted)\b|n['’]t\b/i.test(how) || ANOTHER_VERB.test(object)) return undefined;
  const said = object.trim();
  const rest = said
    .trim()
    .replace(/^(?:to )?(?:us|me)\b\s*(?:with\s+)?/i, '')
    .replace(/\s+(?:to|with) (?:us|me)\b/i, '');
  const base =
    VERBS[verb.toLowerCase()] ??
    verb
      .toLowerCase()
      .replace(/tted$/, 't')
      .replace(/(?<=[cdrs]e)d$/, '')
      .replace(/ed$/, '');
  return {
    verb: base,
    open: /\bhave\b|\bhaven['’]t|['’]ve/i.test(how),
    to: /(?:^|to |with )(us|me)\b/i.exec(said)?.[1]?.toLowerCase() ?? '',
    rest,
  };
}

const THING =
  /^(?:the|your|our|my|a|an|any|all|this|that|these|those|it|them|enough|both|one|two|\d+|proof|photos?|pictures?|details|information|evidence|documents?)\b/i;
const INFORMATION =
  /\b(?:number|code|address|e-?mail|name|date|photos?|pictures?|screenshots?|receipt|invoice|details|information|form|documents?|proof|id|copy|file|logs?|reason|size|colou?r|model|version|signature|statement)$/i;

/** "Could you send us the form?", where it is information and nothing else is said. */
export const askForIt: Rewrite = (hit, reply) => {
  const omission = read(hit, reply);
  if (!omission || textBefore(hit, reply).trim() || !THING.test(omission.rest) || /^(?:any|enough|both)\b/i.test(omission.rest))
    return undefined;
  const { verb, to, rest } = omission;
  if (!/^(?:send|provide|include|attach|give|share|upload|submit|enclose|tell|mention|confirm)$/.test(verb)) return undefined;
  if (/[,;:–—]/.test(rest) || rest.split(' ').length > 5 || !INFORMATION.test(rest)) return undefined;
  const whom = to || (/^(?:give|tell|mention)$/.test(verb) ? 'us' : '');
  return {
    sentence: `Could you ${verb === 'mention' ? 'tell' : verb}${whom && !/^(?:include|attach|provide|upload|submit|confirm|enclose)$/.test(verb) ? ` ${whom}` : ''} ${rest}?`,
  };
};

/** "We did not get the form, so …": the same fact without a culprit. */
export const notReceived: Rewrite = (hit, reply) => {
  const omission = read(hit, reply);
  const what = omission && received(omission);
  if (!omission || !what) return undefined;
  const before = textBefore(hit, reply);
  const who = omission.to === 'me' ? 'I' : before ? 'we' : 'We';
  const short = contracts(reply);
  const verb = omission.open
    ? `${short ? "haven't" : 'have not'} ${what.known ? 'heard' : 'received'}`
    : `${short ? "didn't" : 'did not'} ${what.known ? 'know' : 'get'}`;
  const ask = before ? '' : askAfter(omission);
  return { sentence: `${before}${who} ${verb}${what.text && ` ${what.text}`}.${ask}` };
};

/** "Could you send it?", where it is information that can still come. */
function askAfter({ verb, rest }: Omission): string {
  const thing = /^(?:the|your) [^,;:–—]*/i.exec(rest)?.[0].trim() ?? '';
  if (!/^(?:send|provide|include|attach|share|upload|submit|enclose)$/.test(verb) || !INFORMATION.test(thing)) return '';
  return ` Could you send ${/(?:s|ls)$/i.test(thing) && !/address$/i.test(thing) ? 'them' : 'it'}?`;
}

function received({ verb, open, rest }: Omission): { readonly text: string; readonly known?: true } | undefined {
  const thing = THING.test(rest);
  switch (verb) {
    case 'tell':
    case 'inform':
      if (/^(?:about|of|that)\b/i.test(rest)) return { text: rest, known: true };
      return thing && !open && verb === 'tell' ? { text: rest, known: true } : undefined;
    case 'mention':
      return thing ? { text: /^that\b/i.test(rest) ? rest : `about ${rest}`, known: true } : undefined;
    case 'confirm':
      return thing ? { text: `a confirmation ${/^that\b/i.test(rest) ? '' : 'of '}${rest}` } : undefined;
    case 'reply':
    case 'respond':
      return { text: `a reply${rest && ` ${rest}`}` };
    case 'answer':
      return thing || !rest ? { text: `a reply${rest && ` to ${rest}`}` } : undefined;
    case 'pay':
      if (rest && !thing && !/^(?:in|on|by|within|before)\b/i.test(rest)) return undefined;
      return { text: `the payment${rest && ` ${thing ? 'for ' : ''}${rest}`}` };
    default:
      return thing ? { text: rest } : undefined;
  }
}
