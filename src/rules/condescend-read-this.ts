import { flagPhrases } from '../engine/flag-phrases';
import { actsBeside, conditional, negated, sentenceHas } from '../engine/guards';

export default flagPhrases(
  {
    id: 'condescend-read-this',
    title: 'Sounds like “go and read”',
    category: 'dismissive',
    severity: 'warning',
    description: '“Read the manual”, “search before posting”, “it’s clearly stated on our website”.',
    message: 'They may feel sent away. Try: the answer in one sentence, then the link.',
    rationale: 'It says that the question was careless. One sentence of answer costs less than the quarrel.',
    examples: [
      { bad: "It's clearly stated on our website.", good: 'The short answer is [answer]. The details are on our website.' },
      { bad: 'Did you even read my email?', good: 'The short answer is [answer].' },
      { bad: 'Please read the instructions again.', good: 'The short answer is [answer].' },
    ],
    nearMisses: [
      { text: 'Could you check your spam folder?' },
      { text: "I've read your message carefully." },
      { text: 'Please read the safety instructions carefully before you use the charger.' },
      { text: "This should have been clearly stated on our page, and I'm sorry it wasn't." },
    ],
    sources: ['Castro, avoid list', 'DataLad handbook on condescending words'],
  },
  [
    {
      find: ['^ (it|this|that) is (clearly|all|already)? (stated|written|explained|documented|described|in bold) *1 (on|in|under) *3 $'],
      unless: [sentenceHas('sorry', 'should')],
      instead: [
        ({ text }) => ({
          sentence: `The short answer is [answer]. The details are ${/ (?:on|in|under) .*$/i.exec(text)?.[0].trim() ?? 'here: [link]'}.`,
        }),
      ],
    },
    {
      find: 'if you had {aside}? (bothered to)? (read|looked at|checked|opened|scrolled) (the|our|my|your)',
      unless: [sentenceHas('sorry')],
    },
    {
      find: [
        '(read|reread|consult|check|study) (the|my|our|your|this|it|that|what|rule|section) *3 (again|properly|more carefully|more closely|carefully)',
        '^ (please|just|kindly)? (read|reread) (again|properly|carefully|more carefully|(the|our) (terms|faq|faqs|manual|docs|documentation|rules|small print|title|description|policy|conditions|guidelines))',
        '^ (please|kindly)? (refer to|consult) (the|our) (terms|faq|faqs|manual|documentation|rules|policy|conditions|guidelines|website) *3 $',
        '^ (please|kindly)? (read|search|consult *2|look) before (you)? (posting|rating|asking|writing|commenting|complaining|installing|replying|ringing|calling)',
        'read *5 before (posting|rating|asking|writing|commenting|complaining|replying|ringing|calling)',
        '^ (have|did) you (even|actually)? (read|reread|consulted|consult|check|checked) (the|our) (manual|faq|faqs|instructions|terms|description|documentation|guide|website|email) $',
        'have you (even|actually) (read|tried|looked|checked|bothered|opened)',
        '^ *6 can be found (on|in|under) (our|the) (website|site|homepage|faq|faqs|manual|help|app) *2 $',
        '^ you (can|will) find (this|that|it|the answer|all) *4 (on|in|under) (our|the) (website|site|homepage|faq|faqs|manual) $',
        '^ (please|just|you can)? google (it|this|that)',
        'need to read (the|our|my)',
        'did you (even|actually) (read|try|look|check|bother|open)',
        '(clearly|plainly|explicitly) (stated|written|documented|marked|mentioned|printed|labelled|described|shown|visible|displayed|indicated|listed|communicated|announced)',
        'all (explained|written|described|documented|stated) (in|on|under)',
        'google search will',
        '^ (it is|that is|this is|all of this is) (all|right|literally|also)? (in|on) (the|every) (title|manual|changelog|faq|first page|docs|readme|welcome pack|small print|description|guide|box|label)',
        '(is|stands|stand) (all)? (in|on) (the|every) (title|first page|small print|readme|welcome pack|changelog)',
        '(should|must|ought to) (have)? read (the|our|my)',
        'not (willing|bother) to read',
        '(willing|supposed|meant) to read',
        'go (and)? (read|look it up|google)',
      ],
      unless: [sentenceHas('sorry', 'safety', 'i', 'if', 'so', 'here', 'today', 'now'), negated, conditional, actsBeside],
    },
  ],
);
