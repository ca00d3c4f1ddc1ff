import { expect, it } from 'vitest';
import { fitsHost } from '../src/fits-host';

it.each([
  ['acme.com', 'acme.com', true],
  ['acme.com', 'help.acme.com', false],
  ['*.acme.com', 'help.acme.com', true],
  ['*.acme.com', 'eu.help.acme.com', true],
  ['*.acme.com', 'acme.com', true],
  ['*.acme.com', 'notacme.com', false],
  ['*.acme.com', 'acme.com.evil.example', false],
  [' *.Acme.com ', 'HELP.acme.com', true],
])('%j and the host %s: %s', (pattern, host, fits) => {
  expect(fitsHost(pattern, host)).toBe(fits);
});
