import type { RelationKind, Role } from '../../src/policy/vocabulary.ts';
import { bond, job, situation } from './make-situation.ts';
import type { Merge, Situation } from './situation.ts';

const joined: readonly Merge[] = [
  'into the other',
  'from the other',
  'both into a third',
  'in a chain',
  'undone',
];
const other = { on: 'other entry' } as const;

/** The same human being entered twice: the actor walks with one entry, and is asked about the other; or she is kept
 *  from one of the two.
 *  @param everyWay in every way of joining them, and with the joining undone; else in one */
export function mergedSituations(role: Role, kind: RelationKind, everyWay = true): Situation[] {
  const mine = [job(role)];
  const holder = role === 'head-of-service' ? ('colleague' as const) : ('actor' as const);
  const here = bond(kind, { holder });
  const there = bond(kind, { holder, ...other });
  return (everyWay ? joined : joined.slice(1, 2)).flatMap((merged) => {
    const who = `${role}, ${kind}: merged ${merged}`;
    const kept = (what: string, change: Partial<Situation>, own = here) =>
      situation(`${who}, ${what}`, mine, [own], { merged, ...change });
    return [
      kept('relation with this entry', {}),
      kept('relation with the other entry', {}, there),
      kept('relation with the other entry, ended', {}, { ...there, when: 'until yesterday' }),
      kept('excluded from the other entry', { exclusions: [{ who: 'actor', when: 'now', ...other }] }),
      kept('the joining hidden', {
        hidings: [{ of: 'duplicate', record: 'merge', from: 'actor', when: 'now' }],
      }),
      kept('a colleague excluded from the other entry', {
        exclusions: [{ who: 'somebody else', when: 'now', ...other }],
      }),
      kept('excluded from the duplicates', {
        exclusions: [{ who: 'actor', when: 'now', on: 'the duplicates' }],
      }),
      kept(
        'excluded from this entry, relation with the other',
        { exclusions: [{ who: 'A', when: 'now' }] },
        there,
      ),
      kept('contacts of the other entry hidden', {
        hidings: [{ of: 'contact', from: 'actor', when: 'now', ...other }],
      }),
      kept(
        'letter of this entry hidden, relation with the other',
        { hidings: [{ of: 'referral-letter', from: 'A', when: 'now' }] },
        there,
      ),
    ];
  });
}
