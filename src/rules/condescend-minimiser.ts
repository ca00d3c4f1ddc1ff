import { flagPhrases } from '../engine/flag-phrases';
import { conditional, inQuestion, sentenceHas } from '../engine/guards';
import { upsetOrUnknown } from '../engine/situation';
import { leads } from '../rewrite/words';

export default flagPhrases(
  {
    id: 'condescend-minimiser',
    title: 'Sounds like it should be easy',
    category: 'dismissive',
    severity: 'suggestion',
    description: '“All it takes is …”, “a child could do it”, “you just need to”, said to somebody who struggles.',
    message: 'They may hear “you make it hard”. Try: the step alone.',
    rationale: 'What was easy for them would not be in their message. The little word says that they are slow.',
    examples: [
      {
        bad: 'Just click Cancel on the account page.',
        good: 'Click Cancel on the account page.',
        customer: "I've tried to cancel three times and the page keeps failing!",
      },
      { bad: 'All you have to do is turn the key.', good: 'Please turn the key.' },
      { bad: 'Any beginner can do it.', good: 'Here are the steps: [steps].' },
    ],
    nearMisses: [
      { text: "I've just sent you the link.", customer: 'The app keeps crashing!' },
      { text: 'If anything else comes up, just reply to this email.', customer: 'The app keeps crashing!' },
      { text: "It's easy to miss that setting." },
      { text: 'Just click Edit on the account page.', customer: 'How do I change my address?' },
      { text: 'Just say the word and I will send a new one.', customer: 'The second lamp arrived broken, so annoying.' },
    ],
    sources: ['retext-equality, condescending', 'SkyVerge, blocked phrases'],
  },
  [
    {
      find: ['all (that)? you (have|need|had|needed) to do (is|was)'],
      unless: [conditional, sentenceHas('sorry', 'we', 'i')],
      instead: [(hit, { text }) => (leads(hit) && !/^(?:,| to\b)/.test(text.slice(hit.span.end)) ? 'Please' : undefined)],
    },
    {
      find: [
        'all (that)? it (takes|took) is',
        '(is|are|was) all (that)? it takes',
        '(child|toddler|grandmother|grandma|gran|nan|old|olds|beginner) (can|could|manages to) (do|manage|work|figure) (it|this|that)',
        '(child|old|olds|beginner) (works|manages|figures|does|masters) (it|this|that)',
        '(can not|could not) be (any)? (easier|simpler)',
        '(hardly|not exactly|not) (complicated|difficult|magic|brain surgery|quantum physics)',
        '(piece of cake|no brainer)',
        '(it|that|this) (only|just|literally) takes (a|one|two|three|five|{number}|seconds)',
        '^ it is (really|very|quite|so)? (easy|simple) , (just|simply)',
        '(hard|impossible|difficult) to miss',
        '(too much|a lot|much) to ask $',
      ],
      unless: [inQuestion, conditional, sentenceHas('sorry')],
    },
    {
      find: [
        'you (just|simply) (need|have) to',
        '^ (just|simply) (click|go|press|follow|log|sign|open|enter|select|restart|reset|look|search|use|fill|reinstall|update|change|download|wait|scroll|uninstall|clear|turn|switch|plug)',
      ],
      unless: [sentenceHas('if', 'we', 'i', 'sorry'), (_, { signals, customer }) => !!customer.length && !signals.upset && !signals.repeat],
      instead: [({ text }) => text.replace(/\b(?:just|simply) /i, '')],
    },
  ],
  { when: upsetOrUnknown },
);
