import type { ContentLists } from '../../engine/content-words';

/** Which words say what a message is about. */
export const content: ContentLists = {
  common:
    "a about above after again all already also always am an and any anyone anything are around as ask asked at away back be because been before being but by came can can't come could did didn't do does doesn't doing don't done down each either else even ever every everything far few first for from get gets getting give given go goes going gone good got great had has hasn't have haven't having he hello help her here hey hi him his how i i'd i'll i'm i've if in into is isn't it it's its just keep keeps kind kindly know last later least let like little long look looking looks lot made make makes many may maybe me mean might more most much must my myself need needs never new next no nobody none not nothing now of off ok okay on once one only or other our out over own people please put quite rather really reply right said same say says see seem seems send sent she should show since so some someone something soon still such sure take taken team tell than thank thanks that that's the their them then there these they they're thing things think this those though thought three through till time times to today told tomorrow too took tried try trying two under until up us use used using very want wanted was wasn't way we we're we've well went were what what's when where which while who why will with within without won't work would write wrote yes yesterday yet you you're your yours " +
    'address detail dm fully happy hope link name number reach review share url valued via website welcome answer apologies apologise apologize apology appreciate assist assistance care chat concern contact customer day days dear details disappointed email experience feedback feel fix frustrated frustrating frustration happen happened happens hear hour hours inconvenience information issue mail message minute minutes month months nice phone problem question regards request service sorry support team understand unacceptable unfortunately update week weeks year years',
  same: [
    'parcel package packet delivery deliver shipment ship shipping courier driver order arrive arrival tracking dispatch',
    'payment pay paid charge bill invoice refund money price cost fee credit debit card bank subscription',
    'broken break broke defective faulty fault damage crack smash snap leak tear torn replace replacement repair warranty',
    'crash freeze hang bug glitch load error reinstall install restart version',
    'login log signin sign password locked account',
    'late delay wait slow overdue',
    'cancel cancellation terminate close unsubscribe',
    'rude attitude staff agent colleague manager behaviour impolite',
    'cold heating boiler engineer',
    'internet wifi router connection signal broadband outage',
    'booking book reservation reserve room hotel',
    'flight plane airline luggage bag baggage suitcase',
    'food meal dish restaurant kitchen dinner lunch pizza',
  ],
};
