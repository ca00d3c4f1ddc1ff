// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { quotedMail } from '../../src/helpdesks/quoted-mail';

const MAIL = '<blockquote>It broke.</blockquote>';
const thread = { customer: [], body: [], ignore: [], quoted: { mail: 'blockquote', to: ['#to'] } };

function quotedIn(html: string, to = 'Ana Reyes <ana@example.net>'): string | null {
  document.body.innerHTML = `<input id="to"><div id="box">${html}</div>`;
  const [field, box] = [...document.body.children] as [HTMLInputElement, HTMLElement];
  field.value = to;
  return quotedMail(thread, document.body, box);
}

function quotedInPlain(value: string): string | null {
  document.body.innerHTML = '<input id="to" value="ana@example.net"><textarea></textarea>';
  const box = document.querySelector('textarea') as HTMLTextAreaElement;
  box.value = value;
  return quotedMail(thread, document.body, box);
}

it.each([
  ['in the block before', `<p>Hi,</p><p>On Monday, Ana Reyes wrote:</p>${MAIL}`],
  ['in the same block', `<div>On Monday, ana@example.net wrote:${MAIL}</div>`],
  ['after a line break', `<div>Hi,<br>On Monday, <b>Ana</b> Reyes wrote:<br>${MAIL}</div>`],
  ['in a block of blocks', `<div><p>Hi,</p><p>Am Montag schrieb Ana Reyes:</p></div>\n${MAIL}`],
  ['at the second quote', `<p>The manual says:</p><blockquote>Plug it in.</blockquote><p>Ana Reyes wrote:</p>${MAIL}`],
])('is the customer’s where the line above names them, %s', (_name, html) => {
  expect(quotedIn(html)).toBe('It broke.');
});

it.each([
  ['nobody is named', MAIL],
  ['somebody else is named', `<p>On Monday, Max wrote:</p>${MAIL}`],
  ['only the greeting names them', `<p>Hi Ana Reyes,</p><p>On Monday, Max wrote:</p>${MAIL}`],
  ['only the greeting before a line break names them', `<div>Hi Ana Reyes,<br>On Monday, Max wrote:<br>${MAIL}</div>`],
  ['a longer address is named', `<p>On Monday, ana@example.net.au wrote:</p>${MAIL}`],
  ['nothing is quoted', '<p>Ana Reyes wrote:</p>'],
])('is nobody’s where %s', (_name, html) => {
  expect(quotedIn(html)).toBeNull();
});

it('is nobody’s while the reply goes to nobody', () => {
  expect(quotedIn(`<p>On Monday, Ana wrote:</p>${MAIL}`, '')).toBeNull();
});

it('leaves out what is quoted in it', () => {
  const older = '<blockquote>It broke.<blockquote>We sent it.</blockquote></blockquote>';
  expect(quotedIn(`<p>Ana Reyes wrote:</p>${older}`)).toBe('It broke.');
  expect(quotedInPlain('Hi,\n\nana@example.net wrote:\n> It broke.\n>\n> > We sent it.\n> Help.\n\nBye')).toBe('It broke.\n\nHelp.');
});

it('is found in plain text', () => {
  expect(quotedInPlain('On Monday, ana@example.net wrote:\n\n> It broke.\n\nHi,')).toBe('It broke.');
  expect(quotedInPlain('On Monday, max@example.net wrote:\n> It broke.')).toBeNull();
});

it('is the customer’s whatever stands in their name or address', () => {
  const said = (who: string) => `<p>On Monday, ${who} wrote:</p>${MAIL}`;
  expect(quotedIn(said('Jean-Paul Roy'), 'Jean-Paul Roy <jp@my-shop.example>')).toBe('It broke.');
  expect(quotedIn(said('jean-paul+help@my-shop.example'), 'jean-paul+help@my-shop.example')).toBe('It broke.');
  expect(quotedIn(said('Ana (Berlin)'), '"Ana (Berlin)" <ana@example.net>')).toBe('It broke.');
});
