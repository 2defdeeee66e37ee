import type { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { absent, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import { listComuniByTerritory } from '../../organisations/store/territories.ts';
import { changeResidence, type residenceSchema } from '../commands/change-residence.ts';
import { NearPage } from '../parts/near-page.tsx';
import { ResidenceForm } from '../parts/residence-form.tsx';
import { ResidenceTable } from '../parts/residence-table.tsx';
import { speak } from '../parts/speak.ts';
import { isOutside, standingResidences } from '../rules/residence.ts';
import { findPerson } from '../store/persons.ts';
import { listResidences } from '../store/residences.ts';
import type { PersonId } from '../types.ts';
import { peopleWords } from '../words.ts';
import { answered } from './answered.ts';
import type { DoneQuery } from './done-query.ts';
import { openPerson } from './opened-person.ts';

type Params = { personId: PersonId };

/** GET /persone/:personId/residenza: where she is and was resident, and the form of a change. */
export function residencePage(asked: Asked<Params, DoneQuery, unknown>) {
  return shown(asked, asked.query.fatto, {}, []);
}

/** POST /persone/:personId/residenza. */
export async function saveResidence(
  asked: Asked<Params, unknown, z.output<typeof residenceSchema>>,
): Promise<Outcome> {
  const person = await findPerson(asked.tx, asked.params.personId);
  if (person === undefined) return absent;
  const result = await changeResidence(asked.tx, person, asked.body, dayInRome(asked.now));
  const done = result.ok && result.outside ? 'outside' : 'residence';
  return answered(result, `/persone/${person.id}/residenza?fatto=${done}`);
}

/** The same page with what was typed. */
export function residenceAgain(
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
  const residences = await listResidences(asked.tx, opened.person.id);
  const standing = standingResidences(residences);
  const comuni = (await listComuniByTerritory(asked.tx)).get(opened.person.territoryId) ?? [];
  const codes = comuni.map((c) => c.codiceCatastale);
  return (
    <NearPage
      asked={asked}
      {...opened}
      title={word('residence')}
      lead={word('residenceLead')}
      done={done}
      problems={said}
    >
      <ResidenceTable
        lang={asked.language}
        residences={residences.map((r) => ({
          ...r,
          standing: standing.includes(r),
          outside: isOutside(r.comune, codes),
        }))}
      />
      <ResidenceForm
        asked={asked}
        url={`/persone/${opened.person.id}/residenza`}
        typed={typed}
        problems={said}
        correctable={standing}
      />
    </NearPage>
  );
}
