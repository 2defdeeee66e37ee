import { type RawBuilder, sql } from 'kysely';
import { type ListPage, type ListWindow, listByKey } from '../../../platform/database/list-by-key.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import type { MeetingId, MeetingKind, MeetingSort, MeetingState } from '../types.ts';

/** A meeting in the list of those one sits in or whose body convened them. */
export type ListedMeeting = {
  id: MeetingId;
  title: string;
  kind: MeetingKind;
  project: string;
  state: MeetingState;
  startsAt: Date;
  place: string;
  /** whether the actor has a seat in it */
  mine: boolean;
};

/** Of which meetings a list tells. */
export type MeetingFilter = {
  state?: MeetingState | undefined;
  kind?: MeetingKind | undefined;
  project?: string | undefined;
  /** only those in which the actor has a seat */
  mine?: boolean;
};

/** One page of the meetings the actor may know of, or all of them. No person is in them. Two statements. */
export async function listMeetings(
  tx: Tx,
  filter: MeetingFilter,
  order: { by: MeetingSort; descending: boolean },
  window: ListWindow,
): Promise<ListPage<ListedMeeting>> {
  const sits = sql`exists (select from app.meeting_seat s where s.meeting_id = g.id and s.ended_at is null
    and s.account_id = ${tx.actor.accountId}::uuid)`;
  const keys: Readonly<Record<MeetingSort, RawBuilder<unknown>>> = {
    when: sql`g.starts_at`,
    title: sql`g.title`,
    project: sql`j.title`,
  };
  const conditions = [
    sql`true`,
    ...(filter.state ? [sql`g.state = ${filter.state}`] : []),
    ...(filter.kind ? [sql`g.kind = ${filter.kind}`] : []),
    ...(filter.project ? [sql`g.project_id = ${filter.project}::uuid`] : []),
    ...(filter.mine ? [sits] : []),
  ];
  return listByKey<ListedMeeting>(
    tx,
    {
      columns: sql`g.id, g.title, g.kind, j.title as project, g.state, g.starts_at as "startsAt", g.place, ${sits} as mine`,
      from: sql`app.meeting g join app.project j on j.id = g.project_id`,
      where: sql.join(conditions, sql` and `),
      id: sql`g.id`,
      key: keys[order.by],
      descending: order.descending,
    },
    window,
  );
}
