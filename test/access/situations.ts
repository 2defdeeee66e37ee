import {
  dataClasses,
  type RelationKind,
  type Role,
  relationKinds,
  roles,
} from '../../src/policy/vocabulary.ts';
import { exclusionStates, hidingStates, whens } from './kept-situations.ts';
import { bond, job, seat, situation } from './make-situation.ts';
import { mergedSituations } from './merged-situations.ts';
import { personClasses } from './oracle-table.ts';
import { seatSituations, selfSituations } from './seat-situations.ts';
import { secrecySituations } from './secrecy-situations.ts';
import type { Bond, Situation } from './situation.ts';

const keys = <K extends string>(of: Readonly<Record<K, unknown>>) => Object.keys(of) as K[];

/** Every state of one relation between one role and the person, without exclusion and hiding. */
function relationStates(role: Role, kind: RelationKind): Situation[] {
  const who = `${role}, ${kind}`;
  const mine = [job(role)];
  const one = (state: string, change: Partial<Bond>, memberships = mine) =>
    situation(`${who}: ${state}`, memberships, [bond(kind, change)]);
  return [
    ...whens.map((when) => one(`relation in force ${when}`, { when })),
    ...whens.map((when) => one(`of the body, in force ${when}`, { holder: 'body', service: null, when })),
    ...whens.map((when) =>
      one(`of a colleague of the same service, in force ${when}`, { holder: 'colleague', when }),
    ),
    one('waiting to be accepted', { accepted: false }),
    one('of the body, waiting to be accepted', { holder: 'body', service: null, accepted: false }),
    one('of a colleague, waiting to be accepted', { holder: 'colleague', accepted: false }),
    one('of a colleague of another service', { holder: 'colleague', service: 'a2' }),
    one('of a colleague of no service', { holder: 'colleague', service: null }),
    one('of a colleague of another body', { holder: 'colleague', body: 'B', service: 'b1' }),
    one('of another body', { holder: 'body', body: 'B', service: null }),
    one('her own, for a body where she does not work', { body: 'B', service: 'b1' }),
    ...whens.map((when) => one(`member ${when}`, {}, [job(role, { when })])),
    one('member of no service', {}, [job(role, { service: null })]),
    one('member of no service, relation of a colleague', { holder: 'colleague', service: 'a2' }, [
      job(role, { service: null }),
    ]),
    one(
      'member of no service, relation of a colleague of another body',
      { holder: 'colleague', body: 'B', service: 'b1' },
      [job(role, { service: null })],
    ),
    one('moved to another body', {}, [
      job(role, { when: 'until yesterday' }),
      job(role, { body: 'B', service: 'b1' }),
    ]),
    one('works in another body too, the relation is of the second', { body: 'B', service: 'b1' }, [
      job(role),
      job('job-coach', { body: 'B', service: 'b1' }),
    ]),
    situation(`${who}: account deactivated`, mine, [bond(kind)], { active: false }),
    situation(
      `${who}: account deactivated, of the body`,
      mine,
      [bond(kind, { holder: 'body', service: null })],
      { active: false },
    ),
  ];
}

/** A relation that opens nothing to this role, whatever its state: a few states tell. */
function crossedStates(role: Role, kind: RelationKind): Situation[] {
  return (['body', 'colleague'] as const).map((holder) =>
    situation(
      `${role}, ${kind}: of ${holder}`,
      [job(role)],
      // Her own access belongs to no inner service.
      [bond(kind, { holder, ...(kind === 'self' ? { service: null } : {}) })],
    ),
  );
}

/** Pairs of role and relation that open something, and one pair for each role that no relation serves. */
const pairs: readonly (readonly [Role, RelationKind])[] = [
  ['social-worker', 'manages'],
  ['clinician', 'treats'],
  ['serd-operator', 'serd-treats'],
  ['orientation-worker', 'assesses'],
  ['job-coach', 'coaches'],
  ['psychologist', 'assesses'],
  ['person', 'self'],
  ['coordinator', 'receives'],
  ['coordinator', 'coordinates'],
  ['head-of-service', 'manages'],
  ['organisation-admin', 'manages'],
  ['installation-admin', 'manages'],
];

/** The pairs that open something of a person. */
const opening = pairs.slice(0, 10);

/** Who looks for companies, in the body that leads: by code, and little of it. Most of what could be asked of any relation is
 *  asked of the others. */
function scoutSituations(): Situation[] {
  const mine = [job('scout')];
  const one = (state: string, change: Partial<Bond> = {}, more: Partial<Situation> = {}) =>
    situation(`scout, coordinates: ${state}`, mine, [bond('coordinates', change)], more);
  return [
    one('relation in force now'),
    one('relation in force until this instant', { when: 'until this instant' }),
    one('waiting to be accepted', { accepted: false }),
    one('of another body', { holder: 'body', body: 'B', service: null }),
    one('excluded actor, in force now', {}, { exclusions: [{ who: 'actor', when: 'now' }] }),
    ...(['stub', 'match', 'introduction'] as const).map((of) =>
      one(`${of} hidden from scout, in force now`, {}, { hidings: [{ of, from: 'scout', when: 'now' }] }),
    ),
  ];
}

/** The situations of the access tests: every role × every kind of relation; for the pairs that open something, every
 *  state of the relation, every exclusion and hiding; and second roles. */
export function everySituation(): Situation[] {
  return [
    ...keys(roles).map((role) => situation(`${role}: no relation`, [job(role)], [])),
    situation('nobody: no membership', [], []),
    situation('nobody: no membership, with a relation', [], [bond('manages')]),
    ...pairs.flatMap(([role, kind]) => relationStates(role, kind)),
    ...keys(roles).flatMap((role) => keys(relationKinds).flatMap((kind) => crossedStates(role, kind))),
    ...pairs.flatMap(([role, kind]) => exclusionStates(role, kind)),
    ...opening.flatMap(([role, kind]) => hidingStates(role, kind)),
    ...pairs.slice(0, 3).flatMap(([role, kind]) => secondRoles(role, kind)),
    ...secondRoles('head-of-service', 'manages'),
    ...opening.flatMap(([role, kind]) =>
      mergedSituations(role, kind, role === 'social-worker' || kind === 'receives'),
    ),
    ...secrecySituations(),
    ...seatSituations(),
    ...selfSituations(),
    ...seatedRoles(),
    ...scoutSituations(),
  ];
}

/** A seat without the role that it is given for, role by role. */
const seatedRoles = (): Situation[] =>
  keys(roles).map((role) => situation(`crossed: ${role}, sits`, [job(role)], [], { seats: [seat()] }));

/** A second role beside the first, in the same body and in another; a second relation that must add, never subtract. */
function secondRoles(role: Role, kind: RelationKind): Situation[] {
  return keys(roles).flatMap((second) => [
    situation(
      `${role} and ${second}, ${kind}`,
      [job(role), job(second, { service: second === 'installation-admin' ? null : 'a2' })],
      [bond(kind)],
    ),
    situation(
      `${role} in A and ${second} in B, ${kind} for A`,
      [job(role), job(second, second === 'installation-admin' ? {} : { body: 'B', service: 'b1' })],
      [bond(kind)],
    ),
  ]);
}

/** Few situations that tell mutants from the policy fast: each pair in every state, one pair with everything. */
export function tellingSituations(): Situation[] {
  const named = (names: readonly string[]) => (s: Situation) => names.some((n) => s.name.endsWith(n));
  const [first, ...others] = pairs;
  const short = others
    .slice(0, opening.length - 1)
    .flatMap(([role, kind]) =>
      relationStates(role, kind).filter(
        named([
          'relation in force now',
          'until yesterday',
          'of the body, in force now',
          'same service, in force now',
          'colleague of another service',
          'of another body',
          'deactivated',
          'waiting to be accepted',
        ]),
      ),
    );
  return [
    ...keys(roles).map((role) => situation(`${role}: no relation`, [job(role)], [])),
    ...keys(roles).flatMap((role) =>
      keys(relationKinds).flatMap((kind) =>
        (['body', 'colleague', 'actor'] as const)
          .filter((holder) => holder !== 'colleague' || kind === 'coordinates')
          .map((holder) =>
            situation(
              `crossed: ${role}, ${kind}, of ${holder}`,
              [job(role, { body: 'A', service: 'a1' })],
              [bond(kind, { holder })],
            ),
          ),
      ),
    ),
    ...(first
      ? [
          ...relationStates(...first),
          ...exclusionStates(...first),
          ...hidingStates(...first),
          ...secondRoles(...first),
        ]
      : []),
    situation(
      'organisation-admin of no service: no relation',
      [job('organisation-admin', { service: null })],
      [],
    ),
    situation(
      'head-of-service in A and job-coach in B: relation in force now',
      [job('head-of-service'), job('job-coach', { body: 'B', service: 'b1' })],
      [bond('manages')],
    ),
    ...relationStates('head-of-service', 'manages'),
    ...short,
    ...others.slice(0, 7).flatMap(([role, kind]) => exclusionStates(role, kind).slice(0, 3)),
    ...hidingStates('coordinator', 'receives').filter((s) => s.name.includes(': duplicate')),
    ...hidingStates('clinician', 'treats').filter((s) =>
      /: (assessment|functional|body-functions|limitation)/.test(s.name),
    ),
    ...hidingStates('orientation-worker', 'assesses').filter((s) => s.name.includes(': balance')),
    ...mergedSituations('social-worker', 'manages'),
    ...mergedSituations('coordinator', 'receives'),
    ...mergedSituations('head-of-service', 'manages', false),
    ...secrecySituations(),
    ...seatSituations(),
    ...selfSituations(),
    ...seatedRoles(),
    ...scoutSituations(),
  ];
}

/** Names of the classes that have to do with no person. */
export const otherClasses = keys(dataClasses).filter(
  (c) => !(personClasses as readonly string[]).includes(c),
);

/** Situations in which every route is asked: each role without relation, each pair in the states that matter most. */
export function routeSituations(): Situation[] {
  return [
    ...keys(roles).map((role) => situation(`${role}: no relation`, [job(role)], [])),
    ...[...pairs, ['scout', 'coordinates'] as const].flatMap(([role, kind]) => [
      situation(
        `${role}, ${kind}: in force`,
        [job(role)],
        [bond(kind, role === 'head-of-service' ? { holder: 'colleague' } : {})],
      ),
      situation(`${role}, ${kind}: ended`, [job(role)], [bond(kind, { when: 'until this instant' })]),
      situation(`${role}, ${kind}: excluded`, [job(role)], [bond(kind)], {
        exclusions: [{ who: 'actor', when: 'now' }],
      }),
    ]),
    situation(
      'social-worker, manages: identity and referral hidden',
      [job('social-worker')],
      [bond('manages')],
      {
        hidings: [
          { of: 'identity', from: 'actor', when: 'now' },
          { of: 'referral', from: 'A', when: 'now' },
        ],
      },
    ),
  ];
}

/** One planted situation for each set of memberships, where no person is asked about. A colleague who is herself the person
 *  is left to the questions about persons. */
export const onePerAccount = <P extends { situation: Situation }>(world: readonly P[]): Map<string, P> =>
  new Map(
    world
      .filter((p) => !p.situation.bonds.some((b) => b.kind === 'self' && b.holder === 'colleague'))
      .map((p) => [JSON.stringify([p.situation.active, p.situation.memberships]), p]),
  );
