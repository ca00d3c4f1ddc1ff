import type { Scenario } from '../types';
import airlineLostSuitcase from './airline-lost-suitcase';
import bankCardFrozen from './bank-card-frozen';
import bankLateHusband from './bank-late-husband';
import bookshopGiftLate from './bookshop-gift-late';
import charityDoorstep from './charity-doorstep';
import charityDoubleDonation from './charity-double-donation';
import cityParkingFine from './city-parking-fine';
import cityPermitLost from './city-permit-lost';
import cleaningKeyLost from './cleaning-key-lost';
import foodColdAndLate from './food-cold-and-late';
import foodNutsInCurry from './food-nuts-in-curry';
import gamesAccountBanned from './games-account-banned';
import gamesChildPurchases from './games-child-purchases';
import garageBillHigher from './garage-bill-higher';
import gymCannotCancel from './gym-cannot-cancel';
import hospitalLetterNeighbour from './hospital-letter-neighbour';
import hospitalSurgeryMoved from './hospital-surgery-moved';
import hotelHoneymoonNoise from './hotel-honeymoon-noise';
import hotelLateCheckoutWrong from './hotel-late-checkout-wrong';
import insuranceBurstPipe from './insurance-burst-pipe';
import insuranceCourtesyCar from './insurance-courtesy-car';
import landlordDeposit from './landlord-deposit';
import landlordMould from './landlord-mould';
import libraryFeesSick from './library-fees-sick';
import marketplaceDeleteData from './marketplace-delete-data';
import parcelSignedFor from './parcel-signed-for';
import retailReturnTooLate from './retail-return-too-late';
import retailWrongSizeTwice from './retail-wrong-size-twice';
import saasFeatureRemoved from './saas-feature-removed';
import saasPayrollOutage from './saas-payroll-outage';
import schoolBullying from './school-bullying';
import schoolBusLeft from './school-bus-left';
import streamingChargeback from './streaming-chargeback';
import telecomRoamingBill from './telecom-roaming-bill';
import telecomThirdVisit from './telecom-third-visit';
import theatreCancelledShow from './theatre-cancelled-show';
import toysLooseMagnet from './toys-loose-magnet';
import travelNonRefundable from './travel-non-refundable';
import utilitiesEstimatedBill from './utilities-estimated-bill';
import utilitiesPowerCutInsulin from './utilities-power-cut-insulin';
import vetDogDied from './vet-dog-died';

/** All scenarios, in the order of their ids. */
export const scenarios: readonly Scenario[] = [
  airlineLostSuitcase,
  bankCardFrozen,
  bankLateHusband,
  bookshopGiftLate,
  charityDoorstep,
  charityDoubleDonation,
  cityParkingFine,
  cityPermitLost,
  cleaningKeyLost,
  foodColdAndLate,
  foodNutsInCurry,
  gamesAccountBanned,
  gamesChildPurchases,
  garageBillHigher,
  gymCannotCancel,
  hospitalLetterNeighbour,
  hospitalSurgeryMoved,
  hotelHoneymoonNoise,
  hotelLateCheckoutWrong,
  insuranceBurstPipe,
  insuranceCourtesyCar,
  landlordDeposit,
  landlordMould,
  libraryFeesSick,
  marketplaceDeleteData,
  parcelSignedFor,
  retailReturnTooLate,
  retailWrongSizeTwice,
  saasFeatureRemoved,
  saasPayrollOutage,
  schoolBullying,
  schoolBusLeft,
  streamingChargeback,
  telecomRoamingBill,
  telecomThirdVisit,
  theatreCancelledShow,
  toysLooseMagnet,
  travelNonRefundable,
  utilitiesEstimatedBill,
  utilitiesPowerCutInsulin,
  vetDogDied,
];
