import type { Asked } from '../../../platform/http/asked.ts';
import { addDays, dayInRome } from '../../../values/calendar-day.ts';
import { romeInstant } from '../../../values/rome-time.ts';
import { listDueAppointments } from '../../diary/store/appointment-lists.ts';
import { WARNING_DAYS } from '../../eligibility/rules.ts';
import { listWaitingCases } from '../../eligibility/store/waiting.ts';
import { endsSoonBefore, lastDayOf } from '../../organisations/rules.ts';
import { listAskedOfMe, listRelationsEndingBefore } from '../../organisations/store/relation-lists.ts';
import type { AccountId } from '../../organisations/types.ts';
import {
  listDeadAmong,
  listDecreesEndingBefore,
  listDissentsToTell,
  listDuplicatesToAnswer,
} from '../../people/store/waiting-people.ts';
import type { PersonId } from '../../people/types.ts';
import { listWaitingApplications } from '../../referral/store/applications.ts';
import { listWaitingReferrals } from '../../referral/store/waiting-referrals.ts';
import { shownToday } from '../rules.ts';
import { listMarkable, listMarks } from '../store/work-marks.ts';
import type { Waiting } from '../types.ts';
import { waitingLater } from './waiting-later.ts';

/** Everything that waits for the reader, from stored states and days; one statement a source, however many people.
 *  @param only what concerns these people alone: nobody else is then read */
export async function waitingFor(
  asked: Asked<unknown, unknown, unknown>,
  only?: readonly PersonId[],
): Promise<Waiting[]> {
  const { tx, me } = asked;
  const today = dayInRome(asked.now);
  const referrals = (await listWaitingReferrals(tx, only)).map(
    (r): Waiting => ({
      thing:
        r.state === 'sent'
          ? 'answer-referral'
          : r.state === 'returned'
            ? 'complete-referral'
            : 'finish-draft',
      subjectId: r.id,
      personId: r.personId as PersonId,
      href: `/persone/${r.personId}/segnalazioni/${r.id}`,
      due: r.answerDueOn,
    }),
  );
  const requests = (await listAskedOfMe(tx)).map(
    (r): Waiting => ({
      thing: 'answer-request',
      subjectId: r.id,
      personId: r.personId as PersonId,
      href: '/richieste',
      due: null,
    }),
  );
  const ending = (await listRelationsEndingBefore(tx, endsSoonBefore(asked.now)))
    .filter((r) => r.accountId === me.accountId && r.validTo !== null)
    .map(
      (r): Waiting => ({
        thing: 'relation-ends',
        subjectId: r.id,
        personId: r.personId as PersonId,
        href: `/persone/${r.personId}/chi-la-segue`,
        due: r.validTo && lastDayOf(r.validTo),
      }),
    );
  const cases = (await listWaitingCases(tx, today, only)).map(
    (c): Waiting => ({
      thing: c.what,
      subjectId: c.caseId,
      personId: c.personId,
      href: `/persone/${c.personId}/requisiti/${c.caseId}`,
      due: c.due,
    }),
  );
  const near =
    (thing: Waiting['thing'], below: string) =>
    (r: { id: string; personId: PersonId; due: Waiting['due'] }) =>
      ({
        thing,
        subjectId: r.id,
        personId: r.personId,
        href: `/persone/${r.personId}/${below}`,
        due: r.due,
      }) as const;
  const decrees = (await listDecreesEndingBefore(tx, addDays(today, WARNING_DAYS), only)).map(
    (r): Waiting => ({
      ...near('decree-ends', `rappresentanza/${r.id}`)(r),
    }),
  );
  const dissents = (await listDissentsToTell(tx, only)).map(
    (r): Waiting => ({ ...near('tell-judge', 'dissensi')(r) }),
  );
  const duplicates = (await listDuplicatesToAnswer(tx, only)).map(
    (r): Waiting => ({
      ...near('answer-duplicate', `doppioni/${r.id}`)(r),
    }),
  );
  const applications = (only === undefined ? await listWaitingApplications(tx) : []).map(
    (a): Waiting => ({
      thing: a.state === 'sent' ? 'assign-application' : 'answer-application',
      subjectId: a.id,
      personId: null,
      href: a.href,
      due: a.answerDueOn,
    }),
  );
  const midnight = romeInstant(addDays(today, 1), '00:00');
  const appointments = midnight.ok
    ? (await listDueAppointments(tx, midnight.instant, only)).map(
        (a): Waiting => ({
          thing: 'hold-appointment',
          subjectId: a.id,
          personId: a.personId,
          href: `/persone/${a.personId}/appuntamenti/${a.id}`,
          due: dayInRome(a.startsAt),
        }),
      )
    : [];
  const all = [
    ...referrals,
    ...requests,
    ...ending,
    ...cases,
    ...decrees,
    ...dissents,
    ...duplicates,
    ...applications,
    ...appointments,
    ...(await waitingLater(asked, today, only)),
  ].filter((w) => only === undefined || (w.personId !== null && only.includes(w.personId)));
  const ids = all.flatMap((w) => w.personId ?? []);
  const dead = await listDeadAmong(tx, ids);
  const markable = await listMarkable(tx, ids);
  return shownToday(all, await listMarks(tx, only), me.accountId as AccountId, today, dead).map((w) => ({
    ...w,
    mayMark: w.personId !== null && markable.has(w.personId),
  }));
}
