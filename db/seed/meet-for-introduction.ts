import { holdMeeting } from '../../src/stages/introductions/commands/hold-meeting.ts';
import { type MeetingKind, setMeeting } from '../../src/stages/introductions/commands/set-meeting.ts';
import { listOfferedPlaces } from '../../src/stages/introductions/store/offered-places.ts';
import type { AccountId } from '../../src/stages/organisations/types.ts';
import { dayInRome } from '../../src/values/calendar-day.ts';
import { romeInstant } from '../../src/values/rome-time.ts';
import { done } from './done.ts';
import type { Deed, PathStage } from './path-stage.ts';
import { introductionOf, type Opened } from './propose-place.ts';
import { workingDay } from './working-time.ts';

/** An interview and a visit last so long. */
const MINUTES = 45;

/** The hour of an interview or a visit: early, so that what is written of it on the day itself comes after. */
function startsOf(stage: PathStage, daysAgo: number): Date {
  const start = romeInstant(workingDay(stage.now, daysAgo), '8:15');
  if (!start.ok) throw new RangeError('an hour that does not exist');
  return start.instant;
}

/** An interview or a visit is agreed for a day.
 *  @param daysAgo of that day; negative: to come */
export function meetingSet(stage: PathStage, opened: Opened, kind: MeetingKind, daysAgo: number): Deed {
  return async (tx, me, at) => {
    const i = await introductionOf(tx, opened);
    const place = (await listOfferedPlaces(tx, [i.placeId])).get(i.placeId);
    const startsAt = startsOf(stage, daysAgo);
    const fixed = {
      kind: 'meeting',
      startsAt,
      endsAt: new Date(startsAt.getTime() + MINUTES * 60_000),
      place: place?.address ?? null,
      note: null,
      accountId: me.accountId as AccountId,
      reminder: 'none',
    } as const;
    done(await setMeeting(tx, i, kind, fixed, at));
  };
}

/** It was held; at a visit nobody worked. */
export function held(opened: Opened, kind: MeetingKind, words: string): Deed {
  return async (tx, _, at) => {
    const i = await introductionOf(tx, opened);
    done(await holdMeeting(tx, i, kind, { onDay: dayInRome(at), words, noWork: kind === 'visit' }, at));
  };
}
