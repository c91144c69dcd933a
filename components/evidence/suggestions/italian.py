"""What people say in Italian, by the need behind it (M12). In small letters, without accents and apostrophes.

So "e" is "è" too, and "ce" is "c'è". Words that English has as well, "come", "fine", "male", never stand alone.
"""

from components.workbook.listening import Need

from .cues import Weighed

OPENERS = """
ciao salve buongiorno buonasera buon giorno buona sera ma e ed o oppure scusa scusate scusi senta senti allora pero
anche poi quindi dunque perche prego domanda info sinceramente onestamente cortesemente gentilmente mi tutti a ecco
"""
TURNS = "ma/pero/peccato/tuttavia/purtroppo/eppure"  # what follows weighs more

NEITHER: Weighed = {  # says nothing by itself, and keeps what is in it from counting
    1: """
grazie in anticipo | grazie ? | grazie mille ? | no grazie | grazie e saluti/arrivederci | buona serata | grazie a chi
buona giornata/notte/domenica/fortuna | buon compleanno/natale/lavoro/appetito/weekend | tanti auguri | non mi ricordo
per bene o | va bene ? | fine settimana/mese/anno | bene o male | in fondo | al fresco | per fortuna | ben cott*
niente di che | tutto bene ?
""",
}

CUES: dict[Need, Weighed] = {
    "wants_to_know": {
        3: """
quant* costa/costano/viene/vengono/costerebbe/verrebbe/costera/si/tempo/ci/dura/durano/dista/devo/pagate/pago/e/sono/
prima/anni/posti/ore/giorni/posso/prendete/fate/volte | ^ quant* ? | quant* .. costa/viene/dura/vuole/mette/paga/
spende ? | come si/posso/faccio/funziona/funzionano/mai/possiamo/facciamo/devo/dobbiamo/procedo | come fate/fai/fa a/
con ? | ^ come e/sono/va/vanno/viene/vengono/potrei/potete/mi/ci/lo/la/le/li/avete/fa/fanno/sta/stanno/siete/tenete ?
a che ora/ore | che indirizzo/prezz*/cost*/garanzia/tempi | che ora/orario/orari/giorn*/tipo/taglia/misura/marca/
documenti/differenza/eta/numero/cosa/tipi ? | che orari/orario/differenza | da che/quale | da quando ? | entro quando/
che/quale | fino a che/quando/quale | in che/qual* giorn*/orari/modo/zona | ^ quando ? | ^ dove ? | ^ dove posso
dove si/devo/possiamo/trovo/siete/trovate/vi/mandate/parcheggio/lascio | ^ chi ? | ^ che/qual* ? | ^ perche ? | qual* e/
sono | qual e | ^ cosa ? | cose/cosa bisogna/serve/devo/succede/comprende/include/significa/cambia/portare/occorre/
dobbiamo | ^ si puo/possono/deve/paga/pagano/trova/mangia/usa | si puo/possono ? | ^ posso/possiamo/devo/dobbiamo/
potrei | la/lo/li/le posso/devo/possiamo .. ? | ^ e/sono/sarebbe/era ? | e/sono .. compres*/inclus*/obbligatori*/
possibile/necessari*/normale/vero/previsto ? | ^ ce/ci ? | ce un/una/il/la/qualcuno/ancora/posto/anche/modo/
parcheggio ? | ci sono .. ? | e possibile/normale/vero/obbligatorio/necessario | ^ avete/fate/accettate/prendete/
vendete/spedite/consegnate/siete/aprite/lavorate/riparate/trattate/servite/ritirate/coprite ? | ^ avete/fate/accettate/
prendete/vendete/spedite/consegnate/lavorate/riparate/trattate/ritirate anche/ancora/dei/delle/un/una/la/il/i/in/a
siete/aprite apert*/chiusi/anche/ancora/il/la | avete/fate/accettate/prendete/vendete/spedite/consegnate/siete/aprite/
lavorate/riparate/trattate/ritirate ? | ^ quando arriva/arrivano/apre/aprite/riapre/riaprite/esce/finisce/comincia/
inizia | piu o meno quanto/quando/come | ha/hanno/aveva chiesto i/gli/il/le/la/lo/quanto/quando/orari/informazioni
serve/servono .. o/oppure | scade/scadono ? | volev*/vorrei/vorremmo/volevamo conoscere | cercando/cercare/
cerco di capire/sapere | per sapere/chiedere se/quanto/il/la/le/i/quando/come | per informazioni | a chi mi/ci/posso/
devo/si | va/vanno bene per/con/anche ? | ^ puo/possono/potra ? | tra/fra quanto | vale la pena ? | vale la pena .. ?
si puo/possono (anche) venire/entrare/portare/pagare/usare/parcheggiare/mangiare/ritirare/ordinare | bisogna prenotare/
portare/avere/iscriversi/chiamare/essere/pagare/fare | posso venire/portare/entrare/pagare/passare/ritirare/usare/
mettere/mandare/scaricare | ^ bisogna/basta/serve/servono/occorre/conviene/vale/va/vanno ? | va/vanno bene/fatt* ?
serve/servono .. ? | conviene .. ? | ha senso/qualcuno ? | qualcun* sa/ha/puo/capisce/ci/sapeva/saprebbe/e | sapete/sai/
sa/saprest* dirmi/se/dove/come/quando/quanto/qual*/che/cosa/perche | chied*/chiedeva/chiedono/chiedere/chiesto/domanda/
domandava/informarsi (scusa) se/quanto/quando/come/dove/cosa/qual*/che/a/per/entro/chi/perche/informazioni | vuole/
volev*/vorrei/vorrebbe/volevano/vogliono/volevamo/vorremmo (solo) sapere/capire/informazioni/informarmi/chiedere/
chiedervi/avere/chiarimenti (informazion*/se/un) | sapere/capire se/quanto/come/quando/qual*/dove/che/cosa/chi | avrei/
ho una domanda/informazione | ^ una domanda/informazione/info | mi/ci puo/puoi/potete/potrest*/sa/sapete/sapreste/
spiegate/spieghi/dite dire/spiegare/indicare/confermare/se/quanto/come/quando | mi confermate/conferma/dite/spiegate/
spieghi | mi dice ? | che differenza | differenza tra/fra | tempi di consegna/attesa ? | orari/orario di | per caso ?
posso .. anche ? | oppure no | si o no | e a/per pagamento/tutti/eta ? | a pagamento ? | anche per/a/di/il/la/i/in/con ?
""",
        2: """
^ ce un/una/il/la | quanto rovina/dura/pesa/costa/serve/conviene | va/vanno bene per | verrebbe a costare | e libero
e gratuit*/gratis/apert*/compreso/incluso/obbligatorio/previst* | non so se/come/qual*/dove/quando/quanto
non ho capito se/come/quando/quanto/quale | devo/dobbiamo .. ? | mi chiedo/chiedevo se/come | qualche idea su | info su/
per/sui/sulla | informazioni su/per/sui/sulla | se serve/servono/bisogna/occorre/posso/possiamo/facciamo/abbiamo/
ritiriamo/siamo | chi paga | quali/quale | di quant* | per quant* | ogni quanto | a quant* | quando scade/posso/arriva/
passate/aprite/riaprite | la paga | dubbio/dubbi | che cosa/succede | come mai | e vero che
""",
    },
    "struggles": {
        3: """
non/neanche/nemmeno funziona/funzionano/funzionava/parte/partono/risponde/rispondono/rispondete/carica/riesc*/riusciamo/
riescono/arriva/arrivano/scalda/scaldano | non mi/ci/si/vi/gli fa/fate/apre/carica/risponde/rispondono/lascia/riesce/
accende/collega/arriva/permette/trova/sente/stampa/chiude/capisce/presenta/presentat*/degnano | non va/sta (piu/bene/
nulla) | non .. presentato/arrivat*/ricevuto/risposto/avvisato/rispettato/mantenuto/risolto/funzionato/avvertito/
richiamato | nessuno .. presentato/arrivato/risposto/risponde/avvisato/avvertito/vuole/sa/venuto/visto/richiama/
richiamato/viene/aiuta/capisce | rotto/rotta/rotti/rotte | guasto/guasta/guasti | difettos* | danneggiat* | rovinat*
si blocca/bloccano/rompe/spegne/stacca/scolla/impianta/chiude | bloccat* | maleducat* | scortes* | pessim* | orribil*
terribil* | schifo/schifos* | vergogna/vergognoso/vergognosa/vergognosi | deludent* | delus* | inaccettabil* | assurd*
scandalos* | incompeten* | inutil* | incubo | disastro/disastros* | impossibile | un impresa/unimpresa | unodissea/
odissea | reclam* | lament* | rimborso | truffa | fregatura | peggio/peggiore/peggiorat* | arrogan* | antipatic*
disorganizzat* | sporc* | ammuffit* | bruciat* | crudo/cruda/scotto/scotta/insipid*/gommos* | crepa/crepat*
arrugginit* | mai piu | mai una risposta/volta | aspetto/aspettato/aspettiamo/aspettando/aspettare/attes*/
attendo .. ora/ore/settiman*/mesi/giorni/minuti/mezzora/unora/mese/anni | unora/ora/ore/minuti/settimane/mesi/
giorni di attesa/ritardo/fila/coda | in ritardo | ore di | senza acqua/riscaldamento/luce/linea/avvisare/avviso/
preavviso/dire/scuse/spiegazioni/risposta/corrente/internet/caldo | niente/manca/mancava acqua/riscaldamento/linea/
campo/scuse/risposta | non ne posso/possiamo | non so piu | sono stuf* | stuf* di | fa/fanno/faccio/facciamo/fatica/
fare fatica | facciamo/fa/faccio fatica | fatica a | pers* .. tempo/ore/mattinata/giornata/fine/weekend/soldi | soldi/
tempo buttat*/sprecat*/pers* | non .. torno/tornero/torneremo/ritorneremo/consiglio/consiglierei | sconsigl*
non .. buon*/bell*/pulit*/gentil*/content*/soddisfatt*/professionale/fresc*/cortese/disponibil*/cald* | non capisco/
capiamo (niente/nulla/piu/perche) | non si capisce/trova/sente/dorme/apre/vede/parcheggia | non (mi) (e/ce) stat* (mai/
piu) possibile | errore/errori | sbagliat* | al posto sbagliato | risulta/risultano .. ma | da capo | siamo da capo
ancora niente/nulla/nessun* | di nuovo rotto | non/nessuno (mi/ci) risponde/rispondono nessuno/mai/al/alle
nessuna risposta/scusa/spiegazione/soluzione/assistenza/notizia/comunicazione/attenzione | mi/ci ha/hanno fatto male
non mi/ci richiama/richiamano/richiamate/rispondete | non ce la faccio/facciamo | non so/sappiamo/sai mai
nessuna mail/conferma/chiamata/telefonata/informazione/indicazione/possibilita/cortesia | non ci capisco/capiamo nulla/
niente/piu | gira la testa | non serve/serviva a niente/nulla | non (mi) interessa a nessuno | non ha/hanno senso
non ne vengo/venivo/veniamo a capo | rimbalz* | da piangere | in lacrime | non (ci) (sono/e) piu | scorbutic*
sgarbat* | scontros* | scocciat* | seccat* | mediocr* | scadent* | insufficien* | scarso/scarsa/scarsi/scarsissim*
indecen* | ridicol* | trascurat* | fastidios* | penos* | non (mi/ci/si) piaciut* | non (e/sono/mi) (stat*) (mai) (e/
all) piaciut*/altezza/adatto/rispettat* | non vale/valeva/merita (la/il) (pena/prezzo) | da dimenticare/evitare/
rivedere | lasciat*/lascia/lasciano (molto/un/a) (a/po/desiderare) desiderare/perplessi/amaro | due/tre/quattro/terza/
quarta/seconda volt* che/in | ogni sant* | a vuoto | una presa in | perde/perdono/perdeva (acqua/pressione/olio/gas)
gocciol* | infiltrazion* | resta/restano/rimane/rimangono fredd*/spent*/bloccato | piatti/pizz*/cibo/pasta/camera/acqua/
doccia/caffe (arrivat*) fredd* | fredd* .. gelato/ghiaccio | cade/cadono/cadeva/salta/saltano/saltava/scende/
scendono sempre/ogni/continuamente/la/di | continua/continuano a | troppo lung*/lent*/car*/piccol*/rumoros*/complicat*/
salat*/strett*/tardi/fredd*/caldo | addebitat* .. due/doppio | pagato/pagare .. due/doppio/nulla/niente
piantat* in asso | pres* in giro | fatto aspettare
""",
        2: """
problema/problemi | purtroppo | difficil* | complicat* | lento/lenta/lenti/lentissim*/lentezza | rumore/rumori/
rumoros* | puzza/puzzava/puzzano/puzzolent* | cattiv* | trattat*/fatt*/stat* male | mi/ci/si .. male | molto/davvero/
sempre male | brutta/brutto/brutti/brutte | mancan* | annullato/annullata/annullati/annullate/cancellato/cancellata/
cancellati/cancellate | ansia | stress* | preoccup* | panico | multa | lampeggia* | non .. piu | disservizi* | confus*
caro/cara/cari/carissim*/costos* | esager* | troppo/troppa/troppi/troppe | non riesc* | impazz* | non posso/possiamo/
puo .. piu | neanche/nemmeno una/un | per niente/nulla | sparit*/scomparso/scomparsa | smarrit* | ritardo/ritardi
si sta/stanno .. staccando/rompendo/scollando/rovinando | mancat* | aiuto | nervos* | stanco/stanca/stanchi
rimandat* | ancora non | non ancora | doppi/doppia/doppie | vuoto/vuota | chiuso/chiusa | un pezzo di | un capello
mosca/insetto nel/nella | gelid*/gelat* | si e/sono rott*/staccat*/spento/fermat*/bloccat* | peccato che/per/pero
sempre occupat* | mi dice sempre | da (due/tre/quattro) giorni/settimane/mesi | da lunedi/martedi/mercoledi/giovedi/
venerdi/sabato/domenica/ieri/stamattina (che/siamo) | scheggiat* | incastr* | irrit* | odio/odiamo | intasat*
otturat* | allagat* | strappo/strappi/strappato/strappata | macchia/macchie/macchiata/macchiati | scolorit* | storto/
storta/storti | traballant* | appiccicos* | unta/unti | stoppos* | congelat* | riscaldato/riscaldata | acido/acida
rancid* | avariat* | scadut* | topi | scarafagg* | formiche | polver* | squallid* | trasandat* | umid* | spiffer*
caos | coda | fila | ressa | incasin* | macchinos* | farragin* | contort* | burocrazia | sollecit* | dimenticat*
scordat* | equivoc* | malintes* | distratt* | frettolos* | superficial* | approssimativ* | indifferen* | supponen*
brusc* | villan* | cafon* | rubat*/furto | salasso | mazzata | spropositat* | eccessiv* | ingannevol* | bugi*
disonest* | imbrogli* | esaurit* | disperat* | spavent* | paura | angoscia | stremat* | altri soldi | perso un/una/il/
la | il primo giorno | penale/penali | colpa mia/nostra | fatt* pagare | provato a disdire/chiamare/contattare/
prenotare/accedere/entrare/scrivere/pagare | il giorno dopo | mi riporta/rimanda/chiede/da/dice (sempre) | manca/
mancava | saltat* | sballat* | crespi | prurito | odor* | muffa | graffio/graffi/graffiato/graffiata | ammacc*
segreteria | minuscol* | salat* | ci vogliono/vuole .. settimane/mesi/ore/mese | strett* | rotto/rotta | tre/quattro/
due/cinque/mille mail/telefonate/volte | vecchi* | trascuratezza | attesa/attese | costrett* | rifiut* | dolor*
fa male | ignor* | non mi fido | ho dovuto | abbiamo dovuto
""",
        1: """
di nuovo | ancora | neanche/nemmeno | nessuno | perso | fredd* | tardi | mai | senza | ogni volta | dovuto | aspett*
intanto | ennesim*
""",
    },
    "values": {
        3: """
per me/noi (e/sono) conta/contano/important*/fondamental*/essenziale/la/il/lo/vale/valgono/prima/quello | quello/
cio che conta/contano/importa/fa | conta/contano (molto/di/piu/solo/soprattutto) (che/la/il/piu/di/per/lo) | important*/
importantissimo/fondamental*/essenziale/indispensabil* e/per/che/sono/poter/avere/sapere/essere/la/il | cosa/
cose (piu) important*/fondamentale/essenziale/principale | lessenziale | limportante | non (mi/ci/gli/le) importa/
importano/interessa/interessano | mi/ci/gli/le/a importa/interessa/interessano/importano che/solo/soprattutto/di/la/il/
sapere | preferisco/preferiamo/preferisce/preferirei/preferiscono/preferirebbe/preferiremmo | preferisc*/preferiamo/
preferirei/preferirebbe (sempre/sicuramente) aspettare/attendere/pagare/spendere/tornare/chiamare .. settiman*/giorn*/
mese/ora/ore/anche | ci tengo/teniamo/tiene/tengono | meglio .. che/di/ma | piuttosto che/di/vado/aspetto/pago/spendo
basta/purche/a patto/a condizione che | mi/ci basta che/sapere | guardo/guardiamo/valuto/valutiamo/scelgo/scegliamo/
controllo/controlliamo/cerco/cerchiamo (sempre/solo/prima/in/la/il/se/chi/soprattutto) sempre/solo/se/la/il/le/base/chi/
che/prima/negozi/posti/quelli/soprattutto/come/quanto | scelgo/scegliamo/scelt*/scegliere/sceglie .. perche/in/per/chi/
base/la/il/quell* | vado/andiamo/compro/compriamo/prendo/prendiamo/prenoto/mangio/torno/pago solo/sempre/soltanto (da/
dove/dal/dalla/se/chi/con/nei/in/quello) da/dove/dal/dalla/se/chi/con/nei/quello/posti | vado/andiamo/compro/compriamo/
prendo/prenoto/mangio/torno/uso sempre/solo/soltanto/volentieri | dispost* a pagare/spendere/aspettare/fare | pago/
pagherei/spendo/spenderei/pagare/paghiamo .. di/in piu | qualcosa/euro/poco/di in piu se/ma/per/pur | prezzo/tutto/
resto .. viene/vengono dopo/poi | viene/vengono prima/dopo | il resto | e/sono un di piu | non e tutto | prima cosa/
di tutto che/chiedo/guardo/e | la prima cosa | si va/andiamo/vado altrove | vado/andiamo/andrei/vanno altrove
altrimenti grazie/niente/vado/cambio/no | non ci/li/lo/la/le (mai) andrei/comprerei/prenoterei/mangerei/prenderei/
userei/vado/compro/vengo/prendo/andiamo/torno/mangio/compriamo/metto | non andrei/comprerei/prenoterei/mangerei/
prenderei/userei mai | mai .. andrei/comprerei/prenderei | conta/contano molto/tanto | mi/ci ha/hanno convint*
non compro/prenoto/vado/prendo/compriamo/prenotiamo .. se | chiedo/chiediamo/controllo/verifico sempre | vale/
valgono (molto) piu del/dell*/di/dei | lunica cosa | unica cosa che | altrimenti/senno non/niente/in | confronto/
confrontiamo | meglio un/una/uno/poch* .. che | prendo quell*/chi | batte/battono tutto | e decisiv*/questo | resto/
rimango/restiamo con loro/lui/lei perche | scelgo/scegliamo sempre/il/la | non devo mai | chi ammette/dice/risponde/
ascolta | ci vado/vengo/torno/andiamo/compro/vengono (sempre/solo/da) perche/per | voglio/vogliamo/pretendo che
per questo li/lo/la/le/vi (abbiamo/ho) scelt*/scegliamo/abbiamo/ho | viene prima | prima di tutto | quest* cerco/
cerchiamo | non una catena | per principio | per questo/quello vado/vengo/compro/scelgo/ci/torno/andiamo/preferisco/ho
e per questo/quello che | il motivo per | ecco perche vado/vengo/ci/scelgo | la penso cosi | piu del/che il/
della prezzo/sconto | a parita di | qualita prima | deve/devono/dovrebbe/dovrebbero/bisogna .. essere/avere/poter/
esserci | mi fido solo/di/soltanto | di fiducia | apprezz*/apprezziamo chi/quando/molto/che/i/le/la/il/se | mi piace/
piacciono chi/quando/che/sapere/se/poter/i/le | quello/cio che mi/ci (piu) piace/interessa/importa/convince | quello/
cio che cerco/cerchiamo/apprezzo/voglio/chiedo/conta | a me/noi serve/basta/interessa/importa/piace/va/importano
il vero valore | fa/fanno la differenza | priorit* | requisito/requisiti | criterio/criteri | rinunciare/rinuncio a
non rinuncio | pretendo/pretendiamo | esigo | voglio/vogliamo/vuole/vogliono (solo) sapere/vedere/uno/una/qualcuno/
gente/persone/posti .. chi/da/che/dove/cosa | un/una buon/buona/brav* .. per me/e/deve | per me un/una
""",
        2: """
importante | fondamental* | essenzial* | onest* | trasparen* | fiducia | locali/locale/artigian* | chilometro/km
sostenib* | bio | piuttosto | invece che/di | almeno | basta che | tenere a/conto | soprattutto | sincer* | mi fido/
fidarmi/fidarci | serieta | conveniente | mi convince/convinto | meglio uno/una/un/se/chi/poco/pochi | senza sorprese/
sentir* | per non avere | anche se costa | purche | guardo | scelgo
""",
    },
    "asks_for": {
        3: """
(mi/ci) consigliate/consiglierest*/consigliarmi/consigliarci/suggerite/suggerirmi/suggerirci/consigliatemi/suggeritemi
mi/ci consigli/consiglia | chi mi/ci consiglia/consigliate/consigli | (qualche/avete/accetto/cerco/servono) consiglio/
consigli/suggeriment* ? | consigli/suggerimenti (su/per/ben) accetti/accettati/bene/graditi/su/per/un/una ? | accetto/
accettiamo consigli/suggerimenti | cerco/cerchiamo chi | guasterebbe | aiuterebbe | a chi affid*/rivolg* | mi/ci serve/
servirebbe un nome | mi/ci indica/indicate/indichi | riuscirest*/riuscite a ? | ce/cera (la/una/qualche) possibilita/
modo di | ne prendo/prenderei due/tre/uno/una/sei | possiamo/posso ricevere/avere | sarebbe (molto/davvero/
proprio) comoda/bella/carina/fantastica/ottima/gradita/perfetta/ideale | avete nomi/contatti/un | qualcuno organizza/fa/
vende/ripara/offre/insegna/affitta/noleggia/consegna/monta ? | si puo/potrebbe spostare/prenotare/avere/ordinare/
aggiungere/cambiare/anticipare | mi prepar*/tiene/tenga/mand*/porta/fa ? | per piacere/cortesia/favore
fate .. per favore | cercasi | cerco/cerchiamo/cercavo/cercavamo/cercando/cercherei | in cerca di | alla ricerca di
cerco urgentemente | qualcun* conosce/consiglia/avrebbe/vende/fa/che | conoscete/conosci/conoscereste
qualcuno conosce | sapete/sapreste/sai consigliarmi/indicarmi/di | mi/ci sapete/saprest*/potete/puoi/potrest*/
sai consigliare/indicare/suggerire/mandare/inviare/fare/tenere/mettere/portare/preparare/rimandare/girare/aiutare
esiste/esistono un/una/dei/qualcosa/qualcuno ? | sarebbe/sarebbero (molto/davvero/proprio) bello/comodo/utile/
fantastico/ideale/carino/perfetto/gradit*/meglio/ottimo/bellissimo/utilissimo | (mi/ci) piacerebbe/piacerebbero
magari facesse*/avesse*/ci/fosse*/mettesse*/aprisse*/poteste/potessero/una/un/anche | ci vorrebbe/vorrebbero/vuole
farebbe/farebbero/tornerebbe comodo | mi/ci farebbe/servirebbe/servirebbero/occorrerebbe (anche/un/una/qualcuno/
urgentemente) | avrei/avremmo/ho/abbiamo/ha/aveva bisogno di/urgente | vorrei/vorremmo/vorrebbe/vorrebbero (anche/poter/
tanto) un/una/il/la/prenotare/ordinare/avere/qualcosa/fissare/comprare/sei/due/tre/dei/delle/qualcuno/anche/prendere/
regalare/acquistare/cambiare/spostare | ne vorrei/vorremmo/vorrebbe/prenderei/prendiamo | potrest*/potrebbe/potrebbero/
potrete (anche/per/favore) | potremmo/possiamo/posso/potrei avere/prenotare/ordinare/fissare/spostare/ricevere/disdire/
riservare | mi/ci mandate/manderest*/mandi/invii/inviate/inviereste/tenete/terreste/tieni/farest*/preparate/
preparereste/rimandate/girate/mettete/prenotate/aggiungete/aggiungereste/passate/avvisate/avvisereste/ricordate/fate ?
(lo/la/li/le) farest*/farebbe/farebbero/mettereste/aprireste/aggiungereste/mandereste/portereste/organizzereste/
vendereste | aggiungete/aggiungere/aggiungeteci/inserite/inserire/mettete/mettere/mettiate/rimettete/fate/aprite/
riaprite/tenete/portate .. per favore/anche/piu/un/una/qualcosa/il/la/qualche | quando la/lo/li/le/ci mettete/
aggiungete/fate/aprite/riaprite/organizzate | per favore | perfavore | se solo | basterebbe | manca un/una/solo/
solamente/lopzione/qualcosa | peccato (che) (non) (ci) manchi/manca/sia/siano/fosse/abbiate/abbiano/facciano
peccato non ci/poter | mettere/mettergli/mettermi/metterle/tenere/tenergli/tenermi/tenerle/tieni/tenete (mi) da parte
da parte fino | chied*/chiedeva/chiedono/chiesto/chiediamo di/un/una/che/del/dei/della/anche | vuole/vogliono/vorrebbe/
vorrebbero (anche) che/prenotare/ordinare/fissare/spostare/avere | prenderete/farete/metterete/aprirete/venderete/
riaprirete/organizzerete anche/mai/un/una/le/i/la/il ? | dovrest*/dovrebbero/dovrebbe (proprio/anche) fare/mettere/
aprire/aggiungere/avere/offrire/organizzare/vendere/tenere/esserci/pensare | ^ suggerimento | ^ richiesta | volev*/
volevamo (poter) prenotare/ordinare/fissare/comprare/spostare/disdire | perche non fate/mettete/aprite/aggiungete/
organizzate/vendete/tenete | bello se | che ne dite di | qualcuno ha il/un/qualche/da numero/contatto/nome/consigliare/
nominativo/consiglio | sarebbe/e possibile (anche) avere/prenotare/spostare/ricevere/cambiare/ordinare/fissare/
aggiungere | possibilita di ? | rimettete/riportate/rifate | posso/possiamo/potrei/potremmo spostare/cambiare/
anticipare/posticipare | e/ma perche non fate/mettete/aprite/aggiungete/organizzate/vendete/ce | a quando
non si potrebbe/puo avere/fare ? | si potrebbe/potrebbero | spero che/in (facciano/aggiungano/un/una) | ^ un/uno/
una posto/locale/negozio/bar/ristorante ? | avete/hai/ha qualcuno/qualcosa da/di | mi prenotate/segnate | vi prego
""",
        2: """
vorrei/vorremmo/vorrebbe | potrebbe/potrebbero | magari | bisogno | consiglio/consigli/consigliat* | servirebbe/
servirebbero | mi/ci serve/servono/occorre | serve/servono un/una/qualcuno | mi/ci mandate/inviate/fate un/il/la
potete/puoi/puo/riuscite/riesci .. ? | desider* | vuole/vuoi/voleva un/una | manca/mancano | aggiung* | spostare/
anticipare | volevo/volevamo un/una | qualcun* che/brav* | alternativ* a | promemoria | un buon/buona/brav* | gradit*
sogno | unapp
""",
    },
    "praises": {
        3: """
grazie mille/infinite/di/a/ancora/per/davvero/tante/tantissime/cuore/ragazzi/sempre/tutto/veramente/anche | mille/tante/
infinite grazie | ringrazi* | (super/stra/altamente) consigliat*/consigliatissim*/straconsigli*/superconsigli* | lo/la/
li/le/vi consiglio/consigliamo/consigliero/consiglierei | consiglio/consigliamo vivamente/a/assolutamente/sicuramente/
caldamente | ottim* | eccellent* | fantastic* | bravissim* | gentilissim* | bellissim* | buonissim* | perfett*
meraviglios* | stupend* | eccezional* | favolos* | splendid* | magnific* | squisit* | delizios* | impeccabil*
pulitissim* | velocissim* | disponibilissim* | cordialissim* | puntualissim* | simpaticissim* | accoglientissim*
professionalissim* | preparatissim* | curatissim* | competentissim* | comodissim* | felicissim* | contentissim*
benissimo | soddisfat*/soddisfazione | entusiast* | incantat*/incantevol* | complimenti | complimentoni | un applauso
tanto di cappello | chapeau | al/il top | da urlo/dio | 10 10 | cinque/5 stelle | super* brav*/gentil* | siete/sei/sono/
e/stat* (dei/un/una/stat*/molto/davvero/proprio/veramente/sempre/tutti) brav*/gentil*/grand*/mitic*/unic*/sant*/angel*
mi/ci sono/siamo/e (trovat*/sempre) trovat*/piaciut*/bene/benissimo | trovat* (molto/davvero/proprio) bene
piaciut* (molto/tantissimo/tanto/un) | ci torneremo/tornero/torniamo/torno/ritorneremo/ritorno/ritornero/ritorniamo/
rivediamo | torneremo/tornero/ritorneremo/ritornero (sicuramente/presto/volentieri/di) | non vedo/vediamo lora
a presto | niente/nulla da dire/ridire/eccepire/invidiare | niente/non male/malvagio/malaccio | mica male | non si puo/
poteva/potrebbe chiedere | nessun/nessun*/zero/senza/mai (avuto/avere) (un/una/alcun/alcuna/il/brutta/minimo) (un/solo/
sola/minimo) problem*/lamentel*/intopp*/sorpresa/difett*/fastidio/reclamo/delusione/pecca/sbavatura | non/mai (ho/
abbiamo/mi/ci) (ho/abbiamo/hanno/ha/mai/avuto/e/sono) (mai) (avuto) (un/nessun/alcun/nessuna) (solo) problem*/delude/
delus*/deludono/tradito/tradiscono | mai (stat*) (vist*/mangiato/provato/trovato) (un/una) (cosi) bene/meglio/cosi/
pentit*/delus* | non .. tornerei indietro/cambierei | non .. pent*/smett* | mi/ci hanno/ha/avete/hai salvat*/aiutat*/
accolt*/risolto/tolto/coccolat*/stupit*/sorpres*/viziat*/seguit*/ascoltat* (sentire/come/un/sempre) | risolt*/riparato/
aggiustato/sistemato (tutto/subito/in/il) (in/subito/tutto/problema/un) | tutt* (e/andat*/era/ok/a) (andato/a/
era) perfetto/posto/bene/liscio/perfettamente/ok/meraviglia | venut* (molto/davvero/proprio) bene/benissimo/perfett*/
bell* | funziona/funzionano/lavora/lavorano (tutto/davvero/proprio/molto) bene/benissimo/perfettamente/alla | va/
vanno tutto/davvero/molto/alla bene/grande/meraviglia | vale/valgono/merita/meritano (il/la/tutto/una/ogni/
assolutamente) (il/viaggio/la) viaggio/pena/visita/attesa/euro/prezzo/tutto/sosta | soldi spesi bene/ben | ben spesi
spesi bene | il migliore/miglior/posto | la migliore/miglior | i/le migliori | miglior* del/della/di/in/che | il/la/lo/
un piu buon*/bell*/buon | ancora (piu) meglio/bell*/buon* | oltre le/ogni aspettativ* | superato .. aspettative/attese
come a casa | come in/di famiglia | sentire/sentit* (come/a) casa/coccolat*/famiglia/agio | adora/adorano | bel taglio/
lavoro/posto/locale | a pennello | uno splendore/spettacolo/incanto | la fine del mondo | non smetto/smettiamo piu
come nuovo | mi/ci/gli/le e/sono (molto/davvero/tanto/proprio) piaciut* | col/con il sorriso | la scelta/cosa migliore
allultimo momento/minuto | innamorat* | colpo di fulmine | rinat* | indimenticabil* | e lode | rifarei | rifaremmo | lo/
la rifarei | colpit* | senza farmi/farci/far/volere pagare/niente | non .. fatto/voluto (farmi) pagare | mai un/
una (solo/sola) intoppo/problema/ritardo/errore/delusione | come nuov* | fa/fanno/ha/hanno (fatto) magie/miracoli
dormo/dormiamo meglio/tranquill* | solo cose/parole belle/buone | fatt* in quattro | divertit* | da paura
trattat* (come/da) (dei) re/principi/regina/famiglia/benissimo/bene | mi/ci ha/hanno fatto sentire/ridere/sognare/stare/
piacere/tornare | cose belle | da provare | da non perdere | da tornarci | una garanzia/certezza/coccola/scoperta/
favola | bella/piacevole scoperta/sorpresa/esperienza | buona/bella/bellissima esperienza/serata/atmosfera | molto/
davvero/veramente/proprio/tanto/super/troppo bell*/buon*/brav*/content*/simpatici/carin*/gentil*/professionale/
accogliente/pulit*/disponibili/bene/felici | un piacere/tesoro/amore/gioiello/gioiellino/spettacolo/angelo/mito/sogno/
paradiso/meraviglia | continuate cosi | adoro | adoriamo | amo quest* | spettacolar* | felic* di/per/che | piu che/
sempre soddisfat*/content*/positiv* | consigliatissim* | stracontent* | contento/contenta/contenti/contente | promoss*
a pieni voti | pieni voti
""",
        2: """
grazie | bravi/brava | splendor* | generos* | attento/attenta/attenti/attente/attenzione | premuros* | scrupolos*
preciso/precisa/precisi/precisione | affidabil* | esaustiv* | espert* | talent* | magistral* | delicato/delicata/
delicati/delicatezza | raffinat* | elegant* | emozion* | trasformat* | riconoscen* | grata/grati/grato | accolt*
carin* | efficient* | consiglia* | moltissimo | gustos*/saporit* | ben fatt*/tenut*/curato | gentil* | cordiale/
cordiali/cordialita | cortes* | disponibil* | puntual* | professional* | competent*/competenza | preparato/preparata/
preparati | accoglient*/accoglienza | simpatic* | curato/curata/curati/curatissim* | buono/buona/buoni/buone | bello/
bella/belli/bellezza | bravo | ringraziamento | rapido/rapida/rapidi/rapidissim*/rapidita | velocit*/veloci/veloce
pulit*/pulizia | che bont* | piacevol* | piaciut* | superlativ* | serio/seri | per fortuna | finalmente | fiero/fiera/
orgoglios* | commoss* | in gamba | un grande | di cuore | spiegato tutto/bene/con/la/ogni | risparmiato | con pazienza/
passione | pazient* | fatto bene | davvero bene | rilassat* | coccol* | sorris* | complimento | da anni | clienti da
a regola
""",
        1: """
subito | bene | fresc* | genuin* | comod* | bel/begli | buon | davvero
""",
    },
}
