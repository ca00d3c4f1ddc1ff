import { anyOf } from '../promises/words';

// What has been done about a matter already, by the company or by the customer, in their own sentences.

const DONE = anyOf(`
  added adjusted approved arranged asked booked called cancelled canceled changed chased checked cleared closed collected confirmed contacted
  corrected credited deleted delivered disabled dispatched emailed e-mailed enabled escalated exchanged extended filed fixed flagged followed
  forwarded increased informed inspected installed investigated issued lifted logged looked mailed moved notified offered opened ordered
  passed phoned posted processed raised reached rebooked rebooted reconnected referred refunded reinstalled released removed renewed reopened
  repaired repeated replaced reported requested resent reset resolved restarted restored returned reversed reviewed searched sent shipped
  stopped submitted swapped switched tested transferred tried unlocked unplugged updated upgraded uploaded verified visited waived
  spoke spoken rang rung wrote written paid set took taken put gave given found got rebuilt ran gone_through went_through held withdrawn`);
const EARLIER = '(?: (?:already|also|now|just|both|then|even|since|therefore|again|meanwhile|\\w+ly|twice))*';
const WE_DID = new RegExp(
  `\\b(?:I|[Ww]e)(?:['’]ve| have| had|['’]d)?${EARLIER} (?:${DONE})\\b|\\b(?:has|have|had|was|were)${EARLIER} (?:been )?(?:${DONE})\\b(?! (?:by|from) you\\b)|\\b(?:[Oo]ur|[Mm]y|[Tt]he) (?:[\\w-]+ ){0,3}(?:team|engineer|technician|colleague|driver|developer|manager|warehouse|department)s?(?: \\p{Lu}\\p{Ll}+)?(?: has| have)?${EARLIER} (?:${DONE})\\b`,
  'u',
);
/** No deed: what was not done, or only felt. */
const NOT_DONE =
  /\b(?:not|never|unable|could(?:n['’]t| not)|sorry (?:that|to)|if|unless|should have|would have|will have|to have|once|when you|as soon as|made (?:a )?(?:mistakes?|errors?)|found (?:it|that) |took (?:so|too) long|took (?:us )?(?:\w+ )?(?:weeks|days))\b|n['’]t\b/i;
const STEP =
  '(?:restart|reset|reboot|re-?install|install|clear|check|update|upgrade|log (?:in|out|off)|sign (?:in|out)|try|unplug|plug|switch|turn|press|hold|delete|remove|download|open|close|use|send|return|attach|upload|follow|click|tap|go to|reconnect|disconnect|change|replace|charge|empty|disable|enable|order|fill|contact|call|run|scan|set|choose|select)';
const ASKED_TO_TRY = new RegExp(
  `^(?:(?:[^,]{1,30}, )?(?:please|kindly|simply|just|first|then|now|next|instead)(?: \\w+ly)? ${STEP}|${STEP} (?:the|your|it|this|that|to|all|both|again|out|off|on|in|any|a|an|once|for)|(?:could|can|would|will) you (?:please |kindly |maybe |perhaps |also |try to )?${STEP}|(?:you (?:can|could|may|might)|have you tried|did you try|try|i suggest|we suggest|i recommend|we recommend)\\b[^.!?]{0,15} ?${STEP}?)\\b|\\b(?:please|could you|can you|kindly)(?: try to| also| first)? ${STEP}\\b`,
  'i',
);
const THEY_TRIED = new RegExp(
  `\\b(?:I|[Ww]e|[Mm]y (?:wife|husband|son|daughter|colleague|partner))(?:['’]ve| have|['’]d| had)?${EARLIER} (?:tried|restarted|reset|rebooted|re-?installed|cleared|checked|updated|upgraded|unplugged|plugged|switched|changed|replaced|deleted|removed|followed|swapped|charged|cleaned|logged (?:in|out)|signed (?:in|out)|did (?:all|everything|what|the|that)|done (?:all|everything|what|that)|sent (?:you|it|them|the|back|photos|pictures|proof|screenshots|everything)|returned|called|phoned|rang|e-?mailed|asked|contacted|waited|downloaded|scanned|reconnected|turned (?:it|everything|the))\\b`,
);

/** Whether a sentence of a reply says what was done, or asks the customer to try something. */
export const tells = (sentence: string): boolean => (WE_DID.test(sentence) && !NOT_DONE.test(sentence)) || ASKED_TO_TRY.test(sentence);

/** Whether a customer's sentence says what they tried or did about it. */
export const tried = (sentence: string): boolean => THEY_TRIED.test(sentence);
