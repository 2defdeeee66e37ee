import type { Selectable } from 'kysely';
import type { CompanyLogTable } from '../../../../db/types/database.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { AccountId, OrganisationId, TerritoryId } from '../../organisations/types.ts';
import type { ProjectId } from '../../projects/types.ts';
import type { CompanyId, ContactId, ContactWay, LogEntry, LogId, PipelineStage } from '../types.ts';

const toEntry = (r: Selectable<CompanyLogTable>): LogEntry => ({
  id: r.id as LogId,
  companyId: r.company_id as CompanyId,
  organisationId: r.organisation_id as OrganisationId,
  projectId: r.project_id as ProjectId | null,
  contactId: r.contact_id as ContactId | null,
  onDay: r.on_day,
  way: r.way as ContactWay,
  faceToFace: r.face_to_face,
  what: r.what,
  stage: r.stage as PipelineStage,
  nextStep: r.next_step,
  nextStepOn: r.next_step_on,
  corrects: r.corrects as LogId | null,
  writtenBy: r.written_by as AccountId,
  writtenAt: r.written_at,
});

/** Contacts with these entries, corrected ones too, the latest day first. Empty for who may not read the log. */
export async function listLog(tx: Tx, entries: readonly CompanyId[]): Promise<LogEntry[]> {
  if (entries.length === 0) return [];
  const rows = await tx.db
    .selectFrom('company_log')
    .selectAll()
    .where('company_id', 'in', entries)
    .orderBy('on_day', 'desc')
    .orderBy('written_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(toEntry);
}

/** One contact of the log, if the actor may read it. */
export async function findLogEntry(tx: Tx, id: string): Promise<LogEntry | undefined> {
  const row = await tx.db.selectFrom('company_log').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toEntry(row);
}

/** Contacts between two days, both included, that no later entry corrects: what measures are made of. */
export async function listStandingLog(tx: Tx, from: CalendarDay, to: CalendarDay): Promise<LogEntry[]> {
  const rows = await tx.db
    .selectFrom('company_log as l')
    .selectAll('l')
    .where('l.on_day', '>=', from)
    .where('l.on_day', '<=', to)
    .where((e) =>
      e.not(
        e.exists(
          e.selectFrom('company_log as later').select('later.id').whereRef('later.corrects', '=', 'l.id'),
        ),
      ),
    )
    .orderBy('l.on_day')
    .orderBy('l.id')
    .execute();
  return rows.map(toEntry);
}

/** Writes one contact, by the actor. */
export async function insertLogEntry(
  tx: Tx,
  l: Omit<LogEntry, 'writtenBy' | 'writtenAt'> & { territoryId: TerritoryId },
): Promise<void> {
  await tx.db
    .insertInto('company_log')
    .values({
      id: l.id,
      territory_id: l.territoryId,
      company_id: l.companyId,
      organisation_id: l.organisationId,
      project_id: l.projectId,
      contact_id: l.contactId,
      on_day: l.onDay,
      way: l.way,
      face_to_face: l.faceToFace,
      what: l.what,
      stage: l.stage,
      next_step: l.nextStep,
      next_step_on: l.nextStepOn,
      corrects: l.corrects,
      written_by: tx.actor.accountId,
      ...(tx.actor.at ? { written_at: tx.actor.at } : {}),
    })
    .execute();
}
