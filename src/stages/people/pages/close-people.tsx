import type { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { absent, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { Notice } from '../../../ui/notice.tsx';
import { dayInRome } from '../../../values/calendar-day.ts';
import { addClosePerson, type closePersonSchema } from '../commands/add-close-person.ts';
import { ClosePeopleTable } from '../parts/close-people-table.tsx';
import { ClosePersonForm } from '../parts/close-person-form.tsx';
import { NearPage } from '../parts/near-page.tsx';
import { speak } from '../parts/speak.ts';
import { isChosen } from '../rules/near.ts';
import { listClosePeople } from '../store/close-people.ts';
import { findContact } from '../store/contacts.ts';
import { findPerson } from '../store/persons.ts';
import { type PersonId, telephoneAnswers } from '../types.ts';
import { peopleWords } from '../words.ts';
import { answered } from './answered.ts';
import type { DoneQuery } from './done-query.ts';
import { mayDo, openPerson } from './opened-person.ts';

type Params = { personId: PersonId };

/** GET /persone/:personId/persone-vicine: whom she chose, for what, and what to say to everybody else. */
export function closePeoplePage(asked: Asked<Params, DoneQuery, unknown>) {
  return shown(asked, asked.query.fatto, {}, []);
}

/** POST /persone/:personId/persone-vicine. */
export async function saveClosePerson(
  asked: Asked<Params, unknown, z.output<typeof closePersonSchema>>,
): Promise<Outcome> {
  const person = await findPerson(asked.tx, asked.params.personId);
  if (person === undefined) return absent;
  const result = await addClosePerson(asked.tx, person, asked.body, dayInRome(asked.now));
  return answered(result, `/persone/${person.id}/persone-vicine?fatto=near`);
}

/** The same page with what was typed. */
export function closePeopleAgain(
  asked: Asked<Params, unknown, unknown>,
  typed: Typed,
  problems: readonly Problem[],
) {
  return shown(asked, undefined, typed, problems);
}

async function shown(
  asked: Asked<Params, unknown, unknown>,
  done: string | undefined,
  typed: Typed,
  problems: readonly Problem[],
) {
  const opened = await openPerson(asked);
  if (opened === undefined) return undefined;
  const word = speak(asked.language);
  const said = sayProblems(peopleWords, problems, asked.language);
  const people = await listClosePeople(asked.tx, opened.person.id);
  const contact = await findContact(asked.tx, opened.person.id);
  const mayWrite = await mayDo(asked, 'contact', 'write');
  const url = `/persone/${opened.person.id}/persone-vicine`;
  return (
    <NearPage
      asked={asked}
      {...opened}
      title={word('closePeople')}
      lead={word('closePeopleLead')}
      done={done}
      problems={said}
    >
      <Notice kind="info" title={word('telephoneTitle')}>
        <p>{word('telephoneLead')}</p>
        <p>
          <strong>{word('telephoneSentence')}</strong>
        </p>
        <p>
          {word('telephoneAnswer')}: {word(contact?.telephoneAnswer ?? telephoneAnswers[0])}
        </p>
      </Notice>
      <ClosePeopleTable
        asked={asked}
        url={url}
        mayWrite={mayWrite}
        people={people.map((c) => ({ ...c, chosen: isChosen(c) }))}
      />
      {mayWrite && <ClosePersonForm asked={asked} url={url} typed={typed} problems={said} />}
    </NearPage>
  );
}
