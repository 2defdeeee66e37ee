import type { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import type { Problem, Typed } from '../../../ui/typed.ts';
import { giveRole, type roleSchema } from '../commands/give-role.ts';
import { FormPage } from '../parts/form-page.tsx';
import { RoleFields } from '../parts/role-fields.tsx';
import { speak } from '../parts/speak.ts';
import { getNow } from '../store/clock.ts';
import { findOrganisation } from '../store/organisations.ts';
import { organisationWords } from '../words.ts';
import { findAccountHere } from './account-here.ts';
import { answered } from './answered.ts';
import { listRoleOptions } from './role-options.ts';

type Params = { organisationId: string; accountId: string };

/** GET /enti/:organisationId/utenze/:accountId/ruoli/nuovo, and the same form with what was typed. */
export async function newRolePage(
  asked: Asked<Params, unknown, unknown>,
  typed: Typed = {},
  problems: readonly Problem[] = [],
) {
  const word = speak(asked.language);
  const body = await findOrganisation(asked.tx, asked.params.organisationId);
  const account = body && (await findAccountHere(asked, body.id));
  if (body === undefined || account === undefined) return undefined;
  const said = sayProblems(organisationWords, problems, asked.language);
  const url = `/enti/${body.id}/utenze/${account.id}`;
  return (
    <FormPage
      asked={asked}
      title={word('newRoleFor', { name: account.name })}
      above={[
        { href: `/enti/${body.id}`, label: body.name },
        { href: url, label: account.name },
      ]}
      problems={said}
      action={`${url}/ruoli/nuovo`}
      submit={word('giveRole')}
    >
      <RoleFields typed={typed} problems={said} {...(await listRoleOptions(asked, body))} />
    </FormPage>
  );
}

/** POST /enti/:organisationId/utenze/:accountId/ruoli/nuovo. */
export async function saveNewRole(asked: Asked<Params, unknown, z.output<typeof roleSchema>>) {
  const { organisationId, accountId } = asked.params;
  const done = await giveRole(asked.tx, organisationId, accountId, asked.body, await getNow(asked.tx));
  return answered(asked, done, `/enti/${organisationId}/utenze/${accountId}?fatto=role`);
}
