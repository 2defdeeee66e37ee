import type { CalendarDay } from '../../../src/values/calendar-day.ts';
import type { HandWritten } from '../hand-written.ts';

const born = (day: string) => day as CalendarDay;

/** The first twelve: small stories in which each step of a referral can be shown. All invented. */
export const firstTwelve: readonly HandWritten[] = [
  // Waits for an answer, which is due in a few days.
  {
    worker: 'irene.baldacci@prova.example',
    family: 'Fantechi',
    given: 'Ada',
    sex: 'F',
    born: born('1990-05-02'),
    birthplace: 'Firenze',
    lives: { comune: 'Bagno a Ripoli', address: 'Via delle Ginestre 14' },
    phone: '+393000000101',
    channel: 'text-message',
    howToReach: 'Meglio dopo le 15; se non risponde, un messaggio.',
    language: 'it',
    letter: {
      reason:
        'Ada aiuta da quattro anni nel vivaio della parrocchia: sa quando un vaso ha sete guardandolo, e ha rimesso in piedi da sola il roseto dietro la chiesa. Ha provato due volte un lavoro in cucina e due volte ha smesso dopo un mese, perché c’era troppo rumore e nessuno le diceva prima che cosa sarebbe successo. Con le piante, e con una persona di riferimento, non ha mai saltato una mattina. È iscritta agli elenchi del collocamento mirato.',
      wishes:
        '«Un vivaio, o il verde di un Comune. Mi piacerebbe avere le chiavi della serra.» Ha aggiunto: «Fatemi cominciare con poche ore, poi chiedo io.»',
      needs:
        'Sapere il giorno prima che cosa si farà. Una sola persona che dà le consegne. Al primo incontro viene da sola e preferisce che duri meno di un’ora.',
    },
    answers: [
      {
        answer: 'agrees',
        how: 'in-person',
        words: 'Riletta insieme la lettera, frase per frase. «Così sono io. Mandatela.»',
        othersPresent: null,
        daysAgo: 28,
      },
    ],
    notice: { how: 'paper', daysAgo: 28 },
    releases: [{ channel: 'photographs', answer: 'refused', daysAgo: 28 }],
    steps: [{ what: 'send', daysAgo: 26 }],
  },
  // Accepted; a job coach walks with him.
  {
    worker: 'irene.baldacci@prova.example',
    family: 'Prifti',
    given: 'Ilir',
    sex: 'M',
    born: born('1985-11-19'),
    birthplace: 'Albania',
    lives: { comune: 'Bagno a Ripoli', address: 'Via del Mulino 3' },
    phone: '+393000000102',
    channel: 'telephone',
    howToReach: 'Risponde volentieri. La mattina presto no: accompagna la figlia a scuola.',
    language: 'sq',
    letter: {
      reason:
        'Ilir ha fatto il piastrellista per quattordici anni. Dopo l’incidente non può più stare in ginocchio e per due anni ha detto no a tutto; poi ha cominciato a passare dal magazzino della Caritas «solo per salutare» e ora è lui che tiene l’inventario. Ha imparato da solo il foglio di calcolo. La figlia lo aiuta con le parole difficili, lui la aiuta con la matematica.',
      wishes: '«Un magazzino, con le cose al loro posto. Voglio tornare a casa stanco, ma non rotto.»',
      needs:
        'Niente lavori in ginocchio né pesi da terra. Una sedia alta al banco. Le comunicazioni ufficiali lette insieme, con calma.',
    },
    answers: [
      {
        answer: 'agrees',
        how: 'in-person',
        words: '«Sì. Ho chiesto anche a mia moglie, ma la risposta è mia.»',
        othersPresent: 'La moglie, che ha scelto lui di portare.',
        daysAgo: 96,
      },
    ],
    notice: { how: 'paper', daysAgo: 96 },
    releases: [
      { channel: 'documentary', answer: 'given', daysAgo: 60 },
      { channel: 'photographs', answer: 'given', daysAgo: 60 },
    ],
    steps: [
      { what: 'send', daysAgo: 94 },
      { what: 'accept', daysAgo: 80 },
    ],
  },
  // Returned because a part was missing, completed, sent again, accepted.
  {
    worker: 'lucia.ermini@prova.example',
    family: "Degl'Innocenti",
    given: 'Rossella',
    sex: 'F',
    born: born('1972-03-08'),
    birthplace: 'Pontassieve',
    code: 'omocodia',
    lives: { comune: 'Pontassieve', address: 'Piazza della Fonte 2' },
    phone: '+390550000103',
    channel: 'telephone',
    howToReach: 'Telefono fisso, all’ora di pranzo. Il cellulare lo tiene nel cassetto.',
    language: 'it',
    letter: {
      reason:
        'Rossella ha gestito con il marito la merceria di piazza fino alla chiusura. Conosce i tessuti al tatto e tiene ancora i conti della filarmonica. Da quando è rimasta sola esce poco; al gruppo di cucito del giovedì però arriva per prima e prepara i tavoli.',
      wishes: null,
      needs: 'Un posto che si possa raggiungere a piedi o con il treno. La mattina.',
    },
    answers: [
      {
        answer: 'agrees',
        how: 'home-visit',
        words: '«Non so se sono capace. Però sì, voglio vedere.»',
        othersPresent: null,
        daysAgo: 75,
      },
    ],
    notice: { how: 'read-aloud', daysAgo: 75 },
    steps: [
      { what: 'send', daysAgo: 73 },
      {
        what: 'return',
        daysAgo: 66,
        reason:
          'La lettera è bella ma non dice che cosa desidera Rossella. Potete chiederglielo, e scriverlo con le sue parole?',
      },
      {
        what: 'rewrite',
        daysAgo: 58,
        letter: {
          reason:
            'Rossella ha gestito con il marito la merceria di piazza fino alla chiusura. Conosce i tessuti al tatto e tiene ancora i conti della filarmonica. Da quando è rimasta sola esce poco; al gruppo di cucito del giovedì però arriva per prima e prepara i tavoli.',
          wishes:
            '«Un negozio, ma non da sola. Mi piace consigliare. E mi piacerebbe imparare a vendere col computer, come fa mia nipote.»',
          needs: 'Un posto che si possa raggiungere a piedi o con il treno. La mattina.',
        },
      },
      { what: 'send', daysAgo: 58 },
      { what: 'accept', daysAgo: 44 },
    ],
  },
  // Not now: nothing is sent, and nothing is wrong.
  {
    worker: 'irene.baldacci@prova.example',
    family: 'Nencini',
    given: 'Duccio',
    sex: 'M',
    born: born('2005-09-30'),
    birthplace: 'Firenze',
    lives: { comune: 'Bagno a Ripoli', address: 'Via dei Tigli 27' },
    phone: '+393000000104',
    channel: 'text-message',
    howToReach: 'Scrivere. Risponde la sera, sempre.',
    language: 'it',
    letter: {
      reason:
        'Duccio ha finito l’alberghiero con una pagella di cui va fiero solo la nonna, dice lui; a noi sembra buona. Nello stage faceva il pane alle quattro del mattino e non ha mai fatto tardi. Vorrebbe una pausa, e la vuole davvero.',
      wishes: '«Il pane. Ma prima l’estate.»',
      needs: null,
    },
    answers: [
      {
        answer: 'not-now',
        how: 'in-person',
        words: '«Non ora. Ho appena finito la scuola, richiamatemi a primavera. Non è un no.»',
        othersPresent: 'La nonna, fino al caffè.',
        daysAgo: 19,
      },
    ],
    notice: { how: 'paper', daysAgo: 19 },
    steps: [],
  },
  // Taken back: she found something better, by herself.
  {
    worker: 'elena.mannucci@prova.example',
    family: 'Caldini',
    given: 'Bianca',
    sex: 'F',
    born: born('1994-01-17'),
    birthplace: 'Borgo San Lorenzo',
    lives: { comune: 'Rufina', address: 'Via della Stazione 9' },
    phone: '+393000000105',
    email: 'bianca.caldini@posta.example',
    channel: 'e-mail',
    howToReach: 'Legge la posta ogni mattina in treno.',
    language: 'it',
    letter: {
      reason:
        'Bianca ha lavorato in una libreria e poi, per un periodo difficile, non ha lavorato. Da un anno cura la vetrina del negozio dell’usato: la gente entra per quella. È pronta, e lo diciamo in due, lei e io.',
      wishes:
        '«Una libreria. Va bene anche un magazzino di libri. Va bene anche lontano, il treno lo prendo volentieri.»',
      needs: 'Sapere gli orari con una settimana di anticipo. Poter uscire cinque minuti quando serve.',
    },
    answers: [
      {
        answer: 'agrees',
        how: 'in-person',
        words: '«Sì. Voglio che leggano la parte sulla vetrina.»',
        othersPresent: null,
        daysAgo: 52,
      },
    ],
    notice: { how: 'e-mail', daysAgo: 52 },
    steps: [
      { what: 'send', daysAgo: 50 },
      {
        what: 'withdraw',
        daysAgo: 41,
        reason:
          'Ha trovato da sola un contratto in una cartolibreria di Pontassieve: «Grazie, stavolta faccio io. Tenetemi il posto nel cuore.»',
      },
    ],
  },
  // A draft begun on Friday: what is missing shows.
  {
    worker: 'irene.baldacci@prova.example',
    family: 'El Idrissi',
    given: 'Hanane',
    sex: 'F',
    born: born('1998-07-23'),
    birthplace: 'Marocco',
    code: { none: 'Codice fiscale in rilascio: ha la ricevuta dell’Agenzia, il tesserino arriva per posta.' },
    lives: { comune: 'Bagno a Ripoli', address: null },
    phone: '+393000000106',
    channel: 'text-message',
    howToReach: 'Messaggi in francese o in arabo; in italiano capisce bene di persona.',
    language: 'ar',
    letter: {
      reason:
        'Hanane ha un diploma di sarta preso a Fès e in tre mesi ha imparato a orientarsi in tutta la zona con l’autobus.',
      wishes: null,
      needs: null,
    },
    answers: [],
    steps: [],
  },
  // A name that changed, a code that did not: kept, with the reason.
  {
    worker: 'caterina.maestrini@prova.example',
    family: 'Munteanu',
    given: 'Ioana',
    sex: 'F',
    born: born('1979-12-05'),
    birthplace: 'Romania',
    code: {
      issuedTo: 'Rusu',
      reason:
        'Ha ripreso il cognome da nubile dopo la separazione; il codice è ancora quello rilasciato con il cognome da sposata. Rettifica chiesta.',
    },
    lives: { comune: 'Figline e Incisa Valdarno', address: 'Via del Ponte 21' },
    phone: '+393000000107',
    channel: 'telephone',
    howToReach: 'La mattina tiene il telefono spento. Richiama entro sera.',
    language: 'ro',
    letter: {
      reason:
        'Ioana ha assistito anziani per dodici anni, anche di notte, anche tre case alla volta. Oggi la schiena le chiede un altro lavoro. Ha seguito il corso di informatica della biblioteca e insegna alle amiche a prenotare le visite. Ha pazienza, sa ascoltare, non dimentica un nome.',
      wishes: '«Una portineria, un’accoglienza. So parlare con chi ha paura.»',
      needs:
        'Stare seduta almeno metà del tempo. Un foglio con i nomi delle persone dell’ufficio il primo giorno.',
    },
    answers: [
      {
        answer: 'agrees',
        how: 'easy-to-read',
        words: 'Letto il foglio in lingua facile. «Ho capito tutto. Sì, e grazie che chiedete.»',
        othersPresent: null,
        daysAgo: 64,
      },
    ],
    notice: { how: 'easy-to-read', daysAgo: 64 },
    releases: [
      { channel: 'e-book', answer: 'given', daysAgo: 40 },
      { channel: 'documentary', answer: 'refused', daysAgo: 40 },
    ],
    steps: [
      { what: 'send', daysAgo: 62 },
      { what: 'accept', daysAgo: 49 },
    ],
  },
  // She does not want it. The draft stays to show that she was asked.
  {
    worker: 'andrea.fossi@prova.example',
    family: 'Brogi',
    given: 'Fabrizio',
    sex: 'M',
    born: born('1969-06-11'),
    birthplace: 'Figline Valdarno',
    lives: { comune: 'Reggello', address: 'Via delle Querce 5' },
    phone: '+393000000108',
    channel: 'telephone',
    howToReach: 'Non lasciare messaggi a chi risponde in casa: si richiama.',
    language: 'it',
    letter: {
      reason:
        'Fabrizio ha condotto pullman turistici per vent’anni e racconta le strade come altri i film. Ha tempo, esperienza, e la macchina sempre lucida.',
      wishes: '«Guidare no. Il resto lo vediamo.»',
      needs: 'Parlare in un posto dove non passa gente del paese.',
    },
    answers: [
      {
        answer: 'does-not-agree',
        how: 'in-person',
        words: '«No, grazie. Qui ci si conosce tutti e il mio nome resta qui. Se cambio idea vengo io.»',
        othersPresent: null,
        daysAgo: 12,
      },
    ],
    notice: { how: 'paper', daysAgo: 12 },
    steps: [],
  },
  // First not now, then yes: the last answer counts.
  {
    worker: 'federico.nannoni@prova.example',
    family: 'Quispe Flores',
    given: 'Luis Alberto',
    sex: 'M',
    born: born('2001-04-14'),
    birthplace: 'Perù',
    lives: { comune: 'Figline e Incisa Valdarno', address: 'Via di Mezzo 40' },
    phone: '+393000000109',
    channel: 'text-message',
    howToReach: 'Vocali brevi. Il sabato gioca: rispondere può lunedì.',
    language: 'es',
    letter: {
      reason:
        'Luis Alberto ripara telefoni e biciclette per tutta la palazzina e tiene un quaderno con i pezzi usati. Alle medie dicevano che non stava attento; provate a guardarlo mentre salda. Ha bisogno di qualcuno che trasformi questa attenzione in un mestiere con un contratto.',
      wishes: '«Quiero un taller. Un’officina. Con uno che sa e che mi lascia provare.»',
      needs: 'Istruzioni mostrate, non solo dette. Un compito alla volta fino alla fine.',
    },
    answers: [
      {
        answer: 'not-now',
        how: 'telephone',
        words: '«Adesso no, a dicembre viene mia mamma dal Perù e voglio stare con lei.»',
        othersPresent: null,
        daysAgo: 120,
      },
      {
        answer: 'agrees',
        how: 'with-interpreter',
        words: '«Ahora sí. Mia mamma è ripartita, e ha detto che devo. Ma lo voglio io.»',
        othersPresent: 'Un’interprete, chiesta da lui.',
        daysAgo: 15,
      },
    ],
    notice: { how: 'read-aloud', daysAgo: 15 },
    steps: [{ what: 'send', daysAgo: 13 }],
  },
  // Overdue: the answer should have come some days ago.
  {
    worker: 'elena.mannucci@prova.example',
    family: 'Poli',
    given: 'Gianni',
    sex: 'M',
    born: born('1966-10-27'),
    birthplace: 'Firenze',
    lives: { comune: 'Greve in Chianti', address: 'Via delle Vigne 11' },
    phone: '+390550000110',
    channel: 'letter',
    howToReach: 'Alla lettera risponde sempre; tenere conto di qualche giorno. Il telefono è della vicina.',
    language: 'it',
    letter: {
      reason:
        'Gianni è stato cantiniere fino alla vendita della fattoria. Sa di vino più di quanto dica e di trattori quanto serve. Da quando è in paese pota gli olivi degli altri in cambio di olio. Ha chiesto lui di essere segnalato, portando un foglio scritto a macchina con le date dei suoi lavori: è allegato al nostro fascicolo.',
      wishes: '«Finire gli anni che mancano con un lavoro vero. La cantina, la vigna, il frantoio.»',
      needs: 'Niente moduli da compilare sul momento. Una stretta di mano e un giro del posto.',
    },
    answers: [
      {
        answer: 'agrees',
        how: 'in-person',
        words: '«L’ho chiesto io, figuriamoci se non voglio.»',
        othersPresent: null,
        daysAgo: 40,
      },
    ],
    notice: { how: 'paper', daysAgo: 40 },
    steps: [{ what: 'send', daysAgo: 36 }],
  },
  // Zona Apuane: accepted, an orientation worker has been asked for.
  {
    worker: 'francesca.giannetti@prova.example',
    family: 'Vatteroni',
    given: 'Noemi',
    sex: 'F',
    born: born('1996-02-29'),
    birthplace: 'Carrara',
    lives: { comune: 'Massa', address: 'Viale dei Cipressi 8' },
    phone: '+393000000111',
    channel: 'text-message',
    howToReach: 'Prima un messaggio con il nome di chi chiama: i numeri sconosciuti non li prende.',
    language: 'it',
    letter: {
      reason:
        'Noemi è cresciuta nel laboratorio di marmo del nonno e sa levigare. Ha lasciato l’accademia a metà; da allora modella piccoli animali di creta che regala. Al mercato di Natale ne ha venduti quaranta e ha voluto restituire i soldi al gruppo. Le serve un luogo dove il suo lavoro abbia un prezzo.',
      wishes: '«Un laboratorio, anche di restauro. Vorrei essere pagata e non vergognarmi.»',
      needs: 'Pochi compagni di lavoro. Parlare di soldi in modo semplice e in privato.',
    },
    answers: [
      {
        answer: 'agrees',
        how: 'in-person',
        words: '«Sì. Posso portare gli animali di creta al colloquio?» Detto di sì.',
        othersPresent: 'L’educatrice del gruppo.',
        daysAgo: 70,
      },
    ],
    notice: { how: 'paper', daysAgo: 70 },
    releases: [{ channel: 'conference', answer: 'refused', daysAgo: 70 }],
    steps: [
      { what: 'send', daysAgo: 68 },
      { what: 'accept', daysAgo: 55 },
    ],
  },
  // Zona Apuane: returned, waiting for the service to complete it.
  {
    worker: 'davide.menchini@prova.example',
    family: 'Chen',
    given: 'Jian',
    sex: 'M',
    born: born('2000-08-08'),
    birthplace: 'Carrara',
    lives: { comune: 'Carrara', address: 'Via del Lavatoio 17' },
    phone: '+393000000112',
    channel: 'e-mail',
    email: 'jian.chen@posta.example',
    howToReach: 'Per iscritto, in italiano. Al telefono traduce per i genitori e si stanca.',
    language: 'it',
    letter: {
      reason:
        'Jian ha un diploma tecnico e disegna pezzi meccanici per passione; ne stampa alcuni con la macchina della biblioteca. In classe era quello che finiva per ultimo e senza errori. In famiglia si lavora molto e lui vorrebbe un lavoro che non sia quello di tutti.',
      wishes: '«Disegno tecnico, controllo dei pezzi. Un posto dove la precisione non è un difetto.»',
      needs: null,
    },
    answers: [
      {
        answer: 'agrees',
        how: 'video-call',
        words: '«Sì, d’accordo. Preferisco che i miei lo sappiano da me.»',
        othersPresent: null,
        daysAgo: 33,
      },
    ],
    notice: { how: 'e-mail', daysAgo: 33 },
    steps: [
      { what: 'send', daysAgo: 31 },
      {
        what: 'return',
        daysAgo: 17,
        reason:
          'Per preparare il primo incontro ci serve sapere che cosa aiuta Jian: luogo, durata, altre persone. Grazie.',
      },
    ],
  },
];
