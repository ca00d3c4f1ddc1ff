/** Sentences of replies, good and bad, written for the benchmark. */
const SENTENCES = `
Thank you for writing to us about the second parcel.
I am sorry that the blender arrived with a cracked jug.
You failed to include the order number in your first message.
Unfortunately, our system does not allow a change after checkout.
I have refunded the delivery fee to the card that you paid with.
As I already said, the warehouse does not work at the weekend.
We apologise for any inconvenience this may have caused.
The courier will try again on Thursday between nine and noon.
You should have checked the size guide before you ordered the jacket.
I can see why that was frustrating after three calls in one week.
Our team is looking into it and will get back to you soon.
Could you send me a photo of the label on the side of the box?
If you look at the invoice, the second line shows the deposit.
It is not our fault that the bank rejected the payment.
The new charger is on its way and should reach you by Friday.
Please calm down and read the instructions again.
I understand your frustration, but those are the rules.
Alternatively, I can book a technician for Monday morning.
The reading on your meter was taken by the previous tenant.
We never promised a delivery date for furniture.
I have asked my colleague Ana in billing to call you before five.
Obviously the coupon only works once for each account.
That must have been stressful just before your trip.
The hotel has confirmed a quiet room on the fourth floor.
There is nothing we can do about an expired voucher.
Let me know if the new link works for you.
To reset the router, hold the small button for ten seconds.
Sorry if you were offended by the earlier message.
Your suitcase was found in Lisbon and flies home tonight.
We are extremely busy at the moment, so please be patient.
Everything else on your account looks as it should.
I will write to you again tomorrow with the result.
Nobody else has complained about the new layout.
The gym can freeze your plan for up to three months.
The manufacturer is responsible for defects of this kind.
You can download the corrected invoice under Billing.
`
  .trim()
  .split('\n');

/** A small seeded generator (mulberry32), so that every run has the same texts. */
export function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A reply of at least `words` words; no two are alike. */
export function reply(words, random) {
  const parts = ['Hi Sam,\n\n'];
  for (let count = 0, i = 1; count < words; i++) {
    const sentence = SENTENCES[Math.floor(random() * SENTENCES.length)];
    parts.push(sentence.replace(/\.$/, ` ${Math.floor(random() * 1e6)}.`), i % 4 ? ' ' : '\n\n');
    count += sentence.split(' ').length + 1;
  }
  return parts.join('') + '\n\nBest regards,\nJo';
}

export const CUSTOMER =
  'This is the third time I write. My order arrived broken, nobody answers, and I am really upset. Where is my refund?';

/** A team's pack, as it is after reading, with so many phrases: words of the replies and of a trade's own, with gaps, alternatives, endings. */
export function packWith(phrases, random) {
  const common = [
    ...new Set(
      SENTENCES.join(' ')
        .toLowerCase()
        .match(/[a-z]{2,}/g),
    ),
  ];
  const trade = Array.from(
    { length: 3000 },
    (_, i) => `w${[...i.toString(26)].map((digit) => String.fromCharCode(97 + parseInt(digit, 26))).join('')}`,
  );
  const word = () => {
    const list = random() < 0.5 ? common : trade;
    return list[Math.floor(random() * list.length)];
  };
  const phrase = (i) => {
    const words = Array.from({ length: 2 + Math.floor(random() * 3) }, word);
    if (i % 4 === 0) words[0] += `|${word()}`;
    if (i % 7 === 0 && words[1].length > 4) words[1] += '~';
    if (i % 5 === 0) words.splice(1, 0, '*');
    return {
      id: `phrase-${i}`,
      find: [words.join(' ')],
      unless: [],
      atMost: 0,
      category: 'house-style',
      severity: 'warning',
      message: 'Not in our words.',
      rewrites: [],
    };
  };
  return {
    ...{ id: 'team', name: 'Team', version: '1.0.0', extends: 'default', rules: {}, categories: {}, exceptions: {}, rewrites: {} },
    ...{ terms: [], required: [], voice: { locked: false }, tests: { mustFlag: [], mustNotFlag: [] } },
    phrases: Array.from({ length: phrases }, (_, i) => phrase(i)),
  };
}
