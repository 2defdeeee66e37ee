/** Sentences of the reserved notes. */
// biome-ignore format: one sentence a line
export const noteWords = {
  notes: { it: 'Note riservate', en: 'Reserved notes' },
  notesOf: { it: 'Note riservate su {name}', en: 'Reserved notes on {name}' },
  whoReads: { it: 'Le leggi tu, e chi ti sostituisce mentre sei assente. Nessun altro: non entrano nel diario, nelle ricerche, nelle relazioni, nei passaggi di consegne, in nessuna esportazione.', en: 'You read them, and whoever stands in for you while you are away. Nobody else: they enter no diary, search, report, handover or export.' },
  secrecyLaw: { it: 'Segreto professionale: L. 119/2001 per gli assistenti sociali; per gli altri, il codice della loro professione.', en: 'Professional secrecy: L. 119/2001 for social workers; for the others, the code of their profession.' },
  writeNote: { it: 'Scrivi una nota riservata', en: 'Write a reserved note' },
  noteText: { it: 'Nota', en: 'Note' },
  saveNote: { it: 'Registra la nota riservata', en: 'Record the reserved note' },
  correctNoteTitle: { it: 'Correggi una nota riservata', en: 'Correct a reserved note' },
  correctNoteLead: { it: 'La nota di prima resta, barrata: la tua correzione prende il suo posto.', en: 'The earlier note stays, struck through: your correction takes its place.' },
  ofWhomYouStandIn: { it: 'Di {name}, che sostituisci', en: 'Of {name}, for whom you stand in' },
  ofColleague: { it: 'Di chi sostituisci', en: 'Of the colleague for whom you stand in' },
  noteCorrected: { it: 'Corretta da una nota successiva', en: 'Corrected by a later note' },
  noteCorrects: { it: 'Corregge una nota precedente', en: 'Corrects an earlier note' },
  noNotes: { it: 'Nessuna nota riservata', en: 'No reserved note' },
  noNotesText: { it: 'Qui compaiono le tue note, e quelle di chi sostituisci.', en: 'Here stand your notes, and those of whom you stand in for.' },
  notesLeft: { it: 'Le tue note su chi non segui più', en: 'Your notes on people you no longer follow' },
  notesLeftLead: { it: 'Restano tue, e le leggi solo tu. Il nome della persona non ti serve più e non compare.', en: 'They stay yours, and you alone read them. The person’s name is no longer needed for your task and is not shown.' },
  noNotesLeft: { it: 'Qui compaiono le note che hai scritto su persone che oggi seguono altri.', en: 'Here stand the notes you wrote on people whom others follow today.' },
  'done.note-written': { it: 'Nota riservata registrata.', en: 'Reserved note recorded.' },
  'done.note-corrected': { it: 'Correzione registrata: la nota di prima resta, barrata.', en: 'Correction recorded: the earlier note stays, struck through.' },
} as const;
