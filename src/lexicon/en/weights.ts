/** Weighted cues, in tenths of log-odds. Made by `npm run learn`; the format is in src/engine/cues/table.ts. */
export const weights = `// Learned from 9597 items:
// train.jsonl 1189342 bytes, sha256 70065d2ed436c237
// app-store-2.jsonl 69586 bytes, sha256 b39260629d5d6933
// app-store.jsonl 80997 bytes, sha256 e5324de38939eb40
// b2b.jsonl 89831 bytes, sha256 5627df84875c26b9
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
= complaint 1 0
= companySide -6 0
= annoyed -6 0
= angry -22 -8
= repeat -25 -7
= urgent -28 -7
= threat -31 -7
= vulnerable -29 -7
= thanks -17 -7
= complained -10 0
= empathy -25 0
= nextStep 3 0
= missing-apology -15 4
= missing-empathy -12 4
= missing-next-step -13 -6
= tone-mismatch -20 -6
= sting -28 -6
= blame -29 0
= defensive -25 0
= excuse -29 0
= non-apology -30 0
= dismissive -30 0
= refusal -32 0
= unprofessional -29 0
= cold -40 0
= boilerplate -29 -2
= vague-timing -32 0
[customer]
!: complaint -3, companySide -2, angry 1, urgent 1, thanks 8, complained -3, missing-next-step -5, tone-mismatch -2
#: complaint 2, companySide 2, annoyed 2, angry 1, repeat -1, urgent 4, threat 3, thanks -5, complained -1, nextStep -2, missing-next-step 2
# #: complaint 3, urgent -3, complained 4, empathy 2, missing-empathy -1, tone-mismatch -3
# \$: complaint 3, companySide 1, annoyed -1, angry -3, thanks -2, complained 3
# ,: vulnerable -1, tone-mismatch 5
# ?: complaint -6, companySide -4, annoyed -3, complained -6, missing-empathy -4
# and: complaint 3, companySide 6, annoyed 3, missing-apology 5, missing-empathy 3
# days: annoyed 2
# for: complaint 3
# hours: complaint 1, companySide 3, angry 3
# times: annoyed 4
# to: annoyed 3
# weeks: complaint 2, companySide 8, annoyed 4
# years: complaint 2, annoyed 2
\$: complaint 3, companySide 2, annoyed 2, angry 2, repeat 1, threat 1, thanks 2, empathy 2, nextStep -1, missing-apology -1, missing-next-step -1, tone-mismatch -1
'd: complaint -1, annoyed -2, angry -2, repeat -2, urgent -2
's: thanks -2, empathy -2, nextStep -3, missing-apology 2, tone-mismatch 2
's #: complaint 5, companySide 7, annoyed 7, missing-apology 6
's a: threat -4
's been: companySide 3
's the: complaint -2, companySide -4, angry -3
,: complaint -2, companySide -2, annoyed -3, angry -2, threat -1, thanks 2, empathy 1, missing-empathy 1, missing-next-step 2
, #: complaint 3, companySide 1, annoyed 2, thanks -2, complained 3
, and: complaint -3, annoyed -2, angry -2, urgent -3, empathy -3, missing-next-step 2
, but: angry -2, urgent -3, missing-next-step -2, tone-mismatch -1
, i: complaint -1, complained -3, empathy 1
, is: companySide -3
, it: complaint 2
, just: annoyed -4
, let: complaint -9
, my: complaint -2
, no: complaint -2, angry 2
, or: annoyed -3
, the: complaint -3, annoyed -5, angry -2, threat -2, vulnerable -3, missing-empathy -3
?: complaint -5, companySide -5, annoyed -3, angry -2, repeat -2, urgent 2, threat -3, thanks -7, complained -2, empathy -1, nextStep 1, missing-apology -1, missing-next-step 2
^: complaint 3, companySide 2, annoyed 1, angry -2, complained 2, nextStep 1, missing-empathy -1, missing-next-step -2, tone-mismatch -2
^ #: complaint 3, companySide 2, annoyed 7, angry 6, threat 6, missing-empathy 2, tone-mismatch 3
^ a: complaint 3, companySide 2, angry 3
^ after: complaint 8, annoyed 5, complained 4
^ and: complaint 2, missing-empathy 3
^ any: angry -5
^ app: complaint 6, companySide 6
^ are: angry 6
^ as: complaint -8, annoyed -6
^ best: complaint -4, annoyed -7
^ can: complaint -5, companySide -3, annoyed -5, angry -3, repeat -6, complained -3, missing-empathy -2, tone-mismatch -2
^ could: complaint -3, companySide -1, annoyed -6, angry -9, nextStep 4, missing-apology -3, missing-empathy -4
^ do: annoyed 2, angry 4
^ does: annoyed -4
^ every: repeat 10
^ full: complaint 5, annoyed 5
^ good: complaint -3, companySide -4, annoyed -8, angry -8, missing-empathy -5, missing-next-step -2
^ great: complaint -4, companySide -5, annoyed -5, missing-apology -6
^ hi: annoyed -5, angry -3, missing-empathy -2
^ how: angry 2
^ i: annoyed 1, angry 1, repeat 2, vulnerable 3, complained -1, empathy 1, nextStep -1, missing-empathy -1, missing-next-step 1, tone-mismatch -1
^ if: complaint 2
^ is: complaint -1, annoyed -2, angry -1, complained -2
^ it: complaint 4, companySide 3, annoyed 2, angry -1, threat -2, thanks -4
^ just: complaint -5, companySide -5, annoyed -4, missing-empathy -3
^ my: angry 2, repeat -1, urgent 2, vulnerable 2, complained -1, missing-empathy 1
^ not: annoyed 1
^ now: complaint 2, companySide 3
^ on: annoyed -4
^ please: complaint -3, companySide -2, urgent 2, complained -3
^ so: missing-apology -3
^ thank: complaint -4, annoyed -3, thanks 7
^ thanks: annoyed -3
^ that: missing-apology -5
^ the: complaint 4, companySide 3, annoyed 1, repeat 2, vulnerable 1, complained 1, empathy -3, missing-apology 1, tone-mismatch 1
^ there: missing-apology 3, missing-empathy 4
^ they: missing-empathy 4
^ third: angry 5, repeat 9
^ this: annoyed 1, angry 4, empathy 2, missing-apology 3
^ very: angry 3
^ was: annoyed 4
^ we: tone-mismatch 3
^ what: angry 2
^ why: complaint 3, missing-next-step -3
^ will: annoyed -3
^ yes: companySide -7
^ you: complaint 5, companySide 5, annoyed 7, angry 6, repeat 2, urgent 2, threat 5, complained 1, empathy -2, missing-empathy 3
^ your: complaint 8, companySide 7, annoyed 5, angry 4
a: repeat -2, urgent -1, threat 1, empathy -1, missing-apology 1, tone-mismatch 1
a #: complaint -1
a bit: companySide -6
able: complaint -3
about: annoyed 1, missing-apology -2, tone-mismatch -2
absol~: angry 8
accou~: nextStep 4, missing-next-step -5
accou~ \$: angry -3
add: companySide -4, angry -2
after: complaint 2, companySide 2, repeat -2, urgent -2, complained 4
again: complaint -2, companySide -2, annoyed -2, repeat 6, empathy 3
ago: annoyed 4
alarm: complaint 5, companySide 7, angry 7
all: complaint 1, annoyed 1, vulnerable -2, missing-empathy 1
alrea~: angry -2
also: complaint 2, angry -4, missing-empathy -4, tone-mismatch -3
always: complaint -2, companySide -2, annoyed -2, nextStep -5
am: angry 1, vulnerable 2, missing-apology -1, missing-empathy 1, tone-mismatch 1
am not: complaint -2, annoyed -2, angry -2
am shaki~: angry 7
amazi~: companySide -5
an: complaint 1, vulnerable 1, thanks -3
an hour: angry 4
and: complaint -1, companySide -1, annoyed 1, angry 1, vulnerable 2, complained -1, nextStep -1, missing-next-step -1
and i: vulnerable 2, thanks 1, missing-empathy 2
and it: missing-apology 4
and now: companySide 5, annoyed 3, angry 4, missing-apology 3
and the: companySide 1, annoyed 2, nextStep -3, missing-empathy 4
and you: complaint 4, annoyed 5, angry 7
annoy~: complaint 3, annoyed 10
anoth~: empathy -5
answer: annoyed 5
answe~: repeat 6, missing-empathy 7
any: annoyed -2, threat -3, missing-empathy -2
any chance: complaint -5, companySide -7, annoyed -7
app: complaint 1, nextStep 2, missing-next-step -3, tone-mismatch 3
app \$: companySide -3, annoyed -1, angry 2, missing-apology -3, missing-next-step -4
app ,: angry 4
are: angry 1, nextStep -2, missing-next-step 2, tone-mismatch -3
are doing: complaint -7
are in: complaint -7
are you: angry 7
arriv~: complaint 3, companySide 5
as: companySide -2, repeat 3, urgent -2, missing-empathy -1, missing-next-step -2
as a: complaint -5
asked: annoyed 3, repeat 5, threat 4
at: repeat 1, threat -2, thanks 2, complained -2
at #: companySide 3, annoyed 3, urgent 3
at my: angry 6
at the: annoyed 1, missing-empathy 4
attac~: annoyed -4
back: thanks 3, nextStep -3, missing-empathy -1, tone-mismatch 4
back \$: angry 3
bad: complaint -2, companySide -5, missing-empathy -4
bank: complaint 3, angry 2
basic~: angry 8
be: complaint -2, companySide -2, annoyed -2, vulnerable 2, thanks -4, complained -3, empathy 1, tone-mismatch -1
be a: complaint -3
becau~: complaint 3, annoyed 3, tone-mismatch -2
been: complaint 1, companySide 1, annoyed 2, repeat 2, missing-apology 2, missing-next-step 3
behind: annoyed 4
being: complaint 2
best: complaint -3, companySide -4, annoyed -4, missing-empathy -3
better than: complaint -4
big: annoyed -5
bill: angry 5, missing-apology 4
biscu~: complaint -5
bit: angry -4
bot: repeat 10
box: annoyed -2, urgent -3
branch: complaint 4
but: complaint 1, annoyed -1, angry -4, repeat -3, threat -3, vulnerable -2, complained 1, empathy 1, missing-apology 1, missing-empathy -2
but i: angry -3
but the: angry -3
button: complaint 3, companySide 4
buy: companySide 4
buying: missing-empathy 5
by: complaint -1, complained -2, missing-apology -2, missing-empathy -2
call: annoyed 3
called: missing-apology 3, missing-next-step 5
came: complaint 2, companySide 3, annoyed 5, thanks 3
camera: complaint 4, companySide 4
can: complaint -2, companySide -2, annoyed -2, angry -4, urgent 4, threat -1, vulnerable 1, empathy 1, missing-next-step 2, tone-mismatch -1
can i: complaint -5, companySide -4, annoyed -2, angry -7, repeat -4
can it: complaint -5
can not: complaint 3, annoyed 3, urgent 5, nextStep 2
can you: annoyed -4, angry -4
cancel: complaint -3, companySide -4
cance~: annoyed 3
car: angry 5
card: complaint 2, urgent 4
care: annoyed 3, angry 7
case: missing-empathy -5
chance: companySide -3
change: angry -3
charg~: complaint 6, companySide 5, annoyed 2, threat 4, complained 3
check: missing-empathy -4
clear: complaint -4
closed: complaint 3, annoyed 5, angry 4
closi~: nextStep -11
come: complaint -2, missing-apology -3
conta~: companySide 3, angry 3
conte~: companySide -9, missing-apology -8
corre~: annoyed -4
corru~: angry 7
cost: complaint 5
costu~: complaint -8, companySide -9, annoyed -7
could: complaint -2, annoyed -2, angry -1, nextStep 3, missing-empathy -1
could not: tone-mismatch 5
could you: annoyed -4, angry -4, missing-empathy -5
course: angry -4
crash~: complaint 6, companySide 5, angry -2, complained 4
cried: angry 9
custo~: annoyed 2
cut: companySide -2, annoyed -5, missing-empathy -3
data: complaint -4
daughter's: angry 4
day: repeat 2
days: companySide 4, annoyed 3, missing-apology 3, missing-empathy 3, missing-next-step 3, tone-mismatch -2
deal: missing-apology -7
defin~: annoyed -7, missing-empathy -4
delet~: angry 3
despi~: angry 6
detai~: annoyed -4
did: complaint -2, companySide -1, annoyed -2, complained -3, tone-mismatch -3
did not: annoyed 2, tone-mismatch -3
died: annoyed 7, angry 4
diffi~: annoyed 5
disap~: complaint 6, companySide 4, annoyed 5, missing-apology 5, missing-empathy 5
displ~: missing-empathy -6
distr~: complaint -6, companySide -9, missing-apology -6
do: angry 1, thanks -1, missing-next-step 2, tone-mismatch -1
do i: complaint -7, companySide -6, annoyed -5, angry -2
do not: annoyed 1, angry 2, vulnerable 2, complained -2, missing-apology -1
do you: complaint -3
does: annoyed -2, urgent -3, empathy -3, missing-next-step -2
does it: complaint -3
does not: empathy -2, missing-next-step -1, tone-mismatch -2
does the: annoyed -4
doing: complaint -2, annoyed -2
done: complaint -4, companySide -4, annoyed -4
down: complaint 2, angry 2, vulnerable 3
downl~: complaint 5, tone-mismatch 5
drawi~: complaint -4, annoyed -6
drive: angry -4
driver: annoyed 2
drove: annoyed 6
due: angry 6, urgent 8
each time: repeat 10
easy: complaint -3, companySide -3, annoyed -4
either \$: companySide 6
else: complaint 3
emerg~: vulnerable 9
emplo~: angry 8
even: angry 2, thanks 5, missing-empathy 3
eveni~: companySide 4
every: complaint 5, companySide 3, annoyed 5, urgent -5, threat 4, complained 4, missing-empathy 2, missing-next-step -2
excel~: annoyed -6
expec~: annoyed -7
exper~: companySide -4
fast: complaint -3
fault: companySide -4
featu~: complaint -2, companySide -2, annoyed -2
feel: annoyed 4, angry 4
few: annoyed -4, angry -5
find: complaint -2, annoyed -2, angry -2
fine: annoyed -6, angry -5, urgent -4
fine \$: annoyed -10
first time: complaint -5, companySide -6
fit: complaint -7
five: companySide 3
fix: complaint 8, companySide 4, complained 4, missing-apology 2
fix this: complaint 4, companySide 6, missing-apology 5
flat: angry 4
fly: urgent 13
food: annoyed 4
for: complaint -1, companySide -1, angry -1, repeat -1, urgent -1, vulnerable -1, thanks 1, nextStep 1, missing-next-step -1
for #: complaint 2, companySide 2, annoyed 4, angry 4, missing-next-step 2
for a: complaint 3, companySide 4, annoyed 3, thanks -3
for me: companySide -4
for nothi~: angry 7
for the: companySide -1, threat -2, thanks 2, empathy -1
forgot: complaint -5
found: angry 2
four: companySide 3
fourth: repeat 9
fraud: angry 8
free: companySide -3, angry 2, missing-apology -2, tone-mismatch -2
friday: annoyed 4
from: tone-mismatch 1
from my: annoyed 4
fuck: angry 10
full: complaint 4, companySide 8, annoyed 5, angry -3, complained 5, missing-apology 6, missing-empathy 6
gate: urgent 8
get: complaint -1, angry -1, complained -1, empathy 2, missing-next-step -2
getti~: missing-empathy -3, tone-mismatch -2
give: vulnerable -3
give me: angry 9
given: annoyed 4
giving: complaint 5
go: companySide 1, vulnerable 5
going: complaint 2, companySide 2, annoyed 2, threat 5
gone: complaint 2, companySide 5, annoyed 2, angry 6, missing-apology 3
gone \$: complaint 6, companySide 6, annoyed 5, angry 5, missing-apology 4
good: complaint -3, companySide -3, annoyed -4, angry -4, urgent -4, vulnerable -4, complained -2, missing-empathy -3, missing-next-step -1
got: angry -1, urgent 3
great: complaint -2, annoyed -2, complained -1, nextStep -2
great app: complaint -7, complained -7, tone-mismatch 7
had: annoyed 1, angry -1, repeat -2, urgent -2, threat -2, nextStep -2, tone-mismatch -1
had a: annoyed -3
had to: complaint 3, companySide 4, annoyed 6
hair: complaint -3, companySide -4, missing-empathy -3
half: complaint 4, companySide 6, annoyed 3, repeat -3, complained 5, missing-apology 5, missing-next-step 6
half a: companySide 5
half of: complaint 4, companySide 6
happe~: missing-apology 3
has: complaint 2, companySide 1, repeat 3, threat 3
have: angry -1, repeat 1, urgent 2, threat 3, complained -1, empathy 1, missing-apology -2, tone-mismatch 1
have been: complaint -2
have never: angry 6
have put: vulnerable 7
have to: complaint 1, annoyed 4, missing-next-step -4
having: angry -6
he: complaint -2, annoyed -3, angry 2, vulnerable 3, thanks 4, tone-mismatch 5
he 's: vulnerable 3
help: urgent 7
help \$: urgent 7
her: complaint -1, annoyed -1, angry -1, vulnerable 4, thanks 5
here: complaint -2, companySide -2, annoyed -2, urgent 7, thanks 3, missing-apology -2
hi: complaint -5, companySide -3, annoyed -9, angry -5, empathy -4, missing-empathy -3
hi \$: annoyed -4
him: complaint -2, companySide -3, thanks 4
his: complaint -2, companySide -2
hour: companySide 3
hours: complaint 1, companySide 4, angry 2
how: complaint 2, companySide 2, annoyed 2, urgent -2, missing-empathy 2, tone-mismatch 6
how do: companySide -5, annoyed -2
husba~: complaint -4
i: complaint -1, companySide -1, threat 1, vulnerable 1, thanks -2, complained -3, empathy -2, missing-apology -1, missing-empathy 1, tone-mismatch 1
i 'd: complaint -4, companySide -5, annoyed -6, threat -2
i am: complaint -1, companySide -1, annoyed -1, angry 2, urgent 3, vulnerable 3, missing-apology -2
i can: complaint -1, companySide -2, missing-apology -3, missing-next-step -2
i do: angry -2, urgent 4, vulnerable 2
i get: complaint 3, annoyed 3
i had: complaint -2, companySide -2
i have: angry 1, urgent 1, vulnerable 2, complained 2, empathy -2, tone-mismatch -2
i just: complaint 4
i like: complaint -4
i love: complaint -4
i made: complaint -8
i pay: companySide 6
i rang: vulnerable 6
i sent: repeat 11
i think: complaint -6, companySide -4, annoyed -9
i used: companySide 5
i will: threat 8, tone-mismatch -4
i would: complaint 3, companySide 6, missing-apology 4
idea: annoyed -6
if: complaint -3, companySide -3, annoyed -1, complained -1, missing-empathy -1
if i: angry 2
if you: annoyed -2, angry -3
impor~: missing-empathy -4
in: companySide -1, thanks -1, tone-mismatch -1
in a: angry 3
in front: annoyed 6
in my: annoyed 2
in there: angry 7
insul~: urgent 11
inter~: angry 2, missing-empathy 1
into: complaint 2
iphone: angry -5
is: complaint 2, annoyed 1, urgent 2, thanks -1, complained 1, empathy 1, missing-empathy -1, tone-mismatch -3
is it: complaint -6
is my: complaint 4, companySide 5, missing-apology 4
is no: complaint 3
is not: complaint 1, angry 2, tone-mismatch 3
is on: urgent 6
is still: missing-next-step 5
is the: complaint -3, companySide -4, annoyed -1, angry -2
is there: companySide -3
issue: angry -4, missing-empathy -3
it: complaint -1, companySide -1, annoyed -1, angry -1, threat -1, vulnerable -1, empathy 2, missing-apology -2, tone-mismatch -1
it \$: repeat -4, urgent 2, vulnerable 2, missing-empathy -2, missing-next-step -1, tone-mismatch 3
it 's: complaint 2, companySide 2, annoyed 1, empathy -1, missing-apology 1, missing-empathy 2
it does: complaint 2
it for: complaint -4, annoyed -4, angry -3
it is: complaint 2, repeat 5, complained 5, tone-mismatch -3
it was: annoyed -1
its: complaint 2, annoyed 2, angry -4, nextStep 4
job: nextStep -5
just: complaint -2, companySide -2, annoyed -2, empathy -3, nextStep 1
keep: complaint -3, annoyed -4
keeps: annoyed -3
kids: companySide 3, annoyed 3, angry 4, urgent 6, vulnerable 5, nextStep -6, missing-apology 4, missing-next-step 4
kids \$: missing-next-step 8
know: annoyed -2, missing-empathy -3
kyc: complaint 5
lad: thanks 9
last: missing-apology 3
late: vulnerable 5
left: complaint 1, companySide 3, annoyed 2, urgent 3, missing-empathy 2
let: annoyed -3
letter: complaint 6
like: repeat -2, urgent -4, threat -2, missing-apology -1, missing-empathy -1
like it: annoyed -5
like to: companySide -3, missing-empathy -7
liter~: annoyed 6
little: complaint -4, annoyed -3, thanks 5
login: complaint 4
lost: complaint -2, companySide -2, annoyed 2, angry 1, repeat -3
love: complaint -6, companySide -9, annoyed -6, empathy -6, missing-apology -6
lovely: annoyed -5
made: complaint -4, companySide -2, thanks 9
maint~: missing-apology -6
make: companySide -3
many: annoyed 1, angry -4
map: angry -5
maps: complaint 8, companySide 6, annoyed 8, angry -4, complained 6, missing-apology 1
may: complaint -4, companySide -2, angry -3
me: companySide 1, annoyed 1, angry 2, urgent -2, threat 1, nextStep 2, missing-next-step -1
me \$: complaint 2, annoyed 3
me to: complaint 2, companySide 5, missing-apology 5
monday: annoyed 4
money: complaint 4, companySide 4, annoyed 5, angry 6, missing-empathy 5
month: companySide 5, missing-apology 4
month \$: annoyed 5
months: companySide 3, annoyed 3
morni~: vulnerable 4
mother's: angry 8
moved: complaint 3, annoyed 3
much: complaint -3, companySide -3
my: complaint 1, companySide 1, annoyed 1, angry 3, threat 1, vulnerable 2, empathy 1, missing-apology 1, missing-empathy 2
my #: angry 5
my accou~: complaint 2
my daughter's: angry 5
my own: complaint -3, companySide -3
neces~: complaint -5
need: complaint -2, companySide -2, urgent 5, complained -3, missing-apology -2
need to: urgent 7
neigh~: missing-apology 6
never: complaint -3, companySide -1, annoyed -2, angry 1, threat 4
new: complaint 2, companySide 2, annoyed 2, empathy -2, missing-apology 2, missing-empathy 2, tone-mismatch -2
next: annoyed -1, vulnerable 3
nice: angry -4
night: annoyed 3, angry 4, missing-next-step 4
night \$: annoyed 6
no: companySide -1, angry 1, vulnerable -1, complained 2, empathy -1, missing-empathy 3
no one: companySide 4
nobody: companySide 2, angry 3, complained 5, missing-apology 4, missing-empathy 4, tone-mismatch 6
not: annoyed 2, angry -1, repeat -1, vulnerable 2, complained 1, empathy 1, nextStep 3, missing-next-step -2
not even: annoyed 5
not find: angry -4
not get: complaint 2
not give: angry 8
not have: complaint -2, companySide -4
not open: complaint 5, companySide 6
not see: missing-apology -6
not the: complaint -3
not use: angry 4
not work: complaint 7, companySide 6, complained 3, missing-apology 1
not worki~: complaint 5, companySide 8, missing-apology 4
notes: angry 7
nothi~: angry 1
nothi~ \$: complaint 4, annoyed 4
notice: angry 5
now: complaint 2, companySide 2, annoyed 4, angry 1, urgent 5, missing-apology 2, missing-empathy 1
now it: annoyed 7, missing-empathy 6
of: complaint 1, annoyed 1, repeat -1, urgent 1, vulnerable 2, empathy -1, missing-apology 1, missing-empathy 2
of #: annoyed -3
of a: angry -4
of my: complaint 2, companySide 3, angry 3
of the: threat -2, vulnerable -2
off: complaint 1, companySide 2, annoyed 1, angry 2, complained 3, missing-apology 3, missing-empathy 2
ok: annoyed -3, angry -3
old: complaint -1, annoyed -2
on: complaint 1, urgent 2, vulnerable 1, tone-mismatch 1
on \$: complaint -2
on a: angry 3
on the: annoyed -1, vulnerable 2, empathy 2, missing-next-step 3
one: complaint -2, annoyed -3, angry -2, urgent -3, vulnerable -1, thanks -2, missing-apology -1, missing-empathy -1
online: angry -5
only: repeat -3, urgent -6, threat -2, vulnerable -2, thanks -2, tone-mismatch -3
open: complaint 1
openi~: annoyed -6
option: complaint 2
or: complaint -2, companySide -4, urgent -3, threat 1, thanks -2, empathy 1, missing-apology -2, tone-mismatch -1
or i: threat 9
or is: annoyed -7
order: complaint 2
other: angry -4, thanks -3
our: angry 2, urgent 8, missing-next-step 3, tone-mismatch -1
out: annoyed 1, threat 3, empathy -1, missing-empathy 3, tone-mismatch 1
own: companySide -3, annoyed -2
packa~: companySide -4
page: complaint 1, companySide 2
paid: annoyed -1, missing-apology 5
paid for: complaint 7, companySide 8
pathe~: angry 9
pay: complaint 3, companySide 3, annoyed 6, angry 3, missing-empathy 3
pay for: complaint 3, annoyed 5
paying: annoyed 4
payme~: complaint 3, urgent 6
pendi~: annoyed 6
perfe~: missing-empathy -6
perso~: companySide -10, missing-apology -6
photo: complaint 4
photos: companySide 4
player: complaint 5
please: complaint -2, companySide -2, urgent 4, threat -3, vulnerable 3, complained -2, nextStep 3
please fix: angry -4
please help: annoyed 6
pls: complaint -4, annoyed -5
policy: complaint -5
poor: complaint 8, annoyed 10
pre: complaint -5
print~: angry -5
probl~: complaint 1, annoyed -3, angry -3
proje~: companySide -10, missing-apology -7, missing-empathy -7
pull: companySide -8
put: vulnerable 3
put the: complaint -6
quest~: companySide -4
rang: vulnerable 4
read: angry 2, repeat 5
really: missing-next-step -2, tone-mismatch -3
reason: complaint 5, complained 7
recei~: angry -3
record: complaint -4, companySide -7, annoyed -5, angry -7
refund: annoyed 3, angry 3, repeat 5, missing-empathy 5
rejec~: complaint 4
relea~: complaint 2
remov~: annoyed 2
rent: annoyed 5
reply: complaint 3, annoyed 4, missing-empathy 6
repor~: repeat 7
reque~: repeat 9
resul~: missing-empathy -5
right: annoyed -2
route: complaint 5, annoyed 6
run: missing-next-step 5
said: complaint 4, companySide 6, annoyed 4
same: complaint 2, companySide 1, repeat 5, vulnerable -2
saying: complaint 2
says: angry -1
says #: complaint -4
screen: complaint 3, companySide 5, complained 4, missing-apology 3
second: repeat 6, complained 3
see: companySide -5, annoyed -3, missing-apology -2, missing-empathy -3
sent: companySide 4, annoyed 3, repeat 5
serio~: complaint 4, annoyed 6, missing-empathy 7
servi~: complaint 2, annoyed 2, angry 4
servi~ \$: annoyed 4, angry 5
shaki~: annoyed 6, angry 16, vulnerable 8
shame: angry 5
she: complaint -3, annoyed -2, vulnerable 3, thanks 3
she 's: complaint -4
she was: vulnerable 6
should: companySide -6, missing-apology -2
show: companySide 2
showi~: annoyed -4
shows: complaint 4, companySide 3
side: annoyed -3
since: complaint 1, companySide 2, urgent 3, complained 2, missing-apology 2, missing-empathy 2, tone-mismatch 2
since #: complaint 4, companySide 5, annoyed 4, urgent 5
since the: complaint 3, companySide 5
so: angry -2, urgent -2, tone-mismatch -1
so i: annoyed -3, angry -4, vulnerable -2
sold: angry 5
some: annoyed -2, angry -3, missing-apology -2, missing-empathy -5, missing-next-step -2
someo~: angry 2, vulnerable 3
somet~: complaint 2, angry -2
son: vulnerable 8
sorry: complaint -4, companySide -4
stars: complaint -3
stayed: complaint -10, annoyed -7
still: repeat 6, missing-apology -2, missing-next-step 1, tone-mismatch 2
still waiti~: angry 8
stopp~: annoyed -3
store: complaint -2, empathy -6
sugge~: companySide -4
suppo~: angry 2
sure: missing-apology -5
take my: complaint -7
takes: companySide 6
team: complaint -3
tell: angry -1
telli~: missing-apology 8
than: complaint 1, vulnerable -5, missing-empathy 3
thank: complaint -7, companySide -7, annoyed -5, angry -3, thanks 10
thank you: annoyed -4
thanks: angry 3, repeat 6, thanks 7
that: complaint -2, companySide -2, repeat 1, vulnerable 2, thanks 2, empathy -2, missing-empathy 2, missing-next-step 1
that 's: complaint -2, companySide -3
that is: complaint -3, companySide -6
that it: companySide 3
the: complaint -2, companySide -1, annoyed -2, angry -2, repeat -2, threat -1, vulnerable 1, thanks -1, complained -1, missing-empathy -1, missing-next-step 2, tone-mismatch 2
the #: complaint -2, annoyed -1, angry -2
the app: complaint 3
the last: companySide 4
the same: tone-mismatch -5
their: empathy -5
them: annoyed 2, angry 2, missing-empathy 3
then: complaint 3, companySide 2, thanks -2, missing-apology -2
there: angry 1, threat -5, complained 2
there \$: angry 3
there a: complaint -3
they: annoyed 1, vulnerable 3, empathy -2, missing-empathy 2
they have: missing-empathy 6
thing: urgent -3, vulnerable -3
think: complaint -2, companySide -3, angry -5, missing-apology -3
third: angry 4, repeat 8
this: complaint 2, companySide -1, annoyed 2, repeat 5, complained 1, empathy -2, missing-apology -2, missing-next-step 1
this app: annoyed -1, missing-empathy 2, tone-mismatch 3
this is: angry 1
though: annoyed -5
three: complaint 1, complained 2
throu~: annoyed -4, tone-mismatch -2
ticket: repeat 5
till: vulnerable 4
time: complaint -1, repeat 8, missing-next-step -1, tone-mismatch -3
time \$: complaint 1, annoyed 2, repeat 3, tone-mismatch -3
times: annoyed -2, empathy 3
to: complaint -1, companySide -2, angry -1, repeat -2, threat 1, nextStep -1, missing-apology -1
to a: angry 3
to be: companySide 2, annoyed 2
to do: complaint 3, annoyed 3
to get: complaint -1, companySide -1, missing-next-step -2
to make: complaint -5
to my: angry 3
to pay: missing-empathy 3
to say: complaint -3
to the: companySide 2, annoyed 1
to use: missing-empathy 2
to you: repeat 9
today: complaint -1, repeat 4, urgent 6, vulnerable 2
today \$: urgent 7
told: complaint -2, repeat 3, empathy -3
tomor~: urgent 9
tonig~: urgent 6
took: complaint 2, companySide 2, annoyed 3
traff~: complaint 4
tried: complaint 2, complained 3
trying: complaint 4
twice: complaint 2, companySide 4, annoyed -3
twice \$: complaint 3
two: companySide 2, missing-apology 3, tone-mismatch 2
unins~: complaint 3
up: complaint 2, companySide 2, threat 3, thanks -2, empathy -4
update: nextStep 6, missing-apology -2, tone-mismatch 4
update \$: annoyed -3
upgra~: angry -6
use: complaint -2, missing-next-step -3
used: complaint -2
useful: annoyed -6
usele~: complaint 8, annoyed 10, complained 5, missing-apology 4
using: annoyed -3, missing-next-step -3
verif~: complaint 4, companySide 6
versi~: angry -3
versi~ \$: angry -5
very: empathy -1, missing-next-step -3, tone-mismatch -2
want: missing-empathy 2
was: annoyed 1, repeat -2, urgent -2, threat -3, thanks 2, complained 1, nextStep -2, missing-next-step 1, tone-mismatch -1
water: complaint 4, companySide 7
way: empathy 3
we: complaint -1, companySide -1, annoyed 1, missing-empathy 1, missing-next-step 1, tone-mismatch 2
weddi~: annoyed 4
week: companySide 2, annoyed 2, missing-next-step 4
week \$: angry -5
weeks: complaint 4, companySide 1, annoyed 5, complained 3
went: complaint 2, annoyed 3, angry 1
were: tone-mismatch -2
what: annoyed 1, threat -2, complained 2, missing-apology 3
when: companySide 1, angry -2, empathy -2, missing-apology 1, tone-mismatch -2
when i: complaint 3, companySide 2, empathy -3
where: vulnerable -2
which: companySide -2
who: complaint -2
whoev~: thanks 7
why: complaint -2, companySide -2, annoyed -3, angry -1, missing-apology -2
will: complaint -3, companySide -4, angry -2, urgent 2, threat 5, nextStep 2, missing-apology -2, missing-next-step -2, tone-mismatch -2
will be: complaint -3
will not: complaint 5, companySide 2, annoyed 2, urgent 9, complained 4, missing-empathy 3
wish: complaint -5, annoyed -4
with: angry 1, repeat -3, threat 2, vulnerable 1, missing-apology -1, tone-mismatch -1
with a: complaint 1, companySide 2, angry 3
with the: complaint -1, annoyed -3, angry -2
witho~: angry 2
woman: vulnerable 4
work: companySide 4, missing-apology 4
worki~: complaint 2, angry -3
worst: complaint 4, companySide 7, annoyed 5, missing-apology 5
would: complaint -7, companySide -6, annoyed -5, angry -3, repeat -3, threat -3, thanks 4, missing-apology 1
would be: complaint -4, annoyed -6
wrong: complaint -2, tone-mismatch 4
wrote: repeat 8
x: companySide -6, missing-apology -4
year: complaint -3, companySide -2
years: complaint -2, annoyed 3, repeat -4, urgent -4
years of: angry 9
yes: complaint -5, companySide -6
yeste~: complaint 3
you: companySide 1, annoyed 2, angry 5, repeat 4, urgent -2, threat 2, missing-apology -1
you \$: thanks 4
you are: companySide -6
you do: complaint -4, annoyed -4
you have: complaint 2, angry 1, repeat 4, threat 4
you people: angry 5
you say: complaint 5
your: complaint 1, annoyed 3, angry 5, threat 3, vulnerable 5, missing-apology -1, missing-empathy -1
yours~: angry 10
{angry x1}: complaint 12, companySide 8, annoyed 18, angry 20, repeat -2, threat 5, thanks -3, complained 4, missing-empathy 4, missing-next-step 1
{angry x2}: complaint 6, companySide 8, angry 6, complained 5
{angry x3}: angry 6
{annoyed x1}: complaint 8, companySide 5, annoyed 11, angry 4, repeat 3, urgent -1, threat 1, thanks -2, complained 4, missing-apology 2, missing-empathy 4
{annoyed x2}: complaint 9, companySide 4, annoyed 9, angry 3, repeat 2, thanks -2, complained 4, missing-next-step 2
{annoyed x3}: complaint 4, companySide 4, annoyed 6, angry 2, missing-apology 3
{companySide x1}: complaint 6, companySide 6, annoyed 2, angry 1, thanks -3, complained 3, missing-apology 4, missing-empathy 1
{companySide x2}: companySide 2, annoyed 3, angry 2, empathy -3, missing-apology 5, missing-empathy 4
{customer < 1 words}: complaint -10, companySide -8, annoyed -6, complained -9
{customer < 16 words}: complaint -2, companySide -1, annoyed -2, angry -3, repeat -1, urgent -1, threat -2, vulnerable -7, complained -1, empathy -1, nextStep 1, missing-next-step 1, tone-mismatch -1
{customer < 30 words}: annoyed 1, threat -4, vulnerable -8, thanks -1, complained -4, empathy -2, nextStep -1, missing-next-step -2
{customer < 4 words}: annoyed -2, angry 3, repeat -3, threat -1, vulnerable -2, complained -4, empathy -3, missing-apology -3, missing-empathy -6
{customer < 60 words}: complaint -3, annoyed -2, angry -3, repeat -1, urgent -1, threat -4, vulnerable 2, thanks 2, empathy 1, nextStep -1, missing-apology 1, missing-empathy 1, tone-mismatch -2
{customer < 8 words}: complaint -2, companySide -1, annoyed -3, urgent -7, vulnerable -5, complained -4, missing-apology -4, missing-empathy -5, missing-next-step -3, tone-mismatch -2
{failure x1}: complaint 10, companySide 6, annoyed 4, angry 1, repeat 2, urgent 1, threat 2, vulnerable 1, thanks -2, complained 6, nextStep 1, missing-apology 5, missing-empathy 3, missing-next-step 1, tone-mismatch 2
{failure x2}: complaint 7, companySide 5, annoyed 4, angry 1, threat 2, vulnerable 1, complained 5, nextStep -1, missing-apology 3
{failure x3}: complaint 1, annoyed 2, angry 2, repeat 3, complained 1, nextStep 1, missing-apology 2, tone-mismatch 1
{fine x1}: complaint -13, companySide -12, annoyed -10, angry -7, repeat -3, urgent -6, threat -2, thanks 8, complained -7, nextStep -3, missing-apology -6, missing-empathy -5, missing-next-step -3, tone-mismatch -1
{fine x2}: complaint -5, companySide -3, annoyed -5, angry -6, complained -4, empathy 6, missing-apology -4, missing-empathy -2, missing-next-step -3, tone-mismatch -3
{fine x3}: complaint -4, annoyed -3, complained -6
{question x1}: complaint -2, companySide -3, annoyed -3, repeat -3, threat -2, thanks -2, complained -2, nextStep 1, missing-apology -2, missing-empathy -1, tone-mismatch -2
{question x2}: complaint 2, annoyed 2
{repeat x1}: companySide 2, annoyed -1, angry 1, repeat 13, vulnerable -1, thanks -2, missing-apology 1, missing-next-step 2
{repeat x2}: complaint 2, annoyed 3, angry 6, repeat 8
{shouting x1}: complaint 4, companySide 2, annoyed 6, angry 12, urgent 5, complained 3, empathy 2, tone-mismatch -1
{technical x1}: complaint -5, companySide -9, missing-apology -5, missing-empathy -2
{thanks x1}: complaint -1, companySide -3, annoyed -3, angry -6, repeat 3, urgent -4, thanks 17, complained 3
{threat x1}: complaint 3, companySide 3, annoyed 8, angry 5, threat 25, thanks -3, empathy 4
{urgent x1}: complaint 2, companySide 2, annoyed 3, angry 3, urgent 18, threat 4, vulnerable 3
{vulnerable x1}: annoyed 5, angry 8, urgent 8, vulnerable 21, missing-empathy 2, tone-mismatch 4
�: complaint -4, companySide -5, missing-next-step -3
� \$: tone-mismatch 6
[reply]
!: complained -5, nextStep -1, missing-apology -4, missing-empathy -2, missing-next-step -3, tone-mismatch 9
#: nextStep 4, missing-empathy 1, missing-next-step -2, tone-mismatch -3
# #: nextStep 5, missing-empathy -1, missing-next-step -3, tone-mismatch -1
# \$: empathy 1, nextStep 3, missing-apology 1, missing-next-step -2, tone-mismatch -5
# ,: empathy 1, nextStep 3, missing-apology -2, missing-empathy -1, missing-next-step -1
# off: tone-mismatch 12
# to: missing-next-step -2
\$: nextStep 3, missing-apology 1, tone-mismatch -2
'd: nextStep 4, missing-next-step -2
'd like: tone-mismatch -3
's: complained -1, empathy 4, nextStep 1, missing-apology -2, missing-empathy -4, missing-next-step -1
,: nextStep 1, missing-apology 1, missing-empathy 1, missing-next-step -2, tone-mismatch 1
, #: empathy 2, nextStep 2, missing-empathy 1, missing-next-step -2, tone-mismatch -3
, a: complained -2
, and: complained -1, empathy 1, nextStep 1, missing-empathy -2
, but: nextStep 6, missing-next-step -3
, i: empathy 1, nextStep -1, missing-apology -1
, it: complained -4, missing-apology -4, missing-empathy -1, missing-next-step 2
, my: missing-empathy -4
, no: nextStep 4
, or: missing-apology -3, missing-empathy -3
, please: nextStep 3, missing-next-step -2
, so: nextStep 2, missing-empathy -3, tone-mismatch -1
, sorry: nextStep 3, missing-next-step -2, tone-mismatch -2
, tap: missing-empathy -4
, that: empathy 4
, the: nextStep 2, missing-apology -2, missing-empathy -2, missing-next-step -2
, then: missing-apology -3
, we: empathy -1, missing-empathy -3, missing-next-step -2
, which: missing-apology -3, tone-mismatch -2
, you: nextStep 4, missing-apology -1, missing-next-step -1
?: complained 1, nextStep 6, missing-apology 1, missing-next-step -3
^: complained -2, empathy -2, nextStep 1, missing-apology -1, missing-empathy -1, missing-next-step -2, tone-mismatch -3
^ #: empathy 2, nextStep 4, missing-next-step -1, tone-mismatch -2
^ ,: nextStep 3, tone-mismatch -2
^ a: complained 2, nextStep 3, missing-next-step -3, tone-mismatch -4
^ apolo~: complained 4
^ can: missing-empathy 3
^ dear: empathy -3, nextStep -2, missing-apology 2, missing-empathy 2, missing-next-step 2, tone-mismatch 3
^ enjoy: tone-mismatch 4
^ good: empathy 3
^ have: missing-next-step 5
^ hello: nextStep 2
^ hi: nextStep 1, missing-apology 1
^ i: empathy 5, tone-mismatch -3
^ if: nextStep 2, missing-apology -3, missing-empathy -1, missing-next-step -3
^ in: missing-apology -4, missing-empathy -2
^ it: empathy -1, missing-apology -2, tone-mismatch -3
^ let: missing-apology 4
^ no: complained -5, empathy 3, missing-apology -4, missing-empathy -3, missing-next-step -3
^ oh: empathy 8
^ please: complained 2, nextStep 3, missing-apology 3, missing-empathy 2, missing-next-step -4
^ sorry: complained 1, empathy -5
^ thank: missing-apology -2, missing-empathy -4, tone-mismatch -2
^ thanks: empathy -1, missing-empathy -1
^ that: empathy 4, missing-empathy -4, missing-next-step -4
^ the: nextStep 1, missing-empathy 1, missing-next-step -1, tone-mismatch -2
^ there: missing-apology -3
^ this: missing-apology -2
^ we: complained 1, nextStep -2, missing-apology 2, tone-mismatch -2
^ what: tone-mismatch -1
^ yes: missing-apology -3, missing-empathy -3
^ you: nextStep 3, missing-next-step -4
^ your: missing-empathy 2, missing-next-step 2
^ �: nextStep -4
a: complained 2, missing-apology 1, missing-empathy 1, tone-mismatch 1
a #: complained -5, missing-apology -4, missing-empathy -4
a good: missing-apology -4
able: missing-next-step -3
able to: missing-next-step -3
about: complained -1, empathy 2, nextStep 3, missing-next-step -2
about \$: missing-apology 6
about the: nextStep 2
accou~: nextStep 3, missing-empathy 2
addre~: tone-mismatch -2
after: tone-mismatch -2
all: empathy 1, nextStep -3, missing-next-step 5
alrea~: complained -2, nextStep 6, missing-apology -4, missing-empathy -4, missing-next-step -2
also: nextStep 3
always: empathy -3, nextStep -3
always happy: empathy -5, missing-empathy -2
am: missing-apology -1, missing-empathy -2, tone-mismatch 1
am not: missing-apology -7
am so: empathy 8, missing-empathy -4
am sorry: complained 3, empathy -1, missing-empathy -4, tone-mismatch -4
an: nextStep -1, missing-empathy -1, missing-next-step 2
and: complained 1, empathy 2, nextStep -2, missing-next-step 2, tone-mismatch -1
and a: complained 3, empathy -2
and i: complained -1, empathy 5, nextStep 2, missing-apology -5, missing-empathy -7, missing-next-step -1
and sorry: complained 4, empathy 4
and the: missing-next-step -2
and we: empathy 3, missing-next-step 2, tone-mismatch 2
and will: nextStep 8
and you: missing-empathy 3
any: complained -1, nextStep 2, missing-apology -2, missing-next-step -1
anyth~: complained -5, missing-apology -3
apolo~: complained 5, empathy 2, nextStep 2
app: nextStep 2, missing-empathy -1, missing-next-step -4
app \$: nextStep 4
appli~: empathy -5
appre~: empathy 3
appre~ you: complained -4, missing-apology -4, missing-empathy -3
are: empathy -1, missing-empathy 1, missing-next-step 1
are happy: missing-apology -6, missing-empathy -5
are having: empathy 5
as: empathy -1, missing-empathy -1
as a: tone-mismatch 4
assist: complained 2, missing-apology 1, missing-next-step -3
assist you: nextStep 3, missing-apology 2, missing-next-step -2
at: nextStep 1, missing-apology 1
at #: empathy 2, nextStep 2, missing-next-step -2
at our: complained 6
at the: tone-mismatch -1
attac~: nextStep 3, missing-next-step -2
back: complained 1, empathy 4, nextStep 3, missing-next-step -3
be: nextStep 2, missing-empathy 1, missing-next-step -1, tone-mismatch 2
been: tone-mismatch 3
before: empathy -1, missing-next-step -1, tone-mismatch -1
better: missing-empathy -2
bill: empathy 8
but: complained -2, empathy -1, missing-apology -2, missing-next-step -1
but i: missing-apology -6, missing-empathy -5
by: nextStep 1, missing-apology 2, missing-next-step -3, tone-mismatch -2
by hand: empathy 4
call: complained 3, nextStep 3, missing-empathy 3, missing-next-step -3, tone-mismatch 2
can: nextStep 3, missing-apology -1, missing-empathy -1, missing-next-step -3, tone-mismatch 1
can be: nextStep 4
can do: missing-empathy -4
can not: complained -4, empathy -1, nextStep -3, missing-apology -3, missing-empathy -1, tone-mismatch -1
can you: nextStep 6, missing-empathy 2, missing-next-step -4
card: tone-mismatch 3
case: tone-mismatch -5
check: empathy -2, nextStep 3, missing-apology 2, missing-next-step -2, tone-mismatch 3
check~: tone-mismatch -3
come: empathy 3
comme~: missing-empathy 3
compl~: tone-mismatch -2
conce~: tone-mismatch -4
confi~: complained 3, nextStep -4
conne~: missing-empathy 5, tone-mismatch -2
conta~: complained 2, empathy -2, nextStep 3, missing-apology 2, missing-empathy 4, missing-next-step -2, tone-mismatch 1
conta~ our: complained 4
contr~: missing-empathy 3
curre~: missing-empathy -3
custo~: empathy -2, nextStep -2, missing-apology 2, missing-next-step -2, tone-mismatch 2
day: empathy 2
day !: tone-mismatch 4
days: empathy 4, missing-next-step -2, tone-mismatch -5
days \$: empathy 3
dear: nextStep -2, missing-next-step 4
deliv~: missing-apology 4
desk: empathy 4, tone-mismatch -2
desk \$: empathy 4
detai~: nextStep 5, missing-apology 5, missing-empathy 4, missing-next-step -3
devel~: complained -4
device: complained 3, missing-apology 5
did: complained 2, missing-next-step 2, tone-mismatch -1
dm: complained 5, nextStep 15, missing-apology 6, missing-empathy 4, missing-next-step -8
dm us: missing-apology 3, missing-empathy 2
do: missing-apology -3, tone-mismatch -4
do not: complained -2, empathy -3, missing-apology -1, missing-empathy -3, tone-mismatch -2
does: complained 3, missing-apology 1, missing-next-step 1, tone-mismatch -1
does not: complained 2, missing-apology 2, missing-empathy 4
enjoy: tone-mismatch 4
every: nextStep -6, missing-apology 2, missing-next-step 9
every~: nextStep -3
exper~: empathy 4, tone-mismatch 3
exper~ we: empathy 7
feedb~: missing-apology -1, missing-empathy -1, missing-next-step 1
feedb~ !: missing-empathy -3
feedb~ \$: missing-apology -2
fill: missing-apology 3
find: empathy 3
first: nextStep 2, missing-empathy -3, missing-next-step -2
fix: missing-next-step -2
follow up: missing-empathy 5
for: missing-apology -1, missing-empathy -1
for being: nextStep -6
for taking: missing-apology -4
for the: empathy 2, missing-apology -1, missing-empathy -1, missing-next-step -1
for your: complained 2, nextStep -2, missing-apology 1, missing-empathy 1, missing-next-step 2, tone-mismatch -2
form: nextStep 5, missing-apology 1, missing-next-step -3
four: tone-mismatch -2
free: missing-apology -2, missing-empathy 2, tone-mismatch 4
from: empathy 1, nextStep 2, missing-next-step -1
from the: missing-next-step 2
frust~: complained 5, empathy 12
frust~ \$: empathy 6
full: tone-mismatch 3
furth~: complained 4, tone-mismatch -4
get: nextStep 3, missing-apology 2, missing-empathy 3, missing-next-step -4
gets: missing-empathy -5
give: empathy -3
glad: empathy 5, missing-empathy -3, missing-next-step -2, tone-mismatch -3
go: complained -2, nextStep 4, missing-next-step -2
going: missing-empathy -2
good: empathy 1, missing-apology -1, missing-empathy -2, tone-mismatch 4
got: complained 3
great: complained -5, nextStep -5
had: complained 3, nextStep -3, missing-next-step 4, tone-mismatch -2
half: missing-empathy -5
hand: tone-mismatch -2
happy: complained -2, missing-apology -4, missing-empathy -3, tone-mismatch 2
happy to: missing-apology -3, missing-empathy -3, missing-next-step -3
has: complained -2
has been: complained 3, missing-apology 3, missing-empathy 3
have: empathy -1, missing-empathy 2
have a: complained -3, missing-apology -1, tone-mismatch 3
have been: complained 3
he: complained -4, missing-empathy -3
hear: empathy 5
hear about: empathy 6, tone-mismatch 4
hear that: empathy 2, missing-empathy -5, tone-mismatch -3
hear you: empathy 6
hello: missing-next-step -1
hello \$: missing-apology 3, missing-empathy 3
help: empathy -1, missing-apology 3, missing-empathy 1
her: missing-apology -4
here: complained -1, nextStep 2
here to: missing-apology 3, missing-empathy 6
hi: nextStep 2, missing-apology 1
hi \$: missing-apology 2
hope: empathy 3, missing-next-step 3
hours: empathy 5
i: complained -1, empathy 4, nextStep -1, missing-apology -4, missing-empathy -5, tone-mismatch 1
i am: empathy -1, nextStep -1, missing-apology -2, missing-empathy -3, tone-mismatch 1
i apolo~: empathy 11
i have: complained -2, nextStep 2, missing-apology -3, missing-next-step -6, tone-mismatch -1
i know: empathy 6
i think: missing-empathy -6
i under~: empathy 7
i will: empathy 2, nextStep 3, missing-empathy -1, missing-next-step -1, tone-mismatch -2
id: complained 3, nextStep 5, missing-apology 4, missing-next-step -2
if: complained -2, empathy -1, nextStep 9, missing-apology -1, missing-empathy -2, missing-next-step -6, tone-mismatch 1
if you: nextStep 2, missing-next-step -3, tone-mismatch 4
in: complained 1, nextStep 1, missing-apology 1, missing-empathy 1, tone-mismatch -1
in order: missing-empathy 4
in the: complained -2, nextStep 1, missing-next-step -1
in your: missing-empathy -2
inclu~: complained 4
into: missing-empathy 2
inves~: missing-apology 3
is: missing-apology -1, missing-next-step 1, tone-mismatch -1
is a: missing-empathy 2
is not: missing-apology -3, tone-mismatch 1
is on: empathy 3, missing-next-step -4
is the: missing-next-step 4
issue: missing-empathy 1, missing-next-step -2, tone-mismatch 1
issue \$: tone-mismatch -3
it: complained -1, nextStep 1, missing-empathy -2, missing-next-step -1, tone-mismatch -1
it \$: missing-apology -1, missing-empathy 2, tone-mismatch -1
it 's: complained 2, empathy 1, missing-apology -1, missing-empathy 2
it ,: complained -2, missing-apology -1, missing-empathy 2, tone-mismatch -3
it in: empathy 4
it to: nextStep 4, missing-next-step -3
it was: empathy -3
just: complained -4, nextStep 7, missing-apology -4, missing-empathy -5, missing-next-step -2
keep: missing-apology -2, missing-empathy -2, missing-next-step -2, tone-mismatch -2
kind: complained -5, missing-apology -3, missing-empathy -2, tone-mismatch -3
kindly: missing-empathy 4, tone-mismatch 3
know: missing-apology -1
last: tone-mismatch -3
leave: missing-empathy -4
let: empathy -3, nextStep 7, missing-apology 2, missing-next-step -5
let us: nextStep 4, missing-empathy -3, missing-next-step -3
like: nextStep -4, missing-next-step 2, tone-mismatch 1
like ,: empathy 6
like to: empathy -2, nextStep 3, missing-apology 2, missing-next-step -2, tone-mismatch -2
list: tone-mismatch -3
living: missing-next-step 10
locat~: nextStep 7, missing-next-step -3
look: missing-apology -2, missing-next-step -3, tone-mismatch -3
look into: nextStep 5
love: missing-empathy -2
mail: tone-mismatch -2
make: missing-apology -4, missing-empathy -1
many: missing-next-step 4
matter: missing-empathy 4
may: missing-empathy 3
me: nextStep 1, missing-apology -4, missing-next-step -2, tone-mismatch -1
me ,: missing-empathy -6
means: empathy -5
messa~: missing-next-step 4
mobile: nextStep 4
more: nextStep 1, missing-empathy 2
morni~: empathy 5, nextStep 3, missing-next-step -3
must: empathy 4
my: nextStep -4, missing-next-step 3
my apolo~: empathy 6
need: empathy -2, nextStep 3, missing-next-step -3
new: complained 2, missing-empathy 3, tone-mismatch 2
news: tone-mismatch 6
no: complained -1, empathy 2, nextStep 1, missing-apology -2, tone-mismatch -1
nobody: missing-empathy 3
not: nextStep -1, missing-next-step 2, tone-mismatch -1
not a: empathy -5, missing-empathy 4
not be: missing-apology -5, missing-empathy -3
not the: empathy 5
not think: missing-apology -7
note: missing-empathy 3, missing-next-step -2
noted: missing-next-step 7
now: empathy 2
of: complained 1, empathy -2, nextStep -1, missing-apology 1, missing-empathy 1, missing-next-step 1
of course: missing-apology -5
of the: missing-empathy -2, tone-mismatch 2
off: nextStep 4, missing-apology 2
oh: empathy 4
old: tone-mismatch -3
on: complained 2, empathy -1, missing-apology 2, missing-next-step 1
on it: nextStep 4, missing-empathy -4
on the: empathy 2, nextStep -2, missing-next-step 2, tone-mismatch -1
on your: missing-empathy 2
once: tone-mismatch -2
one: empathy 2, nextStep 3, missing-apology -1, missing-empathy -3, missing-next-step -1, tone-mismatch -1
one ,: missing-apology -4, missing-empathy -4
only: nextStep -3, missing-apology -3, missing-next-step 5, tone-mismatch -2
open: complained -4
option: missing-apology -3
or: complained -1, nextStep 4, missing-apology -2, missing-empathy -1, missing-next-step -3, tone-mismatch -1
other: missing-apology -3
our: complained 1, missing-apology 1, missing-next-step 1, tone-mismatch 4
our custo~: nextStep -3
our suppo~: missing-apology 2, tone-mismatch -3
out: complained 1, empathy 2, missing-empathy -1, tone-mismatch -1
out to: tone-mismatch -2
over: empathy -1, nextStep -3
page: missing-apology -3, tone-mismatch -2
patie~: empathy 4, missing-apology 5
people: missing-empathy 3
please: complained 4, nextStep 7, missing-apology 2, missing-next-step -6
please conta~: missing-empathy -3, missing-next-step -2
please do: complained -9, missing-apology -4, missing-empathy -5
please read: tone-mismatch 10
please tell: empathy 8
posit~: nextStep -7
possi~: nextStep 4
probl~: tone-mismatch -1
provi~: complained 2, missing-apology 2
put: missing-empathy -4, missing-next-step -2
quest~: nextStep 3
rather: missing-apology -4
rating: empathy -8
reach: missing-next-step -2, tone-mismatch -5
reach out: nextStep 8, missing-next-step -2, tone-mismatch -2
reach~: tone-mismatch 3
reach~ out: tone-mismatch 5
really: missing-apology -2, missing-empathy -4
really sorry: empathy 8
regar~: nextStep 3
reque~: empathy -3, nextStep 3, missing-empathy 4
requi~: complained -4
review: complained 2, nextStep -3, missing-apology 2, tone-mismatch 2
right: nextStep 2, missing-apology -1, missing-empathy -2, missing-next-step -3
ring: missing-next-step -2
run: complained 4
sad: empathy 13
same: nextStep -2, missing-apology -2, missing-next-step 1, tone-mismatch -4
save: missing-empathy -4
say: nextStep -5, missing-next-step 7
scree~: missing-apology 3
second: nextStep 3, missing-empathy -3, missing-next-step -2
secti~: missing-empathy 3
seeing: missing-apology -3, missing-empathy -10
send: complained -2, nextStep 4, missing-apology -2, missing-empathy -2, missing-next-step -2
set: complained 4, nextStep 4
setti~: nextStep 8, missing-next-step -3
share: nextStep 3
she: complained -4, missing-apology -2
should: nextStep 7, missing-apology -3, missing-empathy -5, missing-next-step -5, tone-mismatch -2
should have: empathy 6, missing-next-step -2
since: missing-apology 3, tone-mismatch -5
so: complained -1, empathy 1, missing-apology -3, missing-empathy -1, tone-mismatch -1
so sorry: empathy 8, missing-empathy -3
so that: missing-empathy 3
so we: empathy 3, nextStep 2, missing-next-step -2, tone-mismatch -1
some: missing-empathy 2, tone-mismatch 5
somet~: empathy -3
soon: missing-next-step -4, tone-mismatch -2
sorry: complained 8, empathy 7, missing-empathy -4, missing-next-step 1, tone-mismatch 1
sorry \$: complained 3, empathy 5, missing-empathy -4, tone-mismatch -2
sorry ,: complained 3, empathy 2, tone-mismatch -4
sorry about: missing-next-step -1
sorry for: empathy 4, nextStep 3
sorry if: empathy -9
sorry it: empathy 5
sorry to: complained -5, empathy 6, missing-next-step 1, tone-mismatch 2
sound: missing-apology 5
speci~: missing-next-step -3
start: tone-mismatch -4
stay: tone-mismatch 4
still: nextStep 3, missing-empathy -3, missing-next-step -2
store: nextStep 4, missing-next-step -4
subje~: missing-empathy -4
such: nextStep -4
sugge~: missing-apology -3, missing-empathy -2, tone-mismatch -2
suppo~: missing-next-step 1
suppo~ team: complained 3
sure: complained -3
take: complained -2, nextStep 3, missing-empathy -3, tone-mismatch -1
taking: missing-apology -4
tap: missing-apology -3, missing-empathy -3
team: nextStep 4, missing-apology -1, missing-empathy -1, missing-next-step -2
tell: empathy 3, missing-empathy -2, tone-mismatch -2
thank: complained -1, empathy 2, nextStep -2, missing-empathy 2
thank you: complained -2, nextStep -2, missing-empathy 2
thanks: nextStep -3, missing-next-step 1, tone-mismatch 1
thanks for: missing-empathy -2
that: nextStep -2, missing-next-step 1, tone-mismatch 1
that 's: empathy 1, missing-apology -2, missing-empathy -4
that we: complained 7, missing-apology 2, missing-empathy 5
that you: missing-empathy -3
the: missing-empathy 1
the #: empathy 1, missing-apology -4, missing-next-step -1, tone-mismatch -6
the exper~: empathy 6
the form: tone-mismatch -3
the issue: complained 5, nextStep 6, missing-next-step -3
the old: empathy 4
the same: nextStep -3, missing-apology -2, tone-mismatch -3
the troub~: empathy 7
them: missing-next-step 2
then: nextStep 3, missing-apology -3, missing-next-step -2
there: missing-apology -2, missing-next-step -1, tone-mismatch -1
there \$: complained 2, missing-apology 2, tone-mismatch -1
there is: missing-apology -2, missing-empathy -4
they: complained -1, nextStep -2, missing-next-step 3, tone-mismatch -1
thing: empathy 2
this: nextStep -1, missing-apology 1, missing-next-step 1
this \$: missing-apology 3, missing-empathy 2
this ,: tone-mismatch -2
this helps: missing-apology -5
this issue: tone-mismatch 4
this morni~: empathy 3
though: missing-apology -6
three: empathy 3, tone-mismatch -3
throu~: complained 3, missing-empathy 1, tone-mismatch -2
throu~ the: missing-empathy 2
time: missing-apology 3, missing-next-step -1
times: missing-empathy 4
to: complained -1, empathy -1, nextStep -1, missing-apology -2, missing-next-step -1, tone-mismatch 1
to #: nextStep 4, missing-apology -2, missing-empathy -2, missing-next-step -3
to assist: missing-apology 3
to hear: empathy 5
to help: missing-apology 1, tone-mismatch -2
to make: missing-apology -9, missing-empathy -4
to our: complained 4, nextStep 5, missing-apology 3, missing-empathy 3, missing-next-step -3
to the: empathy 3, nextStep 2, missing-apology -2, missing-next-step -2, tone-mismatch -2
to you: complained 2, missing-empathy 2, tone-mismatch -5
today: complained -2, empathy 3, nextStep 2, missing-empathy -2, missing-next-step -1, tone-mismatch 2
tomor~: nextStep 4, missing-next-step -4
tonig~: nextStep 4, missing-next-step -2
too: empathy 2, missing-empathy -3
travel: tone-mismatch 7
troub~: complained 3, empathy 6
troub~ with: tone-mismatch 9
truly: empathy 11
try: complained 5, missing-empathy -2
two: complained -3, empathy 3, nextStep -2, missing-apology -3, missing-empathy -2, tone-mismatch -1
under~: complained 4, empathy 5, tone-mismatch -3
under~ your: empathy 7
until: empathy 3, nextStep 6, missing-next-step -5
up to: missing-apology -9
update: nextStep 4
us: nextStep 2, missing-apology 1, tone-mismatch 1
us a: tone-mismatch 3
us at: complained 3, nextStep 2
us know: missing-empathy -3
us on: tone-mismatch 7
us via: tone-mismatch 4
use: missing-apology -2, missing-next-step -1
user: missing-apology -4, missing-empathy -6
users: missing-apology -3
using: missing-apology -4, missing-empathy -6, missing-next-step -2
versi~: nextStep 4, missing-next-step -3
very: tone-mismatch -2
very sorry: empathy 6
via: nextStep 5, missing-apology -4, missing-next-step -3
voice: tone-mismatch 6
want: missing-apology 2
want to: missing-apology 2
was: complained 2, empathy -2, nextStep -3, missing-apology 2, missing-next-step 2
way: nextStep 3, tone-mismatch 2
we: empathy 1, nextStep -2, missing-apology -1, missing-empathy -1, missing-next-step 1
we 'd: missing-next-step -2
we appre~: nextStep -3
we are: complained -1, nextStep -2, missing-apology -1, missing-empathy -2
we can: nextStep 4, missing-next-step -2, tone-mismatch -1
we know: empathy 9
we reque~: missing-apology 5
we under~: empathy 8
we will: nextStep 4, missing-empathy -2, missing-next-step -6, tone-mismatch -3
well: complained -2, missing-apology -3
went: missing-empathy -3, missing-next-step -2
what: missing-apology 1, missing-next-step 2, tone-mismatch -1
what a: missing-next-step 4
what is: missing-empathy 4
when: tone-mismatch -2
which: empathy -3, missing-apology -1, tone-mismatch 1
who: complained 3, nextStep -4, missing-apology 3, missing-empathy 3, missing-next-step 4
will: nextStep 6, missing-next-step -7
will be: missing-next-step -4
will get: missing-empathy 4
will keep: missing-apology -6, missing-empathy -4
will not: missing-apology -3
with: complained 1, nextStep 1, missing-next-step -1, tone-mismatch -1
with a: missing-empathy -3, tone-mismatch -2
with the: complained 2, empathy 2, missing-next-step -2, tone-mismatch -1
with you: complained -3, nextStep 4, missing-next-step -1
with your: complained -2, missing-apology -3
witho~: empathy 2, tone-mismatch -3
work: empathy -3, missing-next-step 3, tone-mismatch -2
worki~: empathy -3, nextStep 3, missing-next-step -7
worki~ on: empathy -9
works: missing-next-step 3
would: complained -2, empathy -1, nextStep 5, missing-apology -2, missing-next-step -1
would like: nextStep 5, missing-next-step -2
write: tone-mismatch -3
wrong: nextStep 4, missing-empathy -5, missing-next-step -2
yes: complained -4, nextStep 5, missing-apology -2, missing-empathy -4
yes ,: complained -5, missing-apology -3, missing-empathy -3
you: complained -1, missing-apology -1, missing-empathy -3, missing-next-step -1, tone-mismatch -2
you !: empathy -2, missing-next-step -2
you \$: complained -1, missing-apology -1, missing-empathy -1, tone-mismatch -1
you 'd: empathy 4
you ,: missing-apology -2, missing-empathy -2, missing-next-step -2, tone-mismatch -2
you are: empathy 1, missing-apology 1
you can: complained -1, nextStep 3, missing-apology -3, missing-next-step -3, tone-mismatch 2
you for: complained -1, nextStep -3, missing-apology -2, missing-empathy -1, missing-next-step 3, tone-mismatch 1
you have: complained -1, missing-empathy -1, missing-next-step -1, tone-mismatch -2
you please: missing-apology 2
you want: missing-empathy 4
you will: missing-empathy 4
your: nextStep 1, missing-next-step -2, tone-mismatch 1
your accou~: missing-apology 2, missing-empathy 3
your conce~: complained 5
your feedb~: complained -2, empathy -3, missing-empathy -2, missing-next-step -2
your issue: missing-apology 5
your patie~: empathy 8
your review: empathy -4, missing-apology 4
{alternative}: empathy -1, nextStep 8, missing-next-step -6, tone-mismatch -1
{apology}: complained 11, empathy 14, nextStep 5, missing-empathy -4, missing-next-step -1, tone-mismatch -2
{asks}: complained 1, nextStep 6, missing-apology 1, missing-next-step -3
{cheer}: complained -13, empathy -1, nextStep -11, missing-apology -12, missing-empathy -10, missing-next-step -2
{closing}: complained 1, empathy -1, nextStep 1, missing-apology 1, missing-empathy 1, missing-next-step -1
{courtesy}: complained -1, empathy 2, missing-apology -1, missing-empathy -1, missing-next-step -2, tone-mismatch 1
{debate}: nextStep 1, missing-apology -5, missing-empathy -4, missing-next-step -2
{empathy}: complained 5, empathy 20
{explanation}: complained -3, empathy -1, nextStep 2, missing-apology -8, missing-empathy -6
{greeting}: complained 2, nextStep -1, missing-apology 5, missing-empathy 1
{handoff}: nextStep 4, missing-apology -3, missing-empathy -3, missing-next-step -2
{likely angry}: complained 7, empathy -3, missing-apology 9, missing-empathy 10, tone-mismatch 4
{likely annoyed}: complained 14, nextStep -7, missing-apology 14, missing-empathy 23, missing-next-step 4, tone-mismatch 3
{likely companySide}: complained 18, empathy 3, nextStep 4, missing-apology 7, missing-empathy 7
{likely complained}: missing-apology -7, missing-empathy -3, missing-next-step 4, tone-mismatch 11
{likely complaint}: complained 3, empathy 1, nextStep -7, missing-apology 17, missing-empathy 7, missing-next-step 9, tone-mismatch -7
{likely empathy}: missing-apology -6, missing-empathy -15, missing-next-step -4, tone-mismatch -4
{likely nextStep}: missing-apology -3, missing-empathy -4, missing-next-step -7, tone-mismatch -7
{likely repeat}: complained 2, nextStep 1, missing-apology 7, missing-empathy 2, missing-next-step -4, tone-mismatch -1
{likely thanks}: complained -5, empathy -4, nextStep -11, missing-next-step 7, tone-mismatch 7
{likely threat}: complained -4, empathy -5, nextStep 8, missing-apology 4, missing-empathy 5, missing-next-step -4, tone-mismatch 2
{likely urgent}: missing-empathy 1, missing-next-step -2, tone-mismatch 2
{likely vulnerable}: complained -6, empathy -6, nextStep -4, missing-apology 4, missing-empathy 3, missing-next-step 5, tone-mismatch 1
{link}: complained 2, empathy 2, nextStep 14, missing-apology 3, missing-empathy -2, missing-next-step -9, tone-mismatch -1
{nextStep}: complained 1, empathy -1, nextStep 6, missing-apology 2, missing-empathy 1, missing-next-step -2, tone-mismatch 2
{ownership}: nextStep 5, missing-next-step -2
{question}: nextStep 3, missing-apology 1, missing-empathy -1, missing-next-step -2, tone-mismatch 1
{repair}: complained 3, nextStep 3, missing-apology 7, missing-empathy 1, missing-next-step -3
{reply < 12 words}: complained -5, empathy -4, nextStep -4, missing-apology -6, missing-empathy -6, missing-next-step -2, tone-mismatch -2
{reply < 16 words}: complained -4, empathy -3, nextStep -2, missing-apology -5, missing-empathy -4, tone-mismatch -4
{reply < 25 words}: empathy -1, nextStep 2, missing-empathy -1, missing-next-step -2, tone-mismatch -5
{reply < 40 words}: complained -1, empathy -4, missing-apology -1, missing-next-step -2, tone-mismatch -1
{reply < 70 words}: empathy -2, missing-apology -2, missing-empathy -2, tone-mismatch -1
{reply < 8 words}: complained -5, empathy -5, missing-apology -3, missing-empathy -5
{timeframe}: complained -1, empathy 4, nextStep 3, missing-empathy -1, missing-next-step -2, tone-mismatch 1
�: tone-mismatch 4
�: complained 2, missing-empathy 1, missing-next-step 3, tone-mismatch 11
� \$: nextStep -6, missing-next-step 6
[sentence]
!: sting -6, blame -6, defensive -5, excuse -4, non-apology -2, refusal -10, unprofessional -1, cold -19, boilerplate -3, vague-timing -1
#: blame -1, excuse -2, non-apology -5, dismissive -1, refusal -2, unprofessional -5, cold 4, boilerplate -7, vague-timing -8
# #: sting -5, blame -5, defensive -2, excuse -5, dismissive -1, refusal -2, unprofessional -2, cold -2, boilerplate -3
# \$: blame 1, defensive -1, excuse -1, dismissive -6, refusal -2, unprofessional -3, cold 4, vague-timing -1
# ,: sting -2, blame -1, excuse -5, non-apology -1, dismissive -2, unprofessional -2, cold 1, boilerplate -3
# and: defensive 1, unprofessional 1, vague-timing -1
# euros: sting -4
# for: sting -3
# hours: sting 2, excuse 4
# is: sting -1
# of: sting 5, blame 5, dismissive 3
# other: sting 7
# years: sting 4, defensive 7
\$: sting -1, blame -1, defensive -2, non-apology -3, dismissive -3, unprofessional -5, cold 1, boilerplate -1, vague-timing -3
'd: sting 1, blame 1, defensive -2, excuse -1, non-apology -1, dismissive 1, unprofessional 2, cold -1, vague-timing -3
'd have: sting 3, blame 5
'd like: sting -2, dismissive -1, unprofessional -1
's: sting -1, blame -2, defensive -2, excuse 1, non-apology -1, dismissive 2, refusal 1, unprofessional -1, cold -7, boilerplate -2
's a: sting -1, blame -2, defensive -1, excuse -2, refusal -1, vague-timing -1
's nothi~: sting 5, refusal 7
's the: excuse 3
,: sting -2, blame -2, defensive -2, non-apology -7, refusal -5, cold -5, boilerplate -4, vague-timing -5
, #: excuse -1, non-apology -1, cold -1, boilerplate -2, vague-timing -3
, a: sting 2, excuse -2, non-apology -1, dismissive 5, vague-timing -1
, again: sting 6
, and: sting -1, excuse -1, non-apology -3, dismissive -2, refusal -1, unprofessional -2, cold -4, vague-timing -2
, anoth~: unprofessional 7
, as: sting 5, blame 8, defensive 3
, becau~: sting -4
, but: sting -4, blame -2, defensive -1, excuse -2, non-apology 4, dismissive -2, refusal -1, unprofessional -1, cold -1, boilerplate -1
, can: sting -2
, do: unprofessional 3
, hence: sting 5
, here: sting -4
, howev~: sting 4
, i: sting -1, blame -1, excuse -1, non-apology -3, unprofessional 2
, if: sting 1, blame 2
, it: blame 1, defensive 1, non-apology -2, refusal -1, cold -3
, just: sting -2
, my: sting -2
, no: sting -1
, nobody: dismissive 4
, not: sting 2, defensive 2, excuse 2, dismissive 2
, nothi~: sting -2
, or: sting -1, dismissive -2
, our: sting 3, defensive 3, excuse 3, unprofessional 2
, please: sting -2, blame -1, excuse -1, non-apology -1, dismissive 1, refusal -1, unprofessional -1, cold -1
, so: defensive 3, excuse 2, non-apology -3, dismissive -1, unprofessional -2, cold -2, boilerplate -5, vague-timing -2
, sorry: sting -4
, tell: sting -2
, that: defensive -2, excuse 2, non-apology -1, dismissive 2
, the: sting -2, blame -3, defensive -1, non-apology -2, dismissive 1, refusal -1, boilerplate -2
, there: sting 1
, they: sting 2, defensive 3
, we: sting 1, defensive 1, excuse 6, non-apology 1, dismissive -2, unprofessional 2, vague-timing 1
, what: sting 5, blame 4, excuse 3, dismissive 3
, which: sting -1, blame 2, excuse -2, non-apology -1
, who: sting -2
, with: sting -3, defensive -1, dismissive -1
, you: sting 2, blame 2, excuse 1, non-apology -1, dismissive 2, refusal -1, unprofessional 5, cold 1
?: sting -1, excuse -8, non-apology -2, dismissive -2, refusal -2, cold -5, boilerplate -5, vague-timing -4
^: sting -6, blame -6, defensive -6, excuse -7, non-apology -6, dismissive -6, refusal -5, unprofessional -5, cold -10, boilerplate -6, vague-timing -6
^ #: excuse -1
^ ,: sting -9, cold -1
^ a: blame 2, defensive -2, excuse -2, non-apology -1, dismissive 5, refusal 1, unprofessional -1, boilerplate -2, vague-timing 1
^ ah: unprofessional 4
^ and: sting -3
^ apolo~: non-apology 2
^ as: sting 4, dismissive 4
^ best: sting -3
^ blame: excuse 11
^ bring: cold 9
^ by: unprofessional 7
^ can: blame -1, vague-timing -1
^ check: sting 5, cold 12
^ closi~: sting 4
^ conta~: sting 4, cold 9
^ could: sting -3
^ dear: sting -6, blame -1, defensive -2, excuse -2, non-apology -1, dismissive -2, refusal -2, unprofessional -2, cold -2, vague-timing -1
^ do: sting 3, blame 3, unprofessional 6
^ dupli~: sting 5, cold 10
^ every: sting 1
^ every~: sting 4, defensive 4
^ five: dismissive 5
^ form: sting 7, cold 9
^ furth~: cold 12
^ good: sting -3
^ had: sting 5, blame 11
^ happy: sting -2
^ have: sting -3
^ hello: sting -3, blame -1, defensive -1, excuse -1, dismissive -1, unprofessional -2, cold -2, boilerplate -1
^ hey: sting -2
^ hi: sting -5, blame -2, defensive -3, excuse -2, non-apology -1, dismissive -3, refusal -3, unprofessional -2, cold -5, boilerplate -2, vague-timing -2
^ hope: sting -3
^ howev~: vague-timing 4
^ i: blame -3, defensive 3, excuse 1, non-apology 1, dismissive -2, refusal -1, cold -3, boilerplate -1, vague-timing -1
^ if: sting -1, blame -2, defensive -5, excuse -6, non-apology 1, refusal -3, boilerplate 2, vague-timing -2
^ is: sting -3
^ it: blame -1, defensive 1, excuse 1, non-apology 3, dismissive 4, refusal -1, unprofessional -1, cold -3, boilerplate 1, vague-timing 1
^ kind: sting -2
^ kindly: sting -2
^ lol: unprofessional 6
^ maybe: sting 5
^ most: sting 2, dismissive 4
^ my: defensive 3
^ next: sting 3, blame 3, unprofessional 5
^ no: sting 3, refusal 7, cold 8
^ nobody: sting 3, dismissive 10
^ not: sting 1, refusal 6, cold 5
^ noted: cold 7
^ nothi~: defensive 3
^ oh: unprofessional 4
^ one: sting 4, dismissive 4
^ other: sting 7, dismissive 4
^ our: sting 1, defensive 9, non-apology -1, dismissive -2, refusal -1, cold -2, vague-timing 2
^ people: blame 7
^ perha~: sting 3
^ please: blame -1, defensive -2, excuse -1, dismissive -3, refusal -2, cold 2
^ read: sting 4
^ regar~: sting -4
^ regre~: non-apology 9
^ rest: vague-timing 7
^ see: sting 4, cold 10
^ should: non-apology 6
^ so: sting 1, dismissive 3
^ someb~: unprofessional 4
^ sorry: sting -1, blame -2, defensive -2, excuse 1, non-apology 3, refusal -1, unprofessional -1, cold -1, vague-timing -2
^ thank: sting -6, blame -4, defensive -2, excuse -2, non-apology -2, dismissive -6, refusal -1, unprofessional -3, cold -2, vague-timing -3
^ thanks: sting -4, blame -2, defensive -4, excuse -2, non-apology -1, dismissive -2, cold -2, boilerplate -1
^ that: sting -2, defensive 1, excuse 1, non-apology -1, unprofessional -1, boilerplate -1
^ the: sting -1, defensive 1, excuse 1, non-apology -9, dismissive -1, refusal 3, unprofessional -4, cold -1, boilerplate -5, vague-timing 2
^ there: sting -2, blame -1, excuse -1, refusal 2, unprofessional -1
^ this: sting -2, blame -1, refusal -1
^ ticket: sting 5, cold 9
^ to: blame -2
^ try: dismissive 6
^ two: sting -2
^ we: sting -2, blame -3, defensive 1, excuse -1, dismissive -3, refusal -1, unprofessional -6, cold -7, boilerplate 2, vague-timing 3
^ what: sting -3, blame -1, excuse 2, dismissive -1
^ when: excuse 5
^ will: vague-timing 10
^ with: sting 2, excuse 3
^ witho~: sting 4, refusal 8
^ works: sting 8, dismissive 13
^ wow: sting 5, unprofessional 11
^ wrong: sting 8, cold 12
^ you: blame 4, defensive 3, excuse -5, non-apology -3, dismissive 1, refusal -1, cold 1, boilerplate -4
^ your: sting -1, blame 2, defensive -2, excuse -2, boilerplate 6, vague-timing 2
^ �: sting -4
a: sting 2, blame 3, excuse -1, dismissive 3, refusal -3, unprofessional 2, cold -4, boilerplate -4, vague-timing -1
a bit: sting 4, defensive 4, dismissive 5
a day: sting 2, excuse 6
a five: sting 5
a grown: sting 6
a little: sting 3, blame 4, defensive 4
a lot: sting -1
a matter: sting 13, excuse 7, dismissive 5
a minute: dismissive 5
a new: sting -1, blame -1
a pity: non-apology 10
a reason: blame 5
a refund: refusal 8
a single: defensive 4
a third: excuse 4
a valid: sting 6
a word: sting 2
able: sting -2, defensive -3
able to: sting -2, defensive -3
about: sting -1, defensive -1, excuse -5, non-apology -2, dismissive 3, refusal -3, unprofessional -1, cold -3, boilerplate -1
about \$: dismissive 6
about the: sting -3, excuse -2, unprofessional -1, cold -1, boilerplate -1
above: sting 2, cold 3
access: sting 3, cold 8
accor~: sting 5, cold 9
accou~: defensive -2, excuse -2, non-apology -1, dismissive -2, refusal 1, cold 2, boilerplate -1, vague-timing 1
accou~ \$: cold 3
accur~: defensive 6
add that: sting 5
added: sting -2
addre~: sting -1
ads: vague-timing 6
afraid: refusal 3
after: sting -2, defensive -1, non-apology -1, dismissive -1, boilerplate -1
again: sting -1, blame 1, excuse -1, non-apology -1, dismissive -1, unprofessional 1, cold -2
again \$: sting -1
again ,: sting 1
age: sting 3, dismissive 7
ah: unprofessional 4
ah ,: unprofessional 5
airli~: sting 6
all: defensive 2, excuse -1, non-apology -2, dismissive 2, refusal -1, unprofessional 1, boilerplate 4, vague-timing -1
all \$: sting 2, dismissive 3
all times: boilerplate 9
allows: sting -3, vague-timing 9
allows \$: vague-timing 9
along: sting -2
alrea~: sting -2, excuse -1, dismissive -1, vague-timing 2
also: blame -1, excuse -1, vague-timing 2
always: refusal -1, boilerplate 4
always happy: sting -2
am: blame -2, defensive -1, excuse 1, non-apology -1, cold -4, boilerplate -1, vague-timing -2
am afraid: refusal 3
am going: sting 4
am sorry: sting -1, defensive -3, excuse -1, dismissive -1, unprofessional -1, boilerplate -1, vague-timing -1
among: sting 4
an: blame -1, unprofessional 2, cold 1
an exter~: excuse 7
and: sting -1, blame -3, defensive -1, excuse 2, non-apology -8, dismissive -2, refusal -2, unprofessional -2, cold -4
and #: sting -1
and a: sting 2, excuse 2, dismissive 5
and i: sting -9, blame -2, defensive -2, excuse -3, non-apology -3, dismissive -3, refusal -1, unprofessional -3, cold -3, boilerplate -3, vague-timing -2
and if: sting -7
and in: excuse 5
and it: sting -3, dismissive -2
and not: sting 4, blame 3, excuse 3, unprofessional 3
and now: blame 7
and people: sting 3, dismissive 9
and the: defensive -2, excuse 6, non-apology -1, dismissive -4, unprofessional -2, boilerplate -1, vague-timing -1
and then: sting 1, blame 5
and there: dismissive 3, refusal 3
and this: sting 4
and we: sting -1, blame -1, excuse -1, cold 1, boilerplate 2, vague-timing -2
and when: excuse 4
and will: sting -5, vague-timing 4
and you: blame 2, vague-timing 2
and your: sting -1, defensive -1
anoth~: defensive -1, unprofessional 2
answe~: sting 3, defensive 5
any: blame -3, defensive -1, excuse -1, non-apology 4, unprofessional -2, cold -3, boilerplate 6, vague-timing -1
any incon~: boilerplate 6
any more: refusal 6
anybo~: sting 3
anyone: sting 3, excuse 3, non-apology 3, dismissive 3
anyone \$: sting 4
anyth~: sting -4, defensive -1
anyway: sting 3, dismissive 6
apolo~: blame -4, defensive -2, non-apology 8, dismissive -1, refusal -1, unprofessional -1, cold -1, boilerplate 2, vague-timing -2
apolo~ \$: sting -2
apolo~ for: sting -1, blame -1, non-apology -3, unprofessional -1, boilerplate 6
apolo~ if: sting 9, non-apology 12
apolo~ to: non-apology 6
app: sting -1, blame -2, defensive -1, refusal -1, unprofessional -2, cold -2, vague-timing -1
app \$: sting -1, blame -2, refusal -1, cold -1
appre~: sting -2, vague-timing 2
appre~ your: sting -2, boilerplate 4
are: sting 3, blame -1, excuse 4, non-apology -3, dismissive 2, refusal 4, unprofessional -2, cold 1, boilerplate -2, vague-timing 2
are a: sting 3, excuse 5, dismissive 4
are always: sting -5
are curre~: vague-timing 10
are for: sting 4
are here: sting -4
are not: sting 2, defensive 2, refusal 8
are only: sting 4
are right: sting -1
are sorry: sting 3, excuse -1, non-apology 4, dismissive 1, refusal -1, boilerplate -1
are talki~: sting 5, dismissive 9
are two: excuse 5
are worki~: vague-timing 5
are you: sting -2
around: sting 2, dismissive 4
as: sting 2, blame -1, defensive 3, non-apology 2, dismissive -1, refusal 1, boilerplate 1, vague-timing 2
as it: refusal 4
as of: sting -5
as per: cold 7
as the: blame 7
as they: sting 4
as we: vague-timing 6
as well: sting -1
ask: sting 3, blame 4
ask the: sting 4
ask you: sting 5
asked: blame 3
asking: sting 4, blame 4
asking for: sting 5
assist: blame -2, defensive -2
assist you: sting -2, blame -1, defensive -1
assis~: sting -6
assur~: boilerplate 7, vague-timing 5
assur~ that: boilerplate 11
at: sting -2, defensive -1, excuse -1, non-apology -1, dismissive -1, refusal -4, unprofessional -2, cold -2, boilerplate 1
at #: sting 1, vague-timing -1
at ,: sting -2
at all: defensive 3, dismissive 4
at home: sting 4, blame 9
at the: blame 3, defensive -1, dismissive -2, refusal -1, cold -1, vague-timing 3
at this: sting 3
at your: sting 3, unprofessional 4
attac~: excuse -1
attac~ ,: sting -2
audit~: defensive 11
avail~: dismissive -1
aware: vague-timing 5
away: sting 2, blame 5
back: sting -4, blame -5, defensive -3, excuse -1, non-apology -2, dismissive -2, refusal 2, cold -3, boilerplate -1, vague-timing 4
back \$: sting -1, refusal 2
back on: sting -1
back to: vague-timing 3
backup: blame 9
bad: sting -2
bank: sting 2, excuse 8
banki~: sting -2
banned: defensive 8
be: sting 1, blame -1, defensive 2, excuse -3, non-apology 1, refusal 2
be a: blame 4
be able: sting -3
be avail~: vague-timing 7
be done: refusal 2
be honest: sting 9, defensive 11
be in: vague-timing 4
becau~: sting -3, non-apology -1, cold -1
becau~ of: dismissive 2
becau~ the: sting -2
bed: sting 3, dismissive 4
been: sting 4, blame 4, defensive 4, excuse -1, non-apology 1, refusal 1, unprofessional 1, cold 3, boilerplate 3
been the: sting 4
before: sting 2, blame 11, defensive -1, excuse -3, dismissive -3, refusal -1, boilerplate -1
before #: sting -4
before they: sting 5, blame 12
before you: sting 3, defensive 7
behind: sting -3
behind the: sting -3
being: defensive -2
below: sting -2
below \$: sting -3
best: blame 1, excuse -1, dismissive 1, refusal -1, unprofessional -1, cold -2, boilerplate 3, vague-timing -1
better: sting -3, blame -3, defensive -1, excuse -1, boilerplate 4
betwe~: sting 3, blame -1, excuse 3, dismissive 4
betwe~ #: sting -2
betwe~ us: sting 7
big: unprofessional 4
bill: sting -3
bit: sting 1, dismissive 6
bit of: sting 5
blame: excuse 13
body: sting 4
bold: blame 11
both: sting -2, unprofessional -1, cold -1
bother: sting 4
box: sting 1, blame 8
broke: excuse 4
bug: blame 3
build~: sting 5, blame 5
but: sting -2, excuse -2, non-apology 8, dismissive -1, refusal -2, cold -2, boilerplate -3, vague-timing -1
but a: non-apology 4
but i: sting 4, dismissive 4
but we: sting 10
button: blame 6
buy: sting 3
by: sting -1, blame -1, defensive -2, non-apology -1, dismissive -3, refusal -1, unprofessional -2, boilerplate -3, vague-timing -1
by a: sting 5, excuse 9
by an: sting 8, excuse 13
by e: sting 5
by hand: sting -1
by our: sting 5, defensive 4
by the: sting 3, excuse 8, refusal -1
by you: sting 3
calcu~: sting 4, defensive 10
call: defensive 2, excuse -1, non-apology -1, vague-timing -1
came: excuse 2
came across: sting 4, non-apology 12
can: sting -2, blame -5, defensive -3, excuse 1, non-apology -1, dismissive -1, unprofessional -3, cold -1, boilerplate -2, vague-timing -1
can be: sting -2, excuse -1
can not: sting 1, defensive -1, excuse 1, dismissive -1, refusal 2, boilerplate -1
can only: sting 5
can you: sting -3, blame -2, dismissive -1, unprofessional -1, vague-timing -2
candi~: sting 4
card: sting -1, blame 2, defensive -1, excuse -1
care: boilerplate 6
carri~: sting 2, excuse 3
case: blame -1, defensive -1
categ~: cold 7
certi~: sting 3, defensive 5
change: blame -2, refusal 2
chang~: sting 2, defensive 2, cold -1
chang~ ,: sting 4
chapt~ #: blame 9
charge: sting -2, dismissive -1
charge \$: sting -3
check: sting 1, blame 1, unprofessional -1, cold 3, boilerplate -1
check~: sting -1, excuse -1, dismissive -1
choice: blame 4
choice \$: sting 5
chose: sting 4
chosen: sting 4
city: excuse 6
clause: refusal 6
click~: blame 8
clien~: blame 6
close: defensive 3
closed: sting 2, refusal 3, cold 5
closed \$: sting 15, defensive 5, refusal 5, cold 7
closi~: sting 3
closi~ \$: sting 8, cold 14
coffee: sting 4, dismissive 6, unprofessional 5
cold: sting -3
colle~: sting 3, blame 2, dismissive -2, vague-timing 4
come: sting 1, vague-timing 2
comes: sting -1, excuse 2, vague-timing 2
comes from: excuse 6
coming: sting -5, vague-timing 6
comme~: sting 2, blame 4, boilerplate 5
commi~: refusal 3, boilerplate 5
commi~ to: boilerplate 11
commu~: boilerplate 5
compa~: sting 2, defensive 5
compa~ with: sting 3
compe~: sting 4
compl~: sting 3, blame -2, defensive 5, dismissive 2, cold 4
conce~: sting -2, dismissive -1, boilerplate 3, vague-timing 3
concl~: sting 7
concl~ \$: sting 5
condi~: sting 5
confi~: blame 4, defensive 2
confu~: sting 11, defensive 6, non-apology 8
congr~: unprofessional 5
conne~: dismissive -2
const~: sting 3
consu~: sting 3
conta~: sting -1, blame -4, defensive -1, dismissive -5, refusal -1, unprofessional -3, cold 1
conta~ our: sting -2
conta~ the: sting 4, cold 7
conta~ us: sting -5
conte~: sting 2
conti~: boilerplate 5
contr~: sting 4, excuse 4, unprofessional 1
contr~ \$: excuse 7
conve~: sting 3, defensive 6
copies: sting 6, cold 7
copy: sting -2
corre~: sting 1, cold 2
corre~ \$: sting 2, defensive 6
cosme~: dismissive 6
could: sting 1, excuse 1, dismissive 2, cold -1, boilerplate -2
could you: sting -7, blame -2
count: defensive 4
county: excuse 13
couri~: excuse 4
course: non-apology 4, dismissive 2
crite~: cold 10
cry: unprofessional 11
curre~: excuse 2, vague-timing 2
custo~: sting -2, defensive -1, excuse -2, unprofessional -3, cold -2, boilerplate 8, vague-timing -2
custo~ \$: boilerplate 4
custo~ servi~: sting -3
custo~ who: blame 8
data: blame 4, dismissive -2
data is: sting 5
date: sting -1, excuse -1
dates: excuse 5
day: defensive -1, excuse 4, dismissive -1, refusal -1, unprofessional -1, vague-timing -2
day \$: excuse 3
days: sting -1, blame -2, unprofessional -2
dear: sting -3, blame -2, defensive -4, non-apology -1, dismissive -3, refusal -2, cold -2, boilerplate 1, vague-timing -1
decid~: excuse 5
decis~: sting 7, refusal 2
defin~: sting -3
delay: excuse 3
deliv~: sting 4, defensive 3
depen~: sting 3, excuse 5
depen~ on: sting 3, excuse 6
depre~: cold 8
descr~: sting 4, blame 3, dismissive 3
design: defensive 6
desig~: sting 7, defensive 14
desk \$: sting -3
detai~: sting -3, blame -3, defensive -2, unprofessional -2, cold -1
devel~: excuse 2, dismissive -1
devel~ ,: excuse 6
device: vague-timing -1
did: sting 3, blame 4, defensive 3, non-apology 2, refusal -1, unprofessional 2, cold -3, boilerplate -1, vague-timing -2
did not: non-apology 4, refusal -1
did you: sting 4, blame 7
died: sting 4, dismissive 6
diffe~: sting -1, dismissive 3
diffi~: boilerplate 6
disap~: sting 3, non-apology 5
disap~ \$: sting 4, non-apology 10
disco~: sting 4, refusal 6
discu~: sting 5, defensive 5, cold 7
discu~ \$: blame 8
dm: sting -3, blame -3, defensive -2, excuse -1, dismissive -3, cold 1
dm us: sting -2
do: sting 4, blame 3, excuse 1, dismissive 2, unprofessional 3, cold -2, vague-timing -2
do \$: dismissive 4
do have: sting 4, blame 10
do not: blame -2, defensive 3, excuse -1, refusal 1, cold -1
does: sting 2, defensive 2, excuse 1, unprofessional -1, boilerplate -1, vague-timing -1
does not: refusal 4, unprofessional -1, vague-timing -1
done: refusal 4
down: sting 1, defensive -1, excuse 8
downl~: sting -2
driver: sting -2
drive~: sting 4, excuse 6
drive~ are: sting 7, excuse 11
due: excuse 4, vague-timing 3
due course: vague-timing 4
due to: excuse 7
each: boilerplate 4
earli~: vague-timing 3
either: sting -2
eleven: defensive 4
end: sting 2, refusal 2
ended: refusal 6
engin~: excuse 3
enhan~: boilerplate 9
enter~: sting 6
error: sting -2
even: defensive -4, dismissive 2
ever: sting 3, defensive 3
every: sting 7, blame 7, defensive 8, refusal -2, cold -3, boilerplate 12, vague-timing -1
every time: sting 5
every~: sting 2, defensive 3, excuse 3, dismissive 3, cold -2
every~ ,: dismissive 6
every~ else: dismissive 4
every~ we: boilerplate 14
evide~: sting 9
exact~: blame 6
excep~: refusal 9
excha~: sting 4, refusal 5
exclu~: sting 4, refusal 11
exclu~ \$: refusal 6
excuse: non-apology 10
exist: sting 5, dismissive 7
expect: sting 5, dismissive 6
expec~: non-apology 4
exper~: sting -5, defensive -2, excuse -2, non-apology -2, dismissive -3, refusal -1, unprofessional -3, cold -1, boilerplate 6, vague-timing 1
exper~ \$: sting -4
exper~ to: boilerplate 9
exper~ with: sting -2
expla~: sting 7, blame 3, defensive 8, dismissive 4
extent: sting 4, non-apology 5
eye: sting 3, blame 7
facto~: excuse 5
family: blame 4
fee: refusal 2
feedb~: sting -2, blame -4, defensive -1, non-apology 2, dismissive -5, refusal -1, unprofessional -1, boilerplate 9
feedb~ \$: sting 2, boilerplate 4
feedb~ ,: boilerplate 10
feedb~ and: sting -3, vague-timing 4
feel: sting 2, non-apology 7, dismissive 2, vague-timing -1
feel free: sting -3
feeli~: sting 3
feels: sting 3
felt: sting 5, non-apology 12
filled: blame 7
final: sting 5, refusal 7, cold 6
final \$: sting 4, refusal 6
find: sting 2, defensive 2, dismissive 3
find it: dismissive 5
fine: dismissive 7
firm: excuse 4
first: defensive -1, excuse -5, dismissive 1, refusal -1, unprofessional 1
five: sting 2, defensive 4, dismissive 2
fix \$: refusal 6
follow up: sting -2
follo~: sting 1
for: sting -1, blame -1, defensive -2, excuse -3, non-apology -1, dismissive -1, refusal 2, unprofessional -1, boilerplate -1, vague-timing -1
for \$: sting 3, dismissive 6
for a: sting 1, defensive 1, dismissive 2, unprofessional -1
for any: boilerplate 6
for being: sting -1
for good: refusal 6
for it: blame 3
for nine: sting 3
for our: sting -2
for people: sting 7, unprofessional 7
for that: sting 3
for the: blame 2, defensive 1, non-apology -2, unprofessional -1, boilerplate -1, vague-timing -1
for this: sting 2
for you: defensive -3, excuse 1, dismissive -1, cold -1
for your: sting 2, blame -1, excuse -1, dismissive -2, refusal -1, cold -2
forced: blame 8
fores~: refusal 7
fork: sting 3, dismissive 8
form: defensive -3, excuse -2, dismissive -2, unprofessional -1, cold 7, boilerplate -1
forwa~: sting -2, defensive -2, dismissive -1
found: excuse -1, unprofessional 2
four: sting -1, defensive 2
free: blame -1, defensive 2, excuse -1, non-apology -1, refusal -1, unprofessional 1, cold -2
friday: blame -2, cold 2
frien~: sting 3
from: sting -1, blame -1, defensive -2, dismissive -2, unprofessional -2, cold -2, boilerplate -1, vague-timing -1
from our: sting 2
from the: sting 1, excuse 2, dismissive -1
frust~: sting -2
full: sting -2
funny: sting 3, defensive 8
furth~: sting 1, blame -1, excuse -2, dismissive -2, unprofessional -2, cold 3, boilerplate -1, vague-timing -1
furth~ assis~: sting -2
future: vague-timing 7
future \$: sting -2, boilerplate 9
game: blame -2, vague-timing -1
game ,: sting 6, defensive 6
gate: blame 5
gently: sting 6, blame 8
get: sting -1, blame -3, defensive -4, excuse 1, unprofessional 2, cold -2, boilerplate -2, vague-timing 5
get back: vague-timing 6
gets: sting -2, blame -2, defensive -1
give: sting -2, defensive -1, vague-timing 4
give you: vague-timing 5
given \$: sting 5
gives: sting -3
glad: sting -8
go: sting 1, blame -1, excuse 1, dismissive 4, unprofessional 2, cold -1
go and: sting 5
goes: sting -1, blame -2, defensive -1
going: sting 1, defensive 3, vague-timing 3
going to: sting 2
good: sting -2, blame -1, excuse -2, dismissive -2, refusal 2, cold -3
goods: blame 8
got: blame -1, dismissive 5
grand~: dismissive 9
great: boilerplate 4
grid: sting 4, excuse 9
grown: sting 3
grows: dismissive 10
guess: sting 5, unprofessional 6
guests: defensive 4
guide~: excuse 7
had: sting 4, blame 4, defensive 3, refusal -2, boilerplate -1, vague-timing -1
had been: blame 5
had the: blame 4
had you: sting 6, blame 9
half: excuse 3
half a: sting 4, dismissive 7
hand: dismissive -2
hands: sting 6, excuse 12
happen: excuse 3
happe~: sting -1, defensive -1, dismissive -1
happi~: sting 3, dismissive 11
happy: blame -2, defensive -1, excuse -1, dismissive 2, unprofessional -1, vague-timing -2
happy to: sting -4, blame -1, defensive -2, vague-timing -1
hardly: sting 11, defensive 11
has: blame -4, defensive 1, excuse 3, non-apology -1
has a: excuse 4, unprofessional 2
has been: sting 1, blame -1, refusal 1, cold 3
has no: sting 3
has to: sting 3, excuse 6
have: sting 1, blame -1, defensive 1, excuse 2, dismissive -1, refusal -1, unprofessional -1, cold -6, boilerplate -1, vague-timing 1
have #: excuse 5
have a: sting -2, dismissive -1, cold -1
have any: sting -4
have asked: sting -2
have been: sting 3, blame 3, defensive 4, non-apology 3, unprofessional 2, boilerplate 3
have it: vague-timing 7
have never: sting 4, defensive 9
have no: excuse 4
have put: sting -4
have to: excuse 3
having: dismissive -2
he: blame -2, refusal -1, cold -1
hear: sting -1, blame -1, excuse -3, non-apology -2, dismissive 1, refusal -1, unprofessional -1, cold -1
hear \$: sting 5
hear that: sting -4, non-apology -3
hear this: sting -4
heard: sting 4, unprofessional 5
hello: sting -6, blame -1, defensive -2, excuse -1, dismissive -2, unprofessional -2, cold -2, boilerplate -1, vague-timing -1
hello \$: sting -1
help: sting -1, defensive -1, excuse -4, non-apology -1, dismissive -1, vague-timing -1
help ,: sting -2
help us: sting -2
helpi~: unprofessional 7
helps: sting -3
helps us: boilerplate 14
hence: sting 3
her: sting -2, dismissive -2
here: sting -1, blame -1, defensive 1, non-apology -1, refusal -2, vague-timing -1
here \$: sting 4, defensive 5
here 's: sting -2
here ,: sting -3
here and: dismissive 4
hey: sting -1
hi: sting -5, blame -2, defensive -3, excuse -2, non-apology -1, dismissive -3, refusal -3, unprofessional -2, cold -5, boilerplate -2, vague-timing -2
hi \$: sting -1
high: excuse 4
highe~: boilerplate 12
his: sting 2, unprofessional 4
holid~: sting 4, excuse 10
home: blame 4, dismissive 3
honest: sting 5
hones~: sting 6, defensive 6, dismissive 9
hope: sting -3, defensive -1, dismissive -1
hope to: sting -2
hospi~: sting 3, excuse 9
hour: sting -1
hours: sting 3, blame 2, excuse 4
hours of: sting 3, excuse 5
house: sting 4, unprofessional 3
house~: sting 5
how: sting 1, blame -1, excuse 4, dismissive 4, refusal -1, boilerplate -1
howev~: sting 2, vague-timing 3
howev~ ,: vague-timing 4
hundr~: sting 7, defensive 9
hurt: dismissive 6
i: sting -4, blame -3, excuse -4, non-apology -2, dismissive -2, refusal -1, cold -9, boilerplate -6, vague-timing -4
i 'd: sting 2, blame 3, dismissive 1
i am: blame -1, defensive -1, non-apology -1, dismissive -1, cold -3, boilerplate -1, vague-timing -2
i apolo~: sting -2
i can: sting -1, blame -1, defensive -1, dismissive -2
i do: defensive 3
i guess: sting 5
i have: sting -3, blame -8, excuse -1, non-apology -1, dismissive -4, refusal -1, unprofessional -1, cold -1
i know: sting -3
i only: excuse 9
i say: sting 7
i will: sting -3, blame -3, defensive -1, excuse -2, non-apology -1, dismissive -6, refusal 1, boilerplate -1
i would: sting 4
id: blame -1, cold 3
id \$: cold 6
ident~: sting -3
if: defensive -4, excuse -7, non-apology 8, refusal -6, cold 1, vague-timing -5
if it: sting 3, non-apology 2, dismissive 2
if our: sting 7, non-apology 6
if the: defensive -1, excuse -1, non-apology 3
if you: sting -1, defensive -2, excuse -2, refusal -1, boilerplate 2, vague-timing -3
impor~: sting -2, boilerplate 5
impor~ to: boilerplate 10
impre~: sting 6, non-apology 14
impro~: sting -6, blame -1, defensive -2, excuse -1, dismissive -1, boilerplate 3, vague-timing 3
impro~ the: boilerplate 5, vague-timing 7
in: blame 1, excuse -1, non-apology -3, dismissive -1, refusal -5, unprofessional -3, cold -1, boilerplate -2, vague-timing 2
in #: sting -2
in ,: sting -3
in a: sting -1, dismissive 3
in anoth~: excuse 12
in due: vague-timing 11
in one: vague-timing 4
in quest~: sting 5
in the: sting -1, defensive -2, excuse 2, non-apology -2, refusal -1, unprofessional -4, cold -1, vague-timing 1
in touch: sting -3, vague-timing 3
in writi~: cold 8
in your: sting -1, dismissive -1
inclu~: sting -1, dismissive -2
incom~: sting 5, cold 11
incon~: sting -1, non-apology -4, boilerplate 7
incon~ \$: sting -3, boilerplate 3
incon~ caused: sting -3
influ~: sting 4, excuse 14
influ~ on: sting 6, excuse 11
info: sting -2
infor~: sting -2, defensive -2
infor~ \$: sting -2
inspe~: sting 8, defensive 12
insta~: excuse -1
inste~: sting -2
inste~ of: sting -1
inter~: sting 2, blame 2, excuse -1, cold -1
into: sting 1, blame 2, unprofessional 1, cold -1
into this: sting -5
inves~: vague-timing 4
is: sting 1, blame -2, defensive 2, dismissive 1, refusal 3, unprofessional -2, cold -1, boilerplate 1, vague-timing 1
is #: sting 2
is ,: blame 5
is a: sting 4, defensive 5, excuse 2, dismissive 6, cold 1, vague-timing -1
is all: sting 4
is alrea~: vague-timing 7
is back: sting -2
is for: sting 10, defensive 5, refusal 9, cold 6
is gone: refusal 7
is how: excuse 7
is in: defensive -1
is no: sting -3, refusal 3
is not: excuse -1, refusal 2, cold 2, boilerplate -2
is now: dismissive 5
is on: sting -3, defensive -1, excuse -1, dismissive -2
is regre~: non-apology 8
is the: dismissive -2, cold -1, vague-timing -1
is what: sting 4, blame 3
issue: sting 1, blame 2, unprofessional -2, vague-timing 3
issue \$: sting -2
it: sting -2, blame -1, defensive -2, excuse -2, dismissive 1, refusal -4, unprofessional -2, cold -5, boilerplate -5, vague-timing 2
it \$: sting 2, blame 2, defensive 4, excuse 1, non-apology -1, unprofessional -1, cold 1, boilerplate -1
it 's: sting 1, excuse 1, non-apology 1, dismissive 1, cold -3, vague-timing 1
it ,: non-apology -1, unprofessional -1
it away: blame 6
it back: sting -1
it by: sting -2
it helps: unprofessional 8
it if: dismissive 8
it in: blame 2
it is: sting 6, blame 3, defensive 3, excuse 4, dismissive 3, cold -1
it out: sting -2
it says: sting 7, defensive 5
it was: sting 2, dismissive 1, refusal -1
it will: sting -1
its: sting 1, defensive -2, excuse 7
its way: sting -2
jobs: sting 6, excuse 14
just: sting -2, blame -2, defensive -4, refusal -1, cold -2
keep: sting -1, defensive -4, excuse -2, unprofessional 2, boilerplate -1
keepi~: dismissive 8
kept: blame 4
kind: sting -2
kind regar~: sting -1
kindly: dismissive -1
kitch~: defensive 3
know: sting -1, blame 1, defensive -1, non-apology -1, refusal -2
know more: sting -2
know that: sting -2
known: sting 4
ladies: sting 7, blame 9
land: sting 3
langu~: blame 5
large: excuse 5
last: sting -1, blame -1
late: sting 3, excuse 3
latest: sting -1
laugh~: unprofessional 9
law: excuse 6
learn: dismissive 4
leaves the: sting 4, blame 7
left: sting 1, blame 3, defensive 3, unprofessional -1
less: sting 3, dismissive 7
let: sting 1, blame 1, non-apology 1, dismissive 3, refusal -1
let us: dismissive 2
licen~: excuse 4
life: sting 3, unprofessional 5
like: sting -1, defensive -3, refusal -1, cold -5, boilerplate 2
like to: sting -2, defensive -1, dismissive -3
like yours: boilerplate 16
line: sting -2, blame -1, defensive -1, dismissive -1, refusal -1, unprofessional -1
list: vague-timing 3
little: sting 4, blame 5, defensive 3, dismissive 5
live: dismissive 2, vague-timing -1
locat~: sting -3
lock: defensive 4
locked \$: sting 6, cold 9
locki~: sting 7, defensive 5
log: sting 1, defensive 3, excuse -1
lol: sting 10, unprofessional 12
lol \$: sting 4, unprofessional 4
long: sting -1
longer: sting -2, excuse 3
look: sting -1, blame -1, excuse -4, non-apology -1, refusal -1
look into: sting -1
lost: sting -3
lot: sting -2
love: sting -2, defensive -1
machi~: blame 3
made: excuse 2
mail: dismissive -1
main: sting -2
maint~: excuse 3
make: sting -1, blame -2, defensive -1, excuse 1, non-apology -1, refusal -1, vague-timing 3
maker: excuse 9
making: blame 6, vague-timing 7
man: sting 4, unprofessional 10
manage: sting 3, dismissive 6
manage to: blame 7
many: blame -1, dismissive 3
march: blame 3
matter: sting 2, excuse 3, dismissive 3, cold 3
matter for: excuse 6
matter of: dismissive 5
matte~: boilerplate 3
matte~ to: boilerplate 5
may: defensive 1, excuse -1, non-apology 6, dismissive -3, refusal -1, unprofessional -2, vague-timing -1
may have: sting 6, non-apology 11
maybe: dismissive 4
me: blame -6, defensive 4, excuse 2, non-apology -1, dismissive -1, refusal -1, unprofessional 2, cold -5, boilerplate -3, vague-timing -4
me \$: sting 1, defensive 4
me ,: sting -2
me for: sting 4
me the: sting -2
me to: sting 4
meant for: blame 12
measu~: defensive 5
menti~: sting 2
merely: excuse 9
mess: excuse 6
messa~: sting 1, blame 2, defensive 4, dismissive -1, cold 2
met: sting 4, refusal 7
might: sting 4, dismissive 3
milli~: sting 4, dismissive 6
mind: sting 2
minute: dismissive 2
minut~: defensive 1, excuse -2, dismissive 3
missi~: sting -2
misun~: non-apology 10
mobile: sting -1
model: sting -2
more: blame -2, defensive -1, excuse -1, non-apology -1, dismissive 2, unprofessional 1, cold -1
more \$: refusal 4
more about: sting -2
more detai~: sting 2
more than: excuse 4
morni~: sting -7, blame -4, defensive -3, excuse -1, refusal -1, unprofessional -1, cold -1
morni~ \$: sting -2
most: sting 5, blame 4, defensive 4, excuse -2, dismissive 4
most of: sting 2, blame 4
moved: sting -1
much: blame -1, defensive -2, dismissive 4, refusal -1, unprofessional -1
must be: sting 3
my: blame -1, defensive 2, dismissive 1, unprofessional 6, cold -2, boilerplate -2, vague-timing -1
my apolo~: sting -2
myself: sting -2
myste~: sting 6
nature of: excuse 7
need: sting -1, blame -2, excuse -2, dismissive 3, refusal -1, vague-timing -1
need to: sting -2
needed: sting -3
neigh~: sting 3
never: sting 7, defensive 12, excuse 2, dismissive 2
new: sting -1, blame -2, defensive -1, excuse 1, unprofessional -1, cold -1
news: vague-timing 6
next: sting -1, defensive -1, excuse -3, non-apology -1, dismissive -1, refusal -1, unprofessional 1, vague-timing 2
next time: blame 6
nice: unprofessional 5
night: sting -2
nine: blame 4
no: sting 5, defensive 1, excuse 1, non-apology -1, dismissive 3, refusal 15, unprofessional -1, cold 2, boilerplate -4, vague-timing -2
no \$: sting 10, refusal 11
no ,: sting -3, unprofessional 3
no charge: sting -3
no influ~: sting 5, excuse 8
nobody: sting 8, blame 5, defensive 4, excuse 4, dismissive 6, cold -1, vague-timing -1
nobody here: excuse 6
nobody's: sting 6
noon: sting -2
not: sting 7, blame 2, defensive 5, excuse -1, non-apology 4, dismissive 2, refusal 14, cold 3, boilerplate -10, vague-timing -5
not a: sting 1, defensive 3, dismissive 4, unprofessional 3
not be: sting 3, defensive 3, refusal 6
not by: sting 3, excuse 5
not do: refusal 3
not even: sting 3
not have: sting -2
not know: sting 4
not like: sting 6
not need: dismissive 4
not our: sting 3
not suppo~: refusal 6
not the: dismissive 4
not there: sting 4
not us: sting 9, defensive 5, excuse 12
note: sting -1, blame 4, defensive -2, excuse -1
noted: cold 5
noted \$: sting 6, cold 7
nothi~: sting 2, defensive 6, refusal 4, vague-timing -2
nothi~ but: sting 5
nothi~ in: defensive 8
nothi~ to: sting 1, refusal 2
notice: sting 4, cold 3
notice \$: cold 9
novel: sting 5, unprofessional 11
now: sting -4, blame 2, defensive -1, excuse -1, non-apology -2, refusal -2, cold -3, boilerplate -2
now \$: sting -2
now ,: sting -1
objec~: sting 3, cold 7
oblig~: sting 6
of: sting 2, blame 1, defensive 1, dismissive 3, refusal 1, boilerplate 2, vague-timing -1
of a: sting 6, defensive 4, excuse 3
of course: non-apology 6
of it: sting 1, excuse 3
of my: sting 4
of our: sting -2, defensive -2, dismissive 3, boilerplate 4
of such: sting 8, dismissive 8
of ten: sting 4
of the: sting -1, defensive -2, dismissive -1, refusal 2, boilerplate -2, vague-timing 1
of your: sting 1, dismissive 3
off: sting -1, defensive -1, excuse -1, non-apology -1, boilerplate -1, vague-timing -1
offer~: blame 6
office: excuse 3
oh: unprofessional 5
old: sting -2, defensive -5, excuse -1, cold -1
on: blame 2, non-apology -1, dismissive -1, refusal -1, unprofessional -2, cold -4, boilerplate -1
on #: sting -2, dismissive -1
on a: sting 1, blame 2, defensive 3
on every: blame 5
on file: sting 6, defensive 7
on our: sting -2, vague-timing 3
on page: blame 6
on the: defensive -1, excuse -2, dismissive 1, boilerplate -2, vague-timing -1
on them: excuse 8
on your: defensive -2, excuse -1, dismissive 2, cold -1, vague-timing -1
once: sting -1, vague-timing 4
one: sting -1, defensive -1, excuse -2, non-apology -1, refusal -1, cold -5, boilerplate -1, vague-timing 1
one in: sting -3
one of: sting -2, vague-timing 9
one star: sting 3, unprofessional 9
one's: blame 6
ones: sting -2
only: sting 5, blame 2, defensive 1, excuse 8, dismissive 2, refusal 2, unprofessional -1, cold 2, vague-timing -4
only \$: cold 7
open: sting -1, blame 2, dismissive -1, refusal -1, vague-timing -1
openi~: sting 4
opera~: sting 2, excuse 9
opini~: sting 3
or: sting -3, blame -5, defensive -2, excuse -2, non-apology -2, dismissive -2, unprofessional -1, cold -1, vague-timing -1
other: sting 1, blame 2, defensive 4, excuse -2, dismissive 5, refusal -1, cold -1, boilerplate -2
other~: sting 4, unprofessional 4
our: sting 1, blame -4, defensive 5, excuse -1, non-apology 3, dismissive -4, refusal -3, unprofessional -3, cold -4, boilerplate 5
our app: sting 2
our best: sting -2, boilerplate 10
our side: defensive 4
our suppo~: sting -5, blame -1, defensive -2
our team: sting -1, vague-timing 8
our users: dismissive 5
ours: sting -2, dismissive -2
ours ,: sting -2
out: sting 1, blame 1, defensive 1, non-apology -2, unprofessional 1, boilerplate -1
out \$: sting 2
out in: blame 8
out of: sting 4, dismissive 4
out to: sting -2
outsi~: sting 2, cold 4
over: sting 1, defensive 2, boilerplate -1, vague-timing -1
own: sting 2, blame 5, defensive 2, vague-timing -1
own ,: dismissive 7
page: sting -1, defensive -1, excuse -1, refusal -1
page #: blame 4
pages: dismissive 6
paid: sting -1
paren~: sting 3, blame 5
part: sting 3, excuse 2, refusal 2
part of: dismissive 4, refusal 5
passes: sting 5, defensive 6
passe~: blame 5
patch: sting 2
patie~: sting 2, boilerplate 5
pay: unprofessional 3
payme~: sting -2, defensive -1, cold 4
people: sting 8, blame 5, excuse 1, dismissive 8, unprofessional 4, cold -2
people who: sting 1, blame 5
per: sting -2, cold 4
perce~: sting 7, non-apology 14
perfe~: sting 8, defensive 7
perha~: sting 8, blame 7, unprofessional 8
period: vague-timing 6
permi~: sting -2
person: sting 4, dismissive 6
person \$: dismissive 7
perso~: sting 2
photo: sting -1, dismissive -2
photo~: sting 5, defensive 4
pictu~: sting 2
pity: non-apology 5
plans: refusal 7
platf~: excuse 5
play: sting 2
player: defensive 3
please: sting -4, blame -4, defensive -4, excuse -2, non-apology -1, dismissive -3, refusal -4, unprofessional -1, cold 2, boilerplate 2, vague-timing -2
please do: sting -3
please provi~: cold 5
please reach: sting -1
please send: sting -3
please stop: sting 5
point: defensive 6
policy: excuse 7
portal: sting 3
posit~: defensive 3
posit~ \$: sting 6, defensive 7
possi~: sting -1, blame -1, vague-timing 2
possi~ \$: vague-timing 6
post: dismissive -2, unprofessional 2, cold 2
pounds: sting 5, dismissive 13
power: sting -3
pract~: dismissive 5
preci~: sting 4, blame 8
prese~: sting 4, cold 5
press~: blame 8
prices: sting 4, excuse 6
prior~: vague-timing -5
probl~: sting 1, dismissive 3, boilerplate -1
probl~ \$: dismissive 4
proce~: sting 3, cold 11, vague-timing 4
produ~: sting 4, blame 4, boilerplate 4
produ~ \$: boilerplate 6
progr~: sting 6, blame 5, defensive 3
proje~: sting 3, defensive 6
promi~: defensive 4
prope~: sting 3, defensive 4
propo~: dismissive 11
provi~: sting 1, blame -1, defensive -1, excuse 2, dismissive -1, unprofessional -2, cold 2, vague-timing -1
publi~: sting 4, excuse 9
purpo~: blame 7
put: excuse -1
putti~: dismissive 7
quest~: excuse -1, unprofessional -1
queue: sting 5, excuse 3, cold 4
quite: sting 10, defensive 7, non-apology 8
rarely: dismissive 11
rate: defensive 4
rated: defensive 6
rather: sting 2, blame 2, defensive 3, excuse -1, dismissive 2
rating: sting 4
reach: dismissive -2, unprofessional -1
reach out: sting -2, blame -1
reach~: sting -3, defensive -2
reach~ out: sting -2
read: sting 1, blame 8, defensive -1, excuse -1, dismissive -3, refusal -1
read the: blame 2
read this: sting -3
reade~: sting 5
reads: sting 2
real: dismissive 4
reali~: sting 5
really sorry: sting -3
reason: sting 3, blame 10
reason \$: blame 4
recei~: sting -1, blame -1, dismissive -3, cold 2
recei~ \$: sting 3, cold 5
record: defensive 2
record ,: sting 2
recor~: blame -2, dismissive -1
refund: refusal 4
refun~: refusal 4
refus~: blame 6
regar~: dismissive -2, refusal -1, vague-timing 1
regar~ \$: sting -4
regar~ ,: sting -1
regar~ your: vague-timing 5
regis~: excuse 3, dismissive -2
regret: sting 5, non-apology 12
regret any: sting 5, non-apology 4
regret that: sting 9, non-apology 8
regre~: sting 6, non-apology 18
regre~ \$: sting 5
rejec~: cold 5
relat~: sting -3
relea~: vague-timing 5
remain: sting 5, refusal 9
remov~ the: defensive 7
rent: sting 4, excuse 5, cold 5
reque~: sting 2, defensive -1, cold 3
reque~ \$: sting 4
reque~ you: sting -5
requi~: excuse 3, cold 3
resol~: sting -3
respe~ ,: sting 4
rest: dismissive 4
resto~: sting -2
retur~: cold 5
revert: vague-timing 13
review: blame -1, excuse -1, cold -1
review \$: sting -1
right: sting -3, blame -1, defensive -2, excuse -1, non-apology -1, cold -1, boilerplate -1
right \$: sting -2
right ,: sting -2
ring: sting -1
risk: blame 8
room: sting -1
round: unprofessional 3
round the: unprofessional 7
rules: sting 4, excuse 6
rules \$: sting 5
run: cold -1
said: sting 4, defensive 8
said ,: sting 6
said so: defensive 8
same: sting 1, blame -2, defensive 2, dismissive 2, unprofessional -1, boilerplate -2
sat: defensive 4
satis~: boilerplate 10
satis~ is: boilerplate 13
save: sting -4
say: sting 2, blame 2, excuse 3, dismissive 3
say \$: sting 2, excuse 8
says: sting 2, blame 2, defensive 5
scam: defensive 9
screen: sting -1
scree~: sting -1
search: dismissive 4
season: excuse 12
second: sting -3, excuse -2, dismissive -2
secti~: cold 3
secti~ #: sting 2, cold 7
see: sting 1, defensive -1, non-apology 1, refusal -1, unprofessional -1, cold 5, boilerplate -2
see you: sting -3
see your: sting 4
seeing: sting -4
seems: sting -3
select: sting -2
send: sting -2, blame -2, defensive -5, excuse -1, non-apology -1, dismissive -3, refusal -1, cold 1, boilerplate -1, vague-timing -1
send me: sting -3
sense: sting 3, dismissive 8
sensi~: sting 5
sent: dismissive -1
serio~: boilerplate 12
serio~ and: boilerplate 6
servi~: sting -2, blame -1, dismissive -2, unprofessional -1, boilerplate 7
set: sting -2, dismissive -2, unprofessional -1
set out: sting 7
sets: excuse 4
sets the: excuse 7
setti~: sting -4, defensive -1, excuse -1, cold -1, vague-timing -1
sever~: sting 7
shall: vague-timing 5
share: sting -1
she: sting -2, excuse -1, unprofessional -1
sheet: sting 3, blame 4
ship: refusal 6
should: sting -2, defensive -3, excuse -4, non-apology 1, dismissive -1, refusal -4, unprofessional -1, cold -3, boilerplate -3, vague-timing 1
should be: sting -1
should have: sting -5, defensive -1
should never: sting -3
should not: sting -2
show: sting -1
showi~: sting -3
shows: defensive 2
shut: excuse 3
side: sting 1, blame 2
sight: excuse 12
signa~: sting 2
signed: blame 3, defensive 4
simply: sting 6, blame 6, dismissive 4
since: defensive 5, refusal -1, cold -2, vague-timing -2
since #: defensive 3
since~: sting -3
single: sting -2
site: sting 3
sits: sting 4, dismissive 3
six: dismissive 4
slept: sting 4, defensive 6
small: sting -1, excuse 2
so: blame -1, defensive 2, excuse 2, non-apology -2, dismissive -1, unprofessional -1, cold -7, boilerplate -4
so \$: refusal 7
so do: excuse 5
so i: sting -3, defensive -1, refusal -1
so it: sting 1, blame 3
so look: sting 5
so sorry: sting -1
so that: sting 2
so the: sting -2
so there: sting 2, excuse 8
so we: sting -2, excuse -1, unprofessional -1, boilerplate -2
softw~: sting 4
solic~: unprofessional 11
some: sting 3, dismissive 5, unprofessional 2, boilerplate -1, vague-timing 4
some #: sting 7, excuse 10
some of: sting 4, dismissive 8
someb~: sting 7, blame 11, unprofessional 8
someo~: sting -1, blame 3, unprofessional 4
somet~: sting 3, blame 4, non-apology 2, vague-timing 3
somet~ \$: sting 4
somet~ we: sting 7, refusal 7
somew~: excuse 6
soon: sting -1, defensive -2, dismissive -2
soon \$: sting -2, vague-timing 5
sorry: sting -3, blame -5, defensive -5, excuse -3, non-apology 7, dismissive -3, refusal -2, unprofessional -2, cold -5, boilerplate -7, vague-timing -3
sorry \$: sting -5, dismissive -1
sorry ,: sting -3, blame -1, defensive -2, dismissive -3
sorry about: sting -2, defensive -1
sorry for: defensive -2
sorry if: sting 14, non-apology 14
sorry that: sting 4, non-apology 4
sorry to: blame -2, defensive 1, excuse -1, non-apology -3, dismissive 1, unprofessional -2, vague-timing -2
sorry you: non-apology 3
speak~: sting 4, defensive 5
speci~: sting -3
spring: excuse 7
staff: sting 4, excuse 4
stand: defensive 4
stands: sting 3, refusal 6
stands \$: sting 11, refusal 7
star: sting 2
stars: sting 5, defensive 7
start: sting -2, blame 3
start~: sting -2
state: sting 3, cold 5
stated: sting 7, defensive 11
stay tuned: vague-timing 6
stays: refusal 8
step: sting -4
steps: sting -3
still: sting -2, defensive -1, excuse -2, refusal -1, cold -2
stop: sting 2, dismissive 2, unprofessional 5
store: sting -1
stores: excuse 6
strea~: sting 4, dismissive 6
stric~: sting 9
stric~ speak~: sting 6
strive: sting -2
stude~: sting 3
studio: excuse 9
subje~: sting -3
submi~: sting 7
such: sting 6, blame 3, defensive 3, dismissive 4
such things: sting 4
sugge~: sting 2, blame 6, defensive 2
sugge~ that: blame 7
summer: excuse 7
sunday: unprofessional 3
suppl~: sting 5, excuse 13
suppo~: defensive -5, non-apology -2, dismissive -1, refusal 1, vague-timing -1
suppo~ team: sting -7, blame -1, defensive -2, vague-timing -1
sure: sting 2, excuse 2, unprofessional 5
surely: dismissive 6
surpr~: dismissive 8
swap: sting -2
system: sting 4, defensive 2, excuse 10
take: sting 1, defensive 2, refusal -1, unprofessional -1, vague-timing -2
takes: dismissive 2
taking: sting 2
talki~: dismissive 6
talki~ about: sting 5, dismissive 8
tap: sting -2
taste: dismissive 5
taste \$: sting 5
team: sting -3, blame -1, defensive -2, dismissive -5, unprofessional -2, cold -2, vague-timing 1
team \$: sting -2
team is: vague-timing 10
telep~: sting 5, defensive 5
tell: sting 1, blame 2, cold -1, vague-timing -1
tell me: sting -3
tell you: sting 7, dismissive 7
ten: blame 3, excuse -1
tend: sting 4
terms: sting 4, cold 5
test: sting -2
tested: defensive 5
text: sting -2
than: sting 4, blame 2, defensive 4, excuse 2, dismissive 4, refusal -1, unprofessional 2
than the: sting 3
thank: sting -3, blame -2, defensive -3, excuse -1, non-apology -2, dismissive -5, refusal -1, unprofessional -3, cold -2, boilerplate 2, vague-timing -1
thank you: sting -6, blame -3, defensive -4, excuse -1, non-apology -2, dismissive -4, refusal -1, unprofessional -4, cold -2, boilerplate 2, vague-timing -1
thanks: sting -5, blame -2, defensive -3, excuse -2, dismissive -3, cold -3
thanks for: sting -1, blame -2, defensive -3, excuse -1, dismissive -1, cold -2
that: sting -1, blame 1, excuse -3, non-apology 3, unprofessional -2, cold -6, vague-timing -1
that \$: dismissive 2
that 's: defensive -2, excuse 1, non-apology -1, dismissive 3, cold -1, boilerplate -1, vague-timing -1
that is: sting 4, excuse 4
that our: sting 7, defensive 4, non-apology 14
that the: sting 2, blame 4, excuse -1, non-apology 1
that we: sting -1, blame -2, unprofessional -1, boilerplate 3
that you: sting 3, excuse -1, non-apology 4, refusal -1, boilerplate -1
that your: sting -3, boilerplate 6
the: sting -1, blame 2, defensive -2, excuse -2, non-apology -1, dismissive -2, refusal -1, unprofessional -2, cold -1, boilerplate -2
the #: sting -2, defensive -1, excuse -1, non-apology -1, dismissive -2, unprofessional -3, vague-timing -2
the app: sting -2, defensive -2, excuse -1, refusal -1, unprofessional -1
the bank: excuse 4
the box: blame 5
the button: dismissive 6
the cheap~: blame 9
the client: sting 4, blame 8
the coming: vague-timing 6
the detai~: sting -2
the door: blame 4
the driver: sting -2
the earli~: vague-timing 3
the end: dismissive 3
the fee: sting 4, refusal 6
the first: sting -1, excuse -2, dismissive 3
the future: boilerplate 5
the incon~: sting -2
the issue: sting -1, defensive -1, excuse -1, vague-timing 2
the latest: sting -2
the nature: excuse 7
the new: sting -1, defensive -1
the next: unprofessional 3, vague-timing 3
the old: sting -2
the only: defensive 4
the person: sting 5
the progr~: sting 4
the quest~: refusal 6
the queue: sting 2
the record: sting 5, defensive 4
the right: blame 3
the same: sting 1, blame -1, defensive 2, dismissive 2, unprofessional -1, boilerplate -1
the second: sting -4
the serve~: excuse 7
the system: excuse 4
the time: excuse 4
the tone: sting 4
the weath~: excuse 7
the websi~: excuse 7
the whole: excuse 2
the work: blame 6
the world: sting 5, dismissive 5
the wrong: unprofessional 2
their: sting 4, blame 4, defensive -2, excuse 4, unprofessional 3
their own: sting 3, excuse 7
theirs: excuse 6
them: blame 2, defensive -3, excuse 6, dismissive -2, refusal -1, unprofessional 1, cold -1
them \$: sting 2, blame 3, excuse 5
then: sting 1, blame 2, defensive -1, excuse -1, dismissive 2, unprofessional 1, cold -1, boilerplate -2
then \$: sting 4, unprofessional 4
then the: sting -3
there: sting -1, blame 1, defensive -1, excuse 1, non-apology -1, dismissive -2, refusal 1, unprofessional -2, cold -2, boilerplate -1, vague-timing -1
there \$: sting -1, dismissive -1, refusal -1, unprofessional -1
there 's: dismissive -1, refusal 2
there are: sting -2
there is: sting 5, blame 3, defensive 6, refusal 1, cold -1
there~: sting 6, refusal 4
these: excuse 2
these things: sting 4, excuse 11
they: sting 1, defensive 1, excuse 7, non-apology -1, refusal -1, cold -3, boilerplate -1
they are: sting -2
they have: sting 3, excuse 4
things: sting 6, excuse 7, dismissive 7, vague-timing 5
think: sting 3, unprofessional 3
third: excuse 3
thirty: defensive 5
this: non-apology -2, refusal -1, unprofessional -3, cold -1, vague-timing 2
this \$: sting -2
this in: sting 4, defensive 5
this is: defensive 2, dismissive 2
this morni~: sting -5
this to: sting -3
those: sting 1, blame 5, dismissive 3
those who: sting 6, dismissive 9
thoug~: dismissive 4
thous~: sting 8, defensive 10
three: sting -2, blame -1, defensive 2, excuse -1, non-apology -1, dismissive 2, refusal -1, cold -1
throu~: blame 1, unprofessional -1, cold -2
ticket: sting 1, cold 3
ticke~: sting 7
till: sting -2
till #: sting -2
time: sting 3, blame 2, dismissive 5, refusal -1, unprofessional 2, cold -3, boilerplate -1
time \$: sting 1, dismissive 3, unprofessional 2, vague-timing 4
time on: unprofessional 8
times: sting 6, blame 6, defensive 4
title: sting 3
to: blame 1, defensive -1, excuse -1, non-apology -1, dismissive -1, refusal -2, unprofessional -2, cold 1, vague-timing -2
to #: excuse -1, dismissive -2, unprofessional -1
to be: sting -1, blame 4, dismissive -1, cold 2
to deliv~: boilerplate 8
to do: defensive 5
to get: dismissive 3
to have: excuse -1
to hear: blame -1, defensive 1, excuse -1, non-apology -2, refusal -1, vague-timing -3
to help: sting -3, excuse -1, boilerplate -2, vague-timing -2
to it: sting 4, dismissive 3, vague-timing 8
to make: sting -2
to our: sting -2, dismissive -2
to provi~: sting -2
to read: blame 2
to the: sting 1, blame -2, non-apology 1, refusal 1, unprofessional -1, cold 2, boilerplate 3
to them: excuse 5
to under~: sting -3
to us: sting 1, dismissive -1, boilerplate 5
to work: sting 3, defensive 8
to you: sting -1, blame -2, excuse 1, dismissive -1, vague-timing 6
to your: sting 1, excuse -1, non-apology 1, dismissive -2, unprofessional 2
today: sting -6, blame -3, defensive -4, excuse -3, non-apology -1, dismissive -1, vague-timing -1
today \$: sting -5
tomor~: sting -6, blame -2, defensive -3, dismissive -1, vague-timing -1
tomor~ \$: sting -3
tone: sting 7, blame 9
tone of: sting 4
tonig~: sting -7, blame -2, excuse -1
tonig~ \$: sting -3
too: sting -1, blame -1, excuse -1, refusal -1, boilerplate -1
took: excuse 3
touch: vague-timing 3
towar~: vague-timing 7
trans~: excuse 5
travel: sting 2
trave~: blame 6
trip: sting -2
truly: sting -2
trust: boilerplate 10
try: defensive -2, dismissive 2
tuned: vague-timing 6
turn: vague-timing 6
twenty: dismissive 3
twice: sting -2, defensive 2
twice ,: defensive 4
two: sting -1, non-apology -2, refusal -1, unprofessional -1, cold -1, boilerplate -3, vague-timing -4
two of: excuse 4
two people: excuse 8
typed: blame 7
unable: refusal 5
unable to: refusal 5
unans~: sting 3, blame 6
under: cold 1
under a: sting 5
under~: sting 1, blame 1, defensive -2, dismissive 1, cold 1
unless: unprofessional 7
until: sting -2, defensive -5, excuse -2, non-apology -1, dismissive -2, boilerplate -1, vague-timing -1
until then: sting -3
up: sting 1, defensive 1, non-apology -1, dismissive 1, cold -4
up \$: sting 3, defensive 5
up the: defensive 6
update: sting -1, dismissive -2, vague-timing 5
updat~: sting -3, defensive -2
upset: sting 6, non-apology 11
us: sting -2, blame -4, excuse 2, non-apology -1, dismissive -3, refusal -2, unprofessional -3, cold -7, boilerplate 6
us \$: sting -1, blame 2, excuse 3, non-apology -1, dismissive -2, unprofessional -1, cold -2, vague-timing -2
us ,: excuse 4, dismissive -1
us at: sting -2, blame -1, dismissive -2, unprofessional -1
us know: sting -3
us via: sting -2
us with: sting -3
use: sting -1, defensive -3, excuse -2, non-apology -1, refusal -1
used: sting 2, dismissive 5
used to: sting 5, dismissive 9
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
versi~: sting -2, blame -1, defensive -2, excuse -1, non-apology -1, dismissive -2, unprofessional -1
versi~ of: sting -2
very: non-apology -1, dismissive 1, refusal -1, cold -1, vague-timing 1
very serio~: boilerplate 9
via: blame -2, defensive -2, dismissive -2
view: sting 3
volum~: sting 11, excuse 17
volun~: sting 6, blame 6, defensive 6, excuse 4
wait: sting -2
waited: defensive 7
waiti~: excuse 2
waiti~ for: excuse 6
waiti~ list: refusal 8
want: blame -2, excuse -1, unprofessional 2
warm: dismissive 4
warni~: blame 4
warra~: sting 3
was: sting 5, blame 4, defensive 7, non-apology 4, dismissive 1, refusal -1, unprofessional -2, cold -1, boilerplate -5, vague-timing -7
was in: defensive 6
was made: sting 3
was never: sting 5
was not: blame 5, non-apology 3
was the: excuse 6
washi~: blame 9
water: sting -2
way: blame 1, excuse -2, dismissive -1, cold -1
way \$: sting 2, non-apology 4
we: blame -2, defensive 1, excuse 1, dismissive -3, refusal 2, unprofessional -2, cold -7, boilerplate 4, vague-timing 1
we apolo~: sting 3, non-apology 6
we appre~: sting -3, boilerplate 5
we are: sting -1, blame -1, dismissive 1, unprofessional -2, cold -3, boilerplate -2, vague-timing 3
we can: blame -1, defensive -1, excuse -1, dismissive -2, refusal 1, unprofessional -1, cold -2, boilerplate -1
we conti~: boilerplate 9
we did: sting 2, defensive 5
we do: excuse -1, dismissive -3, refusal 8, boilerplate 7
we have: sting -2, blame -2, defensive 4, cold -1
we look: sting -2
we only: sting 6, excuse 10
we regret: sting 1, non-apology -1
we reque~: sting -2
we should: sting -2
we stand: defensive 8
we strive: boilerplate 6
we take: sting -4, boilerplate 16
we want: sting -3
we will: sting 2, blame -1, defensive -1, non-apology -1, refusal 1, cold 2
week: blame 2
weeks: dismissive 3
welco~: sting 3
well: sting 3, blame 2, excuse -1, unprofessional 4
well \$: sting -2
went: blame 5, unprofessional -1
were: sting 2, blame 4, defensive 7, excuse -1, dismissive -3, cold -2, boilerplate -1, vague-timing -1
what: sting 4, blame 2, defensive 2, excuse 8, dismissive 4, refusal -2, unprofessional 2, cold -3, vague-timing -3
what 's: sting -5
what can: excuse 7
what it: sting 6, excuse 5, unprofessional 5
what people: sting 4
what they: excuse 5
what was: defensive 4
whate~: sting 2
when: sting 2, blame 4, defensive 1, excuse 4, dismissive -2, refusal -1, unprofessional -1, cold -1, boilerplate -1, vague-timing 8
when the: sting 2
whene~: vague-timing 6
where it: sting 4
which: blame 2, excuse 1, dismissive -3, unprofessional -1
which has: defensive 7
which is: sting -1
which we: excuse 4
which you: blame 6
while: sting 2, blame 2, unprofessional 3
white: unprofessional 5
who: sting 8, blame 10, defensive 2, excuse 3, dismissive 6, refusal -1, unprofessional 2, cold -4
who are: dismissive 8
who can: dismissive 5
who do: sting 5
whoev~: sting 4, blame 5
whole: excuse 2, unprofessional 2
why: sting 4, blame 9
will: sting -2, blame -4, defensive -4, excuse -3, non-apology -3, refusal 2, cold 1, boilerplate -1, vague-timing 21
will be: sting -1, defensive -2, vague-timing 6
will come: sting -2, vague-timing 7
will do: sting -3
will get: sting -2, vague-timing 7
will have: vague-timing 6
will keep: sting -2
will look: vague-timing 3
will not: sting 7, defensive 3, refusal 10, cold 4, vague-timing -1
will tell: sting 2
win: defensive 8
with: sting -1, blame -1, defensive -1, excuse -1, non-apology -2, dismissive -2, refusal -1, unprofessional -1, boilerplate 1, vague-timing -1
with a: sting -3, defensive -1, excuse -2, cold -1, vague-timing -1
with respe~: sting 4
with the: blame 1, defensive -3, non-apology 1, dismissive -1, refusal -1, boilerplate 2
with them: sting 3, excuse 5
with us: sting -3, defensive -1
with you: sting -5, blame -1, defensive -1, excuse -1, dismissive -3, boilerplate -2, vague-timing 6
with your: sting -1, defensive -1, excuse -1, dismissive -2, vague-timing -1
within: defensive 3, dismissive -3, unprofessional -1
witho~: sting 3, blame 3, non-apology -1, dismissive 3, refusal 1, cold 2, boilerplate -1, vague-timing -1
witho~ a: sting 2, dismissive 3
wonder: blame 6
word: sting 6, defensive 7
words: blame 4
work: sting 3, blame 7, defensive 3, cold -1, vague-timing 3
work for: blame 6
worki~: sting -1, blame -1, excuse -1, refusal -1, vague-timing 1
worki~ on: sting -2
works: sting 2, excuse 2, dismissive 5
world: sting 2, dismissive 4
worth: sting 3, blame 4
would: sting 1, blame 3, defensive 2, excuse 1, non-apology 1, dismissive -1, refusal -1, unprofessional -1, cold -1, vague-timing -1
would have: sting 9, blame 12
would like: sting -3, blame -2, defensive -1
wow: sting 4, unprofessional 8
write: unprofessional 3, boilerplate -2
writi~: sting 4, unprofessional 7
wrong: sting -1, refusal -1, vague-timing -1
wrong ,: sting -2
yeah: unprofessional 6
years: sting 5, defensive 11, excuse -1, dismissive 4
years of: defensive 5
years old: dismissive 6
yes: sting -3, cold -1
yes ,: sting -2
yet: sting -4
you: sting -2, blame 2, defensive -2, excuse -9, non-apology 1, dismissive -2, refusal -11, unprofessional 1, cold -6, boilerplate -1, vague-timing -2
you !: sting -2
you \$: sting -2, blame -1, defensive -6, excuse 2, dismissive -2, unprofessional 1, cold -4, boilerplate 1
you 'd: sting -3, defensive -1
you ,: sting -3, defensive -1, dismissive -1
you and: sting -2
you are: blame -1, defensive 3, non-apology -1, refusal -1, boilerplate -4, vague-timing -3
you by: sting -2
you can: sting -1, blame -3, excuse -1, dismissive 3
you did: blame 2
you do: sting -1, dismissive 4
you every: unprofessional 10
you expect: sting 8, dismissive 6
you feel: sting 12, non-apology 13
you for: sting -2, blame -4, defensive -2, excuse 1, non-apology -1, dismissive -2, unprofessional -2, boilerplate 5
you get: sting -2
you had: sting -2
you have: sting -2, defensive -2, non-apology -1, cold 1
you may: sting 2
you might: sting 6
you need: cold 2
you on: sting 2, blame 3
you please: sting -1, vague-timing -1
you post: blame 7
you should: sting 3, blame 4
you signed: sting 5, blame 9
you that: sting 3, defensive 4
you think: sting 4, defensive 5, unprofessional 6
you to: defensive -1, unprofessional 1, boilerplate -2
you want: sting 3, unprofessional 5
you will: sting 3, dismissive 6, vague-timing -2
your: sting -4, defensive -5, excuse -12, dismissive -4, refusal -7, unprofessional 1, cold -1, boilerplate 3, vague-timing -2
your accou~: sting -5
your comme~: boilerplate 7
your conce~: sting -2, boilerplate 4
your contr~: unprofessional 6
your exper~: sting -6, defensive -1, non-apology -1
your feedb~: blame -1, defensive -2, non-apology 2, dismissive -1
your own: sting 5, blame 9
your side: blame 7
your whole: blame 8
yours: sting -2, defensive -1, excuse -2, non-apology -1, dismissive -1, boilerplate 4
yours \$: blame 4
yours~: sting 4, blame 7, dismissive 4
{alternative}: sting -2, blame -2, defensive -1, excuse -1, non-apology -1, dismissive -1, refusal -1, unprofessional -4, cold -3, boilerplate -1, vague-timing -1
{apology-any-inconvenience}: boilerplate 15
{apology-but}: sting 26, excuse 7, non-apology 24
{apology-conditional}: sting 24, non-apology 19
{apology-you-feel}: sting 32, non-apology 31
{apology}: sting 3, blame -6, defensive -8, excuse -7, non-apology 20, dismissive -5, refusal -5, unprofessional -2, cold -10, boilerplate -1, vague-timing -7
{asked}: sting -1, excuse -8, non-apology -2, dismissive -2, refusal -2, cold -5, boilerplate -5, vague-timing -4
{blame-should-have}: sting 11, blame 19
{blame-you-are-wrong}: sting 17, defensive 24
{blame-you-didnt}: sting 12, blame 17
{blame-you-failed}: sting 17, blame 20
{blame-your-fault}: sting 9, blame 11
{blame-your-tone}: sting 19, blame 20, defensive 13, dismissive 7
{canned-phrase}: sting -11, blame -3, defensive -2, excuse -3, dismissive -3, refusal -1, unprofessional -1, boilerplate 24
{cheer}: sting -4, blame -3, defensive -2, excuse -3, dismissive -4, refusal -2, unprofessional -1, cold -2, boilerplate -2, vague-timing -5
{closing}: sting -12, blame -1, defensive -7, excuse -1, non-apology -1, dismissive -7, refusal -2, unprofessional -6, cold -9, boilerplate -2, vague-timing -5
{cold-bureaucratic}: sting 13, cold 24
{condescend-as-i-said}: sting 13, defensive 19
{condescend-obviously}: sting 18, dismissive 19, unprofessional 8
{condescend-read-this}: sting 9, blame 7
{courtesy}: sting -1, defensive -2, excuse -4, non-apology -2, refusal -3, unprofessional -1, cold -2, vague-timing -3
{debate}: blame -1, excuse -2, non-apology -1, dismissive -2, refusal -1, unprofessional -1, boilerplate -3
{defensive-lock}: sting 16, defensive 14, dismissive 8
{emotion-calm-down}: dismissive 10
{emotion-cheer-mismatch}: sting -3, blame -1, defensive -2
{emotion-only-you}: sting 15, defensive 18
{emotion-overreact}: sting 17, dismissive 27
{emotion-works-here}: sting 11, dismissive 21
{empathy}: sting -5, blame -5, defensive -2, excuse -6, dismissive -3, refusal -6, unprofessional -2, cold -8, boilerplate -2, vague-timing -4
{explanation}: blame -4, excuse 1, non-apology -1, dismissive -1, refusal 4, boilerplate -1
{first sentence}: blame -2, excuse 3, non-apology 3, dismissive -1, refusal -1, unprofessional -1, cold 2, boilerplate 3, vague-timing 1
{greeting}: sting -18, blame -8, defensive -12, excuse -6, non-apology -3, dismissive -13, refusal -7, unprofessional -6, cold -16, boilerplate -1, vague-timing -7
{handoff}: sting -3, defensive -1, excuse -1, dismissive -2, cold -1, vague-timing -1
{hostile-dare-to-leave}: sting 13, dismissive 21, unprofessional 7
{hostile-insult}: sting 13, unprofessional 22
{hostile-sarcasm}: sting 13, unprofessional 24, cold -1
{last sentence}: sting -3, blame -1, defensive -1, excuse -2, non-apology 2, refusal 1, unprofessional -1, cold -3, vague-timing 1
{likely angry}: sting 3, blame 1, defensive 2, excuse 2, non-apology 4, dismissive -2, refusal 3, unprofessional 1, cold 1, boilerplate 2, vague-timing -2
{likely annoyed}: sting 4, blame 5, defensive 8, excuse 6, non-apology 2, dismissive 5, refusal -1, unprofessional 2, cold -5, boilerplate -1, vague-timing -3
{likely companySide}: sting 6, blame 5, defensive 1, excuse 6, non-apology 1, dismissive 4, refusal 5, unprofessional 9, cold 7, boilerplate 6, vague-timing 5
{likely complaint}: sting 1, blame -1, defensive 3, excuse -5, non-apology -4, refusal -10, unprofessional -3, cold 3, boilerplate -4, vague-timing 3
{likely repeat}: blame -4, excuse 4, non-apology -6, dismissive 1, refusal -9, unprofessional -1, cold -3, vague-timing 4
{likely thanks}: sting -7, blame -8, defensive -1, excuse -27, non-apology -11, dismissive -9, refusal -29, unprofessional 6, cold -25, boilerplate -13, vague-timing -9
{likely threat}: sting 1, blame -5, defensive -5, excuse -7, non-apology -4, dismissive -3, unprofessional 9, cold 5, boilerplate 1, vague-timing -4
{likely urgent}: sting 1, blame -4, defensive -3, excuse 5, non-apology -8, dismissive -2, refusal 3, unprofessional 4, cold 1, boilerplate 5, vague-timing 3
{likely vulnerable}: sting 3, blame 2, defensive 1, excuse -3, non-apology -5, dismissive -1, refusal 5, unprofessional -10, cold 12, boilerplate -5, vague-timing -7
{missing-alternative}: sting 7, blame -3, defensive -3, dismissive -3, refusal 23, cold 3
{nextStep}: sting 1, blame -1, defensive -3, excuse -1, refusal 1, cold 6, boilerplate -2, vague-timing 1
{no alternative}: sting 5, blame 2, excuse 3, dismissive 2, refusal 5, unprofessional 2, cold 7, vague-timing 1
{no apology}: sting 6, blame 4, defensive 4, excuse 1, non-apology -16, dismissive 4, refusal 2, unprofessional 4, cold 10, vague-timing -2
{no closing}: blame -1, defensive -1, non-apology -1, refusal -2, unprofessional 1, cold -3, boilerplate -2, vague-timing -2
{no courtesy}: sting 7, blame 3, defensive 2, excuse 1, non-apology 2, dismissive 3, refusal 5, unprofessional 6, cold 12, boilerplate -3, vague-timing 2
{no debate}: blame -1, defensive -2, non-apology -3, dismissive -1, refusal -2, unprofessional -4, cold -1, boilerplate -2, vague-timing -2
{no empathy}: blame -1, defensive -1, non-apology 3, unprofessional 2, cold 5, boilerplate 2
{no greeting}: sting 1, excuse -2, non-apology -2, dismissive -1, refusal -1, unprofessional 5, cold 6, vague-timing -2
{no nextStep}: sting 9, blame 3, defensive 3, excuse 7, non-apology 2, dismissive 4, refusal 10, unprofessional 2, cold 8, boilerplate 1, vague-timing 2
{no repair}: sting 2, blame 1, defensive -1, excuse 1, unprofessional 1, cold 1, vague-timing -1
{no timeframe}: sting 2, excuse 2, non-apology 1, dismissive 1, refusal 2, unprofessional -1, cold 1, boilerplate 3, vague-timing 4
{only sentence}: sting 7, blame 3, excuse 7, non-apology 13, dismissive 3, refusal 7, unprofessional 6, cold -2, boilerplate 5, vague-timing 4
{ownership}: sting -6, non-apology -1, dismissive -1, unprofessional -1
{question}: sting -3, defensive -5, excuse -1, dismissive -8, refusal -5, unprofessional -2, vague-timing -4
{refuse-final}: sting 15, defensive 6, refusal 15, cold 6
{refuse-nothing-we-can-do}: sting 7, refusal 13
{repair}: sting -2, blame -1, defensive -1, non-apology -3, dismissive -2, refusal -1, unprofessional -5, cold -1, vague-timing 1
{sentence < 12 words}: sting 1, blame -5, defensive -4, excuse -1, non-apology -3, dismissive 1, refusal 3, boilerplate -2
{sentence < 20 words}: sting 2, blame 1, defensive -1, excuse -2, dismissive -1, refusal -2, unprofessional -2, cold -5, boilerplate -2, vague-timing -2
{sentence < 3 words}: sting -9, blame -12, defensive -19, excuse -11, non-apology -7, dismissive -8, refusal -8, unprofessional -3, cold -3, boilerplate -8, vague-timing -12
{sentence < 30 words}: sting -6, blame -5, defensive -5, excuse -5, non-apology -5, dismissive -5, refusal -6, unprofessional -8, cold -9, boilerplate -4, vague-timing -5
{sentence < 5 words}: sting -3, blame -9, defensive -10, excuse -9, non-apology -9, dismissive -6, refusal -5, unprofessional -6, cold 2, boilerplate -15, vague-timing -8
{sentence < 8 words}: sting -1, blame -4, defensive 1, excuse -13, non-apology -10, dismissive -4, unprofessional -2, cold 4, boilerplate -5, vague-timing -5
{shift-excuse-workload}: sting 13, excuse 22
{shift-not-our-fault}: sting 7, defensive 13
{shift-policy-shield}: refusal 6
{shift-third-party}: sting 4, excuse 9
{timeframe}: sting -2, blame -2, defensive -4, excuse 1, non-apology -6, dismissive -1, refusal -2, unprofessional -2, cold -2, boilerplate -7, vague-timing -8
{vague-owner}: sting -6, blame -4, defensive -4, excuse -2, refusal -1, unprofessional -2, vague-timing 28
{vague-time}: sting -8, blame -6, defensive -6, excuse -3, dismissive -3, refusal -1, cold -4, boilerplate -1, vague-timing 36
�: sting -4
� \$: sting -2
�: sting 4, blame 5, excuse 2, dismissive 4, unprofessional 10, cold -3
� \$: unprofessional 6
��: unprofessional 13
`;
