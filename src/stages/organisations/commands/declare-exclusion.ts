import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Tx } from '../../../platform/database/tx.ts';
import { type OrganisationRefusal, refuse } from '../refusals.ts';
import { isExcludedHolder, isOnlyInCharge } from '../rules/charge.ts';
import { isOpen, kindFor } from '../rules.ts';
import { insertExclusion, listExclusionsOf } from '../store/exclusions.ts';
import { listColleagues } from '../store/memberships.ts';
import { findPersonStub, isKeptFrom, type PersonStub } from '../store/person-codes.ts';
import { closeRelation } from '../store/relation-changes.ts';
import { insertRelation, listRelationsOf } from '../store/relations.ts';
import {
  type AccountId,
  askableKinds,
  chargeKinds,
  choiceField,
  type ExclusionId,
  legalBases,
  type Membership,
  nameField,
  type OrganisationId,
  type RelationId,
  type Role,
} from '../types.ts';

const optionalChoice = z.union([z.literal('').transform(() => null), choiceField]).default(null);

/** The form: an account or a whole body, why, and who takes the person over where nobody else has her in charge. */
export const exclusionSchema = z
  .strictObject({
    accountId: optionalChoice,
    organisationId: optionalChoice,
    reason: nameField(3, 500),
    replacementId: optionalChoice,
  })
  .refine((f) => (f.accountId === null) !== (f.organisationId === null), {
    path: ['accountId'],
    message: 'one-of-the-two',
  });
/** What the form of an exclusion says. */
export type ExclusionInput = z.output<typeof exclusionSchema>;

/** Roles that take a person in charge. */
export const chargeRoles: readonly Role[] = chargeKinds.flatMap((kind) => askableKinds[kind]);

/** Keeps an account, or a whole body, from a person from the next request on: it wins over every permission. Where
 *  that leaves nobody in charge of her, a colleague of the same body or of another one of the territory takes over by
 *  the same act. The relations of who is excluded end; nothing tells her why. The timeline has no event.
 *  @param now the instant by the database’s clock (`getNow`)
 *  @refuses 'absent'; 'already-there'; 'replacement-needed' where nobody would be left; 'cannot-be-chosen' for a
 *  replacement who is excluded herself */
export async function declareExclusion(
  tx: Tx,
  personId: string,
  input: ExclusionInput,
  now: Date,
): Promise<{ ok: true } | OrganisationRefusal> {
  const person = await findPersonStub(tx, personId);
  if (person === undefined) return refuse('absent');
  const excluded = {
    accountId: input.accountId as AccountId | null,
    organisationId: input.organisationId as OrganisationId | null,
  };
  const standing = (await listExclusionsOf(tx, personId)).filter((x) => isOpen(x, now));
  if (
    standing.some((x) => x.accountId === excluded.accountId && x.organisationId === excluded.organisationId)
  )
    return refuse('already-there', 'accountId');
  const relations = await listRelationsOf(tx, personId);
  const alone = isOnlyInCharge(relations, excluded, now);
  const replacement = alone ? await findReplacement(tx, person, input, excluded) : undefined;
  if (alone && replacement === undefined) return refuse('replacement-needed', 'replacementId');
  if (replacement && (await isKeptFrom(tx, personId, replacement.accountId)))
    return refuse('cannot-be-chosen', 'replacementId');

  await insertExclusion(tx, {
    id: randomUUID() as ExclusionId,
    personId,
    territoryId: person.territoryId,
    ...excluded,
    reason: input.reason,
  });
  if (replacement) await putInCharge(tx, person, replacement);
  for (const r of relations) {
    // What a body holds for its task (receives, coordinates) stays: the exclusion alone keeps it out while it lasts.
    if (r.accountId !== null && isOpen(r, now) && isExcludedHolder(r, excluded))
      await closeRelation(tx, r, 'excluded');
  }
  return { ok: true };
}

async function findReplacement(
  tx: Tx,
  person: PersonStub,
  input: ExclusionInput,
  excluded: { accountId: string | null; organisationId: string | null },
) {
  const colleagues = await listColleagues(tx, person.territoryId, chargeRoles);
  return colleagues.find(
    (m) =>
      m.id === input.replacementId &&
      !isExcludedHolder(
        { accountId: m.accountId, organisationId: m.organisationId as OrganisationId },
        excluded,
      ),
  );
}

async function putInCharge(tx: Tx, person: PersonStub, m: Membership): Promise<void> {
  const kind = kindFor(m.role);
  if (kind === undefined || m.organisationId === null) return;
  await insertRelation(tx, {
    id: randomUUID() as RelationId,
    territoryId: person.territoryId,
    personId: person.id,
    accountId: m.accountId,
    organisationId: m.organisationId,
    serviceId: m.serviceId,
    kind,
    purpose: 'accompaniment',
    legalBasis: legalBases.accompaniment,
    evidence: 'exclusion',
    grantedNow: true,
  });
}
