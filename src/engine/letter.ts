import type { Reply } from './rule';

/** A greeting, a name with a comma, an @handle, or thanks that begin the reply. */
export const greets = ({ facts, text }: Reply): boolean =>
  facts.greeting || /^\s*(?:@|(?:thanks|thank you|many thanks|good|to whom)\b)/i.test(text) || NAME.test(text);
const NAME = /^\s*\p{Lu}[^\n.]{0,40}[,!:]\s*(?:\n|$)/u;

/** A sign-off, a short last line such as a name, or a friendly last sentence; or the signature is below. */
export const closes = ({ facts, text, masked }: Reply): boolean =>
  facts.closing ||
  masked.trimEnd().length < text.trimEnd().length ||
  /\n[^\n]{1,40}\s*$|[\^~-]\s?\w{1,12}\s*$/.test(text) ||
  /\b(?:thank|thanks|let (?:me|us) know|hope|wish|questions|happy to|glad|welcome|sorry|apolog\w+|look forward|enjoy|have a|here (?:for|to) )\b[^\n]{0,120}$/i.test(
    text.trimEnd(),
  );
