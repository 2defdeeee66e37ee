import { z } from 'zod';
import { openForm } from '../../../platform/crypto/sealed-form.ts';
import type { Asked } from '../../../platform/http/asked.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { doneNotice } from '../../../ui/done-notice.ts';
import { FormActions } from '../../../ui/form-actions.tsx';
import { OfficePage } from '../../../ui/office-page.tsx';
import type { Problem } from '../../../ui/typed.ts';
import { dayInRome, formatDay } from '../../../values/calendar-day.ts';
import { closeOwnAccess } from '../commands/close-own-access.ts';
import { inviteHerAgain, openOwnAccess } from '../commands/open-own-access.ts';
import { ButtonForm } from '../parts/button-form.tsx';
import { InvitationLink } from '../parts/invitation-link.tsx';
import { speak } from '../parts/speak.ts';
import { listAccountNames } from '../store/accounts.ts';
import { findOwnAccess } from '../store/own-access.ts';
import { findPersonStub } from '../store/person-codes.ts';
import { listRelationsOf } from '../store/relations.ts';
import { organisationWords } from '../words.ts';
import { answered } from './answered.ts';

/** What was done, and the link to show once, sealed for who made it. */
export const ownAccessQuery = z.object({
  fatto: z.string().max(30).optional().catch(undefined),
  invito: z.string().max(1_000).optional().catch(undefined),
});
type Query = z.output<typeof ownAccessQuery>;
type Params = { personId: string };
const urlOf = (p: Params) => `/persone/${p.personId}/accesso`;

/** GET /persone/:personId/accesso: whether she has her own access, and how she is given one. */
export function ownAccessPage(asked: Asked<Params, Query, unknown>) {
  return shown(asked, asked.query, []);
}

/** The same page with what was refused. */
export function ownAccessAgain(
  asked: Asked<Params, unknown, unknown>,
  _typed: unknown,
  problems: readonly Problem[],
) {
  return shown(asked, {}, problems);
}

/** POST /persone/:personId/accesso: opens it for the body for which the actor follows her. */
export async function openAccess(asked: Asked<Params, unknown, unknown>) {
  const url = urlOf(asked.params);
  const mine = (await listRelationsOf(asked.tx, asked.params.personId)).find(
    (r) => r.accountId === asked.me.accountId && r.grantedAt !== null && r.endReason === null,
  );
  if (mine === undefined) return { kind: 'absent' } as const;
  const done = await openOwnAccess(asked.tx, asked.params.personId, mine.organisationId, url, asked.now);
  return answered(asked, done, done.ok ? `${url}?fatto=own-opened&invito=${done.sealed}` : '');
}

/** POST /persone/:personId/accesso/invito: another link. */
export async function inviteAgain(asked: Asked<Params, unknown, unknown>) {
  const url = urlOf(asked.params);
  const done = await inviteHerAgain(asked.tx, asked.params.personId, url, asked.now);
  return answered(asked, done, done.ok ? `${url}?fatto=own-invited&invito=${done.sealed}` : '');
}

/** POST /persone/:personId/accesso/chiudi. */
export async function closeAccess(asked: Asked<Params, unknown, unknown>) {
  const done = await closeOwnAccess(asked.tx, asked.params.personId, asked.version);
  return answered(asked, done, `${urlOf(asked.params)}?fatto=own-closed`);
}

async function shown(
  asked: Asked<Params, unknown, unknown>,
  query: { fatto?: string | undefined; invito?: string | undefined },
  problems: readonly Problem[],
) {
  const { tx, language, params } = asked;
  const word = speak(language);
  const person = await findPersonStub(tx, params.personId);
  if (person === undefined) return undefined;
  const url = urlOf(params);
  const access = await findOwnAccess(tx, person.id);
  const opened =
    query.invito === undefined
      ? undefined
      : openForm(tx.vault.ring, query.invito, asked.me.accountId, asked.now.getTime());
  const token = opened?.ok && opened.url === url ? opened.fields['token'] : undefined;
  const said = sayProblems(organisationWords, problems, language);
  return (
    <OfficePage
      shell={asked.shell}
      title={word('ownAccessOf', { code: person.code })}
      lead={word('ownAccessLead')}
      notice={doneNotice(organisationWords, query.fatto, language)}
      breadcrumbs={[{ href: `/persone/${person.id}`, label: person.code }]}
      problems={said}
    >
      {typeof token === 'string' && <InvitationLink url={`${asked.publicUrl}/invito/${token}`} />}
      <p>
        {access === undefined
          ? word('ownAccessNone')
          : word('ownAccessSince', {
              code:
                (await listAccountNames(tx, [access.accountId])).get(access.accountId ?? '') ?? person.code,
              day: formatDay(dayInRome(access.validFrom), language),
            })}
      </p>
      <p>{word('ownAccessHint')}</p>
      <FormActions>
        {access === undefined ? (
          <ButtonForm
            asked={asked}
            action={url}
            version={0}
            label={word('openOwnAccess')}
            variant="primary"
          />
        ) : (
          <>
            <ButtonForm
              asked={asked}
              action={`${url}/invito`}
              version={access.version}
              label={word('inviteAgain')}
            />
            <ButtonForm
              asked={asked}
              action={`${url}/chiudi`}
              version={access.version}
              label={word('closeOwnAccess')}
              variant="danger"
            />
          </>
        )}
      </FormActions>
    </OfficePage>
  );
}
