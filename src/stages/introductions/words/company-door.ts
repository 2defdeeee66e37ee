/** The page that a company opens by its link, before and after the number: it says of nobody what she has, or why. */
// biome-ignore format: one sentence a line
export const companyDoorWords = {
  title: { it: 'Un documento per voi', en: 'A document for you' },
  lead: { it: 'Si apre con il numero di sei cifre che vi abbiamo detto al telefono.', en: 'It opens with the number of six digits that we told you by telephone.' },
  pin: { it: 'Numero di sei cifre', en: 'Number of six digits' },
  open: { it: 'Apri il documento', en: 'Open the document' },
  none: { it: 'Con questo indirizzo e questo numero non si apre niente. Controllate il numero, o chiamate chi ve lo ha dato.', en: 'With this address and this number nothing opens. Check the number, or call who gave it to you.' },
  'too-many': { it: 'Troppi tentativi. Aspettate 15 minuti, o chiamate chi vi ha dato il numero.', en: 'Too many tries. Wait 15 minutes, or call who gave you the number.' },
  sheet: { it: 'Scarica il foglio (PDF)', en: 'Download the sheet (PDF)' },
  wall: { it: 'Scarica il foglio da appendere: chi chiamare (PDF)', en: 'Download the paper for the wall: whom to call (PDF)' },
  calendar: { it: 'Metti l’appuntamento in agenda', en: 'Put the appointment into your calendar' },
} as const;
