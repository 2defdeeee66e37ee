import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { OrganisationId, OrganisationKind, TerritoryId } from '../../organisations/types.ts';
import type { PersonId } from '../../people/types.ts';
import type { ProtocolDirection, ProtocolSubject } from '../types.ts';

/** Rows on one page of the list. */
export const PROTOCOL_PAGE = 50;
/** Most rows of one export. */
const MOST = 5_000;

/** Number and day under which a body registered a document. The name of the body is its official one: beside a person it is
 *  shown by `outwardName`. */
export type Protocol = {
  id: string;
  personId: PersonId;
  /** code of the person */
  code: string;
  subject: ProtocolSubject;
  subjectId: string;
  organisation: { id: OrganisationId; name: string; kind: OrganisationKind };
  number: string;
  registeredOn: CalendarDay;
  direction: ProtocolDirection;
  recordedAt: Date;
};

/** What is written of a registration. */
export type NewProtocol = {
  territoryId: TerritoryId;
  personId: PersonId;
  subject: ProtocolSubject;
  subjectId: string;
  organisationId: OrganisationId;
  number: string;
  registeredOn: CalendarDay;
  direction: ProtocolDirection;
};

/** Adds a registration, by the actor; it is never changed. */
export async function insertProtocol(tx: Tx, p: NewProtocol): Promise<void> {
  await tx.db
    .insertInto('protocol')
    .values({
      id: randomUUID(),
      territory_id: p.territoryId,
      person_id: p.personId,
      subject: p.subject,
      subject_id: p.subjectId,
      organisation_id: p.organisationId,
      number: p.number,
      registered_on: p.registeredOn,
      direction: p.direction,
      recorded_by: tx.actor.accountId,
      ...(tx.actor.at ? { recorded_at: tx.actor.at } : {}),
    })
    .execute();
}

/** Every registration about a person, the newest first. */
export function listProtocols(tx: Tx, personId: string): Promise<Protocol[]> {
  return list(tx, sql`p.person_id = ${personId}::uuid`, MOST);
}

/** Registrations of one document, the newest first. */
export function listProtocolsOf(tx: Tx, subject: ProtocolSubject, subjectId: string): Promise<Protocol[]> {
  return list(tx, sql`p.subject = ${subject} and p.subject_id = ${subjectId}::uuid`, MOST);
}

/** What is looked for: spellings of a number, and the year where it is known. */
type Sought = { numbers: readonly string[]; year: number | null };

/** Registrations under a number, among those the actor may see, the newest first; at most 5,000. A number that holds the
 *  year is found as it is, one that does not by the year of its day. */
export function findByProtocol(tx: Tx, sought: Sought): Promise<Protocol[]> {
  return list(tx, matching(sought), MOST);
}

/** One page of the registrations the actor may see, the newest first.
 *  @param sought undefined for all
 *  @param after id of the last row of the page before
 *  @returns the rows, how many there are in all, and the id that leads on */
export async function listProtocolPage(
  tx: Tx,
  sought: Sought | undefined,
  after: string | undefined,
): Promise<{ rows: Protocol[]; total: number; next?: string }> {
  const among = sought ? matching(sought) : sql`true`;
  const count = await sql<{
    n: number;
  }>`select count(*)::int as n from app.protocol p where ${among}`.execute(tx.db);
  const beyond = after
    ? sql`(p.registered_on, p.id) < (select a.registered_on, a.id from app.protocol a where a.id = ${after}::uuid)`
    : sql`true`;
  const rows = await list(tx, sql`${among} and ${beyond}`, PROTOCOL_PAGE + 1);
  const shown = rows.slice(0, PROTOCOL_PAGE);
  const last = shown.at(-1);
  return {
    rows: shown,
    total: count.rows[0]?.n ?? 0,
    ...(rows.length > PROTOCOL_PAGE && last ? { next: last.id } : {}),
  };
}

/** Every registration the actor may see, for an export; at most 5,000. */
export function listAllProtocols(tx: Tx): Promise<Protocol[]> {
  return list(tx, sql`true`, MOST);
}

const matching = ({ numbers, year }: Sought) =>
  year === null
    ? sql`p.number = any(${numbers}::text[])`
    : sql`p.number = any(${numbers}::text[])
        and (p.registered_on between make_date(${year}, 1, 1) and make_date(${year}, 12, 31) or p.number like '%' || ${String(year)} || '%')`;

async function list(tx: Tx, condition: ReturnType<typeof sql>, limit: number): Promise<Protocol[]> {
  const { rows } = await sql<
    Omit<Protocol, 'organisation'> & { organisationId: OrganisationId; name: string; kind: OrganisationKind }
  >`
    select p.id, p.person_id as "personId", s.code, p.subject, p.subject_id as "subjectId", o.id as "organisationId", o.name, o.kind,
      p.number, p.registered_on as "registeredOn", p.direction, p.recorded_at as "recordedAt"
    from app.protocol p join app.person s on s.id = p.person_id join app.organisation o on o.id = p.organisation_id
    where ${condition} order by p.registered_on desc, p.id desc limit ${limit}`.execute(tx.db);
  for (const row of rows) tx.ledger.note(row.personId, 'protocol');
  return rows.map(({ organisationId, name, kind, ...row }) => ({
    ...row,
    organisation: { id: organisationId, name, kind },
  }));
}
