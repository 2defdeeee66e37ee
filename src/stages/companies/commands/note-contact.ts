import { randomUUID } from 'node:crypto';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { AccountId, OrganisationId } from '../../organisations/types.ts';
import { findProject } from '../../projects/store/projects.ts';
import type { ProjectId } from '../../projects/types.ts';
import { type CompanyRefusal, refuse } from '../refusals.ts';
import { contactDayProblem, isFaceToFace, moveProblem } from '../rules/pipeline.ts';
import { latestStanding, standingLog } from '../rules/standing-log.ts';
import { updateCompany } from '../store/companies.ts';
import { listContacts } from '../store/contacts.ts';
import { insertLogEntry, listLog } from '../store/log.ts';
import { listEntryIds } from '../store/merges.ts';
import type { Company, ContactId, ContactWay, LogEntry, LogId, PipelineStage } from '../types.ts';

/** What one says of a contact with a company. */
export type NewContact = {
  body: OrganisationId;
  project: ProjectId | null;
  contact: ContactId | null;
  onDay: CalendarDay;
  way: ContactWay;
  /** counts for a meeting and an event alone */
  inPerson: boolean;
  what: string;
  stage: PipelineStage;
  /** why the dialogue goes back; stands in the log below what was said */
  why: string | null;
  next: { step: string; on: CalendarDay } | null;
};

/** Notes a contact: it stands in the log for good, the company takes its stage, and what was promised, by the writer, is
 *  the next step from now on; promising nothing leaves none.
 *  @returns id of the entry
 *  @refuses 'day-in-future'; 'due-past' for a step before today; 'stage-not-after-contact'; 'back-needs-why'; 'contact-not-hers'; 'project-not-hers' for one of another territory; 'changed-meanwhile' when the company was saved after `version` */
export async function noteContact(
  tx: Tx,
  company: Company,
  version: number,
  input: NewContact,
  today: CalendarDay,
): Promise<{ ok: true; id: LogId } | CompanyRefusal> {
  const moved = moveProblem(company.stage, input.stage, input.why);
  if (moved !== null) return refuse(moved, moved === 'back-needs-why' ? 'why' : 'stage');
  if (input.next !== null && input.next.on < today) return refuse('due-past', 'nextOn');
  const entries = await listEntryIds(tx, company.id);
  const before = await listLog(tx, entries);
  const written = await write(tx, company, input, null, today);
  if (!written.ok) return written;
  const last = [input.onDay, ...standingLog(before).map((l) => l.onDay)].sort().at(-1);
  const done = await updateCompany(
    tx,
    { id: company.id, version },
    {
      ...(company.stage === input.stage ? {} : { stage: { stage: input.stage, since: input.onDay } }),
      lastContactOn: last ?? input.onDay,
      next: input.next && { ...input.next, by: tx.actor.accountId as AccountId },
    },
  );
  return done ? written : refuse('changed-meanwhile');
}

/** Corrects a contact by a new entry that names it. Where it was the latest, stage and next step follow; else they stay.
 *  @refuses what `noteContact` refuses, but for going back, which a correction may; 'corrected-already'; 'not-the-writer': the count of contacts is who made them; 'absent' */
export async function correctContact(
  tx: Tx,
  company: Company,
  version: number,
  wrong: LogEntry,
  input: NewContact,
  today: CalendarDay,
): Promise<{ ok: true; id: LogId } | CompanyRefusal> {
  const before = await listLog(tx, await listEntryIds(tx, company.id));
  if (!before.some((l) => l.id === wrong.id)) return refuse('absent');
  if (wrong.writtenBy !== tx.actor.accountId) return refuse('not-the-writer');
  if (before.some((l) => l.corrects === wrong.id)) return refuse('corrected-already');
  if (input.stage === 'to-contact') return refuse('stage-not-after-contact', 'stage');
  const wasLatest = latestStanding(before)?.id === wrong.id;
  const written = await write(tx, company, input, wrong.id, today);
  if (!written.ok) return written;
  const others = standingLog(before).filter((l) => l.id !== wrong.id);
  const last = [input.onDay, ...others.map((l) => l.onDay)].sort().at(-1) ?? input.onDay;
  const done = await updateCompany(
    tx,
    { id: company.id, version },
    {
      lastContactOn: last,
      ...(wasLatest && company.stage !== input.stage
        ? { stage: { stage: input.stage, since: input.onDay } }
        : {}),
      ...(wasLatest
        ? { next: input.next && { ...input.next, by: company.next?.by ?? wrong.writtenBy } }
        : {}),
    },
  );
  return done ? written : refuse('changed-meanwhile');
}

async function write(
  tx: Tx,
  company: Company,
  input: NewContact,
  corrects: LogId | null,
  today: CalendarDay,
): Promise<{ ok: true; id: LogId } | CompanyRefusal> {
  const day = contactDayProblem(input.onDay, today);
  if (day !== null) return refuse(day, 'onDay');
  const known = input.contact === null ? [] : await listContacts(tx, await listEntryIds(tx, company.id));
  const spokenWith = known.find((c) => c.id === input.contact);
  if (input.contact !== null && spokenWith === undefined) return refuse('contact-not-hers', 'contact');
  const project = input.project === null ? undefined : await findProject(tx, input.project);
  if (input.project !== null && project?.territoryId !== company.territoryId)
    return refuse('project-not-hers', 'project');
  const id = randomUUID() as LogId;
  await insertLogEntry(tx, {
    id,
    territoryId: company.territoryId,
    // Somebody of an entry that was merged is written under that entry: the row names both.
    companyId: spokenWith?.companyId ?? company.id,
    organisationId: input.body,
    projectId: input.project,
    contactId: input.contact,
    onDay: input.onDay,
    way: input.way,
    faceToFace: isFaceToFace(input.way, input.inPerson),
    what: input.why === null ? input.what : `${input.what}\n\n${input.why}`,
    stage: input.stage,
    nextStep: input.next?.step ?? null,
    nextStepOn: input.next?.on ?? null,
    corrects,
  });
  return { ok: true, id };
}
