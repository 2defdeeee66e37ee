import { z } from 'zod';
import { openForm } from '../../../platform/crypto/sealed-form.ts';
import type { Asked } from '../../../platform/http/asked.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { roles } from '../../../policy/vocabulary.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { doneNotice } from '../../../ui/done-notice.ts';
import { FormActions } from '../../../ui/form-actions.tsx';
import { OfficePage } from '../../../ui/office-page.tsx';
import { SummaryCard } from '../../../ui/summary-card.tsx';
import type { Problem } from '../../../ui/typed.ts';
import { AccountRoles } from '../parts/account-roles.tsx';
import { ButtonForm } from '../parts/button-form.tsx';
import { InvitationLink } from '../parts/invitation-link.tsx';
import { speak } from '../parts/speak.ts';
import { getNow } from '../store/clock.ts';
import { listMembershipsOf } from '../store/memberships.ts';
import { findOrganisation } from '../store/organisations.ts';
import { listServices } from '../store/services.ts';
import { organisationWords } from '../words.ts';
import { findAccountHere } from './account-here.ts';

/** What was done, and the invitation to show once, sealed for who made it. */
export const accountQuery = z.object({
  fatto: z.string().max(30).optional().catch(undefined),
  invito: z.string().max(1_000).optional().catch(undefined),
});
type Params = { organisationId: string; accountId: string };
type Query = z.output<typeof accountQuery>;

/** GET /enti/:organisationId/utenze/:accountId: an account, its roles in this body, its invitation. */
export function accountPage(asked: Asked<Params, Query, unknown>) {
  return showAccount(asked, asked.query, []);
}

/** The same page with what was refused. */
export function accountAgain(
  asked: Asked<Params, unknown, unknown>,
  _typed: unknown,
  problems: readonly Problem[],
) {
  return showAccount(asked, {}, problems);
}

async function showAccount(
  asked: Asked<Params, unknown, unknown>,
  query: { fatto?: string | undefined; invito?: string | undefined },
  problems: readonly Problem[],
) {
  const { tx, language, params } = asked;
  const word = speak(language);
  const body = await findOrganisation(tx, params.organisationId);
  const account = body && (await findAccountHere(asked, body.id));
  if (body === undefined || account === undefined) return undefined;
  const memberships = (await listMembershipsOf(tx, account.id)).filter((m) => m.organisationId === body.id);
  const services = new Map<string, string>((await listServices(tx, body.id)).map((s) => [s.id, s.name]));
  const url = `/enti/${body.id}/utenze/${account.id}`;
  const mine = account.id === asked.me.accountId;
  const token = query.invito && invitationToken(asked, query.invito, url);
  const said = sayProblems(organisationWords, problems, language);
  return (
    <OfficePage
      shell={asked.shell}
      title={account.name}
      notice={doneNotice(organisationWords, query.fatto, language)}
      breadcrumbs={[
        { href: '/enti', label: word('bodies') },
        { href: `/enti/${body.id}`, label: body.name },
      ]}
      problems={said}
    >
      {token && <InvitationLink url={`${asked.publicUrl}/invito/${token}`} />}
      <SummaryCard
        title={word('account')}
        items={[
          { label: word('email'), value: account.email },
          { label: word('state'), value: word(account.active ? 'active' : 'closed') },
        ]}
      />
      <AccountRoles
        asked={asked}
        lang={language}
        now={await getNow(tx)}
        url={url}
        mine={mine}
        rows={memberships.map((m) => ({
          ...m,
          roleName: roles[m.role][language],
          serviceName: services.get(m.serviceId ?? '') ?? '',
        }))}
      />
      <FormActions>
        <ButtonLink href={`${url}/ruoli/nuovo`}>{word('newRole')}</ButtonLink>
        {!mine && account.active && (
          <ButtonForm
            asked={asked}
            action={`${url}/invito`}
            version={account.version}
            label={word('makeInvitation')}
          />
        )}
        {!mine && account.active && (
          <ButtonForm
            asked={asked}
            action={`${url}/disattiva`}
            version={account.version}
            label={word('deactivate')}
            variant="danger"
          />
        )}
        {!mine && !account.active && (
          <ButtonForm
            asked={asked}
            action={`${url}/riattiva`}
            version={account.version}
            label={word('reactivate')}
          />
        )}
      </FormActions>
    </OfficePage>
  );
}

function invitationToken(
  asked: Asked<Params, unknown, unknown>,
  sealed: string,
  url: string,
): string | undefined {
  const opened = openForm(asked.tx.vault.ring, sealed, asked.me.accountId, asked.now.getTime());
  const token = opened.ok && opened.url === url ? opened.fields['token'] : undefined;
  return typeof token === 'string' ? token : undefined;
}
