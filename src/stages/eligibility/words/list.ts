/** Sentences of the list of requirements. */
// biome-ignore format: one sentence a line
export const eligibilityListWords = {
  requirements: { it: 'Requisiti', en: 'Requirements' },
  requirementsListLead: { it: 'A che punto è la verifica dei requisiti di ogni persona accolta da un progetto.', en: 'Where the checking of the requirements stands, of each person whom a project has taken on.' },
  person: { it: 'Persona', en: 'Person' },
  project: { it: 'Progetto', en: 'Project' },
  state: { it: 'Stato', en: 'State' },
  opened: { it: 'Accolta il', en: 'Taken on' },
  due: { it: 'Da decidere entro il', en: 'To be decided by' },
  expires: { it: 'Primo documento che scade', en: 'First paper to expire' },
  all: { it: 'Tutti', en: 'All' },
  expiring: { it: 'Scade un documento entro 60 giorni', en: 'A paper expires within 60 days' },
  countOne: { it: '1 verifica', en: '1 checking' },
  countMany: { it: '{n} verifiche', en: '{n} checkings' },
  emptyTitle: { it: 'Nessuna verifica', en: 'No checkings' },
  emptyText: { it: 'Qui compaiono le persone che un progetto ha accolto, appena tu puoi vederne i requisiti.', en: 'Here stand the people whom a project has taken on, once you may see their requirements.' },
  nothingFits: { it: 'Nessuna verifica corrisponde ai filtri.', en: 'No checking fits the filters.' },
} as const;
