import type { Happening } from '../happening.ts';
import type { Special } from '../special.ts';
import type { Company } from '../story.ts';
import { cohort } from './cohort.ts';
import { companyPages } from './diary-pages.ts';
import { doubles } from './doubles.ts';
import { entrances } from './entrances.ts';
import { represented } from './representatives.ts';

const irene = 'irene.baldacci@prova.example';
const coach = 'samuele.corti@prova.example';
const orientation = 'beatrice.landucci@prova.example';

const asks = (whom: string, days: number, accepted: boolean, evidence: string): Company => ({
  what: 'ask',
  whom,
  days,
  accepted,
  evidence,
});
const meets = (by: string, inDays: number, time: string, place: string): Happening => ({
  what: 'appointment',
  by,
  daysAgo: 3,
  kind: 'meeting',
  inDays,
  time,
  minutes: 60,
  place,
  note: null,
  reminder: inDays > 0 ? 'day-before' : 'none',
});
const writes = (by: string, page: number): Happening => ({
  what: 'entry',
  by,
  daysAgo: 1,
  ...(companyPages[page] ?? { kind: 'note', text: '' }),
});
const report = (r: Omit<Extract<Happening, { what: 'report' }>, 'what' | 'by'>): Happening => ({
  what: 'report',
  by: 'service',
  ...r,
});

/** Moved, died, written as dead by mistake; who walks with whom; reports; rows of a work list put off or given away. */
const others: Readonly<Record<number, Special>> = {
  // Ilir: the letter for his team; the work on his requirements given to the colleague who stands in.
  1: {
    checking: 'missing',
    life: [
      report({
        daysAgo: 9,
        purpose: 'equipe',
        addressee: 'Équipe del progetto',
        sections: ['who', 'path', 'requirements', 'company', 'free'],
        words: 'Ilir cerca un magazzino e lo descrive bene. Propone lui di cominciare da due mattine.',
        issued: true,
      }),
    ],
    later: [
      {
        what: 'mark',
        by: 'service',
        daysAgo: 1,
        thing: 'decide-requirements',
        untilIn: null,
        givenTo: 'marco.poggesi@prova.example',
        reason: 'Sono via due settimane: il documento arriva in quei giorni.',
      },
      meets(coach, 0, '15:00', 'Magazzino della Caritas'),
      writes(coach, 0),
    ],
  },
  2: {
    checking: 'eligible',
    later: [meets(orientation, 0, '11:00', 'Sede della formazione'), writes(orientation, 2)],
  },
  6: { checking: 'eligible' },
  10: { checking: 'eligible' },
  24: {
    worker: 'lucia.ermini@prova.example',
    path: 'accepted',
    checking: 'eligible',
    life: [{ what: 'moved', by: 'service', daysAgo: 15, comune: 'Siena', address: 'Via del Porrione 12' }],
    company: [asks(orientation, 22, true, 'Progetto personalizzato')],
    later: [meets(orientation, 2, '09:30', 'Sede della formazione')],
  },
  33: {
    worker: 'federico.nannoni@prova.example',
    path: 'accepted',
    life: [{ what: 'moved', by: 'service', daysAgo: 26, comune: 'Reggello', address: 'Via Mentana 5' }],
    company: [asks(coach, 200, true, 'Incontro di équipe')],
    later: [meets(coach, 1, '09:00', 'Davanti al Comune'), writes(coach, 1)],
  },
  36: {
    worker: irene,
    path: 'accepted',
    checking: 'eligible',
    company: [asks(coach, 24, true, 'Incontro di équipe')],
    life: [meets('service', 1, '10:00', 'Sede del servizio, stanza 4')],
    later: [
      meets(coach, 0, '17:00', 'Officina della cooperativa'),
      meets(coach, 3, '14:00', 'Officina della cooperativa'),
    ],
  },
  46: {
    worker: 'lucia.ermini@prova.example',
    path: 'accepted',
    checking: 'eligible',
    company: [asks(coach, 250, false, 'Incontro di équipe')],
  },
  47: {
    worker: 'francesca.giannetti@prova.example',
    path: 'accepted',
    checking: 'not-eligible',
    life: [{ what: 'moved', by: 'service', daysAgo: 33, comune: 'Carrara', address: 'Via Carriona 40' }],
  },
  // Accepted last week: what waits is put off to a day on which she can come.
  52: {
    worker: irene,
    path: 'accepted',
    sentAgo: 16,
    checking: 'not-begun',
    later: [
      {
        what: 'mark',
        by: 'service',
        daysAgo: 1,
        thing: 'begin-requirements',
        untilIn: 6,
        givenTo: null,
        reason: 'È fuori fino alla settimana prossima: porta i documenti quando torna.',
      },
    ],
  },
  53: {
    worker: irene,
    path: 'accepted',
    sentAgo: 14,
    checking: 'not-begun',
    life: [
      meets('service', 0, '09:30', 'Biblioteca comunale, saletta'),
      meets('service', 8, '09:30', 'Sede del servizio'),
    ],
  },
  // She died three weeks ago: what waited ends.
  55: {
    worker: 'elena.mannucci@prova.example',
    path: 'accepted',
    sentAgo: 140,
    checking: 'missing',
    quiet: true,
    life: [{ what: 'died', by: 'service', daysAgo: 20 }],
  },
  60: {
    worker: 'marco.poggesi@prova.example',
    path: 'accepted',
    checking: 'eligible',
    company: [asks(orientation, 26, true, 'Progetto personalizzato')],
    later: [
      meets(orientation, 0, '14:30', 'Sede della formazione'),
      meets(orientation, 6, '10:00', 'Sede della formazione'),
    ],
  },
  // Written as dead by mistake, and undone the next day.
  66: {
    worker: irene,
    path: 'accepted',
    sentAgo: 110,
    checking: 'missing',
    quiet: true,
    life: [
      { what: 'died', by: 'service', daysAgo: 31 },
      {
        what: 'death-undone',
        by: 'service',
        daysAgo: 30,
        reason: 'Era una persona con lo stesso nome: la comunicazione riguardava lei.',
      },
    ],
  },
};

/** Reports on people who stand in other lists, and when somebody meets them. */
const extras: Readonly<Record<number, readonly Happening[]>> = {
  14: [
    report({
      daysAgo: 6,
      purpose: 'giudice-tutelare',
      addressee: 'Giudice tutelare, Tribunale di Firenze',
      sections: ['who', 'path', 'company', 'free'],
      words: 'Si chiede di valutare il rinnovo del decreto, che sta per scadere. La persona è d’accordo.',
      issued: true,
    }),
    meets('service', 0, '11:30', 'Sede del servizio, primo piano'),
  ],
  18: [
    report({
      daysAgo: 1,
      purpose: 'giudice-tutelare',
      addressee: 'Giudice tutelare, Tribunale di Firenze',
      sections: ['who', 'path', 'free'],
      words: 'Il decreto è scaduto. Da completare con quello che la persona desidera.',
      issued: false,
    }),
    meets('service', 2, '15:00', 'A casa'),
  ],
  31: [
    report({
      daysAgo: 5,
      purpose: 'her-own-copy',
      addressee: 'Alla persona',
      sections: ['path', 'requirements', 'free'],
      words: 'Questa è la copia che ci ha chiesto. Se qualcosa non torna, la correggiamo insieme.',
      issued: true,
    }),
  ],
  43: [
    report({
      daysAgo: 8,
      purpose: 'equipe',
      addressee: 'Équipe del progetto',
      sections: ['who', 'path', 'requirements', 'free'],
      words: 'Preferisce cominciare al mattino, in un luogo che si raggiunga a piedi.',
      issued: true,
    }),
  ],
  49: [
    report({
      daysAgo: 4,
      purpose: 'other-service',
      addressee: 'Servizio sociale del Comune',
      sections: ['path', 'free'],
      words:
        'Per fissare insieme il prossimo incontro: la persona chiede che ci siano tutti e due i servizi.',
      issued: true,
    }),
  ],
};

/** What is told on purpose, by number. */
export const lives: Readonly<Record<number, Special>> = Object.fromEntries(
  Object.entries({ ...others, ...represented, ...doubles, ...entrances, ...cohort }).map(
    ([number, special]) => {
      const extra = extras[Number(number)] ?? [];
      return [number, { ...special, life: [...(special.life ?? []), ...extra] }];
    },
  ),
);
