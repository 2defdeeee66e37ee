import { randomUUID } from 'node:crypto';
import { withActor } from '../../src/platform/database/with-actor.ts';
import type { CaseId } from '../../src/stages/eligibility/types.ts';
import { conveneMeeting, type NewMeeting } from '../../src/stages/meetings/commands/convene-meeting.ts';
import { type OnAgenda, putOnAgenda } from '../../src/stages/meetings/commands/put-on-agenda.ts';
import { seatMember } from '../../src/stages/meetings/commands/seat-member.ts';
import { listCommissionMembers } from '../../src/stages/meetings/store/commission-members.ts';
import { findMeeting } from '../../src/stages/meetings/store/meetings.ts';
import type { ItemId, Matter, Meeting, MeetingId, SeatPart } from '../../src/stages/meetings/types.ts';
import type { MembershipId, OrganisationId, TerritoryId } from '../../src/stages/organisations/types.ts';
import type { PersonId } from '../../src/stages/people/types.ts';
import type { ProjectId } from '../../src/stages/projects/types.ts';
import type { Colleague } from './a-world.ts';
import type { HttpWorld } from './http-world.ts';
import { referralInState } from './referral-in-state.ts';

type World = Pick<HttpWorld, 'db' | 'world'>;

/** Somebody taken on by the project: her social worker, and how she is named in an agenda. */
export type TakenOn = { worker: Colleague; url: string; on: OnAgenda & { caseId: CaseId } };

/** A person whom the project of the test world has taken on, followed by a social worker of the second municipality.
 *  @param worker who follows her, if she exists already */
export async function somebodyTakenOn(
  { db, world }: World,
  worker?: Colleague,
  familyName?: string,
): Promise<TakenOn> {
  const follows = worker ?? (await world.colleague('social-worker', world.bodies.comune));
  const { person } = await referralInState(db, 'accepted', {
    worker: follows,
    coordinator: await world.colleague('coordinator', world.bodies.lead),
    projectId: world.projectId,
    ...(familyName === undefined ? {} : { identity: { familyName } }),
  });
  const personId = (person.split('/').at(-1) ?? '') as PersonId;
  const [row] = await db.asSuperuser<{ id: string }>('select id from app.case_file where person_id = $1', [
    personId,
  ]);
  const on = { territoryId: world.territoryId as TerritoryId, personId, caseId: (row?.id ?? '') as CaseId };
  return { worker: follows, url: person, on };
}

/** Lets a colleague sit in commissions and équipes for her body. @returns the role, by which she is chosen */
export async function mayBeSeated(
  { db }: Pick<HttpWorld, 'db'>,
  who: Colleague,
  organisationId: string,
): Promise<MembershipId> {
  const id = randomUUID();
  await db.asSuperuser(
    "insert into app.membership (id, account_id, organisation_id, role, valid_from) values ($1, $2, $3, 'commission-member', now() - interval '1 day')",
    [id, who.accountId, organisationId],
  );
  return id as MembershipId;
}

/** Convenes an équipe of the test world's project for a body of the colleague's, an hour from now unless said otherwise;
 *  a quarter of an hour ago, since the clock of a test's server stands still. */
export async function aMeeting(
  { db, world }: World,
  by: Colleague,
  body: string,
  changes: Partial<NewMeeting> = {},
  now = new Date(Date.now() - 900_000),
): Promise<MeetingId> {
  const done = await withActor(db.doors, by.who, (tx) =>
    conveneMeeting(
      tx,
      {
        kind: 'equipe',
        project: world.projectId as ProjectId,
        body: body as OrganisationId,
        title: 'Équipe di prova',
        place: 'Sala del Comune',
        startsAt: new Date(Date.now() + 3_600_000),
        accessDays: 14,
        ...changes,
      },
      now,
    ),
  );
  if (!done.ok) throw new Error(done.code);
  return done.id;
}

/** Gives a colleague a seat in a meeting. */
export async function aSeat(
  { db }: Pick<HttpWorld, 'db'>,
  by: Colleague,
  id: MeetingId,
  role: MembershipId,
  part: SeatPart = 'member',
): Promise<void> {
  const done = await withActor(db.doors, by.who, async (tx) => {
    const meeting = await opened(findMeeting(tx, id));
    const member = (await listCommissionMembers(tx, meeting.territoryId)).find((m) => m.id === role);
    return seatMember(tx, meeting, member, { forService: 'Servizio di prova', part });
  });
  if (!done.ok) throw new Error(done.code);
}

/** Puts a person on an agenda, by who follows her and may convene or sits. */
export async function anItem(
  { db }: Pick<HttpWorld, 'db'>,
  by: Colleague,
  id: MeetingId,
  on: OnAgenda,
  what: { matter: Matter; question: string } = { matter: 'plan', question: 'Quale misura per cominciare?' },
): Promise<ItemId> {
  const done = await withActor(db.doors, by.who, async (tx) =>
    putOnAgenda(tx, await opened(findMeeting(tx, id)), on, what, new Date()),
  );
  if (!done.ok) throw new Error(done.code);
  return done.id;
}

async function opened(meeting: Promise<Meeting | undefined>): Promise<Meeting> {
  const found = await meeting;
  if (found === undefined) throw new Error('the meeting is not there for this colleague');
  return found;
}
