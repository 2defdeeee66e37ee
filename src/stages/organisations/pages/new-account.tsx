import type { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { TextField } from '../../../ui/text-field.tsx';
import { fieldOf, type Problem, type Typed } from '../../../ui/typed.ts';
import { type accountSchema, openAccount } from '../commands/open-account.ts';
import { FormPage } from '../parts/form-page.tsx';
import { RoleFields } from '../parts/role-fields.tsx';
import { speak } from '../parts/speak.ts';
import { getNow } from '../store/clock.ts';
import { findOrganisation } from '../store/organisations.ts';
import { organisationWords } from '../words.ts';
import { answered } from './answered.ts';
import { listRoleOptions } from './role-options.ts';

type Params = { organisationId: string };

/** GET /enti/:organisationId/utenze/nuova, and the same form with what was typed. */
export async function newAccountPage(
  asked: Asked<Params, unknown, unknown>,
  typed: Typed = {},
  problems: readonly Problem[] = [],
) {
  const word = speak(asked.language);
  const body = await findOrganisation(asked.tx, asked.params.organisationId);
  if (body === undefined) return undefined;
  const said = sayProblems(organisationWords, problems, asked.language);
  const field = fieldOf({ typed, problems: said });
  const url = `/enti/${body.id}`;
  return (
    <FormPage
      asked={asked}
      title={word('newAccount')}
      lead={word('newAccountLead')}
      above={[
        { href: '/enti', label: word('bodies') },
        { href: url, label: body.name },
      ]}
      problems={said}
      action={`${url}/utenze/nuova`}
      submit={word('openAccount')}
    >
      <TextField {...field('name')} label={word('accountName')} autocomplete="off" />
      <TextField
        {...field('email')}
        label={word('email')}
        hint={word('emailHint')}
        type="email"
        autocomplete="off"
      />
      <RoleFields typed={typed} problems={said} {...(await listRoleOptions(asked, body))} />
    </FormPage>
  );
}

/** POST /enti/:organisationId/utenze/nuova: the same sentence whether or not the address was known. */
export async function saveNewAccount(asked: Asked<Params, unknown, z.output<typeof accountSchema>>) {
  const { organisationId } = asked.params;
  return answered(
    asked,
    await openAccount(asked.tx, organisationId, asked.body, await getNow(asked.tx)),
    `/enti/${organisationId}?fatto=account`,
  );
}
