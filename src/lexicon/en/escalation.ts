// What somebody more senior has to hear of, in a customer's words. Each pattern is tried on one sentence.

const any = (...patterns: readonly string[]): RegExp => new RegExp(`\\b(?:${patterns.join('|')})`, 'i');

const LAWYER = '(?:lawyers?|solicitors?|attorneys?|barristers?|legal (?:team|counsel|advis[eo]rs?|representatives?|department))\\b';
const THEIRS = '(?:my|our|a|an|the) (?:own |family |company )?';
const IN_A_FEW = '[^.!?]{0,30}?';
/** “This”, and not “the invoice”, goes to a lawyer as a threat. */
const MATTER =
  '(?:you|this|that|it|them|everything|all (?:of )?this|(?:the|my|this|our|your) (?:\\w+ )?(?:matter|case|complaint|company|shop|store|bank|airline|hotel|firm|landlord|agency|practices?))';
const BANK = '(?:my|our|the) (?:own )?(?:bank|card (?:company|issuer|provider)|credit card(?: company)?|card|paypal)';
const PAYMENT =
  '(?:(?:the|this|that|your|every|both|all|these) )?(?:\\w+ ){0,3}?(?:charges?|payments?|transactions?|fees?|amount|direct debit|(?:£|\\$|€)? ?\\d[\\d.,]*)';
const SENIOR =
  '(?:(?:store|shop|branch|duty|shift|general|line|regional|area|senior|hotel|restaurant|floor|complaints?|department|team|customer service|service|operations) )?(?:managers?|supervisors?|superiors?|team lead(?:er)?s?|boss|director|ceo|management)\\b(?! (?:role|view|account|permissions?|dashboard|app|plan|login|mode|page|tool|licen[cs]e|seat|software|feature|tab|profile|password))';
const ABOVE =
  '(?:some(?:one|body) (?:else )?(?:more )?(?:senior|higher(?: up)?|in charge|above you|in authority|with (?:some )?authority|responsible|competent|who (?:can|may|is allowed to|has the power to) (?:decide|approve|authori[sz]e))|head office|headquarters)';
const NEWS =
  '(?:(?:the|our|my|a|an|every|your) )?(?:local |national |regional |tech |consumer |daily |sunday |\\w+ )?(?:press|media|newspapers?|papers?|journalists?|reporters?|tv|television|radio station|BBC|CNN|Watchdog|Guardian|Daily Mail)\\b(?! (?:player|file|library|server|kit|release|button|pass))';
const CONTACT =
  '(?:contact|call|phone|tell|write to|e-?mail|inform|alert|tip off|go(?:ing)? (?:straight )?to|run(?:ning)? to|(?:talk|speak|spoke|spoken|talking|speaking|reach(?:ing)? out|turn(?:ing)?) (?:to|with)|hear(?:ing)? from|in touch with|contact(?:ed|ing)|call(?:ed|ing)|tell(?:ing)?|told|inform(?:ed|ing)|writ(?:ing|ten) to|wrote to|e-?mail(?:ed|ing))';
const SEND = `(?:tak|bring|pass|hand|send|forward|giv|turn|refer|report|submit|leak|sell)\\w* ${MATTER} (?:over |on |straight )?to`;
const NTH = '(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth|nth|hundredth|3rd|\\d{1,2}th)';
const MANY = '(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|[3-9]|\\d\\d|countless|so many|umpteen|a hundred)';
const MESSAGE =
  '(?:e-?mails?|mails?|messages?|calls?|tickets?(?! for (?:the|a) (?:concert|show|match|game|flight|train|festival|event|play)\\b)|letters?|chats?|contacts?|requests?|complaints?|reminders?|phone calls?|cases?)';
const WROTE =
  '(?:writ|wrote|call|ask|contact|e-?mail|messag|report|request|explain|complain|phon|chas|rang|ring|tell|told|get in touch|got in touch|open|rais|sen[dt])\\w*';

/** A lawyer, a court, the police. */
export const LEGAL = any(
  `${THEIRS}${LAWYER}(?:['’]ll| will)(?: \\w+ly| soon| also| now| then)? (?:writ|contact|be in|be (?:writ|contact|hear|call|send|handl|tak)|get in|call|hear|handle|deal|take|sue|file|send|have|see|know|decide|explain|look|speak|talk|go)`,
  `${THEIRS}${LAWYER} (?:says?|said|told|advise[sd]?|confirm(?:s|ed)?|thinks|agrees?|writes|(?:is|are|has been|have been|was|were)(?: now| already| also)? (?:informed|ready|waiting|draft|prepar|on (?:it|this|the)|involved|taking|writing|drawing|looking (?:in|at)|instructed|copied|handling|reading)|(?:has|have)(?: now| already| also)? (?:drafted|written|prepared|advised|been (?:informed|instructed)|all|everything|your|the (?:case|file|papers|documents)))`,
  `(?:${CONTACT}|consult(?:ing|ed)?|see(?:ing)?|hir(?:e|ed|ing)|instruct(?:ed|ing)?|involv(?:e|ed|ing)|engag(?:e|ed|ing)|retain(?:ed|ing)?|appoint(?:ed|ing)?|get(?:ting)?|bring(?:ing)? in|${SEND}|(?:sent|passed|forwarded|handed|given|turned) (?:over |on )?to|in the hands of) ${THEIRS}${LAWYER}(?! (?:friend|if (?:the|this) template|signature))`,
  'hand(?:ed|ing)? (?:this |it |everything )?over to legal',
  `(?:tak|pursu|start|beg[iau]n|consider|initiat|forced? (?:in)?to|explor|look(?:ing)? into|seek|sought|threaten|prepar|proceed with|end in|without)\\w*${IN_A_FEW}\\blegal (?:action|steps?|proceedings|advice|options|remed(?:y|ies)|measures|recourse|help)`,
  'legal (?:action|steps|proceedings) (?:will|is|are|against|follow|next|if|unless|now)',
  'legally (?:liable|responsible|bound)',
  '(?:sue|suing) (?:you|your|over|for|the|this|both|them|if|about|and)\\b',
  '(?:see|meet|hear from) (?:you|me|us|each other|one another) in (?:small claims )?court\\b',
  `(?:go|going|went|take|taking|took|drag\\w*|end up|settle|bring)\\b (?:(?:${MATTER}|all the way) )?(?:to|in|before|through) (?:small claims|(?:the )?courts?\\b(?! (?:as|for (?:work|jury)|\\d))|a (?:judge|tribunal))`,
  '(?:file|filing|issue|issuing|start|starting|open|opening|raise|bring|lodge)\\b[^.!?]{0,20} (?:small claims?|court claim|law ?suit|class action)',
  'small claims (?:court|track|claim|procedure)',
  '(?:law ?suit|class action) (?:against|will|is|over)',
  'letter before (?:action|claim)|cease and desist|in breach of contract|breach of contract|press(?:ing)? charges|criminal complaint',
  `(?:report|reporting) (?:you|your \\w+|this (?:fraud|scam)|the fraud) to the police|(?:you|your \\w+) (?:will be|are being) reported to the police|the police will`,
  'consumer rights act|(?:my|under our) statutory rights',
);

/** An authority, or a body that complaints go to. */
const AUTHORITY =
  '(?:ombudsm[ae]n|trading standards|(?:financial |energy |telecoms? |industry |state |data )?regulators?\\b(?! (?:on|of|valve|knob|hose|board)\\b)|citizens advice|consumer (?:protection|council|affairs|association|watchdog|rights (?:agency|body|organi[sz]ation|group))|better business bureau|attorney general|data protection (?:authority|agency|commissioner|office)|information commissioner|licensing (?:board|authority)|health inspect(?:or|ion)s?|food standards agency|environmental health|civil aviation authority|department of (?:transportation|consumer|labor|insurance)|insurance commissioner|housing authority|rent tribunal|federal trade commission|verbraucherzentrale)';
const COMPLAINS =
  '(?:report|complain|complaint|fil(?:e|ed|ing)|contact|go|going|went|tak(?:e|ing)|inform|refer|rais(?:e|ed|ing)|escalat|write|writing|wrote|written|hear|notif|lodg|submit|call|open|turn|tell|told|send|copied|copying|in touch|involv|cc)\\w*';
export const REGULATOR = any(
  `${COMPLAINS}\\b[^.!?]{1,45}\\b${AUTHORITY}`,
  `${AUTHORITY}[^.!?]{0,15} (?:will|is|has been|may|might) (?:hear|get|be|informed|interested|like|decide|told|contact)`,
);
/** Their initials, in capitals. */
export const REGULATOR_INITIALS = new RegExp(
  `\\b${COMPLAINS}\\b[^.!?]{1,45}\\b(?:BBB|CFPB|FTC|FCC|FCA|ACCC|ICO|CAA|DOT|EEOC|Ofcom|Ofgem|Ofwat|OFT|CNIL|DGCCRF)\\b`,
);

/** The payment may be taken back. */
export const CHARGEBACK = any(
  '(?:a|the|this|do|doing|file|filed|filing|start|started|starting|request|requested|requesting|raise|initiate|initiated|open|opened|want|through|by|as a) charge[ -]?backs?\\b(?! (?:fees?|reports?|rates?|dashboard|protection|feature|rules?|notice|module|ratio|settings?))',
  "(?:i|we)(?:['’]ll| will| am going to|['’]m going to| have to| can) charge[ -]?(?:it |this |the (?:money|payment|order|amount) )?back(?! (?:my|the|up|to \\d))",
  'charge[ -]?back (?:is|will|has|if|unless|request|claim|with|through|via|started|filed|on)',
  `(?:i|we)(?:['’]m|['’]ll|['’]ve|['’]d)?(?: \\w+){0,4} disput(?:e|ed|ing) ${PAYMENT}`,
  `disput(?:e|ed|ing) (?:${PAYMENT}|it|this|that|everything) (?:with|through|at|via|by|to) ${BANK}`,
  `${BANK} (?:(?:will|is going to|has agreed to|can|to|is|are|has|have|had to|would)(?: now| already| just| gladly)? )(?:revers|recall|claw|tak(?:e|ing) (?:it|the money|my money|the payment) back|get(?:ting)? (?:it|the money|my money) back|pull|block|disput|refund|stop)`,
  `(?:ask|get|call|tell|told|contact|instruct|go (?:to|through|via)|going (?:to|through)|speak (?:to|with)|talk to|have|let|through|via|with)\\w* (?:to )?${BANK}\\b[^.!?]{0,25}\\b(?:revers|recall|claw|claim|money back|(?:it|this|payment|charge|transaction)s? back|stop (?:the|this|all|your|any)|block (?:you|your|the|this|all)|disput|cancel (?:the|this|all|your) (?:payment|charge|direct debit|transaction))`,
  `(?:claim|get|take|pull|claw|recall|revers)\\w* (?:(?:it|this|(?:the|my|all (?:the|my)) (?:money|payments?|charges?|fees?|transaction|refund)) )(?:back )?(?:through|via|from|with|by|using) ${BANK}`,
  '(?:open|fil|start|rais|lodg|mak)\\w*\\b[^.!?]{0,20} (?:paypal|a-to-z|klarna|buyer protection|purchase protection)(?: buyer)? ?(?:case|claim|dispute|protection)',
  'section 75|direct debit guarantee|indemnity claim',
);

/** The press. */
export const PRESS = any(
  `(?:${CONTACT}|${SEND}) ${NEWS}`,
  `${NEWS} (?:will|would|is going to|might|may|has been|have been|is|are)(?: also| already| very| surely| certainly| really| probably)? (?:love|like|hear|interested|be (?:interested|told|informed)|write|informed|told|report|know|pick|run|enjoy|want)`,
  '(?:a|my) (?:good |close |old )?(?:friend|cousin|brother|sister|neighbou?r|wife|husband|colleague)(?: of mine)? (?:is a|works as a|who is a) (?:journalist|reporter)',
  "(?:i|we)(?:['’]m|['’]re| am| are)? an? (?:journalist|reporter)s? (?:myself )?and",
  'go(?:ing)? public\\b(?! (?:holiday|school|key))',
);

/** Told to everybody; counts only where they are angry. */
export const PUBLIC = any(
  "(?:i|we)(?:['’]ll|['’]m|['’]ve|['’]re|['’]d)?(?: (?:will|shall|am|are|have|had|going|about|to|happy|tempted|already|now|be|just|also|gladly|then|can|only|must|intend|plan))* (?:post|posting|posted|share|sharing|shared|tweet|tweeting|tweeted|publish|publishing|published|put|putting|publici[sz]e|publici[sz]ing|write about|expose|exposing|upload|uploading) (?:this|it|that|everything|about|all|you|your|the (?:whole|photos?|pictures?|video|story|screenshots?|conversation)|every|my (?:experience|story)|screenshots|photos|pictures|a (?:video|thread|review))",
  "(?:i|we)(?:['’]ll|['’]m|['’]re| will| am| are| shall| have)(?: \\w+){0,4}? (?:tell|telling|told|warn|warning|warned|let|letting) (?:every(?:one|body)|others|people|all (?:of )?(?:my|our)|my (?:\\w+ ){0,3}(?:followers|friends|subscribers|readers|customers|colleagues)|the (?:whole )?(?:world|internet|town)|anyone)",
  '(?:leav|writ|post|giv|deserv)\\w* (?:you |your (?:\\w+ )?|this (?:\\w+ )?|them )?(?:a |an |the |some )?(?:\\w+ )?(?:(?:bad|terrible|honest|negative|scathing|awful|damning|worst|public|one[- ]star|1[- ]star|zero[- ]star|1\\*) ?)+reviews?',
  'name and shame|trustpilot (?:will|is|review)|(?:this|it|that) (?:will|is going to|is about to) (?:go|be) (?:viral|all over|on (?:twitter|tiktok|facebook|instagram|reddit|youtube|trustpilot|every))',
);

/** Somebody who may decide. */
export const FOR_SENIOR = any(
  `(?:speak|speaking|talk|talking|transfer|put|connect|pass|get|give|bring|send|fetch|call|hear|contact|reply|answer|complain|reach|want|need|demand|insist on|expect|escalate|refer|report|forward|is there|where is|let)\\b(?: (?:me|us|this|it|to|with|through|by|from|for|on|over|please|directly|immediately|now|again|in|touch|you|back|a|an|call|reply|answer|the|name|number|details|of|contact|e-?mail(?: address)?|address|my (?:case|ticket|complaint|issue)|straight|right|away|real|actual|your|any|some|one|somebody|someone|more|have))*? (?:(?:a|the|your|any|an actual|some|their|whoever is the) ${SENIOR}|${ABOVE})`,
  `(?:who is|who['’]s|what is the name of) your (?:boss|manager|supervisor|superior|director|ceo|team lead(?:er)?)`,
  `(?:manager|supervisor|superior|team lead(?:er)?)[,.!]? (?:please|now|immediately|to (?:call|ring|phone|contact|write to|e-?mail|get back to) (?:me|us))\\b`,
  '(?:formal|official|written) complaint|complaints? (?:procedure|process|department|handler|officer|team)\\b(?! (?:page|template))',
  '(?:please|must|to|want|need|will|i|now|you|and|immediately) (?:be )?(?:escalate|escalated) (?:this|it|my (?:case|ticket|issue|complaint|request|matter)|immediately|to (?:the|your) (?:next|highest|top|management|executive))',
  '(?:this|it|my (?:case|ticket|issue|complaint|matter)) (?:be|to be|needs to be|must be|should be|has to be) escalated',
);

/** For the third time or more. */
export const THIRD_TIME = any(
  `(?:${NTH}|now my ${MANY}) ${MESSAGE}\\b(?! (?:of (?:the|our) (?:newsletter|campaign|season)|in (?:the|your) (?:series|sequence|course)))`,
  `${NTH} time (?:now )?(?:(?:that|in (?:a|two|three|\\w+) (?:row|weeks?|days?|months?)|this (?:week|month|year))(?: that)? )?(?:i|we)(?:['’]m| am|['’]ve| have| had|['’]re| are)?(?: (?:been|having|now|to|had|already))* ${WROTE}`,
  `${NTH} (?:replacement|engineer|technician|agent|person|colleague|appointment|attempt|visit|promise)\\b(?! (?:level|seat|slot|user|licen[cs]e|(?:in|on|of) (?:our|my|the)))`,
  `(?:i|we)(?:['’]ve| have| had)?(?: (?:already|now|been|to|both|also))* ${WROTE}(?: [\\w'’]+){0,4} (?:${MANY} times|over and over|again and again|time and again|repeatedly|every (?:single )?(?:day|week))`,
  `(?:${MANY} (?:times|${MESSAGE})|over and over|again and again|time and again)\\b[^.!?]{0,15} (?:i|we)(?:['’]ve| have)?(?: (?:already|now))? ${WROTE}`,
  `(?:sent|written|wrote|made|raised|opened|after|had) (?:you |now |already |over |more than |at least )*${MANY} ${MESSAGE}`,
  `how (?:many (?:more )?times|often) (?:do|must|have|should|will|am) (?:i|we) (?:have to |need to |got to |supposed to |had to |going to )*${WROTE}`,
  `(?:again and again|over and over|time and again)(?: again)?[,:]? (?:i|we) (?:am|are|have|get|was) (?:told|asked|sent|promised|passed|been)`,
);

/** Wanted, feared or denied, not threatened; “I do not want to have to call my lawyer” is a threat all the same. */
export const DENIED =
  /(?:\b(?:not|never|without|no need to|no intention of|rather not|instead of)|n['’]t)(?! (?:\w+ ){0,3}(?:have to|having to|hesitate|forced|afraid|think twice|rule out)) (?:\w+ ){0,3}$/i;
/** It is asked how something is done, or was done long ago, by others, in play. */
export const BESIDE =
  /\b(?:how (?:do|can|could|should|would) (?:i|we|you|one)|is it possible|does your|do you (?:offer|sell|have|support)|can (?:i|we) (?:export|invite|add|share|give)|what is an?|what does|what are|the (?:film|movie|novel|game|book|episode|series|podcast)|juror|jury duty|my (?:client|customer)s?['’]? (?:lawyer|bank|want)|(?:works?|working) (?:at|for|as) (?:the|an?)|i(?:['’]m| am) an? (?:lawyer|solicitor|attorney|regulator|manager|supervisor))\b/i;
