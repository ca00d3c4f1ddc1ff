import { describe, expect, it } from 'vitest';
import { checkMacro, rowOf, settingsForTeam } from '../../src/macros/check-macro';
import { NO_TEAMS } from '../../src/teams/types';

const standard = settingsForTeam('default', NO_TEAMS);
const rowFor = (text: string) => rowOf(0, { title: 'A', text }, checkMacro({ text }, standard));

describe('a macro is a reply to nobody yet', () => {
  it('placeholders of the helpdesk are no gaps and no words', () => {
    const text =
      'Hi {{ticket.requester.first_name}},\n\nthank you for the photo. {% if ticket.tags contains "idiot" %}Your refund of {{ticket.ticket_field_12}} is booked and is on your card by Friday.{% endif %}\n\nBest regards,\n{{ticket.agent.name}}';
    expect(rowFor(text)).toMatchObject({ first: null, language: 'en' });
  });

  it('what only a customer’s words can ask for is not asked for', () => {
    const { problems } = checkMacro({ text: 'Hi Sam,\n\nthe parcel left the warehouse on Monday.\n\nRegards,\nJo' }, standard);
    expect(problems.filter(({ category }) => category === 'missing-apology' || category === 'missing-empathy')).toEqual([]);
  });

  it('its row has the strongest problem first', () => {
    const row = rowFor('As I already said, it takes five days. You are an idiot.');
    expect(row.counts.error).toBeGreaterThan(0);
    expect(row.first?.text).toContain('idiot');
  });

  it('another language is told apart, not checked', () => {
    expect(rowFor('Guten Tag, Ihre Bestellung wurde gestern verschickt und kommt wahrscheinlich am Freitag bei Ihnen an.')).toMatchObject({
      language: 'de',
      first: null,
    });
  });
});
