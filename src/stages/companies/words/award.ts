/** Sentences of a certificate and of the partner mark, as they are printed. */
// biome-ignore format: one sentence a line
export const awardWords = {
  'title.attestato': { it: 'Attestato di collaborazione', en: 'Certificate of collaboration' },
  'title.partner-mark': { it: 'Azienda partner del progetto', en: 'Partner company of the project' },
  'code.attestato': { it: 'Attestato n.', en: 'Certificate no.' },
  'code.partner-mark': { it: 'Marchio n.', en: 'Mark no.' },
  'opening.attestato': { it: 'Si attesta che l’azienda ha collaborato al progetto.', en: 'This is to certify that the company has collaborated in the project.' },
  'opening.partner-mark': { it: 'L’azienda è riconosciuta come partner del progetto e può mostrarlo.', en: 'The company is recognised as a partner of the project and may show it.' },
  company: { it: 'Azienda', en: 'Company' },
  partitaIva: { it: 'Partita IVA', en: 'Partita IVA' },
  project: { it: 'Progetto', en: 'Project' },
  cup: { it: 'CUP', en: 'CUP' },
  number: { it: 'Numero nel registro', en: 'Number in the register' },
  on: { it: 'Giorno', en: 'Day' },
  for: { it: 'Per', en: 'For' },
  markUse: { it: 'Il riconoscimento vale finché il progetto non lo ritira.', en: 'The recognition holds until the project takes it back.' },
} as const;
