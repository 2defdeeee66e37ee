/** Sentences of the page where a person's own access is opened. */
// biome-ignore format: one sentence a line
export const ownAccessWords = {
  ownAccess: { it: 'Il suo accesso', en: 'Her own access' },
  ownAccessOf: { it: 'L’accesso di {code}', en: 'The access of {code}' },
  ownAccessLead: { it: 'Con il suo accesso legge da sé il bilancio e il piano, e li firma. È una sua scelta: senza, tutto si fa su carta.', en: 'With it she reads the balance and the plan herself, and signs them. It is her choice: without it, everything is done on paper.' },
  ownAccessNone: { it: 'Non ha un accesso.', en: 'She has no access.' },
  ownAccessSince: { it: 'Entra con il codice {code}, dal {day}. L’accesso è stato aperto da chi la segue.', en: 'She signs in with the code {code}, since {day}. The access was opened by who follows her.' },
  openOwnAccess: { it: 'Apri il suo accesso', en: 'Open her access' },
  inviteAgain: { it: 'Fai un altro invito', en: 'Make another invitation' },
  closeOwnAccess: { it: 'Chiudi il suo accesso', en: 'Close her access' },
  ownAccessHint: { it: 'L’invito si consegna a mano a lei, e a nessun altro: sceglie lei la password.', en: 'The invitation is handed to her in person, and to nobody else: she chooses the password.' },
  'done.own-opened': { it: 'L’accesso è aperto. Consegna l’invito a lei.', en: 'The access is open. Hand the invitation to her.' },
  'done.own-invited': { it: 'Ecco un altro invito. Quello di prima non vale più.', en: 'Here is another invitation. The one before no longer works.' },
  'done.own-closed': { it: 'L’accesso è chiuso.', en: 'The access is closed.' },
  'own-access-there': { it: 'Ha già un accesso: si può fare un altro invito.', en: 'She has an access already: another invitation can be made.' },
  'own-access.opened': { it: 'Ha ricevuto il suo accesso', en: 'She was given her own access' },
  'own-access.closed': { it: 'Il suo accesso è stato chiuso', en: 'Her own access was closed' },
} as const;
