import { closeMeeting } from '../../src/stages/meetings/commands/close-meeting.ts';
import { conveneMeeting } from '../../src/stages/meetings/commands/convene-meeting.ts';
import { moveMeeting } from '../../src/stages/meetings/commands/move-meeting.ts';
import { type OnAgenda, putAllOnAgenda } from '../../src/stages/meetings/commands/put-on-agenda.ts';
import { recordAttendance } from '../../src/stages/meetings/commands/record-attendance.ts';
import { seatMember } from '../../src/stages/meetings/commands/seat-member.ts';
import { findMeeting } from '../../src/stages/meetings/store/meetings.ts';
import { listSeats } from '../../src/stages/meetings/store/seats.ts';
import type { Matter, Meeting, MeetingId, MeetingKind, SeatPart } from '../../src/stages/meetings/types.ts';
import { listMembershipsOf } from '../../src/stages/organisations/store/memberships.ts';
import type { OrganisationId } from '../../src/stages/organisations/types.ts';
import type { ProjectId } from '../../src/stages/projects/types.ts';
import { done } from './done.ts';
import { actAs, type PathStage } from './path-stage.ts';

/** Who sits in a meeting: by work e-mail, for which service, as what. */
export type ToldSeat = readonly [email: string, forService: string, part: SeatPart];
/** A meeting as it is convened. */
export type ToldMeeting = {
  readonly by: string;
  readonly kind: MeetingKind;
  readonly project: ProjectId;
  readonly title: string;
  readonly place: string;
  readonly startsAt: Date;
  readonly accessDays: number;
  readonly seats: readonly ToldSeat[];
};

/** A meeting is convened, and seats are given. @param at when */
export async function convene(stage: PathStage, m: ToldMeeting, at: Date): Promise<MeetingId> {
  const { by, seats, ...rest } = m;
  return actAs(stage, by, at, async (tx, me) => {
    const body = me.roles.find((r) => r.role !== 'commission-member')?.organisationId;
    if (body == null) throw new Error(`${by} belongs to no body.`);
    const { id } = done(await conveneMeeting(tx, { ...rest, body: body as OrganisationId }, at));
    for (const [email, forService, part] of seats) {
      const { accountId } = await stage.cast.get(email);
      const role = (await listMembershipsOf(tx, accountId)).find((r) => r.role === 'commission-member');
      done(await seatMember(tx, await meetingOf(tx, id), role, { forService, part }));
    }
    return id;
  });
}

/** Who convened it puts people on its agenda. */
export async function putThere(
  stage: PathStage,
  by: string,
  id: MeetingId,
  people: readonly OnAgenda[],
  what: { matter: Matter; question: string },
  at: Date,
): Promise<void> {
  await actAs(stage, by, at, async (tx) =>
    done(await putAllOnAgenda(tx, await meetingOf(tx, id), people, what, at)),
  );
}

/** The meeting is held, and everybody came but those named. */
export async function hold(
  stage: PathStage,
  by: string,
  id: MeetingId,
  at: Date,
  away: readonly string[] = [],
): Promise<void> {
  const absent = await Promise.all(away.map(async (email) => (await stage.cast.get(email)).accountId));
  await actAs(stage, by, at, async (tx) => {
    const meeting = await meetingOf(tx, id);
    const came = (await listSeats(tx, id)).filter((s) => !absent.includes(s.accountId)).map((s) => s.id);
    done(await recordAttendance(tx, meeting, meeting.version, came, at));
  });
}

/** Moves a meeting to the day on which it is told to have been held. Members read and give points only while a meeting
 *  stands open by the database's own clock, which knows no past: what they do in an old meeting is done before it is moved. */
export async function moveBack(
  stage: PathStage,
  by: string,
  id: MeetingId,
  to: { startsAt: Date; accessDays: number },
  at: Date,
): Promise<void> {
  await actAs(stage, by, at, async (tx) => {
    const meeting = await meetingOf(tx, id);
    const { title, place } = meeting;
    done(await moveMeeting(tx, meeting, meeting.version, { title, place, ...to }, at));
  });
}

/** Who presides closes the meeting. */
export async function closeSitting(stage: PathStage, chair: string, id: MeetingId, at: Date): Promise<void> {
  await actAs(stage, chair, at, async (tx) => {
    const meeting = await meetingOf(tx, id);
    done(await closeMeeting(tx, meeting, meeting.version, at));
  });
}

/** A meeting that the actor may know of. @throws when it is not there for her */
export async function meetingOf(tx: Parameters<typeof findMeeting>[0], id: string): Promise<Meeting> {
  const found = await findMeeting(tx, id);
  if (found === undefined) throw new Error('The seed lost a meeting.');
  return found;
}
