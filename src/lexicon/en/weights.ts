/** Weighted cues, in tenths of log-odds. Made by `npm run learn`; the format is in src/engine/cues/table.ts. */
export const weights = `// Learned from 13547 items:
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
= repeat -20 -7
= urgent -22 -7
= threat -24 -7
= vulnerable -23 -7
= thanks -14 -7
= complained -8 0
= empathy -23 0
= nextStep 4 0
= missing-apology -13 2
= missing-empathy -14 5
= missing-next-step -9 7
= tone-mismatch -24 2
= sting -26 -7
= blame -27 0
= defensive -28 0
= excuse -29 0
= non-apology -24 0
= dismissive -32 0
= refusal -30 2
= unprofessional -31 8
= cold -42 0
= boilerplate -28 0
= vague-timing -36 3
[customer]
!: complaint -2, companySide -1, annoyed 1, angry 4, urgent 6, thanks 10, complained -2, nextStep 4, missing-empathy -1, missing-next-step -7, tone-mismatch -3
#: complaint 2, companySide 1, annoyed 2, repeat -1, urgent 4, thanks -4, nextStep -2, missing-empathy 1, missing-next-step 3
# !: annoyed 7
# #: annoyed -2, angry -1, empathy 2, missing-empathy -2, tone-mismatch -2
# \$: complaint 3, companySide 2, annoyed -1, angry -3, thanks -3, complained 3, missing-next-step -1
# ,: complaint -1, vulnerable -1, empathy -2, tone-mismatch 6
# ?: complaint -6, complained -7, missing-empathy -4
# and: complaint 2, companySide 5, annoyed 3, missing-apology 8, missing-empathy 3
# but: companySide -11
# for: complaint 5, annoyed 4
# hours: complaint 6, annoyed 4, angry 3
# minut~: complaint 4
# stars: annoyed -6
# times: annoyed 6
# weeks: companySide 9, annoyed 4
\$: complaint 2, companySide 2, annoyed 2, angry 1, urgent -2, vulnerable -1, thanks 1, complained 1, empathy 1, nextStep -1, missing-empathy 1, missing-next-step 1
'd: complaint -2, angry -3, repeat -4, urgent -4
'd like: companySide -1
's: thanks -2, complained 1, empathy -2, nextStep -2, missing-apology 2
's #: complaint 7, companySide 8, annoyed 11
's a: threat -10
's the: complaint -3, companySide -4
,: complaint -3, companySide -2, annoyed -4, angry -2, repeat 1, threat -2, vulnerable -1, thanks 2, empathy 1, missing-empathy 2, missing-next-step 2
, #: complaint 3, companySide 1, annoyed 3, thanks -3
, and: complaint -3, annoyed -3, urgent -3, empathy -3
, but: annoyed -2, angry -4
, i: annoyed 1, complained -3, empathy 2
, just: annoyed -6
, let: complaint -15
, no: complaint -3
, or: annoyed -3
, so: complaint -3, annoyed -4, angry -4
, the: complaint -4, companySide -3, annoyed -7, angry -4, threat -3, vulnerable -3
, you: angry 5
?: complaint -7, companySide -7, annoyed -4, angry -3, urgent 1, threat -4, thanks -10, complained -2, empathy -2, missing-apology -2, missing-next-step 2
^: complaint 4, companySide 4, annoyed 2, angry -1, repeat -2, urgent -3, threat -2, vulnerable -3, thanks -2, complained 2, nextStep 1, missing-empathy -1, missing-next-step -2, tone-mismatch -2
^ #: complaint 3, companySide 2, annoyed 7, angry 6, missing-empathy 1, tone-mismatch 5
^ a: complaint 3, companySide 2, angry 5
^ absol~: angry 10
^ after: complaint 11, companySide 7
^ and: complaint 3, annoyed 4
^ any: angry -6
^ app: complaint 9, companySide 7
^ are: angry 8
^ as: complaint -6
^ best: complaint -8, companySide -6, annoyed -10, thanks 16
^ can: complaint -5, companySide -3, annoyed -7, angry -6, repeat -8, complained -3, missing-empathy -2, tone-mismatch -3
^ charg~: annoyed 7
^ could: complaint -3, companySide -3, annoyed -9, angry -15, nextStep 6, missing-apology -5, missing-empathy -3
^ do: complaint 2, companySide 3, annoyed 2, angry 6
^ does: complaint -4, annoyed -8
^ every: repeat 14
^ full: complaint 3, annoyed 7
^ good: complaint -3, companySide -5, annoyed -9, angry -10, missing-empathy -5, missing-next-step -4
^ great: complaint -4, companySide -6, annoyed -4, missing-apology -6
^ half: complaint 7, companySide 9
^ hi: annoyed -4, angry -4
^ how: complaint -2, angry 3
^ i: complaint 1, companySide 1, annoyed 2, angry 2, repeat 3, vulnerable 4, empathy 1, nextStep -2, missing-empathy -1, missing-next-step 3
^ is: annoyed -1, angry -1, complained -2
^ it: complaint 6, companySide 4, annoyed 3, angry -1, threat -3, thanks -5
^ just: complaint -7, companySide -9, annoyed -5
^ my: annoyed 1, angry 3, urgent 4, threat -1, vulnerable 2, missing-empathy 2
^ not: angry -3
^ now: complaint 3, companySide 3
^ ok: angry -6
^ on: annoyed -5, angry -5
^ please: complaint -4, companySide -2, annoyed -2, complained -6, missing-apology -3
^ second: repeat 13
^ she: angry 2
^ so: complaint 1, annoyed 3, missing-apology -3
^ someo~: complaint 6
^ sorry: complaint -5
^ thank: complaint -6, companySide -5, annoyed -7, thanks 8, missing-empathy 4
^ the: complaint 5, companySide 5, annoyed 1, angry -1, thanks -1, complained 1, empathy -1, missing-apology 2, tone-mismatch 2
^ there: companySide 3, missing-apology 4
^ they: missing-empathy 5
^ third: complaint 6, companySide 7, annoyed 7, angry 7, repeat 15
^ this: complaint 2, companySide 2, annoyed 3, angry 4, empathy 3, missing-apology 3
^ thoug~: annoyed -14
^ was: annoyed 6
^ we: angry -2, empathy -3, tone-mismatch 3
^ weddi~: urgent 17
^ what: angry 3
^ where: vulnerable -7
^ why: complaint 5, annoyed 3, missing-next-step -4
^ works: complaint -9, annoyed -7
^ would: annoyed -4
^ yes: companySide -11
^ you: complaint 8, companySide 6, annoyed 10, angry 6, repeat 2, threat 7, complained 4, empathy -3, missing-empathy 4, missing-next-step -1
^ your: complaint 10, companySide 9, annoyed 6, angry 5, threat 7, vulnerable 4, empathy -3
a: repeat -2, empathy -1, missing-empathy -1
a #: annoyed 4
about: missing-apology -3, tone-mismatch -2
about #: angry -7
above: complaint 6
absol~: angry 11
accid~ ,: complaint -11
accou~: missing-next-step -4
add: companySide -4
ads: complaint 5
after: repeat -4, complained 6, missing-apology 2
after #: complaint 5, companySide 6
again: complaint -3, companySide -2, annoyed -3, repeat 10, empathy 3
alarm: complaint 8, companySide 11
all: vulnerable -2, missing-empathy 2
also: angry -5, missing-empathy -3, tone-mismatch -3
always: angry -3, nextStep -7
am: angry 2, vulnerable 2, missing-empathy 2
am not: complaint -3
am shaki~: angry 9
an: complaint 2, annoyed 1, thanks -3, missing-next-step 2
and: annoyed 2, angry 2, urgent 2, vulnerable 1, complained -1, nextStep -1, missing-apology 1, missing-next-step -1
and a: urgent -5
and i: vulnerable 2, thanks 3, complained 3, missing-empathy 4
and it: threat -6, missing-apology 5
and now: companySide 7, angry 5
and the: threat -2, nextStep -3, missing-empathy 4
and you: complaint 10, companySide 8, annoyed 11, angry 9
and your: complaint 5
annoy~: annoyed 13
anoth~: angry 2, repeat 6, empathy -4, missing-next-step 2
answer: annoyed 5
answe~: repeat 7, missing-empathy 5
any: complaint -1, companySide -3, annoyed -3, threat -5, missing-empathy -1
any chance: complaint -6, companySide -10, annoyed -11
anyone: vulnerable -6
anyway: companySide -8
app: nextStep 2, missing-next-step -3, tone-mismatch 3
app \$: complaint -2, companySide -5, annoyed -2, angry 2, missing-apology -4, missing-next-step -5
app ,: angry 5
are: nextStep -2, missing-apology 1, missing-next-step 2, tone-mismatch -4
are doing: complaint -10
are in: complaint -11
are you: annoyed 5, angry 9
arriv~: complaint 7, companySide 10
as: companySide -2, annoyed -2, angry -2, repeat 3, complained -3, missing-next-step -3
asked: repeat 3
at: threat -2, complained -1, missing-apology -1, tone-mismatch 1
at #: companySide 4, annoyed 4, urgent 5, thanks -4
at my: angry 7
at the: missing-empathy 3
attac~: annoyed -9, angry -4
away: missing-apology 5
back: thanks 3, missing-apology 2, tone-mismatch 3
bad: companySide -5, missing-apology -5, missing-empathy -5
bank: complaint 3, angry 2
banned: annoyed 7
batte~: angry 3
be: complaint -3, companySide -2, annoyed -1, vulnerable 3, thanks -7, complained -4, empathy 1
beat: complaint -9, thanks 20
becau~: complaint 4, annoyed 3, complained 4, tone-mismatch -2
becau~ of: annoyed 5
been: companySide 1, annoyed 1, missing-apology 2, missing-next-step 3
before: urgent 3
best: complaint -5, companySide -4, annoyed -6, nextStep -7, missing-empathy -5
better than: complaint -7
bill: annoyed 4
biscu~: complaint -8
bit: angry -6
blood: vulnerable 18
bloody: angry 15
bot: repeat 15
both: complaint -4, annoyed -7
box: urgent -6
broke: complaint -4
broken: companySide -4
but: complaint 1, annoyed -2, angry -6, repeat -4, threat -4, vulnerable -5, complained 1, missing-empathy -2
but i: angry -3
but the: angry -6
by: complained -2, missing-empathy -2
by #: complaint 10
call: annoyed 4
called: missing-apology 4, missing-next-step 5
came: complaint 3, annoyed 6, thanks 6, complained 4, missing-apology 3
came with: complaint 8, companySide 11
can: complaint -3, companySide -3, annoyed -2, angry -2, urgent 4, threat -3, vulnerable 1, missing-apology -1, missing-next-step 2
can i: complaint -8, companySide -8, annoyed -5, angry -7, repeat -10, missing-empathy 3
can not: complaint 2, annoyed 4, urgent 4, nextStep 3
can you: annoyed -2
cancel: complaint -5, companySide -6
cance~: complaint 5, companySide 5, annoyed 7
car: angry 4
car \$: angry 7
card: complaint 3, companySide 2, urgent 6
care: angry 8
carri~: complaint -6, annoyed -8
case: missing-empathy -7
cat: complaint -5, annoyed -6
chance: companySide -6
change: angry -4
charg~: complaint 8, companySide 5, threat 9, complained 4
clinic: vulnerable 14
closed: complaint 3, annoyed 7, angry 5
closi~: nextStep -12
cold: annoyed 7
come: complaint -2, missing-apology -3
compa~: complaint -2, companySide -3
conta~: complaint 2, companySide 5
conte~: companySide -8, missing-apology -9
corre~: annoyed -5
corru~: angry 11
cost: complaint 7
costu~: complaint -8, companySide -10, annoyed -8
could: complaint -1, annoyed -2, angry -1, complained -3, nextStep 3, missing-empathy -1
could not: annoyed 3
could you: annoyed -5, angry -5, missing-empathy -7
crash~: complaint 8, companySide 5, complained 5
cried: angry 10
crying: angry 6
crying \$: angry 11
custo~: annoyed 5
cut: annoyed -4
daughter's: angry 7
day: repeat 3
days: complaint 2, companySide 7, annoyed 7, angry 3, repeat 7, missing-apology 5, tone-mismatch -3
dead: complaint 6
deadl~: urgent 15
defin~: annoyed -9
delet~: angry 5
did: complaint -2, complained -4, tone-mismatch -3
did not: tone-mismatch -4
died: annoyed 8
disap~: complaint 6, annoyed 6, missing-apology 5
distr~: companySide -10, missing-apology -10
do: companySide -2, angry 1, complained 2, nextStep -2, missing-next-step 2, tone-mismatch -1
do i: complaint -10, companySide -7, annoyed -9, angry -3
do not: annoyed 1, complained -3, missing-apology -1
do you: complaint -2
does: complaint -2, companySide -3, annoyed -1, empathy -4, missing-empathy -1, missing-next-step -2
does not: complaint 4, companySide 2, missing-next-step -2, tone-mismatch -2
does the: annoyed -4, angry -4
doing: complaint -4, companySide -5, annoyed -5
done: complaint -6, companySide -5, annoyed -3
down: complaint 2, angry 4
downl~: tone-mismatch 4
drawi~: complaint -6, annoyed -9
dropp~: complaint -4
drove: annoyed 8
due: angry 6, urgent 12
each time: repeat 9
early: annoyed -5
easy: annoyed -6
either \$: companySide 8
eleven: threat 9
emerg~: vulnerable 16
end: companySide -3
even: angry 2, thanks 9, missing-empathy 3
eveni~: complaint 3, companySide 6
every: complaint 6, companySide 3, annoyed 6, angry 3, urgent -3, complained 5, missing-apology 3, missing-empathy 2, missing-next-step -3
exam: urgent 12
expla~: urgent -10
expla~ the: complaint -11
fault: companySide -7
feel: annoyed 6, angry 6
find: complaint -5, companySide -4, annoyed -3
fine: annoyed -4, angry -6, urgent -8
fine \$: annoyed -9
first time: complaint -8, companySide -9
fit: complaint -9
five: companySide 3
fix: complaint 12, companySide 5, complained 5, missing-apology 2
fix this: missing-apology 6
flat: angry 6
floor: annoyed 6
fly: urgent 14
food: annoyed 6
for: complaint -1, companySide -1, angry -1, repeat -2, urgent -1, vulnerable -1
for #: complaint 2, companySide 3, annoyed 5, angry 7, missing-next-step 3
for a: complaint 5, companySide 4, annoyed 5, thanks -5
for me: companySide -5, missing-empathy -6
for nothi~: angry 10
for the: complaint -2, companySide -2, threat -2, thanks 3
forgot: complaint -9
form: angry -5
four: companySide 2
fourth: complaint 6, companySide 8, annoyed 8, repeat 14
free: companySide -4, missing-apology -3
friday: annoyed 5, thanks -9
from: complained 1, missing-empathy 1
from my: annoyed 4
front of: annoyed 6
froze: annoyed 11
full: complaint 4, companySide 7, complained 5, missing-apology 7, missing-empathy 8
funer~: angry 9
game: vulnerable -7
gate: complaint 5, urgent 12
gave: companySide 5
get: complained -1, empathy 3, missing-next-step -2
get a: missing-next-step -4
getti~: angry -5
give: angry 1
give me: angry 9
giving: complaint 8
going: complaint 2, companySide 3, threat 10
gone: annoyed 4, angry 8, missing-apology 3
gone \$: complaint 6, companySide 7, complained 7, missing-apology 5
good: complaint -3, companySide -3, annoyed -5, angry -6, urgent -9, vulnerable -8, missing-empathy -3
got: angry -1, threat -1
got a: complaint 3
great: complaint -3, annoyed -3
great app: complaint -8, complained -7
had: repeat -2, threat -3, nextStep -2, tone-mismatch -2
had a: annoyed -4
had to: companySide 4, annoyed 5
hair: companySide -5
hairc~: complaint -8, companySide -11
half: complaint 3, companySide 5, annoyed 3, repeat -5, complained 4, missing-apology 5, missing-next-step 5
half a: annoyed 9
happe~: complaint 4, companySide 3
happy: annoyed -3, vulnerable -7
has: complaint 2, vulnerable -2
has been: companySide -3
have: angry -1, repeat 3, urgent 4, threat 4, vulnerable 1, missing-apology -1
have asked: annoyed 7, repeat 10
have been: complaint -3
have never: angry 8
have the: companySide 3, angry 4
have to: annoyed 5, missing-next-step -4
having: angry -6
he: complaint -3, angry 3, vulnerable 4, thanks 5, tone-mismatch 5
her: complaint -2, vulnerable 6, thanks 9
here: complaint -3, companySide -3, annoyed -2, urgent 6, missing-apology -3
hi: complaint -6, companySide -5, annoyed -11, angry -8, missing-apology -3, missing-empathy -4, missing-next-step -3
hi \$: annoyed -5
him: complaint -3, companySide -3, annoyed -3
his: complaint -2, companySide -3
hotel: annoyed 8
hour: missing-next-step 5
hours: companySide 4, angry 2
how: complaint 2, companySide 2, annoyed 2, urgent -3, missing-empathy 2, tone-mismatch 6
how do: companySide -7, annoyed -4
i: complaint -1, companySide -1, threat 1, complained -3, empathy -1, missing-empathy 1, missing-next-step -1, tone-mismatch 1
i 'd: complaint -3, companySide -5, annoyed -5, angry -2, threat -4
i am: complaint -1, companySide -1, annoyed -2, angry 1, urgent 4, vulnerable 3, missing-apology -1
i asked: complaint 5, annoyed 5, repeat 9
i can: missing-apology -3, missing-next-step -3
i do: urgent 4, vulnerable 5
i get: complaint 3, annoyed 3
i had: complaint -3, companySide -3
i have: angry 2, vulnerable 2, complained 1, empathy -2, missing-next-step 1, tone-mismatch -1
i just: complaint 4
i love: complaint -5
i made: complaint -10, companySide -10
i only: angry -7
i paid: complaint 4
i pay: companySide 5
i think: complaint -8, companySide -9, annoyed -11
i told: repeat 10
i want: angry 5
i was: complaint -2
i will: threat 10, tone-mismatch -5
i would: complaint 4, companySide 7, missing-apology 4
if: complaint -4, companySide -4, annoyed -3, vulnerable -2, thanks -1
if i: angry 2
if you: companySide -4, angry -3
ignor~: annoyed 6
impor~: missing-empathy -6
in: threat -1, vulnerable 2, thanks -2, tone-mismatch -1
in a: angry 4
in front: annoyed 7
in my: complaint 2, annoyed 4
in the: nextStep 2
in there: angry 9
insul~: angry 10, urgent 14
inter~: angry 3, missing-empathy 2
into: complaint 3
is: complaint 1, angry 1, urgent 2, complained 1, empathy 1, missing-empathy -1, tone-mismatch -2
is down: urgent 18
is in: urgent 8
is it: complaint -8, companySide -5, annoyed -3
is my: complaint 5, companySide 4, missing-apology 5
is not: tone-mismatch 2
is the: complaint -5, companySide -4, annoyed -3, angry -4, complained -2, missing-apology -2
is there: companySide -4, angry -5
issue: angry -3, missing-empathy -3
it: complaint -1, companySide -1, annoyed -1, angry -1, threat -2, vulnerable -2, thanks 1, empathy 1, missing-apology -2, missing-next-step -1, tone-mismatch -1
it \$: repeat -4, vulnerable 3, tone-mismatch 3
it 's: complaint 2, companySide 2, missing-apology 1
it ,: complaint 2, companySide 2, annoyed 2
it for: complaint -4, annoyed -5, angry -7
it is: complaint 2, repeat 6, complained 5, tone-mismatch -2
it on: complaint -3
it was: annoyed -2, angry 2
its: angry -5
janua~: repeat 15
janua~ \$: complaint 7
just: complaint -2, annoyed -1, empathy -3, nextStep 2, missing-next-step -1
keep: complaint -2, annoyed -5
keeps: annoyed -3
kids: complaint 3, companySide 5, annoyed 6, angry 6, vulnerable 10, nextStep -7, missing-apology 6, missing-next-step 5
kids \$: missing-next-step 9
kitch~: angry 5
know: annoyed -2
kyc: complaint 5
lad: thanks 15
last: missing-apology 3
late: complaint -2, vulnerable 7
laugh~: angry 7
left: complaint 2, companySide 5, annoyed 3
letter: complaint 11, companySide 6
life: angry 5
like: angry -2, repeat -4, urgent -5, threat -4, missing-empathy -2
like it: annoyed -8
like to: complaint -6, companySide -9, annoyed -7, angry -5, urgent -7, missing-empathy -8
liter~: complaint 6, annoyed 6
little: complaint -6, companySide -6, annoyed -4
locked: annoyed 6
login: complaint 5
lol: annoyed -6
lost: complaint -4, companySide -3
love: complaint -8, companySide -9, annoyed -8, empathy -8, missing-apology -7
lovely: annoyed -9
made: complaint -4, companySide -2, thanks 13
maint~: missing-apology -7
man: vulnerable 7
manage: vulnerable 13
many: angry -3
map: angry -7
maps: complaint 8, annoyed 10, angry -4, complained 6, missing-apology 1
marked: complaint 9
marri~: complaint -8
may: complaint -5, companySide -3, annoyed -3, angry -4
me: companySide 1, annoyed 2, angry 1, urgent -1, threat 3
me a: complaint 4, angry 6
me for: angry 7
me to: companySide 3, missing-apology 5
mine: repeat -11
minute: companySide 7
missed my: angry 9
missi~: complaint 3
monday: annoyed 5
money: complaint 5, companySide 4, annoyed 7, angry 8, urgent 3, missing-empathy 5
money back: complaint 5, companySide 9
month: companySide 4, missing-apology 6
month \$: annoyed 8
months: companySide 4, annoyed 4
more: urgent -5, vulnerable -3
morni~: vulnerable 5
mother's: angry 11
moved: annoyed 2, angry -4
much: complained -6
mum: complaint -5, companySide -5
my: annoyed 1, angry 3, threat 1, vulnerable 3, empathy 1, missing-apology 2, missing-empathy 2
my #: angry 5
my accou~: complaint 3, angry 4, nextStep 8, missing-next-step -5
my colle~: complaint -14
my daughter's: angry 8
my late: vulnerable 10
my own: complaint -4, companySide -5
my rent: angry 11
need: complaint -2, companySide -2, urgent 6, complained -4, missing-apology -2
need to: urgent 12
never: complaint -4, companySide -3, angry 2, threat 4
new: complaint 2, companySide 2, annoyed 2, angry -2, vulnerable -3, missing-apology 2, missing-empathy 2, tone-mismatch -2
news: repeat 15
nice: complaint 3, companySide 4, angry -4
night: missing-next-step 5
night \$: annoyed 10
no: complaint -1, companySide -1, complained 1, empathy -1, nextStep -2, missing-empathy 2, missing-next-step 1
no notes: complaint -12
no one: missing-apology 5
nobody: complained 7, missing-apology 6, missing-empathy 3, tone-mismatch 6
not: complaint -1, vulnerable 2, thanks -3, complained 1, nextStep 2, missing-next-step -2, tone-mismatch -1
not \$: annoyed -4
not find: angry -7
not give: angry 10
not have: missing-apology -4
not open: complaint 6
not the: complaint -3
not work: complaint 8, companySide 7
not worki~: complaint 6
notes: angry 8
nothi~ \$: complaint 8, companySide 4, annoyed 5, angry 4
notice: angry 7
now: complaint 4, companySide 3, annoyed 4, repeat 3, urgent 4, missing-apology 3, missing-empathy 1
now \$: complaint -3, companySide -2
now it: annoyed 10, missing-empathy 6
of: complaint 1, annoyed 1, repeat -2, empathy -2, missing-empathy 1
of a: angry -4
of my: complaint 4, companySide 6
of the: annoyed -2, angry -2, vulnerable -2, missing-apology 1
of us: complaint -3
off: angry 4, complained 3, missing-apology 3, missing-empathy 3
ok: complaint -2, companySide -2, annoyed -5, angry -5
old: complaint -2, threat -3
on: complaint 1, urgent 2, vulnerable 4, thanks -1
on \$: complaint -4, companySide -4, annoyed -3
on hold: annoyed 10
on my: complaint 2, companySide 2
on the: complaint -1, annoyed -1, vulnerable 2, empathy 2
one: annoyed -2, angry -2, urgent -4, vulnerable -1, thanks -2
online: angry -7
only: annoyed -2, angry -2, repeat -7, urgent -10, threat -4, vulnerable -4, thanks -3, tone-mismatch -2
openi~: annoyed -9
or: complaint -2, companySide -3, urgent -3, threat 3, thanks -5, empathy 1, missing-apology -1
or i: angry 8, threat 25
or is: annoyed -8
order: complaint 2
other: companySide -1, angry -5
our: angry 3, urgent 8, empathy -2, nextStep -4, missing-next-step 4, tone-mismatch -2
out: annoyed 1, threat 5, missing-empathy 4, tone-mismatch 1
own: companySide -3
packa~: missing-apology -5
page: companySide 2, vulnerable -6
paid: missing-apology 5
paid #: companySide 9
paid for: complaint 10, companySide 8
pathe~: angry 10
pay: complaint 3, companySide 3, annoyed 6, missing-empathy 3
pay for: complaint 5, annoyed 5
paying: annoyed 7
payme~: complaint 3, urgent 9, missing-empathy 5
people: angry 4
perfe~: complaint -3
perso~: companySide -8, missing-apology -6
photo: complaint 5, annoyed 5
place: complaint -3
please: complaint -4, companySide -5, annoyed -1, urgent 6, threat -4, vulnerable 2, complained -2
please help: annoyed 10
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
read: repeat 6
really: tone-mismatch -2
reason: complaint 4
recei~: angry -3
record: complaint -6, companySide -9, annoyed -6, angry -10
refus~: angry 6
rejec~: complaint 9
remov~: annoyed 4
rent: annoyed 6, urgent 11, vulnerable 11
repla~: annoyed 4
reply: repeat 15, missing-empathy 7
repor~: repeat 10
reque~: repeat 11
revie~: complaint 3
ride: annoyed 9
route: annoyed 6
said: complaint 4, companySide 7, annoyed 5, complained 3
same: repeat 7
satur~: urgent 7
satur~ \$: urgent 10
say: annoyed -2
says: angry -3
screen: complaint 5, companySide 7, missing-apology 4, tone-mismatch -3
second: complaint 2, repeat 5, complained 5, missing-apology 4
see: companySide -4, annoyed -4, missing-apology -2
send: complaint -3
sent: companySide 6, annoyed 4, angry 4, repeat 8
serio~: missing-empathy 8
servi~: complaint 2, angry 5
set: annoyed -4
shaki~: annoyed 12, angry 23, vulnerable 12
shame: angry 8
she: complaint -4, companySide -2, annoyed -3, angry 1, vulnerable 5
she was: vulnerable 13
should: companySide -6, missing-apology -3
shows: complaint 9, companySide 6
side: annoyed -4
since: complaint 4, companySide 5, annoyed 2, urgent 5, complained 4, missing-apology 3, missing-empathy 2, tone-mismatch 3
since #: complaint 4, urgent 6, complained 5
since the: complaint 4, companySide 6
so: annoyed -2, angry -3, repeat -2, urgent -5, tone-mismatch -2
so i: annoyed -3, angry -6, vulnerable -4
some: companySide -4, angry -2, missing-apology -3, missing-empathy -5
someo~: angry 2
son: vulnerable 8
sorry: complaint -7, companySide -8, annoyed -5
stars \$: complaint -6
stayed: complaint -16, companySide -10, annoyed -11
still: complaint -1, companySide -1, repeat 8, missing-apology -1, missing-next-step 1, tone-mismatch 3
stood: complaint 10, annoyed 9
stop: angry 3
stopp~: annoyed -5, complained 6
store: complaint -4, companySide -5, empathy -8
sure: missing-apology -5
sync: complaint 4
ta: thanks 16
table~: vulnerable 13
take my: complaint -10
tea: annoyed -11
team: complaint -4
tell: thanks 6
telli~: missing-apology 10
than: vulnerable -12, missing-empathy 3
thank: complaint -7, companySide -6, annoyed -9, angry -5, urgent -7, thanks 9
thanks: angry 3, thanks 8
thanks for: angry 4
that: complaint -2, companySide -2, repeat 2, thanks 2, empathy -3, missing-empathy 2
that 's: complaint -2, companySide -3
that is: complaint -5, companySide -6
that it: companySide 4
that was: complaint 4
the: complaint -2, companySide -1, annoyed -2, angry -2, repeat -2, threat -1, thanks -1, complained -1, nextStep -1, missing-next-step 3, tone-mismatch 2
the #: complaint -3, annoyed -2, angry -4
the app: complaint 3
the last: companySide 4, vulnerable -6
the new: angry -4
the old: complaint -4
the same: tone-mismatch -4
the second: repeat 7
the whole: urgent -10
the wrong: angry 3
their: empathy -7
them: missing-empathy 3
then: complaint 5, companySide 5, annoyed 2, urgent -4, thanks -2, empathy -3, missing-apology -2
there: angry 1, threat -5, complained 3, empathy -2, missing-empathy 2
there 's: annoyed -2, threat -4
there a: complaint -8, annoyed -4
they: annoyed 2, angry 2, vulnerable 3, empathy -4, missing-empathy 3
thiev~: angry 13
thing: urgent -5, vulnerable -8
think: angry -5, missing-apology -3
third: companySide 3, annoyed 3, repeat 10
this: complaint 1, annoyed 1, repeat 4, complained 1, empathy -2, missing-apology -1, missing-next-step 1
this \$: complaint 3, annoyed 5
this app: tone-mismatch 2
this is: angry 4
though: annoyed -6
thoug~: companySide -6
three: complaint 4, companySide 2, complained 4
throu~: annoyed -4
ticket: repeat 7
time: complaint -1, repeat 8, missing-next-step -3, tone-mismatch -3
time \$: complaint 3, companySide 3, annoyed 3, tone-mismatch -4
times: annoyed -2
to: complaint -1, companySide -2, angry -2, repeat -3, thanks -1, nextStep -1, missing-apology -2
to a: angry 5
to do: complaint 3
to my: angry 4
to the: companySide 2
to use: missing-empathy 3
to you: angry 7, repeat 13
today: urgent 6
today \$: urgent 8
told: complaint -3, annoyed -2, repeat 4, missing-apology 5
tomor~: angry 5, urgent 11
took #: annoyed 8
trying: complaint 4
tuesd~: repeat 11
turned: angry -5
twice: companySide 4, annoyed -6, angry -3, missing-apology 4
two: companySide 1, missing-apology 2, tone-mismatch 3
unins~: missing-empathy 6
up: complaint 2, threat 4, empathy -4
up \$: annoyed 3
update: complaint 2, nextStep 6, missing-apology -1, tone-mismatch 4
us: annoyed 1
use: complaint -2
useful: annoyed -8
usele~: complaint 11, annoyed 13, complained 6, missing-apology 5
using: annoyed -2
very: empathy -1, missing-next-step -5, tone-mismatch -2
want: missing-empathy 2
want to: complaint -2, companySide -2
wanted: companySide -6
wanted to: complaint -8
was: complaint 1, annoyed 2, repeat -2, urgent -2, threat -3, complained 1, nextStep -2, missing-empathy 2, missing-next-step 2, tone-mismatch -2
water: complaint 5, companySide 9
way: angry -3, threat -5, empathy 3, missing-apology 3
we: complaint -1, annoyed 1, missing-empathy 1, missing-next-step 1, tone-mismatch 3
we are: angry 3
weddi~: annoyed 6, angry 8
week: annoyed 3, repeat 6
weeks: complaint 6, companySide 2, annoyed 7, complained 3, empathy 4
went: complaint 2, angry 2
were: tone-mismatch -2
what: complaint 2, companySide 2, annoyed 2, angry 1, complained 2, missing-apology 3, tone-mismatch -1
what a: angry 8
what is: annoyed -2
when: angry -1, empathy -3, missing-apology 2, missing-empathy -2, tone-mismatch -2
when i: complaint 4, companySide 4
whene~: annoyed -8
where: vulnerable -4
which: complaint -2, companySide -3, annoyed -2
who: complaint -3
whoev~: complaint -8, thanks 12
why: complaint -2, companySide -1, annoyed -3, angry -2, missing-apology -2
wife: urgent -9
wifi: complaint 5
will: complaint -3, companySide -4, threat 5, nextStep 2, missing-apology -1, tone-mismatch -3
will be: complaint -3
will not: complaint 6, annoyed 2, urgent 11, complained 5, missing-empathy 3
wish: complaint -8, annoyed -7
with: angry 1, repeat -4, threat 2, vulnerable 2, missing-apology -1
with a: complaint 3, companySide 6, annoyed 2, angry 4, repeat 4
with the: complaint -1, companySide -1, annoyed -2
won: complaint -7
work: companySide 3, missing-apology 3
worki~: complaint 2, angry -4
worst: complaint 6, companySide 7, annoyed 7, missing-apology 7
would: complaint -9, companySide -8, annoyed -7, angry -6, repeat -7, threat -5, thanks 4, missing-apology 1
would be: annoyed -2
wrong: complaint -1, tone-mismatch 3
wrote: repeat 12
year: complaint -4, companySide -3, urgent -6, thanks 6
years: annoyed 4, repeat -5, urgent -6
years of: angry 9
yes: complaint -8, companySide -8
yet: complaint -4
you: complaint 1, companySide 2, annoyed 1, angry 6, repeat 5, urgent -1, threat 2, missing-empathy -1
you \$: thanks 4
you are: complaint -3, companySide -6
you do: complaint -5, annoyed -5
you have: complaint 3, angry 2, repeat 8, threat 5
you people: angry 7
you say: complaint 8
your: complaint 2, annoyed 4, angry 6, threat 4, vulnerable 5
yours~: angry 13
{angry x1}: complaint 10, companySide 6, annoyed 15, angry 20, repeat -4, threat 4, complained 5, missing-apology 2, missing-empathy 6, missing-next-step 2
{angry x2}: complaint 10, companySide 6, angry 8, complained 6
{angry x3}: angry 10
{annoyed x1}: complaint 6, companySide 4, annoyed 9, angry 3, repeat 3, urgent -1, threat 2, thanks -2, complained 4, missing-apology 2, missing-empathy 4
{annoyed x2}: complaint 9, companySide 5, annoyed 8, angry 5, urgent -2, complained 5, missing-apology 2, missing-empathy 2, missing-next-step 2
{annoyed x3}: complaint 5, companySide 3, annoyed 10, missing-apology 2
{companySide x1}: complaint 6, companySide 6, annoyed 3, angry 2, thanks -2, complained 3, missing-apology 5, missing-empathy 2, missing-next-step 1
{companySide x2}: companySide 3, annoyed 3, empathy -3, missing-apology 7, missing-empathy 5
{customer < 1 words}: complaint -15, companySide -15, annoyed -11, complained -14
{customer < 16 words}: complaint -3, companySide -2, annoyed -2, angry -4, repeat -1, urgent -2, threat -4, vulnerable -8, complained -2, empathy -1, nextStep 1, missing-empathy -1, tone-mismatch -1
{customer < 30 words}: annoyed 3, angry 1, threat -5, vulnerable -9, thanks -2, complained -4, empathy -2, missing-next-step -2
{customer < 4 words}: complaint -2, angry 4, threat -3, vulnerable -5, complained -5, empathy -4, missing-apology -6, missing-empathy -8
{customer < 60 words}: complaint -4, companySide -1, annoyed -4, angry -3, repeat -3, urgent -3, threat -7, vulnerable 1, complained -1, nextStep -1, missing-empathy 1, tone-mismatch -2
{customer < 8 words}: complaint -2, annoyed -3, angry 1, repeat -2, urgent -9, vulnerable -6, complained -4, missing-apology -4, missing-empathy -6, missing-next-step -3, tone-mismatch -3
{failure x1}: complaint 10, companySide 7, annoyed 5, urgent 2, threat 2, thanks -2, complained 5, empathy 1, missing-apology 5, missing-empathy 2, missing-next-step 2, tone-mismatch 2
{failure x2}: complaint 6, companySide 5, annoyed 3, angry 1, threat 3, vulnerable 2, thanks -1, complained 4, missing-apology 3
{failure x3}: complaint 1, annoyed 2, angry 2, repeat 2, complained 2, nextStep 1, missing-apology 2
{fine x1}: complaint -11, companySide -10, annoyed -9, angry -8, repeat -3, urgent -6, threat -4, vulnerable 1, thanks 7, complained -8, nextStep -2, missing-apology -8, missing-empathy -6, missing-next-step -4, tone-mismatch -2
{fine x2}: complaint -5, companySide -3, annoyed -5, angry -7, complained -4, empathy 8, missing-apology -5, missing-empathy -3, missing-next-step -4, tone-mismatch -3
{fine x3}: complaint -6, complained -7
{question x1}: complaint -2, companySide -2, annoyed -2, repeat -4, threat -2, thanks -2, complained -3, nextStep 2, missing-apology -3, missing-next-step -1, tone-mismatch -2
{question x2}: complaint 1, annoyed 2
{repeat x1}: complaint 2, companySide 3, angry 1, repeat 13, vulnerable -1, thanks -2, missing-apology 1, missing-empathy -1, tone-mismatch 1
{repeat x2}: complaint 6, companySide 3, annoyed 6, angry 6, repeat 10, thanks -8
{shouting x1}: complaint 4, annoyed 6, angry 14, urgent 6, complained 3
{technical x1}: complaint -5, companySide -8, missing-apology -5
{thanks x1}: complaint -4, companySide -5, annoyed -7, angry -11, thanks 19
{threat x1}: complaint 4, companySide 2, annoyed 6, angry 6, threat 27, missing-apology 3, missing-empathy 2
{urgent x1}: complaint 3, annoyed 4, angry 4, urgent 20, vulnerable 3
{urgent x2}: missing-empathy 9
{vulnerable x1}: annoyed 6, angry 8, urgent 8, vulnerable 24, complained -3, tone-mismatch 4
☺: complaint -6, companySide -8, vulnerable -2, thanks 10, empathy 4, missing-apology -2, missing-next-step -4
☺ \$: angry 2, empathy 3, tone-mismatch 2
[reply]
!: complained -5, empathy -2, nextStep -1, missing-apology -4, missing-empathy -2, missing-next-step -2, tone-mismatch 14
#: nextStep 4, missing-empathy 1, missing-next-step -3, tone-mismatch -3
# #: nextStep 5, missing-empathy -2, missing-next-step -5
# \$: nextStep 2, missing-next-step -2, tone-mismatch -6
# ,: nextStep 1, missing-apology -2, missing-empathy -2, tone-mismatch -1
# off: tone-mismatch 13
# to: missing-next-step -6
\$: nextStep 2, missing-empathy -1, tone-mismatch -3
'd: nextStep 4, missing-empathy 1, missing-next-step -3
'd like: tone-mismatch -3
'd rather: missing-apology -6
's: complained -2, empathy 3, missing-apology -3, missing-empathy -4
's a: nextStep 4, missing-next-step -3, tone-mismatch -4
,: empathy 1, nextStep 1, missing-next-step -1, tone-mismatch 1
, #: complained -1, nextStep 4, missing-next-step -3, tone-mismatch -4
, a: complained -3
, and: complained -2, empathy 1, nextStep 1, missing-empathy -2
, but: nextStep 5, missing-next-step -3
, i: complained 1, empathy 3, missing-apology -1, missing-empathy -2
, it: complained -4, nextStep -2, missing-apology -4, missing-empathy -1, missing-next-step 2, tone-mismatch 1
, no: nextStep 5
, or: missing-apology -5, missing-empathy -5
, so: nextStep 2, missing-empathy -3, missing-next-step -1, tone-mismatch -1
, sorry: nextStep 5, missing-empathy -4, missing-next-step -4, tone-mismatch -4
, tap: missing-empathy -6
, that: empathy 3
, the: nextStep 2, missing-apology -2, missing-empathy -3, missing-next-step -2
, then: missing-apology -5
, we: empathy -2, missing-empathy -3
, which: missing-apology -5
, you: nextStep 6, missing-apology -1, missing-next-step -3
?: complained 1, nextStep 6, missing-apology 1, missing-next-step -4
^: complained -2, empathy -2, nextStep 1, missing-apology -1, missing-empathy -2, missing-next-step -2, tone-mismatch -3
^ #: empathy 2, nextStep 3, tone-mismatch -2
^ ,: nextStep 3
^ a: complained 4, nextStep 4, missing-next-step -3, tone-mismatch -4
^ apolo~: complained 4
^ best: missing-empathy -4
^ can: missing-empathy 4
^ dear: empathy -3, nextStep -2, missing-apology 3, missing-next-step 1, tone-mismatch 2
^ have: missing-next-step 7, tone-mismatch 4
^ hello: nextStep 3, missing-next-step -1, tone-mismatch -2
^ hi: missing-apology 1
^ i: empathy 6, nextStep -1, missing-apology -1, missing-next-step 1, tone-mismatch -4
^ if: nextStep 2, missing-apology -4, missing-empathy -1, missing-next-step -2
^ in: missing-apology -4
^ it: missing-apology -2, tone-mismatch -2
^ let: missing-apology 3
^ no: complained -7, empathy 4, nextStep 4, missing-apology -6, missing-empathy -4, missing-next-step -5
^ nobody: missing-empathy 6
^ oh: empathy 9
^ please: complained 2, nextStep 2, missing-apology 3, missing-empathy 2, missing-next-step -4
^ sorry: complained 3, empathy -4
^ thank: missing-apology -2, missing-empathy -3, missing-next-step -2
^ thanks: empathy -4, tone-mismatch 1
^ that: empathy 5, missing-empathy -5, missing-next-step -4
^ the: empathy 1, nextStep 2, missing-empathy 1, missing-next-step -3, tone-mismatch -3
^ there: missing-apology -4, missing-next-step -2
^ this: missing-apology -3
^ to: tone-mismatch 4
^ two: missing-apology -4
^ until: missing-empathy -5
^ we: nextStep -1, missing-apology 2, tone-mismatch -2
^ yes: missing-apology -3, missing-empathy -2
^ you: complained -2, nextStep 3, missing-apology -1, missing-next-step -4
^ your: missing-empathy 3, missing-next-step 3
a: complained 2, missing-apology 1, missing-empathy 1, tone-mismatch 1
a #: complained -5, missing-apology -4, missing-empathy -4
a good: missing-apology -5, missing-empathy -4
a lot: missing-apology -5
a matter: missing-empathy 6
about: complained -1, empathy 2, nextStep 3, missing-next-step -2
about \$: missing-apology 8
about the: empathy 2, tone-mismatch 2
accou~: nextStep 3, missing-next-step -3
addre~: tone-mismatch -3
after: tone-mismatch -2
again: tone-mismatch 2
again \$: tone-mismatch -2
all: empathy 2, nextStep -2, missing-next-step 4
all #: empathy 8
alrea~: complained -4, nextStep 7, missing-apology -5, missing-empathy -4, missing-next-step -4
also: nextStep 3
always happy: empathy -10
am: nextStep -2, missing-apology -1, missing-empathy -3, tone-mismatch 1
am not: missing-apology -9
am so: empathy 9, missing-empathy -5
am sorry: complained 5, nextStep 4, missing-empathy -4, missing-next-step -3, tone-mismatch -5
an: missing-empathy -1, missing-next-step 2
and: complained 1, empathy 1, nextStep -2, missing-next-step 1, tone-mismatch -1
and #: missing-apology -5, missing-empathy -4, missing-next-step -4, tone-mismatch -3
and a: complained 4, empathy -3
and i: complained -2, empathy 5, nextStep 1, missing-apology -5, missing-empathy -6
and it: missing-apology 2
and sorry: complained 8
and we: empathy 3, nextStep -2, missing-next-step 2
and will: nextStep 13, missing-next-step -7
and you: missing-empathy 3
anoth~: nextStep 4
any: complained -1, nextStep 1, missing-apology -3
anyth~: complained -5, missing-apology -2
apolo~: complained 5, empathy 2, nextStep 1
app: missing-apology -1, missing-empathy -2, missing-next-step -4
appli~: empathy -6
appre~: empathy 4
appre~ you: complained -4, missing-apology -5, missing-empathy -4
are: missing-empathy 1, missing-next-step 1
are a: missing-next-step 5
are happy: missing-apology -6, missing-empathy -5
are having: empathy 4
are sorry: tone-mismatch 3
are still: missing-empathy -5
as: empathy -1
as a: tone-mismatch 5
as of: nextStep 6, missing-next-step -5
ask: tone-mismatch -3
asking: missing-apology -8
assist: complained 3, missing-apology 1, missing-next-step -4
assist you: nextStep 5, missing-apology 3, missing-next-step -2
at: nextStep 1
at #: empathy 1, nextStep 2, missing-empathy -1, missing-next-step -2, tone-mismatch -1
at our: complained 8
at the: empathy 2
attac~: nextStep 6, missing-next-step -6
back: complained 1, empathy 5, nextStep 4, missing-next-step -5
be: nextStep 2, missing-empathy 2, missing-next-step -2, tone-mismatch 2
becau~: missing-apology -4
been: missing-empathy -1, missing-next-step 3, tone-mismatch 2
before: empathy -2, missing-empathy 2, missing-next-step -2, tone-mismatch -1
before #: empathy 6
being: missing-next-step -2
below: nextStep 5, missing-next-step -4
better: missing-empathy -3
bill: empathy 9
both: empathy 3
but: complained -2, empathy -1, missing-apology -4
but i: missing-apology -8, missing-empathy -4
by: nextStep 1, missing-apology 2, missing-empathy 1, missing-next-step -2, tone-mismatch -2
by #: missing-next-step -5
by hand: missing-next-step -4
by the: missing-next-step 5
call: complained 3, missing-empathy 4
can: complained 1, nextStep 3, missing-apology -1, missing-empathy -2, missing-next-step -3
can be: nextStep 4
can do: missing-empathy -4
can help: tone-mismatch 6
can not: complained -5, empathy -2, nextStep -2, missing-apology -3, tone-mismatch -2
can only: missing-next-step 7
can you: nextStep 4, missing-next-step -3
card: tone-mismatch 3
case: missing-empathy -3, missing-next-step -3, tone-mismatch -6
charge: nextStep 4, missing-next-step -5
check: empathy -3
come: empathy 3
comme~: missing-empathy 2
compl~: missing-next-step 3, tone-mismatch -2
conce~: tone-mismatch -3
confi~: nextStep -4
conne~: missing-empathy 5
conta~: complained 3, empathy -4, nextStep 4, missing-apology 3, missing-empathy 4, missing-next-step -3
conta~ us: missing-apology -2
contr~: missing-empathy 4
custo~: nextStep -2, missing-apology 2, missing-next-step -1, tone-mismatch 2
custo~ \$: missing-apology 5
custo~ ,: complained -5
day: empathy 2
day !: tone-mismatch 4
days: empathy 4, nextStep 3, missing-next-step -4, tone-mismatch -6
days \$: empathy 4, nextStep 6, missing-next-step -7
dear: nextStep -3, missing-next-step 4
deliv~: missing-apology 5, missing-empathy 3
desk: empathy 4, missing-apology -4, missing-empathy -3, tone-mismatch -4
detai~: nextStep 5, missing-apology 5, missing-empathy 4, missing-next-step -3
device: missing-apology 3
did: complained 2, missing-next-step 3, tone-mismatch -1
dm: complained 4, nextStep 15, missing-apology 6, missing-empathy 3, missing-next-step -8
dm us: missing-apology 3, missing-empathy 2
do: missing-apology -2, tone-mismatch -5
do not: complained -2, empathy -3, missing-apology -2, missing-empathy -1, tone-mismatch -2
does: complained 3, missing-apology 1, missing-next-step 2
does not: complained 2, missing-empathy 4
done: tone-mismatch -2
driver: missing-empathy -5
each: missing-next-step 5
else: complained -5, tone-mismatch 3
enjoy: tone-mismatch 4
enjoy your: tone-mismatch 12
every: complained 3, nextStep -5, missing-apology 3, missing-next-step 8
every~: nextStep -3
exper~: empathy 3, tone-mismatch 4
feedb~: missing-apology -2
file: missing-next-step 3
fill: missing-apology 5
find: empathy 3
first: nextStep 2, missing-empathy -3, missing-next-step -2
five: tone-mismatch -2
fix: missing-next-step -3
follow: tone-mismatch 3
for: missing-apology -1, missing-empathy -1
for asking: complained -9
for it: empathy 4
for the: complained -1, empathy 1, nextStep 1, missing-apology -1, missing-next-step -2
for your: complained 2, empathy -2, nextStep -1, missing-apology 1, missing-empathy 2, missing-next-step 2, tone-mismatch -3
form: nextStep 6, missing-apology 2, missing-empathy 2, missing-next-step -4
free: missing-empathy 3, missing-next-step -3, tone-mismatch 3
friday: empathy 5
from: complained -2, nextStep 1, missing-apology -2, tone-mismatch -1
from your: nextStep 5
front: nextStep 8, missing-next-step -6
frust~: complained 5, empathy 12
frust~ \$: empathy 6
furth~: complained 4, tone-mismatch -4
get: empathy 2, nextStep 2, missing-apology 3, missing-empathy 3, missing-next-step -4
gets: missing-apology -6, missing-empathy -9
give: empathy -4
glad: complained -3, empathy 6, missing-empathy -4, missing-next-step -4, tone-mismatch -3
go: nextStep 3
going: missing-empathy -2
good: empathy 2, missing-empathy -2, tone-mismatch 4
great: complained -4, tone-mismatch 3
had: complained 3, empathy -3, nextStep -3, missing-next-step 3, tone-mismatch -2
had to: empathy 7
half: missing-empathy -4
half of: missing-empathy -7
hand: missing-apology -7, tone-mismatch -4
happy: missing-apology -3, missing-empathy -3, tone-mismatch 3
happy to: missing-apology -3, missing-empathy -4, missing-next-step -5
has: complained -2, empathy -1, missing-next-step 1
has been: complained 3, missing-apology 5, missing-empathy 5
have: empathy -1, nextStep -1, missing-apology 1, missing-empathy 2
have a: complained -3, missing-apology -2
have been: complained 6
he: complained -5, missing-empathy -4, tone-mismatch -2
he 's: missing-apology -7, missing-empathy -5
hear: empathy 5
hear about: tone-mismatch 6
hear that: missing-empathy -6
hear you: empathy 5
hello: nextStep 2, missing-next-step -1, tone-mismatch -2
hello \$: complained 6, empathy -1, missing-apology 3, missing-empathy 4
help: missing-apology 4, missing-empathy 2
her: missing-apology -6, missing-empathy -5, tone-mismatch -2
here: nextStep 2
here to: missing-empathy 5
hi: nextStep 1, missing-apology 1
hi \$: complained 2, nextStep 6, missing-next-step -4, tone-mismatch -1
him: missing-next-step -4
his: missing-apology -5, missing-empathy -3, missing-next-step -3
hope: empathy 4, missing-next-step 4
hours: empathy 5
i: complained -2, empathy 3, missing-apology -4, missing-empathy -7, missing-next-step -1, tone-mismatch 1
i 'd: nextStep 3, missing-empathy 3
i am: nextStep -2, missing-apology -2, missing-empathy -5, tone-mismatch 2
i apolo~: empathy 15, missing-empathy -8
i can: missing-next-step -2
i have: complained -2, nextStep 3, missing-apology -3, missing-next-step -7
i know: empathy 9, missing-empathy -5
i think: missing-empathy -5
i under~: empathy 16, missing-empathy -9
i will: nextStep 2, missing-apology -2, missing-empathy -1, tone-mismatch -3
id: nextStep 8, missing-apology 4, missing-next-step -4
if: complained -2, empathy -1, nextStep 8, missing-apology -1, missing-empathy -3, missing-next-step -7, tone-mismatch 1
if you: nextStep 4, missing-apology -1, missing-next-step -5, tone-mismatch 3
in: nextStep 1, missing-empathy 1, missing-next-step -1, tone-mismatch -1
in #: tone-mismatch -3
in order: missing-empathy 5
in the: complained -1, nextStep 1, missing-empathy -1, missing-next-step -2
infor~: empathy -4
into: missing-empathy 2
inves~: missing-apology 4
is: nextStep 1, missing-apology -1, tone-mismatch -1
is a: missing-apology 2
is no: empathy 6
is not: missing-apology -3, tone-mismatch 2
is on: empathy 4, nextStep 4, missing-next-step -10
is the: nextStep -3, missing-next-step 4
issue: tone-mismatch 1
issues: tone-mismatch 4
it: complained -1, nextStep 1, missing-empathy -2, tone-mismatch -1
it \$: empathy 2, missing-apology -1, missing-empathy 2, tone-mismatch -2
it 's: complained 2, missing-empathy 2, tone-mismatch -2
it ,: complained -2, nextStep 3, missing-apology -2, missing-empathy 2, tone-mismatch -3
it and: empathy 4
it in: empathy 4
it to: empathy 4, nextStep 5, missing-next-step -4
it was: empathy -3
just: complained -4, nextStep 6, missing-apology -5, missing-empathy -5, missing-next-step -2
keep: missing-apology -2
kind: complained -4, missing-next-step -3, tone-mismatch -5
kindly: missing-empathy 4
know: empathy 2
last: missing-empathy -4, tone-mismatch -6
leave: missing-empathy -5
let: empathy -3, nextStep 9, missing-empathy -1, missing-next-step -8
let us: nextStep 4, missing-empathy -4, missing-next-step -4
libra~: missing-apology -6
like: nextStep -4, missing-next-step 3, tone-mismatch 1
like to: nextStep 4, missing-next-step -3, tone-mismatch -2
list: tone-mismatch -5
locat~: nextStep 7, missing-next-step -4
look: missing-apology -3, missing-next-step -1, tone-mismatch -3
look into: nextStep 5
made: tone-mismatch -3
mail: missing-apology -4, tone-mismatch -5
make: missing-apology -3, missing-empathy -1
manag~ \$: complained 6
many: missing-next-step 5
matter: complained 5, missing-empathy 5
may: missing-empathy 3, missing-next-step -2
me: complained 1, nextStep 1, missing-apology -5, missing-next-step -1, tone-mismatch -2
me ,: missing-empathy -10
membe~: missing-empathy 5
messa~: missing-next-step 5
mobile: nextStep 5
money: nextStep 7, missing-next-step -5
more: missing-empathy 1
morni~: empathy 5, missing-empathy -3, missing-next-step -2
most: nextStep 4
must: empathy 5
my: nextStep -4, missing-next-step 4
my apolo~: empathy 9
need: nextStep 3, missing-next-step -3
new: complained 2, missing-empathy 4, tone-mismatch 3
news: tone-mismatch 6
next: complained -3
no: complained -2, empathy 2, nextStep 1, missing-apology -1
nobody: missing-apology 4, missing-empathy 3
not: missing-next-step 1, tone-mismatch -1
not a: empathy -7, missing-empathy 4
not be: missing-apology -6, missing-empathy -4
not think: missing-apology -9
noted: missing-next-step 6
noted \$: missing-next-step 10
nothi~: tone-mismatch 2
now: empathy 2, missing-empathy -2
of: complained 2, empathy -2, nextStep -1, missing-apology 1, missing-empathy 1, missing-next-step 1, tone-mismatch -1
of a: complained 3
of course: missing-apology -7
of the: nextStep 1, missing-apology -1, missing-empathy -1, tone-mismatch 2
off: nextStep 4, missing-apology 3
oh: empathy 3
old: tone-mismatch -4
on: complained 3, missing-apology 2, missing-next-step 1
on a: empathy -4
on it: nextStep 6, missing-empathy -5, missing-next-step -4
on the: empathy 1, nextStep -2, missing-next-step 2, tone-mismatch -1
on thurs~: empathy 8
on tuesd~: empathy 7
on your: tone-mismatch 1
once: empathy 4, nextStep 2, tone-mismatch -2
one: empathy 2, nextStep 3, missing-empathy -3, missing-next-step -1, tone-mismatch -2
one \$: missing-apology -4
one ,: missing-apology -5, missing-empathy -6
only: nextStep -4, missing-apology -4, missing-next-step 6
open: complained -5, empathy -2
option: missing-apology -3
or: complained -2, nextStep 2, missing-apology -3, missing-empathy -1, missing-next-step -2
order: missing-empathy 2
our: complained 2, nextStep -1, missing-apology 2, missing-next-step 2, tone-mismatch 4
our custo~: nextStep -5
our suppo~: missing-apology 2
out: complained 1, empathy 1, missing-empathy -1, missing-next-step -1, tone-mismatch -2
over: empathy -2
page: empathy -3, missing-apology -2, tone-mismatch -3
partn~: missing-next-step 7
patie~: missing-apology 7
pay: missing-next-step -3
people: missing-empathy 3
please: complained 4, nextStep 4, missing-apology 2, missing-next-step -3
please conta~: missing-next-step -2, tone-mismatch 2
please do: complained -8, nextStep 5, missing-empathy -5, missing-next-step -4
please read: tone-mismatch 10
posit~: nextStep -7
probl~: tone-mismatch -2
proce~: missing-apology 3
provi~: missing-apology 2
put: missing-empathy -7
quest~: nextStep 4, missing-next-step -3
rather: missing-apology -6
rating: empathy -8
reach: tone-mismatch -5
reach out: nextStep 7, missing-next-step -3, tone-mismatch -3
reach~ out: tone-mismatch 6
really: missing-empathy -4
really sorry: empathy 9
reason: nextStep 6
recei~: missing-apology 2, missing-empathy 3, tone-mismatch -2
regar~: nextStep 4
reply: missing-next-step -3, tone-mismatch -3
report: missing-apology 5
reque~: empathy -5, nextStep 3, missing-empathy 4
requi~: complained -5
review: complained 3, nextStep -4, missing-apology 1, tone-mismatch 2
right: nextStep 3, missing-empathy -2, missing-next-step -5
ring: empathy -1, missing-next-step -3
run: complained 4
sad: empathy 12
same: nextStep -2, missing-apology -2, tone-mismatch -5
save: missing-empathy -7
say: empathy -4, nextStep -6, missing-next-step 7
scree~: missing-apology 4
second: nextStep 6, missing-empathy -4, missing-next-step -5
seeing: missing-empathy -15
send: complained -2, nextStep 4, missing-empathy -3, missing-next-step -3
servi~: missing-apology 1, missing-empathy -2, missing-next-step -2
servi~ \$: missing-next-step -3
set: complained 4
setti~: nextStep 8, missing-empathy -3, missing-next-step -4
she: complained -7, missing-apology -3
should: nextStep 7, missing-apology -3, missing-empathy -4, missing-next-step -6, tone-mismatch -3
should have: complained 5, empathy 8, missing-next-step -4
side: empathy 5
since: tone-mismatch -5
since the: missing-apology -7
site: nextStep 5
so: complained -1, empathy 1, missing-apology -3, tone-mismatch -1
so sorry: empathy 10, missing-empathy -6
so that: missing-empathy 1
so we: nextStep 2, missing-next-step -2
some: missing-apology 3, missing-empathy 4, tone-mismatch 5
soon: missing-next-step -3
sorry: complained 10, empathy 8, missing-empathy -5, missing-next-step 2
sorry !: missing-empathy 8
sorry \$: complained 4, empathy 5, missing-empathy -5, tone-mismatch -3
sorry ,: complained 4, empathy 4, missing-empathy -8, tone-mismatch -8
sorry about: tone-mismatch -2
sorry for: empathy 4, nextStep 2
sorry if: empathy -8
sorry it: empathy 6
sorry to: complained -7, empathy 5, tone-mismatch 2
sound: missing-apology 7
start: tone-mismatch -5
stay: tone-mismatch 6
still: nextStep 5, missing-empathy -3, missing-next-step -5
store: nextStep 4, missing-next-step -7
subje~: missing-empathy -4
such: nextStep -5
sugge~: empathy 2, missing-apology -4, tone-mismatch -3
suppo~ team: complained 4
take: complained -1, missing-empathy -3, tone-mismatch -2
tap: missing-apology -5, missing-empathy -5
team: nextStep 3, missing-empathy -1
tell: empathy 3, missing-empathy -2, tone-mismatch -3
ten: nextStep 5, tone-mismatch -3
than: missing-empathy 2
thank: complained -1, empathy 2, nextStep -1, missing-empathy 1
thank you: complained -2, nextStep -2, missing-empathy 2
thanks: nextStep -2, tone-mismatch 3
thanks for: empathy 3, missing-empathy -3, tone-mismatch -2
that: empathy 1, nextStep -2, missing-empathy -1, missing-next-step 2
that \$: missing-empathy 3
that 's: empathy 1, missing-apology -3, missing-empathy -4
that we: complained 8, missing-apology 2, missing-empathy 4
that you: empathy -3
the: missing-empathy 1, missing-next-step 1, tone-mismatch -1
the #: empathy 2, missing-apology -4, missing-next-step -3, tone-mismatch -8
the form: tone-mismatch -5
the issue: complained 5, nextStep 5, missing-next-step -3
the same: nextStep -3, missing-apology -2, tone-mismatch -3
the time: tone-mismatch 5
the troub~: empathy 7
then: nextStep 2, missing-apology -5, missing-empathy -2, missing-next-step -2
there: missing-apology -1, tone-mismatch -1
there \$: complained 3, missing-apology 2, tone-mismatch -1
there is: missing-empathy -5
they: complained -2, missing-next-step 2, tone-mismatch -2
thing: empathy 4, tone-mismatch -2
things: tone-mismatch 4
this: complained -1, nextStep -1, missing-apology 1, missing-empathy -1
this \$: missing-apology 4, missing-empathy 3
this issue: tone-mismatch 4
this morni~: empathy 4, missing-empathy -6
though: missing-apology -8
three: empathy 4, nextStep 4, tone-mismatch -5
throu~: complained 5, missing-empathy 2, tone-mismatch -2
thurs~: nextStep 7, missing-empathy -6, missing-next-step -5
time: missing-apology 2
times: missing-empathy 5
to: complained -1, empathy -2, nextStep -1, missing-apology -2, missing-next-step -1
to #: nextStep 7, missing-empathy -3, missing-next-step -4
to assist: missing-apology 3
to hear: empathy 5
to help: tone-mismatch -2
to make: missing-apology -10, missing-empathy -5
to our: nextStep 3, missing-apology 2, missing-empathy 4, missing-next-step -3
to the: empathy 3, nextStep 3, missing-apology -2, missing-next-step -4, tone-mismatch -2
to us: missing-next-step 4
to you: missing-apology -3, missing-empathy 2, missing-next-step -2, tone-mismatch -5
today: complained -3, empathy 4, missing-apology -4, missing-empathy -3, missing-next-step -2, tone-mismatch 2
tomor~: nextStep 8, missing-next-step -8
tomor~ at: empathy 9
tonig~: nextStep 4, missing-next-step -3
too: empathy 3, missing-empathy -2
troub~: empathy 4
troub~ with: tone-mismatch 11
truly: empathy 12
try: complained 5, missing-empathy -2
twice: missing-empathy -5, tone-mismatch -2
two: complained -3, empathy 3, nextStep -2, missing-apology -5, missing-empathy -2, tone-mismatch -2
under~: complained 6, empathy 6, tone-mismatch -3
until: empathy 4, nextStep 9, missing-next-step -9
up: empathy 1
up to: missing-apology -5
us: nextStep 1, missing-apology 1, tone-mismatch 1
us a: tone-mismatch 3
us know: missing-empathy -3
us on: tone-mismatch 7
use: missing-next-step -2
user: missing-apology -3, missing-empathy -5
using: missing-apology -4, missing-empathy -7, missing-next-step -2
versi~: nextStep 6, missing-next-step -4
very: tone-mismatch -2
very sorry: empathy 9
via: nextStep 6, missing-apology -3, missing-next-step -4
voice: tone-mismatch 7
want: missing-apology 2
was: complained 3, empathy -1, nextStep -2, missing-apology 3
way: nextStep 2, tone-mismatch 2
we: nextStep -2, missing-apology -1, missing-empathy -1, missing-next-step 2
we appre~: nextStep -4
we are: complained -1, nextStep -3, missing-empathy -2, tone-mismatch 1
we can: missing-apology 1
we do: missing-apology -3
we know: empathy 12
we under~: empathy 10
we will: nextStep 2, missing-next-step -6, tone-mismatch -4
wedne~: missing-next-step -4
well: complained -2, missing-apology -5, missing-empathy -2, missing-next-step -2
went: nextStep 5, missing-empathy -3, missing-next-step -5
were: missing-empathy 2
what: empathy -2, nextStep -2, missing-apology 1, missing-next-step 4
when: tone-mismatch -2
which: empathy -2, missing-apology -1, tone-mismatch 1
who: complained 5, nextStep -4, missing-apology 4, missing-empathy 4
will: empathy -1, nextStep 5, missing-next-step -5
will be: missing-next-step -4
will keep: missing-apology -8, missing-empathy -5
with: complained 1, missing-apology -1, missing-next-step -1
with a: missing-empathy -4, tone-mismatch -2
with the: complained 1, missing-next-step -2, tone-mismatch -2
with you: complained -4, nextStep 5
with your: complained -2, missing-apology -2
witho~: empathy 2, tone-mismatch -3
word: tone-mismatch -3
work: missing-apology 2, missing-next-step 3, tone-mismatch -2
worki~: empathy -3, nextStep 3, missing-next-step -8
worki~ on: empathy -10
would: complained -1, empathy -2, nextStep 5, missing-apology -1, missing-next-step -2, tone-mismatch -1
would like: nextStep 5, missing-next-step -4
write: tone-mismatch -4
wrong: missing-empathy -5
years: missing-empathy 3
yes: complained -6, missing-apology -2, missing-empathy -3
yes ,: complained -7, missing-apology -5, missing-empathy -4
yet: missing-empathy -4
you: complained -1, missing-apology -1, missing-empathy -3, missing-next-step -1, tone-mismatch -2
you !: missing-next-step -4
you \$: complained -1
you 'd: empathy 6
you ,: missing-apology -3, missing-empathy -3, missing-next-step -2, tone-mismatch -2
you are: empathy 2
you can: complained -2, empathy -1, nextStep 4, missing-apology -2, missing-next-step -3, tone-mismatch 2
you do: missing-next-step -4
you for: complained -1, nextStep -2, missing-apology -2, missing-next-step 3, tone-mismatch 2
you have: complained -2, nextStep 2, missing-empathy -1, tone-mismatch -2
you may: missing-next-step -4
you need: missing-apology -3
you want: missing-empathy 5
you will: missing-empathy 3
your: nextStep 1, missing-empathy -1, missing-next-step -2, tone-mismatch 1
your feedb~: empathy -4, missing-apology -1, missing-empathy -2, missing-next-step -3
your issue: missing-apology 5
your patie~: empathy 10
your review: empathy -4, missing-apology 4
{alternative}: nextStep 8, missing-next-step -6, tone-mismatch -1
{apology}: complained 12, empathy 15, nextStep 5, missing-empathy -7, missing-next-step -4, tone-mismatch -3
{asks}: complained 1, nextStep 6, missing-apology 1, missing-next-step -4
{cheer}: complained -11, nextStep -9, missing-apology -12, missing-empathy -10, missing-next-step -2
{closing}: complained 1, missing-apology 1, missing-empathy 2, tone-mismatch -1
{companyActs}: empathy 2, nextStep 10, missing-apology -1, missing-empathy -2, missing-next-step -11
{courtesy}: complained -1, empathy 2, missing-apology -1, missing-empathy -2, missing-next-step -1, tone-mismatch 1
{customerActs}: empathy 1, nextStep 10, missing-next-step -9
{debate}: nextStep 2, missing-apology -4, missing-empathy -4, missing-next-step -3
{empathy}: complained 5, empathy 19, tone-mismatch -1
{explanation}: complained -3, empathy -1, nextStep 2, missing-apology -9, missing-empathy -6
{greeting}: complained 2, missing-apology 5, missing-empathy 1
{halvedApology}: empathy -18, missing-empathy 8, missing-next-step 4
{handoff}: missing-empathy -2
{likely angry}: complained 6, empathy -2, missing-apology 5, missing-empathy 8, missing-next-step 3, tone-mismatch 4
{likely annoyed}: complained 8, empathy 4, nextStep -8, missing-apology 11, missing-empathy 21, tone-mismatch 8
{likely companySide}: complained 18, nextStep -3, missing-apology 5, missing-empathy 9, missing-next-step 1
{likely complained}: missing-apology -4, missing-empathy 3, missing-next-step 8, tone-mismatch 11
{likely complaint}: complained 9, nextStep -4, missing-apology 15, missing-empathy 3, missing-next-step 7, tone-mismatch -11
{likely empathy}: missing-apology -4, missing-empathy -10, missing-next-step -2, tone-mismatch -5
{likely nextStep}: missing-apology -1, missing-empathy -3, missing-next-step -5, tone-mismatch -5
{likely repeat}: complained 3, missing-apology 6, missing-empathy 4, tone-mismatch -3
{likely thanks}: complained -3, empathy -5, nextStep -14, missing-apology 1, missing-empathy 2, missing-next-step 3, tone-mismatch 8
{likely threat}: empathy 1, nextStep 6, missing-next-step -4, tone-mismatch -1
{likely urgent}: complained -3, missing-empathy 3, tone-mismatch 5
{likely vulnerable}: complained -2, empathy -7, tone-mismatch 4
{link}: complained 2, empathy 3, nextStep 16, missing-apology 3, missing-empathy -2, missing-next-step -9, tone-mismatch -1
{nextStep}: complained 1, nextStep 7, missing-apology 1, missing-empathy 1, missing-next-step -5, tone-mismatch 4
{ownership}: nextStep 7, missing-next-step -4
{question}: complained -1, nextStep 1, missing-apology 1, tone-mismatch 1
{repair}: complained 3, nextStep 2, missing-apology 6, missing-empathy 1, missing-next-step -2
{reply < 12 words}: complained -5, empathy -3, nextStep -3, missing-apology -5, missing-empathy -6, missing-next-step -2, tone-mismatch -2
{reply < 16 words}: complained -3, empathy -5, missing-apology -5, missing-empathy -4, missing-next-step -1, tone-mismatch -4
{reply < 25 words}: empathy -1, missing-empathy -1, missing-next-step -1, tone-mismatch -4
{reply < 40 words}: complained -1, empathy -4, missing-apology -1, missing-next-step -2, tone-mismatch -2
{reply < 70 words}: empathy -3, nextStep 1, missing-apology -1, missing-empathy -1, tone-mismatch -3
{reply < 8 words}: complained -5, empathy -7, missing-apology -3, missing-empathy -4
{solution}: empathy -1, nextStep 8, missing-apology -1, missing-next-step -7
{timeframe}: complained -1, empathy 3, nextStep 1, missing-empathy -1, missing-next-step -1, tone-mismatch 1
☺: complained 2, missing-apology 3, missing-empathy 3, missing-next-step 2, tone-mismatch 18
☺ \$: nextStep -4, missing-next-step 6, tone-mismatch -7
[sentence]
!: sting -5, blame -7, defensive -8, excuse -6, non-apology -2, dismissive -1, refusal -14, cold -22, boilerplate -2, vague-timing -2
#: sting -1, blame -2, excuse -2, non-apology -6, dismissive -1, refusal -1, unprofessional -2, cold 5, boilerplate -3, vague-timing -5
# #: sting -4, blame -7, excuse -6, refusal -2, unprofessional -2, cold -3, boilerplate -3
# \$: sting -1, defensive -3, excuse -2, dismissive -6, refusal -4, unprofessional -3, cold 3, vague-timing -6
# ,: excuse -4, non-apology -1, refusal 1, unprofessional -1, cold 3, boilerplate -2, vague-timing 3
# and: defensive 2, vague-timing -1
# are: sting -3
# for: sting -7
# of: sting 4, blame 4
# other: sting 9
# with: sting -3
# years: defensive 10
\$: sting -2, defensive -1, non-apology -4, dismissive -5, refusal -1, unprofessional -6, cold 2, boilerplate -2, vague-timing -4
'd: sting 2, blame 1, defensive -1, excuse 2, non-apology -1, dismissive 1, unprofessional 3, cold -3, boilerplate -2, vague-timing -4
'd have: sting 6, excuse 7
'd like: sting -4, dismissive -3, unprofessional -2
's: sting 1, blame -1, defensive -3, excuse 3, non-apology -2, dismissive 2, refusal 1, unprofessional -1, cold -9, boilerplate -4
's a: sting -1, blame -2, defensive -1, excuse -2, dismissive 3, cold -2
's always: sting 4, blame 9
's just: excuse 9
's nothi~: refusal 7
's the: defensive -3, excuse 5
,: sting -3, blame -3, defensive -2, non-apology -9, dismissive -1, refusal -9, cold -5, boilerplate -7, vague-timing -3
, #: sting -2, non-apology -1, boilerplate -2, vague-timing -5
, a: sting 2, defensive 2, excuse -2, dismissive 4, vague-timing -2
, again: sting 5
, all: sting -3
, and: sting -4, excuse -2, non-apology -3, dismissive -2, refusal -2, unprofessional -2, cold -6, boilerplate 1
, as: sting 9, blame 9, defensive 4, dismissive 3, vague-timing -3
, at: unprofessional 4
, becau~: sting -8
, but: sting -4, blame -1, defensive -2, excuse -2, non-apology 3, refusal -2, unprofessional -1, cold -3, boilerplate -2
, could: sting -5
, free: sting -4
, hence: sting 4
, here: sting -5
, howev~: sting 4
, i: sting -1, blame -1, excuse 1, non-apology -3, dismissive -2, cold -2, vague-timing -2
, it: defensive 2, non-apology -3, cold -7, vague-timing -1
, just: sting -4
, keep: sting -4
, no: blame -2
, not: sting 2, defensive 3
, or: sting -4, blame -2, dismissive -4
, our: blame -4, defensive 4
, please: sting -4, excuse -2, cold -3
, reply: sting -3
, since: sting -3
, so: sting -1, defensive 1, excuse 1, non-apology -4, dismissive -1, refusal -1, unprofessional -2, cold -3, boilerplate -6
, some: sting 5, dismissive 10
, sorry: sting -3, dismissive -2
, tap: sting -4
, tell: sting -3
, that: defensive -4, excuse 4, dismissive 1
, the: sting -1, blame -3, excuse -2, non-apology -1, refusal -1, boilerplate -4
, they: sting 2, defensive 5, excuse 3
, this: dismissive 5
, we: sting 1, excuse 7, non-apology 1, dismissive -1, unprofessional 1
, well: sting 5, blame 9
, what: sting 4
, which: sting -1, blame 1, excuse -2, non-apology -3
, who: excuse 4
, with: sting -3, defensive -2
, yet: sting -5
, you: excuse 1, non-apology -1, refusal -2, unprofessional 3, cold 1
?: sting -2, excuse -8, non-apology -2, dismissive -1, refusal -1, unprofessional 1, cold -9, boilerplate -6, vague-timing -5
^: sting -7, blame -7, defensive -8, excuse -8, non-apology -7, dismissive -8, refusal -7, unprofessional -6, cold -11, boilerplate -6, vague-timing -8
^ #: sting -1, blame -2, dismissive -1
^ ,: sting -9
^ a: blame 2, defensive -4, excuse -4, non-apology -2, dismissive 5, unprofessional -1, boilerplate -6
^ all: defensive 3, excuse -2
^ apolo~: non-apology 4
^ as: sting 4, blame 3, dismissive 4
^ ask: sting 6
^ at: boilerplate 7
^ best: sting -3
^ betwe~: sting 5
^ blame: excuse 12
^ bring: sting 5, cold 8
^ by: unprofessional 10
^ call: sting 5, excuse 11
^ check: sting 5, cold 9
^ cheers: sting -2
^ cloud: sting 5
^ conta~: sting 6, cold 11
^ dear: sting -13, blame -3, defensive -4, excuse -4, non-apology -1, dismissive -4, refusal -4, unprofessional -4, cold -3, boilerplate 1, vague-timing -2
^ did: sting 2, unprofessional 6
^ do: sting 2, unprofessional 5
^ docum~: sting 8
^ dupli~: sting 7
^ enjoy: sting -5
^ every: sting 4, defensive 6
^ five: dismissive 5
^ for: sting 1, vague-timing -3
^ form: sting 8, cold 6
^ furth~: cold 15
^ good: sting -6, blame -2, defensive -2
^ had: sting 5, blame 10
^ half: excuse 6
^ happy: sting -3
^ have: sting -3
^ hello: sting -5, blame -2, defensive -2, excuse -2, dismissive -2, unprofessional -3, cold -4, boilerplate -2, vague-timing -1
^ hey: sting -4
^ hi: sting -7, blame -3, defensive -3, excuse -3, non-apology -1, dismissive -4, refusal -4, unprofessional -2, cold -6, boilerplate -3, vague-timing -2
^ hope: sting -4
^ i: defensive 3, excuse 3, refusal 1, cold -2, vague-timing 4
^ if: sting -2, blame -3, defensive -5, excuse -10, non-apology 1, refusal -5, boilerplate 1, vague-timing -5
^ inter~: sting 5
^ is: sting -3
^ it: blame -1, defensive 2, non-apology 3, dismissive 3, refusal -1, unprofessional -1, cold -4, vague-timing 2
^ kind: sting -5
^ let: defensive 4
^ lol: sting 5, unprofessional 10
^ maybe: sting 5
^ my: defensive 4
^ no: sting -1, excuse -1, refusal 5, cold 4
^ nobody: sting 2, dismissive 11
^ not: sting 3, refusal 8, cold 6
^ oh: unprofessional 6
^ one: sting 4, dismissive 4, unprofessional 3
^ other: sting 5, dismissive 5
^ our: sting 1, defensive 8, non-apology -1, dismissive -2, refusal -2, cold -4
^ people: blame 8
^ perha~: sting 6
^ please: sting -2, blame -3, defensive -2, excuse -2, dismissive -2, refusal -3, cold 1
^ purch~: sting 4
^ read: sting 6
^ regar~: sting -5
^ regre~: non-apology 8
^ return: sting 9
^ see: sting 4, cold 11
^ should: non-apology 9
^ since: excuse 5
^ six: dismissive 10
^ so: sting 2, dismissive 3
^ sorry: sting -2, blame -2, excuse 2, dismissive -1, unprofessional -1, cold -1, boilerplate -2, vague-timing -3
^ state: sting 8, cold 17
^ submit: sting 8
^ take: sting -3
^ thank: sting -5, blame -3, defensive -2, excuse -1, non-apology -3, dismissive -6, unprofessional -3, vague-timing -3
^ thanks: sting -4, blame -2, defensive -6, excuse -3, non-apology -2, dismissive -1, unprofessional -1, cold -3
^ that: sting -5, blame -2, excuse 2, non-apology -1, dismissive -1, unprofessional -2, cold -2, boilerplate -2
^ the: sting -2, blame -2, defensive 1, excuse 1, non-apology -13, dismissive -3, refusal 3, unprofessional -6, cold -2, boilerplate -6, vague-timing 3
^ there: sting -3, blame -3
^ this: sting -3, blame -2, refusal -1
^ to: blame -3
^ try: sting 3, dismissive 6
^ two: sting -3
^ warra~: refusal 15
^ we: sting -1, blame -2, defensive 1, excuse -2, dismissive -2, unprofessional -5, cold -6, boilerplate 1, vague-timing 2
^ what: sting -5, blame -2, dismissive -4
^ when: excuse 7
^ which: sting -3
^ whoev~: blame 9
^ will: vague-timing 12
^ with: sting 3, blame 3, excuse 6
^ witho~: refusal 8
^ works: sting 13, dismissive 18
^ wow: sting 6, unprofessional 9
^ wrong: sting 7, cold 14
^ you: sting -1, blame 1, defensive 1, excuse -5, non-apology -2, refusal -1, unprofessional -2, boilerplate -8, vague-timing -2
^ your: sting -2, blame 1, defensive -2, non-apology -2, boilerplate 7, vague-timing 2
^ ☺: sting -7, unprofessional -2
a: sting 1, blame 2, excuse -1, non-apology -1, dismissive 4, refusal -4, unprofessional 2, cold -5, boilerplate -5
a bit: sting 4, dismissive 4
a court~: sting 7
a date: sting -3
a day: excuse 4
a five: sting 6
a grown: sting 6
a later: vague-timing 18
a little: sting 5, blame 6, dismissive 3
a matter: sting 12, excuse 7
a minute: dismissive 7
a natur~: sting 6
a new: sting -3, blame -3, defensive -3, excuse -1
a photo: sting -3
a pity: non-apology 8
a quick: sting 9, blame 10
a reason: sting 6, blame 9
a refund: refusal 11
a second: defensive -4, excuse -2
a single: defensive 7
a valid: sting 6
a window: sting 5
about: sting 1, defensive -1, excuse -3, non-apology -2, dismissive 3, refusal -2, cold -5, vague-timing 3
about \$: sting 5, dismissive 9
about it: sting 4
about the: sting -4, excuse -7, non-apology -1, unprofessional -2, cold -3, vague-timing 7
about what: sting -4
above: cold 6
abroad: excuse 8
access: cold 9
accor~: sting 6, cold 7
accor~ to: sting 4
accou~: sting -2, defensive -2, excuse -3, non-apology -1, dismissive -7, refusal 2, boilerplate -2, vague-timing 2
accur~: defensive 13
across: non-apology 3
add that: sting 5
added: sting -5
addre~: dismissive -2
adult: sting 4, blame 9
afraid: sting 4
after: sting -2, defensive -2, non-apology -2, dismissive -2, boilerplate -4
after that: sting -3
after~ is: sting 7
again: sting 1, defensive -1, excuse -3, non-apology -3, dismissive 3, refusal -1, unprofessional 2, cold -5, vague-timing -1
again \$: sting -5, blame -4, excuse -2
again~: blame 5
age: sting 4, dismissive 7
agency: excuse 8
agree~: sting 5
ahead: blame 9
airli~: sting 4
alike: sting 4
alike \$: sting 5
all: defensive 2, excuse -3, non-apology -2, dismissive 3, refusal -1, unprofessional 2, boilerplate 5, vague-timing -1
all #: sting -3
all our: sting 8
all times: boilerplate 9
aller~: blame 7
along: defensive -2
alrea~: sting -4, excuse -2, dismissive -3
also: excuse -2
always: sting 3, dismissive 3, boilerplate 7
always happy: sting -3
am: blame -1, defensive -2, excuse 2, non-apology -2, dismissive 1, cold -6
am a: defensive 9
am afraid: sting 4
am sorry: sting -2, defensive -4, dismissive -3, unprofessional -3, boilerplate -2, vague-timing 2
am sure: sting 5
am very: sting -4
among: sting 4
amount: cold 8
an: blame -1, excuse -1, refusal -1, unprofessional 2
an adult: sting 6
and: sting -3, blame -4, defensive -1, excuse 1, non-apology -11, dismissive -2, refusal -3, unprofessional -2, cold -3, vague-timing -2
and #: sting -2, unprofessional -2
and a: sting 2, dismissive 4
and go: excuse 8
and i: sting -6, blame -6, defensive -1, excuse -8, non-apology -2, dismissive -3, refusal -4, cold -6, boilerplate -4, vague-timing -5
and if: sting -5
and it: sting -5, defensive -2, excuse -1, dismissive -2, cold -3
and most: sting 4
and my: defensive 7
and not: sting 6, blame 3, excuse 2, unprofessional 6
and now: blame 8
and our: blame -2
and people: sting 4, dismissive 11
and she: sting -2
and some: sting 5, dismissive 9
and that: unprofessional -2
and the: blame -2, defensive -2, excuse 5, non-apology -2, dismissive -6, refusal 1, unprofessional -3, cold 1, boilerplate -2, vague-timing -2
and then: sting 2, blame 4, dismissive 5
and there: sting 5, dismissive 3, refusal 4
and they: blame -2
and we: sting -2, blame -4, non-apology -1, refusal 1, unprofessional 1, vague-timing -2
and when: excuse 6
and will: sting -8, blame -3, defensive -3, excuse -2, cold -2, vague-timing 3
and you: sting -1, blame 2, defensive -1, non-apology -1, dismissive -2, vague-timing 3
and your: sting -3, blame -2, defensive -5
anoth~: sting 3, defensive -2, excuse 2, unprofessional 2
answer: dismissive -2
answe~: sting 3, defensive 4
any: sting 1, blame -2, non-apology 3, dismissive 1, unprofessional -2, cold -5, boilerplate 6
any day: sting -3
any incon~: boilerplate 6
any more: refusal 10
anybo~: sting 6
anyone: sting 2, dismissive 3
anyone \$: sting 5
anyth~: sting -4, cold -2
anyway: sting 3, dismissive 9
apolo~: sting -2, blame -6, defensive -3, excuse -3, non-apology 6, dismissive -1, refusal -3, unprofessional -2, cold -1, boilerplate 2, vague-timing -4
apolo~ for: sting -4, blame -1, non-apology -5, unprofessional -1, boilerplate 6
apolo~ if: sting 8, non-apology 10
apolo~ to: non-apology 5
app: sting -1, blame -1, defensive -2, refusal -1, unprofessional -3, cold -4, vague-timing -1
app \$: sting -1, blame -3
app before: sting 6
appeal: refusal 7
appre~: sting -1
appre~ your: sting -2, boilerplate 7
appro~: defensive -2, vague-timing 5
are: sting 3, blame -1, excuse 5, non-apology -2, dismissive 2, refusal 4, unprofessional -3, cold 1, boilerplate -2, vague-timing 3
are a: sting 7, excuse 10
are always: sting -7
are back: sting -3
are best: sting 7
are for: sting 4
are glad: sting -3
are here: sting -5
are in: sting -3
are not: sting 1, excuse -2, refusal 6
are only: sting 7, excuse 8
are right: sting -2
are sorry: sting 6, excuse -3, non-apology 6, dismissive 1, refusal -1
are talki~: dismissive 12
are unable: refusal 3
are used: sting 4
are worki~: vague-timing 6
arran~: vague-timing 11
as: sting 2, defensive 3, excuse 2, non-apology 3, dismissive -1, unprofessional 2, cold 1, boilerplate 1
as any: sting 8
as i: dismissive 6
as it: unprofessional 4
as of: sting -5, defensive -3
as per: cold 11
as the: blame 7
as to: sting 6
as we: vague-timing 10
ask: sting 4, blame 7, vague-timing -4
ask the: sting 4
ask you: sting 6, blame 5
asked: blame 6, excuse -2, unprofessional -3
asked to: sting 12, blame 22
asking: sting 4, blame 9
assist: sting -1, blame -3, defensive -2
assis~ \$: sting -3
at: sting -2, blame -1, defensive -1, excuse -2, non-apology -2, dismissive -1, refusal -4, unprofessional -1, cold -4
at #: sting 4, defensive 3, excuse 1, dismissive 1, refusal 1, unprofessional 2, boilerplate -3
at ,: sting -4
at all: defensive 3
at home: sting 4, blame 10
at it: dismissive 6
at our: blame -3
at some: vague-timing 8
at ten: sting -3
at the: blame 4, defensive -2, dismissive -3, refusal -1, cold -1
at this: dismissive 5
at your: sting 5, blame 4, dismissive -3
attac~: sting -2, defensive -3, excuse -2, vague-timing -2
attac~ ,: sting -4
attem~: blame 9
atten~: boilerplate 7
attit~: sting 10
audit~: defensive 14
autumn: sting 5
avera~: sting 6, dismissive 7
aware: vague-timing 11
away: blame 7, defensive -2, dismissive 3
awful: sting -3
back: sting -7, blame -5, defensive -9, excuse -3, non-apology -3, dismissive -3, refusal 1, unprofessional -1, cold -3, boilerplate -3, vague-timing 5
back \$: sting -1, defensive -2, dismissive -2, refusal 2
back in: sting -4
back to: vague-timing 3
backup: blame 13
bank: sting 3, excuse 9
banki~: sting -4
batch: sting -4
be: sting 2, defensive 2, excuse -3, non-apology 1, refusal 4, unprofessional -1, cold 3, vague-timing 1
be a: blame 5
be able: sting -4
be aware: blame 11
be clear: defensive 8
be done: refusal 6
be honest: sting 6
be much: vague-timing 17
be surpr~: sting 5
be the: sting 3
becau~: sting -5, non-apology -2, refusal -1, cold -2, vague-timing -2
becau~ the: sting -4
becau~ we: sting -5
becau~ you: sting 4
bed: dismissive 4
been: sting 4, blame 6, defensive 4, excuse -2, non-apology 1, refusal 2, cold 3, boilerplate 5
been the: sting 6
before: sting 2, blame 11, defensive -2, excuse -5, dismissive -4, refusal -2, boilerplate -3
before #: sting -5
before \$: sting 3
before the: dismissive -2
before they: sting 8, blame 13
before too: vague-timing 16
before you: sting 4, defensive 7
befor~: sting 7, blame 16
behind: dismissive -4
being: sting -2, dismissive -2, vague-timing 6
belie~: defensive 5
bell: sting -4
belong: sting 5
below: sting -4
below \$: sting -8
best: sting -2, blame 2, refusal -3, unprofessional -3, cold -4, boilerplate 2, vague-timing -3
better: sting -3, defensive -2, excuse -4, unprofessional 2, boilerplate 5
betwe~: sting 3, excuse 5, vague-timing -2
betwe~ #: sting -4, blame -3
betwe~ us: sting 6
big: unprofessional 5
bill: sting -4
bit: sting 1, dismissive 6
bit of: sting 6, dismissive 5
blame: excuse 7
body: sting 5
bold: sting 5, blame 13
booki~: blame 9, dismissive -3
both: sting -5, blame -2, excuse -2, cold -5
bothe~: sting 5
box: blame 7, non-apology -2, dismissive -2
break: dismissive 6
bring: vague-timing -2
brings: sting -5
broke: excuse 6
build~: sting 5
but: sting -1, defensive -1, excuse -2, non-apology 6, refusal -4, cold -4, boilerplate -4, vague-timing -3
but a: sting -2
but the: dismissive -3, refusal -2
but we: sting 6
button: blame 8
buy: sting 3
by: sting -1, defensive -1, non-apology -1, dismissive -2, refusal -3, unprofessional -3, cold 1, boilerplate -4, vague-timing -3
by #: defensive -3, excuse -2
by a: sting 8, excuse 13
by an: sting 4, excuse 10
by e: sting 5
by hand: sting -4, defensive -3
by our: sting 3
by the: sting 5, excuse 6, refusal -1, cold 2
by what: sting 7
by you: sting 4, blame 10
by your: blame 7
cache: sting -4
calcu~: defensive 10
call: sting 1, defensive 6, non-apology -2
calls: sting 3
came across: sting 6, non-apology 12
can: sting -2, blame -5, defensive -2, excuse 3, non-apology -2, unprofessional -4, cold -3, boilerplate -3, vague-timing -1
can ,: sting -6
can assure: sting 9, defensive 14
can be: sting -2, excuse -1
can do: refusal 3
can not: sting 2, excuse 5, dismissive -2, refusal 4, boilerplate -3, vague-timing -1
can only: sting 10, excuse 7
can you: sting -5, blame -2
card: sting -1, blame 4, defensive -3, excuse -1, unprofessional -1
care: sting -2, boilerplate 7
care \$: sting -3
case: blame -2, defensive -3
caused: boilerplate 4
centre: excuse 5
certa~: defensive 5
certi~: sting 4, defensive 7
chance \$: blame 11
change: refusal 2
chang~: defensive 2
chapt~ #: blame 9
charge: sting -2, dismissive -6
charge \$: sting -4
check: sting 1, blame 3, unprofessional -4, boilerplate -2
check~: blame 5, excuse -1, dismissive -2
cheers: sting -2
child~: dismissive 5
choice: blame 7
chose to: sting 8
chosen: sting 5
city: excuse 9
clear~: blame 4
click~: sting 4, blame 13
clien~: blame 7
clock: defensive 5
clock ,: defensive 11
closed: sting 2, dismissive -4, refusal 3, cold 5
closed \$: sting 10, defensive 5, refusal 7
coffee: sting 4, dismissive 8, unprofessional 4
cold: blame -2, dismissive 3
colle~: sting 4, excuse 2, dismissive -4, vague-timing 4
colle~ them: unprofessional 14
come: sting 2, excuse 2, unprofessional -2, vague-timing 2
come from: sting 4
comes: sting -1, excuse 3, dismissive -2, refusal -1, unprofessional -2, cold -2
comes from: excuse 5
coming: sting -7, blame -2, defensive -2, vague-timing 9
comme~: boilerplate 4
commi~ to: boilerplate 12
commu~: boilerplate 8
compa~: sting 2, defensive 3
compe~: refusal 7
compl~: sting 4, blame -3, defensive 4, dismissive 4, cold 7
compl~ about: sting 5
conce~: sting -2, excuse -2, boilerplate 4
concl~: sting 7
condi~: sting 8
confi~: blame 4, vague-timing -2
confu~: sting 8, non-apology 8
conne~: dismissive -4
consi~: sting 5, cold 7
consu~: sting 4
conta~: blame -3, dismissive -5, unprofessional -2, cold 2
conta~ our: sting -3
conta~ the: cold 12
conta~ us: sting -4
conti~: boilerplate 5
contr~: sting 5, blame -2, excuse 5
conve~: defensive 6
copies: sting 5, cold 9
copy: sting -4, defensive -3
corre~: defensive 5, excuse -2, dismissive -3
corre~ \$: sting 6, defensive 10
cosme~: dismissive 10
cost \$: sting -3
could: sting 1, blame 3, excuse 1, dismissive 4, cold -2, boilerplate -3
could have: sting 3, blame 5
could you: sting -6, blame -4, defensive -2, unprofessional -2
county: excuse 12
couri~: excuse 3
course: non-apology 3, dismissive 4
cry: sting 5, unprofessional 11
custo~: blame 5, defensive -2, excuse -2, unprofessional -2, cold -1, boilerplate 7, vague-timing -2
custo~ servi~: sting -4
custo~ who: sting 4, blame 13
dark: sting -4
date: excuse -2
day: blame -1, defensive -1, excuse 2, refusal -1, unprofessional -2, boilerplate 2, vague-timing -2
day !: sting -3
day \$: blame -2, defensive -2
days: sting -3, defensive -1, excuse -1, unprofessional -4
days \$: sting -2, blame -3
dear: sting -5, blame -5, defensive -6, non-apology -2, dismissive -2, refusal -4, cold -3, boilerplate 1, vague-timing -3
decid~: excuse 8
decis~: sting 7, excuse 4, refusal 4
decli~ \$: sting 6
deeply: sting -4
defin~: sting -4
deliv~: sting 4, defensive 5, vague-timing 4
deman~: sting 9, unprofessional 14
denied: sting 4
depen~: sting 4, excuse 6
depen~ on: sting 5, excuse 8
descr~: sting 5, blame 5, defensive 3, dismissive 6
design: defensive 7
desig~: sting 8, defensive 16
desk \$: sting -6
detai~: sting -3, blame -3, defensive -2, unprofessional -2
devel~: dismissive -3
did: sting 4, blame 7, defensive 4, excuse -1, non-apology 2, refusal -2, unprofessional 3, cold -7, vague-timing -5
did not: sting -4, defensive -2, excuse -2, non-apology 3, dismissive -2, refusal -2
did you: sting 6, blame 7
diffe~: excuse -1, dismissive 6
diffe~ betwe~: sting 5
dirty: defensive 14
disco~: sting 3, refusal 6, unprofessional 5
disco~ the: sting 4
discu~: sting 5, defensive 4, cold 8
discu~ \$: blame 6
dispo~ of: sting 8
dm: sting -5, blame -3, excuse -2, dismissive -5
dm us: sting -3
do: sting 5, blame 4, excuse 2, dismissive 2, unprofessional 3, cold -3, vague-timing -2
do \$: refusal 4
do have: blame 9
do not: sting -2, blame -3, defensive 3, dismissive -1, refusal -2, cold -1
does: sting 3, blame 4, defensive 3, non-apology -1, vague-timing -5
does not: sting 2, blame -2, refusal 3, vague-timing -2
done: sting 3, refusal 4
done \$: sting 3
door: dismissive -2, refusal -2, cold -2
doubt: sting 5
down: sting 1, defensive -2, excuse 8, boilerplate -2
drama: sting 8, dismissive 11
driver: sting -3, dismissive -3
drive~: sting 6
drive~ are: sting 6
dropp~: sting -3
due: defensive -2, cold 6, vague-timing 6
due course: vague-timing 12
due to: excuse 6
e mail: sting 3
each: excuse 2, dismissive 2, refusal -1, boilerplate 6, vague-timing -3
earli~: vague-timing 6
effect: sting 5
eleven: defensive 5
eleven years: sting 4
else: dismissive 4
emplo~: sting 3
end: sting 5, dismissive 3, refusal 2
end \$: sting 6, excuse 6
ended: refusal 6
enough: sting -2, excuse -2
enough ,: sting -6
ensure: sting -3
enter~: sting 4
error: sting -3
even: defensive -5, dismissive 3
eveni~: unprofessional -2
ever: sting 4, defensive 3
every: sting 8, blame 6, defensive 9, excuse 3, dismissive 2, refusal -6, cold -7, boilerplate 10, vague-timing -2
every day: boilerplate 7
every other: sting 6
every~: sting 6, defensive 6, excuse 4, dismissive 4, cold -5, vague-timing -1
every~ ,: dismissive 6
every~ does: sting 9
every~ else: sting 3, dismissive 8
every~ we: sting -6, boilerplate 12
evide~: sting 16, blame 9
exact~: blame 5
excep~: refusal 9
excha~: sting 3
exclu~: sting 4, refusal 12
exclu~ \$: sting 6
excuse: non-apology 8
exist: sting 6, dismissive 6
expect: vague-timing 5
expec~: non-apology 4
expec~ to: blame 10
exper~: sting -5, defensive -2, excuse -3, non-apology -1, dismissive -3, refusal -2, unprofessional -4, cold -2, boilerplate 7
exper~ \$: sting -4
exper~ with: sting -3
expla~: sting 7, defensive 6, dismissive 6
expla~ to: sting 4
extent: sting 7, non-apology 6
eye: sting 4, dismissive 9
facto~: sting 4
fair: defensive 4
family: blame 6
far too: sting -3
faster: unprofessional 7
fee: refusal 4
feedb~: sting -5, blame -7, defensive -2, excuse -2, dismissive -7, unprofessional -2, boilerplate 8
feedb~ \$: sting 3
feedb~ ,: boilerplate 9
feel: sting 4, non-apology 9, dismissive 2
feeli~: sting 5, non-apology 7
feeli~ \$: sting 5
felt: sting 4, non-apology 15
final: sting 4, refusal 10
final \$: sting 5, refusal 7
find: sting 4, defensive 6, dismissive 4, refusal -2, unprofessional 3, cold -2
find it: sting 4
fine: dismissive 7
firm: sting 3, excuse 9
first: defensive -1, excuse -4, dismissive 2, refusal -2, vague-timing -2
five: defensive 4, dismissive 3
fix: sting -2
follow up: sting -3
follo~: dismissive -2
for: defensive -2, excuse -2, non-apology -1, dismissive -1, refusal 2, unprofessional -1, boilerplate 1
for \$: dismissive 6
for a: sting -2, blame -2, excuse -2, dismissive 2, unprofessional -1
for any: defensive -2, boilerplate 8
for anyone: sting 3
for being: sting -3
for it: blame 4, dismissive -2
for nine: sting 4
for our: sting -4
for shari~: sting -3
for the: blame 1, defensive 1, excuse 2, non-apology -2, dismissive -1, refusal -1, unprofessional -1, cold 1, boilerplate -2, vague-timing -2
for you: blame -2, defensive -5, excuse 2, dismissive 1, refusal 1, cold -2, vague-timing 1
for your: sting 4, blame -1, dismissive -2, refusal -1, cold -3
forced: blame 10
forgi~ me: sting 5
form: defensive -6, excuse -7, refusal -2, cold 12, boilerplate -3
forwa~: sting -4, defensive -4, dismissive -3, vague-timing 4
found: excuse -2
four: sting -2, defensive 3, non-apology -2, refusal -1
free: sting -4, blame -4, excuse -4, non-apology -1, dismissive -1, refusal -2, unprofessional 2, cold -5, boilerplate -1, vague-timing -2
free \$: sting -4
friday at: sting -3
from: sting -1, blame -2, defensive -1, dismissive -3, unprofessional -3, vague-timing -2
from now: sting -4
from our: boilerplate 6
from the: blame 2
from today: sting -6
from us: vague-timing 7
from you: sting -3
full: sting -2, unprofessional -1
furth~: sting 1, blame -2, excuse -3, dismissive -2, cold 6, vague-timing -2
furth~ assis~: sting -4
furth~ corre~: sting 6
fuss: dismissive 13
future: blame 5, vague-timing 10
future \$: sting -3, boilerplate 9
game: blame -3
game ,: sting 4
gate: blame 4
gener~: dismissive 4
gently: blame 11
get: sting -1, defensive -4, non-apology -1, unprofessional 2, cold -4, boilerplate -4, vague-timing 6
get back: vague-timing 5
gets: sting -4, blame -3, defensive -4
girls: sting 5
give: defensive -2, dismissive 2, refusal 3, vague-timing 8
give it: dismissive 7
given: sting 2
gives: sting -5
glad: sting -6
glad to: sting -3
go: sting 2, blame -2, excuse 3, non-apology -1, dismissive 4, unprofessional 4, cold -3, boilerplate -1
go and: sting 5
goes: sting -1, blame -2, defensive -4, dismissive 2, cold -3
going to: sting 2
good: sting -1, excuse -2, refusal 1, cold -6
goods: sting 3
got: sting 2, blame -2, dismissive 8, refusal -2, cold -3
gps: defensive 6
grand~: dismissive 9
great: sting -3, boilerplate 6
green: sting -2
greet~: sting -2
grid: excuse 9
groups: refusal 13
grown: sting 4
grows: dismissive 14
guess: sting 3
guests: sting 2, defensive 4, excuse -2
had: sting 2, blame 2, defensive 1, excuse -1, refusal -2, boilerplate -5, vague-timing -2
had pictu~: sting 7
had the: blame 6
had you: sting 7, blame 12
half: defensive -3, excuse 3, unprofessional -3
half a: sting 3
hand: dismissive -6
handb~: sting 6
handed over: sting 4
handl~ by: excuse -11
hands: sting 8, excuse 12
hands are: sting 5, excuse 11
happen: excuse 4
happe~: defensive -2
happi~: dismissive 14
happy: sting -1, excuse -2, unprofessional -1, vague-timing -3
happy to: sting -3, defensive -2
hardly: sting 13, defensive 10, dismissive 9
has: sting 1, blame -3, defensive 2, excuse 4, dismissive 1
has a: unprofessional 4
has been: sting 1, refusal 3, cold 4, boilerplate 3, vague-timing 5
has it: sting -4
has to: sting 6, excuse 8
have: sting 3, defensive 1, excuse 2, non-apology 1, dismissive 1, refusal 1, unprofessional -1, cold -5, boilerplate -2, vague-timing 2
have a: sting -2, dismissive -2, cold -2
have any: sting -5
have been: sting 3, blame 1, defensive 5, non-apology 2, boilerplate 4
have check~: sting 5
have done: dismissive 6
have found: sting 4
have got: sting 3, dismissive 3
have had: dismissive 3
have it: vague-timing 5
have looked: sting 8, defensive 9
have more: sting 6
have never: sting 3, defensive 11
have no: sting 2, excuse 6
have put: sting -2, defensive -2
have seen: excuse 6
have spoken: sting 4, defensive 8
have to: excuse 11
having: blame 4
he: blame -4, defensive 4, dismissive -2, refusal -2, cold -3, boilerplate -2
he will: sting -2
head office: excuse 7
hear: sting -2, blame -1, excuse -3, non-apology -3, refusal -2, cold -2
hear that: sting -3
hear this: sting -4
heard: sting 3, unprofessional 6
heart of: boilerplate 9
hello: sting -10, blame -2, defensive -3, excuse -2, non-apology -1, dismissive -3, unprofessional -4, cold -4, boilerplate -2, vague-timing -1
hello \$: sting -4
help: sting -2, defensive -2, excuse -7, vague-timing -2
help ,: sting -3
helps: sting -5
helps us: sting -4, boilerplate 12
her: sting -5, excuse -1, dismissive -3, unprofessional -1, cold -3
here: sting -2, blame -5, excuse 2, non-apology -2, dismissive -1, refusal -3, vague-timing -2
here \$: sting 5, defensive 8
here 's: sting -10
here ,: sting -2, unprofessional -2
hey: sting -1
hi: sting -8, blame -3, defensive -3, excuse -3, non-apology -1, dismissive -4, refusal -4, unprofessional -2, cold -6, boilerplate -3, vague-timing -2
hi \$: sting -4
high: excuse 4
highe~: boilerplate 12
him: defensive 3, excuse 2
his: unprofessional 3
hold: dismissive -2
holid~: sting 3, excuse 10
home: blame 8, unprofessional -2
home \$: blame 6
hones~: sting 3, dismissive 8
hope: sting -5, defensive -2, dismissive -4
hope to: sting -4
hospi~: excuse 6
hour: sting -3
hours: sting 3, blame 2, excuse 4, dismissive -1, unprofessional 2
house: sting 3
house~: sting 8, blame 8
how: sting 5, defensive 3, excuse 6, dismissive 3, refusal -3, cold -2
how it: sting 5, excuse 7
hundr~: sting 8, defensive 12
hurt: dismissive 11
i: sting -6, blame -6, excuse -4, non-apology -3, dismissive -3, refusal -1, cold -8, boilerplate -5, vague-timing -2
i 'd: sting 3, blame 1, dismissive 1, unprofessional 3
i am: defensive -2, excuse 1, non-apology -2, dismissive 1, refusal 1, cold -5
i apolo~: sting -3
i can: sting -1, blame -3, defensive -1, dismissive -4
i check~: sting -5
i do: defensive 4
i found: sting -4
i have: sting 1, excuse 1, non-apology -1, refusal 2, unprofessional -1, cold 2, boilerplate -2, vague-timing 2
i know: sting -1
i only: excuse 12
i say: sting 6
i under~: sting -3
i will: sting -3, blame -7, defensive -2, excuse -3, non-apology -1, dismissive -9, cold -1, boilerplate -3, vague-timing -3
i would: sting 3, dismissive 4
id: blame -3, cold 9
if: defensive -3, excuse -6, non-apology 7, refusal -9, cold 2, vague-timing -7
if our: sting 6
if the: excuse -2, non-apology 5
if you: blame -1, defensive -4, excuse -3, dismissive 1, refusal -2, vague-timing -5
ignor~: sting 4, defensive 6
impor~: boilerplate 10
impor~ to: sting -4, boilerplate 9
impre~: sting 8, non-apology 16
impre~ that: sting 5
impro~: sting -6, defensive -3, boilerplate 4, vague-timing 4
in: blame 1, excuse -1, non-apology -3, dismissive -1, refusal -6, unprofessional -3, cold -1, boilerplate -2
in #: sting -2
in ,: sting -4
in a: dismissive 3, cold -2, vague-timing 3
in anoth~: sting 5, excuse 16
in capit~: unprofessional 15
in perfe~: sting 5
in quest~: sting 5
in the: defensive -1, excuse 1, non-apology -2, dismissive 1, refusal -2, unprofessional -3, cold -1
in touch: vague-timing 7
in writi~: cold 9
in your: sting -3, dismissive -2
incom~: sting 4, cold 12
incom~ \$: sting 6
incon~: sting -3, non-apology -4, boilerplate 8
incon~ \$: sting -3
incon~ caused: sting -3
indus~: sting 5
influ~: excuse 9
influ~ on: sting 5, excuse 9
info: sting -3
infor~: sting -2, defensive -3, vague-timing 3
inspe~: sting 8, defensive 15
insur~: sting 3, excuse 5
inter~: sting 2, cold -3, boilerplate 5
is: blame -3, defensive 1, refusal 4, unprofessional -1, boilerplate 2, vague-timing 1
is a: sting 4, defensive 4, excuse 4, dismissive 6, vague-timing -3
is at: sting -3
is attac~: sting -5
is back: sting -7
is being: vague-timing 8
is betwe~: sting 11, excuse 9
is enough: sting -3
is final: sting 4
is for: sting 10, refusal 8, cold 8
is free: sting -5, dismissive -2
is gone: refusal 8
is hardly: sting 8
is in: sting -2, blame -3, defensive -3
is no: sting -4
is not: sting 1, defensive 1, excuse -1, dismissive 2, cold 3
is nothi~: sting 5, refusal 4
is off: sting -5
is on: sting -3, defensive -2, dismissive -2, cold -3
is our: boilerplate 7
is ours: sting -5
is regre~: non-apology 8
is simply: sting 4
is somet~: sting 4, blame 7
is the: excuse 2, dismissive -2, vague-timing -3
is what: sting 3, blame 6, dismissive 3
issue: sting -1, dismissive -1, unprofessional -2, vague-timing 4
it: sting -2, blame -1, defensive -2, excuse -2, dismissive 1, refusal -5, unprofessional -4, cold -6, boilerplate -6, vague-timing 2
it \$: sting 2, blame 2, defensive 4, excuse 1, non-apology -1, refusal 1, cold 2
it 's: unprofessional -1, cold -3, vague-timing 1
it ,: sting -4, defensive -2, excuse -1, non-apology -1, refusal -1, unprofessional -2, boilerplate -3
it and: sting -2, defensive -2
it back: sting -2
it by: sting -4
it helps: unprofessional 11
it here: sting -3
it if: sting 4, dismissive 12
it is: sting 7, blame 3, defensive 4, excuse 4, dismissive 5, cold -2
it off: dismissive 5
it on: sting -1
it out: sting -3
it says: sting 8, defensive 6
it to: excuse -2
it was: sting 2, cold -3, vague-timing -2
it would: blame 5
item: cold 9
items: sting 3
its: sting 2, blame -2, defensive -2, excuse 6
its own: excuse 8
its way: sting -4
itself: sting 3, dismissive 3
itself \$: sting 6
jobs: sting 6, excuse 9
just: sting -4, blame -3, defensive -4, excuse 2, non-apology -1, refusal -3, cold -5
keep: blame 3, defensive -5, excuse -4, unprofessional 3, cold -2
keep an: vague-timing 15
kept: blame 7
kind: blame 3, cold -3
kind \$: sting 4
kind of: blame 7
kind regar~: sting -5
kindly: excuse -2, dismissive 3
know: excuse 2, refusal -2, vague-timing 2
know more: sting -3
known: sting 3
knows: sting 4
ladies: sting 7, blame 10
last: sting -4, blame -2, refusal -2, cold -2
last night: sting -5
late: sting 3
later: vague-timing 6
latest: sting -3
lawye~: sting 8
leaves the: sting 6
left: blame 5, defensive 3, dismissive -1, unprofessional -1, boilerplate -2, vague-timing -2
less: sting 4, dismissive 5
let: sting 2, blame 2, dismissive 3, refusal -3, vague-timing 2
let us: dismissive 3
letter: unprofessional -2
liabi~: sting 7, defensive 13
licen~: excuse 9
lie: defensive 7
like: defensive -5, excuse 1, refusal -2, unprofessional 1, cold -8, boilerplate 2, vague-timing -2
like every~: sting 6
like this: sting 3
like to: sting -6, defensive -3, excuse -1, dismissive -6, unprofessional -1
like yours: boilerplate 16
line: sting -2, blame -1, dismissive -3, refusal -2, unprofessional -1
list: blame -2, defensive -2
listi~: sting 4
little: sting 5, blame 6, excuse -2, dismissive 7, unprofessional 4
live: defensive -2, dismissive 4
live with: sting 4, dismissive 11
locat~: sting -4
locked \$: sting 4
locki~: sting 6
log: defensive 5, excuse -2
lol: sting 15, unprofessional 24
lol \$: sting 6
long: sting -3, dismissive -3, refusal -1
look: blame 2, excuse -3, dismissive 3, refusal -1, cold -2
look at: sting 3, blame 4, dismissive 3
look into: sting -4
lost: sting -4, defensive -2
love: blame -2, defensive -2
made: sting 1, defensive 3, excuse 3, dismissive -2
made ,: defensive 11
mail: blame 2, defensive -2, dismissive -1
make: excuse 1, refusal -3, unprofessional 3
make an: sting 8
maker: sting 4, excuse 14
makes: dismissive 3
makes a: dismissive 12
making: blame 6, vague-timing 5
man: sting 4, unprofessional 10
manage: sting 5, dismissive 7
manage to: blame 10
manag~ \$: sting -4
manner: non-apology 8
manuf~: sting 6
many: blame -3, dismissive 5
march: blame 3
marks: sting 5
matter: dismissive 6, cold 7, boilerplate 5
matter for: sting 6, excuse 8
matter to: boilerplate 10
matte~: boilerplate 8
matte~ to: boilerplate 5
may: defensive 2, non-apology 5, dismissive -2, refusal -2, unprofessional -3
may have: sting 4, non-apology 9
maybe: sting 5
me: sting -2, blame -10, defensive 4, excuse 2, non-apology -1, dismissive -3, refusal -2, cold -10, boilerplate -4, vague-timing -4
me \$: defensive 4
me ,: sting -2
me for: sting 5
me the: sting -3
means: defensive 4
meant for: blame 15
meanw~: sting -3
measu~: defensive 6
membe~: sting 5
menti~: sting 3, defensive 3
merely: excuse 9
messa~: defensive 2, refusal -1
met: sting 4
might: sting 5
milli~: sting 4
mind: sting 4, blame 4
mind \$: sting 6
minute: dismissive 4
minut~: defensive 2, excuse -4, non-apology -2, dismissive 3, refusal -2, vague-timing -3
missed: sting -3, defensive -2
missi~: sting -2, defensive -3, excuse -4, dismissive 3, vague-timing 3
misun~: sting 5, non-apology 13
model \$: sting -4
moment: vague-timing 6
monday: sting -3, defensive -2, dismissive -3, cold -2
monday \$: sting -4
monday at: sting -4
money: dismissive -4
month: excuse 3
months: blame -3
more: blame -3, excuse -2, non-apology -2, dismissive 2, refusal 1, unprofessional 3, cold -3
more \$: refusal 5
morni~: sting -7, blame -7, defensive -4, excuse -2, non-apology -2, dismissive -2, cold -5
morni~ \$: sting -8, blame -2, excuse -2
most: sting 8, blame 5, defensive 3, excuse -2, dismissive 10, cold -3, boilerplate -2
most of: sting 3, blame 7
much: blame -3, dismissive 8, vague-timing 2
much \$: sting 4, dismissive 8
my: blame -3, defensive 3, excuse -1, unprofessional 6, cold -4, boilerplate -2
myself: sting -4, blame -3, excuse -3
myste~: sting 7
nail: unprofessional 14
natio~: excuse 12
nature: sting 5
natur~: sting 9, excuse 12
need: sting -5, blame -4, dismissive 2, refusal -2, unprofessional -1
need the: sting -4
need to: sting -3
needed: sting -5
needn't: sting -3
neigh~: sting 5, dismissive 7
never: sting 5, defensive 11, cold -4, vague-timing -3
new: sting -2, blame -3, defensive -6, unprofessional -1, cold -2, boilerplate -1
new one: sting -1
next: sting -2, defensive -3, excuse -3, non-apology -2, dismissive -2, refusal -5, unprofessional 4, vague-timing 5
next time: sting 3, blame 9
nice: unprofessional 6
night: sting -3, refusal -3
nine: blame 7
no: sting 4, defensive 2, excuse -1, non-apology -4, refusal 17, unprofessional -2, cold 2, boilerplate -6, vague-timing -3
no \$: sting 11, refusal 11
no ,: dismissive -2
no charge: sting -7
no influ~: excuse 5
no other: defensive 12
nobody: sting 8, blame 3, defensive 5, excuse 3, dismissive 5, cold -5, vague-timing -4
nobody here: excuse 8
nobody's: sting 6
noise: sting 3
noon: sting -3, dismissive -3
noon \$: sting -2
not: sting 5, defensive 4, excuse -1, non-apology 4, dismissive 1, refusal 15, cold 3, boilerplate -9, vague-timing -8
not ,: sting -5
not a: sting 2, defensive 5, excuse -2, dismissive 5, unprofessional 3
not be: sting 4, defensive 2, refusal 7
not by: sting 4, excuse 8
not do: refusal 5
not even: sting 5
not have: sting -3
not know: excuse 5
not like: sting 6
not make: unprofessional 5
not our: sting 6
not possi~: sting -3, refusal -6
not quite: sting 6
not somet~: sting 4
not the: dismissive 4
not there: sting 3
not us: sting 13, excuse 14
note: blame 6, defensive -3, excuse -3, cold 4, boilerplate 4
noted \$: sting 4
nothi~: sting 2, defensive 6, refusal 6, vague-timing -6
nothi~ but: sting 9
nothi~ in: defensive 9
nothi~ on: sting 11, defensive 11
nothi~ to: refusal 3
nothi~ wrong: defensive 7
notice: sting 4
notice \$: sting 5, cold 13
notic~: blame 5
novel: sting 11, unprofessional 17
now: sting -4, blame 2, defensive -4, excuse -2, non-apology -3, dismissive -1, refusal -3, unprofessional 2, cold -7, boilerplate -4
now \$: sting -5, blame -2
now and: dismissive 5
now on: sting -5
oblig~: sting 6, defensive 11
oblig~ to: sting 5
of: sting 3, blame 1, defensive 3, excuse -1, dismissive 3, cold 2, boilerplate 3, vague-timing -1
of #: blame -2
of a: sting 7, defensive 3, excuse 6, unprofessional 4
of all: sting -4
of any: defensive 9
of course: non-apology 6
of it: excuse 4
of my: sting 5, defensive 6
of one: sting 4
of our: sting -3, defensive -4, dismissive 5, unprofessional -2, boilerplate 9
of such: sting 7
of ten: sting 6, blame 11
of the: sting -1, defensive -2, dismissive -2, refusal 2, unprofessional -1, boilerplate -1, vague-timing 1
of them: defensive 5
of thing: sting 8
of which: sting 5
of your: dismissive 4, boilerplate 4
off: sting -2, defensive -2, excuse -2, non-apology -2, cold -1, boilerplate -3, vague-timing -3
off your: sting -4
offer~: blame 6
office: excuse 3, dismissive -3
office \$: sting -2
oh: unprofessional 8
old: sting -3, blame -1, defensive -7, excuse -2, cold -5
on: blame 2, non-apology -2, refusal -2, unprofessional -2, cold -4, boilerplate -2
on #: sting -2, excuse -2, dismissive -2, unprofessional -2
on \$: defensive -2, excuse 4
on a: sting 2, defensive 3
on file: sting 5
on it: vague-timing 8
on leave: excuse 9
on monday: sting -1, dismissive -3
on our: unprofessional -2, vague-timing 4
on page: blame 7
on sunday: sting -3
on the: sting 1, excuse -2, non-apology -1, unprofessional 1, boilerplate -2, vague-timing -3
on them: excuse 9
on thurs~: sting -3
on wedne~: sting -3
on your: defensive -2, excuse -6, refusal -2, cold -3, vague-timing -2
once: sting 2, dismissive 4, vague-timing 6
once more: dismissive 9
once the: vague-timing 7
once you: dismissive 6
one: blame 1, defensive -1, excuse -1, non-apology -2, refusal -2, unprofessional -1, cold -8, boilerplate -3
one can: sting 4
one for: excuse 5
one in: sting -5
one is: sting -2
one more: unprofessional 7
one of: sting -3, vague-timing 9
one star: sting 5, unprofessional 7
one's: blame 6
only: sting 5, blame 4, excuse 9, dismissive 2, refusal 1, unprofessional -2, cold 2, vague-timing -6
only \$: cold 8
open: blame 3, defensive -1, refusal -3, unprofessional -1, boilerplate -2, vague-timing -3
openi~: sting 6
openi~ hours: sting 6
opera~: excuse 10
optio~: sting -3
or: sting -5, blame -8, defensive -4, excuse -3, non-apology -4, dismissive -3, unprofessional -1, vague-timing -2
or the: sting -3
order: blame 3
order~: blame 6
origi~: cold 7
other: sting 4, blame 2, defensive 10, excuse -3, dismissive 7, cold -2, boilerplate -3
others: dismissive 6
other~: sting 4
our: sting -2, blame -5, defensive 7, excuse -3, non-apology 2, dismissive -5, refusal -6, unprofessional -3, cold -8, boilerplate 9
our best: boilerplate 9
our custo~: dismissive 3
our lawye~: sting 8
our staff: defensive 13
our suppo~: sting -6, defensive -2
our team: sting -3, vague-timing 8
our users: sting 4, dismissive 10
ours: sting -4, blame -2, dismissive -6
ours ,: sting -4
out: excuse -1, non-apology -2, cold -2, boilerplate -1, vague-timing 2
out \$: sting 4
out of: sting 5
outsi~: sting 2, excuse 4
over: blame -2, dismissive 2
overn~ ,: sting 7
overs~: excuse 11
own: sting 3, blame 4, excuse 4, non-apology -1, dismissive -1, boilerplate -2, vague-timing -4
owner: sting 5, excuse 5
owners: sting 3
page: blame 1, defensive -3, excuse -3, dismissive 5, refusal -2
page #: blame 4
pages: dismissive 7
paid: sting -2, excuse -2, dismissive -3
paren~: sting 4, blame 7
part: sting 5, excuse 3
part ,: sting 5
part of: sting 3, dismissive 7
pass: excuse 6
passes: sting 7, defensive 12
passw~: blame 4
patch test: sting 9
patie~: blame 2
pay: sting -3, defensive -2, dismissive -3, unprofessional 4
payme~: blame -3, defensive -2, cold 5
people: sting 7, blame 5, defensive -2, dismissive 8, unprofessional 5, cold -6
people do: blame 10
people who: blame 3
per: blame -3
perce~: sting 10, non-apology 16
perfe~: sting 12, defensive 14
perha~: sting 11, blame 10, unprofessional 11
person: sting 4, dismissive 3
person \$: dismissive 8
perso~: sting 4
phones: dismissive 6
photo: sting -1, dismissive -2
photo~: sting 4, defensive 4
pictu~: sting 5, dismissive 3
pictu~ ,: dismissive 5
pin: blame 7
pity: non-apology 6
plann~: vague-timing 5
plast~: dismissive 8
platf~: excuse 5
please: sting -5, blame -3, defensive -4, excuse -4, dismissive -5, refusal -3, unprofessional -1, boilerplate 3
please conta~: sting -2
please dm: sting -2
please do: sting -5, dismissive -3
please reach: sting -2
please send: sting -5
plenty: dismissive 6
plenty of: dismissive 9
point: defensive 7
policy: excuse 4
portal: sting 3
portal \$: blame 8
posit~: defensive 5
possi~: vague-timing 5
possi~ \$: vague-timing 7
post: sting -2, dismissive -7
pounds: sting 4, dismissive 12
preci~: sting 7, blame 7
prese~: sting 4
press~: blame 10
price \$: sting -3
prices: defensive 5, excuse 5
probl~: excuse -1
proce~: sting 3, cold 12, vague-timing 8
produ~: sting 6, blame 4
profe~: defensive 6
progr~: sting 3
proje~: defensive 7
promi~: blame -2, defensive 3, vague-timing 5
proper: sting 4
prope~: sting 4, blame 4
propo~: sting 4, dismissive 10
provi~: blame -1, excuse 4, dismissive -2, unprofessional -3
provi~ ,: excuse 14
publi~: sting 4, excuse 9
pump: sting -3
put: boilerplate -2
put on: sting 4
quali~: boilerplate 14
queue: sting 5, excuse 4
quick: blame 5
quite: sting 10, defensive 8, non-apology 6
ran: sting -3
rarely: dismissive 11
rate: sting 4, defensive 5
rated: sting 5, defensive 10
rather: sting 3, blame 3, defensive 6
rating: defensive 4
re: sting -6
reach: dismissive -4
reach out: sting -3
reach~: sting -6, blame -2, defensive -4, excuse -3, unprofessional -2
reach~ out: sting -4
read: sting 2, blame 10, defensive -2, excuse -2, refusal -3
read \$: sting 4
read this: sting -5
reade~: sting 6
readi~: dismissive 3
reali~: sting 5, dismissive 6
really: dismissive 6
really sorry: sting -5
reason: sting 4, blame 12
reaso~: refusal 6
recei~: blame -2, dismissive -3, cold 5
recom~: blame 7
record: defensive 5
recor~: blame -5, dismissive -5
refers: sting 8
refle~: sting 4
refund: sting -2, blame -3, dismissive -6, refusal 3
refun~: defensive -3, dismissive -3, refusal 5, unprofessional -2
regar~: sting 1, excuse -1, dismissive -4
regar~ \$: sting -8
regar~ ,: sting -3
regis~: excuse 4, dismissive -4
regret: sting 6, non-apology 12
regret any: sting 8
regret that: sting 10, non-apology 5
regre~: sting 9, non-apology 24
regre~ \$: sting 6
regul~: sting 4
reject: sting 7
rejec~ \$: sting 5
relea~: excuse 4, vague-timing 4
rely on: sting 6
remain: boilerplate 13
remai~: refusal 9
rent: sting 4
repla~: sting -4, defensive -4
reque~: defensive -2, refusal 4, cold 4
reque~ for: vague-timing 11
reque~ you: sting -5
requi~: cold 7
resol~: sting -3
respe~: defensive 6
respe~ ,: sting 5
respo~: sting 4, defensive 4
rest: dismissive 6
resto~: sting -3
retur~: excuse 3, dismissive -2
revert: vague-timing 16
review: blame -1, defensive 2, excuse -3
revie~: defensive 4
right: sting -4, defensive -3, excuse -2, dismissive -3, unprofessional -1, cold -2, boilerplate -2
right \$: sting -3
right ,: sting -2
ring #: sting -3
ring you: sting -6
risk: blame 13
room: cold -2, vague-timing -3
round: dismissive 4, vague-timing 7
round the: sting 4, dismissive 7
route: excuse 5
rules: sting 2, excuse 3
rules \$: sting 5
run: excuse 2, cold -3
safe: sting -2, defensive -2, dismissive -2
safety: boilerplate 11
said: defensive 8, excuse -2
said ,: sting 3
same: blame -2, defensive 3, excuse -1, dismissive 3, refusal -1, unprofessional -2, boilerplate -3, vague-timing -2
satis~: boilerplate 11
satis~ is: boilerplate 12
satur~: excuse 4
save: sting -5
say: sting 4, defensive 3, excuse 4, cold -4
say \$: sting 2, excuse 7
says: sting 4, defensive 9, refusal -2
scam: defensive 10
scrat~: dismissive 8
search: dismissive 5
season: excuse 8
second: sting -5, defensive -2, excuse -3, unprofessional -2
second one: sting -4
secur~: excuse 4
see: sting 2, excuse 1, refusal -2, cold 5, boilerplate -3, vague-timing 1
see you: sting -3
seeing: sting -5
seen: sting 4
seen from: sting 5
select: sting -3
send: sting -3, blame -1, defensive -7, excuse -1, non-apology -2, dismissive -2, unprofessional -1, boilerplate -3, vague-timing -2
send me: sting -4
sense: dismissive 9
sensi~: sting 5, dismissive 11
sent: blame 4, refusal -2
serio~: sting -3, boilerplate 12
served: sting 4, defensive 8
servi~: sting -2, blame -2, dismissive -5, unprofessional -4, boilerplate 10
servi~ \$: sting -3
set: blame 4, unprofessional -1
set out: sting 15
sets the: excuse 10
setti~: sting -6, defensive -3, excuse -3, cold -3, vague-timing -2
sever~: sting 6
shall: unprofessional 4
shall i: sting -2
share: sting -4
she: sting -5, defensive 2, excuse -5, unprofessional -3
she has: sting -3
sheet: sting 4, blame 6
shock: sting -4
should: sting -5, defensive -7, excuse -6, non-apology 2, dismissive -2, refusal -8, unprofessional -2, cold -7, boilerplate -3, vague-timing 4
should be: vague-timing 7
should have: sting -12, blame -2, defensive -4, excuse -4, dismissive -5
should never: sting -7
should not: sting -3
should the: sting 6, non-apology 15
show: sting -2, unprofessional -2
sick: excuse 7
side: sting 2, blame 3
side \$: sting 3
sides: sting 8
signa~: defensive 6
signed: sting 2, blame 4, defensive 5
simply: sting 5, defensive 4
since: defensive 5, refusal -1, cold -5, vague-timing -3
since~: sting -6
sits: sting 4
six: blame 3, excuse -3, dismissive 4, vague-timing -2
sixty: sting 5
size: blame 4
size chart: sting 5
skipp~: blame 9
slept: defensive 8
slip \$: sting 5
small: sting -3, defensive -2
so: blame -1, defensive 2, excuse 4, non-apology -3, cold -9, boilerplate -3, vague-timing 2
so \$: sting 3
so here: sting -8
so i: sting -4, blame -3, defensive -3, non-apology -1, refusal -6, unprofessional -1, vague-timing -1
so it: sting 3, blame 5
so look: sting 6
so sorry: sting -2
so the: sting -4
so there: sting 3, excuse 6
so we: sting -3, blame -1, unprofessional -2
so you: excuse 3
softw~: sting 5, excuse 6
solic~: unprofessional 13
some: sting 6, dismissive 7, unprofessional 6, boilerplate -2, vague-timing 8
some #: sting 6
some of: sting 4
someb~: sting 8, blame 15, unprofessional 7, vague-timing 8
someb~ from: vague-timing 17
someo~: blame 5, unprofessional 3
somet~: sting 4, blame 7, vague-timing 9
somet~ we: sting 5
soon: dismissive -3
soon \$: sting -4, vague-timing 4
sorry: sting -4, blame -2, defensive -5, excuse -1, non-apology 2, dismissive -3, unprofessional -2, cold -4, boilerplate -8, vague-timing -1
sorry \$: sting -4, blame -1, dismissive -3
sorry ,: sting -9, blame -4, defensive -5, non-apology -3, dismissive -8
sorry about: sting -5, excuse -2
sorry for: defensive -3, non-apology 4
sorry if: sting 10, non-apology 14
sorry that: sting 4, defensive -2, non-apology 4
sorry to: blame -2, defensive 1, excuse -1, non-apology -4, unprofessional -2, vague-timing -2
sorry you: sting 2, non-apology 4, dismissive -1
sort: dismissive 4
sort of: sting 4
speak of: sting 7
speaks: sting 5, defensive 13
speak~: sting 4, defensive 10
speci~: sting -5
spoken: defensive 6
spring: excuse 6
staff: sting 6, excuse 4
staff are: sting 7
stand: defensive 6
stands: refusal 7
stands \$: sting 9, refusal 9
stand~ ,: sting 5
star: sting 3, unprofessional 3
stars: sting 4, defensive 8
start: blame 4, vague-timing -2
start~: sting -2
state: sting 4
stated: sting 6
states: sting 7
stay: defensive -3, excuse -2
stay tuned: sting -3, vague-timing 8
stays: excuse -2, refusal 5
stays as: sting 6, refusal 8
still: sting -7, defensive -5, excuse -5, dismissive -1, cold -5
stop: sting 4, unprofessional 7
story: sting 5
stric~: sting 7
stric~ speak~: sting 4
strike: excuse 8
strive: sting -4
studio: excuse 11
subco~: excuse 12
submi~: sting 7
such: sting 8, blame 4, defensive 4, non-apology 4
such things: sting 4
sugge~: sting 3, blame 9, defensive 3
summer: excuse 10
sunday: blame -3
suppl~: sting 4, excuse 10
suppo~: sting -2, blame -3, defensive -4, excuse -1, non-apology -2, dismissive -3, refusal 1
suppo~ \$: sting -7
suppo~ team: sting -6, defensive -2
sure: sting 5, unprofessional 7
sure it: sting 5
surely: sting 7, dismissive 15
surpr~: dismissive 4
swap: sting -4
swapp~: sting -3
switch: sting -2
switc~: blame 5
system: sting 4, excuse 8, dismissive -2
take: sting 2, blame 2, defensive 1, excuse 1, unprofessional -1
takes: defensive -2, dismissive 2, cold -2
talki~ about: sting 6, dismissive 9
tank: blame 11
tap: sting -3
taste: sting 3
taste \$: sting 8
team: sting -5, blame -3, defensive -2, dismissive -6, unprofessional -3, cold -5
team \$: sting -5, defensive -2
team is: vague-timing 9
techn~: defensive 6
telep~: sting 6, defensive 7
tell: sting 1, defensive 2, dismissive 2, cold -3, boilerplate -2, vague-timing -4
tell me: sting -4, blame -2
tell you: sting 5, dismissive 7
ten: blame 4, excuse -4, vague-timing -2
tenan~: sting 2
tend: sting 9, dismissive 6
tend to: sting 8, dismissive 7
terms: sting 4, cold 10
terms \$: sting 7
test: sting -2
tested: defensive 9
text: sting -3, defensive -3
than: sting 6, defensive 3, dismissive 3, refusal -1, unprofessional 4
thank: sting -3, blame -3, defensive -1, excuse -2, non-apology -2, dismissive -6, refusal -1, unprofessional -3, cold -2, boilerplate 2
thank you: sting -6, blame -4, defensive -3, excuse -2, non-apology -2, dismissive -4, refusal -1, unprofessional -5, cold -2, boilerplate 2
thanks: sting -8, blame -2, defensive -4, excuse -5, dismissive -3, cold -5, vague-timing -1
thanks for: sting -2, blame -2, defensive -6, excuse -3, cold -2
that: blame 2, defensive 1, excuse -4, non-apology 4, unprofessional -2, cold -4, vague-timing -4
that 's: sting 1, defensive -5, excuse 3, non-apology -2, dismissive 2, cold -3, boilerplate -2
that is: sting 3, excuse 3
that our: sting 11, defensive 6, non-apology 13
that should: sting -3
that the: sting 2, blame 4, defensive 4, excuse -5, non-apology 1
that we: sting -2, blame -2, dismissive -1, unprofessional -3, boilerplate 5
that you: sting 6, blame 1, excuse -1, non-apology 7, refusal -1
that your: boilerplate 11
the: sting -1, blame 2, defensive -1, non-apology -1, dismissive -2, refusal -1, unprofessional -1, cold -1, boilerplate -3
the #: sting -1, dismissive -2, refusal 1, unprofessional -1
the amount: cold 10
the app: sting -1, refusal -2, unprofessional -1, cold -2
the bill: sting -3
the box: blame 7
the build~: defensive 8
the card: blame 5
the cheap~: blame 12
the check~: sting 6
the client: sting 5, blame 9
the coffee: unprofessional 11
the coming: vague-timing 12
the decis~: sting 4
the door: blame 5
the driver: sting -2
the earli~: vague-timing 7
the end: dismissive 5
the extent: non-apology 5
the family: sting 3
the fee: sting 2
the first: blame -2
the fix: sting -3
the form: sting -1, defensive -3, excuse -2
the four: sting -3
the full: sting -4
the heart: sting -4
the impre~: sting 5
the incon~: sting -2
the issue: sting -2, vague-timing 2
the last: sting -2, dismissive -3
the latest: sting -3
the manuf~: sting 6
the money: sting -2
the nature: excuse 14
the new: sting -2, blame -2, defensive -3, dismissive -1
the next: excuse -2, unprofessional 4, vague-timing 5
the old: sting -5, blame -2, defensive -4, excuse -2, dismissive -2
the only: defensive 8
the origi~: sting -3
the person: sting 6
the platf~: sting 4
the press: excuse 9
the probl~: sting -3
the quest~: refusal 7
the queue: sting 3
the record: sting 9, defensive 10
the refund: sting -3
the region: sting 5
the relea~: blame 9
the right: blame 6
the room: sting 3
the same: blame -1, dismissive 2, boilerplate -3, vague-timing -2
the second: sting -3, defensive -3
the size: blame 10
the three: sting -4
the two: dismissive -2
the update: sting -5
the view: sting 5
the websi~: excuse 6
the whole: dismissive 4
the word: sting 3, defensive 6
the world: sting 6
the wrong: sting -2, defensive -3
their: sting 10, blame 7, defensive -3, excuse 10, unprofessional 2, boilerplate -2
their own: sting 7, excuse 9
them: sting 1, blame 2, defensive -2, excuse 9, dismissive -1, refusal -2, cold -1
them \$: sting 2, excuse 6
then: sting 2, blame 2, defensive -1, excuse -2, dismissive 3, unprofessional 2, boilerplate -3
then \$: sting 5
then the: sting -4
there: excuse 2, non-apology -1, unprofessional -3, cold -4, boilerplate -3, vague-timing -2
there !: sting -2
there \$: excuse 2, refusal -2, unprofessional -2
there 's: refusal 2
there are: dismissive 3
there is: sting 5, blame 2, defensive 8, refusal 3, cold -3
there would: sting 6
there~: sting 6
these: sting 3, excuse 6
these things: sting 5, excuse 11
they: sting -1, excuse 8, non-apology -1, dismissive -2, refusal -1, cold -5, boilerplate -3, vague-timing 5
they are: excuse -4
they come: sting 4
thing: excuse 2, refusal -1
thing to: sting -3
things: sting 7, excuse 7, dismissive 5, vague-timing 8
think: sting 5, unprofessional 5
third: excuse 4
thirty: defensive 6
this: defensive 1, excuse -1, non-apology -1, dismissive -1, refusal -1, unprofessional -1, cold -1, boilerplate 1, vague-timing 2
this after~: sting -5
this conve~: sting 6
this is: dismissive 5
this kind: sting 3
this morni~: sting -6, blame -4, defensive -3, excuse -3, dismissive -4
this time: sting 4, dismissive 7
this to: sting -3
those: sting 2, blame 7, dismissive 4
those who: sting 8, dismissive 8
thous~: sting 13, defensive 10
thous~ of: sting 4
three: sting -1, defensive 1, excuse -2, dismissive 2, refusal -5, cold -2, boilerplate -1, vague-timing -1
throu~: sting 3, blame 3, excuse 2, dismissive 3, unprofessional -3, cold -5
thurs~: sting -5, blame -2, excuse -2, dismissive -2, vague-timing -2
ticket: sting 2, cold 8
ticket \$: sting 4
ticke~: sting 7, excuse 5
ticke~ in: sting 6
till: sting -2
till #: sting -4
time: sting 2, blame 3, non-apology -1, dismissive 5, refusal -1, unprofessional 2, cold -3, boilerplate -1
time \$: sting 1, unprofessional 4
times: sting 5, blame 5, defensive 2
to: blame 1, defensive -1, excuse -1, dismissive -1, refusal -2, unprofessional -2, boilerplate 1, vague-timing -1
to #: sting -2, excuse -4, dismissive -3, refusal -2, unprofessional -3
to a: blame 5
to all: sting 4
to be: sting 1, blame 7, cold 6
to call: defensive 7
to deliv~: boilerplate 11
to do: defensive 5
to have: sting -2, blame -2, excuse -3, vague-timing 4
to hear: excuse -2, non-apology -3, refusal -1
to help: sting -3
to it: sting 5, vague-timing 8
to keep: blame 8
to our: dismissive -3
to pay: sting -4
to provi~: sting -4
to take: sting 4, blame 4
to the: blame -2, defensive 3, excuse 2, dismissive -1, refusal 1, unprofessional -2, cold 3, boilerplate 4
to under~: sting -4
to us: boilerplate 8
to work: defensive 6
to you: sting -1, blame -3, dismissive -1, vague-timing 5
to your: defensive -2, excuse -2, non-apology 2, dismissive -3
today: blame -1, excuse -3, refusal 1, cold -1
today \$: sting -8, blame -5, defensive -2, dismissive -2, cold -2
today ,: sting 5, blame 4, defensive 3, dismissive 2
tomor~: sting -6, blame -5, defensive -9, vague-timing -2
tomor~ \$: sting -3
tone: sting 13, blame 7, unprofessional 6
tonight's: sting -4
tonig~: sting -10, blame -7, defensive -3, excuse -5, cold -2, vague-timing -3
tonig~ \$: sting -4
tonig~ ,: sting -3
too: sting -5, blame -3, defensive -1, excuse -3, dismissive -2, refusal -4, cold -2, boilerplate -4
too \$: dismissive -3
too ,: sting -3
too many: sting -3
took: excuse 3
touch: vague-timing 5
train~: sting 3, defensive 6
trans~: excuse 8, unprofessional -2
travel: sting 4
trave~: blame 7
trip: sting -3
trust: boilerplate 8
try: sting 1, defensive -3, dismissive 5
tuned: sting -3, vague-timing 7
turn: vague-timing 8
turn up: vague-timing 5
twice: sting -2, defensive 3, unprofessional -2
twice \$: sting -4
twice ,: defensive 5
two: sting -1, excuse -1, non-apology -3, dismissive -1, refusal -4, cold -4, boilerplate -7, vague-timing -6
two days: sting -6
two of: excuse 6
typed: blame 9
unable: refusal 8
unable to: refusal 8
unans~: blame 11
under a: sting 5, blame 11
under~: defensive -2, dismissive 1, boilerplate 3
until: sting -4, defensive -10, excuse -1, non-apology -2, dismissive -2, unprofessional -1, boilerplate -4, vague-timing -7
up: blame 3, non-apology -1, dismissive 2, refusal -1, cold -8, vague-timing 3
up \$: sting 3, blame 3, defensive 5
up the: defensive 6
update: sting -2, dismissive -5, vague-timing 5
updat~: sting -3, defensive -3
upset: sting 12, non-apology 11
upset you: sting 11, non-apology 12
us: sting -2, blame -2, excuse 1, non-apology -1, dismissive -5, refusal -3, unprofessional -2, cold -12, boilerplate 7
us \$: sting -1, blame 2, excuse 3, non-apology -1, dismissive -4, unprofessional -3, cold -3
us ,: excuse 2, dismissive -7
us at: sting -3, dismissive -3
us keep: dismissive 9
us know: sting -3
us via: sting -4
us your: sting -2
use: sting -2, defensive -4, excuse -4
used: blame -3, dismissive 5
used to: sting 6, dismissive 11
useful: sting -5
user: sting -3
user \$: sting -2
users: sting 1, excuse -2, dismissive 8
users are: sting 8
using: sting -4
value: sting -4, boilerplate 10
vehic~: sting 5, excuse 8
versi~: sting -4, excuse -3, dismissive -3, unprofessional -2
very: defensive 2, non-apology -1, refusal -2, cold -2
very serio~: boilerplate 7
very sorry: sting -4
via: blame -3, defensive -2, dismissive -3
view: sting 4
volum~: sting 8, excuse 9
volun~: sting 6, excuse 7
wait: sting -1, defensive -2, unprofessional -2
want: blame -3
want you: sting -4
warni~: blame 6
was: sting 3, blame 3, defensive 7, non-apology 4, dismissive -1, refusal -2, unprofessional -4, cold -2, boilerplate -10, vague-timing -8
was in: defensive 5
was not: sting 5, blame 9, non-apology 8
was our: sting -10
was taken: sting 3
was that: sting 8
was the: excuse 6
was wrong: sting -6
water: sting -3, excuse -2
way: blame 2, excuse -2, non-apology 1, cold -2
way \$: sting 3, non-apology 3
way you: sting 9
we: sting -2, blame -2, defensive 1, dismissive -5, refusal 2, cold -9, boilerplate 7
we ?: sting 11
we apolo~: sting 3, non-apology 6
we appre~: sting -3, boilerplate 4
we are: sting -2, blame -2, excuse -1, dismissive 1, unprofessional -1, cold -4, boilerplate -3, vague-timing 5
we can: blame -1, defensive -1, refusal 2, cold -2, boilerplate -1
we did: defensive 9
we do: defensive -2, dismissive -3, refusal 6, cold -2, boilerplate 4
we get: sting 4
we had: sting -4
we have: blame -3, defensive 7, refusal 1, cold -3
we in: sting 5
we look: sting -4
we love: sting -2
we offer: sting 5
we only: sting 5, excuse 10
we sent: blame 7
we should: sting -2
we stand: sting 7, defensive 14
we take: sting -6, boilerplate 14
we thank: boilerplate 5
we want: sting -4
we will: blame -1, defensive -1, non-apology -2, dismissive -1, refusal 1, unprofessional 1, cold 2
wedne~: sting -3, excuse -2
week: refusal -2, cold -2
weeks: dismissive 4
welco~ to: sting 5
well: sting 1, blame 5, excuse -2, unprofessional 5, cold -2
went: blame 4, refusal -2, cold -3
were: sting 1, blame 3, defensive 8, excuse -1, dismissive -4, refusal -1, boilerplate -4
were right: sting -4
were under: sting 6
what: sting 4, blame 1, defensive 3, excuse 8, dismissive 5, refusal -5, unprofessional 1, cold -6, vague-timing -4
what can: excuse 9
what it: sting 7, excuse 7
what people: sting 5
what the: excuse 7
what they: sting 7, excuse 5
what you: non-apology 5
when: sting 2, blame 5, excuse 5, dismissive -3, refusal -2, unprofessional -1, cold -2, boilerplate -2, vague-timing 9
when a: excuse 7
when they: sting 5, blame 9
when you: blame 3
whene~: sting -5, vague-timing 12
where: sting 2, blame 3, excuse 3
which: blame 2, dismissive -3, refusal -1, unprofessional -2, vague-timing -1
which in: sting 5
which is: sting -3, dismissive -2
which you: blame 7
while: blame 3, defensive -4, excuse -1, vague-timing 4
who: sting 8, blame 10, excuse 2, dismissive 2, refusal -3, unprofessional 4, cold -9, vague-timing -1
who do: sting 6
why: sting 2, blame 9
will: sting -3, blame -6, defensive -5, excuse -4, non-apology -6, refusal 1, vague-timing 19
will be: sting -2, defensive -4, excuse -1, refusal -1, vague-timing 4
will call: sting -3
will come: sting -6, vague-timing 6
will do: sting -3
will get: sting -2, vague-timing 9
will have: vague-timing 3
will keep: sting -3
will let: vague-timing 8
will look: sting -3, vague-timing 3
will not: sting 3, refusal 9, unprofessional -1, vague-timing -2
will ring: sting -4
will see: vague-timing 6
will write: sting -2
win: defensive 9
with: sting -1, defensive -1, non-apology -3, dismissive -1, refusal -3, unprofessional -2, cold -1
with \$: excuse 7
with a: sting -3, defensive -2, excuse -5, cold -3, boilerplate -2, vague-timing -4
with her: sting -4
with the: blame 2, defensive -5, excuse 1, non-apology 1, refusal -1, unprofessional -1, boilerplate 1
with them: sting 6, excuse 11
with you: sting -6, blame -3, defensive -1, excuse -4, non-apology -2, dismissive -5, boilerplate -3, vague-timing 4
with your: sting -2, defensive -1, excuse -2, vague-timing -2
within: defensive 4, dismissive -5, unprofessional -3
witho~: sting 2, blame 3, excuse -2, non-apology -1, dismissive 4, refusal 1, cold 2, vague-timing -4
wood: sting 6, excuse 16
word: sting 4, defensive 6, unprofessional 4
words: blame 5
work: sting 3, blame 6, cold -3
worki~: sting -2, dismissive -1
worki~ days: sting -2
worki~ on: sting -2
works: sting 2, dismissive 6
world: sting 4, dismissive 7
worse: dismissive 8
worth: sting 5, blame 6
would: sting 1, blame 2, defensive 3, excuse 1, dismissive -2, boilerplate -1, vague-timing -2
would be: sting 1, excuse 4
would have: sting 13, blame 15, defensive 3
would like: sting -6, blame -4, defensive -2
would not: sting 4, dismissive 8
wow: sting 6, unprofessional 14
write: sting 2, unprofessional 5, boilerplate -3
write to: dismissive -2, unprofessional 5
writi~: sting 4, unprofessional 9
wrong: sting -3, excuse -2, refusal -4, boilerplate -3, vague-timing -2
wrong \$: sting -3
wrong ,: sting -3
wrong with: defensive 9
year: dismissive 2, cold -3
years: sting 7, defensive 13, excuse -2, cold -2
years and: defensive 5
yes: sting -6, excuse -2, refusal -1, cold -3
yes ,: sting -3
yet: sting -5, defensive -3
you: sting -4, blame 1, defensive -4, excuse -8, non-apology 2, dismissive -2, refusal -11, cold -9, boilerplate -2, vague-timing -4
you !: sting -2
you \$: defensive -6, excuse 2, unprofessional 1, cold -7
you 'd: excuse 2
you ,: unprofessional -1, cold -2
you a: sting -2, excuse -2, dismissive -2, vague-timing 3
you and: sting -2
you are: sting -2, blame -2, defensive 1, excuse -3, non-apology -1, unprofessional 1, vague-timing -3
you asked: sting -4
you at: sting -2, defensive -2
you back: sting -2
you before: sting -6
you both: sting -3
you by: sting -5
you can: non-apology -1, dismissive 2
you do: sting -2, dismissive 3
you expect: sting 7
you feel: sting 11, non-apology 12
you for: sting -2, blame -3, defensive -5, non-apology -1, dismissive -3, unprofessional -2, boilerplate 6
you get: sting -2
you had: dismissive -2
you have: sting -3, blame -1, defensive -5, cold 1
you let: blame 8
you like: sting -2
you may: sting 2, blame -3
you might: sting 9
you needn't: sting -5
you paid: sting -4
you perce~: sting 8, non-apology 9
you please: sting -4
you really: sting 6
you see: non-apology 7
you should: blame 4
you signed: sting 6, blame 12
you that: sting 3, defensive 4
you to: sting 2, dismissive 3, unprofessional 4
you want: unprofessional 7
you will: sting 4, defensive 2, excuse 1, dismissive 8, refusal -1, vague-timing -2
your: sting -5, blame -2, defensive -5, excuse -9, non-apology -1, dismissive -4, refusal -6, unprofessional 3, cold -2, boilerplate 4, vague-timing -2
your accou~: sting -6, defensive -2, excuse -2, dismissive -3
your bank: excuse 4
your card: blame -2
your comme~: boilerplate 6
your conce~: sting -4
your exper~: sting -6
your feedb~: blame -2, defensive -2
your issue: sting -2
your mother: sting -3
your own: sting 7, blame 12, defensive 4
your reque~: refusal 7
your side: blame 10
your signa~: defensive 11
your taste: sting 3
yours: sting -6, blame -1, defensive -2, excuse -2, non-apology -2, dismissive -3, refusal -1, boilerplate 4, vague-timing -1
yours~: sting 8, blame 13
yours~ \$: blame 7
{alternative}: sting -1, defensive -2, non-apology -1, refusal -2, unprofessional -1, cold -4, boilerplate -1, vague-timing 1
{apology-any-inconvenience}: non-apology -5, boilerplate 13
{apology-but}: sting 22, excuse 7, non-apology 28
{apology-conditional}: sting 22, non-apology 16
{apology-excessive}: blame -9, defensive -3, excuse -6, non-apology 10, dismissive -2, refusal -3, unprofessional -2, cold -8, boilerplate -1, vague-timing -4
{apology-grudging}: sting 21, non-apology 20
{apology-you-feel}: sting 32, non-apology 28
{apology}: sting 4, blame -3, defensive -9, excuse -9, non-apology 18, dismissive -7, refusal -4, unprofessional -2, cold -10, boilerplate -1, vague-timing -6
{asked}: sting -2, excuse -8, non-apology -2, dismissive -1, refusal -1, unprofessional 1, cold -9, boilerplate -6, vague-timing -5
{blame-disbelief}: sting 25, defensive 24
{blame-should-have}: sting 9, blame 18
{blame-why-question}: sting 13, blame 18
{blame-you-are-wrong}: sting 18, defensive 26
{blame-you-didnt}: sting 16, blame 19
{blame-you-failed}: sting 10, blame 16
{blame-your-fault}: sting 7, blame 13
{blame-your-tone}: sting 13, blame 19, defensive 12
{canned-phrase}: sting -20, blame -11, defensive -5, excuse -7, non-apology -1, dismissive -8, refusal -3, cold -1, boilerplate 30
{cheer}: sting -4, blame -3, defensive -3, excuse -3, dismissive -4, cold -3, boilerplate -2, vague-timing -8
{closing}: sting -20, blame -3, defensive -10, excuse -2, non-apology -1, dismissive -11, refusal -4, unprofessional -7, cold -14, boilerplate -2, vague-timing -7
{cold-bureaucratic}: sting 23, cold 34
{command-threat}: sting 19, unprofessional 22
{command-ticket-closure}: sting 22, cold 25
{companyActs}: sting -2, blame -1, defensive -5, excuse -7, dismissive -3, refusal -1, unprofessional -1, boilerplate -1, vague-timing 6
{condescend-as-i-said}: sting 8, defensive 16
{condescend-candour}: sting 12, blame 5, defensive 13, dismissive 7
{condescend-lecture}: sting 18, excuse 9, dismissive 10
{condescend-minimiser}: sting 10, dismissive 14
{condescend-obviously}: sting 15, dismissive 21
{condescend-read-this}: sting 9, blame 9
{condescend-tell-again}: dismissive 8
{courtesy}: sting 1, defensive -1, excuse -2, non-apology -2, dismissive 1, refusal -4, cold -3, vague-timing -3
{customerActs}: sting 5, blame -2, defensive -1, excuse -2, non-apology -7, dismissive 2, refusal -8, unprofessional -1, cold 11, boilerplate -1, vague-timing -2
{debate}: sting 3, excuse -4, dismissive -1, cold -1, boilerplate -3
{defensive-lock}: sting 15, defensive 18
{emotion-calm-down}: sting 5, dismissive 14
{emotion-cheer-mismatch}: sting -6, defensive -1, non-apology -2, unprofessional -5, cold -8
{emotion-no-worries}: sting -6
{emotion-only-you}: sting 13, defensive 18
{emotion-overreact}: sting 21, dismissive 28
{emotion-silver-lining}: sting 16, dismissive 23
{emotion-works-here}: sting 9, dismissive 20
{empathy}: sting -6, blame -7, defensive -3, excuse -7, non-apology -4, dismissive -5, refusal -8, unprofessional -3, cold -11, boilerplate -2, vague-timing -4
{explanation}: blame -4, excuse 1, non-apology -1, refusal 4, cold -2, boilerplate -2, vague-timing 2
{first sentence}: blame -3, excuse 4, non-apology 2, refusal -1, unprofessional -1, cold 2, boilerplate 2, vague-timing 1
{greeting}: sting -25, blame -14, defensive -15, excuse -10, non-apology -5, dismissive -18, refusal -10, unprofessional -6, cold -20, vague-timing -10
{halvedApology}: sting 22, non-apology 12
{handoff}: sting -1, dismissive -2, cold -3, vague-timing -2
{hostile-accusation}: sting 10, unprofessional 18
{hostile-dare-to-leave}: sting 13, dismissive 19, unprofessional 8
{hostile-insult}: sting 5, unprofessional 17
{hostile-sarcasm}: sting 15, excuse -1, refusal -1, unprofessional 30, cold -9, boilerplate -2
{last sentence}: sting -5, blame -1, defensive -1, excuse -2, non-apology 3, dismissive -1, refusal 1, unprofessional -3, cold -5, vague-timing 2
{likely angry}: sting 1, excuse 1, non-apology 3, dismissive 1, refusal 4, unprofessional 3, boilerplate -2, vague-timing -4
{likely annoyed}: sting 6, blame 6, defensive 12, excuse 7, non-apology 2, dismissive 4, refusal 1, unprofessional -1, cold -5, boilerplate 2, vague-timing -2
{likely companySide}: sting 8, blame 5, defensive 3, excuse 10, non-apology -2, refusal 4, unprofessional 7, cold 2, boilerplate 3, vague-timing 10
{likely complaint}: sting 1, blame -2, defensive 1, excuse -5, non-apology -2, dismissive 5, refusal -10, cold 4, boilerplate -3, vague-timing 3
{likely repeat}: sting 1, blame -2, defensive -1, excuse 2, non-apology -9, dismissive 2, refusal -9, cold 3, boilerplate 1, vague-timing 2
{likely thanks}: sting -6, blame -4, defensive -1, excuse -15, non-apology -13, dismissive -5, refusal -29, unprofessional -2, cold -10, boilerplate -15, vague-timing -4
{likely threat}: sting -2, blame -3, defensive -5, excuse -14, non-apology -3, dismissive -5, unprofessional 11, cold 7, vague-timing -10
{likely urgent}: sting 2, defensive -9, excuse -1, non-apology -3, dismissive -1, unprofessional 2, cold 3, boilerplate 4, vague-timing 5
{likely vulnerable}: sting 4, blame 2, excuse -2, non-apology 2, dismissive 2, refusal 7, unprofessional -7, cold 14, boilerplate -1, vague-timing -8
{missing-alternative}: sting 12, defensive -3, excuse -2, dismissive -9, refusal 30, unprofessional -2, boilerplate -3
{next-step-without-time}: sting -8, blame -4, defensive -4, excuse -2, vague-timing 31
{nextStep}: blame -2, defensive -1, excuse -2, non-apology -2, dismissive -1, refusal 2, unprofessional -1, cold 4, boilerplate -4, vague-timing 2
{no alternative}: sting 6, blame 2, defensive 1, excuse 2, non-apology 1, dismissive 2, refusal 6, unprofessional 2, cold 8
{no apology}: sting 7, blame 4, defensive 6, non-apology -18, dismissive 4, refusal 2, unprofessional 5, cold 12, vague-timing -2
{no closing}: sting -1, blame -2, excuse -3, non-apology -1, refusal -2, unprofessional 2, cold -1, boilerplate -1, vague-timing -2
{no courtesy}: sting 7, blame 2, defensive 3, non-apology 2, dismissive 2, refusal 4, unprofessional 6, cold 12, boilerplate -4, vague-timing 1
{no debate}: sting 1, defensive -1, excuse 1, non-apology -4, dismissive 1, refusal -3, unprofessional -3, cold -1, boilerplate -2, vague-timing -2
{no empathy}: sting 1, blame -1, non-apology 1, dismissive 1, refusal 1, unprofessional 2, cold 5, boilerplate 2, vague-timing -1
{no greeting}: sting 2, defensive 1, excuse -3, non-apology -1, dismissive -1, unprofessional 5, cold 6, vague-timing -2
{no nextStep}: sting 7, defensive 1, excuse 6, non-apology 4, dismissive 2, refusal 10, unprofessional 1, cold 7, vague-timing 1
{no repair}: sting 3, blame 1, defensive -2, excuse 1, non-apology -1, unprofessional 1, cold 1, boilerplate 1
{no timeframe}: sting 3, blame 1, excuse 3, non-apology 1, dismissive 2, refusal 4, cold 1, boilerplate 5, vague-timing 6
{only sentence}: sting 8, blame 5, defensive 3, excuse 8, non-apology 11, dismissive 7, refusal 6, unprofessional 5, cold -2, boilerplate 9, vague-timing 9
{order-refusal-first}: dismissive -4, refusal -1
{ownership}: sting -11, blame -1, defensive -2, excuse -1, non-apology -1, dismissive -5, refusal -2, unprofessional -5
{question}: sting -3, blame -2, defensive -6, excuse -1, non-apology 1, dismissive -3, refusal -7, unprofessional -3, vague-timing -5
{refuse-dont-know}: sting 4, excuse 12
{refuse-final}: sting 17, defensive 5, refusal 14, cold 10
{refuse-flat-no}: sting 10, defensive -5, excuse -2, dismissive -5, refusal 21, unprofessional -3, vague-timing -2
{refuse-nothing-we-can-do}: sting 13, refusal 14
{refuse-unfortunately}: sting 2, defensive -3, refusal 7
{repair}: sting 1, blame -1, defensive -2, excuse 1, non-apology -3, dismissive -1, refusal -2, unprofessional -6, cold -1, boilerplate -2
{sentence < 12 words}: blame -5, defensive -3, excuse -1, non-apology -3, dismissive 2, refusal 4, unprofessional -1, boilerplate -1, vague-timing 2
{sentence < 20 words}: sting 1, excuse -1, non-apology -1, refusal -1, unprofessional -2, cold -6, boilerplate -3, vague-timing -1
{sentence < 3 words}: sting -9, blame -18, defensive -22, excuse -10, non-apology -11, dismissive -10, refusal -11, unprofessional -3, cold -3, boilerplate -9, vague-timing -15
{sentence < 30 words}: sting -6, blame -5, defensive -6, excuse -5, non-apology -6, dismissive -5, refusal -7, unprofessional -8, cold -10, boilerplate -4, vague-timing -7
{sentence < 5 words}: sting -2, blame -10, defensive -11, excuse -11, non-apology -12, dismissive -8, refusal -5, unprofessional -6, cold 1, boilerplate -18, vague-timing -8
{sentence < 8 words}: sting -2, blame -4, defensive 1, excuse -13, non-apology -11, dismissive -3, refusal 1, unprofessional -2, cold 6, boilerplate -7, vague-timing -2
{shift-colleague-blame}: excuse 16
{shift-excuse-workload}: sting 16, defensive -3, excuse 28
{shift-not-my-job}: sting 19, excuse 25
{shift-not-our-fault}: sting 6, defensive 13
{shift-policy-shield}: sting 3, excuse 7, refusal 9
{shift-system-says-no}: sting 11, excuse 23
{shift-third-party}: sting 17, blame -3, defensive -3, excuse 30
{solution}: sting -4, blame -5, defensive -6, excuse -4, non-apology -1, dismissive -2, refusal -3, boilerplate -7, vague-timing -1
{timeframe}: blame -1, defensive -2, excuse 2, non-apology -5, unprofessional -1, cold -1, boilerplate -7, vague-timing -10
{tone-address-familiar}: sting 16, unprofessional 26
{tone-slang}: sting 6, blame -3, excuse 2, dismissive 3, unprofessional 10
{vague-owner}: sting -9, blame -4, defensive -4, excuse -3, refusal -2, unprofessional -4, cold -2, vague-timing 28
{vague-time}: sting -12, blame -6, defensive -5, excuse -5, dismissive -4, refusal -2, cold -8, boilerplate -1, vague-timing 39
{wait-be-patient}: vague-timing 14
☺: sting -1, blame 5, non-apology -1, dismissive 5, unprofessional -5, cold -5
☺ \$: sting -4, dismissive -2
`;
