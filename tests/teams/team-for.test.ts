import { describe, expect, it } from 'vitest';
import { teamFor } from '../../src/teams/team-for';
import type { Place, TeamRule } from '../../src/teams/types';

const place: Place = {
  host: 'acme.zendesk.com',
  path: '/agent/tickets/7?tab=1',
  helpdesk: 'zendesk',
  group: 'Billing EU',
  brand: 'Acme',
  tags: ['vip', 'Refund'],
};

describe('teamFor', () => {
  it.each<[string, Omit<TeamRule, 'team'>, boolean]>([
    ['its host', { host: 'acme.zendesk.com' }, true],
    ['its host in capitals', { host: 'Acme.Zendesk.com' }, true],
    ['another host', { host: 'zendesk.com' }, false],
    ['a domain above it', { host: '*.zendesk.com' }, true],
    ['a domain of which its own is only the end', { host: '*.desk.com' }, false],
    ['its own name with a star', { host: '*.acme.zendesk.com' }, true],
    ['a path that it begins with', { path: '/agent/tickets' }, true],
    ['a path in the midst of it', { path: '/tickets' }, false],
    ['its helpdesk', { helpdesk: 'zendesk' }, true],
    ['another helpdesk', { helpdesk: 'freshdesk' }, false],
    ['its group, whatever its capitals', { group: 'billing eu ' }, true],
    ['a part of its group', { group: 'Billing' }, false],
    ['its brand', { brand: 'acme' }, true],
    ['one of its tags', { tag: 'refund' }, true],
    ['another tag', { tag: 'ref' }, false],
    ['all of several', { host: '*.zendesk.com', tag: 'vip' }, true],
    ['one of several', { host: '*.zendesk.com', tag: 'press' }, false],
    ['nothing', {}, false],
  ])('a rule for %s', (_, conditions, fits) => {
    expect(teamFor([{ team: 'billing', ...conditions }], place)).toBe(fits ? 'billing' : null);
  });

  it('takes the first rule that fits', () => {
    const rules = [
      { team: 'press', tag: 'press' },
      { team: 'vip', tag: 'vip' },
      { team: 'all', host: '*.zendesk.com' },
    ];
    expect(teamFor(rules, place)).toBe('vip');
    expect(teamFor(rules, { ...place, tags: [] })).toBe('all');
  });

  it('has no team where the page does not say', () => {
    const nowhere = { ...place, group: null, brand: null, tags: [] };
    expect(
      teamFor(
        [
          { team: 'a', group: 'x' },
          { team: 'b', brand: 'y' },
          { team: 'c', tag: 'z' },
        ],
        nowhere,
      ),
    ).toBeNull();
  });
});
