"""Italian words that say which one, of whom, when, where or how much, without accents; written as in italian.py."""

from .senses import Sense

WORDS: dict[Sense, str] = {
    Sense.WHO: """
        genitori studi investitori neogenitori famigli* bambini ragazzi adolescenti studenti pensionati anziani coppie
        sposa spose sposi sposini donne uomini mamme papa turist* viaggiator* camminator* escursionist* ciclist*
        runner pendolari residenti vicini vicini_di abitanti vicinato condomini amministratori inquilini proprietari
        costruttori architetto architetti architetta architette designer idraulic* elettricist* agricoltor*
        giardinier* insegnanti maestr* scuole asili uffici aziende imprese ditte negozi negozianti ristoranti
        ristorator* bar_della alberghi albergator* hotel_della agenzie agenti freelance partite_iva startup
        associazioni circoli avvocati commercialist* medici dottor* dentist* pazienti veterinar* musicist* artista
        artisti artiste collezionist* principianti ingegner* sviluppator* infermier* autist* titolari dirigent*
        importator* rivenditor* grossist* distributor* fornitori stranier* tedesch* francese francesi american*
        ingles* olandes* lettor* artigiano artigiani artigiana artigiane single privati clienti_business
        clienti_privati clienti_aziendali giovani over under studi_professionali studi_dentistici farmacie palestre
        parrocchie comuni enti pasticceri panettieri appassionati neomamme
    """,
    Sense.WHEN: """
        lunedi notturn* di_notte martedi mercoledi giovedi venerdi sabato domenica weekend week_end fine_settimana
        feriali infrasettiman* pranzo pranzi cena colazione merenda aperitivo sera serale serali serate mattin*
        pomerigg* notte gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
        primavera estate autunno inverno estiv* invernal* stagione bassa_stagione fuori_stagione alta_stagione natale
        pasqua halloween san_valentino festa_della_mamma black_friday ponti ferragosto vacanze ore_vuote ore_morte
        ore_tranquille orari_morti fasce_morte
    """,
    Sense.WHERE: """
        paese paesi quartiere quartieri zona via strada provincia comune citta centro_storico centro regione estero
        isola costa borgo valle lago mare cap vicinanze dintorni frazion*
    """,
    Sense.NUMBER: """
        due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette
        diciotto diciannove venti venticinque trenta trentacinque quaranta cinquanta sessanta settanta ottanta novanta
        cento centinai* mille mila migliaia milione milioni decina decine dozzin* ventina trentina quarantina
        cinquantina per_cento percento meta un_terzo un_quarto raddopp* doppio triplo triplic* dimezz* almeno_un
        almeno_una un_altro un_altra altri_due altre_due uno_in_piu una_in_piu
    """,
    Sense.UNIT: """
        giorno giorni settimana settimane mese mesi trimestre semestre anno anni volta volte volta_a volte_a
        volte_alla volte_al volta_alla quest_anno
    """,
    Sense.RATE: """
        al_giorno a_settimana alla_settimana al_mese all_anno ogni_giorno ogni_settimana ogni_mese ogni_anno
        tutti_i_giorni settimanal* mensil* annual* giornalier* al_trimestre a_trimestre a_stagione
    """,
}
