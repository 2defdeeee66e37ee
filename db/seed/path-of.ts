import type { Path } from './path.ts';

/** The numbers whose way goes on after the requirements, in the two projects. */
export const PATH_FROM = 130;
const SOUTH_EAST = 52;
const APUANE = 18;
/** One past the last of them. */
export const PATH_TO = PATH_FROM + SOUTH_EAST + APUANE;

const at = (name: string) => `${name}@prova.example`;
const southEastWorkers = [
  'irene.baldacci',
  'lucia.ermini',
  'federico.nannoni',
  'irene.baldacci',
  'marco.poggesi',
  'caterina.maestrini',
] as const;
const orientation = ['beatrice.landucci', 'martina.cioni', 'leonardo.sani'] as const;

/** Whom a clinician alone follows; nobody of them has a plan, which is the case manager's. */
const treated: readonly number[] = [26, 28, 30, 33, 38, 45, 60, 61, 66];
const ratedTwice: readonly number[] = [1, 5, 9, 11, 14, 60];
const ratedAgain: readonly number[] = [0, 2, 4, 6, 8, 10, 52, 54];
const withOwnAccess: readonly number[] = [0, 3, 6, 16, 31, 52];

/** How far somebody of the cohort comes, by the place among them; null for everybody else. Those of the first project are
 *  ranked in this order, so that the places decide what the commission's points say. */
export function pathOf(number: number): Path | null {
  const i = number - PATH_FROM;
  if (i < 0 || number >= PATH_TO) return null;
  const southEast = i < SOUTH_EAST;
  const isTreated = treated.includes(i);
  const worker = southEast ? southEastWorker(i, isTreated) : apuaneWorker(i, isTreated);
  const assessed = southEast ? i < 42 : i < 65;
  const plan = planOf(i);
  return {
    index: i,
    territory: southEast ? 'sud-est' : 'apuane',
    worker: at(worker),
    place: southEast ? placeByPoints(i) : i < 67 ? 'admitted' : i < 69 ? 'waiting' : 'not-admitted',
    orientation: assessed
      ? at(southEast ? (orientation[i % 3] ?? orientation[0]) : 'simona.lazzerini')
      : null,
    rater: assessed ? raterOf(i, southEast, isTreated, worker) : null,
    second: ratedTwice.includes(i) ? secondOf(i) : null,
    again: ratedAgain.includes(i),
    balance: balanceOf(i),
    plan,
    signing: withOwnAccess.includes(i)
      ? 'herself'
      : i === 10
        ? 'together'
        : i === 12
          ? 'represented'
          : 'paper',
    coach:
      plan === null
        ? null
        : at(southEast ? (i % 2 === 0 ? 'samuele.corti' : 'chiara.bencini') : 'matteo.bertagnini'),
    ownAccess: withOwnAccess.includes(i),
  };
}

function southEastWorker(i: number, isTreated: boolean): string {
  return isTreated
    ? 'elena.mannucci'
    : (southEastWorkers[i % southEastWorkers.length] ?? southEastWorkers[0]);
}

function apuaneWorker(i: number, isTreated: boolean): string {
  return isTreated ? 'davide.menchini' : i % 2 === 0 ? 'francesca.giannetti' : 'ilaria.dazzi';
}

function placeByPoints(i: number): Path['place'] {
  if (i === 43) return 'renounces';
  return i < 44 ? 'admitted' : i < 50 ? 'waiting' : 'not-admitted';
}

/** Who treats her fills the ICF in; else a psychologist whom her service can see. */
function raterOf(i: number, southEast: boolean, isTreated: boolean, worker: string): string {
  if (isTreated) return at(worker);
  if (!southEast) return at('anna.vatteroni');
  return at(worker === 'caterina.maestrini' && i % 12 === 5 ? 'stefano.bruschi' : 'giada.nencini');
}

function secondOf(i: number): Path['second'] {
  if (i === 60) return { of: 'icf-vocational-brief', by: at('paolo.biagi') };
  if (i === 5) return { of: 'icf-vocational-brief', by: at('giada.nencini') };
  return i === 11
    ? { of: 'icf-vocational-brief', by: at('stefano.bruschi') }
    : { of: 'occupability', by: at(orientation[(i + 1) % 3] ?? orientation[0]) };
}

function balanceOf(i: number): Path['balance'] {
  if (i < 11 || i === 12 || (i >= 16 && i < 19) || (i >= 52 && i < 55)) return 'closed';
  if ([11, 13, 14, 55, 56].includes(i)) return 'conclusion';
  if ([15, 19, 20, 21, 22, 23, 24, 58, 59, 60].includes(i)) return 'investigation';
  return [31, 32, 33, 61, 62].includes(i) ? 'welcome' : null;
}

/** A notice that puts the balance first has no signed plan before it. Each signature costs a few documents, so that not many
 *  have come so far: the first start of a demonstration is waited for. */
function planOf(i: number): Path['plan'] {
  if ([1, 4, 7].includes(i)) return 'exempted';
  if (i === 2) return 'renewed';
  if (i === 8) return 'being-renewed';
  if (i < 11 || i === 12 || (i >= 52 && i < 55)) return 'signed';
  if ([16, 17, 58].includes(i)) return 'to-sign';
  return [11, 13, 14, 18, 19, 20, 22, 24, 55, 63].includes(i) ? 'draft' : null;
}
