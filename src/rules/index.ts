import type { Rule } from '../engine/rule';
import apologyAgentless from './apology-agentless';
import apologyAnyInconvenience from './apology-any-inconvenience';
import apologyBut from './apology-but';
import apologyConditional from './apology-conditional';
import apologyExcessive from './apology-excessive';
import apologyGrudging from './apology-grudging';
import apologyImplied from './apology-implied';
import apologyYouFeel from './apology-you-feel';
import blameDisbelief from './blame-disbelief';
import blameImplied from './blame-implied';
import blameShouldHave from './blame-should-have';
import blameWhyQuestion from './blame-why-question';
import blameYouAreWrong from './blame-you-are-wrong';
import blameYouDidnt from './blame-you-didnt';
import blameYouFailed from './blame-you-failed';
import blameYourFault from './blame-your-fault';
import blameYourTone from './blame-your-tone';
import cannedEmpathyAgain from './canned-empathy-again';
import cannedImplied from './canned-implied';
import cannedPhrase from './canned-phrase';
import coldBureaucratic from './cold-bureaucratic';
import coldCurt from './cold-curt';
import coldImplied from './cold-implied';
import commandBareImperative from './command-bare-imperative';
import commandThreat from './command-threat';
import commandTicketClosure from './command-ticket-closure';
import commandYouMust from './command-you-must';
import condescendActually from './condescend-actually';
import condescendAsISaid from './condescend-as-i-said';
import condescendCandour from './condescend-candour';
import condescendCheckUnderstanding from './condescend-check-understanding';
import condescendImplied from './condescend-implied';
import condescendLecture from './condescend-lecture';
import condescendMinimiser from './condescend-minimiser';
import condescendObviously from './condescend-obviously';
import condescendReadThis from './condescend-read-this';
import condescendTellAgain from './condescend-tell-again';
import defensiveImplied from './defensive-implied';
import defensiveLock from './defensive-lock';
import emotionBereavedCheer from './emotion-bereaved-cheer';
import emotionCalmDown from './emotion-calm-down';
import emotionCheerMismatch from './emotion-cheer-mismatch';
import emotionKnowExactly from './emotion-know-exactly';
import emotionNoWorries from './emotion-no-worries';
import emotionOnlyYou from './emotion-only-you';
import emotionOverreact from './emotion-overreact';
import emotionSilverLining from './emotion-silver-lining';
import emotionUnderstandBut from './emotion-understand-but';
import emotionWorksHere from './emotion-works-here';
import excuseImplied from './excuse-implied';
import hostileAccusation from './hostile-accusation';
import hostileDareToLeave from './hostile-dare-to-leave';
import hostileImplied from './hostile-implied';
import hostileInsult from './hostile-insult';
import hostileProfanity from './hostile-profanity';
import hostilePunctuation from './hostile-punctuation';
import hostileSarcasm from './hostile-sarcasm';
import hostileShouting from './hostile-shouting';
import mismatchImplied from './mismatch-implied';
import missingAcknowledgement from './missing-acknowledgement';
import missingAlternative from './missing-alternative';
import missingApology from './missing-apology';
import missingEmpathy from './missing-empathy';
import missingEscalation from './missing-escalation';
import missingGreetingClosing from './missing-greeting-closing';
import missingHandoffDetail from './missing-handoff-detail';
import missingOwnership from './missing-ownership';
import missingPrevention from './missing-prevention';
import missingSolution from './missing-solution';
import missingVulnerabilityCare from './missing-vulnerability-care';
import nextStepWithoutTime from './next-step-without-time';
import orderRefusalFirst from './order-refusal-first';
import promiseContradictory from './promise-contradictory';
import promisePastDate from './promise-past-date';
import refuseDontKnow from './refuse-dont-know';
import refuseFinal from './refuse-final';
import refuseFlatNo from './refuse-flat-no';
import refuseImplied from './refuse-implied';
import refuseNothingWeCanDo from './refuse-nothing-we-can-do';
import refuseUnfortunately from './refuse-unfortunately';
import shiftColleagueBlame from './shift-colleague-blame';
import shiftExcuseWorkload from './shift-excuse-workload';
import shiftNotMyJob from './shift-not-my-job';
import shiftNotOurFault from './shift-not-our-fault';
import shiftPolicyShield from './shift-policy-shield';
import shiftSystemSaysNo from './shift-system-says-no';
import shiftThirdParty from './shift-third-party';
import templateNameMismatch from './template-name-mismatch';
import templateUnfilledSlot from './template-unfilled-slot';
import toneAddressFamiliar from './tone-address-familiar';
import toneSlang from './tone-slang';
import vagueImplied from './vague-implied';
import vagueOwner from './vague-owner';
import vagueTime from './vague-time';
import waitBePatient from './wait-be-patient';

/** All rules, by name. */
export const rules: readonly Rule[] = [
  apologyAgentless,
  apologyAnyInconvenience,
  apologyBut,
  apologyConditional,
  apologyExcessive,
  apologyGrudging,
  apologyImplied,
  apologyYouFeel,
  blameDisbelief,
  blameImplied,
  blameShouldHave,
  blameWhyQuestion,
  blameYouAreWrong,
  blameYouDidnt,
  blameYouFailed,
  blameYourFault,
  blameYourTone,
  cannedEmpathyAgain,
  cannedImplied,
  cannedPhrase,
  coldBureaucratic,
  coldCurt,
  coldImplied,
  commandBareImperative,
  commandThreat,
  commandTicketClosure,
  commandYouMust,
  condescendActually,
  condescendAsISaid,
  condescendCandour,
  condescendCheckUnderstanding,
  condescendImplied,
  condescendLecture,
  condescendMinimiser,
  condescendObviously,
  condescendReadThis,
  condescendTellAgain,
  defensiveImplied,
  defensiveLock,
  emotionBereavedCheer,
  emotionCalmDown,
  emotionCheerMismatch,
  emotionKnowExactly,
  emotionNoWorries,
  emotionOnlyYou,
  emotionOverreact,
  emotionSilverLining,
  emotionUnderstandBut,
  emotionWorksHere,
  excuseImplied,
  hostileAccusation,
  hostileDareToLeave,
  hostileImplied,
  hostileInsult,
  hostileProfanity,
  hostilePunctuation,
  hostileSarcasm,
  hostileShouting,
  mismatchImplied,
  missingAcknowledgement,
  missingAlternative,
  missingApology,
  missingEmpathy,
  missingEscalation,
  missingGreetingClosing,
  missingHandoffDetail,
  missingOwnership,
  missingPrevention,
  missingSolution,
  missingVulnerabilityCare,
  nextStepWithoutTime,
  orderRefusalFirst,
  promiseContradictory,
  promisePastDate,
  refuseDontKnow,
  refuseFinal,
  refuseFlatNo,
  refuseImplied,
  refuseNothingWeCanDo,
  refuseUnfortunately,
  shiftColleagueBlame,
  shiftExcuseWorkload,
  shiftNotMyJob,
  shiftNotOurFault,
  shiftPolicyShield,
  shiftSystemSaysNo,
  shiftThirdParty,
  templateNameMismatch,
  templateUnfilledSlot,
  toneAddressFamiliar,
  toneSlang,
  vagueImplied,
  vagueOwner,
  vagueTime,
  waitBePatient,
];
