import type { MeasureKind } from '../../../src/stages/action-plan/types.ts';

/** What a life that leads to one kind of work has in it: what was done, what is asked, what is planned. `{nome}` and `[x|y]`
 *  as in the letters; what stands between «» is said by the person. Functional words: what somebody does, and what helps. */
export type Trade = {
  /** as she says it, and its unit group in ISCO-08 */
  readonly occupation: string;
  readonly isco: string;
  readonly experience: {
    readonly kind: 'job' | 'placement' | 'volunteering' | 'care';
    readonly what: string;
    readonly tasks: string;
  };
  readonly education: string;
  readonly technical: readonly [what: string, evidence: string];
  readonly transversal: readonly [what: string, evidence: string];
  readonly potential: string;
  readonly interest: readonly [what: string, why: string];
  readonly unwanted: string;
  readonly day: string;
  readonly likes: string;
  readonly seen: string;
  readonly opening: string;
  readonly goal: readonly [words: string, howKnown: string];
  readonly step: readonly [words: string, howKnown: string];
  readonly measures: readonly { readonly kind: MeasureKind; readonly what: string; readonly hours: number }[];
};

const indoors: readonly Trade[] = [
  {
    occupation: 'Addetto al magazzino',
    isco: '4321',
    experience: {
      kind: 'volunteering',
      what: 'Magazzino della raccolta alimentare',
      tasks: 'Contare le cassette, scrivere le scadenze sul registro, preparare i pacchi secondo la lista.',
    },
    education: 'Corso breve di logistica e uso del transpallet',
    technical: ['Tenere un inventario', 'Il registro del magazzino, tenuto da sei mesi senza correzioni.'],
    transversal: ['Portare a termine una lista', 'Prepara venti pacchi di fila e li ricontrolla.'],
    potential: 'Usare il lettore di codici a barre',
    interest: ['Mettere ordine', '«Quando ogni cosa ha il suo posto, mi calmo anch’io.»'],
    unwanted: 'Stare alla cassa',
    day: 'Mi alzo alle sette. La mattina vado al magazzino, il pomeriggio faccio la spesa per il palazzo.',
    likes: 'Contare, sistemare, trovare quello che manca. Gli scaffali mi vengono bene.',
    seen: 'Tre mattine nel magazzino della raccolta alimentare, con un volontario accanto la prima volta.',
    opening:
      '«Oggi do una mano dove serve. Vorrei un posto dove il magazzino è mio: che se manca qualcosa, chiamano me.»',
    goal: [
      '«Voglio lavorare in un magazzino quattro mattine a settimana, con un contratto vero.»',
      'Quattro mattine a settimana per tre mesi, con l’inventario chiuso ogni venerdì.',
    ],
    step: [
      '«Voglio imparare il lettore dei codici e usarlo senza chiedere.»',
      'Carica e scarica una bolla intera mentre il tutor guarda e basta.',
    ],
    measures: [
      {
        kind: 'laboratory',
        what: 'Laboratorio di magazzino: bolle, scaffali, lettore di codici.',
        hours: 60,
      },
      { kind: 'stage', what: 'Stage in un magazzino di zona, quattro mattine a settimana.', hours: 240 },
      {
        kind: 'tutoring',
        what: 'Tutor accanto le prime due settimane, poi un incontro il venerdì.',
        hours: 40,
      },
    ],
  },
  {
    occupation: 'Aiuto cuoco',
    isco: '9412',
    experience: {
      kind: 'placement',
      what: 'Tirocinio nella mensa di una scuola',
      tasks: 'Lavare e tagliare le verdure, preparare i vassoi, tenere puliti i piani.',
    },
    education: 'Qualifica di operatore della ristorazione',
    technical: ['Preparare verdure per cento porzioni', 'In mensa, ogni mattina prima delle dieci.'],
    transversal: ['Seguire le regole di igiene', 'La scheda di autocontrollo, compilata senza salti.'],
    potential: 'Preparare un primo piatto da [solo|sola]',
    interest: ['La cucina di casa', '«La domenica cucino io, e stanno zitti perché mangiano.»'],
    unwanted: 'Servire ai tavoli nelle ore di punta',
    day: 'La mattina esco presto e cammino. A pranzo cucino per me e per mia nonna. La sera televisione.',
    likes: 'Tagliare, pesare, impastare. La cucina pulita quando si chiude.',
    seen: 'Cinque mattine nella cucina del centro diurno, con la cuoca.',
    opening: '«Ho finito la scuola e poi niente. Voglio tornare in una cucina, con il grembiule mio.»',
    goal: [
      '«Voglio lavorare in una mensa, la mattina, dove si sa prima che cosa si cucina.»',
      'Sei settimane di fila in mensa, con il foglio del giorno seguito dall’inizio alla fine.',
    ],
    step: [
      '«Voglio rifare l’attestato per gli alimenti, che è scaduto.»',
      'L’attestato nuovo, preso entro due mesi.',
    ],
    measures: [
      { kind: 'external-training', what: 'Corso per addetti alla manipolazione degli alimenti.', hours: 8 },
      {
        kind: 'professionalising-path',
        what: 'Percorso in una cucina di mensa, con la cuoca come riferimento.',
        hours: 200,
      },
      {
        kind: 'coaching',
        what: 'Un incontro ogni quindici giorni per dire che cosa pesa e che cosa va.',
        hours: 20,
      },
    ],
  },
  {
    occupation: 'Addetto alle pulizie di uffici',
    isco: '9112',
    experience: {
      kind: 'job',
      what: 'Pulizie in uno studio e in un condominio',
      tasks: 'Pavimenti, vetri, cestini; carrello preparato la sera prima.',
    },
    education: 'Terza media',
    technical: [
      'Usare i prodotti giusti per ogni superficie',
      'Lo studio, dove [lo|la] chiamavano per nome.',
    ],
    transversal: ['Arrivare in orario', 'Due anni alle sei e mezza, con due ritardi.'],
    potential: 'Guidare la lavapavimenti',
    interest: ['La casa in ordine', '«Mi piace quando entra la luce e si vede che è pulito.»'],
    unwanted: 'Pulire dove c’è gente che passa',
    day: 'Mi sveglio alle cinque e mezza anche se non devo. Sistemo casa, poi porto fuori il cane.',
    likes: 'Lavorare presto, quando non c’è nessuno. Finire una stanza e chiudere la porta.',
    seen: 'Due turni di prova nella sede della cooperativa, con la caposquadra.',
    opening: '«So lavorare. Mi sono [fermato|fermata] e adesso voglio ripartire, un po’ per volta.»',
    goal: [
      '«Voglio un lavoro la mattina presto, venti ore, con una squadra piccola.»',
      'Venti ore a settimana per tre mesi, e la caposquadra che mi affida un piano da fare in autonomia.',
    ],
    step: [
      '«Voglio usare la macchina grande senza paura.»',
      'Fa un corridoio intero con la lavapavimenti, e la pulisce dopo.',
    ],
    measures: [
      { kind: 'laboratory', what: 'Prove con macchine e prodotti, nella sede della cooperativa.', hours: 30 },
      { kind: 'borsa-lavoro', what: 'Borsa lavoro in una squadra di tre persone.', hours: 260 },
      { kind: 'tutoring', what: 'Tutor in squadra il primo mese, poi una visita a settimana.', hours: 36 },
    ],
  },
  {
    occupation: 'Addetto all’archivio',
    isco: '4415',
    experience: {
      kind: 'placement',
      what: 'Tirocinio nell’archivio di un Comune',
      tasks: 'Numerare fascicoli, scansionare, scrivere i titoli su un foglio di calcolo.',
    },
    education: 'Diploma di ragioneria',
    technical: ['Scansionare e nominare i documenti', 'Quattrocento fascicoli, con l’elenco che torna.'],
    transversal: ['Essere [preciso|precisa]', 'Trova da [solo|sola] i numeri saltati.'],
    potential: 'Usare un programma di protocollo',
    interest: ['I numeri e le date', '«Le date me le ricordo tutte, anche quelle degli altri.»'],
    unwanted: 'Rispondere al telefono',
    day: 'Leggo il giornale in biblioteca, poi scrivo. La sera gioco a scacchi al computer.',
    likes: 'Controllare che le cose tornino. Il silenzio. I moduli fatti bene.',
    seen: 'Una settimana nell’archivio del Comune, due ore al giorno, con una consegna scritta.',
    opening:
      '«Sono [bravo|brava] con le carte e [stanco|stanca] di stare a casa. Vorrei un ufficio tranquillo.»',
    goal: [
      '«Voglio lavorare in un archivio, tre ore al giorno, con una persona che mi dà le consegne.»',
      'Tre ore al giorno per quattro mesi, con l’elenco aggiornato ogni settimana.',
    ],
    step: [
      '«Voglio imparare il programma del protocollo.»',
      'Registra dieci documenti di seguito, e chi controlla non ne corregge nessuno.',
    ],
    measures: [
      { kind: 'external-training', what: 'Corso di foglio di calcolo, livello intermedio.', hours: 40 },
      {
        kind: 'professionalising-path',
        what: 'Percorso in un ufficio con archivio, in una stanza tranquilla.',
        hours: 180,
      },
      {
        kind: 'orientation',
        what: 'Incontri per preparare la domanda agli elenchi e i colloqui.',
        hours: 10,
      },
    ],
  },
  {
    occupation: 'Addetto alla biblioteca',
    isco: '4411',
    experience: {
      kind: 'volunteering',
      what: 'Volontariato nella biblioteca del paese',
      tasks: 'Rimettere a posto i libri, ricoprirli, preparare lo scaffale delle novità.',
    },
    education: 'Liceo, fino al quarto anno',
    technical: ['Riordinare per collocazione', 'Due pomeriggi a settimana da un anno.'],
    transversal: ['Spiegare una cosa con calma', 'Con i bambini che cercano un libro.'],
    potential: 'Registrare un prestito',
    interest: ['I libri', '«Dei libri mi piace anche la carta.»'],
    unwanted: 'Parlare al microfono',
    day: 'Mi alzo tardi, leggo, poi vado in biblioteca. Il sabato aiuto mio padre.',
    likes: 'Leggere, sistemare, consigliare. Preparare le vetrine.',
    seen: 'Quattro pomeriggi al banco della biblioteca, accanto alla bibliotecaria.',
    opening: '«In biblioteca sto bene. Vorrei che diventasse il mio lavoro, o qualcosa che le somiglia.»',
    goal: [
      '«Voglio un lavoro part-time tra i libri: una biblioteca, una libreria, un deposito.»',
      'Tre mesi al banco, e due turni a settimana in cui apre [lui|lei].',
    ],
    step: [
      '«Voglio fare i prestiti da [solo|sola].»',
      'Un pomeriggio intero di prestiti senza chiamare la collega.',
    ],
    measures: [
      { kind: 'stage', what: 'Stage in biblioteca, tre pomeriggi a settimana.', hours: 160 },
      {
        kind: 'external-training',
        what: 'Corso per assistenti di biblioteca, in gruppo piccolo.',
        hours: 24,
      },
      {
        kind: 'tutoring',
        what: 'Tutor al banco il primo mese; poi un incontro ogni due settimane.',
        hours: 30,
      },
    ],
  },
  {
    occupation: 'Sarto riparatore',
    isco: '7531',
    experience: {
      kind: 'job',
      what: 'Laboratorio di pelletteria e riparazioni',
      tasks: 'Orli, cerniere, fodere; prepara da [solo|sola] la macchina e cambia l’ago.',
    },
    education: 'Corso di taglio e cucito',
    technical: ['Cucire a macchina', 'Un orlo di prova, dritto, in otto minuti.'],
    transversal: ['Avere pazienza', 'Disfa e ricomincia senza che nessuno lo dica.'],
    potential: 'Prendere le misure a un cliente',
    interest: ['Le stoffe', '«Le tocco e so se si possono salvare.»'],
    unwanted: 'Lavorare a cottimo',
    day: 'Accompagno mia figlia, poi cucio per le vicine. Il pomeriggio faccio i compiti con lei.',
    likes: 'Riparare una cosa che sembrava da buttare.',
    seen: 'Due mattine nel laboratorio di sartoria dell’associazione.',
    opening: '«Le mani sanno tutto. Mi manca qualcuno che creda che ci riesco ancora.»',
    goal: [
      '«Voglio lavorare in una sartoria che ripara, la mattina, mentre mia figlia è a scuola.»',
      'Cinque mattine a settimana per due mesi, con i lavori consegnati nel giorno promesso.',
    ],
    step: [
      '«Voglio saper parlare con chi porta un vestito.»',
      'Prende tre ordini con le misure, e nessuno torna indietro.',
    ],
    measures: [
      { kind: 'laboratory', what: 'Laboratorio di riparazione tessile.', hours: 80 },
      { kind: 'stage', what: 'Stage in una sartoria del centro.', hours: 200 },
      {
        kind: 'orientation',
        what: 'Due incontri sul mettersi in proprio: che cosa serve, che cosa costa.',
        hours: 4,
      },
    ],
  },
];

const outdoors: readonly Trade[] = [
  {
    occupation: 'Giardiniere',
    isco: '6113',
    experience: {
      kind: 'volunteering',
      what: 'Orto sociale e vivaio della parrocchia',
      tasks: 'Semenzai, travasi, innaffiature; il registro di chi viene e di che cosa si raccoglie.',
    },
    education: 'Istituto agrario, primi tre anni',
    technical: ['Potare le rose', 'Il roseto dietro la chiesa.'],
    transversal: ['Mostrare un lavoro a chi comincia', 'Ai due ragazzi arrivati a marzo.'],
    potential: 'Usare il decespugliatore',
    interest: ['Le piante', '«Se una pianta ha sete io la vedo.»'],
    unwanted: 'Stare in un luogo chiuso tutto il giorno',
    day: 'Prima dell’alba guardo il tempo. La mattina sono all’orto, dopo pranzo dormo un’ora.',
    likes: 'Stare fuori, anche quando piove. Far crescere le cose.',
    seen: 'Un mese all’orto sociale, tre mattine a settimana, in tutte le stagioni del lavoro.',
    opening: '«Ho le mani nella terra da quattro anni. Vorrei che qualcuno mi pagasse per farlo.»',
    goal: [
      '«Voglio un lavoro nel verde, con poche ore all’inizio e le chiavi della serra alla fine.»',
      'Tre mesi in vivaio, quindici ore, e una zona affidata a [lui|lei].',
    ],
    step: [
      '«Voglio prendere l’abilitazione per il decespugliatore.»',
      'L’attestato, e due ore di lavoro con la macchina senza che il tutor intervenga.',
    ],
    measures: [
      { kind: 'external-training', what: 'Corso per le macchine da giardino e la sicurezza.', hours: 12 },
      { kind: 'stage', what: 'Stage in un vivaio, tre mattine a settimana.', hours: 180 },
      { kind: 'coaching', what: 'Un incontro al mese sul caldo, sulle pause, su come si chiede.', hours: 12 },
    ],
  },
  {
    occupation: 'Manutentore del verde pubblico',
    isco: '9214',
    experience: {
      kind: 'job',
      what: 'Squadra del verde, contratto stagionale',
      tasks: 'Sfalcio, foglie, siepi; carico e scarico del furgone.',
    },
    education: 'Terza media',
    technical: ['Tenere in ordine gli attrezzi', 'Il furgone, che preparava [lui|lei] ogni lunedì.'],
    transversal: ['Lavorare in squadra', 'Tre stagioni con le stesse quattro persone.'],
    potential: 'Guidare il trattorino',
    interest: ['Camminare', '«Il sabato faccio il giro dei sentieri e raccolgo quello che trovo per terra.»'],
    unwanted: 'Un lavoro dove si sta seduti',
    day: 'Esco alle sei e cammino. A mezzogiorno mangio con mio fratello. Il pomeriggio sto al circolo.',
    likes: 'La fatica buona, quella che la sera si dorme.',
    seen: 'Quattro uscite con la squadra del Comune, con il caposquadra che annotava gli orari.',
    opening: '«D’estate lavoravo e stavo bene. L’inverno mi ha [fermato|fermata]. Voglio un anno intero.»',
    goal: [
      '«Voglio lavorare tutto l’anno in una squadra del verde, non solo d’estate.»',
      'Sei mesi nella stessa squadra, anche nei mesi freddi.',
    ],
    step: [
      '«Voglio avvisare quando sto male, invece di sparire.»',
      'Per tre mesi ogni assenza è annunciata con un messaggio prima delle sette.',
    ],
    measures: [
      { kind: 'borsa-lavoro', what: 'Borsa lavoro nella squadra del verde del Comune.', hours: 300 },
      { kind: 'tutoring', what: 'Il tutor passa in cantiere due volte a settimana, poi una.', hours: 48 },
      {
        kind: 'coaching',
        what: 'Preparare insieme il messaggio da mandare quando non si riesce ad andare.',
        hours: 8,
      },
    ],
  },
  {
    occupation: 'Addetto alla cura degli animali',
    isco: '5164',
    experience: {
      kind: 'volunteering',
      what: 'Rifugio per cani',
      tasks: 'Pulire i box, portare fuori i cani, scrivere chi ha mangiato.',
    },
    education: 'Diploma di scuola superiore, indirizzo servizi',
    technical: ['Avvicinare un animale che ha paura', 'Al rifugio, con i cani nuovi.'],
    transversal: ['Accorgersi di quello che cambia', 'Segna [lui|lei] per [primo|prima] chi non mangia.'],
    potential: 'Lavare e tosare un cane piccolo',
    interest: ['I cani', '«Con i cani non devo spiegare niente.»'],
    unwanted: 'Vendere',
    day: 'Porto fuori i cani di due vicini, poi vado al rifugio. La sera disegno.',
    likes: 'Gli animali, il disegno, stare con poche persone.',
    seen: 'Sei turni al rifugio, di cui due da [solo|sola] nel reparto dei cuccioli.',
    opening: '«Al rifugio mi alzo volentieri. È l’unico posto dove non guardo l’orologio.»',
    goal: [
      '«Voglio lavorare con gli animali, anche se all’inizio si pulisce e basta.»',
      'Dodici ore a settimana per quattro mesi in una pensione o in un negozio di toelettatura.',
    ],
    step: [
      '«Voglio imparare a lavare e asciugare un cane.»',
      'Tre cani lavati da [solo|sola], e il cliente contento.',
    ],
    measures: [
      { kind: 'external-training', what: 'Corso base di toelettatura.', hours: 30 },
      { kind: 'stage', what: 'Stage in una pensione per cani, la mattina.', hours: 160 },
      { kind: 'tutoring', what: 'Tutor presente nei primi dieci turni.', hours: 30 },
    ],
  },
];

const making: readonly Trade[] = [
  {
    occupation: 'Falegname',
    isco: '7522',
    experience: {
      kind: 'placement',
      what: 'Due anni di scuola di falegnameria e uno stage',
      tasks: 'Misurare, tagliare, carteggiare; montare cassette e sgabelli.',
    },
    education: 'Formazione professionale, legno, secondo anno',
    technical: ['Carteggiare e finire', 'Sei sedie riparate per il centro, ancora in uso.'],
    transversal: ['Rispettare le regole di sicurezza', 'Occhiali e guanti prima di accendere, ogni volta.'],
    potential: 'Leggere un disegno con le misure',
    interest: ['Il legno', '«Ha un odore che mi fa lavorare piano e bene.»'],
    unwanted: 'La catena, dove si fa sempre lo stesso pezzo',
    day: 'Aggiusto cose in cantina. A pranzo vado da mia sorella. Guardo video di restauro.',
    likes: 'Costruire, riparare, annusare il legno.',
    seen: 'Dieci mattine nel laboratorio di falegnameria, con il maestro.',
    opening: '«Ho cominciato una scuola e non l’ho finita. Vorrei finirla lavorando.»',
    goal: [
      '«Voglio lavorare in una falegnameria piccola, dove il maestro spiega.»',
      'Quattro mesi in bottega, e tre mobili finiti con il suo nome dietro.',
    ],
    step: [
      '«Voglio saper leggere il disegno.»',
      'Taglia i pezzi di uno sgabello dal disegno, senza che nessuno ricalcoli.',
    ],
    measures: [
      { kind: 'laboratory', what: 'Laboratorio del legno, due mattine a settimana.', hours: 90 },
      {
        kind: 'professionalising-path',
        what: 'Percorso in una bottega, con il maestro come tutor aziendale.',
        hours: 220,
      },
      { kind: 'coaching', what: 'Un’ora al mese sulle misure e sul disegno.', hours: 10 },
    ],
  },
  {
    occupation: 'Addetto al panificio',
    isco: '7512',
    experience: {
      kind: 'job',
      what: 'Forno di paese, due inverni',
      tasks: 'Pesare gli impasti, infornare, preparare le ceste per i negozi.',
    },
    education: 'Corso regionale di panificazione, 80 ore',
    technical: ['Pesare e formare il pane', 'Sessanta pezzi uguali, contati dal fornaio.'],
    transversal: ['Reggere gli orari', 'Due inverni alle quattro di mattina.'],
    potential: 'Preparare un impasto dalla ricetta',
    interest: ['I dolci', '«Il sabato faccio la torta e la porto al piano di sotto.»'],
    unwanted: 'Il turno di notte',
    day: 'Vado a letto presto e mi sveglio prima del sole. La mattina passeggio, il pomeriggio cucino.',
    likes: 'L’odore del forno, le cose che lievitano, i gesti sempre uguali.',
    seen: 'Una settimana nel laboratorio del forno, dalle sei alle dieci.',
    opening: '«So che cosa vuol dire alzarsi presto. Vorrei un forno che mi faccia cominciare alle sei.»',
    goal: [
      '«Voglio lavorare in un forno dalle sei alle dieci, cinque giorni.»',
      'Cinque giorni a settimana per tre mesi, sempre alle sei.',
    ],
    step: [
      '«Voglio imparare la pasticceria secca.»',
      'Prepara da [solo|sola] due tipi di biscotti, dalla ricetta alla teglia.',
    ],
    measures: [
      { kind: 'laboratory', what: 'Laboratorio di pasticceria della formazione.', hours: 40 },
      { kind: 'borsa-lavoro', what: 'Borsa lavoro in un forno, dalle sei alle dieci.', hours: 240 },
      {
        kind: 'tutoring',
        what: 'Il tutor passa al forno il martedì e il venerdì del primo mese.',
        hours: 24,
      },
    ],
  },
  {
    occupation: 'Addetto al montaggio',
    isco: '8219',
    experience: {
      kind: 'placement',
      what: 'Laboratorio protetto di assemblaggio',
      tasks: 'Montare rubinetti e scatole, controllare, imballare; contare i pezzi buoni.',
    },
    education: 'Terza media e corso di sicurezza',
    technical: ['Montare seguendo figure', 'Duecento scatole al giorno, tre scartate.'],
    transversal: ['Restare [attento|attenta]', 'Un’ora e mezza senza fermarsi, poi una pausa.'],
    potential: 'Controllare il lavoro degli altri',
    interest: ['I meccanismi', '«Smonto, pulisco, rimonto: poi so come funziona.»'],
    unwanted: 'Un posto dove cambia tutto ogni giorno',
    day: 'Prendo l’autobus delle otto per il laboratorio. La sera guardo le partite con mio padre.',
    likes: 'Le cose che si incastrano. Sapere quanti pezzi mancano.',
    seen: 'Il laboratorio di assemblaggio, dove lavora da un anno; due osservazioni di due ore.',
    opening:
      '«Nel laboratorio sono [il più veloce|la più veloce]. Vorrei provare in una ditta, come mio cugino.»',
    goal: [
      '«Voglio lavorare in una ditta vera, in un reparto dove si monta.»',
      'Quattro mesi in reparto, con i pezzi al giorno che si chiedono agli altri.',
    ],
    step: [
      '«Voglio andare al lavoro da [solo|sola], con la corriera nuova.»',
      'Due settimane di viaggi senza accompagnamento.',
    ],
    measures: [
      {
        kind: 'socio-therapeutic-insertion',
        what: 'Inserimento nel reparto, due mattine, insieme al gruppo.',
        hours: 120,
      },
      { kind: 'stage', what: 'Stage in reparto, quattro mattine.', hours: 200 },
      { kind: 'coaching', what: 'Provare insieme il tragitto, finché non serve più.', hours: 12 },
    ],
  },
];

const meeting: readonly Trade[] = [
  {
    occupation: 'Addetto agli scaffali di un supermercato',
    isco: '9334',
    experience: {
      kind: 'placement',
      what: 'Tirocinio in un supermercato',
      tasks: 'Rifornire gli scaffali, girare le scadenze, rispondere a chi cerca un prodotto.',
    },
    education: 'Diploma di istituto professionale',
    technical: ['Rifornire e controllare le scadenze', 'Il reparto latte, tre mesi, scadenze girate.'],
    transversal: ['Essere gentile con chi chiede', 'I clienti che tornano a salutare.'],
    potential: 'Fare un ordine',
    interest: ['La gente', '«Mi piace quando mi chiedono dov’è lo zucchero e io lo so.»'],
    unwanted: 'La cassa con la fila',
    day: 'Al mattino aiuto in casa. Dopo pranzo vado al bar e parlo con tutti.',
    likes: 'Parlare, sistemare, sapere dove stanno le cose.',
    seen: 'Tre turni in un supermercato, con il capo reparto.',
    opening: '«Il tirocinio è finito e non mi hanno [preso|presa]. Io però so fare quel lavoro.»',
    goal: [
      '«Voglio lavorare in un supermercato, in un reparto solo, venti ore.»',
      'Venti ore per quattro mesi, e il reparto pronto all’apertura.',
    ],
    step: [
      '«Voglio saper dire di no a chi mi chiede un’altra cosa mentre lavoro.»',
      'Per un mese manda al capo reparto chi chiede altro, con la frase preparata.',
    ],
    measures: [
      { kind: 'stage', what: 'Stage in un supermercato, un reparto solo.', hours: 220 },
      { kind: 'coaching', what: 'Provare le frasi difficili prima, e parlarne dopo.', hours: 16 },
      { kind: 'tutoring', what: 'Tutor presente all’apertura il primo mese.', hours: 32 },
    ],
  },
  {
    occupation: 'Addetto alla lavanderia',
    isco: '8157',
    experience: {
      kind: 'care',
      what: 'Quattro anni a curare la nonna e la casa',
      tasks: 'Lavare, stirare, fare la spesa, preparare le medicine nella scatola dei giorni.',
    },
    education: 'Scuola superiore, primo biennio',
    technical: ['Stirare bene', 'Dodici camicie in un’ora, contate nel laboratorio.'],
    transversal: ['Prendersi cura', 'Quattro anni in cui a casa non è mancato niente.'],
    potential: 'Usare la macchina industriale',
    interest: ['La musica mentre si lavora', '«Con la radio accesa stiro il doppio.»'],
    unwanted: 'Lavorare da [solo|sola] tutto il giorno',
    day: 'Mi alzo, preparo la colazione per due, stendo. Il pomeriggio esco con un’amica.',
    likes: 'Le cose pulite e piegate. Stare in compagnia mentre si lavora.',
    seen: 'Una settimana nella lavanderia della residenza, con due colleghe.',
    opening: '«Ho lavorato per quattro anni e non l’ha visto nessuno. Adesso vorrei un lavoro che si veda.»',
    goal: [
      '«Voglio lavorare in una lavanderia dove siamo in tre o quattro.»',
      'Quattro mesi di turni, con le colleghe che contano su [di lui|di lei].',
    ],
    step: [
      '«Voglio uscire di casa tutte le mattine allo stesso orario.»',
      'Un mese di mattine segnate sul calendario, con non più di due salti.',
    ],
    measures: [
      { kind: 'laboratory', what: 'Laboratorio di stireria e macchine.', hours: 50 },
      {
        kind: 'socio-therapeutic-insertion',
        what: 'Inserimento nella lavanderia della residenza, tre mattine.',
        hours: 180,
      },
      { kind: 'tutoring', what: 'Un incontro a settimana con chi dirige la lavanderia.', hours: 26 },
    ],
  },
  {
    occupation: 'Addetto alla portineria',
    isco: '4226',
    experience: {
      kind: 'job',
      what: 'Custode in un centro sportivo',
      tasks: 'Aprire, accogliere, segnare chi entra, chiudere; chiamare quando qualcosa non va.',
    },
    education: 'Diploma di perito',
    technical: ['Tenere un registro degli ingressi', 'Due stagioni al centro sportivo.'],
    transversal: [
      'Restare [calmo|calma] quando si alza la voce',
      'Due volte, nel racconto del suo responsabile.',
    ],
    potential: 'Usare la posta elettronica di un ufficio',
    interest: ['Lo sport', '«Le partite della domenica non me le perdo.»'],
    unwanted: 'La notte',
    day: 'Compro il giornale, faccio il giro, passo dal campo. La sera sto con mia madre.',
    likes: 'Le persone, gli orari, le chiavi.',
    seen: 'Due pomeriggi alla portineria del centro civico, con il collega.',
    opening: '«So accogliere la gente e so chiudere a chiave. Cerco un posto dove serva.»',
    goal: [
      '«Voglio stare in una portineria, il pomeriggio, con un collega vicino.»',
      'Tre mesi di pomeriggi, e il registro in ordine ogni sera.',
    ],
    step: [
      '«Voglio imparare la posta elettronica dell’ufficio.»',
      'Risponde a cinque messaggi con il modello, e il collega non li riscrive.',
    ],
    measures: [
      { kind: 'external-training', what: 'Corso di posta elettronica e agenda condivisa.', hours: 16 },
      {
        kind: 'professionalising-path',
        what: 'Percorso nella portineria di un ente, il pomeriggio.',
        hours: 200,
      },
      {
        kind: 'orientation',
        what: 'Incontri sui contratti a tempo parziale e su che cosa cambia nei sostegni.',
        hours: 6,
      },
    ],
  },
];

/** The lives there are. */
export const trades: readonly Trade[] = [...indoors, ...outdoors, ...making, ...meeting];
