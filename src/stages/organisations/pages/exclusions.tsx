import type { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { doneNotice } from '../../../ui/done-notice.ts';
import type { Problem, Typed } from '../../../ui/typed.ts';
import { chargeRoles, declareExclusion, type exclusionSchema } from '../commands/declare-exclusion.ts';
import { endExclusion } from '../commands/end-exclusion.ts';
import { ExclusionFields } from '../parts/exclusion-fields.tsx';
import { FormPage } from '../parts/form-page.tsx';
import { KeptTable } from '../parts/kept-table.tsx';
import { speak } from '../parts/speak.ts';
import { isOpen, outwardName } from '../rules.ts';
import { listAccountNames } from '../store/accounts.ts';
import { getNow } from '../store/clock.ts';
import { listExclusionsOf } from '../store/exclusions.ts';
import { listColleagues } from '../store/memberships.ts';
import { listOrganisations } from '../store/organisations.ts';
import { findPersonStub } from '../store/person-codes.ts';
import { organisationWords } from '../words.ts';
import { answered } from './answered.ts';
import { listAudienceOptions } from './audience-options.ts';
import { listColleagueOptions } from './colleague-options.ts';
import type { DoneQuery } from './done-query.ts';

type Params = { personId: string };

/** GET /persone/:personId/esclusioni: who must never reach her data, and the form that declares it. Nobody who is
 *  excluded reaches this page. */
export function exclusionsPage(asked: Asked<Params, DoneQuery, unknown>) {
  return showExclusions(asked, asked.query.fatto, {}, []);
}

/** The same page with what was typed. */
export function exclusionsAgain(
  asked: Asked<Params, unknown, unknown>,
  typed: Typed,
  problems: readonly Problem[],
) {
  return showExclusions(asked, undefined, typed, problems);
}

async function showExclusions(
  asked: Asked<Params, unknown, unknown>,
  done: string | undefined,
  typed: Typed,
  problems: readonly Problem[],
) {
  const { tx, language, me } = asked;
  const now = await getNow(tx);
  const word = speak(language);
  const person = await findPersonStub(tx, asked.params.personId);
  if (person === undefined) return undefined;
  const exclusions = await listExclusionsOf(tx, person.id);
  const names = await listAccountNames(
    tx,
    exclusions.map((x) => x.accountId),
  );
  const bodies = new Map<string | null, Parameters<typeof outwardName>[0]>(
    (await listOrganisations(tx)).map((o) => [o.id, o]),
  );
  const mine = new Set(me.roles.flatMap((r) => r.organisationId ?? []));
  const bodyName = (id: string | null) => {
    const body = bodies.get(id);
    return body ? outwardName(body, language, mine) : '';
  };
  const url = `/persone/${person.id}/esclusioni`;
  const said = sayProblems(organisationWords, problems, language);
  const needed = problems.some((p) => p.field === 'replacementId');
  const rows = exclusions.map((x) => ({
    id: x.id,
    version: x.version,
    what: x.reason,
    whom: x.accountId ? names.get(x.accountId) || word('someone') : bodyName(x.organisationId),
    validFrom: x.validFrom,
    validTo: x.validTo,
    open: isOpen(x, now),
  }));
  return (
    <FormPage
      asked={asked}
      title={word('exclusions', { code: person.code })}
      lead={word('exclusionsLead')}
      above={[{ href: `/persone/${person.id}`, label: person.code }]}
      problems={said}
      action={url}
      submit={word('exclude')}
      notice={doneNotice(organisationWords, done, language)}
      before={
        <KeptTable
          asked={asked}
          caption={word('exclusionsNow')}
          what={word('reason')}
          rows={rows}
          url={url}
          lang={language}
          empty={word('noExclusions')}
        />
      }
    >
      <ExclusionFields
        typed={typed}
        problems={said}
        {...(await listAudienceOptions(asked, person.territoryId))}
        replacements={
          await listColleagueOptions(asked, await listColleagues(tx, person.territoryId, chargeRoles))
        }
        needed={needed}
      />
    </FormPage>
  );
}

/** POST /persone/:personId/esclusioni. Who excluded herself does not see the person any more. */
export async function exclude(asked: Asked<Params, unknown, z.output<typeof exclusionSchema>>) {
  const { personId } = asked.params;
  const { accountId, organisationId } = asked.body;
  const herself =
    accountId === asked.me.accountId ||
    asked.me.roles.some((r) => organisationId !== null && r.organisationId === organisationId);
  const done = await declareExclusion(asked.tx, personId, asked.body, await getNow(asked.tx));
  return answered(
    asked,
    done,
    herself ? '/richieste?fatto=excluded' : `/persone/${personId}/esclusioni?fatto=excluded`,
  );
}

/** POST /persone/:personId/esclusioni/:exclusionId/fine. */
export async function liftExclusion(asked: Asked<Params & { exclusionId: string }, unknown, unknown>) {
  const { personId, exclusionId } = asked.params;
  return answered(
    asked,
    await endExclusion(asked.tx, personId, exclusionId, asked.version),
    `/persone/${personId}/esclusioni?fatto=exclusion-ended`,
  );
}
