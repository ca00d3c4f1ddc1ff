import { PARTS, type Details, type Facts, type Places, type Problem, type RuleMeta, type Signals } from '../../../src/engine/types';
import type { Maker } from '../../../src/popup/report-text';
import type { PageReport } from '../../../src/helpdesks/report';
import type { Offer, PageState, ShownProblem } from '../../../src/messages';
import type { Kept, KeptDue } from '../../../src/promises/kept';
import type { PartInContext } from '../../../src/rewrite/in-context';

/** A customer who has had enough. */
export const UPSET: Signals = {
  complaint: true,
  companySide: true,
  upset: 1,
  repeat: true,
  urgent: false,
  threat: false,
  vulnerable: false,
  thanks: false,
  question: false,
  technical: false,
  reasons: ['third time I’m writing', 'still hasn’t arrived', 'nobody seems to care'],
};

export const CALM: Signals = { ...UPSET, complaint: false, companySide: false, upset: 0, repeat: false, reasons: [] };

export const FACTS: Facts = {
  greeting: true,
  acknowledgement: true,
  apology: false,
  empathy: true,
  ownership: false,
  solution: false,
  nextStep: false,
  timeframe: false,
  question: true,
  alternative: false,
  handoff: false,
  closing: true,
  courtesy: true,
  cheer: false,
  explanation: false,
  repair: true,
  debate: false,
  halvedApology: false,
  companyActs: false,
  customerActs: false,
};

export const DETAILS: Details = { apology: 'none', nextStepBy: 'nobody', handoff: null };

/** Nothing is anywhere, and nothing is offered. */
export const PLACES = Object.fromEntries(PARTS.map((part) => [part, { span: null, suggestions: [] }])) as unknown as Places;

const at = (start: number, end = start) => ({ start, end });

/** Some parts are at their words, and what would bring two that are missing. */
export const SOME_PLACES: Places = {
  ...PLACES,
  greeting: { span: at(0, 14), suggestions: [] },
  acknowledgement: { span: at(100, 119), suggestions: [] },
  closing: { span: at(220, 226), suggestions: [] },
  nextStep: { span: null, suggestions: [{ span: at(210), text: ' I will write to you by [date].' }] },
  ownership: { span: null, suggestions: [{ span: at(16), text: 'That was our mistake, and I will see to it myself. ' }] },
};

const missing: Problem = {
  rule: 'missing-apology',
  title: 'No apology yet',
  category: 'missing-apology',
  severity: 'warning',
  message: 'They wrote because something went wrong. A short “sorry” helps them to go on.',
  span: null,
  text: null,
  suggestions: [{ span: at(16), text: 'I’m sorry that your order has not arrived.\n\n' }],
};

const missingStep: Problem = {
  rule: 'missing-next-step',
  title: 'When will they hear from you?',
  category: 'missing-next-step',
  severity: 'suggestion',
  message: 'It can stay open what happens next. Try: who does what, and by when.',
  span: null,
  text: null,
  suggestions: [{ span: at(180), text: '\n\nI will check with the carrier and write to you by [day].' }],
};

const blame: Problem = {
  rule: 'blame-you-failed',
  title: 'Sounds like blame',
  category: 'blame',
  severity: 'error',
  message: 'This can sound like it’s their fault. Try: what you need, and why.',
  span: at(40, 58),
  text: 'you failed to provide your order number',
  suggestions: [
    { span: at(40, 58), text: 'I still need your order number' },
    { span: at(40, 58), text: 'could you send your order number' },
    { span: at(40, 58), text: 'to find your parcel, I need your order number' },
  ],
};

const vague: Problem = {
  rule: 'vague-soon',
  title: 'No clear time',
  category: 'vague-timing',
  severity: 'warning',
  message: 'They can hear: some day. Try: a day or an hour.',
  span: at(120, 142),
  text: 'as soon as possible',
  suggestions: [
    { span: at(120, 142), text: 'by [day]' },
    { span: at(120, 142), text: 'within two working days' },
  ],
};

const sigh: Problem = {
  rule: 'cold-unfortunately',
  title: 'Bad news first',
  category: 'cold',
  severity: 'suggestion',
  message: 'It can close the door at once. You can leave it out.',
  span: at(80, 93),
  text: 'Unfortunately,',
  // The deletion takes the space along and makes “refunds” begin the sentence.
  suggestions: [{ span: at(80, 95), text: 'R' }],
};

const long: Problem = {
  ...blame,
  severity: 'warning',
  title: 'Rechtsschutzversicherungsgesellschaftenartige Formulierung',
  message: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen wirken hier leicht vorwurfsvoll.',
  text: 'https://example.com/orders/00000000000000000000000000000000000000000000000000000000000000/details?ref=mail',
  suggestions: [
    {
      span: at(1, 9),
      text: 'Könnten Sie uns bitte Ihre Auftragsbestätigungsnummer und die Rechnungsanschriftsänderungsmitteilung schicken',
    },
  ],
};

const shown = (problems: readonly Problem[]): readonly ShownProblem[] => problems.map((problem, i) => ({ ...problem, key: `p${i}` }));

/** The state of a reply with these problems. */
export function reply(problems: readonly Problem[], more: Partial<Extract<PageState, { kind: 'reply' }>> = {}): PageState {
  return {
    kind: 'reply',
    helpdesk: 'Zendesk',
    team: { id: 'default', name: null, by: 'default' },
    problems: shown(problems),
    all: false,
    facts: FACTS,
    details: DETAILS,
    places: PLACES,
    signals: UPSET,
    heard: true,
    inThread: false,
    mood: null,
    empty: false,
    waits: false,
    canReplace: true,
    undoDismiss: false,
    mayExplain: false,
    improved: null,
    ...more,
  };
}

/** A clause in which many weak signs added up. */
const cues: Problem = {
  rule: 'defensive-cues',
  title: 'Sounds defensive',
  category: 'defensive',
  severity: 'suggestion',
  message: 'This can sound like you take your own side. Try: what you will do.',
  span: at(150, 190),
  text: 'we did everything on our side correctly',
  suggestions: [],
  because: ['on our side', 'correctly', 'did everything'],
};

/** What only the agent knows: a date. */
const gap: Problem = {
  rule: 'template-unfilled-slot',
  title: 'No text in this gap yet',
  category: 'placeholder',
  severity: 'error',
  message: 'A gap is still open. Fill it in, or take the sentence out, before you send.',
  span: at(200, 206),
  text: '[date]',
  suggestions: [],
};

export const PROBLEMS = { missing, missingStep, blame, vague, sigh, long, cues, gap };

export const TWELVE = [missing, missingStep, blame, vague, sigh, blame, vague, sigh, blame, vague, blame, vague];

/** What rules would say of themselves, for every category. */
export const METAS: ReadonlyMap<string, RuleMeta> = new Map(
  [...new Set([...Object.values(PROBLEMS)])].map((problem) => [
    problem.rule,
    {
      id: problem.rule,
      title: problem.title,
      category: problem.category,
      severity: problem.severity,
      description: 'What is flagged, in one plain sentence.',
      message: problem.message,
      rationale: 'An accusing “you” is the surest way to an argument, and it says nothing about what happens next.',
      examples: [{ bad: `Before: ${problem.text ?? 'nothing'}.`, good: 'Could you send your order number?' }],
      nearMisses: [],
      sources: ['Zhang et al. 2018, Conversations Gone Awry', 'Plain language https://www.plainlanguage.gov/guidelines/'],
    },
  ]),
);

const change = (title: string, [lead, before, after, tail]: readonly [string, string, string, string]): PartInContext => ({
  key: `c ${title}`,
  title,
  missing: before === '',
  lead,
  before,
  after,
  tail,
});

/** Changes of “Improve reply”; behind the eighth what is too long for any view. */
export const CHANGES: readonly PartInContext[] = [
  change('No apology yet', [
    'Hi Ms Kowalski, ',
    '',
    'I’m sorry that your order has not arrived. ',
    'As I already told you, we are waiting.',
  ]),
  change('Sounds like blame', [
    'As I already told you, ',
    'you failed to provide your order number',
    'I still need your order number',
    ', so we were unable to help.',
  ]),
  change('No clear time', ['We will look into it ', 'as soon as possible', 'by [date]', '.']),
  change('No word on their trouble yet', [
    '',
    '',
    'I understand how frustrating [the problem] is. ',
    'As I already told you, we are waiting.',
  ]),
  change('Bad news first', ['', 'Unfortunately, refunds', 'Refunds', ' are not possible after thirty days, whatever the reason was.']),
  change('Talks down', ['', 'Obviously you ', 'You ', 'need to restart it first.']),
  change('Sounds like an order', ['', 'Send us the receipt.', 'Could you send us the receipt?', '']),
  change('When will they hear from you?', [
    'We will look into it as soon as possible.',
    '',
    ' I will check with the carrier and write to you by [day].',
    ' Regards,',
  ]),
  change('Rechtsschutzversicherungsgesellschaftenartige Formulierung', [
    '…',
    'https://example.com/orders/00000000000000000000000000000000000000000000000000000000000000/details?ref=mail',
    'Könnten Sie uns bitte Ihre Auftragsbestätigungsnummer und die Rechnungsanschriftsänderungsmitteilung schicken',
    ' Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen.',
  ]),
  change('Their own words do not come back', [
    'Guten Tag, ',
    '',
    'so that I have this right: [the problem in their words, which may be many, because somebody has to read them and to say them again]. We',
    ' have sent it.',
  ]),
];

/** What a page says whose reply box was not found. */
export const REPORT: PageReport = {
  helpdesk: 'Zendesk',
  host: '*.zendesk.com',
  path: '/agent/tickets/*',
  looked: [
    { part: 'pageMark', selector: '[data-test-id="omni-log-container"]', found: 1, shown: 0 },
    { part: 'replyBox', selector: '[data-test-id="omnicomposer-rich-text-ckeditor"]', found: 0, shown: 0 },
  ],
  boxes: ['main > div[textbox].ck.ck-editor__editable_inline', 'form > textarea (hidden)'],
  closed: 1,
};
export const MAKER: Maker = { version: '1.2.3', browser: 'Firefox/149' };

const TICKET = 'https://acme.zendesk.com/agent/tickets/101';
const HOUR = 3_600_000;
/** Due so many hours from now. */
const dueIn = (hours: number): KeptDue => ({
  precision: 'time',
  day: '2026-11-27',
  minutes: 900,
  zone: 'UTC',
  at: Date.now() + hours * HOUR,
});
/** What the last reply promised. */
export const PROMISED: readonly Offer[] = [
  { key: '0', sentence: 'I’ll call you tomorrow at 3 pm.', owner: 'I', ticket: TICKET, due: dueIn(29) },
  {
    key: '1',
    sentence: 'Our engineer will look into the second scanner and update you on both by the end of next week.',
    owner: 'Our engineer',
    ticket: TICKET,
    due: { ...dueIn(200), precision: 'day', minutes: null },
  },
];
/** One that is overdue and two that are due. */
export const KEPT_PROMISES: readonly Kept[] = [
  { id: 'late', sentence: 'We will refund you by Tuesday.', owner: 'we', ticket: TICKET, due: dueIn(-20), reminded: 1 },
  ...PROMISED.map(({ key, ...promise }) => ({ ...promise, id: key, reminded: null })),
];
