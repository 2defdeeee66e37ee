import type { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import type { Problem, Typed } from '../../../ui/typed.ts';
import { handOverCaseload, type handOverSchema } from '../commands/hand-over-caseload.ts';
import { FormPage } from '../parts/form-page.tsx';
import { speak } from '../parts/speak.ts';
import { TakeoverFields } from '../parts/takeover-fields.tsx';
import { getNow } from '../store/clock.ts';
import { organisationWords } from '../words.ts';
import { answered } from './answered.ts';
import { findTakeoverOptions } from './takeover.ts';

type Params = { accountId: string };

/** GET /servizio/colleghi/:accountId/passaggio, and the same form with what was typed. */
export async function handOverPage(
  asked: Asked<Params, unknown, unknown>,
  typed: Typed = {},
  problems: readonly Problem[] = [],
) {
  const word = speak(asked.language);
  const options = await findTakeoverOptions(asked);
  if (options === undefined) return undefined;
  const said = sayProblems(organisationWords, problems, asked.language);
  const name = options.name || word('someone');
  return (
    <FormPage
      asked={asked}
      title={word('handOverOf', { name })}
      lead={word('handOverLead')}
      above={[{ href: '/servizio', label: word('serviceTitle') }]}
      problems={said}
      action={`/servizio/colleghi/${asked.params.accountId}/passaggio`}
      submit={word('handOver')}
    >
      <TakeoverFields
        typed={typed}
        problems={said}
        relations={options.relations}
        colleagues={options.colleagues}
      />
    </FormPage>
  );
}

/** POST /servizio/colleghi/:accountId/passaggio. */
export async function handOver(asked: Asked<Params, unknown, z.output<typeof handOverSchema>>) {
  return answered(
    asked,
    await handOverCaseload(asked.tx, asked.me, asked.body, await getNow(asked.tx)),
    '/servizio?fatto=handed-over',
  );
}
