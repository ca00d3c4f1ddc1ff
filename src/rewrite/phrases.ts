import type { Reply } from '../engine/rule';
import type { Tone } from '../engine/types';
import { quotable } from './quote';
import { retoldAfter, retoldOf, sorryThat, type Retold } from './retell';
import { capital, contracts, speaker, uncapital, weAre } from './words';

// What an agent may say, by tone. Each is a whole sentence that is right in any reply; what only the agent knows is a slot.

type Says = (reply: Reply) => string;
type Phrases = Readonly<Record<Tone, Says>>;

const said =
  (phrases: Phrases): Says =>
  (reply) =>
    phrases[reply.voice.tone](reply);

const who = (reply: Reply): string => speaker(reply);
const whoInside = (reply: Reply): string => uncapital(speaker(reply));
const me = (reply: Reply): string => (speaker(reply) === 'We' ? 'us' : 'me');
const our = (reply: Reply): string => (speaker(reply) === 'We' ? 'our' : 'my');
const will = (reply: Reply): string => (contracts(reply) ? `${whoInside(reply)}'ll` : `${whoInside(reply)} will`);
const hereIs = (reply: Reply): string => (contracts(reply) ? "Here's" : 'Here is');

/**
 * "I'm sorry your export has been failing since Monday.", where that is sure, and in any case "I'm sorry about [what went wrong]."; else
 * their own sentence can be quoted.
 */
export function apologies(reply: Reply): readonly string[] {
  const retold = theirs(reply);
  if (retold) return [sorryThat(retold, sorry(reply).replace(/ sorry$/, '')), sorryAbout(reply)];
  const quote = quoted(reply);
  return [sorryAbout(reply), ...(quote ? [`${sorry(reply)} to read this: “${quote}”.`] : [])];
}

const quoted = ({ signals, customer }: Reply): string | undefined => (signals.complaint ? quotable(customer) : undefined);

export const sorryAbout = (reply: Reply): string => `${sorry(reply)} about [what went wrong].`;

/** Their trouble, seen, in several ways. */
export function sympathies(reply: Reply): readonly string[] {
  const retold = theirs(reply);
  return [...(retold ? [retoldAfter(said(SEEN)(reply), retold)] : []), understand(reply), costs(reply)];
}

const SEEN: Phrases = {
  plain: (reply) => `${who(reply)} understand how ${feeling(reply)} it is that`,
  warm: (reply) => `${who(reply)} can see how ${feeling(reply)} it must be for you that`,
  formal: (reply) => `${who(reply)} understand that it is ${feeling(reply)} that`,
};

const theirs = ({ signals, customer }: Reply): Retold | undefined => (signals.complaint ? retoldOf(customer) : undefined);

/** "I'm sorry", "We are very sorry": what an apology begins with. */
const sorry: Says = said({
  plain: (reply) => `${weAre(reply)} sorry`,
  warm: (reply) => `${weAre(reply)} really sorry`,
  formal: (reply) => `${weAre(reply)} very sorry`,
});

export const understand: Says = said({
  plain: (reply) => `${who(reply)} understand how ${feeling(reply)} [the problem] is.`,
  warm: (reply) => `${who(reply)} can see how ${feeling(reply)} [the problem] must be for you.`,
  formal: (reply) => `${who(reply)} understand that [the problem] is ${feeling(reply)}.`,
});

/** What their own words call for: tears are more than frustration, and fear is something else. */
function feeling({ customer }: Reply): string {
  const words = customer.at(-1) ?? '';
  return UPSETTING.test(words) ? 'upsetting' : WORRYING.test(words) ? 'worrying' : 'frustrating';
}
const UPSETTING =
  /\b(?:cr(?:y|ied|ying)|tears?|sobb\w*|heart ?broken|devastat\w*|humiliat\w*|mortified|embarrass\w*|ashamed|upset|sad|hurt|wedding|funeral|birthday|wheelchair|disabled|stranded)\b/i;
const WORRYING =
  /\b(?:died|die|killed|scared|afraid|fright\w*|terrified|panic\w*|anxious|worr\w*|unsafe|danger\w*|stolen|hacked|leak(?:ed)? (?:data|details)|insulin|medic\w*|allerg\w*|doctor|nurse|surgery|hospital|alarm|elderly|please please)\b/i;

/** What the customer went through. */
export const costs: Says = said({
  plain: (reply) => `${who(reply)} know what this has cost you: [what it cost them].`,
  warm: (reply) => `${who(reply)} know how much this has cost you: [what it cost them].`,
  formal: (reply) => `${who(reply)} understand what this has cost you: [what it cost them].`,
});

/** What happens next, who does it, and by when. */
export const nextStep: Says = said({
  plain: () => 'Here is what happens next: [action] by [date].',
  warm: (reply) => `${hereIs(reply)} what ${will(reply)} do for you now: [action] by [date].`,
  formal: () => 'The next step is as follows: [action] by [date].',
});

/**
 * Who takes over, with what they know, and when they will be heard. What the colleague was told is said first where the reply names it
 * nowhere else: where an apology is still to come, that will.
 */
export function handOffs(reply: Reply): readonly string[] {
  const without = said(HANDED_ON)(reply);
  const retold = theirs(reply);
  if (!retold) return [without];
  const told = said(HANDED_ON_WITH(retoldAfter('that', retold).slice(0, -1)))(reply);
  return reply.facts.apology && !reply.text.includes(retold.clause) ? [told, without] : [without, told];
}

const HANDED_ON: Phrases = {
  plain: (reply) => `${passing(reply)} this to ${COLLEAGUE}. ${informed(reply)} They will contact you by [date].`,
  warm: (reply) =>
    `${passing(reply)} this to ${COLLEAGUE}. ${informed(reply)} You won't have to explain it again, and they will contact you by [date].`,
  formal: (reply) => `${passing(reply)} your case to ${COLLEAGUE}. ${informed(reply)} They will contact you by [date].`,
};

const HANDED_ON_WITH = (matter: string): Phrases => ({
  plain: (reply) =>
    `${passing(reply)} this to ${COLLEAGUE}. ${have(reply)} told them ${matter}, so you ${wont(reply)} have to explain it again. They will contact you by [date].`,
  warm: (reply) =>
    `${passing(reply)} this to ${COLLEAGUE}. ${have(reply)} told them ${matter}, so you ${wont(reply)} have to explain any of it again, and they will contact you by [date].`,
  formal: (reply) =>
    `${passing(reply)} your case to ${COLLEAGUE}. ${have(reply)} informed them ${matter}, so you will not have to explain it again. They will contact you by [date].`,
});

const COLLEAGUE = '[name, role], who can [why them]';
const passing = (reply: Reply): string => `${weAre(reply)} passing`;
const have = (reply: Reply): string => `${who(reply)}${contracts(reply) ? "'ve" : ' have'}`;
const wont = (reply: Reply): string => (contracts(reply) ? "won't" : 'will not');
const informed = (reply: Reply): string => `They have all you told us and what ${whoInside(reply)} have done so far.`;

/** Somebody stays with it. */
export const seeThrough: Says = said({
  plain: (reply) => `${capital(will(reply))} see this through until [outcome].`,
  warm: (reply) => `${capital(will(reply))} stay on this until [outcome].`,
  formal: (reply) => `${who(reply)} will see this through until [outcome].`,
});

/** What changes, so that it does not come back. */
export const prevention: Says = said({
  plain: () => 'To stop this from coming back, [what changes].',
  warm: () => "So that this doesn't happen to you again, [what changes].",
  formal: () => 'To prevent this from happening again, [what changes].',
});

/** What they said, in their words. */
export function summaries(reply: Reply): readonly string[] {
  const retold = theirs(reply)?.clause;
  if (retold) return [asUnderstood(reply, retold)];
  const quote = quoted(reply);
  return [asUnderstood(reply, '[the problem in their words]'), ...(quote ? [asUnderstood(reply, `you wrote “${quote}”`)] : [])];
}

function asUnderstood(reply: Reply, what: string): string {
  return said({
    plain: () => `So that I have this right: ${what}.`,
    warm: () => `Let me make sure that I have this right: ${what}.`,
    formal: (reply) => `As ${whoInside(reply)} understand it, ${what}.`,
  })(reply);
}

/** How a letter begins and ends; the second way to end it offers more help. */
export const greeting = ({ voice }: Reply): string => (voice.tone === 'formal' ? 'Dear [name],' : 'Hi [name],');
export function closings(reply: Reply): readonly string[] {
  const end = `${{ plain: 'Kind regards,', warm: 'Warm regards,', formal: 'Yours sincerely,' }[reply.voice.tone]}\n[your name]`;
  return [end, `If anything else comes up, please reply to this message.\n\n${end}`];
}

/** Another way beside a no. */
export const alternative: Says = said({
  plain: (reply) => `What ${whoInside(reply)} can offer is [alternative].`,
  warm: (reply) => `What ${whoInside(reply)} can gladly offer you is [alternative].`,
  formal: (reply) => `What ${whoInside(reply)} can offer you instead is [alternative].`,
});

/** What is done about a cause that somebody else has set. */
export const action: Says = said({
  plain: (reply) => `${hereIs(reply)} what ${will(reply)} do about it: [action] by [date].`,
  warm: (reply) => `${hereIs(reply)} what ${will(reply)} do for you about it: [action] by [date].`,
  formal: (reply) => `Here is what ${whoInside(reply)} will do about it: [action] by [date].`,
});

/** The date of the next word. */
export const update: Says = said({
  plain: (reply) => `You will hear from ${me(reply)} by [date].`,
  warm: (reply) => `You'll hear from ${me(reply)} by [date], whatever the news is.`,
  formal: (reply) => `You will receive an update from ${me(reply)} by [date].`,
});

/** What is known, in the place of an argument or a reproach. */
export const facts: Says = said({
  plain: (reply) => `What ${whoInside(reply)} can see here is [what you know for sure].`,
  warm: (reply) => `What ${whoInside(reply)} can see on ${our(reply)} side is [what you know for sure].`,
  formal: (reply) => `What ${whoInside(reply)} can see in ${our(reply)} records is [what you know for sure].`,
});

/** The fact in a sentence that stings, for the agent to say again without the sting. */
export const sameFact: Says = said({
  plain: (reply) => `${hereIs(reply)} what ${whoInside(reply)} know: [the same fact, said kindly].`,
  warm: (reply) => `${hereIs(reply)} what ${whoInside(reply)} know so far: [the same fact, said kindly].`,
  formal: (reply) => `Here is what ${whoInside(reply)} know: [the same fact, said kindly].`,
});

/** Their matter, taken seriously. */
export const matters: Says = said({
  plain: (reply) => `${who(reply)} can see why this matters to you.`,
  warm: (reply) => `${who(reply)} can see how much this matters to you.`,
  formal: (reply) => `${who(reply)} understand why this matters to you.`,
});

/** Courtesy where a reply has none. */
export const thanks: Says = said({
  plain: () => 'Thank you for telling us about this.',
  warm: () => 'Thank you so much for telling us about this.',
  formal: () => 'Thank you for bringing this to our attention.',
});
