/** Sentences of what an ente is called, where it sits and by what code the public registers know it. */
// biome-ignore format: one sentence a line
export const bodyWords = {
  renameBody: { it: 'Cambia nome, sede e codice', en: 'Change name, seat and code' },
  saveName: { it: 'Salva nome, sede e codice', en: 'Save name, seat and code' },
  seat: { it: 'Comune della sede', en: 'Comune of its seat' },
  seatHint: { it: 'Serve alla mappa nella pagina pubblica dei progetti.', en: 'The map on the public page of the projects goes by it.' },
  seatUnknown: { it: 'Non indicato', en: 'Not said' },
  'seat-elsewhere': { it: 'Scegli un comune del territorio di questo ente.', en: 'Choose a comune of the territory of this body.' },
  ipaCode: { it: 'Codice IPA', en: 'IPA code' },
  ipaCodeHint: { it: 'Solo per gli enti pubblici: si trova nell’Indice dei domicili digitali delle pubbliche amministrazioni (indicepa.gov.it), nella scheda dell’ente. Nei dati aperti dice chi li pubblica.', en: 'For public bodies alone: it stands in the entry of the body in the Indice dei domicili digitali delle pubbliche amministrazioni (indicepa.gov.it). In the open data it says who publishes them.' },
  'ipa.malformed': { it: 'Un codice IPA ha da 2 a 40 caratteri: lettere senza accento, cifre, trattini e trattini bassi, senza spazi.', en: 'An IPA code has 2 to 40 characters: letters without accents, digits, hyphens and underscores, and no blanks.' },
  'done.renamed': { it: 'Nome, sede e codice sono salvati.', en: 'Name, seat and code are saved.' },
} as const;
