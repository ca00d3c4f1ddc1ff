import { expect, it, vi } from 'vitest';
import { remember, rememberLast } from '../../src/engine/remember';

it('makes nothing again for the same texts, and everything anew for others', () => {
  const make = vi.fn((texts: readonly string[]) => texts.join(' '));
  const read = remember(make);
  const texts = ['one', 'two'];
  expect([read(texts), read(['one', 'two'])]).toEqual(['one two', 'one two']);
  expect(make).toHaveBeenCalledOnce();
  // What was read is remembered, not the list that it came in.
  texts.push('three');
  expect([read(texts), read(['one', 'two'])]).toEqual(['one two three', 'one two']);
  expect(make).toHaveBeenCalledTimes(3);
});

it('makes anew where one of as many texts is another', () => {
  const read = remember((texts: readonly string[]) => texts.join(' '));
  expect([read(['one', 'two']), read(['one', 'three']), read(['two', 'three'])]).toEqual(['one two', 'one three', 'two three']);
});

it('remembers that there is nothing, too', () => {
  const make = vi.fn(() => undefined);
  const read = remember(make);
  expect([read([]), read([])]).toEqual([undefined, undefined]);
  expect(make).toHaveBeenCalledOnce();
});

it('makes nothing again for the same object, and everything anew for another', () => {
  const make = vi.fn(({ text }: { readonly text: string }) => text);
  const read = rememberLast(make);
  const [one, alike] = [{ text: 'one' }, { text: 'one' }];
  expect([read(one), read(one)]).toEqual(['one', 'one']);
  expect(make).toHaveBeenCalledOnce();
  expect([read(alike), read(one), read({ text: 'two' })]).toEqual(['one', 'one', 'two']);
  expect(make).toHaveBeenCalledTimes(4);
});
