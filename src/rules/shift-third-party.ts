import { flagPhrases } from '../engine/flag-phrases';
import { actsBeside, conditional, inQuestion, sentenceHas } from '../engine/guards';
import { waits } from '../engine/situation';

/** Who runs what is information; that somebody else did it badly, with nothing to follow, is not. */
const handled = sentenceHas('sorry', 'contacted', 'asked', 'chasing', 'raised', 'spoken', 'ours', 'but', 'hassle');

export default flagPhrases(
  {
    id: 'shift-third-party',
    title: 'Sounds like somebody else’s job',
    category: 'excuse',
    severity: 'warning',
    description: 'The courier, the bank, a supplier or a volunteer as the culprit: “out of our hands”.',
    message: 'They may feel sent away. Try: what you will do with the others, and by when.',
    rationale: 'The customer bought from you. Whoever caused it, they need you to take it up.',
    examples: [
      { bad: 'This is out of our hands.', good: 'The next step is for [who] to take. I will update you by [date].' },
      { bad: "It's the courier's fault.", good: 'The parcel got lost on its way to you; I will [action].' },
      { bad: 'You will have to take it up with your bank.', good: 'Your bank handles this part; tell them [details].' },
    ],
    nearMisses: [
      { text: "I've contacted the courier for you and will update you by Friday." },
      { text: 'Your bank usually needs 3 to 5 days to show the refund.' },
      { text: 'The courier lost the parcel, so I am sending a replacement today.' },
      { text: 'Delivery time depends on the size of the table.' },
      { text: 'The kitchens are fitted by a partner firm, but the guarantee is ours.' },
    ],
    sources: ['Davidow 2003', 'Page 2014, Journal of Pragmatics 62'],
  },
  [
    {
      find: ['^ (this|that|it) is out of our hands $'],
      instead: [{ sentence: 'The next step is for [who] to take. I will update you by [date].' }],
    },
    {
      find: [
        '(out of|outside|beyond) (our|my|of our|the *1|any|all) *1 (hands|control|influence|sphere of influence)',
        'in the hands of (the|a|an|another|our)',
        "(courier's|bank's|carrier's|supplier's|manufacturer's|driver's|postal service's|maker's) (fault|mistake|problem|responsibility|business)",
        '^ (please|do)? take (it|this|that) up with',
        '(you|,|to|can|must) (will|have|need|should)? (to)? take (it|this|that) up with',
        '(fault|blame|responsibility|delay|matter|problem|acceptance|decision|liability|cause|state) *5 (lies|sits|rests|belongs|is) (squarely|entirely|solely)? (with|by) (the|a|your|them|him|another)',
        '((depends|dependent|dependency|rely|relies) (solely|entirely)? on (the|your|our|their|a)|(belongs|belong) to (the|a|an|another|our)|(owned|maintained|run|operated|performed|carried out|provided|determined|decided|supplied|sent out|printed|handled) (solely|entirely|exclusively|and maintained)? by (the|a|an|another|our|its)) *2 (bank|courier|carrier|supplier|suppliers|manufacturer|maker|contractor|subcontractor|firm|company|airline|airport|post|provider|operator|store|stores|platform|publisher|distributor|venue|restaurant|host|hosts|datacentre|council|municipality|city|county|landlord|freeholder|neighbour|agency|partner|vendor|merchant|partners|registrar|customs|authorities|network|community|developer|garage|lab)',
        'by (a|an|the|another) (external|outside|independent|separate) (contractor|firm|company|provider|partner|agency|print house|mailing house)',
        '(handled|done|issued|made|set|sent|decided|run|collected|charged) by *4 not (by)? us',
        '(doing|account|affair|fault|words|call|business|decision) (and)? not (ours|mine)',
        '(independent|self employed) (contractors|partners|contractor)',
        '(is|are) (not employed by us|subcontracted|not our own (people|staff))',
        'theirs to (explain|sort|solve|answer|fix)',
        '(is|are) to blame',
        '^ blame the',
        'not blame (us|me)',
        ', not (by|with|from|at) us $',
        '(contact|call|ask|chase|write to|speak to|complain to) *3 yourself',
        '^ (so|then|unfortunately|sorry)? you (will|would|should)? {aside}? (have to|need to|must)? {aside}? (contact|call|ask|speak (to|with)|talk to|write to|turn to|go (to|through)|approach|chase|sort (this|that|it) out with|take (this|that|it) up with|settle (this|that|it) with|clear (this|that|it) (up)? with) (the|your) *1 (manufacturer|maker|bank|courier|carrier|seller|airline|provider|landlord|insurer|supplier|shop|store|vendor|developer|embassy|issuer|merchant|operator|venue|restaurant|agency|hotel) (directly)? $',
        'complain to (them|him)',
      ],
      unless: [handled, inQuestion, conditional, actsBeside],
    },
  ],
  { when: waits },
);
