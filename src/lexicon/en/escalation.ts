import type { Saying } from './saying';

// What somebody more senior has to hear of, in a customer's words. Each pattern is tried on one sentence.

const saying = (hint: RegExp, ...patterns: readonly string[]): Saying => ({
  hint,
  patterns: patterns.map((pattern) => new RegExp(`\\b(?:${pattern})`, 'i')),
});

const LAWYER = '(?:lawyers?|solicitors?|attorneys?|barristers?|legal (?:team|counsel|advis[eo]rs?|department))\\b';
/** “This”, and not “the invoice”, is passed on as a threat. */
const MATTER =
  '(?:you|this|that|it|them|everything|all (?:of )?this|(?:the|my|this|our|your) (?:\\w+ )?(?:matter|case|complaint|company|shop|store|bank|airline|hotel|firm|landlord|e-?mails))';
const TO =
  'contact\\w*|call(?:ing|ed)?|phone|consult\\w*|tell|told|inform\\w*|alert\\w*|writ\\w+ to|wrote to|e-?mail(?:ed|ing)?|go(?:ing)? (?:straight )?to|(?:talk|sp[eo]a?k|turn)\\w* (?:to|with)|hear(?:ing)? from|in touch with|involv\\w+|instruct\\w*';
const SEND = `(?:tak|took|br[io]|pass|hand|sen|forward|g[ia]v|turn|refer|report|submit|leak)\\w* ${MATTER} (?:over |on |straight |all )?to`;
const BANK = '(?:my|our|the) (?:own )?(?:bank|credit card(?: company)?|card(?: (?:company|issuer|provider))?|paypal)\\b';
const PAYMENT =
  '(?:(?:the|this|that|your|every|both|all|these) )?(?:\\w+ ){0,3}?(?:charges?|payments?|transactions?|fees?|amount|direct debit|[£$€]? ?\\d[\\d.,]*)';
const SENIOR =
  '(?:(?:\\w+ )?(?:managers?|supervisors?|team lead(?:er)?s?)|superiors?|boss|director|ceo|management)\\b(?<!\\b(?:account|password|task|download|project|file|former) \\w+)(?! (?:role|view|account|permissions?|dashboard|app|plan|log|mode|page|tool|licen|seat|software|feature|tab))';
const ABOVE =
  '(?:(?:your|the) )?(?:some(?:one|body) (?:else )?(?:more )?(?:senior|higher|in charge|above you|with (?:some )?authority|responsible|who (?:can|may|is allowed to) (?:decide|approve))|head office|headquarters)';
const NEWS =
  '(?:(?:the|our|my|a|an|every|your) )?(?:\\w+ )?(?:(?<=\\b(?:the|local|national|our) )press|media|newspapers?|papers?|journalists?|reporters?|tv(?: station)?|television|radio(?: station)?|BBC|CNN|Watchdog|Guardian)\\b(?! (?:player|file|library|server|kit|release|button|office|subscription))';
const MANY = '(?:three|four|five|six|seven|eight|nine|ten|twelve|a dozen|[3-9]|\\d\\d|countless|so many|umpteen)';
const NTH = '(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth|nth|3rd|\\d{1,2}th)';
const MESSAGE =
  '(?:e-?mails?|mails?|messages?|(?:phone )?calls?|tickets?(?! for (?:the|a) \\w)|letters?|chats?(?! window)|contacts?|requests?|complaints?|reminders?)\\b';
const WROTE =
  '(?:writ|wrote|call|ask|contact|e-?mail|messag|report|request|explain|complain|phon|chas|r[ai]ng|tell|told|g[eo]t in touch|open|rais|sen[dt])\\w*';
const AGAIN = '(?:over and over|(?:time and )?again and again|time and again)';

/** A lawyer, a court, the police. */
export const LEGAL = saying(
  /lawyer|solicitor|attorney|barrister|legal|\bsu(?:e|ing)\b|court|judge|tribunal|claims|law ?suit|class action|letter before|cease and|breach of|charges|consumer rights|statutory|police/i,
  `(?:my|our) (?:own |family |company )?${LAWYER}(?! (?:needs?|asks? for|asked for|requested|requires?|uses?|loves?|wants? (?:an?|the|to see)|friend|template|signature)|['’]s (?:address|name|office|copy|e-?mail)|(?: \\w+){0,2} (?:uses?|loves?|works?))(?<!\\b(?:copy|invoices?|file|link|documents?|statement|receipt|access|report) (?:to|with|for) .{0,60})`,
  `(?:(?:${TO}|see(?:ing)?|hir(?:e|ed|ing)|get(?:ting)?|bring(?:ing)? in|${SEND}|(?:sent|passed|forwarded|handed|given|turned) (?:over |on )?to|in the hands of|further (?:with|through)) (?:an? |the )?|(?:an?|the) )${LAWYER}(?! (?:friend|signature|template|uses))(?= (?:will|who|about|today|now|next|if|unless|and|is|has|says?|said|told|advise|because|over|to)|[.,!?]|$)(?<!\\b(?:is|am|are|as) an? \\w+)`,
  'legal (?:action|proceedings|steps)|(?:seek|sought|take|taking|took|get(?:ting)?|need)\\w*[^.!?]{0,20} legal (?:advice|options|remed|measures|recourse|help)',
  'suing\\b|(?:will|to|i|we|can|could|going to|gonna) sue\\b|through the courts?\\b|a judge (?:will|can|decide)',
  'sue (?:you|your|over|for|the|this|both|them|if|about|and)\\b',
  '(?:see|meet|hear from) (?:(?:you|me|us|each other|one another) )?in (?:small claims )?court\\b',
  `(?:go|going|went|take|taking|took|drag\\w*|end up|settle|bring)\\b (?:(?:${MATTER}|all the way) )?(?:to|in|before|through) (?:small claims|(?:the )?courts?\\b(?! (?:as|for|\\d))|a (?:judge|tribunal))`,
  'small claims|law ?suit|class action|letter before (?:action|claim)|cease and desist|breach of contract|press(?:ing)? charges|consumer rights act|statutory rights',
  '(?:report|reporting) (?:you|your \\w+|this (?:fraud|scam)) to the police|(?:you|your \\w+) (?:will be|are being) reported to the police',
);

const AUTHORITY =
  '(?:ombudsm[ae]n|trading standards|(?:\\w+ )?(?<!voltage |pressure |gas )regulators?\\b(?! (?:on|of|for|valve|knob|hose)\\b)|citizens advice|consumer (?:protection|council|affairs|association|watchdog)|better business bureau|attorney general|data protection (?:authority|agency|commissioner|office)|information commissioner|licensing (?:board|authority)|health inspect\\w+|environmental health|civil aviation authority|housing authority|rent tribunal)';
const COMPLAINS =
  '(?:report|complain|fil(?:e|ed|ing)|contact|go|going|tak(?:e|ing)|inform|refer|rais|escalat|writ|wrote|hear|notif|lodg|submit|call|open|turn|tell|told|sen[dt]|cop(?:y|ied)|in touch|involv)\\w*';
/** An authority, or a body that complaints go to. */
export const REGULATOR = saying(
  /ombudsm|trading standards|regulator|citizens advice|consumer|business bureau|attorney general|data protection|information commissioner|licensing|inspect|environmental health|aviation|housing authority|rent tribunal/i,
  `${COMPLAINS}\\b[^.!?]{1,45}\\b${AUTHORITY}`,
  `${AUTHORITY}[^.!?]{0,40} (?:e-?mailed|contacted|informed|told|written|complained)`,
  `${AUTHORITY}[^.!?]{0,15} (?:will|is|has been|may|might) (?:hear|make|help|get|be|informed|interested|like|decide|told|contact)`,
);
/** Their initials, in capitals. */
export const REGULATOR_INITIALS: Saying = {
  patterns: [new RegExp(`\\b${COMPLAINS}\\b[^.!?]{1,45}\\b(?:BBB|CFPB|FTC|FCC|FCA|ACCC|ICO|CAA|DOT|Ofcom|Ofgem|Ofwat|CNIL)\\b`)],
};

/** The payment may be taken back. */
export const CHARGEBACK = saying(
  /charge[ -]?back|disput|bank|card|paypal|klarna|a-to-z|buyer protection|section 75|direct debit|indemnity/i,
  '(?:an?|the|this|do|doing|fil(?:e|ed|ing)|start(?:ed|ing)?|request\\w*|raise|initiated?|open(?:ed)?|want|by) charge[ -]?backs?\\b(?! (?:fees?|reports?|rates?|dashboard|protection|feature|rules?|notice|settings?))',
  'charge[ -]?back (?:is|will|has|if|unless|request|claim|with|through|via|started|filed)',
  `(?:i|we)(?:['’](?:m|ll|ve|d))?(?: \\w+){0,4} disput(?:e|ed|ing) ${PAYMENT}`,
  `disput(?:e|ed|ing)\\b[^.!?]{0,40} (?:with|through|at|via|by|to) (?:${BANK}|paypal|klarna)|${BANK}[^.!?]{0,30} disput(?! fee)`,
  `${BANK} (?:will|is going to|has agreed to|can|to|is|are|has|have|would)(?: \\w+ly| now| already| just)? (?:revers|recall|claw|(?:tak|gett?)(?:e|ing)? (?:it|the money|my money|the payment) back|pull|block|disput|refund|stop)`,
  `(?:ask|get|call|tell|told|contact|instruct|go|going|speak|talk|have|let)\\w* (?:(?:to|with|through|via) )?${BANK}[^.!?]{0,25}\\b(?:revers|recall|claw|claim|money back|(?:it|this|payment|charge|transaction)s? back|stop (?:the|this|all|your|any)|block (?:you|your|the|this|all)|disput)`,
  `(?:claim|get|take|pull|claw|recall|revers)\\w* (?:it|this|(?:the|my|all my) (?:money|payments?|charges?|fees?)) (?:back )?(?:through|via|from|with|by|using) ${BANK}`,
  '(?:open|fil|start|rais|lodg|mak)\\w*[^.!?]{0,20} (?:paypal|a-to-z|klarna|buyer protection)(?: buyer)? ?(?:case|claim|dispute)',
  'section 75|direct debit guarantee|indemnity claim',
);

/** The press. */
export const PRESS = saying(
  /press|media|papers?\b|journalist|reporter|\btv\b|television|radio|BBC|CNN|Watchdog|Guardian|public/i,
  `(?:${TO}|${SEND}|answer(?:ing|ed)?) ${NEWS}`,
  `${NEWS}(?: (?:at|from|of|in) (?:[\\w'’]+ ){0,3}?[\\w'’]+)? (?:(?:(?:will|would|is going to|might|may|has been|have been|is|are|has|have)(?: \\w+ly| also| already)? )?(?:lov|lik(?:e to|es to|e this)|hear|interested|be (?:interested|told)|writ|wrote|informed|told|asked|contacted|called|report(?:ed|ing)? on|know|wants? to|pick)|ha(?:s|ve) to say|says?\\b)`,
  '(?:an?|my) (?:good |close |old )?(?:friend|cousin|brother|sister|neighbou?r|wife|husband)(?: of mine)? (?:is|works as|who is) a (?:journalist|reporter)',
  'go(?:ing)? public\\b',
);

const WE_WILL =
  "(?:i|we)(?:['’](?:ll|m|ve|re|d))?(?: (?:will|shall|am|are|have|had|going|about|to|happy|already|now|just|also|gladly|then|can|must))*";
/** Told to everybody; counts only where they are angry. */
export const PUBLIC = saying(
  /post|shar|tweet|publi|put|writ|expos|upload|tell|warn|let|blog|channel|podcast|followers|subscribers|review|star|every|shame|will|going to/i,
  `${WE_WILL} (?:post|shar|tweet|publish|put|publici[sz]|write about|expos|upload)(?:e|ed|ing|ting)? (?:this|it|that|everything|about|all|you|your|the (?:whole|photos?|pictures?|video|story|conversation)|every|my (?:experience|story)|screenshots|a (?:video|thread|review))`,
  `${WE_WILL} (?:tell|warn|let)(?:ing)? (?:every(?:one|body)|others|people|(?:all )?my (?:\\w+ ){0,3}(?:followers|friends|subscribers|readers)|the (?:whole )?(?:world|internet|town)|anyone)`,
  '(?:on|in|to) my (?:blog|channel|podcast|followers|subscribers)|the worst review|(?:your|a) (?:one|1|zero)[- ]star',
  'every(?:one|body) (?:on|in) \\w+ (?:will|is going to|should)',
  '(?:leav|writ|post|giv|deserv)\\w* (?:you |your (?:\\w+ )?|this (?:\\w+ )?|them )?(?:an? |the |some )?(?:\\w+ )?(?:(?:bad|terrible|honest|negative|scathing|awful|damning|public|one[- ]star|1[- ]star|zero[- ]star) ?)+reviews?',
  'name and shame|(?:this|it|that) (?:will|is going to) (?:go|be) (?:viral|all over|on (?:twitter|tiktok|facebook|instagram|reddit|youtube))',
);

/** Somebody who may decide. */
export const FOR_SENIOR = saying(
  /manager|supervisor|lead|superior|boss|director|ceo|management|some(?:one|body)|head ?(?:office|quarters)|complaint|escalat/i,
  `(?:speak|talk|put|transferr?|connect|pass|complain|escalate|rais|hear|call|reply|answer|word|decision|reach|refer)\\w*(?: [\\w'’-]+){0,4}? (?:to|with|from|by|through|in touch)(?: (?:to|with))? (?:(?:an?|the|your|any|an actual|some|their) ${SENIOR}|${ABOVE})`,
  `(?:get|give|bring|send|fetch|find|let) (?:me|us) (?:speak to |talk to )?(?:(?:an?|the|your) ${SENIOR}|${ABOVE})`,
  `(?:want|demand|need)(?: to see)? (?:(?:an?|the|your) ${SENIOR}(?=$|[.,!?]| now| please| to (?:call|contact|look|answer|reply))|${ABOVE})`,
  `(?:is there|have|let|ask|tell|where is|who is|who['’]s) (?:an?|any|your|the) ${SENIOR}(?= (?:here|i|who|call|ring|phone|contact|reply|to)|[?.!])`,
  `(?:can|could|will|would|may) ${ABOVE}`,
  `(?:a|your|the) ${SENIOR} (?:should|must|has to|needs? to|to|can|please)(?: please)? (?:call|ring|phone|contact|write|answer|reply|look|get)`,
  '(?:formal|official|written) complaint|complaints? (?:procedure|process|department|handler|officer)\\b',
  '(?:please|must|to|want|will|i|now|and|immediately) (?:be )?escalated? (?:this|it|my (?:case|ticket|issue|complaint|request|matter)|immediately)',
  '(?:this|it|my (?:case|ticket|issue|complaint|matter)) (?:be|to be|needs to be|must be|should be|has to be) escalated',
);

/** For the third time or more. */
export const THIRD_TIME = saying(
  /(?:ur|gh|[fxn\d])th\b|third|3rd|three|four|five|six|seven|eight|nine|\bten\b|twelve|dozen|[3-9]|\d\d|countless|so many|umpteen|and over|again and|time and|repeatedly|every|how (?:many|often)/i,
  `(?:${NTH}|now my ${MANY}) ${MESSAGE}(?! (?:of|in) (?:the|our|your|this) )`,
  `${MESSAGE} (?:number|no\\.?|#) ?${MANY}\\b|(?:to|with|by|between|through|told|asked|spoken to|called) (?:now )?${MANY} (?:of your |different |other )?(?:(?<!so many )colleagues|agents|(?<=your |different |other )people|advis[eo]rs)\\b(?! (?:in|on|at|from) (?:our|my|the))`,
  `${MANY} ${MESSAGE},?(?: and)?(?: \\w+ ${MESSAGE},?)?(?: and)? (?:still|no)\\b`,
  `${NTH} time (?:now )?(?:(?:that|in (?:\\w+ ){1,2}|this (?:week|month|year))\\b ?(?:that )?)?(?:i|we)(?:['’](?:m|ve|re))?(?: (?:am|are|have|had|been|having|now|to|already))* ${WROTE}`,
  `${NTH} (?:replacement|engineer|technician|agent|person|colleague|appointment|visit|promise)\\b(?! (?:level|seat|slot|user|licen|(?:in|on|of) (?:our|my|the)))`,
  `(?:i|we)(?:['’]ve| have| had)?(?: (?:already|now|been|to|both|also))* ${WROTE}(?: [\\w'’]+){0,4} (?:${MANY} times|${AGAIN}|repeatedly|every (?:single )?(?:day|week))`,
  `(?:${MANY} (?:times|${MESSAGE})|${AGAIN})\\b[^.!?]{0,15} (?:i|we)(?:['’]ve| have)?(?: already| now)? ${WROTE}`,
  `(?:sent|written|wrote|made|raised|opened|after|had) (?:you |now |already |over |more than |at least )*${MANY} ${MESSAGE}`,
  `${MANY} ${MESSAGE} (?:so far|already|later|and (?:still|counting|no))\\b`,
  `(?:tired|sick|fed up|done) (?:of|with) (?:having to )?${WROTE}[^.!?]{0,25} (?:${AGAIN}|${MANY} times|every)`,
  `(?:called|rang|phoned|wrote|written|e-?mailed|messaged) ${MANY} times`,
  `how (?:many (?:more )?times|often) (?:do|must|have|should|will|am) (?:i|we) (?:have to |need to |got to |supposed to |had to )*${WROTE}`,
);

/** Denied, not threatened; “I do not want to have to call my lawyer” is a threat all the same. */
export const DENIED =
  /(?:\b(?:not|never|without|no need to|rather not|instead of)|n['’]t)(?! (?:\w+ ){0,3}(?:have to|having to|hesitate|forced|afraid|think twice)) (?:\w+ ){0,3}$/i;
/** It is asked how something is done, or is done by others, in play or at work. */
export const BESIDE =
  /\b(?:how (?:do|can|could|should|would) (?:i|we|you|one)|is it possible|does your|do you (?:offer|sell|have|support)|can (?:i|we) (?:export|invite|add|share)|what (?:is|are) an?|what does|the (?:film|movie|novel|game|book|episode|podcast)|juror|jury duty|my (?:client|customer)s?['’]? (?:lawyer|bank|want)|works? (?:at|for|as) (?:the|an?)|i(?:['’]m| am) (?:an?|the) (?:lawyer|solicitor|attorney|regulator|manager|supervisor))\b/i;
