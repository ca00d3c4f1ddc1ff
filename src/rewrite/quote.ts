/** A quotation of more words is a paragraph, one of fewer says nothing. */
const MOST = 16;
const LEAST = 4;
/** Nobody tells more in the first lines than this. */
const FIRST = 3000;

/** Something failed, is missing, late or wrong. */
export const FAILS =
  /\b(?:not|never|nothing|nobody|no one|none|no|without|broke\w*|missing|late|delayed?|wrong|fail\w*|errors?|crash\w*|freez\w*|frozen|stuck|wait\w*|cancell?ed|lost|lose|damaged?|leak\w*|rude|still|stop\w*|dead|died|empty|refus\w*|reject\w*|declin\w*|block\w*|twice|torn|cracked|faulty|worse|slow\w*|overcharg\w*|charged|disappear\w*|vanish\w*|hidden|unable|impossible|problems?|issues?|trouble)\b|n['’]t\b/i;
/** What is not said back: addresses, numbers of cards and orders, names of accounts, placeholders, other quotations, signs that cannot be seen. */
const PRIVATE = /[@#<>{}[\]"“”«»*_|\p{Cc}\p{Cf}\p{Co}\p{Cs}]|https?:|www\.|\d[\d -]{3,}\d|(?<!\p{L})['‘’](?=\p{L})/u;
/** What nobody wants to read again: insults, threats, oaths, verdicts, and what hurts. */
const HARSH =
  /\b(?:fuck\w*|shit\w*|crap\w*|damn\w*|hell|bastards?|idiots?|morons?|stupid|clowns?|liars?|lying|lied|lies|scam\w*|thie(?:f|ves)|steal\w*|stole|fraud\w*|crooks?|robb\w*|cheat\w*|ashamed?|shame|disgrac\w*|pathetic|useless|incompetent|ridiculous|joke|worst|awful|terrible|horrible|disgust\w*|hate|lawyer\w*|solicitor\w*|sue|suing|court|police|died|dead|death|cancer|hospital|funeral|divorce\w*|pregnan\w*|suicid\w*|wtf|lol|lmao|haha)\b/i;
/** Wishes, questions, conditions, irony and talk of others: not what happened. */
const UNSURE =
  /\?|\b(?:if|unless|would|could|should|might|maybe|perhaps|thanks?|thank you|please|hope|wish|love|great|amazing|bravo|congrat\w*|supposedly|apparently|wonderful|sorry|fine|ok|okay|(?:not|never) your fault|my (?:own )?fault|nothing against|no (?:complaints?|rush|problem))\b/i;
/** What the customer did, or does not mean: beside the matter. */
const BESIDE =
  /^(?:it['’]s not|it is not|this is not|that['’]s not|i['’]m not|i am not|not that|i (?:rang|called|asked|told|wrote|phoned|said|know|love)|asked|told|oh|i think)\b|\bi think$/i;
/** "You people", "your agent": said of somebody. */
const ACCUSES =
  /\b(?:you (?:people|guys|lot|should|are|were|did|do|have|had|just|never|all)|you['’]re|your (?:agent|driver|staff|team|colleague|man|guy|people)\w*|he|she)\b/i;

/** A short sentence of the customer's in which something went wrong, as they wrote it and without its full stop; undefined where none can be quoted. */
export function quotable(customer: readonly string[]): string | undefined {
  const message = (customer.at(-1) ?? '').slice(0, FIRST).replace(/\s+/g, ' ');
  for (const sentence of message.split(/(?<=[.!?…])\s+/)) {
    const said = shortened(sentence.trim());
    if (said && FAILS.test(said) && ![PRIVATE, HARSH, UNSURE, BESIDE, ACCUSES].some((pattern) => pattern.test(said)) && !shouts(said))
      return said;
  }
  return undefined;
}

/** The sentence without its mark, cut at a comma or a "and" where it is long. */
function shortened(sentence: string): string | undefined {
  let said = sentence.replace(/[\s.!…,;:–—-]+$/, '');
  // A cut behind these leaves too many words.
  if (count(said) > MOST) said = said.split(' ', MOST + 3).join(' ');
  while (count(said) > MOST) {
    const cut = Math.max(said.lastIndexOf(', '), said.lastIndexOf('; '), said.lastIndexOf(' and '), said.lastIndexOf(' but '));
    if (cut < 0) return undefined;
    said = said.slice(0, cut).replace(/[\s,;]+$/, '');
  }
  return count(said) >= LEAST && /^[\p{L}\d£$€]/u.test(said) && !/\p{Extended_Pictographic}/u.test(said) ? said : undefined;
}

const count = (text: string): number => text.split(' ').length;
const shouts = (text: string): boolean => (text.match(/\b[A-Z]{3,}\b/g)?.length ?? 0) > 1;
