import type { Page } from 'playwright-core';
import { newToken, tokenHash } from '../../src/platform/crypto/token.ts';
import type { ReferralState } from '../../src/stages/referral/types.ts';
import type { BrowserWorld } from './browser-world.ts';
import { fillForm } from './fill-form.ts';
import { idsOfPath } from './ids-of-path.ts';
import { idsOfPeople } from './ids-of-people.ts';
import { plantApplications } from './plant-application.ts';
import { plantAround, plantDeath, typedDay } from './plant-around.ts';
import { plantCompanies } from './plant-companies.ts';
import { plantCompany } from './plant-company.ts';
import { plantDays } from './plant-days.ts';
import { plantDoubles } from './plant-doubles.ts';
import { enterImport, plantImport, plantPaper } from './plant-import.ts';
import { plantNotice } from './plant-notice.ts';
import { type PathPages, type PathReader, plantPathPages } from './plant-path-pages.ts';
import { plantProject } from './plant-project.ts';
import type { PlantedSite } from './plant-published.ts';
import { plantRequirements } from './plant-requirements.ts';
import { plantSiteOffice } from './plant-site-office.ts';
import { plantWork } from './plant-work.ts';
import { referralInState } from './referral-in-state.ts';

/** An address and a window of somebody to whom it opens. */
export type Address = { page: Page; url: string };

type Reader =
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
  | 'sent'
  | PathReader;

/** A world in which every page of the product has somebody who may open it. */
export type Walk = {
  as: Readonly<Record<Reader, Page>>;
  referrals: Readonly<Record<ReferralState, string>>;
  /** whose pages are full: she has company, excludes and hides, somebody acts for her, her requirements are checked */
  person: string;
  /** the public site */
  site: PlantedSite;
  /** pages that one declared URL shows in more than one way; `worker` opens them, of `merges` the coordinator */
  states: Readonly<Record<'draftReport' | 'issuedReport' | 'dead' | 'merges' | 'imported', string>> &
    PathPages<Page>['states'];
  /** The first address of a declared URL that answers 200 to one of the colleagues.
   *  @throws where none does: a page nobody may open is a mistake, or the world must be planted with what it needs */
  find(declared: string): Promise<Address>;
};

/** What a page is asked for beside its path, where it shows nothing without. */
const needed: Readonly<Record<string, string>> = {
  '/persone/:personId/protocolli/nuovo': '?oggetto=referral&id=:referralId',
  '/persone/:personId/valutazione/:caseId/nuova/scheda': '?con=:instrumentVersion',
  '/persone/:personId/valutazione/:caseId/nuova/icf': '?con=:instrumentVersion',
  '/persone/:personId/valutazione/:caseId/nuova/funzioni': '?con=:instrumentVersion',
  '/abbinamenti/persona/:personId/proponi': '?caso=:caseId&posto=:placeId',
};

/** Who is asked first of a page that several may open: who has its form, or the most to read. */
const firstAsked: readonly (readonly [RegExp, Reader])[] = [
  [/^\/(aziende|posti|abbinamenti\/pesi|redazione)/, 'coordinator'],
  [/^\/persone\/:personId\/(lavoro|scheda|presentazioni)/, 'coach'],
  [/^\/(abbinamenti|presentazioni|progetti\/:projectId\/abbinamenti)/, 'coach'],
  [/^\/persone\/:personId\/valutazione\/:caseId\/(limitazioni|:evaluationId\/documento)/, 'clinician'],
  [/^\/persone\/:personId\/valutazione/, 'rater'],
  [/^\/persone\/:personId\/bilancio\/:caseId\/carte/, 'coach'],
  [/^\/persone\/:personId\/bilancio/, 'orienter'],
  [/^\/persone\/:personId\/piano\/:caseId\/conferma/, 'coach'],
  [/^\/persone\/:personId\/riunioni\/:itemId/, 'chair'],
  [/^\/riunioni\/:meetingId\/(presenze|estratti|chiudi)/, 'chair'],
  [/^\/(riunioni|selezioni|progetti\/:projectId\/selezioni|strumenti)/, 'coordinator'],
  [/punteggi$/, 'member'],
  [/^\/mio\/:personId\/bilancio/, 'waiting'],
  [/^\/mio/, 'herself'],
  [/^\/vocabolario/, 'installation'],
];

// Long names are what breaks a page first.
const longName = 'Dell’Annunziata-Castelfranchi von Hohenzollern-Sigmaringen';

/** Plants people at every step, bodies and an invitation, and opens one window for each kind of colleague.
 *  @param text what is written wherever a text is asked for, of 70 characters at most */
export async function openAddresses(w: BrowserWorld, text = longName): Promise<Walk> {
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
    successor: await colleague('social-worker', bodies.comune, service),
    administrator: await colleague('organisation-admin', bodies.comune),
    installation: await colleague('installation-admin', null),
    desk: await colleague('access-desk', bodies.lead),
  };
  await w.db.asSuperuser('update app.account set name = $2 where id = $1', [who.successor.accountId, text]);
  const rules = await plantNotice(w.db, w.world);
  const planted = async (state: ReferralState) =>
    referralInState(w.db, state, {
      ...who,
      projectId,
      identity: { familyName: text, givenName: text },
      contact: { comune: 'G825', howToReach: text, telephoneAnswer: 'neither-confirm-nor-deny' },
      letter: text,
    });
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
  const { person } = all.accepted;
  await plantCompany(w, who, person.split('/')[2] ?? '');
  await plantPaper(w.db, who.worker, all.returned.referral.split('/').at(-1) ?? '');
  const applications = await plantApplications(w, { desk: who.desk, assignee: who.stranger });
  const first = {
    worker: await w.as(who.worker),
    coordinator: await w.as(who.coordinator),
    stranger: await w.as(who.stranger),
    head: await w.as(who.head),
    successor: await w.as(who.successor),
    administrator: await w.as(who.administrator),
    installation: await w.as(who.installation),
    desk: await w.as(who.desk),
    nobody: await w.anybody(),
    writing: applications.writing,
    sent: applications.sent,
  };
  await plantProject(first.coordinator, w.world, text);
  await plantAround(w, first.worker, person, text);
  await plantRequirements(w, first.worker, person, text);
  const reports = await plantDays(first.worker, person, text);
  await plantDeath(first.worker, all.withdrawn.person);
  const [, , returned = '', , returnedId = ''] = all.returned.referral.split('/');
  await fillForm(first.worker, `/oggi/${returned}/complete-referral/${returnedId}`, {
    act: 'postponed',
    untilOn: typedDay(30),
    reason: text,
  });
  const merges = await plantDoubles(
    w,
    { ...who, workers: [who.worker, await colleague('social-worker', bodies.coop)] },
    first.coordinator,
  );
  const imported = await enterImport(first.worker, await plantImport(w, who.worker, ['Dell’Annunziata']));
  const path = await plantPathPages(w, rules, { ...who, at: first }, text, {
    hers: text,
    open: text,
  });
  const as = { ...first, ...path.as };
  const firm = await plantCompanies(
    w,
    { desk: as.coordinator, anybody: as.nobody },
    who.coordinator.accountId,
    text,
  );
  const site = await plantSiteOffice(w, as.nobody, who.coordinator.accountId, text);
  const paper = await plantWork(
    w,
    { coach: path.coach, at: as.coach, desk: as.coordinator },
    [path.followed, path.herself],
    firm,
    text,
  );
  const tokens: Readonly<Record<string, string>> = {
    '/posto/:token': firm.token,
    '/presentazione/:token': paper,
  };
  const notices = await w.db.asSuperuser<{ id: string }>('select id from app.notice');
  const common = {
    organisationId: bodies.comune,
    accountId: who.worker.accountId,
    serviceId: service,
    territoryId: w.world.territoryId,
    projectId,
    token,
    applicationId: applications.applicationId,
    runId: await plantImport(w, who.worker, ['Dell’Annunziata', 'Verdi', 'Bianchi']),
    noticeId: notices[0]?.id ?? '',
  };
  const candidates = (await idsOfPeople(w.db)).map(
    (ids): Readonly<Record<string, string>> => ({ ...common, ...ids }),
  );
  const opens = async (page: Page, url: string) =>
    (await page.request.get(url, { maxRedirects: 0 })).status() === 200;
  return {
    as,
    person,
    site,
    states: {
      draftReport: reports.draft,
      issuedReport: reports.issued,
      dead: all.withdrawn.person,
      merges,
      imported,
      ...path.states,
    },
    referrals: {
      draft: all.draft.referral,
      sent: all.sent.referral,
      returned: all.returned.referral,
      accepted: all.accepted.referral,
      withdrawn: all.withdrawn.referral,
    },
    async find(declared) {
      const ofPath = await idsOfPath(w.db, declared);
      const all: readonly Readonly<Record<string, string>>[] =
        ofPath?.map((ids) => ({ ...common, ...ids })) ??
        candidates.map((ids) => ({ ...ids, token: tokens[declared] ?? token }));
      const urls = new Set(
        all.map((c) =>
          `${declared}${needed[declared] ?? ''}`.replace(
            /:(\w+)/g,
            (_, name: string) => c[name] ?? `:${name}`,
          ),
        ),
      );
      const [, reader] = firstAsked.find(([pattern]) => pattern.test(declared)) ?? [];
      for (const page of [...(reader ? [as[reader]] : []), ...Object.values(as)])
        for (const url of urls) if (!url.includes(':') && (await opens(page, url))) return { page, url };
      throw new Error(`Nobody of the planted world opens ${declared}.`);
    },
  };
}
