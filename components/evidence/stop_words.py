"""Words that say nothing by themselves, in English and Italian. Straight apostrophes only.

Short lists of our own: what people say in passing when they talk to a tradesman or a shop, politeness included.
"""

_ENGLISH = """
a about above after again against all also always am an and another any anybody anyone are aren't around as at away
back be because been before being below between bit both but by came can can't cannot come comes could couldn't day
days dear did didn't do does doesn't doing don't down during each even ever every few first for from further get gets
getting give go goes going gone got had hadn't has hasn't have haven't having he hello her here hers hi him his how i
i'd i'll i'm i've if in into is isn't it it's its itself just last let like little lot lots made make many may me
might mine more most much must my myself need needs never next no nobody nor not nothing now of off oh ok okay on once
one only or other our ours out over own please put quite really said same say says see seems she should shouldn't
since so some somebody someone something still such take tell than thank thanks that that's the their them themselves
then there there's these they they'd they're they've thing things think this those though three through time times to
told too took two under until up us use used very want wants was wasn't way we we'd we're we've well went were weren't
what what's when where whether which while who who's whole whom why will with without won't would wouldn't yes yet you
you'd you'll you're you've your yours
"""
_ITALIAN = """
a abbastanza abbia abbiamo ad agli ai al alla alle allo altra altre altri altro anche ancora appena aver avere avete
aveva avevano avevo avrebbe avrei avuto basta beh ben bene bisogna buonasera buongiorno c'e c'era c'è ce che chi ci
ciao cioe cioè circa coi col com'e com'è come con cos'e cos'è cosa cose cosi così cui da dagli dai dal dall dalla
dalle dallo davvero de degli dei del dell della delle dello deve devo devono di dice dico dire dopo dov'e dov'è dove
dovete dovrei due dà e ecco ed eh era erano ero essere fa faccio fai fanno far fare fatto fino fosse fra fu gia giorni
giorno già gli gliel grazie ha hai hanno ho i il in insieme invece io la le lei li lo loro lui là lì ma mai me meglio
meno mentre mi mia mie miei mio molti molto ne neanche negli nei nel nell nella nelle nello nemmeno nessuno nient
niente no noi non nostra nostre nostri nostro nulla né o oggi ogni oh ok ora ormai parecchio per perche perché pero
però piu più po poco poi posso possono potete prego prima proprio puo puoi pure può qua qual qualche qualcosa qualcuno
quale quali quando quanta quanti quanto quasi quei quel quell quella quelle quello quest questa queste questi questo
qui quindi sa salve sapere saranno sarebbe sarei sarà scusate scusi se sei sempre senza si sia siamo siete so solo
sono sopra sotto sta stanno stata stati stato sto su sua sue sugli sui sul sull sulla sulle suo suoi sì tanta tanto te
ti tra tre troppo tu tua tue tuo tuoi tutta tutte tutti tutto un una uno va vado vai vanno ve vedere vengono vi viene
visto voglio voi volta volte vorrei vostra vostre vostro vuol vuole è
"""
_LEFT_BY_AN_APOSTROPHE = "c d l m n s t v"

_WRITTEN_IN_HASTE = {word.replace("'", "") for word in _ENGLISH.split() if word.endswith("n't")}  # dont, isnt

STOP_WORDS = frozenset([*_ENGLISH.split(), *_ITALIAN.split(), *_LEFT_BY_AN_APOSTROPHE.split(), *_WRITTEN_IN_HASTE])
TURNING_WORDS = frozenset(["mai", "never", "no", "non", "not", "senza", "without"])  # "no parking" is not "parking"
