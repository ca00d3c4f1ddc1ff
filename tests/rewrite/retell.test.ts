import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { retell, retoldAfter, sorryThat } from '../../src/rewrite/retell';

const sorry = (...messages: string[]): string | undefined => {
  const retold = retell(messages);
  return retold && sorryThat(retold, "I'm");
};

describe('what the customer complains of, told again', () => {
  it.each([
    [
      "My export has been failing since Monday and I've already written twice",
      "I'm sorry your export has been failing since Monday, and that you've had to write twice.",
    ],
    ['Hi, I ordered a lamp last week and it still hasn’t arrived.', "I'm sorry the lamp you ordered last week still hasn't arrived."],
    ['MY ORDER NEVER ARRIVED!!!', "I'm sorry your order never arrived."],
    ['My order 55129930 hasnt arrived', "I'm sorry your order hasn't arrived."],
    ['you charged me twice', "I'm sorry you were charged twice."],
    ['They cancelled my booking without telling me', "I'm sorry your booking was cancelled without notice."],
    ["You haven't refunded me", "I'm sorry you haven't been refunded."],
    ['Your courier damaged our fence, you useless lot', "I'm sorry your fence was damaged."],
    ['your driver never delivered my parcel', "I'm sorry your parcel was never delivered."],
    ['Still waiting for my parcel', "I'm sorry you're still waiting for your parcel."],
    ["Can't log in", "I'm sorry you can't log in."],
    ['i cant login to my account since yesterday', "I'm sorry you haven't been able to log in to your account since yesterday."],
    ['App keeps crashing every time i open the camera', "I'm sorry the app keeps crashing every time you open the camera."],
    ['Since the update my calendar won’t sync', "I'm sorry your calendar won't sync since the update."],
    ['The file I uploaded yesterday won’t open.', "I'm sorry the file you uploaded yesterday won't open."],
    ['My kettle arrived with a cracked lid.', "I'm sorry your kettle arrived with a cracked lid."],
    ['I was sent the wrong size. Please swap it.', "I'm sorry you were sent the wrong size."],
    ['I’m stuck on the payment page', "I'm sorry you're stuck on the payment page."],
    ['No internet since Tuesday', "I'm sorry you've had no internet since Tuesday."],
    ['Still no refund', "I'm sorry there's still no refund."],
    ['Nobody has replied to my emails.', "I'm sorry that nobody has replied to your emails."],
    ['Where is my parcel??', "I'm sorry you're still waiting for your parcel."],
    ['Why was my account closed?', "I'm sorry your account was closed."],
    ['I am really annoyed that my booking was cancelled', "I'm sorry your booking was cancelled."],
    ['My train was 40 mins late and I missed my flight.', "I'm sorry your train was 40 minutes late, and that you missed your flight."],
    ['My phone is dead since Friday', "I'm sorry your phone has been dead since Friday."],
    ['We ordered a red sofa and received a green one', "I'm sorry you ordered a red sofa and received a green one."],
    ['the reports dont load, where did they go?', "I'm sorry the reports don't load."],
    ['The replacement kettle you sent is also broken', "I'm sorry the replacement kettle is also broken."],
    ['Two weeks without internet!', "I'm sorry you've been without internet for two weeks."],
    ['30 mins on hold, then cut off', "I'm sorry you were on hold for 30 minutes."],
    ['I like the app, but it keeps freezing when I scroll', "I'm sorry the app keeps freezing when you scroll."],
    ['I was charged for a film I never watched, why?', "I'm sorry you were charged for a film you never watched."],
    ['I was charged for a ride I never took', "I'm sorry you were charged for a ride you never took."],
    [
      'Screen still frozen, third message about this. Third message.',
      "I'm sorry the screen is still frozen, and that you've had to write three times.",
    ],
    ['My teapot arrived broken and I am really annoyed', "I'm sorry your teapot arrived broken."],
    ['The soup bowl has a crack in it', "I'm sorry the soup bowl has a crack."],
    ['I bought a blender in March and it broke in April', "I'm sorry the blender you bought in March broke in April."],
    ['My invoice still shows my old address.', "I'm sorry your invoice still shows your old address."],
  ])('%s', (text, sentence) => {
    expect(sorry(text)).toBe(sentence);
  });

  it('reads the latest message first, an earlier one where the latest names nothing', () => {
    expect(sorry('My kettle leaks.', 'My toaster never arrived.')).toBe("I'm sorry your toaster never arrived.");
    expect(sorry('My kettle leaks.', 'Hello? Anyone?')).toBe("I'm sorry your kettle leaks.");
  });

  it('goes behind other beginnings', () => {
    const retold = retell(['My kettle leaks.']);
    expect(retold && retoldAfter('I understand how frustrating it is that', retold)).toBe(
      'I understand how frustrating it is that your kettle leaks.',
    );
    expect(retold && sorryThat(retold, 'We are')).toBe('We are sorry your kettle leaks.');
  });

  it.each([
    '',
    'You lied to me.',
    'You scammed me, you thieves!',
    'Worst app ever.',
    'Your team is useless',
    "Won't load",
    'It still does not work',
    'If my order is late again I will leave',
    'No complaints so far, my order arrived early',
    'Is my order late?',
    'The courier said my parcel was lost',
    'I think my card was charged twice',
    'My order was late but it is fixed now',
    'I deleted my photos by mistake, my own fault',
    'Mi pedido no ha llegado',
    'I hope the app never crashes',
    'My diabetes medication never arrived',
    'I can’t wait to see the new version',
    'I can’t recommend this',
    'My parcel for Rosalind never',
    '"My order never arrived"',
    'The technician was rude',
    'I lost my job last month',
    'The courier refused, so I drove home',
    'There is no need to answer',
    'Now all of your notifications are blocked',
    'Thank you for fixing it so quickly, my order was late but who cares',
    'I could not have asked for more',
    'Does the app crash on old phones?',
    'We never had a problem with it',
  ])('says nothing of: %s', (text) => {
    expect(retell([text])).toBeUndefined();
  });

  it('repeats nothing private and never says "I"', () => {
    const word = fc.constantFrom(
      ...'my order card app the your you charged me twice never arrived since Monday i we our can’t log in to it is broken and but , . ! ? 4111111111111111 jo@mail.example https://a.example #late @you <name> 😡 “quoted” Rosalind keeps crashing when I open for because still waiting no refund 55129930 was sent wrong'.split(
        ' ',
      ),
    );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (messages) => {
        const retold = retell(messages);
        for (const said of [retold?.clause, retold?.also]) {
          if (said === undefined) continue;
          expect(said).not.toMatch(/\d{5}|[@!<>#“”]|http|Rosalind/);
          expect(said).not.toMatch(/\b(?:i|me|my|we|our)\b/i);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    'constructor',
    'My order never arrived. Constructor',
    'my constructor keeps crashing',
    'I have constructor twice',
    'the constructor was never fixed',
  ])('takes what is a name to JavaScript for any other word: %s', (message) => {
    expect(JSON.stringify(retell([message]) ?? '')).not.toMatch(/function|\[object/);
  });
  it('is quick with a long message', () => {
    const began = performance.now();
    for (const piece of ['my order ', 'and i ', 'a', '@', "'", '"x', '1 ', 'when i ', '<', '. '])
      retell([piece.repeat(1_000_000 / piece.length)]);
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
