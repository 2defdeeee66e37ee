import type { Channel } from '../../../src/stages/people/types.ts';

/** First sentences of a letter: since when, and how, the service knows the person. `{nome}` and `[x|y]` as in the cores. */
export const openings: readonly string[] = [
  'Seguo {nome} da poco più di un anno.',
  'Conosco {nome} da tre anni, da quando si è [trasferito|trasferita] in paese.',
  '{nome} si è [rivolto|rivolta] a noi in primavera, di sua iniziativa.',
  'Con {nome} lavoriamo insieme da diciotto mesi, con un incontro ogni due settimane.',
  'Propongo al progetto {nome}, che il nostro servizio conosce da tempo.',
  'Abbiamo parlato del progetto con {nome} in due incontri, il secondo chiesto da [lui|lei].',
  'Il nostro servizio conosce {nome} da qualche anno.',
  'Scrivo questa lettera dopo averla letta insieme a {nome}, che ha corretto due frasi.',
  'Vi presento {nome}, con le parole che abbiamo scelto insieme.',
  'Da quando seguo {nome}, poco più di sei mesi, non ha mancato un incontro.',
  '{nome} ha sentito del progetto da un amico che vi ha partecipato e ha chiesto di poterne parlare.',
  'L’idea di questa segnalazione è di {nome}; noi l’abbiamo trovata buona.',
];

/** Sentences on what the project must know in practice: the requirement of the notice, days, movement. */
export const practicalities: readonly string[] = [
  'È [iscritto|iscritta] agli elenchi del collocamento mirato e al momento non lavora.',
  'Ha già i documenti richiesti dall’avviso; li consegneremo al primo incontro.',
  'Si muove da [solo|sola] con il treno e con la corriera.',
  'Degli orari preferisce parlare di persona, al primo incontro.',
  'Ha la patente B ma non l’auto; si sposta in bicicletta o con i mezzi.',
  'Per i primi incontri possiamo mettere a disposizione la nostra sede.',
  'L’iscrizione agli elenchi della L. 68/1999 è in regola.',
  'Al momento non lavora e tiene impegni regolari ogni settimana.',
  'Abita in una frazione servita da due corse al giorno: l’orario va pensato su quelle.',
  'Resto a disposizione per un incontro a tre, se {nome} è d’accordo.',
];

/** Small things that help anybody, added to the needs. */
export const sharedHelps: readonly string[] = [
  'Un messaggio il giorno prima dell’appuntamento.',
  'Le informazioni importanti anche per iscritto.',
  'Sapere con chi parlerà e per quanto tempo.',
  'Se non si presenta, una telefonata gentile prima di ogni altra cosa.',
  'Un luogo che si raggiunga con i mezzi.',
  'Incontri di non più di un’ora.',
  'Poter portare una persona di fiducia.',
  'Dare del tu, lo preferisce.',
  'Dare del lei, lo preferisce.',
  'Nessun appuntamento il venerdì pomeriggio.',
];

/** How to reach her, by the channel she prefers: what to mind. */
export const waysToReach = {
  telephone: [
    'Meglio dopo le 15; se non risponde, un messaggio.',
    'La mattina tiene il telefono spento. Richiama sempre entro sera.',
    'Chiamare tra le 10 e le 12, quando è sul terrazzo.',
    'Risponde volentieri. Parlare con calma.',
    'Il sabato e la domenica no, per favore.',
    'Non serve insistere: se vede la chiamata, richiama.',
    'Dopo cena, mai prima: durante il giorno è fuori con il cane.',
    'Se non risponde, riprovare la sera. Niente messaggi ad altri.',
    'Per le cose lunghe meglio di persona.',
  ],
  'text-message': [
    'Mandare prima un messaggio con il nome di chi chiama: i numeri sconosciuti non li prende.',
    'Il numero è suo. Non lasciare messaggi a chi risponde al fisso di casa.',
    'Preferisce i vocali ai testi lunghi.',
    'Scrivere; non telefonare se non è urgente.',
    'Messaggi brevi, una domanda alla volta.',
    'Risponde la sera. Se il giorno dopo non ha risposto, si può chiamare.',
    'Per gli appuntamenti un messaggio con giorno, ora e indirizzo, senza altro.',
  ],
  'e-mail': [
    'Legge la posta elettronica il lunedì e il giovedì in biblioteca.',
    'Scrivere alla posta; risponde entro due giorni.',
  ],
  letter: [
    'Alla lettera risponde sempre; tenere conto di qualche giorno.',
    'Busta senza intestazione del servizio: la cassetta è in comune.',
  ],
  'through-trusted-person': [
    'Chiamare la sorella, che [gli|le] passa il telefono: così ha chiesto.',
    'Passare dalla vicina del piano di sotto, d’accordo con [lui|lei].',
    'Il fratello risponde e [lo|la] fa richiamare; a lui si dice solo chi ha chiamato.',
  ],
} as const satisfies Record<Channel, readonly string[]>;
