import type { Selectable } from 'kysely';
import type { CompanyTable } from '../../../../db/types/database.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { PartitaIva } from '../../../values/partita-iva.ts';
import type { AccountId, TerritoryId } from '../../organisations/types.ts';
import type {
  Company,
  CompanyFacts,
  CompanyId,
  CompanyKind,
  NextStep,
  PipelineStage,
  PublicConsent,
} from '../types.ts';

const toCompany = (r: Selectable<CompanyTable>): Company => ({
  id: r.id as CompanyId,
  territoryId: r.territory_id as TerritoryId,
  name: r.name,
  partitaIva: r.partita_iva as PartitaIva | null,
  kind: r.kind as CompanyKind,
  ateco: r.ateco,
  activity: r.activity,
  hostCapacity: r.host_capacity,
  stage: r.stage as PipelineStage,
  stageSince: r.stage_since,
  lastContactOn: r.last_contact_on,
  next:
    r.next_step === null || r.next_step_on === null
      ? null
      : { step: r.next_step, on: r.next_step_on, by: r.next_step_by as AccountId },
  publicConsent: r.public_consent as PublicConsent,
  publicConsentOn: r.public_consent_on,
  publicConsentFrom: r.public_consent_from,
  version: r.version,
});

/** One entry, as it was written, if the actor may read companies of its territory. */
export async function findCompany(tx: Tx, id: string): Promise<Company | undefined> {
  const row = await tx.db.selectFrom('company').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toCompany(row);
}

/** These entries, as far as the actor may read them, by name. */
export async function listCompaniesById(tx: Tx, ids: readonly string[]): Promise<Company[]> {
  if (ids.length === 0) return [];
  const rows = await tx.db.selectFrom('company').selectAll().where('id', 'in', ids).orderBy('name').execute();
  return rows.map(toCompany);
}

const factColumns = (f: CompanyFacts) => ({
  name: f.name,
  partita_iva: f.partitaIva,
  kind: f.kind,
  ateco: f.ateco,
  activity: f.activity,
  host_capacity: f.hostCapacity,
});

const stepColumns = (next: NextStep | null) => ({
  next_step: next?.step ?? null,
  next_step_on: next?.on ?? null,
  next_step_by: next?.by ?? null,
});

/** Writes a company that nobody has spoken with yet, entered by the actor. */
export async function insertCompany(
  tx: Tx,
  c: CompanyFacts & Pick<Company, 'id' | 'territoryId' | 'next'>,
  today: CalendarDay,
): Promise<void> {
  await tx.db
    .insertInto('company')
    .values({
      id: c.id,
      territory_id: c.territoryId,
      ...factColumns(c),
      ...stepColumns(c.next),
      stage: 'to-contact',
      stage_since: today,
      created_by: tx.actor.accountId,
      ...(tx.actor.at ? { created_at: tx.actor.at } : {}),
    })
    .execute();
}

/** What of an entry may change. */
export type CompanyChange = {
  facts?: CompanyFacts;
  stage?: { stage: PipelineStage; since: CalendarDay };
  lastContactOn?: CalendarDay | null;
  next?: NextStep | null;
  consent?: { answer: PublicConsent; on: CalendarDay; from: string };
};

/** Changes an entry. @returns false when somebody changed it after `version` was read, or the actor may not */
export async function updateCompany(
  tx: Tx,
  c: Pick<Company, 'id' | 'version'>,
  to: CompanyChange,
): Promise<boolean> {
  const result = await tx.db
    .updateTable('company')
    .set({
      version: c.version + 1,
      ...(to.facts ? factColumns(to.facts) : {}),
      ...(to.stage ? { stage: to.stage.stage, stage_since: to.stage.since } : {}),
      ...(to.lastContactOn === undefined ? {} : { last_contact_on: to.lastContactOn }),
      ...(to.next === undefined ? {} : stepColumns(to.next)),
      ...(to.consent
        ? {
            public_consent: to.consent.answer,
            public_consent_on: to.consent.on,
            public_consent_from: to.consent.from,
          }
        : {}),
    })
    .where('id', '=', c.id)
    .where('version', '=', c.version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
