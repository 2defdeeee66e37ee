import type { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { Conflict } from '../../../ui/conflict.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { fieldOf, type Problem, type Typed, typedText } from '../../../ui/typed.ts';
import { type organisationNameSchema, renameOrganisation } from '../commands/rename-organisation.ts';
import { FormPage } from '../parts/form-page.tsx';
import { speak } from '../parts/speak.ts';
import { findOrganisation } from '../store/organisations.ts';
import { listComuniByTerritory } from '../store/territories.ts';
import type { Organisation } from '../types.ts';
import { organisationWords } from '../words.ts';
import { answered } from './answered.ts';

type Params = { organisationId: string };

/** GET /enti/:organisationId/modifica. */
export async function renameBodyPage(asked: Asked<Params, unknown, unknown>) {
  const body = await findOrganisation(asked.tx, asked.params.organisationId);
  return (
    body &&
    renameBody(
      asked,
      body,
      { name: body.name, seat: body.seat ?? '', ipaCode: body.ipaCode ?? '' },
      [],
      body.version,
    )
  );
}

/** POST /enti/:organisationId/modifica. */
export async function saveBodyName(asked: Asked<Params, unknown, z.output<typeof organisationNameSchema>>) {
  const id = asked.params.organisationId;
  const done = await renameOrganisation(asked.tx, id, asked.version, asked.body);
  return answered(asked, done, `/enti/${id}?fatto=renamed`, await findOrganisation(asked.tx, id));
}

/** The same form with what was typed; with both names when somebody saved meanwhile. */
export async function renameBodyAgain(
  asked: Asked<Params, unknown, unknown>,
  typed: Typed,
  problems: readonly Problem[],
  theirs?: unknown,
) {
  const saved = theirs as Organisation | undefined;
  const body = saved ?? (await findOrganisation(asked.tx, asked.params.organisationId));
  return body && renameBody(asked, body, typed, problems, saved?.version ?? asked.version, saved);
}

async function renameBody(
  asked: Asked<Params, unknown, unknown>,
  body: Organisation,
  typed: Typed,
  problems: readonly Problem[],
  version: number | undefined,
  saved?: Organisation,
) {
  const word = speak(asked.language);
  const url = `/enti/${asked.params.organisationId}`;
  const said = sayProblems(organisationWords, problems, asked.language);
  const comuni = (await listComuniByTerritory(asked.tx)).get(body.territoryId) ?? [];
  const nameOf = (code: string) => comuni.find((c) => c.codiceCatastale === code)?.name ?? '';
  const both = saved && (
    <Conflict
      rows={[
        { label: word('name'), theirs: saved.name, yours: typedText(typed, 'name') },
        { label: word('seat'), theirs: nameOf(saved.seat ?? ''), yours: nameOf(typedText(typed, 'seat')) },
        { label: word('ipaCode'), theirs: saved.ipaCode ?? '', yours: typedText(typed, 'ipaCode') },
      ]}
    >
      <p>{word('keepMine')}</p>
    </Conflict>
  );
  return (
    <FormPage
      asked={asked}
      title={word('renameBody')}
      above={[
        { href: '/enti', label: word('bodies') },
        { href: url, label: word('body') },
      ]}
      problems={said}
      action={`${url}/modifica`}
      version={version}
      submit={word('saveName')}
      before={both}
    >
      <TextField
        {...fieldOf({ typed, problems: said })('name')}
        label={word('bodyName')}
        autocomplete="off"
      />
      <SelectField
        {...fieldOf({ typed, problems: said })('seat')}
        label={word('seat')}
        hint={word('seatHint')}
        optional
        blank={word('seatUnknown')}
        options={comuni.map((c) => ({ value: c.codiceCatastale, label: c.name }))}
      />
      <TextField
        {...fieldOf({ typed, problems: said })('ipaCode')}
        label={word('ipaCode')}
        hint={word('ipaCodeHint')}
        optional
        width="medium"
        autocomplete="off"
      />
    </FormPage>
  );
}
