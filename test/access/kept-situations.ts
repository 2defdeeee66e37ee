import type { RelationKind, Role } from '../../src/policy/vocabulary.ts';
import { bond, job, situation } from './make-situation.ts';
import { personClasses, personTable } from './oracle-table.ts';
import { rowsOf } from './rows-of.ts';
import type { Exclusion, Hiding, Situation, When } from './situation.ts';

/** Every way in which a moment may lie towards a dated row. */
export const whens: readonly When[] = [
  'now',
  'from this instant',
  'until tomorrow',
  'from tomorrow',
  'until yesterday',
  'until this instant',
];

/** Roles of which every audience and every date of a hiding or exclusion is tried: they are asked alike for all. */
const triedFully: readonly Role[] = ['social-worker', 'head-of-service', 'coordinator'];

/** Exclusions of every party, now, and of the actor and her body at every time. */
export function exclusionStates(role: Role, kind: RelationKind): Situation[] {
  const one = (who: Exclusion['who'], when: When) =>
    situation(`${role}, ${kind}: excluded ${who}, in force ${when}`, [job(role)], [bond(kind)], {
      exclusions: [{ who, when }],
    });
  return [
    ...(['actor', 'somebody else', 'A', 'B', 'C'] as const).map((who) => one(who, 'now')),
    ...(triedFully.includes(role) ? whens : [])
      .slice(1)
      .flatMap((when) => [
        one('actor', when),
        one('A', when),
        ...(role === 'social-worker' ? [one('somebody else', when)] : []),
      ]),
  ];
}

/** Whole classes and single rows hidden from every kind of audience. */
export function hidingStates(role: Role, kind: RelationKind): Situation[] {
  const audiences: readonly Hiding['from'][] = [
    'actor',
    'somebody else',
    'A',
    'B',
    role,
    role === 'job-coach' ? 'clinician' : 'job-coach',
  ];
  const hidden = (of: Hiding['of'], from: Hiding['from'], when: When, record?: Hiding['record']) =>
    situation(
      `${role}, ${kind}: ${of}${record ? `/${record}` : ''} hidden from ${from}, in force ${when}`,
      [job(role)],
      [bond(kind)],
      {
        hidings: [{ of, from, when, ...(record ? { record } : {}) }],
      },
    );
  const isTried = triedFully.includes(role);
  return personClasses.flatMap((of) => [
    hidden(of, 'actor', 'now'),
    ...(personTable[of][`${role}/${kind}`] ? rowsOf[of] : []).map((record) =>
      hidden(of, 'actor', 'now', record),
    ),
    ...(isTried && of === 'stub' ? audiences : []).flatMap((from) => [
      hidden(of, from, 'now'),
      hidden(of, from, 'now', 'event'),
    ]),
    ...(isTried && of === 'stub' ? whens : []).flatMap((when) => [
      hidden(of, 'actor', when),
      hidden(of, 'actor', when, 'event'),
    ]),
    ...(role === 'social-worker' ? rowsOf[of] : [])
      .slice(0, 1)
      .map((record) => hidden(of === 'identity' ? 'contact' : 'identity', 'actor', 'now', record)),
  ]);
}
