import type { ToldRepresentative } from '../happening.ts';
import type { Special } from '../special.ts';

const florence = 'Tribunale di Firenze, giudice tutelare';
const massa = 'Tribunale di Massa, giudice tutelare';

const by = (r: Omit<ToldRepresentative, 'what' | 'kind'> & Partial<Pick<ToldRepresentative, 'kind'>>) =>
  ({
    what: 'representative',
    kind: 'amministratore-di-sostegno',
    ...r,
  }) as const satisfies ToldRepresentative;

const irene = 'irene.baldacci@prova.example';
const agreement = 'agreement-to-be-referred';

/** People for whom, or beside whom, somebody acts by a judge's decree. All invented, decrees too. */
export const represented: Readonly<Record<number, Special>> = {
  // Beside her for the yes and for money; the decree ends in three weeks.
  14: {
    worker: irene,
    path: 'accepted',
    checking: 'eligible',
    representative: by({
      name: 'Lapo Bernacchi',
      contact: 'Studio in via dei Pini 8; risponde il pomeriggio.',
      court: florence,
      decree: '1412/P',
      decreeIn: -720,
      endsIn: 21,
      acts: { [agreement]: 'together', 'allowance-and-payments': 'represented' },
    }),
  },
  // The decree ended yesterday: it stood when she agreed, and stands as what it was.
  18: {
    worker: irene,
    path: 'accepted',
    checking: 'eligible',
    representative: by({
      name: 'Costanza Vieri',
      contact: 'Telefonare allo studio la mattina.',
      court: florence,
      decree: '987/P',
      decreeIn: -1_096,
      endsIn: -1,
      acts: { [agreement]: 'together', 'placement-agreement': 'together' },
    }),
  },
  // She says no and he yes: the referral stays where it is.
  22: {
    worker: irene,
    path: 'ready',
    dissent: {
      state: 'open',
      words: '«Lui dice di sì, io no. Non voglio che altri uffici leggano di me. Prima voglio parlarne io.»',
    },
    representative: by({
      name: 'Ranieri Tosi',
      contact: 'Per posta elettronica, tramite lo studio.',
      court: florence,
      decree: '2203/P',
      decreeIn: -400,
      endsIn: null,
      acts: { [agreement]: 'represented', 'allowance-and-payments': 'represented' },
    }),
  },
  // She said no, heard more about it, and said yes.
  27: {
    worker: 'lucia.ermini@prova.example',
    path: 'accepted',
    sentAgo: 74,
    checking: 'missing',
    dissent: {
      state: 'resolved',
      words: '«Non lo so che cosa firma per me. Finché non lo leggo, no.»',
    },
    representative: by({
      name: 'Fiammetta Galardi',
      contact: 'Risponde al telefono di casa.',
      court: florence,
      decree: '655/P',
      decreeIn: -300,
      endsIn: 430,
      acts: { [agreement]: 'together' },
    }),
    later: [
      {
        what: 'mark',
        by: 'service',
        daysAgo: 2,
        thing: 'decide-requirements',
        untilIn: 9,
        givenTo: null,
        reason: 'Il documento che manca arriva la settimana prossima: l’ha detto l’ufficio.',
      },
    ],
  },
  // The representative pays the rent: a conflict that he declared himself.
  31: {
    worker: 'federico.nannoni@prova.example',
    path: 'accepted',
    checking: 'eligible',
    representative: by({
      name: 'Duilio Marchetti',
      contact: 'Al telefono, dopo le 18.',
      court: florence,
      decree: '318/P',
      decreeIn: -510,
      endsIn: 585,
      conflict: 'payer',
      conflictNote: 'Paga lui l’affitto della casa: l’ha dichiarato al servizio e al giudice.',
      acts: { 'allowance-and-payments': 'together' },
    }),
  },
  38: {
    worker: 'caterina.maestrini@prova.example',
    path: 'accepted',
    checking: 'missing',
    representative: by({
      kind: 'tutore',
      name: 'Ottavia Renzoni',
      contact: 'Tramite lo studio, ogni mattina.',
      court: florence,
      decree: '77/T',
      decreeIn: -1_500,
      endsIn: null,
      acts: {
        application: 'represented',
        [agreement]: 'represented',
        'action-plan': 'represented',
        'placement-agreement': 'represented',
        'allowance-and-payments': 'represented',
        health: 'represented',
        residence: 'represented',
        'image-release': 'represented',
        'personal-data': 'represented',
      },
    }),
  },
  43: {
    worker: 'francesca.giannetti@prova.example',
    path: 'accepted',
    checking: 'eligible',
    representative: by({
      kind: 'curatore',
      name: 'Bartolo Ghelardi',
      contact: 'Riceve il martedì.',
      court: massa,
      decree: '41/C',
      decreeIn: -850,
      endsIn: null,
      acts: { 'allowance-and-payments': 'together' },
    }),
  },
  49: {
    worker: 'elena.mannucci@prova.example',
    path: 'accepted',
    checking: 'eligible',
    representative: by({
      name: 'Ginetta Pratellesi',
      contact: 'Al telefono, ogni giorno.',
      court: florence,
      decree: '1890/P',
      decreeIn: -260,
      endsIn: 470,
      acts: { health: 'together', 'allowance-and-payments': 'represented' },
    }),
  },
};
