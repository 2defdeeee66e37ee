/** What is said on the way from the selection to the plan. `{nome}` and `[x|y]` as in the letters; functional words, and no
 *  word about what somebody has. */

/** Why the équipe identifies somebody, in its own words. */
export const reasonsOfIdentifying: readonly string[] = [
  'Ha provato un lavoro per due mesi con buoni risultati e chiede di continuare; la rete intorno è pronta e gli orari sono compatibili.',
  'È [motivato|motivata], raggiunge da [solo|sola] la sede del laboratorio e il servizio conferma di poter esserci nei primi mesi.',
  'L’équipe riconosce che il momento è questo: è [lui|lei] a chiederlo, la casa è sistemata e la famiglia sostiene la scelta.',
  'Ha competenze che sul territorio si cercano; serve qualcuno accanto all’inizio, e il progetto lo prevede.',
  'Il percorso con il servizio è stabile da un anno; il passo successivo è il lavoro, come dice [lui stesso|lei stessa].',
  'Dopo il colloquio l’équipe ritiene che un inizio graduale, con poche ore, sia possibile e utile già adesso.',
];

/** Why the équipe asks somebody to wait. */
export const reasonsOfWaiting: readonly string[] = [
  'I posti sono finiti; l’équipe ritiene la richiesta fondata e [lo|la] chiama per [primo|prima] se se ne libera uno.',
  'Chiede di cominciare dopo l’estate: resta in attesa, d’accordo con [lui|lei], e si riparla quando si libera un posto.',
];

/** Why not, and what was told before. */
export const reasonOfNotIdentifying =
  'Nei due incontri ha detto che adesso preferisce un corso diurno e che non vuole impegnarsi con gli orari del progetto. L’équipe ne prende atto; la domanda può essere ripresentata quando vuole.';
/** The notice before that refusal. */
export const noticeOfNotIdentifying =
  'Dai due incontri risulta che gli orari del progetto non vanno d’accordo con il corso che ha scelto. Prima di decidere chiediamo che cosa ne pensa: può scriverci o venire a parlarne.';

/** How somebody renounces. */
export const wordsOfRenouncing =
  '«Ho trovato lavoro in una serra, comincio lunedì. Date il mio posto a chi aspetta.»';

/** What is written back after a decision, and the answer. */
export const complaints = {
  answered: {
    text: 'Chiedo di rivedere i punti sulla disponibilità: posso venire anche il sabato e nel colloquio non l’ho detto.',
    answer:
      'La commissione ha riletto la scheda: il punteggio sulla disponibilità resta, perché riguarda quello che è stato detto nel colloquio, uguale per tutti. Il sabato è annotato e varrà per la prossima selezione, alla quale può partecipare.',
  },
  open: {
    text: 'Ero in lista d’attesa e ho saputo che si è liberato un posto. Vorrei sapere perché è andato a un’altra persona, e a che posto sono adesso.',
  },
} as const;

/** What the commission notes of one person: said, and decided. */
export const commissionMinutes: readonly (readonly [discussion: string, decision: string])[] = [
  [
    'Racconta con ordine che cosa ha fatto e che cosa vuole. Chiede degli orari.',
    'Punteggi assegnati come da schede.',
  ],
  [
    'Arriva accompagnata dalla persona che ha scelto; risponde in autonomia.',
    'Punteggi assegnati; sostegni da attivare annotati.',
  ],
  [
    'Ha portato una fotografia del lavoro fatto. Il colloquio è breve e chiaro.',
    'Punteggi assegnati come da schede.',
  ],
  [
    'Preferisce rispondere per iscritto a due domande: la commissione accetta.',
    'Punteggi assegnati dopo la lettura delle risposte.',
  ],
  [
    'Dice che cosa non vuole fare, con precisione. Utile per il seguito.',
    'Punteggi assegnati; preferenze annotate.',
  ],
];

/** What an équipe asks itself, says and decides of one person, with the days in which somebody does it. */
export const equipeMinutes: readonly {
  readonly matter: 'assessment' | 'balance' | 'plan';
  readonly question: string;
  readonly discussion: string;
  readonly decision: string;
  readonly inDays: number;
}[] = [
  {
    matter: 'plan',
    question: 'Con quale misura si comincia, e chi è accanto nelle prime settimane?',
    discussion:
      'Il bilancio è chiuso e la direzione è chiara. Le prime settimane contano: serve una presenza ogni giorno, poi sempre meno. {nome} chiede di sapere prima chi troverà.',
    decision:
      'Si comincia dal laboratorio, due mattine; il tutor c’è ogni giorno le prime due settimane. Il piano lo riporta.',
    inDays: 20,
  },
  {
    matter: 'assessment',
    question: 'Le due schede non dicono la stessa cosa sugli spostamenti: che cosa si scrive?',
    discussion:
      'Chi ha osservato in città ha visto un aiuto; chi ha osservato in paese no. Dipende dalla strada: su quella che conosce va senza aiuto.',
    decision:
      'Si scrive la scheda concordata con le due situazioni, e si prova il tragitto nuovo prima dello stage.',
    inDays: 15,
  },
  {
    matter: 'balance',
    question: 'Gli incontri del bilancio si fermano da tre settimane: come si riprende?',
    discussion:
      '{nome} ha detto che l’ufficio è lontano e che il mercoledì è occupato. Non è un no: è il giorno sbagliato.',
    decision:
      'Gli incontri si spostano al giovedì, in biblioteca. L’orientatrice manda un messaggio il giorno prima.',
    inDays: 10,
  },
  {
    matter: 'plan',
    question: 'L’azienda propone più ore: si aumentano?',
    discussion:
      'I primi due mesi sono andati bene con dodici ore. {nome} preferisce aspettare ancora un mese; il tutor è d’accordo.',
    decision: 'Si resta a dodici ore fino alla verifica; poi decide {nome}, con i dati del mese.',
    inDays: 30,
  },
];

/** What she asks of a balance, and why a balance. */
export const needsOfBalance: readonly string[] = [
  '«Voglio capire che cosa so fare davvero, perché me lo hanno detto in tanti e ognuno diceva una cosa diversa.»',
  '«Ho fatto lavori diversi e non so da quale ricominciare. Vorrei uscirne con un’idea sola, mia.»',
  '«Mi serve un foglio da far leggere a chi mi assume, scritto bene e scritto con me.»',
  '«Non ho mai lavorato in regola. Vorrei sapere se quello che faccio a casa conta.»',
  '«Voglio sapere quante ore reggo, e dirlo io prima che me lo chiedano.»',
  '«Mi piacciono due cose. Vorrei capire con quale si può vivere.»',
  '«L’altra volta hanno scelto per me. Questa volta scelgo io, ma con qualcuno che mi fa le domande giuste.»',
];

/** What was done in a session, in order: welcome, looking into, giving back. */
export const sessionPages: readonly string[] = [
  'Primo incontro: che cosa è il bilancio, chi lo legge, che si può dire «oggi no». Letto insieme il contratto.',
  'La linea del tempo: le esperienze, in fila, con le fotografie del telefono. Ne sono venute fuori due che non erano in nessuna carta.',
  'Le cose che sa fare: per ognuna, dove si è visto. Tre sono rimaste «da provare».',
  'Che cosa conta in un lavoro: ha messo in ordine le carte, ha cambiato idea due volte e poi ha firmato l’ordine.',
  'Orari, strada, rumore, persone: che cosa va, che cosa no. Provato il tragitto sulla mappa.',
  'Lettura della sintesi ad alta voce. Due frasi cambiate con le sue parole.',
];

/** What a balance concludes, in words for her; `{lavoro}` is the occupation, in small letters. */
export const syntheses: readonly string[] = [
  'Hai fatto più cose di quelle che dicevi all’inizio. Quella che torna sempre è una: {lavoro}. Ci sono già le mani e la costanza; manca l’ultimo attestato, e un posto dove provare per tre mesi di fila. Ti servono consegne chiare e una persona sola a cui chiedere. Il primo passo lo hai scelto tu.',
  'Il bilancio dice tre cose. La prima: sai lavorare con ordine. La seconda: con poche persone, bene; con molte, meno. La terza: {lavoro} è una strada vera, perché ti piace e perché qui intorno si cerca. Si comincia con poche ore, e si cresce se lo dici tu.',
  'Sei [arrivato|arrivata] dicendo che non sapevi fare niente. In sei incontri ne abbiamo scritte undici. Da qui si può andare verso {lavoro}: una parte la sai già, una parte si impara in due mesi. Le cose che non vuoi sono scritte anche quelle, e chi legge le deve rispettare.',
  'Due strade erano possibili e le hai pesate. Hai scelto {lavoro}: gli orari vanno bene, ci arrivi con l’autobus, e qualcuno ti ha già visto farlo. L’altra strada resta scritta, se un giorno cambi idea.',
  'Quello che ti aiuta: sapere prima, vedere una volta, provare senza fretta. Quello che offri: precisione e memoria. {lavoro} mette insieme le due cose. Nel piano ci sarà un periodo di prova, e il giorno in cui si decide se continuare.',
];

/** What matters to somebody, and why. */
export const valuesOfWork: readonly (readonly [what: string, why: string])[] = [
  ['Essere utile', '«Se quello che faccio serve a qualcuno, mi alzo.»'],
  ['La stabilità', '«Un mese uguale all’altro, per una volta.»'],
  ['Imparare', '«Non voglio fermarmi a quello che so già.»'],
  ['Stare con gli altri', '«A casa sto bene, ma sto sempre con me.»'],
  ['Guadagnare qualcosa di mio', '«Pagare io la spesa del sabato.»'],
  ['L’autonomia', '«Che nessuno mi controlli ogni dieci minuti.»'],
  ['Il rispetto', '«Che mi si parli normalmente.»'],
  ['Finire quello che comincio', '«Le cose a metà mi restano in testa.»'],
];

/** What sets a limit, by kind. */
export const limits: readonly (readonly [
  kind: 'times' | 'travel' | 'family' | 'tasks' | 'environment',
  what: string,
  why: string,
])[] = [
  ['times', 'La mattina prima delle otto', 'Il primo autobus passa alle sette e quaranta.'],
  ['family', 'Il pomeriggio dopo le sedici', 'Va a prendere il nipote a scuola.'],
  ['tasks', 'Pesi oltre dieci chili', 'Lo ha scelto dopo il lavoro di prima.'],
  ['environment', 'Luoghi molto rumorosi', 'Dopo un’ora ha bisogno di uscire cinque minuti.'],
  ['travel', 'Oltre quaranta minuti di viaggio', 'Due cambi sono troppi, uno va bene.'],
  ['tasks', 'Stare in piedi tutto il turno', 'Con una sedia alta al banco lavora senza fermarsi.'],
  ['times', 'Il mercoledì', 'È il giorno di un impegno suo, sempre lo stesso.'],
];

/** What helps when something is new, and what could make a job hard. */
export const helpsAndHinders: readonly (readonly [helps: string, hinders: string])[] = [
  [
    'Vedere una volta come si fa, poi provare senza nessuno che guarda.',
    'Due persone che danno ordini diversi.',
  ],
  ['Un foglio con i passi in ordine, e la penna per spuntarli.', 'Cambiare posto ogni settimana.'],
  ['Che mi si dica prima quanto dura.', 'Il rumore, se dura tutta la mattina.'],
  ['Una persona sola a cui chiedere.', 'Dovermi spiegare davanti a tutti.'],
  ['Fare una pausa breve ogni ora.', 'Gli orari che cambiano la sera per il giorno dopo.'],
  ['Le figure, più delle parole.', 'La corriera, quando ne salta una.'],
];

/** Projects that somebody has already. */
export const otherProjects: readonly {
  readonly kind: 'life-project' | 'pai' | 'therapeutic-project' | 'inclusion-pact' | 'service-pact';
  readonly body: string;
  readonly referent: string;
  readonly note: string | null;
}[] = [
  {
    kind: 'service-pact',
    body: 'Centro per l’impiego',
    referent: 'L’operatrice del collocamento mirato',
    note: 'Il piano ne è la parte che riguarda il lavoro con il progetto.',
  },
  {
    kind: 'pai',
    body: 'Servizio sociale del Comune',
    referent: 'L’assistente sociale che [lo|la] segue',
    note: null,
  },
  {
    kind: 'therapeutic-project',
    body: 'Azienda USL',
    referent: 'Chi [lo|la] cura, nel suo servizio',
    note: 'Gli orari concordati restano liberi.',
  },
  {
    kind: 'inclusion-pact',
    body: 'Servizio sociale del Comune',
    referent: 'L’équipe che ha scritto il patto',
    note: 'Il tirocinio di questo piano vale come impegno del patto.',
  },
  {
    kind: 'life-project',
    body: 'UVMD della zona',
    referent: 'Il referente del progetto di vita',
    note: 'Questa è la sezione sul lavoro.',
  },
];

/** What was done while a plan was written, and what came of a review. */
export const planPages = {
  sessions: [
    'Letto il bilancio insieme e scelto l’ordine degli obiettivi.',
    'Telefonate alle sedi possibili, con {nome} accanto. Due hanno detto di sì a una visita.',
    'Riletta la bozza. Cambiate tre parole: «deve» è diventato «vuole».',
  ],
  review:
    'Il laboratorio è andato come si sperava; lo stage comincia dopo, perché la sede ha spostato la data. {nome} chiede due mattine in più: si riscrive il piano con questo.',
  exemption:
    'La prima verifica cadeva nella settimana di chiusura della sede: d’accordo con {nome} si salta e si fissa la prossima.',
  renewed: '«Due mattine in più, da subito: me la sento.»',
  agreedHours: 'Un mattino al mese, comunicato prima.',
} as const;

/** What the clinician writes for the plan: which limits matter at work. */
export const limitationNotes: readonly string[] = [
  'Al lavoro servono consegne una per volta e una pausa ogni ora. Meglio turni diurni e regolari.',
  'Preferibile un compito che si possa interrompere e riprendere. Da evitare il lavoro notturno.',
  'Può usare macchine semplici dopo prova con il tutor. Postazione lontana da rumori continui.',
];
