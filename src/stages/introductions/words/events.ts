/** Sentences of the timeline: that it happened, never with which company or why. */
// biome-ignore format: one sentence a line
export const introductionEventWords = {
  'introductions.proposed': { it: 'Proposto un posto', en: 'A place proposed' },
  'introductions.agreed': { it: 'D’accordo su un posto proposto', en: 'Agreed to a place proposed' },
  'introductions.not-now': { it: 'Posto proposto: non adesso', en: 'Place proposed: not now' },
  'introductions.asked-someone': { it: 'Posto proposto: vuole chiedere a qualcuno', en: 'Place proposed: wants to ask somebody' },
  'introductions.introduced': { it: 'Presentata a un’azienda', en: 'Introduced to a company' },
  'introductions.interview-set': { it: 'Fissato un colloquio', en: 'Interview set' },
  'introductions.interview-held': { it: 'Colloquio fatto', en: 'Interview held' },
  'introductions.visit-set': { it: 'Fissata una visita', en: 'Visit set' },
  'introductions.visit-held': { it: 'Visita fatta', en: 'Visit held' },
  'introductions.activation': { it: 'Cominciata l’attivazione', en: 'Activation begun' },
  'introductions.gate-passed': { it: 'Registrata una condizione per iniziare', en: 'A condition to begin recorded' },
  'introductions.trial-began': { it: 'Fissate le prime due settimane', en: 'First fortnight fixed' },
  'introductions.confirmed': { it: 'Posto confermato', en: 'Place confirmed' },
  'introductions.ended': { it: 'Prime due settimane finite prima', en: 'First fortnight ended early' },
  'introductions.declined': { it: 'Presentazione non proseguita', en: 'Introduction not pursued' },
  'introductions.paper-made': { it: 'Preparato il foglio per un’azienda', en: 'Sheet for a company made' },
  'introductions.paper-withdrawn': { it: 'Ritirato il foglio per un’azienda', en: 'Sheet for a company withdrawn' },
} as const;
