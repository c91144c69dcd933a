"""What people say in English, by the need behind it (M12). In small letters, without apostrophes."""

from components.workbook.listening import Need

from .cues import Weighed

OPENERS = """
a also and anyway but dear evening good guys hello hey hi hiya just maybe morning ok okay one or please pls question
quick roughly honestly so sorry then there thanks afternoon well everyone all yes no oh
"""
TURNS = "but/however/although/though/except/shame/sadly/unfortunately"  # what follows weighs more

NEITHER: Weighed = {  # says nothing by itself, and keeps what is in it from counting
    1: """
thanks/thank (you) (so) (much) (very) in advance | thanks/thank (you) ? | no thanks | no thank you | many thanks ?
good morning/evening/afternoon/luck/news/night/friday | happy birthday/christmas/easter/new/hour | best regards/wishes
love to know | kind regards | please dont | kind of | best before | best man | not sure | no problem ?
the rest is fine | like to know | as soon as | great grand* | good old | good to know ? | well in advance
best thing to do ? | error of | no idea ? | break even | break fast | sick leave/pay/note | cold brew/water/cut/cuts
fresh or frozen | gift wrap* | most of the time | better safe | better late | good enough ? | too good to go
in the best way
""",
}

CUES: dict[Need, Weighed] = {
    "wants_to_know": {
        3: """
^ how much/many/long/far/often/old/big/soon/late/early/deep/hot/wide | how much/many/long/far/often/old/big/soon/late/
early .. is/are/do/does/would/will/should/can/did | how do/does/would/should/did i/you/we/they/one/it/people/the/this/
that | how can/could i/we/one/you ? | how to | hows .. ? | how .. work/works ? | what time/times/day/days/hours/age/
ages/size/sizes/kind/sort/date/brand/model/temperature | ^ what is/are/does/do/did/should/would/happens/if/was/about/
can/will | whats the/your/ur/a/an/included/best | ^ when is/are/do/does/will/can/should/would/did/was | ^ where is/are/
do/does/can/could/would/will/did/exactly | ^ wheres | ^ whens | ^ whos | ^ whys | ^ which/who/whose/whom ? | ^ why is/
are/does/do/did/would/has ? | ^ do/does/did/dont i/you/u/we/they/it/he/she/the/my/your/anyone/anybody/everyone/this/
that/these/kids/children/people | ^ is/are/was/were/isnt/arent ? | ^ is it/there/this/that/the/your/my/everything/
parking/breakfast/anyone/anybody | ^ are you/there/they/we/the/these/those/your/my/dogs/kids/children | ^ am i | ^ can/
could/may/should/must/shall/will/would i/we/it/they/the/my/this/that/he/she/anyone/kids/dogs/children | ^ have/has/
had you/anyone/anybody/it/the/they/my ? | do/does/are/can/will u | do/does/are/can/will you/they/it .. ? | do/should/
can/must i/we .. ? | do/does you/they/anyone still/also/have/take/accept/cover/offer/ship/deliver/sell/open/need/charge/
provide/cater | anyone/anybody/someone/everyone/you know if/how/why/when/where/what/whether/which/who/whats/the
wonder/wondering/wondered/curious/unsure (about) if/whether/how/what/when/why/where/which/who | ask/asks/asked/asking/
enquired/enquiring (me/us) (about) if/whether/how/what/when/why/where/which | can/could you use/eat/park/pay/walk/bring/
see | ^ which/what of/one/ones/colour/size/would | roughly/approximately what/how | checking/check/work/working/find/
finding (out) if/whether/how/what/when/which | find out the/more/about | how bad/good/safe/hard/easy/well/noisy/busy/
strong/thick .. is/are/do/does | what/which/whats address/phone | need/needs to know | would/will/is .. possible/ok/
okay/available/doable/allowed/alright ? | want/wants/wanted/like/need/needs/love/trying/try to know/understand/find/
check/ask/confirm (out/about/if/whether) | quick question | have/had/got a question | any idea/ideas if/how/why/what/
when/where/who/whats | let/tell me/us/them know/if/how/what/when/whether/where/which if/how/what/when/whether/where/
which | is it/that/this ok/okay/possible/true/normal/safe/included/allowed/usual/enough | difference between
opening hours/times | whether it is/was/needs | could/can someone/anyone/you explain/tell/confirm/clarify | confirm if/
whether/that/the | whats included | worth it/repairing/buying/fixing/doing ?
""",
        2: """
anyone/anybody know | any idea/ideas | does/do .. expire/count/include/cover ? | not sure/unsure/uncertain if/whether/
how/what/which/where/when | is/are .. included/allowed/possible/necessary/available/required/safe/extra/normal/
compulsory ? | asked/asks/asking/enquired/enquiry about | question about | any news on/about | the best way to
confused about/by | can i/we | do i need | or do/should/can/is i/we/it | explain how/what/why | cant find .. in/on/
anywhere | dont know if/whether/how/which/where/when | should i/we | am i supposed | how come
""",
    },
    "struggles": {
        3: """
broken | broke/breaks/breaking (down) | crack/cracks/cracked | leak* | fault/faulty/faults | defect* | damaged | rude
rudely | awful* | terribl* | horribl* | horrid | disgust* | appalling* | dreadful* | useless | nightmare*
disappoint* | unacceptable | shocking* | complain/complaint/complaints/complained | fail/fails/failed/failing/failure
crash* | error/errors | stuck | freezes/freezing/froze | frustrat* | annoy* | impossible | ruined | worst | scam/scams/
scammed | ripoff | rip off | overpriced | overcharg* | struggl* | filthy | mouldy | undercooked | overcooked | soggy
tasteless | stale | inedible | unhelpful | unfriendly | unprofessional | arrogant | patronis* | incompetent
inaccessible | unusable | unreliable | no reply/answer/response/heating/signal/wifi/water/luck/joy/apology/explanation/
help/refund/hot/show/contact | nobody/noone came/come/comes/showed/turned/answered/answers/rang/called/knew/knows/told/
tells/cares/replied/picked/ever | no one came/come/comes/showed/turned/answered/answers/rang/called/knew/knows/told/
tells/cares/replied/picked/ever | nobody/noone wants/can/could/will/would/seems/bothers/bothered/even | no one can/
could/will/would/seems/bothered/even | never came/comes/showed/shows/turned/arrived/arrives/answered/answers/reply/
replies/replied/rang/called/received/again | never got/heard/rings/works/worked/answer/call | not once | still no/not/
waiting/havent/hasnt/doesnt/cant/isnt/wont/nothing | doesnt/dont/didnt/wont/isnt/wouldnt/not/never/hasnt/cant .. work/
working/start/load/open/fit/turn/answer/reply/respond | doesnt/dont/didnt/wont/isnt/wouldnt/not/never/hasnt .. help/
show/arrive/arrived/hold/heat/close/save/sync/listen/pick | stopped/stops/stop working/responding/heating/charging/
answering/turning | cant/cannot/couldnt (even) log/get/find/open/see/book/pay/sleep/reach/access/connect/understand/
figure/use/hear/make/keep | unable to | not able to | wait/waited/waiting .. hour/hours/weeks/minutes/ages/days/months/
forever | long wait | fed up | sick of/and | tired of | wits end | losing/lost my mind/patience/temper | had enough
gave/giving up | driving me | waste/wasted of | wasted | charged .. twice/more/extra/double | without any/telling/
warning/notice/asking/apology | fell/falling/falls/came/coming/comes apart/off | peeling | rust* | torn | scratched
food poisoning | money back | makes/made no sense | sucks | avoid/avoided | stay/steer away/clear | dont bother
thanks for nothing | let/lets down | let me/us/them down | going/gone/went wrong | goes wrong | wrong size/colour/item/
order/one/part/address/price/thing | would/could not recommend | wouldnt/cant/cannot/dont/wont/couldnt recommend | will/
would not be/return/go/use/back | wont be back/returning/going/using/coming | not/never coming/going back | last time i/
we | never again | (will/would) never (ever) be/go/come/return/eat/order/use back/here/there/again/to | dont go/eat/buy/
use/come/order/stay here/there/near/from | sucked | not/isnt/wasnt/arent/werent/hardly/never/dont/didnt/nothing .. good/
great/happy/impressed/clean/friendly/helpful/nice/fresh | not/isnt/wasnt/arent/werent/hardly/never .. pleased/satisfied/
worth/professional/tidy/polite/comfortable/warm/hot/well | not/isnt/wasnt/arent/werent .. acceptable/enough/right/ok/
okay/ready/what | third/second/fourth/fifth time now/in/this/they/that | hair/hairs/bug/plastic/glass in/on my/the/our
wont/doesnt/didnt/cant/wouldnt let/accept/take/recognise/recognize me/us/my/the/it/anything | was/were/is/are (so/very/
too/really/bit/rather/quite) slow/cold/late/dirty/rude/tiny/salty/dry/burnt/raw/greasy/tough/average/mediocre/noisy/
loud/freezing/messy/unclear/misleading/grumpy/sloppy/mean/off | never know/knew/knows which/what/how/if/when/where
no confirmation/email/news/update/sign/word/idea | could cry | crying | in tears | passed round/around | beyond a joke
hung up | average at best | heard nothing | nothing back | no reply/response/answer/call | cant/couldnt/never get/
got .. appointment/through/hold/slot/answer | got/came/sent it/them back with | smelled/smells/smelt/stank/reeks of/
like | not .. cup of tea | nearly/almost gave/cried/missed/fell | no idea what/why | have/had/has a/any problem/
problems/trouble/issue/issues | had to ask/wait/chase/call/ring/pay/beg/send/remind/do .. twice/again/times/three/
myself/ourselves/two/weeks/hours
""",
        2: """
wrong | problem/problems/problematic | trouble/troubles | issue/issues | slow/slowly | dirty | smell/smells/smelled/
smelly/stinks | noisy | noise/noises | loud | missing | delay* | cancelled/canceled/cancels | ignored/ignores/ignore
confus* | refund* | keeps/kept/keep dropping/going/losing/crashing/spinning/breaking/coming/falling/saying/asking/
changing/getting/turning | hard/difficult/tough to/for/when/with | difficult* | drops/dropped (out) | drip* | stress*
panic* | overwhelm* | lost | took/takes/taken/take/taking .. hour/hours/days/weeks/months/ages/forever/weekend/minutes/
years | too long/slow/late/cold/hot/small/big/loud/expensive/salty/hard/complicated/far/short/many/much/tight/pricey/
dear/old | so slow/complicated/hard/difficult/long/loud/cold/rude | dont/didnt/doesnt understand/get/know/remember/make/
seem | hasnt/havent/hadnt/didnt been/received/had/got/heard/come/arrived/worked/replied/answered/get/receive/even
had to ask/wait/chase/call/ring/pay/go/send/beg/leave/throw | chase/chased/chasing | sent/send/sending (it/them) back
unfortunately | sadly | hate/hates/hated | poor/poorly | bad/badly | joke | lied/lies/lying | flashing/blinking
no longer | expensive | hurts/hurt/pain/painful/sore/burns/burnt/burned | blocked | dead/died/dies | empty | loose
bent | flooded | out of order | worried/worrying/scared/afraid | sick | help me | pushy | hidden/extra costs/cost/fees/
fee/charges/charge | a shame | pity | two/three/four/five/several/many/countless times | voicemail | answerphone
scratch/scratches/dent/dents | damp/mould/mold/musty | declined/rejected/refused/denied | average/mediocre/meh/
underwhelming | salty | tiny/cramped | locked | chipped | sticks/sticking | vanished | disappeared | baffling/baffled
bewilder* | puzzl* | dodgy | shoddy | botched | bodged | snapped | split | faded | shrunk/shrank | stained | sticky
clogged | jammed | wobbl* | wonky | squeak* | rattle/rattles/rattling | buzzing/banging/knocking | crowded | queue/
queues/queuing | hassle | tedious | fiddly | clunky | buggy | laggy | glitch* | unanswered | unresolved | ghosted
penalty | owed | stolen | raw | greasy | bland | watery | flimsy | draughty | mice/rats | cockroach* | dusty | grubby
grim | rubbish | crap | pathetic | laughable | disgrace* | atrocious | abysmal | disaster* | fiasco | farce | insult*
abrupt* | dismissive | condescending | forgot/forgotten | mistake/mistakes | mixed/mix up | misunderst* | dread*
nervous/anxious | exhausted/exhausting | drowning | swamped | wasting | unclear | uncomfortable | unsafe | unfair
unwell | unwelcome | threw/thrown away | no good | messed up | tried to cancel/call/book/contact/log/ring/reach/get/
return/pay/open/use | a day/week/month after/late | loops/looping | bill came/was | cost us/me | has/have gone | gone
frizz* | limp | itchy | bruis* | skipped | swapped | double/doubled | bounced | my/our fault | doesnt/dont/
didnt .. anything | mess | grumpy | sloppy | rushed | half of it | slow service | never .. on time | hopeless
clueless | careless | chaos/chaotic/mess/messy | shambles | stone/freezing cold | every single time | misleading
cut off | gets/getting worse | worse | darent | give up | turned away | on hold | no way to | nobody .. know/knows/
mentioned/says/said/does
""",
        1: """
again | cold | late | instead | twice | stopped | waiting/waited | ended up | nothing | nobody | noone | never
without | tried/trying | barely/hardly | keeps/kept | every time/week/weekend/night/morning/fortnight
""",
    },
    "values": {
        3: """
important to/for me/us/him/her/them | important thing/part/is/that | most/more/really/very important | whats important
matters/matter (most/more) (to) (me/us) | what matters | doesnt/dont/didnt matter | care/cares about | dont/
doesnt care .. if/about/how/what/whether | what counts | i/we prefer/preferred | prefers | would prefer/rather | id/wed/
shed/hed/theyd rather/prefer/sooner | much rather | i/we always/only/never (ever) go/buy/use/choose/pick/order/book/
look/check/ask/shop/eat/stay/hire/take/pay/read/trust | only (ever) go/goes/buy/buys/use/uses/book/books/trust/deal/eat/
eats/works/work with/where/if/from/to/places/people | as long as | so long as | provided that/they/its | all i/
we (really) want/need/ask/care/wanted | first/main thing i/we/for | the first/main/only/biggest thing i/we/is/for/that
main/only/biggest reason | the reason i/we | i/we look/looked for/at/out | what i/we look/want/need/value/like/love
looking for is | choose/chose/pick/picked/chosen/choosing/decide/decided/went/go .. because/by/based/according/since
i/we choose/chose/pick/picked | dealbreaker | deal breaker | a must (for) (me/us) | is a must | non negotiable
nonnegotiable | dont/doesnt/didnt/wouldnt/wont mind/minds .. pay/paying/waiting/wait/driving/drive/spending/if/the/a/
travelling | happy/willing/prepared/ready/glad to pay/wait/drive/travel/spend/sign/queue | worth the/an/a/paying extra/
more/for/bit/money/drive | pay/paying/paid/pays/spend .. more/extra for/if/to/when/as/but | over .. any day/time
any day of | id/wed/would take/choose/pick/go .. over | above all | priority/priorities | everything else is/can/comes
comes/come first/second/before/last | isnt/arent everything | not everything | its/is all about | for me/us its/it/the/
that/thats/a/what | id/we/i/wed/would/wont/wouldnt never/not go/buy/use/book/stay/hire/trust/let/pay | i refuse/insist
thats why i/we (always) (only) come/go/use/buy/stay/choose/picked/chose/went/keep | more than the/a/any price
quality over | i/we/really value | appreciate/appreciates when/that/people/places/someone/being | want/need/wants/needs/
like/likes/love a/to someone/somebody/place/people/places/know/see/feel/be who/where/that/whos/looked/sure/able
beats everything/anything/all | stick/stay/stuck/stayed with them/him/her/you because/for/since | everything else
sooner have/go/pay/wait/eat | sold me/us | i/we wont/dont/wouldnt .. unless | beats a/the/any | the one/ones that/who/
with | matters a | only thing i/we | otherwise its/no/i/we | decides it | thats/is the test/decider/clincher
never have/has to | i/we wont/dont/wouldnt go/buy/book/use/bother/shop/eat | number one for/thing | no use to | thats/
is/was why i/we | its (really) what i/we | what i/we like/liked/love/appreciate/want/care | i/we go/come/went/
came there/here/back/to because/for/as | is one who/that/where/which | the main/important/only/key thing
nice to have | i judge | my rule | rule of thumb | on principle | depends/depend on | swayed | peace of mind
what makes/made me/us choose/pick/come/go/stay/decide | factor | criteria | what sells/sold it | by far the | is/are/
was key/crucial/essential/vital/everything (for) | rather than | convinced me/us | made me/us choose/pick/decide
""",
        2: """
prefer/preferably/preference | important | has/have/must/needs/need/got to be/have | must be/have/do | big/real/
huge plus | a plus | simple as that | not a chain | hard sell | number one | i/we want/wanted/like/liked somewhere/
something | priorit* | trust/trusted/trustworthy | honest/honesty | i/we like it/people/places/when/that/being/knowing/
how | go/going/went/look elsewhere | instead of the/a cheapest/cheap/big | regardless | cheapest | local/locally
personal/human touch | transparency/transparent | if theyre/they/its/theres not/dont/no/only .. i/we | for me | for us
values | ethical* | sustainab* | support small/local/independent | tell/tells you/me (honestly) when/if/straight
whoever/anyone who | rather | i want/need it/them/to/people
""",
        1: """
always | quality | reliable/reliability | price | because | proper
""",
    },
    "asks_for": {
        3: """
can/could/would/does/will/do anyone/anybody/someone/you/people recommend/suggest | anyone/anybody recommend/suggest
any recommendation/recommendations/recs/suggestion/suggestions/tips | recommendation/recommendations for/please/pls/
needed/welcome/wanted/appreciated | after a recommendation/recommendations | recommend me/us a/an/someone/any | looking/
searching/hunting for a/an/someone/somebody/somewhere/something/any/good/the/new/some/two | looking to find/hire/buy/
book/get | in search of | iso | on the lookout/hunt for | who do/would/does you/people/everyone/anyone use/recommend/go/
call/suggest | know of (a/an/any/anyone/someone/somewhere) | anyone/anybody know/knows/got/have a/an/any/someone/of/
somewhere/anyone | know a/any good | i/we/really/just/do/only wish (that) you/they/there/it/someone/i/we/the/somebody
wish .. would/had/did/was/were/could/there | wish/wishes you/they/there | if only | be (so/really/very/super/just/
absolutely) great/nice/good/lovely/handy/useful/helpful/brilliant/fab/amazing/ideal/cool/better/fantastic/perfect if/to/
for | would love/like/appreciate (it) to/a/an/if/some/see/have/us/the/another/more/one | id/wed/hed/shed/
theyd (really) love/like/appreciate (it) (to/if) a/an/some/see/have/if/the/book/order/another/more/buy/get/one/two/try/
something/somewhere | id/wed/would (gladly/happily) pay someone/somebody/for a/to/good/extra | there/they/you/
someone (really) should/ought be/offer/have/do/add/sell/stock/open/make/bring/put/start | could/can do with | please/
pls (please) add/could/can/bring/make/do/put/stock/open/keep/consider/send/give/include/offer/allow/start/fix/let/get/
book | add a/an/the/more/some option/support/button/way/ability/filter/feature | feature request | would be a nice/
great/good/handy/welcome | could/can/would/will you (please) (also/possibly/ever/maybe/just/not) send/do/make/bring/add/
put/open/give/keep/offer/get/come/stock/start/let/show/book | does/do/has anyone/anybody/someone/you have/got/know (the/
a/any) number/contact/name/recommendation/recommendations | who/whos good ? | does/do/is anyone/anybody/someone do/make/
offer/sell/run/fit/repair/running/offering/selling/doing/making/teaching/teach/stock/deliver/rent/hire/renting/
organising | go amiss | would/itd help to/if/a | (do) you know anyone/someone/anybody/somebody/any | any names/contacts/
leads | point me/us to/towards/in | who would/do/did you trust/recommend/use/go/pick/choose | need a name/number
do you think you could | another option | an option to/for | you need a/more | would it be possible to
is it possible to have/get/book/order/change/move/reserve/add | anyone/anybody/someone have/got/has the/a/any number/
contact/details/recommendation/name | could you | would you consider/be/mind/please | any chance | any plans to/for
any way you/of | is there any/a chance/possibility/way | can/could/may/might i/we (please) (also) have/get/book/order/
reserve/borrow/swap/request/pre | want/wants/wanted/need/needs to/a/us/you (to) book/order/buy/reserve/table/slot/
appointment/quote/copy/keep/send/hold/put | wants/want/wanted/asks/asked/asking us/me/you/them/for/that to/we/a/an/more/
the/another/some | bring back | the only thing missing | make it possible | option/ability to | help wanted | ^ wanted
keep/put/set .. aside | any alternative/alternatives | an alternative | urgently need/needed | in need of | does/
do anyone/anybody/you/someone do/make/offer/sell/stock/run/fit/repair .. ? a/an | ^ somewhere/someone/somebody/
anywhere ? | why/how not/about offer/add/do/have/a/an/adding/make/open/let
""",
        2: """
can you | would/will you | looking/searching for | need/needs/needed/want/wants/require/requires a/an/some/someone/
somebody/more/another/help/new | any way to/of | needs/need more/better/an/another | suggestion/suggestions
alternative/alternatives to/for | send/email/resend/forward me/us/the | resend | swap/change/move/reschedule my/our/
the | to have a/an/the | id want | would like/love | id like/love | wed like/love | more .. please/pls | why dont/
doesnt/cant/not you/they/someone/anybody | somewhere to/for/that/with/quiet/nice | recommend/recommendation/
recommendations | please | pls | wish/wishes/wished | lacks/lacking | one day/like that/for | let me/us know
appreciated | any good | a decent/good/reliable | an app/class/course/group/version for | reminder/reminders | anybody/
anyone else want/interested
""",
        1: """
would | need/needs | want/wants | request/requests/requested | maybe
""",
    },
    "praises": {
        3: """
thank/thanks/thankyou (you) (so/very/again) (much/to/for) | ty so much | many/massive/huge/big thanks | love/loving/
loved it/this/them/these/my/our/the/every | happy with/customer/customers | very/really/so/extremely happy/pleased/
impressed/good/helpful/friendly/kind/nice/professional/clean | (would/highly/definitely/will/can/thoroughly/absolutely/
totally) recommend/recommended this/them/him/her/it/to | would/highly/definitely/thoroughly/totally/absolutely/100/
strongly (definitely/highly) recommend/recommended | well done | good job/work/service/value/food/people/team/lads/
experience | five/5 star/stars | 10 10 | will/would/well/ill/definitely (definitely/certainly/be) (be) back/return/
returning/recommending | will/would/well/ill (definitely/certainly/be) come/coming/use/using/go/going/order/ordering/
stay/visit/book/booking/buy (them/here/from) (back/again) | be back | see you again/soon/next | cant/couldnt/
cannot fault/thank/praise/beat/recommend .. (enough/highly) | couldnt/cant/cannot (be/have) (been) happier/better/asked/
ask/wish/more/nicer/easier/kinder | couldnt do enough | nothing .. too much (trouble) | no trouble at all
above and beyond | extra mile | saved me/us/my/our/the | worth every/the/it/a (penny/wait/visit/trip) | works/worked/
fits/working (really/so/just) perfectly/great/well/beautifully/brilliantly/like/wonderfully/lovely/now | exceeded
shout out | shoutout | hats off | kudos | big up | blown away | chuffed | over the moon | grateful | made my/our day/
week/year | no/never/zero/not/nothing/without (had/have/been) (a/an/any/one/single) (single/any) (bad/real) complaint/
complaints/problem/problems/issue/issues/fault/faults/regret/regrets/fuss/hassle/bother/experience
nothing to complain/fault/criticise | not/wasnt/isnt bad/disappointed | werent/not/never/wont be (be) disappointed
never/not let .. down | doesnt/didnt/dont/wont/never/not (ever) disappoint | never had (anything/cause/reason/
a) (reason/cause) to complain/fault | never looked back | never .. better/bettered/nicer/tastier/quicker
better than expected/ever/i/we/the/any/anything | best .. ive/weve/ever/in/around/town/i | the best | best meal/haircut/
coffee/service/pizza | without a hitch/fault/fuss/problem | first class | top notch | second to none | spot on
hit the spot | bang on | no better | not too/so bad | cant wait | made us/me/him/her/everyone feel (so/very/
really) welcome/at/comfortable/like/safe/special | fixed/sorted (it) (out) (in/within/straight/the/same) no/minutes/
minute/time/day/hour/an/same/away | all sorted/working/good/fixed/perfect | nothing but good/praise/great/kind/
positive | warm/great/lovely/friendly welcome | had (such/the/a) (a/really/very) great/lovely/good/brilliant/nice/
wonderful/best/fab/amazing time/day/meal/evening/stay/experience/night/lunch/dinner | recommended you/them/him/her to
like new/magic | with a smile | to die for | a million dollars/bucks | hooked | squeezing/squeezed/fitting/fitted me/
us in | short notice | best decision/thing/choice/money/move | great with/for/value/at | brilliant/good/fantastic/
lovely/patient with | no charge | free of charge | foot wrong | would do it (all) again | like new | magician
works magic | i/we (finally/actually) sleep/slept better/well | wouldnt change | out of their/his/her way | felt/
feels (this/so) good/better/great | so glad/grateful/proud/thankful/lucky | great/good/lovely/nice/friendly/brilliant/
fast/quick/kind/helpful/fresh place/spot/staff/atmosphere/owner/owners/shop/pub/cafe/coffee/communication/quality/
prices/price/lad/lads/guy/guys/bloke/chap/lady/team/delivery/service/products/product/class/teacher/coach | keep it up
keep up the | what a great/lovely/fantastic/find/gem/star/place/team/wonderful/treat | hidden gem | a gem/star/treat/
joy/delight/pleasure/godsend/lifesaver/legend/hero/dream/credit/blessing | kept us/me/everyone informed/updated/posted/
laughing/smiling/warm | keep coming/going back | delighted | thrilled | superb* | outstanding | exceptional*
fantastic* | amazing* | brilliant* | excellent* | wonderful* | fabulous* | perfection | impeccabl* | flawless*
faultless* | spotless* | delicious* | stunning* | gorgeous* | phenomenal | magnificent
""",
        2: """
great | perfect* | lovely | beautiful* | awesome | incredible | impressed | impressive | friendly | friendliest
helpful | tasty | yummy | pleased | loved/loves | hero/heroes | stars | legend/legends | genius | gem | lifesaver
happy | best | cheers | wow | professional* | polite* | courteous | kind/kindest/kindness | welcoming | attentive
pleasant | enjoyed | cosy | comfortable | comfy | convenient* | fun | charming | elegant | immaculate* | pristine
divine | scrumptious | mouthwatering | generous* | thoughtful | caring | knowledgeable | skilled | talented
efficient* | seamless* | painless | prompt/promptly | speedy | transformed | adore* | treasure | happiest
fits perfectly | sorted | unreal | hands down | on point | wouldnt take/accept | within/in ten/twenty/five/fifteen/
thirty/10/15/20/30/5 minutes | welcomed | enjoyable | quality work | addictive | heaven* | magic/magical | first time
as good as | on time | better than | as promised | as described | fixed it | works | quickest/fastest/nicest/cleanest/
loveliest | patient | no pressure | glad | fab | ace | mint | a pleasure | top job/marks/bloke/lads/service/quality/
people | proud | relaxed | good value/price | felt (so/very/really) welcome/safe/comfortable/at | what a
explained everything/it/all | went out of | finally | smooth/smoothly | effortless* | reassur* | regulars
talking about it | treat | so much better
""",
        1: """
easy/easily | quick/quickly | fast | clean | fresh | tidy | good | nice | love | well | recommend/recommended | fixed
smile/smiling/laughing | warm/warmly | super | thank | absolutely/absolute
""",
    },
}
