/** Sentences of the error pages. */
export const errorWords = {
  absentTitle: { it: 'Questa pagina non c’è', en: 'This page is not here' },
  absentText: {
    it: 'L’indirizzo non porta a niente che tu possa vedere. Controlla come è scritto, o torna all’inizio.',
    en: 'The address leads to nothing that you may see. Check how it is written, or go back to the start.',
  },
  faultTitle: { it: 'Qualcosa non ha funzionato', en: 'Something went wrong' },
  faultText: {
    it: 'È un guasto nostro, non un tuo errore. Niente è stato salvato a metà. Riprova; se si ripete, dicci il riferimento qui sotto.',
    en: 'This is our fault, not yours. Nothing was saved by half. Try again; if it happens again, tell us the reference below.',
  },
  unavailableTitle: { it: 'Il servizio si ferma un momento', en: 'The service is pausing' },
  unavailableText: {
    it: 'In questo momento non possiamo leggere né salvare i dati. Riparte da solo: riprova fra un minuto. Se stavi scrivendo, torna indietro: quello che hai scritto è ancora lì.',
    en: 'At this moment we can neither read nor save data. It comes back by itself: try again in a minute. If you were writing, go back: what you wrote is still there.',
  },
  forgedTitle: { it: 'Il modulo non è stato riconosciuto', en: 'The form was not recognised' },
  forgedText: {
    it: 'Il modulo veniva da una pagina vecchia o da un altro sito. Torna alla pagina, ricaricala e invia di nuovo.',
    en: 'The form came from an old page or from another site. Go back to the page, reload it and send it again.',
  },
  repeatedTitle: { it: 'Questo modulo è già stato inviato', en: 'This form was already sent' },
  repeatedText: {
    it: 'Lo stesso modulo era già arrivato con parole diverse, e vale il primo invio. Apri di nuovo la pagina per cambiare qualcosa.',
    en: 'The same form had already arrived with other words, and the first one counts. Open the page again to change something.',
  },
  tooLargeTitle: { it: 'Il modulo è troppo grande', en: 'The form is too large' },
  tooLargeText: {
    it: 'Non è stato salvato niente. Accorcia il testo, o scegli file più piccoli (20 MB ciascuno al massimo), e invia di nuovo.',
    en: 'Nothing was saved. Shorten the text, or choose smaller files (20 MB each at most), and send it again.',
  },
  reference: { it: 'Riferimento: {id}', en: 'Reference: {id}' },
  home: { it: 'Torna all’inizio', en: 'Back to the start' },
  unknownField: {
    it: 'Il modulo contiene un campo che questa pagina non ha. Ricarica la pagina e riprova.',
    en: 'The form holds a field that this page does not have. Reload the page and try again.',
  },
  changedMeanwhile: {
    it: 'Nel frattempo qualcuno ha salvato questa pagina. Confronta le due versioni e decidi quale tenere.',
    en: 'Meanwhile somebody saved this page. Compare the two versions and decide which one to keep.',
  },
  signedInAgainFiles: {
    it: 'Sei di nuovo collegata o collegato. Quello che avevi scritto è qui; i file no: sceglili di nuovo, controlla e invia.',
    en: 'You are signed in again. What you had written is here; the files are not: choose them again, check and send.',
  },
  signedInAgain: {
    it: 'Sei di nuovo collegata o collegato. Quello che avevi scritto è qui: controlla e invia.',
    en: 'You are signed in again. What you had written is here: check it and send it.',
  },
} as const;
