/** Sentences of the list of introductions. */
// biome-ignore format: one sentence a line
export const introductionListWords = {
  introductions: { it: 'Presentazioni', en: 'Introductions' },
  lead: { it: 'I posti proposti alle persone, e a che punto sono. Il nome lo legge solo chi cammina con lei.', en: 'The places proposed to people, and how far they are. Only who walks with her reads her name.' },
  person: { it: 'Persona', en: 'Person' },
  place: { it: 'Posto', en: 'Place' },
  company: { it: 'Azienda', en: 'Company' },
  project: { it: 'Progetto', en: 'Project' },
  state: { it: 'A che punto è', en: 'How far it is' },
  since: { it: 'Dal', en: 'Since' },
  next: { it: 'Prossimo passo entro', en: 'Next step by' },
  ended: { it: 'Chi si è fermato', en: 'Who stopped' },
  all: { it: 'Tutte', en: 'All' },
  underWay: { it: 'Solo quelle in corso', en: 'Only those under way' },
  countOne: { it: '1 presentazione', en: '1 introduction' },
  countMany: { it: '{n} presentazioni', en: '{n} introductions' },
  emptyTitle: { it: 'Nessuna presentazione', en: 'No introductions' },
  emptyText: { it: 'Qui compaiono i posti che chi cammina con una persona le propone, dagli abbinamenti o a mano.', en: 'Here stand the places that who walks with a person proposes to her, from the matching or by hand.' },
  nothingFits: { it: 'Nessuna presentazione corrisponde ai filtri.', en: 'No introduction fits the filters.' },
} as const;
