import fc from 'fast-check';
import { english } from '../../src/lexicon/en';
import { rules } from '../../src/rules';
import { scenarios } from '../../src/practice/scenarios';

const unique = (texts: readonly string[]): string[] => [...new Set(texts.filter(Boolean))];

/** Replies and messages in the project's own words. */
const REPLIES = unique([
  ...rules.flatMap(({ meta }) => [
    ...meta.examples.flatMap(({ bad, good, earlier = [] }) => [bad, good, ...earlier]),
    ...meta.nearMisses.map(({ text }) => text),
  ]),
]);
const MESSAGES = unique([
  ...rules.flatMap(({ meta }) => [...meta.examples, ...meta.nearMisses].map(({ customer = '' }) => customer)),
  ...scenarios.flatMap(({ ticket }) => ticket.map(({ text }) => text)),
]);
const SENTENCES = unique(REPLIES.flatMap((text) => text.split(/(?<=[.!?])\s+|\n+/)));
const wordsIn = (texts: readonly string[]): string[] => unique(texts.join(' ').match(/[\p{L}\p{N}'’-]+/gu) ?? []);
const WORDS = wordsIn([
  ...REPLIES,
  ...MESSAGES,
  ...Object.values(english.classes).flat(),
  ...Object.values(english.languages).flat(),
  ...Object.values(english.facts).flat(),
  ...Object.values(english.cues).flat(),
]);

/** What people and programs put between words, and what nobody writes by hand. */
const ODDITIES = [
  ...['\ud83d', '\udc4d', '\u0000', '\u0007', '\u001b[31m', '\ufeff', '\ufffe', '\uffff', '\ufffc', '\u200b', '\u200d', '\u2060', '\u00ad'],
  ...[
    '\u202e',
    '\u202c',
    '\u2066',
    '\u2069',
    '\u0301',
    'e\u0301\u0302\u0303',
    '\u05d0\u05d1',
    '\u0627\u0644',
    '日本語',
    'ß',
    'İ',
    'ﬁ',
    'ǅ',
  ],
  ...['😊', '👍🏽', '👩🏽‍💻', '🇬🇧', '❤️', '1️⃣', '\u{10ffff}', '𝔘𝔫', ':-)', ':('],
  ...[
    '> ',
    '>> ',
    '> > > ',
    '-- \n',
    '-----Original Message-----\n',
    '_____\n',
    'On Mon, 3 Mar 2025 at 10:00, Ana <ana@example.com> wrote:\n> ',
  ],
  ...['From: Ana\nSent: Monday\n', 'Am Montag schrieb Ana:\n', 'Le lundi, Ana a écrit :\n'],
  ...['https://example.com/a?b=1&c=%20#d', 'www.example.com', 'http://', 'ana.b+c@mail.example.co.uk', '@ana', 'a@b'],
  ...[
    '`code`',
    '```\ncode\n```',
    '```',
    '{{ticket.id | default: "x"}}',
    '{{',
    '}}',
    '{%',
    '#{a.b}',
    '[name]',
    '[date]',
    '[',
    ']',
    'XX/XX',
    'TODO',
    '<url>',
  ],
  ...[
    '<script>alert(1)</script>',
    '<p>',
    '</p>',
    '&nbsp;',
    '&#x202e;',
    '<!--',
    '-->',
    ']]>',
    '<b onclick="x">',
    '${x}',
    '\\',
    '\\u0000',
    '%s',
    '%00',
  ],
  ...[
    '"',
    "'",
    '“',
    '”',
    '«',
    '»',
    '(',
    ')',
    '…',
    '...',
    '!!!',
    '?!',
    '—',
    ' – ',
    '*',
    '_',
    '~',
    '^',
    '$',
    '|',
    ';',
    ':',
    '1. ',
    '2) ',
    '- ',
    '• ',
  ],
  ...[
    '£1,200.50',
    '24/7',
    '12/04/2026',
    '3:30 pm',
    '#12345',
    '+44 20 7946 0000',
    '1e308',
    '-0',
    'NaN',
    '__proto__',
    'constructor',
    'toString',
  ],
];
const BREAKS = [' ', ' ', ' ', ' ', '', '. ', ', ', '\n', '\n\n', '\r\n', '\t', '\u00a0', '\u2028', '!', '? '];

const word = fc.constantFrom(...WORDS);
const oddity = fc.constantFrom(...ODDITIES);
const sentence = fc.constantFrom(...SENTENCES);

/** A sentence with a few signs left out, doubled, put in, or in the other case. */
const damaged = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(text, fc.array(fc.tuple(fc.nat(), fc.nat(4), oddity), { minLength: 1, maxLength: 4 }))
    .map(([whole, changes]) => changes.reduce((now, [place, how, sign]) => damage(now, place, how, sign), whole));

function damage(text: string, place: number, how: number, sign: string): string {
  const at = text.length ? place % text.length : 0;
  const [before, here, after] = [text.slice(0, at), text.charAt(at), text.slice(at + 1)];
  switch (how) {
    case 0:
      return before + after;
    case 1:
      return before + here + here + after;
    case 2:
      return before + sign + here + after;
    case 3:
      return before + (here === here.toUpperCase() ? here.toLowerCase() : here.toUpperCase()) + after;
    default:
      return `${after}${here}${before}`;
  }
}

/** One sign or word over and over: where a reader goes back and forth, this is where it takes long. */
const run = (most: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }), oddity, word, sentence),
      fc.constantFrom('', ' ', '\n', ', '),
      fc.nat(most),
    )
    .map(([piece, between, length]) => `${piece}${between}`.repeat(Math.max(1, Math.floor(length / (piece.length + between.length)))));

/** Quotations within quotations. */
const nested = fc
  .tuple(fc.nat(60), sentence, fc.constantFrom('>', '> ', '“', '(', '[', '{{', '<b>'))
  .map(([depth, text, mark]) => `${mark.repeat(depth)}${text}\n${mark.repeat(depth >> 1)}${text}\n`);

const piece = fc.oneof(
  { weight: 10, arbitrary: sentence },
  { weight: 4, arbitrary: fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' ')) },
  { weight: 4, arbitrary: damaged(sentence) },
  { weight: 5, arbitrary: oddity },
  { weight: 2, arbitrary: word },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
  { weight: 1, arbitrary: nested },
  { weight: 1, arbitrary: run(300) },
);

const joined = (pieces: fc.Arbitrary<string>, most: number): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(pieces, fc.constantFrom(...BREAKS)), { maxLength: most })
    .map((parts) => parts.map(([text, between]) => text + between).join(''));

/** The longest text that is made, in characters: some 2,000 words. What takes longer by its length alone is measured by `npm run bench`. */
export const LONGEST = 12_000;
/** The longest in which dates are read: each promise costs some hundred times as much as a sentence without one. */
export const LONGEST_PROMISING = 6_000;
/** Of LONGEST or less, and mostly of a few sentences. */
export const text = fc
  .oneof(
    { weight: 12, arbitrary: joined(piece, 8) },
    { weight: 4, arbitrary: damaged(fc.constantFrom(...REPLIES)) },
    { weight: 2, arbitrary: joined(oddity, 30) },
    { weight: 1, arbitrary: joined(piece, 60) },
    { weight: 1, arbitrary: run(LONGEST) },
  )
  .map((made) => made.slice(0, LONGEST));
/** Of a few words, or less. */
export const shortText = fc.oneof(
  { weight: 3, arbitrary: word },
  { weight: 2, arbitrary: fc.array(word, { maxLength: 5 }).map((words) => words.join(' ')) },
  { weight: 2, arbitrary: joined(oddity, 3) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);
/** What a customer writes. */
export const message = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...MESSAGES) },
  { weight: 2, arbitrary: damaged(fc.constantFrom(...MESSAGES)) },
  { weight: 2, arbitrary: text },
);
/** Most have none or one. */
export const thread = fc.oneof(
  { weight: 2, arbitrary: fc.constant<string[]>([]) },
  { weight: 3, arbitrary: fc.array(message, { minLength: 1, maxLength: 1 }) },
  { weight: 1, arbitrary: fc.array(message, { maxLength: 4 }) },
);
/** Texts, and what becomes of them by a few changes. */
export const change = fc.oneof(
  fc.tuple(text, text),
  fc.tuple(text, fc.nat(), fc.nat(30), shortText).map(([before, at, length, put]): [string, string] => {
    const start = before.length ? at % before.length : 0;
    return [before, before.slice(0, start) + put + before.slice(start + length)];
  }),
);
export { damaged, oddity, run, sentence, word };
