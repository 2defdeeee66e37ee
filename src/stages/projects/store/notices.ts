import type { Selectable } from 'kysely';
import type { NoticeTable, NoticeVersionTable } from '../../../../db/types/database.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import {
  type Notice,
  type NoticeId,
  type NoticeRules,
  type NoticeVersion,
  type NoticeVersionId,
  type ProjectId,
  readNoticeRules,
} from '../types.ts';

const toNotice = (r: Selectable<NoticeTable>): Notice => ({
  id: r.id as NoticeId,
  title: r.title,
  act: r.act,
  fund: r.fund,
  activityCode: r.activity_code,
  publishedOn: r.published_on,
});

const toVersion = (r: Selectable<NoticeVersionTable>): NoticeVersion => ({
  id: r.id as NoticeVersionId,
  noticeId: r.notice_id as NoticeId,
  number: r.number,
  validFrom: r.valid_from,
  rules: readNoticeRules(r.rules),
  source: r.source,
  writtenAt: r.written_at,
});

/** Notices of the installation, by title. */
export async function listNotices(tx: Tx): Promise<Notice[]> {
  const rows = await tx.db.selectFrom('notice').selectAll().orderBy('title').orderBy('id').execute();
  return rows.map(toNotice);
}

/** One notice, whoever asks: notices are common knowledge in the installation. */
export async function findNotice(tx: Tx, id: string): Promise<Notice | undefined> {
  const row = await tx.db.selectFrom('notice').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toNotice(row);
}

/** Versions of a notice's rules, by number. @throws when a rule set cannot be read: a fault */
export async function listNoticeVersions(tx: Tx, noticeId: NoticeId): Promise<NoticeVersion[]> {
  const rows = await tx.db
    .selectFrom('notice_version')
    .selectAll()
    .where('notice_id', '=', noticeId)
    .orderBy('number')
    .execute();
  return rows.map(toVersion);
}

/** One version, in force or not: a case keeps the one it was judged by. @throws when its rules cannot be read: a fault */
export async function findNoticeVersion(tx: Tx, id: string): Promise<NoticeVersion | undefined> {
  const row = await tx.db.selectFrom('notice_version').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toVersion(row);
}

/** The rules by which a case of this project is judged, if it is opened on `day`: of the versions that hold from that
 *  day or before, the one of the latest day, and among equals the latest number (`rulesInForce` says the same).
 *  @returns undefined while the project names no notice, or its notice has no rules yet */
export async function findRulesFor(
  tx: Tx,
  projectId: ProjectId,
  day: CalendarDay,
): Promise<{ versionId: NoticeVersionId; rules: NoticeRules; number: number; source: string } | undefined> {
  const row = await tx.db
    .selectFrom('project as p')
    .innerJoin('notice_version as v', 'v.notice_id', 'p.notice_id')
    .selectAll('v')
    .where('p.id', '=', projectId)
    .where('v.valid_from', '<=', day)
    .orderBy('v.valid_from', 'desc')
    .orderBy('v.number', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { id, rules, number, source } = toVersion(row);
  return { versionId: id, rules, number, source };
}

/** Writes a notice. */
export async function insertNotice(tx: Tx, n: Notice): Promise<void> {
  await tx.db
    .insertInto('notice')
    .values({
      id: n.id,
      title: n.title,
      act: n.act,
      fund: n.fund,
      activity_code: n.activityCode,
      published_on: n.publishedOn,
      created_by: tx.actor.accountId,
    })
    .execute();
}

/** Writes a version of a notice's rules. @returns false when somebody wrote the same number meanwhile */
export async function insertNoticeVersion(tx: Tx, v: Omit<NoticeVersion, 'writtenAt'>): Promise<boolean> {
  const result = await tx.db
    .insertInto('notice_version')
    .values({
      id: v.id,
      notice_id: v.noticeId,
      number: v.number,
      valid_from: v.validFrom,
      rules: JSON.stringify(v.rules),
      source: v.source,
      written_by: tx.actor.accountId,
    })
    .onConflict((c) => c.columns(['notice_id', 'number']).doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}
