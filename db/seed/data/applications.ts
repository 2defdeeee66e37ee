import type { ApplicationAnswers } from '../../../src/stages/referral/types.ts';

/** An invented application of the public form. `daysAgo` before the day of seeding; `becomes` what the body made of it. */
export type ApplicationData = {
  readonly territory: string;
  readonly desk: string;
  readonly daysAgo: number;
  readonly becomes: 'waits' | { readonly givenTo: string; readonly declined?: string };
  readonly answers: ApplicationAnswers;
};

const desks = { bagno: 'gloria.masini@prova.example', massa: 'nadia.bertoneri@prova.example' };
const common: ApplicationAnswers = {
  writer: 'herself',
  kind: 'unknown',
  followed: 'no',
  noticeRead: 'yes',
  answer: 'agrees',
};

/** Four people who asked by themselves: nobody is real. */
export const applications: readonly ApplicationData[] = [
  {
    territory: 'sud-est',
    desk: desks.bagno,
    daysAgo: 3,
    becomes: 'waits',
    answers: {
      ...common,
      givenName: 'Noemi',
      familyName: 'Parigi',
      birthDate: '14/09/1998',
      birthplace: 'Firenze',
      otherComune: 'Bagno a Ripoli',
      address: 'Via Roma 12',
      phone: '055 0000101',
      wishes: 'Mi piace stare in cucina. Vorrei lavorare la mattina, con poche persone.',
      keptFrom: 'La signora Poggesi, che è mia zia.',
      words: 'Lo chiedo io. Voglio provare.',
    },
  },
  {
    territory: 'sud-est',
    desk: desks.bagno,
    daysAgo: 9,
    becomes: { givenTo: 'irene.baldacci@prova.example' },
    answers: {
      ...common,
      writer: 'representative',
      representativeName: 'Sergio Bandini',
      representativeKind: 'amministratore-di-sostegno',
      representativeContact: '055 0000102',
      court: 'Tribunale di Firenze',
      decreeNumber: '415/2023',
      decreeFrom: '12/05/2023',
      givenName: 'Lapo',
      familyName: 'Bandini',
      birthDate: '02/02/1979',
      birthplace: 'Bagno a Ripoli',
      otherComune: 'Bagno a Ripoli',
      howToReach: 'Attraverso suo fratello Sergio, 055 0000102',
      wishes: 'Gli piacciono i cani e stare all’aperto.',
      kind: 'targeted-placement',
      followed: 'unknown',
      answer: 'does-not-agree',
      words: 'No. Non voglio andare in un posto che non conosco.',
      representativeAnswer: 'agrees',
    },
  },
  {
    territory: 'apuane',
    desk: desks.massa,
    daysAgo: 1,
    becomes: 'waits',
    answers: {
      ...common,
      givenName: 'Adele',
      familyName: 'Tonarelli',
      birthDate: '30/11/1990',
      birthplace: 'Massa',
      otherComune: 'Massa',
      address: 'Via del Mare 4',
      email: 'adele@posta.example',
      wishes: 'Un lavoro con il computer, anche da casa.',
      kind: 'mental-health',
      followed: 'yes',
      words: 'Sì, ci ho pensato bene.',
    },
  },
  {
    territory: 'apuane',
    desk: desks.massa,
    daysAgo: 20,
    becomes: {
      givenTo: 'francesca.giannetti@prova.example',
      declined:
        'Hai già un lavoro, e questo progetto è per chi non lavora. Se lo perdi, scrivici ancora: ti aiutiamo.',
    },
    answers: {
      ...common,
      givenName: 'Elio',
      familyName: 'Vatteroni',
      birthDate: '08/08/1985',
      birthplace: 'Carrara',
      otherComune: 'Massa',
      phone: '0585 000103',
      wishes: 'Vorrei un lavoro più vicino a casa.',
      words: 'Sì, per favore.',
    },
  },
];
