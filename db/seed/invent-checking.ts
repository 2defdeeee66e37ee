import type { Route } from '../../src/stages/eligibility/types.ts';
import type { Sex } from '../../src/values/codice-fiscale.ts';
import { bodyOfWorker, healthBodies } from './data/issuers.ts';
import { reasonsOfNo } from './data/reasons-of-checking.ts';
import { colleagues } from './data/staff.ts';
import { type Draw, drawFor } from './draw.ts';
import type { Happening, ToldPaper } from './happening.ts';
import { worded } from './worded.ts';

/** How far the requirements of somebody accepted have been looked at, in a hundred. */
const kinds = [
  { weight: 12, kind: 'not-begun' },
  { weight: 20, kind: 'missing' },
  { weight: 52, kind: 'eligible' },
  { weight: 8, kind: 'not-eligible' },
  { weight: 4, kind: 'reopened' },
  { weight: 6, kind: 'to-complete' },
] as const;
export type CheckingKind = (typeof kinds)[number]['kind'];

type About = {
  readonly number: number;
  readonly territory: string;
  readonly worker: string;
  readonly given: string;
  readonly sex: Sex;
};

/** Pages are scanned for the first people alone: a demonstration of a hundred thousand is not to fill the disk. */
const SCANNED = 130;
/** Days until a charge is to be completed, from today: one late, the others soon. */
const chargeDays = [-5, 6, 17] as const;

/** How far the checking of a number has come. @returns 'not-begun' where the service that follows her does not check */
export function checkingKindOf(number: number, worker: string): CheckingKind {
  if (colleagues.some((c) => c.email === worker && c.role === 'serd-operator')) return 'not-begun';
  return drawFor(number, 'checking').weighted(kinds).kind;
}

/** What happens while the requirements of a number are looked at, from the day on which she was accepted.
 *  @param accepted days ago */
export function inventChecking(about: About, kind: CheckingKind, accepted: number): readonly Happening[] {
  if (kind === 'not-begun') return [];
  const draw = drawFor(about.number, 'papers');
  const route = routeOf(draw, about.worker);
  const begun = Math.max(3, accepted - draw.int(1, 4));
  const day = (after: number) => Math.max(2, begun - after);
  const charge = kind === 'to-complete' ? 'to-be-completed' : 'in-charge';
  const chargeIn = kind === 'to-complete' ? (chargeDays[about.number % chargeDays.length] ?? 6) : null;
  const papers = papersOf(draw, about, route, kind, begun);
  const handed = papers.map((p, nth) => ({ ...p, by: 'service', daysAgo: day(nth * 2) }) as const);
  const decidedOn = day(papers.length * 2 + draw.int(1, 5));
  return [
    { what: 'checking-begun', by: 'service', daysAgo: begun, route, charge, chargeIn },
    ...handed,
    ...decision(about, route, kind, decidedOn),
  ];
}

function routeOf(draw: Draw, worker: string): Route {
  if (worker.startsWith('elena.') || worker.startsWith('davide.'))
    return draw.chance(80) ? 'mental-health' : 'l68';
  return draw.chance(78) ? 'l68' : 'mental-health';
}

function decision(about: About, route: Route, kind: CheckingKind, daysAgo: number): readonly Happening[] {
  const decided = { what: 'decided', by: 'service', daysAgo } as const;
  const because = reasonsOfNo[route === 'l68' && about.territory === 'apuane' ? 'belowThreshold' : 'works'];
  const no = { ...decided, outcome: 'not-eligible', reason: worded(because.no, about) } as const;
  const internal = { what: 'protocol', of: 'eligibility-decision', direction: 'internal' } as const;
  switch (kind) {
    case 'eligible':
      return [
        { ...decided, outcome: 'eligible', reason: null },
        ...(about.number % 3 === 0 ? [{ ...internal, by: 'service', daysAgo } as const] : []),
      ];
    case 'not-eligible':
      return [no];
    case 'reopened':
      return [
        { ...no, daysAgo: daysAgo + 1 },
        {
          what: 'reopened',
          by: 'service',
          daysAgo: daysAgo - 1,
          reason: worded(because.again, about),
        },
      ];
    default:
      return [];
  }
}

/** The papers that were handed in: all of them, or without the one that is still missing. */
function papersOf(
  draw: Draw,
  about: About,
  route: Route,
  kind: CheckingKind,
  begun: number,
): readonly ToldPaper[] {
  const scan = () => about.number < SCANNED && draw.chance(20);
  const paper = (p: Pick<ToldPaper, 'kind' | 'issuer' | 'facts' | 'expiresIn'>, age: number): ToldPaper => ({
    what: 'paper',
    ...p,
    number: draw.chance(70) ? `${draw.int(100, 9_999)}/P` : null,
    issuedIn: -(begun + age),
    scan: scan(),
  });
  const health = healthBodies[about.territory] ?? '';
  const first = paper(pathPaper(draw, about, route, kind, health), draw.int(20, 300));
  const noWork = paper(
    { kind: 'unemployment-status', issuer: 'Centro per l’impiego', facts: {}, expiresIn: null },
    draw.int(3, 40),
  );
  const charge = paper(
    { kind: 'in-charge-statement', issuer: bodyOfWorker(about.worker, health), facts: {}, expiresIn: null },
    0,
  );
  if (kind === 'missing') return draw.pick([[noWork], [first], [charge, first], [charge]]);
  return draw.chance(35) ? [charge, first, noWork] : [first, noWork];
}

/** The paper of her way into the project: registered in the lists, certified, or certified by who treats her. */
function pathPaper(
  draw: Draw,
  { territory }: About,
  route: Route,
  kind: CheckingKind,
  health: string,
): Pick<ToldPaper, 'kind' | 'issuer' | 'facts' | 'expiresIn'> {
  const expiresIn = draw.weighted([
    { weight: 40, days: null },
    { weight: 26, days: draw.int(90, 700) },
    { weight: 26, days: draw.int(4, 58) },
    { weight: 8, days: -1 },
  ]).days;
  if (route === 'mental-health')
    return { kind: 'mental-health-certificate', issuer: health, facts: {}, expiresIn: expiresIn ?? 200 };
  if (territory !== 'apuane')
    return { kind: 'l68-registration', issuer: 'Collocamento mirato', facts: {}, expiresIn };
  const percent = kind === 'not-eligible' || kind === 'reopened' ? draw.int(35, 45) : draw.int(46, 80);
  const facts = { ground: 'civil-invalidity', percent } as const;
  return {
    kind: draw.pick(['disability-report', 'l68-conclusive-report'] as const),
    issuer: 'Commissione medica',
    facts,
    expiresIn,
  };
}
