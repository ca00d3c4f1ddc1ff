// Words by which a customer's sentence is read where it is told again: closed classes and the plainest verbs, nouns and adjectives of trouble.

/** A list written as one text. */
const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Irregular verbs: base, past, participle. */
export const irregularVerbs =
  'break broke broken,freeze froze frozen,come came come,go went gone,get got got,give gave given,send sent sent,lose lost lost,leave left left,take took taken,make made made,pay paid paid,buy bought bought,find found found,see saw seen,hear heard heard,write wrote written,say said said,tell told told,do did done,have had had,keep kept kept,hang hung hung,shut shut shut,cut cut cut,put put put,let let let,fall fell fallen,tear tore torn,shrink shrank shrunk,burn burnt burnt,bring brought brought,sell sold sold,steal stole stolen,ring rang rung,speak spoke spoken,spend spent spent,stick stuck stuck,read read read,run ran run,hold held held,spin spun spun,forget forgot forgotten,think thought thought,know knew known,hide hid hidden,throw threw thrown,stand stood stood,sit sat sat,wear wore worn,feel felt felt,begin began begun,bend bent bent,eat ate eaten,drive drove driven,drop dropped dropped,stop stopped stopped,ship shipped shipped,log logged logged,skip skipped skipped,lag lagged lagged,jam jammed jammed,snap snapped snapped,rip ripped ripped,slip slipped slipped,cancel cancelled cancelled,submit submitted submitted,refer referred referred,chat chatted chatted,ban banned banned,swap swapped swapped,scrap scrapped scrapped,overwrite overwrote overwritten,scan scanned scanned,plug plugged plugged,quit quit quit,reset reset reset,set set set,hit hit hit,sleep slept slept,teach taught taught,fit fit fit,bleed bled bled,transfer transferred transferred,permit permitted permitted,drag dragged dragged,scam scammed scammed,rob robbed robbed,occur occurred occurred,wake woke woken,show showed shown';

/** Regular verbs. */
export const regularVerbs = list(`
  crash fail leak die terminate restrict revoke erase overwrite spoil overbook shorten misplace misspell clamp tow void empty rename split shave dispatch issue touch clean honour queue record list evaporate remember ignore crop mangle swallow last count compile render resume disappear vanish glitch stutter buffer flicker overheat expire malfunction drift disconnect restart reboot collapse
  smell squeak rattle peel crack fade loop bounce rust drain delete wipe ruin corrupt duplicate work load open start arrive sync connect
  respond charge turn switch update download install play save print allow recognise recognize accept match appear close function register
  refresh move scroll export import upload process exist include support pair detect boot launch stay deliver reply answer call land add
  help use try wait order purchase book return receive need want ask email contact phone message chase report explain visit travel
  cancel access sign log reach change edit remove check view join enter withdraw claim select activate finish complete create watch click
  press tap type pick renew pay miss reinstall uninstall upgrade subscribe unsubscribe refund replace repair fix bill overcharge fine block
  suspend lock unlock disable deactivate close damage scratch dent smash promise assign approve credit reject decline refuse deny postpone
  delay cost request resolve collect happen look seem solve show finish attach pass post schedule reschedule confirm verify time launch
  debit deduct downgrade disrupt serve seat transfer apply hate love disappoint like live cook reconnect scrape`);

/** Verbs that are failures of the thing that does them. */
export const failing = list(
  'crash fail freeze leak die evaporate disappear vanish glitch stutter buffer flicker overheat malfunction drift disconnect restart reboot collapse lag hang break rattle squeak peel crack jam snap rip tear shrink fade bounce rust drain expire smell loop skip',
);
/** Failures only with what follows: "cuts out", "went missing". */
export const failingWith: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    cut: list('out off'),
    fall: list('apart off out over down'),
    come: list('apart loose off'),
    go: list('missing blank black dead down offline dark silent off'),
    shut: list('down off'),
    turn: list('off'),
    switch: list('off'),
    time: list('out'),
    log: list('me us'),
    sign: list('me us'),
    kick: list('me us'),
    delete: list('my our all the everything half'),
    wipe: list('my our all the everything half'),
    lose: list('my our all the connection signal everything half power sound'),
    corrupt: list('my our all the'),
    ruin: list('my our'),
    damage: list('my our'),
    scratch: list('my our'),
    drop: list('calls every constantly out'),
    reset: list('itself my our'),
    close: list('itself'),
    ...Object.fromEntries(
      [...list('reject refuse decline ignore block forget swallow overwrite erase duplicate cancel hide crop mangle scratch')].map(
        (verb) => [verb, list('my our every all')],
      ),
    ),
  }),
);
/** What a thing ought to do, so that its "not" is a failure. */
export const working = list(
  'work load open start arrive come show sync connect respond charge turn switch update download install play save print let allow recognise recognize accept match appear close function register refresh move scroll export import upload process include support pair detect boot launch stay stick deliver reply answer call land add ring run send fit scan read go get exist remember render compile resume last pick finish complete pass display stop reconnect',
);
/** "doesn't go", "doesn't get": only with what follows. */
export const workingWith: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    go: list('through up down on off away back in'),
    get: list('here through delivered sent past'),
    come: list('through on back up out off with'),
    add: list('up'),
    pick: list('up'),
    let: list('me us'),
    allow: list('me us'),
    call: list('me us back'),
    stop: list('crashing freezing buffering beeping leaking spinning loading'),
    run: list('at on for properly anymore smoothly'),
    send: list('me us my our any the'),
    stay: list('on connected in open closed up'),
    stick: list('to on'),
    include: list('the my any a'),
    support: list('the my any'),
    move: list('at'),
    last: list('a an even more long two three'),
  }),
);
/** States that are failures. */
export const failed = list(`
  broken missing late wrong gone down cracked damaged cancelled canceled delayed empty cold stuck locked blocked unreadable unusable incorrect
  dead blank faulty defective overdue offline frozen unavailable inaccessible slow laggy glitchy torn ripped scratched dented smashed shattered
  bent stained mouldy moldy stale soggy raw burnt undercooked overcooked rotten expired lost declined rejected refused suspended disabled
  deactivated deleted wiped corrupted duplicated inaccurate outdated incomplete dirty pending unanswered unresolved invisible
  lukewarm leaking crashing failing freezing lagging hanging buffering flickering overheating missed crushed melted jammed postponed misspelled
  misspelt illegible faded out shut warped split misaligned unfinished loose closed unreachable unresponsive invalid off pixelated blurry unplayable`);
/** States of the customer. */
export const failedPerson = list(
  'stuck locked blocked banned charged billed overcharged fined logged kicked stranded disconnected suspended signed debited double-charged',
);
/** What should be so, so that its "not" is a failure. */
export const sound = list(`
  working loading syncing opening starting arriving showing back here there responding charging connecting playing updating downloading saving printing
  installing correct available ready included recognised recognized accepted delivered connected fixed readable accessible visible complete
  processed refunded updated shipped sent resolved paid activated reachable usable accurate received collected credited approved applied repaired replaced returned dispatched issued touched cleaned emptied honoured transferred posted`);
/** "there was a hole": things nobody ordered. */
export const flaws = list(
  'hole crack scratch dent stain bug glitch leak hair gap tear error delay mistake typo chip smell problem fault crash crashes errors scratches cracks holes stains bugs dents',
);
/** What happens to a thing by somebody's hand; told in the passive, without the hand. */
export const harmed = list(
  'shave freeze terminate restrict revoke erase overwrite ruin spoil overbook downgrade shorten misplace misspell scrap clamp tow void leak empty swap duplicate rename charge bill overcharge fine block suspend lock disable deactivate delete cancel lose damage break scratch dent smash close postpone delay reject decline refuse deny ban debit disconnect crack wipe deduct withdraw downgrade miss reset throw corrupt remove',
);
/** Where "not done" is the complaint. */
export const owed = list(
  'refund deliver send ship reply answer cancel process fix repair replace collect credit pay update resolve approve activate return call email contact finish install receive',
);

/** What a customer tries to do. */
export const tried = list(
  'access log sign open use pay get find see play watch download upload install connect sync book cancel change edit add remove delete reach contact send receive print export import save load update submit complete finish register activate order check view hear charge start create join reset enter transfer withdraw claim return turn select scroll switch move type click unsubscribe verify unlock pair set make read reconnect renew schedule reschedule close attach apply pass buy upgrade redeem top share search post confirm reply call sleep scan track collect',
);

/** Nouns that customers leave without article, with the one that they mean. */
export const bare: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...Object.fromEntries(
      [
        ...list(`app game website site update screen delivery driver room food page plugin camera keyboard software battery sound audio video image
        search checkout widget player installer server button map menu link shower lift router printer microphone registry build build pipeline
        dashboard portal editor viewer export import sync login connection signal stream captcha chat hotline chatbot bot form calculator filter
        notification alert alarm timer calendar feed cart basket coupon voucher code barcode scanner machine barrier gate door window engine motor
        fridge oven kettle toaster blender vacuum dishwasher washer dryer heater thermostat radiator pump tap boiler meter charger cable adapter
        plug socket lamp light bulb speaker headset mouse monitor laptop tablet watch strap zip seam sole handle hinge lid lock wheel tyre brake
        chain pedal seat table chair sofa bed mattress pillow blanket shelf drawer cupboard box bottle jar glass cup plate soup pizza burger
        chicken fish meat salad bread cake coffee tea beer wine milk rice pasta steak curry fries dessert breakfast dinner lunch meal waiter
        waitress instructor teacher tutor technician engineer courier plumber cleaner train bus tram ferry coach taxi plane bike scooter car
        van pool gym sauna toilet bathroom kitchen hallway bedroom balcony garden roof ceiling wall floor carpet curtain class lesson course
        lecture concert show film movie tour trip hotel restaurant shop store website documentation docs library module cert certificate system tank deposit statement picker verification locker registration festival event match fitting gasket pipe drain gutter tent canopy awning sail boat ride lid key card reader terminal trailer roaming coverage reception translator glossary index sidebar subtitle composer scanner printer dictation narrator voiceover macro template theme shader texture physics hitbox ranking scoreboard timetable roster rota portal forum thread newsletter webinar recording stream replay highlights commentary caption transcript integration webhook endpoint api sdk repo repository branch release patch hotfix installer uninstaller wizard launcher hook hub bridge router switch repeater mesh doorbell sensor detector siren speaker
        driver firmware kernel daemon client emulator simulator compiler linker parser renderer encoder decoder database backup archive log
        cache queue scheduler importer exporter translation subtitle caption font icon theme layout banner popup modal dialog tooltip slider
        dropdown toolbar sidebar spinner loader progress autosave autocomplete spellcheck spreadsheet document presentation whiteboard clip
        track podcast episode chapter level quest boss match lobby matchmaking leaderboard controller joystick console headphones price total
        tracking confirmation receipt label packaging instructions manual warranty menu picture display keypad touchscreen fingerprint`),
      ].map((word) => [word, 'the']),
    ),
    ...Object.fromEntries(
      [
        ...list(
          'order parcel refund account money payment subscription booking reservation bag luggage suitcase phone password card replacement appointment invoice transfer withdrawal flight laptop internet broadband heating boiler email login tablet profile',
        ),
      ].map((word) => [word, 'your']),
    ),
  }),
);
/** What may stand before such a noun. */
export const modifiers = list(`
  login reset password search delivery customer mobile web desktop phone tracking access parking train bus card credit debit gift promo discount front
  back main side left right scheduled push email text loading home start top bottom second dark light full live video audio voice background monthly
  weekly daily annual confirmation activation verification security smart washing coffee vending ticket payment order screen status user admin
  water gas power energy broadband heating hot data sync export import share print save profile product room baggage boarding seat color colour
  chat bug crash step sleep heart step font map route game sound image photo file page menu key cable battery power charging wireless remote`);
/** Plurals that stand alone: "notifications don't arrive". */
export const barePlurals = list(
  'notifications photos videos messages exports imports files ads calls captions subtitles emails alerts reminders tickets backups downloads uploads pictures images links numbers figures totals readings buttons results webhooks reports codes servers trains buses lights doors windows speakers headphones subtitles translations charts filters sessions blinds lifts stickers updates lessons batteries keys bulbs sockets buds deliveries transfers prices images thumbnails attachments replies maps graphs colours bookings invoices lessons podcasts playlists recordings contacts transactions payments widgets settings',
);
/** Things that open, load and crash: what "it" means where one of them was just named. */
export const programs = list('app game website site software plugin program extension portal update page dashboard');
/** People: their deeds are told without them. */
export const people = list(
  'driver drivers seller sellers vendor host technician technicians engineer courier agent agents staff team guy guys man lady woman waiter waitress manager cleaner cleaners receptionist support nurse doctor teacher rep person crew host hostess lads company people colleague colleagues dentist stylist barber plumber electrician builder mechanic landlord service mover movers chef cashier girl boy bloke chap instructor tutor neighbour neighbor nobody',
);

/** Prepositions. */
export const prepositions = list(
  'in on at to for from with without of by after before since during into onto over under through between near against about around inside outside behind below above across along per despite within via than until till past',
);
/** Words that may end a clause though they look like prepositions. */
export const particles = list('in on off out up down back away over through apart around');
/** Determiners. */
export const determiners = list(
  'a an the my our your this these all any some no every each both another last next one two three four five six seven eight nine ten half several many most other new old same wrong right whole first second third',
);
/** Words that never end a clause. */
export const dangling = list(
  'a an the my our your this these every each another no any some to of for from with without by at into onto between and or but not very so too more most as than since after before during until till when while if because is are was were has have had other same new wrong only just whole latest last per even also being be am about against near via',
);
/** Adverbs inside a verb group; those that carry nothing are left out. */
export const adverbs = list(
  'still now always constantly suddenly randomly already currently often frequently sometimes again repeatedly all continually completely totally fully also consistently regularly both once never ever yet finally',
);
/** Adverbs that are left out. */
export const padding = list(
  'literally really basically actually simply just even honestly seriously absolutely apparently obviously clearly only',
);

/** Words at which the tail of a clause ends. */
export const cuts = list(
  'and but so then please pls plz because cause cos coz though although however therefore hence meanwhile otherwise thanks thank sorry help or & + yet plus except lol omg wtf ffs fyi btw imo tbh asap smh haha nor anyway also not why which where whereas unlike instead despite even like',
);
/** Words after which nothing may be dropped. */
export const conditions = list('if unless except only depending whether');
/** Words that a clause cannot hold: unclear reference, verdict, reports, modals. */
export const unclear = list(
  'it this that they them he she him her his hers their theirs these those its itself themselves you yours yourself who whom whose what how something somebody someone anything stuff thing things one ones such same would could should might may must can will shall gonna wanna gotta cant wont ya yall ur u r n ok okay etc e.g i.e vs',
);
/** Before these a clause is said, thought or wished, not reported as a fact. */
export const notFact = list(
  'if unless whether said says say saying told tells tell claim claims claimed promised promise promises think thinks thought assume assumed hope hoped expect expected wish wished would should could might maybe perhaps probably imagine pretend supposed suppose guess apparently why how what who where when once until whenever till used joking heard rumour rumor like lest seems seemed looks appears implies implied insists insisted reckon reckons believe doubt though although wonder wondering whoever asks asked ask stating states warned warns',
);

/** Units of time. */
export const units = list(
  'second seconds sec secs minute minutes min mins hour hours hr hrs day days night nights week weeks wk wks month months year years working business',
);
/** Names that may stand in a clause. */
export const names = list(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Christmas Easter Android iPhone iPad iOS Windows Mac macOS Linux Chrome Firefox Safari Edge Excel Bluetooth Wi-Fi PayPal Visa Mastercard English Premium Plus Pro Outlook Gmail',
);
/** Abbreviations that stay in capitals. */
export const abbreviations = list(
  'PDF API GPS TV PC SIM USB VPN SMS ID UI PIN QR ATM VAT DVD CPU CSV HDMI OTP SSH SSL DNS URL HTML JSON XML SDK CLI IP SSO PS4 PS5 AC RAM SSD AM PM 2FA 5G 4G UK EU US USD EUR GBP CI DM OS',
);
/** What a clause with one of these is about is not repeated: insult, verdict, threat, illness, kin, faith, law. */
export const unsaid = list(`
  guy guys dude fuck fucking fucked shit shitty crap crappy bullshit bs damn damned bloody hell arse ass bitch bastard piss pissed wtf ffs idiot idiots stupid
  moron morons clown clowns scam scammed scammers scammer thief thieves crook crooks fraud liar liars lie lies lied lying cheat cheated stole steal
  stolen robbed robbery rob ripoff rip-off conned incompetent useless pathetic joke worst terrible awful horrible disgusting disgrace rubbish
  garbage trash hate nightmare ridiculous unacceptable rude lazy ignorant racist sexist killed kill police lawyer solicitor court sue suing
  ombudsman legal tribunal died death funeral cancer surgery hospital doctor doctors nurse insulin medication medicine meds pills
  inhaler seizure seizures diabetic diabetes pregnant pregnancy baby miscarriage disabled disability wheelchair depression anxiety autistic
  autism stroke chemo dialysis allergic allergy epipen biopsy blood bleeding prescription prescriptions job heart neck hand hands foot feet leg legs finger fingers arm ear ears nose mouth lump bruise bruises marriage therapist therapy mental suicidal
  mother father mum mom dad wife husband son daughter brother sister nan nana gran grandma grandmother granddad grandad grandfather uncle
  aunt child children kid kids girlfriend boyfriend partner ex ex-husband ex-wife fiance fiancee widow parents family toddler friend
  daughters sons mums church mosque religion gay lesbian trans salary wages debt bailiffs benefits pension pensioner passport ssn iban cvv
  toothache ache aches pain pains painful migraine migraines headache nausea asthma stitches neck hand hands foot feet leg legs finger fingers arm ear ears nose mouth lump bruise bruises marriage dentures tooth teeth knee wrist skin eye eyes rash vomit vomited sick ill illness injury injured burned burns poisoned poisoning naked nude
  hacked stalker abuse abusive rape crying cried cry tears suicide`);
