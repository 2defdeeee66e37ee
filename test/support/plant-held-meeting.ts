import type { MeetingId } from '../../src/stages/meetings/types.ts';
import type { MembershipId } from '../../src/stages/organisations/types.ts';
import type { Colleague } from './a-world.ts';
import type { BrowserWorld } from './browser-world.ts';
import { typedDay } from './plant-around.ts';
import { aMeeting, anItem, aSeat, mayBeSeated, type TakenOn } from './plant-meeting.ts';
import { sendForm } from './send-form.ts';

type World = Pick<BrowserWorld, 'db' | 'world' | 'as'>;

/** Who lays a meeting out, who presides and who sits, each with the body that they come for. */
type Sitting = { desk: Colleague; chair: readonly [Colleague, string]; member: readonly [Colleague, string] };

/** Convenes an équipe about people, with a president and a member.
 *  @param text what is written wherever a text is asked for */
export async function plantConvened(
  w: Pick<BrowserWorld, 'db' | 'world'>,
  { desk, chair, member }: Sitting,
  people: readonly TakenOn[],
  text: string,
): Promise<MeetingId> {
  const meeting = await aMeeting(w, desk, w.world.bodies.lead, { title: text, place: text });
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
    text,
  ]);
  for (const { on } of people) await anItem(w, desk, meeting, on, { matter: 'plan', question: text });
  return meeting;
}

/** Holds it an hour ago: who came, the minutes of each person (of the second the member abstains), the extracts; and
 *  closes it if told. */
export async function plantHeld(
  w: World,
  sitting: Sitting,
  people: readonly TakenOn[],
  text: string,
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
  if (second) await sendForm(member, itemUrl(second), { reason: text }, { action: '/conflitto' });
  for (const item of items)
    await sendForm(
      chair,
      itemUrl(item),
      {
        discussion: text,
        decision: text,
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
  for (const page of [chair, member]) await page.context().close();
  return id;
}
