import { z } from 'zod';
import { absent, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { FilterBar } from '../../../ui/filter-bar.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Pagination } from '../../../ui/pagination.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { StepForm } from '../../../ui/step-form.tsx';
import { dayInRome, formatDay } from '../../../values/calendar-day.ts';
import { formatInstant, timeInRome } from '../../../values/rome-time.ts';
import { NearPage } from '../../people/parts/near-page.tsx';
import { writeEntry } from '../commands/write-entry.ts';
import { EntryFields } from '../parts/entry-fields.tsx';
import { doneNotice, speak } from '../parts/speak.ts';
import { WrittenList } from '../parts/written-list.tsx';
import { listEntries } from '../store/diary-entries.ts';
import { entryKinds, type NewEntry } from '../types.ts';
import { diaryWords } from '../words.ts';
import { answered, doneQuery } from './answered.ts';
import { callColleagues, mayDo, type OfPerson, openPerson } from './opened-person.ts';

export const diaryQuery = doneQuery.extend({ tipo: z.enum(entryKinds).optional().catch(undefined) });
type Query = z.output<typeof diaryQuery>;

/** GET /persone/:personId/diario: what happened, by whoever walks with her; who may not read all of it, her own part. */
export function diaryPage(asked: OfPerson<Query>) {
  const typed = {
    kind: 'note',
    day: formatDay(dayInRome(asked.now), 'it'),
    time: timeInRome(asked.now),
  };
  return showDiary(asked, asked.query, typed, []);
}

/** POST /persone/:personId/diario. */
export async function addEntry(asked: OfPerson<unknown, NewEntry>): Promise<Outcome> {
  const opened = await openPerson(asked);
  if (opened === undefined) return absent;
  const result = await writeEntry(asked.tx, opened.person, asked.body, asked.now);
  return answered(result, `${opened.url}/diario?fatto=entry-written`);
}

/** The same page with what was typed. */
export function diaryAgain(asked: OfPerson, typed: Typed, problems: readonly Problem[]) {
  return showDiary(asked, {}, typed, problems);
}

async function showDiary(asked: OfPerson, query: Partial<Query>, typed: Typed, problems: readonly Problem[]) {
  const opened = await openPerson(asked);
  if (opened === undefined) return undefined;
  const { person, name, entries, url } = opened;
  const { language: lang, tx } = asked;
  const word = speak(lang);
  const { tipo: kind, dopo: after, fatto } = query;
  const page = await listEntries(tx, entries, { kind, after });
  const call = await callColleagues(
    asked,
    page.entries.map((e) => e.writtenBy),
  );
  const readsAll = await mayDo(asked, 'diary', 'read');
  const href = (more: Record<string, string>) =>
    `${url}/diario?${new URLSearchParams({ ...(kind ? { tipo: kind } : {}), ...more })}`;
  const said = sayProblems(diaryWords, problems, lang);
  return (
    <NearPage
      asked={asked}
      person={person}
      name={name}
      title={word('diaryOf', { name })}
      lead={word('diaryLead')}
      notice={doneNotice(fatto, lang)}
      problems={said}
    >
      {!readsAll && <Notice kind="info">{word('ownPartOnly')}</Notice>}
      <FilterBar action={`${url}/diario`} {...(kind ? { clearHref: `${url}/diario` } : {})}>
        <SelectField
          name="tipo"
          label={word('kindFilter')}
          value={kind ?? ''}
          blank={word('allKinds')}
          options={entryKinds.map((k) => ({ value: k, label: word(`entry.${k}`) }))}
        />
      </FilterBar>
      <WrittenList
        label={word('diary')}
        correctLabel={word('correctEntry')}
        empty={
          <EmptyState title={word('noEntries')}>
            <p>{word(kind ? 'noEntriesOfKind' : 'noEntriesText')}</p>
          </EmptyState>
        }
        items={page.entries.map((e) => {
          const corrected = page.corrected.has(e.id);
          const mine = e.writtenBy === asked.me.accountId;
          return {
            id: e.id,
            when: formatInstant(e.happenedAt, lang),
            dateTime: e.happenedAt.toISOString(),
            title: word(`entry.${e.kind}`),
            who: call(e.writtenBy),
            text: e.text,
            corrected,
            remarks: [
              ...(corrected ? [word('corrected')] : []),
              ...(e.corrects === null ? [] : [word('corrects')]),
            ],
            correctHref: mine && !corrected ? `${url}/diario/${e.id}/correggi` : undefined,
          };
        })}
      />
      <Pagination
        text={page.total === 1 ? word('entriesOne') : word('entriesMany', { n: page.total })}
        {...(after ? { previousHref: href({}) } : {})}
        {...(page.next ? { nextHref: href({ dopo: page.next }) } : {})}
      />
      <section aria-labelledby="write-title">
        <h2 id="write-title">{word('writeEntry')}</h2>
        <p>
          <a href={`${url}/note-riservate`}>{word('reservedLink')}</a>
        </p>
        <StepForm asked={asked} action={`${url}/diario`} submit={word('saveEntry')}>
          <EntryFields typed={typed} problems={said} />
        </StepForm>
      </section>
    </NearPage>
  );
}
