import { h } from 'preact';
import type { z } from 'zod';
import type { Problem, Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { doneNotice } from '../../../ui/done-notice.ts';
import { dayInRome, formatDay } from '../../../values/calendar-day.ts';
import { formatInstant } from '../../../values/rome-time.ts';
import { NearPage } from '../../people/parts/near-page.tsx';
import { ItemView } from '../parts/item-view.tsx';
import { speak } from '../parts/speak.ts';
import { hasExtract } from '../rules/missing-to-close.ts';
import { isLate, isSeated, isSessionOpen, isToBeDone, mayAct } from '../rules.ts';
import { listAbstained } from '../store/conflicts.ts';
import { listLastExtracts } from '../store/extracts.ts';
import { listSeats } from '../store/seats.ts';
import type { Item, ItemTexts } from '../types.ts';
import { meetingWords } from '../words.ts';
import { mayDo, type OfItem, openItem } from './opened-item.ts';
import { callMembers, type doneQuery } from './opened-meeting.ts';

/** What is typed in the form of the minutes, as they stand. */
const asTyped = (item: Item, texts: ItemTexts, lang: 'it' | 'en'): Record<string, string> => ({
  discussion: texts.discussion ?? '',
  decision: texts.decision ?? '',
  state: item.state,
  owner: item.ownerId ?? '',
  dueOn: item.dueOn === null ? '' : formatDay(item.dueOn, lang),
});

/** GET /persone/:personId/riunioni/:itemId: what is asked of the meeting about her, and what it decided. */
export async function itemPage(asked: OfItem<z.output<typeof doneQuery>>) {
  return show(asked, undefined, [], false, asked.query.fatto);
}

/** The same page after a step that was refused, with what was typed; where two saved, with both versions. */
export async function itemAgain(asked: OfItem, typed: Typed, problems: readonly Problem[], theirs?: unknown) {
  return show(
    asked,
    typed,
    sayProblems(meetingWords, problems, asked.language),
    theirs !== undefined,
    undefined,
  );
}

async function show(
  asked: OfItem,
  typed: Typed | undefined,
  problems: readonly Problem[],
  both: boolean,
  done: string | undefined,
) {
  const opened = await openItem(asked);
  if (opened === undefined) return undefined;
  const { item, texts, meeting } = opened;
  const { tx, me, language, now } = asked;
  const word = speak(language);
  const abstained = await listAbstained(tx, item.id);
  const seats = meeting ? (await listSeats(tx, meeting.id)).filter(isSeated) : [];
  const called = await callMembers(asked, [...abstained, item.ownerId], seats);
  const extract = (await listLastExtracts(tx, [item.id])).get(item.id);
  const session = meeting !== undefined && isSessionOpen(meeting, now);
  const sits = seats.some((s) => s.accountId === me.accountId);
  const saved = asTyped(item, texts, language);
  const view = h(ItemView, {
    asked,
    here: opened.here,
    meeting: meeting && {
      id: meeting.id,
      title: meeting.title,
      when: formatInstant(meeting.startsAt, language),
    },
    item,
    texts,
    owner: item.ownerId === null ? undefined : called(item.ownerId),
    abstained: abstained.map(called),
    dates: {
      due: item.dueOn === null ? '' : formatDay(item.dueOn, language),
      done:
        item.doneOn !== null
          ? formatDay(item.doneOn, language)
          : isToBeDone(item)
            ? word(isLate(item, dayInRome(now)) ? 'late' : 'toBeDone')
            : '',
    },
    extract:
      extract &&
      (session && hasExtract[item.state] && extract.itemVersion !== item.version ? 'old' : 'current'),
    owners: seats
      .filter((s) => !abstained.includes(s.accountId))
      .map((s) => ({ value: s.accountId, label: `${called(s.accountId)}, ${s.forService}` })),
    version: both || problems.length === 0 ? item.version : (asked.version ?? item.version),
    saved,
    typed: typed ?? saved,
    both,
    may: {
      minute: session && mayAct(meeting.state, 'minute') && (await mayDo(asked, 'write')),
      declare: session && sits && mayAct(meeting.state, 'declare') && (await mayDo(asked, 'write')),
      done: isToBeDone(item) && item.ownerId === me.accountId,
    },
    problems,
  });
  return (
    <NearPage
      asked={asked}
      person={opened.person}
      name={opened.name}
      title={word('itemOf', { name: opened.name })}
      notice={doneNotice(meetingWords, done, language)}
      above={[{ href: opened.url, label: word('meetings') }]}
      problems={problems}
    >
      {view}
    </NearPage>
  );
}
