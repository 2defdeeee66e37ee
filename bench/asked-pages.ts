import { codeOf, idOf } from './invented-person.ts';
import { coordinatorOf, type Size, standingOf, workerId } from './plant-staff.ts';

/** Somebody whose pages are asked for: her account, and URLs by what they are. */
export type Asker = { who: string; accountId: string; pages: Readonly<Record<string, readonly string[]>> };

/** How many people's pages are gone around. */
const AROUND = 100;

/** The operator of the first body's first chair, and the coordinator of the second project (of the first where there is
 *  one): an operator whose body leads no project would find it easier. */
export function askers(size: Size): Asker[] {
  const project = size.bodies > 1 && size.people > size.perProject ? 1 : 0;
  const all = Array.from({ length: size.people }, (_, n) => n);
  const mine = all.filter((n) => standingOf(size, n).worker === 0);
  const cases = all.filter((n) => standingOf(size, n).project === project);
  const first = mine[0] ?? 0;
  const pagesOf = (people: readonly number[]) => spread(people).map((n) => `/persone/${idOf('person', n)}`);
  const funnel = (p: number) => [`/progetti/${idOf('project', p)}/andamento`];
  return [
    {
      who: `operator, ${mine.length} people`,
      accountId: workerId(0),
      pages: {
        list: ['/persone'],
        'page of a person': pagesOf(mine),
        'search by name': ['/persone?q=neri', '/persone?q=lara', '/persone?q=conti', '/persone?q=zzz'],
        funnel: funnel(standingOf(size, first).project),
      },
    },
    {
      who: `coordinator, ${cases.length} people`,
      accountId: coordinatorOf(project),
      pages: {
        list: ['/persone'],
        'page of a person': pagesOf(cases),
        'search by code': spread(cases).map((n) => `/persone?q=${codeOf(n)}`),
        funnel: funnel(project),
      },
    },
  ];
}

const spread = (people: readonly number[]): number[] =>
  people.filter((_, i) => i % Math.max(1, Math.floor(people.length / AROUND)) === 0).slice(0, AROUND);
