import type { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { Conflict } from '../../../ui/conflict.tsx';
import { type Problem, type Typed, typedText } from '../../../ui/typed.ts';
import type { serviceSchema } from '../commands/add-service.ts';
import { renameService } from '../commands/rename-service.ts';
import { FormPage } from '../parts/form-page.tsx';
import { ServiceFields } from '../parts/service-fields.tsx';
import { speak } from '../parts/speak.ts';
import { findService } from '../store/services.ts';
import type { Service } from '../types.ts';
import { organisationWords } from '../words.ts';
import { answered } from './answered.ts';

type Params = { organisationId: string; serviceId: string };

/** GET /enti/:organisationId/servizi/:serviceId. */
export async function renameServicePage(asked: Asked<Params, unknown, unknown>) {
  const service = await findService(asked.tx, asked.params.serviceId);
  if (service === undefined || service.organisationId !== asked.params.organisationId) return undefined;
  return renameServiceForm(asked, { name: service.name, zone: service.zone ?? '' }, [], service.version);
}

/** POST /enti/:organisationId/servizi/:serviceId. */
export async function saveService(asked: Asked<Params, unknown, z.output<typeof serviceSchema>>) {
  const { organisationId, serviceId } = asked.params;
  const done = await renameService(asked.tx, organisationId, serviceId, asked.version, asked.body);
  return answered(
    asked,
    done,
    `/enti/${organisationId}?fatto=service`,
    await findService(asked.tx, serviceId),
  );
}

/** The same form with what was typed; with both versions when somebody saved meanwhile. */
export async function renameServiceAgain(
  asked: Asked<Params, unknown, unknown>,
  typed: Typed,
  problems: readonly Problem[],
  theirs?: unknown,
) {
  const saved = theirs as Service | undefined;
  return renameServiceForm(asked, typed, problems, saved?.version ?? asked.version, saved);
}

function renameServiceForm(
  asked: Asked<Params, unknown, unknown>,
  typed: Typed,
  problems: readonly Problem[],
  version: number | undefined,
  saved?: Service,
) {
  const word = speak(asked.language);
  const url = `/enti/${asked.params.organisationId}`;
  const said = sayProblems(organisationWords, problems, asked.language);
  const rows = saved && [
    { label: word('serviceName'), theirs: saved.name, yours: typedText(typed, 'name') },
    { label: word('zone'), theirs: saved.zone ?? '', yours: typedText(typed, 'zone') },
  ];
  return (
    <FormPage
      asked={asked}
      title={word('renameService')}
      above={[
        { href: '/enti', label: word('bodies') },
        { href: url, label: word('body') },
      ]}
      problems={said}
      action={`${url}/servizi/${asked.params.serviceId}`}
      version={version}
      submit={word('saveService')}
      before={
        rows && (
          <Conflict rows={rows}>
            <p>{word('keepMine')}</p>
          </Conflict>
        )
      }
    >
      <ServiceFields typed={typed} problems={said} />
    </FormPage>
  );
}
