import { flagPhrases } from '../engine/flag-phrases';
import { followedBy, inQuestion, sentenceHas } from '../engine/guards';
import { parts } from '../rewrite/clause';
import { speaker, uncapital } from '../rewrite/words';

export default flagPhrases(
  {
    id: 'emotion-overreact',
    title: 'Sounds like it does not matter',
    category: 'dismissive',
    severity: 'error',
    description: '“Not a big deal”, “it’s only two days”, “hardly the end of the world”, “perfectly normal”.',
    message: 'They may hear “it is nothing”. Try: the fact alone, and that you see it matters.',
    rationale: 'To the person who has the problem it is as big as it feels. Playing it down makes them prove it.',
    examples: [
      { bad: "It's not a big deal.", good: 'I understand this matters to you. Here is what I can do: [action].' },
      { bad: "You're overreacting.", good: 'I understand this matters to you. Here is what I can do: [action].' },
      { bad: "It's only a two-day delay.", good: "It's a two-day delay." },
    ],
    nearMisses: [
      { text: "It's no trouble for me to change the date." },
      { text: "It's not a big deal for us to swap it, so I've done that." },
      { text: "A two-day delay is a big deal when it's a birthday present." },
      { text: "It's only available on Android at the moment." },
    ],
    sources: ['Lazare 2004, On Apology'],
  },
  [
    {
      find: [
        '^ (it|that|this) is (really|just)? not (really|that|such)? (a)? big (of)? (a)? (deal|thing|problem|issue) $',
        '^ you are (clearly|just|being)? (overreacting|exaggerating|unreasonable|dramatic|oversensitive)',
      ],
      instead: [
        (hit, reply) =>
          parts(hit, reply).rest
            ? undefined
            : { sentence: `${speaker(reply)} understand this matters to you. Here is what ${uncapital(speaker(reply))} can do: [action].` },
      ],
    },
    {
      find: '(it|that|this|they) (is|was|are) (only|just|merely|literally) (a|an|one|two|three|six|some|{number})',
      unless: [inQuestion, sentenceHas('sorry', 'us', 'we', 'no', 'apologise', 'apologize')],
      instead: [({ text }) => text.replace(/ (?:only|just|merely|literally)(?= )/i, '')],
    },
    {
      find: [
        'not (really|that|such|exactly)? (a)? big (of)? (a)? (deal|thing|problem|issue)',
        '(hardly|not) (the)? end of the world',
        '(world keeps turning|out of proportion|at the end of the day|in the grand scheme)',
        '(it|this|that) is (perfectly|totally|completely|quite|entirely)? (normal|well known|physics|life|how it goes|what it is)',
        '(perfectly|totally|completely) normal',
        'nothing to (worry|get upset|complain) about',
        'it (takes|only takes) (time|a minute|a while) (to get used|of your)',
        'get used to it',
        '(it|that|these things) (happens|happen) (sometimes|all the time)? $',
        '(is|are) part of the (fun|charm|experience|game)',
        '(little|small|tiny|minor) (bump|bumps|hiccup|glitch|thing|detail|blemish)',
        'hiccup~',
        'does not matter (if|that|to|whether)',
        'waste of (my|our|both|your) *2 time',
        '(wasting|waste) (our|my|your) time',
      ],
      unless: [
        inQuestion,
        followedBy(4, 'for us', 'available', 'possible', 'supported'),
        sentenceHas('sorry', 'us', 'we', 'no', 'apologise', 'apologize'),
      ],
    },
  ],
);
