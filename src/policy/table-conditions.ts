import type { Condition } from './table-spec.ts';

/** Whoever may read this class of the row's person. */
export const read = { when: 'person', action: 'read' } as const satisfies Condition;
/** Whoever may write this class of the row's person. */
export const write = { when: 'person', action: 'write' } as const satisfies Condition;
/** Every signed-in member of the partnership. */
export const everyone: Condition = { when: 'signed-in' };
/** Who administers the installation. */
export const installation = { when: 'installation', action: 'write' } as const satisfies Condition;
/** The acting account, computed once a statement. */
export const me = '(select gate.actor())';
/** One's own relation, while one works in its body: also when it waits or has ended, so that it can be accepted and ended. */
export const ownRelation: Condition = {
  when: 'sql',
  sql: `account_id = ${me} and organisation_id = any((select gate.member_bodies())::uuid[]) and person_id <> all((select gate.excluded_persons())::uuid[])`,
};
/** Who of a health body walks with her is known inside the inner service alone: not even as a number that comes again. */
export const quiet =
  "(service_id = any((select gate.member_services())::uuid[]) or (kind <> all((select gate.quiet_kinds())::text[]) and (service_id is null or organisation_id not in (select id from app.organisation where kind = 'health') or organisation_id in (select m.organisation_id from gate.memberships() m where m.role = 'head-of-service' and m.service_id is null))))";
/** What has ended stays ended: it is begun again by a new row. */
export const notEnded = '(valid_to is null or valid_to > now())';
/** Only the head of a service puts a substitute in: with the place of an absent colleague come her reserved notes. */
export const noSubstitute = 'substitutes_for is null';
/** What the gate looks at behind row security. */
export const gate = { gate: ['select'] } as const;
/** What sign-in reads. */
export const signIn = { 'sign-in': ['select'] } as const;
/** The project is led by a body in which the actor's role may write projects. */
export const leads =
  "project_id in (select pp.project_id from app.project_partner pp where pp.part = 'lead' and pp.organisation_id = any((select gate.bodies('project', 'write'))::uuid[]))";
