import type { Rule } from '../engine/rule';

/** "Hi John,": the first name, where a comma, a mark, a line's end or a second name follows. */
const GREETED =
  /^\s*(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear|[Hh]iya|[Gg]ood (?:morning|afternoon|evening|day))[ ,]+(\p{Lu}\p{Ll}[\p{L}'’-]*)(?=(?: \p{Lu}\p{Ll}+)? ?(?:[,!:.\n]|[-–—] ))/u;

/** How a customer names themselves: at the end of a message, or in a sentence. */
const NAME = String.raw`(\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’.-]*){0,2})`;
const SIGNED = [
  new RegExp(
    String.raw`(?:[Rr]egards|[Tt]hanks|[Tt]hank you|[Ss]incerely|[Cc]heers|[Bb]est(?: wishes)?|[Yy]ours|[Tt]ruly|[Ff]aithfully),?\s+${NAME}\s*$`,
    'u',
  ),
  new RegExp(String.raw`[.!?,][ \t]*\n\s*${NAME}\s*$`, 'u'),
  new RegExp(String.raw`[.!?]\s+[-–—] ?${NAME}\s*$`, 'u'),
  new RegExp(String.raw`\b[Mm]y name is ${NAME}`, 'u'),
  new RegExp(String.raw`\b(?:[Tt]his is|I am|I'm) ${NAME}(?= (?:from|at|with) |, (?:account|order|booking|customer))`, 'u'),
];

/** Before a name, or alone: they name nobody. */
const TITLES =
  'mr mrs ms miss mx dr doctor prof professor rev reverend father sister pastor rabbi captain major colonel sergeant officer judge councillor lord lady dame herr frau monsieur madame senor senora';

const NO_NAMES = new Set(
  `${TITLES} all team there everyone everybody customer sir madam guest friend friends user valued reader support folks both again regards thanks thank best cheers sincerely please help sent kind yours day love morning evening afternoon reviewer member student parent neighbour hr it dear hello hi`.split(
    ' ',
  ),
);

/** Names that stand for one another and do not begin alike. */
const SHORT_FORMS = [
  'thomas tom tommy',
  'robert bob bobby',
  'william bill billy',
  'richard dick rick',
  'edward ted ned',
  'anthony tony',
  'john jack',
  'james jim jimmy',
  'henry harry hank',
  'charles chuck',
  'elizabeth liz lizzie beth betty',
  'margaret peggy meg',
  'catherine katherine kate katie kathy cathy',
  'alexander alexandra sandy sasha',
  'theodore ted',
  'dorothy dot dolly',
  'sarah sally',
  'mary molly polly',
  'john jon',
].map((row) => row.split(' '));

const rule: Rule = {
  meta: {
    id: 'template-name-mismatch',
    title: 'Greets somebody else',
    category: 'placeholder',
    severity: 'warning',
    description: 'The name in the greeting is not the one with which the customer signed.',
    message: 'This greets another name than they signed with. Try: the name in their message.',
    rationale: 'Somebody else’s name at the top says that the reply was meant for somebody else.',
    examples: [
      {
        bad: 'Hi John, sorry about the teapot.',
        good: 'Hi Maria, sorry about the teapot.',
        customer: 'The teapot drips.\nRegards,\nMaria',
      },
      { bad: 'Dear Anna,\n\nIt left today.', good: 'Dear Priya,\n\nIt left today.', customer: 'Where is my order?\n\nPriya Shah' },
      { bad: 'Hello Peter! Sorry it broke.', good: 'Hello Tom! Sorry it broke.', customer: 'My name is Tom and your lamp broke.' },
    ],
    nearMisses: [
      { text: 'Hi Maria, sorry about the teapot.', customer: 'The teapot drips.\nRegards,\nMaria' },
      { text: 'Hi Tom, sorry it broke.', customer: 'It broke.\nThomas Berg' },
      { text: 'Hi Jose, sorry it broke.', customer: 'It broke.\nJosé' },
      { text: 'Hi there, sorry it broke.', customer: 'It broke.\nTom' },
      { text: 'Dear Ms Shah, it left today.', customer: 'Where is my order?\n\nPriya Shah' },
      { text: 'Dear Professor Abara, it left today.', customer: 'Where is my order?\n\nNgozi Abara' },
      { text: 'Dear Ngozi, it left today.', customer: 'Where is my order?\n\nProfessor Abara' },
      { text: 'Dear Señora Ruiz, it left today.', customer: 'Where is my order?\n\nCarmen Ruiz' },
      { text: 'Hi Bob, it left today.', customer: 'Where is it?\nThanks, Robert' },
    ],
    sources: ['Zendesk, Using placeholders'],
  },
  *check(reply) {
    const greeted = GREETED.exec(reply.masked);
    const name = greeted?.[1];
    if (!greeted || !name || NO_NAMES.has(plain(name))) return;
    const signed = reply.customer.flatMap(namesIn);
    const own = signed.at(-1)?.[0];
    if (!own || signed.flat().some((other) => mayBe(plain(name), plain(other)))) return;
    const start = greeted[0].length - name.length;
    yield { span: { start, end: start + name.length }, suggestions: [{ span: { start, end: start + name.length }, text: own }] };
  },
};

/** Each name with which a message is signed, in its words. */
const namesIn = (message: string): string[][] =>
  SIGNED.map((pattern) => pattern.exec(message)?.[1]?.split(' ') ?? []).filter(
    (words) => words.length && !words.some((word) => NO_NAMES.has(plain(word))),
  );

const plain = (name: string): string => name.normalize('NFD').replace(/\P{L}/gu, '').toLowerCase();

/** One person may go by both: they begin alike, one holds the other, or one is short for the other. */
const mayBe = (a: string, b: string): boolean =>
  a.slice(0, 2) === b.slice(0, 2) || a.includes(b) || b.includes(a) || SHORT_FORMS.some((row) => row.includes(a) && row.includes(b));

export default rule;
