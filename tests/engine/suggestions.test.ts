import { describe, expect, it, vi } from 'vitest';
import { copyWith, withSuggestions } from '../../src/engine/suggestions';

const edit = (text: string) => ({ span: { start: 0, end: 1 }, text });

describe('suggestions', () => {
  it('are made at the first look, and once', () => {
    const make = vi.fn(() => [edit('a')]);
    const problem = withSuggestions({ rule: 'x' }, make);
    expect(make).not.toHaveBeenCalled();
    expect([problem.suggestions, problem.suggestions]).toEqual([[edit('a')], [edit('a')]]);
    expect(make).toHaveBeenCalledOnce();
  });

  it('come along where the object is copied or sent', () => {
    const problem = withSuggestions({ rule: 'x' }, () => [edit('a')]);
    expect({ ...problem }).toEqual({ rule: 'x', suggestions: [edit('a')] });
    expect(JSON.parse(JSON.stringify(problem))).toEqual({ rule: 'x', suggestions: [edit('a')] });
  });
});

describe('a copy with changes', () => {
  it('has them, and what it was copied from has not', () => {
    const problem = withSuggestions({ rule: 'x', text: 'y' }, () => [edit('a')]);
    expect(copyWith(problem, { text: 'z' }, (suggestions) => [...suggestions, edit('b')])).toEqual({
      rule: 'x',
      text: 'z',
      suggestions: [edit('a'), edit('b')],
    });
    expect(problem).toEqual({ rule: 'x', text: 'y', suggestions: [edit('a')] });
  });

  it('makes no suggestion before somebody looks', () => {
    const make = vi.fn(() => [edit('a')]);
    const copy = copyWith(copyWith(withSuggestions({}, make), { locked: true }), { from: 'Billing' });
    expect(make).not.toHaveBeenCalled();
    expect(copy).toEqual({ locked: true, from: 'Billing', suggestions: [edit('a')] });
  });
});
