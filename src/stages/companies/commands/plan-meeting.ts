import { randomUUID } from 'node:crypto';
import type { Tx } from '../../../platform/database/tx.ts';
import type { OrganisationId } from '../../organisations/types.ts';
import { type CompanyRefusal, refuse } from '../refusals.ts';
import { listContacts } from '../store/contacts.ts';
import { insertCompanyMeeting, type MeetingFacts, updateCompanyMeeting } from '../store/meetings.ts';
import { listEntryIds } from '../store/merges.ts';
import { listSites } from '../store/sites.ts';
import type { Company, CompanyId, CompanyMeeting, CompanyMeetingId } from '../types.ts';

/** Puts a meeting with a company into the calendar, for one of the actor's bodies.
 *  @returns its id
 *  @refuses 'already-passed'; 'site-not-hers'; 'contact-not-hers', also where the two belong to different entries of one company */
export async function planMeeting(
  tx: Tx,
  company: Company,
  body: OrganisationId,
  input: MeetingFacts,
  now: Date,
): Promise<{ ok: true; id: CompanyMeetingId } | CompanyRefusal> {
  if (input.startsAt <= now) return refuse('already-passed', 'day');
  const entry = await entryOf(tx, company.id, input);
  if (typeof entry !== 'string') return entry;
  const id = randomUUID() as CompanyMeetingId;
  await insertCompanyMeeting(tx, {
    ...input,
    id,
    companyId: entry,
    organisationId: body,
    territoryId: company.territoryId,
  });
  return { ok: true, id };
}

/** Moves a planned meeting.
 *  @refuses what `planMeeting` refuses; 'not-in-this-state'; 'changed-meanwhile' when it was saved after `version` or is of a body that is not the actor's */
export async function moveCompanyMeeting(
  tx: Tx,
  meeting: CompanyMeeting,
  version: number,
  input: MeetingFacts,
  now: Date,
): Promise<{ ok: true } | CompanyRefusal> {
  if (meeting.state !== 'planned') return refuse('not-in-this-state');
  if (input.startsAt <= now) return refuse('already-passed', 'day');
  const entry = await entryOf(tx, meeting.companyId, input);
  if (typeof entry !== 'string') return entry;
  if (entry !== meeting.companyId) return refuse('site-not-hers', 'siteId');
  return (await updateCompanyMeeting(tx, { id: meeting.id, version }, { facts: input }))
    ? { ok: true }
    : refuse('changed-meanwhile');
}

/** Says what became of a planned meeting. What was said there is noted as a contact.
 *  @refuses 'not-in-this-state'; 'not-passed-yet' for one held before its hour; 'changed-meanwhile' */
export async function closeCompanyMeeting(
  tx: Tx,
  meeting: CompanyMeeting,
  version: number,
  state: 'held' | 'cancelled',
  now: Date,
): Promise<{ ok: true } | CompanyRefusal> {
  if (meeting.state !== 'planned') return refuse('not-in-this-state');
  if (state === 'held' && meeting.startsAt > now) return refuse('not-passed-yet');
  return (await updateCompanyMeeting(tx, { id: meeting.id, version }, { state }))
    ? { ok: true }
    : refuse('changed-meanwhile');
}

/** Under which entry the meeting stands: that of its place of work or contact person, else the company itself. */
async function entryOf(
  tx: Tx,
  companyId: CompanyId,
  { siteId, contactId }: Pick<MeetingFacts, 'siteId' | 'contactId'>,
): Promise<CompanyId | CompanyRefusal> {
  const entries = await listEntryIds(tx, companyId);
  const site = siteId === null ? undefined : (await listSites(tx, entries)).find((s) => s.id === siteId);
  if (siteId !== null && site === undefined) return refuse('site-not-hers', 'siteId');
  const contact =
    contactId === null ? undefined : (await listContacts(tx, entries)).find((c) => c.id === contactId);
  if (contactId !== null && contact === undefined) return refuse('contact-not-hers', 'contactId');
  if (site && contact && site.companyId !== contact.companyId) return refuse('contact-not-hers', 'contactId');
  return site?.companyId ?? contact?.companyId ?? companyId;
}
