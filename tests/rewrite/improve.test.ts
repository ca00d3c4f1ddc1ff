import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/engine/check';
import { applyEdit } from '../../src/engine/edit';
import type { Category, Edit, Problem, Severity } from '../../src/engine/types';
import { applyParts, editsFor, improve, stepsFor, type Part } from '../../src/rewrite/improve';
import { ruleset } from '../../src/ruleset';

/** A customer to whom nearly everything is missing in a short reply. */
const ANGRY = 'My order never arrived and nobody replies. I am furious, this is the third time I write!';

interface Keyed extends Problem {
  readonly key: string;
}
const problem = (rule: string, edit: Edit, more: Partial<Keyed> = {}): Keyed => ({
  key: rule,
  rule,
  title: rule,
  category: 'cold',
  severity: 'warning',
  message: '',
  span: edit.span,
  text: '',
  suggestions: [edit],
  ...more,
});
const rewrite = (text: string, words: string, put: string, severity: Severity = 'warning'): Keyed => {
  const start = text.indexOf(words);
  return problem(words, { span: { start, end: start + words.length }, text: put }, { severity });
};
const insertion = (rule: string, at: number, put: string, length = 0): Keyed =>
  problem(rule, { span: { start: at, end: at + length }, text: put }, { category: rule as Category, span: null, text: null });
const improved = (text: string, problems: readonly Keyed[]): string => applyParts(text, improve(text, problems));
/** What the rules would make of a reply to the angry customer. */
const ruled = (text: string, only = /./): string =>
  improved(
    text,
    check({ text, customer: [ANGRY] }, ruleset)
      .problems.filter(({ rule }) => only.test(rule))
      .map((found, index) => ({ ...found, key: String(index) })),
  );

describe('the parts', () => {
  const text = 'You failed to reply as soon as possible.';
  const [whole, time] = [rewrite(text, text, 'Could you reply?'), rewrite(text, 'as soon as possible', 'by [date]', 'error')];

  it('leaves a character of two halves whole, which begins what is left of a sentence', () => {
    const text = 'crap report 𐀀 and more';
    const edits = editsFor(text, improve(text, [rewrite(text, 'crap report ', ''), insertion('missing-apology', 0, 'Sorry. C', 1)]));
    expect(edits).toEqual([{ span: { start: 0, end: 14 }, text: 'Sorry. 𐀀' }]);
  });

  it('are the first suggestion of every problem that has one', () => {
    const two = { ...whole, suggestions: [...whole.suggestions, { span: { start: 0, end: 3 }, text: 'We' }] };
    expect(improve(text, [two, { ...time, suggestions: [] }]).map(({ edit }) => edit)).toEqual([whole.suggestions[0]]);
  });
  it('leave out of two for the same words the weaker problem’s', () => {
    expect(improved(text, [whole, time])).toBe('You failed to reply by [date].');
    expect(improved(text, [{ ...whole, severity: 'error' }, time])).toBe('Could you reply?');
  });
  it('leave out what would change nothing, and what is not of this text', () => {
    expect(improve(text, [rewrite(text, 'reply', 'reply'), problem('old', { span: { start: 90, end: 95 }, text: 'x' })])).toEqual([]);
  });
  it('go together where a deletion only shows what stands after it', () => {
    const other = 'Unfortunately, refunds take as long as they take.';
    expect(
      improved(other, [
        rewrite(other, 'Unfortunately, refunds take as long as they take', 'Refunds take as long as they take'),
        rewrite(other, 'as long as they take', 'two days'),
      ]),
    ).toBe('Refunds take two days.');
  });
});

describe('what is missing', () => {
  const SAID = /^missing-(?:acknowledgement|apology|empathy)$/;
  it.each([
    ['Hi Sam, we have sent it.', "Hi Sam, we're sorry your order never arrived, and that nobody replies. We have sent it."],
    ['Hi Sam,\n\nwe have sent it.', "Hi Sam,\n\nWe're sorry your order never arrived, and that nobody replies. We have sent it."],
    ['Hi Sam,\n\nWe have sent it.', "Hi Sam,\n\nWe're sorry your order never arrived, and that nobody replies. We have sent it."],
    ['Hi Sam, iPhones need a restart', "Hi Sam, I'm sorry your order never arrived, and that nobody replies. iPhones need a restart"],
    ['Hi Sam,\n\nKind regards,\nTom', "Hi Sam,\n\nI'm sorry your order never arrived, and that nobody replies.\n\nKind regards,\nTom"],
  ])('comes in the order of a good reply: “%s”', (text, expected) => {
    expect(ruled(text, SAID)).toBe(expected);
    expect(
      stepsFor(text, improve(text, [insertion('missing-prevention', 0, 'It ends. '), insertion('missing-ownership', 0, 'I stay. ')])),
    ).toEqual([{ edit: { span: { start: 0, end: 0 }, text: 'I stay. It ends. ' }, keys: ['missing-prevention', 'missing-ownership'] }]);
  });

  it('puts nothing beside a sentence whose own words another part mends', () => {
    const text = 'We will look into it as soon as possible. Bye.';
    const end = 'We will look into it as soon as possible.'.length;
    const problem = (rule: string, edit: Edit) => ({
      ...insertion(rule, 0, ''),
      span: { start: 0, end: 7 },
      category: 'vague-timing' as const,
      suggestions: [edit],
    });
    const parts = improve(text, [
      problem('vague-owner', { span: { start: end, end }, text: ' You will hear from us by [date].' }),
      problem('vague-time', { span: { start: end - 20, end: end - 1 }, text: 'by [date]' }),
    ]);
    expect(parts.map(({ rule }) => rule)).toEqual(['vague-time']);
  });

  it('is said once: an apology that names the trouble shows that it was read and seen', () => {
    const parts = improve('We have sent it.', [
      insertion('missing-acknowledgement', 0, 'So that I have this right: it broke. '),
      insertion('missing-apology', 0, 'I am sorry it broke. '),
      insertion('missing-empathy', 0, 'It must be annoying that it broke. '),
    ]);
    expect(parts.map(({ rule }) => rule)).toEqual(['missing-apology']);
  });

  it('comes before a rewrite that begins there, which then begins a sentence', () => {
    expect(ruled('Hi Sam, you failed to attach the invoice.', /apology|empathy|blame/)).toBe(
      "Hi Sam, I'm sorry your order never arrived, and that nobody replies. Could you attach the invoice?",
    );
  });
  it('comes after a rewrite that ends there, with one full stop', () => {
    expect(ruled('Hi Sam,\n\nYou failed to attach the invoice', /escalation|prevention|blame/)).toBe(
      "Hi Sam,\n\nCould you attach the invoice? To stop this from coming back, [what changes]. I'm passing this to [name, role], who can [why them]. They have all you told us and what I have done so far. They will contact you by [date].",
    );
  });
  it('makes a paragraph for the customer and one for the matter', () => {
    expect(ruled('Hi Sam,', /apology|empathy|prevention|escalation/)).toBe(
      "Hi Sam,\n\nI'm sorry your order never arrived, and that nobody replies.\n\nTo stop this from coming back, [what changes]. I'm passing this to [name, role], who can [why them]. They have all you told us and what I have done so far. They will contact you by [date].",
    );
  });
  it('leaves the capital to what a deletion leaves', () => {
    const text = 'Hi Sam, obviously it is sent.';
    expect(improved(text, [insertion('missing-apology', 8, 'sorry. O', 1), rewrite(text, 'obviously ', '')])).toBe(
      'Hi Sam, sorry. It is sent.',
    );
    const short = 'Hi Sam, obviously';
    expect(improved(short, [insertion('missing-apology', 8, 'sorry. O', 1), rewrite(short, 'obviously', '')])).toBe('Hi Sam, sorry.');
  });
  it('has the greeting first and the sign-off last', () => {
    const text = 'It is sent';
    expect(
      improved(text, [
        insertion('missing-apology', 0, 'Sorry. '),
        insertion('missing-greeting-closing', 0, 'Hi [name],\n\n'),
        { ...insertion('missing-greeting-closing', 10, '\n\nKind regards,\n[your name]'), key: 'closing' },
        insertion('missing-next-step', 10, '. Next: [step].'),
      ]),
    ).toBe('Hi [name],\n\nSorry. It is sent. Next: [step].\n\nKind regards,\n[your name]');
  });
});

/** A text and problems in it whose suggestions write over words or insert sentences at their edges. */
const drafts = fc
  .record({
    words: fc.array(fc.constantFrom('we', 'have', 'You', 'sent', 'it.', 'Sam,\n\n', 'no', '“yes”'), { minLength: 1, maxLength: 14 }),
    wishes: fc.array(
      fc.record({
        from: fc.nat(14),
        length: fc.nat(3),
        put: fc.constantFrom('', 'by noon', 'Could you?', 'x'),
        severity: fc.constantFrom<Severity>('error', 'warning', 'suggestion'),
        missing: fc.constantFrom('', '', 'missing-apology', 'missing-empathy', 'missing-next-step'),
      }),
      { maxLength: 8 },
    ),
  })
  .map(({ words, wishes }) => {
    const text = words.join(' ');
    const starts = words.map((_, i) => words.slice(0, i).join(' ').length + (i ? 1 : 0));
    return {
      text,
      problems: wishes.map(({ from, length, put, severity, missing }, i): Keyed => {
        const first = from % words.length;
        const last = Math.min(words.length - 1, first + length);
        const [start, end] = [starts[first] ?? 0, (starts[last] ?? 0) + (words[last]?.length ?? 0)];
        const at = missing === 'missing-next-step' ? end : start;
        const made = missing
          ? insertion(missing, at, missing === 'missing-next-step' ? ' It is done.' : 'I am sorry. ')
          : problem('some', { span: { start, end }, text: put });
        return { ...made, key: String(i), severity };
      }),
    };
  });

describe('any choice of parts', () => {
  const choices = fc.tuple(drafts, fc.infiniteStream(fc.boolean()));
  it('touches nothing outside their spans', () => {
    fc.assert(
      fc.property(choices, ([{ text, problems }, coins]) => {
        const parts: readonly Part[] = improve(text, problems).filter(() => coins.next().value);
        const edits = editsFor(text, parts);
        let from = text.length;
        for (const { span } of edits) {
          expect(span.end).toBeLessThanOrEqual(from);
          expect(span.start).toBeLessThanOrEqual(span.end);
          const within = parts.filter(({ edit }) => edit.span.start >= span.start && edit.span.end <= span.end);
          expect(Math.min(...within.map(({ edit }) => edit.span.start))).toBe(span.start);
          expect(Math.max(...within.map(({ edit }) => edit.span.end))).toBe(span.end);
          from = span.start;
        }
        const outside = [...edits].reverse().map(({ span }, i, all) => text.slice(i ? all[i - 1]?.span.end : 0, span.start));
        let rest = applyParts(text, parts);
        for (const kept of outside) {
          expect(rest).toContain(kept);
          rest = rest.slice(rest.indexOf(kept) + kept.length);
        }
        expect(rest.endsWith(text.slice(edits[0]?.span.end ?? 0))).toBe(true);
      }),
    );
  });
  it('is the same all at once and one by one from the last', () => {
    fc.assert(
      fc.property(choices, ([{ text, problems }, coins]) => {
        const parts = improve(text, problems).filter(() => coins.next().value);
        const steps = stepsFor(text, parts);
        expect(steps.flatMap(({ keys }) => keys).sort()).toEqual(parts.map(({ key }) => key).sort());
        expect(steps.reduce((now, { edit }) => applyEdit(now, edit), text)).toBe(applyParts(text, parts));
      }),
    );
  });
});
