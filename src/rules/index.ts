import type { Rule } from '../engine/rule';
import apologyAnyInconvenience from './apology-any-inconvenience';
import apologyBut from './apology-but';
import apologyConditional from './apology-conditional';
import apologyExcessive from './apology-excessive';
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
import commandThreat from './command-threat';
import commandTicketClosure from './command-ticket-closure';
import commandYouMust from './command-you-must';
import condescendActually from './condescend-actually';
import condescendAsISaid from './condescend-as-i-said';
import condescendObviously from './condescend-obviously';
import condescendReadThis from './condescend-read-this';
import defensiveLock from './defensive-lock';
import emotionCalmDown from './emotion-calm-down';
import emotionCheerMismatch from './emotion-cheer-mismatch';
import emotionOnlyYou from './emotion-only-you';
import emotionOverreact from './emotion-overreact';
import emotionWorksHere from './emotion-works-here';
import hostileAccusation from './hostile-accusation';
import hostileDareToLeave from './hostile-dare-to-leave';
import hostileInsult from './hostile-insult';
import hostileProfanity from './hostile-profanity';
import hostilePunctuation from './hostile-punctuation';
import hostileSarcasm from './hostile-sarcasm';
import hostileShouting from './hostile-shouting';
import missingAlternative from './missing-alternative';
import missingApology from './missing-apology';
import missingEmpathy from './missing-empathy';
import missingSolution from './missing-solution';
import nextStepWithoutTime from './next-step-without-time';
import refuseDontKnow from './refuse-dont-know';
import refuseFinal from './refuse-final';
import refuseFlatNo from './refuse-flat-no';
import refuseNothingWeCanDo from './refuse-nothing-we-can-do';
import refuseUnfortunately from './refuse-unfortunately';
import shiftExcuseWorkload from './shift-excuse-workload';
import shiftNotOurFault from './shift-not-our-fault';
import shiftPolicyShield from './shift-policy-shield';
import shiftThirdParty from './shift-third-party';
import templateUnfilledSlot from './template-unfilled-slot';
import toneAddressFamiliar from './tone-address-familiar';
import toneSlang from './tone-slang';
import vagueOwner from './vague-owner';
import vagueTime from './vague-time';
import waitBePatient from './wait-be-patient';

/** All rules, by name. */
export const rules: readonly Rule[] = [
  apologyAnyInconvenience,
  apologyBut,
  apologyConditional,
  apologyExcessive,
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
  commandThreat,
  commandTicketClosure,
  commandYouMust,
  condescendActually,
  condescendAsISaid,
  condescendObviously,
  condescendReadThis,
  defensiveLock,
  emotionCalmDown,
  emotionCheerMismatch,
  emotionOnlyYou,
  emotionOverreact,
  emotionWorksHere,
  hostileAccusation,
  hostileDareToLeave,
  hostileInsult,
  hostileProfanity,
  hostilePunctuation,
  hostileSarcasm,
  hostileShouting,
  missingAlternative,
  missingApology,
  missingEmpathy,
  missingSolution,
  nextStepWithoutTime,
  refuseDontKnow,
  refuseFinal,
  refuseFlatNo,
  refuseNothingWeCanDo,
  refuseUnfortunately,
  shiftExcuseWorkload,
  shiftNotOurFault,
  shiftPolicyShield,
  shiftThirdParty,
  templateUnfilledSlot,
  toneAddressFamiliar,
  toneSlang,
  vagueOwner,
  vagueTime,
  waitBePatient,
];
