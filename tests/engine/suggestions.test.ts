import { describe, expect, it, vi } from 'vitest';
import { later } from '../../src/engine/later';
import { copyWith } from '../../src/engine/suggestions';

const edit = (text: string) => ({ span: { start: 0, end: 1 }, text });

describe('a copy with changes', () => {
  it('has them, and what it was copied from has not', () => {
    const problem = later({ rule: 'x', text: 'y' }, 'suggestions', () => [edit('a')]);
    expect(copyWith(problem, { text: 'z' }, (suggestions) => [...suggestions, edit('b')])).toEqual({
      rule: 'x',
      text: 'z',
      suggestions: [edit('a'), edit('b')],
    });
    expect(problem).toEqual({ rule: 'x', text: 'y', suggestions: [edit('a')] });
  });

  it('makes no suggestion before somebody looks', () => {
    const make = vi.fn(() => [edit('a')]);
    const copy = copyWith(copyWith(later({}, 'suggestions', make), { locked: true }), { from: 'Billing' });
    expect(make).not.toHaveBeenCalled();
    expect(copy).toEqual({ locked: true, from: 'Billing', suggestions: [edit('a')] });
  });
});
