import { describe, expect, it } from 'vitest';
import { hostIn, originOf, patternFor } from '../../src/ui/hosts';

describe('patternFor', () => {
  it.each([
    ['help.example.com', '*://help.example.com/*'],
    [' https://help.example.com/tickets/1?x=2 ', '*://help.example.com/*'],
    ['HELP.Example.com:8443', '*://help.example.com/*'],
    ['localhost', '*://localhost/*'],
    ['127.0.0.1', '*://127.0.0.1/*'],
    ['', null],
    ['help', null],
    ['help desk', null],
    ['*', null],
    ['*.com', null],
    ['<all_urls>', null],
    ['javascript:alert(1)', null],
  ])('%s', (typed, expected) => {
    expect(patternFor(typed)).toBe(expected);
  });
});

it('asks for a host, not for a path', () => {
  expect(originOf('https://*.deskpro.com/app*')).toBe('https://*.deskpro.com/*');
  expect(originOf('https://app.crisp.chat/website/*')).toBe('https://app.crisp.chat/*');
});

it('says a pattern as people do', () => {
  expect(hostIn('https://*.deskpro.com/*')).toBe('deskpro.com');
});
