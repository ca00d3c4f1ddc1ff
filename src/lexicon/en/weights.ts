/** Weighted cues, in tenths of log-odds. Made by `npm run learn`; the format is in src/engine/cues/table.ts. */
export const weights = `// Learned from 13697 items:
// train.jsonl 1189342 bytes, sha256 70065d2ed436c237
// app-store-2.jsonl 69586 bytes, sha256 b39260629d5d6933
// app-store.jsonl 80997 bytes, sha256 e5324de38939eb40
// b2b.jsonl 89831 bytes, sha256 5627df84875c26b9
// customers-mixed.jsonl 189735 bytes, sha256 4df16f1dca56478b
// customers-reviews.jsonl 184754 bytes, sha256 2e5d906d14e2f207
// customers-social.jsonl 185926 bytes, sha256 b9cf0938ff6df679
// customers.jsonl 199024 bytes, sha256 28901ef171038bb8
// desk-2.jsonl 93154 bytes, sha256 07ed6543b5de2947
// desk-3.jsonl 114525 bytes, sha256 8a98629f64f78b1f
// desk-4.jsonl 92053 bytes, sha256 3611c9f41464511a
// desk-5.jsonl 135032 bytes, sha256 a13093e6e7b1e313
// desk-6.jsonl 137650 bytes, sha256 0dfa4c8a8f4e149e
// helpdesk.jsonl 549297 bytes, sha256 a9572d3e98612dd5
// letters.jsonl 99031 bytes, sha256 a4b862f538524d8b
// makers-2.jsonl 82270 bytes, sha256 85cd76da3c1c4e3f
// makers.jsonl 88999 bytes, sha256 1d1fb8e466551306
// messages.jsonl 72622 bytes, sha256 f88d7bc2db739bf4
// owner-response.jsonl 86428 bytes, sha256 a48497fc917c59af
// sentences-away.jsonl 68792 bytes, sha256 ac333b19d6fed7e7
// sentences-constructions.jsonl 81008 bytes, sha256 7686f4d7ca4ac186
// sentences-desk.jsonl 74873 bytes, sha256 f8d3c43594552c34
// sentences-letters.jsonl 67267 bytes, sha256 1aabc7a7f96919a6
// sentences-makers.jsonl 69866 bytes, sha256 ac07f0a8bd721d8a
// sentences-manner.jsonl 80747 bytes, sha256 c9760bc5360b2556
// sentences-public-2.jsonl 77085 bytes, sha256 843826d339f32c8f
// sentences-public.jsonl 67430 bytes, sha256 da4f6e9135aa3d06
// sentences-shops.jsonl 80862 bytes, sha256 4291b30132be3b42
// social.jsonl 64937 bytes, sha256 46b855d54785386b
// stings.jsonl 93748 bytes, sha256 93dd529cf8b9a9a9
// twins.jsonl 92759 bytes, sha256 4e0141597c805737
= complaint 4 0
= companySide -3 0
= annoyed -5 0
= angry -23 -8
= repeat -19 -7
= urgent -22 -7
= threat -24 -7
= vulnerable -23 -7
= thanks -14 -7
= complained -8 0
= empathy -24 0
= nextStep 3 0
= missing-apology -14 2
= missing-empathy -14 5
= missing-next-step -8 7
= tone-mismatch -24 2
= sting -26 -8
= blame -28 0
= defensive -28 0
= excuse -30 0
= non-apology -25 0
= dismissive -32 0
= refusal -32 2
= unprofessional -32 8
= cold -42 0
= boilerplate -29 0
= vague-timing -34 3
[customer]
!: complaint -2, companySide -1, angry 4, urgent 6, thanks 10, complained -3, nextStep 4, missing-empathy -1, missing-next-step -7, tone-mismatch -3
#: complaint 2, companySide 2, annoyed 2, angry 1, repeat -1, urgent 5, thanks -4, nextStep -2, missing-next-step 2
# !: annoyed 8
# #: annoyed -2, angry -2, urgent -4, empathy 2, missing-empathy -2, tone-mismatch -2
# \$: complaint 3, companySide 2, annoyed -1, angry -3, thanks -3, complained 3, missing-next-step -1
# ,: complaint -1, vulnerable -1, empathy -2, tone-mismatch 6
# ?: complaint -6, complained -8, missing-empathy -4
# and: complaint 2, companySide 6, annoyed 3, missing-apology 7, missing-empathy 4
# but: companySide -11
# days: annoyed 1
# for: complaint 5, annoyed 4
# hours: complaint 6, annoyed 4
# minut~: complaint 4
# of: missing-next-step 5
# stars: annoyed -6
# times: annoyed 6
# weeks: companySide 9, annoyed 4
\$: complaint 2, companySide 2, annoyed 2, angry 2, urgent -2, vulnerable -1, thanks 1, complained 1, empathy 1, nextStep -2, missing-empathy 1, missing-next-step 1
'd: complaint -2, angry -3, repeat -4
'd like: companySide -1
's: thanks -2, empathy -2, nextStep -3, missing-apology 1
's #: complaint 8, companySide 6, annoyed 11, angry 4
's a: threat -10
's the: complaint -3, companySide -4
,: complaint -3, companySide -2, annoyed -4, angry -2, threat -2, vulnerable -1, thanks 2, empathy 1, missing-empathy 1, missing-next-step 2
, #: complaint 3, companySide 1, annoyed 3, thanks -3
, and: complaint -3, annoyed -2, urgent -3, empathy -3, missing-next-step 2
, but: annoyed -3, angry -4
, i: annoyed 1, angry -1, repeat -2, complained -3, empathy 1
, just: annoyed -6
, let: complaint -16
, no: complaint -2
, or: annoyed -3
, so: complaint -3, annoyed -4, angry -4
, the: complaint -4, companySide -3, annoyed -7, angry -4, threat -3, vulnerable -3
, you: angry 5
?: complaint -7, companySide -7, annoyed -4, angry -2, urgent 1, threat -4, thanks -10, complained -2, empathy -2, missing-apology -2, missing-next-step 2
^: complaint 4, companySide 4, annoyed 2, angry -1, repeat -2, urgent -4, threat -2, vulnerable -3, thanks -2, complained 2, nextStep 1, missing-apology -1, missing-empathy -1, missing-next-step -2, tone-mismatch -2
^ #: complaint 4, companySide 2, annoyed 7, angry 7, tone-mismatch 5
^ a: complaint 3, companySide 2, angry 5
^ absol~: angry 9
^ after: complaint 11
^ and: complaint 3, annoyed 4
^ any: angry -6
^ app: complaint 9, companySide 7
^ are: angry 9
^ as: complaint -6
^ best: complaint -8, annoyed -10, thanks 16
^ can: complaint -5, companySide -3, annoyed -8, angry -7, repeat -9, complained -4, tone-mismatch -3
^ charg~: annoyed 7
^ could: complaint -5, companySide -3, annoyed -10, angry -16, nextStep 6, missing-apology -5, missing-empathy -3
^ do: complaint 2, companySide 3, annoyed 3, angry 6
^ does: complaint -4, annoyed -8
^ every: repeat 13, urgent -8
^ full: complaint 3, annoyed 6
^ good: complaint -3, companySide -5, annoyed -9, angry -10, missing-empathy -5, missing-next-step -4
^ great: complaint -4, annoyed -4, missing-apology -6
^ half: complaint 7, companySide 9
^ hi: annoyed -4, angry -5, missing-apology -2
^ how: angry 4
^ i: complaint 1, companySide 1, annoyed 2, angry 2, repeat 3, vulnerable 4, empathy 1, nextStep -2, missing-empathy -1, missing-next-step 2
^ is: angry -2, complained -2
^ it: complaint 6, companySide 4, annoyed 3, threat -3, thanks -5
^ just: complaint -7, companySide -8, annoyed -5
^ last: annoyed 9
^ my: complaint 2, annoyed 1, angry 3, urgent 4, threat -1, vulnerable 2, missing-empathy 2
^ not: angry -3
^ now: complaint 2, companySide 3
^ ok: angry -6
^ on: annoyed -6, angry -6
^ please: complaint -3, companySide -3, annoyed -2, complained -6, missing-apology -3
^ second: repeat 13
^ she: angry 2
^ so: complaint 1, annoyed 3, missing-apology -3
^ sorry: complaint -5
^ thank: complaint -6, companySide -5, annoyed -7, thanks 8, missing-empathy 4
^ the: complaint 5, companySide 5, annoyed 1, angry -2, thanks -1, complained 1, empathy -1, missing-apology 2, tone-mismatch 2
^ there: companySide 4, missing-apology 3
^ they: missing-empathy 5
^ third: complaint 6, companySide 8, annoyed 7, angry 8, repeat 15
^ this: complaint 2, companySide 2, annoyed 3, angry 4, empathy 1, missing-apology 3
^ thoug~: annoyed -14
^ was: annoyed 6
^ we: tone-mismatch 2
^ weddi~: urgent 20
^ what: angry 3
^ where: angry 3, vulnerable -7
^ why: complaint 5, annoyed 3, missing-next-step -5
^ works: complaint -9, annoyed -7
^ would: annoyed -4
^ yes: companySide -11
^ you: complaint 7, companySide 5, annoyed 10, angry 6, threat 7, complained 4, empathy -3, missing-empathy 5, missing-next-step -1
^ your: complaint 9, companySide 9, annoyed 6, angry 4, threat 7, vulnerable 4, missing-empathy 2
a: repeat -3
a #: annoyed 4
about: missing-apology -3, tone-mismatch -2
about #: angry -8
above: complaint 6
absol~: angry 11
accid~ ,: complaint -11
accou~: missing-next-step -4
add: companySide -4
ads: complaint 5
after: repeat -4, urgent -4, complained 6
after #: complaint 5
again: complaint -3, companySide -3, annoyed -2, repeat 10, empathy 3, missing-apology -3
again \$: angry 3
alarm: complaint 8, companySide 10
all: vulnerable -2, missing-empathy 1
alone: angry 6
also: angry -5, missing-empathy -4, tone-mismatch -2
always: angry -4, nextStep -7
am: angry 2, vulnerable 2, missing-empathy 2
am not: complaint -3
am shaki~: angry 10
an: complaint 2, companySide 1, annoyed 1, thanks -3, missing-next-step 3
and: annoyed 1, angry 2, urgent 2, vulnerable 1, complained -1, nextStep -1, missing-next-step -1
and a: urgent -7
and i: vulnerable 2, thanks 3, complained 3, missing-empathy 3
and it: threat -6, missing-apology 5
and nobody: annoyed 5, tone-mismatch 5
and now: companySide 7, angry 5
and the: threat -2, nextStep -3, missing-empathy 5
and you: complaint 10, companySide 8, annoyed 11, angry 9, urgent -7
and your: complaint 5
annoy~: annoyed 13
anoth~: angry 2, repeat 6, empathy -5, missing-next-step 2
answer: annoyed 5
answe~: repeat 8, missing-empathy 4
any: complaint -2, companySide -3, annoyed -3, threat -5
any chance: complaint -6, companySide -11, annoyed -11
anyone: vulnerable -6
app: nextStep 2, missing-next-step -3, tone-mismatch 3
app \$: complaint -2, companySide -5, annoyed -2, angry 2, missing-apology -4, missing-next-step -5
app ,: angry 4
are: missing-apology 1, missing-next-step 2, tone-mismatch -3
are in: complaint -10
are you: annoyed 5, angry 9
arriv~: complaint 6, companySide 10
as: companySide -2, annoyed -2, repeat 2, complained -4, missing-next-step -3
asked: repeat 2
at: threat -2, complained -1, tone-mismatch 1
at #: companySide 4, annoyed 4, urgent 4, thanks -4
at my: angry 7
at the: complained 3
attac~: annoyed -9, angry -4
back: thanks 3, missing-apology 2, tone-mismatch 4
bad: companySide -4, missing-apology -5, missing-empathy -5
bank: complaint 3, angry 2
banned: annoyed 8
batte~: angry 3
be: complaint -3, companySide -2, annoyed -1, vulnerable 3, thanks -7, complained -4, empathy 1, tone-mismatch -1
beat: thanks 20
becau~: complaint 5, annoyed 3, complained 4, tone-mismatch -2
becau~ of: annoyed 5
been: annoyed 1, missing-next-step 3
before: urgent 4, missing-empathy 2
behind: angry 5
best: complaint -5, companySide -6, annoyed -6, nextStep -8, missing-empathy -5
better than: complaint -7
biscu~: complaint -8
bit: angry -6
blood: vulnerable 18
bloody: angry 14
bot: repeat 16
both: complaint -4, annoyed -7
bought: repeat -7
broke: complaint -4
broken: companySide -4
but: complaint 1, annoyed -3, angry -7, repeat -4, threat -4, vulnerable -5, complained 1, missing-apology 1
but i: angry -3
but the: angry -6
by: complained -2, missing-empathy -2
by #: complaint 9
call: annoyed 4
called: missing-apology 4, missing-next-step 5
came: complaint 2, annoyed 6, thanks 6, complained 3
came with: complaint 8, companySide 11
can: complaint -3, companySide -3, annoyed -2, angry -2, urgent 3, threat -3, vulnerable 1, missing-apology -1, missing-empathy 1, missing-next-step 2
can i: complaint -8, companySide -8, annoyed -5, angry -7, repeat -10, missing-empathy 3
can not: complaint 2, annoyed 4, urgent 3, nextStep 3
cancel: complaint -5, companySide -6
cance~: complaint 5, companySide 5, annoyed 7, missing-next-step 5
car: angry 5
card: complaint 3, companySide 2, urgent 7
care: angry 8
carri~: complaint -6, annoyed -8
case: missing-empathy -7
cat: complaint -5, annoyed -6
chance: companySide -5
change: angry -5
chang~: urgent -6
charg~: complaint 8, companySide 5, threat 9, complained 4
clinic: vulnerable 14
closed: complaint 3, annoyed 6, angry 5
closi~: nextStep -13
cold: annoyed 7
come: complaint -2
compa~: complaint -3, companySide -3
conta~: complaint 2, companySide 5
conte~: companySide -9, missing-apology -10
corre~: annoyed -5
cost: complaint 7
costu~: complaint -9, companySide -10, annoyed -8
could: annoyed -2, angry -1, complained -3, nextStep 3, missing-empathy -1
could not: annoyed 3
could you: annoyed -5, angry -5, missing-empathy -6
course: angry -7
crash~: complaint 8, companySide 5, complained 5
cried: angry 11
crying: angry 7
crying \$: angry 11
custo~: annoyed 4
cut: companySide -3, annoyed -4, missing-apology -3
daughter's: angry 7
day: annoyed 2, repeat 3, missing-empathy 2
days: complaint 3, companySide 7, annoyed 7, angry 4, repeat 7, nextStep -3, missing-apology 5, tone-mismatch -2
dead: complaint 7
deadl~: urgent 15
defin~: annoyed -10
delet~: angry 6
did: complaint -2, complained -4, tone-mismatch -3
did not: tone-mismatch -4
died: annoyed 8
disap~: complaint 6, annoyed 6
distr~: companySide -11, missing-apology -9
do: companySide -2, angry 1, complained 2, missing-next-step 2
do i: complaint -10, companySide -7, annoyed -8, angry -3
do not: annoyed 1, complained -4, missing-apology -1
do you: complaint -2
does: complaint -2, companySide -3, annoyed -1, angry -1, empathy -5
does not: complaint 4, companySide 3, missing-next-step -3, tone-mismatch -1
does the: annoyed -4, angry -4
doing: complaint -5, companySide -5, annoyed -5
done: complaint -6, companySide -6, annoyed -4
down: complaint 2, angry 4
downl~: tone-mismatch 4
drawi~: complaint -6, annoyed -9
dropp~: complaint -3
drove: annoyed 9
due: angry 6, urgent 11
early: annoyed -5
easy: annoyed -6
either \$: companySide 9
eleven: threat 9
emerg~: angry 8, vulnerable 16
even: angry 3, thanks 9
eveni~: complaint 4, companySide 7
every: complaint 6, companySide 3, annoyed 6, angry 3, urgent -2, complained 5, missing-apology 3, missing-empathy 2, missing-next-step -3
exam: urgent 10
expla~ the: complaint -13
fault: companySide -7
feel: annoyed 6, angry 6
few: angry -6
find: complaint -4, companySide -4, annoyed -3
fine: annoyed -4, angry -6, urgent -8
fine \$: annoyed -8
first time: complaint -8, companySide -9
five: companySide 3
fix: complaint 12, companySide 5, complained 5
fix this: missing-apology 6
flat: angry 7
floor: annoyed 7
fly: urgent 15
food: annoyed 6
for: complaint -1, companySide -1, angry -1, repeat -2, urgent -1, vulnerable -1
for #: complaint 3, companySide 3, annoyed 6, angry 6, missing-next-step 3
for a: complaint 5, companySide 4, annoyed 5, thanks -5
for nothi~: annoyed 7, angry 12
for the: complaint -2, companySide -2, threat -2, thanks 3
forgot: complaint -7
form: angry -5
four: companySide 2
fourth: companySide 8, annoyed 8, repeat 15
free: companySide -4, missing-apology -3
friday: thanks -9
from: complained 1
from my: annoyed 4
front of: complaint 5, companySide 6, annoyed 7
froze: complaint 7, companySide 9, annoyed 12
full: complaint 3, companySide 7, complained 5, missing-apology 8, missing-empathy 7
funer~: angry 9
game: vulnerable -7
gate: complaint 5, urgent 10
gave: companySide 5
get: complained -1, empathy 3, missing-next-step -3
get a: missing-next-step -4
getti~: angry -5
give: angry 2
give me: angry 9
giving: complaint 8
going: complaint 3, companySide 3, threat 10
gone: angry 7, missing-apology 3
gone \$: complaint 6, complained 6, missing-apology 5
good: complaint -3, companySide -3, annoyed -5, angry -6, urgent -10, vulnerable -8, missing-empathy -3
got: angry -1, threat -1
got a: complaint 3
great: complaint -3, annoyed -3, complained -1
great app: complaint -8, complained -8
had: annoyed 1, repeat -3, threat -3, nextStep -2, tone-mismatch -2
had a: annoyed -4
had to: companySide 5, annoyed 6
hair: companySide -5
hairc~: complaint -7, companySide -11
half: complaint 2, companySide 5, annoyed 3, repeat -6, complained 4, missing-apology 5
half a: annoyed 9
happe~: complaint 4, companySide 3
happy: annoyed -3, vulnerable -7
has: complaint 2, vulnerable -2
has been: companySide -2
have: angry -1, repeat 1, urgent 4, threat 4, vulnerable 1, missing-apology -1
have asked: annoyed 7, repeat 11
have been: complaint -3
have never: angry 7
have the: companySide 3, angry 4
have to: annoyed 5, missing-next-step -4
having: angry -6
he: complaint -3, companySide -2, vulnerable 4, thanks 5, tone-mismatch 5
her: complaint -2, vulnerable 6, thanks 9
here: complaint -3, companySide -3, annoyed -2, urgent 7
hi: complaint -6, companySide -6, annoyed -11, angry -9, missing-apology -2
hi \$: annoyed -6
him: complaint -3, companySide -3, annoyed -3
his: complaint -2, companySide -2
hour: missing-next-step 5
hours: companySide 5, angry 4
how: complaint 2, companySide 3, annoyed 2, tone-mismatch 6
how do: companySide -7, annoyed -5
i: complaint -1, companySide -1, threat 1, complained -3, empathy -1, missing-empathy 1, missing-next-step -1
i 'd: complaint -3, companySide -5, annoyed -5, angry -2, threat -4
i am: complaint -1, companySide -1, annoyed -2, angry 1, urgent 4, vulnerable 3, missing-apology -1
i asked: complaint 4, annoyed 4, repeat 9
i can: missing-apology -3, missing-next-step -4
i do: angry -2, urgent 4, vulnerable 5
i get: complaint 3, annoyed 3
i had: complaint -3, companySide -3
i have: angry 3, repeat 3, vulnerable 2, complained 1, empathy -2
i just: complaint 4
i made: complaint -10
i only: angry -7
i paid: complaint 3
i pay: companySide 5, annoyed 4
i think: complaint -7, companySide -10, annoyed -10
i want: angry 6
i was: complaint -2, angry 1
i will: threat 10, tone-mismatch -4
i would: complaint 4, companySide 7, missing-apology 4
if: complaint -4, companySide -4, annoyed -3, vulnerable -2, thanks -1
if i: angry 2
if you: companySide -4, angry -3
impor~: missing-empathy -6
in: threat -1, vulnerable 2, thanks -2, missing-apology 1, tone-mismatch -1
in a: angry 3
in front: complaint 5, companySide 6, annoyed 7
in it: companySide 5
in my: complaint 2, annoyed 4
in the: complained 1, nextStep 2
in there: angry 8
inside: angry -5
inste~: complaint -3
insul~: companySide 8, angry 10, urgent 16
inter~: angry 3, missing-empathy 2
into: complaint 3
is: complaint 1, angry 1, urgent 2, complained 1, empathy 1, missing-empathy -1, tone-mismatch -2
is in: urgent 8
is it: complaint -8, companySide -5, annoyed -4
is my: complaint 5, companySide 4, missing-apology 7
is the: complaint -4, companySide -4, annoyed -3, angry -5, complained -2, missing-apology -2
is there: companySide -5, angry -4
issue: angry -4, missing-empathy -2
it: complaint -1, companySide -1, annoyed -1, angry -2, threat -2, vulnerable -2, thanks 1, empathy 1, missing-apology -2, missing-next-step -1, tone-mismatch -1
it \$: repeat -4, vulnerable 3, tone-mismatch 3
it 's: complaint 2, companySide 2, missing-apology 1, missing-empathy 1
it ,: complaint 2, companySide 2, annoyed 2
it for: complaint -4, annoyed -5, angry -8
it is: complaint 3, complained 5
it was: annoyed -2
its: angry -6
janua~: repeat 14
just: complaint -2, companySide -2, annoyed -1, empathy -4
keep: complaint -2, annoyed -5
keeps: annoyed -3
kids: complaint 4, companySide 6, annoyed 7, angry 6, vulnerable 10, nextStep -6, missing-apology 5, missing-next-step 6
know: annoyed -2
kyc: complaint 5
lad: thanks 15
late: complaint -2, vulnerable 7
laugh~: angry 8
left: complaint 3, companySide 5, annoyed 3, missing-empathy 2
let: annoyed -3
letter: complaint 10, companySide 6
life: angry 5
like: angry -1, repeat -4, urgent -6, threat -4, missing-empathy -2
like it: annoyed -8
like to: complaint -6, companySide -9, annoyed -7, angry -5, repeat -7, urgent -8, missing-empathy -8
little: complaint -7, companySide -6, annoyed -4
login: complaint 5
lol: annoyed -6
look like: annoyed 8
lost: complaint -4, companySide -3
love: complaint -9, companySide -9, annoyed -8, empathy -8, missing-apology -7
lovely: annoyed -9
made: complaint -5, companySide -3, thanks 13
maint~: missing-apology -6
man: vulnerable 7
manage: vulnerable 13
many: angry -4
map: angry -6
maps: complaint 8, annoyed 9, angry -5, complained 6, missing-apology 2
marked: complaint 8
marri~: complaint -8
may: complaint -5, companySide -4, annoyed -3
me: companySide 1, annoyed 2, angry 2, urgent -1, threat 3, nextStep 2, missing-apology -1
me a: complaint 5, angry 7
me for: angry 8
me to: complaint 2, companySide 4
medic~: urgent 14
mine: repeat -10
minute: companySide 8
missi~: complaint 4
monday: annoyed 5
money: complaint 5, companySide 4, annoyed 6, angry 8, missing-empathy 5
money back: companySide 9
month: companySide 4, missing-apology 6
month \$: annoyed 8
months: companySide 4, annoyed 4
more: urgent -6, vulnerable -3
morni~: vulnerable 5
mother's: angry 11
moved: complaint 3, annoyed 3, angry -4
much: complaint -3, complained -6
mum: complaint -5, companySide -6
my: companySide 1, annoyed 2, angry 3, threat 1, vulnerable 3, empathy 1, missing-apology 2, missing-empathy 2
my #: angry 5
my accou~: complaint 3, angry 4, nextStep 10, missing-next-step -6
my colle~: complaint -11
my daughter's: angry 8
my late: vulnerable 10
my own: complaint -5, companySide -6
my rent: angry 11
need: complaint -2, companySide -2, angry -1, urgent 6, complained -4, missing-apology -2
need to: urgent 12
never: complaint -4, companySide -2, angry 2, threat 4
new: complaint 2, companySide 2, annoyed 2, urgent -3, vulnerable -3, complained 2, missing-apology 2, missing-empathy 2, tone-mismatch -1
news: repeat 15
nice: complaint 3, companySide 4, angry -4
night: angry 5
night \$: annoyed 10
no: complaint -1, companySide -2, empathy -1, nextStep -2, missing-empathy 2, missing-next-step 1
no notes: complaint -12
no one: missing-apology 5
nobody: complained 7, missing-apology 7, tone-mismatch 5
not: complaint -1, vulnerable 2, thanks -3, complained 1, nextStep 2, missing-next-step -2
not \$: annoyed -4
not find: angry -7
not give: angry 10
not have: missing-apology -4
not open: complaint 6
not the: complaint -3
not work: complaint 7, companySide 7, missing-apology 1
not worki~: complaint 6, missing-apology 4
note: complaint -4
notes: angry 8
nothi~: angry 1
nothi~ \$: complaint 10, companySide 4, annoyed 5
now: complaint 4, companySide 3, annoyed 4, repeat 3, urgent 4, missing-apology 3, missing-empathy 1
now \$: complaint -3, companySide -2
now it: annoyed 9, missing-empathy 6
of: complaint 1, annoyed 1, repeat -2, empathy -1, missing-empathy 1
of a: angry -4
of my: complaint 5, companySide 6, angry 2
of the: annoyed -2, angry -2, vulnerable -2, missing-apology 1
off: complaint 1, angry 4, complained 3, missing-apology 3, missing-empathy 4
ok: complaint -2, annoyed -5, angry -4
old: complaint -2, companySide -3, threat -3
on: urgent 2, vulnerable 4, thanks -1
on \$: complaint -4, companySide -4, annoyed -3
on hold: annoyed 10
on my: complaint 2, companySide 2
on the: complaint -1, annoyed -1, vulnerable 2, empathy 3
one: annoyed -3, angry -2, urgent -3, vulnerable -1, thanks -2, missing-empathy -1, tone-mismatch -2
online: angry -7
only: annoyed -2, angry -2, repeat -7, urgent -11, threat -4, vulnerable -4, thanks -3, missing-empathy 2, tone-mismatch -2
open the: angry -9
openi~: annoyed -9
or: complaint -2, companySide -3, threat 3, thanks -5, empathy 1, missing-apology -1
or i: angry 8, threat 25
or is: annoyed -8
order: complaint 3
order~: complaint 4
other: companySide -2, angry -5
our: angry 2, urgent 7, empathy -3, nextStep -4, missing-next-step 4, tone-mismatch -2
our shop: angry 14
out: threat 5, missing-empathy 4, tone-mismatch 1
own: companySide -3, annoyed -3, missing-apology -4
packa~: missing-apology -6
page: companySide 2, vulnerable -6
paid: missing-apology 5
paid #: complaint 6, companySide 10, annoyed 6
paid for: complaint 10, companySide 8
pathe~: angry 10
pay: complaint 4, companySide 3, annoyed 5, missing-empathy 3, missing-next-step -2
pay for: complaint 5, annoyed 5
paying: annoyed 7
payme~: complaint 3, missing-empathy 5
people: angry 5
perfe~: complaint -4
perso~: companySide -9, missing-apology -6
photo: complaint 6, annoyed 5
place: complaint -4
please: complaint -4, companySide -5, annoyed -1, urgent 6, threat -4, vulnerable 2, complained -3
please \$: angry 5
please help: annoyed 9
pls: complaint -9, companySide -5, annoyed -6
policy: complaint -8, companySide -11
poor: complaint 10, annoyed 10
press~: vulnerable 8
print~: angry -8
proje~: companySide -7, missing-apology -7, missing-empathy -9
promi~: annoyed 5
put: complaint -1
put the: complaint -7
quest~: complaint -5, companySide -6
really: tone-mismatch -2
reason: complaint 4
recei~: angry -3
record: complaint -6, companySide -9, annoyed -6, angry -10
refus~: angry 8
rejec~: complaint 9
remov~: annoyed 4
rent: annoyed 7, urgent 12, vulnerable 11
repla~: annoyed 4
reply: repeat 14, missing-empathy 7
repor~: complaint 4, repeat 11
reque~: repeat 10
revie~: complaint 3
ride: annoyed 9
route: annoyed 7
said: complaint 4, companySide 7, annoyed 5, angry -1, complained 3, missing-apology 3
same: repeat 7
satur~: urgent 8
satur~ \$: urgent 10
say: annoyed -2
says: angry -3, empathy -2
screen: complaint 5, companySide 7, missing-apology 4
second: complaint 2, repeat 5, complained 5, missing-apology 3
see: companySide -5, annoyed -4, missing-apology -3
send: complaint -3
sent: companySide 6, annoyed 4, repeat 8
serio~: missing-empathy 9
servi~: complaint 2, angry 4
set: annoyed -4
shaki~: annoyed 12, angry 22, vulnerable 12
shame: angry 8
she: complaint -4, companySide -2, annoyed -3, vulnerable 5
she was: vulnerable 13
should: companySide -6, missing-apology -2
show: companySide 3
shows: complaint 9, companySide 6
side: annoyed -4
since: complaint 4, companySide 4, annoyed 2, urgent 4, complained 4, missing-apology 3, missing-empathy 2, tone-mismatch 3
since #: complaint 4, urgent 7, complained 5
since the: complaint 4, companySide 6
so: annoyed -2, angry -3, urgent -5, tone-mismatch -1
so i: annoyed -3, angry -6, vulnerable -4
some: companySide -4, angry -3, missing-apology -4, missing-empathy -6
somet~: complaint 2
son: vulnerable 8
sorry: complaint -8, companySide -8, annoyed -6
stars: complaint -2, angry -4
stars \$: complaint -5
stayed: complaint -16, companySide -11, annoyed -12
still: complaint -1, repeat 9, missing-apology -2, missing-next-step 1, tone-mismatch 3
stood: complaint 11, annoyed 9
stop: angry 3
stopp~: annoyed -5, complained 6
store: complaint -4, companySide -5, empathy -9
sure: missing-apology -5
ta: thanks 16
table~: vulnerable 13
take my: complaint -10
tea: annoyed -11
team: complaint -4
tell: thanks 6
telli~: missing-apology 9
than: vulnerable -12, missing-empathy 3
thank: complaint -7, companySide -6, annoyed -9, angry -6, urgent -8, thanks 9
thanks: angry 4, thanks 8
that: complaint -2, companySide -2, angry -1, repeat 2, urgent -2, thanks 2, empathy -3, missing-empathy 2
that 's: complaint -2, companySide -3
that is: complaint -5, companySide -7
that it: companySide 4
that was: complaint 4
the: complaint -2, companySide -1, annoyed -2, angry -2, repeat -2, threat -1, thanks -1, complained -1, missing-apology 1, missing-next-step 2, tone-mismatch 2
the #: complaint -3, annoyed -2, angry -3
the app: complaint 3
the last: companySide 4, vulnerable -6
the new: angry -7
the old: complaint -4
the same: tone-mismatch -4
the second: repeat 8
the whole: urgent -10
the wrong: angry 3
their: empathy -6
them: missing-empathy 3, missing-next-step 4
then: complaint 5, companySide 5, annoyed 2, thanks -2, empathy -3, missing-apology -3
there: angry 2, threat -5, complained 3, empathy -2
there 's: annoyed -2, threat -4
there a: complaint -8, annoyed -4
they: annoyed 2, angry 1, vulnerable 3, empathy -4, missing-empathy 3
thiev~: angry 13
thing: complaint -2, urgent -6, vulnerable -8
think: angry -5, missing-apology -4
third: companySide 2, annoyed 3, repeat 11
this: complaint 1, annoyed 1, repeat 3, complained 1, missing-apology -1, missing-next-step 1
this \$: complaint 3, annoyed 5
this app: tone-mismatch 2
this is: angry 4
though: annoyed -6
thoug~: companySide -6
three: complaint 4, companySide 2, complained 4
throu~: annoyed -4
ticket: annoyed 4, repeat 6
time: complaint -1, repeat 9, missing-empathy -1, missing-next-step -4, tone-mismatch -3
time \$: complaint 3, companySide 3, annoyed 3, repeat 3, tone-mismatch -4
to: complaint -1, companySide -2, angry -1, repeat -3, thanks -1, nextStep -1, missing-apology -1
to a: angry 5
to do: complaint 3, annoyed 4
to my: angry 5
to the: complaint 1, companySide 2
to use: missing-empathy 3
to you: angry 6, repeat 13
today: urgent 6
today \$: urgent 8
told: complaint -3, annoyed -3, repeat 5, missing-apology 6
tomor~: urgent 12
took #: annoyed 8
tried: missing-apology 3
tuesd~: angry 4, repeat 11
turned: angry -5
twice: companySide 4, annoyed -6, angry -3, missing-apology 4
two: companySide 1, missing-apology 3, tone-mismatch 2
unins~: complaint 5, missing-empathy 7
up: complaint 2, companySide 1, threat 4, empathy -4
up \$: annoyed 3
update: complaint 2, nextStep 6, missing-apology -1, tone-mismatch 4
us: annoyed 2
use: complaint -2
useful: annoyed -8
usele~: complaint 11, annoyed 13, complained 5, missing-apology 5
using: annoyed -3
versi~: angry -3
very: empathy -1, missing-next-step -5
want: missing-empathy 2
want to: complaint -2, companySide -2
wanted: companySide -5
wanted to: complaint -7
was: complaint 1, annoyed 2, repeat -2, urgent -2, threat -3, complained 1, nextStep -2, missing-empathy 2, missing-next-step 2, tone-mismatch -2
water: complaint 5, companySide 8
way: angry -4, threat -5, empathy 3
we: complaint -1, annoyed 1, missing-empathy 1, missing-next-step 1, tone-mismatch 3
weddi~: annoyed 6, angry 10, tone-mismatch 6
week: annoyed 3, repeat 7
weeks: complaint 6, companySide 3, annoyed 7, repeat 7, complained 3, nextStep 3
well: complaint -1
went: complaint 2
what: complaint 2, companySide 2, annoyed 2, angry 1, complained 2, missing-apology 3, tone-mismatch -1
what a: angry 8
what is: annoyed -2
when: angry -2, empathy -3, missing-apology 1, tone-mismatch -2
when i: complaint 4, companySide 4
whene~: annoyed -9
where: vulnerable -4
which: complaint -2, companySide -3, annoyed -2
who: complaint -3
whoev~: complaint -8, thanks 12
why: complaint -2, companySide -1, annoyed -3, angry -2, urgent -6, missing-apology -2
wife: urgent -9
will: complaint -4, companySide -4, threat 5, nextStep 2, missing-apology -1, tone-mismatch -3
will be: complaint -3
will not: complaint 6, annoyed 3, urgent 11, complained 5, missing-empathy 4
wish: complaint -8, annoyed -7
with: angry 1, repeat -3, threat 2, vulnerable 2, missing-apology -1, tone-mismatch -1
with a: complaint 2, companySide 5, annoyed 2, repeat 4
with the: complaint -2, annoyed -2
witho~: complaint 2, annoyed 2, angry 2
work: complaint 2, companySide 3, missing-apology 3
worki~: complaint 2, angry -4
worst: complaint 6, companySide 7, annoyed 7, missing-apology 6
would: complaint -9, companySide -8, annoyed -7, angry -6, repeat -7, threat -5, thanks 4, missing-apology 2
would be: annoyed -3
wrong: complaint -1, tone-mismatch 3
wrote: repeat 13
year: complaint -4, companySide -3, urgent -6, thanks 6
years: complaint -2, annoyed 4, repeat -6, urgent -7
years of: angry 9
yes: complaint -8, companySide -8
you: complaint 1, companySide 2, annoyed 1, angry 6, repeat 5, urgent -1, threat 2, empathy 1, missing-empathy -1
you \$: thanks 4
you are: complaint -2, companySide -6
you do: complaint -6, annoyed -6
you have: complaint 3, angry 2, repeat 10, threat 5
you people: angry 7
you say: complaint 8
your: complaint 2, annoyed 4, angry 7, threat 4, vulnerable 5
yours~: angry 12
{angry x1}: complaint 9, companySide 6, annoyed 15, angry 19, repeat -3, threat 4, complained 5, missing-apology 2, missing-empathy 6, missing-next-step 2
{angry x2}: complaint 10, companySide 6, angry 9, complained 6
{angry x3}: angry 10
{annoyed x1}: complaint 6, companySide 4, annoyed 9, angry 3, repeat 3, urgent -1, threat 2, thanks -2, complained 4, empathy 1, missing-apology 2, missing-empathy 4
{annoyed x2}: complaint 9, companySide 6, annoyed 8, angry 5, urgent -1, complained 5, missing-apology 1, missing-empathy 2, missing-next-step 2
{annoyed x3}: complaint 6, companySide 3, annoyed 9, missing-apology 3
{companySide x1}: complaint 6, companySide 6, annoyed 2, angry 2, thanks -2, complained 3, missing-apology 5, missing-empathy 2, missing-next-step 1
{companySide x2}: companySide 3, annoyed 3, empathy -3, missing-apology 5, missing-empathy 4
{customer < 1 words}: complaint -15, companySide -15, annoyed -11, complained -13
{customer < 16 words}: complaint -4, companySide -2, annoyed -3, angry -4, repeat -1, urgent -2, threat -4, vulnerable -8, complained -2, empathy -1, nextStep 1, tone-mismatch -1
{customer < 30 words}: annoyed 3, angry 1, threat -5, vulnerable -9, thanks -2, complained -4, empathy -1, missing-apology -1, missing-next-step -2, tone-mismatch -1
{customer < 4 words}: angry 4, threat -3, vulnerable -5, complained -5, empathy -4, missing-apology -7, missing-empathy -8
{customer < 60 words}: complaint -4, companySide -1, annoyed -4, angry -3, repeat -4, urgent -2, threat -7, vulnerable 1, complained -1, empathy 1, nextStep -1, missing-empathy 1, tone-mismatch -2
{customer < 8 words}: complaint -3, annoyed -3, angry 1, repeat -2, urgent -9, vulnerable -6, complained -4, missing-apology -4, missing-empathy -6, missing-next-step -3, tone-mismatch -4
{failure x1}: complaint 10, companySide 7, annoyed 5, urgent 2, threat 2, thanks -2, complained 6, empathy 2, missing-apology 5, missing-empathy 2, missing-next-step 2, tone-mismatch 2
{failure x2}: complaint 6, companySide 5, annoyed 3, angry 2, threat 3, vulnerable 2, thanks -1, complained 4, missing-apology 3, tone-mismatch -1
{failure x3}: annoyed 2, angry 2, repeat 1, complained 2, nextStep 1, missing-apology 2
{fine x1}: complaint -11, companySide -10, annoyed -9, angry -7, repeat -3, urgent -7, threat -4, vulnerable 1, thanks 7, complained -8, empathy -1, nextStep -2, missing-apology -7, missing-empathy -6, missing-next-step -4, tone-mismatch -1
{fine x2}: complaint -5, companySide -3, annoyed -5, angry -8, complained -4, empathy 8, missing-apology -5, missing-next-step -4, tone-mismatch -2
{fine x3}: complaint -6, complained -6
{question x1}: complaint -2, companySide -2, annoyed -2, repeat -3, threat -2, thanks -2, complained -3, nextStep 2, missing-apology -2, missing-empathy -1, missing-next-step -1, tone-mismatch -2
{question x2}: complaint 1, annoyed 2, angry -2
{repeat x1}: complaint 2, companySide 3, repeat 13, vulnerable -1, thanks -2, missing-empathy -1
{repeat x2}: complaint 7, companySide 4, annoyed 6, angry 6, repeat 10, thanks -8
{shouting x1}: complaint 4, annoyed 7, angry 14, urgent 7, complained 3
{technical x1}: complaint -4, companySide -8, missing-apology -6
{thanks x1}: complaint -4, companySide -5, annoyed -8, angry -11, thanks 19
{threat x1}: complaint 3, companySide 3, annoyed 6, angry 6, threat 27, missing-apology 4, missing-empathy 3
{urgent x1}: complaint 3, companySide 3, annoyed 4, angry 4, urgent 19, vulnerable 3
{urgent x2}: missing-empathy 8
{vulnerable x1}: annoyed 6, angry 8, urgent 7, vulnerable 24, complained -3, missing-empathy 3, tone-mismatch 4
☺: complaint -6, companySide -8, vulnerable -2, thanks 10, empathy 5, missing-apology -3, missing-next-step -3
☺ \$: angry 2, empathy 2, tone-mismatch 2
[reply]
!: complained -5, empathy -2, nextStep -1, missing-apology -4, missing-empathy -2, missing-next-step -2, tone-mismatch 14
#: nextStep 4, missing-empathy 2, missing-next-step -3, tone-mismatch -3
# #: nextStep 4, missing-empathy -2, missing-next-step -5
# \$: nextStep 2, missing-apology 1, missing-next-step -2, tone-mismatch -6
# ,: complained 1, empathy 2, nextStep 1, missing-apology -3, missing-empathy -1, tone-mismatch -1
# is: missing-empathy -3
# off: tone-mismatch 13
# to: missing-next-step -6
\$: nextStep 2, missing-empathy -1, tone-mismatch -3
'd: nextStep 4, missing-empathy 1, missing-next-step -3, tone-mismatch 1
'd like: tone-mismatch -3
'd rather: missing-apology -5
's: complained -2, empathy 4, missing-apology -3, missing-empathy -4, missing-next-step -1
's a: nextStep 4, missing-next-step -3, tone-mismatch -4
,: empathy 1, nextStep 1, missing-next-step -1, tone-mismatch 1
, #: complained -1, nextStep 5, missing-next-step -4, tone-mismatch -4
, a: complained -3
, and: complained -2, empathy 1, nextStep 1, missing-apology -1, missing-empathy -3, missing-next-step -1
, but: nextStep 5, missing-next-step -3
, he: missing-apology -9
, i: empathy 3, missing-apology -2, missing-empathy -2, tone-mismatch -1
, it: complained -3, nextStep -1, missing-apology -4, missing-empathy -1, missing-next-step 3, tone-mismatch 1
, no: nextStep 5
, or: missing-apology -5, missing-empathy -5
, so: nextStep 3, missing-empathy -2, missing-next-step -2, tone-mismatch -1
, sorry: nextStep 6, missing-empathy -6, missing-next-step -5, tone-mismatch -4
, tap: missing-empathy -6
, that: empathy 2
, the: nextStep 2, missing-apology -2, missing-empathy -2, missing-next-step -2
, then: missing-apology -4
, we: empathy -2, missing-empathy -4
, which: missing-apology -4
, you: nextStep 6, missing-next-step -3
?: complained 1, nextStep 6, missing-apology 1, missing-next-step -4, tone-mismatch -1
^: complained -2, empathy -3, missing-apology -2, missing-empathy -2, missing-next-step -2, tone-mismatch -3
^ #: empathy 2, nextStep 3, missing-next-step -2, tone-mismatch -2
^ ,: nextStep 3
^ a: complained 4, empathy 2, nextStep 4, missing-next-step -4, tone-mismatch -4
^ apolo~: complained 4
^ best: missing-empathy -4
^ can: missing-empathy 4
^ dear: empathy -3, nextStep -2, missing-apology 1, missing-empathy 3, missing-next-step 1, tone-mismatch 2
^ have: missing-next-step 6, tone-mismatch 4
^ hello: nextStep 3, missing-next-step -1, tone-mismatch -2
^ hi: tone-mismatch 1
^ i: empathy 7, tone-mismatch -4
^ if: nextStep 1, missing-apology -4, missing-empathy -1, missing-next-step -2
^ in: missing-apology -5
^ it: empathy -1, missing-apology -2, tone-mismatch -2
^ let: missing-apology 3
^ no: complained -6, empathy 4, nextStep 4, missing-apology -6, missing-empathy -4, missing-next-step -5
^ nobody: missing-empathy 6
^ oh: empathy 9
^ please: complained 2, nextStep 2, missing-apology 2, missing-empathy 2, missing-next-step -4
^ sorry: complained 4, empathy -3, missing-empathy 2
^ thank: complained -1, missing-apology -3, missing-empathy -3, missing-next-step -1, tone-mismatch -2
^ thanks: empathy -4, tone-mismatch 1
^ that: empathy 5, missing-empathy -4, missing-next-step -4
^ the: empathy 1, nextStep 3, missing-empathy 1, missing-next-step -3, tone-mismatch -3
^ there: missing-apology -4, missing-next-step -2
^ this: missing-apology -3
^ to: tone-mismatch 3
^ until: missing-empathy -5
^ we: nextStep -1, missing-apology 2, tone-mismatch -3
^ yes: missing-apology -3, missing-empathy -2
^ you: complained -2, nextStep 3, missing-apology -2, missing-next-step -4
^ your: missing-empathy 3, missing-next-step 2
a: complained 1, missing-apology 1, missing-empathy 1
a #: complained -5, missing-apology -4, missing-empathy -5
a good: missing-apology -5, missing-empathy -5
a lot: missing-apology -4
a matter: missing-empathy 6
about: complained -1, empathy 1, nextStep 3
about \$: missing-apology 8
about the: empathy 1, tone-mismatch 2
accou~: nextStep 4, missing-next-step -4
addre~: tone-mismatch -3
after: tone-mismatch -2
again: tone-mismatch 1
again \$: tone-mismatch -2
all: empathy 2, nextStep -2, missing-next-step 4
all #: empathy 8
alrea~: complained -5, nextStep 7, missing-apology -5, missing-empathy -4, missing-next-step -4
always happy: empathy -8
am: nextStep -2, missing-apology -2, missing-empathy -3, tone-mismatch 1
am not: missing-apology -9
am so: empathy 8, missing-empathy -5
am sorry: complained 5, nextStep 4, missing-empathy -5, missing-next-step -2, tone-mismatch -4
an: missing-next-step 2
and: complained 1, empathy 1, nextStep -2, missing-next-step 1
and #: missing-apology -5, missing-empathy -3, missing-next-step -4, tone-mismatch -3
and a: complained 4, empathy -3
and i: empathy 5, nextStep 1, missing-apology -5, missing-empathy -7
and it: missing-apology 2
and sorry: complained 8
and we: empathy 3, missing-apology 2, missing-next-step 2
and will: nextStep 13, missing-next-step -7
and you: missing-empathy 3
any: complained -1, nextStep 1, missing-apology -3
anyth~: complained -5
apolo~: complained 5, empathy 2, nextStep 1, missing-empathy -2
app: missing-apology -1, missing-empathy -2, missing-next-step -4
appli~: empathy -6
appre~: empathy 4
appre~ you: complained -4, missing-apology -5, missing-empathy -4
are: missing-empathy 1, missing-next-step 1
are a: missing-next-step 5
are happy: missing-apology -6, missing-empathy -5
are having: empathy 5
are sorry: tone-mismatch 3
are still: missing-empathy -5
as: empathy -2
as a: tone-mismatch 5
as of: nextStep 6, missing-next-step -5
ask: tone-mismatch -3
asking: missing-apology -8
assist: missing-next-step -4
assist you: nextStep 5, missing-apology 4, missing-next-step -2
at: nextStep 1
at #: missing-next-step -2, tone-mismatch -1
at our: complained 7
at the: empathy 2
attac~: nextStep 6, missing-next-step -6
back: complained 1, empathy 6, nextStep 5, missing-next-step -5
be: nextStep 2, missing-empathy 2, missing-next-step -2, tone-mismatch 2
been: missing-apology 1, missing-empathy -2, missing-next-step 3, tone-mismatch 2
before: empathy -2, missing-empathy 2, missing-next-step -1, tone-mismatch -1
before #: empathy 6
before the: nextStep 5
being: missing-next-step -2
below: nextStep 5, missing-next-step -4
better: missing-empathy -2
bill: empathy 9
both: missing-next-step -2
but: complained -2, empathy -1, missing-apology -4
but i: missing-apology -8, missing-empathy -5
by: nextStep 2, missing-apology 2, missing-next-step -2, tone-mismatch -2
by #: missing-next-step -5
by hand: missing-next-step -4
by the: nextStep -3, missing-next-step 6
call: complained 3, missing-empathy 3
can: complained 1, nextStep 3, missing-apology -1, missing-empathy -2, missing-next-step -4
can be: nextStep 4
can do: missing-empathy -4
can help: tone-mismatch 6
can not: complained -6, empathy -2, nextStep -3, missing-apology -4, tone-mismatch -2
can only: missing-next-step 7
can you: nextStep 4, missing-next-step -3
card: tone-mismatch 3
case: missing-empathy -3, missing-next-step -3, tone-mismatch -6
charge: nextStep 4, missing-next-step -6
check: empathy -3, missing-next-step -2
colle~: complained 3
comme~: missing-empathy 2
compl~: tone-mismatch -2
conce~: tone-mismatch -3
confi~: nextStep -4
conne~: missing-empathy 5
conta~: complained 3, empathy -4, nextStep 4, missing-apology 3, missing-empathy 4, missing-next-step -3
contr~: missing-empathy 4
custo~: nextStep -2, missing-apology 2, missing-next-step -1
custo~ \$: missing-apology 5
custo~ ,: complained -5
day: empathy 3
day !: tone-mismatch 3
days: empathy 5, nextStep 3, missing-empathy -3, missing-next-step -4, tone-mismatch -5
days \$: empathy 4, nextStep 7, missing-next-step -7, tone-mismatch -2
dear: nextStep -3, missing-next-step 4
deliv~: missing-apology 5, missing-empathy 3
desk: empathy 3, missing-apology -4, missing-empathy -3, tone-mismatch -4
detai~: nextStep 5, missing-apology 5, missing-empathy 4, missing-next-step -3
device: missing-apology 4
did: complained 2, missing-next-step 2
dm: complained 4, nextStep 15, missing-apology 5, missing-empathy 4, missing-next-step -8
dm us: missing-apology 3
do: missing-apology -2, tone-mismatch -4
do not: complained -2, missing-apology -1, missing-empathy -1, tone-mismatch -2
does: complained 3, missing-apology 1, missing-next-step 2, tone-mismatch -1
does not: complained 2, missing-apology 1
done: tone-mismatch -2
driver: missing-empathy -5
each: missing-next-step 5
else: complained -5
enjoy: tone-mismatch 6
every: complained 3, nextStep -5, missing-apology 3, missing-next-step 8
every~: nextStep -3
exper~: empathy 3, tone-mismatch 4
family: tone-mismatch 5
feedb~: missing-apology -2
file: missing-next-step 4
fill: missing-apology 4
find: empathy 3
first: missing-empathy -2, missing-next-step -1
five: tone-mismatch -2
fix: missing-next-step -3
follow: tone-mismatch 3
for: missing-empathy -1
for asking: complained -9
for being: nextStep -4
for the: complained -1, empathy 1, nextStep 2, missing-apology -2, missing-next-step -2
for you: missing-apology 1
for your: complained 2, missing-apology 1, missing-empathy 1, missing-next-step 2, tone-mismatch -3
form: nextStep 5, missing-apology 2, missing-empathy 2, missing-next-step -4
free: nextStep 3, missing-empathy 2, missing-next-step -3, tone-mismatch 3
friday: empathy 5
from: complained -2, nextStep 1, missing-apology -2, tone-mismatch -1
front: nextStep 10, missing-next-step -6
frust~: empathy 14
furth~: complained 4, tone-mismatch -3
get: empathy 2, nextStep 3, missing-apology 3, missing-empathy 3, missing-next-step -4
gets: missing-apology -5, missing-empathy -8
give: empathy -4
glad: complained -3, empathy 6, missing-empathy -4, missing-next-step -4, tone-mismatch -3
go: nextStep 3
going: missing-empathy -3
good: tone-mismatch 4
got: empathy 4
great: complained -4, nextStep -3, tone-mismatch 3
guest \$: missing-apology 9
had: complained 3, empathy -3, nextStep -3, missing-next-step 3, tone-mismatch -2
had to: empathy 7
half: missing-empathy -4
half of: missing-empathy -7
hand: missing-apology -8, tone-mismatch -3
happy: missing-apology -2, missing-empathy -3, tone-mismatch 3
happy to: empathy -5, missing-apology -3, missing-empathy -3, missing-next-step -4
has: complained -2, empathy -1, missing-next-step 1
has been: complained 4, missing-apology 4, missing-empathy 5
have: empathy -1, nextStep -1, missing-apology 1, missing-empathy 2
have a: complained -4, missing-apology -2
have been: complained 6
he: complained -5, empathy 2, missing-empathy -4, tone-mismatch -2
he 's: missing-apology -6, missing-empathy -5
hear: empathy 5
hear about: tone-mismatch 6
hear that: missing-empathy -7
hear you: empathy 5
hello: missing-apology -3, missing-next-step -1, tone-mismatch -2
hello \$: complained 6, empathy -1, missing-apology 4, missing-empathy 4
help: missing-apology 4, missing-empathy 2
her: missing-apology -6, missing-empathy -5, tone-mismatch -2
here: nextStep 1
here to: missing-empathy 5
hi: nextStep 1
hi \$: complained 2, nextStep 6, missing-next-step -4
him: missing-next-step -4
his: missing-apology -4, missing-empathy -3, missing-next-step -3
hope: empathy 4, missing-next-step 4
hours: empathy 5
i: complained -2, empathy 4, missing-apology -3, missing-empathy -7, missing-next-step -1, tone-mismatch 1
i 'd: nextStep 3, missing-empathy 4
i am: nextStep -2, missing-apology -3, missing-empathy -4, tone-mismatch 2
i apolo~: empathy 14, missing-empathy -8
i can: missing-empathy 2
i have: complained -2, nextStep 2, missing-apology -4, missing-next-step -6
i know: empathy 10, missing-empathy -5
i think: missing-empathy -4
i under~: empathy 16, missing-empathy -10
i will: nextStep 2, missing-apology -4, missing-empathy -1, tone-mismatch -2
id: nextStep 8, missing-apology 4, missing-next-step -4
if: complained -2, empathy -1, nextStep 8, missing-apology -1, missing-empathy -3, missing-next-step -7, tone-mismatch 1
if you: nextStep 4, missing-apology -1, missing-next-step -5, tone-mismatch 3
in: nextStep 2, missing-apology 1, missing-next-step -1, tone-mismatch -1
in \$: empathy 6
in order: missing-empathy 5
in the: nextStep 1, missing-empathy -1, missing-next-step -2
in your: complained 3
into: missing-empathy 2
inves~: missing-apology 4
is: missing-apology -1, tone-mismatch -1
is a: missing-apology 1
is no: empathy 7
is not: missing-apology -2, tone-mismatch 2
is on: empathy 4, nextStep 5, missing-next-step -11
is the: nextStep -3, missing-next-step 3
issues: tone-mismatch 4
it: complained -1, nextStep 1, missing-empathy -3, missing-next-step -1, tone-mismatch -1
it \$: empathy 2, missing-empathy 2, tone-mismatch -2
it 's: complained 3, empathy 1, missing-empathy 2, tone-mismatch -2
it ,: complained -2, nextStep 2, missing-apology -2, missing-empathy 2, tone-mismatch -3
it and: empathy 5
it in: empathy 4
it is: missing-empathy 2
it to: empathy 4, nextStep 5, missing-next-step -5
it was: empathy -3
just: complained -4, nextStep 6, missing-apology -6, missing-empathy -6, missing-next-step -3
keep: missing-apology -1
kind: complained -4, missing-next-step -3, tone-mismatch -5
kindly: missing-empathy 3
know: empathy 1, tone-mismatch 2
last: missing-empathy -4, tone-mismatch -6
leave: missing-empathy -5
let: empathy -3, nextStep 9, missing-next-step -8
let us: nextStep 4, missing-empathy -4, missing-next-step -4
like: nextStep -4, missing-next-step 3, tone-mismatch 1
like to: nextStep 4, missing-next-step -3, tone-mismatch -2
list: tone-mismatch -5
locat~: nextStep 7, missing-next-step -4
lol: missing-apology 7
look: missing-apology -3, missing-next-step -1, tone-mismatch -3
look into: nextStep 5
love: tone-mismatch 4
made: tone-mismatch -3
mail: empathy -2, missing-apology -5, tone-mismatch -5
make: missing-apology -3, missing-empathy -2
manag~: empathy -6
manag~ \$: complained 5
many: missing-next-step 5
matter: complained 5, missing-empathy 5
may: missing-empathy 3, missing-next-step -2
me: complained 1, missing-apology -6, missing-next-step -1, tone-mismatch -2
me ,: missing-empathy -10
messa~: missing-next-step 6
mobile: nextStep 5
money: nextStep 8, missing-next-step -6
more: missing-empathy 2
morni~: empathy 5, missing-empathy -3, missing-next-step -3
most: nextStep 4
must: empathy 6
my: nextStep -4, missing-next-step 4
my apolo~: empathy 9
need: nextStep 3, missing-next-step -3
new: complained 3, missing-apology 3, missing-empathy 5, tone-mismatch 3
next: complained -3
night: tone-mismatch -2
no: complained -2, empathy 2, nextStep 1, missing-apology -2
nobody: missing-apology 4, missing-empathy 3
not: missing-next-step 1, tone-mismatch -1
not a: empathy -7, missing-empathy 4
not be: missing-apology -6, missing-empathy -4
not think: missing-apology -10
noted: missing-next-step 7
noted \$: missing-next-step 10
nothi~: missing-empathy 2
now: empathy 2, missing-empathy -2
of: complained 2, empathy -2, nextStep -2, missing-apology 1, missing-empathy 1, missing-next-step 1
of course: missing-apology -7
of the: empathy 1, nextStep 1, missing-apology -1, missing-empathy -1, tone-mismatch 1
off: nextStep 5, missing-apology 3, missing-empathy 1
oh: empathy 3
old: tone-mismatch -4
on: complained 3, empathy -1, missing-apology 2, missing-next-step 1
on it: nextStep 6, missing-empathy -4, missing-next-step -4
on the: empathy 2, nextStep -2, missing-next-step 2, tone-mismatch -2
on thurs~: empathy 8, missing-next-step -3
on tuesd~: empathy 8
on your: missing-empathy 2, tone-mismatch 2
once: empathy 3, nextStep 2, tone-mismatch -2
one: empathy 2, nextStep 3, missing-empathy -3, missing-next-step -2, tone-mismatch -2
one \$: missing-apology -5
one ,: missing-apology -4, missing-empathy -5
only: nextStep -4, missing-apology -4, missing-next-step 6
open: complained -4, empathy -2
option: missing-apology -3
or: complained -2, nextStep 2, missing-apology -3, missing-empathy -2, missing-next-step -2, tone-mismatch -1
order: missing-empathy 1
our: complained 2, nextStep -1, missing-apology 2, missing-next-step 2, tone-mismatch 4
our custo~: nextStep -4
our suppo~: missing-apology 2, tone-mismatch -2
out: complained 1, empathy 2, missing-empathy -1, missing-next-step -2, tone-mismatch -2
over: empathy -2
page: empathy -2, missing-apology -2, tone-mismatch -3
partn~: missing-next-step 7
patie~: missing-apology 6
pay: missing-next-step -3
people: missing-empathy 3
please: complained 3, nextStep 4, missing-apology 2, missing-next-step -3
please conta~: missing-next-step -2, tone-mismatch 3
please do: complained -8, nextStep 4, missing-apology -5, missing-empathy -5
please read: tone-mismatch 9
proce~: missing-apology 3, missing-empathy 4
provi~: missing-apology 2
put: missing-empathy -7
quest~: nextStep 4, missing-next-step -3
rather: missing-apology -6
rating: empathy -8
reach: tone-mismatch -5
reach out: nextStep 8, missing-next-step -3, tone-mismatch -2
reach~ out: tone-mismatch 5
really sorry: empathy 10
reason: nextStep 6
recei~: missing-empathy 3, tone-mismatch -2
regar~: nextStep 4
regre~: missing-apology -8
reply: missing-next-step -3, tone-mismatch -3
report: missing-apology 5
reque~: empathy -5, missing-empathy 3
requi~: complained -5
review: complained 3, nextStep -4, missing-apology 2, tone-mismatch 2
right: nextStep 3, missing-empathy -2, missing-next-step -5
ring: missing-next-step -4
run: complained 4
sad: empathy 14
same: nextStep -2, missing-apology -2, tone-mismatch -5
save: missing-empathy -6
say: empathy -3, nextStep -6, missing-next-step 7
scree~: missing-apology 3
second: nextStep 6, missing-empathy -3, missing-next-step -6
see you: tone-mismatch 5
seeing: missing-empathy -15
send: complained -3, nextStep 4, missing-empathy -3, missing-next-step -3
servi~: missing-next-step -2
servi~ \$: missing-next-step -3
setti~: nextStep 9, missing-next-step -5
she: complained -7, missing-apology -3
should: nextStep 7, missing-apology -3, missing-empathy -4, missing-next-step -6, tone-mismatch -3
should have: complained 4, empathy 8, missing-next-step -4
side: empathy 5
since: tone-mismatch -5
since the: missing-apology -7
site: nextStep 5
so: complained -1, empathy 1, missing-apology -3, tone-mismatch -1
so sorry: empathy 10, missing-empathy -6
so that: missing-empathy 1
so we: nextStep 2, missing-next-step -2
some: missing-apology 2, missing-empathy 5, tone-mismatch 4
soon: missing-next-step -3
sorry: complained 9, empathy 8, missing-empathy -7, missing-next-step 1
sorry !: missing-empathy 7
sorry \$: complained 4, empathy 6, missing-empathy -6, tone-mismatch -3
sorry ,: complained 4, empathy 4, missing-empathy -10, tone-mismatch -8
sorry about: empathy 2, tone-mismatch -2
sorry for: empathy 3, nextStep 2
sorry if: empathy -9
sorry it: empathy 6, nextStep 5, missing-next-step -4
sorry to: complained -7, empathy 5, tone-mismatch 2
sound: missing-apology 6
start: tone-mismatch -5
stay: tone-mismatch 5
still: nextStep 5, missing-empathy -3, missing-next-step -4
store: nextStep 5, missing-next-step -6
subje~: missing-empathy -4
sugge~: empathy 2, missing-apology -4, tone-mismatch -3
suppo~: missing-apology 1, tone-mismatch -2
suppo~ team: complained 4
swap: missing-empathy -6
take: complained -2, nextStep 2, missing-empathy -3, tone-mismatch -2
tap: missing-apology -5, missing-empathy -4
team: nextStep 3, missing-empathy -1
tell: empathy 3, missing-empathy -2, tone-mismatch -3
ten: nextStep 6, missing-next-step -3, tone-mismatch -3
than: missing-empathy 2
thank: complained -1, empathy 1, nextStep -2, missing-empathy 1
thank you: complained -2, nextStep -2, missing-empathy 2
thanks: nextStep -3, tone-mismatch 3
thanks for: empathy 2, missing-empathy -2
that: complained 1, nextStep -2, missing-next-step 1, tone-mismatch 1
that \$: missing-empathy 3
that 's: empathy 1, missing-apology -3, missing-empathy -4
that we: complained 8, missing-apology 2, missing-empathy 4
that you: missing-empathy -2
the: missing-empathy 1, missing-next-step 1, tone-mismatch -1
the #: missing-apology -3, missing-next-step -3, tone-mismatch -8
the form: tone-mismatch -4
the issue: complained 5, nextStep 5
the new: missing-next-step -3
the same: nextStep -3, missing-apology -2, tone-mismatch -3
the time: tone-mismatch 4
the troub~: empathy 7
then: nextStep 2, missing-apology -5, missing-empathy -2, missing-next-step -2
there: missing-apology -1, tone-mismatch -1
there \$: complained 3, missing-apology 2
there is: missing-empathy -5
they: complained -2, missing-next-step 2, tone-mismatch -2
thing: empathy 4, tone-mismatch -2
things: tone-mismatch 3
this: complained -1, nextStep -1, missing-apology 1
this \$: missing-apology 4
this issue: tone-mismatch 4
this morni~: empathy 4, missing-empathy -6
though: missing-apology -8
three: empathy 5, nextStep 4, missing-empathy -3, tone-mismatch -5
throu~: complained 5, missing-empathy 3, tone-mismatch -2
thurs~: nextStep 8, missing-empathy -6, missing-next-step -5
time: missing-apology 2
times: missing-empathy 6
to: complained -1, empathy -2, missing-apology -1, missing-next-step -1
to #: nextStep 7, missing-apology -3, missing-empathy -3, missing-next-step -4
to assist: missing-apology 4
to hear: empathy 5
to help: tone-mismatch -2
to make: missing-apology -11, missing-empathy -5
to our: nextStep 3, missing-apology 2, missing-empathy 4, missing-next-step -2
to the: empathy 2, nextStep 3, missing-apology -2, missing-next-step -4, tone-mismatch -1
to us: missing-next-step 4
to you: missing-empathy 1, tone-mismatch -5
today: complained -3, empathy 3, missing-apology -3, missing-empathy -3, missing-next-step -2, tone-mismatch 2
tomor~: nextStep 8, missing-next-step -8
tomor~ at: empathy 9
tonig~: nextStep 4, missing-next-step -3
too: empathy 3, missing-empathy -3, tone-mismatch -2
troub~: empathy 4
troub~ with: tone-mismatch 10
truly: empathy 11
try: complained 5, missing-empathy -2
twice: missing-empathy -5
two: complained -3, empathy 3, nextStep -2, missing-apology -5, missing-empathy -3, tone-mismatch -2
under~: complained 7, empathy 5, missing-empathy -3, tone-mismatch -3
until: empathy 4, nextStep 9, missing-next-step -8
up: tone-mismatch 1
up to: missing-apology -5
us: nextStep 1, tone-mismatch 1
us a: tone-mismatch 3
us know: missing-empathy -3
use: nextStep 3, missing-next-step -3
user: missing-apology -3, missing-empathy -6
using: missing-apology -4, missing-empathy -6
versi~: nextStep 6, missing-next-step -4
very: tone-mismatch -2
very sorry: empathy 8
via: nextStep 6, missing-apology -4, missing-next-step -4
voice: tone-mismatch 7
want: missing-apology 2
was: complained 2, empathy -1, nextStep -2, missing-apology 2, tone-mismatch 1
way: nextStep 2, tone-mismatch 2
we: nextStep -3, missing-apology -2, missing-empathy -2, missing-next-step 2
we appre~: nextStep -5
we are: complained -1, nextStep -3, missing-empathy -2, tone-mismatch 1
we can: missing-apology 1
we do: missing-apology -3
we know: empathy 12
we under~: empathy 10
we will: nextStep 2, missing-next-step -6, tone-mismatch -3
wedne~: nextStep 6, missing-next-step -4
well: complained -3, missing-apology -4, missing-empathy -2, missing-next-step -2
went: missing-empathy -2
were: missing-empathy 3
what: complained 1, nextStep -2, missing-apology 1, missing-next-step 4
when: tone-mismatch -2
which: empathy -3, missing-apology -1, tone-mismatch 1
who: complained 5, empathy -2, nextStep -4, missing-apology 5, missing-empathy 4, missing-next-step 4
will: empathy -1, nextStep 5, missing-apology 2, missing-next-step -5
will be: missing-next-step -4
will keep: missing-apology -8, missing-empathy -6
with: complained 1, nextStep 1, missing-apology -1, missing-next-step -1
with a: missing-empathy -4, tone-mismatch -2
with the: complained 2, missing-next-step -2, tone-mismatch -2
with you: complained -4, nextStep 4
with your: complained -3, missing-apology -2
witho~: empathy 2, tone-mismatch -3
word: tone-mismatch -3
work: missing-apology 1, missing-next-step 3, tone-mismatch -2
worki~: empathy -4, nextStep 3, missing-next-step -8
worki~ on: empathy -10
would: complained -1, empathy -2, nextStep 5, missing-apology -1, missing-next-step -2
would like: nextStep 6, missing-next-step -4
write: nextStep 3, missing-next-step -3, tone-mismatch -3
wrong: missing-empathy -6
yes: complained -6, missing-apology -2, missing-empathy -3
yes ,: complained -7, missing-apology -5, missing-empathy -5
yet: missing-empathy -4
you: complained -1, missing-apology -1, missing-empathy -4, missing-next-step -1, tone-mismatch -2
you !: complained -2, missing-next-step -4
you \$: missing-empathy -1
you 'd: empathy 6
you ,: empathy 3, missing-apology -4, missing-empathy -2, missing-next-step -2, tone-mismatch -2
you are: empathy 1
you can: complained -2, empathy -1, nextStep 4, missing-apology -2, missing-next-step -3, tone-mismatch 2
you do: missing-next-step -4
you for: complained -1, nextStep -2, missing-apology -2, missing-next-step 3, tone-mismatch 2
you have: complained -2, nextStep 2, missing-empathy -1, tone-mismatch -2
you may: missing-next-step -4
you need: missing-apology -4
you to: missing-empathy 2
you want: missing-empathy 5
you will: missing-empathy 4
your: nextStep 1, missing-empathy -1, missing-next-step -2, tone-mismatch 1
your feedb~: empathy -4, missing-apology -1, missing-empathy -2, missing-next-step -3
your issue: missing-apology 5
your patie~: empathy 9
your review: empathy -4, missing-apology 3
{alternative}: empathy -1, nextStep 8, missing-next-step -6, tone-mismatch -1
{apology}: complained 13, empathy 15, nextStep 5, missing-empathy -7, missing-next-step -4, tone-mismatch -3
{asks}: complained 1, nextStep 6, missing-apology 1, missing-next-step -4, tone-mismatch -1
{cheer}: complained -12, nextStep -9, missing-apology -12, missing-empathy -11, missing-next-step -1
{closing}: complained 1, missing-apology 1, missing-empathy 1, tone-mismatch -1
{companyActs}: empathy 2, nextStep 10, missing-apology -2, missing-empathy -2, missing-next-step -12, tone-mismatch -1
{courtesy}: complained -2, empathy 2, missing-apology -1, missing-empathy -2, missing-next-step -1, tone-mismatch 1
{customerActs}: empathy 1, nextStep 10, missing-empathy -1, missing-next-step -9
{debate}: missing-apology -5, missing-empathy -3
{empathy}: complained 6, empathy 20, nextStep 1, tone-mismatch -1
{explanation}: complained -3, empathy -2, nextStep 2, missing-apology -10, missing-empathy -6
{greeting}: complained 2, nextStep -1, missing-apology 5, missing-empathy 1
{halvedApology}: empathy -18, missing-empathy 8, missing-next-step 4
{handoff}: nextStep 3, missing-empathy -3
{likely angry}: complained 10, missing-apology 5, missing-empathy 9, missing-next-step 2, tone-mismatch 3
{likely annoyed}: complained 8, nextStep -9, missing-apology 13, missing-empathy 22, missing-next-step 4, tone-mismatch 9
{likely companySide}: complained 18, nextStep -4, missing-apology 7, missing-empathy 9, missing-next-step 2
{likely complained}: missing-apology -5, missing-empathy 4, missing-next-step 7, tone-mismatch 10
{likely complaint}: complained 9, missing-apology 14, missing-empathy 2, missing-next-step 4, tone-mismatch -10
{likely empathy}: missing-empathy -9, tone-mismatch -4
{likely nextStep}: missing-empathy -3, missing-next-step -5, tone-mismatch -4
{likely repeat}: complained 4, empathy -1, missing-apology 8, missing-empathy 7, tone-mismatch -3
{likely thanks}: complained -2, empathy -5, nextStep -12, missing-empathy 1, missing-next-step 3, tone-mismatch 7
{likely threat}: complained -9, nextStep 4, missing-empathy -5, missing-next-step -4, tone-mismatch -1
{likely urgent}: complained -3, empathy 1, nextStep 2, missing-empathy 3, missing-next-step 1, tone-mismatch 6
{likely vulnerable}: complained -2, empathy -8, missing-apology -2, missing-empathy 2, tone-mismatch 3
{link}: complained 2, empathy 3, nextStep 15, missing-apology 3, missing-empathy -2, missing-next-step -10, tone-mismatch -1
{nextStep}: complained 1, empathy -1, nextStep 7, missing-apology 1, missing-empathy 2, missing-next-step -5, tone-mismatch 4
{ownership}: nextStep 8, missing-next-step -5
{question}: nextStep 1, missing-apology 1, tone-mismatch 2
{repair}: complained 3, nextStep 2, missing-apology 6, missing-next-step -2
{reply < 12 words}: complained -6, empathy -3, nextStep -3, missing-apology -5, missing-empathy -6, missing-next-step -2, tone-mismatch -3
{reply < 16 words}: complained -3, empathy -4, nextStep -1, missing-apology -5, missing-empathy -4, missing-next-step -1, tone-mismatch -5
{reply < 25 words}: empathy -2, missing-empathy -1, missing-next-step -1, tone-mismatch -3
{reply < 40 words}: complained -1, empathy -3, nextStep 2, missing-empathy -1, missing-next-step -3, tone-mismatch -1
{reply < 70 words}: empathy -2, missing-apology -1, missing-empathy -1, tone-mismatch -2
{reply < 8 words}: complained -5, empathy -7, missing-apology -3, missing-empathy -4
{solution}: empathy -1, nextStep 7, missing-apology -1, missing-next-step -7
{timeframe}: complained -1, empathy 3, nextStep 1, missing-empathy -2, missing-next-step -1, tone-mismatch 1
☺: complained 2, missing-apology 3, missing-empathy 3, missing-next-step 2, tone-mismatch 17
☺ \$: nextStep -5, missing-next-step 6, tone-mismatch -7
[sentence]
!: sting -5, blame -7, defensive -7, excuse -7, non-apology -2, dismissive -2, refusal -13, cold -22, boilerplate -2, vague-timing -2
#: sting -1, blame -2, excuse -2, non-apology -6, dismissive -1, unprofessional -2, cold 5, boilerplate -3, vague-timing -5
# #: sting -5, blame -8, excuse -7, dismissive -1, refusal -2, unprofessional -2, cold -3, boilerplate -3
# \$: sting -1, blame 1, defensive -2, excuse -2, dismissive -6, refusal -4, unprofessional -3, cold 3, vague-timing -6
# ,: blame -1, excuse -4, refusal 1, unprofessional -1, cold 3, boilerplate -2, vague-timing 3
# after: sting 4
# and: blame 2, defensive 2, excuse -1, non-apology -1, vague-timing -1
# are: sting -3
# for: sting -5
# hours: sting 2
# is: sting -1
# of: sting 4, blame 4, dismissive 4
# other: sting 8
# to: sting -2
# with: sting -3
# years: sting 3, defensive 10
\$: sting -2, blame -1, defensive -1, non-apology -4, dismissive -5, refusal -1, unprofessional -7, cold 1, boilerplate -2, vague-timing -3
'd: sting 2, blame 1, defensive -1, excuse 3, non-apology -1, dismissive 1, unprofessional 3, cold -3, boilerplate -1, vague-timing -4
'd have: sting 5, blame 3, excuse 7
'd like: sting -4, dismissive -3, unprofessional -3
'd rather: sting -2
's: blame -2, defensive -2, excuse 1, non-apology -2, dismissive 2, refusal 1, unprofessional -2, cold -8, boilerplate -4
's a: sting -1, blame -3, excuse -3, dismissive 2, cold -2
's always: sting 4, blame 11
's just: excuse 9
's nothi~: refusal 8
's the: defensive -3, excuse 5, dismissive -2
's where: sting 3
's your: defensive 7
,: sting -3, blame -2, defensive -2, excuse -1, non-apology -9, dismissive -1, refusal -8, cold -5, boilerplate -6, vague-timing -3
, #: sting -2, excuse -1, non-apology -1, boilerplate -2, vague-timing -5
, a: sting 1, defensive 2, excuse -2, dismissive 4, vague-timing -2
, again: sting 4
, all: sting -3
, and: sting -3, excuse -2, non-apology -4, dismissive -2, refusal -1, unprofessional -1, cold -6, boilerplate 1
, as: sting 8, blame 8, defensive 5, dismissive 2, vague-timing -3
, at: unprofessional 4
, becau~: sting -7
, but: sting -3, blame -1, defensive -2, excuse -2, non-apology 3, refusal -2, unprofessional -2, cold -3, boilerplate -2
, could: sting -5
, did: sting 3
, for: blame 3
, free: sting -4
, hence: sting 3
, here: sting -5
, howev~: sting 3
, i: sting -1, excuse 1, non-apology -4, dismissive -2, cold -2, vague-timing -2
, in: blame 3
, it: defensive 2, non-apology -4, cold -7, vague-timing -1
, just: sting -4
, keep: sting -4
, no: blame -2
, not: sting 2, defensive 2, excuse 2
, or: sting -4, blame -3, dismissive -4
, our: blame -5, defensive 4
, please: sting -4, blame -1, excuse -2, cold -3
, reply: sting -3
, ring: sting -2
, since: sting -3
, so: sting -1, defensive 1, excuse 1, non-apology -4, dismissive -1, unprofessional -3, cold -3, boilerplate -6
, some: sting 4, dismissive 12
, sorry: sting -3, defensive -2
, tap: sting -4
, tell: sting -3
, that: defensive -5, excuse 4, dismissive 2
, the: sting -1, blame -2, excuse -2, non-apology -1, refusal -1, boilerplate -4
, then: dismissive -2
, they: sting 2, defensive 4, excuse 4
, this: dismissive 5
, we: sting 1, excuse 7, non-apology 1, dismissive -1
, well: sting 5, blame 9
, what: sting 4, excuse 3
, which: sting -2, excuse -2, non-apology -3
, who: blame -3, excuse 4
, with: sting -3, defensive -2
, yet: sting -4
, you: defensive -1, excuse 2, non-apology -1, refusal -2, unprofessional 3
?: sting -2, excuse -9, non-apology -2, dismissive -2, refusal -1, unprofessional 1, cold -9, boilerplate -4, vague-timing -5
^: sting -7, blame -7, defensive -8, excuse -8, non-apology -7, dismissive -8, refusal -6, unprofessional -6, cold -11, boilerplate -6, vague-timing -8
^ #: sting -1, blame -2, dismissive -2
^ ,: sting -9
^ a: blame 2, defensive -3, excuse -5, non-apology -2, dismissive 4, boilerplate -6
^ accor~: sting 3
^ all: defensive 4, excuse -3
^ and: sting -2
^ apolo~: non-apology 4
^ as: sting 3, blame 3, dismissive 4, boilerplate 3
^ ask: sting 5
^ at: boilerplate 7
^ best: sting -3
^ betwe~: sting 5
^ blame: sting 3, excuse 13
^ bring: sting 4, cold 8
^ by: sting 3, unprofessional 10
^ call: sting 5, excuse 11
^ can: sting -1
^ cance~: sting 4
^ cats: dismissive 8
^ check: sting 4, cold 9
^ cheers: sting -2
^ closi~: sting 3
^ cloud: sting 5, blame 10
^ conta~: sting 5, cold 10
^ dear: sting -13, blame -3, defensive -4, excuse -4, non-apology -1, dismissive -4, refusal -3, unprofessional -4, cold -3, boilerplate 1, vague-timing -2
^ did: sting 2, unprofessional 6
^ do: sting 2, blame 4, unprofessional 4
^ docum~: sting 8
^ dupli~: sting 7
^ enjoy: sting -5
^ every: sting 4, defensive 6
^ every~: dismissive 4
^ five: dismissive 4
^ for: sting 2, blame 2, excuse -1, vague-timing -3
^ form: sting 7, cold 6
^ four: sting -2
^ furth~: sting 3, cold 15
^ good: sting -5, blame -2, defensive -2
^ had: sting 5, blame 9
^ half: excuse 6
^ happy: sting -3
^ have: sting -1, dismissive 4
^ hello: sting -4, blame -1, defensive -2, excuse -2, dismissive -2, unprofessional -4, cold -4, boilerplate -2, vague-timing -1
^ hey: sting -4
^ hi: sting -7, blame -3, defensive -3, excuse -3, non-apology -1, dismissive -4, refusal -3, unprofessional -2, cold -7, boilerplate -3, vague-timing -2
^ i: defensive 2, excuse 3, non-apology 1, refusal 1, cold -3, vague-timing 3
^ if: sting -2, blame -2, defensive -4, excuse -10, non-apology 1, refusal -5, unprofessional -1, boilerplate 1, vague-timing -5
^ inter~: sting 5
^ is: sting -3
^ it: blame -2, defensive 3, non-apology 3, dismissive 3, refusal -1, unprofessional -1, cold -3, boilerplate 1, vague-timing 2
^ kind: sting -4
^ kindly: defensive -2
^ let: defensive 4
^ lol: sting 4, unprofessional 10
^ maybe: sting 5
^ most: sting 2
^ my: defensive 5
^ no: excuse -2, dismissive -1, refusal 5, cold 5
^ nobody: sting 3, dismissive 12
^ not: sting 2, refusal 8, cold 6
^ oh: unprofessional 6
^ one: sting 4, blame 4, dismissive 5, unprofessional 4
^ other: sting 4, dismissive 5
^ our: sting 1, defensive 9, non-apology -1, dismissive -2, refusal -2, cold -4
^ page: sting 4
^ paren~: sting 3
^ patie~: sting 3
^ people: sting 2, blame 7
^ perha~: sting 7
^ please: sting -2, blame -3, defensive -2, excuse -3, dismissive -2, refusal -3, cold 1
^ purch~: sting 3
^ read: sting 6
^ regar~: sting -5
^ regre~: non-apology 8
^ return: sting 8
^ see: sting 3, cold 11
^ should: non-apology 10
^ since: excuse 5
^ six: dismissive 9
^ so: sting 2, dismissive 3
^ sorry: sting -2, blame -2, excuse 3, dismissive -1, unprofessional -1, cold -1, boilerplate -2, vague-timing -3
^ state: sting 7, cold 16
^ submit: sting 7
^ take: sting -3
^ thank: sting -5, blame -3, defensive -2, excuse -1, non-apology -3, dismissive -5, unprofessional -4, vague-timing -3
^ thanks: sting -4, blame -2, defensive -6, excuse -3, non-apology -2, dismissive -1, unprofessional -1, cold -3
^ that: sting -4, blame -2, excuse 2, non-apology -1, dismissive -1, unprofessional -2, boilerplate -2
^ the: sting -2, blame -2, defensive 2, excuse 1, non-apology -13, dismissive -3, refusal 3, unprofessional -7, cold -2, boilerplate -6, vague-timing 3
^ there: sting -3, blame -3, refusal 2, unprofessional -2
^ this: sting -3, blame -3, excuse -1, refusal -1
^ three: defensive 5
^ to: blame -3
^ try: sting 2, dismissive 6
^ two: sting -3, defensive -2
^ warra~: refusal 16
^ we: sting -1, blame -2, defensive 1, excuse -2, dismissive -3, refusal -1, unprofessional -5, cold -5, boilerplate 1, vague-timing 2
^ what: sting -5, blame -2, dismissive -4
^ when: excuse 7
^ which: sting -3
^ whoev~: blame 9
^ will: vague-timing 11
^ with: sting 3, blame 5, excuse 5, dismissive -1
^ witho~: sting 3, refusal 8
^ works: sting 12, dismissive 18
^ would: sting -2
^ wow: sting 6, unprofessional 10
^ wrong: sting 6, cold 13
^ you: sting -2, blame 1, defensive 1, excuse -5, non-apology -3, refusal -1, unprofessional -2, boilerplate -8, vague-timing -2
^ your: sting -2, defensive -2, non-apology -2, unprofessional -1, boilerplate 7, vague-timing 3
^ ☺: sting -6, defensive -1, unprofessional -4
a: sting 1, blame 3, excuse -1, non-apology -1, dismissive 4, refusal -4, unprofessional 2, cold -5, boilerplate -5, vague-timing 1
a better: sting -2
a bit: sting 4, defensive 2, dismissive 5
a court~: sting 5
a date: sting -4
a day: excuse 4
a five: sting 5
a good: defensive -2
a grown: sting 6
a later: vague-timing 18
a little: sting 5, blame 5, dismissive 4
a matter: sting 12, excuse 8
a minute: dismissive 6
a natur~: sting 6
a new: sting -2, blame -3, defensive -2, excuse -2
a photo: sting -3, dismissive -2
a pity: non-apology 8
a quest~: sting 3
a quick: sting 8, blame 10
a reason: sting 6, blame 9
a refund: refusal 13
a second: defensive -4, excuse -2
a single: defensive 6
a test: sting -2
a valid: sting 5
a van: sting 4, defensive 11
a video: dismissive 6
a window: sting 4
about: defensive -1, excuse -3, non-apology -2, dismissive 3, refusal -2, cold -5, vague-timing 3
about \$: sting 4, dismissive 9
about it: sting 3
about the: sting -4, excuse -5, non-apology -1, unprofessional -2, cold -3, vague-timing 7
about what: sting -4
about your: sting 1
above: cold 6
abroad: excuse 8
access: sting 2, cold 8
accor~: sting 5, defensive 5, cold 6
accor~ to: sting 3, defensive 7
accou~: sting -2, blame 1, defensive -3, excuse -3, non-apology -1, dismissive -6, refusal 2, cold 2, boilerplate -2, vague-timing 2
accou~ \$: defensive -2
accur~: defensive 13
accus~: sting 4
across: non-apology 3
actua~: sting 2
add that: sting 5
add the: sting -2
added: sting -5
adding: sting -2
addre~: dismissive -2
adult: sting 4, blame 10
afraid: sting 3, refusal 3
after: sting -1, defensive -2, non-apology -3, dismissive -1, boilerplate -4
after that: sting -2
after~ is: sting 6
again: defensive -1, excuse -3, non-apology -3, dismissive 4, refusal -1, unprofessional 2, cold -5, vague-timing -1
again \$: sting -4, blame -4, excuse -3
again~: blame 5
age: sting 3, dismissive 7
agency: excuse 9
agree~: sting 5
ahead: blame 10
airli~: sting 4
alarm: blame 5
alike: sting 4
alike \$: sting 4
all: blame -1, defensive 2, excuse -3, non-apology -3, dismissive 3, refusal -1, unprofessional 3, boilerplate 5, vague-timing -2
all #: sting -3
all our: sting 7
all times: boilerplate 10
aller~: blame 7
along: defensive -3
alrea~: sting -3, excuse -2, dismissive -3
also: excuse -2
always: sting 3, blame 2, dismissive 3, boilerplate 6
always happy: sting -3
am: defensive -2, excuse 2, non-apology -2, dismissive 1, cold -6
am a: defensive 9
am afraid: sting 3
am so: sting -1
am sorry: sting -2, defensive -4, excuse -1, dismissive -4, unprofessional -3, boilerplate -1, vague-timing 2
am sure: sting 5
am very: sting -3
among: sting 3
amount: cold 8
an: blame -1, excuse -2, dismissive 1, refusal -1, unprofessional 3, boilerplate -1
an adult: sting 6
an eye: vague-timing 8
and: sting -2, blame -3, defensive -1, non-apology -11, dismissive -2, refusal -3, unprofessional -2, cold -4, vague-timing -1
and #: sting -2, unprofessional -2
and a: sting 1, dismissive 4
and all: sting -2
and go: excuse 8
and i: sting -6, blame -7, defensive -1, excuse -9, non-apology -3, dismissive -3, refusal -4, cold -6, boilerplate -4, vague-timing -5
and if: sting -4
and is: cold 4
and it: sting -4, defensive -1, excuse -1, dismissive -2, cold -3
and most: sting 4
and my: defensive 7
and not: sting 6, blame 2, defensive 3, excuse 2, unprofessional 7
and now: blame 9
and once: sting 6
and our: sting -1, blame -3
and people: sting 4, dismissive 10
and send: sting -2
and she: sting -2
and should: sting -2
and some: sting 5, dismissive 9
and that: unprofessional -2
and the: blame -3, defensive -2, excuse 5, non-apology -2, dismissive -6, refusal 1, unprofessional -3, cold 1, boilerplate -2, vague-timing -2
and then: sting 2, blame 4, dismissive 4
and there: sting 5, defensive 3, excuse 3, dismissive 3, refusal 4
and they: blame -3
and we: sting -2, blame -5, refusal 1, unprofessional 1, vague-timing -2
and when: sting 2, excuse 7
and will: sting -7, blame -3, defensive -3, excuse -2, cold -2
and you: sting -1, blame 2, defensive -2, non-apology -1, dismissive -1, vague-timing 3
and your: sting -3, blame -2, defensive -5
anoth~: sting 2, defensive -2, excuse 2, dismissive 2, unprofessional 3
answer: dismissive -2
answe~: sting 2, defensive 3, dismissive 3
any: sting 1, blame -2, non-apology 3, dismissive 1, unprofessional -2, cold -5, boilerplate 6
any day: sting -3
any incon~: sting -3, boilerplate 7
any more: refusal 9
anybo~: sting 5
anybo~ \$: dismissive 7
anyone: sting 2, dismissive 3
anyone \$: sting 4
anyth~: sting -3, blame -2, cold -2
anyway: sting 3, dismissive 8
anyway \$: dismissive 5
apolo~: sting -1, blame -6, defensive -3, excuse -3, non-apology 7, dismissive -1, refusal -3, unprofessional -2, cold -1, boilerplate 2, vague-timing -4
apolo~ for: sting -4, blame -1, excuse -1, non-apology -5, unprofessional -2, boilerplate 6
apolo~ if: sting 9, non-apology 11
apolo~ to: non-apology 5
app: sting -2, blame -1, defensive -2, refusal -1, unprofessional -3, cold -4, vague-timing -1
app \$: sting -1, blame -4
app before: sting 5
appre~: sting -2
appre~ your: sting -2, boilerplate 7
appro~: defensive -3
are: sting 4, blame -1, excuse 5, non-apology -3, dismissive 2, refusal 4, unprofessional -3, cold 2, vague-timing 3
are a: sting 6, excuse 10, dismissive 4
are always: sting -7
are back: sting -3
are being: sting -2
are best: sting 7
are for: sting 4
are glad: sting -3
are here: sting -5
are in: sting -2
are not: sting 1, excuse -2, refusal 6, vague-timing -2
are only: sting 7, excuse 8
are right: sting -2
are sorry: sting 5, blame 1, defensive 1, excuse -3, non-apology 6, dismissive 1, refusal -2
are talki~: sting 4, dismissive 11
are unable: refusal 3
are used: sting 4
are welco~: sting 3
are worki~: vague-timing 7
around: dismissive 3
arran~: vague-timing 11
arriv~: sting -2
as: sting 2, blame -2, defensive 3, excuse 2, non-apology 3, dismissive -1, unprofessional 2, cold 1, boilerplate 1
as any: sting 9, dismissive 7
as i: dismissive 5
as it: unprofessional 5
as of: sting -4, defensive -3
as per: cold 11
as the: blame 8
as to: sting 5
as we: vague-timing 9
as well: blame -3
ask: sting 5, blame 6, vague-timing -4
ask the: sting 6
ask you: sting 6, blame 5
asked: blame 7, excuse -3, unprofessional -3
asked to: sting 12, blame 21
asking: sting 4, blame 9
asks: blame 5
assist: sting -1, blame -3, defensive -2
assis~ \$: sting -3
at: sting -2, blame -1, defensive -1, excuse -2, non-apology -2, dismissive -1, refusal -4, unprofessional -2, cold -4
at #: sting 4, defensive 3, excuse 2, dismissive 1, refusal 1, unprofessional 2, boilerplate -3
at ,: sting -4
at all: defensive 3
at home: sting 4, blame 10
at it: dismissive 6
at our: sting -2, blame -3
at some: vague-timing 5
at ten: sting -3
at the: blame 4, defensive -2, dismissive -3, refusal -1, cold -2
at this: dismissive 4
at your: sting 4, blame 3, dismissive -3
attac~: sting -2, defensive -3, excuse -3, vague-timing -2
attac~ ,: sting -4
attem~: sting 3, blame 9
atten~: boilerplate 7
attit~: sting 10
audit~: sting 3, defensive 14
august: excuse 4
autumn: sting 4
avera~: sting 6, dismissive 7
aware: vague-timing 10
away: blame 7, defensive -2, dismissive 3
away ,: sting -2
awful: sting -3
back: sting -6, blame -5, defensive -8, excuse -4, non-apology -2, dismissive -4, refusal 2, unprofessional -1, cold -3, boilerplate -3, vague-timing 5
back \$: sting -1, blame -2, dismissive -2, refusal 4, unprofessional -2
back in: sting -4
back on: sting -1
back to: vague-timing 3
backl~: sting 5, excuse 9
backup: blame 12
bank: sting 2, excuse 10
banki~: sting -3
batch: sting -4
be: sting 2, defensive 2, excuse -2, non-apology 1, refusal 4, unprofessional -1, cold 4
be a: blame 5
be able: sting -3
be aware: blame 12
be called: defensive 9
be clear: defensive 8
be done: refusal 5
be honest: sting 5
be much: vague-timing 12
be surpr~: sting 5
be the: sting 2
bear: sting 3
becau~: sting -4, non-apology -3, refusal -1, cold -2, vague-timing -2
becau~ of: dismissive 3
becau~ the: sting -4
becau~ we: sting -5
becau~ you: sting 3, blame 6
bed: dismissive 4
been: sting 4, blame 6, defensive 4, excuse -2, non-apology 1, refusal 2, cold 2, boilerplate 5, vague-timing 2
been a: defensive 6
been the: sting 5
been throu~: sting 4
before: sting 2, blame 10, defensive -2, excuse -6, non-apology -1, dismissive -4, refusal -1, boilerplate -3
before #: sting -5
before \$: sting 2
before the: dismissive -3
before they: sting 7, blame 12
before you: sting 3, defensive 7
befor~: sting 5, blame 14
begin~ ,: sting 5
behind: dismissive -4
being: sting -2, defensive -1, dismissive -2, vague-timing 5
belie~: defensive 5
belong: sting 7
below: sting -4
below \$: sting -8
best: sting -1, blame 2, defensive -1, refusal -3, unprofessional -3, cold -4, boilerplate 2, vague-timing -3
better: sting -2, blame -2, defensive -2, excuse -5, unprofessional 3, boilerplate 6
betwe~: sting 2, excuse 6, vague-timing -2
betwe~ #: sting -4, blame -3
betwe~ the: sting 4
betwe~ us: sting 6
beyond: excuse 6
big: unprofessional 6
bill: sting -4, excuse -2
bit: sting 1, dismissive 6
bit of: sting 5, dismissive 5
blame: excuse 8
body: sting 4
bold: sting 5, blame 13
booki~: blame 9, dismissive -3
both: sting -4, blame -2, excuse -3, cold -5
bothe~: sting 5
box: blame 7, non-apology -2, dismissive -2
boxes: excuse 4
break: dismissive 6
bring: vague-timing -2
brings: sting -5
broke: excuse 6
build: blame -3
build~: sting 4
but: sting -2, defensive -1, excuse -2, non-apology 6, refusal -3, cold -4, boilerplate -4, vague-timing -3
but a: sting -2
but the: dismissive -3, refusal -2
but we: sting 5
button: blame 8
buy: sting 2, dismissive 4
buyers: sting 3
by: blame 1, defensive -1, excuse -1, non-apology -1, dismissive -2, refusal -3, unprofessional -3, boilerplate -4, vague-timing -3
by #: defensive -4, excuse -2
by a: sting 7, excuse 13
by an: sting 4, excuse 10
by couri~: sting -2
by e: sting 4
by hand: sting -3, defensive -3
by our: sting 2
by the: sting 4, excuse 6, refusal -1
by thurs~: sting -2
by what: sting 6
by you: sting 4, blame 11
by your: blame 8
cache: sting -4
calcu~: sting 3, defensive 11
calen~: excuse 4
call: defensive 5, non-apology -2, dismissive -1
calls: sting 2
came across: sting 6, non-apology 12
can: sting -2, blame -5, defensive -2, excuse 3, non-apology -2, dismissive -1, unprofessional -5, cold -3, boilerplate -2, vague-timing -1
can ,: sting -6
can assure: sting 9, defensive 14
can be: sting -2, excuse -2
can do: refusal 3
can not: sting 2, excuse 5, dismissive -2, refusal 4, boilerplate -3
can only: sting 9, excuse 6
can you: sting -3, blame -2
cance~: blame 2
car \$: defensive 8
card: sting -1, blame 4, defensive -2, excuse -1, unprofessional -1
care: boilerplate 7
care \$: sting -2
carri~ out: sting 4
case: blame -2, defensive -3, excuse -1
caused: boilerplate 5
centi~: dismissive 8
centre: excuse 5
certa~: defensive 5
certi~: sting 3, defensive 7
chance \$: blame 12
chang~: defensive 2
chapt~ #: blame 10
charge: sting -2, dismissive -6
charge \$: sting -4
cheap: sting 4
check: sting 1, blame 4, unprofessional -5, boilerplate -2
check~: blame 5, excuse -2, dismissive -2
cheers: sting -2
child~: dismissive 4
choice: sting 2, blame 7
choice \$: sting 4
chose to: sting 8
chosen: sting 5
city: sting 2, excuse 10
clear~: blame 4
click~: sting 4, blame 14
clien~: blame 6
clock: defensive 5
closed: sting 2, dismissive -4, refusal 3, cold 5
closed \$: sting 9, defensive 5, refusal 6
closi~ \$: sting 5
coffee: sting 4, dismissive 7
cold: sting -2, blame -3, dismissive 3
colle~: sting 3, defensive 2, excuse 2, dismissive -4, vague-timing 4
come: sting 2, blame 3, excuse 2, unprofessional -2, vague-timing 2
come from: sting 3, excuse 4
comes: sting -1, defensive -1, excuse 5, dismissive -2, refusal -1, unprofessional -3
comes from: excuse 5
coming: sting -6, blame -3, defensive -3, vague-timing 8
comme~: boilerplate 4
commi~ to: boilerplate 12
commu~: boilerplate 9
compa~: sting 2, defensive 4
compe~: refusal 7
compe~ \$: sting 4
compl~: sting 4, blame -3, defensive 4, dismissive 4, cold 8
compl~ about: sting 4
conce~: sting -2, excuse -2, boilerplate 5, vague-timing 3
conce~ \$: sting -2
concl~: sting 6
concl~ \$: sting 4
condi~: sting 7, excuse 6
confi~: blame 4, vague-timing -2
confu~: sting 7, non-apology 9
conne~: dismissive -4
consi~: sting 4, cold 6
consi~ the: sting 4
consu~: sting 4, dismissive 4
conta~: blame -2, dismissive -5, unprofessional -3, cold 2
conta~ our: sting -3
conta~ the: sting 3, cold 11
conta~ us: sting -4
conti~: boilerplate 6
contr~: sting 4, blame -2, excuse 5
contr~ and: sting 4
conve~: defensive 6
copies: sting 5, cold 8
copy: sting -3, defensive -3
corre~: defensive 6, excuse -2, dismissive -3
corre~ \$: sting 5, defensive 10
cosme~: dismissive 9
cost \$: sting -4
could: sting 1, blame 2, excuse 1, dismissive 4, cold -2, boilerplate -3
could have: sting 3, blame 5
could you: sting -5, blame -4, defensive -2, unprofessional -3
count: defensive 4
county: excuse 12
count~: excuse 3
couri~: excuse 3, dismissive -2
course: non-apology 4, dismissive 4
court~: sting 3
cry: sting 5, unprofessional 11
custo~: blame 5, defensive -2, excuse -2, dismissive 1, unprofessional -3, cold -1, boilerplate 6, vague-timing -2
custo~ in: sting 4
custo~ is: sting 4
custo~ servi~: sting -4
custo~ who: sting 4, blame 12
dark: sting -3
date: excuse -3
date \$: sting 3
day: blame -1, defensive -1, excuse 2, dismissive -1, refusal -1, unprofessional -2, boilerplate 2, vague-timing -2
day !: sting -3
day \$: sting -1, blame -2, defensive -2, boilerplate 4
days: sting -2, defensive -1, excuse -1, unprofessional -4
days \$: sting -2, blame -4
deadl~ ,: sting 4
dear: sting -5, blame -5, defensive -6, non-apology -2, dismissive -2, refusal -4, cold -4, boilerplate 1, vague-timing -3
decid~: excuse 8
decis~: sting 6, excuse 4, refusal 4
decli~ \$: sting 6, refusal 12
deeply: sting -3
defin~: sting -3
deliv~: sting 3, defensive 4, vague-timing 4
demand: sting 4, excuse 12
deman~: sting 9
denied: sting 4
depend: sting 5
depend on: sting 5
depen~: sting 3, excuse 7
depen~ on: sting 4, excuse 8
descr~: sting 5, blame 5, defensive 3, dismissive 6
design: defensive 7
desig~: sting 7, defensive 16
desk: dismissive -1, unprofessional -1
desk \$: sting -4
detai~: sting -3, blame -3, defensive -2, unprofessional -3, cold -2
detai~ and: sting 1
devel~: excuse 2, dismissive -3
did: sting 4, blame 7, defensive 4, excuse -1, non-apology 2, dismissive -1, refusal -2, unprofessional 3, cold -7, vague-timing -5
did not: sting -3, defensive -2, excuse -2, non-apology 3, dismissive -2, refusal -2
did you: sting 5, blame 7
diffe~: defensive 2, excuse -2, dismissive 5
diffe~ \$: defensive 5
diffe~ betwe~: sting 5
dirty: defensive 13
disco~: sting 3, non-apology 6, refusal 6, unprofessional 6
disco~ the: sting 4
discu~: sting 5, defensive 4, cold 8
discu~ \$: blame 7
dispo~ of: sting 7
dm: sting -5, blame -4, excuse -2, dismissive -5
dm us: sting -3
do: sting 5, blame 4, excuse 1, non-apology -1, dismissive 1, unprofessional 3, cold -3, vague-timing -1
do \$: refusal 4
do have: sting 3, blame 10
do it: dismissive 3
do not: sting -2, blame -4, defensive 3, dismissive -1, refusal -2
do the: defensive 5
does: sting 3, blame 4, defensive 4, vague-timing -5
does not: sting 1, blame -2, refusal 2, vague-timing -2
done: sting 3, refusal 4
done \$: sting 3
door: dismissive -2, refusal -2
doubt: sting 4
down: sting 1, blame -2, defensive -3, excuse 8, refusal -1, boilerplate -2
down ,: dismissive 4
down in: sting 3
down to: blame 5
drama: sting 8, dismissive 11
driver: sting -3, dismissive -3
drive~: sting 6, defensive 7
drive~ are: sting 6
dropp~: sting -3
due: defensive -3, cold 6, vague-timing 6
due course: sting -3, vague-timing 10
due to: excuse 6
e: sting 2, defensive -2
e mail: sting 2
each: excuse 2, dismissive 2, refusal -2, boilerplate 6, vague-timing -3
earli~: vague-timing 6
effect: sting 5
either: blame -3, dismissive -2
eleven: defensive 5
eleven years: sting 4
else: sting 1, dismissive 4
elsew~ \$: sting 5
emplo~: sting 3
end: sting 5, dismissive 4, refusal 2
end \$: sting 6, excuse 7
ended: refusal 6
enough: sting -2, excuse -2
enough ,: sting -6
ensure: sting -3
enter~: sting 4
error: sting -2
even: defensive -5, dismissive 4
eveni~: unprofessional -2, cold -2
ever: sting 4, defensive 3
every: sting 8, blame 6, defensive 8, excuse 4, dismissive 3, refusal -6, cold -7, boilerplate 11, vague-timing -2
every other: sting 5
every~: sting 6, defensive 6, excuse 5, dismissive 4, cold -2
every~ ,: dismissive 5
every~ does: sting 8
every~ else: sting 3, dismissive 8
every~ we: sting -5, boilerplate 12
evide~: sting 18, blame 14
exact~: blame 4
excep~: refusal 9
excha~: sting 2
exclu~: sting 4, refusal 8
exclu~ \$: sting 6, refusal 7
excuse: non-apology 8
exist: sting 5, dismissive 6
exist \$: sting 3
expec~: excuse -2, non-apology 5
expec~ to: blame 10
exper~: sting -5, defensive -2, excuse -3, dismissive -3, refusal -2, unprofessional -4, cold -2, boilerplate 7
exper~ \$: sting -4
exper~ with: sting -3
expla~: sting 6, defensive 6, dismissive 6
expla~ to: sting 4
extent: sting 6, non-apology 6
eye: sting 3, dismissive 8
facto~: sting 4
fair: defensive 4
family: blame 8
far too: sting -3
faster: unprofessional 9
fee: blame -2, excuse -1, refusal 3
feedb~: sting -5, blame -7, defensive -2, excuse -2, dismissive -6, unprofessional -2, boilerplate 10
feedb~ \$: sting 2
feedb~ ,: boilerplate 9
feedb~ and: sting -2
feel: sting 4, blame -2, non-apology 9, dismissive 3
feeli~: sting 4, non-apology 7
feeli~ \$: sting 5
felt: sting 3, non-apology 12
file: cold 3
filled: blame 7
final: sting 5, refusal 12
final \$: sting 5, refusal 4
find: sting 4, defensive 5, dismissive 5, refusal -2, unprofessional 3, cold -2
find it: sting 4
fine: dismissive 6
fine ,: dismissive 3
firm: sting 2, excuse 10
first: defensive -1, excuse -5, dismissive 2, refusal -2, vague-timing -2
first time: dismissive 4
five: defensive 3, excuse -1, dismissive 2
fix: sting -2
flat: defensive -2
fligh~: sting 3
follow up: sting -3
follo~: dismissive -2
for: sting -1, defensive -2, excuse -3, non-apology -1, dismissive -1, refusal 2, unprofessional -1, cold -1
for \$: dismissive 5
for a: sting -2, blame -2, defensive 1, excuse -3, dismissive 2, unprofessional -1
for any: defensive -2, dismissive -2, boilerplate 8
for anyone: sting 3
for being: sting -4
for both: sting -2
for conta~: sting -2
for future: sting 3
for it: blame 3, dismissive -2
for next: blame 8
for nine: sting 4
for our: sting -4
for reach~: sting -1
for shari~: sting -3
for somet~: blame 8
for the: blame 1, defensive 1, excuse 3, non-apology -2, dismissive -1, refusal -1, boilerplate -1, vague-timing -2
for you: blame -2, defensive -5, excuse 2, dismissive 1, refusal 1, cold -2, vague-timing 1
for your: sting 2, blame -1, dismissive -2, refusal -1, cold -4
forced: blame 11
forgi~ me: sting 5
form: defensive -4, excuse -8, refusal -2, unprofessional -1, cold 11, boilerplate -3
form #: sting 3
forty: excuse 4
forwa~: sting -3, defensive -4, dismissive -3, vague-timing 3
found: excuse -2, unprofessional 3
four: sting -2, blame -2, defensive 3, non-apology -2, refusal -1
free: sting -3, blame -4, excuse -3, non-apology -1, refusal -2, unprofessional 2, cold -5, boilerplate -1, vague-timing -2
free \$: sting -4
frequ~: sting 6
friday at: sting -3
from: sting -1, blame -2, defensive -1, dismissive -4, unprofessional -3, vague-timing -2
from a: defensive -2
from now: sting -4
from our: boilerplate 6
from the: blame 3
from today: sting -6
from us: vague-timing 6
from you: sting -3
front: dismissive -2
full: sting -3, unprofessional -2
funny: sting 3
furth~: sting 1, blame -2, excuse -4, dismissive -2, cold 6, vague-timing -2
furth~ assis~: sting -4
furth~ corre~: sting 6
fuss: dismissive 13
future: blame 7, vague-timing 9
future \$: sting -3, boilerplate 9
game: blame -4, excuse -2
game ,: sting 4
gate: blame 4
gener~: dismissive 3
get: sting -1, blame -1, defensive -4, non-apology -1, unprofessional 2, cold -4, boilerplate -4, vague-timing 5
get back: vague-timing 5
get in: sting -1
gets: sting -4, blame -3, defensive -4
girls: sting 5
give: defensive -2, dismissive 2, refusal 3, vague-timing 9
give it: dismissive 7
given: sting 2, blame 5
gives: sting -4
glad: sting -6
glad to: sting -3
glance at: sting 5
go: sting 2, blame -2, defensive -1, excuse 3, non-apology -1, dismissive 4, unprofessional 4, cold -3, boilerplate -2
go and: sting 5
goes: sting -1, blame -2, defensive -4, dismissive 2, cold -3
goes out: sting -2
going: vague-timing 5
going to: sting 2, defensive 3
good: sting -2, excuse -3, refusal 1, cold -6
goods: sting 3
got: blame -2, dismissive 8, refusal -2, cold -3
gps: defensive 9
grand~: dismissive 9
great: sting -2, excuse -1, boilerplate 5
green: sting -2
greet~: sting -2
grid: sting 3, excuse 9
groups: refusal 12
grown: sting 3
grows: dismissive 14
guess: sting 2
guests: sting 2, defensive 4, excuse -3
had: sting 1, blame 2, excuse -1, refusal -2, boilerplate -5, vague-timing -2
had been: sting 2
had in: sting 4
had not: sting -3
had pictu~: sting 7
had the: blame 7
had you: sting 6, blame 13
half: defensive -3, excuse 4, unprofessional -3
half a: sting 3
hand: dismissive -6
hand ,: sting -2
handb~: sting 6
handed over: sting 4
handl~ by: sting -3, excuse -10
hands: sting 6, excuse 13
hands are: sting 4, excuse 11
happen: excuse 5
happe~: defensive -2
happi~: dismissive 13
happy: sting -1, excuse -2, unprofessional -2, vague-timing -3
happy to: sting -3, defensive -2
hard: blame 4
hard to: defensive 4
hardly: sting 12, defensive 10, dismissive 9
has: sting 1, blame -4, defensive 1, excuse 3, dismissive 1
has a: unprofessional 4
has been: sting 1, refusal 3, cold 4, vague-timing 5
has it: sting -4
has its: sting 4, excuse 6
has no: sting 1
has to: sting 5, excuse 8
have: sting 3, defensive 1, excuse 2, non-apology 1, dismissive 1, refusal 1, unprofessional -1, cold -6, boilerplate -2, vague-timing 2
have #: excuse 7
have \$: sting -2
have a: sting -2, blame -1, dismissive -2, cold -2
have any: sting -5
have been: sting 3, blame 1, defensive 5, excuse -1, non-apology 2, unprofessional 2, boilerplate 4
have check~: sting 4
have come: sting 3
have done: dismissive 5
have found: sting 3
have got: sting 4, excuse 3, dismissive 3
have had: sting 1, dismissive 3
have it: vague-timing 6
have liste~: defensive 9
have looked: sting 7, defensive 8
have made: blame 5
have more: sting 6, excuse 10
have never: sting 3, defensive 11
have no: sting 2, excuse 6
have put: sting -2, defensive -2
have rung: sting -3
have seen: excuse 8
have spoken: sting 3, defensive 8
have the: blame -2
have to: excuse 12
have you: dismissive 4
having: blame 4
he: blame -3, defensive 3, dismissive -2, refusal -2, cold -3, boilerplate -2
he will: sting -2
head office: excuse 6
hear: sting -2, excuse -4, non-apology -3, refusal -2, cold -2
hear that: sting -3
hear this: sting -4
heard: sting 3, unprofessional 6
heart of: sting -3, boilerplate 11
held: defensive 4
hello: sting -10, blame -2, defensive -3, excuse -2, non-apology -1, dismissive -3, unprofessional -4, cold -4, boilerplate -2, vague-timing -1
hello \$: sting -4
help: sting -2, defensive -2, excuse -7, vague-timing -2
help ,: sting -2
help us: sting -2
helps: sting -3, defensive -2, dismissive -2
helps us: sting -4, boilerplate 12
hence: sting 2
her: sting -4, excuse -1, dismissive -3, unprofessional -2, cold -3
here: sting -2, blame -6, excuse 1, non-apology -2, dismissive -1, refusal -3, cold -1, vague-timing -2
here \$: sting 5, defensive 8
here 's: sting -9, defensive -3
here ,: sting -2, blame -1, unprofessional -2
here it: sting -3
hey: sting -1
hi: sting -7, blame -3, defensive -3, excuse -3, non-apology -1, dismissive -4, refusal -3, unprofessional -2, cold -7, boilerplate -3, vague-timing -2
hi \$: sting -4
hi there: sting -1
high: excuse 4
him: defensive 4, excuse 2
him at: defensive 7
his: defensive 2, unprofessional 3
holid~: sting 3, excuse 10
home: blame 7, unprofessional -2
home \$: blame 6
homes: sting 3
honest: sting 3
hones~: sting 3, dismissive 8
hope: sting -4, defensive -2, dismissive -4
hope the: sting -3
hope to: sting -4
horri~: sting -2
hospi~: excuse 6
hour: sting -3
hours: sting 2, excuse 5, dismissive -1, unprofessional 2
hours are: sting 2
house: sting 3
house~: sting 7, blame 7
how: sting 4, defensive 3, excuse 6, dismissive 3, refusal -3, cold -2, vague-timing -1
how it: sting 4, excuse 7
how the: sting 2
hundr~: sting 7, defensive 12
hurt: dismissive 10
i: sting -6, blame -7, defensive -1, excuse -4, non-apology -2, dismissive -3, refusal -1, cold -9, boilerplate -4, vague-timing -2
i 'd: sting 3, blame 2, dismissive 2, unprofessional 3
i am: sting -1, defensive -1, excuse 2, non-apology -2, cold -5
i apolo~: sting -3
i can: sting -1, blame -4, defensive -1, dismissive -4
i check~: sting -5
i do: defensive 4
i found: sting -4
i guess: sting 4
i have: sting 1, excuse 1, refusal 1, unprofessional -2, cold 1, boilerplate -2, vague-timing 2
i know: sting -2, blame -2
i only: excuse 13
i rang: sting -2
i say: sting 5
i sugge~: sting 3
i under~: sting -2, defensive -3
i want: sting -2
i will: sting -3, blame -6, defensive -2, excuse -4, non-apology -1, dismissive -9, unprofessional 1, cold -2, boilerplate -3, vague-timing -4
i would: sting 2, dismissive 4
id: blame -4, defensive -2, cold 9
if: blame -1, defensive -3, excuse -6, non-apology 8, refusal -9, cold 1, vague-timing -7
if our: sting 5
if the: sting 1, excuse -2, non-apology 6, dismissive -1
if you: defensive -4, excuse -4, dismissive 1, refusal -2, boilerplate 1, vague-timing -5
ignor~: sting 3, defensive 5
impor~: boilerplate 11
impor~ to: sting -4, boilerplate 9
impre~: sting 6, non-apology 15
impre~ that: sting 4
impro~: sting -5, blame -2, defensive -3, excuse -2
in: blame 1, excuse -1, non-apology -3, dismissive -1, refusal -5, unprofessional -4, cold -1, boilerplate -1
in #: sting -1, blame -2
in ,: sting -3
in a: dismissive 2, cold -3
in anoth~: sting 5, excuse 16
in app: sting -2
in august: excuse 8
in nine: sting 3, blame 8
in one: sting -1
in perfe~: sting 5, defensive 11
in quest~: sting 5
in the: defensive -1, excuse 1, non-apology -2, dismissive 2, refusal -2, unprofessional -3, cold -1
in this: blame -3
in touch: vague-timing 7
in writi~: sting 2, cold 10
in your: sting -2, defensive 2, dismissive -1
incom~: sting 4, cold 11
incom~ \$: sting 5
incon~: sting -2, non-apology -5, boilerplate 8
incon~ \$: sting -3
incon~ caused: sting -4
indep~: sting 3
indic~: defensive 9
indus~: sting 4
influ~: sting 3, excuse 9
influ~ on: sting 3, excuse 10
info: sting -3
infor~: sting -2, defensive -3, vague-timing 3
inspe~: sting 7, defensive 15
inste~: sting -2
insuf~: sting 4
insur~: sting 3, excuse 5
inter~: sting 2, blame 2, cold -3, boilerplate 5
inter~ to: sting 3
into this: sting -1
is: blame -2, defensive 1, refusal 4, unprofessional -1, boilerplate 2, vague-timing 1
is a: sting 4, blame -2, defensive 4, excuse 3, dismissive 5, vague-timing -3
is at: sting -2
is attac~: sting -5
is back: sting -6
is being: vague-timing 8
is betwe~: sting 8, excuse 8
is beyond: sting 4
is coming: sting -2
is enough: sting -3
is final: sting 4
is for: sting 8, refusal 9, cold 8
is free: sting -5, dismissive -2
is hardly: sting 8
is in: sting -2, blame -3, defensive -3
is no: dismissive -2
is not: sting 1, defensive 2, excuse -2, dismissive 2, cold 2
is nothi~: sting 4, refusal 3
is off: sting -5
is on: sting -3, defensive -3, dismissive -3, cold -3
is our: sting -2, boilerplate 8
is ours: sting -5
is regre~: sting 3, non-apology 8
is simply: sting 4
is somet~: sting 3, blame 5
is the: excuse 2, dismissive -2, vague-timing -3
is what: sting 2, blame 6, dismissive 3
issue: sting -1, unprofessional -2, vague-timing 4
it: sting -2, defensive -2, excuse -3, dismissive 1, refusal -4, unprofessional -4, cold -7, boilerplate -6, vague-timing 1
it \$: sting 2, blame 1, defensive 3, excuse 2, refusal 1, cold 1
it 's: blame 1, dismissive 1, unprofessional -1, cold -2, vague-timing 1
it ,: sting -3, defensive -2, excuse -1, non-apology -1, refusal -1, unprofessional -2, boilerplate -2
it and: sting -2, defensive -2
it back: sting -2
it by: sting -4
it helps: unprofessional 12
it here: sting -3
it if: sting 3, dismissive 11
it in: excuse -1
it into: sting -3
it is: sting 7, blame 2, defensive 3, excuse 4, dismissive 5, cold -2
it off: dismissive 5
it on: sting -1
it over: sting -2
it says: sting 6, defensive 5
it to: sting -1, excuse -2, dismissive -1
it was: sting 2, cold -3, vague-timing -2
it would: blame 5
item: sting 2, cold 8
items: sting 3
its: sting 2, blame -2, defensive -2, excuse 6
its own: excuse 8
its way: sting -3
itself: sting 3, defensive 3, dismissive 4
itself \$: sting 5
jobs: sting 6, excuse 10
join: sting -2
just: sting -4, blame -4, defensive -5, excuse 2, non-apology -1, refusal -3, cold -5
keep: blame 3, defensive -5, excuse -5, unprofessional 5, cold -2
keep an: vague-timing 9
kept: blame 7, excuse -2, dismissive -2
kind: blame 3, cold -3
kind \$: sting 3
kind of: blame 7
kind regar~: sting -4
kindly: sting 1, excuse -2, dismissive 2
kitch~: defensive 3
know: defensive -1, excuse 2, refusal -2, vague-timing 2
know ,: excuse 5
know more: sting -3
know that: sting -2
known: sting 3
knows: sting 3
label: blame 5
ladies: sting 6, blame 11
last: sting -4, blame -3, defensive -2, refusal -2
last night: sting -5
late: sting 2, excuse 2
later: vague-timing 7
latest: sting -2
law: excuse 4
lawye~: sting 7
leaves: blame 4, dismissive -2
leaves the: sting 5
left: blame 5, defensive 3, dismissive -2, unprofessional -2, boilerplate -2, vague-timing -2
less: sting 4, dismissive 6
let: sting 2, blame 2, dismissive 3, refusal -3, vague-timing 1
let us: dismissive 3
letter: excuse -1, unprofessional -2
liabi~: sting 7, defensive 13
licen~: excuse 10
lie: defensive 7
life: sting 2
like: defensive -6, excuse 2, refusal -2, unprofessional 2, cold -8, boilerplate 2, vague-timing -2
like every~: sting 6
like this: sting 3
like to: sting -5, blame -2, defensive -3, excuse -2, dismissive -5, unprofessional -2
like yours: boilerplate 17
line: sting -1, blame -1, dismissive -3, refusal -2, unprofessional -1
list: blame -2, defensive -2
listi~: sting 3
little: sting 5, blame 7, excuse -2, dismissive 8, unprofessional 4
little one: sting -3
live: defensive -2, dismissive 3
live with: sting 4, dismissive 11
locat~: sting -3
locked \$: sting 4
locki~: sting 5
log: defensive 5, excuse -2
lol: sting 15, unprofessional 25
lol \$: sting 5
long: sting -3, dismissive -3, refusal -1
look: blame 2, defensive -1, excuse -3, dismissive 3, refusal -1, cold -2
look at: sting 3, blame 5, excuse -2, dismissive 4
look into: sting -3
looked: defensive 2
looks: defensive -2
lost: sting -3, defensive -2
love: blame -2, defensive -2
machi~: blame 4
machi~ \$: sting 3
made: sting 1, defensive 3, excuse 4, dismissive -2
made ,: defensive 11
mail: blame 2, defensive -2, dismissive -1
make: excuse 2, refusal -3, unprofessional 4
make an: sting 8
maker: sting 4, excuse 14
makes: dismissive 3
makes a: dismissive 12
making: blame 6
man: sting 3, defensive 5, unprofessional 11
manage: sting 4, dismissive 6
manage to: sting 3, blame 10
manag~ \$: sting -4
manner: non-apology 8
manuf~: sting 5, excuse 8
many: blame -3, dismissive 4
march: blame 4
marke~: excuse 6
marks: sting 4
matter: dismissive 5, cold 6, boilerplate 7
matter for: sting 6, excuse 9
matter of: dismissive 8
matte~: boilerplate 10
may: blame -1, defensive 3, non-apology 6, dismissive -2, refusal -2, unprofessional -3
may feel: sting 5
may have: sting 5, non-apology 10
maybe: sting 5, blame 6, dismissive 4
me: sting -3, blame -10, defensive 4, excuse 2, non-apology -1, dismissive -4, refusal -2, cold -10, boilerplate -4, vague-timing -4
me \$: blame -2, defensive 4, excuse 3
me ,: sting -2, blame -2
me for: sting 4
me the: sting -2
means: defensive 4
meant for: sting 3, blame 15
meanw~: sting -3
measu~: defensive 5
membe~: sting 5
menti~: sting 2, defensive 3
merely: sting 3, excuse 9
messa~: defensive 2, refusal -1
met: sting 3
might: sting 4
might want: sting 4, dismissive 12
milli~: sting 3
mind: sting 4, blame 6
mind \$: sting 5
minute: dismissive 3
minut~: defensive 2, excuse -4, non-apology -2, dismissive 3, refusal -1, vague-timing -3
minut~ and: sting -3
missed: sting -3, defensive -3
missi~: sting -2, defensive -3, excuse -4, dismissive 3, vague-timing 3
misun~: sting 4, non-apology 13
mode \$: dismissive 7
model \$: sting -4
moment: excuse 5, vague-timing 5
monday: sting -3, defensive -2, dismissive -3, cold -2
monday \$: sting -4
monday at: sting -4
money: sting -1, dismissive -4
month: excuse 4
months: blame -3
more: blame -3, excuse -2, non-apology -2, dismissive 2, refusal 1, unprofessional 3, cold -3
more \$: refusal 4
more infor~: sting -2
morni~: sting -7, blame -7, defensive -5, excuse -2, non-apology -2, dismissive -2, cold -5
morni~ \$: sting -8, blame -2, excuse -2
most: sting 8, blame 4, defensive 2, excuse -3, dismissive 11, cold -3, boilerplate -2
most of: sting 2, blame 6
motor: sting -2
moved: defensive -2
much: blame -4, dismissive 7, vague-timing 2
much \$: sting 4, dismissive 8
much longer: vague-timing 17
my: blame -3, defensive 3, excuse -1, unprofessional 7, cold -3, boilerplate -3
myself: sting -3, blame -4, excuse -3
myself \$: sting -2
myste~: sting 6
nail: unprofessional 14
natio~: excuse 10
nature: sting 4, excuse 6
nature of: excuse 6
natur~: sting 8, excuse 13
need: sting -4, blame -4, excuse -1, dismissive 2, refusal -3, unprofessional -1
need the: sting -4
need this: sting 4
need to: sting -3
needed: sting -4, dismissive -2
needn't: sting -3
neigh~: sting 5, dismissive 6
netwo~: excuse 5
never: sting 4, defensive 11, excuse 3, cold -4, vague-timing -3
never have: sting -2
new: sting -2, blame -2, defensive -5, unprofessional -1, cold -2, boilerplate -2
new one: sting -1
next: sting -2, defensive -3, excuse -4, non-apology -2, dismissive -2, refusal -5, unprofessional 5, vague-timing 4
next time: sting 3, blame 8
nice: unprofessional 7
night: sting -3, defensive -2, refusal -3
nine: blame 7
no: sting 3, defensive 2, excuse -2, non-apology -4, refusal 16, unprofessional -2, cold 2, boilerplate -6, vague-timing -3
no \$: sting 10, refusal 11
no ,: dismissive -2
no charge: sting -7
no influ~: sting 3, excuse 6
no other: sting 3, defensive 11
no say: excuse 6
nobody: sting 7, blame 3, defensive 5, excuse 3, dismissive 5, cold -6, vague-timing -4
nobody here: sting 3, excuse 8
nobody's: sting 5
noise: sting 3, dismissive 4
noon: sting -3, dismissive -3
noon \$: sting -2
not: sting 4, blame 1, defensive 4, excuse -1, non-apology 4, dismissive 1, refusal 13, cold 3, boilerplate -9, vague-timing -8
not ,: sting -4
not a: sting 2, defensive 4, excuse -2, dismissive 5, unprofessional 4
not be: sting 4, defensive 3, refusal 6
not by: sting 4, excuse 8
not do: refusal 5
not even: sting 4
not fores~: sting 4
not get: blame 4
not have: sting -2
not know: excuse 4
not like: sting 5, dismissive 6
not make: unprofessional 7
not one: defensive 5
not our: sting 5
not ours: excuse 8
not possi~: sting -3, refusal -7
not proce~: sting 3
not quite: sting 6
not somet~: sting 4
not the: dismissive 4
not there: sting 3, defensive 4
not to: sting 2
not us: sting 12, excuse 15
not with: sting 4
note: blame 5, defensive -3, excuse -4, cold 4, boilerplate 4
note that: blame 5
noted \$: sting 5
nothi~: sting 2, defensive 5, excuse -1, refusal 6, vague-timing -6
nothi~ but: sting 9
nothi~ in: defensive 9
nothi~ on: sting 11, defensive 11
nothi~ to: refusal 2
nothi~ wrong: defensive 6
notice: sting 3
notice \$: sting 5, cold 13
notic~: blame 5
novel: sting 10, unprofessional 17
novem~: blame 6
now: sting -4, blame 1, defensive -5, excuse -3, non-apology -3, dismissive -1, refusal -3, unprofessional 2, cold -7, boilerplate -4
now \$: sting -4, blame -2
now ,: sting -1, dismissive -2
now and: dismissive 4
now on: sting -4
oblig~: sting 6, defensive 11
oblig~ to: sting 4
of: sting 3, blame 2, defensive 2, excuse -1, dismissive 3, cold 2, boilerplate 3, vague-timing -1
of #: blame -3
of a: sting 7, defensive 3, excuse 7, unprofessional 4
of all: sting -4
of any: defensive 9
of course: non-apology 6
of it: sting 1, excuse 4
of my: sting 5, defensive 6
of one: sting 4
of our: sting -3, defensive -4, dismissive 4, unprofessional -2, boilerplate 9
of such: sting 7
of ten: sting 5, blame 8
of the: sting -1, defensive -2, dismissive -2, refusal 3, unprofessional -1, boilerplate -1, vague-timing 1
of them: sting 1, defensive 5
of thing: sting 7
of which: sting 4
of your: dismissive 4, boilerplate 4
off: sting -2, defensive -2, excuse -2, non-apology -2, cold -1, boilerplate -3, vague-timing -4
off your: sting -4
offer~: sting 2, blame 6
office: excuse 3, dismissive -3
office \$: sting -2
oh: unprofessional 9
oh ,: sting 4
old: sting -3, blame -1, defensive -8, excuse -2, cold -5
on: blame 2, non-apology -2, refusal -2, unprofessional -2, cold -4, boilerplate -2
on #: sting -2, excuse -3, dismissive -2, unprofessional -2
on \$: defensive -2, excuse 4
on a: sting 1, defensive 3
on every: blame 5
on file: sting 5, defensive 8
on it: vague-timing 7
on its: sting -1
on leave: excuse 9
on monday: sting -1, dismissive -3
on our: sting -1, unprofessional -2, vague-timing 4
on page: blame 7
on sunday: sting -3
on the: sting 1, excuse -1, non-apology -1, unprofessional 1, boilerplate -2, vague-timing -3
on them: excuse 9
on thurs~: sting -3, dismissive -2
on wedne~: sting -3
on your: blame 1, defensive -2, excuse -7, dismissive 1, refusal -2, cold -3, vague-timing -2
once: sting 2, blame 2, dismissive 4, vague-timing 6
once more: dismissive 9
once the: vague-timing 7
once you: dismissive 5
one: blame 1, excuse -1, non-apology -2, refusal -2, unprofessional -1, cold -7, boilerplate -4
one can: sting 4
one for: excuse 6
one in: sting -5
one is: sting -1
one more: unprofessional 8
one of: sting -2, blame -2, vague-timing 9
one star: sting 5, unprofessional 9
one wrong: dismissive 9
one's: blame 7
only: sting 5, blame 3, excuse 8, dismissive 2, refusal 1, unprofessional -2, vague-timing -5
only \$: cold 8
open: blame 3, defensive -2, refusal -4, unprofessional -1, boilerplate -2, vague-timing -3
open a: sting 3
openi~: sting 5, cold 8
openi~ hours: sting 5
opera~: sting 2, excuse 13
opini~: defensive 4
optio~: sting -3
or: sting -5, blame -9, defensive -4, excuse -4, non-apology -4, dismissive -2, unprofessional -2, vague-timing -2
order: blame 3
order was: sting 3
order~: blame 6
origi~: cold 7
other: sting 4, blame 2, defensive 10, excuse -3, dismissive 6, cold -2, boilerplate -3
other #: dismissive 6
others: sting 2, dismissive 7
other~: sting 3
our: sting -1, blame -5, defensive 7, excuse -2, non-apology 2, dismissive -6, refusal -5, unprofessional -4, cold -8, boilerplate 9
our best: sting -2, boilerplate 8
our custo~: dismissive 3
our hands: sting 4
our lawye~: sting 7
our staff: defensive 10
our suppo~: sting -6, defensive -2
our team: sting -2, vague-timing 8
our users: sting 3, dismissive 10
ours: sting -4, blame -3, dismissive -6
ours ,: sting -4
out: non-apology -2, cold -2, boilerplate -1, vague-timing 1
out \$: sting 4, defensive 3
out in: blame 5
out of: sting 4
out to: excuse -1
outsi~: sting 2, excuse 4
over: blame -2, dismissive 2
overn~ ,: sting 6, excuse 8
overs~: sting 3, excuse 14
own: sting 3, blame 4, excuse 4, non-apology -2, dismissive -1, boilerplate -2, vague-timing -4
owner: sting 4, excuse 5
owners: sting 3
page: defensive -2, excuse -4, dismissive 4, refusal -2
page #: sting 2, blame 4
pages: dismissive 6
paid: sting -2, blame -2, excuse -2, dismissive -3
parcel: defensive -3
parce~: excuse 7
paren~: sting 5, blame 9
part: sting 4, excuse 3, vague-timing 4
part ,: sting 4
part of: sting 3, dismissive 6, refusal 4
pass: excuse 8
passes: sting 6, defensive 12
passw~: blame 5
patch test: sting 8
patie~: blame 3
pay: sting -2, defensive -3, dismissive -3, unprofessional 4
payme~: blame -4, defensive -2, dismissive -1, cold 5
peak: excuse 11
people: sting 7, blame 5, defensive -2, excuse -2, dismissive 9, unprofessional 7, cold -6
people do: blame 10
people who: blame 3
per: blame -3
perce~: sting 9, non-apology 15
perfe~: sting 11, defensive 13, dismissive 4
perha~: sting 11, blame 11, unprofessional 11
person: sting 3, dismissive 3
person \$: dismissive 7
perso~: sting 3
phones: dismissive 5
photo: sting -1, excuse -2, dismissive -2
photo~: sting 4, defensive 4
pictu~: sting 4, dismissive 3
pictu~ ,: dismissive 5
piece: sting 3
pin: blame 7
pipes: sting 3
pity: non-apology 6
plann~: vague-timing 4
plast~: dismissive 6
platf~: sting 3, excuse 6
please: sting -6, blame -2, defensive -4, excuse -4, dismissive -5, refusal -3, boilerplate 3
please conta~: sting -2
please dm: sting -2
please do: sting -4, dismissive -3
please reach: sting -2
please send: sting -5
please stop: sting 3
please tell: sting -2
plenty: dismissive 6
plenty of: sting 3, dismissive 9
point: defensive 7
policy: excuse 4
portal: sting 3
portal \$: blame 9
posit~: sting 2, defensive 4
posit~ \$: sting 4
possi~: defensive -2, vague-timing 5
possi~ \$: vague-timing 7
post: sting -2, dismissive -7, vague-timing -2
pounds: sting 4, dismissive 11
preci~: sting 6, blame 7
prese~: sting 3
press~: blame 10
price \$: sting -3
prices: sting 3, defensive 7, excuse 6
prices have: sting 4
probl~: excuse -1, dismissive 2
probl~ \$: dismissive 4
proce~: sting 2, cold 11, vague-timing 7
proce~ \$: sting 2
produ~: sting 5, blame 5
profe~: defensive 6
progr~: sting 3
proje~: defensive 7
promi~: blame -3, defensive 3, vague-timing 4
promo~: excuse 7
proper: sting 4
prope~: sting 3, blame 5
propo~: sting 3, dismissive 10
provi~: blame -2, defensive -1, excuse 4, dismissive -2, unprofessional -3
provi~ ,: excuse 14
publi~: sting 4, excuse 10
pump: sting -3
purch~: dismissive -2
put: boilerplate -2
put on: sting 3
put your: sting -2
quali~: boilerplate 14
quest~: unprofessional -1
quest~ ,: sting -2
queue: sting 4, excuse 4
quick: blame 5
quite: sting 10, defensive 8, non-apology 6
ran: sting -2
ranks: sting 4
rarely: dismissive 11
rate: sting 3, defensive 5
rated: sting 4, defensive 10
rather: sting 3, blame 4, defensive 6
rating: defensive 4
re: sting -5
reach: sting 1, dismissive -3
reach out: sting -4
reach~: sting -5, blame -2, defensive -4, excuse -3, unprofessional -2
reach~ out: sting -4
read: sting 2, blame 9, defensive -2, excuse -3, refusal -3
read \$: sting 4
read the: blame 3
read this: sting -5
reade~: sting 6
readi~: dismissive 3
readi~ the: sting 4
reali~: sting 4, dismissive 6
really: sting 2, dismissive 5
really sorry: sting -5
reason: sting 4, blame 12
reaso~: refusal 6
recei~: blame -2, dismissive -3, cold 6
recom~: blame 9
record: defensive 5
recor~: blame -5, dismissive -5
recor~ \$: sting -3
refers: sting 6
refers to: sting 4
refle~: sting 4
refra~: sting 4
refra~ from: sting 4
refund: sting -2, blame -4, defensive -2, dismissive -6, refusal 3
refun~: blame -2, defensive -3, dismissive -3, refusal 4, unprofessional -3
regar~: sting 1, defensive -1, excuse -1, dismissive -4
regar~ \$: sting -8
regar~ ,: sting -2
regis~: excuse 5, dismissive -4
regret: sting 6, non-apology 12
regret any: sting 7
regret that: sting 10, non-apology 5
regret the: sting -2
regre~: sting 8, non-apology 23
regre~ \$: sting 5
regul~: sting 3
reject: sting 7, defensive 9
rejec~: cold 7
rejec~ \$: sting 5
relat~: sting -2
relea~: excuse 5, vague-timing 4
rely: sting 3
rely on: sting 5
remain: sting 3, refusal 10, boilerplate 12
remai~: sting 3, refusal 11
rent: sting 3
rent ,: sting 4
repla~: sting -4, blame -2, defensive -4
reque~: defensive -2, refusal 4, cold 4
reque~ \$: sting 3
reque~ for: sting 3
reque~ you: sting -4
requi~: excuse 3, cold 7
resol~: sting -2
respe~: defensive 6
respe~ ,: sting 4
respo~: sting 4, defensive 4
rest: dismissive 5
resto~: sting -3, defensive -2, dismissive -2
resub~ \$: sting 4
return \$: sting 3
retur~: sting 2, excuse 3, dismissive -2
revert: vague-timing 17
review: blame -2, defensive 2, excuse -3, dismissive -1
revie~: defensive 4
riders: sting 4
right: sting -5, defensive -3, excuse -2, dismissive -3, unprofessional -2, cold -2, boilerplate -2
right \$: sting -2
right ,: sting -2
right one: sting -2
ring: blame -2
ring #: sting -2
ring you: sting -5
risk: blame 14
rocket scien~: sting 5
room: cold -2, vague-timing -3
round: dismissive 4, vague-timing 7
round the: sting 4, dismissive 6
route: excuse 7
rules: sting 1, excuse 3
rules \$: sting 4
run: excuse 2, cold -3
rush: sting 3
safe: sting -2, defensive -2, dismissive -2
safety: boilerplate 11
said: defensive 8, excuse -2, dismissive -1
said ,: sting 3
same: blame -3, defensive 2, excuse -1, dismissive 2, refusal -1, unprofessional -2, boilerplate -3, vague-timing -2
satis~: boilerplate 11
satis~ is: boilerplate 12
satur~: excuse 4
save: sting -5
saw: defensive 6
say: sting 4, blame 1, defensive 3, excuse 4, cold -4
say \$: sting 1, excuse 7
says: sting 4, defensive 8, refusal -2
says ,: defensive 5
scam: defensive 10
scien~: sting 4
scrat~: dismissive 8
search: dismissive 5
season: sting 3, excuse 10
season \$: excuse 9
seat: sting -3
second: sting -4, defensive -3, excuse -4, dismissive -1, unprofessional -2
second one: sting -4
secur~: excuse 4
see: sting 2, blame 1, excuse 1, refusal -2, cold 4, boilerplate -4, vague-timing 2
see no: sting 4
see you: sting -2
seeing: sting -4
seen: sting 4, excuse 4
seen from: sting 5
select: sting -3
send: sting -2, blame -2, defensive -5, excuse -1, non-apology -2, dismissive -1, unprofessional -2, boilerplate -3, vague-timing -2
send \$: excuse 9
send it: sting -1
send me: sting -4
sense: sting 3, dismissive 9
sensi~: sting 5, dismissive 10
sent: blame 4, refusal -2
serio~: sting -3, boilerplate 12
served: sting 4, defensive 7
servi~: sting -2, blame -2, excuse 1, dismissive -5, unprofessional -4, boilerplate 9
servi~ \$: sting -3
set: blame 4, excuse 2, unprofessional -1
set out: sting 13
set up: blame 4
sets the: sting 3, excuse 10
setti~: sting -5, defensive -3, excuse -3, cold -3, vague-timing -2
sever~: sting 5
shall: unprofessional 5
shall i: sting -2
share: sting -3
she: sting -4, defensive 2, excuse -5, dismissive -1, unprofessional -4
she 's: sting -2
she has: sting -3
sheet: sting 3, blame 6
shock: sting -3
should: sting -6, blame -1, defensive -7, excuse -6, non-apology 2, dismissive -2, refusal -8, unprofessional -2, cold -5, boilerplate -3, vague-timing 4
should be: vague-timing 7
should have: sting -11, blame -3, defensive -4, excuse -4, dismissive -5
should never: sting -7
should not: sting -3
should the: sting 5, non-apology 15
show: sting -2, unprofessional -2
shut: excuse 5
sick: excuse 7
side: sting 2, blame 3
side \$: sting 3
sides: sting 8
signa~: defensive 6
signed: sting 2, blame 5, defensive 6, dismissive -2
simply: sting 5, defensive 4, dismissive 4
since: defensive 5, dismissive -1, refusal -1, cold -5, vague-timing -2
since~: sting -5
single: defensive 3
site: sting 2, defensive 4
sits: sting 3
six: blame 3, excuse -3, dismissive 3, vague-timing -2
sixty: sting 5
size: blame 5
size chart: sting 5
skipp~: blame 9
sleep: dismissive 3, unprofessional 6
sleep over: dismissive 10
slept: sting 4, defensive 8
slip \$: sting 4
small: sting -2, defensive -2
smell: sting 3
so: blame -1, defensive 2, excuse 4, non-apology -3, cold -9, boilerplate -3, vague-timing 1
so \$: sting 3
so from: defensive 9
so here: sting -8
so i: sting -4, blame -3, defensive -3, non-apology -2, refusal -6, unprofessional -1, vague-timing -1
so it: sting 2, blame 6
so look: sting 6
so on: defensive 9
so sorry: sting -2
so that: blame 2
so the: sting -3, dismissive -1
so there: sting 3, excuse 6
so we: sting -2, blame -2, unprofessional -3
so you: defensive -2, excuse 3
softw~: sting 4, excuse 6
solic~: unprofessional 14
some: sting 5, dismissive 6, unprofessional 7, cold -2, boilerplate -3, vague-timing 8
some #: sting 6
some of: sting 3, dismissive 6
someb~: sting 7, blame 14, unprofessional 8, vague-timing 9
someo~: blame 5, dismissive -2, unprofessional 3
somet~: sting 4, blame 7, vague-timing 10
somet~ \$: sting 3
somet~ we: sting 5
soon: sting -1, dismissive -3, vague-timing -5
soon \$: sting -4, vague-timing 5
sorry: sting -4, blame -2, defensive -4, excuse -1, non-apology 3, dismissive -3, unprofessional -2, cold -5, boilerplate -9, vague-timing -1
sorry \$: sting -4, blame -2, dismissive -4
sorry ,: sting -8, blame -5, defensive -5, excuse 1, non-apology -3, dismissive -4, unprofessional -1
sorry about: sting -5, excuse -2
sorry for: defensive -3, non-apology 3
sorry if: sting 10, non-apology 15
sorry that: sting 4, defensive -2, non-apology 5
sorry to: blame -2, defensive 2, excuse -1, non-apology -4, dismissive 1, unprofessional -2, vague-timing -2
sorry you: sting 1, non-apology 4, dismissive -2
sort: sting 2, dismissive 6
sort of: sting 4
speak of: sting 7
speaks: sting 5, defensive 13
speak~: sting 4, defensive 8
speak~ ,: defensive 9
speci~: sting -5
spoken: sting 2, defensive 6
spring: excuse 6
staff: sting 5, defensive 4, excuse 4
staff are: sting 8, defensive 11
stand: defensive 5
stand by: defensive 7
stands: sting 2, refusal 7
stands \$: sting 9, refusal 10
stand~: defensive 4
stand~ ,: sting 5
star: sting 3, unprofessional 4
stars: sting 4, defensive 8
start: blame 5, vague-timing -2
start~: sting -2
state: sting 4
stated: sting 6
states: sting 7
stay: blame 3, defensive -4, excuse -3, dismissive -2
stay tuned: sting -3, vague-timing 7
stays: defensive -2, excuse -2, refusal 8
stays as: sting 6, refusal 6
stick: sting 3
still: sting -6, defensive -5, excuse -6, dismissive -1, cold -5
stop: sting 3, dismissive 2, unprofessional 7
stopp~: sting -2
story: sting 4
stric~: sting 7
stric~ speak~: sting 4
strike: excuse 8
strive: sting -4
studio: excuse 12
subco~: excuse 12
submi~: sting 7
such: sting 7, blame 4, defensive 4, non-apology 4, dismissive 2
such things: sting 4
sugge~: sting 2, blame 9, defensive 3
summer: sting 5, excuse 12
sunday: blame -3
super~ \$: dismissive 11
suppl~: sting 4, excuse 11
suppo~: sting -2, blame -2, defensive -4, excuse -1, non-apology -2, dismissive -3
suppo~ \$: sting -7
suppo~ team: sting -6, defensive -2
sure: sting 4, unprofessional 7
sure it: sting 5
surely: sting 6, dismissive 15
surpr~: dismissive 4
swap: sting -4
swapp~: sting -3
switch: sting -2
switc~: blame 7
system: sting 3, defensive 3, excuse 8, dismissive -2
table \$: sting 2
take: sting 2, blame 2, excuse 2, dismissive 2, unprofessional -2
take care: sting -2
taken: defensive 3, dismissive -1
takes: defensive -2, dismissive 2, cold -2
talki~: dismissive 5
talki~ about: sting 4, dismissive 8
tank: blame 12
tap: sting -3
tariff: sting 2
taste: sting 3
taste \$: sting 9
team: sting -5, blame -3, defensive -2, dismissive -6, unprofessional -3, cold -5, vague-timing 1
team \$: sting -5, defensive -3
team is: vague-timing 10
techn~: defensive 6, dismissive -2
telep~: sting 5, defensive 7
tell: sting 1, defensive 1, dismissive 2, refusal -1, cold -3, boilerplate -2, vague-timing -2
tell me: sting -4, blame -3
tell you: sting 5, defensive 4, dismissive 6
tells: sting 2
ten: blame 4, excuse -2, vague-timing -2
tenan~: sting 3
tend: sting 8, blame 6, dismissive 5
tend to: sting 7, dismissive 7
tends: sting 4
tends to: sting 4
terms: sting 3, cold 10
terms \$: sting 7
test: sting -2
tested: defensive 8
text: sting -2, defensive -3
than: sting 5, defensive 2, excuse 2, dismissive 3, refusal -1, unprofessional 5
thank: sting -4, blame -2, defensive -1, excuse -2, non-apology -2, dismissive -6, refusal -1, unprofessional -4, cold -2, boilerplate 2
thank you: sting -6, blame -3, defensive -3, excuse -2, non-apology -2, dismissive -4, refusal -1, unprofessional -6, cold -2, boilerplate 2
thanks: sting -7, blame -2, defensive -4, excuse -6, dismissive -3, cold -5, vague-timing -1
thanks ,: sting -1
thanks for: sting -2, blame -2, defensive -6, excuse -3, dismissive -1, cold -2
that: blame 2, excuse -4, non-apology 4, unprofessional -2, cold -4, vague-timing -4
that \$: dismissive 2
that 's: defensive -5, excuse 3, non-apology -2, dismissive 3, cold -3, boilerplate -2
that all: sting 3, defensive 11
that is: sting 2, excuse 3
that our: sting 10, defensive 6, non-apology 13
that said: sting 4
that should: sting -3
that some: sting 4
that the: sting 3, blame 4, defensive 4, excuse -6, non-apology 2
that we: sting -2, blame -2, dismissive -1, unprofessional -3, boilerplate 5
that you: sting 5, blame 2, excuse -2, non-apology 7, refusal -1
that your: boilerplate 11
the: sting -1, blame 2, defensive -1, non-apology -1, dismissive -1, refusal -1, cold -1, boilerplate -3
the #: sting -1, blame -1, dismissive -2, refusal 1, unprofessional -2
the amount: cold 10
the app: sting -1, excuse -1, refusal -2, unprofessional -2, cold -2
the best: sting -1
the bill: sting -2
the box: blame 6
the build~: sting 3, defensive 8
the card: blame 5
the cards: sting 4
the cheap~: blame 13
the check~: sting 5, blame 10
the client: sting 4, blame 11
the colle~: excuse 6
the coming: sting -3, vague-timing 13
the contr~: sting 2, excuse 5
the decis~: sting 3
the door: blame 5
the driver: sting -2
the earli~: sting -2, vague-timing 6
the end: defensive -2, dismissive 5
the extent: sting 3, non-apology 5
the family: sting 3
the fee: sting 2
the first: blame -2
the fix: sting -3
the follo~: sting -1
the form: sting -1, defensive -3, excuse -2
the four: sting -3
the full: sting -4
the future: blame 4
the heart: sting -4
the impre~: sting 5
the incon~: sting -2
the issue: sting -2, vague-timing 2
the last: sting -2, dismissive -3
the latest: sting -3
the manuf~: sting 5, excuse 8
the money: sting -2
the nature: excuse 6
the new: sting -2, blame -2, defensive -4, dismissive -1
the next: excuse -2, unprofessional 4, vague-timing 5
the old: sting -5, blame -2, defensive -4, excuse -2, dismissive -2
the only: defensive 8
the origi~: sting -3
the person: sting 6
the platf~: sting 5
the press: excuse 9
the probl~: sting -3
the promo~: excuse 6
the quest~: refusal 7
the queue: sting 3
the recei~: sting -2
the record: sting 8, defensive 10
the refund: sting -3
the region: sting 5
the relea~: blame 9
the right: blame 6
the room: sting 2
the same: blame -1, defensive 1, excuse -1, dismissive 2, boilerplate -3, vague-timing -2
the second: sting -3, defensive -4
the size: sting 3, blame 10
the slip: sting 4
the system: sting 2
the therm~: blame 11
the three: sting -4
the till: defensive 4
the update: sting -5
the view: sting 5
the vouch~: sting 4
the websi~: sting 2, excuse 6
the whole: dismissive 4
the word: sting 2, defensive 6
the work: blame 7
the world: sting 5
the wrong: sting -2, defensive -3
their: sting 9, blame 6, defensive -3, excuse 10, unprofessional 3, boilerplate -2
their own: sting 6, excuse 8
them: sting 1, blame 2, defensive -2, excuse 8, refusal -2, cold -2
them \$: sting 1, excuse 6
them ,: sting 1, excuse 2
then: sting 1, blame 2, defensive -1, excuse -3, dismissive 3, unprofessional 2, boilerplate -3
then \$: sting 5, blame 4, dismissive 3
then the: sting -4
there: excuse 1, non-apology -1, unprofessional -2, cold -4, boilerplate -2, vague-timing -1
there !: sting -2
there \$: excuse 2, refusal -2, unprofessional -3
there 's: blame -1, excuse 2, refusal 2, unprofessional -2
there are: dismissive 3
there is: sting 4, blame 2, defensive 8, refusal 3, cold -3
there would: sting 6
there~: sting 5
these: sting 2, defensive 2, excuse 7, dismissive 2
these things: sting 5, excuse 11
they: excuse 7, non-apology -1, dismissive -2, refusal -1, cold -5, boilerplate -3, vague-timing 6
they are: sting -3, excuse -5
they come: sting 5
thing: excuse 3, dismissive -2, refusal -1
thing to: sting -2
things: sting 6, excuse 7, dismissive 5, vague-timing 8
think: sting 5, blame 4, dismissive 2, unprofessional 5
third: excuse 4
third party: sting 2
thirty: defensive 6
this: excuse -1, non-apology -1, dismissive -1, refusal -1, unprofessional -1, cold -1, boilerplate 1, vague-timing 2
this after~: sting -5
this conve~: sting 5
this in: sting 3
this is: dismissive 5
this kind: sting 5, blame 7
this morni~: sting -5, blame -4, defensive -3, excuse -3, dismissive -4
this time: sting 4, dismissive 7
this to: sting -3
this week: sting -2
those: sting 2, blame 6, dismissive 4
those who: sting 8, dismissive 8
though: blame 4
thous~: sting 12, defensive 11
thous~ of: sting 4, dismissive 7
three: sting -1, defensive 1, excuse -2, dismissive 2, refusal -5, cold -2, boilerplate -2, vague-timing -2
throu~: sting 2, blame 3, excuse 2, dismissive 3, unprofessional -4, cold -5
thurs~: sting -4, blame -2, defensive -2, excuse -2, dismissive -2, vague-timing -3
thurs~ \$: sting -1
ticked: blame 6
ticket: sting 2, blame -2, cold 7
ticket \$: sting 4
ticke~: sting 6, excuse 6
ticke~ in: sting 5
till: sting -2
till #: sting -4
time: sting 3, blame 2, non-apology -1, dismissive 5, refusal -1, cold -2, boilerplate -1
time \$: sting 1, unprofessional 5, cold -2
time of: excuse 6
times: sting 5, blame 6, defensive 2, dismissive 2
to: blame 1, defensive -1, excuse -1, dismissive -1, refusal -2, unprofessional -2, cold 1, vague-timing -1
to #: sting -2, excuse -4, dismissive -3, refusal -2, unprofessional -3
to a: blame 4
to all: sting 3
to be: sting 2, blame 7, excuse -1, cold 5
to call: defensive 7
to charge: sting 4
to deliv~: boilerplate 11
to do: defensive 5
to have: sting -3, blame -2, excuse -4, vague-timing 4
to hear: sting -1, excuse -2, non-apology -3, refusal -1
to help: sting -3, excuse -1, boilerplate -2, vague-timing -2
to it: sting 4, vague-timing 8
to keep: blame 12
to our: dismissive -3
to pay: sting -4
to provi~: sting -4
to take: sting 3, blame 4
to the: sting 1, blame -2, defensive 3, excuse 3, dismissive -1, refusal 1, unprofessional -2, cold 2, boilerplate 4
to under~: sting -3
to us: boilerplate 8
to work: defensive 7
to you: sting -1, blame -3, dismissive -2, vague-timing 6
to your: defensive -2, excuse -2, non-apology 2, dismissive -2
today: blame -1, defensive -1, excuse -3, refusal 1, cold -1, boilerplate 1
today \$: sting -7, blame -5, defensive -2, dismissive -2, cold -2
today ,: sting 4, blame 4, defensive 3, dismissive 2
told: dismissive -1
tomor~: sting -5, blame -5, defensive -9, excuse -1, cold -1, vague-timing -3
tomor~ \$: sting -3
tone: sting 12, blame 6, unprofessional 9
tonight's: sting -4
tonig~: sting -9, blame -7, defensive -3, excuse -5, cold -2, vague-timing -3
tonig~ \$: sting -3
tonig~ ,: sting -2
too: sting -6, blame -3, defensive -1, excuse -4, dismissive -2, refusal -4, cold -2, boilerplate -4
too \$: dismissive -3
too ,: sting -3
too many: sting -3
took: excuse 3
took your: excuse 6
touch: vague-timing 4
train~: sting 3, defensive 6
trans~: excuse 8, unprofessional -2
travel: sting 4, blame 6
trave~: blame 6
tried: blame 4
trip: sting -3
truly sorry: sting -3
trust: boilerplate 8
try: sting 1, defensive -4, dismissive 5
tuned: sting -3, vague-timing 6
turn: vague-timing 9
turni~: dismissive 5
twice: sting -1, defensive 3, dismissive -1, unprofessional -3
twice \$: sting -4
twice ,: defensive 5
two: sting -1, blame -1, excuse -1, non-apology -3, dismissive -1, refusal -4, cold -3, boilerplate -7, vague-timing -6
two days: sting -7
two of: excuse 6
two people: excuse 5
typed: blame 10
unable: refusal 9
unable to: refusal 9
unans~: blame 11
under a: sting 4, blame 11
under the: excuse 3
under~: defensive -2, dismissive 2, boilerplate 4
under~ that: dismissive 3
until: sting -4, defensive -11, excuse -1, non-apology -2, dismissive -2, unprofessional -2, boilerplate -4, vague-timing -7
until the: dismissive -2
up: sting 1, blame 3, non-apology -2, dismissive 2, refusal -1, cold -7, vague-timing 3
up \$: sting 3, blame 4, defensive 5
up the: defensive 6
update: sting -2, dismissive -5, vague-timing 5
updat~: sting -3, defensive -3
upset: sting 11, non-apology 11
upset you: sting 10, non-apology 12
us: sting -2, blame -2, defensive -1, excuse 1, non-apology -1, dismissive -5, refusal -3, unprofessional -2, cold -11, boilerplate 7
us \$: sting -1, blame 2, excuse 4, non-apology -1, dismissive -4, unprofessional -3, cold -3
us ,: sting -1, excuse 2, dismissive -7
us at: sting -3, dismissive -3
us keep: sting 3, dismissive 9
us know: sting -3
us via: sting -3
us your: sting -2
use: sting -2, defensive -4, excuse -4
used: blame -3, dismissive 5
used to: sting 5, dismissive 11
useful: sting -5
user: sting -2
user \$: sting -2
users: sting 1, excuse -2, dismissive 8
users are: sting 7
using: sting -4
valid: sting 2
value: sting -3, boilerplate 10
vehic~: sting 5, excuse 8
versi~: sting -4, excuse -3, dismissive -3, unprofessional -2
very: defensive 2, non-apology -1, refusal -2, cold -2
very serio~: boilerplate 8
very sorry: sting -3
via: blame -3, defensive -2, dismissive -3
view: sting 3
volum~: sting 7, excuse 10
volun~: sting 6, excuse 7
wait: sting -1, defensive -2, excuse 2, unprofessional -2
waited: defensive 6
want: blame -3
want you: sting -3
wareh~: excuse 7
warni~: blame 6
was: sting 3, blame 2, defensive 7, non-apology 5, dismissive -1, refusal -2, unprofessional -5, cold -1, boilerplate -11, vague-timing -8
was done: sting 3
was in: defensive 6
was made: sting 2
was never: sting 2
was not: sting 5, blame 9, non-apology 8
was our: sting -10
was taken: sting 3
was that: sting 7
was the: excuse 6
was wrong: sting -7
water: sting -2, excuse -2
water ,: sting -3
way: blame 2, excuse -2, non-apology 1, dismissive -1, cold -2
way \$: sting 3, non-apology 4
way to: dismissive -2
way you: sting 8
we: sting -2, blame -2, defensive 1, non-apology -1, dismissive -6, refusal 1, cold -8, boilerplate 7
we ?: sting 11
we apolo~: sting 2, non-apology 6
we appre~: sting -3, boilerplate 4
we are: sting -1, blame -1, excuse -1, dismissive 1, unprofessional -2, cold -2, boilerplate -4, vague-timing 5
we can: defensive -1, refusal 2, cold -3, boilerplate -1
we did: sting 2, defensive 9
we do: defensive -2, dismissive -3, refusal 6, cold -2, boilerplate 4
we get: sting 3
we have: blame -3, defensive 7, refusal 1, cold -3
we in: sting 5, excuse 10
we look: sting -4
we love: sting -2
we merely: sting 4
we offer: sting 5
we only: sting 4, excuse 10
we pay: sting -2
we reque~: sting -2
we sent: blame 8
we should: sting -2
we stand: sting 7, defensive 12
we sugge~: blame 7
we take: sting -5, boilerplate 14
we thank: boilerplate 6
we want: sting -4
we will: sting 1, blame -1, defensive -1, excuse -1, non-apology -2, dismissive -1, refusal 1, unprofessional 1, cold 1
wedne~: sting -2, excuse -2
week: refusal -2, cold -3
weeks: dismissive 4
weigh: sting 3
welco~: sting 2, unprofessional 6
welco~ to: sting 4
well: sting 1, blame 6, excuse -3, unprofessional 5, cold -2
went: blame 4, refusal -2, cold -3
were: sting 1, blame 3, defensive 8, excuse -1, non-apology 2, dismissive -3, refusal -1, boilerplate -5
were in: blame 7
were right: sting -4
were under: sting 6
what: sting 4, blame 1, defensive 3, excuse 6, dismissive 6, refusal -5, unprofessional 2, cold -6, vague-timing -3
what can: excuse 8
what it: sting 6, excuse 7
what people: sting 4
what the: excuse 6
what they: sting 8, excuse 8
what was: defensive 4
what you: non-apology 5
what your: sting 4
whate~: defensive 3
when: sting 2, blame 4, excuse 5, dismissive -3, refusal -2, unprofessional -2, cold -1, boilerplate -2, vague-timing 9
when a: excuse 7
when they: sting 4, blame 8
when you: blame 3, excuse -2
whene~: sting -4, vague-timing 11
whene~ you: sting -2
where: sting 1, blame 3, defensive -2, excuse 3
which: blame 2, dismissive -3, refusal -1, unprofessional -2, vague-timing -1
which in: sting 4
which is: dismissive -2
which you: blame 6
while: blame 3, defensive -4, excuse -2, vague-timing 3
who: sting 8, blame 10, defensive 1, excuse 2, dismissive 2, refusal -3, unprofessional 5, cold -8, vague-timing -1
who are: dismissive 8
who do: sting 5
who has: excuse 4
who took: sting 4
whose: sting 2
why: sting 2, blame 9
why the: blame 7
will: sting -3, blame -6, defensive -5, excuse -4, non-apology -6, vague-timing 18
will be: sting -2, defensive -4, excuse -1, refusal -1, vague-timing 4
will call: sting -3
will come: sting -6, vague-timing 7
will do: sting -3
will get: sting -2, vague-timing 9
will keep: sting -3
will let: vague-timing 8
will look: sting -3, vague-timing 4
will not: sting 3, refusal 9, unprofessional -2, vague-timing -2
will ring: sting -4
will see: vague-timing 6
will under~: sting 5, defensive 14
will write: sting -3
win: defensive 10
window: sting 2
with: sting -1, blame -1, defensive -1, non-apology -3, dismissive -1, refusal -3, unprofessional -2, cold -1, vague-timing -1
with \$: excuse 7
with ,: sting -3
with a: sting -2, defensive -3, excuse -6, cold -4, boilerplate -2, vague-timing -4
with every: excuse 8
with her: sting -4
with the: blame 3, defensive -5, excuse 2, refusal -1, unprofessional -1, boilerplate 1
with them: sting 6, excuse 11
with us: sting -1
with you: sting -6, blame -3, defensive -1, excuse -4, non-apology -2, dismissive -5, boilerplate -3, vague-timing 4
with your: sting -2, defensive -2, excuse -2, dismissive -1, vague-timing -1
within: defensive 4, dismissive -3, unprofessional -4
witho~: sting 2, blame 4, excuse -3, non-apology -1, dismissive 4, refusal 1, vague-timing -4
witho~ a: dismissive 3
wood: sting 6, excuse 15
word: sting 4, defensive 5, unprofessional 4
words: blame 5
work: sting 3, blame 7, cold -3
worki~: sting -1, dismissive -1
worki~ days: sting -2
worki~ on: sting -2
works: sting 2, excuse 2, dismissive 6
works here: sting 4
world: sting 3, dismissive 6
worry: sting -2
worse: dismissive 8
worth: sting 5, blame 8
would: sting 2, blame 2, defensive 2, excuse 2, dismissive -2, boilerplate -1, vague-timing -2
would be: sting 1, excuse 5
would have: sting 12, blame 15, defensive 3
would like: sting -6, blame -4, defensive -2, dismissive -2
would not: sting 4, dismissive 6
wow: sting 6, unprofessional 14
write: sting 1, unprofessional 6, boilerplate -4
write to: dismissive -2, unprofessional 5
writi~: sting 3, unprofessional 10
wrong: sting -3, defensive -2, excuse -3, refusal -4, boilerplate -3, vague-timing -2
wrong \$: sting -3
wrong ,: sting -3
wrong with: defensive 9
year: excuse 2, dismissive 2, cold -3
years: sting 5, defensive 12, excuse -2, cold -2
years and: sting 3, defensive 5
years of: defensive 5
years old: dismissive 6
yes: sting -5, excuse -2, refusal -1, cold -3
yes ,: sting -3, excuse -2
yeste~: sting -2
yet: sting -5, defensive -3
yet \$: sting -2
you: sting -4, blame 1, defensive -4, excuse -7, non-apology 2, dismissive -2, refusal -11, unprofessional 1, cold -9, boilerplate -2, vague-timing -4
you !: sting -2
you \$: blame 1, defensive -5, excuse 3, unprofessional 2, cold -7
you 'd: excuse 2
you ,: sting -1, unprofessional -1, cold -2
you a: sting -2, blame -2, excuse -2, dismissive -2, vague-timing 4
you and: sting -2
you are: sting -2, blame -3, defensive 1, excuse -4, non-apology -1, unprofessional 1, vague-timing -2
you at: sting -2, defensive -2
you back: sting -2
you before: sting -5
you both: sting -3
you by: sting -5
you can: sting -1, non-apology -1, dismissive 2
you did: blame 1
you do: sting -2, blame -2, dismissive 3
you expect: sting 7
you feel: sting 10, non-apology 11
you for: sting -2, blame -3, defensive -5, non-apology -1, dismissive -3, unprofessional -2, boilerplate 6
you furth~: sting -1
you get: sting -2
you had: excuse -1, dismissive -3
you have: sting -3, blame -1, defensive -5, cold 1
you in: defensive 3
you know: excuse 3
you let: blame 9
you like: sting -2
you may: sting 2, blame -3
you might: sting 7
you need: sting -1
you needn't: sting -5
you on: excuse -2
you paid: sting -4
you perce~: sting 8, non-apology 10
you please: sting -4, dismissive -2
you really: sting 5
you say: defensive 6
you see: non-apology 7
you should: blame 4
you signed: sting 6, blame 11
you that: sting 2, defensive 4
you to: sting 1, dismissive 2, unprofessional 4
you want: unprofessional 7
you will: sting 4, defensive 2, excuse 2, dismissive 7
your: sting -5, blame -2, defensive -5, excuse -8, non-apology -1, dismissive -4, refusal -5, unprofessional 4, cold -2, boilerplate 4, vague-timing -2
your accou~: sting -5, defensive -2, excuse -2, dismissive -4
your bank: excuse 5
your card: blame -3, defensive -2
your colle~: blame 8
your comme~: boilerplate 7
your conce~: sting -3
your end: sting 4, blame 9
your exper~: sting -5
your feedb~: blame -2, defensive -2, dismissive -1, boilerplate -4
your issue: sting -2
your mother: sting -3
your new: sting -3
your own: sting 7, blame 13, defensive 4
your part: sting 4
your perso~: sting 3
your reque~: refusal 7
your side: blame 9
your signa~: defensive 11
your taste: sting 4
yours: sting -6, blame -1, defensive -2, excuse -3, non-apology -2, dismissive -3, refusal -1, boilerplate 4
yours \$: blame 6
yours~: sting 7, blame 13
yours~ \$: blame 7
{alternative}: defensive -2, non-apology -1, refusal -2, cold -4, boilerplate -1, vague-timing 1
{apology-any-inconvenience}: non-apology -5, boilerplate 13
{apology-but}: sting 20, excuse 7, non-apology 29
{apology-conditional}: sting 21, non-apology 17
{apology-excessive}: blame -10, defensive -3, excuse -5, non-apology 10, dismissive -3, refusal -2, unprofessional -1, cold -9, boilerplate -2, vague-timing -4
{apology-grudging}: sting 19, non-apology 21
{apology-you-feel}: sting 30, non-apology 29
{apology}: sting 3, blame -4, defensive -9, excuse -9, non-apology 18, dismissive -7, refusal -3, unprofessional -2, cold -10, boilerplate -2, vague-timing -6
{asked}: sting -2, excuse -9, non-apology -2, dismissive -2, refusal -1, unprofessional 1, cold -9, boilerplate -4, vague-timing -5
{blame-disbelief}: sting 25, defensive 24
{blame-should-have}: sting 8, blame 18
{blame-why-question}: sting 12, blame 17
{blame-you-are-wrong}: sting 17, defensive 26, excuse -2
{blame-you-didnt}: sting 15, blame 21
{blame-you-failed}: sting 10, blame 17
{blame-your-fault}: sting 6, blame 12
{blame-your-tone}: sting 12, blame 18, defensive 11, dismissive 4
{canned-phrase}: sting -19, blame -11, defensive -5, excuse -8, dismissive -8, refusal -3, cold -2, boilerplate 30
{cheer}: sting -4, blame -4, defensive -3, excuse -3, dismissive -4, cold -3, boilerplate -3, vague-timing -7
{closing}: sting -18, blame -3, defensive -10, excuse -2, non-apology -1, dismissive -11, refusal -4, unprofessional -8, cold -14, boilerplate -2, vague-timing -7
{cold-bureaucratic}: sting 21, blame -2, dismissive -2, cold 34
{command-threat}: sting 18, unprofessional 22
{command-ticket-closure}: sting 19, cold 24
{companyActs}: sting -3, defensive -5, excuse -7, dismissive -4, refusal -1, unprofessional -2, boilerplate -1, vague-timing 6
{condescend-as-i-said}: sting 7, defensive 17
{condescend-candour}: sting 12, blame 5, defensive 13, dismissive 7
{condescend-lecture}: sting 18, excuse 8, dismissive 9
{condescend-minimiser}: sting 9, dismissive 14
{condescend-obviously}: sting 13, dismissive 21
{condescend-read-this}: sting 8, blame 9
{condescend-tell-again}: dismissive 9
{courtesy}: defensive -1, excuse -2, non-apology -2, dismissive 1, refusal -3, cold -4, vague-timing -3
{customerActs}: sting 5, blame -1, defensive -1, excuse -2, non-apology -6, dismissive 2, refusal -7, unprofessional -1, cold 12, boilerplate -2, vague-timing -2
{debate}: sting 2, excuse -4, unprofessional -1, cold -2, boilerplate -3
{defensive-lock}: sting 13, defensive 18
{emotion-calm-down}: sting 5, dismissive 13
{emotion-cheer-mismatch}: sting -5, defensive -1, non-apology -2, unprofessional -7, cold -7
{emotion-no-worries}: sting -5
{emotion-only-you}: sting 12, defensive 18
{emotion-overreact}: sting 20, dismissive 28
{emotion-silver-lining}: sting 15, dismissive 23
{emotion-works-here}: sting 9, dismissive 19
{empathy}: sting -7, blame -8, defensive -4, excuse -8, non-apology -4, dismissive -5, refusal -7, unprofessional -3, cold -11, vague-timing -4
{explanation}: blame -3, excuse 2, non-apology -1, refusal 4, cold -2, boilerplate -2, vague-timing 2
{first sentence}: blame -4, excuse 4, non-apology 3, refusal -2, unprofessional -1, cold 2, boilerplate 2, vague-timing 1
{greeting}: sting -24, blame -12, defensive -15, excuse -11, non-apology -5, dismissive -18, refusal -9, unprofessional -7, cold -21, boilerplate -1, vague-timing -9
{halvedApology}: sting 20, blame -1, non-apology 11
{handoff}: sting -1, dismissive -2, cold -4, vague-timing -2
{hostile-accusation}: sting 10, unprofessional 18
{hostile-dare-to-leave}: sting 12, defensive 4, dismissive 18, unprofessional 9
{hostile-insult}: sting 4, unprofessional 18
{hostile-sarcasm}: sting 13, excuse -1, refusal -1, unprofessional 33, cold -8, boilerplate -2
{last sentence}: sting -5, blame -2, defensive -2, excuse -2, non-apology 3, refusal 1, unprofessional -3, cold -5, vague-timing 2
{likely angry}: sting 3, blame 2, non-apology 4, refusal 4, unprofessional 4, cold 3, boilerplate -1, vague-timing -4
{likely annoyed}: sting 7, blame 5, defensive 11, excuse 7, dismissive 5, refusal 1, unprofessional -1, cold -6, boilerplate 3, vague-timing -2
{likely companySide}: sting 9, blame 5, defensive 4, excuse 12, non-apology -4, dismissive 1, unprofessional 9, cold 4, boilerplate 3, vague-timing 8
{likely complaint}: sting 2, blame -1, defensive 1, excuse -6, non-apology -2, dismissive 4, refusal -8, cold 3, boilerplate -5, vague-timing 1
{likely repeat}: sting 1, blame -3, defensive -1, non-apology -8, dismissive 3, refusal -9, unprofessional -1, cold 3, boilerplate 1, vague-timing 5
{likely thanks}: sting -7, blame -6, defensive -3, excuse -14, non-apology -13, dismissive -6, refusal -28, unprofessional -1, cold -11, boilerplate -13, vague-timing -3
{likely threat}: sting -3, blame -5, defensive -6, excuse -13, dismissive -6, refusal -1, unprofessional 13, cold 7, boilerplate -1, vague-timing -11
{likely urgent}: sting 1, blame 1, defensive -6, excuse -2, non-apology -3, dismissive -2, refusal 1, unprofessional 1, boilerplate 4, vague-timing 5
{likely vulnerable}: sting 4, blame 1, defensive -1, excuse -1, non-apology 2, dismissive 3, refusal 6, unprofessional -7, cold 17, vague-timing -5
{missing-alternative}: sting 12, defensive -4, excuse -3, dismissive -9, refusal 28, unprofessional -2, boilerplate -3
{next-step-without-time}: sting -6, blame -5, defensive -4, excuse -2, vague-timing 30
{nextStep}: blame -2, defensive -2, excuse -2, non-apology -1, dismissive -1, refusal 2, cold 5, boilerplate -3, vague-timing 1
{no alternative}: sting 5, blame 2, defensive 1, excuse 1, non-apology 1, dismissive 2, refusal 6, unprofessional 3, cold 8
{no apology}: sting 7, blame 3, defensive 5, non-apology -18, dismissive 4, refusal 2, unprofessional 5, cold 13, vague-timing -1
{no closing}: sting -1, blame -1, excuse -2, non-apology -1, refusal -1, unprofessional 3, cold -2, vague-timing -1
{no courtesy}: sting 6, blame 2, defensive 2, excuse 1, non-apology 2, dismissive 2, refusal 4, unprofessional 5, cold 11, boilerplate -5, vague-timing 1
{no debate}: sting 1, defensive -1, excuse 1, non-apology -4, dismissive 2, refusal -2, unprofessional -3, cold -1, boilerplate -2, vague-timing -1
{no empathy}: sting 1, blame -1, non-apology 2, unprofessional 2, cold 6, boilerplate 2, vague-timing -1
{no greeting}: sting 2, blame 1, defensive 1, excuse -2, non-apology -1, dismissive -1, unprofessional 5, cold 6, boilerplate -1, vague-timing -1
{no nextStep}: sting 7, defensive 1, excuse 6, non-apology 4, dismissive 3, refusal 10, cold 8, boilerplate 1, vague-timing 1
{no repair}: sting 3, defensive -2, excuse 1, dismissive 1, unprofessional 1, cold 1, boilerplate 1
{no timeframe}: sting 4, blame 1, excuse 4, non-apology 1, dismissive 2, refusal 4, cold 2, boilerplate 3, vague-timing 5
{only sentence}: sting 8, blame 6, defensive 3, excuse 8, non-apology 12, dismissive 7, refusal 4, unprofessional 6, cold -2, boilerplate 8, vague-timing 8
{order-refusal-first}: dismissive -4, refusal -1
{ownership}: sting -10, defensive -2, excuse -2, non-apology -2, dismissive -5, refusal -3, unprofessional -3
{question}: sting -3, blame -2, defensive -6, excuse -1, non-apology 1, dismissive -3, refusal -6, unprofessional -3, vague-timing -4
{refuse-dont-know}: sting 4, excuse 13
{refuse-final}: sting 15, defensive 5, refusal 14, cold 9
{refuse-flat-no}: sting 10, defensive -5, excuse -3, dismissive -5, refusal 20, unprofessional -3, vague-timing -2
{refuse-nothing-we-can-do}: sting 12, refusal 14
{refuse-unfortunately}: sting 2, blame 3, refusal 7
{repair}: sting 1, blame -1, defensive -2, excuse 2, non-apology -3, dismissive -1, refusal -1, unprofessional -6, cold -1, boilerplate -2
{sentence < 12 words}: blame -6, defensive -3, excuse -2, non-apology -2, dismissive 2, refusal 3, boilerplate -1, vague-timing 2
{sentence < 20 words}: sting 1, blame 1, defensive 1, excuse -1, non-apology -1, refusal -1, unprofessional -2, cold -6, boilerplate -3
{sentence < 3 words}: sting -9, blame -17, defensive -21, excuse -10, non-apology -11, dismissive -11, refusal -9, unprofessional -3, cold -3, boilerplate -9, vague-timing -14
{sentence < 30 words}: sting -7, blame -5, defensive -6, excuse -5, non-apology -6, dismissive -6, refusal -6, unprofessional -9, cold -10, boilerplate -4, vague-timing -7
{sentence < 5 words}: sting -3, blame -10, defensive -10, excuse -12, non-apology -12, dismissive -9, refusal -4, unprofessional -6, cold 2, boilerplate -16, vague-timing -7
{sentence < 8 words}: sting -2, blame -4, defensive 1, excuse -11, non-apology -11, dismissive -3, refusal 1, unprofessional -1, cold 7, boilerplate -6, vague-timing -1
{shift-colleague-blame}: sting 3, excuse 16
{shift-excuse-workload}: sting 15, defensive -4, excuse 31
{shift-not-my-job}: sting 18, excuse 26
{shift-not-our-fault}: sting 5, defensive 13
{shift-policy-shield}: sting 3, excuse 7, refusal 10
{shift-system-says-no}: sting 10, excuse 24
{shift-third-party}: sting 15, blame -3, defensive -3, excuse 31
{solution}: sting -4, blame -5, defensive -5, excuse -4, dismissive -2, refusal -3, boilerplate -7, vague-timing -2
{timeframe}: defensive -3, excuse 1, non-apology -5, unprofessional -1, cold -1, boilerplate -5, vague-timing -10
{tone-address-familiar}: sting 15, unprofessional 28
{tone-slang}: sting 6, blame -4, excuse 2, dismissive 2, unprofessional 12
{vague-owner}: sting -9, blame -4, defensive -4, excuse -3, refusal -2, unprofessional -5, cold -2, vague-timing 28
{vague-time}: sting -11, blame -6, defensive -6, excuse -6, dismissive -3, refusal -2, cold -5, boilerplate -1, vague-timing 40
{wait-be-patient}: vague-timing 13
☺: blame 6, non-apology -1, dismissive 5, unprofessional -6, cold -4
☺ \$: sting -3, dismissive -2
`;
