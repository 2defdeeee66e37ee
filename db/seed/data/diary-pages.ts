import type { AppointmentKind, EntryKind } from '../../../src/stages/diary/types.ts';

/** What is written into the shared diary: what was said and done, never what somebody has. `{nome}` and `[x|y]` as in the
 *  letters. */
export const diaryPages: readonly { readonly kind: EntryKind; readonly text: string }[] = [
  {
    kind: 'meeting',
    text: 'Primo incontro dopo l’accettazione. {nome} ha portato un quaderno con le domande: le ore, chi c’è, se si può cambiare idea. Risposto a tutte.',
  },
  {
    kind: 'call',
    text: 'Ha telefonato per dire che giovedì non può: ha un impegno in famiglia. Spostato di una settimana, va bene a entrambi.',
  },
  {
    kind: 'meeting',
    text: 'Guardate insieme le fotografie del laboratorio. Si è [fermato|fermata] sul banco della carta: «Questo lo so fare.»',
  },
  {
    kind: 'message',
    text: 'Scritto un messaggio per ricordare l’appuntamento di domani. Ha risposto con un pollice alzato.',
  },
  {
    kind: 'home-visit',
    text: 'Incontro a casa, come aveva chiesto. Ha preparato il caffè e mostrato le sedie che ha riparato. Parlato degli orari della corriera.',
  },
  {
    kind: 'note',
    text: 'Ha consegnato i documenti richiesti, in ordine dentro una busta. Manca solo una firma: la porta la prossima volta.',
  },
  {
    kind: 'absence',
    text: 'Non è [venuto|venuta] all’incontro e non ha risposto al telefono. Richiamo domani, senza fretta.',
  },
  {
    kind: 'call',
    text: '[Richiamato|Richiamata]: aveva perso il telefono sull’autobus. L’ha ritrovato il fratello. Fissato un nuovo giorno.',
  },
  {
    kind: 'meeting',
    text: 'Provato il tragitto insieme, dalla piazza alla stazione e ritorno. La seconda volta ha fatto strada {nome}.',
  },
  {
    kind: 'meeting',
    text: 'Ha chiesto di parlare piano e una cosa per volta. Fatto così: un foglio, tre righe, una decisione. Ha detto che aiuta.',
  },
  {
    kind: 'note',
    text: 'D’accordo con {nome}, i messaggi si mandano la mattina: la sera il telefono resta spento.',
  },
  {
    kind: 'call',
    text: 'Ha chiamato [lui|lei] per sapere a che punto siamo. Spiegato che si aspetta un documento e chi lo deve fare.',
  },
  {
    kind: 'home-visit',
    text: 'Il cancello era chiuso e il campanello non va: la prossima volta telefonare dal portone. Poi è [sceso|scesa] e abbiamo parlato in giardino.',
  },
  {
    kind: 'meeting',
    text: 'Incontro a tre con la persona che ha scelto di portare. {nome} ha parlato quasi sempre, e ha chiesto di rivedersi in due.',
  },
  {
    kind: 'note',
    text: 'Ha fatto tre mattine di volontariato alla biblioteca: i libri sugli scaffali alti li mette a posto {nome}. [Contento|Contenta].',
  },
  {
    kind: 'message',
    text: 'Ha mandato la fotografia della tessera nuova, come promesso. Messa da parte per il fascicolo.',
  },
  {
    kind: 'meeting',
    text: 'Parlato di che cosa non funzionò l’altra volta: troppe persone che davano ordini. Scritto nella scheda, con le sue parole.',
  },
  {
    kind: 'call',
    text: 'Al telefono per mezz’ora: la nonna è caduta e in casa c’è confusione. Rimandato quello che si può rimandare.',
  },
  {
    kind: 'meeting',
    text: 'Ha letto ad alta voce il foglio delle regole del progetto e ha cerchiato due punti da discutere. Ne parliamo con la coordinatrice.',
  },
  {
    kind: 'absence',
    text: 'Ha avvisato ieri sera che non sarebbe [venuto|venuta]: lo sciopero dei treni. Appuntamento spostato a lunedì.',
  },
  {
    kind: 'note',
    text: 'Iscrizione al corso di informatica della biblioteca: due pomeriggi a settimana, comincia il mese prossimo. Idea di {nome}.',
  },
  {
    kind: 'meeting',
    text: 'Incontro breve: era [stanco|stanca] e l’ha detto subito. Chiuso dopo venti minuti, senza lasciare niente a metà.',
  },
  {
    kind: 'message',
    text: 'Chiesto per messaggio se preferisce il mattino o il pomeriggio. «Mattina, dopo le nove.»',
  },
  {
    kind: 'home-visit',
    text: 'Visto l’orto dietro casa: le file sono segnate con i nomi. Ha regalato due zucchine e spiegato come le conserva.',
  },
  {
    kind: 'meeting',
    text: 'Preparato insieme un curriculum di una pagina. Ha voluto in cima: «Puntuale. [Preciso|Precisa].»',
  },
  {
    kind: 'call',
    text: 'Sentita al telefono la persona di fiducia, come {nome} aveva chiesto: accompagna agli appuntamenti e aspetta fuori.',
  },
  {
    kind: 'note',
    text: 'La borsa con i documenti è rimasta in ufficio: la ritira sabato mattina allo sportello. Avvisata la collega.',
  },
  {
    kind: 'meeting',
    text: 'Visita al vivaio con altre due persone. {nome} ha fatto le domande sull’annaffiatura e alla fine ha chiesto se c’è posto.',
  },
];

/** What somebody who walks with her from another body writes. */
export const companyPages: readonly { readonly kind: EntryKind; readonly text: string }[] = [
  {
    kind: 'meeting',
    text: 'Presentati. Fatto un giro del magazzino: ha riconosciuto gli scaffali e chiesto dove si timbra.',
  },
  { kind: 'call', text: 'Concordato per telefono il prossimo incontro: alla fermata, poi si va insieme.' },
  {
    kind: 'meeting',
    text: 'Un’ora sulle cose che sa fare e su quelle che vuole imparare. Ha scelto due ambienti da visitare.',
  },
];

/** Notes under professional secrecy: a thought to check, an agreement on how to work. */
export const reservedPages: readonly string[] = [
  'Ho l’impressione che dica di sì per non deludere. La prossima volta chiedo in un altro modo, e lascio tempo.',
  'Mi ha raccontato una cosa della famiglia e ha chiesto che resti tra noi. Non la scrivo altrove.',
  'Da portare in supervisione: quanto insisto sugli orari, e perché.',
  'Quando arriva il fratello cambia discorso. Vederci in un altro luogo.',
  'Ha pianto, poi ha riso di averlo fatto. Non c’era da dire niente: siamo rimasti in silenzio.',
  'Temo di correre troppo. Un passo alla volta, deciso insieme.',
  'Ha parlato di soldi prestati a un conoscente. Non vuole aiuto, vuole che lo sappia qualcuno. Richiedere fra un mese.',
  'Verificare se la nuova casa lontana dal paese è stata una sua scelta: oggi non era chiaro.',
  'Con me parla volentieri, in gruppo tace. Non chiamarla timidezza: chiedere a [lui|lei].',
  'Mi accorgo che decido io i giorni. La prossima volta il calendario lo tiene {nome}.',
];

/** Appointments: where, and what is good to know beforehand. */
export const meetings: readonly {
  readonly kind: AppointmentKind;
  readonly place: string | null;
  readonly note: string | null;
}[] = [
  { kind: 'meeting', place: 'Sede del servizio, primo piano', note: null },
  { kind: 'meeting', place: 'Biblioteca comunale, saletta', note: 'Portare il foglio con le domande.' },
  { kind: 'call', place: null, note: 'Chiamare dopo le dieci.' },
  { kind: 'home-visit', place: 'A casa', note: 'Telefonare dal portone: il campanello non va.' },
  { kind: 'meeting', place: 'Sede del servizio, stanza 4', note: 'Un’ora al massimo.' },
  { kind: 'video-call', place: null, note: null },
  { kind: 'meeting', place: 'Piazza, alla fermata della corriera', note: 'Si prova insieme il tragitto.' },
];
