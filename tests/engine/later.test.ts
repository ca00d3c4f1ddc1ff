import { describe, expect, it, vi } from 'vitest';
import { later } from '../../src/engine/later';

describe('a property for later', () => {
  it('is made at the first look, and once', () => {
    const make = vi.fn(() => ['a']);
    const problem = later({ rule: 'x' }, 'suggestions', make);
    expect(make).not.toHaveBeenCalled();
    expect([problem.suggestions, problem.suggestions]).toEqual([['a'], ['a']]);
    expect(make).toHaveBeenCalledOnce();
  });

  it('is made once, too, where there is nothing to make', () => {
    const make = vi.fn(() => undefined);
    const result = later({}, 'nothing', make);
    expect([result.nothing, result.nothing]).toEqual([undefined, undefined]);
    expect(make).toHaveBeenCalledOnce();
  });

  it('is each object’s own, under each name', () => {
    const [one, two] = ['one', 'two'].map((name) =>
      later(
        later({}, 'suggestions', () => name),
        'places',
        () => `at ${name}`,
      ),
    );
    expect([one, two]).toEqual([
      { suggestions: 'one', places: 'at one' },
      { suggestions: 'two', places: 'at two' },
    ]);
  });

  it('has one getter for all objects, so that none keeps another alive', () => {
    const getters = ['one', 'two'].map(
      (name) =>
        Object.getOwnPropertyDescriptor(
          later({}, 'suggestions', () => name),
          'suggestions',
        )?.get,
    );
    expect(getters[0]).toBe(getters[1]);
  });

  it('can be said anew', () => {
    const problem = later({ rule: 'x' }, 'suggestions', () => 'old');
    expect(later(problem, 'suggestions', () => 'new').suggestions).toBe('new');
  });

  it('comes along where the object is copied or sent, and nothing else does', () => {
    const problem = later({ rule: 'x' }, 'suggestions', () => ['a']);
    for (const copy of [{ ...problem }, JSON.parse(JSON.stringify(problem)), structuredClone(problem)])
      expect(copy).toStrictEqual({ rule: 'x', suggestions: ['a'] });
  });
});
