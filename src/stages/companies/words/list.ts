/** Sentences of the list of companies. */
// biome-ignore format: one sentence a line
export const companyListWords = {
  companies: { it: 'Aziende', en: 'Companies' },
  companiesLead: { it: 'Le aziende del territorio, a che punto è il dialogo con ognuna e che cosa le è stato promesso.', en: 'The companies of the territory, where the dialogue with each stands, and what was promised to it.' },
  name: { it: 'Azienda', en: 'Company' },
  stage: { it: 'Fase', en: 'Stage' },
  kind: { it: 'Tipo', en: 'Kind' },
  comuni: { it: 'Sedi', en: 'Where' },
  comune: { it: 'Comune di una sede', en: 'Comune of a place of work' },
  contact: { it: 'Ultimo contatto', en: 'Last contact' },
  next: { it: 'Prossimo passo', en: 'Next step' },
  step: { it: 'Entro il', en: 'By' },
  by: { it: 'Chi', en: 'Who' },
  search: { it: 'Nome o partita IVA', en: 'Name or partita IVA' },
  promisedBy: { it: 'Chi fa il prossimo passo', en: 'Who takes the next step' },
  overdue: { it: 'Solo passi scaduti', en: 'Only overdue steps' },
  all: { it: 'Tutti', en: 'All' },
  countOne: { it: '1 azienda', en: '1 company' },
  countMany: { it: '{n} aziende', en: '{n} companies' },
  emptyTitle: { it: 'Nessuna azienda', en: 'No companies' },
  emptyText: { it: 'Qui compaiono le aziende che tu e i colleghi del territorio inserite.', en: 'Here stand the companies that you and your colleagues of the territory enter.' },
  nothingFits: { it: 'Nessuna azienda corrisponde ai filtri.', en: 'No company fits the filters.' },
} as const;
