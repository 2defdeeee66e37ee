import type { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import type { Problem, Typed } from '../../../ui/typed.ts';
import { addService, type serviceSchema } from '../commands/add-service.ts';
import { FormPage } from '../parts/form-page.tsx';
import { ServiceFields } from '../parts/service-fields.tsx';
import { speak } from '../parts/speak.ts';
import { organisationWords } from '../words.ts';
import { answered } from './answered.ts';

type Params = { organisationId: string };

/** GET /enti/:organisationId/servizi/nuovo, and the same form with what was typed. */
export async function newServicePage(
  asked: Asked<Params, unknown, unknown>,
  typed: Typed = {},
  problems: readonly Problem[] = [],
) {
  const word = speak(asked.language);
  const url = `/enti/${asked.params.organisationId}`;
  const said = sayProblems(organisationWords, problems, asked.language);
  return (
    <FormPage
      asked={asked}
      title={word('newService')}
      lead={word('serviceLead')}
      above={[
        { href: '/enti', label: word('bodies') },
        { href: url, label: word('body') },
      ]}
      problems={said}
      action={`${url}/servizi/nuovo`}
      submit={word('saveService')}
    >
      <ServiceFields typed={typed} problems={said} />
    </FormPage>
  );
}

/** POST /enti/:organisationId/servizi/nuovo. */
export async function saveNewService(asked: Asked<Params, unknown, z.output<typeof serviceSchema>>) {
  const { organisationId } = asked.params;
  return answered(
    asked,
    await addService(asked.tx, organisationId, asked.body),
    `/enti/${organisationId}?fatto=service`,
  );
}
