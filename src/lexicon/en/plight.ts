import type { Reply } from '../../engine/rule';
import { patternsFor, type Saying } from './saying';

// What weighs on a customer more than the matter of their ticket, read from their own words.

const RELATIVE =
  '(?:mother|father|mum|mom|dad|wife|husband|son|daughter|partner|brother|sister|grand\\w+|nan|nana|gran|aunt|uncle|friend|baby|child|parents?|fianc\\w+)';
const says = (hint: RegExp, ...patterns: readonly string[]): Saying => ({
  hint,
  patterns: [new RegExp(`\\b(?:${patterns.join('|')})\\b`, 'i')],
});

const BEREAVED = says(
  /died|passed|funeral|death|ashes|estate|\blate\b|lost my|bereave|widow|miscarriage|probate|stillborn/i,
  `(?:my|our|his|her) (?:[\\w-]+ ){0,2}${RELATIVE}(?:['’]s)? [^.!?]{0,25}?\\b(?:passed(?: away)?|died|funeral|death|ashes|estate)(?! (?:the|on|to|by|her|his|my))`,
  `(?:my|our|her|his) late ${RELATIVE}`,
  `lost my (?:[\\w-]+ )?${RELATIVE}(?! (?:in|at)\\b)`,
  `(?:he|she) (?:has |had )?(?:died|passed away)`,
  'death certificate|passed away|(?:a|her|his) death|bereave(?:d|ment)|widow(?:ed|er)?|miscarriage|probate|stillborn',
);
const ILL = says(
  /\bill\b|cancer|chemo|hospice|intensive|heart attack|stroke|tumou?r|palliative|dying|hospital|coma|surgery|diagnosed/i,
  'cancer|chemo(?:therapy)?|hospice|terminally ill|intensive care|heart attack|(?:had|has|after) an? stroke|tumou?r|palliative',
  `(?:my|our|his|her) (?:[\\w-]+ ){0,2}${RELATIVE} (?:is|was|has been|['’]s) (?:\\w+ ){0,2}(?:ill|dying|in (?:a |the )?hospital|in a coma)`,
  "(?:i(?:['’]m| am| was|['’]ve been)|been) (?:very |seriously |still )?(?:ill|in (?:the )?hospital)",
  'in hospital|(?:my|his|her|after) (?:\\w+ )?surgery|diagnosed with',
);
/** Somebody may be hurt. */
export const DANGER = says(
  /fire|injured|smok|spark|burn|scorched|shock|electrocuted|exploded|gas|monoxide|battery|allergic|anaphyla|epipen|poisoning|chok|shard|glass|hurt|cut|scalded|bleeding|stitches|violence|abus|stalk|suicid|kill|self-harm|die|end my life/i,
  'caught fire|(?<!my \\w+ (?:is|was) )on fire(?! with)|(?<!\\b(?:nobody|no one) )(?:was|were|got) (?:\\w+ )?injured|(?:gave|giving|gives) off smoke|smoke (?:came|coming|from|out)|(?:started|began) (?:smoking|to smoke)|sparks|sparking|burning smell|scorched',
  'electric shock|electrocuted|exploded(?! in (?:popularity|size|number|price|sales|use))|gas leak|smell(?:s|ed)? (?:of )?gas|carbon monoxide|swollen battery|battery (?:is |has |was )?(?:swollen|swelling|overheat\\w*)',
  'allergic reaction|anaphyla\\w+|epipen|food poisoning|choked|choking|shards?|glass in (?:my|the|our|her|his)',
  '(?:burn(?:t|ed)|injured|hurt|cut|scalded) (?:my|her|his|me|him|our|herself|himself)(?! (?:\\S+ ){0,2}(?:\\w*hair|feelings|hours|pay|bill|grass|line)\\b)|bleeding(?! edge)|(?:need\\w*|had|got|have|\\d+|few|several) (?:\\w+ )?stitches',
  'domestic (?:violence|abuse)|abusive (?:ex|partner|husband|wife)|stalk(?:er|ing)|suicid\\w*|kill myself|self-harm|want to die(?! of)|end my life',
);
const HARDSHIP = says(
  /job|laid off|redundan|unemployed|benefits|universal credit|food|evict|homeless|bailiff|bankrupt|arrears|afford|pay|struggling|financial|feed|rent|money/i,
  'lost my job|laid off|made redundant|redundancy|unemployed|on benefits|universal credit|food bank|evict(?:ed|ion)|homeless|bailiffs?|bankrupt\\w*|arrears',
  "(?:can['’]?t|cannot|can not) (?:afford (?:food|to (?:eat|pay|live|heat)|the (?:rent|bill|payment)|my|our|rent)|pay (?:the|my|this|rent|our))",
  'struggling (?:financially|to (?:pay|cope|afford))|financial (?:difficult\\w+|hardship|trouble)|feed my|rent money|money (?:left|for food)',
);

/** A draft is read again at each pause, its customer's messages are the same: each is looked through once. */
function hears(kind: Saying): (reply: Reply) => boolean {
  const last: { message?: string; heard?: boolean } = {};
  return ({ customer }) =>
    customer.some((message) => {
      if (last.message !== message)
        Object.assign(last, { message, heard: patternsFor(kind, message).some((pattern) => pattern.test(message)) });
      return last.heard;
    });
}

export const bereaved = hears(BEREAVED);
export const gravelyIll = hears(ILL);
export const inDanger = hears(DANGER);
export const inHardship = hears(HARDSHIP);

/** What a reply says to it beside sympathy. */
const CARE =
  /\b(?:thank(?:s| you) (?:so much )?for (?:telling|letting|sharing|trusting|confiding|explaining)|condolence|thinking of|thoughts (?:are|go)|get well|recover\w*|feel(?:s|ing)? better|take (?:good )?care|take (?:your|all the) time|no (?:rush|hurry|pressure)|safe(?:ty)?|safely|gentl[ey]|difficult|hard(?:est)?|tough|heart\w*|strength|relie\w+|hope|wish\w*|all right|alright|shock\w*|poor|worr\w+|best to|loved|hospital|loss|lost|hurts?|ok|okay|mend)\b/i;

/** The customer named something grave, and nothing in the reply takes it up. */
export const lacksCare = (reply: Reply): boolean =>
  (reply.signals.complaint || (reply.signals.question && !reply.facts.cheer) || (bereaved(reply) && !reply.facts.cheer)) &&
  !reply.facts.empathy &&
  !reply.facts.apology &&
  (bereaved(reply) || gravelyIll(reply) || inDanger(reply) || inHardship(reply)) &&
  !CARE.test(reply.masked);
