import type { Special } from '../special.ts';

/** People entered twice, by two bodies that know nothing of each other; and two who only seem to be one. */
export const doubles: Readonly<Record<number, Special>> = {
  29: { worker: 'lucia.ermini@prova.example', path: 'accepted', checking: 'eligible' },
  35: { worker: 'federico.nannoni@prova.example', path: 'accepted', checking: 'eligible' },
  41: { worker: 'caterina.maestrini@prova.example', path: 'accepted', checking: 'missing' },
  // Found at the sending; the desk has not answered yet.
  71: {
    worker: 'irene.baldacci@prova.example',
    path: 'waiting',
    sentAgo: 11,
    twin: { of: 29, same: true },
    quiet: true,
  },
  // Found, joined by the desk, and sent back: she is in the project already.
  88: {
    worker: 'elena.mannucci@prova.example',
    path: 'returned',
    sentAgo: 33,
    twin: { of: 35, same: true },
    quiet: true,
    steps: [
      { what: 'send', daysAgo: 33 },
      {
        what: 'return',
        daysAgo: 20,
        reason:
          'La persona è già nel progetto, segnalata da un altro servizio: vi chiediamo di sentirvi con lei.',
      },
    ],
    life: [
      {
        what: 'joined',
        by: 'desk',
        daysAgo: 21,
        reason: 'Stesso codice fiscale; i due servizi, sentiti al telefono, confermano.',
      },
    ],
  },
  // Joined by mistake: one name and one day of birth, two people. Undone, kept apart, accepted.
  97: {
    worker: 'lucia.ermini@prova.example',
    path: 'accepted',
    sentAgo: 76,
    checking: 'eligible',
    twin: { of: 41, same: false },
    quiet: true,
    steps: [
      { what: 'send', daysAgo: 76 },
      { what: 'accept', daysAgo: 52 },
    ],
    life: [
      { what: 'joined', by: 'desk', daysAgo: 70, reason: 'Stesso nome e stessa data di nascita.' },
      { what: 'merge-undone', by: 'desk', daysAgo: 64 },
      { what: 'kept-apart', by: 'desk', daysAgo: 63 },
    ],
  },
};
