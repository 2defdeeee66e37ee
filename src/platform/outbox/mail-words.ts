/** Every sentence of a mail. It travels in clear through servers that are nobody's business: it says what its reader is
 *  to do, and never of whom, for which service, in which project, or what happened to somebody. */
export const mailWords = {
  // One subject for every kind: a list of subjects in an inbox tells nothing.
  subject: { it: 'Accompagna: c’è qualcosa da fare', en: 'Accompagna: there is something to do' },
  'relation-asked': {
    it: 'Un collega aspetta una tua risposta. Apri la pagina: puoi dire di sì o di no.',
    en: 'A colleague is waiting for your answer. Open the page: you may say yes or no.',
  },
  'relation-declined': {
    it: 'Una tua richiesta ha avuto un no. Apri la pagina e vedi a chi altro chiedere.',
    en: 'A request of yours was declined. Open the page and see whom else to ask.',
  },
  'relation-accepted': {
    it: 'Una tua richiesta ha avuto un sì. Apri la pagina e vedi da quando vale.',
    en: 'A request of yours was accepted. Open the page and see from when it holds.',
  },
  'referral-arrived': {
    it: 'È arrivato qualcosa da leggere. Apri la pagina: c’è un giorno entro cui rispondere.',
    en: 'Something has arrived for you to read. Open the page: there is a day to answer by.',
  },
  'offer-arrived': {
    it: 'Qualcuno ha scritto dal sito e aspetta una chiamata. Apri la pagina: c’è un giorno entro cui chiamare.',
    en: 'Somebody has written from the site and waits for a call. Open the page: there is a day to call by.',
  },
  'referral-answered': {
    it: 'È arrivata una risposta che aspettavi. Apri la pagina e leggila.',
    en: 'An answer you were waiting for has arrived. Open the page and read it.',
  },
  'charge-asked': {
    it: 'C’è una domanda che aspetta una decisione. Apri la pagina e rispondi.',
    en: 'There is a question that waits for a decision. Open the page and answer.',
  },
  'evidence-expires': {
    it: 'Una scadenza si avvicina. Apri la pagina e vedi che cosa va rinnovato.',
    en: 'An expiry date is near. Open the page and see what has to be renewed.',
  },
  'appointment-reminder': {
    it: 'Hai un appuntamento in agenda. Apri la pagina: trovi il giorno, l’ora e il luogo.',
    en: 'You have an appointment coming. Open the page: it has the day, the time and the place.',
  },
  'possible-duplicate': {
    it: 'C’è un confronto da fare. Apri la pagina e decidi.',
    en: 'There is a comparison to make. Open the page and decide.',
  },
  'relation-ends': {
    it: 'Un tuo incarico sta per finire. Apri la pagina e vedi se va rinnovato.',
    en: 'A task of yours is about to end. Open the page and see whether to renew it.',
  },
  'representative-dissent': {
    it: 'Qualcosa è fermo e aspetta una decisione. Apri la pagina e leggi perché.',
    en: 'Something has stopped and waits for a decision. Open the page and read why.',
  },
  'meeting-convened': {
    it: 'Un collega ti aspetta a un incontro. Apri la pagina: trovi il giorno, l’ora e il luogo.',
    en: 'A colleague expects you at a meeting. Open the page: it has the day, the time and the place.',
  },
  'place-described': {
    it: 'È arrivato qualcosa che avevi chiesto. Apri la pagina e vedi se va bene.',
    en: 'Something that you had asked for has arrived. Open the page and see whether it will do.',
  },
  'import-done': {
    it: 'Un lavoro che avevi avviato è finito. Apri la pagina e vedi com’è andato.',
    en: 'A piece of work you had started is done. Open the page and see how it went.',
  },
} as const;
