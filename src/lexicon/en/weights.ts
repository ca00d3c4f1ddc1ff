/** Weighted cues, in hundredths of log-odds. Made by `npm run learn`; the format is in src/engine/cues/table.ts. */
export const weights = `# Learned from 9385 items:
# train.jsonl 1189342 bytes, sha256 70065d2ed436c237
# app-store-2.jsonl 69586 bytes, sha256 b39260629d5d6933
# app-store.jsonl 80997 bytes, sha256 e5324de38939eb40
# b2b.jsonl 89831 bytes, sha256 5627df84875c26b9
# customers-reviews.jsonl 172015 bytes, sha256 696f844c47200c10
# customers-social.jsonl 140100 bytes, sha256 cb43ddc051592139
# customers.jsonl 199024 bytes, sha256 28901ef171038bb8
# desk-2.jsonl 90599 bytes, sha256 8e1f19088f3ffd0b
# helpdesk.jsonl 549297 bytes, sha256 a9572d3e98612dd5
# letters.jsonl 99031 bytes, sha256 a4b862f538524d8b
# makers-2.jsonl 78911 bytes, sha256 c189fb34f7899b3d
# makers.jsonl 88999 bytes, sha256 1d1fb8e466551306
# messages.jsonl 72622 bytes, sha256 f88d7bc2db739bf4
# owner-response.jsonl 86428 bytes, sha256 a48497fc917c59af
# sentences-constructions.jsonl 81008 bytes, sha256 7686f4d7ca4ac186
# sentences-letters.jsonl 67267 bytes, sha256 1aabc7a7f96919a6
# sentences-makers.jsonl 69866 bytes, sha256 ac07f0a8bd721d8a
# sentences-public-2.jsonl 77085 bytes, sha256 843826d339f32c8f
# sentences-public.jsonl 67430 bytes, sha256 da4f6e9135aa3d06
# social.jsonl 64937 bytes, sha256 46b855d54785386b
# stings.jsonl 93748 bytes, sha256 93dd529cf8b9a9a9
# twins.jsonl 92759 bytes, sha256 4e0141597c805737
= complaint 13 0
= companySide -57 0
= annoyed -59 0
= angry -237 -80
= repeat -262 0
= urgent -314 0
= threat -319 -50
= vulnerable -294 -50
= thanks -189 0
= complained -90 0
= empathy -364 -30
= nextStep 18 0
= missing-apology -179 0
= missing-empathy -204 -20
= missing-next-step -141 -80
= tone-mismatch -208 -80
= sting -285 -60
= blame -264 0
= defensive -260 0
= excuse -309 0
= non-apology -313 0
= dismissive -299 0
= refusal -325 0
= unprofessional -289 0
= cold -413 0
= boilerplate -288 -40
= vague-timing -337 -50
[customer]
!: complaint -38, companySide -24, angry 14, urgent 14, thanks 78, complained -19, missing-next-step -43, tone-mismatch -12
#: complaint 19, companySide 20, annoyed 18, angry 8, repeat -16, urgent 37, threat 23, thanks -49, nextStep -15, missing-next-step 20
# #: complaint 33, companySide 12, annoyed -7, urgent -23, complained 34, empathy 20, missing-empathy -23, tone-mismatch -25
# \$: complaint 26, companySide 12, annoyed -14, angry -31, complained 27, nextStep -7
# ,: vulnerable -18, empathy -7, tone-mismatch 46
# ?: complaint -57, companySide -37, annoyed -35, complained -56, missing-empathy -34
# a: angry 27
# and: complaint 20, companySide 57, annoyed 27, missing-apology 52, missing-empathy 19
# but: companySide -50
# days: annoyed 15, missing-empathy 11
# degre~: angry 46
# for: complaint 36, companySide 27, annoyed 18
# hours: complaint 15, companySide 27, angry 31
# min: urgent 35, missing-empathy 26
# months: complaint 20, companySide 28
# of: missing-next-step 29
# stars: complaint -24, complained -48
# times: annoyed 36
# to: annoyed 30
# weeks: complaint 17, companySide 74, annoyed 37, missing-apology 25
# years: complaint 23, annoyed 23
\$: complaint 26, companySide 21, annoyed 23, angry 17, repeat 15, threat 11, vulnerable -4, thanks 16, complained 6, empathy 23, nextStep -12, missing-apology -10, missing-next-step -3, tone-mismatch -9
'd: complaint -15, companySide -3, annoyed -19, angry -13, repeat -21, urgent -18, threat -8
'd like: companySide -15
's: complaint 11, companySide 11, threat 13, vulnerable 5, thanks -18, complained 14, empathy -25, nextStep -18, missing-apology 18, missing-next-step 11, tone-mismatch 20
's #: complaint 40, companySide 71, annoyed 63, angry 19, missing-apology 59
's a: threat -34
's been: companySide 31
's my: angry 40
's not: complaint -21, companySide -26
's the: complaint -24, companySide -40, angry -24
,: complaint -22, companySide -16, annoyed -26, angry -19, repeat 4, threat -12, vulnerable -5, thanks 15, empathy 9, missing-empathy 9, missing-next-step 13
, #: complaint 34, companySide 11, annoyed 21, thanks -20, complained 29, nextStep -17, missing-empathy -7
, a: angry -33
, all: annoyed -27
, and: complaint -22, annoyed -23, angry -12, urgent -32, threat 8, vulnerable -7, empathy -26, missing-next-step 22
, but: angry -20, urgent -26, empathy 21, missing-next-step -19, tone-mismatch -11
, can: annoyed 24
, i: complaint -8, annoyed 10, vulnerable 15, complained -24, empathy 14
, if: complaint -26
, in: angry -34
, is: complaint -15, companySide -33
, it: complaint 16, complained 14
, just: complaint -19, annoyed -38
, let: complaint -55
, my: complaint -18
, no: complaint -19, angry 20
, or: annoyed -21
, so: empathy -43, missing-apology 26, missing-empathy 24
, the: complaint -23, annoyed -43, angry -13, threat -19, vulnerable -14, missing-empathy -24
, this: empathy -35
, will: complaint -34
, would: complaint -46
, your: threat 58
?: complaint -49, companySide -44, annoyed -27, angry -22, repeat -12, urgent 19, threat -28, vulnerable -4, thanks -70, complained -24, empathy -9, nextStep 16, missing-apology -12, missing-empathy 3, missing-next-step 6
^: complaint 27, companySide 22, annoyed 6, angry -18, repeat -4, complained 24, nextStep 4, missing-apology -4, missing-empathy -3, missing-next-step -21, tone-mismatch -18
^ #: complaint 32, companySide 15, annoyed 66, angry 57, threat 60, complained -8, missing-empathy 16, tone-mismatch 32
^ a: complaint 19, companySide 16, angry 33, vulnerable 17, missing-apology 23
^ absol~: angry 62
^ after: complaint 72, annoyed 47, complained 41
^ and: complaint 16, complained 18, missing-empathy 35
^ any: angry -45
^ app: complaint 61, companySide 55
^ are: angry 67
^ as: complaint -77, companySide -30, annoyed -48, complained -78
^ best: complaint -38, annoyed -74
^ can: complaint -53, companySide -28, annoyed -53, angry -28, repeat -57, complained -38, missing-empathy -18, tone-mismatch -24
^ charg~: annoyed 39
^ could: complaint -30, companySide -24, annoyed -62, angry -80, complained -39, nextStep 38, missing-apology -29, missing-empathy -25
^ do: complaint 12, companySide 16, annoyed 14, angry 39
^ does: annoyed -43
^ every: repeat 93
^ first: angry -38
^ five: angry 48
^ for: nextStep 37, missing-next-step -33
^ full: complaint 47, annoyed 52, complained 31
^ good: complaint -25, companySide -45, annoyed -77, angry -76, missing-apology -18, missing-empathy -49, missing-next-step -20
^ great: complaint -35, companySide -46, annoyed -42, angry -32, missing-apology -55, missing-empathy -24
^ half: complaint 34, companySide 49
^ he: companySide 29, angry 36, vulnerable 16
^ hi: complaint -15, annoyed -49, angry -33, empathy -29, nextStep 34, missing-empathy -21, missing-next-step -19
^ how: angry 19
^ i: annoyed 11, angry 13, repeat 16, urgent 3, vulnerable 34, thanks -8, complained -6, empathy 15, nextStep -15, missing-empathy -11, missing-next-step 15, tone-mismatch -9
^ if: complaint 24
^ is: complaint -24, companySide -20, annoyed -25, angry -11, complained -20
^ it: complaint 34, companySide 21, annoyed 14, angry -9, urgent 5, threat -17, vulnerable -14, thanks -34, nextStep -16, missing-next-step 13
^ just: complaint -39, companySide -40, annoyed -36, missing-empathy -28
^ my: angry 22, repeat -6, urgent 19, vulnerable 20, thanks -13, complained -19, missing-empathy 5
^ never: threat 53
^ no: complaint -19, companySide -12, annoyed -16
^ not: annoyed 14, angry -16, urgent -23
^ now: complaint 15, companySide 28
^ on: annoyed -45, angry -25
^ our: urgent 29, threat 45
^ please: complaint -32, companySide -23, angry 22, urgent 21, threat -16, vulnerable 14, complained -34, empathy 14, missing-apology -15
^ repor~: repeat 65
^ second: repeat 58
^ she: angry 16
^ so: missing-apology -25
^ someo~: complaint 29
^ sorry: complaint -27
^ still: repeat 38
^ suppo~: repeat 84
^ thank: complaint -38, companySide -26, annoyed -23, thanks 57, missing-apology 26, missing-empathy 23
^ thanks: annoyed -31
^ that: companySide -24, missing-apology -41
^ the: complaint 34, companySide 23, annoyed 9, angry -8, repeat 15, urgent -6, complained 6, empathy -34, missing-apology 16, missing-empathy 4, tone-mismatch 8
^ there: complaint 15, companySide 27, annoyed 24, vulnerable 25, missing-apology 27, missing-empathy 27
^ they: threat 32, missing-empathy 40
^ third: angry 50, repeat 92
^ this: companySide 16, annoyed 9, angry 45, empathy 16, missing-apology 19
^ very: angry 29
^ was: annoyed 41
^ we: empathy -17, nextStep -10, tone-mismatch 24
^ what: complaint 14, angry 15, complained 13, missing-apology 16, tone-mismatch 23
^ when: complained -33
^ who: missing-next-step 72
^ why: complaint 26, nextStep 32, missing-apology -9, missing-next-step -27
^ will: annoyed -34
^ would: companySide -14, annoyed -27, angry -24
^ yes: companySide -62
^ you: complaint 42, companySide 43, annoyed 61, angry 59, repeat 19, urgent 23, threat 32, complained 10, empathy -25, missing-empathy 27
^ your: complaint 73, companySide 61, annoyed 49, angry 45, urgent 16, threat 39, vulnerable 24, empathy -22
a: repeat -19, urgent -6, threat 5
a #: complaint -12, annoyed 23
a bit: companySide -53
a few: annoyed -24
a lot: missing-apology 31
able: complaint -37, angry -25, complained -28
able to: angry -21
about: annoyed 16, vulnerable -13, missing-apology -29, missing-next-step 34, tone-mismatch -22
about #: angry -40
above: complaint 38, missing-apology -34
absol~: angry 76
access: companySide 43
accid~: companySide -50
accou~: nextStep 25, missing-next-step -42
accou~ \$: angry -34, repeat 45
actua~: missing-next-step 47
add: complaint -25, companySide -37, angry -25, missing-apology -22
addre~: complaint 13, companySide 23
after: complaint 27, companySide 20, repeat -16, urgent -20, complained 47, missing-apology 9
after the: annoyed 18
again: complaint -24, companySide -20, annoyed -21, repeat 69, complained -21, empathy 25
ago: annoyed 41
alarm: complaint 42, companySide 61, annoyed 48, angry 58
all: complaint 11, annoyed 13, repeat 10, vulnerable -7, complained 12, missing-apology 5, missing-empathy 14
all #: companySide 45
all \$: complaint -33
all the: annoyed 25
alrea~: angry -14
also: complaint 13, angry -35, complained 12, missing-empathy -27, tone-mismatch -28
always: complaint -18, companySide -23, annoyed -18, nextStep -47
am: complaint -3, angry 16, vulnerable 20, thanks -9, complained -7, missing-apology -7, missing-empathy 13, tone-mismatch 13
am #: complaint 26, annoyed 33, vulnerable 40
am a: threat 39
am at: urgent 85
am going: threat 52
am not: complaint -26, companySide -15, annoyed -22, angry -16
am shaki~: angry 60
amazi~: companySide -44, angry -35, missing-apology -38
an: complaint 10, vulnerable 9, thanks -18
an hour: angry 42, missing-empathy 22
and: complaint -8, companySide -8, annoyed 11, angry 9, urgent 7, vulnerable 17, thanks 9, complained -9, nextStep -14, missing-apology 6, missing-next-step -9
and #: tone-mismatch 45
and a: urgent -22, vulnerable -17
and i: annoyed 10, vulnerable 19, thanks 16, complained 22, missing-empathy 20
and it: companySide 19, complained 12, missing-apology 35
and my: urgent 29
and nobody: tone-mismatch 39
and now: companySide 44, annoyed 27, angry 40
and the: companySide 11, annoyed 22, urgent 18, empathy -18, nextStep -21, missing-empathy 30
and then: threat 52
and will: annoyed -53
and would: complaint -53
and you: complaint 31, companySide 25, annoyed 46, angry 65
annoy~: complaint 32, companySide 39, annoyed 88
anoth~: empathy -45, missing-next-step 26
answer: complaint 27, annoyed 48, repeat 45
answe~: companySide 22, angry 26, repeat 61, missing-empathy 63
any: complaint -7, companySide -8, annoyed -18, threat -28, thanks -22, missing-empathy -19
any chance: complaint -45, companySide -68, annoyed -75
any news: repeat 60
anyth~: complaint -25
anyway: companySide -50
anyway \$: complaint -43
app: complaint 8, nextStep 14, missing-next-step -36, tone-mismatch 27
app \$: companySide -36, annoyed -19, angry 24, missing-apology -33, missing-next-step -39
app ,: angry 36
app is: complaint 17
appar~: complaint 32
are: angry 12, repeat 11, complained 12, nextStep -24, missing-apology 10, missing-next-step 16, tone-mismatch -35
are doing: complaint -73
are in: complaint -61, annoyed -47
are not: angry -22, missing-empathy -20
are you: angry 63
arriv~: complaint 29, companySide 49
as: annoyed -8, repeat 27, urgent -15, thanks -12, complained -17, missing-empathy -3, missing-next-step -22
as a: complaint -43, complained -42, missing-next-step -26
asked: annoyed 18, repeat 44, threat 29
asked for: complaint 19
asking: vulnerable 23
at: complaint -4, repeat 8, threat -11, thanks 15, complained -19, missing-apology -4
at #: companySide 33, annoyed 29, urgent 34
at my: angry 50
at the: annoyed 10, threat -11, vulnerable -17, complained 32, missing-empathy 34
attac~: annoyed -47, angry -30, repeat 32
away: missing-apology 32, tone-mismatch 29
away and: missing-next-step 66
aweso~: annoyed -59
back: thanks 26, nextStep -29, missing-empathy -16, tone-mismatch 31
back \$: angry 29
back ?: complaint 27
bad: complaint -23, companySide -48, missing-apology -31, missing-empathy -36
balan~: angry -29
bank: complaint 21, angry 23
basic~: angry 78
batte~: companySide 15, angry 25, missing-apology 23
be: complaint -26, companySide -19, annoyed -14, threat -6, vulnerable 24, thanks -35, complained -21, empathy 16, missing-next-step -6
be a: complaint -31, companySide -17
be fixed: complaint 36
beaut~: thanks 53
becau~: complaint 40, annoyed 27, angry 9, urgent -16, complained 22, tone-mismatch -15
becau~ it: companySide 40
becau~ the: annoyed 52
been: complaint 5, companySide 14, annoyed 21, repeat 19, thanks 15, missing-apology 18, missing-next-step 24
before: urgent 13
behind: angry 41
being: complaint 20, repeat 47
best: complaint -31, companySide -34, annoyed -37, nextStep -32, missing-empathy -32
better: companySide -23, missing-next-step -17
better than: complaint -32
betwe~: vulnerable -19
big: annoyed -53, repeat -33, thanks 38, missing-empathy -47
bill: annoyed 38, angry 51, missing-apology 42, missing-empathy 38
biscu~: complaint -43
bit: complaint -16, annoyed -27, angry -28, thanks 38
black: angry 32
block: urgent 66
booked: companySide 30
bot: repeat 80
bought: repeat -25
box: annoyed -22, urgent -40
branch: complaint 31
brill~: complaint -80
broken: complaint -20, companySide -27
bus \$: thanks 66
busy: repeat 75
but: complaint 14, annoyed -12, angry -39, repeat -27, threat -22, vulnerable -17, complained 11, empathy 6, missing-apology 8
but i: companySide -27, angry -29
but the: angry -41
button: complaint 31, companySide 42
buy: companySide 39
buying: missing-empathy 48
by: complaint -7, vulnerable 5, complained -20, empathy 16, missing-empathy -14, missing-next-step 16
by #: complaint 36
by defau~: complaint -64
by the: repeat 45
cache: complaint -58
call: annoyed 30, missing-empathy 23
called: angry 17, missing-apology 28, missing-next-step 43
calls: companySide -35
came: complaint 42, companySide 49, annoyed 74, complained 15, missing-apology 22, missing-empathy 20
camera: complaint 30, companySide 35
can: complaint -19, companySide -16, annoyed -24, angry -35, urgent 42, threat -14, vulnerable 10, empathy 11, missing-apology -5, missing-next-step 13
can i: complaint -53, companySide -43, annoyed -20, angry -64, repeat -45, missing-empathy 14
can it: complaint -48
can not: complaint 23, companySide 8, annoyed 32, urgent 45, complained 6, nextStep 16
can you: annoyed -35, angry -34
cancel: complaint -32, companySide -45, complained -48
cance~: companySide 13, annoyed 33, threat 32
car: angry 30
car \$: angry 40
card: complaint 9, urgent 38
card \$: complained 56
care: annoyed 22, angry 58
carri~: angry -45
case: complaint -27, complained -46, missing-empathy -52
cat: complaint -37
chance: complaint -13, companySide -30
change: angry -28, nextStep 17
charg~: complaint 60, companySide 50, angry 13, repeat -15, threat 53, complained 33
check: annoyed -28, angry -28, missing-empathy -37
check in: annoyed -60
check~: repeat -25
claim: complaint 26
clean: angry -38
clear: complaint -33, companySide -51, missing-apology -37
close: companySide -19, nextStep -42
closed: complaint 22, annoyed 53, angry 37
closi~: nextStep -109, missing-next-step 71
cold: annoyed 50
colle~: repeat 30
come: complaint -15, companySide -19, urgent 19, complained -23, missing-apology -23
coming: urgent 81
compl~: complaint -13
confi~: companySide -40, annoyed -18
consi~: companySide -35
consu~: companySide 51
conta~: complaint 10, companySide 29, angry 28
conte~: companySide -86, annoyed -52, missing-apology -64
conve~: missing-apology -40
corre~: annoyed -40, angry -17
corru~: angry 76
cost: complaint 53, companySide 25
costu~: complaint -85, companySide -88, annoyed -69
could: complaint -15, annoyed -18, angry -10, nextStep 25, missing-empathy -6
could not: tone-mismatch 55
could you: annoyed -42, angry -32, missing-empathy -52
course: angry -43
crash~: complaint 54, companySide 47, annoyed 21, angry -19, complained 38
cried: angry 75
crying: thanks 60
crying \$: angry 78
curre~: angry -16, tone-mismatch -28
custo~: annoyed 24, urgent 47
cut: complaint -13, companySide -16, annoyed -39, missing-empathy -25, tone-mismatch -19
dare: angry 52
data: complaint -33, complained -47
daughter's: angry 46
day: complaint 8, companySide 12, repeat 26
days: complaint 14, companySide 40, annoyed 36, repeat 32, vulnerable 18, nextStep -18, missing-apology 26, missing-empathy 18, missing-next-step 29, tone-mismatch -22
deadl~: urgent 75
deal: missing-apology -55
defin~: companySide -58, annoyed -69, missing-empathy -34
degre~: companySide 49, angry 42
delet~: angry 33
deliv~: companySide 23
despi~: angry 51
detai~: annoyed -37
devel~: companySide -31
did: complaint -28, companySide -16, annoyed -20, repeat -14, thanks 23, complained -22, empathy 10, missing-apology -10, tone-mismatch -25
did not: complaint 12, annoyed 18, missing-empathy 14, tone-mismatch -33
did you: angry 51
died: annoyed 67, angry 37
diffe~: complaint 14, vulnerable -18
diffi~: annoyed 41
disap~: complaint 55, companySide 41, annoyed 45, missing-apology 46, missing-empathy 56
disas~: angry 59
discu~: companySide -46
disgu~: angry 54
displ~: missing-empathy -61
distr~: complaint -56, companySide -86, missing-apology -64
do: annoyed 8, angry 14, thanks -13, missing-next-step 17, tone-mismatch -9
do an: complaint -75
do i: complaint -72, companySide -65, annoyed -59, angry -13, repeat -21, threat -23
do not: complaint -18, annoyed 8, angry 9, vulnerable 19, complained -18, missing-apology -16, missing-next-step -10
do you: complaint -28, vulnerable 28, complained -24
does: complaint -12, companySide -14, annoyed -13, angry -4, urgent -28, empathy -32, missing-next-step -14
does it: complaint -27, annoyed -31
does not: complaint 12, companySide 6, empathy -25, missing-next-step -16, tone-mismatch -16
does the: complaint -24, annoyed -58, angry -40
doing: complaint -24, companySide -44, annoyed -26
done: complaint -38, companySide -31, annoyed -34
down: angry 23, urgent 18, vulnerable 21
down again: angry 75
downl~: complaint 43, tone-mismatch 47
drawi~: complaint -25, annoyed -53
dress: urgent 60
drive: angry -42
driver: annoyed 26
dropp~: complaint -21
drove: complaint 24, annoyed 55
due: angry 50, urgent 63
each time: repeat 85
easy: complaint -36, companySide -36, annoyed -48
eleven: threat 36
else: complaint 40, companySide 24
emails: annoyed 41, angry 47
emerg~: angry 43, vulnerable 91
emplo~: angry 64
end: companySide -28
ended: complaint 38, companySide 52
enough: angry -38
error: annoyed -23
even: complaint -4, companySide -20, angry 20, thanks 51, missing-empathy 25
eveni~: companySide 28
ever: nextStep 28
every: complaint 59, companySide 30, annoyed 54, angry 14, urgent -50, threat 40, complained 39, missing-empathy 14, missing-next-step -20
every~: missing-empathy 12
excel~: annoyed -54, missing-empathy -49
expec~: annoyed -57
exper~: companySide -35
fake: angry 54
fast: complaint -42
fault: companySide -41
featu~: complaint -26, companySide -30, annoyed -22, nextStep 32
feel: annoyed 38, angry 42
few: complaint -27, annoyed -28, angry -48
find: complaint -22, companySide -22, annoyed -22, angry -19
fine: annoyed -56, angry -50, urgent -36
fine \$: annoyed -92
first: repeat -26, thanks 23, tone-mismatch -18
first time: complaint -40, companySide -53
fit: complaint -67
five: companySide 19
fix: complaint 76, companySide 36, complained 39, missing-apology 17
fix this: complaint 38, companySide 57, missing-apology 48
flat: angry 32
floor: annoyed 43, angry 41
fly: urgent 122
food: annoyed 30
for: complaint -9, companySide -7, angry -8, repeat -8, urgent -14, vulnerable -7, thanks 14, nextStep 13, missing-next-step -9, tone-mismatch 11
for #: complaint 20, companySide 25, annoyed 41, angry 35, nextStep -24, missing-next-step 20
for a: complaint 25, companySide 32, annoyed 27, thanks -24
for me: companySide -42
for nothi~: angry 62
for the: complaint -10, companySide -16, urgent 13, threat -16, thanks 29, complained 13, empathy -11, missing-next-step 15
for your: companySide -39
forget: complaint -56, annoyed -73
forgot: complaint -37, complained -44
forgot to: complaint -39
form: angry -22, repeat 47
found: angry 18
four: companySide 26
fourth: annoyed 40, repeat 82
fourth time: angry 88
fraud: angry 70
free: companySide -34, angry 20, missing-apology -26, tone-mismatch -22
freez~: complaint 28, angry 53, missing-empathy 45
friday: annoyed 38, thanks -34
from: complained 8, missing-apology -7, tone-mismatch 10
from my: annoyed 41
from the: complaint 20
from you: vulnerable 52
front of: companySide 40, annoyed 43
frust~: complaint 23
fuck: angry 100
full: complaint 43, companySide 67, annoyed 46, angry -26, complained 48, missing-apology 63, missing-empathy 60, tone-mismatch -17
gate: angry 27, urgent 63
get: complaint -12, angry -7, complained -4, empathy 23, missing-empathy -4, missing-next-step -25
get a: angry 24
get the: complaint 16, companySide 21
getti~: angry -21, missing-empathy -36, tone-mismatch -20
give me: angry 95
given: annoyed 45, angry 42
giving: complaint 48
go: companySide 22, threat 19, vulnerable 37
goes: repeat 29
going: complaint 16, companySide 15, annoyed 18, angry 9, threat 47, thanks -24
going to: angry 30
gone: companySide 37, annoyed 18, angry 54, missing-apology 24
gone \$: complaint 57, companySide 54, annoyed 47, angry 45, complained 33, missing-apology 37
gone from: angry 53
good: complaint -34, companySide -29, annoyed -37, angry -33, urgent -34, vulnerable -33, complained -16, missing-empathy -28, missing-next-step -9
good but: angry -28
got: angry -11, urgent 26, threat -15
got a: thanks -31
graph~: annoyed -57
great: complaint -25, companySide -14, annoyed -18, complained -4, nextStep -18, missing-empathy 12
great !: complaint -42
great app: complaint -66, complained -73, tone-mismatch 51
had: annoyed 4, angry -8, repeat -17, urgent -19, threat -16, vulnerable -18, nextStep -20, tone-mismatch -13
had a: annoyed -39
had to: complaint 26, companySide 46, annoyed 51, angry 21
hair: complaint -26, companySide -35, annoyed -26, missing-empathy -25
half: complaint 45, companySide 64, annoyed 30, angry -18, repeat -23, vulnerable 13, complained 51, missing-apology 48, missing-next-step 49
half a: companySide 29, annoyed 42
half of: complaint 31, companySide 47
happe~: complaint 14, companySide 17, angry -19, missing-apology 30
happy: vulnerable -20
has: complaint 17, companySide 17, repeat 23, urgent 24, threat 25, vulnerable -5, complained 7
has been: companySide -22
have: companySide -6, angry -6, repeat 13, urgent 24, threat 30, vulnerable 8, complained -9, empathy 17, missing-apology -16, tone-mismatch 10
have a: urgent 20
have been: complaint -15, urgent -21, vulnerable -17
have it: tone-mismatch 61
have never: angry 50
have put: vulnerable 66
have to: complaint 15, annoyed 33, nextStep 22, missing-next-step -43
having: complaint 31, angry -52, complained 30
he: complaint -21, companySide -16, annoyed -24, angry 9, vulnerable 31, thanks 33, missing-next-step 23, tone-mismatch 48
he 's: vulnerable 24
heati~: complaint 40, companySide 66, annoyed 41
hello: companySide 26
help: annoyed 7, urgent 62, nextStep 18
help \$: urgent 59
her: vulnerable 43, thanks 38
here: complaint -19, companySide -25, annoyed -21, urgent 61, thanks 35, missing-apology -22
hi: complaint -34, companySide -33, annoyed -79, angry -44, complained -35, empathy -30, nextStep 34, missing-empathy -25, missing-next-step -20
hi \$: annoyed -36
hi there: complaint -45
high: complaint 37
him: complaint -15, companySide -29, thanks 49
him \$: thanks 49
his: complaint -20, companySide -23, vulnerable 15
hold: angry 30
hospi~: complaint -26
hour: companySide 26, annoyed 17, urgent 24, missing-empathy 17, missing-next-step 24
hours: companySide 33, angry 20
house: missing-empathy 41
how: complaint 23, companySide 18, annoyed 20, angry 6, urgent -18, missing-empathy 14, tone-mismatch 57
how can: missing-empathy 31
how do: companySide -47, annoyed -22, angry -19
hung: angry 65
husba~: complaint -34
i: complaint -13, annoyed -5, threat 13, vulnerable 12, thanks -26, complained -33, empathy -19, missing-apology -7, missing-empathy 12, tone-mismatch 7
i 'd: complaint -38, companySide -44, annoyed -49, angry -12, threat -20
i am: complaint -10, companySide -10, annoyed -15, angry 14, urgent 22, vulnerable 29, empathy -11, missing-apology -12
i asked: complaint 28, annoyed 33, repeat 47
i bought: missing-empathy 40
i called: angry 54
i can: complaint -16, companySide -18, missing-apology -27, missing-next-step -21
i do: angry -23, urgent 39
i get: complaint 26, annoyed 25
i had: complaint -24, companySide -25, urgent -26
i have: complaint 4, angry 10, urgent 13, vulnerable 10, complained 16, empathy -26, missing-empathy -12, tone-mismatch -16
i just: complaint 37
i like: complaint -46
i love: complaint -45
i made: complaint -73, companySide -58
i need: urgent 31
i pay: companySide 53, vulnerable 30
i rang: vulnerable 65
i sent: repeat 100
i think: complaint -62, companySide -51, annoyed -95, complained -55, missing-apology -29
i told: repeat 81
i used: companySide 58, annoyed 34
i want: complaint 13, angry 28, threat 40
i was: angry 6, urgent -15, threat -17
i will: complaint -7, threat 77, tone-mismatch -41
i would: complaint 29, companySide 57, missing-apology 43
idea: annoyed -56
if: complaint -28, companySide -31, annoyed -7, complained -6, missing-empathy -4
if i: angry 24
if you: annoyed -23, angry -24
ignor~: missing-empathy 44
impor~: missing-empathy -47
in: companySide -6, angry -3, repeat 8, urgent 7, thanks -8, tone-mismatch -9
in a: angry 24
in front: companySide 38, annoyed 46
in my: complaint 11, annoyed 19
in the: companySide 4, nextStep 7
in there: angry 71
in your: companySide -25
insta~: missing-apology 20
inste~: complaint -21
insul~: angry 45, urgent 96
inter~: angry 18, empathy 12, nextStep 19
into: complaint 19
ios: complaint 26
iphone: angry -45
is: complaint 18, companySide 5, annoyed 10, angry 6, urgent 21, thanks -5, complained 9, empathy 15, missing-apology -4, missing-empathy -12, tone-mismatch -24
is #: angry 18
is anyone: companySide 53
is gone: angry 32
is in: urgent 38
is it: complaint -44, repeat -29
is my: complaint 41, companySide 45, missing-apology 43
is no: complaint 33
is not: complaint 10, angry 12, tone-mismatch 22
is on: urgent 55
is still: missing-next-step 47
is the: complaint -32, companySide -43, annoyed -13, angry -24, urgent -13, complained -12, missing-apology -18
is there: companySide -27
issue: companySide -26, angry -41, missing-empathy -30
issues: complaint 13
it: complaint -8, companySide -13, annoyed -9, angry -9, threat -17, vulnerable -14, thanks 10, complained -5, empathy 20, missing-apology -17, missing-next-step -10, tone-mismatch -16
it \$: repeat -32, urgent 15, vulnerable 22, complained -11, nextStep 20, missing-empathy -19, missing-next-step -16, tone-mismatch 20
it 's: complaint 13, companySide 13, annoyed 14, urgent 19, empathy -7, missing-apology 10, missing-empathy 18
it does: complaint 24
it for: complaint -42, annoyed -46, angry -34
it in: companySide -20
it is: complaint 21, repeat 38, complained 54, tone-mismatch -28
it was: angry 15
its: complaint 28, companySide 5, annoyed 27, angry -32, complained 15, nextStep 39, tone-mismatch -17
job: urgent 48, nextStep -41
just: complaint -18, companySide -17, annoyed -21, thanks 21, empathy -29, nextStep 4, missing-next-step -3
keep: complaint -27, annoyed -41, angry -17, repeat 25
keeps: complaint 22, companySide 38, annoyed -30, missing-apology 20
kids: complaint 20, companySide 36, annoyed 30, angry 36, urgent 53, vulnerable 46, nextStep -55, missing-apology 39, missing-next-step 40
kids \$: nextStep -57, missing-next-step 74
kindly: annoyed -37
know: complaint 12, annoyed -19, repeat -19, missing-apology 11, missing-empathy -29
kyc: complaint 46
lad: complaint -40, thanks 70
lady: thanks 47
last: missing-apology 27, missing-empathy 17
late: complaint -14, vulnerable 38
later: repeat 64
laugh~: angry 44, vulnerable 39
leave: complaint -28, vulnerable -27
left: complaint 16, companySide 27, annoyed 31, urgent 26, missing-empathy 21
left \$: companySide 39
less: complaint -31
let: annoyed -22
let me: urgent 37
letter: complaint 52, threat 52
life: angry 19
lifet~: angry 48
lift: vulnerable 38
like: complaint -6, companySide -13, annoyed -7, repeat -16, urgent -41, threat -17, empathy 13, missing-apology -10, missing-empathy -18
like a: companySide 31
like it: annoyed -43
like to: companySide -35, angry -23, missing-empathy -59
limit~: complaint -51
line: angry -17, repeat -24
list: annoyed -26
liter~: complaint 31, annoyed 51
little: complaint -30, annoyed -30, thanks 45
load: angry -56
login: complaint 33
lol: annoyed -29
lol \$: annoyed -36
long: angry -22
looked: complaint 29
lost: complaint -15, companySide -20, annoyed 28, angry 12, repeat -28
lot: companySide 30, threat 48, missing-apology 32
love: complaint -64, companySide -82, annoyed -61, angry -29, empathy -60, missing-apology -50
lovely: annoyed -51
made: complaint -41, companySide -18, thanks 76, missing-empathy 29
mails: repeat 67
maint~: companySide -54, missing-apology -50
make: complaint -15, companySide -27, missing-apology -22, missing-next-step -22
make the: complaint -57
making: companySide -40
man: vulnerable 26
manag~: repeat 32
many: annoyed 19, angry -36
map: angry -47
maps: complaint 74, companySide 48, annoyed 68, angry -39, complained 49, nextStep 28, missing-apology 19
maps \$: annoyed 45
may: complaint -49, companySide -21, annoyed -24, angry -27
me: companySide 9, annoyed 11, angry 13, urgent -23, threat 8, nextStep 22, missing-next-step -9
me \$: complaint 17, annoyed 26
me for: angry 36, vulnerable 33
me to: complaint 19, companySide 47, angry -15, missing-apology 39
migra~: companySide 38
min: urgent 35, missing-empathy 26
mine: repeat -37
missi~: complaint 19
model: companySide -54
monday: annoyed 41, repeat 31, urgent 37
monday ,: repeat 67
money: complaint 36, companySide 28, annoyed 51, angry 63, repeat -26, threat 45, missing-empathy 52
month: companySide 46, missing-apology 39
month \$: companySide 19, annoyed 43, repeat 52
months: companySide 25, annoyed 27
month~: missing-apology -43
morni~: companySide 21, vulnerable 30
morni~ \$: angry 35, urgent 28, vulnerable 23
most: missing-empathy 31
mother's: angry 72
moved: complaint 31, annoyed 32, threat 42
much: complaint -34, companySide -25, complained -31
mum: complaint -26, companySide -30, vulnerable 35
music: thanks 58
my: complaint 5, companySide 10, annoyed 13, angry 31, threat 5, vulnerable 20, thanks 7, empathy 6, missing-apology 13, missing-empathy 20
my #: angry 42
my accou~: complaint 17, angry 26, nextStep 34
my daughter's: angry 53
my late: complaint -31, vulnerable 39
my life: angry 42
my money: companySide 30, missing-empathy 30
my mother's: angry 60
my own: complaint -24, companySide -31, annoyed -18
near: vulnerable 50
neces~: complaint -53
need: complaint -15, companySide -16, angry -13, urgent 37, complained -28, missing-apology -16
need to: urgent 55
neigh~: missing-apology 48
never: complaint -25, companySide -12, annoyed -22, angry 15, threat 48
new: complaint 17, companySide 21, annoyed 16, vulnerable -16, empathy -21, missing-apology 19, missing-empathy 14, missing-next-step 18, tone-mismatch -17
news: repeat 62
next: companySide 25, annoyed -10, repeat -21, vulnerable 23
nice: angry -36
nice and: complaint -49
night: annoyed 24, angry 30, missing-next-step 42
night \$: complaint 21, annoyed 56
nine: companySide 30
no: companySide -10, angry 15, urgent -6, vulnerable -6, complained 16, empathy -14, nextStep -18, missing-empathy 25
no one: companySide 42, missing-apology 26
nobody: companySide 23, annoyed 24, angry 25, vulnerable 18, complained 62, missing-apology 30, missing-empathy 28, tone-mismatch 49
not: complaint 9, annoyed 12, repeat -10, vulnerable 14, complained 15, empathy 9, nextStep 25, missing-apology -5, missing-empathy -4, missing-next-step -19, tone-mismatch -7
not be: missing-empathy 36
not even: annoyed 40, angry 22
not find: angry -41
not get: complaint 25, complained 18, missing-apology 32
not give: angry 67
not go: annoyed 41
not have: complaint -20, companySide -36, complained -24, missing-apology -24
not know: angry -20
not open: complaint 50, companySide 53
not see: companySide -37, missing-apology -50
not the: complaint -29
not use: angry 32
not work: complaint 63, companySide 60, complained 27, missing-apology 17
not worki~: complaint 50, companySide 66, missing-apology 31
note: complaint -30, angry -31, complained -48
notes: angry 55
nothi~: angry 9, repeat 26
nothi~ \$: complaint 56, companySide 32, annoyed 42, angry 28
notice: annoyed 32, angry 44
now: complaint 17, companySide 20, annoyed 45, angry 7, repeat 13, urgent 40, empathy -16, missing-apology 18
now \$: urgent 23
now it: complaint 33, companySide 50, annoyed 65, missing-empathy 59
of: complaint 8, companySide 6, annoyed 7, angry 5, repeat -8, urgent 6, threat 7, vulnerable 15, thanks -4, complained 15, empathy -7, missing-apology 10, missing-empathy 16, tone-mismatch -6
of #: complaint -13, companySide -21, annoyed -29, missing-apology -21
of a: angry -37
of my: complaint 22, companySide 35, angry 25, urgent 35
of the: threat -22, vulnerable -15, missing-apology 10
off: complaint 12, companySide 20, annoyed 13, angry 21, urgent 15, vulnerable 12, complained 25, nextStep 18, missing-apology 23, missing-empathy 14
off ,: companySide 55
ok: annoyed -26, angry -32, missing-empathy -20
old: complaint -11, annoyed -16, threat -14, vulnerable 12, thanks 36
old \$: complaint 31
on: complaint 6, companySide 6, urgent 17, threat 7, vulnerable 13, nextStep -9, missing-apology -6, missing-empathy -4, missing-next-step 13, tone-mismatch 10
on #: missing-empathy 37
on a: companySide 20, angry 28, missing-empathy 25
on hold: annoyed 44
on monday: missing-next-step 48
on my: complaint 10
on the: complaint -3, vulnerable 24, empathy 23, missing-next-step 22, tone-mismatch -12
one: complaint -13, companySide -8, annoyed -24, angry -19, urgent -34, threat 14, vulnerable -15, thanks -11, missing-apology -14, missing-empathy -8, tone-mismatch -13
one \$: thanks -29
one ,: complaint -16, annoyed -27
one of: angry -24
online: angry -42
only: angry -4, repeat -32, urgent -55, threat -18, vulnerable -13, thanks -20, tone-mismatch -25
open: complaint 11, vulnerable 15
open the: angry -49
openi~: annoyed -60
option: complaint 23, missing-empathy 21
or: complaint -13, companySide -30, annoyed -16, urgent -28, threat 12, thanks -12, empathy 12, missing-apology -12, tone-mismatch -10
or i: threat 105
or is: annoyed -58
order: complaint 18, companySide 17, angry -17
order~: complaint 22
origi~: complaint 41
other: companySide -6, angry -36, thanks -31, complained -33, missing-apology -21
other app: annoyed -76
our: angry 14, urgent 76, vulnerable -19, nextStep -19, missing-next-step 32, tone-mismatch -16
out: urgent 19, threat 22, vulnerable 11, thanks 18, empathy -12, nextStep 5, missing-empathy 27, tone-mismatch 14
over: angry 12
own: complaint -15, companySide -31, annoyed -19, thanks -27, missing-apology -23
packa~: companySide -43, missing-apology -39
page: complaint 6, companySide 15, angry 20, vulnerable -22
paid: companySide 26, annoyed -15, missing-apology 48, missing-empathy 29
paid #: companySide 36
paid for: complaint 63, companySide 61, annoyed 28, missing-empathy 26
passw~: angry -40
pathe~: angry 95
pay: complaint 29, companySide 23, annoyed 59, angry 26, vulnerable 21, missing-empathy 25, missing-next-step -16
pay for: complaint 27, annoyed 46
paying: annoyed 37, missing-empathy 29
payme~: complaint 26, urgent 53, missing-empathy 28
pendi~: companySide 54, annoyed 59
perfe~: angry -35, missing-empathy -63
perso~: companySide -88, missing-apology -58
photo: complaint 31
photos: complaint 25, companySide 35
pictu~: complaint -20
place: complaint -26, companySide -29, tone-mismatch -22
plan: complaint -21
play: annoyed -30
player: complaint 67
please: complaint -20, companySide -21, annoyed -13, urgent 28, threat -22, vulnerable 19, thanks -18, complained -17, nextStep 37
please \$: angry 34
please fix: companySide 52, angry -50, missing-apology 39
please help: annoyed 59, urgent 56
pls: complaint -43, annoyed -44
police: angry 58
policy: complaint -63, companySide -31
poor: complaint 73, companySide 43, annoyed 92, complained 58
pre: complaint -52, annoyed -45
press~: vulnerable 41
print~: angry -43
priva~: complained -99
proba~: complaint -40
probl~: complaint 11, annoyed -31, angry -22
proje~: companySide -92, missing-apology -66, missing-empathy -81
promi~: companySide 37, repeat 41
prope~ \$: missing-empathy 61
pull: companySide -65
pump: urgent 58
put: vulnerable 22, missing-empathy 24
put the: complaint -48
quali~: annoyed -44
quest~: complaint -23, companySide -41, nextStep 28
quest~ ,: complaint -51
quick: thanks 46, missing-empathy -34
rang: companySide 31, vulnerable 35
read: companySide 24, angry 22, repeat 51
reads: annoyed -40
really: empathy 19, missing-next-step -25, tone-mismatch -24
reason: complaint 52, annoyed 20, complained 67
recei~: angry -28, vulnerable -17
record: complaint -33, companySide -59, annoyed -41, angry -65
recor~: angry 11
refund: annoyed 30, angry 26, repeat 38, missing-apology 31, missing-empathy 32
refus~: angry 29
rejec~: complaint 39
relea~: complaint 21, annoyed 16
remem~: annoyed -66
remov~: annoyed 29
rent: annoyed 50, urgent 44, vulnerable 58
reply: complaint 25, annoyed 41, repeat 68, missing-empathy 58
repor~: complaint 32, annoyed 24, repeat 63
reque~: repeat 76
reque~ \$: companySide -66
reset: companySide 37
resul~: complaint 42, missing-empathy -42
ride: annoyed 45
ridic~: angry 49
right: annoyed -23, missing-empathy -27
right now: complaint 39
road: complaint 23, companySide 32, missing-empathy -28
room: complaint 12, annoyed 21
route: complaint 40, annoyed 57
run: missing-next-step 52
runs: complaint -43
s: missing-apology -46
said: complaint 37, companySide 55, annoyed 44, angry -8, repeat 24, urgent -15, threat 20, complained 21, missing-apology 15, missing-empathy 22
same: complaint 19, companySide 15, repeat 47, vulnerable -14, complained 13, empathy -29, missing-empathy 21, missing-next-step -13
say: vulnerable 15
says: angry -7, empathy -15, missing-apology 19
says #: complaint -32
scam: angry 53
screen: complaint 38, companySide 44, complained 39, missing-apology 38, tone-mismatch -22
search: companySide 33, missing-apology 28
second: complaint 13, companySide 20, repeat 46, threat 24, complained 26, missing-apology 23
secon~: complaint 29
see: companySide -46, annoyed -27, missing-apology -18, missing-empathy -22
see a: annoyed -78
send: complaint -17
sent: companySide 38, annoyed 30, repeat 53, urgent 16, vulnerable 27, missing-apology 18
serio~: complaint 41, companySide 43, annoyed 54, angry 42, missing-empathy 66
servi~: complaint 19, annoyed 22, angry 42
servi~ \$: annoyed 38, angry 58
shaki~: annoyed 54, angry 147, vulnerable 67
shaki~ \$: angry 53
shame: angry 47
she: complaint -27, companySide -12, annoyed -15, vulnerable 28, thanks 22, empathy 29
she 's: complaint -28
she was: vulnerable 55
should: complaint -9, companySide -43, missing-apology -26
show: companySide 17
showe~: repeat 90
showi~: annoyed -42
shows: complaint 34, companySide 22
sick: angry 40
side: annoyed -31
since: complaint 11, companySide 19, urgent 29, complained 19, missing-apology 17, missing-empathy 20, tone-mismatch 22
since #: complaint 39, companySide 45, annoyed 33, urgent 49, complained 26
since i: complaint -24, companySide -31
since the: complaint 33, companySide 63
slow: complaint -20
smooth: complaint -44
so: angry -19, repeat -10, empathy 12, tone-mismatch -7
so i: annoyed -23, angry -42
sold: angry 49
some: companySide -26, annoyed -23, angry -26, complained -23, nextStep 17, missing-apology -25, missing-empathy -44, missing-next-step -24
someo~: complaint 20, angry 26, urgent 41, vulnerable 34
somet~: complaint 19, angry -24
son: vulnerable 64
sorry: complaint -35, companySide -35
sorted: thanks 80
speed: complaint 31
stairs: vulnerable 42
stars: complaint -24, thanks 47
start~: complaint 21, tone-mismatch -22
stayed: complaint -84, annoyed -63
still: complaint -11, companySide -10, repeat 53, urgent 10, complained -15, empathy -15, missing-apology -14, missing-next-step 7, tone-mismatch 17
still waiti~: angry 90
stood: complaint 32
stop: angry 24
stopp~: annoyed -28, complained 30
store: complaint -22, annoyed -24, empathy -57
sugge~: companySide -38, angry -30
suppo~: angry 21, nextStep 20
sure: missing-apology -37
take: missing-empathy 17
take my: complaint -67
takes: companySide 54
team: complaint -24
team ,: complaint -50
tell: angry -13
telli~: companySide 42, missing-apology 61
than: complaint 13, companySide 17, annoyed 11, urgent -20, vulnerable -48, missing-empathy 19, tone-mismatch -17
than #: annoyed -33
thank: complaint -71, companySide -57, annoyed -53, angry -25, urgent -26, threat -20, thanks 109, complained -36
thank you: annoyed -44, angry -12
thanks: angry 17, repeat 54, thanks 79
thanks for: angry 31
that: complaint -16, companySide -14, annoyed 8, repeat 7, urgent -7, vulnerable 20, thanks 16, complained -7, empathy -15, missing-empathy 16, missing-next-step 10
that 's: complaint -26, companySide -29, annoyed -22
that i: missing-empathy 25
that is: complaint -26, companySide -49
that it: complaint 21, companySide 29
the: complaint -18, companySide -9, annoyed -25, angry -16, repeat -20, threat -13, vulnerable 4, thanks -14, complained -10, missing-empathy -4, missing-next-step 21, tone-mismatch 20
the #: complaint -8, annoyed -14, angry -20, repeat 13
the app: complaint 29, empathy 15, missing-empathy -12
the best: nextStep -40
the car: angry 29
the end: complaint -27
the fact: annoyed 69
the free: companySide -53
the issue: companySide -44
the last: companySide 37, vulnerable -23
the new: repeat -25
the one: companySide -28
the probl~: complaint 33
the same: tone-mismatch -46
the second: repeat 37, threat 25
the team: complaint -59
the whole: urgent -37
the wrong: angry 24
their: companySide -19, empathy -52, missing-apology -22
them: annoyed 23, angry 21, thanks 31, tone-mismatch 26
then: complaint 26, companySide 18, angry 12, vulnerable -20, thanks -26, empathy -19, missing-apology -24
then the: complaint 35
there: complaint 11, angry 8, repeat 8, threat -53, complained 26, empathy -9, nextStep 11, missing-empathy 11
there \$: angry 23
there a: complaint -34
there is: missing-next-step -25
these: annoyed 16
they: annoyed 12, angry 7, vulnerable 22, empathy -22, missing-empathy 19
they have: missing-empathy 56
thing: urgent -22, vulnerable -21
think: complaint -22, companySide -26, angry -43, repeat -37, complained -24, empathy 23, missing-apology -21, missing-empathy -23
third: angry 39, repeat 69
this: complaint 20, companySide -8, annoyed 23, repeat 48, threat 10, complained 17, empathy -15, missing-apology -11, missing-next-step 15
this \$: angry -18
this app: annoyed -20, missing-empathy 19, tone-mismatch 29
this is: angry 12
though: annoyed -34
though \$: annoyed -72
thoug~: complaint -24, companySide -42, annoyed -27, thanks 51
three: complaint 9, vulnerable -15, complained 24
throu~: annoyed -27, tone-mismatch -23
ticket: annoyed 21, repeat 51, missing-empathy 31
till: vulnerable 39
time: complaint -3, repeat 81, threat -13, missing-next-step -16, tone-mismatch -27
time \$: complaint 12, companySide 14, annoyed 20, repeat 33, tone-mismatch -31
times: annoyed -18, empathy 35, missing-apology 21
to: complaint -10, companySide -22, angry -12, repeat -22, urgent 3, threat 11, thanks -3, nextStep -9, missing-apology -13, missing-empathy -3, missing-next-step 4
to #: missing-next-step -24
to a: angry 28
to be: complaint 11, companySide 20, annoyed 14, thanks -29, nextStep 28, missing-next-step -17
to do: complaint 32, companySide 25
to get: complaint -9, companySide -18, complained -16, missing-apology -8, missing-next-step -16
to know: complaint -29
to make: complaint -46, companySide -39, missing-apology -37
to my: angry 28
to pay: missing-empathy 30
to say: complaint -45, companySide -26, annoyed -34, thanks 49
to the: complaint 9, companySide 23, annoyed 11, angry 4, threat 20, vulnerable 8, empathy -16
to use: annoyed 19, missing-empathy 24
to you: angry 33, repeat 79
to your: annoyed -48
today: repeat 44, urgent 57, nextStep -32
today \$: urgent 83
today ,: vulnerable 35
told: complaint -9, companySide 20, repeat 28, urgent -13, empathy -28, missing-apology 32
tomor~: urgent 89
tomor~ \$: angry 54
tonig~: urgent 64, vulnerable 27
took: complaint 18, companySide 13, annoyed 25, urgent -28
took #: annoyed 33
top: angry -27
traff~: complaint 38
trans~: complaint 9
trick: complaint -54
tried: complaint 34, complained 38
trying: complaint 26
trying to: complaint 20
turned: angry -38
twice: complaint 19, companySide 46, annoyed -26, angry -15
twice \$: complaint 41, angry 30, repeat 41
two: companySide 18, repeat -12, missing-apology 22, missing-empathy 26, tone-mismatch 15
under: complaint 29, companySide 26
under~: angry -16
unins~: complaint 32
unit: annoyed -41
until: complaint 15, annoyed 15, angry 20
up: complaint 24, companySide 24, annoyed 9, angry -6, repeat 18, threat 22, vulnerable 17, thanks -20, empathy -39
up \$: companySide 24, annoyed 22
up on: annoyed 35
update: complaint 7, complained -23, nextStep 59, missing-apology -16, missing-empathy 8, tone-mismatch 34
update \$: annoyed -31
updat~: missing-empathy -24
upgra~: companySide 38, angry -56
ur: angry 49
us: annoyed 15, vulnerable 15
use: complaint -12, missing-next-step -29
use the: complaint -25, companySide -33
used: complaint -22, complained -27
used to: complaint 14, angry -29
useful: annoyed -55
usele~: complaint 76, companySide 42, annoyed 90, complained 43, missing-apology 43
using: annoyed -28, nextStep 27, missing-next-step -33
verif~: complaint 38, companySide 57
versi~: angry -27, missing-apology -21
versi~ \$: angry -44
very: companySide -8, threat -15, vulnerable -13, empathy -12, missing-next-step -30, tone-mismatch -17
very bad: annoyed 47
video: companySide 36, angry 25
w: annoyed -32, thanks 41
wait: angry -28
want: companySide 17, angry 15, missing-apology 14, missing-empathy 20
want to: companySide -8, missing-empathy 8
was: annoyed 10, repeat -25, urgent -15, threat -22, vulnerable 10, thanks 22, complained 11, nextStep -19, missing-empathy 6, missing-next-step 10, tone-mismatch -7
watch~: companySide 50
water: complaint 35, companySide 60
way: angry -20, empathy 39, missing-apology 21
we: complaint -15, companySide -8, annoyed 11, repeat -8, vulnerable 6, missing-empathy 9, missing-next-step 12, tone-mismatch 16
we are: angry 8
weddi~: annoyed 35
week: companySide 24, annoyed 25, repeat 25, missing-apology 25, missing-next-step 36
week \$: annoyed -24, angry -45
weeks: complaint 46, companySide 10, annoyed 47, repeat 22, complained 25, empathy 27
weeks \$: repeat 38
went: complaint 33, companySide 25, annoyed 30, angry 14, repeat -18
were: repeat -17, urgent -19, vulnerable 27, tone-mismatch -26
what: companySide 11, annoyed 8, angry 7, urgent -16, threat -14, complained 16, missing-apology 17, tone-mismatch -11
what would: complaint -61
when: complaint 4, companySide 16, annoyed -8, angry -18, empathy -21, missing-apology 11, tone-mismatch -15
when i: complaint 30, companySide 15, empathy -29
when you: empathy 38
where: vulnerable -14
which: companySide -21, vulnerable -10, missing-apology -16
which is: annoyed 19
who: angry -18, thanks 20
whoev~: complaint -29, thanks 65
whole: urgent -23, vulnerable -19
why: complaint -24, companySide -23, annoyed -34, angry -11, urgent -20, nextStep -23, missing-apology -16
wife: urgent -36
wifi: complaint 27
will: complaint -26, companySide -43, angry -16, urgent 18, threat 43, thanks -15, complained -3, nextStep 24, missing-apology -16, missing-next-step -19, tone-mismatch -25
will be: complaint -22
will not: complaint 52, companySide 24, annoyed 25, repeat -27, urgent 77, vulnerable 36, complained 35, missing-empathy 25
wish: complaint -64, annoyed -34
with: angry 9, repeat -33, threat 17, vulnerable 16, missing-apology -7, tone-mismatch -8
with a: complaint 11, companySide 27, annoyed 10, angry 36
with the: complaint -12, companySide -13, annoyed -26, angry -26, urgent -17
witho~: angry 17
wonde~: angry -31
work: companySide 37, annoyed 18, missing-apology 31
work \$: tone-mismatch -20
worka~: missing-apology -54
worki~: companySide 18, angry -25, missing-apology 19
worst: complaint 41, companySide 64, annoyed 52, angry 28, missing-apology 62
worst app: angry 70
would: complaint -70, companySide -63, annoyed -54, angry -28, repeat -32, threat -32, thanks 23, complained -18, missing-apology 12
would be: complaint -48, annoyed -66, angry -24, complained -41
wrong: complaint -21, repeat -14, vulnerable -22, tone-mismatch 36
wrong \$: angry -49
wrote: repeat 77, vulnerable 34
x: companySide -61, missing-apology -40
year: complaint -29, companySide -26, angry 12
year \$: missing-empathy 38
years: complaint -27, companySide -11, annoyed 24, repeat -32, urgent -35, vulnerable -20, missing-next-step 22
years of: angry 88
yes: complaint -55, companySide -74, annoyed -21, missing-apology -33
yeste~: complaint 24, annoyed 22, repeat 36
you: complaint 5, companySide 7, annoyed 16, angry 47, repeat 36, urgent -17, threat 13, vulnerable -3, thanks 5, missing-apology -7, missing-next-step 3
you !: complained -57
you \$: angry 15, urgent -27, vulnerable 20, thanks 43
you are: complaint -9, companySide -52, thanks 41
you can: companySide -32
you closed: angry 67
you did: angry 67
you do: complaint -34, annoyed -39
you guys: complaint -27
you have: angry 12, repeat 42, threat 35, tone-mismatch 18
you help: annoyed -60
you people: angry 49
you say: complaint 46
you should: companySide -52
your: complaint 11, annoyed 28, angry 52, repeat 12, threat 17, vulnerable 38, nextStep -15, missing-apology -7, missing-empathy -16, missing-next-step 13
yours~: angry 95
{angry x1}: complaint 127, companySide 74, annoyed 183, angry 197, repeat -19, threat 45, thanks -27, complained 33, empathy 9, nextStep -15, missing-empathy 24, missing-next-step 15
{angry x2}: complaint 71, companySide 76, annoyed 44, angry 57, complained 47
{angry x3}: angry 63
{annoyed x1}: complaint 79, companySide 45, annoyed 109, angry 39, repeat 28, urgent -12, threat 11, thanks -19, complained 38, missing-apology 6, missing-empathy 28
{annoyed x2}: complaint 81, companySide 34, annoyed 84, angry 31, repeat 4, urgent -10, threat -15, complained 51, missing-apology 15, missing-empathy 7, missing-next-step 12
{annoyed x3}: complaint 47, companySide 34, annoyed 68, angry 27, missing-apology 20
{companySide x1}: complaint 62, companySide 61, annoyed 16, angry 13, thanks -28, complained 35, nextStep -4, missing-apology 39, missing-empathy 11
{companySide x2}: complaint 20, companySide 27, annoyed 32, angry 20, urgent 15, empathy -26, missing-apology 46, missing-empathy 42
{companySide x3}: missing-apology 39
{customer < 1 words}: complaint -100, companySide -79, annoyed -58, complained -100
{customer < 16 words}: complaint -27, companySide -10, annoyed -23, angry -29, repeat -12, urgent -11, threat -29, vulnerable -76, complained -14, nextStep 6, missing-empathy 6, missing-next-step 3, tone-mismatch -14
{customer < 30 words}: complaint -14, companySide -5, annoyed 10, repeat -6, urgent 18, threat -31, vulnerable -78, complained -35, empathy -9, nextStep -6, missing-next-step -14
{customer < 4 words}: annoyed -16, angry 33, repeat -22, urgent -15, threat -13, vulnerable -17, complained -38, empathy -23, missing-apology -39, missing-empathy -60
{customer < 60 words}: complaint -18, companySide 5, annoyed -16, angry -18, repeat -7, threat -31, vulnerable 23, thanks 10, complained -12, empathy 14, nextStep -4, missing-next-step -11, tone-mismatch -25
{customer < 8 words}: complaint -23, companySide -10, annoyed -30, urgent -57, threat 14, vulnerable -63, complained -45, missing-apology -33, missing-empathy -42, missing-next-step -27, tone-mismatch -19
{failure x1}: complaint 102, companySide 68, annoyed 41, angry 11, repeat 8, urgent 10, threat 20, vulnerable 7, thanks -19, complained 61, empathy 8, missing-apology 47, missing-empathy 19, missing-next-step 14, tone-mismatch 11
{failure x2}: complaint 69, companySide 56, annoyed 42, angry 11, repeat 9, urgent 6, threat 15, vulnerable 13, thanks -7, complained 48, empathy -5, nextStep -5, missing-apology 21, missing-next-step 9
{failure x3}: complaint 12, companySide 13, annoyed 24, angry 12, repeat 22, complained 11, nextStep 12, missing-apology 10, missing-next-step -4, tone-mismatch 6
{fine x1}: complaint -137, companySide -116, annoyed -105, angry -64, repeat -26, urgent -61, threat -25, vulnerable 4, thanks 74, complained -72, nextStep -16, missing-apology -46, missing-empathy -36, missing-next-step -26, tone-mismatch -4
{fine x2}: complaint -48, companySide -29, annoyed -48, angry -51, complained -41, empathy 61, missing-apology -33, missing-empathy -26, missing-next-step -25, tone-mismatch -18
{fine x3}: complaint -37, annoyed -31, complained -50
{question x1}: complaint -28, companySide -36, annoyed -28, angry -4, repeat -30, threat -22, vulnerable -9, thanks -17, complained -19, nextStep 12, missing-apology -19, missing-empathy -9, tone-mismatch -21
{question x2}: complaint 14, companySide 18, annoyed 23, nextStep 18
{repeat x1}: companySide 16, annoyed -18, angry 5, repeat 136, urgent -6, vulnerable -13, thanks -11, empathy 8, missing-apology 19
{repeat x2}: complaint 23, annoyed 40, angry 58, repeat 96
{repeat x3}: annoyed 31
{shouting x1}: complaint 45, companySide 17, annoyed 60, angry 122, urgent 45, complained 30, empathy 16, tone-mismatch -14
{technical x1}: complaint -47, companySide -84, annoyed -15, complained -17, missing-apology -52, missing-empathy -21
{thanks x1}: complaint -14, companySide -20, annoyed -36, angry -56, repeat 28, urgent -30, threat -18, vulnerable -15, thanks 180, complained 48, missing-next-step 19
{threat x1}: complaint 25, companySide 20, annoyed 71, angry 46, threat 239, thanks -17, complained 12, empathy 37, missing-empathy 18, missing-next-step 15
{urgent x1}: complaint 15, companySide 23, annoyed 28, angry 28, urgent 166, threat 38, vulnerable 26, thanks -17, missing-apology 10
{urgent x2}: annoyed 37, urgent 81, missing-empathy 41
{vulnerable x1}: complaint -13, annoyed 51, angry 77, urgent 73, vulnerable 209, complained -29, empathy -18, tone-mismatch 38
�: complaint -32, companySide -55, thanks 40, empathy 16, missing-next-step -27, tone-mismatch 19
� \$: complaint -14, empathy 23, tone-mismatch 46
[reply]
!: complained -46, nextStep -6, missing-apology -36, missing-empathy -16, missing-next-step -22, tone-mismatch 95
#: nextStep 33, missing-apology -10, missing-empathy 12, missing-next-step -29, tone-mismatch -27
# #: nextStep 45, missing-empathy -16, missing-next-step -39, tone-mismatch -9
# \$: complained 8, empathy 8, nextStep 26, missing-apology 10, missing-next-step -19, tone-mismatch -56
# ,: empathy 7, nextStep 25, missing-apology -19, missing-empathy -15, missing-next-step -15
# is: complained 14, nextStep 15
# off: tone-mismatch 108
# to: missing-next-step -24
\$: empathy 33, nextStep 23, missing-apology 6, missing-empathy -6, missing-next-step -6, tone-mismatch -29
'd: nextStep 32, missing-empathy 7, missing-next-step -16
'd like: nextStep 20, missing-next-step -16, tone-mismatch -28
'd rather: missing-apology -27
's: complained -9, empathy 36, nextStep 12, missing-apology -21, missing-empathy -34, missing-next-step -10
's a: nextStep 12, missing-next-step -15, tone-mismatch -15
's the: nextStep -36
,: empathy -5, nextStep 15, missing-empathy 7, missing-next-step -20, tone-mismatch 8
, #: empathy 22, nextStep 26, missing-next-step -24, tone-mismatch -28
, a: complained -21
, and: complained -10, empathy 9, nextStep 13, missing-empathy -16
, but: empathy 19, nextStep 59, missing-next-step -34
, i: complained 11, empathy 11, nextStep -14, missing-apology -8
, in: tone-mismatch -18
, it: complained -34, nextStep -11, missing-apology -36, missing-empathy -18, missing-next-step 20, tone-mismatch 15
, my: nextStep -45, missing-apology -29, missing-empathy -35
, no: nextStep 42
, or: empathy 17, missing-apology -33, missing-empathy -25
, our: tone-mismatch 36
, please: nextStep 27, missing-next-step -19
, so: nextStep 17, missing-empathy -32, missing-next-step -6, tone-mismatch -10
, sorry: complained 15, nextStep 33, missing-empathy -25, missing-next-step -21, tone-mismatch -18
, tap: missing-empathy -42
, that: empathy 40
, the: nextStep 15, missing-apology -16, missing-empathy -16, missing-next-step -18
, then: missing-apology -22
, we: empathy -13, nextStep 7, missing-empathy -23, missing-next-step -20
, which: missing-apology -27, missing-empathy 18, tone-mismatch -16
, you: empathy 15, nextStep 36, missing-apology -11, missing-next-step -15, tone-mismatch 5
?: complained 8, nextStep 56, missing-apology 8, missing-next-step -35, tone-mismatch -4
^: complained -12, empathy -3, nextStep 3, missing-apology -15, missing-empathy -7, missing-next-step -20, tone-mismatch -26
^ #: empathy 29, nextStep 32, missing-next-step -16, tone-mismatch -17
^ ,: complained 24, nextStep 30, missing-apology 10, missing-empathy 5, tone-mismatch -22
^ a: complained 19, nextStep 25, missing-next-step -34, tone-mismatch -36
^ apolo~: complained 36
^ can: complained 14, missing-empathy 25
^ could: nextStep 23
^ dear: empathy -27, nextStep -19, missing-apology 12, missing-empathy 16, missing-next-step 17, tone-mismatch 26
^ do: missing-empathy 29
^ enjoy: tone-mismatch 43
^ for: missing-apology -20
^ good: empathy 31
^ have: missing-next-step 42, tone-mismatch 18
^ hello: nextStep 17, missing-apology -11, missing-next-step -7, tone-mismatch -3
^ hey: nextStep -10, missing-empathy -11
^ hi: nextStep 9, missing-apology 4
^ i: empathy 56, nextStep -10, tone-mismatch -32
^ if: nextStep 18, missing-apology -28, missing-empathy -15, missing-next-step -25
^ in: missing-apology -32, missing-empathy -21
^ it: empathy -10, missing-apology -15, tone-mismatch -28
^ let: nextStep 27, missing-apology 32
^ no: complained -51, empathy 32, nextStep 25, missing-apology -45, missing-empathy -24, missing-next-step -35
^ nobody: missing-empathy 30
^ oh: empathy 75
^ please: complained 22, nextStep 33, missing-apology 17, missing-empathy 11, missing-next-step -44, tone-mismatch -4
^ send: missing-empathy -33
^ sorry: complained 10, empathy -47, nextStep 6
^ thank: complained -4, missing-apology -18, missing-empathy -35, missing-next-step -7, tone-mismatch -11
^ thanks: empathy -13, nextStep -10, missing-empathy -8, tone-mismatch 10
^ that: empathy 41, missing-apology -4, missing-empathy -29, missing-next-step -36
^ the: empathy 3, nextStep 12, missing-empathy 7, missing-next-step -15, tone-mismatch -25
^ there: missing-apology -32
^ this: missing-apology -28
^ two: missing-apology -28
^ we: complained 10, nextStep -15, missing-apology 16, missing-next-step 10, tone-mismatch -18
^ what: empathy 21, tone-mismatch -12
^ yes: empathy -36, nextStep 32, missing-apology -24, missing-empathy -21
^ you: nextStep 21, missing-apology -7, missing-next-step -38
^ your: nextStep -21, missing-next-step 22, tone-mismatch 17
^ �: nextStep -42, tone-mismatch 5
a: complained 18, missing-apology 12, missing-empathy 15, tone-mismatch 9
a #: complained -45, missing-apology -37, missing-empathy -37
a dm: missing-apology -27, tone-mismatch 31
a good: missing-apology -36, missing-empathy -26
a lot: missing-apology -26
able: missing-next-step -24
able to: missing-next-step -24
about: complained -5, empathy 13, nextStep 26, missing-next-step -18
about \$: missing-apology 54
about the: nextStep 20, missing-next-step -13, tone-mismatch 16
about your: complained -21
accor~: tone-mismatch 70
accou~: nextStep 24, missing-empathy 15, missing-next-step -19
addre~: nextStep 20, tone-mismatch -20
after: missing-apology 17, missing-empathy 5, tone-mismatch -15
agree: missing-empathy -46
all: empathy 7, nextStep -24, missing-next-step 47
all #: empathy 40
alrea~: complained -15, nextStep 57, missing-apology -34, missing-empathy -41, missing-next-step -27
also: nextStep 28
always: empathy -24, nextStep -25, missing-next-step 17
always happy: empathy -52, missing-empathy -24
am: nextStep -4, missing-apology -9, missing-empathy -16, tone-mismatch 6
am not: missing-apology -72
am so: empathy 79, missing-empathy -40
am sorry: complained 31, empathy -15, missing-empathy -23, tone-mismatch -35
an: nextStep -11, missing-empathy -8, missing-next-step 21
and: complained 13, empathy 14, nextStep -18, missing-apology 6, missing-empathy 4, missing-next-step 16, tone-mismatch -14
and #: missing-apology -26, missing-empathy -25, missing-next-step -18, tone-mismatch -17
and a: complained 32, empathy -22
and for: empathy 31
and i: complained -14, empathy 46, nextStep 21, missing-apology -36, missing-empathy -64, missing-next-step -10, tone-mismatch -8
and it: missing-apology 14
and not: missing-empathy 29
and sorry: complained 44, empathy 41
and the: empathy 7, missing-next-step -13
and we: empathy 28, nextStep -12, missing-apology 17, missing-empathy -12, missing-next-step 18, tone-mismatch 17
and will: nextStep 70, missing-next-step -22
and you: complained 20, empathy 14, missing-apology 19, missing-empathy 23
and your: complained -24
answer: complained -25
any: complained -10, empathy -16, nextStep 16, missing-apology -14, missing-next-step -15
anyth~: complained -45, missing-apology -29, missing-empathy -21
apolo~: complained 45, empathy 26, nextStep 19, missing-empathy -17
apolo~ for: empathy 11
app: nextStep 18, missing-empathy -14, missing-next-step -38
app \$: nextStep 37, missing-next-step -19
appli~: empathy -40, tone-mismatch -22
appre~: empathy 36, missing-next-step -10
appre~ you: complained -33, missing-apology -44, missing-empathy -25
are: empathy -9, nextStep -12, missing-empathy 9, missing-next-step 11
are a: missing-next-step 45
are happy: nextStep -46, missing-apology -55, missing-empathy -44
are having: empathy 51
are on: empathy 30
are sorry: nextStep 15
are still: missing-empathy -28
as: empathy -12, missing-empathy -4
as a: tone-mismatch 43
ask: tone-mismatch -17
assist: complained 16, missing-apology 11, missing-next-step -29
assist you: nextStep 26, missing-apology 18, missing-next-step -16, tone-mismatch -15
at: nextStep 15, missing-apology 6
at #: empathy 19, nextStep 21, missing-empathy -9, missing-next-step -19
at ,: tone-mismatch -23
at our: complained 62
at the: empathy 11, tone-mismatch -14
attac~: nextStep 28, missing-next-step -19
avail~: nextStep 30
back: complained 13, empathy 42, nextStep 27, missing-next-step -30
back on: missing-apology 40
back to: missing-empathy 21
bad: empathy 45
be: nextStep 16, missing-empathy 6, missing-next-step -15, tone-mismatch 12
becau~: tone-mismatch -15
been: empathy 3, missing-apology 6, missing-next-step 13, tone-mismatch 22
before: empathy -13, missing-empathy 12, missing-next-step -19, tone-mismatch -10
before #: empathy 28
below: nextStep 25
better: missing-empathy -13
bill: empathy 76
bit: tone-mismatch 31
board: nextStep -35, missing-next-step 34
both: empathy 9
but: complained -15, empathy -20, missing-apology -22, missing-empathy -7, missing-next-step -7
but i: missing-apology -59, missing-empathy -47
by: complained 9, nextStep 15, missing-apology 17, missing-next-step -26, tone-mismatch -22
by hand: empathy 39, nextStep 29
by the: missing-next-step 24
call: complained 26, nextStep 28, missing-apology 14, missing-empathy 24, missing-next-step -35, tone-mismatch 15
can: complained 4, nextStep 23, missing-apology -6, missing-empathy -9, missing-next-step -28
can be: complained 19, nextStep 35
can do: missing-empathy -36
can help: tone-mismatch 48
can not: complained -37, empathy -18, nextStep -25, missing-apology -27, missing-empathy -20, tone-mismatch -14
can only: missing-next-step 52
can you: nextStep 51, missing-empathy 23, missing-next-step -34, tone-mismatch -15
card: empathy 15, tone-mismatch 28
case: tone-mismatch -51
charge: empathy 32
check: empathy -23, nextStep 30, missing-apology 26, missing-next-step -20, tone-mismatch 23
check~: tone-mismatch -29
come: empathy 27
coming: missing-empathy -15
comme~: empathy -33, missing-empathy 28
compl~: missing-apology 16, missing-next-step 20, tone-mismatch -16
conce~: empathy 14, nextStep 24, tone-mismatch -40
conce~ \$: missing-apology 38
concl~: missing-next-step 82
confi~: complained 29, nextStep -38, missing-empathy -25
conne~: missing-empathy 48, tone-mismatch -23
conne~ \$: missing-empathy 32
conne~ with: missing-apology -27
consi~: missing-apology -25
conta~: complained 29, empathy -20, nextStep 33, missing-apology 32, missing-empathy 45, missing-next-step -27, tone-mismatch 8
conta~ our: complained 22
conta~ us: missing-apology -14, missing-empathy -16
contr~: missing-empathy 33
could you: nextStep 23
count~: missing-apology -28
curre~: missing-empathy -26
custo~: empathy -15, nextStep -12, missing-apology 21, missing-next-step -19
custo~ ,: complained -33
date: complained -26
day: empathy 18, missing-empathy 12, missing-next-step 18
day !: tone-mismatch 36
days: empathy 37, nextStep 18, missing-empathy -18, missing-next-step -25, tone-mismatch -53
days \$: empathy 26, nextStep 22, missing-next-step -21
dear: nextStep -21, missing-apology 3, missing-empathy 9, missing-next-step 38
deliv~: missing-apology 36
desk: complained -20, empathy 34, missing-empathy -23, tone-mismatch -21
desk \$: empathy 41
detai~: empathy 10, nextStep 47, missing-apology 49, missing-empathy 38, missing-next-step -28
devel~: complained -38
device: complained 24, nextStep 17, missing-apology 41, missing-empathy 16
did: complained 25, missing-next-step 22, tone-mismatch -11
diffe~: empathy -30
discu~: empathy -39
displ~: missing-next-step 60
dm: complained 49, empathy 26, nextStep 141, missing-apology 55, missing-empathy 39, missing-next-step -76
dm us: empathy -25, nextStep 21, missing-apology 27, missing-empathy 17, missing-next-step -16, tone-mismatch -23
do: empathy 4, nextStep -13, missing-apology -18, tone-mismatch -34
do not: complained -18, empathy -22, missing-apology -11, missing-empathy -26, tone-mismatch -19
does: complained 26, empathy -7, nextStep -16, missing-apology 9, missing-empathy 4, missing-next-step 14, tone-mismatch -17
does not: complained 27, missing-apology 17, missing-empathy 35
done: complained 25, nextStep 25, tone-mismatch -14
door: complained 22
down: missing-next-step 20
downl~: missing-empathy -33
driver: empathy 29, missing-empathy -26
e: missing-empathy 43
each: missing-next-step 25
eleven: empathy 32
else: complained -25, missing-apology -18, tone-mismatch 30
end: empathy 27
enjoy: nextStep -36, tone-mismatch 43
every: complained 26, nextStep -51, missing-apology 31, missing-empathy 20, missing-next-step 91
every~: nextStep -30, missing-empathy 17, missing-next-step 19
exper~: empathy 35, tone-mismatch 34
exper~ \$: missing-empathy -21
exper~ we: empathy 68
exper~ with: tone-mismatch -26
family: nextStep -36, tone-mismatch 39
feedb~: missing-apology -4, missing-next-step 13
feedb~ !: missing-empathy -35
feedb~ \$: complained -20, missing-apology -17
files: complained -18
fill: missing-apology 25
find: empathy 28
first: empathy 19, nextStep 18, missing-empathy -22, missing-next-step -17
five: tone-mismatch -15
fix: missing-next-step -21
fixed: nextStep 27
follow: tone-mismatch 20
follow up: missing-empathy 46
for: missing-apology -10, missing-empathy -7
for asking: complained -55
for being: complained -26, nextStep -50
for coming: nextStep -42
for getti~: missing-empathy 51
for it: empathy 34
for our: missing-next-step -17
for taking: missing-apology -37
for that: empathy 36
for the: complained -11, empathy 17, missing-apology -13, missing-empathy -11, missing-next-step -9
for you: missing-next-step -15
for your: complained 26, nextStep -25, missing-apology 8, missing-empathy 5, missing-next-step 21, tone-mismatch -15
form: nextStep 45, missing-apology 17, missing-next-step -31
forwa~ to: nextStep -27
four: empathy 23, tone-mismatch -20
free: empathy 12, missing-apology -19, missing-empathy 25, tone-mismatch 35
friday: empathy 32
friday ,: empathy 45
friend: nextStep -38
from: empathy 7, nextStep 20, missing-empathy -12, missing-next-step -14, tone-mismatch -6
from the: nextStep -23, missing-next-step 17
from your: nextStep 31
front: nextStep 39
frust~: complained 53, empathy 124
frust~ \$: empathy 65
full: tone-mismatch 33
furth~: complained 29, missing-empathy -6, tone-mismatch -38
future: missing-apology -30
get: empathy 15, nextStep 27, missing-apology 21, missing-empathy 31, missing-next-step -38
gets: missing-apology -29, missing-empathy -46
give: empathy -23
glad: complained -16, empathy 44, missing-empathy -30, missing-next-step -22, tone-mismatch -21
glad you: complained -40
go: complained -19, nextStep 34, missing-next-step -19
go to: nextStep 33
going: missing-empathy -24, missing-next-step -24
going to: complained -11
good: empathy 11, missing-apology -10, tone-mismatch 36
got: complained 27
great: complained -48, nextStep -46, tone-mismatch 34
guest \$: missing-apology 46
had: complained 27, empathy -14, nextStep -28, missing-empathy 19, missing-next-step 35, tone-mismatch -13
had to: empathy 41
half: missing-apology -23, missing-empathy -56
hand: missing-apology -34, tone-mismatch -22
happe~: missing-empathy 17
happy: complained -23, missing-apology -35, missing-empathy -26, missing-next-step -14, tone-mismatch 23
happy to: empathy -28, missing-apology -26, missing-empathy -26, missing-next-step -26
hard: complained -44
hard to: empathy -43
has: complained -18
has been: complained 27, missing-apology 34, missing-empathy 30, missing-next-step 16
have: empathy -6, nextStep 7, missing-empathy 16, tone-mismatch -4
have a: complained -24, nextStep -19, missing-apology -13, tone-mismatch 21
have any: nextStep 21
have been: complained 27, nextStep -25, missing-next-step 18
have to: complained -30
he: complained -40, missing-apology -30, missing-empathy -30, tone-mismatch -12
hear: complained -4, empathy 48
hear about: empathy 63, tone-mismatch 39
hear that: empathy 24, nextStep -26, missing-empathy -51, tone-mismatch -24
hear this: empathy 34
hear you: empathy 64
hello: empathy 7, nextStep 11, missing-apology -16, missing-empathy -14, missing-next-step -8, tone-mismatch -4
hello \$: complained 21, missing-apology 41, missing-empathy 28
help: complained 3, empathy -17, missing-apology 26, missing-empathy 14
help you: nextStep -24, missing-empathy -12
her: complained -23, missing-apology -38, missing-empathy -20, tone-mismatch -16
here: complained -10, nextStep 13
here to: missing-apology 29, missing-empathy 53
hesit~: empathy -33
hesit~ to: empathy -33
hey: nextStep -11, missing-apology 11, missing-empathy -14
hi: nextStep 15, missing-apology 4
hi \$: nextStep 17, missing-apology 15
hope: empathy 31, missing-next-step 37
hours: empathy 49
how: missing-apology 12
howev~: missing-apology -39
i: complained -12, empathy 36, nextStep -12, missing-apology -40, missing-empathy -60, tone-mismatch 9
i 'd: empathy -21, nextStep 23, missing-empathy 22
i am: empathy -8, nextStep -8, missing-apology -23, missing-empathy -25, tone-mismatch 11
i apolo~: empathy 97
i can: missing-empathy 15
i have: complained -17, empathy 11, nextStep 24, missing-apology -33, missing-next-step -51, tone-mismatch -7
i know: empathy 47
i think: missing-empathy -46
i under~: empathy 67
i will: empathy 19, nextStep 28, missing-empathy -7, missing-next-step -16, tone-mismatch -15
i would: missing-empathy 31
id: complained 37, nextStep 53, missing-apology 44, missing-next-step -24
if: complained -11, empathy -12, nextStep 80, missing-apology -15, missing-empathy -25, missing-next-step -65, tone-mismatch 9
if it: nextStep 17
if the: nextStep 15, missing-empathy 17, missing-next-step -15
if this: tone-mismatch 59
if you: nextStep 21, missing-next-step -35, tone-mismatch 34
imple~: empathy -46
in: complained 11, nextStep 7, missing-apology 10, missing-empathy 6, missing-next-step -6, tone-mismatch -9
in order: missing-empathy 47
in the: complained -15, nextStep 10, missing-next-step -14
in your: complained 12, missing-empathy -18
inclu~: complained 44
incon~: complained 23
incon~ \$: complained 30
influ~: missing-next-step 63
infor~: empathy -25
into: empathy -18, nextStep 6, missing-empathy 23
inves~: missing-apology 31
is: complained 3, missing-apology -9, missing-next-step 10, tone-mismatch -12
is a: empathy -18
is no: empathy 32
is not: missing-apology -32, tone-mismatch 15
is on: empathy 28, missing-next-step -45
is our: tone-mismatch 59
is the: nextStep -25, missing-next-step 45
issue: empathy -16, missing-empathy 13, missing-next-step -25, tone-mismatch 12
issue \$: tone-mismatch -31
issues: tone-mismatch 28
it: complained -7, nextStep 10, missing-empathy -25, missing-next-step -10, tone-mismatch -13
it \$: empathy 15, missing-apology -13, missing-empathy 15, tone-mismatch -8
it 's: complained 15, empathy 9, nextStep -10, missing-apology -11, missing-empathy 19, missing-next-step 10
it ,: complained -22, nextStep 18, missing-apology -16, missing-empathy 24, tone-mismatch -27
it and: empathy 26
it in: empathy 41, missing-apology -26, missing-empathy -29
it is: empathy -6, missing-empathy 16
it to: empathy 20, nextStep 37, missing-next-step -26
it was: empathy -28
journ~: tone-mismatch 47
just: complained -35, nextStep 61, missing-apology -41, missing-empathy -40, missing-next-step -25
keep: missing-apology -24, missing-empathy -18, missing-next-step -17, tone-mismatch -15
kind: complained -39, missing-apology -33, missing-empathy -24, tone-mismatch -26
kindly: missing-empathy 31, tone-mismatch 27
know: empathy 16, missing-apology -16
know that: tone-mismatch 47
last: missing-empathy -21, tone-mismatch -31
leave: missing-empathy -30
left: missing-apology 14
let: empathy -29, nextStep 65, missing-apology 16, missing-next-step -57
let us: nextStep 41, missing-empathy -30, missing-next-step -31
like: nextStep -33, missing-next-step 20, tone-mismatch 12
like ,: empathy 57
like to: complained 16, empathy -19, nextStep 31, missing-apology 19, missing-next-step -23, tone-mismatch -19
line: missing-next-step -15
list: tone-mismatch -30
little: tone-mismatch 29
living: missing-next-step 84
locat~: nextStep 68, missing-empathy 21, missing-next-step -29
log: nextStep 33, missing-apology 24, missing-empathy 21
look: complained -16, nextStep 14, missing-apology -18, missing-next-step -29, tone-mismatch -26
look forwa~: nextStep -32
look into: nextStep 43, missing-apology 18
loss: tone-mismatch 59
lot: missing-apology -13
love: nextStep -12, missing-empathy -13
made: tone-mismatch -9
mail: empathy -20, tone-mismatch -24
make: complained -6, missing-apology -43, missing-empathy -8
many: missing-next-step 43
matter: missing-empathy 41
may: empathy -8, missing-empathy 31
maybe: empathy -49
me: complained 5, nextStep 10, missing-apology -31, missing-next-step -18, tone-mismatch -10
me ,: missing-empathy -63
means: empathy -46, nextStep -26
membe~: missing-empathy 38
messa~: empathy 12, missing-next-step 37
minut~: missing-apology -22, tone-mismatch -11
mobile: nextStep 42
monday: empathy -14
month: missing-empathy 23
more: nextStep 3, missing-apology 5, missing-empathy 20
more about: missing-apology 21
morni~: empathy 47, nextStep 35, missing-empathy -23, missing-next-step -21
most: nextStep 25
much for: complained -30
must: empathy 35
my: nextStep -24, missing-next-step 30
my apolo~: empathy 57
myself: empathy 20
need: empathy -23, nextStep 27, missing-next-step -22
need to: complained -18, nextStep 33
never: missing-next-step 32
new: complained 17, missing-apology 12, missing-empathy 32, tone-mismatch 16
news: tone-mismatch 46
next: complained -16
next time: complained -23
no: complained -15, empathy 21, nextStep 7, missing-apology -14, tone-mismatch -7
nobody: missing-empathy 17
not: empathy -4, nextStep -5, missing-empathy -5, missing-next-step 18, tone-mismatch -9
not a: complained 41, empathy -47, missing-empathy 27
not be: missing-apology -60, missing-empathy -31
not get: missing-empathy 49
not hesit~: empathy -43
not the: empathy 44
not think: missing-apology -64
note: nextStep 34, missing-empathy 26, missing-next-step -23
noted: missing-next-step 71
nothi~: missing-empathy 15, tone-mismatch 17
now: empathy 17
of: complained 14, empathy -16, nextStep -11, missing-apology 6, missing-next-step 13, tone-mismatch -5
of course: missing-apology -44
of the: missing-empathy -14, tone-mismatch 17
of their: missing-next-step 68
of your: empathy 17
off: empathy 16, nextStep 36, missing-apology 20, missing-next-step -13
oh: empathy 39
old: tone-mismatch -24
on: complained 22, empathy -10, missing-apology 19, missing-next-step 10
on it: nextStep 39, missing-empathy -44, missing-next-step -19
on the: empathy 14, nextStep -24, missing-empathy -8, missing-next-step 20, tone-mismatch -15
on your: missing-empathy 14, tone-mismatch 8
once: nextStep 24, tone-mismatch -16
one: complained 4, empathy 15, nextStep 26, missing-apology -7, missing-empathy -29, missing-next-step -12, tone-mismatch -7
one \$: complained -25, missing-apology -33
one ,: missing-apology -35, missing-empathy -37
only: complained -11, nextStep -31, missing-apology -27, missing-next-step 46, tone-mismatch -17
open: complained -35, empathy -11
option: missing-apology -28
or: complained -16, nextStep 40, missing-apology -24, missing-empathy -6, missing-next-step -34, tone-mismatch -13
other: missing-apology -25
our: complained 10, nextStep -10, missing-apology 12, missing-next-step 12, tone-mismatch 35
our custo~: nextStep -33, missing-empathy -14, missing-next-step -11
our suppo~: nextStep 29, missing-apology 19, tone-mismatch -24
our team: missing-apology -38
our users: missing-empathy 44
out: complained 4, empathy 17, missing-empathy -8, tone-mismatch -15
out to: complained 14, tone-mismatch -13
over: empathy -10, nextStep -22
over the: nextStep -55
page: complained -18, empathy -18, missing-apology -25, missing-empathy -16, tone-mismatch -19
partn~: missing-next-step 43
patie~: empathy 38, missing-apology 43
perha~: nextStep -63
please: complained 34, nextStep 73, missing-apology 17, missing-next-step -64
please conta~: nextStep 18, missing-empathy -15, missing-next-step -16, tone-mismatch 16
please dm: tone-mismatch -22
please do: complained -80, missing-apology -38, missing-empathy -46
please provi~: missing-apology 25
please read: tone-mismatch 93
please tell: empathy 68
please use: missing-apology 35
point: missing-empathy -18
posit~: nextStep -58
possi~: nextStep 38
probl~: tone-mismatch -12
proce~: empathy -28, missing-apology 28
provi~: complained 18, missing-apology 26
put: nextStep 5, missing-empathy -35, missing-next-step -18
put the: empathy 44
quest~: nextStep 30, missing-apology -22, missing-next-step -17
rather: missing-apology -31
rating: complained -32, empathy -85
reach: missing-next-step -19, tone-mismatch -42
reach out: nextStep 72, missing-next-step -22, tone-mismatch -22
reach~: nextStep 18, tone-mismatch 24
reach~ out: tone-mismatch 48
really: missing-apology -21, missing-empathy -29
really sorry: empathy 83
recei~: missing-apology 17, tone-mismatch -11
refer: missing-apology -43
regar~: nextStep 25
regret the: empathy 50
relea~ \$: missing-empathy 38
reply: tone-mismatch -16
report: missing-apology 26
reque~: empathy -35, nextStep 34, missing-empathy 32, missing-next-step -17
requi~: complained -44, missing-apology -15
review: complained 26, nextStep -30, missing-apology 20, missing-empathy 12, tone-mismatch 25
review !: missing-empathy -20
review ,: nextStep -34
right: complained -5, nextStep 21, missing-apology -16, missing-empathy -19, missing-next-step -37
ring: empathy -15, missing-next-step -23
run: complained 37
sad: empathy 120
same: nextStep -19, missing-apology -13, missing-next-step 17, tone-mismatch -40
sat: missing-next-step 38
save: missing-empathy -33
say: nextStep -52, missing-next-step 68
scree~: missing-apology 27
scree~ of: missing-apology 36
second: nextStep 33, missing-empathy -28, missing-next-step -22
secti~: empathy -36, missing-empathy 33
see: tone-mismatch -10
seeing: missing-apology -35, missing-empathy -104
send: complained -29, nextStep 32, missing-apology -17, missing-empathy -16, missing-next-step -24, tone-mismatch 11
sent: empathy 24
servi~: complained 18, missing-apology 9
set: complained 34, nextStep 31, missing-next-step -17
setti~: nextStep 76, missing-next-step -29
share: nextStep 28, missing-next-step -15
she: complained -33, missing-apology -13
should: nextStep 63, missing-apology -32, missing-empathy -52, missing-next-step -55, tone-mismatch -21
should have: empathy 51, nextStep 25, missing-next-step -26
side: empathy 30
since: nextStep -15, missing-apology 23, tone-mismatch -46
six: empathy 16
so: complained -10, empathy 10, missing-apology -26, missing-empathy -7, missing-next-step -3, tone-mismatch -6
so much: nextStep -35
so sorry: empathy 84, missing-empathy -32
so that: missing-empathy 30
so we: complained 21, empathy 24, nextStep 20, missing-next-step -16, tone-mismatch -12
solut~: tone-mismatch 68
some: missing-apology 14, missing-empathy 25, tone-mismatch 43
somet~: empathy -29
soon: nextStep 19, missing-next-step -40, tone-mismatch -18
soon \$: nextStep 30
sorry: complained 84, empathy 70, missing-empathy -43, missing-next-step 16
sorry !: missing-empathy 53
sorry \$: complained 27, empathy 59, missing-empathy -47, tone-mismatch -18
sorry ,: complained 27, empathy 26, missing-empathy -18, tone-mismatch -40
sorry about: complained 8, empathy 18, missing-empathy -22, missing-next-step -13
sorry for: empathy 45, nextStep 25, missing-next-step -9
sorry if: empathy -93
sorry it: empathy 43
sorry the: complained 24
sorry to: complained -52, empathy 57, missing-next-step 13, tone-mismatch 18
sorry you: nextStep -17, tone-mismatch 19
sound: missing-apology 50
speci~: empathy -39, nextStep 21, missing-empathy -18, missing-next-step -31, tone-mismatch -23
start: tone-mismatch -38
stay: tone-mismatch 38
stick~: missing-next-step 50
still: nextStep 28, missing-empathy -26, missing-next-step -28
stopp~: complained -45, missing-apology -28
store: nextStep 39, missing-next-step -27
story: tone-mismatch 66
strive: nextStep -51, missing-next-step 68
subje~: missing-empathy -46
such: nextStep -44, missing-next-step 21
sugge~: empathy 29, nextStep 14, missing-apology -28, missing-empathy -22, tone-mismatch -18
suppo~: missing-apology 8, missing-empathy -9, missing-next-step 12
suppo~ \$: tone-mismatch 28
suppo~ team: complained 26, tone-mismatch -14
sure: complained -41
system: missing-apology 20
take: complained -21, empathy -11, nextStep 29, missing-empathy -19, tone-mismatch -8
take a: missing-empathy -34
taking: missing-apology -38
taking the: missing-apology -29
tap: complained -37, missing-apology -33, missing-empathy -35
team: empathy 9, nextStep 34, missing-apology -10, missing-empathy -9, missing-next-step -23, tone-mismatch 8
team \$: empathy 19
team ,: missing-empathy 50
team at: complained 24
tell: empathy 26, missing-empathy -20, tone-mismatch -17
tell us: empathy 25
telli~: empathy 72
ten: empathy 23, nextStep 35, missing-next-step -19
than: missing-empathy 18
thank: complained -7, empathy 17, nextStep -14, missing-empathy 20, missing-next-step 9
thank you: complained -12, nextStep -16, missing-empathy 21, missing-next-step 8
thanks: complained -10, empathy -11, nextStep -17, missing-next-step 10, tone-mismatch 19
thanks for: empathy 15, nextStep -7, missing-empathy -17, tone-mismatch -17
that: empathy 5, nextStep -17, missing-next-step 11, tone-mismatch 10
that \$: missing-empathy 22
that 's: empathy 19, missing-apology -25, missing-empathy -45
that is: missing-apology 29, missing-empathy 25
that we: complained 78, missing-apology 18, missing-empathy 46
that you: missing-empathy -28
the: nextStep 6
the #: empathy 13, nextStep 17, missing-apology -35, missing-next-step -17, tone-mismatch -55
the app: missing-apology 5
the exper~: empathy 63
the form: tone-mismatch -31
the issue: complained 44, empathy 25, nextStep 54, missing-next-step -26
the line: empathy 34
the old: empathy 44
the same: empathy 23, nextStep -24, missing-apology -15, missing-next-step 17, tone-mismatch -28
the time: tone-mismatch 27
the troub~: empathy 66
their: missing-next-step 17
them: empathy 12, missing-next-step 15
then: nextStep 23, missing-apology -36, missing-empathy -11, missing-next-step -23, tone-mismatch -3
there: missing-apology -18, missing-next-step -13, tone-mismatch -6
there \$: complained 28, empathy -25, missing-apology 19, tone-mismatch -17
there is: missing-apology -22, missing-empathy -40
they: complained -18, nextStep -17, missing-apology 11, missing-next-step 23, tone-mismatch -8
thing: empathy 21, tone-mismatch -12
things: tone-mismatch 21
this: complained -10, empathy 7, nextStep -15, missing-apology 13, missing-empathy -4, tone-mismatch -4
this \$: missing-apology 29
this ,: tone-mismatch -21
this helps: missing-apology -49
this issue: missing-apology -24, tone-mismatch 30
this morni~: empathy 33, missing-empathy -28
those: complained -23, missing-empathy -22
though: missing-apology -52, missing-empathy -25
though ,: complained -60
three: empathy 28, nextStep 26, tone-mismatch -26
throu~: complained 31, missing-empathy 18, tone-mismatch -23
throu~ it: empathy 41
throu~ the: missing-empathy 21
ticket: missing-apology 21, missing-empathy 16
time: missing-apology 24, missing-next-step -16
time !: complained -42
time \$: missing-apology 29
times: missing-empathy 47
to: complained -13, empathy -13, nextStep -7, missing-apology -14, missing-next-step -9, tone-mismatch 3
to #: nextStep 38, missing-apology -20, missing-empathy -21, missing-next-step -24
to assist: complained 25, missing-apology 29
to be: tone-mismatch 20
to hear: empathy 54
to help: complained 26, empathy 21, missing-apology 17, tone-mismatch -27
to make: missing-apology -80, missing-empathy -34
to our: complained 44, nextStep 45, missing-apology 30, missing-empathy 32, missing-next-step -34
to the: empathy 25, nextStep 19, missing-apology -16, missing-next-step -21, tone-mismatch -14
to this: missing-next-step 47
to you: complained 15, missing-apology -29, missing-empathy 21, tone-mismatch -47
today: complained -26, empathy 30, nextStep 19, missing-apology -26, missing-empathy -18, missing-next-step -15, tone-mismatch 13
tomor~: nextStep 37, missing-next-step -36
tonig~: nextStep 37, missing-empathy -21, missing-next-step -17
too: empathy 23, missing-apology -9, missing-empathy -22
touch: nextStep 31
travel: tone-mismatch 52
troub~: complained 22, empathy 58
troub~ \$: empathy 39
troub~ with: tone-mismatch 85
truly: empathy 95
try: complained 45, empathy 21, missing-empathy -19
twice: missing-empathy -31
two: complained -28, empathy 31, nextStep -18, missing-apology -27, missing-empathy -19, missing-next-step 10, tone-mismatch -7
under: complained -15
under~: complained 48, empathy 50, tone-mismatch -30
under~ the: empathy 48
under~ your: empathy 56
until: empathy 32, nextStep 67, missing-next-step -55
up: empathy 9, missing-apology -13
up to: missing-apology -85
update: complained 29, nextStep 32
updat~: tone-mismatch -26
us: nextStep 21, missing-apology 5, missing-empathy -10, tone-mismatch 14
us \$: complained -14
us a: missing-empathy -23, tone-mismatch 26
us at: complained 27, nextStep 27
us know: missing-empathy -32
us more: missing-apology 32
us on: missing-empathy -36, tone-mismatch 63
us to: missing-empathy -29
us via: missing-apology -18, tone-mismatch 38
us your: missing-apology 30
use: empathy -15, nextStep 17, missing-apology -21, missing-next-step -14
user: missing-apology -48, missing-empathy -53
users: missing-apology -26
using: complained -8, missing-apology -35, missing-empathy -57, missing-next-step -20
versi~: empathy 15, nextStep 34, missing-next-step -28
very: empathy 10, tone-mismatch -20
very sorry: empathy 55
via: complained 15, nextStep 42, missing-apology -34, missing-next-step -24
voice: tone-mismatch 57
volun~: nextStep -86
waiti~: missing-apology -27
want: missing-apology 19
want to: missing-apology 14
want you: empathy 51
was: complained 18, empathy -21, nextStep -27, missing-apology 24, missing-next-step 21
way: nextStep 29, missing-next-step -10, tone-mismatch 20
we: empathy 9, nextStep -15, missing-apology -12, missing-empathy -8, missing-next-step 9
we 'd: nextStep 19, missing-next-step -20
we appre~: complained -20, nextStep -38
we are: complained -7, nextStep -16, missing-apology -9, missing-empathy -15, tone-mismatch 7
we can: complained -4, nextStep 32, missing-apology 5, missing-next-step -16, tone-mismatch -10
we do: missing-apology -23
we know: empathy 84
we look: missing-apology -24
we love: nextStep -40
we reque~: missing-apology 43
we should: missing-apology -35
we under~: empathy 83
we want: missing-apology 28
we will: nextStep 30, missing-apology -8, missing-empathy -8, missing-next-step -59, tone-mismatch -29
we would: tone-mismatch -15
week: empathy 23
welco~: missing-next-step 34
well: complained -15, missing-apology -29, missing-empathy -3
went: nextStep 28, missing-empathy -25, missing-next-step -22
were: missing-empathy 19
what: complained 9, nextStep -10, missing-apology 9, missing-next-step 21, tone-mismatch -10
what a: missing-next-step 35, tone-mismatch 44
what is: missing-empathy 52
when: tone-mismatch -19
when it: missing-apology -32
when you: tone-mismatch -16
where: complained -23
which: empathy -27, missing-apology -9, tone-mismatch 13
which is: tone-mismatch 24
who: complained 34, nextStep -37, missing-apology 21, missing-empathy 20, missing-next-step 35
why: empathy 26
will: empathy -5, nextStep 56, missing-next-step -78
will be: missing-next-step -36
will get: missing-empathy 34
will help: missing-apology 32
will keep: missing-apology -52, missing-empathy -33
will need: empathy -49
will not: nextStep -20, missing-apology -26, missing-next-step 16
will take: missing-empathy -29
with: complained 11, nextStep 14, missing-apology -9, missing-next-step -9, tone-mismatch -6
with a: complained -16, missing-empathy -34, tone-mismatch -17
with the: complained 20, empathy 13, missing-next-step -21, tone-mismatch -14
with us: missing-apology 17
with you: complained -25, nextStep 40, missing-next-step -15
with your: complained -26, missing-apology -27, missing-next-step -7
witho~: empathy 27, tone-mismatch -25
wonde~: empathy -39, missing-apology 25
words: complained -25, nextStep -36
work: empathy -30, nextStep -22, missing-apology 10, missing-empathy 15, missing-next-step 29, tone-mismatch -17
worki~: empathy -36, nextStep 32, missing-next-step -68
worki~ on: empathy -80
works: missing-next-step 29
would: complained -16, empathy -10, nextStep 46, missing-apology -17, missing-next-step -14
would like: nextStep 51, missing-next-step -25
write: nextStep 18, missing-next-step -13, tone-mismatch -28
wrong: nextStep 35, missing-apology -24, missing-empathy -51, missing-next-step -21
yes: complained -40, nextStep 39, missing-apology -15, missing-empathy -34, missing-next-step -17
yes ,: complained -42, nextStep 34, missing-apology -30, missing-empathy -26
yet: missing-empathy -20
you: complained -9, missing-apology -8, missing-empathy -28, missing-next-step -9, tone-mismatch -15
you !: complained -17, empathy -22, missing-next-step -17
you \$: complained -12, missing-apology -6, missing-empathy -12, missing-next-step -7, tone-mismatch -9
you 'd: empathy 37
you ,: empathy 14, missing-apology -22, missing-empathy -20, missing-next-step -21, tone-mismatch -19
you again: complained -31, nextStep -45
you are: empathy 11, missing-apology 12
you can: complained -12, empathy -9, nextStep 25, missing-apology -29, missing-next-step -26, tone-mismatch 16
you do: complained -29
you feel: empathy -66
you for: complained -10, nextStep -34, missing-apology -15, missing-empathy -6, missing-next-step 30, tone-mismatch 13
you have: complained -11, nextStep 13, missing-empathy -11, missing-next-step -14, tone-mismatch -21
you need: missing-apology -25
you please: missing-apology 13, tone-mismatch -14
you should: nextStep 24
you to: missing-empathy 15
you want: missing-apology 22, missing-empathy 45
you will: missing-empathy 32
your: nextStep 12, missing-empathy -9, missing-next-step -21, tone-mismatch 5
your accou~: missing-apology 20, missing-empathy 24
your conce~: complained 41, tone-mismatch -20
your feedb~: complained -16, empathy -38, nextStep 22, missing-apology -9, missing-empathy -17, missing-next-step -26, tone-mismatch -14
your issue: complained 41, missing-apology 54, missing-empathy 36
your kind: complained -61, missing-apology -30
your patie~: empathy 72
your review: empathy -34, missing-apology 33, missing-next-step -19
zero: tone-mismatch 47
{alternative}: empathy -9, nextStep 80, missing-empathy -6, missing-next-step -62, tone-mismatch -12
{apology}: complained 101, empathy 138, nextStep 44, missing-empathy -39, missing-next-step -19, tone-mismatch -26
{asks}: complained 8, nextStep 56, missing-apology 8, missing-next-step -35, tone-mismatch -4
{cheer}: complained -112, empathy -8, nextStep -93, missing-apology -106, missing-empathy -86, missing-next-step -12
{closing}: complained 12, empathy -13, nextStep 6, missing-apology 10, missing-empathy 11, missing-next-step -13
{courtesy}: complained -9, empathy 23, missing-apology -5, missing-empathy -10, missing-next-step -16, tone-mismatch 10
{debate}: complained -18, empathy -18, nextStep 16, missing-apology -53, missing-empathy -31
{empathy}: complained 55, empathy 200, missing-next-step 3
{explanation}: complained -25, empathy -9, nextStep 20, missing-apology -77, missing-empathy -56, missing-next-step -6
{greeting}: complained 17, nextStep -6, missing-apology 53, missing-empathy 12
{handoff}: complained -23, nextStep 46, missing-apology -16, missing-empathy -30, missing-next-step -12
{likely angry}: complained 115, empathy -48, nextStep 40, missing-apology 96, missing-empathy 146, missing-next-step -6, tone-mismatch 33
{likely annoyed}: complained 98, nextStep -90, missing-apology 156, missing-empathy 248, missing-next-step 82, tone-mismatch 18
{likely companySide}: complained 162, empathy 46, missing-apology 60, missing-empathy 75, missing-next-step 39, tone-mismatch -27
{likely complained}: missing-apology -59, missing-next-step 79, tone-mismatch 177
{likely complaint}: complained 52, empathy 11, nextStep 26, missing-apology 184, missing-empathy 49, missing-next-step -25, tone-mismatch -79
{likely empathy}: missing-apology -85, missing-empathy -158, missing-next-step -53, tone-mismatch -45
{likely nextStep}: missing-apology 10, missing-empathy 11, missing-next-step 18, tone-mismatch -50
{likely repeat}: complained 67, empathy -28, missing-apology 18, missing-empathy 10, tone-mismatch 3
{likely thanks}: complained -66, empathy -26, nextStep -79, missing-empathy 30, missing-next-step 5, tone-mismatch 52
{likely threat}: complained -39, empathy -40, nextStep 74, missing-next-step -81, tone-mismatch -8
{likely urgent}: empathy -11, missing-empathy 72, missing-next-step 7, tone-mismatch 38
{likely vulnerable}: empathy -18, nextStep -53, missing-apology 41, missing-empathy 38, missing-next-step 19, tone-mismatch 39
{link}: complained 13, empathy 21, nextStep 127, missing-apology 23, missing-empathy -22, missing-next-step -91, tone-mismatch -13
{nextStep}: complained 4, empathy -8, nextStep 64, missing-apology 13, missing-empathy 5, missing-next-step -34, tone-mismatch 11
{ownership}: nextStep 43, missing-next-step -21
{question}: nextStep 33, missing-apology 10, missing-empathy -9, missing-next-step -21, tone-mismatch 11
{repair}: complained 37, nextStep 25, missing-apology 60, missing-empathy 6, missing-next-step -30
{reply < 12 words}: complained -46, empathy -43, nextStep -40, missing-apology -52, missing-empathy -60, missing-next-step -6, tone-mismatch -18
{reply < 16 words}: complained -38, empathy -36, nextStep -20, missing-apology -48, missing-empathy -37, tone-mismatch -33
{reply < 25 words}: empathy -9, nextStep 10, missing-empathy -15, missing-next-step -17, tone-mismatch -43
{reply < 40 words}: complained -12, empathy -33, missing-apology -10, missing-next-step -18, tone-mismatch -12
{reply < 70 words}: empathy -16, missing-apology -18, missing-empathy -19, missing-next-step -6, tone-mismatch -13
{reply < 8 words}: complained -41, empathy -49, missing-apology -21, missing-empathy -47, missing-next-step -17
{timeframe}: complained -5, empathy 27, nextStep 28, missing-empathy -9, missing-next-step -26, tone-mismatch 14
�: tone-mismatch 41
�: complained 22, missing-apology 14, missing-empathy 17, missing-next-step 29, tone-mismatch 104
� \$: nextStep -53, missing-next-step 60
[sentence]
!: sting -53, blame -57, defensive -52, excuse -39, non-apology -22, refusal -107, unprofessional -7, cold -176, boilerplate -28, vague-timing -13
#: sting -5, blame -17, excuse -21, non-apology -47, dismissive -21, refusal -15, unprofessional -54, cold 42, boilerplate -66, vague-timing -79
# #: sting -48, blame -45, defensive -18, excuse -50, non-apology -4, dismissive -10, refusal -18, unprofessional -18, cold -26, boilerplate -26
# \$: blame 8, defensive -13, excuse -7, dismissive -59, refusal -21, unprofessional -33, cold 33, vague-timing -12
# ,: sting -17, blame -15, excuse -52, non-apology -6, dismissive -25, unprofessional -18, cold 17, boilerplate -29
# and: sting 4, defensive 13, unprofessional 9, vague-timing -14
# are: sting -21
# days: blame -8
# euros: sting -33
# for: sting -29
# hours: sting 22, defensive 17, excuse 36
# is: sting -7
# of: sting 50, blame 38, dismissive 34
# other: sting 66
# x: cold 52
# years: sting 36, defensive 74
\$: sting -12, defensive -14, excuse -3, non-apology -32, dismissive -37, unprofessional -49, boilerplate -16, vague-timing -28
'd: sting 10, blame 12, defensive -18, excuse -6, non-apology -5, dismissive 9, unprofessional 17, cold -14, boilerplate -9, vague-timing -32
'd have: sting 34, blame 43
'd like: sting -19, dismissive -12, unprofessional -8
's: sting -11, blame -20, defensive -17, excuse 5, non-apology -9, dismissive 14, refusal 14, unprofessional -6, cold -72, boilerplate -24
's a: sting -8, blame -16, defensive -11, excuse -17, dismissive 11, refusal -9, cold -9, vague-timing -9
's just: excuse 51
's no: refusal 18
's not: defensive 21
's nothi~: sting 49, refusal 77
's on: sting -17, vague-timing 44
's the: defensive -11, excuse 27, unprofessional 15
,: sting -22, blame -23, defensive -20, excuse -4, non-apology -71, dismissive 5, refusal -50, unprofessional 3, cold -48, boilerplate -45, vague-timing -45
, #: excuse -13, non-apology -6, unprofessional 3, cold -6, boilerplate -18, vague-timing -33
, a: sting 18, blame 9, defensive 11, excuse -17, non-apology -7, dismissive 40, vague-timing -9
, after: dismissive 34
, again: sting 64, defensive 54
, and: sting -11, blame 14, excuse -12, non-apology -35, dismissive -22, refusal -6, unprofessional -18, cold -41, vague-timing -19
, anoth~: unprofessional 64
, any: sting -24
, as: sting 44, blame 69, defensive 28
, ask: unprofessional 53
, becau~: sting -38
, but: sting -35, blame -19, defensive -15, excuse -17, non-apology 35, dismissive -23, refusal -14, unprofessional -9, cold -13, boilerplate -9
, can: sting -16
, could: sting -15
, do: unprofessional 33
, eleven: defensive 75
, even: dismissive 35
, hence: sting 44, excuse 49
, here: sting -36
, howev~: sting 36
, i: sting -4, blame -9, excuse -5, non-apology -27, refusal 4, unprofessional 22, cold -6, boilerplate -7
, if: sting 13, blame 14
, in: blame 15
, it: blame 7, defensive 7, non-apology -19, refusal -10, cold -31, vague-timing -5
, just: sting -21
, most: blame 30
, my: sting -17
, no: sting -12, blame -7, dismissive 14, refusal 3
, nobody: dismissive 36
, not: sting 15, defensive 19, excuse 18, dismissive 15
, nothi~: sting -21
, only: sting -19
, or: sting -12, dismissive -16
, our: sting 27, blame -8, defensive 25, excuse 27, unprofessional 26
, please: sting -20, blame -16, defensive 5, excuse -8, non-apology -10, dismissive 8, refusal -5, unprofessional -10, cold -11, boilerplate 12
, so: sting -5, defensive 30, excuse 14, non-apology -28, dismissive -10, unprofessional -17, cold -25, boilerplate -47, vague-timing -16
, sorry: sting -36, dismissive -9
, tap: sting -17
, tell: sting -17
, that: blame -7, defensive -24, excuse 16, non-apology -10, dismissive 25, vague-timing -7
, the: sting -23, blame -31, defensive -10, excuse -5, non-apology -16, dismissive 8, refusal -7, unprofessional 5, cold 6, boilerplate -19, vague-timing 5
, then: dismissive -10
, there: defensive 23
, they: sting 18, defensive 29
, we: sting 9, blame -3, defensive 10, excuse 55, non-apology 8, dismissive -19, refusal 5, unprofessional 18, vague-timing 8
, what: sting 49, blame 35, excuse 28, dismissive 43
, which: sting -11, blame 24, excuse -20, non-apology -7, dismissive -9
, who: sting -19
, with: sting -36, defensive -12, dismissive -15
, you: sting 17, blame 15, excuse 8, non-apology -9, dismissive 18, refusal -13, unprofessional 48, cold 12
, your: defensive 15
?: sting -11, excuse -80, non-apology -15, dismissive -23, refusal -21, cold -56, boilerplate -46, vague-timing -37
^: sting -57, blame -57, defensive -56, excuse -75, non-apology -60, dismissive -73, refusal -57, unprofessional -54, cold -108, boilerplate -61, vague-timing -59
^ #: blame -6, excuse -11, unprofessional 13
^ ,: sting -88, dismissive -8, unprofessional -7, cold -15
^ a: blame 19, defensive -18, excuse -28, non-apology -6, dismissive 51, refusal 6, unprofessional -11, boilerplate -16, vague-timing 12
^ ah: unprofessional 41
^ all: defensive 24
^ and: sting -30, defensive -12
^ apolo~: non-apology 21
^ as: sting 40, blame 13, excuse 14, dismissive 31, cold 14
^ becau~: sting 31, excuse 44
^ best: sting -30
^ blame: excuse 108
^ bring: sting 21, cold 87
^ by: sting 25, unprofessional 71
^ can: sting 10, blame -11, dismissive -9, vague-timing -12
^ check: sting 47, cold 120
^ closi~: sting 37
^ compl~: cold 42
^ congr~: unprofessional 36
^ conta~: sting 40, cold 87
^ could: sting -31
^ curre~: refusal 52
^ custo~: boilerplate 47
^ dear: sting -63, blame -15, defensive -25, excuse -18, non-apology -6, dismissive -21, refusal -18, unprofessional -18, cold -24, vague-timing -12
^ deliv~: cold 62
^ did: unprofessional 48
^ do: sting 24, blame 24, unprofessional 54
^ drive~: sting 29
^ dupli~: sting 53, cold 102
^ enjoy: sting -18
^ every: sting 16, boilerplate 17
^ every~: sting 35, defensive 42
^ five: sting 19, dismissive 45
^ for: vague-timing -8
^ form: sting 69, cold 76
^ four: sting -20
^ funny: defensive 71
^ furth~: cold 118
^ get: unprofessional 53
^ go: unprofessional 50
^ good: sting -23
^ had: sting 53, blame 99
^ happy: sting -22
^ have: sting -27
^ he: sting -19
^ hello: sting -32, blame -8, defensive -12, excuse -9, dismissive -13, unprofessional -20, cold -23, boilerplate -8, vague-timing -6
^ hey: sting -23
^ hi: sting -54, blame -23, defensive -32, excuse -23, non-apology -9, dismissive -35, refusal -26, unprofessional -23, cold -54, boilerplate -22, vague-timing -15
^ hope: sting -26
^ howev~: vague-timing 35
^ i: blame -28, defensive 23, excuse 14, non-apology 13, dismissive -19, refusal -6, cold -32, boilerplate -8, vague-timing -9
^ if: sting -11, blame -18, defensive -55, excuse -59, non-apology 4, refusal -28, cold 6, boilerplate 16, vague-timing -20
^ in: sting -9, cold -9
^ is: sting -26
^ it: blame -9, defensive 16, excuse 14, non-apology 27, dismissive 42, refusal -6, unprofessional -13, cold -36, boilerplate 8, vague-timing 6
^ kind: sting -16
^ kindly: sting -16
^ lol: sting 31, unprofessional 67
^ maybe: sting 41, dismissive 47
^ most: sting 17, dismissive 37
^ my: defensive 32
^ next: sting 31, blame 29, unprofessional 46
^ nice: unprofessional 39
^ no: sting 31, refusal 72, cold 80
^ nobody: sting 26, blame 24, dismissive 98
^ not: sting 13, refusal 62, cold 54
^ noted: sting 29, cold 67
^ nothi~: defensive 26
^ oh: unprofessional 47
^ one: sting 38, blame 23, dismissive 36
^ open: cold 46
^ or: unprofessional 51
^ other: sting 64, blame 41, dismissive 40
^ our: sting 6, defensive 92, non-apology -6, dismissive -19, refusal -11, unprofessional -6, cold -20, vague-timing 26
^ people: sting 20, blame 71
^ perha~: sting 32
^ please: sting -4, blame -10, defensive -17, excuse -11, dismissive -35, refusal -19, cold 23, boilerplate 7
^ read: sting 37
^ regar~: sting -44, defensive -8
^ regre~: non-apology 87
^ rest: boilerplate 46, vague-timing 51
^ see: sting 39, cold 108
^ should: non-apology 58
^ so: defensive 16, dismissive 27
^ someb~: unprofessional 37
^ someo~: vague-timing 44
^ sorry: sting -6, blame -19, defensive -24, excuse 11, non-apology 34, refusal -10, unprofessional -10, cold -15, boilerplate -4, vague-timing -20
^ submit: sting 38, cold 75
^ thank: sting -60, blame -33, defensive -18, excuse -25, non-apology -19, dismissive -56, refusal -6, unprofessional -26, cold -16, boilerplate 8, vague-timing -28
^ thanks: sting -40, blame -21, defensive -42, excuse -17, non-apology -10, dismissive -15, cold -23, boilerplate -10
^ that: sting -18, defensive 11, excuse 13, non-apology -10, dismissive -9, unprofessional -10, cold -7, boilerplate -9
^ the: sting -9, blame -7, defensive 14, excuse 13, non-apology -78, dismissive -12, refusal 33, unprofessional -37, cold -16, boilerplate -51, vague-timing 19
^ there: sting -17, blame -10, excuse -14, refusal 19, unprofessional -11
^ this: sting -18, blame -7, refusal -14, boilerplate -9
^ ticket: sting 48, cold 82
^ to: blame -10, non-apology 11, cold 17
^ try: dismissive 51
^ two: sting -21
^ until: sting -15
^ we: sting -17, blame -29, defensive 7, excuse -10, non-apology 13, dismissive -32, refusal -9, unprofessional -68, cold -68, boilerplate 18, vague-timing 24
^ what: sting -31, blame -9, excuse 19, dismissive -15
^ when: excuse 50
^ which: sting -15
^ whoev~: blame 42
^ why: cold 59
^ will: vague-timing 90
^ with: sting 18, excuse 26
^ witho~: sting 38, refusal 85
^ works: sting 74, dismissive 131
^ wow: sting 54, unprofessional 102
^ wrong: sting 73, cold 113
^ you: blame 36, defensive 26, excuse -56, non-apology -24, dismissive 11, refusal -6, unprofessional -6, cold 6, boilerplate -44, vague-timing -6
^ your: sting -10, blame 27, defensive -17, excuse -25, non-apology -3, cold 9, boilerplate 55, vague-timing 28
^ �: sting -38
^ �: sting -17
a: sting 19, blame 19, excuse -13, non-apology -7, dismissive 21, refusal -34, unprofessional 19, cold -45, boilerplate -37, vague-timing -4
a better: sting -18
a bit: sting 35, defensive 45, dismissive 50
a box: blame 44
a colle~: vague-timing 57
a day: sting 17, excuse 56
a featu~: blame 45
a file: dismissive 44
a five: sting 48, dismissive 61
a grown: sting 62, dismissive 65, unprofessional 64
a little: sting 28, blame 36, defensive 41
a look: sting -23, vague-timing 24
a lot: sting -15
a matter: sting 131, excuse 68, dismissive 52
a minute: dismissive 47
a new: sting -13, blame -11
a patch: cold 58
a pity: sting 36, non-apology 98
a quick: blame 82
a reason: blame 55
a refund: refusal 82
a second: refusal 22
a single: defensive 48
a third: excuse 31
a valid: sting 63
a word: sting 21
able: sting -19, defensive -30, dismissive -9
able to: sting -19, defensive -30, dismissive -9
about: sting -7, defensive -11, excuse -53, non-apology -15, dismissive 39, refusal -32, unprofessional -9, cold -34, boilerplate -10, vague-timing 3
about \$: dismissive 64
about the: sting -31, excuse -20, non-apology -9, dismissive -7, unprofessional -13, cold -11, boilerplate -11, vague-timing 5
about what: sting -22
about your: sting 12
above: sting 21, cold 35
accep~: defensive 23
access: sting 26, excuse 29, cold 71
access to: excuse 58
accor~: sting 48, cold 93
accou~: sting -5, defensive -16, excuse -22, non-apology -7, dismissive -21, refusal 10, cold 24, boilerplate -11, vague-timing 8
accou~ \$: refusal 27, cold 35
accou~ for: blame 61
accur~: defensive 66
across: non-apology 26
actua~: blame 20
add that: sting 47
added: sting -22
addre~: sting -10, excuse -7, dismissive -9
ads: vague-timing 57
adult: blame 56
afraid: refusal 29
after: sting -15, defensive -13, non-apology -13, dismissive -12, refusal 7, boilerplate -11
after that: sting -16
again: sting -9, blame 13, excuse -14, non-apology -10, dismissive -12, refusal -5, unprofessional 11, cold -19
again ,: sting 14, blame 20
age: sting 29, dismissive 65
agree: sting -21
ah: unprofessional 41
ah ,: unprofessional 48
airli~: sting 55
all: defensive 14, excuse -10, non-apology -17, dismissive 18, refusal -7, unprofessional 11, boilerplate 35, vague-timing -10
all #: sting -18
all \$: sting 24, dismissive 31, unprofessional 50
all our: sting 31
all that: dismissive 31
all times: boilerplate 84
allows: sting -29, vague-timing 79
allows \$: vague-timing 75
allow~ to: defensive 56
along: sting -19
alrea~: sting -16, blame -7, excuse -16, dismissive -14, vague-timing 21
also: blame -10, defensive 14, excuse -8, non-apology -6, boilerplate -11, vague-timing 18
always: refusal -7, cold -10, boilerplate 36
always happy: sting -23
am: blame -19, defensive -16, excuse 9, non-apology -12, refusal 5, unprofessional 4, cold -36, boilerplate -13, vague-timing -21
am a: sting 30, defensive 61
am afraid: sting 18, refusal 30
am going: sting 41, defensive 43
am sorry: defensive -32, excuse -5, dismissive -12, unprofessional -14, cold -5, boilerplate -8, vague-timing -8
am sure: unprofessional 71
among: sting 39
an: blame -12, excuse -5, unprofessional 26, cold 7, vague-timing -5
an exter~: excuse 53
an outage: defensive 55
and: sting -12, blame -27, defensive -10, excuse 21, non-apology -77, dismissive -18, refusal -19, unprofessional -20, cold -35
and #: sting -15
and a: sting 19, excuse 17, dismissive 54, refusal -6
and be: defensive 59
and do: sting -20
and every: boilerplate 43
and how: sting 43
and i: sting -91, blame -25, defensive -25, excuse -27, non-apology -31, dismissive -29, refusal -6, unprofessional -36, cold -28, boilerplate -27, vague-timing -26
and if: sting -70
and in: excuse 47
and it: sting -27, non-apology -6, dismissive -14, cold -8, vague-timing -8
and not: sting 41, blame 25, defensive 17, excuse 35, unprofessional 29
and now: blame 61
and on: sting 19
and our: vague-timing 31
and people: sting 32, dismissive 86
and some: sting 29, dismissive 52
and someb~: vague-timing 65
and the: blame -8, defensive -19, excuse 58, non-apology -11, dismissive -38, refusal 4, unprofessional -21, boilerplate -7, vague-timing -9
and then: sting 12, blame 42
and there: sting 17, dismissive 26, refusal 32
and they: sting -17
and this: sting 38, refusal 47
and to: sting 22, defensive 39
and we: sting -16, blame -7, excuse -17, non-apology -5, refusal 5, cold 8, boilerplate 21, vague-timing -21
and when: excuse 45
and will: sting -49, vague-timing 36
and with: excuse 32
and you: sting -8, blame 17, excuse -7, unprofessional 10, vague-timing 23
and your: sting -12, defensive -14
anoth~: blame -9, defensive -15, unprofessional 21
answer: blame 10, dismissive -9
answe~: sting 31, defensive 56
any: sting -5, blame -20, defensive -10, excuse -6, non-apology 35, unprofessional -17, cold -49, boilerplate 60, vague-timing -12
any incon~: boilerplate 54
any more: refusal 65
anybo~: sting 29
anyone: sting 32, excuse 33, non-apology 34, dismissive 34
anyone \$: sting 43
anyth~: sting -36, defensive -16, cold -7
anyway: sting 25, dismissive 53
apolo~: blame -36, defensive -23, excuse -7, non-apology 84, dismissive -9, refusal -14, unprofessional -10, cold -11, boilerplate 24, vague-timing -18
apolo~ \$: sting -23
apolo~ for: sting -15, blame -9, non-apology -26, refusal -4, unprofessional -9, boilerplate 56, vague-timing -8
apolo~ if: sting 95, non-apology 122
apolo~ to: non-apology 54
app: sting -7, blame -15, defensive -15, dismissive -3, refusal -6, unprofessional -24, cold -22, vague-timing -7
app \$: sting -14, blame -18, refusal -6, cold -9, vague-timing -6
appeal: refusal 48
appoi~: sting 18
appre~: sting -13, boilerplate 11, vague-timing 17
appre~ your: sting -19, boilerplate 37
appro~: vague-timing 26
archi~: refusal 41
are: sting 28, blame -18, excuse 37, non-apology -28, dismissive 26, refusal 43, unprofessional -25, cold 9, boilerplate -16, vague-timing 16
are ,: sting 22
are a: sting 25, excuse 52, dismissive 39
are always: sting -49
are curre~: excuse 45, vague-timing 89
are for: sting 35
are glad: sting -17
are here: sting -44
are not: sting 20, defensive 20, refusal 79
are only: sting 36, cold 57
are right: sting -14
are sorry: sting 30, defensive 9, excuse -15, non-apology 44, dismissive 7, refusal -9, boilerplate -12, vague-timing -8
are talki~: sting 43, dismissive 87
are the: sting -17
are two: excuse 43
are unable: refusal 20
are worki~: vague-timing 47
are you: sting -16
around: sting 22, dismissive 36
arriv~: sting -12
as: sting 16, blame -3, defensive 27, non-apology 17, refusal 10, vague-timing 19
as any: sting 78, dismissive 67
as it: refusal 39, unprofessional 29
as of: sting -48
as per: cold 66
as the: sting 13, blame 62
as they: sting 45
as we: vague-timing 54
as well: sting -16
as you: excuse 24
ask: sting 37, blame 38, unprofessional 13
ask for: sting -17
ask the: sting 41
ask you: sting 47, unprofessional 45
asked: sting 5, blame 36
asking: sting 33, blame 38
asking for: sting 49
assist: blame -17, defensive -24, vague-timing -15
assist you: sting -14, blame -10, defensive -13, dismissive -8, vague-timing -15
assis~: sting -59, defensive -11
assur~: boilerplate 39, vague-timing 38
assur~ that: boilerplate 87
at: sting -16, defensive -12, excuse -13, non-apology -12, dismissive -11, refusal -43, unprofessional -20, cold -24, boilerplate 8, vague-timing 3
at #: sting 12, defensive 8, refusal 6, vague-timing -12
at ,: sting -16
at all: defensive 30, dismissive 38, boilerplate 23
at home: sting 38, blame 78, dismissive 38
at it: dismissive 41
at our: sting -20
at some: vague-timing 40
at the: sting -5, blame 24, defensive -14, non-apology -4, dismissive -20, refusal -8, cold -12, vague-timing 24
at this: sting 25
at your: sting 25, unprofessional 39
attac~: defensive -11, excuse -11
attac~ ,: sting -17
atten~: boilerplate 38
audit~: sting 29, defensive 114
august: excuse 31
autho~: excuse 43
avail~: dismissive -13
avoid: sting 23, dismissive 42
aware: sting -22, vague-timing 47
away: sting 22, blame 41
back: sting -36, blame -41, defensive -29, excuse -15, non-apology -15, dismissive -22, refusal 21, unprofessional -4, cold -28, boilerplate -12, vague-timing 42
back \$: sting -13, refusal 24
back on: sting -12
back to: vague-timing 24
backup: sting 21, blame 81
bad: sting -15
bank: sting 22, excuse 82
banki~: sting -24
banned: defensive 82
be: sting 9, blame -12, defensive 26, excuse -33, non-apology 4, refusal 11, unprofessional -5
be a: blame 37
be able: sting -29, defensive -14
be avail~: vague-timing 67
be aware: blame 70
be done: refusal 24
be fair: sting 34
be honest: sting 89, defensive 100
be in: vague-timing 33
be read: cold 78
be the: dismissive 35
becau~: sting -26, non-apology -7, cold -8
becau~ of: dismissive 24
becau~ the: sting -18
bed: sting 26, dismissive 35
been: sting 38, blame 43, defensive 38, excuse -9, non-apology 10, refusal 12, unprofessional 10, cold 29, boilerplate 26, vague-timing 11
been a: defensive 41
been the: sting 35
before: sting 17, blame 117, defensive -12, excuse -35, non-apology -3, dismissive -31, refusal -9, boilerplate -10
before #: sting -39
before they: sting 46, blame 119
before you: sting 32, defensive 72
behind: sting -26
behind the: sting -26
being: defensive -18, dismissive -10
bell: sting -27
below: sting -22
below \$: sting -26
best: sting -6, blame 6, excuse -12, dismissive 16, refusal -10, cold -18, boilerplate 26, vague-timing -13
best of: dismissive 63
better: sting -33, blame -27, defensive -16, excuse -15, refusal -5, boilerplate 38
betwe~: sting 28, blame -11, excuse 34, dismissive 31
betwe~ #: sting -21
betwe~ us: sting 65, dismissive 59
big: unprofessional 43
bill: sting -29
bit: sting 13, dismissive 61
bit of: sting 42
blame: excuse 129
body: sting 34
bold: blame 102
bone: defensive 62
booki~: blame 24
both: sting -21, refusal -5, unprofessional -12, cold -12
bother: sting 34, defensive 41
box: blame 69
branch: cold 29
brand new: excuse 67
break~: unprofessional 30
bring: sting -11, cold 15
broke: excuse 46
broken: sting -17
bug: blame 21
build~: sting 43, blame 43, excuse 27
but: sting -20, blame -7, defensive -6, excuse -19, non-apology 73, dismissive -14, refusal -20, cold -27, boilerplate -26, vague-timing -14
but a: non-apology 39
but i: sting 41, non-apology 21, dismissive 38
but the: blame 12, refusal -10
but we: sting 99, defensive 35, refusal 27
button: sting 13, blame 55, unprofessional 23
buy: sting 30, dismissive 34
by: sting -11, defensive -14, excuse 3, non-apology -5, dismissive -33, refusal -13, unprofessional -27, boilerplate -25, vague-timing -7
by a: sting 52, excuse 90
by an: sting 74, excuse 122
by e: sting 47, cold 79
by our: sting 51, defensive 40, excuse 40
by the: sting 30, excuse 69, refusal -9, cold 14
by you: sting 32, blame 50
cache: sting -24
calcu~: sting 35, defensive 98
call: defensive 29, excuse -8, non-apology -10, unprofessional -7, vague-timing -7
came: sting 6, excuse 17, non-apology 18
came across: sting 41, non-apology 98
can: sting -23, blame -60, defensive -30, excuse 11, non-apology -12, dismissive -10, unprofessional -30, cold -16, boilerplate -19, vague-timing -9
can ,: sting -20
can be: sting -18, blame -8, excuse -11
can not: sting 7, defensive -10, excuse 13, dismissive -14, refusal 16, boilerplate -9
can only: sting 48
can you: sting -34, blame -16, dismissive -12, unprofessional -14, vague-timing -15
cance~: sting 13, cold 30
candi~: sting 37
card: sting -4, blame 10, defensive -12, excuse -9, refusal 11, unprofessional -7
card is: blame 41
care: boilerplate 52
care \$: boilerplate 59
carri~: sting 18, blame 26, excuse 29
carry: refusal 36
case: sting -6, blame -9, defensive -13, excuse -8
categ~: cold 68
cause: sting 18
certi~: sting 26, defensive 48
change: blame -12, refusal 16
chang~: sting 17, defensive 19, cold -10
chang~ ,: sting 35, defensive 33
chapt~ #: blame 83
charge: sting -17, dismissive -12
charge \$: sting -26
chat \$: sting 26
cheap~: blame 41
check: sting 14, blame 12, unprofessional -15, cold 29, boilerplate -12
check~: sting -12, excuse -12, dismissive -14
child~: dismissive 35
choice: blame 36
choice \$: sting 45
chose: sting 42
chosen: sting 41
circu~: sting 30
city: excuse 50
claim: sting -16
clause: refusal 53
clause #: refusal 32, cold 61
clear~: blame 16
click~: sting 31, blame 78
clien~: blame 62
clock: defensive 33
close: defensive 27, cold 26
closed: sting 20, dismissive -13, refusal 36, cold 53
closed \$: sting 153, defensive 55, refusal 51, cold 73
closi~: sting 29, cold 16
closi~ \$: sting 78, cold 141
coffee: sting 36, dismissive 58, unprofessional 50
cold: sting -25
colle~: sting 24, blame 16, dismissive -15, vague-timing 30
come: sting 12, vague-timing 13
comes: sting -10, excuse 18, dismissive -10, unprofessional -8, vague-timing 16
comes \$: vague-timing 44
comes from: sting 21, blame 31, excuse 58
comes to: sting 22
coming: sting -50, vague-timing 64
comme~: sting 15, blame 28, defensive 15, boilerplate 47
commi~: refusal 36, boilerplate 47
commi~ to: boilerplate 104
commu~: defensive 27, boilerplate 44
compa~: sting 16, defensive 49, dismissive 17
compa~ with: sting 32
compe~: sting 44, refusal 43
compl~: sting 31, blame -10, defensive 43, dismissive 26, refusal -8, cold 34, vague-timing 14
conce~: sting -21, excuse -7, dismissive -12, unprofessional -7, boilerplate 25, vague-timing 27
conce~ \$: sting -16
concl~: sting 66
concl~ \$: sting 52
condi~: sting 47
confi~: blame 32, defensive 18
confu~: sting 101, defensive 54, non-apology 82
congr~: unprofessional 37
conne~: dismissive -18
consi~: sting 10
const~: sting 26
consu~: sting 27
conta~: sting -10, blame -40, defensive -9, dismissive -49, refusal -6, unprofessional -31, cold 11, vague-timing 4
conta~ our: sting -19
conta~ the: sting 37, cold 75
conta~ us: sting -52, defensive -9
conte~: sting 27, defensive 25
conti~: boilerplate 49
contr~: sting 34, defensive 19, excuse 41, dismissive 12, unprofessional 14
contr~ \$: excuse 65
conve~: sting 28, defensive 59
copies: sting 59, cold 73
copy: sting -21, defensive -11
corre~: sting 10, defensive 14, excuse -11, dismissive -11, cold 26
corre~ \$: sting 23, defensive 57
cosme~: dismissive 51
could: sting 4, excuse 11, dismissive 20, refusal 5, cold -10, boilerplate -18
could have: excuse 36
could not: excuse 30
could you: sting -67, blame -14, unprofessional -7
count: sting 14, defensive 39
county: sting 26, excuse 104
couri~: excuse 41
course: non-apology 37, dismissive 23
course \$: sting -20
court~: sting 35
cover: sting -15
crite~: cold 107
cry: unprofessional 113
curre~: defensive -24, excuse 23, refusal 13, vague-timing 18
curre~ ,: refusal 34
custo~: sting -20, blame 5, defensive -13, excuse -21, unprofessional -35, cold -16, boilerplate 78, vague-timing -19
custo~ \$: sting 20, boilerplate 41
custo~ satis~: boilerplate 86
custo~ servi~: sting -24
custo~ who: blame 80
cut: sting 13
dark: sting -20
data: blame 29, dismissive -20
data is: sting 48
date: sting -12, excuse -14, refusal 16
date \$: sting 27
dates: excuse 55
day: defensive -8, excuse 44, dismissive -8, refusal -9, unprofessional -11, boilerplate 11, vague-timing -19
day !: sting -15
day \$: excuse 25
days: sting -10, blame -18, unprofessional -20
days and: refusal 53
dear: sting -35, blame -21, defensive -36, non-apology -9, dismissive -28, refusal -21, cold -27, boilerplate 6, vague-timing -14
decid~: excuse 49
decis~: sting 65, excuse 28, refusal 22
deep: blame 44
defau~: sting -20
defin~: sting -28
delay: excuse 31
deliv~: sting 44, defensive 26
denied: sting 29, cold 49
depar~: cold 29
depen~: sting 28, excuse 55
depen~ on: sting 29, excuse 66
depre~: cold 71
descr~: sting 38, blame 29, dismissive 31
desig~: sting 68, defensive 145
desk: dismissive -8
desk \$: sting -30
desk ,: sting 22
detai~: sting -33, blame -34, defensive -15, dismissive -6, unprofessional -17, cold -11
detai~ and: boilerplate 49
detec~: unprofessional 50
devel~: excuse 25, dismissive -15, boilerplate -16
devel~ ,: excuse 58
device: defensive 16, excuse -8, unprofessional -7, vague-timing -12
did: sting 26, blame 42, defensive 32, non-apology 27, refusal -13, unprofessional 14, cold -30, boilerplate -12, vague-timing -16
did not: non-apology 44, refusal -8
did you: sting 34, blame 64
die: blame 59
died: sting 35, dismissive 61
diffe~: sting -14, dismissive 29, cold -9
diffi~: sting 18, boilerplate 62
disag~: blame 38
disag~ with: blame 68
disap~: sting 29, non-apology 47
disap~ \$: sting 45, non-apology 100
disco~: sting 43, non-apology 49, refusal 61, unprofessional 33
discu~: sting 51, blame 15, defensive 46, cold 65
discu~ \$: blame 66
dm: sting -28, blame -25, defensive -17, excuse -14, dismissive -27, refusal -4, cold 8, vague-timing -7
dm us: sting -17
do: sting 36, blame 33, excuse 13, non-apology -3, dismissive 11, unprofessional 28, cold -18, vague-timing -15
do \$: dismissive 37
do have: sting 39, blame 88
do it: dismissive 21
do not: sting 8, blame -11, defensive 25, excuse -8, dismissive 12, refusal 14, cold -14
do the: sting 25
do you: unprofessional 30
does: sting 19, blame 9, defensive 18, excuse 15, non-apology -4, unprofessional -6, cold -7, boilerplate -14, vague-timing -14
does not: refusal 35, vague-timing -9
done: refusal 44
door: sting -11, defensive 14
down: sting 8, defensive -15, excuse 65, unprofessional 16
down ,: sting 21, excuse 26, dismissive 31
down with: excuse 49
downl~: sting -16
driver: sting -23
drive~: sting 38, excuse 57
drive~ are: sting 61, excuse 107
due: excuse 38, vague-timing 26
due course: vague-timing 33
due to: excuse 73
e: sting 15
e mail: sting 21
each: excuse 16, boilerplate 33
earli~: vague-timing 29
easier: sting -26
either: sting -17
eleven: defensive 39
end: sting 17, dismissive 16, refusal 24
end \$: refusal 42
ended: refusal 61
engin~: sting 12, excuse 31
enhan~: boilerplate 97
enjoy: sting -16
enter~: sting 64
entit~: cold 77
error: sting -22, dismissive -10
euros: sting -17
even: defensive -40, dismissive 18, vague-timing -7
ever: sting 29, defensive 30
every: sting 70, blame 63, defensive 81, refusal -23, cold -30, boilerplate 108, vague-timing -6
every day: boilerplate 44
every time: sting 53
every~: sting 17, defensive 28, excuse 27, dismissive 26, refusal -6, cold -18
every~ ,: sting 28, dismissive 55
every~ else: dismissive 40
every~ we: boilerplate 122
evide~: sting 90
exact~: blame 59, defensive 27
examp~: dismissive 20
excep~: refusal 90
excha~: sting 35, refusal 40
exclu~: sting 38, refusal 117
exclu~ \$: sting 40, refusal 66
excuse: sting 18, non-apology 104
exist: sting 55, dismissive 64
expect: sting 48, blame 21, dismissive 51
expec~: non-apology 38
expec~ \$: sting -17
exper~: sting -48, blame -7, defensive -20, excuse -17, non-apology -17, dismissive -27, refusal -13, unprofessional -33, cold -14, boilerplate 53, vague-timing 10
exper~ \$: sting -34, dismissive -9
exper~ for: boilerplate 48, vague-timing 74
exper~ to: boilerplate 90
exper~ with: sting -21
expla~: sting 68, blame 22, defensive 77, dismissive 35
expli~: blame 71
export: sting -17
extent: sting 39, non-apology 32
exter~: excuse 42
eye: sting 32, blame 56, dismissive 34
facto~: sting 30, excuse 54
family: blame 29
far: blame 17
faster: excuse 32
fee: sting -16, refusal 22
feedb~: sting -18, blame -43, defensive -16, excuse -6, non-apology 17, dismissive -47, refusal -5, unprofessional -15, boilerplate 85
feedb~ \$: sting 18, defensive 16, non-apology 13, boilerplate 43, vague-timing -8
feedb~ ,: boilerplate 97
feedb~ and: sting -31, vague-timing 32
feel: sting 20, non-apology 63, dismissive 18, vague-timing -11
feel free: sting -30
feeli~: sting 27
feels: sting 31
felt: sting 49, non-apology 120
file: cold 13
files: blame -9, dismissive 13
filled: blame 66
final: sting 45, refusal 70, cold 44
final \$: sting 41, refusal 62, cold 51
find: sting 15, defensive 22, dismissive 28, refusal -7
find it: dismissive 43
findi~: cold 48
fine: sting -15, dismissive 61
fine ,: dismissive 32
firm: excuse 43
first: defensive -10, excuse -49, dismissive 14, refusal -9, unprofessional 13
five: sting 15, defensive 37, dismissive 27
five minut~: dismissive 29
fix: sting -11, refusal 16
fix \$: refusal 55
flu: excuse 53
follow up: sting -20
for: sting -9, blame -4, defensive -19, excuse -33, non-apology -8, dismissive -11, refusal 19, unprofessional -13, cold -9, boilerplate -5, vague-timing -6
for #: defensive 16
for \$: sting 27, dismissive 54
for a: defensive 16, dismissive 15, refusal 9, unprofessional -9, vague-timing 9
for any: defensive -10, dismissive -9, boilerplate 54
for being: sting -14
for good: refusal 58
for it: blame 23
for nine: sting 34
for our: sting -24
for people: sting 71, dismissive 59, unprofessional 69
for shari~: sting -16, boilerplate 22
for that: sting 28
for the: blame 15, defensive 7, excuse 6, non-apology -19, unprofessional -9, boilerplate -14, vague-timing -9
for this: sting 14
for you: defensive -27, excuse 7, dismissive -11, cold -11, vague-timing 6
for your: sting 24, blame -9, excuse -14, dismissive -19, refusal -13, unprofessional 7, cold -21
forced: blame 79
fores~: refusal 62
fork: sting 33, dismissive 73
form: defensive -33, excuse -25, dismissive -17, refusal -5, unprofessional -7, cold 72, boilerplate -13
form #: sting 29, cold 54
forty: sting 18, defensive 31, excuse 27
forwa~: sting -22, defensive -26, dismissive -15
found: excuse -12, non-apology 26, unprofessional 21
found the: sting 22
four: sting -12, defensive 24, non-apology -6, refusal -5
free: blame -11, defensive 20, excuse -9, non-apology -7, dismissive -8, refusal -10, unprofessional 13, cold -24, vague-timing -3
free to: sting -10
friday: blame -14, cold 20
friend: sting -21
frien~: sting 31, blame 23, unprofessional 32
from: sting -14, blame -15, defensive -18, dismissive -21, unprofessional -19, cold -20, boilerplate -14, vague-timing -7
from #: sting -13
from a: sting -17
from our: sting 20
from the: sting 9, blame 6, excuse 21, dismissive -13
front: sting -15
frust~: sting -16
full: sting -16
funny: sting 33, defensive 70
furth~: sting 12, blame -11, defensive 8, excuse -18, non-apology -6, dismissive -15, unprofessional -20, cold 36, boilerplate -12, vague-timing -13
furth~ assis~: sting -23
future: boilerplate 12, vague-timing 78
future \$: sting -21, boilerplate 86
game: sting -18, blame -13, vague-timing -10
game ,: sting 58, defensive 66
gate: blame 44
gave: defensive 23
gently: sting 55, blame 92
get: sting -9, blame -21, defensive -43, excuse 16, non-apology -3, unprofessional 16, cold -19, boilerplate -21, vague-timing 47
get a: unprofessional 36
get back: vague-timing 73
get used: dismissive 52
gets: sting -20, blame -11, defensive -15, dismissive 12, vague-timing 13
give: sting -18, defensive -12, refusal 14, vague-timing 32
give you: sting -14, vague-timing 34
given: cold 29
given \$: sting 47
gives: sting -23
glad: sting -72
go: sting 13, blame -7, excuse 12, non-apology -4, dismissive 32, unprofessional 23, cold -13
go and: sting 46
go out: excuse 40
goes: sting -12, blame -15, defensive -13, cold -7
going: defensive 21, vague-timing 30
going to: sting 28, defensive 18
gone: sting 16
good: sting -22, blame -7, excuse -22, dismissive -19, refusal 18, cold -32
goods: blame 71
got: blame -10, dismissive 44, refusal -5, cold -9
grand~: sting 25, dismissive 90
great: boilerplate 34
greet~: sting -17
grid: sting 43, excuse 88
grown: sting 32
grows: dismissive 95
guara~: sting 20
guess: sting 46, unprofessional 56
guests: sting 11, defensive 35
guide~: excuse 67
had: sting 37, blame 45, defensive 34, refusal -18, cold -6, boilerplate -11, vague-timing -15
had a: unprofessional 26
had been: sting 30, blame 50
had the: blame 37
had to: sting -15, non-apology -22
had you: sting 56, blame 84
hair: dismissive 36
half: defensive -11, excuse 22, unprofessional -8
half a: sting 36, dismissive 62
hand: dismissive -17
handl~: excuse 20
hando~: excuse 67
hands: sting 55, excuse 115
happen: excuse 29
happe~: sting -13, defensive -15, excuse 13, dismissive -14
happi~: sting 33, dismissive 108
happy: blame -21, defensive -9, excuse -8, dismissive 19, refusal -4, unprofessional -8, vague-timing -16
happy to: sting -38, blame -9, defensive -17, unprofessional -8, vague-timing -11
hardly: sting 104, defensive 111, dismissive 39
has: sting 4, blame -32, defensive 12, excuse 28, non-apology -4, refusal 5
has a: excuse 36, unprofessional 25
has been: sting 8, blame -5, refusal 16, cold 32, vague-timing 16
has no: sting 24, excuse 29
has to: sting 28, excuse 56
have: sting 12, blame -6, excuse 15, non-apology 3, dismissive -15, refusal -10, unprofessional -13, cold -60, boilerplate -8, vague-timing 9
have #: excuse 50
have a: sting -23, dismissive -13, unprofessional -6, cold -10
have any: sting -40
have asked: sting -22
have been: sting 33, blame 29, defensive 47, non-apology 26, unprofessional 18, boilerplate 22
have done: defensive 43
have it: vague-timing 70
have liste~: defensive 75
have looked: sting 38
have never: sting 42, defensive 94
have no: excuse 33
have put: sting -35
have spoken: sting 33
have the: sting 20
have to: excuse 36, dismissive -12
having: blame 10, dismissive -15
having issues: sting -19
he: sting -4, blame -12, defensive 14, refusal -6, cold -10
head office: excuse 43
hear: sting -9, blame -10, defensive 6, excuse -27, non-apology -20, dismissive 7, refusal -12, unprofessional -6, cold -10
hear \$: sting 44
hear that: sting -42, non-apology -27
hear this: sting -37
heard: sting 41, unprofessional 51
heart of: boilerplate 41
hello: sting -61, blame -10, defensive -16, excuse -11, dismissive -16, unprofessional -22, cold -26, boilerplate -9, vague-timing -8
hello \$: sting -9
help: sting -19, defensive -12, excuse -39, non-apology -4, dismissive -9, vague-timing -12
help \$: sting 10
help ,: sting -19
help us: sting -21
help you: sting 9
helpi~: unprofessional 74
helps: sting -34, boilerplate 15
helps us: boilerplate 121
hence: sting 34
her: sting -18, excuse -8, dismissive -17, refusal -4, unprofessional -7, cold -7
here: sting -13, blame -11, defensive 9, excuse 4, non-apology -10, refusal -25, unprofessional -4, cold -6, vague-timing -7
here \$: sting 35, defensive 48
here 's: sting -19
here ,: sting -26, excuse -9
here and: dismissive 35
hey: sting -14
hi: sting -57, blame -23, defensive -32, excuse -23, non-apology -9, dismissive -35, refusal -26, unprofessional -24, cold -54, boilerplate -22, vague-timing -16
hi \$: sting -13
high: excuse 38
highe~: boilerplate 114
his: sting 26, defensive 19, unprofessional 45
hold: sting -12
holid~: sting 35, excuse 93
home: blame 28, dismissive 22
home \$: blame 33
honest: sting 48, defensive 45
hones~: sting 57, defensive 60, dismissive 80
hope: sting -29, defensive -10, dismissive -13
hope to: sting -19
hospi~: sting 33, excuse 87, dismissive 31
hour: sting -9
hours: sting 32, blame 17, excuse 39, unprofessional 11
hours of: sting 28, excuse 51
house: sting 41, unprofessional 33
house~: sting 44, blame 41, dismissive 43
how: sting 11, blame -7, excuse 43, dismissive 35, refusal -13, cold -8, boilerplate -11
how it: sting 26
howev~: sting 20, vague-timing 25
howev~ ,: vague-timing 41
hub: unprofessional 48
hundr~: sting 74, defensive 83, excuse 26
hurt: dismissive 59
i: sting -37, blame -43, excuse -45, non-apology -21, dismissive -29, refusal -9, cold -95, boilerplate -55, vague-timing -37
i 'd: sting 23, blame 22, excuse -6, dismissive 13, unprofessional 15
i am: sting -7, blame -15, defensive -12, excuse 6, non-apology -12, dismissive -13, refusal 6, unprofessional 3, cold -33, boilerplate -11, vague-timing -20
i apolo~: sting -16
i can: sting -8, blame -15, defensive -17, dismissive -19
i could: sting 22
i do: defensive 30
i feel: dismissive 57
i guess: sting 46
i had: sting 25
i have: sting -31, blame -75, excuse -10, non-apology -10, dismissive -41, refusal -11, unprofessional -11, cold -15, boilerplate -6
i know: sting -32
i only: excuse 100
i say: sting 68, dismissive 56
i will: sting -27, blame -34, defensive -12, excuse -22, non-apology -5, dismissive -55, refusal 10, boilerplate -8, vague-timing 5
i would: sting 40, blame 14, dismissive 20
icon: sting -16
id: sting 10, blame -12, defensive -10, cold 33
id \$: cold 62
idea: sting -20
ident~: sting -33
if: defensive -43, excuse -66, non-apology 74, dismissive 8, refusal -64, unprofessional -3, cold 9, boilerplate 5, vague-timing -45
if it: sting 27, non-apology 21, dismissive 19
if our: sting 65, non-apology 48
if the: defensive -11, excuse -10, non-apology 32, dismissive -7, cold -7
if you: sting -6, defensive -16, excuse -20, non-apology -3, refusal -13, boilerplate 15, vague-timing -25
imple~: sting -19
impor~: sting -21, boilerplate 45
impor~ to: sting -23, boilerplate 96
impre~: sting 61, non-apology 131
impro~: sting -57, blame -12, defensive -27, excuse -13, dismissive -11, boilerplate 33, vague-timing 33
impro~ the: boilerplate 49, vague-timing 61
in: sting -3, blame 9, excuse -9, non-apology -24, dismissive -14, refusal -49, unprofessional -29, cold -7, boilerplate -22, vague-timing 19
in #: sting -15
in ,: sting -27
in a: sting -11, blame -10, dismissive 25, vague-timing 13
in anoth~: excuse 108
in due: vague-timing 97
in my: sting 20
in one: sting -13, vague-timing 40
in our: sting -10
in quest~: sting 50
in the: sting -13, defensive -14, excuse 16, non-apology -16, refusal -10, unprofessional -31, cold -8, vague-timing 14
in their: blame 41
in touch: sting -27, vague-timing 37
in writi~: cold 66
in your: sting -10, defensive 13, dismissive -14, cold 11
inclu~: sting -13, dismissive -18, unprofessional -8
incom~: sting 50, cold 116
incon~: sting -13, non-apology -33, boilerplate 68
incon~ \$: sting -29, boilerplate 31
incon~ caused: sting -29
indep~: sting 26
influ~: sting 41, excuse 123
influ~ on: sting 57, excuse 110
info: sting -24
infor~: sting -19, defensive -24
infor~ \$: sting -22
inspe~: sting 73, defensive 122
insta~: excuse -11
inste~: sting -18
insur~: refusal 26
intend: sting 39, unprofessional 52
intend to: sting 39, unprofessional 52
inter~: sting 15, blame 16, excuse -10, refusal 16, unprofessional 14, cold -12
inter~ in: refusal 47
into: sting 12, blame 19, unprofessional 11, cold -9
into this: sting -46
inves~: vague-timing 24
inves~ the: vague-timing 39
is: sting 8, blame -19, defensive 17, non-apology -10, dismissive 13, refusal 30, unprofessional -15, cold -11, boilerplate 11, vague-timing 6
is #: sting 15
is \$: refusal 31
is ,: blame 41
is a: sting 39, defensive 50, excuse 20, non-apology 3, dismissive 61, cold 11, vague-timing -8
is all: sting 37
is alrea~: vague-timing 48
is at: sting -16
is back: sting -23
is for: sting 92, defensive 48, refusal 94, cold 61
is free: sting -15
is gone: refusal 75
is how: excuse 73
is in: defensive -16
is no: sting -27, defensive 20, refusal 27
is not: sting -3, excuse -13, refusal 12, cold 18, boilerplate -15
is now: dismissive 45
is on: sting -30, defensive -13, excuse -14, dismissive -19
is only: dismissive 33
is our: boilerplate 28
is regre~: non-apology 68
is still: unprofessional 29
is the: dismissive -17, cold -9, vague-timing -9
is what: sting 40, blame 29, excuse 17, dismissive 25
islan~: refusal 37
issue: sting 7, blame 9, excuse -5, non-apology -3, dismissive -8, refusal -5, unprofessional -17, vague-timing 26
issue \$: sting -21
issues: sting 11, excuse 12
issues \$: sting 21
it: sting -19, blame -7, defensive -17, excuse -23, dismissive 4, refusal -44, unprofessional -18, cold -52, boilerplate -46, vague-timing 21
it \$: sting 17, blame 20, defensive 44, excuse 10, non-apology -5, dismissive 6, refusal 4, unprofessional -6, cold 5, boilerplate -6
it 's: sting 15, blame -4, defensive 5, excuse 5, non-apology 6, dismissive 11, refusal 5, cold -30, vague-timing 7
it ,: sting -6, excuse -7, non-apology -6, unprofessional -15, boilerplate -9
it at: sting 15
it away: sting 34, blame 53
it back: sting -14
it by: sting -25
it helps: unprofessional 86
it if: sting 28, dismissive 74
it in: blame 14, vague-timing 16
it is: sting 56, blame 17, defensive 34, excuse 47, dismissive 24, refusal 8, cold -10
it makes: sting 27, dismissive 39
it may: vague-timing -40
it out: sting -23
it says: sting 67, defensive 47
it was: sting 16, excuse 11, dismissive 17, refusal -8, unprofessional 7, cold -8
it will: sting -10
item: cold 37
items: refusal 37
its: sting 15, blame -8, defensive -19, excuse 63, vague-timing 11
its way: sting -20, vague-timing 34
job and: excuse 65
jobs: sting 58, excuse 130
journ~: sting 21
just: sting -20, blame -11, defensive -43, excuse 11, non-apology -5, refusal -14, cold -22
keep: sting -7, defensive -39, excuse -21, unprofessional 19, cold -6, boilerplate -11
keepi~: dismissive 77
kept: blame 31
key: sting -14
keys: refusal 31
kind: sting -20, excuse -8
kind regar~: sting -15
kindly: excuse -6, dismissive -11, vague-timing 15
kitch~: defensive 29
know: sting -6, blame 7, defensive -18, non-apology -9, refusal -19
know more: sting -21
know that: sting -21
known: sting 41, dismissive 39
ladies: sting 65, blame 83
lamp: defensive 34
land: sting 31
langu~: blame 38
langu~ \$: refusal 54
large: excuse 50
last: sting -15, blame -10, excuse 12, unprofessional -6
late: sting 27, excuse 34
later \$: unprofessional 51
latest: sting -14
laugh~: unprofessional 87
law: excuse 60
learn: dismissive 31
leaves the: sting 41, blame 61
left: blame 25, defensive 24, unprofessional -8, vague-timing -6
less: sting 30, dismissive 63
let: sting 12, blame 7, non-apology 7, dismissive 25, refusal -7
let the: blame 74
let us: sting -6, dismissive 17
letter ,: sting 28
level: sting 16, dismissive 26
licen~: excuse 46
lies: sting 26, excuse 43
life: sting 27, unprofessional 45
lift: excuse 17
light: refusal 28
like: sting -6, defensive -36, refusal -6, unprofessional 6, cold -49, boilerplate 20, vague-timing -9
like to: sting -26, blame -3, defensive -16, dismissive -26
like yours: boilerplate 150
line: sting -22, blame -8, defensive -9, dismissive -11, refusal -9, unprofessional -8
list: sting -8, defensive -11, vague-timing 27
little: sting 41, blame 48, defensive 25, dismissive 43
live: dismissive 21, vague-timing -11
living: defensive 48
locat~: sting -28, dismissive -8
lock: defensive 34
lock this: defensive 49
locked: cold 26
locked \$: sting 59, cold 83
locki~: sting 71, defensive 60
log: sting 9, defensive 32, excuse -14
lol: sting 97, unprofessional 124
lol \$: sting 43, unprofessional 44
long: sting -13, defensive 15, dismissive -9
longer: sting -17, excuse 27
look: sting -11, blame -6, excuse -43, non-apology -8, refusal -15
look at: sting 12, vague-timing 19
look into: sting -15, vague-timing -21
looks: blame 16
lost: sting -31, defensive -15
lot: sting -21
love: sting -15, blame -8, defensive -13
machi~: sting 12, blame 24
made: excuse 26
mail: blame 11, dismissive -11
main: sting -20
maint~: excuse 28
make: sting -7, blame -9, defensive -12, excuse 12, non-apology -7, refusal -12, cold -6, vague-timing 26
maker: excuse 77
making: blame 49, vague-timing 68
man: sting 43, unprofessional 84
manage: sting 27, dismissive 55
manage to: blame 69
manag~: blame 13
many: dismissive 21
march: sting 15, blame 25
matter: sting 23, excuse 25, dismissive 27, cold 35, boilerplate 30
matter for: excuse 61
matter of: dismissive 55
matte~: boilerplate 30
matte~ to: boilerplate 49
may: defensive 15, excuse -10, non-apology 56, dismissive -33, refusal -8, unprofessional -25, vague-timing -9
may have: sting 58, non-apology 92
maybe: sting 23, blame 31, dismissive 35
me: blame -58, defensive 38, excuse 16, non-apology -5, dismissive -14, refusal -15, unprofessional 22, cold -49, boilerplate -29, vague-timing -43
me \$: sting 8, defensive 41, excuse 23
me ,: sting -20
me a: sting -14
me for: sting 37
me the: sting -23
me to: sting 35
mean: sting 17
means: sting 16, defensive 20
meant for: blame 120
measu~: defensive 52
membe~: sting 20
menti~: sting 18
merely: sting 27, excuse 86
mess: sting 36, excuse 64
messa~: sting 14, blame 14, defensive 38, dismissive -11, refusal -5, cold 16
met: sting 38, refusal 71
might: sting 39, dismissive 27
milli~: sting 39, dismissive 57
mind: sting 17, blame 19
minute: dismissive 21
minut~: sting -5, defensive 13, excuse -23, non-apology -6, dismissive 30, cold -9, vague-timing -7
missi~: sting -17, excuse -10, vague-timing 21
misun~: sting 31, non-apology 107
mobile: sting -13
mode \$: dismissive 55
model: sting -21
model \$: sting -18
moment: excuse 27
money: sting -11, refusal 20, unprofessional 19
money \$: unprofessional 53
money back: refusal 45
month: excuse 12
months: refusal 18
more: blame -22, defensive -6, excuse -9, non-apology -9, dismissive 20, refusal 3, unprofessional 7, cold -12
more \$: refusal 41
more ,: sting -19
more about: sting -17
more detai~: sting 18
more than: excuse 39
morni~: sting -70, blame -31, defensive -28, excuse -14, non-apology -5, refusal -6, unprofessional -8, cold -13, vague-timing -7
morni~ \$: sting -24
most: sting 50, blame 41, defensive 43, excuse -21, dismissive 42, cold -9
most of: sting 23, blame 32
mostly: dismissive 46
move: sting 11
moved: sting -11
much: blame -10, defensive -17, dismissive 39, refusal -6, unprofessional -9, vague-timing 9
much \$: sting 29, dismissive 47
multi~: blame 24
must: blame 12
must be: sting 30
my: sting 11, blame -10, defensive 16, dismissive 13, refusal -4, unprofessional 60, cold -24, boilerplate -20, vague-timing -12
my apolo~: sting -25
myself: sting -17
myste~: sting 51
natio~: excuse 78
nature: excuse 33
nature of: excuse 59
need: sting -13, blame -14, excuse -18, non-apology -5, dismissive 29, refusal -10, unprofessional -6, vague-timing -11
need for: dismissive 53
need this: sting 38
need to: sting -18
needed: sting -25
neigh~: sting 28, unprofessional 33
never: sting 70, blame 13, defensive 122, excuse 18, dismissive 25, cold -9, vague-timing -7
new: sting -13, blame -16, defensive -16, excuse 9, unprofessional -8, cold -13
news: vague-timing 53
next: sting -13, blame 10, defensive -11, excuse -32, non-apology -8, dismissive -14, refusal -17, unprofessional 11, cold -7, vague-timing 20
next time: blame 59
nice: unprofessional 49
night: sting -19, defensive -10, refusal -5
nine: blame 35
no: sting 48, defensive 5, excuse 11, non-apology -16, dismissive 24, refusal 151, unprofessional -15, cold 20, boilerplate -40, vague-timing -20
no \$: sting 95, blame 34, refusal 119
no ,: sting -28, unprofessional 37
no charge: sting -33
no influ~: sting 51, excuse 78
no longer: dismissive 40
no other: defensive 58
no reason: sting 32, blame 42
no way: refusal 38
nobody: sting 80, blame 43, defensive 40, excuse 35, dismissive 61, cold -15, vague-timing -9
nobody here: excuse 60
nobody's: sting 54
noise: sting 23
noon: sting -20
nor: refusal 40
not: sting 69, blame 21, defensive 48, excuse -10, non-apology 43, dismissive 22, refusal 125, unprofessional -5, cold 29, boilerplate -102, vague-timing -48
not a: sting 18, defensive 33, excuse -13, dismissive 41, unprofessional 33
not be: sting 31, blame 9, defensive 33, refusal 55, cold 13, vague-timing -6
not by: sting 34, excuse 51
not change: refusal 30
not do: refusal 42
not even: sting 32
not have: sting -26
not know: sting 35
not like: sting 56
not need: dismissive 34
not our: sting 35
not ours: excuse 51
not somet~: sting 19
not suppo~: refusal 54
not the: sting -16, dismissive 40
not there: sting 40
not to: refusal 46
not too: dismissive 47
not us: sting 91, defensive 55, excuse 120
note: sting -12, blame 29, defensive -19, excuse -12
note ,: dismissive 40
noted: cold 57
noted \$: sting 54, cold 72
nothi~: sting 25, defensive 60, excuse -9, dismissive -6, refusal 43, vague-timing -20
nothi~ but: sting 49
nothi~ in: defensive 79
nothi~ to: sting 13, defensive 22, refusal 19
notice: sting 33, cold 33
notice \$: sting 30, cold 93
novel: sting 48, unprofessional 113
now: sting -39, blame 12, defensive -16, excuse -12, non-apology -15, refusal -20, unprofessional 7, cold -31, boilerplate -15
now \$: sting -19
now ,: sting -12, dismissive -10
objec~: sting 29, cold 59
oblig~: sting 55, defensive 68
of: sting 23, blame 5, defensive 15, excuse -7, dismissive 38, refusal 8, cold 9, boilerplate 19, vague-timing -7
of a: sting 55, defensive 43, excuse 29, unprofessional 22
of all: sting -19
of an: dismissive 44
of course: non-apology 57
of every~: boilerplate 55
of it: sting 12, excuse 29, dismissive 17
of my: sting 35
of our: sting -19, defensive -26, dismissive 23, boilerplate 41
of such: sting 80, dismissive 79
of ten: sting 37, blame 40
of the: sting -6, defensive -23, dismissive -15, refusal 19, boilerplate -14, vague-timing 10
of them: blame 17
of this: sting 13
of those: blame 34
of us: excuse 23
of what: sting -21
of your: sting 11, defensive 15, dismissive 31
off: sting -15, defensive -12, excuse -9, non-apology -9, refusal -5, boilerplate -11, vague-timing -15
offer: refusal 22
offers: excuse 54
offer~: blame 52, refusal 38
office: excuse 25
oh: unprofessional 52
ok: cold 34
ok ,: cold 58
old: sting -19, defensive -50, excuse -12, cold -15
older: refusal 44
on: blame 19, defensive -3, non-apology -9, dismissive -15, refusal -11, unprofessional -17, cold -41, boilerplate -11
on #: sting -21, excuse -8, dismissive -11
on \$: excuse 21
on a: sting 11, blame 21, defensive 33
on every: blame 46
on file: sting 59, defensive 68, cold 51
on our: sting -22, excuse -12, dismissive -11, vague-timing 25
on page: blame 48
on the: defensive -10, excuse -18, non-apology -5, dismissive 11, unprofessional -3, boilerplate -16, vague-timing -11
on them: excuse 83
on your: defensive -17, excuse -15, non-apology 7, dismissive 16, refusal -6, cold -10, vague-timing -10
once: sting -7, vague-timing 41
one: sting -13, defensive -13, excuse -26, non-apology -8, refusal -12, unprofessional 4, cold -54, boilerplate -14, vague-timing 8
one \$: sting -11
one ,: dismissive 22
one do: excuse 53
one in: sting -32
one more: unprofessional 63
one of: sting -20, vague-timing 90
one should: blame 80
one star: sting 33, unprofessional 75
one's: blame 53
ones: sting -19
only: sting 49, blame 23, defensive 11, excuse 74, dismissive 21, refusal 16, unprofessional -8, cold 18, vague-timing -37
only \$: sting 23, cold 72
only a: dismissive 29
open: sting -6, blame 17, defensive -9, dismissive -11, refusal -13, boilerplate -9, vague-timing -8
openi~: sting 35
opera~: sting 17, excuse 80
opera~ ,: excuse 53
opini~: sting 29, defensive 24, boilerplate 59
optio~: sting -18
or: sting -32, blame -52, defensive -23, excuse -20, non-apology -23, dismissive -18, refusal 5, unprofessional -12, cold -6, vague-timing -11
order: unprofessional -7
order~: blame 27
origi~: cold 35
other: sting 11, blame 17, defensive 45, excuse -24, dismissive 58, refusal -7, cold -10, boilerplate -16
other #: sting 36, blame 57
others: dismissive 35
other~: sting 35, unprofessional 44
our: sting 9, blame -47, defensive 56, excuse -12, non-apology 31, dismissive -48, refusal -35, unprofessional -31, cold -40, boilerplate 50
our app: sting 23, defensive 21
our best: sting -16, boilerplate 100
our devel~: vague-timing 38
our own: sting -24
our side: defensive 40
our suppo~: sting -53, blame -11, defensive -17, excuse -6, dismissive -8
our team: sting -13, vague-timing 90
our users: sting 28, dismissive 46
ours: sting -19, dismissive -16
ours \$: excuse 33
ours ,: sting -22
out: sting 6, blame 4, defensive 13, non-apology -14, dismissive -5, refusal 4, unprofessional 7, cold -6, boilerplate -8, vague-timing 8
out \$: sting 22
out ,: sting -10
out in: sting 29, blame 66
out of: sting 36, dismissive 36, refusal 11, unprofessional 19
out to: sting -17, excuse -7, unprofessional -8
outsi~: sting 23, cold 36
outsi~ the: cold 55
over: sting 10, defensive 20, dismissive 11, boilerplate -13, vague-timing -8
over the: sting -13
overn~: blame 44
owe: defensive 51
own: sting 22, blame 42, defensive 18, excuse 10, non-apology -6, vague-timing -9
own ,: dismissive 62
owner: sting 22
page: sting -10, blame 9, defensive -13, excuse -13, dismissive 11, refusal -7
page #: blame 35
pages: dismissive 52
paid: sting -13, blame -9
paren~: sting 23, blame 42
part: sting 30, excuse 22, dismissive 14, refusal 19
part of: dismissive 39, refusal 48
parti~: sting -16
party: excuse 16
pass: sting 16, excuse 25
passes: sting 43, defensive 61
passe~: blame 43
passw~: blame 21
patch: sting 16
patie~: sting 21, blame 19, boilerplate 43
pay: dismissive -9, unprofessional 30
payme~: sting -16, blame -10, defensive -14, excuse -13, cold 40
people: sting 72, blame 51, excuse 9, dismissive 83, unprofessional 46, cold -23
people are: refusal 90
people to: unprofessional 42
people who: blame 46
per: sting -22, blame -9, defensive -16, cold 37
perce~: sting 70, non-apology 130
perfe~: sting 81, defensive 70
perha~: sting 80, blame 57, unprofessional 78
period: vague-timing 55
period \$: vague-timing 52
permi~: sting -24
person: sting 40, dismissive 52
person \$: dismissive 66
perso~: sting 23
pets: refusal 37
phones: dismissive 26
photo: sting -12, excuse -11, dismissive -18
photos: sting -13
photo~: sting 45, defensive 36
pictu~: sting 24, dismissive 17
pin: blame 31
pity: non-apology 50
place: sting 12, cold 21
plann~: vague-timing 31
plans: refusal 61
platf~: sting 19, excuse 55
play: sting 23
player: sting 25, blame 23, defensive 32
plays: dismissive 38
please: sting -41, blame -36, defensive -36, excuse -18, non-apology -8, dismissive -35, refusal -33, unprofessional -11, cold 22, boilerplate 16, vague-timing -19
please be: boilerplate 55
please conta~: blame -7
please dm: sting -14
please do: sting -27
please provi~: sting 20, cold 46
please reach: sting -14
please send: sting -29
please stop: sting 43, dismissive 39
point: blame -9, defensive 61
point \$: defensive 38
policy: sting 14, excuse 79
portal: sting 30
portal \$: blame 66
posit~: sting 15, defensive 32
posit~ \$: sting 54, defensive 76
possi~: sting -10, blame -11, vague-timing 15
possi~ \$: vague-timing 63
post: sting -14, dismissive -22, unprofessional 23
pounds: sting 49, dismissive 122
power: sting -24
pract~: dismissive 45
preci~: sting 38, blame 71
prese~: sting 45, excuse 28, cold 47
press~: sting 18, blame 78
prices: sting 37, defensive 30, excuse 63
print: blame 25
prior~: boilerplate 15, vague-timing -35
prior~ \$: vague-timing -43
probl~: sting 13, defensive 17, excuse -7, dismissive 24, boilerplate -13
probl~ \$: dismissive 37
proce~: sting 28, cold 103, vague-timing 41
proce~ ,: vague-timing 92
produ~: sting 42, blame 35, excuse 23, boilerplate 43
produ~ \$: boilerplate 59
profi~: sting -17
progr~: sting 53, blame 40, defensive 28, vague-timing 40
proje~: sting 32, defensive 61, unprofessional 35
promi~: sting -14, defensive 37, vague-timing 30
prope~: sting 33, defensive 46
propo~: sting 25, dismissive 101
prote~: refusal 52
provi~: sting 14, blame -9, defensive -11, excuse 20, non-apology -5, dismissive -10, unprofessional -20, cold 21, vague-timing -6
provi~ your: cold 37
publi~: sting 41, excuse 93
punct~: excuse 62
purch~: refusal 24
purpo~: blame 59
put: excuse -8, dismissive -6
putti~: dismissive 61
quest~: sting -8, excuse -12, unprofessional -13
quest~ \$: refusal 29
quest~ ,: sting -13
queue: sting 48, excuse 27, cold 38
quite: sting 101, defensive 69, non-apology 86, unprofessional 32
radia~: blame 51
raisi~: dismissive 65, refusal 53
rarely: dismissive 103
rate: sting 17, defensive 42
rated: sting 36, defensive 65
rates: sting 35
rather: sting 20, blame 17, defensive 25, excuse -13, dismissive 21
rather than: defensive 29
rating: sting 35, defensive 23
re: sting -20
reach: defensive 8, dismissive -16, unprofessional -8
reach out: sting -17, blame -11, dismissive -9
reach~: sting -29, blame -7, defensive -17, excuse -8
reach~ out: sting -22
read: sting 9, blame 74, defensive -12, excuse -14, dismissive -25, refusal -8
read \$: sting 26, unprofessional 64
read the: blame 20
read this: sting -31
reade~: sting 48
readi~: unprofessional 26
reads: sting 22
real: dismissive 37
reali~: sting 49
really: blame -8, dismissive 16
really sorry: sting -30
reason: sting 25, blame 89
reason \$: blame 34
recei~: sting -15, blame -10, excuse 16, dismissive -32, cold 25, boilerplate 21
recei~ \$: sting 26, cold 52
recipe: sting 31
record: defensive 25
record ,: sting 23
recor~: blame -13, dismissive -14, vague-timing -8
red: sting -13
refle~: sting 47
refund: refusal 41, vague-timing 20
refun~: defensive -11, refusal 43
refus~: sting 27, blame 47
regar~: sting 8, excuse -6, non-apology 6, dismissive -22, refusal -8, vague-timing 15
regar~ \$: sting -37
regar~ ,: sting -16
regar~ your: vague-timing 48
regis~: excuse 28, dismissive -18
regret: sting 54, non-apology 123
regret any: sting 51, non-apology 37
regret that: sting 95, non-apology 91
regret the: sting -21
regre~: sting 59, non-apology 154
regre~ \$: sting 51, non-apology 13
regul~: defensive 27
rejec~: cold 59
relat~: sting -27
relea~: excuse 17, unprofessional -8, vague-timing 52
relea~ \$: vague-timing 8
relev~: vague-timing 24
relev~ depar~: boilerplate 91
remain: sting 48, refusal 91, boilerplate 95
remai~: refusal 59
remar~: boilerplate 82
remov~ the: defensive 64
rent: sting 40, excuse 50, cold 50
repla~: refusal 21
report: excuse -8
repor~: sting -14
reque~: sting 16, defensive -14, non-apology -6, refusal 14, cold 26
reque~ \$: sting 41, refusal 48
reque~ you: sting -45
requi~: excuse 31, cold 31
requi~ \$: cold 65
resol~: sting -33, vague-timing 22
respe~: defensive 31
respe~ ,: sting 46
rest: dismissive 30, boilerplate 28
rest assur~: boilerplate 57, vague-timing 39
resto~: sting -16
return \$: refusal 60
retur~: cold 40
retur~ \$: cold 65
revert: vague-timing 115
review: blame -5, defensive 9, excuse -16, dismissive -10, cold -11
review \$: sting -12
right: sting -32, blame -7, defensive -24, excuse -10, non-apology -8, dismissive -7, refusal -4, cold -12, boilerplate -11
right \$: sting -21
right ,: sting -19
risk: blame 67
roadm~: refusal 63
roof: sting 29
room: sting -11
round: unprofessional 36, vague-timing 24
round the: unprofessional 69
row: sting -16
rule #: cold 60
rules: sting 44, blame 27, excuse 47
rules \$: sting 50
run: sting -15, excuse 12, cold -10
run by: excuse 44
s: sting -18
safe: defensive -11
said: sting 35, defensive 86
said ,: sting 61
said so: defensive 78
same: sting 5, blame -17, defensive 21, dismissive 22, unprofessional -12, boilerplate -16
sat: sting 22, defensive 40
satis~: sting -20, boilerplate 76
satis~ is: boilerplate 95
save: sting -39
say: sting 15, blame 14, excuse 33, dismissive 22, cold -9
say \$: sting 22, excuse 82
says: sting 22, blame 14, defensive 54, unprofessional 14
scam: defensive 85
screen: sting -13, excuse -11
scree~: sting -10, dismissive -12
search: dismissive 36
season: sting 19, excuse 108
second: sting -25, defensive -13, excuse -24, dismissive -14, refusal 10, unprofessional -8
secon~: sting -12
secti~: cold 33
secti~ #: sting 19, cold 73
see: sting 5, defensive -12, non-apology 11, refusal -13, unprofessional -7, cold 52, boilerplate -21
see it: sting 17
see you: sting -24
see your: sting 37
seeing: sting -40
seems: sting -29
select: sting -23
send: sting -21, blame -17, defensive -57, excuse -7, non-apology -9, dismissive -30, refusal -13, cold 10, boilerplate -13, vague-timing -15
send me: sting -25
send us: sting 11
sense: sting 33, dismissive 61
sensi~: sting 43, dismissive 49
sent: blame 13, dismissive -13
serio~: sting -17, boilerplate 117
serio~ and: boilerplate 57
server: sting -13
servi~: sting -20, blame -10, dismissive -24, unprofessional -13, boilerplate 72
set: sting -22, defensive -9, dismissive -22, unprofessional -8
set by: excuse 50
set out: sting 67
sets: excuse 37
sets the: excuse 65
setti~: sting -45, blame -8, defensive -11, excuse -13, cold -12, vague-timing -9
sever~: sting 65
shall: sting 10, unprofessional 31, vague-timing 42
shall we: sting 40
share: sting -8
shari~: boilerplate 30
she: sting -16, blame -6, excuse -13, unprofessional -10
sheet: sting 31, blame 39
ship: refusal 47
short~: vague-timing 45
short~ \$: vague-timing 53
should: sting -21, blame 6, defensive -34, excuse -46, non-apology 11, dismissive -14, refusal -42, unprofessional -11, cold -36, boilerplate -29, vague-timing 12
should be: vague-timing 18
should have: sting -55, defensive -14, excuse -11, dismissive -10
should know: blame 62
should never: sting -26
should not: sting -20
show: sting -14
showi~: sting -26
shows: blame 16, defensive 27
shut: excuse 37
side: blame 16
side \$: blame 35
side ,: sting -14
sight: excuse 114
signa~: sting 19, blame 25, defensive 34
signed: blame 34, defensive 39
simply: sting 53, blame 47, defensive 30, excuse 27, dismissive 40
since: defensive 47, refusal -7, unprofessional -6, cold -22, vague-timing -17
since #: defensive 28
since the: sting -19, excuse 22
since this: dismissive 30
since~: sting -32
single: sting -20, defensive 21
sit: excuse 28
site: sting 33, defensive 28
sits: sting 42, dismissive 33
six: excuse -13, dismissive 35
sixty: sting 36
size: blame 18
sleep: sting 13, unprofessional 34
slept: sting 39, defensive 59
slow: defensive 31
slow ,: sting 34
small: sting -14, excuse 20
so: blame -8, defensive 21, excuse 17, non-apology -18, dismissive -11, refusal 8, unprofessional -12, cold -69, boilerplate -37
so \$: sting 20, refusal 66
so do: excuse 56
so i: sting -21, blame -8, defensive -11, refusal -10, unprofessional -8
so is: defensive 56
so it: sting 16, blame 22
so look: sting 54
so much: sting -14
so sorry: sting -9
so that: sting 17, blame 5, dismissive -6, unprofessional -7, vague-timing 11
so the: sting -20
so there: sting 20, excuse 76
so we: sting -16, excuse -10, unprofessional -11, boilerplate -22
so yours: refusal 70
softw~: sting 43
solic~: unprofessional 111
some: sting 31, excuse 10, dismissive 46, refusal -4, unprofessional 24, cold -9, boilerplate -11, vague-timing 32
some #: sting 66, excuse 96
some of: sting 40, dismissive 73
someb~: sting 63, blame 98, dismissive 22, unprofessional 79, vague-timing 19
someo~: sting -12, blame 26, unprofessional 39
somet~: sting 24, blame 35, non-apology 14, refusal 7, vague-timing 32
somet~ \$: sting 39
somet~ we: sting 65, refusal 65
somew~: excuse 57
soon: sting -9, blame -8, defensive -18, excuse -7, dismissive -15
soon \$: sting -19, vague-timing 43
sorry: sting -27, blame -50, defensive -54, excuse -31, non-apology 75, dismissive -30, refusal -23, unprofessional -23, cold -50, boilerplate -67, vague-timing -24
sorry \$: sting -49, excuse -7, dismissive -12
sorry ,: sting -34, blame -14, defensive -19, dismissive -26
sorry about: sting -25, defensive -12, excuse -6, non-apology -8
sorry for: defensive -18
sorry if: sting 132, non-apology 133
sorry that: sting 39, non-apology 42
sorry to: sting -5, blame -17, defensive 12, excuse -10, non-apology -28, dismissive 8, unprofessional -18, boilerplate -10, vague-timing -17
sorry you: non-apology 38
sounds like: dismissive 74
speak~: sting 38, defensive 48
speci~: sting -33, defensive -14, excuse -8, dismissive -11, unprofessional -9
spring: excuse 73
staff: sting 36, excuse 36
stand: blame 31, defensive 41
stands: sting 30, refusal 65
stands \$: sting 108, refusal 75, cold 45
star: sting 19, unprofessional 24
stars: sting 49, defensive 70, unprofessional 37
start: sting -15, blame 23, excuse -10, vague-timing -7
start~: sting -20, defensive -13
state: sting 32, cold 49
stated: sting 70, defensive 116
states: sting 43
stay: vague-timing 12
stay tuned: vague-timing 53
stays: refusal 79
step: sting -36
steps: sting -35
still: sting -24, blame -8, defensive -11, excuse -24, refusal -5, unprofessional -5, cold -23
stock: cold 46
stop: sting 25, dismissive 18, unprofessional 54
store: sting -8, defensive -10
stores: excuse 52
story: sting 24
strea~: sting 38, dismissive 57
stric~: sting 86
stric~ speak~: sting 57
strive: sting -20
stude~: sting 24
studio: excuse 88
subje~: sting -31
submi~: sting 55
subsc~: defensive 28
such: sting 63, blame 24, defensive 30, excuse 17, dismissive 37, unprofessional 19
such things: sting 42
sugge~: sting 18, blame 49, defensive 23, unprofessional -8
sugge~ that: blame 68
summer: excuse 73
sunday: unprofessional 28
suppl~: sting 46, excuse 125
suppo~: blame -8, defensive -53, non-apology -13, dismissive -11, refusal 12, boilerplate -8, vague-timing -10
suppo~ \$: sting -13
suppo~ team: sting -65, blame -11, defensive -19, excuse -6, dismissive -9, cold -7, vague-timing -12
sure: sting 16, excuse 22, unprofessional 50, vague-timing 22
surely: sting 26, dismissive 56
surpr~: sting 18, dismissive 71
swap: sting -21
sweet~: unprofessional 84
system: sting 37, defensive 24, excuse 96
system and: excuse 54
table: sting 15
take: defensive 16, refusal -7, unprofessional -9, boilerplate 6, vague-timing -15
take a: sting -13
takes: defensive -11, dismissive 20, cold -8
taking: sting 16
talki~: sting 22, dismissive 53
talki~ about: sting 47, dismissive 73
tap: sting -16, blame -9
taste: sting 18, dismissive 51
taste \$: sting 44
teach~: excuse 45
team: sting -27, blame -12, defensive -18, excuse 5, non-apology -5, dismissive -52, unprofessional -17, cold -22, vague-timing 11
team \$: sting -21
team is: vague-timing 97
tears: blame 50
techn~: sting 17
telep~: sting 52, defensive 46
tell: sting 13, blame 14, dismissive 15, refusal -4, cold -10, boilerplate -9, vague-timing -10
tell me: sting -30
tell us: sting -17
tell you: sting 67, dismissive 68
ten: blame 21, excuse -14
tend: sting 36
tend to: sting 33
terms: sting 37, cold 49
test: sting -26
tested: defensive 48
text: sting -23
than: sting 39, blame 12, defensive 33, excuse 21, dismissive 40, refusal -7, unprofessional 22
than the: sting 30, defensive 39
thank: sting -24, blame -19, defensive -28, excuse -14, non-apology -18, dismissive -48, refusal -10, unprofessional -27, cold -20, boilerplate 16, vague-timing -6
thank you: sting -53, blame -27, defensive -42, excuse -13, non-apology -18, dismissive -40, refusal -9, unprofessional -36, cold -19, boilerplate 17, vague-timing -5
thanks: sting -52, blame -19, defensive -34, excuse -24, dismissive -29, cold -33
thanks for: sting -12, blame -16, defensive -36, excuse -13, dismissive -12, cold -16
that: sting -8, blame 9, excuse -27, non-apology 33, dismissive 7, refusal -3, unprofessional -21, cold -57, vague-timing -8
that \$: sting 8, dismissive 18
that 's: sting 12, blame -7, defensive -16, excuse 16, non-apology -14, dismissive 33, cold -14, boilerplate -9, vague-timing -11
that eveni~: defensive 47
that is: sting 40, blame 13, excuse 42
that our: sting 67, defensive 39, non-apology 127, vague-timing 25
that the: sting 21, blame 31, excuse -14, non-apology 14
that way: non-apology 46
that we: sting -13, blame -14, unprofessional -14, boilerplate 27
that you: sting 30, excuse -11, non-apology 43, refusal -6, cold -7, boilerplate -11
that your: sting -26, boilerplate 47
the: sting -10, blame 3, defensive -14, excuse -16, non-apology -13, dismissive -25, refusal -6, unprofessional -15, cold -11, boilerplate -23
the #: sting -18, defensive -9, excuse -10, non-apology -5, dismissive -23, unprofessional -29, vague-timing -18
the app: sting -24, defensive -20, excuse -14, refusal -10, unprofessional -15, cold -9
the bank: excuse 38
the best: dismissive 25
the bill: sting -16
the box: blame 48
the bug: dismissive 43
the button: dismissive 53
the card: blame 19
the cheap~: blame 69
the client: sting 41, blame 70
the coming: vague-timing 46
the conce~: vague-timing 50
the detai~: sting -18
the door: blame 31
the driver: sting -23
the earli~: vague-timing 30
the end: dismissive 29
the extent: non-apology 24
the fault: excuse 30
the fee: sting 38, refusal 53
the first: sting -16, excuse -17, dismissive 25
the form: defensive -12
the future: boilerplate 50
the house: blame 29
the incon~: sting -18
the invoi~: refusal 25
the issue: sting -14, defensive -12, excuse -11, vague-timing 23
the latest: sting -21
the nature: excuse 59
the new: sting -8, defensive -14, dismissive -11
the next: sting 10, unprofessional 26, vague-timing 29
the old: sting -22, blame -8, defensive -13, dismissive -10
the only: defensive 42
the other: dismissive 13
the person: sting 54
the probl~: sting -12
the progr~: sting 36
the purch~: excuse 57
the quest~: refusal 58
the queue: sting 24
the record: sting 54, defensive 36
the relev~: vague-timing 45
the right: blame 22
the road: defensive 35
the rules: excuse 51
the same: sting 8, blame -12, defensive 19, dismissive 16, unprofessional -7, boilerplate -14
the school: excuse 38
the second: sting -38
the serve~: excuse 70
the size: blame 53
the store: vague-timing 36
the system: excuse 45
the team: sting 16, vague-timing 36
the till: sting 25
the time: excuse 34
the tone: sting 38
the two: sting -12
the under~: cold 52
the update: sting -21
the van: excuse 36
the warni~: blame 54
the weath~: excuse 64
the websi~: excuse 64
the whole: excuse 23
the word: defensive 31
the work: blame 58
the world: sting 53, dismissive 47
the wrong: unprofessional 23
their: sting 44, blame 39, defensive -15, excuse 38, dismissive 13, unprofessional 27
their own: sting 28, excuse 65
theirs: excuse 68
them: blame 22, defensive -33, excuse 64, dismissive -16, refusal -10, unprofessional 14, cold -8
them \$: sting 19, blame 28, excuse 60, dismissive -11
them ,: excuse 16
them in: blame 37
then: sting 13, blame 25, excuse -16, dismissive 20, unprofessional 14, cold -7, boilerplate -15
then \$: sting 36, blame 31, unprofessional 43
then the: sting -26
there: sting -3, blame 9, defensive -12, excuse 12, non-apology -6, dismissive -22, refusal 7, unprofessional -17, cold -24, boilerplate -13, vague-timing -8
there \$: sting -17, defensive -9, dismissive -10, refusal -7, unprofessional -10
there 's: blame -8, dismissive -14, refusal 17, unprofessional -6
there ,: sting -18
there are: sting -24
there is: sting 47, blame 25, defensive 56, refusal 13, cold -11
there~: sting 55, defensive 34, refusal 42
these: excuse 25
these things: sting 41, excuse 110
they: sting 6, defensive 12, excuse 66, non-apology -6, refusal -6, cold -35, boilerplate -10
they are: sting -17, unprofessional 24
they have: sting 32, defensive 33, excuse 46
they were: sting 29
thing: sting -9, dismissive -12
things: sting 57, excuse 62, dismissive 62, vague-timing 44
think: sting 30, defensive 19, unprofessional 27
third: excuse 23
third party: excuse 30
thirty: defensive 47
this: sting -4, blame -3, non-apology -20, refusal -13, unprofessional -28, cold -10, vague-timing 18
this \$: sting -16, blame 10
this case: dismissive 69
this in: sting 37, defensive 47
this is: blame -7, defensive 20, excuse 13, dismissive 23
this issue: vague-timing 18
this morni~: sting -45
this office: sting 31
this time: sting 19
this to: sting -31
those: sting 14, blame 44, dismissive 25
those who: sting 54, dismissive 83
though: sting 5
thoug~: dismissive 37
thous~: sting 81, defensive 92
three: sting -17, blame -8, defensive 20, excuse -12, non-apology -6, dismissive 17, refusal -14, cold -16
throu~: sting 8, blame 8, excuse 8, refusal -5, unprofessional -11, cold -18, boilerplate -9
ticked: blame 40
ticket: sting 11, cold 32
ticket \$: sting 28
ticke~: sting 68, refusal 27
till: sting -16
till #: sting -20
time: sting 23, blame 22, excuse 6, dismissive 56, refusal -7, unprofessional 22, cold -34, boilerplate -8, vague-timing 6
time \$: dismissive 27, unprofessional 21, vague-timing 37
time on: unprofessional 76
times: sting 59, blame 55, defensive 40
times \$: defensive 37
times ,: sting 21, blame 27
title: sting 32
to: defensive -9, excuse -12, non-apology -8, dismissive -10, refusal -12, unprofessional -18, cold 6, vague-timing -17
to #: excuse -12, dismissive -19, unprofessional -8
to a: blame 13
to access: cold 88
to answer: sting 30
to assist: sting -13
to be: sting -6, blame 32, dismissive -13, unprofessional 6, cold 24
to change: vague-timing 63
to close: sting 36, defensive 50
to deliv~: boilerplate 79
to do: defensive 48, refusal 26
to get: dismissive 30
to go: dismissive 23
to have: excuse -11
to hear: blame -8, defensive 11, excuse -13, non-apology -19, refusal -7, cold -6, vague-timing -27
to help: sting -32, excuse -9, dismissive -5, boilerplate -15, vague-timing -18
to islan~: refusal 42
to it: sting 37, dismissive 30, vague-timing 67
to make: sting -16, vague-timing 23
to our: sting -22, blame -9, dismissive -16
to pay: sting -21
to provi~: sting -22
to read: blame 21
to say: dismissive 21
to see: sting 7
to send: sting -17
to suppo~: sting 36
to take: sting 15
to tell: defensive 31
to test: excuse 40
to the: sting 7, blame -15, defensive 10, non-apology 6, refusal 7, unprofessional -13, cold 24, boilerplate 24
to them: excuse 53
to this: cold 27
to under~: sting -28
to us: sting 10, dismissive -10, cold -9, boilerplate 53, vague-timing 7
to work: sting 28, defensive 81
to you: sting -13, blame -13, defensive -9, excuse 11, dismissive -8, refusal -5, vague-timing 54
to your: sting 6, excuse -8, non-apology 10, dismissive -16, unprofessional 17, vague-timing 4
today: sting -57, blame -32, defensive -44, excuse -33, non-apology -6, dismissive -10, refusal -5, vague-timing -9
today \$: sting -46, defensive -10
tomor~: sting -59, blame -23, defensive -27, dismissive -10, cold -8, vague-timing -11
tomor~ \$: sting -27
tone: sting 71, blame 64
tone of: sting 39, blame 58
tonig~: sting -71, blame -14, defensive -9, excuse -9, unprofessional -7
tonig~ \$: sting -28
too: sting -11, blame -8, excuse -12, refusal -12, cold -8, boilerplate -13
too \$: defensive 18
too ,: sting -15
too much: dismissive 31
took: excuse 28
top: blame 19
touch: vague-timing 29
towar~: vague-timing 65
track~: sting -12
train~: defensive 39
trans~: excuse 50
travel: sting 21
trave~: blame 54
trip: sting -20
troub~: sting -9
truly: sting -24
trust: boilerplate 87
try: defensive -18, excuse -6, dismissive 23
try it: dismissive 38
trying: sting 20
tuned: vague-timing 53
turn: vague-timing 51
twelve: refusal 30
twenty: dismissive 31
twice: sting -19, defensive 26, dismissive -10
twice ,: defensive 38
two: sting -13, non-apology -24, refusal -17, cold -14, boilerplate -27, vague-timing -42
two minut~: dismissive 37
two of: excuse 39
two people: excuse 72
typed: blame 65
u: vague-timing 53
unable: refusal 49
unable to: refusal 49
unans~: sting 32, blame 48
under: unprofessional -6, cold 13
under a: sting 45, blame 70
under~: blame 9, defensive -18, dismissive 14, cold 9
unfor~: blame 20
unless: unprofessional 67
until: sting -27, defensive -54, excuse -25, non-apology -7, dismissive -17, cold -7, boilerplate -9, vague-timing -12
until then: sting -24
up: sting 9, blame 8, defensive 15, excuse -3, non-apology -7, dismissive 18, refusal -3, cold -43
up \$: sting 24, defensive 54, excuse 23
up for: blame 26
up the: defensive 59
up to: sting -14
update: dismissive -19, vague-timing 40
updat~: sting -34, defensive -22
upset: sting 57, non-apology 70
upset you: sting 44, non-apology 67
us: sting -19, blame -43, excuse 19, non-apology -6, dismissive -32, refusal -23, unprofessional -28, cold -70, boilerplate 54, vague-timing -12
us \$: sting -12, blame 10, defensive -8, excuse 26, non-apology -12, dismissive -23, unprofessional -10, cold -16, boilerplate 9, vague-timing -17
us ,: blame -9, excuse 44, dismissive -13
us a: sting 13
us about: blame 47
us and: vague-timing 29
us at: sting -24, blame -13, dismissive -16, unprofessional -9, vague-timing -8
us from: sting 36
us keep: dismissive 60
us know: sting -30
us via: sting -22
us with: sting -25
use: sting -10, blame -8, defensive -31, excuse -24, non-apology -6, refusal -7
use of: blame 47
use your: dismissive 60
used: sting 15, blame -9, dismissive 50
used to: sting 46, dismissive 88
useful: sting -36
user: sting -39, excuse -9
user \$: sting -16
users: excuse -14, dismissive 65
using: sting -41, blame -6, defensive -12, excuse -12, refusal -5, unprofessional -12, cold -8
usual~: defensive 40
valid: sting 33, cold 38
value: sting -27, boilerplate 59
van: excuse 33
vehic~: excuse 50
verif~: cold 60
versi~: sting -14, blame -12, defensive -16, excuse -13, non-apology -10, dismissive -19, unprofessional -10, cold 14
versi~ \$: cold 40
very: defensive 12, excuse -8, non-apology -7, dismissive 13, refusal -9, cold -11, vague-timing 11
very serio~: boilerplate 90
very sorry: sting -14
via: blame -16, defensive -20, dismissive -17
view: sting 25, defensive 31
volum~: sting 100, excuse 160
volun~: sting 64, blame 46, defensive 52, excuse 43, unprofessional 42
wait: sting -25, blame -8
waited: sting 39, defensive 69
waiti~: excuse 25
waiti~ for: excuse 61
waiti~ list: refusal 77
want: blame -16, defensive -10, excuse -13, non-apology -6, unprofessional 20
want you: sting -22
wants: sting -16
warm: dismissive 48
warni~: blame 34
warra~: sting 32, refusal 39
was: sting 49, blame 51, defensive 69, non-apology 36, dismissive 8, refusal -15, unprofessional -22, cold -13, boilerplate -45, vague-timing -66
was a: sting -14
was in: defensive 62
was made: sting 34, defensive 52
was never: sting 48
was not: sting 16, blame 44, non-apology 30
was the: excuse 60
washi~: blame 78
water: sting -19
way: sting -11, blame 9, defensive 11, excuse -20, non-apology 5, dismissive -11, cold -10
way \$: sting 25, non-apology 30
ways to: defensive 75
we: blame -26, defensive 6, excuse 7, non-apology 14, dismissive -38, refusal 23, cold -71, boilerplate 42, vague-timing 13
we 'd: vague-timing -9
we apolo~: sting 28, non-apology 60
we appre~: sting -30, boilerplate 53
we are: sting -7, blame -13, non-apology -9, dismissive 8, refusal -7, unprofessional -16, cold -27, boilerplate -21, vague-timing 29
we can: blame -15, defensive -10, excuse -10, dismissive -21, refusal 12, unprofessional -17, cold -19, boilerplate -13
we conti~: boilerplate 90
we did: sting 22, defensive 52
we do: excuse -14, dismissive -27, refusal 85, boilerplate 61
we had: sting -20
we have: sting -15, blame -18, defensive 50, dismissive -7, cold -12
we look: sting -18, vague-timing -6
we never: defensive 53
we only: sting 54, excuse 91, refusal 50
we reque~: sting -22
we sent: blame 53
we should: sting -17
we stand: defensive 84
we strive: boilerplate 63
we take: sting -38, boilerplate 159
we thank: boilerplate 62
we want: sting -26
we will: sting 21, blame -9, non-apology -15, refusal 10, cold 19
weath~: excuse 39
websi~: excuse 27
week: blame 13, refusal -5, cold -7
weeks: sting 16, blame 15, dismissive 24
welco~: sting 24, defensive 25, unprofessional 27
welco~ to: sting 27
well: sting 27, blame 17, defensive 9, excuse -10, dismissive 12, unprofessional 39, cold -9
well \$: sting -19
went: sting -8, blame 38, defensive -10, refusal -5, unprofessional -9, cold -8
were: sting 24, blame 32, defensive 64, excuse -10, dismissive -27, cold -20, boilerplate -10, vague-timing -13
what: sting 45, blame 19, defensive 24, excuse 71, dismissive 49, refusal -28, unprofessional 16, cold -33, vague-timing -30
what 's: sting -43
what a: sting -17
what can: excuse 63
what happe~: excuse 24
what it: sting 55, excuse 52, unprofessional 53
what people: sting 41
what the: dismissive 20
what they: sting 22, excuse 51
what was: defensive 43
whate~: sting 18, non-apology 34, dismissive 20
when: sting 18, blame 34, defensive 14, excuse 36, dismissive -22, refusal -10, unprofessional -14, cold -12, boilerplate -13, vague-timing 67
when a: excuse 45
when the: sting 21
when you: defensive 18
whene~: vague-timing 62
where: defensive -11, excuse 18
where it: sting 44
which: sting 5, blame 19, excuse 13, dismissive -28, unprofessional -10
which has: sting 22, defensive 74
which is: sting -16
which we: excuse 37
which you: blame 58
while: sting 20, blame 20, defensive -12, unprofessional 26
white: sting 21, unprofessional 45
who: sting 82, blame 99, defensive 21, excuse 28, dismissive 65, refusal -18, unprofessional 23, cold -40, vague-timing -3
who are: dismissive 73
who can: dismissive 50
who do: sting 49
whoev~: sting 39, blame 35
whole: excuse 20, unprofessional 19
why: sting 40, blame 75, excuse 18
why the: blame 30
will: sting -19, blame -42, defensive -44, excuse -33, non-apology -27, dismissive 9, refusal 20, cold 11, boilerplate -8, vague-timing 206
will be: sting -5, defensive -20, excuse -7, refusal -6, vague-timing 54
will come: sting -24, vague-timing 60
will do: sting -28
will follow: vague-timing 25
will get: sting -25, vague-timing 61
will give: vague-timing 45
will go: sting -17
will have: vague-timing 52
will help: sting 21
will keep: sting -17
will look: vague-timing 33
will never: sting 30
will not: sting 70, blame 8, defensive 30, refusal 97, cold 35, vague-timing -10
will reach: vague-timing 60
will tell: sting 23, excuse 40, dismissive 36
win: defensive 80
window: sting 11
wish to: sting 30
with: sting -7, blame -14, defensive -8, excuse -8, non-apology -22, dismissive -33, refusal -13, unprofessional -10, boilerplate 12, vague-timing -12
with a: sting -24, defensive -12, excuse -19, cold -14, vague-timing -14
with all: defensive 46
with flu: excuse 53
with our: sting -13
with respe~: sting 41
with the: blame 7, defensive -31, excuse 7, non-apology 6, dismissive -8, refusal -12, unprofessional 4, boilerplate 18
with them: sting 30, excuse 39
with us: sting -27, defensive -14, excuse -10, dismissive -10
with you: sting -48, blame -10, defensive -8, excuse -13, non-apology -7, dismissive -29, boilerplate -19, vague-timing 55
with your: sting -12, defensive -14, excuse -11, dismissive -19, unprofessional -6, vague-timing -8
within: sting -11, defensive 36, dismissive -25, unprofessional -9, cold 15
witho~: sting 31, blame 21, defensive 9, excuse -10, non-apology -8, dismissive 30, refusal 14, cold 17, boilerplate -9, vague-timing -8
witho~ a: sting 16, dismissive 26
wonder: sting 26, blame 50
word: sting 59, defensive 68
word ,: defensive 48
words: blame 31
work: sting 29, blame 62, defensive 27, excuse 10, dismissive 11, cold -14, vague-timing 26
work for: blame 64
work in: blame 56
worki~: sting -9, blame -9, excuse -14, refusal -7, vague-timing 30
worki~ on: sting -21
works: sting 18, excuse 24, dismissive 46
world: sting 23, dismissive 36
worth: sting 32, blame 36
would: sting 12, blame 37, defensive 26, excuse 7, non-apology 6, refusal -7, unprofessional -8, cold -13, vague-timing -10
would have: sting 91, blame 105
would like: sting -34, blame -16, defensive -15, dismissive -9
would not: dismissive 23
wow: sting 40, unprofessional 75
wow ,: unprofessional 39
write: excuse -6, unprofessional 30, boilerplate -19
write to: sting 11, unprofessional 15
writi~: sting 35, unprofessional 72, cold 26
wrong: sting -8, blame 10, excuse -8, refusal -8, vague-timing -9
wrong ,: sting -19
yeah: unprofessional 57
year: defensive -14, excuse 13, dismissive 13, cold -10
years: sting 54, defensive 109, excuse -15, dismissive 35, cold -9
years of: defensive 55
years old: dismissive 60
yes: sting -30, excuse -9, refusal -5, cold -11
yes ,: sting -22
yet: sting -41, defensive -15
you: sting -19, blame 14, defensive -22, excuse -93, non-apology 18, dismissive -28, refusal -111, unprofessional 5, cold -58, boilerplate -10, vague-timing -22
you !: sting -21
you \$: sting -26, blame -7, defensive -61, excuse 21, non-apology 4, dismissive -12, refusal 5, unprofessional 7, cold -39, boilerplate 12
you 'd: sting -26, blame -7, defensive -13
you ,: sting -29, defensive -14, dismissive -8, refusal -5, cold -8
you a: vague-timing 17
you and: sting -24
you are: blame -10, defensive 26, non-apology -13, refusal -7, boilerplate -35, vague-timing -34
you as: vague-timing 25
you at: vague-timing 33
you back: sting -18
you by: sting -23
you can: sting -9, blame -23, excuse -6, non-apology -4, dismissive 26, refusal -4, unprofessional -5, cold 6
you did: blame 20
you do: sting -15, dismissive 37
you every: unprofessional 100
you expect: sting 76, dismissive 51
you feel: sting 119, non-apology 118, dismissive 27
you for: sting -20, blame -32, defensive -22, excuse 9, non-apology -8, dismissive -24, unprofessional -15, cold -8, boilerplate 45, vague-timing -7
you get: sting -17
you had: sting -20
you have: sting -16, blame -8, defensive -15, non-apology -5, cold 8
you in: defensive 16
you let: blame 44
you may: sting 16, non-apology 26
you might: sting 58
you need: cold 25
you on: sting 16, blame 22
you please: sting -15, defensive -10, dismissive -9, vague-timing -14
you post: blame 64
you see: non-apology 48
you should: sting 28, blame 27
you signed: sting 50, blame 91
you that: sting 28, defensive 42
you think: sting 40, defensive 48, unprofessional 60
you to: defensive -13, excuse -8, unprofessional 14, boilerplate -24
you want: sting 29, unprofessional 52
you will: sting 29, dismissive 60, unprofessional 14, vague-timing -18
your: sting -38, blame 4, defensive -53, excuse -118, non-apology 5, dismissive -52, refusal -74, unprofessional 14, cold -10, boilerplate 28, vague-timing -20
your accou~: sting -51, dismissive -10
your bank: excuse 34
your comme~: boilerplate 59
your conce~: sting -20, boilerplate 44
your contr~: unprofessional 64
your data: defensive 59
your exper~: sting -63, defensive -13, non-apology -9
your feedb~: blame -12, defensive -24, non-apology 13, dismissive -11, refusal -4, vague-timing 11
your first: sting 21, unprofessional 55
your own: sting 50, blame 77, defensive 22, dismissive 17
your perso~: sting 29
your satis~: boilerplate 45
your side: blame 60
your whole: blame 75
yours: sting -22, defensive -15, excuse -17, non-apology -5, dismissive -15, unprofessional -6, boilerplate 32
yours \$: blame 34
yours~: sting 42, blame 66, dismissive 34
zero: excuse 39
{alternative}: sting -20, blame -22, defensive -9, excuse -5, non-apology -7, dismissive -8, refusal -14, unprofessional -44, cold -26, boilerplate -9, vague-timing -4
{apology-any-inconvenience}: boilerplate 145
{apology-but}: sting 251, excuse 70, non-apology 218
{apology-conditional}: sting 232, non-apology 183
{apology-you-feel}: sting 321, non-apology 292
{apology}: sting 28, blame -64, defensive -82, excuse -72, non-apology 210, dismissive -60, refusal -52, unprofessional -23, cold -96, boilerplate -10, vague-timing -67
{asked}: sting -11, excuse -80, non-apology -15, dismissive -23, refusal -21, cold -56, boilerplate -46, vague-timing -37
{blame-should-have}: sting 107, blame 175
{blame-you-are-wrong}: sting 174, defensive 247, cold 14
{blame-you-didnt}: sting 118, blame 150
{blame-you-failed}: sting 163, blame 196, unprofessional 84
{blame-your-fault}: sting 86, blame 107
{blame-your-tone}: sting 185, blame 171, defensive 130, dismissive 64
{canned-phrase}: sting -106, blame -28, defensive -24, excuse -32, dismissive -26, refusal -7, unprofessional -15, boilerplate 232
{cheer}: sting -41, blame -28, defensive -25, excuse -32, non-apology 4, dismissive -38, refusal -19, unprofessional -9, cold -20, boilerplate -19, vague-timing -42
{closing}: sting -123, blame -10, defensive -74, excuse -8, non-apology -6, dismissive -71, refusal -24, unprofessional -59, cold -88, boilerplate -22, vague-timing -43
{cold-bureaucratic}: sting 126, defensive -14, cold 253
{condescend-as-i-said}: sting 126, defensive 196
{condescend-obviously}: sting 175, dismissive 179, unprofessional 74
{condescend-read-this}: sting 83, blame 67
{courtesy}: sting -6, blame 5, defensive -21, excuse -43, non-apology -25, dismissive 4, refusal -25, unprofessional -6, cold -22, vague-timing -27
{debate}: blame -15, excuse -34, non-apology -8, dismissive -21, refusal -7, unprofessional -8, cold -8, boilerplate -25
{defensive-lock}: sting 160, blame 35, defensive 135, dismissive 69
{emotion-calm-down}: sting 41, dismissive 94
{emotion-cheer-mismatch}: sting -25, blame -10, defensive -18, excuse -7, cold -9
{emotion-only-you}: sting 143, defensive 184, dismissive 39
{emotion-overreact}: sting 166, dismissive 268
{emotion-works-here}: sting 108, dismissive 199
{empathy}: sting -43, blame -49, defensive -27, excuse -61, non-apology -5, dismissive -34, refusal -60, unprofessional -28, cold -79, boilerplate -16, vague-timing -37
{explanation}: sting 3, blame -37, defensive 7, excuse 13, non-apology -8, refusal 44, unprofessional -4, cold -4, boilerplate -12
{first sentence}: blame -18, excuse 30, non-apology 26, dismissive -13, unprofessional -12, cold 19, boilerplate 29, vague-timing 7
{greeting}: sting -178, blame -89, defensive -127, excuse -70, non-apology -30, dismissive -134, refusal -74, unprofessional -66, cold -164, boilerplate -7, vague-timing -70
{handoff}: sting -27, blame -6, defensive -12, excuse -8, dismissive -19, cold -11, vague-timing -9
{hostile-dare-to-leave}: sting 124, dismissive 200, unprofessional 72
{hostile-insult}: sting 127, unprofessional 224
{hostile-sarcasm}: sting 131, defensive 15, unprofessional 243, cold -16
{last sentence}: sting -29, defensive -8, excuse -24, non-apology 23, refusal 8, unprofessional -14, cold -23, vague-timing 14
{likely angry}: sting 21, blame -4, defensive 19, non-apology 35, dismissive -20, refusal -9, unprofessional 31, boilerplate -7, vague-timing -23
{likely annoyed}: sting 37, blame 63, defensive 115, excuse 74, non-apology 29, dismissive 77, refusal -13, unprofessional -13, cold -72, boilerplate 17, vague-timing -22
{likely companySide}: sting 74, blame 78, defensive 42, excuse 78, non-apology 34, dismissive 20, refusal 92, unprofessional 78, cold 74, boilerplate 48, vague-timing 58
{likely complaint}: sting 14, blame -58, defensive -34, excuse -48, non-apology -33, dismissive 13, refusal -99, unprofessional 8, cold 40, boilerplate -25, vague-timing 21
{likely repeat}: sting 10, blame -11, defensive -7, excuse 37, non-apology -49, dismissive 29, refusal -80, cold -45, vague-timing 33
{likely thanks}: sting -83, blame -62, excuse -257, non-apology -135, dismissive -103, refusal -319, unprofessional 30, cold -214, boilerplate -166, vague-timing -80
{likely threat}: sting 4, blame -42, excuse -77, non-apology -38, dismissive -94, unprofessional 73, cold 63, boilerplate -22, vague-timing -58
{likely urgent}: sting 18, blame -39, defensive -32, excuse 33, non-apology -78, dismissive -31, refusal 4, unprofessional 36, cold 24, boilerplate 40, vague-timing 38
{likely vulnerable}: sting 41, blame 29, defensive -3, excuse -17, non-apology -43, dismissive 48, refusal 40, unprofessional -54, cold 99, boilerplate -7, vague-timing -70
{missing-alternative}: sting 66, blame -26, defensive -29, non-apology 8, dismissive -31, refusal 229, unprofessional -6, cold 33
{nextStep}: sting 11, blame -4, defensive -27, excuse -5, non-apology -6, unprofessional -8, cold 59, boilerplate -25, vague-timing 10
{no alternative}: sting 48, blame 12, defensive 4, excuse 27, dismissive 30, refusal 49, unprofessional 19, cold 71, vague-timing 12
{no apology}: sting 60, blame 40, defensive 39, excuse 7, non-apology -172, dismissive 40, refusal 17, unprofessional 35, cold 112, vague-timing -20
{no closing}: blame -6, defensive -4, excuse -5, non-apology -19, dismissive 4, refusal -24, unprofessional 15, cold -29, boilerplate -21, vague-timing -13
{no courtesy}: sting 71, blame 26, defensive 18, excuse 6, non-apology 18, dismissive 27, refusal 39, unprofessional 54, cold 136, boilerplate -32, vague-timing 19
{no debate}: blame -22, defensive -20, non-apology -32, refusal -19, unprofessional -39, cold -11, boilerplate -18, vague-timing -20
{no empathy}: sting 9, blame -15, defensive -4, non-apology 19, refusal -4, unprofessional 18, cold 58, boilerplate 19
{no greeting}: sting 16, blame 5, defensive 3, excuse -23, non-apology -16, dismissive -11, refusal -13, unprofessional 50, cold 61, vague-timing -18
{no nextStep}: sting 86, blame 20, defensive 31, excuse 62, non-apology 29, dismissive 53, refusal 101, unprofessional 20, cold 86, boilerplate 16, vague-timing 26
{no repair}: sting 20, blame 17, defensive -13, excuse 20, dismissive 7, refusal 7, unprofessional 12, cold 14, boilerplate 3, vague-timing -7
{no timeframe}: sting 19, blame -4, defensive 5, excuse 26, non-apology 11, dismissive 11, refusal 23, unprofessional -11, cold 4, boilerplate 31, vague-timing 38
{only sentence}: sting 67, blame 39, defensive 4, excuse 70, non-apology 130, dismissive 41, refusal 67, unprofessional 58, cold -23, boilerplate 53, vague-timing 37
{ownership}: sting -63, defensive -9, non-apology -9, dismissive -10, refusal -5, unprofessional -14
{question}: sting -29, blame -9, defensive -53, excuse -9, non-apology -3, dismissive -79, refusal -47, unprofessional -23, cold 5, boilerplate -3, vague-timing -39
{refuse-final}: sting 151, defensive 57, refusal 161, cold 52
{refuse-nothing-we-can-do}: sting 65, refusal 127
{repair}: sting -17, blame -23, defensive -12, non-apology -27, dismissive -32, refusal -11, unprofessional -51, cold -7, vague-timing 7
{sentence < 12 words}: sting 10, blame -52, defensive -43, excuse -8, non-apology -30, refusal 29, boilerplate -21, vague-timing 5
{sentence < 20 words}: sting 17, blame 10, defensive -7, excuse -13, non-apology -9, dismissive -5, refusal -19, unprofessional -21, cold -53, boilerplate -21, vague-timing -18
{sentence < 3 words}: sting -86, blame -124, defensive -191, excuse -113, non-apology -71, dismissive -88, refusal -81, unprofessional -30, cold -31, boilerplate -82, vague-timing -116
{sentence < 30 words}: sting -60, blame -61, defensive -49, excuse -52, non-apology -52, dismissive -65, refusal -61, unprofessional -87, cold -100, boilerplate -40, vague-timing -55
{sentence < 5 words}: sting -29, blame -108, defensive -93, excuse -91, non-apology -103, dismissive -68, refusal -44, unprofessional -58, cold 24, boilerplate -150, vague-timing -79
{sentence < 8 words}: sting -14, blame -56, defensive 13, excuse -133, non-apology -105, dismissive -38, refusal 6, unprofessional -20, cold 44, boilerplate -50, vague-timing -38
{shift-excuse-workload}: sting 124, excuse 227
{shift-not-our-fault}: sting 62, defensive 117
{shift-policy-shield}: refusal 52
{shift-third-party}: sting 41, excuse 91
{timeframe}: sting -22, blame -25, defensive -38, excuse 9, non-apology -54, dismissive -11, refusal -21, unprofessional -18, cold -15, boilerplate -68, vague-timing -75
{vague-owner}: sting -61, blame -34, defensive -45, excuse -22, dismissive 6, refusal -11, unprofessional -23, vague-timing 279
{vague-time}: sting -77, blame -58, defensive -63, excuse -36, dismissive -26, refusal -13, cold -41, boilerplate -11, vague-timing 358
�: sting -38
� \$: sting -21
�: sting 40, blame 44, excuse 18, non-apology -5, dismissive 41, unprofessional 105, cold -32
� \$: unprofessional 66
��: sting 40, unprofessional 135
�: blame 41, unprofessional 40
`;
