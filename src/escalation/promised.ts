// A light look for promises: the content script has no room for the whole of `src/promises`, and here no time is read.

const WILL = "(?:['’]ll|['’](?:m|re|s) going to| will| shall| (?:am|are|is) going to)";
const NOT_YET =
  '(?! (?:not|never|no|always|usually|normally|typically|probably|likely|possibly|hopefully|maybe|only|need|have (?:to|had|been)|want|like|love|see (?:you|that)|miss|assume|admit|hope|understand|know|believe|feel|notice|remain|stay|value|respect|remember|charge|lose|regret|agree|require|wait|be (?:able|sorry|out|open|away|happy|glad|closed|charged|losing|missing|travelling|honest))\\b)';
const PERSON =
  '(?:I|[Ww]e|[Hh]e|[Ss]he|[Tt]hey|who|[Ss]ome(?:one|body)(?: (?:from|in|of) [^.!?,]{1,30})?|(?:[Oo]ur|[Mm]y|[Tt]he|[Aa]n?|[Oo]ne of our) (?:[\\w-]+ ){0,4}?(?:teams?|managers?|colleagues?|supervisors?|engineers?|technicians?|developers?|installers?|specialists?|departments?|director|driver|lead|office|desk|staff|agents?|advis[eo]rs?|lawyers?|plumber|fitter|courier|electrician|warehouse|accountants?)(?:,? \\p{Lu}[^.!?]{0,30}?)?|(?!(?:You|Your|Customers?|Nobody|No|Nothing|Everything|This|That|These|It|There|Should|If|Orders?|Refunds?|What|Which|Most)\\b)\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?(?:,? (?:from|in|who|our) [^.!?]{1,30}?)?)';
const ADVERB = '(?: (?:also|now|then|personally|certainly|definitely|just|again|gladly|happily|first|next|immediately|instead))*';
const PROMISE = new RegExp(
  [
    `(?<![\\p{L}\\d])${PERSON}${ADVERB}${WILL}${NOT_YET}`,
    '\\b(?:I|[Ww]e)(?: can)?(?: hereby)? (?:promise|guarantee|commit|undertake|pledge)(?: you)? (?:to|that|an?|the|your)\\b',
    `\\b[Yy]ou${WILL}${ADVERB} (?:hear|have|get|receive|be (?:contacted|called|refunded|sent))\\b`,
    '(?<!\\b(?:I|[Ww]e|[Tt]hey|not|to) )\\b[Ee]xpect (?:an?|the|your|to hear|it|my|our) ',
    `\\b(?:[Yy]our|[Tt]he|[Aa]n?|[Tt]his|[Ii]t|[Ee]verything|[Aa]ll)(?: [\\w'-]+){0,6}?${WILL}${ADVERB} be (?:\\w+ly )?(?:sent|shipped|posted|emailed|refunded|credited|processed|fixed|resolved|repaired|replaced|unlocked|restored|paid|transferred|issued|collected|corrected|reviewed|dispatched|removed|reversed|waived|informed|ready|with you|there|back|delivered)\\b`,
    `^(?:[^,]{0,40}, )?(?:[Ww]ill|[Ii]ll) (?:call|update|get back|let you know|send|write|check|refund|come back|confirm)\\b`,
    '\\b[Ll]et (?:me|us) (?:check|look|find out|ask|speak|talk|investigate|get back|come back|follow up|confirm|raise|escalate|chase|review|arrange|sort|call|contact)\\b',
    "\\b(?:I|[Ww]e)(?:['’](?:m|re)| am| are)(?: \\w+ly| now| also)? (?:calling|ringing|sending|refunding|crediting|shipping|posting|processing|checking|escalating|replacing|issuing|transferring|collecting|dispatching|contacting|arranging|paying|fixing|repairing|visiting|getting back|coming back|looking into)\\b[^.!?]+\\b(?:today|tonight|tomorrow|now|\\w+day|(?:this|next) \\w+|(?:in|within|by|before|at) (?:an?|the|\\d|two|three|half|noon))",
    '\\b(?:allow|give) (?:me|us) until\\b',
    '\\band(?: then| also)? (?:will|shall) (?:call|phone|ring|send|write|get back|contact|update|refund|replace|come|let you know|be in touch|look|check|fix)\\b',
  ].join('|'),
  'u',
);
/** Reported, hoped, offered, or under a condition that is the customer's. */
const NO_PROMISE =
  /\b(?:if|unless|in case|provided (?:that|you)|assuming|suppos(?:e|ing)|whenever)\b(?! (?:not |it(?:['’]s| is) )?(?:necessary|possible|needed)\b)|(?:once|when|as soon as|after) you\b|\b(?:told|said|says?|thought|think|believe|hop(?:e|ed|ing)|wish|guess|assum(?:e|ed)|(?:can|could)(?:not|n['’]t) (?:promise|say|guarantee))\b[^.!?]{0,25}(?:\bwill\b|['’]ll\b)|\bpossible that\b|^should |\b(?:perhaps|maybe|hopefully|possibly|probably|otherwise|usually|normally)\b|\b(?:please|kindly)\b[^.!?]+\band (?:I|we)\b|\bas you (?:prefer|like|wish)\b|^(?:send|reply|tell|let (?:me|us) know|give|share|attach|upload)\b/i;
/** “Check if it is there and call you”: the “if” is what is looked for. */
const WHETHER = /\b(?:even|see|check|find out|ask|confirm|know|look) if\b/i;

/** Whether a sentence of a reply promises something. */
export const promises = (sentence: string): boolean => PROMISE.test(sentence) && !NO_PROMISE.test(sentence.replace(WHETHER, ''));
