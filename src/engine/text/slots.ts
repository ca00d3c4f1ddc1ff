import type { Span } from '../types';

const SLOT =
  /\[(?!x\])(?:\p{Ll}|\p{Lu}(?!\p{Lu})|(?:NAME|DATE|TIME|AMOUNT|ORDER|NUMBER|CUSTOMER|FIRST|LAST|AGENT|COMPANY|PRODUCT|INSERT|ADD|ENTER|YOUR)\b)[^[\]\n]{0,60}\](?![([\p{L}])|\bXX\/XX(?:\/XX(?:XX)?)?\b|[£$€] ?X{2,}\b|\bXXX\b(?![-/*])|\bTODO\b(?! (?:list|item|app)s?\b)|\bTBD\b/gu;

/** Brackets with which writers help a quotation or tag a text: "[in the film]", "[edited]", "[sic]". */
const REMARK =
  /^\[(?:sic|image|link|url|video|edit\w*|removed|deleted|redacted|hidden|translated|solved|closed|optional|emphasis|bug|feature|laughs?|(?:in|on|at|of|for|to|from|by|with|and|or|but|is|are|was|were|has|have|had|not|no|he|she|they|it|we|i|you|his|her|their|its|our|my|this|that|these|those|as|an?|also|then|which|if|when|because)\b[^\]]*)\]$/i;

/** The gaps that only the agent can fill, in reading order: "[date]", "XX/XX", "TODO". The text is a masked one (see `mask`). */
export function slotsIn(masked: string): readonly Span[] {
  return [...masked.matchAll(SLOT)].flatMap(({ 0: slot, index }) =>
    REMARK.test(slot) ? [] : [{ start: index, end: index + slot.length }],
  );
}
