import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';

/** What is open for a person: a referral by its state, and the day by which an answer is due, where one is. */
export type OpenReferral = {
  personId: string;
  state: 'draft' | 'sent' | 'returned';
  dueOn: CalendarDay | null;
};

/** Open referrals of people, by person, as far as the actor may know. Read here because a caseload and a handover
 *  are told by what is open; the referral itself belongs to a later stage, which alone writes it. */
export async function listOpenReferrals(
  tx: Tx,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, OpenReferral[]>> {
  const wanted = [...new Set(personIds)];
  const out = new Map<string, OpenReferral[]>();
  if (wanted.length === 0) return out;
  const rows = await tx.db
    .selectFrom('referral')
    .select(['person_id', 'state', 'answer_due_on'])
    .where('person_id', 'in', wanted)
    .where('state', 'in', ['draft', 'sent', 'returned'])
    .orderBy('created_at')
    .execute();
  for (const r of rows) {
    tx.ledger.note(r.person_id, 'referral');
    const one: OpenReferral = {
      personId: r.person_id,
      state: r.state as OpenReferral['state'],
      dueOn: r.answer_due_on,
    };
    out.set(r.person_id, [...(out.get(r.person_id) ?? []), one]);
  }
  return out;
}

/** A project in which a body takes part: what this stage needs to know of it. */
export type TakenProject = { id: string; title: string; part: string; endsOn: CalendarDay | null };

/** Projects in which a body takes part, by title. */
export async function listProjectsOfBody(
  tx: Tx,
  organisationIds: readonly string[],
): Promise<TakenProject[]> {
  if (organisationIds.length === 0) return [];
  const rows = await tx.db
    .selectFrom('project_partner as p')
    .innerJoin('project as j', 'j.id', 'p.project_id')
    .select(['j.id', 'j.title', 'p.part', 'j.ends_on'])
    .where('p.organisation_id', 'in', organisationIds)
    .orderBy('j.title')
    .execute();
  return rows.map((r) => ({ id: r.id, title: r.title, part: r.part, endsOn: r.ends_on }));
}
