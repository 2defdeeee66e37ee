import type { Page } from 'playwright-core';
import { newToken, tokenHash } from '../../src/platform/crypto/token.ts';
import type { ReferralState } from '../../src/stages/referral/types.ts';
import type { BrowserWorld } from './browser-world.ts';
import { plantApplications } from './plant-application.ts';
import { plantCompany } from './plant-company.ts';
import { plantImport, plantPaper } from './plant-import.ts';
import { referralInState } from './referral-in-state.ts';

/** An address and a window of somebody to whom it opens. */
export type Address = { page: Page; url: string };

/** A world in which every page of the product has somebody who may open it. */
export type Walk = {
  as: Readonly<
    Record<
      | 'worker'
      | 'coordinator'
      | 'stranger'
      | 'head'
      | 'successor'
      | 'administrator'
      | 'installation'
      | 'desk'
      | 'nobody'
      | 'writing'
      | 'sent',
      Page
    >
  >;
  referrals: Readonly<Record<ReferralState, string>>;
  /** one who has company, waits for an answer, excludes and hides: her pages are full */
  person: string;
  /** The first address of a declared URL that answers 200 to one of the colleagues.
   *  @throws where none does: a page nobody may open is a mistake, or the world must be planted with what it needs */
  find(declared: string): Promise<Address>;
};

/** What a page is asked for beside its path, where it shows nothing without. */
const needed: Readonly<Record<string, string>> = {
  '/persone/:personId/protocolli/nuovo': '?oggetto=referral&id=:referralId',
};

const longName = 'Dell’Annunziata-Castelfranchi von Hohenzollern-Sigmaringen';

/** Plants people, bodies and an invitation, and opens one window for each kind of colleague. */
export async function openAddresses(w: BrowserWorld): Promise<Walk> {
  const { bodies, colleague, projectId } = w.world;
  const service = crypto.randomUUID();
  await w.db.asSuperuser(
    'insert into app.service (id, territory_id, organisation_id, name) values ($1, $2, $3, $4)',
    [service, w.world.territoryId, bodies.comune, 'Servizio sociale'],
  );
  const who = {
    worker: await colleague('social-worker', bodies.comune, service),
    coordinator: await colleague('coordinator', bodies.lead),
    stranger: await colleague('social-worker', bodies.lead),
    head: await colleague('head-of-service', bodies.comune, service),
    administrator: await colleague('organisation-admin', bodies.comune),
    installation: await colleague('installation-admin', null),
  };
  const successor = await colleague('social-worker', bodies.comune, service);
  // Long names are what breaks a page first.
  await w.db.asSuperuser('update app.account set name = $2 where id = $1', [successor.accountId, longName]);
  const planted = async (state: ReferralState) =>
    referralInState(w.db, state, { ...who, projectId, identity: { familyName: longName } });
  const all = {
    draft: await planted('draft'),
    sent: await planted('sent'),
    returned: await planted('returned'),
    accepted: await planted('accepted'),
    withdrawn: await planted('withdrawn'),
  };
  const token = newToken();
  await w.db.asSuperuser(
    "insert into app.invitation (account_id, token_hash, expires_at) values ($1, $2, now() + interval '1 day')",
    [who.worker.accountId, tokenHash(token)],
  );
  await plantCompany(w, { ...who, successor }, all.returned.person.split('/')[2] ?? '');
  const paperOf = all.returned.referral.split('/').at(-1) ?? '';
  const paperId = await plantPaper(w.db, who.worker, paperOf);
  const relations = await w.db.asSuperuser<{ id: string; person_id: string }>(
    'select id, person_id from app.relation',
  );
  const desk = await colleague('access-desk', bodies.lead);
  const applications = await plantApplications(w, { desk, assignee: who.stranger });
  const common = {
    organisationId: bodies.comune,
    accountId: who.worker.accountId,
    serviceId: service,
    territoryId: w.world.territoryId,
    projectId,
    token,
    applicationId: applications.applicationId,
    runId: await plantImport(w, who.worker),
  };
  const candidates = Object.values(all).map(({ referral }): Readonly<Record<string, string>> => {
    const [, , personId = '', , referralId = ''] = referral.split('/');
    return {
      ...common,
      personId,
      referralId,
      paperId,
      relationId: relations.find((r) => r.person_id === personId)?.id ?? '',
    };
  });
  const as = {
    worker: await w.as(who.worker),
    coordinator: await w.as(who.coordinator),
    stranger: await w.as(who.stranger),
    head: await w.as(who.head),
    successor: await w.as(successor),
    administrator: await w.as(who.administrator),
    installation: await w.as(who.installation),
    desk: await w.as(desk),
    nobody: await w.anybody(),
    writing: applications.writing,
    sent: applications.sent,
  };
  const opens = async (page: Page, url: string) =>
    (await page.request.get(url, { maxRedirects: 0 })).status() === 200;
  return {
    as,
    person: all.returned.person,
    referrals: {
      draft: all.draft.referral,
      sent: all.sent.referral,
      returned: all.returned.referral,
      accepted: all.accepted.referral,
      withdrawn: all.withdrawn.referral,
    },
    async find(declared) {
      const urls = new Set(
        candidates.map((c) =>
          `${declared}${needed[declared] ?? ''}`.replace(
            /:(\w+)/g,
            (_, name: string) => c[name] ?? `:${name}`,
          ),
        ),
      );
      for (const page of Object.values(as))
        for (const url of urls) if (await opens(page, url)) return { page, url };
      throw new Error(`Nobody of the planted world opens ${declared}.`);
    },
  };
}
