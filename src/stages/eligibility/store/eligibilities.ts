import type { Selectable } from 'kysely';
import type { EligibilityTable } from '../../../../db/types/database.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { TerritoryId } from '../../organisations/types.ts';
import type { PersonId } from '../../people/types.ts';
import type { CaseId, Charge, Eligibility, EligibilityId, EligibilityState, Route } from '../types.ts';

const toEligibility = (r: Selectable<EligibilityTable>): Eligibility => ({
  id: r.id as EligibilityId,
  territoryId: r.territory_id as TerritoryId,
  personId: r.person_id as PersonId,
  caseId: r.case_id as CaseId,
  route: r.route as Route | null,
  state: r.state as EligibilityState,
  charge: r.charge as Charge,
  chargeDueOn: r.charge_due_on,
  rulesVersionId: r.rules_version_id,
  ageAtEntry: r.age_at_entry,
  dueOn: r.due_on,
  nextExpiryOn: r.next_expiry_on,
  recheckOn: r.recheck_on,
  decidedAt: r.decided_at,
  version: r.version,
});

/** Where the checking of a case stands, once it was begun and if the actor may read it. */
export async function findEligibility(tx: Tx, caseId: string): Promise<Eligibility | undefined> {
  const row = await tx.db
    .selectFrom('eligibility')
    .selectAll()
    .where('case_id', '=', caseId)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  tx.ledger.note(row.person_id, 'eligibility');
  return toEligibility(row);
}

/** Open and decided checkings of one human being. */
export async function listEligibilitiesOf(tx: Tx, personIds: readonly string[]): Promise<Eligibility[]> {
  if (personIds.length === 0) return [];
  const rows = await tx.db
    .selectFrom('eligibility')
    .selectAll()
    .where('person_id', 'in', personIds)
    .execute();
  for (const r of rows) tx.ledger.note(r.person_id, 'eligibility');
  return rows.map(toEligibility);
}

/** Begins the checking of a case. @returns false when somebody began it meanwhile */
export async function insertEligibility(
  tx: Tx,
  e: Omit<Eligibility, 'version' | 'decidedAt' | 'state'>,
): Promise<boolean> {
  const result = await tx.db
    .insertInto('eligibility')
    .values({
      id: e.id,
      territory_id: e.territoryId,
      person_id: e.personId,
      case_id: e.caseId,
      route: e.route,
      charge: e.charge,
      charge_due_on: e.chargeDueOn,
      rules_version_id: e.rulesVersionId,
      age_at_entry: e.ageAtEntry,
      due_on: e.dueOn,
      next_expiry_on: e.nextExpiryOn,
      recheck_on: e.recheckOn,
    })
    .onConflict((c) => c.column('case_id').doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

/** What of a checking may change. */
export type EligibilityChange = {
  route?: Route;
  state?: EligibilityState;
  charge?: Charge;
  chargeDueOn?: CalendarDay | null;
  dueOn?: CalendarDay | null;
  nextExpiryOn?: CalendarDay | null;
  recheckOn?: CalendarDay | null;
  decidedAt?: Date | null;
};

/** Changes where a checking stands. @returns false when somebody changed it after `version` was read */
export async function updateEligibility(
  tx: Tx,
  e: Pick<Eligibility, 'id' | 'version'>,
  to: EligibilityChange,
): Promise<boolean> {
  const result = await tx.db
    .updateTable('eligibility')
    .set({
      version: e.version + 1,
      ...(to.route === undefined ? {} : { route: to.route }),
      ...(to.state === undefined ? {} : { state: to.state }),
      ...(to.charge === undefined ? {} : { charge: to.charge }),
      ...(to.chargeDueOn === undefined ? {} : { charge_due_on: to.chargeDueOn }),
      ...(to.dueOn === undefined ? {} : { due_on: to.dueOn }),
      ...(to.nextExpiryOn === undefined ? {} : { next_expiry_on: to.nextExpiryOn }),
      ...(to.recheckOn === undefined ? {} : { recheck_on: to.recheckOn }),
      ...(to.decidedAt === undefined ? {} : { decided_at: to.decidedAt }),
    })
    .where('id', '=', e.id)
    .where('version', '=', e.version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
