import type { Rule } from '../engine/rule';
import apologyAnyInconvenience from './apology-any-inconvenience';
import apologyBut from './apology-but';
import apologyConditional from './apology-conditional';
import apologyYouFeel from './apology-you-feel';
import blameShouldHave from './blame-should-have';
import blameYouAreWrong from './blame-you-are-wrong';
import blameYouDidnt from './blame-you-didnt';
import blameYouFailed from './blame-you-failed';
import blameYourFault from './blame-your-fault';
import blameYourTone from './blame-your-tone';
import cannedPhrase from './canned-phrase';
import coldBureaucratic from './cold-bureaucratic';
import coldCurt from './cold-curt';
import commandBareImperative from './command-bare-imperative';
import condescendAsISaid from './condescend-as-i-said';
import condescendObviously from './condescend-obviously';
import condescendReadThis from './condescend-read-this';
import defensiveLock from './defensive-lock';
import emotionCalmDown from './emotion-calm-down';
import emotionCheerMismatch from './emotion-cheer-mismatch';
import emotionOnlyYou from './emotion-only-you';
import emotionOverreact from './emotion-overreact';
import emotionWorksHere from './emotion-works-here';
import hostileDareToLeave from './hostile-dare-to-leave';
import hostileInsult from './hostile-insult';
import hostileSarcasm from './hostile-sarcasm';
import hostileShouting from './hostile-shouting';
import missingAlternative from './missing-alternative';
import missingApology from './missing-apology';
import missingEmpathy from './missing-empathy';
import missingSolution from './missing-solution';
import refuseFinal from './refuse-final';
import refuseNothingWeCanDo from './refuse-nothing-we-can-do';
import shiftExcuseWorkload from './shift-excuse-workload';
import shiftNotOurFault from './shift-not-our-fault';
import shiftPolicyShield from './shift-policy-shield';
import shiftThirdParty from './shift-third-party';
import templateUnfilledSlot from './template-unfilled-slot';
import vagueOwner from './vague-owner';
import vagueTime from './vague-time';

/** All rules, by name. */
export const rules: readonly Rule[] = [
  apologyAnyInconvenience,
  apologyBut,
  apologyConditional,
  apologyYouFeel,
  blameShouldHave,
  blameYouAreWrong,
  blameYouDidnt,
  blameYouFailed,
  blameYourFault,
  blameYourTone,
  cannedPhrase,
  coldBureaucratic,
  coldCurt,
  commandBareImperative,
  condescendAsISaid,
  condescendObviously,
  condescendReadThis,
  defensiveLock,
  emotionCalmDown,
  emotionCheerMismatch,
  emotionOnlyYou,
  emotionOverreact,
  emotionWorksHere,
  hostileDareToLeave,
  hostileInsult,
  hostileSarcasm,
  hostileShouting,
  missingAlternative,
  missingApology,
  missingEmpathy,
  missingSolution,
  refuseFinal,
  refuseNothingWeCanDo,
  shiftExcuseWorkload,
  shiftNotOurFault,
  shiftPolicyShield,
  shiftThirdParty,
  templateUnfilledSlot,
  vagueOwner,
  vagueTime,
];
