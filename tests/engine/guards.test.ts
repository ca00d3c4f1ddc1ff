import { describe, expect, it } from 'vitest';
import {
  actsBeside,
  conditional,
  followedBy,
  goesOn,
  inList,
  inQuestion,
  negated,
  reported,
  sentenceHas,
  type Guard,
} from '../../src/engine/guards';
import { readReply } from './read-reply';

/** Whether a guard keeps silent about "your fault", where it stands first in a text. */
function isSilent(guard: Guard, text: string): boolean {
  const reply = readReply(text, { patterns: { debate: ['your fault'] } });
  const [hit] = reply.factHits('debate');
  if (!hit) throw new Error('nothing to guard');
  return guard(hit, reply);
}

describe.each<[string, Guard, silent: readonly string[], flagged: readonly string[]]>([
  [
    'negated',
    negated,
    ['This is not really your fault.', 'Never your fault.', 'It is not at all your fault.'],
    ['This is your fault.', 'It is not at all like your fault.', 'It is not. Your fault it is.', 'Your fault, not ours.'],
  ],
  [
    'conditional',
    conditional,
    [
      'If it is your fault, tell me.',
      'In case it is your fault, tell me.',
      'If, as we all may think of it, it is your fault.',
      'I ask whether it is your fault.',
    ],
    [
      'It is your fault.',
      'In this case it is your fault.',
      'It is in your fault.',
      'It should be your fault.',
      'If, as we all here may think of it, it is your fault.',
      'Tell me if so. It is your fault.',
      'It is your fault if you lost it.',
    ],
  ],
  [
    'reported',
    reported,
    [
      'You said it is your fault.',
      'As you also said it is your fault.',
      'You mentioned it that on the phone your fault.',
      'You did say your fault.',
      'As you had told me, your fault.',
      'I have asked: your fault?',
    ],
    [
      'We said it is your fault.',
      'You mentioned it that on the phone there your fault.',
      'Said so. Your fault.',
      'You said. Your fault it is.',
      'You. Said your fault.',
      'It is your fault, you said.',
      'You know it is your fault.',
    ],
  ],
  ['inQuestion', inQuestion, ['Is it your fault?'], ['It is your fault.']],
  ['inList', inList, ['- your fault'], ['your fault']],
  [
    'goesOn',
    goesOn,
    ['It is your fault, but I can help.', 'It is your fault; I can help.', 'Wait with your fault UNTIL Friday.'],
    ['It is your fault.', 'But it is your fault.', 'It is your fault. But I can help.', 'It is your fault, solely.'],
  ],
  [
    'sentenceHas',
    sentenceHas('kindly'),
    ['Kindly see your fault.', 'See your fault kindly.'],
    ['See your fault. Kindly.', 'Kindly. See your fault.', 'See your fault.'],
  ],
  [
    'followedBy',
    followedBy(2, 'alone'),
    ['It is your fault alone.', 'It is your fault not alone.'],
    ['It is your fault but not alone.', 'It is your fault. Alone.', 'Alone it is your fault.'],
  ],
  [
    'actsBeside',
    actsBeside,
    [
      'It is your fault. I have just asked them.',
      'It is your fault, so we refunded it.',
      'We refunded it, it is your fault.',
      'It is your fault. Really. I am calling them.',
      'It is your fault. Really. We will call them today.',
      'It is your fault. We are personally calling them.',
    ],
    [
      'It is your fault. We have no say in it.',
      'It is your fault. I am sorry.',
      'It is your fault. We have just no say in it.',
      'It is your fault. I need it.',
      'It is your fault. We indeed know.',
      'It is your fault. I know.',
      'It is your fault. They refunded it.',
      'It is your fault. Really. It is. I am calling them.',
      'I am calling them. It is your fault.',
      'It is your fault, as I am.',
    ],
  ],
])('%s', (_, guard, silent, flagged) => {
  it.each(silent)('keeps silent about “%s”', (text) => {
    expect(isSilent(guard, text)).toBe(true);
  });
  it.each(flagged)('lets “%s” be flagged', (text) => {
    expect(isSilent(guard, text)).toBe(false);
  });
});
