import type { MeetingId } from '../../src/stages/meetings/types.ts';
import type { MembershipId } from '../../src/stages/organisations/types.ts';
import type { Colleague } from './a-world.ts';
import type { HttpWorld } from './http-world.ts';
import { typedDay } from './plant-around.ts';
import { aMeeting, anItem, aSeat, mayBeSeated, type TakenOn } from './plant-meeting.ts';
import { type FormWindow, sendForm } from './send-form.ts';

type World = Pick<HttpWorld, 'db' | 'world'> & { as(who: Colleague): Promise<FormWindow> };

/** What is written: where it is said of a person, and where everybody of the body reads it. */
export type Texts = Readonly<Record<'hers' | 'open', string>>;

/** Who lays a meeting out, who presides and who sits, each with the body that they come for. */
type Sitting = { desk: Colleague; chair: readonly [Colleague, string]; member: readonly [Colleague, string] };

/** Convenes an équipe about people, with a president and a member.
 */
export async function plantConvened(
  w: Pick<HttpWorld, 'db' | 'world'>,
  { desk, chair, member }: Sitting,
  people: readonly TakenOn[],
  text: Texts,
): Promise<MeetingId> {
  const meeting = await aMeeting(w, desk, w.world.bodies.lead, { title: text.open, place: text.open });
  for (const [[who, body], part] of [
    [chair, 'chair'],
    [member, 'member'],
  ] as const) {
    const [has] = await w.db.asSuperuser<{ id: string }>(
      "select id from app.membership where account_id = $1 and role = 'commission-member'",
      [who.accountId],
    );
    await aSeat(
      w,
      desk,
      meeting,
      (has?.id as MembershipId | undefined) ?? (await mayBeSeated(w, who, body)),
      part,
    );
  }
  await w.db.asSuperuser('update app.meeting_seat set for_service = $2 where meeting_id = $1', [
    meeting,
    text.open,
  ]);
  for (const { on } of people) await anItem(w, desk, meeting, on, { matter: 'plan', question: text.hers });
  return meeting;
}

/** Holds it an hour ago: who came, the minutes of each person (of the second the member abstains), the extracts; and
 *  closes it if told. */
export async function plantHeld(
  w: World,
  sitting: Sitting,
  people: readonly TakenOn[],
  text: Texts,
  close: boolean,
): Promise<MeetingId> {
  const id = await plantConvened(w, sitting, people, text);
  const url = `/riunioni/${id}`;
  const [chair, member] = [await w.as(sitting.chair[0]), await w.as(sitting.member[0])];
  const items = await w.db.asSuperuser<{ id: string; person_id: string }>(
    'select id, person_id from app.meeting_item where meeting_id = $1 order by position',
    [id],
  );
  const itemUrl = (i: { id: string; person_id: string }) => `/persone/${i.person_id}/riunioni/${i.id}`;
  const [, second] = items;
  if (second) await sendForm(member, itemUrl(second), { reason: text.hers }, { action: '/conflitto' });
  for (const item of items)
    await sendForm(
      chair,
      itemUrl(item),
      {
        discussion: text.hers,
        decision: text.hers,
        state: 'decided',
        owner: sitting.chair[0].accountId,
        dueOn: typedDay(30),
      },
      { action: '/verbale' },
    );
  await w.db.asSuperuser("update app.meeting set starts_at = now() - interval '1 hour' where id = $1", [id]);
  const seats = await w.db.asSuperuser<{ id: string }>(
    'select id from app.meeting_seat where meeting_id = $1',
    [id],
  );
  await sendForm(chair, `${url}/presenze`, { came: seats.map((s) => s.id) }, { action: '/presenze' });
  await sendForm(chair, `${url}/estratti`, {}, { action: '/estratti' });
  for (let waited = 0; ; waited += 1) {
    const made = await w.db.asSuperuser(
      'select from app.meeting_extract e join app.meeting_item i on i.id = e.item_id where i.meeting_id = $1',
      [id],
    );
    if (made.length >= items.length) break;
    if (waited > 200) throw new Error('The extracts are not made.');
    await new Promise((r) => setTimeout(r, 250));
  }
  if (close) await sendForm(chair, `${url}/chiudi`, {}, { action: '/chiudi' });
  return id;
}
