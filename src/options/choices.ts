import type { Speaker, Tone } from '../engine/types';
import type { SendGuard } from '../settings/types';
import type { MessageKey } from '../ui/i18n';

/** What a choice is called, and what it does. */
type Choice = readonly [name: MessageKey, hint: MessageKey];

export const TONE_KEYS: Readonly<Record<Tone, Choice>> = {
  plain: ['tonePlain', 'tonePlainHint'],
  warm: ['toneWarm', 'toneWarmHint'],
  formal: ['toneFormal', 'toneFormalHint'],
};
export const SPEAKER_KEYS: Readonly<Record<Speaker, Choice>> = {
  draft: ['speakerDraft', 'speakerDraftHint'],
  I: ['speakerI', 'speakerIHint'],
  we: ['speakerWe', 'speakerWeHint'],
};
export const SEND_GUARD_KEYS: Readonly<Record<SendGuard, Choice>> = {
  off: ['sendGuardOff', 'sendGuardOffHint'],
  hint: ['sendGuardHint', 'sendGuardHintHint'],
  ask: ['sendGuardAsk', 'sendGuardAskHint'],
};
