/** The heart of a letter of referral. In all texts `{nome}` is the given name and `[x|y]` the word for a man and for a
 *  woman. `from` and `to`: ages it can be written of. A letter never says what somebody has, but what she does, what she
 *  likes, what helps. */
export type LetterCore = {
  readonly from?: number;
  readonly to?: number;
  /** of somebody whose first language is not Italian */
  readonly abroad?: true;
  /** of somebody who speaks the Italian sign language */
  readonly signs?: true;
  readonly reason: string;
  readonly wishes: readonly [string, ...string[]];
  readonly needs: readonly [string, ...string[]];
};

/** Each is about another kind of life; combined with openings, days and helps they make the letters. */
export const letterCores: readonly LetterCore[] = [
  {
    reason:
      'Cura l’orto sociale del paese tre mattine a settimana: prepara i semenzai, tiene il registro delle annaffiature e insegna ai nuovi come si lega il pomodoro. Non ha mai avuto un lavoro in regola, ma chi lo dirige [lo|la] chiama quando manca qualcuno.',
    wishes: [
      '«Vorrei stare con le piante, anche in un vivaio. D’inverno posso fare altro, basta non stare in ufficio.»',
      '«Mi piace quando una cosa cresce. Un vivaio sarebbe il mio posto.»',
    ],
    needs: [
      'Una persona sola che dà le consegne, il giorno prima se si può. Al caldo forte ha bisogno di pause all’ombra.',
      'Le consegne scritte su un foglio, una sotto l’altra: poi va avanti da [solo|sola].',
    ],
  },
  {
    from: 30,
    reason:
      'Ha lavorato undici anni in una pelletteria, al banco: scarnitura, incollaggio, montaggio delle fodere. La ditta ha chiuso e da allora non ha più cercato, perché da [solo|sola] non sapeva da dove cominciare. Le mani ricordano tutto: ce l’ha mostrato riparando le borse del mercatino.',
    wishes: [
      '«Al banco ci tornerei domani. Però non otto ore tutte insieme, almeno all’inizio.»',
      '«So fare la pelle. Mi piacerebbe che qualcuno lo vedesse.»',
    ],
    needs: [
      'Un primo incontro breve, in un posto tranquillo; portare un campione di lavoro aiuta a parlare.',
      'Poter vedere il laboratorio prima di dire di sì.',
    ],
  },
  {
    to: 26,
    reason:
      'Ha finito l’istituto alberghiero a giugno dell’anno scorso, con lo stage in una mensa scolastica: arrivava sempre per [primo|prima] e la cuoca ha scritto una pagina intera su come teneva in ordine la dispensa. Da allora è a casa e le giornate [gli|le] sembrano lunghe.',
    wishes: [
      '«Voglio fare i dolci. Se c’è da lavare le teglie va bene, purché poi mi insegnino.»',
      '«In mensa mi trovavo bene, c’era un orario e si sapeva cosa fare.»',
    ],
    needs: [
      'Qualcuno che mostri una volta come si fa, senza fretta, e poi lasci provare.',
      'All’inizio gruppi piccoli: in una cucina con tante voci si stanca prima.',
    ],
  },
  {
    from: 24,
    reason:
      'In biblioteca come [volontario|volontaria] rimette a posto i libri due pomeriggi a settimana e ha inventato un modo per ritrovare quelli fuori posto, che ora usano tutti. È [preciso|precisa], legge molto, parla poco con chi non conosce e molto con chi conosce.',
    wishes: [
      '«Un archivio, un magazzino di libri, un posto dove le cose hanno un ordine.»',
      '«Mi piacerebbe che mi pagassero per quello che già faccio.»',
    ],
    needs: [
      'Domande una alla volta e il tempo per rispondere. Il silenzio non vuol dire di no.',
      'Sapere prima chi ci sarà all’incontro e quanto dura.',
    ],
  },
  {
    from: 35,
    reason:
      'Per quindici anni ha guidato il furgone delle consegne di un forno: conosce ogni strada della zona e a ogni fermata lo salutano ancora. Oggi non guida più per scelta sua, ma vorrebbe tornare in mezzo alla gente; è [stato lui|stata lei] a chiederci del progetto, dopo averne letto in Comune.',
    wishes: [
      '«Un lavoro dove si parla con le persone. Il bancone di un forno, una portineria.»',
      '«Mi mancano i clienti, non il volante.»',
    ],
    needs: [
      'Iniziare la mattina non prima delle nove.',
      'Un posto raggiungibile con la corriera, e che l’orario tenga conto delle corse.',
    ],
  },
  {
    reason:
      'Sa cucire: sistema gli abiti per mezzo condominio e per la compagnia del teatro del paese ha fatto da [solo|sola] ventidue costumi in due mesi. Non ha mai preso una commessa vera perché teme di non reggere i tempi; con un accompagnamento, secondo noi, può provarci.',
    wishes: [
      '«Una sartoria piccola, con una maestra che mi dica se va bene.»',
      '«Vorrei imparare la macchina industriale, quella di casa ormai la conosco.»',
    ],
    needs: [
      'Qualcuno che dica con chiarezza quando il lavoro è buono: da [solo|sola] rifà tutto tre volte.',
      'Obiettivi a settimana, non a giornata.',
    ],
  },
  {
    from: 20,
    to: 45,
    reason:
      'È [bravo|brava] con i computer vecchi: li apre, li pulisce, li fa ripartire. Al centro giovani ne ha rimessi in piedi nove, con un’etichetta per ciascuno. Ha lasciato un corso di informatica perché si faceva tutto insieme in aula; quando ha potuto lavorare da [solo|sola], con qualcuno vicino, ha finito il programma prima degli altri.',
    wishes: [
      '«Riparare. Anche le biciclette, ma i computer di più.»',
      '«Non voglio stare allo sportello, voglio stare dietro.»',
    ],
    needs: [
      'Un angolo con poca confusione e le cuffie, se si può.',
      'Che i cambi di programma siano detti prima, anche con un messaggio.',
    ],
  },
  {
    from: 40,
    reason:
      'Ha cresciuto tre figli e assistito la madre fino all’anno scorso. Dice che non sa fare niente; intanto tiene i conti della casa al centesimo, cucina per venti alla festa della frazione e ha convinto il Comune a rimettere la panchina alla fermata. Vuole un lavoro che sia [suo|suo].',
    wishes: [
      '«Qualche ora fuori di casa, per cominciare. E uno stipendio col mio nome sopra.»',
      '«Mensa, pulizie, non importa: basta che siano persone gentili.»',
    ],
    needs: [
      'Parlare prima di che cosa sa già fare, e solo dopo di che cosa manca.',
      'Un orario che lasci libero il mercoledì pomeriggio.',
    ],
  },
  {
    reason:
      'Frequenta il laboratorio di ceramica da due anni e ne è diventato il punto fermo: prepara l’argilla, carica il forno, segna le temperature. Quando un pezzo si rompe lo dice subito, cosa non comune. L’educatrice pensa, e [lui|lei] con lei, che il laboratorio cominci a essere poco.',
    wishes: [
      '«Un posto dove si producono cose vere e si vendono.»',
      '«Lavorare con le mani, con la radio accesa.»',
    ],
    needs: [
      'Una settimana di prova prima di decidere, come ha fatto al laboratorio.',
      'Accompagnamento il primo giorno fino alla porta, poi va da [solo|sola].',
    ],
  },
  {
    to: 30,
    reason:
      'Gioca a calcio nella squadra del paese e non salta un allenamento: l’allenatore [gli|le] affida le chiavi dello spogliatoio. Ha fatto due lavori stagionali, alla raccolta dell’uva e in un magazzino, tutti e due portati alla fine. Cerca qualcosa che duri più di una stagione.',
    wishes: [
      '«Un magazzino va bene, oppure il campo sportivo: tagliare l’erba, sistemare.»',
      '«Voglio un contratto vero, anche corto.»',
    ],
    needs: [
      'Gli allenamenti sono il martedì e il giovedì sera: per [lui|lei] contano molto.',
      'Istruzioni corte. Se qualcosa non è chiaro lo dice, quando glielo si chiede.',
    ],
  },
  {
    from: 25,
    abroad: true,
    reason:
      'Parla tre lingue e in famiglia è chi accompagna tutti agli sportelli. Ha aiutato la scuola a spiegare le iscrizioni alle famiglie appena arrivate, con una pazienza che la segreteria ricorda. Un titolo non ce l’ha, o meglio ce l’ha e qui non vale ancora.',
    wishes: [
      '«Aiutare chi arriva e non sa la lingua, come è successo a me.»',
      '«Un ufficio, anche solo per la mattina: mi piace quando la gente esce contenta.»',
    ],
    needs: [
      'Documenti letti insieme, con parole semplici; portarne una copia a casa.',
      'Un’interprete solo per le cose di legge: per il resto preferisce di no.',
    ],
  },
  {
    from: 30,
    reason:
      'Ha lavorato in cantiere, poi in magazzino, poi per anni niente. Da otto mesi tiene in ordine il cortile e le biciclette del centro diurno: ha costruito da [solo|sola] la rastrelliera. È puntuale al minuto, e nota chi non lo è.',
    wishes: [
      '«Lavori di manutenzione, quello che c’è: una porta che non chiude, una staccionata.»',
      '«Non mi fate fare le scale a pioli, il resto sì.»',
    ],
    needs: [
      'Dire chiaramente da che ora a che ora, e rispettarlo tutti e due.',
      'Niente lavori in quota; per il resto chiedere a [lui|lei].',
    ],
  },
  {
    to: 28,
    reason:
      'Ha studiato grafica e disegna sempre: i manifesti della sagra degli ultimi due anni sono suoi. Ha provato a cercare da [solo|sola], venti curriculum e nessuna risposta, e ha smesso. Con noi ha ricominciato a parlarne dopo aver visto stampato il suo lavoro.',
    wishes: [
      '«Una tipografia. O chi fa le magliette. Mi va bene anche tagliare la carta.»',
      '«Vorrei che qualcuno guardasse i miei disegni e dicesse la verità.»',
    ],
    needs: [
      'Portare i disegni al colloquio: parlano [per lui|per lei].',
      'Preferisce scrivere che telefonare.',
    ],
  },
  {
    from: 28,
    reason:
      'Si prende cura degli animali della fattoria didattica: conosce il carattere di ogni asino e si accorge per [primo|prima] quando uno mangia meno. I bambini delle scuole [lo|la] cercano. Vorremmo che questa capacità diventasse un mestiere, senza perdere il bello che c’è.',
    wishes: [
      '«Con gli animali mi sveglio volentieri. Anche pulire le stalle.»',
      '«Un canile, una stalla, un maneggio. Le persone vanno bene se non sono troppe.»',
    ],
    needs: [
      'Che non si cambi persona di riferimento nei primi mesi.',
      'Abiti da lavoro della sua misura fin dal primo giorno: è successo che non ci fossero.',
    ],
  },
  {
    from: 22,
    reason:
      'Ha lavorato in un supermercato con un contratto di sei mesi: cassa no, scaffali sì, e il reparto freschi lo teneva come casa sua. Non è stato rinnovato quando è cambiato il direttore. Ha la lettera del vecchio capo reparto, che porterebbe volentieri al colloquio.',
    wishes: [
      '«Tornare in un reparto. Alla cassa no, per favore.»',
      '«Mi piace quando gli scaffali sono pieni e dritti.»',
    ],
    needs: [
      'Un turno che sia sempre lo stesso, almeno nei primi due mesi.',
      'Dividere le consegne in due parti della mattina.',
    ],
  },
  {
    from: 33,
    reason:
      'Per anni ha tenuto la contabilità di una piccola impresa edile. È stata una stagione dura, poi una lunga pausa; ora tiene i conti dell’associazione di quartiere e ogni trimestre tornano. Sa usare il foglio di calcolo meglio di noi che scriviamo.',
    wishes: [
      '«Un ufficio dove la porta si può chiudere. Fatture, registrazioni, le scadenze.»',
      '«Part time, e che si possa crescere piano.»',
    ],
    needs: [
      'Una mattina di prova con carte vere.',
      'Poter uscire dieci minuti quando serve, senza dover spiegare ogni volta.',
    ],
  },
  {
    from: 45,
    reason:
      'Ha studiato da [infermiere|infermiera], fino a due esami dalla fine. Nella residenza per anziani dove va come [volontario|volontaria] legge il giornale ad alta voce e sa chi prende il caffè e come. Non vuole tornare indietro, vuole usare quello che sa.',
    wishes: ['«Stare con gli anziani, ma non di notte.»', '«Qualcosa di utile. La mattina presto sto bene.»'],
    needs: [
      'Che nessuno chieda degli anni di mezzo al primo incontro.',
      'Orari di mattina; il pomeriggio è per riposare.',
    ],
  },
  {
    to: 32,
    reason:
      'È [cresciuto|cresciuta], dice, dentro la carrozzeria dello zio: riconosce un motore dal rumore. Ha la patente, usa bene gli attrezzi e li rimette al posto. L’officina non può assumere e lo zio per primo ci ha detto: «qui non impara altro».',
    wishes: [
      '«Un’officina vera, anche di biciclette o di macchine agricole.»',
      '«Voglio prendere il patentino del muletto.»',
    ],
    needs: [
      'Istruzioni a voce e con l’esempio: i moduli lunghi li leggiamo insieme.',
      'Che [gli|le] si dica subito se qualcosa non va, non a fine settimana.',
    ],
  },
  {
    reason:
      'Al mercato del sabato aiuta al banco della frutta e tiene a mente i prezzi senza guardare i cartelli. Scherza con tutti, si ricorda i nomi, sa quando uno ha fretta. Nei giorni senza mercato le ore non passano: per questo abbiamo parlato insieme del progetto.',
    wishes: [
      '«Un banco, un bar, un negozio di paese. Dove entra gente.»',
      '«Se si ride un po’, lavoro meglio.»',
    ],
    needs: [
      'Il resto in contanti preferisce che lo controlli un’altra persona, all’inizio.',
      'Un posto dove sedersi ogni tanto.',
    ],
  },
  {
    from: 26,
    reason:
      'Dopo un lungo periodo a casa ha ricominciato dalle camminate: prima con l’operatrice, poi con il gruppo, ora è [lui|lei] che decide il sentiero e porta la carta. Ha chiesto di fare un passo in più. Lavorava nelle pulizie degli uffici, di sera, e dice che quel lavoro [gli|le] piaceva.',
    wishes: [
      '«Cominciare con poche ore. Poi si vede.»',
      '«All’aperto sarebbe meglio, ma anche le pulizie: so farle bene.»',
    ],
    needs: [
      'Un inizio graduale, anche sei ore a settimana, da rivedere insieme ogni mese.',
      'Una telefonata il giorno prima dei primi incontri.',
    ],
  },
  {
    from: 19,
    signs: true,
    reason:
      'Comunica nella lingua dei segni e scrive bene in italiano. Ha fatto il servizio civile al museo: la scheda delle sale in linguaggio semplice è in gran parte sua. Conosce il mestiere di chi accoglie e sa spiegare come vuole che le si parli.',
    wishes: [
      '«Un museo, una biblioteca, un posto con il pubblico. Non mi nascondete in magazzino.»',
      '«Vorrei lavorare con persone che guardano in faccia quando parlano.»',
    ],
    needs: [
      'Interprete di lingua dei segni al primo incontro; poi basta scrivere e guardarsi.',
      'Buona luce, e una persona che parla alla volta.',
    ],
  },
  {
    from: 21,
    to: 40,
    reason:
      'In falegnameria, al corso serale, ha costruito una libreria che ora sta nella sala d’attesa del nostro servizio. L’insegnante dice che misura due volte e taglia una, come si deve. Adesso serve un luogo dove imparare le macchine con calma e in sicurezza.',
    wishes: [
      '«Il legno. Se non si può, il ferro.»',
      '«Fare una cosa dall’inizio alla fine, non solo un pezzo.»',
    ],
    needs: [
      'Corso sulla sicurezza fatto in un piccolo gruppo.',
      'Un tutor che lavori accanto, non che spieghi da lontano.',
    ],
  },
  {
    from: 38,
    reason:
      'Ha gestito per nove anni l’edicola di famiglia. Quando ha chiuso ha perso il giro delle persone oltre al lavoro, ed è questo che [gli|le] manca di più. Si alza ancora alle cinque. Nell’ultimo anno si è [preso|presa] cura di sé con costanza e oggi se la sente.',
    wishes: [
      '«Il mattino presto, i giornali, il caffè: va bene tutto quello che comincia presto.»',
      '«Non voglio che sappiano tutti i fatti miei, voglio lavorare.»',
    ],
    needs: [
      'Un luogo di lavoro fuori dal paese dove lo conoscono tutti, almeno per iniziare.',
      'Concordare insieme che cosa dire all’azienda e che cosa no.',
    ],
  },
  {
    from: 23,
    reason:
      'Da un anno vive in un appartamento con altre due persone e tiene [lui|lei] il calendario dei turni di cucina. Ha frequentato con frutto un laboratorio di assemblaggio: conta, imbusta, controlla, e si accorge degli errori degli altri prima che il pacco parta.',
    wishes: [
      '«Un lavoro con un orario fisso, per organizzarmi con la casa.»',
      '«Mi piace controllare che sia tutto giusto.»',
    ],
    needs: [
      'Vedere il tragitto in autobus una volta insieme.',
      'Avere il turno della settimana per iscritto entro il venerdì.',
    ],
  },
  {
    to: 35,
    reason:
      'Suona la chitarra e nel gruppo musica è chi accorda gli strumenti di tutti. Ha lasciato l’università al secondo anno e non ama parlarne; dei mesi come aiuto fonico alle feste d’estate invece parla volentieri, e chi [lo|la] aveva [chiamato|chiamata] lo rifarebbe.',
    wishes: [
      '«I concerti, un teatro, montare e smontare. Anche di sera.»',
      '«Qualcosa di pratico, che alla fine si vede se ha funzionato.»',
    ],
    needs: [
      'La mattina presto è la parte difficile: meglio dalle undici in poi.',
      'Avvisare se c’è da stare in mezzo a molta folla, così decide.',
    ],
  },
  {
    from: 27,
    reason:
      'Ha lavorato come [cameriere|cameriera] ai piani: diciotto camere a turno e mai un reclamo. L’albergo apre solo d’estate. Negli altri mesi le giornate si svuotano: un lavoro per tutto l’anno, anche di poche ore, cambierebbe molto.',
    wishes: [
      '«Rifare le camere, ma in un posto che non chiude d’inverno.»',
      '«Una lavanderia andrebbe bene, mi piace il bucato pulito.»',
    ],
    needs: [
      'Turni del mattino e almeno due giorni di riposo vicini.',
      'Una collega con cui fare coppia nelle prime settimane.',
    ],
  },
  {
    from: 18,
    to: 24,
    reason:
      'Finisce la scuola a giugno, con un programma costruito intorno a quello che sa fare meglio: cucina, orto, ordine. I professori e la famiglia temono il vuoto dopo il diploma; {nome} no, ha già chiesto dove si timbra. Proponiamo di incontrarsi prima dell’estate.',
    wishes: [
      '«Voglio andare a lavorare come mio fratello.»',
      '«In pizzeria. O dove c’è da preparare i vassoi.»',
    ],
    needs: [
      'Immagini o foto dei passaggi del lavoro: le usa bene e presto ne fa a meno.',
      'Al primo incontro può venire con la sorella, se [lui|lei] vuole.',
    ],
  },
  {
    from: 30,
    to: 58,
    reason:
      'È [un falegname|una restauratrice] di mestiere, con vent’anni di bottega, e una mano che oggi si affatica. Ha già ripensato i propri gesti con l’ergonomista: con un piano inclinato e pause brevi lavora come prima. Cerca qualcuno che guardi il risultato.',
    wishes: [
      '«Voglio insegnare quello che so a uno giovane, oltre che lavorare.»',
      '«Un laboratorio dove la qualità conta.»',
    ],
    needs: [
      'Postazione regolabile; lo strumento giusto lo porta da casa.',
      'Pause brevi e frequenti, decise da [lui|lei].',
    ],
  },
  {
    from: 20,
    reason:
      'Quando [lo|la] abbiamo [conosciuto|conosciuta] non prendeva l’autobus; oggi va in piscina a Firenze e torna, con un cambio. L’ha fatto un pezzo alla volta, segnando su un quaderno. Con lo stesso quaderno ha fatto il tirocinio scolastico in una lavanderia.',
    wishes: [
      '«Piegare, stirare, mettere in ordine per colore.»',
      '«Un posto dove conosco le persone per nome.»',
    ],
    needs: [
      'Tempo: le prime due settimane servono a imparare la strada e i nomi.',
      'Il quaderno con i passaggi, da preparare insieme al tutor.',
    ],
  },
  {
    from: 29,
    reason:
      'Ha un diploma di perito agrario e una passione per le api: ha seguito un corso, cura tre arnie con il vicino e sa raccontarle. Ha lasciato il lavoro in azienda agricola quando gli orari sono diventati impossibili. Con orari possibili, dice, tornerebbe domani.',
    wishes: [
      '«Vigna, olivi, api: quello che c’è in stagione.»',
      '«Sapere la sera a che ora comincio la mattina.»',
    ],
    needs: [
      'Non più di sei ore al giorno nel primo trimestre.',
      'Un accordo chiaro su che cosa succede quando piove.',
    ],
  },
  {
    from: 24,
    to: 50,
    reason:
      'Ha un figlio alla scuola materna e organizza la giornata intorno a quell’orario, con molta precisione. Ha lavorato in una gelateria e in un call center: il primo posto lo racconta sorridendo, il secondo no. È in regola con tutto e non ha mai mancato un appuntamento con noi.',
    wishes: [
      '«Mentre il bambino è a scuola. Dalle nove all’una, per dire.»',
      '«Mi piaceva fare i gusti, non vendere.»',
    ],
    needs: [
      'Orario compatibile con la scuola, da scrivere nel progetto.',
      'Una settimana di preavviso se cambia il turno.',
    ],
  },
  {
    from: 48,
    reason:
      'Ha trent’anni di lavori diversi: fabbrica, campagna, custode di una villa. L’ultimo è finito con la vendita della casa. Si arrangia, aiuta i vicini, non chiede. È venuto fuori parlando d’altro che gli manca «avere un mazzo di chiavi».',
    wishes: [
      '«Fare il custode, aprire e chiudere, che sia tutto a posto.»',
      '«Non ho bisogno di molto. Ho bisogno di sapere dove andare la mattina.»',
    ],
    needs: [
      'Moduli compilati insieme: gli occhiali li dimentica apposta.',
      'Una visita al posto prima, e una stretta di mano.',
    ],
  },
  {
    from: 20,
    to: 38,
    reason:
      'Ha un talento per i numeri: ricorda codici, orari, targhe. In un magazzino, durante un tirocinio di tre mesi, ha trovato un errore d’inventario che cercavano da settimane. Il tirocinio non ha avuto seguito perché il magazzino si è trasferito.',
    wishes: ['«Inventari, codici, spedizioni.»', '«Un lavoro dove l’ordine serve a qualcosa.»'],
    needs: [
      'Regole scritte e uguali per tutti; le eccezioni vanno spiegate.',
      'Un posto proprio, sempre lo stesso.',
    ],
  },
  {
    from: 25,
    to: 55,
    reason:
      'Scrive bene: tiene il giornalino del gruppo e intervista chi passa. È nata così l’idea di provare un lavoro vicino alle persone e alle parole. Ha lavorato in una copisteria, sa rilegare, sa stare al pubblico quando il pubblico non urla.',
    wishes: [
      '«Una copisteria, una segreteria, una radio di paese.»',
      '«Vorrei anche raccontare questo percorso, se finisce bene.»',
    ],
    needs: ['Poter chiedere una pausa con un segno concordato.', 'Le critiche a quattr’occhi e per intero.'],
  },
];
