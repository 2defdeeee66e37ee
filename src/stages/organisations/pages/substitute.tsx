import type { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { fieldOf, type Problem, type Typed } from '../../../ui/typed.ts';
import { substituteColleague, type substituteSchema } from '../commands/substitute-colleague.ts';
import { FormPage } from '../parts/form-page.tsx';
import { speak } from '../parts/speak.ts';
import { TakeoverFields } from '../parts/takeover-fields.tsx';
import { getNow } from '../store/clock.ts';
import { organisationWords } from '../words.ts';
import { answered } from './answered.ts';
import { findTakeoverOptions } from './takeover.ts';

type Params = { accountId: string };

/** GET /servizio/colleghi/:accountId/sostituzione, and the same form with what was typed. */
export async function substitutePage(
  asked: Asked<Params, unknown, unknown>,
  typed: Typed = {},
  problems: readonly Problem[] = [],
) {
  const word = speak(asked.language);
  const options = await findTakeoverOptions(asked);
  if (options === undefined) return undefined;
  const said = sayProblems(organisationWords, problems, asked.language);
  const field = fieldOf({ typed, problems: said });
  const name = options.name || word('someone');
  return (
    <FormPage
      asked={asked}
      title={word('substituteFor', { name })}
      lead={word('substituteLead')}
      above={[{ href: '/servizio', label: word('serviceTitle') }]}
      problems={said}
      action={`/servizio/colleghi/${asked.params.accountId}/sostituzione`}
      submit={word('saveSubstitution')}
    >
      <TakeoverFields
        typed={typed}
        problems={said}
        relations={options.relations}
        colleagues={options.colleagues}
      />
      <DateField {...field('from')} label={word('from')} />
      <DateField {...field('until')} label={word('until')} />
    </FormPage>
  );
}

/** POST /servizio/colleghi/:accountId/sostituzione. */
export async function substitute(asked: Asked<Params, unknown, z.output<typeof substituteSchema>>) {
  return answered(
    asked,
    await substituteColleague(asked.tx, asked.me, asked.body, await getNow(asked.tx)),
    '/servizio?fatto=substituted',
  );
}
