import { describe, expect, it } from 'vitest';
import { foremost } from '../../src/engine/foremost';
import type { Problem, Severity } from '../../src/engine/types';

const words = (name: string, severity: Severity, because?: readonly string[]) => ({
  name,
  severity,
  span: { start: 0, end: 1 },
  ...(because && { because }),
});
const gap = (name: string, severity: Severity) => ({ name, severity, span: null });
const names = (problems: readonly (Pick<Problem, 'severity' | 'span' | 'because'> & { name: string })[], most?: number) =>
  foremost(problems, most).map(({ name }) => name);

describe('foremost', () => {
  it('leaves a short list as it is', () => {
    const five = ['a', 'b', 'c', 'd', 'e'].map((name) => words(name, 'suggestion'));
    expect(foremost(five)).toEqual(five);
  });

  it('holds five of a long list, the first of equals', () => {
    expect(names([...'abcdefg'].map((name) => words(name, 'warning')))).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('picks by severity and keeps the order of the list', () => {
    const list = [words('small', 'suggestion'), words('many mind', 'warning'), words('tiny', 'suggestion'), words('most mind', 'error')];
    expect(names(list, 3)).toEqual(['small', 'many mind', 'most mind']);
    expect(names(list, 1)).toEqual(['most mind']);
  });

  it('among equals picks what is missing before words, and what cues add up to last', () => {
    const list = [words('cues', 'warning', ['on our side']), words('pattern', 'warning'), gap('no apology', 'warning')];
    expect(names(list, 1)).toEqual(['no apology']);
    expect(names(list, 2)).toEqual(['pattern', 'no apology']);
  });

  it('picks strong words that cues add up to before a small thing that is missing', () => {
    expect(names([gap('no closing', 'suggestion'), words('cues', 'error', ['liar'])], 1)).toEqual(['cues']);
  });
});
