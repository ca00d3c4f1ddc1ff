import { describe, expect, it } from 'vitest';
import { keepsFacts, losesFacts } from '../../src/engine/keeps-facts';

/** The edit that puts other words in the place of `old`. */
const instead = (draft: string, old: string, text: string) => {
  const start = draft.indexOf(old);
  return { span: { start, end: start + old.length }, text };
};

describe('an edit loses a fact', () => {
  it.each([
    ['a number', 'It costs 35 euros.', '35 euros', 'little'],
    ['one of two facts', 'We asked Ana on 3 May.', 'asked Ana on 3', 'asked Ana on'],
    ['the order of digits', 'It costs 35 euros.', '35', '53'],
    ['a price', 'It costs 3.50 euros.', '3.50', '3'],
    ['a time', 'Come at 10:30.', '10:30', '10'],
    ['a name in a sentence', 'We asked Ana Reed.', 'Ana Reed', 'Ana'],
    ['a name after a comma', 'Well, Ana knows.', ', Ana', ''],
    ['a name with a hyphen', 'We asked Ana-Lena.', 'asked Ana-Lena', 'asked Ana'],
    ['an address of a page', 'See https://a.example/x now.', 'See https://a.example/x', 'See'],
    ['an address of a person', 'Write to ana@a.example now.', 'to ana@a.example', 'to us'],
    ['an address that begins it', 'ana@a.example knows.', 'ana@a.example', 'She'],
    ['a placeholder of the desk', 'Dear {{customer.name}}, hello', '{{customer.name}}', ''],
    ['an empty placeholder', 'Dear {{}}, hello', '{{}}', ''],
    ['a masked name', 'Dear <name>, hello', '<name>', ''],
    ['a day', 'We call on Friday.', 'on Friday', 'then'],
  ])('where %s goes', (_, draft, old, text) => {
    expect(losesFacts(instead(draft, old, text), draft)).toBe(true);
  });

  it.each([
    ['no fact', 'You forgot it.', 'You forgot', 'We need'],
    ['the first word of a sentence', 'Unfortunately it broke.', 'Unfortunately it', 'It'],
    ['who speaks', 'And so I think.', 'so I think', 'so we think'],
    ['a fact that the edit says, too', 'It costs 35 euros.', '35 euros', '35 pounds'],
    ['a fact that stands before it, too', 'We asked Ana. We think Ana knows.', 'think Ana', 'think she'],
    ['a fact that stands after it, too', 'We think Ana knows. We asked Ana.', 'think Ana', 'think she'],
    ['a fact in another case', 'So Monday it is.', 'So Monday', 'MONDAY'],
    ['a wish for a day', 'We wish a happy Friday to all.', 'happy Friday', 'good time'],
    ['the word that it is there to replace, in capitals', 'We will do it ASAP.', 'ASAP', 'by noon'],
    ['a sign alone', 'All @ home.', '@', 'at'],
  ])('not where it takes %s', (_, draft, old, text) => {
    expect(losesFacts(instead(draft, old, text), draft)).toBe(false);
  });
});

describe('an edit keeps the facts', () => {
  const draft = 'You forgot it, Ana.';
  const keeps = (text: string, customer: readonly string[] = []) => keepsFacts(instead(draft, 'You forgot', text), draft, customer);

  it('where it brings in none', () => {
    expect(keeps('We need')).toBe(true);
  });
  it('where it brings in what the draft says', () => {
    expect(keeps('Well, Ana, we need')).toBe(true);
  });
  it('where it brings in what the customer said', () => {
    expect([keeps('We need form 12 for'), keeps('We need form 12 for', ['Hello', 'which form, 12?'])]).toEqual([false, true]);
  });
  it('where it brings in a gap to be filled', () => {
    expect(keeps('We need [form 12 or Form B] for')).toBe(true);
  });
  it('where a gap ends, not later', () => {
    expect(keeps('We need [a form] by Friday for [somebody]')).toBe(false);
  });
  it('not where it loses one', () => {
    expect(keepsFacts(instead(draft, 'You forgot it, Ana', 'We need it'), draft, [])).toBe(false);
  });
});
