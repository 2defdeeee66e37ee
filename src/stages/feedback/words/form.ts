/** Sentences of the form under every public page. The questions and answers are those of the Comuni site model, which
 *  the validator of the public administration compares letter by letter. Those ending in `Service` are for the end of a
 *  service, where the model asks another question.
 *  @source italia/design-comuni-docs, flussi-di-servizi/valutazione-servizio.rst */
// biome-ignore format: one sentence a line
export const feedbackFormWords = {
  question: { it: 'Quanto sono chiare le informazioni su questa pagina?', en: 'How clear is the information on this page?' },
  questionService: { it: 'Quanto è stato facile usare questo servizio?', en: 'How easy was this service to use?' },
  starsLegend: { it: 'Valuta da 1 a 5 stelle la pagina', en: 'Rate the page from 1 to 5 stars' },
  starsLegendService: { it: 'Valuta da 1 a 5 stelle il servizio', en: 'Rate the service from 1 to 5 stars' },
  star: { it: 'Valuta {n} stelle su 5', en: 'Rate {n} out of 5 stars' },
  negative: { it: 'Dove hai incontrato le maggiori difficoltà?', en: 'Where did you find it most difficult?' },
  positive: { it: 'Quali sono stati gli aspetti che hai preferito?', en: 'What did you like best?' },
  unclear: { it: 'A volte le indicazioni non erano chiare', en: 'Sometimes the instructions were not clear' },
  incomplete: { it: 'A volte le indicazioni non erano complete', en: 'Sometimes the instructions were not complete' },
  lost: { it: 'A volte non capivo se stavo procedendo correttamente', en: 'Sometimes I could not tell whether I was going the right way' },
  technical: { it: 'Ho avuto problemi tecnici', en: 'I had technical problems' },
  clear: { it: 'Le indicazioni erano chiare', en: 'The instructions were clear' },
  complete: { it: 'Le indicazioni erano complete', en: 'The instructions were complete' },
  guided: { it: 'Capivo sempre che stavo procedendo correttamente', en: 'I could always tell that I was going the right way' },
  'no-technical': { it: 'Non ho avuto problemi tecnici', en: 'I had no technical problems' },
  other: { it: 'Altro', en: 'Something else' },
  stepOf: { it: '{n}/2', en: '{n}/2' },
  more: { it: 'Vuoi aggiungere altri dettagli?', en: 'Would you like to add more details?' },
  detail: { it: 'Dettaglio', en: 'Details' },
  detailHelp: { it: 'Inserire massimo 200 caratteri', en: 'At most 200 characters' },
  noNames: { it: 'Non scrivere dati personali: né tuoi, né di altri. Per esempio nomi, telefoni, notizie sulla salute.', en: 'Write nothing personal, about you or anybody else: no names, telephone numbers or news about health.' },
  left: { it: 'Caratteri che restano: {n}', en: 'Characters left: {n}' },
  over: { it: 'Caratteri di troppo: {n}', en: 'Characters too many: {n}' },
  back: { it: 'Indietro', en: 'Back' },
  next: { it: 'Avanti', en: 'Next' },
  send: { it: 'Invia la valutazione', en: 'Send your rating' },
  thanks: { it: 'Grazie, il tuo parere ci aiuterà a migliorare il servizio!', en: 'Thank you: what you say helps us to do better.' },
  thanksText: { it: 'Chi cura queste pagine legge le valutazioni. Non può risponderti, perché non chiediamo chi sei.', en: 'Those who look after these pages read the ratings. They cannot answer you, because we do not ask who you are.' },
  thanksTextService: { it: 'Chi cura queste pagine legge le valutazioni. Accanto alla tua non c’è né il tuo nome né quello dell’azienda, e non cambia nulla per la tua offerta.', en: 'Those who look after these pages read the ratings. Neither your name nor that of the company stands beside yours, and it changes nothing for your offer.' },
  backToPage: { it: 'Torna alla pagina «{title}»', en: 'Back to the page “{title}”' },
  backHome: { it: 'Vai alla pagina iniziale', en: 'Go to the first page' },
  about: { it: 'Stai valutando la pagina «{title}».', en: 'You are rating the page “{title}”.' },
  aboutService: { it: 'Stai valutando il modulo con cui si offre un posto di lavoro.', en: 'You are rating the form by which a place of work is offered.' },
  given: { it: 'Stelle che hai dato: {n} su 5.', en: 'You gave {n} out of 5 stars.' },
  'stars-missing': { it: 'Scegli quante stelle dai alla pagina, da 1 a 5.', en: 'Choose how many stars you give to the page, from 1 to 5.' },
  'stars-missing-service': { it: 'Scegli quante stelle dai al servizio, da 1 a 5.', en: 'Choose how many stars you give to the service, from 1 to 5.' },
  'answer-missing': { it: 'Scegli una risposta.', en: 'Choose one answer.' },
  'text-too-long': { it: 'Il testo supera i 200 caratteri: accorcialo, poi invialo di nuovo.', en: 'The text is longer than 200 characters: shorten it, then send it again.' },
  'form-broken': { it: 'Il modulo è arrivato incompleto. Controlla e invialo di nuovo.', en: 'The form did not arrive whole. Check it and send it again.' },
  'too-many': { it: 'Da questo collegamento sono arrivate molte valutazioni. Riprova più tardi: quello che hai scritto è ancora qui.', en: 'Many ratings have come from this connection. Try again later: what you wrote is still here.' },
  failed: { it: 'La valutazione non è partita. Controlla il collegamento e riprova: quello che hai scritto è ancora qui.', en: 'Your rating was not sent. Check your connection and try again: what you wrote is still here.' },
} as const;

/** Key of a sentence of the form. */
export type FeedbackFormWord = keyof typeof feedbackFormWords;
