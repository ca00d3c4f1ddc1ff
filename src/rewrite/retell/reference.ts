import { COMMA } from './leave-out';
import { subjectAt, type Subject } from './subject';

const BOUGHT =
  /(?:^|, )(?:(?:hi|hello|hey|so|dear|team|yes),? )*,? ?(?:i|we|i've|we've) (?:recently |just )?(ordered|bought|booked|purchased|requested|hired) (a|an|my|our|the|some|two|three|four|six) ([a-z]+(?: [a-z]+){0,2}?)((?: (?:last (?:week|month|night|year)|yesterday|on \w+day|(?:\d{1,2}|two|three|four|five|six) (?:days|weeks|months) ago|a (?:week|month) ago|in [A-Z][a-z]+|online))?)(?: from you| from your (?:site|shop|store|website))?(?: ,| and| but|,|$)[ ,a-z]{0,4}$/;

/** What was ordered, told of a thing: "the lamp you ordered last week". */
export function ordered(words: readonly string[]): Subject | undefined {
  if (words.length > 30) return undefined;
  const [, verb, article, noun, when = ''] =
    BOUGHT.exec(
      words
        .filter((word, index) => word !== COMMA || index > 0)
        .join(' ')
        .replace(/ , /g, ', '),
    ) ?? [];
  if (!verb || !article || !noun) return undefined;
  const phrase = [/^(?:two|three|four|six)$/.test(article) ? `the ${article}` : 'the', ...noun.split(' ')];
  const read = subjectAt(['the', ...noun.split(' '), 'was'], 0);
  if (!read || read.end !== noun.split(' ').length + 1) return undefined;
  const plural = read.plural || /^(?:two|three|four|six)$/.test(article);
  return { words: [...phrase, 'you', verb, ...when.trim().split(' ').filter(Boolean)], end: 0, kind: 'thing', plural };
}
