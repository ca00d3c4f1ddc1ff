import assert from 'node:assert/strict';
import fc from 'fast-check';
import { hunksOf } from '../../../src/content/hunks';
import { moveProblems } from '../../../src/content/shown-problems';
import { isSameText } from '../../../src/editors/same-text';
import { applyEdit, editBetween, matchCase, moveSpan, smallestEdit } from '../../../src/engine/edit';
import { keepsFacts, losesFacts } from '../../../src/engine/keeps-facts';
import type { Edit, Span } from '../../../src/engine/types';
import type { ShownProblem } from '../../../src/messages';
import { diffBoth, diffWords } from '../../../src/ui/word-diff';
import { holdsOrder, holdsSpan, isWhole } from '../spans';
import { target } from '../target';
import { change, shortText, text } from '../texts';

/** Places as parts of a text's length. */
const place = fc.nat(1_000_000).map((of) => of / 1_000_000);
const spanIn = (given: string, [a, b]: readonly [number, number]): Span => {
  const [start = 0, end = 0] = [a, b].map((of) => Math.round(of * given.length)).sort((x, y) => x - y);
  return { start, end };
};
const places = fc.tuple(place, place);
const wordsOf = (of: string, { start, end }: Span): string => of.slice(start, end);

const problemAt = (given: string, span: Span | null, edits: readonly Edit[]): ShownProblem => ({
  key: 'a',
  rule: 'a',
  title: '',
  category: 'cold',
  severity: 'warning',
  message: '',
  span,
  text: span && wordsOf(given, span),
  suggestions: edits,
});

export const edits = [
  target('edit between', 160, change, ([before, after], time) => {
    const edit = time('editBetween', before.length, () => editBetween(before, after));
    holdsSpan(before, edit.span, 'editBetween');
    assert.equal(applyEdit(before, edit), after, 'the edit makes another text');
    if (isWhole(before) && isWhole(after)) assert.ok(isWhole(edit.text), 'the edit puts half a character');
    assert.equal(isSameText(before, after), isSameText(after, before), 'same text one way only');
    assert.ok(isSameText(before, before), 'no same text as itself');
    if (before === after) assert.deepEqual([edit.text, edit.span.end - edit.span.start], ['', 0], 'an edit that changes nothing');
  }),
  target<[string, [number, number], string]>(
    'smallest edit',
    70,
    fc.tuple(text, places, shortText),
    ([given, at, put], time) => {
      const edit = { span: spanIn(given, at), text: put };
      const least = time('smallestEdit', given.length, () => smallestEdit(edit, given));
      assert.equal(applyEdit(given, least), applyEdit(given, edit), 'the smallest edit makes another text');
      assert.ok(least.span.start >= edit.span.start && least.span.end <= edit.span.end && least.text.length <= put.length, 'a larger edit');
      matchCase(put, given);
      const [keeps, loses] = [
        time('keepsFacts', given.length, () => keepsFacts(edit, given, [])),
        time('losesFacts', given.length, () => losesFacts(edit, given)),
      ];
      assert.ok(!(keeps && loses), 'facts kept and lost');
    },
    [
      ['Mistakes'.repeat(1500), [0, 1], 'x'],
      ['1 2 3 '.repeat(2000), [0, 1], 'x'],
    ],
  ),
  target(
    'moved problems',
    50,
    fc.tuple(text, places, shortText, fc.array(fc.tuple(places, places), { maxLength: 4 })),
    ([given, at, put, found]) => {
      const edit = { span: spanIn(given, at), text: put };
      const after = applyEdit(given, edit);
      const problems = found.map(([where, change], i) =>
        problemAt(given, i % 3 === 2 ? null : spanIn(given, where), [{ span: spanIn(given, change), text: 'x' }]),
      );
      const moved = problems.map((problem) => moveProblems([problem], edit)[0]);
      for (const [i, problem] of moved.entries()) {
        const before = problems[i] as ShownProblem;
        if (!problem) {
          assert.ok(before.span, 'what is missing went away');
          continue;
        }
        if (problem.span && before.span) assert.equal(wordsOf(after, problem.span), wordsOf(given, before.span), 'other words');
        for (const { span } of problem.suggestions) {
          assert.ok(span.start >= 0 && span.start <= span.end && span.end <= after.length, 'a suggestion outside');
          const was = (before.suggestions[0] as Edit).span;
          assert.equal(wordsOf(after, span), wordsOf(given, was), 'a suggestion for other words');
        }
      }
      const span = spanIn(given, found[0]?.[0] ?? at);
      const there = moveSpan(span, edit);
      if (there) assert.equal(wordsOf(after, there), wordsOf(given, span), 'moveSpan: other words');
    },
  ),
  target('hunks', 25, fc.tuple(change, fc.boolean()), ([[before, after], fine], time) => {
    const edit = { span: { start: 0, end: before.length }, text: after };
    const hunks = time('hunksOf', before.length + after.length, () => hunksOf(edit, before, { fine }));
    assert.equal(hunks.reduce(applyEdit, before), after, 'the hunks make another text');
    holdsOrder(hunks.map(({ span }) => span).reverse(), 'hunks');
    const { before: old, after: fresh } = time('diffBoth', before.length + after.length, () => diffBoth(before, after));
    assert.equal(old.map(({ text: part }) => part).join(''), before, 'a diff that loses what was there');
    assert.equal(fresh.map(({ text: part }) => part).join(''), after, 'a diff that loses what is there');
    assert.equal(
      diffWords(before, after)
        .map(({ text: part }) => part)
        .join(''),
      after,
      'a diff of words that loses some',
    );
  }),
];
