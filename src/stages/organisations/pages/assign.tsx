import type { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { fieldOf, type Problem, type Typed } from '../../../ui/typed.ts';
import { askableRoles } from '../commands/ask-relation.ts';
import { assignPerson, type assignSchema } from '../commands/assign-person.ts';
import { FormPage } from '../parts/form-page.tsx';
import { RelationTable } from '../parts/relation-table.tsx';
import { speak } from '../parts/speak.ts';
import { isHeadedBy } from '../rules/charge.ts';
import { endsSoonBefore } from '../rules.ts';
import { getNow } from '../store/clock.ts';
import { listColleagues } from '../store/memberships.ts';
import { findPersonStub } from '../store/person-codes.ts';
import { listRelationsOf } from '../store/relations.ts';
import { organisationWords } from '../words.ts';
import { answered } from './answered.ts';
import { listColleagueOptions } from './colleague-options.ts';
import { listRelationRows } from './relation-rows.ts';

type Params = { personId: string };

/** GET /servizio/persone/:personId/affida, and the same form with what was typed. */
export async function assignPage(
  asked: Asked<Params, unknown, unknown>,
  typed: Typed = {},
  problems: readonly Problem[] = [],
) {
  const { tx, me, language } = asked;
  const now = await getNow(tx);
  const word = speak(language);
  const person = await findPersonStub(tx, asked.params.personId);
  if (person === undefined) return undefined;
  const rows = (await listRelationRows(asked, await listRelationsOf(tx, person.id))).filter(
    (r) => r.state !== 'ended',
  );
  const colleagues = (await listColleagues(tx, person.territoryId, askableRoles)).filter((m) =>
    isHeadedBy(me, m),
  );
  const said = sayProblems(organisationWords, problems, language);
  const field = fieldOf({ typed, problems: said });
  const table = (
    <RelationTable
      caption={word('withHerNow')}
      rows={rows}
      lang={language}
      soonBefore={endsSoonBefore(now)}
      empty={null}
      href={(r) => `/persone/${person.id}/chi-la-segue/${r.id}`}
    />
  );
  return (
    <FormPage
      asked={asked}
      title={word('assignTitle', { code: person.code })}
      lead={word('assignLead')}
      above={[{ href: '/servizio', label: word('serviceTitle') }]}
      problems={said}
      action={`/servizio/persone/${person.id}/affida`}
      submit={word('assign')}
      before={table}
    >
      <SelectField
        {...field('membershipId')}
        label={word('colleague')}
        options={await listColleagueOptions(asked, colleagues)}
      />
      <DateField {...field('until')} label={word('until')} hint={word('assignUntilHint')} optional />
    </FormPage>
  );
}

/** POST /servizio/persone/:personId/affida. */
export async function assign(asked: Asked<Params, unknown, z.output<typeof assignSchema>>) {
  return answered(
    asked,
    await assignPerson(asked.tx, asked.me, asked.params.personId, asked.body, await getNow(asked.tx)),
    '/servizio?fatto=assigned',
  );
}
