import { describe, expect, it } from 'vitest';
import { leftOver, problemsOf, rewritesOf } from '../../src/learn/left-over';
import { draftsOf, examples, inventedFacts, lostFacts, ownDrafts } from './corpus';

/** Share of rewrites over a labelled set after which something is left, at most. */
const MOST_LEFT = 0.02;
const corpus = process.env.REPLYWELL_CORPUS;

const share = (part: number, whole: number): number => part / Math.max(whole, 1);

describe('a rewrite', () => {
  it.each(examples().map((draft) => [draft.text, draft] as const))('solves its problem and brings no new one: “%s”', (_, draft) => {
    for (const rewritten of rewritesOf(draft))
      expect([rewritten.text, leftOver(rewritten)]).toEqual([rewritten.text, { stays: false, came: [] }]);
  });

  it('loses no number, date, name, address or placeholder of any draft', () => {
    const lost = [...examples(), ...ownDrafts()].flatMap((draft) =>
      rewritesOf(draft).flatMap((rewritten) => lostFacts(rewritten).map((fact) => `${rewritten.problem.rule}: ${fact} | ${draft.text}`)),
    );
    expect(lost).toEqual([]);
  }, 60_000);

  it('never invents a fact: what neither the draft nor the customer named is a gap', () => {
    const invented = [...examples(), ...ownDrafts()].flatMap((draft) =>
      rewritesOf(draft).flatMap((rewritten) =>
        inventedFacts(rewritten).map((fact) => `${rewritten.problem.rule}: ${fact} | ${rewritten.text}`),
      ),
    );
    expect(invented).toEqual([]);
  }, 60_000);

  it('admits nothing that the draft does not admit', () => {
    const ADMITS =
      /\b(?:our|my) (?:own )?(?:fault|mistake|error|oversight|failure)\b|\bwe (?:were|are) (?:wrong|at fault|to blame)\b|\bresponsib|\bguilt/gi;
    const admitted = [...examples(), ...ownDrafts()].flatMap((draft) =>
      rewritesOf(draft).filter(({ text }) => (text.match(ADMITS)?.length ?? 0) > (draft.text.match(ADMITS)?.length ?? 0)),
    );
    expect(admitted.map(({ problem, text }) => `${problem.rule}: ${text}`)).toEqual([]);
  }, 60_000);

  it('is offered for four of five problems in the agent’s words and for all missing parts', () => {
    const problems = ownDrafts().flatMap((draft) => rewritable(draft));
    const inWords = problems.filter(({ span }) => span);
    expect(share(inWords.filter(({ suggestions }) => suggestions.length).length, inWords.length)).toBeGreaterThan(0.8);
    expect(problems.filter(({ span, suggestions }) => !span && !suggestions.length)).toEqual([]);
  }, 60_000);

  it.each([['the project’s drafts', ownDrafts], ...(corpus ? [['the corpus', () => draftsOf(corpus)] as const] : [])] as const)(
    'rarely leaves or brings a problem in %s',
    (_, drafts) => {
      const rewritten = drafts().flatMap((draft) => rewritesOf(draft, 1));
      const left = rewritten.map(leftOver).filter(({ stays, came }) => stays || came.length > 0);
      expect(share(left.length, rewritten.length)).toBeLessThan(MOST_LEFT);
    },
    // Thousands of drafts are checked twice.
    60_000,
  );
});

const rewritable = (draft: Parameters<typeof problemsOf>[0]) => problemsOf(draft).filter(({ category }) => category !== 'placeholder');
