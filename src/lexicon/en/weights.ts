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
= complaint 2 0
= companySide -5 0
= annoyed -5 0
= angry -23 -8
= repeat -22 -7
= urgent -31 -7
= threat -32 -7
= vulnerable -29 -7
= thanks -16 -7
= complained -10 0
= empathy -26 0
= nextStep 1 0
= missing-apology -15 3
= missing-empathy -14 2
= missing-next-step -12 -3
= tone-mismatch -21 0
= sting -28 -9
= blame -29 0
= defensive -25 0
= excuse -27 0
= non-apology -35 0
= dismissive -28 0
= refusal -30 2
= unprofessional -29 4
= cold -42 0
= boilerplate -30 -2
= vague-timing -38 3
[customer]
!: complaint -3, companySide -2, angry 1, urgent 2, thanks 9, complained -3, nextStep 2, missing-empathy -1, missing-next-step -5, tone-mismatch -2
#: complaint 2, companySide 2, annoyed 2, angry 1, repeat -1, urgent 4, threat 3, thanks -3, nextStep -2, missing-next-step 2
# #: annoyed -1, urgent -2, complained 4, empathy 2, missing-empathy -2, tone-mismatch -3
# \$: complaint 3, companySide 2, annoyed -1, angry -3, thanks -2, complained 2
# ,: vulnerable -1, tone-mismatch 5
# ?: complaint -4, complained -6, missing-empathy -3
# and: complaint 2, companySide 5, annoyed 3, missing-apology 5, missing-empathy 3
# for: complaint 4, annoyed 3
# hours: complaint 3, companySide 4, annoyed 3, angry 4
# stars: annoyed -4
# times: annoyed 4
# to: annoyed 3
# weeks: complaint 2, companySide 8, annoyed 5
# years: complaint 1
\$: complaint 2, companySide 2, annoyed 2, angry 2, threat 1, thanks 2, empathy 1, nextStep -1, missing-apology -1, missing-next-step -1, tone-mismatch -1
'd: complaint -2, angry -2, repeat -3, urgent -3
's: vulnerable 1, thanks -1, empathy -2, nextStep -2, missing-apology 1
's #: complaint 5, companySide 7, annoyed 7, missing-apology 6
's a: threat -5
's the: companySide -4
,: complaint -3, companySide -2, annoyed -3, angry -2, threat -2, vulnerable -1, thanks 2, empathy 1, missing-empathy 1, missing-next-step 2
, #: complaint 3, annoyed 2, thanks -2, complained 3
, a: angry -4
, and: complaint -3, annoyed -2, urgent -2, empathy -3, missing-next-step 3
, but: annoyed -2, angry -3, urgent -3, missing-next-step -2, tone-mismatch -1
, i: annoyed 1, repeat -2, complained -3, empathy 1
, it: annoyed 1
, just: annoyed -4
, let: complaint -10
, no: complaint -2
, or: annoyed -3
, so: complaint -2, annoyed -3
, the: complaint -4, annoyed -5, angry -2, threat -2, vulnerable -3, missing-empathy -3
, you: angry 3
?: complaint -6, companySide -6, annoyed -4, angry -3, repeat -1, urgent 2, threat -3, thanks -8, complained -2, empathy -1, nextStep 1, missing-next-step 2
^: complaint 3, companySide 2, annoyed 1, angry -1, repeat -1, urgent -1, thanks -1, complained 2, missing-apology -1, missing-empathy -1, missing-next-step -2, tone-mismatch -2
^ #: complaint 2, annoyed 5, angry 5, missing-empathy 3, tone-mismatch 3
^ a: complaint 3, companySide 2, angry 4
^ absol~: angry 8
^ after: complaint 9, companySide 4, annoyed 4, complained 5
^ and: complaint 2, annoyed 3, missing-empathy 3
^ any: angry -5
^ app: complaint 6, companySide 6
^ are: angry 6
^ as: complaint -7, annoyed -5
^ best: complaint -4, annoyed -8, thanks 9
^ can: complaint -4, companySide -2, annoyed -6, angry -3, repeat -6, complained -3, missing-empathy -2, tone-mismatch -2
^ could: complaint -2, companySide -1, annoyed -7, angry -10, nextStep 4, missing-apology -3, missing-empathy -3
^ do: complaint 1, annoyed 2, angry 4
^ does: annoyed -4
^ every: repeat 11
^ full: complaint 3, companySide 5, annoyed 4
^ good: complaint -3, companySide -5, annoyed -8, angry -8, missing-empathy -5, missing-next-step -2
^ great: complaint -4, companySide -6, annoyed -5, missing-apology -6
^ half: complaint 4, companySide 6
^ hi: annoyed -5, angry -3
^ how: angry 2
^ i: companySide 1, annoyed 1, angry 2, repeat 3, vulnerable 4, complained -1, empathy 1, nextStep -1, missing-empathy -1, missing-next-step 1
^ is: complained -2
^ it: complaint 4, companySide 3, annoyed 2, angry -1, threat -2, thanks -4, nextStep -1
^ just: complaint -5, companySide -5, annoyed -4, missing-empathy -3
^ my: angry 3, urgent 3, threat -1, vulnerable 2, complained -1, missing-empathy 1
^ not: angry -2
^ now: complaint 2, companySide 3
^ ok: angry -4
^ on: annoyed -4
^ please: complaint -3, companySide -1, urgent 3, complained -4
^ so: complaint 1, missing-apology -3
^ sorry: complaint -3
^ thank: complaint -4, companySide -4, annoyed -4, thanks 7
^ that: missing-apology -5
^ the: complaint 4, companySide 3, angry -1, repeat 2, thanks -1, empathy -3, missing-apology 1, tone-mismatch 1
^ there: missing-apology 3, missing-empathy 4
^ they: missing-empathy 4
^ third: annoyed 4, angry 5, repeat 9
^ this: complaint 1, companySide 2, annoyed 2, angry 4, empathy 2, missing-apology 2
^ very: angry 3
^ was: annoyed 5
^ we: tone-mismatch 2
^ what: complaint 1, angry 3
^ where: vulnerable -3
^ why: complaint 4, annoyed 2, missing-next-step -3
^ works: complaint -5
^ would: annoyed -4
^ yes: companySide -8
^ you: complaint 5, companySide 5, annoyed 7, angry 7, repeat 3, urgent 3, threat 6, complained 1, empathy -2, missing-empathy 3
^ your: complaint 7, companySide 6, annoyed 5, angry 5, vulnerable 3
a: angry 1, repeat -2, urgent -1
a #: complaint -1, annoyed 3
able: complaint -3
about: annoyed 1, missing-apology -2, missing-next-step 4, tone-mismatch -2
about #: angry -5
above: complaint 4
absol~: angry 8
accou~: nextStep 3, missing-next-step -4
accou~ \$: angry -2
add: companySide -4
ads: complaint 3
after: annoyed -1, repeat -2, urgent -2, complained 4
after #: complaint 3
again: complaint -2, companySide -2, repeat 7, empathy 3
alarm: complaint 5, companySide 7, angry 6
all: complaint 1, annoyed 1, vulnerable -2, missing-empathy 1
also: angry -4, missing-empathy -4, tone-mismatch -3
always: nextStep -5
am: angry 2, vulnerable 2, missing-apology -1, missing-empathy 1
am not: complaint -2, companySide -3, annoyed -2
am shaki~: angry 7
an: complaint 1, thanks -2
an hour: angry 4
and: annoyed 1, angry 1, urgent 1, vulnerable 1, complained -1, nextStep -2, missing-apology 1, missing-next-step -1
and i: vulnerable 1, thanks 3, missing-empathy 3
and it: missing-apology 4
and now: companySide 6, angry 5
and the: threat -1, missing-empathy 4
and you: complaint 5, companySide 4, annoyed 7, angry 9
annoy~: complaint 3, annoyed 10
anoth~: repeat 3, empathy -5, missing-next-step 3
answe~: repeat 6, missing-empathy 7
any: complaint -1, annoyed -2, threat -3, missing-empathy -2
any chance: complaint -5, companySide -8, annoyed -7
anyway: companySide -7
app: complaint 1, nextStep 2, missing-next-step -3, tone-mismatch 3
app \$: companySide -4, annoyed -2, angry 2, missing-apology -3, missing-next-step -4
app ,: angry 4
are: nextStep -2, missing-next-step 1, tone-mismatch -3
are doing: complaint -7
are in: complaint -7
are you: angry 7
arriv~: complaint 4, companySide 7
as: companySide -2, annoyed -1, repeat 2, missing-empathy -1, missing-next-step -2
as a: complaint -4
asked: repeat 4
at: threat -1, complained -2
at #: complaint 1, companySide 4, annoyed 3, urgent 4
at my: angry 6
at the: missing-empathy 4
attac~: annoyed -5
back: thanks 3, nextStep -3, missing-empathy -1, tone-mismatch 4
bad: complaint -3, companySide -5, missing-empathy -4
bank: complaint 3, angry 2
basic~: angry 8
batte~: angry 3
be: complaint -3, companySide -2, vulnerable 2, thanks -5, complained -3, empathy 1
beat: thanks 13
becau~: complaint 3, annoyed 2, tone-mismatch -2
been: companySide 2, annoyed 2, missing-apology 2, missing-next-step 3
before: annoyed 1
behind: annoyed 3
being: complaint 2
best: complaint -4, companySide -5, annoyed -4, thanks 5, missing-empathy -4
better than: complaint -4
bill: angry 4
bit: angry -4
blood: vulnerable 12
bloody: angry 10
bot: repeat 11
both: annoyed -5
box: annoyed -2, urgent -4
broke: complaint -3
bug: complaint 2
but: complaint 1, annoyed -1, angry -5, repeat -2, threat -3, vulnerable -4, complained 1, empathy 1, missing-apology 1
but i: angry -3
but the: angry -5
button: complaint 2, companySide 3
buying: missing-empathy 5
by: complained -2, missing-apology -2, missing-empathy -2
by #: complaint 5
by the: repeat 6
call: annoyed 3
called: missing-apology 3, missing-next-step 5
came: complaint 2, annoyed 5, thanks 4
can: complaint -2, companySide -2, annoyed -2, angry -3, urgent 5, threat -2, vulnerable 1, empathy 1, missing-next-step 2, tone-mismatch -1
can i: complaint -5, companySide -4, annoyed -2, angry -6, repeat -4
can not: complaint 2, annoyed 3, urgent 4, nextStep 2
can you: annoyed -3, angry -3
cancel: complaint -3, companySide -5
cance~: annoyed 3
car: angry 4
card: complaint 2, urgent 4
care: annoyed 4, angry 7
carri~: complaint -4, annoyed -5
case: missing-empathy -5
cat: complaint -4, annoyed -5
chance: companySide -3
change: angry -2
charg~: complaint 7, companySide 6, annoyed 2, threat 7, complained 3
check: missing-empathy -4
closed: annoyed 5, angry 4
closi~: nextStep -11
cold: annoyed 4
come: complaint -2, missing-apology -3
compa~: complaint -1
compi~: complaint -6
conta~: companySide 3, angry 2
conte~: companySide -7, missing-apology -8
corre~: annoyed -4
corru~: angry 8
cost: complaint 5
costu~: complaint -8, companySide -8, annoyed -7
could: complaint -1, annoyed -2, angry -1, nextStep 3, missing-empathy -1
could not: tone-mismatch 6
could you: annoyed -4, angry -4, missing-empathy -5
crash~: complaint 7, companySide 5, complained 4
cried: angry 8
custo~: annoyed 3
cut: complaint -2, companySide -2, annoyed -5, missing-empathy -3
data: complaint -4
daughter's: angry 5
day: repeat 2
days: companySide 4, annoyed 5, angry 2, missing-apology 3, missing-empathy 2, missing-next-step 3, tone-mismatch -2
deal: missing-apology -7
defin~: annoyed -8, missing-empathy -4
delet~: angry 4
despi~: angry 6
detai~: annoyed -4
did: complaint -1, companySide -1, annoyed -1, complained -3, tone-mismatch -2
did not: annoyed 1, tone-mismatch -3
died: annoyed 6, angry 3
diffi~: annoyed 5
disap~: complaint 5, companySide 4, annoyed 5, missing-apology 5, missing-empathy 5
distr~: complaint -5, companySide -9, missing-apology -6
do: companySide -2, angry 1, missing-next-step 2, tone-mismatch -1
do i: complaint -7, companySide -5, annoyed -5, angry -2
do not: annoyed 1, angry 1, complained -2, missing-apology -1
do you: complaint -3
does: complaint -1, companySide -2, annoyed -1, urgent -2, empathy -3, missing-next-step -2
does not: complaint 2, companySide 1, empathy -3, missing-next-step -2, tone-mismatch -2
does the: annoyed -4
doing: complaint -3, companySide -4, annoyed -3
done: complaint -4, companySide -4, annoyed -3
down: complaint 2, angry 2
downl~: complaint 4, tone-mismatch 5
drawi~: complaint -5, annoyed -7
dropp~: complaint -3
drove: annoyed 7
due: angry 5, urgent 9
easy: complaint -3, annoyed -4
else: complaint 2
emerg~: vulnerable 10
emplo~: angry 8
end: companySide -3
even: angry 2, thanks 6, missing-empathy 3
eveni~: companySide 4
every: complaint 5, companySide 2, annoyed 5, angry 2, urgent -5, complained 4, missing-apology 2, missing-empathy 2, missing-next-step -2
expec~: annoyed -6
exper~: companySide -3
fault: companySide -4
feel: annoyed 3, angry 3
few: annoyed -4, angry -5
find: complaint -2, companySide -3, annoyed -1, angry -3
fine: annoyed -5, angry -6, urgent -4
fine \$: annoyed -8
first time: complaint -5, companySide -5
fit: complaint -7
five: companySide 2
fix: complaint 8, companySide 4, complained 4, missing-apology 2
fix this: complaint 4, companySide 6, missing-apology 6
flat: angry 4
fly: urgent 11
food: annoyed 4
for: complaint -1, companySide -1, angry -1, repeat -2, urgent -1, vulnerable -1, thanks 1, nextStep 1
for #: complaint 1, companySide 2, annoyed 3, angry 3, missing-next-step 2
for a: complaint 3, companySide 4, annoyed 4, thanks -4
for me: companySide -4
for nothi~: angry 7
for the: complaint -1, companySide -2, threat -1, thanks 2
forgot: complaint -5
four: companySide 2
fourth: repeat 9
fraud: angry 8
free: companySide -4, missing-apology -2, tone-mismatch -2
friday: annoyed 4
from: complained 1, tone-mismatch 1
from my: annoyed 3
fuck: angry 12
full: complaint 4, companySide 7, annoyed 4, complained 5, missing-apology 6, missing-empathy 6
game: vulnerable -3
gate: urgent 8
get: complaint -1, complained -1, empathy 2, missing-next-step -3
getti~: missing-empathy -4
give: angry 1
give me: angry 10
given: annoyed 5
giving: complaint 6
going: complaint 1, annoyed 2, threat 7
gone: companySide 4, annoyed 3, angry 7, missing-apology 3, missing-empathy 3
gone \$: complaint 4, companySide 4, angry 5, missing-apology 4
good: complaint -3, companySide -3, annoyed -4, angry -5, urgent -5, vulnerable -5, complained -2, missing-empathy -3
got: angry -1, threat -1
got a: complaint 2
great: complaint -2, companySide -1, annoyed -2
great app: complaint -7, complained -7, tone-mismatch 6
had: repeat -2, urgent -2, threat -2, nextStep -2, tone-mismatch -2
had a: annoyed -4
had to: companySide 3, annoyed 4
hair: complaint -2, companySide -4, missing-empathy -2
half: complaint 3, companySide 5, annoyed 2, angry -2, complained 5, missing-apology 5, missing-next-step 6
half a: complaint 4, companySide 6, annoyed 6
happe~: complaint 3, companySide 3, missing-apology 2
happy: annoyed -2, vulnerable -4
has: complaint 1, companySide 1, repeat 2, threat 2, vulnerable -1
has been: companySide -3
have: angry -1, repeat 2, urgent 3, threat 4, vulnerable 1, complained -2, empathy 1, missing-apology -2
have been: complaint -2
have never: angry 6
have to: annoyed 4, missing-next-step -4
having: angry -5
he: complaint -2, angry 2, vulnerable 4, thanks 3, tone-mismatch 5
help: urgent 8
her: vulnerable 5, thanks 6
here: complaint -2, companySide -2, annoyed -2, urgent 6, missing-apology -2
hi: complaint -5, companySide -4, annoyed -9, angry -6, empathy -4, missing-empathy -4
hi \$: annoyed -3
him: complaint -2, companySide -2
his: complaint -2, companySide -2
hours: companySide 2, angry 1
how: complaint 2, companySide 2, missing-empathy 2, tone-mismatch 6
how do: companySide -4, annoyed -1
husba~: complaint -3
i: complaint -1, companySide -1, annoyed -1, threat 1, thanks -1, complained -3, empathy -2, missing-empathy 1, tone-mismatch 1
i 'd: complaint -4, companySide -4, annoyed -5, threat -3
i am: complaint -1, companySide -1, annoyed -1, angry 1, urgent 3, vulnerable 3, missing-apology -2
i asked: complaint 3
i can: complaint -1, missing-apology -3, missing-next-step -2
i do: angry -2, urgent 3, vulnerable 4
i get: complaint 3, annoyed 3
i got: complaint -2
i had: complaint -3, companySide -3
i have: angry 1, vulnerable 2, complained 2, empathy -2, missing-empathy -2, missing-next-step 1, tone-mismatch -2
i just: complaint 4
i love: complaint -4
i need: urgent 6
i pay: companySide 5
i sent: repeat 10
i think: complaint -7, companySide -7, annoyed -9
i used: companySide 4
i was: complaint -1, annoyed -1
i will: threat 8, tone-mismatch -4
i would: companySide 5, missing-apology 4
idea: annoyed -4
if: complaint -3, companySide -3, annoyed -2, urgent -2, vulnerable -2, thanks -1, missing-empathy -1
if i: angry 2
if you: companySide -3, annoyed -2, angry -2
ignor~: annoyed 6
impor~: missing-empathy -5
in: urgent 1, vulnerable 2, thanks -2, tone-mismatch -1
in a: complaint 2, companySide 2, angry 3
in my: complaint 1, annoyed 2
in there: angry 8
insta~: missing-apology 2
inste~: complaint -2
insul~: urgent 12
inter~: missing-empathy 1
into: complaint 2
iphone: angry -4
is: complaint 1, urgent 2, complained 1, empathy 1, missing-empathy -1, tone-mismatch -3
is it: complaint -6, companySide -3, annoyed -2
is my: complaint 3, companySide 4, missing-apology 4
is not: tone-mismatch 3
is still: missing-next-step 5
is the: complaint -3, companySide -4, annoyed -1, angry -3, complained -1
is there: companySide -3, angry -4
issue: angry -3, missing-empathy -2
it: complaint -1, companySide -1, annoyed -1, angry -1, threat -1, vulnerable -2, empathy 2, missing-apology -2, missing-next-step -1, tone-mismatch -1
it \$: repeat -4, urgent 2, vulnerable 2, missing-next-step -1, tone-mismatch 2
it 's: complaint 2, companySide 2, annoyed 1, empathy -1, missing-apology 1, missing-empathy 2
it ,: complaint 2, companySide 2
it does: complaint 2
it for: complaint -4, annoyed -4, angry -3
it is: complaint 3, complained 5, tone-mismatch -3
it was: annoyed -2
its: angry -4, nextStep 4
job: nextStep -5
just: complaint -2, companySide -2, annoyed -2, empathy -3, nextStep 1
keep: complaint -3, annoyed -4
keeps: annoyed -3
kids: companySide 3, annoyed 3, angry 4, urgent 6, vulnerable 6, nextStep -6, missing-apology 4, missing-next-step 4
kids \$: missing-next-step 8
know: annoyed -2, missing-empathy -2
kyc: complaint 5
lad: thanks 10
last: missing-apology 3
late: vulnerable 5
leave: complaint -3
left: complaint 2, companySide 3, annoyed 2, urgent 3, missing-empathy 2
let: annoyed -3
letter: complaint 8, companySide 4
like: angry -1, repeat -2, urgent -4, threat -3, missing-apology -1, missing-empathy -1
like it: annoyed -5
like to: complaint -3, companySide -6, annoyed -5, angry -5, missing-empathy -7
liter~: complaint 5, annoyed 6
little: complaint -4, thanks 5
locked: annoyed 4
login: complaint 4
lost: complaint -3, companySide -2, angry 2
lot: missing-apology 5
love: complaint -6, companySide -8, annoyed -5, empathy -6, missing-apology -6
lovely: annoyed -6
made: complaint -4, companySide -2, thanks 10
maint~: missing-apology -6
make: missing-next-step -2
man: vulnerable 5
many: annoyed 2, angry -4
map: angry -5
maps: complaint 8, companySide 4, annoyed 8, angry -4, complained 6, missing-apology 2
may: complaint -4, companySide -2, annoyed -3
me: companySide 1, annoyed 1, angry 2, urgent -1, threat 3, nextStep 2, missing-next-step -1
me to: complaint 2, companySide 5, angry -3, missing-apology 5
monday: annoyed 4, urgent 5
money: complaint 5, companySide 4, annoyed 6, angry 8, threat 5, missing-empathy 6
month: companySide 5, missing-apology 4
month \$: companySide 3, annoyed 6, repeat 7
months: companySide 4, annoyed 4
more: annoyed 1, vulnerable -2
morni~: vulnerable 4
mother's: angry 7
much: complaint -3
mum: complaint -4
my: companySide 1, annoyed 1, angry 3, repeat -1, threat 1, vulnerable 3, thanks 1, empathy 1, missing-apology 1, missing-empathy 2
my #: angry 4
my accou~: complaint 3
my colle~: complaint -8
my daughter's: angry 5
my late: vulnerable 6
my mother's: angry 6
my own: complaint -4, companySide -3
neces~: complaint -5
need: complaint -1, companySide -1, urgent 5, complained -3, missing-apology -2, missing-empathy -1
need to: urgent 8
never: complaint -3, companySide -1, angry 1, repeat -3, threat 3
new: complaint 2, companySide 2, annoyed 2, vulnerable -2, empathy -2, missing-apology 2, missing-empathy 2, tone-mismatch -2
news: repeat 10
next: repeat -3
nice: complaint 1, companySide 2, angry -3
night: annoyed 2, angry 4, vulnerable 4, missing-next-step 4
night \$: annoyed 7
no: companySide -1, angry 1, complained 2, empathy -2, missing-empathy 3
nobody: complained 6, missing-apology 4, missing-empathy 3, tone-mismatch 5
not: annoyed 1, vulnerable 2, thanks -2, complained 1, empathy 1, nextStep 3, missing-next-step -2
not even: annoyed 5
not find: angry -4
not give: angry 8
not open: complaint 5
not see: missing-apology -6
not the: complaint -2
not use: angry 3
not work: complaint 7, companySide 7, complained 3, missing-apology 1
not worki~: complaint 5, companySide 6, missing-apology 4
nothi~ \$: complaint 5, annoyed 4
notice: angry 5
now: complaint 3, companySide 3, annoyed 4, urgent 5, missing-apology 3
now \$: complaint -2
now it: complaint 4, annoyed 8, missing-empathy 6
of: complaint 1, annoyed 1, repeat -1, urgent 1, threat 1, thanks -1, empathy -1, missing-apology 1, missing-empathy 2
of #: annoyed -3
of a: angry -5
of my: complaint 3, companySide 4, angry 3
of the: annoyed -2, vulnerable -1, missing-apology 1
of us: complaint -3
off: complaint 1, companySide 2, annoyed 1, angry 2, complained 3, missing-apology 3, missing-empathy 2
ok: annoyed -4, angry -3
old: complaint -1, annoyed -2
on: complaint 1, urgent 2, vulnerable 3, thanks -1
on \$: complaint -3, companySide -3
on a: angry 3
on hold: annoyed 6
on my: complaint 2
on the: complaint -1, annoyed -1, vulnerable 2, empathy 2, missing-next-step 3
one: annoyed -2, angry -2, urgent -3, vulnerable -1, thanks -2, missing-apology -1, missing-empathy -1
online: angry -5
only: angry -1, repeat -5, urgent -7, threat -3, vulnerable -3, thanks -2, missing-empathy 1, tone-mismatch -2
open: complaint 1
openi~: annoyed -7
option: complaint 2
or: complaint -1, companySide -3, urgent -2, threat 2, thanks -3, empathy 1, missing-apology -2, tone-mismatch -1
or i: threat 17
or is: annoyed -6
order: complaint 2
other: companySide -1, angry -3
our: angry 2, urgent 8, missing-next-step 3, tone-mismatch -1
out: annoyed 1, threat 4, empathy -1, missing-empathy 3, tone-mismatch 1
own: companySide -2, annoyed -3
page: companySide 2, annoyed -2, vulnerable -3
paid: missing-apology 4
paid for: complaint 7, companySide 8
pathe~: angry 10
pay: complaint 3, companySide 2, annoyed 6, angry 2, missing-empathy 3
pay for: annoyed 4
paying: annoyed 5
payme~: complaint 3
perfe~: missing-empathy -6
perso~: companySide -9, missing-apology -6
photo: complaint 3
place: complaint -2, companySide -2
play: annoyed -3
please: complaint -2, companySide -3, urgent 4, threat -3, vulnerable 2, complained -2, nextStep 3
please fix: angry -5
please help: annoyed 6
pls: complaint -5, annoyed -4
policy: complaint -7
poor: complaint 8, annoyed 11
press~: vulnerable 6
print~: angry -5
probl~: complaint 2, annoyed -3, angry -2
proje~: companySide -7, missing-apology -7, missing-empathy -8
put the: complaint -5
quest~: complaint -4, companySide -5
quick: companySide -3
read: angry 2
really: missing-next-step -3, tone-mismatch -2
reason: complaint 5, complained 7
recei~: angry -3
record: complaint -5, companySide -8, angry -7
refund: angry 3, missing-empathy 5
remov~: annoyed 3
rent: vulnerable 7
reply: annoyed 3, missing-empathy 6
repor~: repeat 7
reque~: repeat 7
resul~: missing-empathy -5
right: annoyed -3
route: complaint 5, annoyed 6
run: missing-next-step 5
said: complaint 4, companySide 6, annoyed 4
same: complaint 2, companySide 1, repeat 4
say: annoyed -1
saying: complaint 2
says: angry -1
screen: complaint 4, companySide 6, complained 4, missing-apology 3, tone-mismatch -2
second: repeat 4, complained 2
see: companySide -5, annoyed -3, missing-apology -2, missing-empathy -3
send: complaint -2
sent: companySide 4, annoyed 3, repeat 6
serio~: complaint 5, annoyed 6, missing-empathy 7
servi~: complaint 2, annoyed 2, angry 4
servi~ \$: annoyed 3, angry 5
set: annoyed -2
shaki~: annoyed 7, angry 17, vulnerable 8
shame: angry 5
she: complaint -4, companySide -2, annoyed -2, vulnerable 5
she 's: complaint -3
she was: vulnerable 9
should: companySide -7, missing-apology -2
shows: complaint 5, companySide 3
sick: angry 4
since: complaint 3, companySide 2, urgent 4, complained 2, missing-apology 2, missing-empathy 2, tone-mismatch 3
since #: complaint 3, companySide 4, urgent 4
since the: complaint 2, companySide 4
small: complaint -3
so: angry -2, urgent -3, tone-mismatch -1
so i: annoyed -3, angry -5, vulnerable -2
sold: angry 5
some: annoyed -2, angry -3, missing-apology -2, missing-empathy -5, missing-next-step -2
somet~: complaint 2, angry -2
son: vulnerable 5
sorry: complaint -4, companySide -5, annoyed -2
start~: tone-mismatch -2
stayed: complaint -10, annoyed -7
still: complaint -1, companySide -1, repeat 6, empathy -2, missing-apology -2, missing-next-step 1, tone-mismatch 2
still waiti~: angry 9
stop: angry 3
store: complaint -3, annoyed -3, empathy -6
suppo~: angry 2
sure: missing-apology -5
take my: complaint -8
takes: companySide 5
tea: annoyed -7
team: complaint -3
tell: angry -1, thanks 4
telli~: missing-apology 8
than: vulnerable -6, missing-empathy 2
thank: complaint -6, companySide -5, annoyed -5, angry -4, thanks 8
thank you: annoyed -3
thanks: angry 3, thanks 7
that: complaint -1, companySide -1, repeat 1, vulnerable 1, thanks 1, empathy -2, missing-empathy 2, missing-next-step 1
that 's: complaint -2, companySide -3
that is: complaint -3, companySide -5
that it: companySide 3
that the: annoyed -4
that was: complaint 3
the: complaint -2, companySide -1, annoyed -2, angry -2, repeat -2, threat -1, vulnerable 1, thanks -1, missing-next-step 2, tone-mismatch 2
the #: complaint -2, annoyed -2, angry -2
the app: complaint 3
the last: companySide 3, vulnerable -3
the new: angry -2
the old: complaint -3
the same: tone-mismatch -4
the second: repeat 4
their: empathy -5
them: annoyed 2, angry 2, missing-empathy 3, tone-mismatch 2
then: complaint 3, companySide 3, annoyed 2, angry 2, missing-apology -3
there: angry 1, threat -4, complained 2, nextStep 2
there \$: angry 3
there 's: annoyed -1, threat -2
there a: complaint -5
these: annoyed 2
they: annoyed 2, angry 1, vulnerable 3, empathy -2, missing-empathy 2
they have: missing-empathy 6
thing: vulnerable -5
think: angry -5, missing-apology -3
third: angry 4, repeat 8
this: complaint 1, companySide -1, annoyed 2, repeat 4, complained 2, empathy -2, missing-apology -1, missing-next-step 1
this \$: complaint 2, annoyed 3
this app: annoyed -2, missing-empathy 2, tone-mismatch 3
this is: angry 2
though: annoyed -5
thoug~: companySide -4
three: complaint 2, complained 2
throu~: annoyed -3, tone-mismatch -2
ticket: annoyed 3, repeat 6
time: complaint -1, repeat 9, missing-next-step -1, tone-mismatch -3
time \$: complaint 1, annoyed 2, tone-mismatch -3
to: complaint -1, companySide -2, angry -1, repeat -3, thanks -1, nextStep -1, missing-apology -1
to a: angry 4
to be: companySide 1
to do: complaint 3
to get: missing-next-step -2
to know: complaint -3
to my: angry 3
to pay: missing-empathy 3
to the: companySide 2, annoyed 1
to use: missing-empathy 2
to you: repeat 8
today: urgent 7
today \$: urgent 6
told: complaint -2, repeat 3
tomor~: urgent 9
took: annoyed 2
traff~: complaint 5
tried: complaint 2, complained 3
trying: complaint 4
tuesd~: angry 3, repeat 8
twice: companySide 3, annoyed -3
two: companySide 1, missing-apology 3, missing-empathy 2
up: complaint 2, companySide 2, threat 3, empathy -4
update: complaint 1, nextStep 7, missing-apology -2, tone-mismatch 4
upgra~: companySide 4, angry -6
use: complaint -2, missing-next-step -3
useful: annoyed -7
usele~: complaint 9, annoyed 10, complained 5, missing-apology 5
using: annoyed -2, missing-next-step -4
verif~: complaint 5, companySide 7
versi~: angry -2
very: empathy -1, missing-next-step -3, tone-mismatch -2
wait: complaint -3
want: missing-empathy 2
want to: companySide -1
was: annoyed 1, repeat -1, urgent -1, threat -2, thanks 2, complained 1, nextStep -2, missing-next-step 1, tone-mismatch -1
water: companySide 4
way: empathy 3, missing-apology 3
we: complaint -1, companySide -1, annoyed 1, missing-empathy 1, missing-next-step 1, tone-mismatch 2
we have: annoyed -2
week: companySide 2, annoyed 2, repeat 5, missing-next-step 4
weeks: complaint 4, companySide 1, annoyed 5, repeat 5, complained 3
well: angry -2
went: complaint 2, annoyed 3
were: tone-mismatch -3
what: complaint 1, companySide 2, annoyed 2, angry 1, complained 2, missing-apology 2
what a: angry 7
when: companySide 1, angry -1, empathy -2, missing-apology 2, tone-mismatch -2
when i: complaint 3, companySide 2, empathy -3
where: vulnerable -3
which: complaint -1, companySide -3
who: complaint -2, angry -2, thanks 3
whoev~: thanks 8
why: complaint -2, companySide -1, annoyed -3, angry -1, missing-apology -2, missing-empathy -1
wifi: complaint 4
will: complaint -3, companySide -4, angry -2, threat 5, nextStep 2, missing-apology -2, missing-next-step -1, tone-mismatch -3
will be: complaint -3, companySide -3
will not: complaint 5, companySide 3, annoyed 2, urgent 9, complained 4, missing-empathy 2
wish: complaint -6, annoyed -5
with: angry 1, repeat -3, threat 2, vulnerable 2, missing-apology -1, tone-mismatch -1
with a: complaint 1, companySide 4, annoyed 2, angry 3
with the: complaint -1, annoyed -2, urgent -2
work: companySide 4, missing-apology 4, missing-next-step 3
worki~: complaint 2, angry -3
worst: complaint 5, companySide 7, annoyed 7, angry 4, missing-apology 6
would: complaint -7, companySide -6, annoyed -6, angry -4, repeat -4, threat -3, thanks 3, complained -2, missing-apology 1
would be: complaint -2, annoyed -5, angry -3
wrong: complaint -2, tone-mismatch 4
wrote: repeat 8
x: companySide -6, missing-apology -4
year: complaint -4, companySide -3
years: annoyed 4, repeat -3
years of: angry 10
yes: complaint -6, companySide -7
you: companySide 1, annoyed 1, angry 5, repeat 4, urgent -2, threat 2, missing-apology -1
you \$: angry 2, thanks 4
you are: companySide -6
you do: complaint -4, annoyed -4
you have: complaint 2, angry 1, repeat 7, threat 5
you people: angry 6
you say: complaint 5
your: complaint 2, annoyed 3, angry 6, repeat 2, threat 4, vulnerable 5, missing-apology -1, missing-empathy -2
yours~: angry 9
{angry x1}: complaint 10, companySide 7, annoyed 15, angry 19, repeat -2, threat 5, complained 4, missing-apology 1, missing-empathy 5
{angry x2}: complaint 8, companySide 9, annoyed 4, angry 5, complained 5
{angry x3}: angry 6
{annoyed x1}: complaint 7, companySide 5, annoyed 10, angry 4, repeat 3, urgent -1, threat 1, thanks -2, complained 4, missing-apology 2, missing-empathy 4
{annoyed x2}: complaint 8, companySide 4, annoyed 7, angry 4, repeat 2, urgent -1, complained 4, missing-apology 1, missing-empathy 2, missing-next-step 2
{annoyed x3}: complaint 4, companySide 3, annoyed 8, angry 2, missing-apology 2
{companySide x1}: complaint 6, companySide 6, annoyed 2, angry 2, thanks -2, complained 4, missing-apology 4, missing-empathy 1
{companySide x2}: complaint 1, companySide 2, annoyed 3, angry 2, empathy -3, missing-apology 5, missing-empathy 4
{customer < 1 words}: complaint -10, companySide -9, annoyed -7, complained -10
{customer < 16 words}: complaint -3, companySide -1, annoyed -3, angry -3, repeat -1, urgent -1, threat -3, vulnerable -8, complained -1, empathy -1, nextStep 1, tone-mismatch -2
{customer < 30 words}: annoyed 2, urgent 1, threat -4, vulnerable -8, thanks -1, complained -4, empathy -1, nextStep -1, missing-next-step -1
{customer < 4 words}: angry 3, urgent -2, threat -2, vulnerable -3, complained -4, empathy -3, missing-apology -4, missing-empathy -6
{customer < 60 words}: complaint -3, annoyed -3, angry -2, repeat -3, urgent -1, threat -4, vulnerable 1, empathy 1, nextStep -1, missing-empathy 1, tone-mismatch -2
{customer < 8 words}: complaint -3, companySide -1, annoyed -3, angry 1, repeat -1, urgent -8, vulnerable -5, complained -4, missing-apology -4, missing-empathy -5, missing-next-step -3, tone-mismatch -2
{failure x1}: complaint 10, companySide 7, annoyed 4, angry 1, repeat 1, urgent 1, threat 1, vulnerable 1, thanks -2, complained 6, nextStep 1, missing-apology 5, missing-empathy 2, missing-next-step 1, tone-mismatch 2
{failure x2}: complaint 6, companySide 5, annoyed 4, angry 1, urgent 1, threat 2, vulnerable 2, thanks -1, complained 5, nextStep -1, missing-apology 3
{failure x3}: complaint 1, companySide 1, annoyed 2, angry 2, repeat 3, complained 1, nextStep 1, missing-apology 2, tone-mismatch 1
{fine x1}: complaint -12, companySide -11, annoyed -10, angry -7, repeat -3, urgent -6, threat -3, vulnerable 1, thanks 7, complained -8, nextStep -3, missing-apology -6, missing-empathy -5, missing-next-step -3, tone-mismatch -1
{fine x2}: complaint -5, companySide -4, annoyed -5, angry -6, complained -4, empathy 6, missing-apology -4, missing-empathy -2, missing-next-step -3, tone-mismatch -2
{fine x3}: complaint -5, complained -6
{question x1}: complaint -2, companySide -2, annoyed -2, repeat -3, threat -2, thanks -2, complained -2, nextStep 2, missing-apology -2, missing-empathy -1, missing-next-step -1, tone-mismatch -2
{question x2}: complaint 1, annoyed 2
{repeat x1}: companySide 2, annoyed -2, angry 1, repeat 13, vulnerable -1, thanks -2, missing-apology 1, missing-next-step 1
{repeat x2}: complaint 3, annoyed 4, angry 7, repeat 10
{shouting x1}: complaint 4, companySide 2, annoyed 6, angry 13, urgent 5, complained 3
{technical x1}: complaint -4, companySide -8, missing-apology -5
{thanks x1}: complaint -2, companySide -3, annoyed -5, angry -6, repeat 3, urgent -5, thanks 18
{threat x1}: complaint 4, companySide 3, annoyed 7, angry 5, threat 24, empathy 3
{urgent x1}: complaint 2, companySide 3, annoyed 3, angry 4, urgent 20, vulnerable 3
{vulnerable x1}: annoyed 5, angry 9, urgent 7, vulnerable 22, tone-mismatch 3
☺: complaint -3, companySide -6, thanks 9, empathy 4, missing-apology -2, missing-next-step -3
☺ \$: complaint -2, angry 2, missing-next-step -2, tone-mismatch 3
[reply]
!: complained -4, nextStep -2, missing-apology -4, missing-empathy -3, missing-next-step -2, tone-mismatch 9
#: nextStep 4, missing-empathy 1, missing-next-step -2, tone-mismatch -2
# #: nextStep 5, missing-empathy -1, missing-next-step -3, tone-mismatch -1
# \$: empathy 1, nextStep 2, missing-apology 1, missing-next-step -2, tone-mismatch -5
# ,: empathy 1, nextStep 3, missing-apology -2, missing-next-step -1
# off: tone-mismatch 12
# to: missing-next-step -2
\$: nextStep 2, missing-apology 1, missing-empathy -1, tone-mismatch -2
'd: nextStep 4, missing-empathy 1, missing-next-step -2
'd like: tone-mismatch -3
's: complained -1, empathy 4, missing-apology -4, missing-empathy -3
's a: tone-mismatch -2
,: nextStep 1, missing-apology 1, missing-next-step -1, tone-mismatch 1
, #: empathy 2, nextStep 3, missing-next-step -2, tone-mismatch -3
, a: complained -2
, and: complained -1, empathy 1, nextStep 1, missing-empathy -2
, but: nextStep 6, missing-next-step -3
, i: empathy 1
, it: complained -4, missing-apology -4, missing-empathy -2, missing-next-step 2
, my: missing-empathy -4
, no: nextStep 4
, or: missing-apology -3, missing-empathy -3
, please: nextStep 3, missing-next-step -2
, so: nextStep 1, missing-empathy -3, tone-mismatch -1
, sorry: nextStep 3, missing-next-step -2, tone-mismatch -2
, that: empathy 4
, the: nextStep 2, missing-apology -2, missing-empathy -2, missing-next-step -1
, then: missing-apology -3
, we: empathy -1, missing-empathy -2, missing-next-step -2
, which: missing-apology -3, tone-mismatch -2
, you: nextStep 4, missing-apology -1, missing-next-step -1
?: complained 1, nextStep 6, missing-apology 1, missing-next-step -3
^: complained -2, empathy -2, missing-apology -1, missing-empathy -1, missing-next-step -2, tone-mismatch -2
^ #: empathy 2, nextStep 3, missing-next-step -1, tone-mismatch -2
^ ,: nextStep 3, tone-mismatch -2
^ a: complained 2, nextStep 3, missing-next-step -3, tone-mismatch -3
^ apolo~: complained 4
^ can: missing-empathy 2
^ dear: empathy -3, nextStep -2, missing-apology 2, missing-empathy 2, missing-next-step 2, tone-mismatch 3
^ good: empathy 3
^ have: missing-next-step 5
^ hello: nextStep 2
^ hi: nextStep 1, missing-apology 1
^ i: empathy 5, tone-mismatch -3
^ if: nextStep 2, missing-apology -3, missing-empathy -1, missing-next-step -3
^ in: missing-apology -4, missing-empathy -2
^ it: empathy -1, missing-apology -2, tone-mismatch -2
^ let: missing-apology 4
^ no: complained -5, empathy 3, nextStep 3, missing-apology -4, missing-empathy -3, missing-next-step -3
^ oh: empathy 7
^ please: complained 2, nextStep 3, missing-apology 3, missing-empathy 1, missing-next-step -4
^ sorry: complained 1, empathy -5
^ thank: missing-apology -2, missing-empathy -4, missing-next-step -1, tone-mismatch -1
^ thanks: empathy -1, missing-empathy -1, tone-mismatch 1
^ that: empathy 4, missing-empathy -4, missing-next-step -4
^ the: nextStep 2, missing-empathy 1, missing-next-step -1, tone-mismatch -2
^ there: missing-apology -3
^ this: missing-apology -3
^ we: complained 1, nextStep -1, missing-apology 2, tone-mismatch -1
^ yes: missing-apology -3, missing-empathy -3
^ you: nextStep 3, missing-next-step -4
^ your: missing-empathy 2, missing-next-step 2
^ ☺: complained -3
a: complained 1, missing-apology 1, missing-empathy 1, tone-mismatch 1
a #: complained -4, missing-apology -4, missing-empathy -3
a good: missing-apology -4
able: missing-next-step -3
able to: missing-next-step -3
about: complained -1, empathy 2, nextStep 3, missing-next-step -2
about \$: missing-apology 6
about the: nextStep 2
accou~: nextStep 3, missing-empathy 2
addre~: tone-mismatch -2
after: tone-mismatch -2
all: empathy 1, nextStep -2, missing-next-step 5
alrea~: complained -2, nextStep 5, missing-apology -4, missing-empathy -4, missing-next-step -2
also: nextStep 3
always: empathy -3
always happy: empathy -5
am: missing-apology -1, missing-empathy -2, tone-mismatch 1
am not: missing-apology -7
am so: empathy 8, missing-empathy -4
am sorry: complained 3, empathy -1, missing-empathy -3, tone-mismatch -3
an: missing-empathy -1, missing-next-step 2
and: complained 1, empathy 2, nextStep -2, missing-next-step 2, tone-mismatch -1
and a: complained 3, empathy -2
and i: complained -1, empathy 5, nextStep 2, missing-apology -5, missing-empathy -7, missing-next-step -1, tone-mismatch -1
and sorry: complained 4, empathy 4
and the: missing-next-step -2
and we: empathy 3, missing-next-step 2, tone-mismatch 2
and will: nextStep 7
and you: missing-empathy 3
any: complained -1, nextStep 2, missing-apology -1, missing-next-step -1
anyth~: complained -5, missing-apology -3
apolo~: complained 5, empathy 2, nextStep 2
app: missing-empathy -1, missing-next-step -4
app \$: nextStep 5
appli~: empathy -5
appre~: empathy 3
appre~ you: complained -4, missing-apology -4, missing-empathy -3
are: empathy -1, nextStep -2, missing-empathy 1, missing-next-step 2
are happy: missing-apology -6, missing-empathy -5
are having: empathy 5
as: empathy -1, missing-empathy -1
as a: tone-mismatch 4
assist: complained 2, missing-apology 1, missing-next-step -3
assist you: nextStep 3, missing-apology 2, missing-next-step -2
at: nextStep 1, missing-apology 1
at #: empathy 2, missing-next-step -2
at our: complained 6
at the: tone-mismatch -1
attac~: nextStep 3, missing-next-step -2
back: complained 1, empathy 4, nextStep 3, missing-next-step -3
be: nextStep 2, missing-empathy 1, missing-next-step -1, tone-mismatch 2
been: missing-next-step 2, tone-mismatch 2
before: empathy -1, missing-next-step -1, tone-mismatch -1
better: missing-empathy -2
bill: empathy 8
but: complained -2, empathy -1, missing-apology -2, missing-next-step -1
but i: missing-apology -6, missing-empathy -5
by: nextStep 1, missing-apology 2, missing-next-step -2, tone-mismatch -2
by hand: empathy 4
call: complained 3, nextStep 3, missing-empathy 3, missing-next-step -3, tone-mismatch 2
can: nextStep 3, missing-empathy -1, missing-next-step -2, tone-mismatch 1
can do: missing-empathy -3
can help: tone-mismatch 6
can not: complained -3, empathy -1, nextStep -3, missing-apology -2, tone-mismatch -2
can you: nextStep 5, missing-empathy 2, missing-next-step -3
card: tone-mismatch 3
case: tone-mismatch -5
check: empathy -3, nextStep 3, missing-apology 2, missing-next-step -2, tone-mismatch 3
check~: tone-mismatch -3
come: empathy 3
comme~: missing-empathy 2
compl~: tone-mismatch -2
conce~: tone-mismatch -4
confi~: nextStep -4
conne~: missing-empathy 5, tone-mismatch -2
consi~: missing-apology -3
conta~: complained 2, empathy -2, nextStep 3, missing-apology 2, missing-empathy 4, missing-next-step -2
conta~ our: complained 3
contr~: missing-empathy 3
curre~: missing-empathy -3
custo~: empathy -2, nextStep -2, missing-apology 2, missing-next-step -2, tone-mismatch 2
day: empathy 2, missing-next-step 2
day !: tone-mismatch 4
days: empathy 4, nextStep 2, missing-next-step -2, tone-mismatch -5
days \$: empathy 3, missing-next-step -2
dear: nextStep -2, missing-next-step 4
deliv~: missing-apology 4
desk: empathy 4, tone-mismatch -2
desk \$: empathy 4
detai~: nextStep 5, missing-apology 5, missing-empathy 4, missing-next-step -3
devel~: complained -4
device: complained 3, missing-apology 5
did: complained 2, missing-next-step 2, tone-mismatch -1
dm: complained 5, nextStep 15, missing-apology 6, missing-empathy 4, missing-next-step -7
dm us: missing-apology 3, missing-empathy 2, tone-mismatch -2
do: missing-apology -2, tone-mismatch -4
do not: complained -2, empathy -2, missing-apology -2, missing-empathy -3, tone-mismatch -2
does: complained 3, missing-apology 1, missing-next-step 1, tone-mismatch -1
does not: complained 2, missing-apology 2, missing-empathy 4
enjoy: nextStep -4, tone-mismatch 4
every: nextStep -5, missing-apology 2, missing-next-step 9
every~: nextStep -3
exper~: empathy 3, tone-mismatch 3
exper~ we: empathy 7
feedb~: missing-apology -1, missing-empathy -1, missing-next-step 1
feedb~ !: missing-empathy -3
feedb~ \$: missing-apology -2
fill: missing-apology 4
find: empathy 3
first: empathy 2, nextStep 2, missing-empathy -3, missing-next-step -2
fix: missing-next-step -2
follow up: missing-empathy 5
for: missing-apology -1
for being: nextStep -6
for the: complained -1, empathy 2, missing-apology -1, missing-empathy -1, missing-next-step -1
for your: complained 2, nextStep -2, missing-apology 1, missing-empathy 1, missing-next-step 2, tone-mismatch -3
form: nextStep 4, missing-apology 1, missing-next-step -3
four: tone-mismatch -2
free: missing-apology -2, missing-empathy 2, tone-mismatch 4
from: empathy 1, nextStep 2, missing-apology -1
from the: missing-next-step 1
frust~: complained 6, empathy 12
frust~ \$: empathy 6
full: tone-mismatch 3
furth~: complained 4, tone-mismatch -4
get: nextStep 4, missing-apology 2, missing-empathy 3, missing-next-step -4
gets: missing-empathy -5
give: empathy -3
glad: empathy 5, missing-empathy -3, missing-next-step -3, tone-mismatch -3
go: nextStep 3, missing-next-step -2
going: missing-empathy -2, missing-next-step -3
good: empathy 1, missing-apology -1, missing-empathy -2, tone-mismatch 4
got: complained 3
great: complained -5, nextStep -5
had: complained 3, nextStep -3, missing-empathy 2, missing-next-step 3, tone-mismatch -2
half: missing-empathy -6
hand: tone-mismatch -2
happy: complained -2, missing-apology -4, missing-empathy -3, missing-next-step -1, tone-mismatch 2
happy to: missing-apology -3, missing-empathy -3, missing-next-step -3
has: complained -2
has been: complained 3, missing-apology 3, missing-empathy 3, missing-next-step 1
have: empathy -1, missing-empathy 2
have a: complained -3, missing-apology -1, tone-mismatch 3
have been: complained 3
he: complained -4, missing-empathy -3
hear: empathy 5
hear about: empathy 6, tone-mismatch 4
hear that: empathy 3, missing-empathy -6, tone-mismatch -3
hear you: empathy 6
hello: nextStep 1
hello \$: complained 2, missing-apology 3, missing-empathy 3
help: empathy -1, missing-apology 3, missing-empathy 1
her: missing-apology -4
here: complained -1, nextStep 2
here to: missing-apology 3, missing-empathy 6
hi: nextStep 1, missing-apology 1
hi \$: missing-apology 2
hope: empathy 3, missing-next-step 4
hours: empathy 5
howev~: missing-apology -4
i: complained -1, empathy 4, nextStep -1, missing-apology -4, missing-empathy -5, tone-mismatch 1
i am: empathy -1, nextStep -2, missing-apology -2, missing-empathy -3, tone-mismatch 1
i apolo~: empathy 11
i have: complained -2, nextStep 3, missing-apology -3, missing-next-step -6, tone-mismatch -1
i know: empathy 5
i think: missing-empathy -6
i under~: empathy 7
i will: empathy 1, nextStep 3, missing-empathy -1, missing-next-step -1, tone-mismatch -1
id: complained 4, nextStep 6, missing-apology 4, missing-next-step -2
if: complained -2, empathy -1, nextStep 9, missing-apology -1, missing-empathy -3, missing-next-step -6, tone-mismatch 1
if you: nextStep 1, missing-next-step -3, tone-mismatch 3
in: complained 1, nextStep 1, missing-apology 1, missing-empathy 1, tone-mismatch -1
in order: missing-empathy 5
in the: complained -2, nextStep 1, missing-next-step -1
in your: missing-empathy -2
inclu~: complained 4
into: missing-empathy 2
inves~: missing-apology 4
is: missing-apology -1, missing-next-step 1, tone-mismatch -1
is a: missing-empathy 2
is not: missing-apology -3, tone-mismatch 2
is on: empathy 3, missing-next-step -5
is the: nextStep -2, missing-next-step 4
issue: missing-empathy 1, missing-next-step -2, tone-mismatch 1
issue \$: tone-mismatch -3
it: complained -1, nextStep 1, missing-empathy -2, missing-next-step -1, tone-mismatch -1
it \$: missing-apology -1, missing-empathy 2, tone-mismatch -1
it 's: complained 2, empathy 1, missing-empathy 2
it ,: complained -2, nextStep 2, missing-empathy 2, tone-mismatch -2
it in: empathy 4
it to: nextStep 3, missing-next-step -2
just: complained -4, nextStep 6, missing-apology -4, missing-empathy -4, missing-next-step -2
keep: missing-apology -3, missing-empathy -2, missing-next-step -2, tone-mismatch -2
kind: complained -5, missing-apology -3, missing-empathy -2, tone-mismatch -3
kindly: missing-empathy 3, tone-mismatch 3
know: empathy 1, missing-apology -1, missing-empathy -1
last: tone-mismatch -3
leave: missing-empathy -4
let: empathy -3, nextStep 7, missing-apology 1, missing-next-step -5
let us: nextStep 4, missing-empathy -3, missing-next-step -3
like: nextStep -4, missing-next-step 2, tone-mismatch 1
like ,: empathy 6
like to: empathy -2, nextStep 4, missing-apology 2, missing-next-step -2, tone-mismatch -2
list: tone-mismatch -3
living: missing-next-step 10
locat~: nextStep 7, missing-next-step -3
look: missing-apology -2, missing-next-step -3, tone-mismatch -3
look into: nextStep 4
mail: tone-mismatch -2
make: missing-apology -4, missing-empathy -1
matter: missing-empathy 4
may: missing-empathy 3
me: nextStep 1, missing-apology -4, missing-next-step -2, tone-mismatch -1
me ,: missing-empathy -6
means: empathy -5
messa~: missing-next-step 4
mobile: nextStep 4
more: missing-empathy 2
morni~: empathy 5, nextStep 3, missing-empathy -3, missing-next-step -3
most: nextStep 3
must: empathy 4
my: nextStep -4, missing-next-step 3
my apolo~: empathy 6
need: empathy -2, nextStep 3, missing-next-step -3
new: complained 2, missing-empathy 3, tone-mismatch 2
news: tone-mismatch 5
no: complained -2, empathy 2, nextStep 1, missing-apology -1
nobody: missing-empathy 3
not: missing-next-step 2, tone-mismatch -1
not a: empathy -5, missing-empathy 4
not be: missing-apology -5, missing-empathy -3
not the: empathy 4
not think: missing-apology -7
note: nextStep 3, missing-empathy 3, missing-next-step -2
noted: missing-next-step 7
now: missing-apology 1
of: complained 1, empathy -2, nextStep -1, missing-apology 1, missing-empathy 1, missing-next-step 1, tone-mismatch -1
of course: missing-apology -4
of the: missing-empathy -2, tone-mismatch 2
off: nextStep 3, missing-apology 2
oh: empathy 4
old: tone-mismatch -2
on: complained 2, empathy -1, missing-apology 2, missing-next-step 1
on it: nextStep 4, missing-empathy -4
on the: empathy 2, nextStep -2, missing-next-step 2, tone-mismatch -1
on your: missing-empathy 2
one: empathy 2, nextStep 2, missing-apology -1, missing-empathy -3, missing-next-step -1, tone-mismatch -1
one ,: missing-apology -4, missing-empathy -4
only: nextStep -3, missing-apology -3, missing-next-step 5, tone-mismatch -2
open: complained -3
option: missing-apology -3
or: complained -1, nextStep 3, missing-apology -2, missing-next-step -3, tone-mismatch -1
other: missing-apology -3
our: complained 1, missing-apology 1, missing-next-step 1, tone-mismatch 4
our custo~: nextStep -3
our suppo~: missing-apology 2, tone-mismatch -3
our team: missing-apology -4
out: complained 1, empathy 2, missing-empathy -1, tone-mismatch -1
out to: tone-mismatch -1
over: empathy -1
page: missing-apology -3, tone-mismatch -2
patie~: empathy 4, missing-apology 4
people: missing-empathy 3
please: complained 4, nextStep 7, missing-apology 1, missing-next-step -6, tone-mismatch 1
please conta~: missing-next-step -2, tone-mismatch 2
please do: complained -8, missing-empathy -5
please read: tone-mismatch 10
please tell: empathy 8
posit~: nextStep -7
possi~: nextStep 4
probl~: tone-mismatch -2
provi~: complained 2, missing-apology 2
put: missing-empathy -4, missing-next-step -2
quest~: nextStep 3, missing-next-step -2
rather: missing-apology -4
rating: empathy -8
reach: missing-next-step -2, tone-mismatch -4
reach out: nextStep 7, missing-next-step -2, tone-mismatch -2
reach~ out: tone-mismatch 6
really: missing-apology -2, missing-empathy -4
really sorry: empathy 8
regar~: nextStep 3
reque~: empathy -3, nextStep 3, missing-empathy 4
requi~: complained -4
review: complained 2, nextStep -3, missing-apology 2, tone-mismatch 2
right: nextStep 2, missing-apology -1, missing-empathy -2, missing-next-step -4
ring: missing-next-step -2
run: complained 4
sad: empathy 13
same: nextStep -2, missing-apology -2, tone-mismatch -4
save: missing-empathy -4
say: nextStep -5, missing-next-step 7
scree~: missing-apology 3
second: nextStep 3, missing-empathy -3, missing-next-step -2
secti~: missing-empathy 4
see: tone-mismatch -1
seeing: missing-apology -3, missing-empathy -10
send: complained -2, nextStep 4, missing-apology -2, missing-empathy -3, missing-next-step -2, tone-mismatch 1
set: complained 4, nextStep 3
setti~: nextStep 6, missing-next-step -3
share: nextStep 3
she: complained -4, missing-apology -2
should: nextStep 7, missing-apology -3, missing-empathy -4, missing-next-step -5, tone-mismatch -2
should have: empathy 6, missing-next-step -2
since: missing-apology 3, tone-mismatch -5
so: complained -1, empathy 1, missing-apology -3, missing-empathy -1, tone-mismatch -1
so sorry: empathy 8, missing-empathy -3
so that: missing-empathy 2
so we: empathy 3, nextStep 2, missing-next-step -2, tone-mismatch -1
some: missing-empathy 2, tone-mismatch 5
somet~: empathy -3
soon: missing-next-step -4, tone-mismatch -2
sorry: complained 8, empathy 7, missing-empathy -4, missing-next-step 1, tone-mismatch 1
sorry \$: complained 3, empathy 5, missing-empathy -4, tone-mismatch -2
sorry ,: complained 3, empathy 2, tone-mismatch -4
sorry about: missing-next-step -1
sorry for: empathy 4, nextStep 2
sorry if: empathy -9
sorry it: empathy 4
sorry to: complained -6, empathy 6, missing-next-step 1, tone-mismatch 2
sound: missing-apology 5
speci~: missing-next-step -3
start: tone-mismatch -4
stay: tone-mismatch 4
still: nextStep 3, missing-empathy -3, missing-next-step -2
store: nextStep 4, missing-next-step -4
strive: missing-next-step 8
subje~: missing-empathy -4
such: nextStep -5
sugge~: empathy 2, missing-apology -3, tone-mismatch -2
suppo~: missing-next-step 1
suppo~ team: complained 3
sure: complained -3
take: complained -2, nextStep 3, missing-empathy -3, tone-mismatch -1
taking: missing-apology -6
tap: missing-apology -3, missing-empathy -4
team: nextStep 4, missing-empathy -1, missing-next-step -2, tone-mismatch 1
tell: empathy 3, missing-empathy -2, tone-mismatch -2
thank: complained -1, empathy 2, nextStep -2, missing-empathy 2
thank you: complained -2, nextStep -2, missing-empathy 2
thanks: nextStep -3, missing-next-step 1, tone-mismatch 1
thanks for: missing-empathy -2
that: nextStep -2, missing-next-step 1, tone-mismatch 1
that 's: empathy 2, missing-apology -1, missing-empathy -5
that is: missing-empathy 2
that we: complained 7, missing-apology 2, missing-empathy 4
that you: missing-empathy -3
the: missing-empathy 1, missing-next-step 1
the #: empathy 1, missing-apology -4, missing-next-step -1, tone-mismatch -6
the exper~: empathy 7
the form: tone-mismatch -3
the issue: complained 5, nextStep 6, missing-next-step -3
the old: empathy 5
the same: nextStep -2, missing-apology -2, tone-mismatch -3
the troub~: empathy 7
them: missing-next-step 1
then: nextStep 2, missing-apology -3, missing-next-step -2
there: missing-apology -2, missing-next-step -1
there \$: complained 2, missing-apology 2, tone-mismatch -1
there is: missing-apology -2, missing-empathy -4
they: complained -1, missing-next-step 3, tone-mismatch -1
thing: empathy 2
this: complained -1, nextStep -1, missing-apology 1, missing-next-step 1
this \$: missing-apology 3, missing-empathy 2
this ,: tone-mismatch -2
this helps: missing-apology -5
this issue: tone-mismatch 4
this morni~: empathy 3
though: missing-apology -6
three: empathy 3, nextStep 3, tone-mismatch -3
throu~: complained 3, missing-empathy 2, tone-mismatch -2
throu~ the: missing-empathy 2
thurs~: nextStep 3, missing-empathy -3, missing-next-step -2
time: missing-apology 3, missing-next-step -1
times: missing-empathy 5
to: complained -1, empathy -1, nextStep -1, missing-apology -2, missing-next-step -1, tone-mismatch 1
to #: nextStep 4, missing-apology -2, missing-empathy -3, missing-next-step -3
to assist: missing-apology 3
to hear: empathy 5
to help: missing-apology 1, tone-mismatch -2
to make: missing-apology -9, missing-empathy -4
to our: complained 4, nextStep 5, missing-apology 3, missing-empathy 3, missing-next-step -3
to the: empathy 3, nextStep 2, missing-apology -2, missing-next-step -2, tone-mismatch -1
to you: complained 2, missing-empathy 2, tone-mismatch -4
today: complained -2, empathy 3, missing-empathy -2, missing-next-step -1, tone-mismatch 1
tomor~: nextStep 4, missing-next-step -4
tonig~: nextStep 3
too: empathy 2, missing-empathy -3
travel: tone-mismatch 6
troub~: complained 3, empathy 6
troub~ with: tone-mismatch 8
truly: empathy 11
try: complained 5, missing-empathy -2
two: complained -3, empathy 3, nextStep -1, missing-apology -3, missing-empathy -2, tone-mismatch -1
under~: complained 4, empathy 5, tone-mismatch -3
under~ your: empathy 6
until: empathy 3, nextStep 6, missing-next-step -5
up: missing-next-step 1
up to: missing-apology -9
us: nextStep 2, missing-apology 1, missing-empathy -1, tone-mismatch 1
us a: tone-mismatch 3
us at: complained 3, nextStep 2
us know: missing-empathy -3
us on: tone-mismatch 6
us via: tone-mismatch 4
use: missing-apology -2
user: missing-apology -5, missing-empathy -6
users: missing-apology -3
using: missing-apology -4, missing-empathy -6, missing-next-step -2
versi~: nextStep 4, missing-next-step -2
very: tone-mismatch -2
very sorry: empathy 6
via: nextStep 4, missing-apology -4, missing-next-step -2
voice: tone-mismatch 6
want: missing-apology 2
want to: missing-apology 1
was: complained 2, empathy -2, nextStep -3, missing-apology 2, missing-next-step 2
way: nextStep 4, tone-mismatch 2
we: empathy 1, nextStep -2, missing-apology -1, missing-empathy -1, missing-next-step 1
we 'd: missing-next-step -2
we appre~: nextStep -3
we are: complained -1, nextStep -1, missing-apology -1, missing-empathy -2
we can: nextStep 4, missing-next-step -2, tone-mismatch -1
we know: empathy 9
we reque~: missing-apology 5
we under~: empathy 8
we will: nextStep 3, missing-apology -1, missing-empathy -2, missing-next-step -6, tone-mismatch -3
well: complained -2, missing-apology -3
went: nextStep 3, missing-empathy -3, missing-next-step -2
what: complained 1, empathy -2, missing-apology 1, missing-empathy 1, missing-next-step 2, tone-mismatch -1
what is: missing-empathy 4
when: tone-mismatch -2
which: empathy -3, missing-apology -1, tone-mismatch 1
who: complained 3, nextStep -4, missing-apology 3, missing-empathy 3, missing-next-step 4
will: empathy -1, nextStep 5, missing-next-step -6
will be: missing-next-step -3
will get: missing-empathy 4
will keep: missing-apology -7, missing-empathy -4
will not: missing-apology -3
with: complained 1, nextStep 1, missing-next-step -1, tone-mismatch -1
with a: missing-empathy -3, tone-mismatch -2
with the: complained 2, empathy 2, missing-next-step -2, tone-mismatch -1
with you: complained -3, nextStep 4, missing-next-step -1
with your: complained -3, missing-apology -3
witho~: empathy 2, tone-mismatch -2
work: empathy -3, missing-next-step 3, tone-mismatch -2
worki~: empathy -3, nextStep 3, missing-next-step -7
worki~ on: empathy -9
works: missing-next-step 4
would: complained -1, empathy -1, nextStep 5, missing-apology -1, missing-next-step -1
would like: nextStep 5, missing-next-step -2
write: tone-mismatch -3
wrong: nextStep 3, missing-empathy -5, missing-next-step -2
yes: complained -5, nextStep 4, missing-apology -2, missing-empathy -4
yes ,: complained -5, missing-apology -3, missing-empathy -3
you: complained -1, missing-apology -1, missing-empathy -3, missing-next-step -1, tone-mismatch -2
you !: empathy -3, missing-next-step -2
you \$: missing-apology -1, missing-empathy -1, tone-mismatch -1
you 'd: empathy 4
you ,: missing-apology -2, missing-empathy -2, missing-next-step -2, tone-mismatch -2
you are: empathy 1
you can: complained -1, nextStep 3, missing-apology -4, missing-next-step -3, tone-mismatch 2
you for: complained -1, nextStep -3, missing-apology -2, missing-empathy -1, missing-next-step 3, tone-mismatch 1
you have: complained -1, nextStep 2, missing-empathy -1, missing-next-step -1, tone-mismatch -2
you please: missing-apology 1
you want: missing-empathy 4
you will: missing-empathy 4
your: nextStep 1, missing-next-step -2, tone-mismatch 1
your accou~: missing-apology 2, missing-empathy 2
your conce~: complained 5
your feedb~: complained -2, empathy -3, missing-empathy -2, missing-next-step -3
your issue: missing-apology 5
your patie~: empathy 8
your review: empathy -4, missing-apology 3
{alternative}: empathy -1, nextStep 8, missing-next-step -5, tone-mismatch -1
{apology}: complained 11, empathy 15, nextStep 5, missing-empathy -5, missing-next-step -2, tone-mismatch -2
{asks}: complained 1, nextStep 6, missing-apology 1, missing-next-step -3
{cheer}: complained -13, empathy -1, nextStep -10, missing-apology -11, missing-empathy -10, missing-next-step -3
{closing}: complained 1, empathy -1, nextStep 1, missing-apology 1, missing-empathy 1, missing-next-step -1
{courtesy}: complained -1, empathy 2, missing-apology -1, missing-empathy -1, missing-next-step -2, tone-mismatch 1
{debate}: nextStep 2, missing-apology -5, missing-empathy -4, missing-next-step -2
{empathy}: complained 5, empathy 20
{explanation}: complained -3, empathy -1, nextStep 2, missing-apology -8, missing-empathy -6
{greeting}: complained 2, missing-apology 4, missing-empathy 1
{handoff}: nextStep 4, missing-apology -2, missing-empathy -2, missing-next-step -2
{likely angry}: complained 8, empathy -2, missing-apology 10, missing-empathy 11, missing-next-step 5, tone-mismatch 4
{likely annoyed}: complained 13, nextStep -8, missing-apology 11, missing-empathy 22, tone-mismatch 3
{likely companySide}: complained 19, empathy 2, nextStep 3, missing-apology 9, missing-empathy 7, missing-next-step 1
{likely complained}: missing-apology -4, missing-empathy -2, missing-next-step 6, tone-mismatch 11
{likely complaint}: complained 1, empathy 1, nextStep -6, missing-apology 14, missing-empathy 6, missing-next-step 9, tone-mismatch -8
{likely empathy}: missing-apology -5, missing-empathy -15, missing-next-step -4, tone-mismatch -4
{likely nextStep}: missing-apology -3, missing-empathy -4, missing-next-step -7, tone-mismatch -8
{likely repeat}: complained 2, nextStep -1, missing-apology 4, missing-empathy 2, missing-next-step -3, tone-mismatch -1
{likely thanks}: complained -2, empathy -2, nextStep -10, missing-empathy 3, missing-next-step 2, tone-mismatch 7
{likely threat}: nextStep 9, missing-next-step -6
{likely urgent}: complained 2, nextStep -1, missing-apology 2, missing-empathy 5, missing-next-step -1, tone-mismatch 3
{likely vulnerable}: complained -4, empathy -6, missing-empathy 4, tone-mismatch 6
{link}: complained 2, empathy 2, nextStep 14, missing-apology 3, missing-empathy -2, missing-next-step -9, tone-mismatch -1
{nextStep}: complained 1, nextStep 10, missing-apology 2, missing-empathy 2, missing-next-step -5, tone-mismatch 4
{ownership}: nextStep 5, missing-next-step -2
{question}: nextStep 3, missing-apology 1, missing-empathy -1, missing-next-step -1, tone-mismatch 1
{repair}: complained 4, nextStep 3, missing-apology 6, missing-empathy 1, missing-next-step -2
{reply < 12 words}: complained -5, empathy -5, nextStep -3, missing-apology -5, missing-empathy -6, missing-next-step -2, tone-mismatch -2
{reply < 16 words}: complained -4, empathy -3, nextStep -1, missing-apology -5, missing-empathy -4, tone-mismatch -4
{reply < 25 words}: empathy -1, nextStep 2, missing-empathy -1, missing-next-step -2, tone-mismatch -4
{reply < 40 words}: complained -1, empathy -4, missing-apology -1, missing-next-step -2, tone-mismatch -1
{reply < 70 words}: empathy -2, nextStep 1, missing-apology -2, missing-empathy -2, tone-mismatch -1
{reply < 8 words}: complained -5, empathy -5, missing-apology -3, missing-empathy -5
{timeframe}: complained -1, empathy 4, nextStep 1, missing-empathy -2, missing-next-step -1, tone-mismatch 1
☺: complained 2, missing-apology 2, missing-empathy 2, missing-next-step 3, tone-mismatch 14
☺ \$: missing-next-step 4, tone-mismatch -5
[sentence]
!: sting -5, blame -6, defensive -5, excuse -4, non-apology -2, refusal -11, cold -17, boilerplate -3, vague-timing -1
#: blame -1, excuse -2, non-apology -4, dismissive -2, refusal -1, unprofessional -5, cold 4, boilerplate -6, vague-timing -8
# #: sting -5, blame -5, defensive -2, excuse -5, dismissive -1, refusal -2, unprofessional -2, cold -2, boilerplate -3
# \$: blame 1, defensive -1, excuse -1, dismissive -5, refusal -2, unprofessional -4, cold 4, vague-timing -1
# ,: sting -1, blame -1, excuse -4, dismissive -2, unprofessional -2, cold 2, boilerplate -3
# and: defensive 2, unprofessional 1, vague-timing -2
# euros: sting -4
# for: sting -3
# hours: sting 1, excuse 3
# is: sting -1
# of: sting 4, blame 5, dismissive 2
# other: sting 6
# years: sting 3, defensive 8
\$: sting -1, defensive -2, excuse -1, non-apology -3, dismissive -3, unprofessional -4, boilerplate -1, vague-timing -3
'd: sting 1, blame 1, defensive -2, non-apology -1, dismissive 1, unprofessional 2, cold -2, vague-timing -3
'd have: sting 3, blame 5
'd like: sting -2, dismissive -1, unprofessional -1
's: blame -2, defensive -1, excuse 1, non-apology -1, dismissive 2, refusal 1, cold -7, boilerplate -2
's a: sting -1, blame -2, defensive -1, excuse -1, refusal -1, vague-timing -1
's no: refusal 2
's nothi~: sting 5, refusal 8
's the: excuse 2
,: sting -2, blame -2, defensive -2, non-apology -7, refusal -5, cold -5, boilerplate -4, vague-timing -2
, #: excuse -1, unprofessional 1, cold -1, boilerplate -2, vague-timing -4
, a: sting 2, defensive 1, excuse -1, non-apology -1, dismissive 4, vague-timing -1
, again: sting 7
, and: sting -1, excuse -1, non-apology -3, dismissive -2, refusal -1, unprofessional -2, cold -4, vague-timing -1
, anoth~: unprofessional 6
, as: sting 6, blame 8, defensive 4
, becau~: sting -4
, but: sting -4, blame -2, defensive -2, excuse -1, non-apology 3, dismissive -2, refusal -2, unprofessional -1, cold -1, boilerplate -1
, can: sting -2
, hence: sting 5
, here: sting -4
, howev~: sting 4
, i: blame -1, excuse -1, non-apology -3, unprofessional 2
, if: sting 1, blame 2
, it: defensive 1, non-apology -2, refusal -1, cold -3
, just: sting -2
, my: sting -2
, no: sting -1, refusal 1
, not: sting 2, defensive 2, excuse 1, dismissive 2
, nothi~: sting -2
, or: sting -1, dismissive -1
, our: sting 3, defensive 2, excuse 2, unprofessional 3
, please: sting -2, blame -1, excuse -1, non-apology -1, dismissive 1, unprofessional -1, cold -1
, so: defensive 3, excuse 2, non-apology -3, dismissive -1, unprofessional -2, cold -2, boilerplate -5, vague-timing -2
, sorry: sting -4, non-apology -3
, that: defensive -2, excuse 2, non-apology -1, dismissive 2
, the: sting -2, blame -3, defensive -1, excuse -1, non-apology -2, dismissive 1, refusal -1, boilerplate -2, vague-timing 1
, there: sting 1
, they: sting 2, defensive 3
, we: sting 1, defensive 1, excuse 5, non-apology 1, dismissive -2, unprofessional 3, vague-timing 1
, what: sting 4, blame 3, excuse 2, dismissive 3
, which: sting -1, blame 3, excuse -1
, with: sting -3, dismissive -1
, you: sting 1, blame 2, non-apology -1, dismissive 2, refusal -1, unprofessional 5, cold 1
?: sting -1, excuse -8, non-apology -2, dismissive -2, refusal -2, cold -5, boilerplate -5, vague-timing -4
^: sting -6, blame -6, defensive -6, excuse -7, non-apology -5, dismissive -6, refusal -6, unprofessional -5, cold -11, boilerplate -6, vague-timing -7
^ #: blame -1, excuse -1, unprofessional 2
^ ,: sting -9, cold -2
^ a: blame 2, defensive -2, excuse -2, non-apology -1, dismissive 5, refusal 1, unprofessional -1, boilerplate -2, vague-timing 1
^ ah: unprofessional 4
^ and: sting -3
^ apolo~: non-apology 3
^ as: sting 3, dismissive 3
^ becau~: sting 3
^ best: sting -3
^ blame: excuse 8
^ bring: cold 9
^ by: unprofessional 8
^ can: sting 1, blame -1, vague-timing -1
^ check: sting 5, cold 11
^ closi~: sting 4
^ conta~: sting 4, cold 9
^ could: sting -3
^ curre~: refusal 6
^ dear: sting -6, blame -1, defensive -3, excuse -2, non-apology -1, dismissive -2, refusal -2, unprofessional -2, cold -2, vague-timing -1
^ do: sting 2, blame 3, unprofessional 5
^ dupli~: sting 5, cold 10
^ every: sting 1
^ every~: sting 3
^ five: dismissive 5
^ form: sting 7, cold 8
^ furth~: cold 13
^ good: sting -3
^ had: sting 6, blame 11
^ happy: sting -2
^ have: sting -3
^ hello: sting -3, blame -1, defensive -1, excuse -1, dismissive -1, unprofessional -2, cold -2, boilerplate -1, vague-timing -1
^ hey: sting -2
^ hi: sting -5, blame -2, defensive -3, excuse -2, non-apology -1, dismissive -3, refusal -3, unprofessional -2, cold -6, boilerplate -2, vague-timing -2
^ hope: sting -3
^ howev~: vague-timing 4
^ i: blame -3, defensive 2, excuse 1, non-apology 1, dismissive -2, refusal -1, cold -4, vague-timing -1
^ if: sting -1, blame -1, defensive -6, excuse -6, non-apology 1, refusal -3, boilerplate 2, vague-timing -2
^ in: sting -1
^ is: sting -3
^ it: blame -1, defensive 1, excuse 1, non-apology 4, dismissive 4, refusal -1, unprofessional -1, cold -3, boilerplate 1, vague-timing 1
^ kind: sting -2
^ kindly: sting -2
^ lol: sting 4, unprofessional 9
^ maybe: sting 4
^ most: sting 2, dismissive 4
^ my: defensive 3
^ next: sting 3, blame 3, unprofessional 5
^ no: sting 2, refusal 4, cold 8
^ nobody: sting 3, dismissive 10
^ not: sting 2, refusal 7, cold 5
^ nothi~: defensive 3
^ oh: unprofessional 4
^ one: sting 4, dismissive 4
^ other: sting 7, dismissive 4
^ our: sting 1, defensive 10, non-apology -1, dismissive -2, refusal -1, cold -2, vague-timing 2
^ people: blame 8
^ perha~: sting 3
^ please: blame -1, defensive -2, excuse -1, dismissive -3, refusal -2, unprofessional 1, cold 2
^ read: sting 4
^ regar~: sting -4
^ regre~: non-apology 9
^ see: sting 4, cold 10
^ should: non-apology 7
^ so: sting 1, dismissive 3
^ sorry: sting -1, blame -1, defensive -2, excuse 1, non-apology 3, refusal -1, unprofessional -1, cold -1, vague-timing -2
^ submit: sting 5
^ thank: sting -6, blame -4, defensive -2, excuse -2, non-apology -2, dismissive -5, refusal -1, unprofessional -3, cold -2, vague-timing -3
^ thanks: sting -4, blame -2, defensive -4, excuse -2, non-apology -1, dismissive -1, cold -2, boilerplate -1
^ that: sting -2, defensive 1, excuse 1, non-apology -1, dismissive -1, unprofessional -1, boilerplate -1
^ the: sting -1, defensive 1, excuse 2, non-apology -7, dismissive -1, refusal 4, unprofessional -3, cold -1, boilerplate -5, vague-timing 3
^ there: sting -1, defensive 1, refusal 3, unprofessional -1
^ this: sting -2, blame -2, refusal -1
^ ticket: cold 7
^ to: blame -2
^ try: dismissive 5
^ two: sting -2
^ we: sting -2, blame -2, defensive 1, excuse -1, dismissive -3, refusal -1, unprofessional -6, cold -7, boilerplate 2, vague-timing 2
^ what: sting -4, blame -2, dismissive -1
^ when: excuse 5
^ will: vague-timing 9
^ with: sting 1, excuse 2
^ witho~: sting 3, refusal 8
^ works: sting 8, dismissive 13
^ wow: sting 5, unprofessional 9
^ wrong: sting 8, cold 12
^ you: blame 3, defensive 3, excuse -5, non-apology -2, dismissive 1, refusal -1, unprofessional -1, cold 1, boilerplate -4, vague-timing -1
^ your: sting -1, blame 2, defensive -2, excuse -2, boilerplate 5, vague-timing 2
^ ☺: sting -6, defensive -1, refusal -1, unprofessional -3, cold -1, vague-timing -1
a: sting 2, blame 3, excuse -1, dismissive 2, refusal -3, unprofessional 2, cold -4, boilerplate -3
a bit: sting 3, defensive 4, dismissive 5
a day: sting 1, excuse 4
a five: sting 5
a grown: sting 6
a little: sting 3, blame 4, defensive 4
a lot: sting -1
a matter: sting 13, excuse 7, dismissive 5
a minute: dismissive 4
a new: sting -1, blame -1
a pity: non-apology 10
a reason: blame 6
a refund: refusal 9
a single: defensive 5
a third: excuse 2
a valid: sting 6
able: sting -2, defensive -3
able to: sting -2, defensive -3
about: sting -1, defensive -1, excuse -5, non-apology -2, dismissive 4, refusal -3, unprofessional -1, cold -3, boilerplate -1, vague-timing 1
about \$: dismissive 6
about the: sting -3, excuse -2, dismissive -1, unprofessional -2, cold -1, boilerplate -1
above: sting 2, cold 4
access: sting 2, cold 7
accor~: sting 5, cold 8
accou~: defensive -2, excuse -2, non-apology -1, dismissive -2, refusal 1, cold 3, boilerplate -1
accou~ \$: cold 4
accur~: defensive 7
add that: sting 4
added: sting -2
addre~: sting -1, dismissive -1
ads: vague-timing 7
afraid: refusal 1
after: sting -2, defensive -1, non-apology -1, dismissive -1, boilerplate -1
again: blame 1, excuse -1, non-apology -1, dismissive -1, unprofessional 1, cold -2
again \$: sting -1
again ,: sting 1
again in: boilerplate 10
age: dismissive 7
ah: unprofessional 4
ah ,: unprofessional 5
airli~: sting 5
all: defensive 2, excuse -1, non-apology -2, dismissive 2, refusal -1, unprofessional 1, boilerplate 3, vague-timing -1
all \$: sting 2
all times: boilerplate 9
allows: sting -3, vague-timing 7
along: sting -2
alrea~: sting -1, excuse -1, dismissive -1, vague-timing 2
also: blame -1, excuse -1, vague-timing 2
always: refusal -1, boilerplate 3
always happy: sting -2
am: blame -1, defensive -1, excuse 1, non-apology -1, cold -4, boilerplate -1, vague-timing -2
am afraid: refusal 1
am going: sting 4
am sorry: defensive -3, excuse -1, dismissive -1, unprofessional -1, vague-timing -1
among: sting 4
an: blame -2, excuse -1, unprofessional 3, cold 1, vague-timing -1
and: sting -1, blame -3, defensive -1, excuse 2, non-apology -7, dismissive -2, refusal -2, unprofessional -1, cold -4
and a: sting 2, dismissive 4, refusal -1
and i: sting -9, blame -2, defensive -3, excuse -2, non-apology -3, dismissive -3, refusal -1, unprofessional -4, cold -3, boilerplate -3, vague-timing -2
and if: sting -6
and in: excuse 3
and it: sting -3, dismissive -1
and not: sting 4, blame 3, excuse 4, unprofessional 4
and now: blame 7
and our: vague-timing 3
and people: dismissive 8
and the: defensive -2, excuse 6, non-apology -1, dismissive -3, unprofessional -2, boilerplate -1, vague-timing -1
and then: sting 1, blame 5
and there: dismissive 2, refusal 3
and this: sting 4
and we: sting -2, blame -1, excuse -1, non-apology -1, cold 1, boilerplate 3, vague-timing -2
and when: excuse 5
and will: sting -4, vague-timing 5
and you: blame 2, vague-timing 3
and your: sting -1, defensive -1
anoth~: defensive -1, unprofessional 2
answe~: sting 4, defensive 6
any: sting -1, blame -3, defensive -1, excuse -1, non-apology 3, unprofessional -2, cold -4, boilerplate 6, vague-timing -1
any incon~: boilerplate 5
any more: refusal 8
anybo~: sting 3
anyone: sting 3, excuse 3, non-apology 4, dismissive 3
anyone \$: sting 5
anyth~: sting -3, defensive -1
anyway: sting 3, dismissive 5
apolo~: blame -3, defensive -2, non-apology 4, refusal -1, unprofessional -1, boilerplate 2, vague-timing -2
apolo~ \$: sting -2
apolo~ for: sting -2, non-apology -2, boilerplate 5
apolo~ if: sting 8, non-apology 10
apolo~ to: non-apology 6
app: blame -1, defensive -1, refusal -1, unprofessional -3, cold -2, vague-timing -1
app \$: sting -1, blame -2, refusal -1, cold -1
appoi~: sting 2
appre~: sting -1, vague-timing 3
appre~ your: sting -2, boilerplate 4
are: sting 2, blame -1, excuse 3, non-apology -3, dismissive 3, refusal 3, unprofessional -3, cold 1, boilerplate -1, vague-timing 2
are a: sting 3, excuse 5, dismissive 4
are always: sting -5
are curre~: vague-timing 10
are glad: sting -2
are here: sting -4
are not: sting 1, defensive 2, refusal 4
are right: sting -1
are sorry: sting 3, defensive 1, excuse -1, non-apology 4, dismissive 1, refusal -1, boilerplate -1
are talki~: sting 4, dismissive 8
are two: excuse 5
are worki~: vague-timing 5
are you: sting -1
around: sting 2, dismissive 3
around the: sting 3
as: sting 2, blame -1, defensive 3, excuse 1, non-apology 2, refusal 1, vague-timing 2
as it: refusal 3
as of: sting -5
as per: cold 6
as the: blame 8
as they: sting 4
as we: vague-timing 5
ask: sting 4, blame 5, unprofessional 2
ask the: sting 5
ask you: sting 5
asked: blame 3
asking: sting 4, blame 4
asking for: sting 5
assist: blame -2, defensive -2
assist you: sting -1, blame -1, defensive -1, vague-timing -2
assis~: sting -6
assur~: vague-timing 7
at: sting -2, defensive -1, excuse -1, non-apology -1, dismissive -1, refusal -4, unprofessional -2, cold -2
at #: sting 2, defensive 1, refusal 1, vague-timing -1
at ,: sting -2
at all: defensive 3, dismissive 5
at home: sting 5, blame 9
at some: vague-timing 5
at the: blame 2, defensive -1, dismissive -2, refusal -1, cold -1, vague-timing 2
at this: sting 2
at your: sting 3, unprofessional 4
attac~: sting -1, defensive -1, excuse -1
attac~ ,: sting -2
atten~: boilerplate 5
audit~: defensive 11
away: sting 2, blame 5
back: sting -4, blame -5, defensive -3, excuse -1, non-apology -1, dismissive -2, refusal 2, cold -3, boilerplate -1, vague-timing 5
back \$: sting -2
back on: sting -1
back to: vague-timing 3
backup: blame 9
bad: sting -2
bank: sting 2, excuse 7
banki~: sting -2
banned: defensive 9
be: sting 1, defensive 3, excuse -3, refusal 1, unprofessional -1
be a: blame 4
be able: sting -3
be avail~: vague-timing 8
be done: refusal 3
be honest: sting 7, defensive 10
becau~: sting -3, non-apology -1, cold -1
becau~ of: dismissive 2
becau~ the: sting -2
bed: dismissive 4
been: sting 4, blame 4, defensive 4, non-apology 1, refusal 1, unprofessional 1, cold 3, boilerplate 3
been the: sting 4
before: sting 1, blame 11, defensive -1, excuse -3, dismissive -2, refusal -1, boilerplate -1
before #: sting -4
before they: sting 5, blame 13
before you: sting 4, defensive 7
behind: sting -3
behind the: sting -3
being: defensive -2
below: sting -2
below \$: sting -2
best: blame 1, excuse -1, dismissive 1, refusal -1, unprofessional -1, cold -2, boilerplate 2, vague-timing -1
better: sting -3, blame -3, defensive -2, excuse -1, boilerplate 4
betwe~: sting 3, blame -2, excuse 4, dismissive 3
betwe~ #: sting -2
betwe~ us: sting 6
big: unprofessional 4
bill: sting -3
bit: sting 1, dismissive 5
bit of: sting 4
blame: excuse 10
body: sting 4
bold: blame 8
both: sting -2, unprofessional -1, cold -1
bother: sting 4
box: blame 8
broke: excuse 4
bug: blame 3
build~: sting 4, blame 5
but: sting -2, excuse -2, non-apology 8, dismissive -2, refusal -2, cold -2, boilerplate -3, vague-timing -2
but a: non-apology 4
but i: sting 4, dismissive 4
but the: blame 3
but we: sting 10
button: blame 7
buy: sting 3
by: sting -1, defensive -2, dismissive -3, refusal -1, unprofessional -3, boilerplate -3, vague-timing -1
by a: sting 5, excuse 6
by an: sting 5, excuse 8
by e: sting 6
by hand: sting -1
by our: sting 4, defensive 4
by the: sting 3, excuse 5, cold 2
calcu~: sting 4, defensive 10
call: defensive 2, excuse -1, non-apology -1, vague-timing -1
calls: sting 2
came across: sting 4, non-apology 11
can: sting -2, blame -5, defensive -3, excuse 1, non-apology -1, dismissive -1, unprofessional -3, cold -1, boilerplate -2, vague-timing -1
can ,: sting -2
can be: sting -2, excuse -1
can not: sting 1, excuse 1, dismissive -1, refusal 1, boilerplate -1
can only: sting 5
can you: sting -3, blame -2, dismissive -1, unprofessional -2, vague-timing -2
cance~: cold 3
candi~: sting 3
card: sting -1, blame 2, defensive -1, excuse -1
care: boilerplate 6
carri~: blame 4
case: blame -1, defensive -1
cause: sting 2
certi~: sting 3, defensive 5
change: blame -2
chang~: sting 2, defensive 2
chang~ ,: sting 3
chapt~ #: blame 8
charge: sting -1
charge \$: sting -3
check: sting 1, blame 2, unprofessional -2, cold 3, boilerplate -1
check~: excuse -1, dismissive -1
choice: blame 4
choice \$: sting 5
chose: sting 4
chosen: sting 4
clause: refusal 7
click~: blame 9
clien~: blame 6
close: defensive 3
closed: sting 1, refusal 4, cold 4
closed \$: sting 12, defensive 5, refusal 4
closi~: sting 3, cold 7
coffee: sting 4, dismissive 4, unprofessional 6
cold: sting -3
colle~: sting 3, blame 2, dismissive -1, vague-timing 3
come: sting 1, vague-timing 2
comes: sting -1, excuse 2
comes from: excuse 6
coming: sting -5, vague-timing 6
comme~: sting 2, blame 4, boilerplate 5
commu~: boilerplate 5
compa~: sting 2, defensive 5
compa~ with: sting 3
compe~: sting 4
compl~: sting 4, blame -2, defensive 4, dismissive 2, cold 4
conce~: sting -2, dismissive -1, boilerplate 3, vague-timing 4
concl~: sting 6
condi~: sting 5
confi~: blame 3, defensive 2
confu~: sting 10, defensive 6, non-apology 9
conne~: dismissive -1
consu~: sting 3
conta~: sting -1, blame -4, defensive -1, dismissive -5, unprofessional -3, cold 1, vague-timing 1
conta~ our: sting -2
conta~ the: sting 4, cold 7
conta~ us: sting -5
conte~: sting 2
conti~: boilerplate 5
contr~: sting 3, defensive 2, excuse 1, unprofessional 3
conve~: sting 3, defensive 6
copies: sting 6, cold 7
copy: sting -2
corre~: sting 1, excuse -1, dismissive -1, cold 2
corre~ \$: sting 3, defensive 6
cosme~: dismissive 5
could: sting 1, excuse 1, dismissive 2, cold -1, boilerplate -2
could you: sting -7, blame -2
count: defensive 4
county: excuse 11
couri~: excuse 4
course: non-apology 3, dismissive 2
crite~: cold 11
cry: unprofessional 9
curre~: excuse 2, vague-timing 2
curre~ ,: refusal 6
custo~: sting -2, defensive -1, excuse -2, unprofessional -4, cold -2, boilerplate 8, vague-timing -2
custo~ \$: boilerplate 4
custo~ servi~: sting -3
custo~ who: blame 9
dark: sting -2
data: blame 4, dismissive -2
date: sting -1, excuse -1
dates: excuse 5
day: defensive -1, excuse 4, dismissive -1, refusal -1, unprofessional -1, vague-timing -2
day \$: excuse 2
days: sting -2, blame -3, unprofessional -2
dear: sting -3, blame -2, defensive -4, non-apology -1, dismissive -3, refusal -2, cold -3, boilerplate 1, vague-timing -1
decid~: excuse 5
decis~: sting 7, refusal 3
deep: sting 4
defin~: sting -3
deliv~: sting 4, defensive 3
depen~: sting 3, excuse 5
depen~ on: sting 3, excuse 7
depre~: cold 8
descr~: sting 3, blame 2, dismissive 3
design: defensive 6
desig~: sting 7, defensive 14
desk \$: sting -3
detai~: sting -3, blame -4, defensive -2, unprofessional -2, cold -1
detai~ and: boilerplate 5
devel~: excuse 2, dismissive -1, boilerplate -2
devel~ ,: excuse 6
device: defensive 2, vague-timing -1
did: sting 3, blame 4, defensive 4, non-apology 2, refusal -1, unprofessional 2, cold -3, boilerplate -1, vague-timing -2
did not: non-apology 4
did you: sting 3, blame 5
diffe~: dismissive 3
diffi~: boilerplate 7
disap~: sting 3, non-apology 4
disap~ \$: sting 4, non-apology 9
disco~: sting 4, refusal 6
discu~: sting 5, defensive 4, cold 7
discu~ \$: blame 8
dm: sting -3, blame -3, defensive -2, excuse -1, dismissive -2, cold 1
dm us: sting -2
do: sting 4, blame 4, excuse 1, dismissive 2, unprofessional 3, cold -2, vague-timing -1
do \$: dismissive 3
do have: sting 4, blame 10
do not: blame -1, defensive 2, cold -2
do you: unprofessional 3
does: sting 2, defensive 2, excuse 1, cold -1, boilerplate -2, vague-timing -2
does not: refusal 4, unprofessional -1, vague-timing -1
done: refusal 4
door: sting -1
down: defensive -1, excuse 6
downl~: sting -2
driver: sting -2
drive~: sting 3, excuse 4
drive~ are: sting 5, excuse 7
due: excuse 3, vague-timing 3
due course: vague-timing 5
due to: excuse 6
e: sting 2
each: boilerplate 4
earli~: vague-timing 3
eleven: defensive 4
end: sting 2, refusal 2
end \$: sting 3, refusal 4
ended: refusal 7
engin~: excuse 2
enhan~: boilerplate 9
enter~: sting 7
error: sting -2
even: defensive -4, dismissive 2
ever: sting 3, defensive 3
every: sting 6, blame 7, defensive 8, refusal -2, cold -3, boilerplate 12, vague-timing -1
every time: sting 4
every~: sting 2, defensive 3, excuse 2, dismissive 2, cold -2
every~ ,: dismissive 6
every~ else: dismissive 4
every~ we: boilerplate 13
evide~: sting 9
exact~: blame 6
excep~: refusal 7
excha~: sting 3, refusal 4
exclu~: refusal 9
exclu~ \$: refusal 5
excuse: non-apology 10
exist: sting 5, dismissive 7
expect: sting 5, dismissive 5
expec~: non-apology 4
exper~: sting -4, defensive -2, excuse -1, non-apology -2, dismissive -2, refusal -1, unprofessional -3, cold -1, boilerplate 6, vague-timing 2
exper~ \$: sting -4
exper~ for: vague-timing 9
exper~ to: boilerplate 9
exper~ with: sting -2
expla~: sting 7, defensive 8, dismissive 3
extent: sting 4, non-apology 4
eye: sting 3, blame 7
facto~: excuse 5
family: blame 4
fee: refusal 2
feedb~: sting -1, blame -5, defensive -1, excuse -1, non-apology 2, dismissive -4, refusal -1, unprofessional -2, boilerplate 8
feedb~ \$: sting 2, defensive 2, boilerplate 5
feedb~ ,: boilerplate 9
feedb~ and: sting -3, vague-timing 4
feel: sting 1, non-apology 6, dismissive 2, vague-timing -1
feel free: sting -3
feeli~: sting 3
feels: sting 3
felt: sting 5, non-apology 11
filled: blame 7
final: sting 4, refusal 7, cold 6
final \$: sting 5, refusal 7
find: sting 2, defensive 2, dismissive 3
find it: dismissive 5
fine: dismissive 6
firm: excuse 3
first: sting -1, defensive -1, excuse -4, dismissive 1, refusal -1, unprofessional 2
five: sting 1, defensive 4, dismissive 2
fix \$: refusal 7
follow up: sting -2
follo~: sting 2, defensive 2
for: sting -1, defensive -2, excuse -3, non-apology -1, dismissive -1, refusal 2, unprofessional -1
for \$: sting 3, dismissive 5
for a: sting 1, defensive 1, dismissive 2, unprofessional -1
for any: boilerplate 5
for being: sting -2
for good: refusal 6
for it: blame 3
for nine: sting 3
for our: sting -2
for people: sting 7, unprofessional 10
for that: sting 3
for the: blame 2, defensive 1, non-apology -2, unprofessional -1, boilerplate -1, vague-timing -1
for this: sting 1
for you: defensive -3, dismissive -1, cold -1
for your: sting 2, blame -1, excuse -1, dismissive -2, refusal -1, unprofessional 1, cold -2
forced: blame 8
fork: sting 3, dismissive 8
form: defensive -3, excuse -2, dismissive -1, refusal -1, unprofessional -1, cold 8, boilerplate -1
forwa~: sting -2, defensive -3, dismissive -1
found: excuse -1, unprofessional 2
four: sting -1, defensive 2
free: blame -1, defensive 2, excuse -1, refusal -1, unprofessional 2, cold -2
friday: sting 1, blame -2, cold 2
frien~: sting 3
from: sting -1, blame -1, defensive -2, dismissive -2, unprofessional -2, cold -2, boilerplate -2, vague-timing -1
from our: sting 2
from the: excuse 2, dismissive -1
full: sting -2
furth~: sting 2, blame -1, defensive 1, excuse -2, dismissive -1, unprofessional -2, cold 4, boilerplate -1, vague-timing -2
furth~ assis~: sting -2
future: vague-timing 8
future \$: sting -2, boilerplate 8
game: blame -2, vague-timing -1
game ,: sting 6
gate: blame 5
gently: blame 7
get: sting -1, blame -2, defensive -4, excuse 1, unprofessional 2, cold -2, boilerplate -2, vague-timing 5
get back: vague-timing 7
gets: sting -2, blame -2, defensive -1
give: sting -1, defensive -1, vague-timing 5
give you: vague-timing 5
gives: sting -3
glad: sting -7
go: sting 1, blame -1, excuse 1, dismissive 3, unprofessional 3, cold -1
go and: sting 5
goes: sting -1, blame -2, defensive -1
going: defensive 3
going to: sting 1
good: sting -2, blame -1, excuse -2, dismissive -1, refusal 2, cold -3
goods: blame 8
got: blame -1, dismissive 4
grand~: dismissive 9
great: sting -1, boilerplate 4
grid: sting 4, excuse 7
grown: sting 3
grows: dismissive 10
guess: sting 5, unprofessional 6
guests: defensive 4
guide~: excuse 6
had: sting 4, blame 4, defensive 4, non-apology -1, dismissive 1, refusal -2, boilerplate -1, vague-timing -1
had the: blame 4
had you: sting 6, blame 9
half: sting -1
half a: sting 3, dismissive 6
hand: dismissive -1
handed: sting 2
handl~ by: excuse -8
hands: sting 4, excuse 7
happen: excuse 2
happe~: sting -2, defensive -2, dismissive -1
happi~: sting 3, dismissive 11
happy: sting -1, blame -2, defensive -1, excuse -1, dismissive 2, unprofessional -1, vague-timing -2
happy to: sting -3, blame -1, defensive -2, vague-timing -1
hardly: sting 11, defensive 11
has: blame -4, defensive 1, excuse 2
has a: excuse 3, unprofessional 3
has been: blame -1, refusal 1, cold 3
has no: sting 2
has to: sting 3, excuse 5
have: sting 1, blame -1, excuse 1, dismissive -2, refusal -1, unprofessional -2, cold -6, boilerplate -1, vague-timing 2
have a: sting -2, dismissive -1, unprofessional -1, cold -1
have any: sting -4
have asked: sting -2
have been: sting 3, blame 3, defensive 5, non-apology 3, unprofessional 2, boilerplate 3
have it: vague-timing 7
have never: sting 4, defensive 9
have put: sting -4
have to: excuse 3
having: dismissive -1
he: blame -2, cold -1
hear: sting -1, blame -1, defensive 1, excuse -2, non-apology -2, dismissive 1, refusal -1, cold -1, vague-timing -1
hear \$: sting 5
hear that: sting -4, non-apology -3
hear this: sting -4
heard: sting 4, unprofessional 5
hello: sting -6, blame -1, defensive -2, excuse -1, dismissive -1, unprofessional -2, cold -3, boilerplate -1, vague-timing -1
hello \$: sting -1
help: sting -1, blame 1, defensive -1, excuse -3, dismissive -1, vague-timing -1
help us: sting -2
helpi~: unprofessional 9
helps: sting -3
helps us: boilerplate 13
her: sting -2, dismissive -1
here: sting -1, blame -1, defensive 1, non-apology -1, refusal -2, vague-timing -1
here \$: sting 4, defensive 5
here 's: sting -2
here ,: sting -2
here and: dismissive 3
hey: sting -1
hi: sting -5, blame -2, defensive -3, excuse -2, non-apology -1, dismissive -3, refusal -3, unprofessional -2, cold -6, boilerplate -2, vague-timing -2
hi \$: sting -1
highe~: boilerplate 11
his: sting 2, unprofessional 5
holid~: sting 3, excuse 9
home: blame 4
honest: sting 4
hones~: sting 5, defensive 5, dismissive 6
hope: sting -2, dismissive -1
hope to: sting -2
hospi~: sting 3, excuse 8
hour: sting -1
hours: sting 3, blame 2, excuse 4
hours of: sting 2, excuse 4
house: sting 4, unprofessional 3
house~: sting 4
how: sting 1, blame -1, excuse 3, dismissive 3, refusal -1, boilerplate -1
howev~: sting 2, vague-timing 3
howev~ ,: vague-timing 5
hundr~: sting 7, defensive 9
i: sting -4, blame -3, excuse -4, non-apology -3, dismissive -3, refusal -1, cold -10, boilerplate -5, vague-timing -3
i 'd: sting 2, blame 3, dismissive 1
i am: blame -1, defensive -1, non-apology -1, dismissive -1, refusal 1, cold -3, boilerplate -1, vague-timing -2
i apolo~: sting -2
i can: sting -1, blame -1, defensive -2, dismissive -2
i do: defensive 3
i guess: sting 4
i have: sting -3, blame -8, excuse -1, non-apology -1, dismissive -4, refusal -1, unprofessional -1, cold -2, vague-timing 1
i know: sting -3
i only: excuse 8
i say: sting 7
i will: sting -3, blame -3, defensive -1, excuse -2, dismissive -5, refusal 1, boilerplate -1
i would: sting 3
id: blame -1, cold 3
id \$: cold 6
ident~: sting -3
if: defensive -4, excuse -6, non-apology 7, refusal -7, cold 1, boilerplate 1, vague-timing -5
if it: sting 3, non-apology 1, dismissive 2
if our: sting 6
if the: excuse -1, non-apology 3
if you: defensive -2, excuse -2, refusal -1, boilerplate 2, vague-timing -3
impor~: sting -2, boilerplate 5
impor~ to: boilerplate 11
impre~: sting 6, non-apology 12
impro~: sting -6, blame -1, defensive -3, excuse -1, dismissive -1, boilerplate 3, vague-timing 3
impro~ the: boilerplate 5, vague-timing 6
in: blame 1, excuse -1, non-apology -3, dismissive -1, refusal -5, unprofessional -3, cold -1, boilerplate -2, vague-timing 2
in #: sting -1
in ,: sting -2
in a: sting -1, dismissive 2
in anoth~: excuse 12
in due: vague-timing 7
in quest~: sting 5
in the: sting -1, defensive -2, excuse 1, non-apology -1, refusal -1, unprofessional -4, cold -1, vague-timing 1
in this: sting 1
in touch: sting -2, vague-timing 4
in writi~: cold 8
in your: defensive 1, dismissive -1
inclu~: sting -1, dismissive -2
incom~: sting 3, cold 7
incon~: boilerplate 7
incon~ \$: sting -3, boilerplate 3
incon~ caused: sting -3
influ~: excuse 9
influ~ on: sting 4, excuse 10
info: sting -2
infor~: sting -2, defensive -2
infor~ \$: sting -3
inspe~: sting 8, defensive 13
insta~: excuse -1
inste~: sting -1
intend: unprofessional 7
intend to: unprofessional 7
inter~: sting 2, blame 2, excuse -1, unprofessional 2, cold -1
into: sting 1, blame 2, unprofessional 1, cold -1
into this: sting -5
inves~: vague-timing 4
is: blame -2, defensive 2, dismissive 1, refusal 3, unprofessional -1, cold -1, boilerplate 1
is ,: blame 5
is a: sting 3, defensive 5, excuse 1, dismissive 6, cold 1, vague-timing -1
is all: sting 3
is alrea~: vague-timing 5
is back: sting -3
is for: sting 10, defensive 5, refusal 8, cold 6
is gone: refusal 7
is how: excuse 5
is in: defensive -1
is no: sting -2, defensive 2, refusal 4
is not: sting -1, excuse -1, cold 2, boilerplate -2
is now: dismissive 4
is on: sting -3, defensive -1, excuse -1, dismissive -2
is our: boilerplate 4
is regre~: non-apology 8
is the: dismissive -1, cold -1, vague-timing -1
is what: sting 4, blame 3
issue: sting 1, blame 2, unprofessional -2, cold -1, vague-timing 3
issue \$: sting -2
it: sting -2, defensive -2, excuse -2, dismissive 1, refusal -4, unprofessional -2, cold -5, boilerplate -5, vague-timing 2
it \$: sting 2, blame 2, defensive 5, non-apology -1, dismissive 1, cold 1
it 's: sting 1, non-apology 1, dismissive 1, cold -3, vague-timing 1
it ,: non-apology -1, unprofessional -2
it by: sting -2
it helps: unprofessional 12
it if: dismissive 8
it in: blame 2
it is: sting 5, blame 3, defensive 4, excuse 4, dismissive 2, cold -1
it says: sting 6, defensive 5
it was: sting 2, excuse 1, dismissive 1, refusal -1
it will: sting -1
its: sting 1, defensive -2, excuse 6
its way: sting -2
jobs: sting 3, excuse 7
just: sting -2, blame -2, defensive -4, excuse 1, refusal -1, cold -2
keep: sting -1, defensive -4, excuse -1, unprofessional 2
keepi~: dismissive 6
kept: blame 4
kind: sting -2, excuse -1
kind regar~: sting -1
kindly: dismissive -1
kitch~: defensive 3
know: blame 1, defensive -2, non-apology -1, refusal -2
know more: sting -2
know that: sting -2
known: sting 4
ladies: sting 6, blame 9
land: sting 3
langu~: blame 5
large: excuse 5
last: sting -1, blame -2
late: sting 3, excuse 4
latest: sting -2
law: excuse 6
learn: dismissive 3
leaves the: sting 4, blame 7
left: sting 1, blame 3, defensive 3, unprofessional -1
less: sting 3, dismissive 5
let: sting 1, blame 1, non-apology 1, dismissive 2, refusal -1
let the: blame 8
let us: dismissive 2
licen~: excuse 5
life: sting 3, unprofessional 4
like: sting -1, defensive -3, refusal -1, cold -5, boilerplate 2, vague-timing -1
like to: sting -2, defensive -1, dismissive -2
like yours: boilerplate 15
line: sting -2, blame -1, defensive -1, dismissive -1, refusal -1, unprofessional -1
little: sting 4, blame 5, defensive 3, dismissive 4
live: dismissive 2, vague-timing -2
locat~: sting -3
lock: defensive 4
locked \$: sting 4
locki~: sting 7
log: defensive 3, excuse -1
lol: sting 13, unprofessional 18
lol \$: sting 6, unprofessional 7
long: sting -1
longer: sting -2
look: sting -1, blame -1, excuse -3, non-apology -1, refusal -1
look into: sting -1
lost: sting -3
lot: sting -2
love: sting -1, defensive -1
machi~: blame 3
made: excuse 2
mail: dismissive -1
make: sting -1, blame -2, defensive -1, excuse 1, refusal -1, vague-timing 4
maker: excuse 6
making: blame 6, vague-timing 8
man: sting 4, unprofessional 11
manage: sting 4, dismissive 6
manage to: blame 8
many: blame -2, dismissive 3
march: sting 2, blame 4
matter: sting 2, excuse 2, dismissive 2, cold 3
matter for: excuse 7
matter of: dismissive 5
matte~: boilerplate 3
matte~ to: boilerplate 5
may: defensive 1, excuse -1, non-apology 6, dismissive -3, refusal -1, unprofessional -3, vague-timing -2
may have: sting 5, non-apology 8
maybe: dismissive 4
me: blame -6, defensive 4, excuse 1, non-apology -1, dismissive -1, refusal -1, unprofessional 2, cold -5, boilerplate -3, vague-timing -5
me \$: sting 1, defensive 4, excuse 2
me ,: sting -2
me for: sting 4
me the: sting -2
me to: sting 4
meant for: blame 13
measu~: defensive 5
membe~: sting 2
menti~: sting 2
merely: excuse 8
mess: sting 4, excuse 6
messa~: sting 1, blame 2, defensive 4, dismissive -1
met: sting 4, refusal 8
might: sting 4, dismissive 3
milli~: sting 4, dismissive 6
mind: sting 2
minute: dismissive 3
minut~: defensive 1, excuse -2, dismissive 2, cold -1
missi~: sting -2
misun~: non-apology 11
mobile: sting -1
model: sting -2
more: blame -2, excuse -1, non-apology -1, dismissive 2, unprofessional 1, cold -1
more \$: refusal 5
more detai~: sting 2
more than: excuse 3
morni~: sting -7, blame -4, defensive -3, excuse -1, unprofessional -1, cold -1
morni~ \$: sting -2
most: sting 5, blame 5, defensive 4, excuse -2, dismissive 4
most of: sting 2, blame 4
most people: sting 3
moved: sting -1
much: blame -1, defensive -2, dismissive 3, unprofessional -1
multi~: blame 5
must be: sting 3
my: blame -1, defensive 2, dismissive 1, unprofessional 5, cold -2, boilerplate -2, vague-timing -1
my apolo~: sting -2
myself: sting -2
nature of: excuse 6
need: sting -1, blame -2, excuse -1, dismissive 3, refusal -1, unprofessional -1, vague-timing -1
need to: sting -2
needed: sting -3
neigh~: sting 3
never: sting 7, defensive 12, excuse 1, dismissive 2
new: sting -1, blame -2, defensive -1, excuse 1, cold -1
next: sting -1, blame 1, defensive -1, excuse -3, non-apology -1, dismissive -1, refusal -2, unprofessional 2, vague-timing 2
next time: blame 7
nice: unprofessional 5
night: sting -2
nine: blame 5
no: sting 5, defensive 1, excuse 1, non-apology -2, dismissive 3, refusal 15, unprofessional -2, cold 2, boilerplate -4, vague-timing -2
no \$: sting 8, refusal 8
no ,: sting -3, unprofessional 4
no charge: sting -3
no influ~: excuse 5
nobody: sting 7, blame 5, defensive 4, excuse 4, dismissive 5, cold -2
nobody here: excuse 6
nobody's: sting 6
noise: sting 2
noon: sting -1
not: sting 7, blame 2, defensive 5, excuse -1, non-apology 5, dismissive 3, refusal 11, cold 4, boilerplate -10, vague-timing -5
not a: sting 2, defensive 3, dismissive 4, unprofessional 4
not be: sting 3, defensive 3, refusal 4, cold 2
not by: sting 3
not change: refusal 3
not do: refusal 4
not even: sting 3
not have: sting -2
not like: sting 6
not need: dismissive 4
not ours: excuse 6
not possi~: refusal -4
not the: dismissive 3
not there: sting 5
not to: refusal 5
not us: sting 9, defensive 6, excuse 10
note: blame 4, defensive -2, excuse -1
noted: cold 3
nothi~: sting 3, defensive 6, refusal 4, vague-timing -2
nothi~ but: sting 5
nothi~ in: defensive 8
nothi~ to: refusal 2
notice: sting 4, cold 4
notice \$: sting 3, cold 9
novel: sting 4, unprofessional 10
now: sting -4, blame 2, defensive -2, excuse -1, non-apology -2, refusal -2, cold -3, boilerplate -1
now \$: sting -2
now ,: sting -1
objec~: cold 6
oblig~: sting 6
of: sting 2, blame 1, defensive 2, excuse -1, dismissive 4, refusal 1, cold 1, boilerplate 2, vague-timing -1
of a: sting 6, defensive 4, excuse 3, unprofessional 3
of course: non-apology 5
of it: sting 1, excuse 2
of my: sting 4
of our: sting -2, defensive -2, dismissive 2, boilerplate 4
of such: sting 7, dismissive 8
of ten: sting 4
of the: defensive -2, dismissive -1, refusal 2, boilerplate -1, vague-timing 1
of their: excuse 5
of your: sting 1, dismissive 3
off: sting -1, defensive -1, non-apology -1, boilerplate -1, vague-timing -2
offers: excuse 5
offer~: blame 5
office: excuse 2
oh: unprofessional 6
old: sting -2, defensive -5, excuse -1, cold -1
on: blame 2, dismissive -1, refusal -1, unprofessional -2, cold -4
on #: sting -1
on a: sting 1, blame 2, defensive 3
on file: sting 6
on our: sting -2
on the: defensive -1, excuse -1, non-apology -1, dismissive 1, boilerplate -2, vague-timing -2
on them: excuse 9
on your: sting 1, defensive -2, excuse -1, dismissive 1, cold -1, vague-timing -1
once: sting -1, vague-timing 3
one: sting -1, defensive -1, excuse -2, non-apology -1, refusal -1, cold -5, boilerplate -1, vague-timing 1
one do: excuse 6
one in: sting -3
one of: sting -2, vague-timing 7
one star: sting 4, unprofessional 9
one's: blame 6
ones: sting -2
only: sting 4, blame 2, excuse 8, dismissive 2, refusal 1, unprofessional -1, vague-timing -4
only \$: cold 7
open: sting -1, blame 2, dismissive -1, refusal -1, vague-timing -1
openi~: sting 4
opera~: sting 2, excuse 8
opera~ ,: excuse 5
opini~: sting 3
or: sting -3, blame -5, defensive -2, excuse -2, non-apology -2, dismissive -2, unprofessional -1, cold -1, vague-timing -1
other: sting 1, blame 2, defensive 5, excuse -2, dismissive 5, cold -1, boilerplate -2
other~: sting 4, unprofessional 6
our: sting 1, blame -4, defensive 6, excuse -1, non-apology 3, dismissive -4, refusal -3, unprofessional -3, cold -4, boilerplate 5, vague-timing 2
our app: sting 2
our best: sting -2, boilerplate 11
our side: defensive 4
our suppo~: sting -5, blame -1, defensive -2
our team: sting -1, vague-timing 9
our users: sting 3, dismissive 5
ours: sting -2, dismissive -1
ours ,: sting -2
out: sting 1, blame 1, defensive 1, non-apology -2, unprofessional 1, cold -1, boilerplate -1
out \$: sting 2
out in: blame 8
out of: sting 3, dismissive 4
out to: sting -1
outsi~: sting 2, cold 5
over: defensive 2, boilerplate -1, vague-timing -1
own: sting 2, blame 5, defensive 2, excuse 1
owner: sting 3
page: defensive -1, excuse -1, dismissive 1, refusal -1
pages: dismissive 5
paid: sting -1
paren~: sting 3, blame 5
part: sting 3, excuse 2, refusal 2
part of: dismissive 4, refusal 5
party: excuse 2
passes: sting 5
passe~: blame 5
patch: sting 2
patie~: sting 2
pay: unprofessional 3
payme~: sting -1, defensive -1, cold 4
people: sting 8, blame 5, dismissive 8, unprofessional 5, cold -2
people who: blame 4
per: sting -2, cold 4
perce~: sting 8, non-apology 12
perfe~: sting 9, defensive 8
perha~: sting 9, blame 7, unprofessional 9
permi~: sting -2
person: sting 4, dismissive 5
person \$: dismissive 7
perso~: sting 2
photo: sting -1, dismissive -1
photo~: sting 4, defensive 3
pictu~: sting 2
pity: non-apology 5
plans: refusal 6
play: sting 2
player: defensive 3
please: sting -4, blame -4, defensive -4, excuse -2, non-apology -1, dismissive -3, refusal -3, unprofessional -1, cold 2, boilerplate 1, vague-timing -1
please conta~: sting -1
please do: sting -3
please provi~: cold 5
please reach: sting -1
please send: sting -3
please stop: sting 5, unprofessional 4
point: defensive 6
policy: excuse 7
portal: sting 4
posit~: defensive 3
posit~ \$: sting 5, defensive 8
possi~: sting -1, blame -1, vague-timing 2
possi~ \$: vague-timing 8
post: dismissive -2, unprofessional 2, cold 2
pounds: sting 4, dismissive 11
power: sting -3
pract~: dismissive 4
preci~: sting 4, blame 8
prese~: sting 4
press~: blame 9
prices: sting 4, excuse 6
print: blame 3
prior~: vague-timing -6
probl~: sting 1, defensive 2, dismissive 2, boilerplate -1
probl~ \$: dismissive 3
proce~: sting 3, cold 10, vague-timing 5
produ~: sting 5, blame 4, boilerplate 3
produ~ \$: boilerplate 6
progr~: sting 5, blame 5, defensive 3
proje~: sting 2, defensive 6
promi~: defensive 4
prope~: sting 4, defensive 5
propo~: sting 3, dismissive 11
prote~: refusal 5
provi~: sting 1, defensive -1, excuse 2, unprofessional -2, cold 2
publi~: sting 4, excuse 10
purpo~: blame 7
quest~: excuse -1, unprofessional -1
queue: sting 4, cold 4
quite: sting 10, defensive 7, non-apology 8
rarely: dismissive 10
rate: defensive 4
rated: defensive 6
rather: sting 2, blame 2, defensive 3, excuse -1, dismissive 2
rating: sting 4
reach: dismissive -1
reach out: sting -2, blame -1
reach~: sting -3, defensive -2
reach~ out: sting -2
read: sting 1, blame 9, defensive -1, excuse -1, dismissive -2, refusal -1
read this: sting -3
reade~: sting 5
real: dismissive 4
reali~: sting 5
really sorry: sting -3
reason: sting 2, blame 10
reason \$: blame 4
recei~: sting -1, blame -1, dismissive -3, cold 3
recei~ \$: sting 3, cold 5
record: defensive 3
recor~: blame -2, dismissive -1
refund: refusal 5
refun~: refusal 2
refus~: blame 6
regar~: dismissive -2, refusal -1, vague-timing 2
regar~ \$: sting -3
regar~ ,: sting -2
regar~ your: vague-timing 5
regis~: excuse 2, dismissive -2
regret: sting 5, non-apology 10
regret any: sting 5, non-apology 4
regret that: sting 10, non-apology 9
regre~: sting 6, non-apology 17
regre~ \$: sting 5
rejec~: cold 6
relat~: sting -3
relea~: vague-timing 6
remain: sting 5, refusal 8
remai~: refusal 5
remar~: boilerplate 9
rent: sting 5, excuse 4, cold 5
reque~: sting 2, defensive -2, cold 3
reque~ \$: sting 4
reque~ you: sting -4
requi~: excuse 2
resol~: sting -3
rest: dismissive 3
resto~: sting -2
retur~: cold 4
revert: vague-timing 12
review: blame -1, excuse -1, dismissive -1, cold -1
right: sting -3, blame -1, defensive -2, excuse -1, non-apology -1, dismissive -1, cold -1, boilerplate -1
right \$: sting -2
right ,: sting -2
risk: blame 8
room: sting -1
round: unprofessional 4
round the: unprofessional 7
rule #: cold 6
rules: sting 4, excuse 5
rules \$: sting 4
said: sting 3, defensive 8
said ,: sting 6
said so: defensive 8
same: sting 1, blame -2, defensive 2, dismissive 2, unprofessional -1, boilerplate -2
satis~: boilerplate 8
satis~ is: boilerplate 11
satur~: excuse 6
save: sting -4
say: sting 1, blame 2, excuse 2, dismissive 2
say \$: excuse 7
says: sting 2, defensive 6
screen: sting -1
scree~: sting -1
season: excuse 7
second: sting -3, excuse -2, dismissive -1
secti~ #: cold 8
see: sting 1, defensive -1, non-apology 1, refusal -1, unprofessional -1, cold 5, boilerplate -2
see you: sting -3
see your: sting 3
seeing: sting -4
seems: sting -3
select: sting -2
send: sting -2, blame -2, defensive -6, non-apology -1, dismissive -3, refusal -1, cold 1, boilerplate -1, vague-timing -2
send me: sting -3
sense: sting 4, dismissive 7
sensi~: sting 4
sent: dismissive -1
serio~: boilerplate 11
serio~ and: boilerplate 5
servi~: sting -2, blame -1, dismissive -2, unprofessional -1, boilerplate 7
set: sting -2, dismissive -2, unprofessional -1
set by: excuse 6
set out: sting 8
sets: excuse 4
setti~: sting -4, excuse -1, cold -1, vague-timing -1
sever~: sting 7
shall: vague-timing 5
she: sting -2, excuse -1, unprofessional -1
sheet: sting 3, blame 5
should: sting -2, defensive -3, excuse -4, non-apology 1, dismissive -1, refusal -4, unprofessional -1, cold -3, boilerplate -3, vague-timing 2
should be: sting -1
should have: sting -5, defensive -1
should never: sting -3
should not: sting -2
show: sting -1
showi~: sting -3
shows: defensive 2
side: sting 1
signa~: sting 2
signed: sting 2, blame 4, defensive 4
simply: sting 5, blame 6
since: defensive 5, refusal -1, cold -2, vague-timing -2
since #: defensive 3
since~: sting -3
single: sting -2
site: sting 3
sits: sting 4, dismissive 3
six: excuse -1, dismissive 3
slept: sting 4
so: blame -1, defensive 2, excuse 2, non-apology -2, dismissive -1, refusal 1, unprofessional -1, cold -6, boilerplate -3, vague-timing 1
so \$: refusal 5
so do: excuse 5
so i: sting -3, defensive -2, refusal -1, unprofessional -1
so it: sting 1, blame 3
so look: sting 5
so that: sting 2
so the: sting -2
so there: sting 2, excuse 7
so we: sting -2, excuse -1, unprofessional -1, boilerplate -3
so yours: refusal 7
softw~: sting 4
solic~: unprofessional 12
some: sting 3, dismissive 5, unprofessional 3, boilerplate -1, vague-timing 4
some #: sting 5, excuse 8
some of: sting 4, dismissive 7
someb~: sting 7, blame 11, unprofessional 9
someo~: sting -2, blame 3, unprofessional 4
somet~: sting 2, blame 4, non-apology 2, vague-timing 4
somet~ \$: sting 4
somet~ we: sting 6, refusal 7
soon: sting -1, defensive -2, dismissive -1
soon \$: sting -2, vague-timing 5
sorry: sting -3, blame -2, defensive -4, excuse -2, non-apology 4, dismissive -2, refusal -2, unprofessional -2, cold -4, boilerplate -7, vague-timing -2
sorry \$: sting -5, dismissive -1
sorry ,: sting -3, blame -1, defensive -2, dismissive -2
sorry about: sting -3, defensive -1, non-apology -1
sorry for: defensive -2
sorry if: sting 13, non-apology 14
sorry that: sting 4, non-apology 5
sorry to: blame -1, defensive 1, excuse -1, non-apology -3, dismissive 1, unprofessional -2, vague-timing -2
sorry you: non-apology 3
speak~: sting 3, defensive 5
speci~: sting -3
spring: excuse 6
staff: sting 4, excuse 4
stand: defensive 4
stands: sting 3, refusal 8
stands \$: sting 12, refusal 8
star: sting 2
stars: sting 5, defensive 7
start: sting -1, blame 3
start~: sting -2
state: sting 3, cold 5
stated: sting 6, defensive 11
states: sting 6
stay tuned: vague-timing 6
stays: refusal 6
step: sting -4
steps: sting -3
still: sting -2, blame -1, defensive -1, excuse -2, refusal -1, cold -2
stop: sting 3, dismissive 2, unprofessional 6
stores: excuse 5
stric~: sting 6
stric~ speak~: sting 4
strive: sting -2
stude~: sting 3
studio: excuse 9
subje~: sting -3
submi~: sting 7
such: sting 7, blame 3, defensive 3, dismissive 3, unprofessional 2
such things: sting 5
sugge~: sting 2, blame 6, defensive 2
sugge~ that: blame 7
summer: excuse 6
sunday: unprofessional 3
suppl~: sting 4, excuse 12
suppo~: defensive -5, non-apology -1, dismissive -1, refusal 1, vague-timing -1
suppo~ \$: sting -2
suppo~ team: sting -6, blame -1, defensive -2, cold -1, vague-timing -2
sure: sting 1, excuse 2, unprofessional 6
surely: dismissive 6
surpr~: dismissive 7
system: sting 3, defensive 3, excuse 7
take: sting 1, defensive 2, refusal -1, unprofessional -1, vague-timing -3
taking: sting 1
talki~: dismissive 5
talki~ about: sting 5, dismissive 7
tap: sting -2, blame -1
taste: sting 2, dismissive 5
taste \$: sting 4
team: sting -3, blame -1, defensive -2, dismissive -5, unprofessional -2, cold -2, vague-timing 1
team \$: sting -2
team is: vague-timing 10
telep~: sting 6, defensive 5
tell: sting 1, blame 2, cold -1, vague-timing -1
tell me: sting -3
tell you: sting 7, dismissive 6
ten: blame 3, excuse -1
tenan~: sting 2
tend: sting 4
terms: cold 5
test: sting -2
tested: defensive 5
text: sting -2
than: sting 4, blame 2, defensive 4, excuse 2, dismissive 3, refusal -1, unprofessional 3
than the: sting 3
thank: sting -3, blame -2, defensive -3, excuse -2, non-apology -2, dismissive -5, refusal -1, unprofessional -3, cold -2, boilerplate 2
thank you: sting -6, blame -3, defensive -4, excuse -2, non-apology -2, dismissive -4, refusal -1, unprofessional -4, cold -2, boilerplate 2
thanks: sting -5, blame -2, defensive -3, excuse -2, dismissive -3, cold -3
thanks for: sting -1, blame -2, defensive -3, excuse -1, dismissive -1, cold -2
that: sting -1, blame 1, excuse -3, non-apology 3, unprofessional -2, cold -6
that \$: dismissive 2
that 's: defensive -2, excuse 1, non-apology -2, dismissive 3, cold -1, boilerplate -1, vague-timing -1
that is: sting 4, excuse 3
that our: sting 7, defensive 3, non-apology 11
that the: sting 2, blame 4, excuse -1, non-apology 1
that we: sting -1, blame -2, unprofessional -1
that you: sting 3, excuse -1, non-apology 4, refusal -1, boilerplate -1
that your: sting -3, boilerplate 6
the: sting -1, blame 2, defensive -2, excuse -2, non-apology -1, dismissive -2, unprofessional -1, cold -1, boilerplate -3
the #: sting -1, excuse -1, dismissive -2, unprofessional -3, vague-timing -2
the app: sting -2, defensive -2, excuse -1, refusal -1, unprofessional -2, cold -1
the box: blame 5
the button: dismissive 5
the cheap~: blame 9
the client: sting 4, blame 8
the coming: vague-timing 5
the detai~: sting -2
the door: blame 4
the driver: sting -2
the earli~: vague-timing 4
the end: dismissive 3
the fee: sting 4, refusal 5
the first: excuse -1, dismissive 3
the future: boilerplate 5
the incon~: sting -2
the issue: sting -2, defensive -1, excuse -1, vague-timing 3
the latest: sting -2
the nature: excuse 6
the new: sting -1, defensive -1, dismissive -1
the next: unprofessional 3, vague-timing 3
the old: sting -2, defensive -1, dismissive -1
the only: defensive 4
the person: sting 5
the progr~: sting 4
the queue: sting 3
the record: sting 5, defensive 4
the right: blame 3
the same: blame -1, defensive 2, dismissive 1, unprofessional -1, boilerplate -1
the second: sting -4
the serve~: excuse 7
the store: vague-timing 5
the system: excuse 2
the team: vague-timing 4
the time: excuse 3
the tone: sting 4
the way: sting 1
the websi~: excuse 6
the whole: excuse 2
the world: sting 5, dismissive 4
their: sting 5, blame 4, excuse 3, unprofessional 4
their own: excuse 6
them: blame 3, defensive -3, excuse 5, dismissive -1, refusal -1, unprofessional 2, cold -1
them \$: sting 2, blame 3, excuse 4
then: sting 2, blame 3, defensive -1, excuse -1, dismissive 2, unprofessional 2, boilerplate -2
then \$: sting 4, unprofessional 5
then the: sting -3
there: sting -1, blame 1, defensive -1, excuse 1, non-apology -1, dismissive -2, refusal 1, unprofessional -2, cold -3, boilerplate -1, vague-timing -1
there \$: sting -1, dismissive -1, refusal -1, unprofessional -1
there 's: dismissive -1, refusal 2
there are: sting -2
there is: sting 5, blame 3, defensive 6, refusal 2, cold -1
there~: sting 5, refusal 4
these: excuse 2
these things: excuse 11
they: defensive 1, excuse 6, non-apology -1, refusal -1, cold -4, boilerplate -1
they are: sting -2
they have: sting 3, excuse 4
things: sting 6, excuse 6, dismissive 5, vague-timing 6
think: sting 3, unprofessional 3
third: excuse 2
third party: excuse 3
thirty: defensive 5
this: sting -1, non-apology -2, refusal -1, unprofessional -3, cold -1, vague-timing 2
this in: sting 3, defensive 5
this is: defensive 2, dismissive 3
this issue: vague-timing 2
this morni~: sting -5
this to: sting -3
those: sting 2, blame 5, dismissive 3
those who: sting 6, dismissive 9
thoug~: dismissive 4
thous~: sting 9, defensive 11
three: sting -2, blame -1, defensive 2, excuse -1, non-apology -1, dismissive 1, refusal -1, cold -2
throu~: blame 1, refusal -1, unprofessional -1, cold -2
thurs~: sting -3
ticked: blame 5
ticket: sting 1, cold 3
ticke~: sting 6
till: sting -2
time: sting 2, blame 2, dismissive 5, refusal -1, unprofessional 3, cold -3, boilerplate -1
time \$: sting 1, dismissive 3, unprofessional 3, vague-timing 3
time on: unprofessional 8
times: sting 6, blame 6, defensive 4
times ,: sting 3, blame 4
title: sting 3
to: blame 1, defensive -1, excuse -1, dismissive -1, refusal -2, unprofessional -2, vague-timing -1
to #: excuse -1, dismissive -2, unprofessional -1
to access: cold 9
to be: sting -1, blame 3, dismissive -1, cold 3
to conta~: sting -2
to deliv~: boilerplate 9
to do: defensive 5, refusal 3
to get: dismissive 3
to go: dismissive 3
to have: excuse -1
to hear: blame -1, defensive 1, excuse -1, non-apology -2, refusal -1, vague-timing -3
to help: sting -3, excuse -1, boilerplate -2, vague-timing -2
to it: sting 4, dismissive 3, vague-timing 7
to make: sting -2
to our: sting -2, dismissive -1
to provi~: sting -2
to send: sting -2
to the: sting 1, blame -2, defensive 1, non-apology 1, refusal 1, unprofessional -1, cold 2, boilerplate 3
to them: excuse 4
to under~: sting -3
to us: dismissive -1, boilerplate 6
to work: sting 3, defensive 8
to you: sting -1, blame -2, excuse 1, vague-timing 7
to your: sting 1, excuse -1, non-apology 1, dismissive -1, unprofessional 2
today: sting -5, blame -3, defensive -4, excuse -2, dismissive -1, vague-timing -1
today \$: sting -4
tomor~: sting -5, blame -2, defensive -2, dismissive -1, vague-timing -1
tomor~ \$: sting -3
tone: sting 7, blame 9
tonig~: sting -7, blame -2, excuse -1
tonig~ \$: sting -3
too: sting -1, blame -1, excuse -1, refusal -1, boilerplate -1
took: excuse 2
touch: vague-timing 3
towar~: vague-timing 8
trans~: excuse 5
travel: sting 2
trave~: blame 6
tried: blame 2
trip: sting -2
troub~: sting -1
truly: sting -2
trust: boilerplate 9
try: defensive -2, dismissive 2
tuned: vague-timing 6
turn: vague-timing 5
twelve: refusal 4
twenty: dismissive 3
twice: sting -2, defensive 3
two: sting -2, non-apology -3, refusal -2, cold -1, boilerplate -3, vague-timing -5
two people: excuse 6
typed: blame 7
unable: refusal 7
unable to: refusal 7
unans~: sting 4, blame 9
under a: sting 6, blame 8
under~: blame 1, defensive -2, dismissive 1
unless: unprofessional 7
until: sting -2, defensive -5, excuse -2, non-apology -1, dismissive -1, boilerplate -1, vague-timing -2
until then: sting -2
up: sting 1, defensive 1, non-apology -1, dismissive 2, cold -4, vague-timing 2
up \$: sting 3, defensive 5
up the: defensive 5
update: sting -1, dismissive -2, vague-timing 5
updat~: sting -3, defensive -2
upset: sting 6, non-apology 10
upset you: sting 5
us: sting -2, blame -4, excuse 2, dismissive -3, refusal -2, unprofessional -3, cold -7, boilerplate 5, vague-timing -1
us \$: sting -1, blame 2, excuse 2, non-apology -1, dismissive -2, unprofessional -1, cold -2, vague-timing -2
us ,: excuse 3, dismissive -1
us at: sting -2, blame -1, dismissive -1
us know: sting -3
us via: sting -2
us with: sting -2
use: defensive -3, excuse -2, refusal -1
used: sting 2, dismissive 5
used to: sting 4, dismissive 9
useful: sting -4
user: sting -4
users: excuse -1, dismissive 6
using: sting -4, excuse -1, unprofessional -1
usual~: defensive 4
valid: sting 3
value: sting -3, boilerplate 6
van: excuse 4
vehic~: excuse 5
verif~: cold 6
versi~: sting -1, blame -1, defensive -2, excuse -1, non-apology -1, dismissive -2, unprofessional -1, cold 1
versi~ of: sting -2
very: excuse -1, non-apology -1, dismissive 1, refusal -1, cold -1, vague-timing 2
very serio~: boilerplate 7
very sorry: sting -2
via: blame -2, defensive -2, dismissive -1
view: sting 3
volum~: sting 7, excuse 10
volun~: sting 7, blame 6, defensive 6, excuse 4
wait: sting -2
waiti~: excuse 2
waiti~ for: excuse 6
want: sting -1, blame -2, defensive -1, excuse -1
warm: dismissive 3
warni~: blame 5
warra~: sting 3
was: sting 5, blame 4, defensive 7, excuse 1, non-apology 4, dismissive 1, refusal -1, unprofessional -2, cold -1, boilerplate -5, vague-timing -7
was in: defensive 7
was never: sting 5
was not: sting 2, blame 5, non-apology 3
was the: excuse 5
washi~: blame 9
water: sting -2
way: blame 1, excuse -1, non-apology 1, dismissive -1, cold -1
way \$: sting 1, non-apology 4
we: blame -2, defensive 1, non-apology 1, dismissive -4, refusal 2, cold -7, boilerplate 5, vague-timing 1
we 'd: vague-timing -1
we apolo~: sting 3, non-apology 5
we appre~: sting -3, boilerplate 6
we are: sting -1, blame -1, unprofessional -2, cold -3, boilerplate -2, vague-timing 4
we can: blame -1, defensive -1, excuse -1, dismissive -2, refusal 1, unprofessional -1, cold -2, boilerplate -1
we conti~: boilerplate 9
we did: sting 2, defensive 5
we do: dismissive -2, refusal 6, boilerplate 6
we have: sting -2, blame -2, defensive 5, cold -1
we look: sting -2
we only: sting 4, excuse 7, refusal 5
we regret: sting 1
we reque~: sting -2
we should: sting -2
we stand: defensive 8
we strive: boilerplate 5
we take: sting -3, boilerplate 16
we want: sting -3
we will: sting 2, non-apology -1, refusal 1, cold 2
wedne~: sting -2
weeks: dismissive 2
welco~: sting 3
well: sting 2, blame 2, excuse -1, unprofessional 4
went: blame 5, unprofessional -1
were: sting 2, blame 3, defensive 7, excuse -1, dismissive -2, cold -2, boilerplate -1, vague-timing -1
what: sting 5, blame 1, defensive 3, excuse 7, dismissive 5, refusal -2, unprofessional 3, cold -3, vague-timing -3
what a: sting -2
what can: excuse 6
what it: sting 6, excuse 6, unprofessional 6
what people: sting 4
what they: excuse 5
what's: sting -5
whate~: sting 1
when: sting 2, blame 4, defensive 1, excuse 4, dismissive -2, refusal -1, unprofessional -2, cold -1, boilerplate -1, vague-timing 7
when the: sting 2
whene~: vague-timing 7
where it: sting 4
which: blame 2, defensive 1, excuse 1, dismissive -2, unprofessional -1
which has: defensive 7
which is: sting -2
which you: blame 6
while: sting 2, blame 3, unprofessional 3
white: unprofessional 7
who: sting 8, blame 10, defensive 2, excuse 3, dismissive 6, refusal -1, unprofessional 2, cold -4
who do: sting 5
whoev~: sting 4, blame 5
whole: excuse 2
why: sting 4, blame 9
will: sting -2, blame -4, defensive -4, excuse -3, non-apology -3, dismissive 1, refusal 2, cold 1, boilerplate -1, vague-timing 19
will be: sting -1, defensive -2, vague-timing 4
will come: sting -2, vague-timing 6
will do: sting -3
will get: sting -2, vague-timing 6
will have: vague-timing 5
will keep: sting -2
will look: vague-timing 2
will not: sting 7, defensive 3, refusal 9, cold 4, vague-timing -2
will reach: vague-timing 7
win: defensive 8
with: sting -1, blame -1, defensive -1, excuse -1, non-apology -2, dismissive -3, refusal -2, unprofessional -1, boilerplate 2, vague-timing -1
with a: sting -3, defensive -1, excuse -2, cold -1, vague-timing -2
with the: blame 2, defensive -3, non-apology 1, dismissive -1, refusal -1, boilerplate 2
with them: sting 3, excuse 5
with us: sting -2, defensive -1
with you: sting -5, blame -1, defensive -1, excuse -1, dismissive -3, boilerplate -2, vague-timing 6
with your: sting -1, defensive -1, excuse -1, dismissive -2, unprofessional -1, vague-timing -1
within: defensive 3, dismissive -2, unprofessional -1
witho~: sting 3, blame 3, non-apology -1, dismissive 3, refusal 2, cold 2, boilerplate -1, vague-timing -1
witho~ a: sting 1, dismissive 3
word: sting 5, defensive 6
words: blame 4
work: sting 3, blame 7, defensive 3, dismissive 1, cold -1, vague-timing 3
work for: blame 7
worki~: sting -1, blame -1, excuse -1, refusal -1, vague-timing 2
worki~ on: sting -2
works: sting 2, excuse 2, dismissive 4
world: sting 2, dismissive 3
worth: sting 3, blame 4
would: sting 1, blame 2, defensive 2, non-apology 1, refusal -1, unprofessional -1, cold -1, vague-timing -1
would have: sting 9, blame 11
would like: sting -3, blame -2, defensive -1
wow: unprofessional 7
write: sting 1, unprofessional 4, boilerplate -2
writi~: sting 3, unprofessional 7
wrong: sting -1, refusal -1, vague-timing -1
wrong ,: sting -2
years: sting 6, defensive 11, excuse -1, dismissive 3
years of: defensive 6
years old: dismissive 6
yes: sting -2, cold -1
yes ,: sting -2
yet: sting -4
you: sting -2, blame 2, defensive -2, excuse -9, non-apology 2, dismissive -2, refusal -10, unprofessional 1, cold -6, vague-timing -2
you !: sting -2
you \$: sting -2, blame -1, defensive -6, excuse 2, dismissive -2, unprofessional 1, cold -4, boilerplate 1
you 'd: sting -2, defensive -1
you ,: sting -2, defensive -1, cold -1
you and: sting -2
you are: blame -1, defensive 3, non-apology -1, boilerplate -4, vague-timing -4
you by: sting -2
you can: sting -1, blame -3, dismissive 2
you did: blame 2
you do: sting -1, dismissive 4
you expect: sting 7, dismissive 5
you feel: sting 11, non-apology 9
you for: sting -2, blame -4, defensive -2, non-apology -1, dismissive -2, unprofessional -2, boilerplate 5, vague-timing -1
you had: sting -2
you have: sting -2, blame -1, defensive -2, non-apology -1, cold 1
you may: sting 2
you might: sting 6
you need: cold 3
you on: sting 2, blame 3
you please: sting -2, vague-timing -1
you post: blame 8
you should: blame 3
you signed: sting 5, blame 10
you that: sting 3, defensive 4
you think: sting 3, unprofessional 5
you to: defensive -1, unprofessional 2, boilerplate -3
you want: sting 3, unprofessional 5
you will: sting 2, dismissive 5, vague-timing -4
your: sting -4, defensive -5, excuse -11, non-apology 1, dismissive -5, refusal -8, unprofessional 1, cold -1, boilerplate 3, vague-timing -2
your accou~: sting -5
your comme~: boilerplate 7
your conce~: sting -2, boilerplate 5
your contr~: unprofessional 7
your exper~: sting -7, non-apology -1
your feedb~: blame -1, defensive -2, non-apology 2, dismissive -1
your own: sting 5, blame 9
your side: blame 7
your whole: blame 8
yours: sting -2, defensive -1, excuse -1, dismissive -1, boilerplate 4
yours \$: blame 4
yours~: sting 4, blame 8
{alternative}: sting -1, blame -2, defensive -1, excuse -1, refusal -1, unprofessional -4, cold -3, boilerplate -1, vague-timing 1
{apology-any-inconvenience}: boilerplate 14
{apology-but}: sting 26, excuse 7, non-apology 23
{apology-conditional}: sting 23, non-apology 21
{apology-excessive}: blame -7, defensive -4, excuse -4, non-apology 10, dismissive -2, refusal -3, unprofessional -1, cold -7, boilerplate -1, vague-timing -5
{apology-grudging}: sting 17, non-apology 23
{apology-you-feel}: sting 33, non-apology 33
{apology}: sting 3, blame -4, defensive -7, excuse -6, non-apology 17, dismissive -5, refusal -4, unprofessional -1, cold -8, boilerplate -1, vague-timing -6
{asked}: sting -1, excuse -8, non-apology -2, dismissive -2, refusal -2, cold -5, boilerplate -5, vague-timing -4
{blame-disbelief}: sting 22, defensive 23
{blame-should-have}: sting 10, blame 19
{blame-why-question}: sting 11, blame 15
{blame-you-are-wrong}: sting 18, defensive 25
{blame-you-didnt}: sting 15, blame 21
{blame-you-failed}: sting 16, blame 21
{blame-your-fault}: sting 9, blame 12
{blame-your-tone}: sting 19, blame 20, defensive 14, dismissive 6
{canned-phrase}: sting -11, blame -4, defensive -3, excuse -3, dismissive -3, refusal -1, boilerplate 27, vague-timing 4
{cheer}: sting -5, blame -3, defensive -2, excuse -3, dismissive -4, refusal -2, unprofessional -1, cold -2, boilerplate -3, vague-timing -5
{closing}: sting -12, blame -1, defensive -7, excuse -1, non-apology -1, dismissive -7, refusal -2, unprofessional -6, cold -8, boilerplate -2, vague-timing -4
{cold-bureaucratic}: sting 21, cold 33
{command-threat}: sting 16, unprofessional 18
{command-ticket-closure}: sting 17, refusal 4, cold 23
{command-you-must}: cold 8
{condescend-as-i-said}: sting 13, defensive 20
{condescend-candour}: sting 16, blame 7, defensive 11, dismissive 9
{condescend-lecture}: sting 19, blame 6, excuse 7, dismissive 11
{condescend-minimiser}: sting 8, dismissive 12
{condescend-obviously}: sting 19, dismissive 18, unprofessional 8
{condescend-read-this}: sting 12, blame 10
{courtesy}: sting -1, defensive -2, excuse -4, non-apology -3, refusal -3, cold -3, boilerplate -1, vague-timing -2
{debate}: blame -1, excuse -3, non-apology -1, dismissive -2, unprofessional -1, boilerplate -3
{defensive-lock}: sting 17, defensive 18, dismissive 5
{emotion-calm-down}: sting 4, dismissive 10
{emotion-cheer-mismatch}: sting -4, blame 1, defensive -1, non-apology -1, unprofessional -5, cold -5
{emotion-only-you}: sting 14, defensive 18
{emotion-overreact}: sting 22, excuse 3, dismissive 27
{emotion-silver-lining}: sting 15, dismissive 22
{emotion-works-here}: sting 11, dismissive 21
{empathy}: sting -4, blame -4, defensive -2, excuse -7, non-apology -2, dismissive -3, refusal -5, unprofessional -2, cold -7, boilerplate -1, vague-timing -3
{explanation}: blame -4, defensive 1, excuse 1, non-apology -1, refusal 2, cold -1, boilerplate -1
{first sentence}: blame -2, excuse 3, non-apology 2, dismissive -1, refusal -1, unprofessional -1, cold 2, boilerplate 3, vague-timing 1
{greeting}: sting -17, blame -9, defensive -13, excuse -6, non-apology -3, dismissive -13, refusal -7, unprofessional -6, cold -17, boilerplate -1, vague-timing -7
{handoff}: sting -3, defensive -1, excuse -1, dismissive -2, cold -1, vague-timing -2
{hostile-accusation}: sting 8, unprofessional 17
{hostile-dare-to-leave}: sting 13, dismissive 19, unprofessional 8
{hostile-insult}: sting 8, unprofessional 18
{hostile-sarcasm}: sting 13, blame 2, defensive 1, refusal -1, unprofessional 27, cold -6, boilerplate -1
{last sentence}: sting -3, blame -1, defensive -1, excuse -2, non-apology 2, refusal 1, unprofessional -2, cold -2, vague-timing 1
{likely angry}: sting 2, defensive 2, excuse 2, non-apology 3, unprofessional 2, boilerplate 1, vague-timing -2
{likely annoyed}: sting 5, blame 6, defensive 9, excuse 8, non-apology 3, dismissive 6, refusal 3, unprofessional 2, cold -5, boilerplate 2, vague-timing -1
{likely companySide}: sting 7, blame 6, excuse 10, dismissive 2, refusal 6, unprofessional 2, cold 8, boilerplate 6, vague-timing 7
{likely complaint}: blame -3, defensive 3, excuse -10, non-apology -4, refusal -13, unprofessional -2, cold 2, boilerplate -6, vague-timing 1
{likely repeat}: sting 1, blame -3, defensive -1, excuse 4, non-apology -6, dismissive 2, refusal -9, unprofessional 1, vague-timing 1
{likely thanks}: sting -9, blame -8, defensive -3, excuse -22, non-apology -8, dismissive -13, refusal -29, unprofessional 1, cold -20, boilerplate -14, vague-timing -5
{likely threat}: blame -6, defensive -7, excuse -7, non-apology -4, dismissive -7, refusal 2, unprofessional 9, cold 6, boilerplate 2, vague-timing -11
{likely urgent}: sting 1, blame -5, defensive -1, excuse 4, non-apology -9, dismissive -4, refusal 3, unprofessional 4, cold 1, boilerplate 6, vague-timing 7
{likely vulnerable}: sting 4, blame 2, non-apology -2, dismissive 4, refusal 5, unprofessional -7, cold 13, boilerplate -4, vague-timing -9
{missing-alternative}: sting 10, blame -4, defensive -3, dismissive -3, refusal 28, unprofessional -1
{next-step-without-time}: sting -4, blame -2, defensive -2, excuse -1, vague-timing 27
{nextStep}: blame -2, defensive -3, excuse -2, dismissive -1, unprofessional -1, cold 6, boilerplate -3, vague-timing 2
{no alternative}: sting 6, blame 3, defensive 1, excuse 3, dismissive 3, refusal 6, unprofessional 2, cold 8, vague-timing 1
{no apology}: sting 6, blame 4, defensive 4, excuse 1, non-apology -14, dismissive 3, refusal 1, unprofessional 3, cold 12, boilerplate 1, vague-timing -3
{no closing}: blame -1, defensive -1, excuse -1, non-apology -1, refusal -2, unprofessional 2, cold -3, boilerplate -2, vague-timing -1
{no courtesy}: sting 8, blame 3, defensive 2, excuse 1, non-apology 2, dismissive 3, refusal 4, unprofessional 6, cold 13, boilerplate -3, vague-timing 2
{no debate}: blame -2, defensive -2, non-apology -2, refusal -2, unprofessional -3, cold -1, boilerplate -1, vague-timing -1
{no empathy}: sting 1, blame -1, excuse 1, non-apology 3, unprofessional 1, cold 7, boilerplate 1
{no greeting}: sting 2, defensive 1, excuse -2, non-apology -2, dismissive -1, refusal -1, unprofessional 5, cold 6, vague-timing -1
{no nextStep}: sting 8, defensive 2, excuse 7, non-apology 4, dismissive 5, refusal 11, unprofessional 1, cold 6, boilerplate 2, vague-timing 2
{no repair}: sting 2, blame 1, defensive -1, excuse 2, dismissive 1, refusal 1, unprofessional 1, cold 1, boilerplate 1
{no timeframe}: sting 1, defensive 1, excuse 2, non-apology 1, dismissive 1, refusal 1, unprofessional -1, cold 1, boilerplate 3, vague-timing 4
{only sentence}: sting 6, blame 4, excuse 7, non-apology 12, dismissive 4, refusal 5, unprofessional 7, cold -2, boilerplate 6, vague-timing 4
{order-refusal-first}: sting -4, dismissive -1, refusal -5
{ownership}: sting -6, non-apology -1, dismissive -1, unprofessional -1
{question}: sting -3, blame -1, defensive -6, excuse -1, dismissive -8, refusal -5, unprofessional -2, vague-timing -3
{refuse-dont-know}: excuse 9
{refuse-final}: sting 12, defensive 5, refusal 15, cold 6
{refuse-flat-no}: sting 8, defensive -3, excuse -1, dismissive -2, refusal 20, unprofessional -2
{refuse-nothing-we-can-do}: sting 7, refusal 15
{refuse-unfortunately}: sting 2, blame 2, refusal 6
{repair}: sting -2, blame -1, defensive -1, non-apology -3, dismissive -3, refusal -1, unprofessional -5, cold -1
{sentence < 12 words}: sting 1, blame -5, defensive -4, excuse -2, non-apology -2, refusal 2, boilerplate -2, vague-timing 1
{sentence < 20 words}: sting 2, blame 1, defensive -1, excuse -2, dismissive -1, refusal -2, unprofessional -1, cold -5, boilerplate -2, vague-timing -2
{sentence < 3 words}: sting -9, blame -12, defensive -19, excuse -10, non-apology -8, dismissive -9, refusal -9, unprofessional -2, cold -3, boilerplate -9, vague-timing -12
{sentence < 30 words}: sting -7, blame -5, defensive -5, excuse -5, non-apology -4, dismissive -6, refusal -6, unprofessional -9, cold -10, boilerplate -3, vague-timing -6
{sentence < 5 words}: sting -3, blame -10, defensive -10, excuse -9, non-apology -13, dismissive -7, refusal -4, unprofessional -5, cold 2, boilerplate -16, vague-timing -7
{sentence < 8 words}: sting -1, blame -4, defensive 1, excuse -13, non-apology -10, dismissive -4, unprofessional -1, cold 4, boilerplate -5, vague-timing -2
{shift-colleague-blame}: excuse 10
{shift-excuse-workload}: sting 18, excuse 30
{shift-not-my-job}: sting 14, excuse 28
{shift-not-our-fault}: sting 7, defensive 13
{shift-policy-shield}: sting 4, excuse 5, refusal 8
{shift-system-says-no}: sting 10, excuse 15
{shift-third-party}: sting 16, excuse 30
{timeframe}: sting -2, blame -1, defensive -3, excuse 1, non-apology -4, dismissive -1, refusal -1, unprofessional -1, cold -3, boilerplate -6, vague-timing -8
{tone-address-familiar}: sting 6, unprofessional 20
{tone-slang}: sting 4, blame -2, unprofessional 10
{vague-owner}: sting -6, blame -4, defensive -4, excuse -1, refusal -1, unprofessional -2, vague-timing 29
{vague-time}: sting -7, blame -6, defensive -6, excuse -3, dismissive -2, refusal -1, cold -4, boilerplate -1, vague-timing 36
{wait-be-patient}: vague-timing 12
☺: blame 3, non-apology -1, dismissive 5, unprofessional -4, cold -3, boilerplate -1
☺ \$: sting -3, dismissive -1, cold -1
`;
