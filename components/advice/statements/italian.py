"""Italian words by sense, without accents. A star stands for any ending, an underscore joins an expression."""

from .senses import Sense

WORDS: dict[Sense, str] = {
    Sense.CHANNEL: """
        sito siti sito_web sito_internet pagina_web landing landing_page homepage home_page dominio e_commerce
        ecommerce negozio_online shop_online store_online vetrina_online blog vlog podcast newsletter mailing dem mail
        email e_mail posta_elettronica mail_marketing email_marketing volantin* dépliant depliant* brochure opuscol*
        locandin* cartell* lavagn* manifesto manifesti cartellon* banner striscion* biglietti_da_visita
        bigliett*_visita cartolin* catalog* insegna insegne vetrofani* logo loghi rebranding branding grafica slogan
        payoff immagine_coordinata annunci annuncio inserzion* pubblicita spot ads google_ads adwords seo
        motori_di_ricerca parole_chiave posizionamento_su_google posizionamento_sui_motori google_business
        google_my_business gmb scheda_google scheda_di_google google_maps tripadvisor trustpilot pagine_gialle portale
        portali marketplace etsy ebay amazon vinted shopify app applicazione chatbot bot qr qr_code codice_qr crm
        gestionale software canva chatgpt intelligenza_artificiale foto fotografi* servizio_fotografico immagini video
        videoclip filmat* cortometraggi reel reels storia storie stories carosell* post posts diretta dirette live
        webinar tutorial meme contenut* hashtag didascali* rubrica rubriche piano_editoriale calendario_editoriale
        piano_social piano_di_comunicazione piano_marketing strategia_social strategia_digitale social_media_plan
        campagna campagne promozion* promo concors* giveaway contest sondaggi* lotteri* sconto sconti codice_sconto
        codici_sconto collab collaborazion* pubblicitari* influencer ambassador blogger testimonial partnership
        comunicat*_stampa radio tv televisione giornale giornali rivist* quotidiano_locale stand banchett* bancarell*
        fiera fiere mercatin* open_day porte_aperte evento eventi tessera_punti tessere_punti raccolta_punti
        programma_fedelta tessera_fedelta carta_fedelta tessere_fedelta forum broadcast sms dietro_le_quinte
        porta_un_amico domande_frequenti porta_a_porta messaggi_promozionali notifiche_push prenotazione_online
        prenotazioni_online sistema_di_prenotazione modulo_di_contatto menu_digitale menu_online tour_virtuale
        marketing web_marketing agenzia social_media_manager grafico fotografo videomaker passaparola_online packaging
        testimonianze alla_home bio tweet inaugurazion* presenza_sui_social presenza_social
    """,
    Sense.SOCIAL: """
        profil* pagina pagine canale canali account social social_network social_media socials feed community_online
        pagina_aziendale fanpage gruppo_whatsapp gruppo_facebook gruppo_telegram gruppo_su gruppi_facebook gruppi_su
    """,
    Sense.MAKE: """
        pubblicare pubblichiamo pubblicando pubblica pubblicazione pubblicita_su postare posto_ogni postiamo scrivere
        scrivo scriviamo scrivendo girare filmare registrare riprendere_in_video condivid* caricare carichiamo
        caricando inviare invio inviamo mandare mando mandiamo stampare stampiamo stampando stampa ristampare
        distribuire distribuiamo distribuendo distribuzione volantinaggio impar* studiare studiamo studiando
        seguire_un assum*_qualcuno trov*_qualcuno cerc*_qualcuno segua_i segua_la segua_il paga*_qualcuno affidare
        affido affidarsi affidarci affidiamo delegare deleghiamo pubblicizz* sponsorizz* tradurre traduciamo
        traduzione_del rispond* commentare chiedere chied* partecipare partecipo partecipiamo partecipazione esporre
        espong* andare_in andare_su andare_alla andare_a stare_su stare_sui stare_di_piu_su stare_di_piu_sui
        entrare_in entrare_su collabor* lavorare_sui rivendicare fotografare sperimentare un_corso_di fare_un_corso
        frequentare_un_corso frequenza_di_pubblicazione frequenza_dei_post essere_su essere_sui comparire_su
        comparire_sui apparire_su
    """,
    Sense.DO: """
        apri apro apre aprire apriamo aprirem* apriro aprendo aperta apertura riaprire iniziare inizio iniziamo inizia
        iniziando cominci* lanciare lanciamo lancio lancia lanciando crea creo creare creiamo creando creazione fare
        faccio facciamo faremo facendo fai rifare rifaccio rifacciamo rifacimento realizz* costruire costruiamo
        costruisco costruendo costruirci attivare attiviamo attivazione mettere metto mettiamo usare uso usiamo usando
        utilizzare utilizziamo utilizzo utilizzando sfrutt* assumere assumo assumiamo organizz* ospitare tenere_un
        pianific* programmare programmiamo aggiung* inser* installare installiamo integrare integriamo collegare
        colleghiamo aggiorn* rinnovare rinnovo_del rinnoviamo rinnovando rinnovata rinnovato rinnovamento rinfresc*
        ristruttur* svecchi* riprogett* ridisegn* progettare progettiamo disegnare disegniamo mostr* lavorare_con
        investire investiamo investo comprare compro compriamo comprando acquistare acquistiamo sistemare sistemiamo
        sistemando svilupp*_un svilupp*_una iscriverci iscriversi_a iscrivermi proporre propon* offrire introdur*
        passare_a migrare raccont* spieg* parlare_di far_vedere gestire gestione allestire decorare regalare regaliamo
        regalando dare avviare imposta* montare preparare provare rilanci* ideare produrre produzione cambiare trovare
        cercare finire
    """,
    Sense.APPLAUSE: """
        follower followers seguaci un_seguito il_seguito nostro_seguito seguito_piu piu_seguito giro_del_web
        seguito_sui fan fans like likes mi_piace cuori cuoricini pollici visualizz* views view impression* copertura
        portata reach engagement interazion* reazion* coinvolgimento condivision* repost retweet commenti salvataggi
        menzioni virale virali viralita tendenza trend spunta_blu clic click clicks ascolt* riproduzion*
        collegamenti_su connessioni visibilita_sui tasso_di_apertura aperture_della contatti_su seguono_su ci_seguano
        ci_seguono che_ci_segu* segua_su famosi_su pubblico_sui piu_seguit* diventare_un_influencer
        diventare_influencer piu_ascoltat* piu_vist* profilo_piu_grande pagina_piu_grande ritwitt* essere_seguit*
        persone_raggiunte utenti_raggiunti
    """,
    Sense.REACH: "raggiung* raggiungere raggiungiamo",
    Sense.APPLAUD: """
        condivid* siano_condivis* sia_condivis* vengano_condivis* venga_condivis* condivisi_almeno segua seguano
        seguono seguire seguirci seguano_di seguiti_da seguita_da condivisi_di_piu condivise_di_piu venisse*_condivis*
        fossero_condivis* piu_condivis* commenta commentano commentino commentasse* ci_segue mi_segue
    """,
    Sense.LOOK: """
        veda vedano vedono vedere vedesse vedessero guardare guardano guardino guarda guardi ascoltino ascoltano
        ascoltare legga visti vista visto viste
    """,
    Sense.JOINED: """
        spettatori spettatrici amici iscritt* iscrizion* abbonat* membri membro soci socio adesion*
        collegamenti download scaricamenti
    """,
    Sense.HELPER: """
        influencer blogger testimonial ambassador fotografo agenzia grafico videomaker social_media_manager
    """,
    Sense.KEEP: """
        tenere tenerci teniamo tieni trattenere tratteniamo trattenga mantenere manteniamo mantenga conservare
        non_perdere non_perdiamo non_lasciar far_durare far_restare far_rimanere
    """,
    Sense.WANT: "vorrei vorremmo voglio vogliamo",
    Sense.VISITS: "visita visite visitator* accessi traffico affluenza ingressi",
    Sense.CONTACT: """
        telefonata telefonate chiamata chiamate ticket richieste_di_assistenza richiesta_di_assistenza assistenza mail
        email e_mail messaggi messaggio domande domanda reclam* lamentel* segnalazion* telefono squill* interruzion*
        whatsapp_la
    """,
    Sense.DEMAND: """
        richiest* preventiv* contatto contatti contatti_commerciali lead leads sopralluog* consulenz* incontr*
        colloquio colloqui riunion* demo dimostrazion* trattativ* bandi bando gare_d_appalto candidatur*
        primi_incontri prime_visite prima_visita primi_appuntamenti campioni_gratuiti offerte_accettate
    """,
    Sense.SALE: """
        ordine ordini preordin* prenotazion* tavolo tavoli coperto coperti posto posti biglietto biglietti contratt*
        commessa commesse commission* incaric* appuntament* sedut* lezion* camera camere notte notti pernottament*
        soggiorn* arrivi cene pranzi aperitivi paia buoni_regalo buono_regalo voucher gift_card carte_regalo pacchett*
        pezzi confezion* cest* scatole trattament* riparazion* tagliandi installazion* lavori matrimon* nozze
        battesim* compleann* comunion* feste banchett* donazion* donator* offerte_raccolte noleggi* affitt* licenz*
        asporto consegne_a_domicilio domicilio tutto_esaurito sold_out esaurit* pieno_di scontrin* vendite_di
        vendita_di vendute venduti venduta venduto clienti_paganti progetti immobili mandati polizze pratiche
        scorte_vendute turni_prenotati slot ombrelloni piazzole ritiri posti_letto abbonament*
    """,
    Sense.PEOPLE: """
        prove prova utenti utente partecipant* presenze frequenza volontar* alliev* ragazzi_iscritti tesserat*
        attivazion* registrazion* dipendent* apprendist* collaborator* addett* camerier* personale matricole sponsor
        account_gratuit* account_a_pagamento
    """,
    Sense.LOYALTY: """
        recension* stelle stelline passaparola clienti_abituali clienti_fissi clienti_fedeli clienti_che_tornano
        clienti_di_ritorno ritorno ritorni rinnovi rinnovo rinnovin* riacquist* riprenot* torna tornano tornino
        tornare tornato tornati tornate tornando ritorna ritornano ritornino ritornare raccomandazion* segnalati
        referenz* ex_clienti vecchi_clienti clienti_persi clienti_storici habitue riconquist* riportare
        tasso_di_abbandono abbandoni abbandono ricompr* riordin* rientrare rientrino rientrano riavere
    """,
    Sense.LOSS: """
        resi reso rimbors* no_show assenz* appuntamenti_mancati appuntamenti_saltati appuntamenti_persi mancat*
        pagament* disdett* cancellazion* annullament* ritard* insolut* morosi* fatture_scadute fatture spreco sprechi
        scarti avanzi errori errore sbagli sbagliat* guast* contestazion* carrelli_abbandonati carrello invenduto
        rotture farci_pagare farsi_pagare rilavorazion* crediti buchi_in_agenda buchi buco penali pagati pagata pagato
        pagate incassare_prima incassare_subito disdic* disdire disdir*
    """,
    Sense.STOCK: """
        magazzin* libere liberi giacenz* scorte rimanenz* scaffal* invendut* occupazione vuote vuoti vuoto vuota pieno
        piena pieni piene fondi_di_magazzino saturazione capienza stock
    """,
    Sense.MARGIN: """
        margin* scontrino_medio scontrini_medi ordine_medio carrello_medio spesa_media incasso_medio prezzo_medio
        tariffa tariffe prezzo_orario costo_orario cassa_in_attivo liquidita acconti anticip* coperto_medio
        spese_di_spedizione costi_di_spedizione costo_per meno_sconti
    """,
    Sense.TIME: """
        ora ore minuti tempo tempo_libero tempi tempi_di_attesa attesa attese straordinari scartoffie burocrazia
        tempi_di_consegna serate_libere lavorare_di_meno lavorare_meno
    """,
    Sense.REVENUE: """
        vendita vendite fatturato ricav* profitt* utile utili guadagn* incass* entrate soldi denaro introit*
        giro_d_affari volume_d_affari redditivit* risultati affari rendimento bilancio guadagnare
    """,
    Sense.COSTS: "costo costi spesa spese bollette uscite",
    Sense.CUSTOMERS: """
        cliente clienti clientela ospite ospiti acquirenti consumatori avventori utenza mercato mercati target
    """,
    Sense.PUBLIC: "gente persone persona pubblico pubblici audience tutti chiunque chi",
    Sense.FAME: """
        visibil* notoriet* immagine marchio brand nome conosciut* conoscer* conosc* noto nota noti note famos* fama
        popolar* reputazion* riconosci* riconoscib* presenza presenza_online presenza_sul_web notare si_parli
        parlare_di_noi parlino_di_noi parlare_di_me far_sapere sapere_che_esistiamo punto_di_riferimento riferimento
        autorevol* credib* fiducia distingu* emergere emergiamo spiccare esposizione visti visto vista lustro
        farsi_vedere farci_vedere farci_notare brand_awareness awareness esperti esperto espert* identita
        farci_trovare farsi_trovare farmi_trovare essere_trovat* stima ricordi_di_noi ricordino_di_noi
    """,
    Sense.OFFER: "prodotti prodotto offerta offerte gamma assortimento linea linee",
    Sense.QUALITY: """
        attivita azienda impresa ditta crescita sviluppo successo horizon orizzont* mondo fatica sforzo mente menti
        fianco vicini_ai preferita preferito esistiamo esistere fascia_alta aggiunto sana sane senso_di nostra_storia
        fideliz* servizio servizi assistenza_clienti esperienza soddisf* content* felic* qualita eccellen* miglior*
        migliori_risultati ottim* leader leadership numero_uno numeri_uno prima_scelta primi_della primi_nel
        concorren* competitiv* competitor* professional* modern* innov* digitalizz* digital* sostenib* trasformarci
        trasformazione salto_di_qualita livello livelli perform* prestazion* efficien* efficac* produttiv* valore
        comunicazione rapport* relazion* fedelta fedel* comunita community cultura visione missione obiettivi
        ambizion* strategia strategie futuro sopravviv* sopravvivenza prosper* espand* espansione lavoro lavorare
        lavori_piu progredire avanti decollare decollo soluzion* opportunita quota_di_mercato posizionamento_sul
        posizione top fantastic* perfett* unic* divers* differen* original* dinamic* forte forti stabile stabili
        stabilita equilibri* stress divertim* passione sogn* impatto andare_oltre guardare_oltre cose tutto
        immagine_aziendale a_360_gradi standard andare_bene andare_meglio vada_meglio vadano_meglio vada_bene
        girare_meglio serenita seren* tranquill* organizzat* fare_meglio evolver* evoluzione consolid* rafforz*
        potenzia* valorizz* settore panorama autentic* durature duraturi indimenticabil* memorabil* movimento
        girare_il_negozio girare_finalmente brillare segno squadra bravi brav* percepit* differenza ampio ampia ampi
        solido solida solidi solide resilien* affidabil* onest* creativ* flessibil* sano sani potenzial* stare_sul
        evolverci esclusiv* lusso curato curata accoglien* al_passo tempi_che_cambiano realta imprenditorial*
        andasser* vadan* vada valori comunicare comunicarsi comunichi* territorio tradizion* attivita_di_famiglia vita
        benessere armonia energia entusiasmo vivac* vivo viva prestigio affermazione passo turbo svolta marcia
        ingranare slancio ali orgoglio tranquillita sul_serio cliente_al_centro clienti_al_centro massa folla linfa
        bella_figura punto_fermo restare_aperti rimanere_aperti made_in_italy
    """,
    Sense.MORE: """
        piu maggior* ulterior* altri altre aument* increment* accresc* cresc* crescita alz* elevare raddopp* triplic*
        quadruplic* moltiplic* ampli* allarg* estend* in_piu in_aumento salire salga salgano saliamo portare_a
        portare_da portare_lo portare_la portare_il spingere incentiv* ottenere_piu conquist* acquis* acquisizione
        attir* attrarre attrae attragga guadagnare vincere superare superiamo supera superando impennata trovare_piu
        nuovi nuove
    """,
    Sense.GROW: "cresc* crescita",
    Sense.MUCH: "piu meno maggior* ulterior* altri altre",
    Sense.LESS: """
        meno minor* ridur* riduc* ridott* riduzione dimezz* cala calo calare calano calino caler* calando diminu*
        abbass* tagliare tagliamo tagliando taglio_dei taglio_delle evit* smett* elimin* azzer* scend* scendano basta
        niente_piu mai_piu limitare limitiamo limitando contener* contenimento accorci* togliere abbatt* risparmi*
        recuper* liberare liberiamo liberando liberarsi senza non_piu meno_sconti
    """,
    Sense.WIN: """
        riemp* riempimento svuot* smalt* smaltimento esaurire completare liquidare piazzare incassare
        chiudere_contratti chiudere_i affittare convert* convertire trasformare finire_le finire_i finire_il
        raccogliere raccolta raccogli* saturare ricavare
    """,
    Sense.SELL: """
        vendere vendo vende vendi vendiamo vendono vendano venda vendendo venderemo vendero venderne venderli venderle
        vendute svend*
    """,
    Sense.SAVE: "risparmi* liberare liberiamo liberando liberarsi",
    Sense.COME: """
        prenot* prenotino comprino comprano comprare acquistino acquistano chiamino chiamano chiamarci telefonino
        telefonano ordinino ordinano ordinare ordina tornino tornano tornare ritornare provino provano provare
        prova_il prova_la rinnovino rinnovano consiglino consigliano consigliare consigliarci portino portano porti
        porta iscrivano iscrivono iscriversi vengano vengono venire passino passano passare entrino entrano entrare
        scelgano scelgono scegliere scegliermi sceglierci chiedano chiedono chiederci contattino contattano
        contattarci sentano sentono trovino trovano trovarci spendano spendono pagano paghino pagare partecipino
        partecipano partecipare scoprano scoprire assaggino assaggiare restino restano restare fermino fermarsi
        aderiscano visitino visitano visitarci frequentino mandarci mandare_da mandino mandano mandarmi suggeriscano
        donino donano leggano cerchino cercano cerca_chi chiede chiedere_il torni passi_in passi_dal passi_da_noi
        passi_da_me passi_al passi_alla passi_a venga_a venga_da venga_in venga_al venga_alla venga_piu venga_almeno
        viene_a viene_da viene_in viene_al viene_piu venirci venuto venuti venuta passasse* passa_da passa_in entri
        entra prenotasse* comprasse* ordinasse* tornasse* chiamasse* arrivino arrivano arrivasse* mangino mangiano
        mangiare cenino cenano cenare dormano dormire pernottino pernottare scrivano scrivono scriverci fissino
        fissare riservino firmino firmano si_fermi resti diventino_client* diventano_client* diventare_client*
        diventi_cliente diventassero_client* in_clienti in_ospiti in_prenotazioni in_ordini in_soci in_abbonati
        in_pazienti in_allievi in_acquirenti in_contratti venisse*_a venisse*_da venisse*_in venisse*_al venisse*_alla
        venisse*_piu portare_in_negozio portare_in_bottega portare_a_tavola compri comprato comprati comprata comprat*
        acquistato acquistasse* acquisti_da ricompri ricomprino ricomprare ricompr* riordin* si_presentino
        presentarsi_a si_presenti rientrare rientrino rientrano prenda prendano prendere_anche
    """,
    Sense.IMPROVE: """
        miglior* rafforz* potenzi* sviluppare sviluppo ottimizz* evolv* modernizz* consolid* posizionar* trasformarci
        innov* digitalizz* comunicare comunichi* valorizz* fideliz* mantenere curare ripensare reinvent* rinforz*
    """,
    Sense.TO: """
        cosi cosi_da cosi_che affinche in_modo_che in_modo_da in_maniera_da per_far per_fare_in_modo perche per_poter
        al_fine_di allo_scopo_di con_l_obiettivo_di finalizzat* xche xke
    """,
    Sense.BY: "tramite attraverso grazie_a mediante via per_mezzo_di grazie_ai grazie_al grazie_alla grazie_alle",
    Sense.AND: "e ed ma_anche oltre_a oltre_che nonche e_anche e_poi dall_altro dall_altra",
    Sense.THAT: """
        che cui quale quali dove perche quando se mentre invece invece_di anziche rispetto prima dopo su_cose riguardo
        fare_in_modo_che far_in_modo_che facciamo_in_modo_che fare_si_che far_si_che
    """,
    Sense.HAVE: """
        avere ho abbiamo avremo far farci farmi farsi fara faccia facciano ottenere raggiungere arrivare portare
        tenere prendere prendo avendo fare faccio facciamo faremo facendo fai dare
    """,
    Sense.BE: """
        essere siamo sono è diventare diventiamo diventa diventando rendere renda rimanere sentirsi sembrare diventino
        diventano diventi
    """,
    Sense.NEW: "nuovo nuova piu secondo seconda",
    Sense.BETTER: "migliore migliori",
    Sense.ALSO: "anche poi inoltre oltre_a nonche e_anche e_poi dall_altro dall_altra",
    Sense.A: "un una uno",
    Sense.ARTICLE: "il lo la i gli le l",
    Sense.PREPOSITION: """
        a ad da dal dai dalla dalle tra fra presso in nel nella nei nelle al alla ai agli alle di del della dei degli
        delle per con su sui x
    """,
    Sense.FOR: "per x",
    Sense.WITH: "con da dal dalla dai dalle usando",
    Sense.UNTIL: "entro prima",
    Sense.COMPARE: "piu meno",
    Sense.SIZE: "grande grandi alto alta alti lungo lunghi",
    Sense.PLAIN: """
        il lo la i gli le l un uno una del dello della dell dei degli delle di d da dal dallo dalla dall dai dagli
        dalle a al allo alla all ai agli alle in nel nello nella nell nei negli nelle su sul sullo sulla sull sui
        sugli sulle per fra tra ad mio mia miei mie nostro nostra nostri nostre vostro loro suo sua questo questa
        questi queste quello quella quel quest si ci mi ti ne non no ma o oppure molto molta molti molte tanto tanta
        tanti tante poco ogni tutta tutte qualche alcuni alcune solo sempre ancora gia mai forse almeno circa entro
        fino verso vorrei vorremmo voglio vogliamo desidero serve bisogna devo dobbiamo obiettivo scopo nuovo nuova
        nuovi nuove vecchi* buon* grande piccol* lungo corto reale primo prima_di_tutto secondo seconda inizio fine
        prossim* scors* oggi domani ora_che adesso presto poi qui li fuori online internet web sia stesso stessa
        stesse stessi solit* numero quantita percentuale tasso totale media parte modo negozio bottega ristorante bar
        caffe pizzeria anche inoltre trattoria salone studio panetteria pasticceria albergo hotel officina laboratorio
        palestra circolo locale casa associazione scuola famiglia agriturismo come cosa quanto po meglio di_famiglia
        allo_stesso_tempo nello_stesso_tempo al_contempo nel_frattempo poter potere riuscire cercare tipo proprio vero
        vera bene sotto sopra nostra_zona tornare_ad tornare_a_essere tornare_a_crescere in_modo_piu in_maniera_piu
        qualcosa so do scale record fame re don one is presi presa preso riuscir* riusciamo riesca riescano lato mezza
        mezzo x fare_in_modo_che far_in_modo_che facciamo_in_modo_che fare_si_che far_si_che nemmeno neanche neppure
        magari soprattutto addirittura
    """,
}
