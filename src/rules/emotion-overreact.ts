import { flagPhrases } from '../engine/flag-phrases';
import { actsBeside, followedBy, inQuestion, sentenceHas } from '../engine/guards';
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
      { bad: 'Mistakes happen.', good: 'That should not have happened, and here is what I am doing about it: [action].' },
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
      find: ['(blow|blowing|blown) *3 out of (all)? proportion', '(make|making|made) (such|so much of)? (a)? (fuss|scene|drama)'],
      unless: [inQuestion],
    },
    {
      find: '(it|that|this|they) (is|was|are) (only|just|merely|literally) (a|an|one|two|three|four|five|six|fifteen|some|{number})',
      unless: [inQuestion, actsBeside, sentenceHas('sorry', 'us', 'we', 'no', 'apologise', 'apologize', 'thank', 'god')],
      instead: [({ text }) => text.replace(/ (?:only|just|merely|literally)(?= )/i, '')],
    },
    {
      find: [
        'not (really|that|such|exactly)? (a)? big (of)? (a)? (deal|thing|problem|issue)',
        '(hardly|not) (the)? end of the world',
        '(world keeps turning|at the end of the day|in the grand scheme)',
        '(it|this|that|is|are) (just|simply)? (perfectly|totally|completely|entirely) normal',
        '(it|this|that) is (just|simply|pure)? (physics|biology|life|mathematics|maths|technology|how it goes|what it is|well known|the nature of)',
        '(is|are) what (it is|they are) $',
        '(will|would) (get|grow) used to it',
        'nothing to (worry|get upset|complain) about',
        'it (takes|only takes) (time|a minute|a while) (to get used|of your)',
        'get used to it',
        '^ (well)? (mistakes|accidents|errors|delays|such things|things like (this|that)) (do|can|will|sometimes|just)? happen (sometimes|to everyone|to everybody)? $',
        '^ (well|sorry|unfortunately)? (that|this|it) is (just|simply) (the way|how) (it|things|life) (is|are|goes|go|works|work) (for (everyone|everybody|all|us all))? $',
        '(let us|please|do) not (exaggerate|overreact|dramatise|dramatize|panic|be dramatic|blow)',
        'you will (survive|live|get over it|cope)',
        '(sure|certain) (that)? you can (wait|manage|live|cope|do without)',
        '^ (too bad|bad luck|tough luck|hard luck|what a pity|that is (a pity|too bad|tough)|so be it|as you wish|whatever you say|if you say so) $',
        '(it|that|these things) (happens|happen) (sometimes|all the time)? $',
        '(is|are) part of the (fun|charm|experience|game)',
        '(little|small|tiny|minor) (bump|bumps|hiccup|hiccups|glitch|blemish|scratch)',
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
