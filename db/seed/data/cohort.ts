import type { Path } from '../path.ts';
import { PATH_FROM, PATH_TO, pathOf } from '../path-of.ts';
import type { Special } from '../special.ts';
import type { Company } from '../story.ts';

/** Days since the first referrals of the cohort: so long ago that there is time for what follows. */
const SENT_AGO = 300;

const florence = 'Tribunale di Firenze, giudice tutelare';
/** Two who have somebody beside them, or for them, where the plan is signed. */
const representatives: Readonly<Record<number, Special>> = {
  10: {
    representative: {
      what: 'representative',
      kind: 'amministratore-di-sostegno',
      name: 'Gemma Baroncini',
      contact: 'Studio in piazza della Chiesa 2; risponde la mattina.',
      court: florence,
      decree: '1190/P',
      decreeIn: -640,
      endsIn: 420,
      acts: { 'action-plan': 'together' },
    },
  },
  12: {
    representative: {
      what: 'representative',
      kind: 'tutore',
      name: 'Leone Falorni',
      contact: 'Al telefono, dopo le 17.',
      court: florence,
      decree: '58/T',
      decreeIn: -1_200,
      endsIn: null,
      acts: { 'action-plan': 'represented', 'allowance-and-payments': 'represented' },
    },
  },
};

/** Those whose way goes on to the plan: accepted and eligible last year, and asked about by those who walk with them. */
export const cohort: Readonly<Record<number, Special>> = Object.fromEntries(
  Array.from({ length: PATH_TO - PATH_FROM }, (_, i) => PATH_FROM + i).flatMap((number) => {
    const path = pathOf(number);
    return path === null ? [] : [[number, special(number, path)]];
  }),
);

function special(number: number, path: Path): Special {
  const sentAgo = SENT_AGO + (path.index % 30);
  return {
    worker: path.worker,
    path: 'accepted',
    sentAgo,
    checking: 'eligible',
    // The desk that runs the selection registers who asks to take part: lists name no person.
    life:
      number % 8 === 1
        ? []
        : [{ what: 'protocol', of: 'referral', direction: 'in', by: 'desk', daysAgo: sentAgo }],
    company: companyOf(path),
    ...representatives[path.index],
  };
}

function companyOf(path: Path): readonly Company[] {
  const asked = (whom: string | null | undefined, evidence: string, askedAgo: number): readonly Company[] =>
    whom === null || whom === undefined || whom === path.worker
      ? []
      : [{ what: 'ask', whom, days: 300, evidence, accepted: true, askedAgo }];
  const group = 'Incontro di équipe';
  return [
    ...asked(path.orientation, 'Avvio della valutazione', 204),
    ...asked(path.rater, 'Avvio della valutazione', 203),
    ...asked(path.second?.by, 'Seconda valutazione', 202),
    ...asked(path.coach, group, 104),
  ];
}
