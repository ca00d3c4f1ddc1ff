import assert from 'node:assert/strict';
import fc from 'fast-check';
import { beingWritten } from '../../../src/content/shown-problems';
import { compilePatterns } from '../../../src/engine/match/compile';
import { detectLanguage } from '../../../src/engine/text/language';
import { mask } from '../../../src/engine/text/mask';
import { slotsIn } from '../../../src/engine/text/slots';
import { tokenise } from '../../../src/engine/text/tokens';
import type { Language, Span } from '../../../src/engine/types';
import { english } from '../../../src/lexicon/en';
import { isOffered } from '../../../src/rewrite/offered';
import { quotable } from '../../../src/rewrite/quote';
import { retell } from '../../../src/rewrite/retell';
import { rules } from '../../../src/rules';
import { holdsOrder, holdsSpan } from '../spans';
import { target } from '../target';
import { message, text } from '../texts';

const { vocabulary, languages } = compilePatterns(rules, english);
const lines = (of: string): string => of.replace(/[^\n]/g, '');

export const words = [
  target('words', 190, text, (given, time) => {
    const masked = time('mask', given.length, () => mask(given));
    assert.equal(masked.length, given.length, 'a mask of another length');
    assert.equal(lines(masked), lines(given), 'a mask with other lines');
    const tokens = time('tokenise', given.length, () => tokenise(masked, vocabulary));
    const spans: Span[] = tokens.start.map((start, i) => ({ start, end: tokens.end[i] as number }));
    for (const span of spans) holdsSpan(masked, span, 'word');
    holdsOrder(spans, 'words');
    holdsOrder(
      tokens.sentences.map(({ span }) => span),
      'sentences',
    );
    for (const { span, from, to } of tokens.sentences) {
      holdsSpan(masked, span, 'sentence');
      assert.ok(
        from < to && span.start === tokens.start[from] && (tokens.end[to - 1] as number) <= span.end,
        'a sentence with other words',
      );
    }
    assert.equal(
      tokens.sentences.reduce((sum, { from, to }) => sum + to - from, 0),
      spans.length,
      'words in no sentence',
    );
    const slots = time('gaps', given.length, () => slotsIn(masked));
    for (const span of slots) holdsSpan(given, span, 'gap');
    holdsOrder(slots, 'gaps');
    time('language', given.length, () => detectLanguage(masked, tokens, vocabulary, languages as readonly Language[]));
    time('offered', given.length, () => isOffered(given, []));
  }),
  target('being written', 50, fc.tuple(text, fc.nat()), ([given, place], time) => {
    const caret = place % (given.length + 1);
    const span = time('being written', given.length, () => beingWritten(given, caret));
    if (!span) return;
    assert.ok(span.start <= span.end && span.end === caret, 'what is being written ends elsewhere than at the caret');
    assert.ok(!given.slice(span.start, caret).includes('\n'), 'what is being written goes over lines');
  }),
  target('customer', 40, fc.array(message, { minLength: 1, maxLength: 3 }), (given, time) => {
    const size = given.reduce((sum, { length }) => sum + length, 0);
    const told = time('retell', size, () => retell(given));
    for (const clause of [told?.clause, told?.also]) {
      if (clause === undefined) continue;
      assert.ok(clause.trim() === clause && clause !== '', 'a clause with spaces at its ends');
      assert.ok(!clause.includes('\n'), 'a clause over lines');
    }
    const quoted = time('quote', size, () => quotable(given));
    if (quoted !== undefined) assert.ok(given.at(-1)?.replace(/\s+/g, ' ').includes(quoted), 'a quotation that nobody wrote');
  }),
];
