import type { ToldSeat } from '../sit-together.ts';

const at = (name: string) => `${name}@prova.example`;

/** The commission and the équipe of each project, with for which service each sits. */
export const commission: readonly ToldSeat[] = [
  [at('silvia.naldini'), 'Collocamento mirato', 'chair'],
  [at('giada.nencini'), 'Psicologia, cooperativa CAT', 'member'],
  [at('federico.nannoni'), 'Servizio sociale di Figline e Incisa', 'member'],
  [at('lucia.ermini'), 'Servizio sociale di Pontassieve', 'secretary'],
];
export const equipeSouthEast: readonly ToldSeat[] = [
  [at('lucia.ermini'), 'Servizio sociale di Pontassieve', 'chair'],
  [at('giada.nencini'), 'Psicologia, cooperativa CAT', 'member'],
  [at('beatrice.landucci'), 'Orientamento, Formazione CO&SO Network', 'secretary'],
];
/** The équipe that identified the first group: who presides walks with none of them, and reads of none of them afterwards. */
export const firstEquipeApuane: readonly ToldSeat[] = [
  [at('manuela.bertelli'), 'Coordinamento del progetto', 'chair'],
  [at('ilaria.dazzi'), 'Servizio sociale di Carrara', 'member'],
  [at('francesca.giannetti'), 'Servizio sociale di Massa', 'member'],
  [at('anna.vatteroni'), 'Psicologia, Anffas', 'member'],
];
export const equipeApuane: readonly ToldSeat[] = [
  [at('ilaria.dazzi'), 'Servizio sociale di Carrara', 'chair'],
  [at('francesca.giannetti'), 'Servizio sociale di Massa', 'member'],
  [at('anna.vatteroni'), 'Psicologia, Anffas', 'member'],
];

/** Who coordinates each project, and how its letters are headed. */
export const offices = {
  'sud-est': {
    by: at('tommaso.vettori'),
    body: 'Comune di Bagno a Ripoli',
    office: 'Ufficio di coordinamento del progetto',
    officer: 'Tommaso Vettori',
  },
  apuane: {
    by: at('manuela.bertelli'),
    body: 'Azienda USL Toscana Nord Ovest',
    office: 'Coordinamento del progetto, zona Apuane',
    officer: 'Manuela Bertelli',
  },
} as const;

/** What the ranking goes by, and how ties are broken: the demonstration's own, since no source says it. Points as they are
 *  typed, in hundredths. */
export const ranking = {
  criteria: [
    { label: 'Motivazione e aspettative, nel colloquio', max: 4_000, weight: 100 },
    { label: 'Disponibilità di tempo e spostamenti', max: 3_000, weight: 100 },
    { label: 'Sostegni attivabili intorno alla persona', max: 3_000, weight: 100 },
  ],
  minimum: 4_500,
  seed: 'Estrazione del lotto di Firenze, primo numero, del giorno di pubblicazione',
  ties: [{ rule: 'earlier-completion' }, { rule: 'younger' }, { rule: 'draw' }],
} as const;
