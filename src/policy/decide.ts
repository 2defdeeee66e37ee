import { rules as allRules, commonKnowledge, type Rule } from './rules.ts';
import { type Action, type DataClass, type RelationKind, type Role, relationKinds } from './vocabulary.ts';

/** A dated row, in force from `validFrom` (inclusive) to `validTo` (exclusive; null: without end). */
export type Dated = { validFrom: Date; validTo: Date | null };

/** A role held today. */
export type MembershipFact = { role: Role; organisationId: string | null; serviceId: string | null };

/** A relation of one of the actor's bodies with the person, in force or not. */
export type RelationFact = Dated & {
  /** `sits`: a seat in an open meeting about her */
  kind: RelationKind | 'sits';
  organisationId: string;
  accountId: string | null;
  serviceId: string | null;
  grantedAt: Date | null;
};

/** A class of data that the person keeps from somebody. */
export type HidingFact = Dated & {
  dataClass: DataClass;
  audienceAccount: string | null;
  audienceOrganisation: string | null;
  audienceRole: string | null;
};

/** What is known of the acting account, and of her standing towards one person. Memberships are those in force. */
export type Facts = {
  accountId: string;
  now: Date;
  memberships: readonly MembershipFact[];
  person?: { relations: readonly RelationFact[]; excluded: boolean; hidings: readonly HidingFact[] };
};

/** What a route asks leave for. `list`: the page of a list, whose rows the database filters. */
export type Ask = { dataClass: DataClass; action: Action } & (
  | { of: 'person' }
  | { of: 'body'; organisationId: string }
  | { of: 'installation' }
  | { of: 'list' }
);

/** A caseload is made of work: neither of a seat in a meeting nor of the person's own access. */
const isWork = (r: RelationFact) => r.kind !== 'sits' && r.kind !== 'self';

const inForce = (d: Dated, now: Date) => d.validFrom <= now && (d.validTo === null || d.validTo > now);

/** Whether the policy lets the actor do what she asks. What no rule grants is refused; exclusion and hiding win.
 *  @param rules the policy; another one only in tests that mutate it */
export function may(facts: Facts, ask: Ask, rules: readonly Rule[] = allRules): boolean {
  const granting = rules.filter((r) => r.dataClass === ask.dataClass && r.actions.includes(ask.action));
  const holds = (role: Role) => facts.memberships.filter((m) => m.role === role);
  switch (ask.of) {
    case 'installation':
      return granting.some((r) => r.standing === 'installation' && holds(r.role).length > 0);
    case 'body':
      return granting.some(
        (r) =>
          (r.standing === 'installation' && holds(r.role).length > 0) ||
          (r.standing === 'own-organisation' &&
            holds(r.role).some((m) => m.organisationId === ask.organisationId)),
      );
    case 'list':
      return (
        (ask.action === 'read' &&
          commonKnowledge.includes(ask.dataClass) &&
          facts.memberships.some((m) => m.role !== 'person')) ||
        // A list is a page of the office: the person has pages of her own.
        granting.some((r) => r.role !== 'person' && holds(r.role).length > 0)
      );
    case 'person':
      return (
        granting.some((r) => holds(r.role).some((m) => standsTowards(facts, r, m))) &&
        !isKeptFrom(facts, ask.dataClass)
      );
    default:
      return ask satisfies never;
  }
}

function standsTowards(facts: Facts, rule: Rule, membership: MembershipFact): boolean {
  const active = (facts.person?.relations ?? []).filter(
    (r) => r.organisationId === membership.organisationId && r.grantedAt !== null && inForce(r, facts.now),
  );
  if (rule.standing === 'caseload') {
    return active.some(
      (r) =>
        isWork(r) &&
        r.accountId !== null &&
        (membership.serviceId === null || r.serviceId === membership.serviceId),
    );
  }
  if (!(rule.standing in relationKinds) && rule.standing !== 'sits') return false;
  return active.some(
    (r) => r.kind === rule.standing && (r.accountId === null || r.accountId === facts.accountId),
  );
}

function isKeptFrom(facts: Facts, dataClass: DataClass): boolean {
  if (facts.person?.excluded) return true;
  return (facts.person?.hidings ?? []).some(
    (h) =>
      h.dataClass === dataClass &&
      inForce(h, facts.now) &&
      (h.audienceAccount === facts.accountId ||
        facts.memberships.some(
          (m) => m.organisationId !== null && m.organisationId === h.audienceOrganisation,
        ) ||
        facts.memberships.some((m) => m.role === h.audienceRole)),
  );
}
