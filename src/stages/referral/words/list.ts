/** Sentences of the list of referrals that no other page has. */
// biome-ignore format: one sentence a line
export const referralListWords = {
  person: { it: 'Persona', en: 'Person' },
  project: { it: 'Progetto', en: 'Project' },
  from: { it: 'Segnalata da', en: 'Referred by' },
  state: { it: 'Stato', en: 'State' },
  begun: { it: 'Iniziata il', en: 'Begun on' },
  sent: { it: 'Inviata il', en: 'Sent on' },
  due: { it: 'Risposta entro il', en: 'Answer by' },
  late: { it: 'In ritardo', en: 'Late' },
  yes: { it: 'sì', en: 'yes' },
  dueFilter: { it: 'Risposta', en: 'Answer' },
  dueAny: { it: 'Tutte', en: 'All' },
  dueWaiting: { it: 'Da dare', en: 'To be given' },
  dueLate: { it: 'In ritardo', en: 'Late' },
  nothingFits: { it: 'Nessuna segnalazione corrisponde ai filtri.', en: 'No referral fits the filters.' },
} as const;
