import type { Entrance } from '../story.ts';

type Told = Extract<Entrance, { what: 'application' }>;

/** An application of somebody who is not entered: how far it has come. `sentAgo` null: a draft, begun two days ago.
 *  `comune` by name, `[x|y]` as in the letters; `keptFrom`: who must not see it, in her words; `to`: work e-mail of the colleague whom the desk gave it to. */
export type ToldApplication = Pick<Told, 'kind' | 'answer' | 'words' | 'wishes' | 'representative'> & {
  readonly territory: string;
  readonly comune: string;
  readonly desk: string;
  readonly sentAgo: number | null;
  readonly keptFrom?: string;
  readonly to?: string;
  readonly declined?: string;
};

const bagno = {
  territory: 'sud-est',
  comune: 'Bagno a Ripoli',
  desk: 'gloria.masini@prova.example',
  kind: 'unknown',
  answer: 'agrees',
  representative: null,
} as const;
const massa = {
  ...bagno,
  territory: 'apuane',
  comune: 'Massa',
  desk: 'nadia.bertoneri@prova.example',
} as const;

/** Applications that are not people yet: begun, waiting at the desk, given to a colleague, declined. All invented. */
export const applications: readonly ToldApplication[] = [
  {
    ...bagno,
    sentAgo: 54,
    to: 'marco.poggesi@prova.example',
    declined:
      'Ci ha detto al telefono che ha già cominciato un lavoro e che per ora non le serve il progetto. Se cambia qualcosa, può scrivere di nuovo quando vuole.',
    words: 'Sì, sono d’accordo.',
    wishes: 'Vorrei un lavoro part-time vicino alla stazione.',
  },
  {
    ...massa,
    sentAgo: 38,
    to: 'francesca.giannetti@prova.example',
    declined:
      'Abita in un altro territorio, dove c’è un progetto simile: le abbiamo dato il numero del servizio del suo Comune, che la aspetta.',
    words: 'Va bene, potete leggere quello che ho scritto.',
    wishes: 'Cucina o mensa. Ho lavorato in una trattoria.',
  },
  {
    ...bagno,
    sentAgo: 26,
    to: 'irene.baldacci@prova.example',
    words: 'Sì, e vorrei parlare con una donna se si può.',
    wishes: 'Mi piace stirare e cucire. Anche una lavanderia va bene.',
  },
  // She says no where he says yes: somebody must hear her.
  {
    ...bagno,
    kind: 'targeted-placement',
    sentAgo: 9,
    to: 'irene.baldacci@prova.example',
    answer: 'does-not-agree',
    words: 'No. Non voglio andare in un posto che non conosco.',
    wishes: 'Cani, e stare all’aperto.',
    representative: {
      what: 'representative',
      kind: 'amministratore-di-sostegno',
      name: 'Sergio Bandini',
      contact: 'Al telefono, tutti i giorni',
      court: 'Tribunale di Firenze, giudice tutelare',
      decree: '415/P',
      decreeIn: -620,
      endsIn: null,
      acts: {},
    },
  },
  {
    ...massa,
    sentAgo: 12,
    to: 'francesca.giannetti@prova.example',
    words: 'D’accordo. Chiamatemi dopo pranzo.',
    wishes: 'Un lavoro al mare d’estate, e in inverno quello che c’è.',
  },
  {
    ...bagno,
    sentAgo: 27,
    words: 'Ho letto e sono d’accordo.',
    wishes: 'So usare la motosega e il decespugliatore. Giardini, parchi, boschi.',
  },
  {
    ...bagno,
    sentAgo: 6,
    words: 'Sì, ne ho parlato con [lui|lei] e [gli|le] va bene.',
    wishes: 'A [mio figlio|mia figlia] piacciono i numeri e il silenzio: un archivio, un magazzino piccolo.',
    representative: {
      what: 'representative',
      kind: 'amministratore-di-sostegno',
      name: 'Nives Calamai',
      contact: 'Al telefono, la sera',
      court: 'Tribunale di Firenze, giudice tutelare',
      decree: '2750/P',
      decreeIn: -350,
      endsIn: 380,
      acts: {},
    },
  },
  {
    ...bagno,
    sentAgo: 2,
    keptFrom: 'La signora Poggesi, che è mia zia.',
    words: 'Accetto. Non so bene come funziona ma voglio provare.',
    wishes: 'Qualsiasi lavoro dove non devo parlare tanto al telefono.',
  },
  {
    ...massa,
    sentAgo: 3,
    words: 'Sono d’accordo.',
    wishes: 'Falegnameria. Ho fatto due anni di scuola.',
  },
  { ...bagno, sentAgo: null, words: '', wishes: 'Vorrei lavorare con i cani.' },
];
