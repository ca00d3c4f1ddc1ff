/** Weighted cues, in tenths of log-odds. Made by `npm run learn`; the format is in src/engine/cues/table.ts. */
export const weights = `// Learned from 10297 items:
// train.jsonl 1189342 bytes, sha256 70065d2ed436c237
// app-store-2.jsonl 69586 bytes, sha256 b39260629d5d6933
// app-store.jsonl 80997 bytes, sha256 e5324de38939eb40
// b2b.jsonl 89831 bytes, sha256 5627df84875c26b9
// customers-mixed.jsonl 189735 bytes, sha256 4df16f1dca56478b
// customers-reviews.jsonl 184754 bytes, sha256 2e5d906d14e2f207
// customers-social.jsonl 185926 bytes, sha256 b9cf0938ff6df679
// customers.jsonl 199024 bytes, sha256 28901ef171038bb8
// desk-2.jsonl 93154 bytes, sha256 07ed6543b5de2947
// helpdesk.jsonl 549297 bytes, sha256 a9572d3e98612dd5
// letters.jsonl 99031 bytes, sha256 a4b862f538524d8b
// makers-2.jsonl 82270 bytes, sha256 85cd76da3c1c4e3f
// makers.jsonl 88999 bytes, sha256 1d1fb8e466551306
// messages.jsonl 72622 bytes, sha256 f88d7bc2db739bf4
// owner-response.jsonl 86428 bytes, sha256 a48497fc917c59af
// sentences-constructions.jsonl 81008 bytes, sha256 7686f4d7ca4ac186
// sentences-letters.jsonl 67267 bytes, sha256 1aabc7a7f96919a6
// sentences-makers.jsonl 69866 bytes, sha256 ac07f0a8bd721d8a
// sentences-public-2.jsonl 77085 bytes, sha256 843826d339f32c8f
// sentences-public.jsonl 67430 bytes, sha256 da4f6e9135aa3d06
// social.jsonl 64937 bytes, sha256 46b855d54785386b
// stings.jsonl 93748 bytes, sha256 93dd529cf8b9a9a9
// twins.jsonl 92759 bytes, sha256 4e0141597c805737
= complaint 3 0
= companySide -3 0
= annoyed -5 0
= angry -23 -8
= repeat -21 -7
= urgent -25 -7
= threat -24 -7
= vulnerable -23 -7
= thanks -15 -7
= complained -8 0
= empathy -25 0
= nextStep 4 0
= missing-apology -12 2
= missing-empathy -12 3
= missing-next-step -10 7
= tone-mismatch -23 2
= sting -28 -7
= blame -28 0
= defensive -26 0
= excuse -28 0
= non-apology -25 0
= dismissive -30 0
= refusal -31 2
= unprofessional -29 8
= cold -42 0
= boilerplate -26 -2
= vague-timing -32 3
[customer]
!: complaint -3, companySide -3, angry 2, urgent 2, thanks 11, complained -3, nextStep 2, missing-empathy -1, missing-next-step -5, tone-mismatch -3
#: complaint 2, companySide 2, annoyed 2, angry 1, repeat -1, urgent 4, thanks -3, nextStep -2, missing-next-step 3
# #: annoyed -1, angry -1, complained 4, empathy 2, missing-empathy -2, tone-mismatch -2
# \$: complaint 4, companySide 2, annoyed -1, angry -3, thanks -3, complained 3, missing-next-step -1
# ,: complaint -1, vulnerable -1, empathy -1, tone-mismatch 5
# ?: complaint -5, companySide -4, complained -7, missing-apology -4, missing-empathy -5
# and: complaint 2, companySide 5, annoyed 3, missing-apology 7, missing-empathy 4
# but: companySide -10
# for: complaint 4
# hours: complaint 5, companySide 4, annoyed 4, angry 4
# minut~: complaint 3
# times: annoyed 7
# to: annoyed 4
# weeks: complaint 3, companySide 9, annoyed 5, missing-apology 3
\$: complaint 3, companySide 2, annoyed 3, angry 3, vulnerable -1, thanks 2, empathy 2, nextStep -1
'd: complaint -2, angry -3, repeat -4, urgent -4
'd like: companySide -1
's: complaint 1, thanks -2, empathy -3, nextStep -3, missing-apology 2
's #: complaint 6, companySide 10, annoyed 11, missing-apology 7
's a: threat -10
's the: complaint -3, companySide -4
,: complaint -3, companySide -2, annoyed -4, angry -3, threat -2, vulnerable -1, thanks 2, empathy 1, missing-empathy 2, missing-next-step 2
, #: complaint 3, annoyed 3, thanks -3
, about: annoyed -12
, and: complaint -3, annoyed -2, urgent -2, empathy -3, missing-next-step 4
, but: annoyed -3, angry -4, urgent -6, missing-next-step -3
, i: annoyed 1, repeat -2, complained -3, empathy 2
, it: annoyed 1
, just: annoyed -6
, let: complaint -15
, no: complaint -3
, or: annoyed -3
, so: complaint -3, annoyed -4, angry -4
, the: complaint -4, companySide -2, annoyed -6, angry -3, threat -3, vulnerable -3
, you: angry 5
?: complaint -7, companySide -7, annoyed -4, angry -3, urgent 2, threat -4, thanks -10, complained -2, empathy -2, missing-apology -2, missing-next-step 2
^: complaint 4, companySide 3, annoyed 2, angry -1, repeat -1, urgent -3, threat -2, vulnerable -3, thanks -2, complained 3, nextStep 2, missing-empathy -1, missing-next-step -3, tone-mismatch -2
^ #: complaint 3, companySide 1, annoyed 6, angry 6, missing-empathy 2, tone-mismatch 4
^ a: complaint 3, companySide 2, angry 6
^ absol~: angry 9
^ after: complaint 11, companySide 7
^ and: complaint 2, annoyed 3, missing-empathy 3
^ any: angry -5
^ app: complaint 10, companySide 8
^ are: angry 8
^ as: complaint -6
^ best: complaint -8, companySide -6, annoyed -10, thanks 16
^ can: complaint -5, companySide -2, annoyed -7, angry -4, repeat -9, complained -4, missing-empathy -3, tone-mismatch -3
^ charg~: annoyed 7
^ could: complaint -3, companySide -2, annoyed -9, angry -14, nextStep 6, missing-apology -5, missing-empathy -3
^ do: complaint 2, companySide 2, annoyed 2, angry 5
^ does: complaint -4, annoyed -7
^ every: repeat 14
^ full: complaint 4, annoyed 5
^ good: complaint -2, companySide -5, annoyed -8, angry -10, missing-empathy -6, missing-next-step -3
^ great: complaint -4, companySide -6, annoyed -4, missing-apology -7
^ half: complaint 7, companySide 8
^ hi: annoyed -3, angry -4, missing-next-step -3
^ how: complaint -2, angry 3
^ i: companySide 1, annoyed 2, angry 2, repeat 3, vulnerable 4, complained -1, empathy 1, nextStep -2, missing-empathy -1, missing-next-step 2
^ is: annoyed -1, angry -1, complained -3
^ it: complaint 5, companySide 5, annoyed 4, angry -1, threat -3, thanks -5
^ just: complaint -6, companySide -9, annoyed -5, missing-empathy -4
^ my: angry 3, urgent 3, threat -1, vulnerable 2, missing-empathy 2
^ now: complaint 3, companySide 3
^ ok: angry -6
^ on: annoyed -5, angry -6
^ please: complaint -4, companySide -2, annoyed -2, urgent 3, complained -6, missing-apology -3
^ so: complaint 2, annoyed 2, missing-apology -3
^ sorry: complaint -5
^ thank: complaint -6, companySide -5, annoyed -6, thanks 8, missing-empathy 3
^ the: complaint 4, companySide 4, angry -1, thanks -1, complained 1, empathy -3, missing-apology 2, tone-mismatch 2
^ there: missing-apology 4, missing-empathy 5
^ they: missing-empathy 4
^ third: annoyed 7, repeat 12
^ this: complaint 2, companySide 2, annoyed 3, angry 4, empathy 1, missing-apology 2
^ was: annoyed 6
^ we: tone-mismatch 2
^ what: angry 4, missing-apology 2
^ where: vulnerable -7
^ why: complaint 5, annoyed 3, missing-next-step -4
^ works: complaint -8, annoyed -7
^ would: annoyed -4
^ yes: companySide -11
^ you: complaint 6, companySide 7, annoyed 9, angry 6, repeat 3, threat 7, complained 3, empathy -2, missing-empathy 3
^ your: complaint 9, companySide 9, annoyed 5, angry 4, urgent 3, threat 7, vulnerable 4
a: repeat -2, empathy -1, missing-empathy -1
a #: annoyed 5
a good: complaint 4
about: missing-apology -3, missing-next-step 2, tone-mismatch -2
about #: angry -6
above: complaint 6
absol~: angry 11
accou~: missing-next-step -5
accou~ \$: angry -3
add: companySide -4, angry -3
ads: complaint 6
after: annoyed -1, repeat -3, complained 6, missing-apology 2
after #: complaint 5
again: complaint -3, companySide -3, repeat 8, empathy 3
alarm: complaint 9, companySide 12, angry 9
all: complaint 1, vulnerable -2, missing-empathy 1
all #: companySide 9
also: angry -4, missing-empathy -4, tone-mismatch -3
always: nextStep -6
am: angry 2, vulnerable 2, missing-empathy 1
am not: complaint -3, annoyed -2
am shaki~: angry 9
an: complaint 2, annoyed 1, thanks -3
an hour: angry 4
and: annoyed 1, angry 1, vulnerable 1, complained -1, nextStep -1, missing-next-step -1
and #: tone-mismatch 5
and a: urgent -4
and i: vulnerable 2, thanks 3, missing-empathy 3
and it: threat -6, missing-apology 5
and now: companySide 6, angry 4
and the: threat -2, nextStep -3, missing-empathy 6
and would: complaint -9
and you: complaint 8, companySide 6, annoyed 10, angry 9
annoy~: annoyed 12
anoth~: repeat 4, empathy -5, missing-next-step 3
answer: annoyed 5
answe~: repeat 9, missing-empathy 7
any: complaint -1, companySide -2, annoyed -3, threat -5, missing-empathy -1
any chance: complaint -6, companySide -10, annoyed -10
anyone: vulnerable -6
anyway: companySide -7
app: nextStep 2, missing-next-step -3, tone-mismatch 3
app \$: complaint -1, companySide -5, annoyed -2, missing-apology -4, missing-next-step -5
app ,: angry 5
are: nextStep -2, missing-apology 1, missing-next-step 2, tone-mismatch -4
are in: complaint -9
are you: angry 10
arriv~: complaint 5, companySide 8
as: companySide -2, annoyed -2, repeat 3, missing-next-step -3
asked: repeat 4
asked for: complaint 3
at: threat -2, complained -1, missing-apology -1
at #: companySide 4, annoyed 4, urgent 5, thanks -4
at my: angry 8
at the: missing-empathy 4
attac~: annoyed -8, angry -5
away: missing-apology 5
back: thanks 3, tone-mismatch 4
back \$: angry 3
bad: complaint -3, companySide -5, missing-apology -5, missing-empathy -5
bank: complaint 4, angry 3
banned: annoyed 8
basic~: angry 10
batte~: angry 3
be: complaint -3, companySide -1, annoyed -1, vulnerable 3, thanks -7, complained -3, empathy 1, tone-mismatch -1
beat: thanks 20
becau~: complaint 4, annoyed 3, urgent -2, complained 4, tone-mismatch -2
becau~ of: annoyed 4
been: companySide 1, annoyed 2, missing-next-step 3
behind: annoyed 4, angry 5
being: complaint 2
best: complaint -5, companySide -4, annoyed -5, nextStep -7, missing-empathy -5
better than: complaint -7
big: repeat -8
bill: angry 6, missing-apology 6, missing-empathy 6
biscu~: complaint -8
bit: angry -6
blood: vulnerable 19
bloody: angry 16
bot: repeat 16
both: complaint -4, annoyed -6
box: annoyed -3, urgent -6
broke: complaint -4
bug: complaint 3
burn: angry 15
but: complaint 1, annoyed -2, angry -7, repeat -3, threat -4, vulnerable -5, complained 1, empathy 1
but i: angry -3
but the: angry -6
button: companySide 4
by: complained -3, missing-empathy -2
by #: complaint 9
by the: repeat 9
call: annoyed 4
called: missing-apology 4, missing-next-step 5
came: complaint 3, annoyed 6, thanks 6, complained 3
came with: complaint 7
can: complaint -3, companySide -3, annoyed -2, angry -3, urgent 5, threat -3, vulnerable 1, missing-empathy 1, missing-next-step 2
can i: complaint -8, companySide -7, annoyed -4, angry -8, repeat -8, missing-empathy 3
can not: complaint 3, annoyed 4, urgent 5, nextStep 2
can you: annoyed -3
cancel: complaint -5, companySide -6
cance~: complaint 4, annoyed 6
car: angry 6
card: complaint 3, urgent 6
care: angry 8
carri~: complaint -6, annoyed -8
case: missing-empathy -7
cat: complaint -6, annoyed -7
chance: companySide -5
change: angry -4
charg~: complaint 8, companySide 7, threat 9, complained 4
check: missing-empathy -4
clinic: vulnerable 14
closed: annoyed 6, angry 4
closi~: nextStep -13
cold: annoyed 6
come: complaint -2, companySide -2, missing-apology -3
compa~: complaint -2, companySide -3
conta~: complaint 2, companySide 5
conte~: companySide -9, missing-apology -9
corre~: annoyed -4
corru~: angry 12
cost: complaint 7
costu~: complaint -8, companySide -9, annoyed -7
could: complaint -1, annoyed -3, angry -2, complained -3, nextStep 2, missing-empathy -1
could not: annoyed 3
could you: annoyed -4, angry -4, missing-empathy -6
crash~: complaint 8, companySide 5, angry -3, complained 5
cried: angry 11
custo~: annoyed 5
cut: annoyed -5
daughter's: angry 6
day: repeat 3
days: companySide 4, annoyed 6, missing-apology 3, missing-next-step 3, tone-mismatch -3
dead: complaint 6
deal: missing-apology -7
defin~: annoyed -9, missing-empathy -5
delet~: angry 6
despi~: angry 8
did: complaint -1, complained -3, empathy 2, missing-apology -1, tone-mismatch -3
did not: tone-mismatch -3
died: annoyed 9, angry 4
disap~: complaint 6, annoyed 6, missing-apology 6
distr~: companySide -9, missing-apology -8
do: companySide -2, angry 1, missing-next-step 3, tone-mismatch -1
do i: complaint -8, companySide -6, annoyed -7
do not: annoyed 1, complained -2, missing-apology -1
do you: complaint -3
does: complaint -1, companySide -2, empathy -4, missing-next-step -2
does not: complaint 4, companySide 2, missing-next-step -3, tone-mismatch -2
does the: annoyed -4
doing: complaint -4, companySide -5, annoyed -4
done: complaint -6, companySide -5, annoyed -4
down: complaint 2, angry 2
down again: angry 12
downl~: complaint 3, tone-mismatch 4
drawi~: complaint -6, annoyed -8
dropp~: complaint -3
drove: annoyed 8
due: angry 7, urgent 13
easy: annoyed -5
either \$: companySide 9
eleven: threat 9, vulnerable -4
emerg~: vulnerable 16
emplo~: angry 9
end: companySide -3
even: annoyed 2, angry 2, thanks 8, missing-empathy 3
eveni~: companySide 6
every: complaint 6, companySide 3, annoyed 7, angry 2, urgent -7, complained 5, missing-apology 3, missing-empathy 3, missing-next-step -3
expla~ the: complaint -12
fault: companySide -7
feel: annoyed 5, angry 6
few: angry -6
find: complaint -4, companySide -4, annoyed -3
fine: annoyed -4, angry -6, urgent -7
fine \$: annoyed -9
first time: complaint -7, companySide -8
fit: complaint -9
fix: complaint 11, companySide 6, annoyed 2, complained 6, missing-apology 2
fix this: complaint 5, missing-apology 5
flat: angry 6
fly: urgent 15
food: annoyed 6
for: complaint -1, companySide -1, angry -1, repeat -2, urgent -1, vulnerable -1, nextStep 2
for #: complaint 2, companySide 3, annoyed 5, angry 5, nextStep -4, missing-next-step 4
for a: complaint 5, companySide 5, annoyed 5, thanks -5
for me: companySide -6
for nothi~: angry 10
for the: complaint -2, companySide -2, threat -2, thanks 3, empathy -2
forgot: complaint -8
found: angry 4
four: companySide 2
fourth: repeat 12
fourth time: angry 16
free: companySide -4, missing-apology -3, tone-mismatch -3
friday: annoyed 6, thanks -9
from: annoyed -1, complained 1
from me: complaint -6
from my: annoyed 4
froze: annoyed 10
fuck: angry 16
full: complaint 4, companySide 6, annoyed 3, angry -2, complained 5, missing-apology 7, missing-empathy 7, tone-mismatch -2
game: vulnerable -7
gate: complaint 4, urgent 12
get: angry -1, complained -1, empathy 3, missing-next-step -3
getti~: angry -4, missing-empathy -4
give: angry 2
give me: angry 11
giving: complaint 8
go: missing-next-step -3
going: complaint 3, companySide 2, annoyed 3, threat 10
gone: companySide 5, annoyed 4, angry 7, missing-apology 4
gone \$: complaint 7, angry 6, complained 7, missing-apology 5
good: complaint -4, companySide -3, annoyed -5, angry -5, urgent -8, vulnerable -8, complained -2, missing-empathy -3, missing-next-step -2
got: angry -1, threat -1
got a: complaint 3
great: complaint -3, annoyed -3, complained -1
great app: complaint -8, complained -8
had: repeat -2, urgent -3, threat -3, nextStep -3, tone-mismatch -2
had a: annoyed -4
had to: annoyed 6
hair: companySide -5
half: complaint 3, companySide 4, annoyed 2, angry -3, complained 5, missing-apology 5, missing-next-step 5
half a: complaint 5, companySide 7, annoyed 9
happe~: complaint 4, companySide 3, missing-apology 2
happy: annoyed -4, vulnerable -7
has: complaint 2, repeat 3, vulnerable -2
has been: companySide -3
have: angry -1, repeat 2, urgent 3, threat 4, vulnerable 1, complained -1, missing-apology -1, tone-mismatch 1
have been: complaint -3
have never: angry 9
have to: annoyed 5, missing-next-step -3
having: angry -4
he: complaint -3, vulnerable 4, thanks 5, tone-mismatch 5
hello \$: angry -6
help: urgent 11
her: vulnerable 6, thanks 9
here: complaint -3, companySide -3, annoyed -2, urgent 8
hi: complaint -5, companySide -4, annoyed -10, angry -8, missing-next-step -3
hi \$: annoyed -5
him: complaint -3, companySide -4, annoyed -3
his: complaint -2, companySide -2
hour: missing-next-step 5
hours: companySide 3
how: complaint 2, companySide 2, annoyed 2, missing-empathy 2, tone-mismatch 6
how do: companySide -6, annoyed -4
i: complaint -1, companySide -1, threat 1, complained -3, empathy -2, missing-apology -1, missing-empathy 1, tone-mismatch 1
i 'd: complaint -3, companySide -5, annoyed -5, angry -2, threat -4
i am: complaint -1, companySide -1, annoyed -2, angry 2, urgent 4, vulnerable 3, missing-apology -2
i asked: complaint 4, annoyed 5
i can: missing-apology -4
i could: angry 4
i do: angry -2, urgent 5, vulnerable 5
i get: complaint 3, annoyed 4
i had: complaint -3, companySide -3
i have: angry 2, vulnerable 2, complained 1, empathy -2, missing-next-step 1, tone-mismatch -2
i just: complaint 5
i made: complaint -10
i need: urgent 7
i paid: complaint 3
i pay: companySide 7
i sent: repeat 14
i think: complaint -7, companySide -8, annoyed -11
i was: complaint -2, annoyed -2, angry 1
i will: threat 10, tone-mismatch -4
i would: complaint 3, companySide 6, missing-apology 4
if: complaint -4, companySide -4, annoyed -3, urgent -3, vulnerable -2, thanks -1
if you: companySide -4, angry -3
ignor~: annoyed 7
impor~: missing-empathy -5
in: threat -1, vulnerable 2, thanks -2
in a: companySide 2, angry 4
in my: complaint 2, annoyed 3
in the: nextStep 2
in there: angry 10
insta~: missing-apology 3
inste~: complaint -3
insul~: urgent 16
inter~: missing-empathy 1
into: complaint 3
is: complaint 1, urgent 3, complained 1, empathy 1, missing-empathy -1, tone-mismatch -2
is it: complaint -7, companySide -5, annoyed -3
is my: complaint 5, companySide 5, missing-apology 5
is not: tone-mismatch 2
is the: complaint -4, companySide -4, annoyed -2, angry -4, complained -2, missing-apology -3, missing-empathy -2
is there: companySide -4, angry -5
issue: angry -3, missing-empathy -3
it: complaint -1, companySide -1, annoyed -1, angry -1, threat -2, vulnerable -2, empathy 2, missing-apology -2, missing-next-step -2
it \$: repeat -5, urgent 2, vulnerable 3, tone-mismatch 3
it 's: complaint 1, companySide 2, missing-apology 1
it ,: complaint 2, companySide 3, annoyed 2, angry -3
it does: complaint 2
it for: complaint -4, annoyed -5, angry -5
it is: complaint 3, repeat 6, complained 5, tone-mismatch -2
it on: complaint -3
it was: annoyed -3
its: angry -5, complained 2
just: complaint -2, annoyed -2, empathy -4, nextStep 1, missing-next-step -2
keep: complaint -3, annoyed -7, angry -3
keeps: annoyed -3
kids: complaint 3, companySide 5, annoyed 6, angry 6, vulnerable 10, nextStep -8, missing-apology 6, missing-next-step 6
kids \$: missing-next-step 10
know: annoyed -2
kyc: complaint 6
lad: thanks 15
last: missing-apology 3, missing-empathy 3
late: vulnerable 8
laugh~: angry 5
leave: complaint -5
left: complaint 2, companySide 4, annoyed 2, urgent 4, missing-empathy 3
let: annoyed -3
letter: complaint 10, companySide 5
lifet~: angry 12
like: angry -2, repeat -2, urgent -5, threat -4, missing-apology -1, missing-empathy -2
like it: annoyed -8
like to: complaint -5, companySide -9, annoyed -6, angry -5, repeat -7, urgent -6, missing-empathy -8
liter~: complaint 6, annoyed 6
little: complaint -6, companySide -5, annoyed -3, thanks 7
locked: annoyed 6
login: complaint 6
lol: annoyed -6
lost: complaint -4, companySide -3
love: complaint -8, companySide -9, annoyed -7, empathy -7, missing-apology -7
lovely: annoyed -8
made: complaint -4, companySide -3, thanks 13
maint~: missing-apology -6
man: vulnerable 7
manage: vulnerable 13
many: angry -4
map: angry -7
maps: complaint 8, companySide 4, annoyed 9, angry -4, complained 6, missing-apology 1
marked: complaint 8
may: complaint -5, companySide -3, annoyed -2
me: companySide 1, annoyed 1, angry 2, urgent -2, threat 2, nextStep 2
me a: complaint 4
me for: angry 6
me to: companySide 4, angry -4, missing-apology 5
mine: repeat -11
monday: annoyed 5, urgent 6
money: complaint 6, companySide 5, annoyed 7, angry 8, urgent 4, missing-empathy 6
month: companySide 4, missing-apology 5
month \$: companySide 4, annoyed 8
months: companySide 4, annoyed 4
more: vulnerable -3
morni~: vulnerable 5
morni~ \$: angry 4
mother's: angry 9
much: complained -5
mum: complaint -4, companySide -6
my: annoyed 1, angry 3, threat 1, vulnerable 3, empathy 1, missing-apology 1, missing-empathy 2, missing-next-step 1
my accou~: angry 4, nextStep 6
my colle~: complaint -13
my daughter's: angry 7
my mother's: angry 8
my own: complaint -5, companySide -5
need: complaint -2, companySide -2, urgent 4, complained -4, missing-apology -2
need to: urgent 12
neigh~: missing-apology 7
never: complaint -4, companySide -2, threat 4
new: complaint 2, companySide 2, annoyed 1, vulnerable -3, empathy -1, missing-apology 1, missing-empathy 2, tone-mismatch -2
news: repeat 14
next: companySide 2, repeat -5
nice: complaint 3, companySide 4, annoyed 1, angry -3
night: annoyed 3, angry 5, missing-next-step 4
night \$: annoyed 9
no: complaint -1, companySide -1, complained 1, empathy -2, nextStep -2, missing-empathy 3, missing-next-step 2
no notes: complaint -11
nobody: complained 7, missing-apology 6, missing-empathy 3, tone-mismatch 6
not: complaint -1, companySide -1, vulnerable 2, thanks -3, complained 1, nextStep 2, missing-next-step -2
not \$: annoyed -3
not even: annoyed 4
not find: angry -6
not give: angry 11
not have: missing-apology -4
not open: complaint 6
not the: complaint -3
not work: complaint 8, companySide 7
not worki~: complaint 6, companySide 6, missing-apology 4
nothi~ \$: complaint 8, annoyed 5
notice: angry 7
now: complaint 3, companySide 3, annoyed 4, urgent 6, empathy -1, missing-apology 3, missing-empathy 1
now \$: complaint -3, companySide -3
now it: annoyed 9, missing-empathy 6
of: complaint 1, companySide 1, annoyed 1, repeat -1, thanks -1, empathy -1, missing-apology 1, missing-empathy 1
of #: annoyed -4
of a: angry -4
of my: complaint 4, companySide 5, angry 3
of the: annoyed -2, vulnerable -2, missing-apology 1
of us: complaint -3
of you: annoyed 5
off: complaint 1, companySide 2, annoyed 2, angry 4, missing-apology 2, missing-empathy 3
ok: complaint -2, companySide -2, annoyed -5, angry -4
old: complaint -1, companySide -2, threat -3
on: complaint 1, urgent 3, vulnerable 3, thanks -1, missing-apology -1, missing-next-step 1
on \$: complaint -4, companySide -4, annoyed -4
on a: companySide 4, angry 5
on hold: annoyed 10
on my: complaint 2, companySide 2
on the: complaint -1, annoyed -1, vulnerable 2, empathy 3, missing-next-step 3
one: annoyed -2, angry -2, urgent -3, vulnerable -1, thanks -2, missing-empathy -1
online: angry -6
only: annoyed -2, angry -3, repeat -7, urgent -10, threat -4, vulnerable -4, thanks -3, tone-mismatch -2
openi~: annoyed -8
option: complaint 3
or: complaint -2, companySide -3, urgent -2, threat 3, thanks -4, empathy 2, missing-apology -1, tone-mismatch -1
or i: angry 7, threat 25
or is: annoyed -7
order: complaint 2
order~: complaint 3
other: companySide -1, angry -4, complained -4
our: angry 2, urgent 9, empathy -2, missing-next-step 4, tone-mismatch -2
out: annoyed 1, threat 5, empathy -1, missing-empathy 4, tone-mismatch 1
own: companySide -2, annoyed -4
packa~: missing-apology -5
page: annoyed -3, vulnerable -6
paid: missing-apology 5
paid for: complaint 10, companySide 10
pathe~: angry 11
pay: complaint 3, companySide 2, annoyed 6, angry 3, missing-empathy 2
paying: annoyed 8
payme~: complaint 4, urgent 8
perfe~: complaint -3, missing-empathy -6
perso~: companySide -8, missing-apology -6
photo: complaint 5
place: complaint -4
please: complaint -4, companySide -5, annoyed -1, urgent 5, threat -4, vulnerable 3, complained -2, nextStep 2
please \$: angry 6
please help: annoyed 9
pls: complaint -9, companySide -5, annoyed -6
policy: complaint -9, companySide -7
poor: complaint 10, annoyed 11
press~: vulnerable 7
print~: angry -10
probl~: complaint 2
proje~: companySide -6, missing-apology -7, missing-empathy -9
put the: complaint -7
quest~: complaint -5, companySide -6
really: missing-next-step -3, tone-mismatch -2
reason: complaint 4, complained 7
recei~: angry -3
record: complaint -5, companySide -9, angry -10
recor~: angry 3
refund: repeat 7, missing-empathy 5
rejec~: complaint 8
remov~: annoyed 5
rent: vulnerable 10
reply: missing-empathy 6
repor~: repeat 9
reque~: repeat 10
resul~: missing-empathy -5
retur~: complaint 3
ride: annoyed 10
route: annoyed 7
said: complaint 4, companySide 6, annoyed 4, angry -1, repeat 3, complained 2
same: repeat 5
say: annoyed -2
says: angry -3
screen: complaint 5, companySide 7, missing-apology 4, tone-mismatch -3
second: repeat 5, complained 5, missing-apology 3
see: companySide -4, annoyed -4, missing-apology -2, missing-empathy -3
sent: companySide 4, annoyed 4, repeat 7
serio~: missing-empathy 8
servi~: complaint 2, annoyed 3, angry 4
servi~ \$: angry 6
set: annoyed -4
shaki~: annoyed 12, angry 21, vulnerable 12
shame: angry 7
she: complaint -5, companySide -2, annoyed -3, vulnerable 5
she was: vulnerable 13
should: companySide -7, missing-apology -2
shows: complaint 9, companySide 6
since: complaint 4, companySide 5, annoyed 2, urgent 4, complained 4, missing-apology 3, missing-empathy 2, tone-mismatch 3
since #: complaint 4, urgent 5, complained 5
since the: complaint 3, companySide 5
size #: annoyed -12
so: angry -2, urgent -4, empathy 1, tone-mismatch -1
so i: annoyed -3, angry -5, vulnerable -4
sold: angry 7
some: companySide -3, missing-apology -3, missing-empathy -5, missing-next-step -3
somet~: angry -3
son: vulnerable 8
sorry: complaint -7, companySide -7, annoyed -5
stars: angry -4
stayed: complaint -18, companySide -13, annoyed -14
still: complaint -1, companySide -1, repeat 7, missing-apology -1, missing-next-step 1, tone-mismatch 2
stood: complaint 10, annoyed 9
stopp~: annoyed -4, complained 6
store: complaint -4, companySide -4, empathy -7
sure: missing-apology -5
sync: complaint 5
ta: thanks 16
table~: vulnerable 13
take my: complaint -11
tea: annoyed -9
team: complaint -4
tell: thanks 6
telli~: missing-apology 10
than: urgent -6, vulnerable -12, missing-empathy 3
thank: complaint -7, companySide -6, annoyed -8, angry -5, urgent -7, thanks 9
thank you: annoyed -4
thanks: angry 4, thanks 7
thanks for: angry 5
that: complaint -2, companySide -1, repeat 2, thanks 2, empathy -2, missing-empathy 2, missing-next-step 1
that 's: complaint -3, companySide -2
that is: complaint -4, companySide -7
that it: complaint 3, companySide 4
that the: annoyed -4
that was: complaint 4
the: complaint -2, companySide -1, annoyed -2, angry -2, repeat -2, threat -2, thanks -1, complained -1, nextStep -1, missing-next-step 2, tone-mismatch 2
the #: complaint -3, companySide -2, annoyed -2, angry -3
the app: complaint 3
the last: companySide 4, vulnerable -6
the old: complaint -3
the same: tone-mismatch -4
the second: repeat 5
the whole: urgent -9
their: empathy -6
them: angry 2, missing-empathy 3
then: complaint 5, companySide 4, annoyed 2, angry 2, thanks -2, missing-apology -3
there: angry 1, threat -5, complained 3
there \$: angry 4
there 's: annoyed -1, threat -4
there a: complaint -7
they: annoyed 1, angry 2, vulnerable 3, empathy -3, missing-empathy 3
they have: missing-empathy 5
thiev~: angry 13
thing: annoyed -3, urgent -4, vulnerable -8
think: angry -4, missing-apology -3
third: angry 5, repeat 10
this: complaint 1, companySide -1, annoyed 2, repeat 5, complained 1, missing-apology -1, missing-next-step 1
this \$: complaint 2, annoyed 5
this app: missing-empathy 3, tone-mismatch 2
this is: angry 4
though: annoyed -6
thoug~: companySide -6, annoyed -5
three: complaint 3, complained 3
throu~: annoyed -3, tone-mismatch -2
thurs~: urgent 10
ticket: annoyed 4, repeat 8, missing-empathy 4
time: complaint -1, repeat 10, missing-empathy -1, missing-next-step -2, tone-mismatch -3
time \$: complaint 2, companySide 3, annoyed 3, tone-mismatch -4
to: complaint -1, companySide -2, angry -1, repeat -3, thanks -1, nextStep -1, missing-apology -2
to a: angry 5
to be: companySide 1
to do: complaint 3
to my: angry 3
to the: companySide 3
to use: missing-empathy 3
to you: repeat 11
today: urgent 7
today \$: urgent 8
told: complaint -3, repeat 4
tomor~: urgent 11
took #: annoyed 8
trans~: complaint 2
tried: complained 4
trying: complaint 4
tuesd~: angry 4, repeat 12
turned: angry -4
twice: companySide 4, annoyed -4, missing-apology 4
two: missing-apology 3, tone-mismatch 2
unins~: missing-empathy 6
unit: annoyed -8
up: complaint 3, companySide 2, threat 4, empathy -4
up \$: annoyed 4
update: complaint 2, nextStep 6, missing-apology -2, tone-mismatch 4
upgra~: angry -6
us: annoyed 2
use: complaint -2
useful: annoyed -8
usele~: complaint 12, annoyed 14, complained 6, missing-apology 5
using: annoyed -2
verif~: complaint 6
versi~: angry -2
very: empathy -1, missing-next-step -4, tone-mismatch -2
video: angry 5
wait: complaint -4
want: missing-empathy 1
want to: complaint -3, companySide -3
wanted: complaint -3
wanted to: complaint -6
was: annoyed 2, repeat -1, urgent -1, threat -3, complained 1, nextStep -2, missing-empathy 1, missing-next-step 2, tone-mismatch -1
water: complaint 4, companySide 6
way: threat -5, empathy 3, missing-apology 3
we: complaint -1, annoyed 1, missing-empathy 1, missing-next-step 1, tone-mismatch 3
we are: angry 2
we have: annoyed -3
week: annoyed 2, repeat 6
weeks: complaint 5, companySide 2, annoyed 6, repeat 7, complained 3, empathy 4
well: complaint -1, angry -3
went: complaint 3, annoyed 3, angry 1
were: tone-mismatch -2
what: complaint 2, companySide 1, annoyed 2, angry 1, complained 2, missing-apology 2, tone-mismatch -1
what a: angry 8
when: angry -1, empathy -2, missing-apology 2, missing-empathy -2, tone-mismatch -1
when i: complaint 4, companySide 5, empathy -2
where: vulnerable -3
which: complaint -2, companySide -3, annoyed -2
who: complaint -3, angry -2
whoev~: complaint -6, thanks 11
why: complaint -2, companySide -2, annoyed -3, angry -1, missing-apology -2
wife: urgent -8
wifi: complaint 5
will: complaint -3, companySide -4, threat 5, nextStep 2, missing-apology -2, missing-next-step -1, tone-mismatch -3
will be: complaint -4, companySide -4
will not: complaint 6, companySide 3, annoyed 3, urgent 12, complained 6, missing-empathy 3
wish: complaint -8, annoyed -6
with: annoyed -1, repeat -3, threat 2, vulnerable 2, missing-apology -1, tone-mismatch -1
with a: complaint 2, companySide 5, annoyed 2, angry 5
with the: complaint -1, companySide -1, urgent -3
work: companySide 3, missing-apology 3
worki~: complaint 3, angry -3
worst: complaint 6, companySide 8, annoyed 7, missing-apology 7
would: complaint -9, companySide -7, annoyed -6, angry -5, repeat -5, threat -5, thanks 4, missing-apology 1
would be: annoyed -4
wrong: complaint -2, tone-mismatch 3
wrote: repeat 11
year: complaint -4, companySide -3, urgent -4, thanks 6
years: annoyed 4, repeat -5
years of: angry 12
yes: complaint -8, companySide -8
yet: complaint -3, companySide -4
you: complaint 1, companySide 2, annoyed 1, angry 6, repeat 4, urgent -1, threat 2, complained -1
you \$: angry 2, thanks 4
you are: complaint -3, companySide -7
you do: complaint -4, annoyed -5
you have: complaint 3, angry 2, repeat 8, threat 5
you people: angry 7
you say: complaint 7
your: complaint 2, annoyed 4, angry 6, repeat 2, threat 4, vulnerable 5, missing-empathy -1
yours~: angry 13
{angry x1}: complaint 9, companySide 6, annoyed 14, angry 20, repeat -3, threat 5, complained 6, missing-apology 2, missing-empathy 5, missing-next-step 2
{angry x2}: complaint 9, companySide 10, angry 6, complained 6
{angry x3}: angry 9
{annoyed x1}: complaint 7, companySide 4, annoyed 9, angry 4, repeat 3, urgent -1, threat 2, thanks -2, complained 4, missing-apology 2, missing-empathy 4, missing-next-step 1
{annoyed x2}: complaint 9, companySide 5, annoyed 7, angry 4, repeat 1, urgent -2, complained 5, missing-apology 1, missing-empathy 2
{annoyed x3}: complaint 5, companySide 3, annoyed 8, angry 1, missing-apology 3
{companySide x1}: complaint 6, companySide 5, annoyed 3, angry 2, thanks -3, complained 3, missing-apology 5, missing-empathy 2, missing-next-step 1
{companySide x2}: companySide 2, annoyed 3, angry 3, empathy -3, missing-apology 6, missing-empathy 5
{customer < 1 words}: complaint -15, companySide -15, annoyed -11, complained -13
{customer < 16 words}: complaint -3, companySide -2, annoyed -3, angry -3, repeat -1, urgent -2, threat -4, vulnerable -8, complained -2, empathy -1, nextStep 1, tone-mismatch -1
{customer < 30 words}: companySide -1, annoyed 2, angry -1, threat -5, vulnerable -9, thanks -2, complained -4, empathy -1, missing-next-step -2
{customer < 4 words}: angry 3, threat -3, vulnerable -5, complained -5, empathy -4, missing-apology -7, missing-empathy -8
{customer < 60 words}: complaint -4, companySide -1, annoyed -4, angry -3, repeat -3, urgent -2, threat -7, vulnerable 1, complained -1, empathy 1, nextStep -1, missing-apology 1, missing-empathy 1, missing-next-step -2, tone-mismatch -2
{customer < 8 words}: complaint -2, annoyed -2, angry 2, repeat -1, urgent -9, vulnerable -6, complained -4, missing-apology -4, missing-empathy -6, missing-next-step -2, tone-mismatch -4
{failure x1}: complaint 10, companySide 7, annoyed 5, angry 1, urgent 1, threat 2, thanks -2, complained 5, empathy 1, nextStep 1, missing-apology 5, missing-empathy 2, tone-mismatch 2
{failure x2}: complaint 6, companySide 5, annoyed 3, angry 2, threat 3, vulnerable 2, thanks -1, complained 5, missing-apology 3, missing-empathy 1
{failure x3}: annoyed 2, angry 2, repeat 2, complained 1, nextStep 1, missing-apology 2
{fine x1}: complaint -12, companySide -10, annoyed -9, angry -8, repeat -3, urgent -7, threat -4, vulnerable 1, thanks 8, complained -8, nextStep -2, missing-apology -7, missing-empathy -6, missing-next-step -4, tone-mismatch -1
{fine x2}: complaint -5, companySide -3, annoyed -5, angry -6, complained -5, empathy 7, missing-apology -4, missing-empathy -3, missing-next-step -4, tone-mismatch -2
{fine x3}: complaint -6, complained -6
{question x1}: complaint -2, companySide -2, annoyed -2, repeat -4, threat -2, thanks -2, complained -3, nextStep 2, missing-apology -3, missing-empathy -1, missing-next-step -2, tone-mismatch -2
{question x2}: complaint 1, companySide 2, annoyed 2
{repeat x1}: companySide 2, annoyed -2, repeat 13, vulnerable -2, thanks -2, missing-apology 2
{repeat x2}: complaint 5, companySide 3, annoyed 4, angry 7, repeat 10, thanks -8
{shouting x1}: complaint 5, companySide 2, annoyed 7, angry 15, urgent 6, complained 2
{technical x1}: complaint -4, companySide -8, missing-apology -5
{thanks x1}: complaint -3, companySide -4, annoyed -6, angry -10, thanks 19
{threat x1}: complaint 4, companySide 3, annoyed 7, angry 7, threat 27, empathy 4, missing-apology 3, missing-empathy 1
{urgent x1}: complaint 2, companySide 3, annoyed 4, angry 4, urgent 21, vulnerable 3
{urgent x2}: missing-empathy 9
{vulnerable x1}: annoyed 7, angry 10, urgent 8, vulnerable 24, complained -4, missing-empathy 3, tone-mismatch 4
☺: complaint -6, companySide -8, vulnerable -2, thanks 10, empathy 4, missing-apology -3, missing-next-step -4
☺ \$: angry 2, empathy 2, tone-mismatch 2
[reply]
!: complained -5, empathy -1, missing-apology -4, missing-empathy -2, missing-next-step -2, tone-mismatch 12
#: nextStep 4, missing-empathy 2, missing-next-step -3, tone-mismatch -3
# #: nextStep 5, missing-empathy -3, missing-next-step -5, tone-mismatch -1
# \$: nextStep 2, missing-next-step -2, tone-mismatch -6
# ,: complained 1, empathy 2, nextStep 2, missing-apology -3, missing-empathy -2, tone-mismatch -1
# off: tone-mismatch 13
# to: missing-next-step -5
\$: nextStep 2, missing-apology 1, missing-empathy -1, tone-mismatch -3
'd: nextStep 5, missing-next-step -3
'd like: tone-mismatch -2
'd rather: missing-apology -5
's: complained -2, empathy 4, missing-apology -4, missing-empathy -4, missing-next-step -1
's a: tone-mismatch -3
's not: missing-apology -5
,: nextStep 1, missing-next-step -2, tone-mismatch 1
, #: nextStep 4, missing-empathy 1, missing-next-step -3, tone-mismatch -4
, a: complained -3, missing-next-step 2
, and: complained -1, empathy 1, nextStep 1, missing-empathy -2
, but: nextStep 7, missing-next-step -4
, i: empathy 2, missing-apology -1, missing-empathy -1
, it: complained -4, missing-apology -3, missing-empathy -1, missing-next-step 2, tone-mismatch 2
, my: missing-empathy -4
, no: nextStep 5
, or: missing-apology -5, missing-empathy -5
, please: nextStep 2, missing-next-step -2
, so: nextStep 1, missing-empathy -4, tone-mismatch -1
, sorry: nextStep 5, missing-empathy -4, missing-next-step -4, tone-mismatch -3
, tap: missing-empathy -5
, that: empathy 4
, the: nextStep 2, missing-apology -3, missing-empathy -3, missing-next-step -2
, then: missing-apology -4
, we: empathy -2, missing-empathy -3
, which: missing-apology -4
, you: nextStep 6, missing-apology -1, missing-next-step -3
?: complained 1, nextStep 6, missing-apology 2, missing-next-step -3
^: complained -2, empathy -2, nextStep 1, missing-apology -1, missing-empathy -2, missing-next-step -2, tone-mismatch -3
^ #: empathy 3, nextStep 4, missing-next-step -2, tone-mismatch -2
^ ,: nextStep 4
^ a: complained 3, nextStep 4, missing-next-step -4, tone-mismatch -4
^ apolo~: complained 4
^ can: missing-empathy 3
^ dear: empathy -3, nextStep -2, missing-apology 1, missing-empathy 2, missing-next-step 1, tone-mismatch 3
^ enjoy: tone-mismatch 6
^ good: empathy 4
^ have: missing-next-step 7, tone-mismatch 4
^ hello: nextStep 2, missing-next-step -1, tone-mismatch -1
^ i: empathy 6, tone-mismatch -3
^ if: nextStep 2, missing-apology -3, missing-empathy -2, missing-next-step -3, tone-mismatch -1
^ in: missing-apology -5, missing-empathy -2
^ it: empathy -2, missing-apology -2, tone-mismatch -2
^ let: missing-apology 4
^ no: complained -7, empathy 4, nextStep 4, missing-apology -6, missing-empathy -4, missing-next-step -5
^ oh: empathy 10
^ please: complained 3, nextStep 2, missing-apology 3, missing-empathy 2, missing-next-step -4
^ sorry: complained 3, empathy -4
^ thank: missing-apology -2, missing-empathy -3, missing-next-step -1, tone-mismatch -1
^ thanks: empathy -1, missing-empathy -1, tone-mismatch 1
^ that: empathy 5, missing-empathy -4, missing-next-step -4
^ the: nextStep 2, missing-empathy 1, missing-next-step -2, tone-mismatch -2
^ there: missing-apology -4
^ this: missing-apology -3
^ to: tone-mismatch 3
^ two: missing-apology -5
^ we: nextStep -1, missing-apology 2, tone-mismatch -2
^ yes: missing-apology -3, missing-empathy -3
^ you: complained -1, nextStep 3, missing-apology -2, missing-next-step -4
^ your: missing-empathy 2, missing-next-step 3
a: complained 1, missing-apology 1, missing-empathy 1, tone-mismatch 1
a #: complained -5, missing-apology -4, missing-empathy -4
a good: missing-apology -5
a lot: missing-apology -4
able: missing-next-step -3
able to: missing-next-step -3
about: complained -1, empathy 3, nextStep 2, missing-next-step -2
about \$: missing-apology 8
about the: nextStep 4, missing-next-step -2, tone-mismatch 2
accor~: tone-mismatch 7
accou~: missing-empathy 2
addre~: tone-mismatch -3
after: tone-mismatch -1
again: tone-mismatch 1
all: empathy 1, nextStep -3, missing-next-step 5
alrea~: complained -4, nextStep 7, missing-apology -6, missing-empathy -4, missing-next-step -4
also: nextStep 4
always happy: empathy -8
am: missing-apology -1, missing-empathy -2, tone-mismatch 1
am not: missing-apology -8
am so: empathy 9, missing-empathy -5
am sorry: complained 5, empathy -2, missing-empathy -4, tone-mismatch -4
an: nextStep -1, missing-next-step 2
and: complained 1, empathy 1, nextStep -2, missing-next-step 2, tone-mismatch -1
and #: missing-next-step -3, tone-mismatch -3
and a: complained 4, empathy -3
and i: complained -1, empathy 5, nextStep 2, missing-apology -5, missing-empathy -9, tone-mismatch -1
and not: missing-empathy 5
and sorry: complained 8, empathy 5
and the: missing-next-step -1
and we: empathy 3, nextStep -2, missing-next-step 2
and will: nextStep 11, missing-next-step -5
and you: missing-empathy 4
and your: complained -3
any: complained -1, nextStep 1, missing-apology -2, missing-next-step -1
anyth~: complained -5, missing-apology -3
apolo~: complained 5, empathy 4, nextStep 2, missing-empathy -3, missing-next-step -2
app: nextStep 2, missing-empathy -1, missing-next-step -4
app \$: nextStep 4
appre~: empathy 4, missing-next-step -2
appre~ you: complained -4, missing-apology -5, missing-empathy -4
are: missing-empathy 1, missing-next-step 1
are a: missing-next-step 6
are happy: missing-apology -6, missing-empathy -5
are having: empathy 5
are on: empathy 6
as: empathy -2
as a: tone-mismatch 5
assist: complained 3, missing-apology 2, missing-next-step -4
assist you: nextStep 3, missing-apology 3
at: nextStep 1
at #: empathy 2, nextStep 3, missing-next-step -2
at our: complained 8
attac~: nextStep 6, missing-next-step -4
back: complained 1, empathy 6, nextStep 3, missing-next-step -4
be: nextStep 3, missing-empathy 1, missing-next-step -3, tone-mismatch 2
been: missing-next-step 3, tone-mismatch 2
before: empathy -2, missing-empathy 2, missing-next-step -2, tone-mismatch -2
before #: empathy 5
better: missing-empathy -2
bill: empathy 12
but: complained -2, missing-apology -3, missing-next-step -1
but i: missing-apology -8, missing-empathy -4
by: nextStep 2, missing-apology 2, missing-next-step -2, tone-mismatch -2
by #: missing-next-step -3
by hand: empathy 5, missing-next-step -4
call: complained 2, nextStep 3, missing-empathy 3, missing-next-step -4
can: complained 1, nextStep 2, missing-apology -1, missing-empathy -1, missing-next-step -3
can be: nextStep 5
can do: missing-empathy -5
can help: tone-mismatch 6
can not: complained -5, empathy -2, nextStep -3, missing-apology -3, tone-mismatch -1
can only: missing-next-step 7
can you: nextStep 4, missing-next-step -2
card: tone-mismatch 4
case: tone-mismatch -6
charge: empathy 5
check: empathy -3, missing-apology 2
check~: tone-mismatch -3
come: empathy 4
coming: missing-empathy -3
comme~: missing-empathy 3
compl~: tone-mismatch -2
conce~: tone-mismatch -3
concl~: missing-next-step 13
confi~: nextStep -5
conne~: missing-empathy 6
conta~: complained 3, empathy -3, nextStep 2, missing-apology 3, missing-empathy 4, missing-next-step -2
conta~ our: complained 4
contr~: missing-empathy 3
custo~: nextStep -2, missing-next-step -2, tone-mismatch 3
custo~ ,: complained -6
day: empathy 2
day !: tone-mismatch 4
days: empathy 4, nextStep 3, missing-next-step -4, tone-mismatch -8
days \$: empathy 4, nextStep 4, missing-next-step -5
dear: nextStep -3, missing-empathy 2, missing-next-step 4
deliv~: missing-apology 5, missing-empathy 3
desk: empathy 5, missing-empathy -4, tone-mismatch -4
desk \$: empathy 6
detai~: nextStep 5, missing-apology 5, missing-empathy 4, missing-next-step -3
device: missing-apology 3
did: complained 2, missing-next-step 3
dm: complained 5, nextStep 15, missing-apology 6, missing-empathy 3, missing-next-step -8
dm us: missing-apology 4, missing-empathy 2
do: missing-apology -1, tone-mismatch -4
do not: complained -2, empathy -2, missing-apology -1, missing-empathy -2, tone-mismatch -2
does: complained 3, missing-apology 1, missing-next-step 2
does not: complained 2, missing-apology 2, missing-empathy 4
done: tone-mismatch -2
each: missing-next-step 4
else: complained -5, tone-mismatch 3
enjoy: tone-mismatch 4
every: complained 3, nextStep -7, missing-apology 3, missing-next-step 10
every~: nextStep -4
exper~: empathy 2, tone-mismatch 3
exper~ we: empathy 10
feedb~: missing-apology -2
fill: missing-apology 4
find: empathy 3
first: nextStep 2, missing-empathy -3, missing-next-step -2
five: tone-mismatch -2
fix: missing-next-step -3
follow: tone-mismatch 3
follow up: missing-empathy 5
for: missing-apology -1, missing-empathy -1
for asking: complained -8
for being: nextStep -6
for it: empathy 5
for the: complained -1, empathy 2, missing-next-step -1
for your: complained 1, nextStep -2, missing-apology 1, missing-next-step 3, tone-mismatch -3
form: nextStep 6, missing-apology 1, missing-empathy 1, missing-next-step -4
four: tone-mismatch -4
free: missing-empathy 2, tone-mismatch 4
from: nextStep 2, missing-apology -2, missing-next-step -1, tone-mismatch -1
front: nextStep 9, missing-next-step -6
frust~: complained 5, empathy 12
frust~ \$: empathy 6
furth~: complained 4, tone-mismatch -4
get: empathy 2, nextStep 4, missing-apology 2, missing-empathy 3, missing-next-step -5
gets: missing-apology -4, missing-empathy -8
give: empathy -3
glad: complained -2, empathy 6, missing-empathy -4, missing-next-step -4, tone-mismatch -3
go: nextStep 3
going: missing-empathy -3
good: empathy 1, missing-empathy -2, tone-mismatch 4
great: complained -5, nextStep -4, tone-mismatch 3
guest \$: missing-apology 9
had: complained 3, empathy -3, nextStep -3, missing-next-step 4, tone-mismatch -2
had to: empathy 6
half: missing-empathy -8
half of: missing-empathy -5
hand: missing-apology -6, tone-mismatch -4
happy: missing-apology -4, missing-empathy -2, tone-mismatch 3
happy to: missing-apology -3, missing-empathy -4, missing-next-step -4
has: complained -2
has been: complained 3, missing-apology 5, missing-empathy 4, missing-next-step 3
have: missing-empathy 2
have a: complained -4, missing-apology -1
have been: complained 5
have to: complained -6
he: complained -5, missing-empathy -4, tone-mismatch -2
he 's: missing-apology -7, missing-empathy -7
hear: empathy 4
hear about: empathy 4, tone-mismatch 5
hear that: empathy 3, missing-empathy -6, tone-mismatch -3
hear you: empathy 5
hello: nextStep 1, missing-apology -3, missing-next-step -1, tone-mismatch -1
hello \$: complained 3, missing-apology 5, missing-empathy 3
help: missing-apology 3, missing-empathy 2
her: missing-apology -5, missing-empathy -4, tone-mismatch -2
here: nextStep 2
here to: missing-empathy 5
hi: nextStep 1
hope: empathy 4, missing-next-step 5
hours: empathy 6
how: missing-apology 2
i: complained -2, empathy 4, nextStep -1, missing-apology -5, missing-empathy -6, missing-next-step -1, tone-mismatch 1
i 'd: nextStep 3, missing-empathy 4
i am: nextStep -2, missing-apology -3, missing-empathy -3, tone-mismatch 2
i apolo~: empathy 13
i have: complained -2, nextStep 2, missing-apology -3, missing-next-step -6
i know: empathy 8
i think: missing-empathy -5
i under~: empathy 11, missing-empathy -7
i will: nextStep 2, missing-empathy -1, tone-mismatch -2
id: complained 3, nextStep 7, missing-apology 5, missing-next-step -3
if: complained -2, empathy -1, nextStep 9, missing-apology -1, missing-empathy -3, missing-next-step -6, tone-mismatch 2
if the: missing-next-step -2
if you: nextStep 2, missing-next-step -5, tone-mismatch 4
in: nextStep 1, missing-apology 1, tone-mismatch -1
in #: tone-mismatch -3
in order: missing-empathy 5
in the: complained -1, nextStep 1, missing-next-step -2
influ~: missing-next-step 10
into: missing-empathy 2
inves~: missing-apology 5
is: missing-apology -1, tone-mismatch -1
is a: missing-empathy 2
is no: empathy 6
is not: missing-apology -3, tone-mismatch 2
is on: empathy 4, missing-next-step -9
is the: nextStep -4, missing-next-step 5
issue: missing-empathy 1, tone-mismatch 1
issue \$: tone-mismatch -2
it: complained -2, nextStep 1, missing-empathy -3, tone-mismatch -1
it \$: empathy 2, missing-apology -1, missing-empathy 3, tone-mismatch -1
it 's: complained 2, missing-empathy 3, tone-mismatch -1
it ,: complained -2, nextStep 2, missing-empathy 2, tone-mismatch -3
it in: empathy 4
it to: empathy 3, nextStep 6, missing-next-step -4
just: complained -5, nextStep 6, missing-apology -5, missing-empathy -5
keep: missing-apology -2, missing-empathy -1, missing-next-step -1, tone-mismatch -2
kind: missing-apology -3, missing-empathy -2, tone-mismatch -3
kindly: missing-empathy 4
know: missing-apology -1
know that: tone-mismatch 5
last: missing-empathy -3, tone-mismatch -5
leave: missing-empathy -5
let: empathy -3, nextStep 8, missing-next-step -8
let us: nextStep 4, missing-empathy -4, missing-next-step -4
like: nextStep -5, missing-next-step 3, tone-mismatch 2
like ,: empathy 7
like to: nextStep 4, tone-mismatch -2
line: missing-next-step -2
list: tone-mismatch -5
living: missing-next-step 12
locat~: nextStep 8, missing-next-step -4
look: missing-next-step -3, tone-mismatch -3
look into: nextStep 5
loss: tone-mismatch 7
love: tone-mismatch 4
luck: missing-apology -6
made: tone-mismatch -2
mail: tone-mismatch -4
make: missing-apology -4, missing-empathy -2
many: missing-next-step 5
matter: missing-empathy 7
may: missing-empathy 2, missing-next-step -2
me: nextStep 1, missing-apology -5, missing-next-step -1, tone-mismatch -2
me ,: missing-empathy -9
means: empathy -6
membe~: missing-empathy 5
messa~: missing-next-step 6
mobile: nextStep 6
more: nextStep 2, missing-empathy 2
morni~: empathy 6, nextStep 4, missing-empathy -3, missing-next-step -3
most: nextStep 3
must: empathy 4
my: nextStep -3, missing-next-step 3
my apolo~: empathy 8
need: nextStep 2, missing-next-step -2
new: complained 2, missing-empathy 4, tone-mismatch 2
news: tone-mismatch 6
no: complained -2, empathy 2, nextStep 1, missing-apology -1
nobody: missing-empathy 5
not: empathy -1, missing-next-step 2, tone-mismatch -1
not a: complained 5, empathy -7, missing-empathy 4
not be: missing-apology -6, missing-empathy -4
not think: missing-apology -8
note: missing-next-step -3
noted: missing-next-step 8
of: complained 2, empathy -2, nextStep -1, missing-apology 1, missing-empathy 1, missing-next-step 1
of course: missing-apology -6
of our: tone-mismatch 4
of the: missing-apology -1, missing-empathy -2, tone-mismatch 2
off: nextStep 4, missing-apology 3
oh: empathy 3
old: tone-mismatch -4
on: complained 2, empathy -1, nextStep -1, missing-apology 2, missing-empathy 1, missing-next-step 1
on it: nextStep 6, missing-empathy -4
on the: empathy 2, nextStep -2, missing-next-step 3, tone-mismatch -1
once: nextStep 3
one: empathy 2, nextStep 3, missing-empathy -3, missing-next-step -2, tone-mismatch -1
one \$: missing-apology -4
one ,: missing-apology -6, missing-empathy -6
only: nextStep -3, missing-apology -3, missing-next-step 5, tone-mismatch -2
open: complained -3, empathy -2
option: missing-apology -3
or: complained -2, nextStep 2, missing-apology -3, missing-empathy -1, missing-next-step -3, tone-mismatch -1
our: complained 1, nextStep -1, missing-apology 1, missing-next-step 2, tone-mismatch 4
our custo~: nextStep -4
our suppo~: missing-apology 2, tone-mismatch -2
out: complained 1, empathy 2, missing-empathy -1, tone-mismatch -2
over: empathy -2
page: missing-apology -4, tone-mismatch -2
patie~: empathy 4, missing-apology 6
people: missing-empathy 3
please: complained 4, nextStep 6, missing-apology 3, missing-next-step -4
please conta~: nextStep 2, missing-next-step -2, tone-mismatch 3
please do: complained -9, nextStep 4, missing-apology -5, missing-empathy -5
please read: tone-mismatch 9
please tell: empathy 9
posit~: nextStep -7
possi~: nextStep 4
probl~: tone-mismatch -1
proce~: missing-apology 3
provi~: complained 1, missing-apology 2
put: missing-empathy -6, missing-next-step -3
quest~: nextStep 4, missing-apology -2, missing-next-step -2
rather: missing-apology -4
rating: empathy -7
reach: tone-mismatch -5
reach out: nextStep 8, missing-next-step -3, tone-mismatch -3
reach~ out: tone-mismatch 6
really: missing-apology -3, missing-empathy -5
really sorry: empathy 10
recei~: missing-apology 2
regar~: nextStep 3
reply: tone-mismatch -2
report: missing-apology 5
reque~: empathy -5, nextStep 2, missing-empathy 4
requi~: complained -5
review: complained 3, nextStep -3, missing-apology 2, tone-mismatch 2
right: nextStep 3, missing-empathy -2, missing-next-step -5
ring: empathy -2, missing-next-step -3
run: complained 4
sad: empathy 14
same: nextStep -2, missing-apology -1, tone-mismatch -5
save: missing-empathy -6
say: nextStep -6, missing-next-step 8
scree~: missing-apology 4
second: nextStep 5, missing-empathy -5, missing-next-step -4
seeing: missing-apology -4, missing-empathy -12
send: complained -3, nextStep 4, missing-empathy -3, missing-next-step -2
set: complained 4
setti~: nextStep 8, missing-empathy -3, missing-next-step -4
she: complained -7, missing-apology -2
should: nextStep 7, missing-apology -3, missing-empathy -5, missing-next-step -6, tone-mismatch -3
should have: empathy 8, missing-next-step -4
side: empathy 4
since: missing-apology 3, tone-mismatch -5
so: complained -1, empathy 1, missing-apology -3, missing-empathy -1, missing-next-step -1, tone-mismatch -1
so sorry: empathy 10, missing-empathy -5
so that: missing-empathy 2
some: missing-empathy 3, tone-mismatch 5
somet~: empathy -3
soon: missing-next-step -6
sorry: complained 9, empathy 7, missing-empathy -5, missing-next-step 1, tone-mismatch 1
sorry !: missing-empathy 7
sorry \$: complained 4, empathy 5, missing-empathy -5, tone-mismatch -2
sorry ,: complained 3, empathy 3, missing-empathy -5, tone-mismatch -6
sorry about: missing-next-step -1
sorry for: empathy 4
sorry if: empathy -8
sorry it: empathy 6
sorry to: complained -8, empathy 5, tone-mismatch 2
sound: missing-apology 6
speci~: missing-next-step -4
start: tone-mismatch -5
stay: tone-mismatch 5
stick~: missing-next-step 8
still: nextStep 4, missing-empathy -3, missing-next-step -3
store: nextStep 5, missing-next-step -6
story: tone-mismatch 9
strive: missing-next-step 10
subje~: missing-empathy -5
such: nextStep -5
sugge~: missing-apology -4, tone-mismatch -2
suppo~: missing-empathy -1
suppo~ team: complained 3
take: complained -1, nextStep 3, missing-empathy -3, tone-mismatch -2
tap: missing-apology -4, missing-empathy -4
team: nextStep 4, missing-next-step -2, tone-mismatch 1
tell: empathy 3, missing-empathy -3, tone-mismatch -3
than: missing-empathy 2
thank: complained -1, empathy 2, nextStep -2, missing-empathy 1
thank you: complained -2, nextStep -2, missing-empathy 2
thanks: nextStep -3, missing-next-step 1, tone-mismatch 3
thanks for: missing-empathy -2
that: nextStep -2, missing-next-step 2
that 's: empathy 2, missing-apology -2, missing-empathy -6
that is: missing-empathy 2
that we: complained 8, missing-apology 2, missing-empathy 4
that you: missing-empathy -3
the: missing-empathy 1, missing-next-step 1, tone-mismatch -1
the #: missing-apology -5, missing-next-step -2, tone-mismatch -7
the exper~: empathy 6
the form: tone-mismatch -4
the issue: complained 6, nextStep 5, missing-next-step -3
the same: nextStep -3, missing-apology -2, tone-mismatch -3
the time: tone-mismatch 4
the troub~: empathy 9
them: missing-next-step 2
then: nextStep 2, missing-apology -3, missing-next-step -2
there: missing-apology -1, missing-next-step -1, tone-mismatch -1
there \$: complained 3
there is: missing-empathy -5
they: complained -2, nextStep -2, missing-next-step 2, tone-mismatch -2
thing: empathy 3, tone-mismatch -1
this: complained -1, nextStep -1, missing-apology 1, missing-empathy -1
this \$: missing-apology 4, missing-empathy 3
this helps: missing-apology -5
this issue: tone-mismatch 4
this morni~: empathy 3
though: missing-apology -7
three: empathy 3, nextStep 5, tone-mismatch -4
throu~: complained 4, missing-empathy 2, tone-mismatch -2
thurs~: nextStep 6, missing-empathy -5, missing-next-step -4
time: missing-apology 3, missing-next-step -1
times: missing-empathy 5
to: complained -1, empathy -2, nextStep -1, missing-apology -2, missing-next-step -1, tone-mismatch 1
to #: nextStep 6, missing-apology -3, missing-empathy -4, missing-next-step -4
to assist: missing-apology 3
to hear: empathy 5
to help: missing-apology 1, tone-mismatch -2
to make: missing-apology -10, missing-empathy -4
to our: complained 3, nextStep 4, missing-apology 3, missing-empathy 4, missing-next-step -4
to the: empathy 3, nextStep 2, missing-apology -2, missing-next-step -3, tone-mismatch -2
to you: missing-apology -3, missing-empathy 1, tone-mismatch -4
today: complained -3, empathy 3, missing-apology -4, missing-empathy -3, missing-next-step -2, tone-mismatch 2
tomor~: nextStep 5, missing-next-step -7
tonig~: nextStep 4
too: empathy 3, missing-empathy -3
travel: tone-mismatch 6
troub~: empathy 5
troub~ with: tone-mismatch 10
truly: empathy 12
try: complained 5, missing-empathy -3
two: complained -3, empathy 2, nextStep -3, missing-apology -3, missing-empathy -2, tone-mismatch -1
under~: complained 6, empathy 6, tone-mismatch -3
until: empathy 4, nextStep 9, missing-next-step -8
up: empathy 1
up to: missing-apology -11
us: nextStep 2, tone-mismatch 1
us a: tone-mismatch 3
us at: complained 3, nextStep 1
us know: missing-empathy -3
us on: tone-mismatch 7
use: missing-apology -2
user: missing-apology -4, missing-empathy -6
using: missing-apology -4, missing-empathy -6, missing-next-step -3
versi~: nextStep 5, missing-next-step -3
very: tone-mismatch -3
very sorry: empathy 8
via: nextStep 5, missing-apology -4, missing-next-step -3
voice: tone-mismatch 6
want: missing-apology 3
was: complained 3, empathy -2, nextStep -3, missing-apology 3
way: nextStep 3, tone-mismatch 2
we: nextStep -3, missing-apology -1, missing-empathy -1, missing-next-step 2
we 'd: missing-next-step -3
we are: nextStep -3, missing-empathy -3
we can: nextStep 3, missing-apology 1
we do: missing-apology -3
we know: empathy 12
we under~: empathy 9
we will: missing-next-step -5, tone-mismatch -4
well: complained -3, missing-apology -5, missing-empathy -2
went: nextStep 4, missing-empathy -4, missing-next-step -4
what: missing-apology 1, missing-empathy 1, missing-next-step 4
what is: missing-empathy 5
when: tone-mismatch -2
which: empathy -3, tone-mismatch 1
who: complained 5, nextStep -4, missing-apology 4, missing-empathy 3, missing-next-step 4
will: empathy -1, nextStep 4, missing-next-step -5
will be: missing-next-step -5
will get: missing-empathy 4
will keep: missing-apology -7, missing-empathy -4
with: complained 1, nextStep 1, missing-apology -1, missing-next-step -1
with a: missing-empathy -5, tone-mismatch -2
with the: missing-next-step -2, tone-mismatch -2
with you: complained -4, nextStep 5
with your: complained -3, missing-apology -3, missing-next-step -1
witho~: empathy 3, tone-mismatch -2
word: tone-mismatch -3
work: empathy -4, missing-next-step 4, tone-mismatch -2
worki~: empathy -3, nextStep 4, missing-next-step -8
worki~ on: empathy -9
works: missing-next-step 4
would: complained -1, empathy -2, nextStep 5, missing-apology -1, missing-next-step -2
would like: nextStep 6, missing-next-step -4
write: tone-mismatch -4
wrong: nextStep 5, missing-apology -4, missing-empathy -5, missing-next-step -3
yes: complained -5, missing-apology -2, missing-empathy -4
yes ,: complained -7, missing-apology -5, missing-empathy -4
you: complained -1, missing-apology -1, missing-empathy -3, missing-next-step -1, tone-mismatch -2
you !: complained -2, empathy -2, missing-next-step -4
you \$: tone-mismatch -1
you 'd: empathy 5
you ,: empathy 3, missing-apology -3, missing-empathy -3, missing-next-step -4, tone-mismatch -2
you are: empathy 2
you can: complained -2, empathy -1, nextStep 4, missing-apology -3, missing-next-step -2, tone-mismatch 2
you do: missing-next-step -4
you for: nextStep -1, missing-apology -2, missing-next-step 3, tone-mismatch 2
you have: complained -1, tone-mismatch -2
you need: missing-apology -3
you want: missing-empathy 5
you will: missing-empathy 5
your: nextStep 1, missing-empathy -1, missing-next-step -2, tone-mismatch 1
your conce~: complained 5
your feedb~: empathy -4, missing-apology -1, missing-empathy -2, missing-next-step -3
your issue: missing-apology 6
your patie~: empathy 11
your review: empathy -3, missing-apology 4
{alternative}: nextStep 8, missing-next-step -6, tone-mismatch -1
{apology}: complained 12, empathy 15, nextStep 5, missing-empathy -6, missing-next-step -3, tone-mismatch -3
{asks}: complained 1, nextStep 6, missing-apology 2, missing-next-step -3
{cheer}: complained -12, empathy -1, nextStep -10, missing-apology -11, missing-empathy -11, missing-next-step -2
{closing}: complained 1, empathy -1, nextStep 1, missing-apology 1, missing-empathy 1, missing-next-step -2, tone-mismatch -1
{companyActs}: empathy 2, nextStep 10, missing-empathy -2, missing-next-step -12
{courtesy}: complained -2, empathy 2, missing-apology -1, missing-empathy -2, missing-next-step -1, tone-mismatch 1
{customerActs}: nextStep 11, missing-apology 1, missing-next-step -10
{debate}: nextStep 2, missing-apology -4, missing-empathy -4, missing-next-step -3
{empathy}: complained 5, empathy 19
{explanation}: complained -3, empathy -1, nextStep 1, missing-apology -8, missing-empathy -6
{greeting}: complained 2, missing-apology 6
{halvedApology}: empathy -16, missing-empathy 8
{handoff}: nextStep 4, missing-apology -3, missing-empathy -3, missing-next-step -2
{likely angry}: complained 9, missing-apology 7, missing-empathy 11, missing-next-step 2, tone-mismatch 5
{likely annoyed}: complained 9, nextStep -9, missing-apology 12, missing-empathy 23, tone-mismatch 8
{likely companySide}: complained 18, empathy -2, missing-apology 8, missing-empathy 9, missing-next-step -1
{likely complained}: missing-apology -3, missing-next-step 7, tone-mismatch 8
{likely complaint}: complained 6, empathy 2, nextStep -7, missing-apology 12, missing-empathy 3, missing-next-step 13, tone-mismatch -9
{likely empathy}: missing-apology -3, missing-empathy -10, missing-next-step -2, tone-mismatch -4
{likely nextStep}: missing-apology -4, missing-empathy -6, missing-next-step -5, tone-mismatch -7
{likely repeat}: complained 4, missing-apology 5, missing-empathy 1, missing-next-step -1, tone-mismatch -1
{likely thanks}: complained -2, empathy -5, nextStep -15, missing-empathy 1, missing-next-step 3, tone-mismatch 6
{likely threat}: complained -8, empathy -3, nextStep 8, missing-next-step -5, tone-mismatch -2
{likely urgent}: complained -1, nextStep 1, missing-apology 1, missing-empathy 3, tone-mismatch 3
{likely vulnerable}: complained -2, empathy -8, nextStep 1, missing-empathy 1, tone-mismatch 4
{link}: complained 2, empathy 2, nextStep 15, missing-apology 3, missing-empathy -2, missing-next-step -10, tone-mismatch -1
{nextStep}: complained 1, empathy -1, nextStep 7, missing-apology 2, missing-empathy 2, missing-next-step -5, tone-mismatch 4
{ownership}: nextStep 7, missing-next-step -4
{question}: nextStep 2, missing-next-step -1, tone-mismatch 1
{repair}: complained 4, nextStep 3, missing-apology 6, missing-empathy 1, missing-next-step -1
{reply < 12 words}: complained -5, empathy -3, nextStep -3, missing-apology -5, missing-empathy -6, missing-next-step -2, tone-mismatch -3
{reply < 16 words}: complained -3, empathy -5, nextStep -1, missing-apology -4, missing-empathy -4, tone-mismatch -5
{reply < 25 words}: empathy -2, missing-empathy -1, missing-next-step -1, tone-mismatch -5
{reply < 40 words}: complained -1, empathy -4, missing-apology -1, missing-next-step -2, tone-mismatch -1
{reply < 70 words}: empathy -2, missing-apology -3, missing-empathy -2, tone-mismatch -2
{reply < 8 words}: complained -5, empathy -6, missing-apology -3, missing-empathy -4
{solution}: nextStep 6, missing-apology -1, missing-next-step -6
{timeframe}: empathy 3, nextStep 1, missing-empathy -2, missing-next-step -2, tone-mismatch 1
☺: complained 2, missing-apology 3, missing-empathy 3, missing-next-step 2, tone-mismatch 17
☺ \$: nextStep -4, missing-next-step 5, tone-mismatch -6
[sentence]
!: sting -6, blame -7, defensive -7, excuse -5, non-apology -3, dismissive -1, refusal -14, cold -22, boilerplate -3, vague-timing -1
#: sting -1, blame -1, excuse -3, non-apology -5, dismissive -2, refusal -1, unprofessional -6, cold 4, boilerplate -7, vague-timing -10
# #: sting -5, blame -7, defensive -2, excuse -7, dismissive -1, refusal -2, unprofessional -3, cold -3, boilerplate -4
# \$: blame 2, defensive -2, dismissive -8, refusal -3, unprofessional -5, cold 3, vague-timing -2
# ,: sting -2, blame -2, excuse -6, dismissive -3, unprofessional -2, cold 2, boilerplate -4
# and: defensive 2, unprofessional 1, vague-timing -3
# are: sting -4
# days: blame -2
# euros: sting -7
# for: sting -5
# hours: sting 2, excuse 3
# is: sting -1
# of: sting 5, blame 5, dismissive 4
# other: sting 9
# years: sting 4, defensive 11
\$: sting -2, blame -2, defensive -2, non-apology -3, dismissive -4, unprofessional -5, cold 1, boilerplate -1, vague-timing -4
'd: sting 1, blame 1, defensive -3, non-apology -1, dismissive 1, unprofessional 3, cold -2, boilerplate -1, vague-timing -3
'd have: sting 4, blame 6
'd like: sting -3, dismissive -2, unprofessional -2
's: sting -1, blame -2, defensive -1, excuse 1, non-apology -2, dismissive 1, refusal 2, cold -7, boilerplate -3
's a: sting -1, blame -3, defensive -1, excuse -2, dismissive 3, refusal -2, vague-timing -2
's always: blame 8
's no: refusal 3
's not: defensive 4
's nothi~: sting 5, refusal 9
's on: sting -3, vague-timing 5
's the: defensive -2, excuse 3
's where: excuse 8
,: sting -3, blame -3, defensive -2, non-apology -9, refusal -7, cold -6, boilerplate -7, vague-timing -6
, #: excuse -1, dismissive 2, unprofessional 1, cold -1, boilerplate -3, vague-timing -6
, a: sting 2, excuse -2, non-apology -2, dismissive 5, vague-timing -2
, again: sting 7
, and: sting -2, excuse -2, non-apology -4, dismissive -2, refusal -1, unprofessional -4, cold -4, vague-timing -2
, any: sting -4
, as: sting 8, blame 9, defensive 4
, becau~: sting -6
, but: sting -5, blame -5, defensive -2, excuse -2, non-apology 3, dismissive -4, refusal -3, unprofessional -1, cold -2
, could: sting -3
, free: sting -3
, hence: sting 4
, here: sting -7
, i: sting -1, blame -2, excuse -1, non-apology -4, unprofessional 2, cold -1
, if: vague-timing -1
, it: defensive 2, non-apology -3, cold -6
, just: sting -4
, not: sting 3, defensive 3, excuse 2
, or: sting -2, blame -2, dismissive -3
, our: sting 3, blame -3, defensive 3, unprofessional 3
, please: sting -3, blame -1, excuse -1, non-apology -1, unprofessional -1, cold -2
, so: defensive 2, excuse 1, non-apology -4, dismissive -1, refusal 1, unprofessional -4, cold -2, boilerplate -6, vague-timing -3
, sorry: sting -5, dismissive -2
, tap: sting -3
, tell: sting -4
, that: defensive -4, excuse 2, dismissive 1
, the: sting -1, blame -4, defensive -2, excuse -1, non-apology -3, dismissive 1, refusal -1, boilerplate -3
, then: non-apology 2
, there: sting 1
, they: sting 2, defensive 5
, this: dismissive 4
, we: sting 1, excuse 6, dismissive -2, unprofessional 3, vague-timing 1
, what: sting 4, excuse 3, dismissive 3
, which: blame 2, excuse -2, non-apology -1, dismissive -1
, with: sting -5, defensive -3, dismissive -3
, yet: sting -4
, you: sting 2, excuse 1, non-apology -1, dismissive 2, refusal -2, unprofessional 5, cold 1
, your: sting -2
?: sting -2, excuse -11, non-apology -2, dismissive -1, refusal -2, cold -8, boilerplate -5, vague-timing -4
^: sting -7, blame -7, defensive -7, excuse -8, non-apology -6, dismissive -7, refusal -7, unprofessional -6, cold -12, boilerplate -6, vague-timing -7
^ #: blame -2, excuse -2, unprofessional 2
^ ,: sting -9, cold -2
^ a: blame 2, defensive -3, excuse -3, non-apology -1, dismissive 6, unprofessional -1, boilerplate -4, vague-timing 1
^ all: defensive 4
^ and: sting -3
^ apolo~: non-apology 4
^ as: sting 5, blame 3, dismissive 4
^ ask: sting 4
^ best: sting -5
^ blame: excuse 10
^ bring: cold 10
^ by: unprofessional 11
^ check: sting 4, cold 11
^ conta~: sting 7, cold 12
^ could: sting -2
^ custo~: boilerplate 5
^ dear: sting -10, blame -2, defensive -4, excuse -3, non-apology -1, dismissive -3, refusal -3, unprofessional -3, cold -3, boilerplate 1, vague-timing -2
^ deliv~: sting 5
^ did: sting 2, blame 3, unprofessional 7
^ do: sting 3, unprofessional 6
^ dupli~: sting 7, cold 13
^ enjoy: sting -4
^ every~: sting 3, defensive 6
^ five: dismissive 7
^ form: sting 9, cold 7
^ furth~: cold 15
^ good: sting -5
^ had: sting 7, blame 12
^ happy: sting -4
^ have: sting -4
^ hello: sting -4, blame -1, defensive -2, excuse -1, dismissive -2, unprofessional -3, cold -3, boilerplate -1
^ hey: sting -3
^ hi: sting -6, blame -3, defensive -3, excuse -3, non-apology -1, dismissive -4, refusal -4, unprofessional -2, cold -6, boilerplate -3, vague-timing -2
^ hope: sting -5
^ howev~: vague-timing 5
^ i: blame -3, defensive 3, excuse 2, non-apology 1, dismissive -1, refusal -1, cold -3, boilerplate -2, vague-timing -1
^ if: blame -2, defensive -7, excuse -9, non-apology 1, refusal -5, cold 1, vague-timing -3
^ is: sting -3
^ it: sting -1, blame -1, defensive 2, excuse 1, non-apology 3, dismissive 3, refusal -1, unprofessional -1, cold -4, vague-timing 1
^ kind: sting -3
^ kindly: sting -2
^ lol: sting 5, unprofessional 10
^ maybe: sting 5
^ most: sting 3, dismissive 5
^ my: defensive 4
^ next: sting 4, unprofessional 7
^ no: refusal 4, cold 7
^ nobody: sting 3, dismissive 13
^ not: sting 2, refusal 8, cold 7
^ nothi~: defensive 3
^ oh: unprofessional 4
^ one: sting 5, dismissive 7
^ other: sting 7, blame 5, dismissive 6
^ our: sting 1, defensive 11, non-apology -1, dismissive -2, refusal -2, cold -3
^ people: blame 7
^ perha~: sting 4
^ please: sting -1, blame -1, defensive -2, excuse -1, dismissive -4, refusal -3, unprofessional 1, cold 2
^ read: sting 6
^ refun~: sting 3
^ regar~: sting -5
^ regre~: non-apology 8
^ see: sting 4, cold 11
^ should: non-apology 6
^ so: dismissive 3
^ someb~: sting 3
^ sorry: sting -1, blame -2, defensive -2, excuse 2, non-apology 2, refusal -1, unprofessional -1, cold -2, vague-timing -2
^ submit: sting 7
^ thank: sting -6, blame -4, defensive -2, excuse -3, non-apology -3, dismissive -8, unprofessional -4, vague-timing -3
^ thanks: sting -4, blame -3, defensive -5, excuse -2, non-apology -1, dismissive -2, unprofessional -1, cold -3
^ that: sting -2, excuse 1, non-apology -2, unprofessional -1
^ the: sting -1, blame -1, defensive 2, excuse 1, non-apology -11, refusal 5, unprofessional -5, cold -1, boilerplate -6, vague-timing 3
^ there: refusal 2, unprofessional -2
^ this: sting -3, blame -3, dismissive 2, refusal -1
^ ticket: sting 6
^ try: dismissive 8
^ two: sting -4
^ until: sting -3
^ we: sting -1, blame -2, defensive 1, excuse -1, non-apology 1, dismissive -3, refusal -1, unprofessional -5, cold -6, boilerplate 1, vague-timing 2
^ what: sting -5, blame -2, dismissive -3
^ when: excuse 7
^ will: vague-timing 11
^ with: sting 1, excuse 2
^ witho~: sting 4, refusal 9
^ works: sting 11, dismissive 17
^ wow: sting 6, unprofessional 11
^ wrong: sting 8, cold 15
^ you: blame 3, defensive 2, excuse -9, non-apology -4, dismissive 1, unprofessional -1, boilerplate -6
^ your: sting -1, blame 2, defensive -2, excuse -3, non-apology -2, boilerplate 7, vague-timing 1
^ ☺: sting -7, defensive -2, refusal -1, unprofessional -4, cold -2
a: sting 1, blame 3, excuse -1, non-apology -1, dismissive 2, refusal -3, unprofessional 2, cold -6, boilerplate -4
a better: sting -3
a bit: sting 3, defensive 4, dismissive 4
a contr~: sting 5
a day: excuse 5
a five: sting 6, dismissive 9
a grown: sting 9
a little: sting 3, blame 6
a matter: sting 17, excuse 8, dismissive 6
a minute: dismissive 7
a new: sting -1, blame -2
a pity: non-apology 10
a quick: sting 7
a reason: blame 8
a refund: refusal 11
a second: defensive -3
a single: defensive 7
a third: excuse 3
a valid: sting 9
able: sting -2, defensive -3
able to: sting -2, defensive -3
about: defensive -2, excuse -6, non-apology -2, dismissive 4, refusal -4, unprofessional -1, cold -5, boilerplate -1, vague-timing 1
about \$: dismissive 10
about the: sting -4, excuse -3, unprofessional -3, cold -2, boilerplate -2
about your: sting 2
above: cold 5
access: cold 8
accor~: sting 6, cold 7
accou~: sting -1, defensive -2, excuse -3, non-apology -1, dismissive -4, refusal 1, cold 2, boilerplate -1, vague-timing 1
accur~: defensive 11
action: vague-timing 7
add that: sting 6
added: sting -3
addre~: sting -1, dismissive -3
ads: vague-timing 4
adult: sting 4, blame 8
after: sting -2, defensive -2, non-apology -3, dismissive -2, boilerplate -2
after that: sting -4
after~ \$: sting -3
again: blame 2, excuse -2, non-apology -2, dismissive -1, refusal -1, unprofessional 2, cold -3
again \$: sting -3, blame -2
age: sting 4, dismissive 10
agree~: sting 5
airli~: sting 8
all: defensive 2, excuse -2, non-apology -3, dismissive 3, boilerplate 4, vague-timing -2
all #: sting -4
all our: sting 5
all times: boilerplate 9
allows: sting -5, vague-timing 7
along: sting -2
along with: sting -2
alrea~: sting -2, excuse -2, dismissive -2
also: blame -2, non-apology -1
always: refusal -1, boilerplate 4
always happy: sting -3
am: sting 1, blame -1, defensive -2, excuse 2, non-apology -1, refusal 1, cold -5, vague-timing -2
am a: sting 4, defensive 10
am sorry: defensive -3, dismissive -1, refusal 1, unprofessional -2, boilerplate -2, vague-timing -1
among: sting 5
amount: cold 7
an: sting 1, blame -1, defensive 2, excuse -1, refusal -1, unprofessional 4, cold 1
an outage: sting 4
and: sting -2, blame -3, defensive -1, excuse 2, non-apology -9, dismissive -2, refusal -2, unprofessional -2, cold -4, boilerplate 1, vague-timing -2
and a: sting 2, dismissive 6, refusal -2
and how: sting 5
and i: sting -9, blame -3, defensive -4, excuse -3, non-apology -4, dismissive -3, refusal -2, unprofessional -5, cold -4, boilerplate -4, vague-timing -4
and if: sting -9
and in: excuse 4
and it: sting -3, non-apology -1, dismissive -2, refusal -1, cold -2
and most: sting 4
and not: sting 5, blame 3, excuse 4, unprofessional 4
and now: blame 9
and our: vague-timing 5
and people: sting 5, dismissive 12
and should: sting -2
and some: sting 6, dismissive 9
and the: blame -2, defensive -2, excuse 7, non-apology -2, dismissive -6, refusal 1, unprofessional -3, boilerplate -1, vague-timing -1
and then: blame 5
and there: sting 2, dismissive 5, refusal 4
and this: sting 3, refusal 5
and we: sting -2, blame -1, excuse -2, dismissive 1, refusal 1, boilerplate 2, vague-timing -2
and when: sting 3, excuse 6
and will: sting -5, vague-timing 3
and you: blame 2, vague-timing 2
and your: defensive -3
anoth~: defensive -2, unprofessional 3
answe~: sting 4, defensive 7
any: blame -2, excuse -1, non-apology 2, unprofessional -3, cold -4, boilerplate 5, vague-timing -1
any incon~: boilerplate 4
any more: refusal 10
anybo~: sting 4
anyone: sting 2, excuse 4, non-apology 3, dismissive 3
anyone \$: sting 6
anyth~: sting -5, defensive -3
anyway: sting 4, dismissive 10
apolo~: blame -5, defensive -2, excuse -2, non-apology 3, refusal -2, unprofessional -2, boilerplate 2, vague-timing -2
apolo~ for: sting -3, non-apology -2, unprofessional -1, boilerplate 6
apolo~ if: sting 8, non-apology 12
apolo~ to: non-apology 8
app: sting -1, blame -1, defensive -2, excuse 1, refusal -1, unprofessional -4, cold -4, vague-timing -1
app \$: sting -2, blame -3
appre~: sting -2, vague-timing 2
appre~ you: sting -2
appre~ your: sting -2, boilerplate 5
are: sting 2, blame -2, excuse 3, non-apology -3, dismissive 2, refusal 4, unprofessional -3, cold 2, boilerplate -2, vague-timing 2
are a: sting 4, excuse 6, dismissive 6
are always: sting -6
are back: sting -3
are curre~: vague-timing 11
are for: sting 5
are here: sting -4
are not: refusal 3
are right: sting -2
are sorry: sting 4, defensive 1, excuse -2, non-apology 5, dismissive 1, refusal -1
are talki~: sting 6, dismissive 11
are two: excuse 5
are worki~: vague-timing 4
are you: sting -2
around: sting 3, dismissive 4
as: sting 2, defensive 3, excuse 1, non-apology 2, refusal 1, boilerplate 1, vague-timing 2
as it: unprofessional 6
as of: sting -8
as per: cold 9
as the: blame 9
as they: sting 6
as we: vague-timing 7
as you: excuse 3
ask: sting 4, blame 5
ask the: sting 6
ask you: sting 4
asked: blame 4
asking: blame 5
assist: blame -2, defensive -2
assist you: sting -1
assis~: sting -6
at: sting -2, defensive -1, excuse -1, non-apology -1, refusal -5, unprofessional -3, cold -2
at #: sting 3, defensive 2, refusal 1, unprofessional 1, vague-timing -2
at ,: sting -2
at home: sting 5, blame 11
at some: vague-timing 5
at the: blame 3, defensive -2, dismissive -3, refusal -1, cold -1, vague-timing 2
at this: sting 3, dismissive 6
at your: sting 4, unprofessional 6
attac~: sting -2, defensive -2, excuse -2
attac~ ,: sting -3
atten~: boilerplate 8
audit~: defensive 15
autho~: excuse 5
aware: vague-timing 7
away: blame 6
back: sting -5, blame -7, defensive -5, excuse -2, non-apology -2, dismissive -4, refusal 2, cold -4, boilerplate -1, vague-timing 4
back \$: sting -2
back to: vague-timing 3
backup: sting 3, blame 11
bank: sting 2, excuse 8
banki~: sting -3
banned: sting 4, defensive 14
be: sting 1, blame -1, defensive 3, excuse -3, refusal 2, cold 2
be a: sting 2, blame 8
be able: sting -3
be avail~: vague-timing 9
be aware: blame 13
be honest: sting 7
be in: vague-timing 4
be the: dismissive 6
becau~: sting -4, excuse -1, non-apology -2, cold -1
becau~ the: sting -3
becau~ we: sting -4
been: sting 4, blame 5, defensive 3, non-apology 1, dismissive 1, refusal 1, unprofessional 2, cold 4, boilerplate 4
been the: sting 4
before: sting 1, blame 11, defensive -2, excuse -6, dismissive -6, refusal -2, boilerplate -1
before #: sting -6
before they: sting 5, blame 13
before you: sting 5, defensive 10
behind: sting -3
behind the: sting -4
being: defensive -2
bell: sting -6
below: sting -2
below \$: sting -5
best: sting -1, excuse -1, refusal -2, unprofessional -2, cold -3, vague-timing -1
better: sting -4, blame -5, defensive -2, excuse -2, boilerplate 4
betwe~: sting 3, blame -3, excuse 5, dismissive 5
betwe~ #: sting -3
betwe~ us: sting 9
big: unprofessional 5
bill: sting -6
bit: sting 1, dismissive 7
bit of: sting 6
blame: excuse 12
body: sting 5
bold: blame 11
bone: defensive 9
both: sting -3, refusal -1, unprofessional -3, cold -3
both \$: sting -3
box: blame 10
brand new: excuse 8
broke: excuse 6
build~: sting 4, blame 4
but: sting -1, blame -1, defensive -1, excuse -2, non-apology 7, dismissive -2, refusal -5, unprofessional 1, cold -3, boilerplate -2, vague-timing -2
but a: non-apology 4
but i: dismissive 4
but the: refusal -2
but we: sting 7
button: blame 9, unprofessional 3
buy: sting 4, dismissive 6
by: sting -1, defensive -1, excuse -1, dismissive -3, refusal -2, unprofessional -3, boilerplate -3
by a: sting 5, excuse 7
by an: sting 6, excuse 10
by e: sting 8
by hand: sting -1
by our: sting 5, defensive 6
by the: sting 4, excuse 6, cold 2
by you: sting 4, blame 7
cache: sting -3
calcu~: sting 4, defensive 11
call: defensive 3, excuse -1, non-apology -2
calls: defensive 4
came across: sting 6, non-apology 14
can: sting -2, blame -6, defensive -2, excuse 2, non-apology -2, unprofessional -4, cold -1, boilerplate -3, vague-timing -1
can ,: sting -4
can be: sting -2
can not: excuse 1, dismissive -2, refusal 2, boilerplate -1, vague-timing -1
can only: sting 9
can you: sting -5, blame -2, unprofessional -2
cance~: cold 4
candi~: sting 4
card: blame 2, defensive -2, excuse -1
card is: blame 7
care: boilerplate 6
care \$: boilerplate 6
case: defensive -2
certi~: sting 3, defensive 7
change: blame -2
chang~: sting 2, defensive 3
chapt~ #: blame 10
charge: sting -2, dismissive -3
charge \$: sting -4
check: sting 1, blame 2, unprofessional -3, cold 2
check~: excuse -2, dismissive -3
choice: blame 5
chose: sting 5, non-apology 7
chosen: sting 6
clause: refusal 9
click~: sting 7, blame 14
clien~: blame 7
closed: sting 2, dismissive -3, refusal 5, cold 4
closed \$: sting 12, refusal 6
closi~ \$: sting 6
coffee: sting 4, dismissive 6, unprofessional 6
cold: sting -3
colle~: sting 3, dismissive -4, vague-timing 4
come: vague-timing 2
comes: sting -1, excuse 3, unprofessional -1, vague-timing 2
comes from: blame 5, excuse 7
coming: sting -7, vague-timing 7
comme~: boilerplate 4
commi~: refusal 4
commi~ to: boilerplate 11
commu~: boilerplate 6
compa~: defensive 4, dismissive 3
compe~: sting 4
compl~: sting 4, defensive 5, dismissive 3, refusal -1, cold 6, vague-timing 2
compl~ \$: vague-timing 6
compl~ about: sting 5
conce~: sting -2, boilerplate 3, vague-timing 4
conce~ \$: sting -3
concl~: sting 8
concl~ \$: sting 5
condi~: sting 7
confi~: blame 3
confu~: sting 9, non-apology 7
conne~: dismissive -2
consi~: sting 3
consu~: sting 3
conta~: blame -5, dismissive -6, unprofessional -4, cold 1, boilerplate 1
conta~ our: sting -2
conta~ the: cold 10
conta~ us: sting -7
conti~: boilerplate 5
contr~: sting 3
conve~: defensive 7
copies: sting 7, cold 9
copy: sting -4, defensive -2
corre~: excuse -1
corre~ \$: sting 5, defensive 10
cosme~: dismissive 9
could: excuse 1, dismissive 3, cold -1, boilerplate -2
could you: sting -9, blame -2
count: defensive 5
county: excuse 13
couri~: excuse 5
course: non-apology 3, dismissive 4, vague-timing 3
court~: sting 5
crite~: cold 12
cry: unprofessional 12
curre~: excuse 3, vague-timing 2
custo~: sting -2, excuse -2, unprofessional -6, cold -2, boilerplate 8, vague-timing -2
custo~ satis~: boilerplate 11
custo~ servi~: sting -4
custo~ who: blame 11
dark: sting -4
data: dismissive -4
date: excuse -2
dates: excuse 7
day: defensive -1, excuse 5, dismissive -1, refusal -1, unprofessional -2, boilerplate 1, vague-timing -3
day !: sting -3
day \$: excuse 3
days: sting -3, blame -4, unprofessional -5
dear: sting -4, blame -4, defensive -6, non-apology -2, dismissive -5, refusal -4, cold -3, boilerplate 1, vague-timing -2
decid~: excuse 6
decis~: sting 8
defin~: sting -4
deliv~: sting 6, defensive 4
depen~: sting 3, excuse 6
depen~ on: sting 4, excuse 7
descr~: sting 5, blame 4, dismissive 5
design: defensive 10
desig~: sting 7, defensive 16
desk: dismissive -2
desk \$: sting -5
detai~: sting -5, blame -5, defensive -2, unprofessional -2, cold -1
devel~: excuse 2
did: sting 3, blame 4, defensive 3, non-apology 3, refusal -2, unprofessional 2, cold -5, boilerplate -2, vague-timing -3
did not: non-apology 5, refusal -1
did you: sting 5, blame 6
died: sting 3
diffe~: dismissive 5
disap~: non-apology 4
disap~ \$: non-apology 8
disco~: sting 5, non-apology 5, refusal 9, unprofessional 5
discu~: sting 4, defensive 5, cold 7
discu~ \$: blame 9
dm: sting -3, blame -3, excuse -1, dismissive -4
dm us: sting -2
do: sting 4, blame 4, excuse 2, non-apology -1, unprofessional 3, cold -2, vague-timing -2
do \$: dismissive 4
do have: sting 4, blame 12
do not: sting -1, blame -3, defensive 2, excuse -1, refusal -1, cold -1
does: sting 2, defensive 3, excuse 2, refusal 1, boilerplate -2, vague-timing -2
does not: sting 1, refusal 4, vague-timing -1
done: sting 1, refusal 7
door: refusal -1, cold -2
down: sting 1, defensive -2, excuse 8, unprofessional 2
down ,: sting 3
driver: sting -3
drive~: sting 4
drive~ are: sting 7, excuse 11
due: excuse 3, cold 3, vague-timing 4
due to: excuse 7
each: boilerplate 4, vague-timing -1
earli~: vague-timing 2
easier: sting -3
eleven: defensive 5
end: sting 3, refusal 3
end \$: sting 3
ended: refusal 9
enter~: sting 8
entit~: cold 12
error: sting -4
even: defensive -7, dismissive 5
eveni~: unprofessional -2
ever: sting 2
every: sting 7, blame 7, defensive 8, refusal -5, cold -6, boilerplate 10, vague-timing -1
every day: boilerplate 7
every~: sting 2, defensive 3, excuse 3, dismissive 3, cold -4
every~ ,: dismissive 7
every~ else: dismissive 7
every~ we: boilerplate 15
evide~: sting 15
exact~: blame 7, defensive 4
excep~: refusal 6
excha~: sting 4
exclu~: sting 4, refusal 12
exclu~ \$: sting 5
excuse: non-apology 11
exist: sting 6, dismissive 7
expect: sting 3, dismissive 6
expec~: non-apology 6
expec~ to: blame 8
exper~: sting -3, defensive -2, excuse -2, non-apology -1, dismissive -2, refusal -2, unprofessional -4, cold -2, boilerplate 6
exper~ \$: sting -4
exper~ with: sting -3
expla~: sting 7, defensive 8, dismissive 5
extent: sting 7, non-apology 7
eye: sting 4, blame 9
facto~: sting 3, excuse 6
family: blame 5
far too: sting -4
fee: refusal 2
feedb~: sting -2, blame -6, defensive -2, excuse -1, dismissive -6, unprofessional -2, boilerplate 8
feedb~ \$: sting 2, boilerplate 4
feedb~ ,: boilerplate 9
feedb~ and: sting -3, vague-timing 3
feel: sting 2, non-apology 7, dismissive 3, vague-timing -1
feel free: sting -3
feeli~: sting 4, non-apology 5
feels: non-apology 6
felt: sting 4, non-apology 13
file: blame 2
filled: blame 9
final: sting 5, refusal 9
final \$: sting 6, refusal 8
find: sting 2, defensive 3, dismissive 4, refusal -1
fine: dismissive 6
firm: excuse 4
first: excuse -8, dismissive 2, refusal -1, unprofessional 3, cold -1
five: sting 2, defensive 5, dismissive 3
fix: sting -2
fix \$: refusal 8
follow up: sting -2
for: sting -1, defensive -2, excuse -4, non-apology -1, dismissive -1, refusal 3, unprofessional -2, boilerplate 1
for \$: sting 3, dismissive 8
for a: dismissive 2, unprofessional -1
for any: non-apology 2, boilerplate 7
for anyone: sting 4
for being: sting -2
for conta~: boilerplate 6
for good: refusal 9
for it: blame 3, excuse -1
for nine: sting 4
for our: sting -1
for people: sting 8, unprofessional 10
for shari~: sting -2
for that: sting 4
for the: sting 1, blame 2, defensive 1, excuse 1, non-apology -2, refusal -1, boilerplate -1, vague-timing -1
for you: defensive -3, excuse 1, cold -2
for your: sting 3, blame -1, defensive -1, excuse -2, dismissive -2, refusal -2, cold -3
forced: blame 11
forgi~ me: sting 4
fork: dismissive 8
form: defensive -4, excuse -4, dismissive -3, refusal -1, cold 10, boilerplate -1
forwa~: sting -2, defensive -3, dismissive -2
forwa~ to: sting -1
found: defensive 3, excuse -2, non-apology 2, unprofessional 3
found the: non-apology 5
four: sting -2, defensive 3, non-apology -1
free: blame -2, defensive 2, excuse -2, non-apology -1, refusal -2, cold -4
friday: blame -4, cold 2
from: sting -1, blame -2, defensive -2, dismissive -2, unprofessional -3, cold -2, boilerplate -1, vague-timing -1
from #: sting -2
from the: excuse 2, dismissive -1
from today: sting -3
full: sting -2
furth~: sting 2, blame -1, defensive 1, excuse -2, dismissive -3, unprofessional -3, cold 4, vague-timing -1
furth~ assis~: sting -3
furth~ corre~: sting 6
future: blame 3, vague-timing 7
future \$: sting -3, boilerplate 7
game: blame -2
game ,: sting 6
gate: blame 6
get: sting -1, blame -3, defensive -5, excuse 2, unprofessional 2, cold -2, boilerplate -2, vague-timing 5
get back: vague-timing 7
gets: sting -2, defensive -3, vague-timing 2
getti~: vague-timing 3
give: refusal 3, vague-timing 5
give you: vague-timing 5
given \$: sting 6
gives: sting -4
glad: sting -10
go: sting 2, excuse 1, dismissive 3, unprofessional 4, cold -2
go and: sting 5
go out: vague-timing 5
goes: sting -2, blame -3, defensive -2, cold -2
going: defensive 3, vague-timing 5
good: sting -3, excuse -3, dismissive -3, refusal 2, cold -6
goods: blame 11
got: blame -2, dismissive 6
grand~: dismissive 12
great: sting -2, boilerplate 5
greet~: sting -4
grid: sting 5, excuse 10
grown: sting 4
grows: dismissive 16
guard: sting -3
guess: sting 5, unprofessional 6
guests: defensive 4
had: sting 4, blame 4, defensive 4, refusal -4, boilerplate -2, vague-timing -1
had a: sting 1
had the: blame 5
had you: sting 8, blame 11
half: unprofessional -2
half a: dismissive 8
hand: dismissive -4, vague-timing -1
handed: sting 3
handl~ by: excuse -12
hando~: excuse 10
hands: sting 5, excuse 8
happen: excuse 3
happe~: dismissive -2
happi~: sting 3, dismissive 14
happy: sting -1, blame -4, excuse -1, dismissive 1, vague-timing -2
happy to: sting -5, defensive -2
hardly: sting 14, defensive 15
has: sting 1, blame -5, excuse 3, dismissive 1, refusal 1
has a: excuse 4, unprofessional 4
has been: sting 1, refusal 2, cold 5
has it: sting -3
has no: sting 2
has to: sting 4, excuse 7
have: sting 1, blame -1, excuse 2, non-apology 1, unprofessional -1, cold -7, boilerplate -1
have a: sting -3, dismissive -2
have any: sting -5
have asked: sting -4
have been: sting 4, blame 3, defensive 6, non-apology 3, unprofessional 2, boilerplate 2
have it: vague-timing 6
have looked: sting 4
have never: sting 4, defensive 11
have put: sting -4
have spoken: sting 5
have to: excuse 3, dismissive -3
having: dismissive -2
he: blame -3, refusal -1, cold -2
hear: sting -1, blame -1, excuse -3, non-apology -3, dismissive 1, refusal -2, cold -1
hear that: sting -5
hear this: sting -4
heard: sting 6, unprofessional 7
hello: sting -8, blame -2, defensive -2, excuse -1, dismissive -2, unprofessional -4, cold -4, boilerplate -1, vague-timing -1
hello \$: sting -2
help: sting -2, defensive -1, excuse -4, dismissive -1, unprofessional -1, vague-timing -1
help us: sting -2
helps: sting -4
helps us: sting -3, boilerplate 14
her: sting -3, dismissive -3, refusal -1, unprofessional -1, cold -2
here: sting -1, blame -3, defensive 1, non-apology -2, refusal -3, unprofessional -1, vague-timing -1
here \$: sting 5, defensive 7
here 's: sting -4
here ,: sting -4, excuse -1
here and: dismissive 6
hey: sting -1
hi: sting -6, blame -3, defensive -3, excuse -3, non-apology -1, dismissive -4, refusal -4, unprofessional -2, cold -6, boilerplate -3, vague-timing -2
hi \$: sting -2
highe~: boilerplate 14
his: defensive 3, unprofessional 5
holid~: sting 3, excuse 13
holid~ ,: sting 4
home: blame 5
honest: sting 4
hones~: sting 6, defensive 6, dismissive 9
hope: sting -3, defensive -2, dismissive -3
hope to: sting -3
hospi~: excuse 10
hour: sting -2
hours: sting 4, blame 3, excuse 4, unprofessional 2
house: sting 4, unprofessional 5
house~: sting 5
how: sting 2, blame -2, excuse 5, dismissive 5, refusal -2, boilerplate -1
howev~ ,: vague-timing 5
hundr~: sting 9, defensive 13
hurt: dismissive 8
i: sting -5, blame -4, excuse -5, non-apology -3, dismissive -3, refusal -2, cold -11, boilerplate -7, vague-timing -5
i 'd: sting 2, blame 2, excuse -1
i am: blame -1, defensive -1, excuse 1, non-apology -1, dismissive -1, refusal 1, cold -4, vague-timing -2
i apolo~: sting -2
i can: sting -1, blame -2, defensive -2, excuse -1, dismissive -5
i do: defensive 4
i have: sting -2, blame -11, excuse -1, non-apology -1, dismissive -4, refusal -1, unprofessional -2, cold -1
i know: sting -5
i only: excuse 11
i say: sting 8
i will: sting -3, blame -4, excuse -3, non-apology -1, dismissive -8, boilerplate -1
i would: sting 4, dismissive 4
id: blame -2, cold 5
id \$: cold 8
ident~: sting -4
if: defensive -4, excuse -6, non-apology 7, dismissive 1, refusal -8, cold 1, boilerplate -1, vague-timing -6
if anyone: non-apology 8
if it: sting 2, dismissive 2
if our: sting 7
if the: excuse -1, non-apology 3, cold -2
if you: defensive -2, excuse -2, refusal -2, vague-timing -4
impor~: boilerplate 4
impor~ to: sting -3, boilerplate 10
impre~: sting 8, non-apology 14
impro~: sting -5, defensive -3, boilerplate 3, vague-timing 3
impro~ the: vague-timing 6
in: sting -1, blame 1, excuse -1, non-apology -3, dismissive -1, refusal -6, unprofessional -4, cold -1, boilerplate -3, vague-timing 2
in #: sting -2
in ,: sting -3
in a: dismissive 4, vague-timing 2
in anoth~: excuse 15
in due: vague-timing 10
in one: vague-timing 4
in quest~: sting 6
in the: sting -1, blame -1, excuse 2, non-apology -2, refusal -1, unprofessional -5, cold -1
in touch: sting -3, vague-timing 4
in writi~: cold 11
in your: defensive 2, dismissive -3
inclu~: dismissive -3
incom~: sting 3, cold 8
incon~: boilerplate 7
incon~ \$: sting -3
incon~ caused: sting -3
indep~: sting 4
influ~: excuse 12
influ~ on: sting 5, excuse 15
info: sting -2
infor~: sting -3, defensive -2
inspe~: sting 11, defensive 15
insta~: excuse -1
inste~: sting -2
inter~: sting 3, blame 3, unprofessional 3, cold -2
into: blame 2
into this: sting -5
inves~: vague-timing 3
is: blame -2, defensive 1, non-apology -1, dismissive 1, refusal 3, unprofessional -1, cold -1, boilerplate 2, vague-timing 1
is a: sting 4, defensive 5, excuse 2, dismissive 8, cold 1, vague-timing -1
is back: sting -5
is for: sting 12, defensive 6, refusal 10, cold 8
is free: sting -3
is gone: refusal 10
is how: excuse 6
is in: sting -1, defensive -4
is not: excuse -1, refusal -1, cold 2, boilerplate -2
is on: sting -4, defensive -3, excuse -3, dismissive -5, cold -2
is our: boilerplate 5
is regre~: non-apology 8
is the: dismissive -2, vague-timing -2
is what: sting 4, blame 4, dismissive 4
issue: unprofessional -2, vague-timing 3
issue \$: sting -2
it: sting -2, defensive -2, excuse -2, dismissive 1, refusal -6, unprofessional -2, cold -6, boilerplate -6, vague-timing 2
it \$: sting 1, blame 3, defensive 5, non-apology -1, refusal 1, cold 1
it 's: sting 2, non-apology 1, dismissive 2, refusal 1, cold -3, vague-timing 1
it ,: sting -2, defensive -1, excuse -1, non-apology -1, unprofessional -3, boilerplate -2
it back: sting -2
it by: sting -4
it from: sting -3
it helps: unprofessional 14
it if: sting 4, dismissive 12
it is: sting 7, blame 3, defensive 3, excuse 5, dismissive 4
it out: sting -4
it says: sting 8, defensive 7
it was: sting 1, refusal -2, unprofessional 2, cold -2
its: sting 2, defensive -2, excuse 7
its way: sting -3
jobs: sting 5, excuse 9
just: sting -3, blame -2, defensive -6, excuse 1, refusal -2, cold -3
keep: defensive -6, excuse -3, unprofessional 3
keepi~: dismissive 9
kept: blame 5
kind: sting -2, excuse -1
kind regar~: sting -3
kitch~: defensive 4
know: sting -1, defensive -2, refusal -3
know more: sting -2
known: sting 4, blame 4
ladies: sting 8, blame 12
lamp: defensive 5
land: sting 4
large: excuse 6
last: sting -2, blame -2, refusal -1, unprofessional -1
last night: sting -3
late: sting 3, excuse 5
latest: sting -2
laugh~: unprofessional 12
law: excuse 7
leaves the: sting 5, blame 9
left: blame 4, defensive 4, unprofessional -2, vague-timing -1
less: sting 4, dismissive 9
let: sting 1, blame 2, dismissive 4, refusal -1
let the: blame 10
let us: dismissive 3
licen~: excuse 6
life: sting 3
like: sting -1, defensive -5, refusal -1, cold -7, boilerplate 2, vague-timing -1
like to: sting -3, defensive -2, dismissive -4
like yours: boilerplate 16
line: sting -2, defensive -1, dismissive -1, refusal -2, unprofessional -2
list: defensive -2
little: sting 5, blame 7, dismissive 6
live: dismissive 4
locat~: sting -3
locked \$: sting 5
locki~: sting 5, defensive 6
log: defensive 5, excuse -2
lol: sting 16, unprofessional 21
lol \$: sting 7, unprofessional 9
long: sting -2, refusal -1
look: excuse -5, non-apology -1, refusal -2, cold -1
look at: vague-timing 3
look into: sting -1, vague-timing -3
lost: sting -3, defensive -2
love: blame -2, defensive -2
machi~: blame 4
made: excuse 2
mail: dismissive -2
make: sting -1, blame -2, refusal -2, vague-timing 3
maker: excuse 9
making: blame 7, vague-timing 5
man: sting 4, unprofessional 11
manage: sting 5, dismissive 9
manage to: blame 10
manag~ \$: sting -2
many: blame -2, dismissive 3
march: blame 5
matter: excuse 2, dismissive 3, cold 4
matter for: excuse 8
matter of: dismissive 8
matte~ to: boilerplate 9
may: defensive 2, excuse -2, non-apology 6, dismissive -4, refusal -1, unprofessional -4, vague-timing -1
may have: sting 5, non-apology 8
maybe: sting 3, blame 6, dismissive 6
me: sting -1, blame -8, defensive 4, excuse 2, non-apology -1, dismissive -3, refusal -2, unprofessional 2, cold -8, boilerplate -4, vague-timing -7
me \$: defensive 4, excuse 3
me ,: sting -3
me a: sting -3
me for: sting 5
me the: sting -4
me to: sting 4
means: sting 2, defensive 5, unprofessional 4
meant for: blame 14
measu~: defensive 8
membe~: sting 4
menti~: sting 3, defensive 4
merely: sting 4, excuse 10
mess: sting 4, excuse 8
messa~: sting 2, defensive 4, dismissive -2
met: sting 4, refusal 8
might: sting 4
milli~: sting 5, dismissive 7
mind \$: sting 5
minute: dismissive 3
minut~: defensive 2, excuse -4, non-apology -1, dismissive 4, refusal -1, cold -2, vague-timing -1
missi~: excuse -1
misun~: sting 5, non-apology 13
mode: dismissive 4
mode \$: dismissive 9
model \$: sting -3
money \$: unprofessional 9
months: refusal 4
more: sting -1, blame -2, excuse -2, non-apology -1, dismissive 1, unprofessional 1, cold -2, boilerplate 1
more \$: refusal 6
morni~: sting -9, blame -8, defensive -5, excuse -2, non-apology -1, refusal -1, unprofessional -2, cold -3, vague-timing -1
morni~ \$: sting -3
most: sting 6, blame 4, defensive 5, excuse -3, dismissive 5, cold -2
most of: sting 2, blame 5
mostly: dismissive 7
moved: defensive -2
much: blame -2, defensive -2, dismissive 6, boilerplate 2
much \$: sting 4, dismissive 8
must be: sting 4
my: sting 1, blame -2, defensive 2, unprofessional 8, cold -3, boilerplate -3, vague-timing -3
myste~: sting 6
nature of: excuse 8
natur~: sting 5
need: sting -2, blame -2, excuse -2, dismissive 3, refusal -2, unprofessional -1, vague-timing -2
need for: dismissive 8
need to: sting -2
needed: sting -3
neigh~: sting 4, unprofessional 6
never: sting 7, defensive 11, dismissive 3, cold -2
new: sting -1, blame -2, defensive -3, excuse 2, cold -2
news: vague-timing 6
next: sting -1, blame 2, defensive -1, excuse -6, non-apology -2, dismissive -2, refusal -4, unprofessional 2, vague-timing 2
next time: blame 10
next to: sting -3
nice: unprofessional 6
night: sting -2, refusal -2
nine: blame 6
no: sting 4, non-apology -2, dismissive 2, refusal 17, unprofessional -2, cold 2, boilerplate -5, vague-timing -3
no \$: sting 9, blame 5, refusal 9
no ,: unprofessional 3
no charge: sting -5
no influ~: excuse 6
nobody: sting 8, blame 6, defensive 5, excuse 4, dismissive 6, cold -4, vague-timing -2
nobody here: excuse 7
nobody's: sting 8
noon: sting -2
nor: refusal 6
not: sting 6, blame 2, defensive 5, excuse -1, non-apology 4, dismissive 2, refusal 12, unprofessional -1, cold 5, boilerplate -11, vague-timing -7
not a: sting 2, defensive 4, dismissive 5, unprofessional 5
not be: sting 4, blame 2, defensive 3, refusal 5
not by: sting 4, excuse 7
not do: refusal 5
not even: sting 4
not have: sting -3
not like: sting 8
not our: sting 5
not possi~: sting -3, refusal -4
not quite: sting 4
not the: dismissive 5
not there: sting 6
not to: refusal 7
not us: sting 10, excuse 14
note: blame 5, defensive -3, excuse -2
noted: cold 4
nothi~: sting 2, defensive 7, dismissive -1, refusal 6, vague-timing -4
nothi~ but: sting 8
nothi~ in: defensive 10
nothi~ to: refusal 2
notice: sting 5, cold 4
notice \$: sting 4, cold 11
novel: sting 7, unprofessional 14
now: sting -5, blame 2, defensive -3, excuse -1, non-apology -3, dismissive -1, refusal -4, cold -5, boilerplate -2
now \$: sting -3
now ,: sting -1, dismissive -2
now on: sting -3
oblig~: sting 8
of: sting 2, defensive 2, excuse -1, dismissive 3, refusal 1, cold 1, boilerplate 2, vague-timing -1
of a: sting 7, defensive 6, excuse 4, unprofessional 4
of all: sting -3
of course: blame 5, non-apology 5
of it: sting 1, excuse 2
of my: sting 4
of our: sting -2, defensive -4, dismissive 2, boilerplate 3
of such: sting 9
of ten: sting 5
of the: defensive -2, dismissive -1, refusal 2, boilerplate -1, vague-timing 1
of your: defensive 2, dismissive 5, boilerplate 4
off: sting -1, excuse -1, non-apology -1, boilerplate -2, vague-timing -2
offer: refusal 4
offer~: sting 3, blame 7, refusal 5
oh: unprofessional 7
old: sting -3, defensive -9, excuse -1, cold -3
on: blame 2, non-apology -1, dismissive -1, refusal -1, unprofessional -3, cold -5
on #: sting -2, excuse -1, dismissive -3
on a: sting 2, blame 3, defensive 4
on file: sting 8, defensive 11
on our: sting -3, excuse -1, dismissive -2
on page: blame 6
on sunday: sting -3
on the: defensive -1, excuse -1, non-apology -1, dismissive 1, boilerplate -3, vague-timing -1
on them: excuse 9
on this: defensive 4
on your: defensive -2, excuse -2, cold -2, vague-timing -1
once: vague-timing 4
one: sting -1, blame 1, defensive -1, excuse -2, non-apology -1, refusal -1, cold -6, boilerplate -2, vague-timing 1
one can: sting 5
one in: sting -7
one of: sting -3, vague-timing 7
one star: sting 4, unprofessional 9
one's: blame 8
only: sting 4, blame 2, excuse 9, dismissive 2, refusal 2, unprofessional -2, cold 2, vague-timing -6
only \$: cold 8
open: blame 2, refusal -3, boilerplate -1, vague-timing -2
openi~: sting 4
opera~: excuse 8
optio~: sting -2
or: sting -4, blame -8, defensive -3, excuse -3, non-apology -3, dismissive -2, refusal 1, unprofessional -1, cold -1, vague-timing -1
or the: sting -3
order~: blame 5
other: sting 3, blame 3, defensive 8, excuse -2, dismissive 6, boilerplate -2
other #: sting 4, blame 8
other~: sting 5, unprofessional 7
our: blame -5, defensive 6, excuse -2, non-apology 2, dismissive -3, refusal -5, unprofessional -3, cold -5, boilerplate 7, vague-timing 1
our best: sting -3, boilerplate 9
our side: defensive 6
our suppo~: sting -6, defensive -2
our team: sting -2, vague-timing 8
our users: sting 4, dismissive 8
ours: sting -3, dismissive -4
ours ,: sting -5
out: blame 1, non-apology -2, dismissive -1, boilerplate -1
out in: blame 10
out of: sting 4
outco~: cold 9
outsi~ the: cold 10
over: sting 1, boilerplate -2
overn~: blame 6
own: sting 2, blame 6, defensive 2, excuse 1, non-apology -1, vague-timing -2
owner: sting 3
page: sting -1, defensive -3, excuse -2, refusal -2
pages: dismissive 6
paren~: sting 3, blame 6
part: sting 5, excuse 2, dismissive 3, refusal 2
part of: dismissive 6, refusal 5
party: excuse 2
passes: sting 6, defensive 9
passe~: blame 6
passw~: blame 4
patie~: sting 2
pay: unprofessional 5
payme~: blame -3, defensive -3, cold 6
people: sting 8, blame 5, dismissive 9, unprofessional 5, cold -4
people who: blame 4
per: blame -2
perce~: sting 9, non-apology 15
perfe~: sting 10, defensive 10
perha~: sting 11, blame 10, unprofessional 11
period: vague-timing 8
person: sting 5, dismissive 8
person \$: dismissive 11
perso~: sting 3
phones: dismissive 5
photo: sting -2, excuse -2, dismissive -4
photo~: sting 5, defensive 5
pictu~: sting 3
pin: blame 5
pity: non-apology 6
plann~: vague-timing 4
plans: refusal 8
platf~: excuse 5
play: sting 3
player: defensive 4
please: sting -5, blame -4, defensive -3, excuse -1, non-apology -1, dismissive -3, refusal -3, cold 1
please dm: sting -2
please do: sting -3
please reach: sting -2
please send: sting -3
please stop: sting 6
point: defensive 7, vague-timing 3
policy: excuse 7
portal: sting 5
posit~: defensive 5
posit~ \$: sting 6, defensive 8
possi~: blame -2, vague-timing 2
possi~ \$: vague-timing 9
post: dismissive -5, unprofessional 3
pounds: sting 6, dismissive 15
pract~: dismissive 8
preci~: sting 5, blame 10
prese~: sting 4
press~: blame 11
prices: sting 3, excuse 8
probl~: sting 2, dismissive 4
probl~ \$: dismissive 6
proce~: sting 3, cold 10, vague-timing 7
produ~: sting 5, blame 5, boilerplate 5
progr~: sting 4
proje~: sting 2, defensive 8
promi~: defensive 6
prope~: sting 3
propo~: dismissive 13
provi~: defensive -2, excuse 2, dismissive -2, unprofessional -3, cold 2
publi~: sting 6, excuse 12
punct~: excuse 7
purch~: refusal 4
quali~: boilerplate 8
quest~: excuse -2, unprofessional -2
quest~ ,: sting -2
queue: sting 5, cold 5
quite: sting 11, defensive 8, non-apology 7
radia~: blame 7
rarely: dismissive 13
rate: defensive 5
rated: sting 4, defensive 8
rather: sting 3, blame 3, defensive 4, excuse -2, dismissive 4
rating: sting 4
re: sting -4
reach: dismissive -2
reach out: sting -3
reach~: sting -3, defensive -3, excuse -1
reach~ out: sting -3
read: sting 1, blame 9, defensive -2, excuse -2, dismissive -5, refusal -2
read \$: sting 3, unprofessional 9
read this: sting -4
reade~: sting 7
real: dismissive 4
reali~: sting 6
really sorry: sting -5
reason: sting 3, blame 12
reaso~: refusal 5
recei~: blame -2, dismissive -7, cold 3, boilerplate 3
recei~ \$: sting 3, cold 6
recom~: blame 4
record: defensive 4
recor~: blame -2, dismissive -3
refle~: sting 7
refund: refusal 6
refun~: defensive -2, refusal 2
regar~: sting 2, dismissive -3, refusal -1, vague-timing 1
regar~ \$: sting -6
regar~ ,: sting -3
regar~ your: vague-timing 5
regis~: excuse 4, dismissive -3
regret: sting 6, non-apology 12
regret any: sting 6
regret that: sting 11, non-apology 9
regre~: sting 7, non-apology 18
regre~ \$: sting 7
regul~: defensive 5
rejec~: cold 8
relea~: vague-timing 6
rely on: sting 6
remain: refusal 8
remai~: refusal 7
remar~: boilerplate 11
rent: sting 6, excuse 5, cold 6
rent ,: sting 6
reply: sting -2
reque~: sting 2, defensive -3, non-apology -1, refusal 2, cold 4
reque~ \$: sting 4
reque~ you: sting -5
requi~: excuse 3
resol~: sting -4
respo~: sting 3
rest: dismissive 6
return \$: sting 4
retur~: cold 5
revert: vague-timing 15
review: blame -2, excuse -2, dismissive -2
right: sting -4, blame -1, defensive -3, excuse -1, non-apology -1, dismissive -1, cold -2
right \$: sting -2
right ,: sting -3
ring you: sting -3
risk: blame 11
round: unprofessional 5
round the: unprofessional 9
rule #: cold 8
rules: sting 4, excuse 7
rules \$: sting 3
run: cold -2
rush: sting 4
safe: sting -1, defensive -2
safety: boilerplate 8
said: sting 3, defensive 10
said ,: sting 9
said so: defensive 10
same: blame -3, defensive 2, dismissive 3, unprofessional -3, boilerplate -2
satis~: boilerplate 6
satis~ is: boilerplate 9
satur~: excuse 7
save: sting -5
say: sting 1, blame 3, excuse 3
say \$: excuse 9
says: sting 2, defensive 7, refusal -1, unprofessional 2
scam: defensive 10
screen: sting -1
season: excuse 8
second: sting -3, defensive -2, excuse -3, dismissive -2, unprofessional -1
secti~ #: cold 8
see: sting 1, defensive -1, refusal -1, unprofessional -1, cold 5, boilerplate -2
see you: sting -3
seeing: sting -5
select: sting -3
send: sting -3, blame -2, defensive -8, non-apology -1, dismissive -3, refusal -2, boilerplate -2, vague-timing -2
send me: sting -4
sense: dismissive 8
sensi~: sting 7, dismissive 9
sent: blame 3, dismissive -3
serio~: boilerplate 11
serio~ and: boilerplate 7
servi~: sting -2, blame -2, dismissive -3, unprofessional -2, boilerplate 7
set: sting -2, dismissive -4, unprofessional -1
set out: sting 10
sets: excuse 5
setti~: sting -5, defensive -2, excuse -2, cold -3, vague-timing -2
sever~: sting 9, excuse 5
shall i: sting -2
share: sting -2
she: sting -3, excuse -2, unprofessional -3
sheet: sting 4, blame 6
ship: refusal 4
should: sting -2, blame 1, defensive -5, excuse -5, non-apology 1, dismissive -2, refusal -6, unprofessional -1, cold -4, boilerplate -4, vague-timing 1
should have: sting -7, defensive -2, excuse -1, dismissive -2
should know: blame 9
should never: sting -5
should not: sting -2
should the: non-apology 8
showi~: sting -3
shows: defensive 3
shut: excuse 4
side: sting 1, blame 2
signa~: sting 3, blame 4, defensive 5
signed: defensive 6
simply: sting 5, blame 5
since: defensive 5, refusal -1, cold -4, vague-timing -3
since #: defensive 3
since~: sting -4
site: sting 3
sits: sting 4
six: excuse -1, dismissive 5
sixty: sting 5
sleep: unprofessional 5
slept: sting 5, defensive 9
so: defensive 2, excuse 2, non-apology -2, refusal 1, cold -7, boilerplate -4
so do: excuse 6
so here: sting -3
so i: sting -4, blame -2, defensive -2, refusal -3, unprofessional -2
so is: sting 4, defensive 9
so it: blame 3
so look: sting 7
so sorry: sting -1
so that: sting 2
so there: sting 2, excuse 9
so we: sting -4, unprofessional -1, boilerplate -2
so yours: refusal 10
softw~: sting 6, excuse 4
solic~: unprofessional 14
some: sting 5, dismissive 6, unprofessional 5, boilerplate -1, vague-timing 4
some #: sting 7, excuse 10
some of: dismissive 7
someb~: sting 9, blame 13, unprofessional 11
someo~: blame 3, unprofessional 4
somet~: sting 4, blame 5, vague-timing 6
somet~ \$: sting 5
somet~ we: sting 7, refusal 7
somew~: excuse 6
soon: sting -2, defensive -2, dismissive -3, vague-timing -1
soon \$: sting -3, vague-timing 5
sorry: sting -2, blame -2, defensive -5, excuse -1, non-apology 3, dismissive -3, refusal -1, unprofessional -2, cold -5, boilerplate -8, vague-timing -2
sorry \$: sting -5, blame -1, excuse -1, dismissive -2
sorry ,: sting -6, blame -3, defensive -3, non-apology -3, dismissive -6
sorry about: sting -2, defensive -2
sorry for: defensive -3
sorry if: sting 9, non-apology 13
sorry that: sting 6, non-apology 5
sorry the: non-apology 3
sorry to: blame -2, defensive 2, excuse -1, non-apology -4, dismissive 1, unprofessional -3, vague-timing -1
sorry you: sting 1, non-apology 2
speak~: sting 5, defensive 8
speci~: sting -4
spring: excuse 8
staff: sting 5, excuse 5
stand: blame 5, defensive 6
stands: sting 3, refusal 8
stands \$: sting 16, refusal 10
star: sting 3, unprofessional 3
stars: sting 7, defensive 11
start: sting -2, blame 3
start~: sting -2
state: sting 4, cold 7
stated: sting 7, defensive 13
states: sting 8
stay tuned: vague-timing 6
stays: refusal 8
step: sting -5
steps: sting -3
still: sting -4, defensive -3, excuse -3, cold -3
stop: sting 3, unprofessional 8
store \$: cold 8
strea~: sting 4
stric~: sting 7
stric~ speak~: sting 5
strive: sting -4
studio: excuse 11
subje~: sting -3
submi~: sting 9
subsc~: defensive 5
subst~: sting 6
such: sting 7, blame 4, defensive 3, dismissive 3, unprofessional 3
such things: sting 8
sugge~: sting 2, blame 8
sugge~ that: blame 8
summer: excuse 7
sunday: blame -2, unprofessional 3
suppl~: sting 5, excuse 15
suppo~: blame -1, defensive -6, non-apology -1, dismissive -1, refusal 1
suppo~ \$: sting -2
suppo~ team: sting -6, defensive -2
sure: sting 2, unprofessional 7
surely: sting 3, dismissive 10
surpr~: dismissive 7
swap: sting -4
system: sting 4, defensive 4, excuse 10, dismissive -2
take: excuse 1, refusal -1, unprofessional -2, boilerplate 1, vague-timing -1
takes: defensive -2
talki~: dismissive 7
talki~ about: sting 6, dismissive 9
tap: sting -2
taste \$: sting 7
teach~: excuse 5
team: sting -4, blame -1, defensive -2, excuse 1, dismissive -6, unprofessional -2, cold -4
team \$: sting -3
team is: vague-timing 11
tears: blame 7
telep~: sting 7, defensive 7
tell: sting 1, blame 3, cold -2, boilerplate -1, vague-timing -2
tell me: sting -4
tell you: sting 6, dismissive 8
ten: blame 4, excuse -2
tend: sting 4, blame 8
tend to: sting 4
terms: sting 3, cold 7
test: sting -3
tested: defensive 7
text: sting -3, defensive -2
than: sting 4, defensive 4, excuse 2, dismissive 2, refusal -1, unprofessional 3
than the: sting 4, defensive 6
thank: sting -3, blame -2, defensive -3, excuse -3, non-apology -2, dismissive -6, refusal -1, unprofessional -3, cold -2, boilerplate 2, vague-timing -2
thank you: sting -6, blame -4, defensive -5, excuse -2, non-apology -2, dismissive -4, refusal -1, unprofessional -5, cold -2, boilerplate 2
thanks: sting -6, blame -2, defensive -4, excuse -4, dismissive -4, cold -4
thanks for: sting -2, blame -3, defensive -5, excuse -2, dismissive -1, cold -2
that: sting -1, blame 1, excuse -3, non-apology 3, unprofessional -3, cold -6, vague-timing -1
that \$: dismissive 3
that 's: sting 1, defensive -4, excuse 2, non-apology -2, dismissive 3, cold -2, boilerplate -2, vague-timing -2
that eveni~: defensive 7
that is: sting 5, excuse 4
that no: sting 4
that our: sting 10, defensive 5, non-apology 14
that the: sting 3, blame 4, excuse -2, non-apology 1
that way: non-apology 5
that we: sting -2, blame -2, unprofessional -2
that you: sting 4, excuse -2, non-apology 5, refusal -1
that your: boilerplate 8
the: sting -1, blame 2, defensive -2, excuse -2, non-apology -1, dismissive -2, refusal -1, unprofessional -1, cold -1, boilerplate -3
the #: sting -1, defensive -1, excuse -1, non-apology -1, dismissive -4, unprofessional -5, vague-timing -3
the app: sting -3, defensive -4, excuse -1, refusal -2, unprofessional -3
the box: blame 6
the button: dismissive 8
the cheap~: blame 12
the client: sting 7, blame 11
the coming: vague-timing 6
the conce~: vague-timing 7
the detai~: sting -2
the door: blame 5
the driver: sting -4
the earli~: vague-timing 3
the end: dismissive 4
the extent: sting 3
the fee: sting 4, refusal 6
the first: excuse -3, dismissive 4
the form: defensive -2
the future: boilerplate 3
the house: blame 5
the incon~: sting -2
the issue: sting -2, vague-timing 2
the latest: sting -3
the money: sting -4
the nature: excuse 8
the new: sting -1, defensive -2, dismissive -2
the next: unprofessional 4, vague-timing 3
the old: sting -4, blame -2, defensive -3, dismissive -3
the only: defensive 7
the person: sting 8
the queue: sting 4
the record: sting 8, defensive 7
the right: blame 4
the same: blame -2, defensive 2, dismissive 1, unprofessional -2, boilerplate -2
the second: sting -6
the serve~: excuse 10
the size: blame 7
the store: vague-timing 5
the three: sting -3
the time: excuse 3
the tone: sting 5
the update: sting -4
the van: excuse 4
the warni~: blame 7
the weath~: excuse 7
the websi~: excuse 8
the whole: excuse 3
the word: defensive 5
the world: sting 7
their: sting 5, blame 5, defensive -2, excuse 4, unprofessional 4
their own: sting 4, excuse 8
them: blame 3, defensive -4, excuse 7, dismissive -2, refusal -1, unprofessional 3
them \$: sting 2, blame 5, excuse 6, dismissive -3
then: sting 2, blame 2, excuse -2, dismissive 3, unprofessional 3, cold -1, boilerplate -2
then \$: sting 4, blame 5
then the: sting -5
there: defensive -1, excuse 1, dismissive -2, refusal 2, unprofessional -2, cold -3, boilerplate -1, vague-timing -1
there !: sting -2
there \$: sting -2, dismissive -1, refusal -1, unprofessional -2
there 's: refusal 3
there is: sting 4, blame 2, defensive 8, cold -3
there~: sting 7, refusal 5
these: defensive 3, excuse 3
these things: sting 6, excuse 14
they: defensive 2, excuse 8, non-apology -1, cold -5, boilerplate -1
they are: unprofessional 5
they have: excuse 5
things: sting 6, excuse 8, dismissive 7, vague-timing 7
things ,: sting 4
think: sting 4, unprofessional 5
third: excuse 3
third party: sting 4, excuse 4
thirty: defensive 6
this: defensive 1, non-apology -2, refusal -2, unprofessional -2, cold -1, vague-timing 2
this is: dismissive 4
this morni~: sting -7, defensive -3
this to: sting -4
those: sting 2, blame 6, dismissive 4
those who: sting 7, dismissive 11
thoug~: dismissive 6
thous~: sting 10, defensive 13
three: sting -2, defensive 3, excuse -1, dismissive 2, refusal -3, cold -4, boilerplate -1
throu~: blame 1, refusal -1, unprofessional -2, cold -4
thurs~: sting -4, blame -2, dismissive -3
ticket: sting 2, cold 5
ticket \$: sting 4
ticke~: sting 7
till: sting -2
till #: sting -4
time: sting 2, blame 2, dismissive 5, refusal -1, unprofessional 3, cold -4
times: sting 6, blame 6, defensive 4
times ,: blame 6
to: defensive -1, excuse -1, dismissive -1, refusal -1, unprofessional -2, cold 1, vague-timing -1
to #: sting -1, excuse -2, dismissive -5, refusal -1, unprofessional -2
to be: blame 3, dismissive -2, cold 4
to conta~: sting -2
to do: defensive 6
to get: dismissive 4
to have: excuse -1
to hear: excuse -2, non-apology -3, refusal -1, vague-timing -3
to help: sting -2, boilerplate -1, vague-timing -1
to it: sting 5, vague-timing 7
to our: sting -1, dismissive -2
to pass: sting 4
to pay: sting -4
to provi~: sting -2
to read: blame 3
to send: sting -2
to share: boilerplate 6
to the: blame -1, defensive 2, refusal 1, unprofessional -1, cold 3, boilerplate 4
to them: excuse 5
to under~: sting -3
to us: boilerplate 7
to work: defensive 8
to you: sting -1, blame -2, defensive -2, dismissive -1, vague-timing 6
to your: sting 1, excuse -1, dismissive -3, unprofessional 2
today: sting -5, blame -6, defensive -7, excuse -5, non-apology -1, dismissive -1, vague-timing -1
today \$: sting -6, defensive -2
tomor~: sting -5, blame -5, defensive -5, dismissive -2, refusal -1, cold -2, vague-timing -2
tomor~ \$: sting -5
tone: sting 8, non-apology 6
tonig~: sting -8, blame -4, excuse -2, unprofessional -2
tonig~ \$: sting -5
too: sting -1, blame -1, excuse -2, refusal -3, unprofessional 2, boilerplate -2
took: excuse 3
touch: vague-timing 3
towar~: vague-timing 7
train~: defensive 5
trans~: excuse 7
trave~: blame 8
trip: sting -3
truly: sting -4
trust: boilerplate 8
try: defensive -3, dismissive 4
tuned: vague-timing 6
turn: vague-timing 6
twenty: dismissive 4
twice: sting -3, defensive 4, dismissive -3
two: sting -1, non-apology -4, refusal -3, cold -2, boilerplate -5, vague-timing -8
two days: sting -3
two people: excuse 7
typed: blame 10
u: vague-timing 9
unable: refusal 9
unable to: refusal 9
unans~: blame 12
under a: sting 8, blame 10
under~: defensive -2, dismissive 2
until: sting -3, defensive -8, excuse -4, non-apology -1, dismissive -3, boilerplate -2, vague-timing -3
until then: sting -4
up: defensive 2, non-apology -1, dismissive 2, cold -6
up \$: sting 3, defensive 7, excuse 3
up the: defensive 8
update: dismissive -3, vague-timing 4
updat~: sting -3, defensive -3
upset: sting 8, non-apology 11
upset you: sting 8
us: sting -2, blame -4, excuse 3, dismissive -3, refusal -3, unprofessional -3, cold -10, boilerplate 7, vague-timing -1
us \$: sting -1, blame 3, excuse 3, non-apology -2, dismissive -4, unprofessional -2, cold -2, vague-timing -3
us ,: blame -2, excuse 4, dismissive -3
us about: blame 7
us at: sting -3, blame -1, dismissive -2
us from: sting 6
us know: sting -2
us via: sting -3
us with: sting -3
use: sting -1, defensive -3, excuse -2
used: sting 2, blame -2, dismissive 7
used to: sting 5, dismissive 11
useful: sting -5
user: sting -4
user \$: sting -2
users: excuse -2, dismissive 9
using: sting -5, excuse -1, unprofessional -2
utmost: boilerplate 11
valua~: sting -2
value: boilerplate 9
van: excuse 4
vehic~: sting 3, excuse 8
versi~: sting -2, defensive -2, excuse -2, non-apology -1, dismissive -3, unprofessional -2, cold 2
versi~ \$: cold 6
very: excuse -1, refusal -2, cold -2, vague-timing 2
very serio~: boilerplate 8
very sorry: sting -2
via: blame -2, defensive -2, dismissive -2
view: sting 4
volum~: sting 8, excuse 11
volun~: sting 6
wait: sting -3, blame -2
waited: sting 5, defensive 8
want: blame -3, excuse -2, unprofessional 1
warm: dismissive 5
warni~: blame 5
warra~: sting 3
was: sting 6, blame 3, defensive 6, excuse 1, non-apology 4, dismissive 1, refusal -2, unprofessional -3, cold -1, boilerplate -6, vague-timing -9
was in: sting 2, defensive 9
was never: sting 6
was not: sting 2, blame 7, non-apology 4
was our: sting -4
was the: excuse 8
washi~: blame 13
water: sting -3
way: excuse -2, dismissive -2
way \$: non-apology 4
we: sting -1, blame -2, defensive 1, dismissive -3, refusal 2, cold -8, boilerplate 6, vague-timing 1
we apolo~: non-apology 5
we appre~: sting -3, boilerplate 4
we are: sting -1, blame -1, non-apology -1, dismissive 1, unprofessional -1, cold -2, boilerplate -2, vague-timing 3
we ask: non-apology 8
we can: blame -1, dismissive -2, refusal 2, unprofessional -2, cold -3, boilerplate -1
we conti~: boilerplate 12
we did: sting 3, defensive 6
we do: sting -2, excuse -2, dismissive -5, refusal 7, cold -2, boilerplate 6
we have: blame -4, defensive 8, cold -2
we look: sting -2
we only: sting 5, excuse 7
we regret: sting 1
we sent: blame 7
we stand: sting 6, defensive 10
we strive: boilerplate 6
we take: sting -4, boilerplate 14
we want: sting -4
we will: sting 4, non-apology -2, refusal 1, cold 1, vague-timing -1
websi~: excuse 4
wedne~: sting -2
week: refusal -1, cold -2
weeks: dismissive 4
well: sting 2, blame 3, unprofessional 6
went: blame 6, unprofessional -2, cold -2
were: sting 2, blame 3, defensive 7, excuse -1, dismissive -4, cold -4, boilerplate -2, vague-timing -2
what: sting 5, blame 2, defensive 3, excuse 8, dismissive 6, refusal -3, unprofessional 5, cold -5, vague-timing -3
what can: excuse 9
what it: sting 6, excuse 7, unprofessional 5
what people: sting 5
what they: sting 3, excuse 6
what was: defensive 6
what's: sting -4
whate~: sting 2, non-apology 4
when: sting 2, blame 4, excuse 6, dismissive -3, refusal -1, unprofessional -2, cold -1, boilerplate -2, vague-timing 8
when the: sting 2
when you: blame 3
whene~: vague-timing 9
where: excuse 2
where it: sting 5
which: blame 2, dismissive -3, unprofessional -2
which has: defensive 6
which you: blame 9
while: blame 3, defensive -2
white: unprofessional 7
who: sting 8, blame 10, defensive 3, excuse 3, dismissive 5, refusal -3, unprofessional 3, cold -7, boilerplate 1
who are: dismissive 10
who do: sting 7
whoev~: sting 4
whole: excuse 2
why: sting 3, blame 9, excuse 3
why the: blame 6
will: sting -1, blame -3, defensive -4, excuse -2, non-apology -4, dismissive 1, refusal 2, boilerplate -1, vague-timing 19
will be: sting -1, defensive -2, excuse -1, refusal -1, vague-timing 6
will come: sting -4, vague-timing 7
will do: sting -3
will get: sting -3, vague-timing 6
will give: vague-timing 5
will go: sting -2
will have: vague-timing 5
will keep: sting -2
will look: vague-timing 5
will not: sting 5, defensive 2, refusal 9, cold 4, vague-timing -1
will reach: vague-timing 10
will tell: sting 3
win: defensive 10
with: sting -1, blame -1, defensive -1, excuse -1, non-apology -2, dismissive -2, refusal -2, unprofessional -1, cold -1, vague-timing -1
with a: sting -3, defensive -2, excuse -3, cold -3, vague-timing -2
with the: blame 3, defensive -4, excuse 1, non-apology 1, dismissive -1, refusal -1, boilerplate 1
with them: sting 5, excuse 7
with us: sting -2, defensive -2
with you: sting -6, blame -2, defensive -1, excuse -2, non-apology -1, dismissive -5, boilerplate -2, vague-timing 7
with your: sting -1, defensive -1, excuse -2, dismissive -3
within: defensive 5, dismissive -6, unprofessional -2
witho~: sting 3, blame 2, excuse -1, non-apology -1, dismissive 4, refusal 2, cold 2, boilerplate -2, vague-timing -2
witho~ a: dismissive 4
word: sting 6, defensive 7
words: blame 5
work: sting 4, blame 8, defensive 3, excuse 1, cold -2, vague-timing 1
work for: blame 7
worki~: sting -1, blame -1
worki~ on: sting -2
works: sting 3, excuse 3, dismissive 7
works here: sting 5
works in: sting 4
worth: sting 4, blame 6
would: blame 3, defensive 2, excuse 1, unprofessional -1, vague-timing -1
would have: sting 9, blame 12
would like: sting -3, blame -3, defensive -2
would not: sting 2, dismissive 5
wow: sting 4, unprofessional 8
write: sting 1, unprofessional 5, boilerplate -2
write to: unprofessional 3
writi~: sting 4, unprofessional 9
wrong: refusal -2, vague-timing -1
wrong ,: sting -3
yeah: unprofessional 9
year: cold -2
years: sting 6, defensive 12, excuse -2, dismissive 5
years of: defensive 7
years old: dismissive 8
yes: sting -3, cold -2
yes ,: sting -3
yet: sting -5
you: sting -2, blame 2, defensive -3, excuse -9, non-apology 2, dismissive -2, refusal -11, unprofessional 1, cold -9, boilerplate -3, vague-timing -3
you !: sting -1
you \$: sting -1, defensive -7, excuse 2, dismissive -1, refusal 1, unprofessional 1, cold -5, boilerplate 1
you 'd: sting -3, defensive -3
you ,: sting -4, defensive -2, refusal -1, unprofessional -1, cold -1
you and: sting -3
you are: sting -1, blame -1, defensive 2, non-apology -1, boilerplate -3, vague-timing -3
you back: sting -3
you both: sting -3
you by: sting -4
you can: sting -1, blame -5, dismissive 4
you chose: non-apology 9
you did: blame 2
you do: dismissive 6
you expect: sting 7
you feel: sting 11, non-apology 12
you for: sting -2, blame -4, defensive -4, dismissive -3, unprofessional -3, boilerplate 5
you have: sting -3, defensive -2, cold 1
you let: blame 8
you might: sting 7
you need: sting -1
you please: sting -2
you see: non-apology 6
you should: blame 4
you signed: sting 7, blame 13
you that: sting 3, defensive 6
you think: sting 3, unprofessional 6
you to: blame 3, unprofessional 2, boilerplate -2
you want: sting 3, unprofessional 6
you who: sting 5
you will: sting 3, dismissive 8, vague-timing -1
your: sting -4, defensive -5, excuse -13, dismissive -3, refusal -9, unprofessional 2, cold -1, boilerplate 4, vague-timing -2
your accou~: sting -6
your bank: excuse 4
your comme~: boilerplate 6
your conce~: sting -3
your exper~: sting -9
your feedb~: blame -2, defensive -2, boilerplate -2
your issue: sting -1
your next: sting -3
your own: sting 5, blame 11
your side: blame 8
yours: sting -3, defensive -2, excuse -2, non-apology -1, dismissive -2, unprofessional -1, boilerplate 3
yours \$: blame 5
yours~: sting 4, blame 10
{alternative}: sting -1, blame -1, defensive -1, non-apology -1, dismissive -1, unprofessional -3, cold -4, vague-timing -1
{apology-any-inconvenience}: boilerplate 14
{apology-but}: sting 20, excuse 9, non-apology 26
{apology-conditional}: sting 19, non-apology 17
{apology-excessive}: sting -1, blame -8, defensive -3, excuse -4, non-apology 10, dismissive -1, refusal -3, unprofessional -1, cold -8, boilerplate -1, vague-timing -5
{apology-grudging}: sting 20, non-apology 24
{apology-you-feel}: sting 34, non-apology 30
{apology}: sting 2, blame -3, defensive -7, excuse -8, non-apology 15, dismissive -5, refusal -4, unprofessional -2, cold -9, boilerplate -1, vague-timing -7
{asked}: sting -2, excuse -11, non-apology -2, dismissive -1, refusal -2, cold -8, boilerplate -5, vague-timing -4
{blame-disbelief}: sting 27, defensive 28
{blame-should-have}: sting 12, blame 21
{blame-why-question}: sting 14, blame 17
{blame-you-are-wrong}: sting 18, defensive 25
{blame-you-didnt}: sting 16, blame 23
{blame-you-failed}: sting 14, blame 21
{blame-your-fault}: sting 9, blame 13
{blame-your-tone}: sting 17, blame 22, defensive 15, dismissive 7
{canned-phrase}: sting -15, blame -7, defensive -5, excuse -5, non-apology -1, dismissive -6, refusal -2, boilerplate 27, vague-timing 3
{cheer}: sting -5, blame -4, defensive -2, excuse -4, dismissive -4, refusal -3, cold -3, boilerplate -3, vague-timing -5
{closing}: sting -14, blame -2, defensive -9, non-apology -1, dismissive -9, refusal -3, unprofessional -7, cold -11, boilerplate -2, vague-timing -6
{cold-bureaucratic}: sting 23, dismissive -3, cold 35
{command-threat}: sting 20, unprofessional 22
{command-ticket-closure}: sting 20, cold 23
{command-you-must}: cold 10
{companyActs}: sting -5, blame -6, defensive -5, excuse -9, non-apology -1, dismissive -4, refusal -1, unprofessional -5, boilerplate -1, vague-timing 7
{condescend-as-i-said}: sting 11, defensive 20
{condescend-candour}: sting 18, blame 9, defensive 14, dismissive 11
{condescend-lecture}: sting 19, excuse 8, dismissive 14
{condescend-minimiser}: sting 10, dismissive 15
{condescend-obviously}: sting 19, dismissive 21
{condescend-read-this}: sting 12, blame 12
{courtesy}: defensive -2, excuse -3, non-apology -3, dismissive -1, refusal -3, unprofessional 1, cold -4, boilerplate -1, vague-timing -4
{customerActs}: sting 2, blame -1, defensive -1, excuse -6, non-apology -5, dismissive -1, refusal -7, unprofessional -1, cold 7, boilerplate -2, vague-timing -3
{debate}: sting 2, excuse -3, non-apology -1, dismissive -1, cold -2, boilerplate -2
{defensive-lock}: sting 18, defensive 20
{emotion-calm-down}: sting 5, dismissive 17
{emotion-cheer-mismatch}: sting -5, blame 1, defensive -2, non-apology -2, dismissive 2, unprofessional -7, cold -7
{emotion-only-you}: sting 13, defensive 20
{emotion-overreact}: sting 23, excuse 4, dismissive 32
{emotion-silver-lining}: sting 16, dismissive 26
{emotion-works-here}: sting 13, dismissive 27
{empathy}: sting -5, blame -4, defensive -3, excuse -8, non-apology -3, dismissive -4, refusal -8, unprofessional -2, cold -9, boilerplate -2, vague-timing -5
{explanation}: blame -4, excuse 1, non-apology -1, refusal 2, unprofessional -1, cold -1, boilerplate -1, vague-timing 1
{first sentence}: blame -3, excuse 4, non-apology 2, dismissive -1, unprofessional -2, cold 2, boilerplate 2
{greeting}: sting -20, blame -12, defensive -15, excuse -8, non-apology -4, dismissive -17, refusal -9, unprofessional -6, cold -18, vague-timing -9
{halvedApology}: sting 19, non-apology 12
{handoff}: sting -3, defensive -2, dismissive -3, cold -2, vague-timing -1
{hostile-accusation}: sting 11, unprofessional 19
{hostile-dare-to-leave}: sting 14, dismissive 24, unprofessional 8
{hostile-insult}: sting 7, unprofessional 19
{hostile-sarcasm}: sting 15, blame 2, defensive 1, refusal -1, unprofessional 31, cold -8, boilerplate -1
{last sentence}: sting -4, blame -1, defensive -1, excuse -2, non-apology 3, dismissive -1, refusal 1, unprofessional -3, cold -4, vague-timing 2
{likely angry}: sting 2, defensive 3, non-apology 3, unprofessional 3, cold -1, boilerplate 1, vague-timing -5
{likely annoyed}: sting 5, blame 6, defensive 10, excuse 7, non-apology 4, dismissive 5, refusal 3, unprofessional 1, cold -6, boilerplate 4
{likely companySide}: sting 6, blame 4, defensive 2, excuse 11, non-apology 1, refusal 7, unprofessional 4, cold 4, boilerplate 3, vague-timing 5
{likely complaint}: sting 2, blame -1, defensive 1, excuse -7, non-apology -3, dismissive 3, refusal -14, cold 8, boilerplate -7, vague-timing 3
{likely repeat}: sting 1, blame -3, excuse 3, non-apology -6, dismissive 1, refusal -6, unprofessional -1, cold -2, vague-timing 2
{likely thanks}: sting -9, blame -7, defensive -3, excuse -23, non-apology -11, dismissive -11, refusal -27, cold -17, boilerplate -14, vague-timing -8
{likely threat}: sting 1, blame -2, defensive -4, excuse -11, non-apology -3, dismissive -2, unprofessional 12, cold 6, boilerplate 1, vague-timing -6
{likely urgent}: sting 2, blame -4, defensive -4, non-apology -9, dismissive -2, unprofessional 3, cold 2, boilerplate 7, vague-timing 6
{likely vulnerable}: sting 6, blame 1, defensive 1, excuse 2, non-apology 2, refusal 6, unprofessional -6, cold 15, boilerplate -2, vague-timing -4
{missing-alternative}: sting 11, blame -6, defensive -5, excuse -1, dismissive -7, refusal 31, unprofessional -2, boilerplate -1
{next-step-without-time}: sting -5, blame -3, defensive -3, excuse -2, vague-timing 26
{nextStep}: sting 1, blame -1, defensive -2, excuse -2, non-apology -2, dismissive -1, refusal 1, cold 6, boilerplate -5, vague-timing 1
{no alternative}: sting 6, blame 3, defensive 1, excuse 3, dismissive 3, refusal 6, unprofessional 2, cold 9, boilerplate 1, vague-timing 2
{no apology}: sting 8, blame 5, defensive 5, excuse 1, non-apology -16, dismissive 4, refusal 2, unprofessional 4, cold 16, boilerplate 1, vague-timing -2
{no closing}: sting -1, blame -1, excuse -1, non-apology -2, refusal -3, unprofessional 1, cold -4, boilerplate -2, vague-timing -2
{no courtesy}: sting 7, blame 3, defensive 2, excuse 1, non-apology 2, dismissive 2, refusal 3, unprofessional 6, cold 13, boilerplate -4, vague-timing 2
{no debate}: sting 1, blame -1, defensive -1, non-apology -3, dismissive 1, refusal -2, unprofessional -2, cold -2, boilerplate -2, vague-timing -3
{no empathy}: sting 1, blame -1, defensive 1, excuse 1, non-apology 2, dismissive 1, unprofessional 2, cold 8, boilerplate 3, vague-timing -1
{no greeting}: sting 1, excuse -2, non-apology -2, dismissive -1, refusal -1, unprofessional 5, cold 7, vague-timing -1
{no nextStep}: sting 9, defensive 2, excuse 8, non-apology 4, dismissive 5, refusal 12, unprofessional 2, cold 7, boilerplate 2, vague-timing 2
{no repair}: sting 2, defensive -1, excuse 1, unprofessional 2, cold 1, boilerplate 1, vague-timing -2
{no timeframe}: sting 3, excuse 2, dismissive 1, refusal 2, boilerplate 4, vague-timing 5
{only sentence}: sting 5, blame 4, excuse 7, non-apology 12, dismissive 3, refusal 6, unprofessional 6, cold -3, boilerplate 6, vague-timing 5
{order-refusal-first}: sting -3, blame -2, dismissive -3, refusal -5
{ownership}: sting -7, non-apology -1, dismissive -1, unprofessional -3
{question}: sting -4, blame -1, defensive -8, dismissive -9, refusal -5, unprofessional -3, vague-timing -4
{refuse-dont-know}: excuse 14
{refuse-final}: sting 13, defensive 6, refusal 17, cold 7
{refuse-flat-no}: sting 9, defensive -7, excuse -2, dismissive -4, refusal 22, unprofessional -3, cold -2
{refuse-nothing-we-can-do}: sting 10, refusal 15
{refuse-unfortunately}: sting 2, refusal 8
{repair}: sting -1, blame -2, defensive -1, non-apology -3, dismissive -2, refusal -1, unprofessional -5, cold -1
{sentence < 12 words}: sting 1, blame -5, defensive -5, excuse -1, non-apology -3, dismissive 1, refusal 4, boilerplate -2
{sentence < 20 words}: sting 1, blame 2, defensive -1, excuse -2, non-apology -1, refusal -1, unprofessional -2, cold -7, boilerplate -2, vague-timing -2
{sentence < 3 words}: sting -9, blame -15, defensive -21, excuse -11, non-apology -9, dismissive -7, refusal -10, unprofessional -2, cold -3, boilerplate -7, vague-timing -13
{sentence < 30 words}: sting -6, blame -5, defensive -5, excuse -6, non-apology -6, dismissive -5, refusal -7, unprofessional -10, cold -11, boilerplate -4, vague-timing -6
{sentence < 5 words}: sting -3, blame -9, defensive -8, excuse -9, non-apology -11, dismissive -6, refusal -5, unprofessional -6, cold 2, boilerplate -16, vague-timing -8
{sentence < 8 words}: sting -1, blame -5, defensive 1, excuse -14, non-apology -12, dismissive -4, unprofessional -1, cold 5, boilerplate -7, vague-timing -4
{shift-colleague-blame}: excuse 13
{shift-excuse-workload}: sting 19, defensive -3, excuse 33
{shift-not-my-job}: sting 18, excuse 32
{shift-not-our-fault}: sting 8, defensive 15
{shift-policy-shield}: sting 4, excuse 6, refusal 10
{shift-system-says-no}: sting 13, excuse 18
{shift-third-party}: sting 17, excuse 33
{solution}: sting -4, blame -7, defensive -3, excuse -2, non-apology -2, dismissive -1, refusal -2, unprofessional -2, cold 1, boilerplate -5, vague-timing -1
{timeframe}: sting -1, blame -1, defensive -4, excuse 2, non-apology -5, dismissive -1, refusal -1, unprofessional -1, cold -2, boilerplate -7, vague-timing -10
{tone-address-familiar}: sting 19, unprofessional 29
{tone-slang}: sting 5, blame -3, unprofessional 13, vague-timing 2
{vague-owner}: sting -6, blame -4, defensive -4, excuse -1, refusal -2, unprofessional -3, vague-timing 27
{vague-time}: sting -10, blame -10, defensive -7, excuse -4, dismissive -4, refusal -1, cold -7, boilerplate -1, vague-timing 38
{wait-be-patient}: vague-timing 13
☺: blame 4, non-apology -1, dismissive 5, unprofessional -6, cold -5, vague-timing 2
☺ \$: sting -5, dismissive -3
`;
