import { afterAll, beforeAll, expect, it } from 'vitest';
import { withActor } from '../../src/platform/database/with-actor.ts';
import { withSystem } from '../../src/platform/database/with-system.ts';
import { isAllowed } from '../../src/platform/http/guard.ts';
import type { Permission, Route } from '../../src/platform/http/route.ts';
import { withClient } from '../../src/platform/migrate/migrate.ts';
import { findSession, insertSession } from '../../src/platform/session/session-store.ts';
import { allRoutes, openRoutes } from '../../src/site.ts';
import { type HttpWorld, openHttpWorld } from '../support/http-world.ts';
import { bodyProbes } from './body-probes.ts';
import { mayEverywhere, mayInBody, mayList, mayTouch } from './oracle.ts';
import { type PersonClass, personClasses } from './oracle-table.ts';
import { personProbes } from './person-probes.ts';
import { type Planted, plant } from './plant.ts';
import { routeSituations } from './situations.ts';

let http: HttpWorld;
let world: readonly Planted[];
beforeAll(async () => {
  http = await openHttpWorld();
  world = await withClient(http.db.superuser, async (client) => {
    await client.query('begin');
    const planted = await plant(client, routeSituations());
    await client.query('commit');
    return planted;
  });
}, 60_000);
afterAll(() => http.close());

/** Ids that a URL may name; what a route calls by another name is added here, or its URL stays unfilled and the test fails. */
const idsOf = (p: Planted): Record<string, string> => ({
  personId: p.personId,
  referralId: p.rows.referral,
  relationId: p.own[0] ?? p.rows.watcher,
  exclusionId: p.rows.exclusion,
  hidingId: p.rows.hiding,
  organisationId: p.ground.bodies.A,
  serviceId: p.ground.services.a1,
  accountId: p.ground.colleague,
  membershipId: p.ground.memberships.A,
  territoryId: p.ground.territoryId,
  projectId: p.ground.projectId,
  caseId: p.rows.caseFile,
  noticeId: p.ground.noticeId,
  versionId: p.ground.versions.A,
  representativeId: p.rows.representative,
  dissentId: p.rows.dissent,
  closePersonId: p.rows.closePerson,
  duplicateId: p.rows.duplicate,
  mergeId: p.rows.merge,
  evidenceId: p.rows.evidence,
  fileId: p.rows.evidenceFile,
  paperId: p.rows.paper,
  entryId: p.rows.diary,
  noteId: p.rows.noteOwn,
  appointmentId: p.rows.appointment,
  reportId: p.rows.report,
  subjectId: p.rows.eligibility,
  thing: 'evidence-expires',
  page: '1',
  // Of nobody: which application or list a reader may open is asked of the database, by application-probes.ts.
  applicationId: p.rows.referral,
  runId: p.rows.referral,
  meetingId: p.ground.meetings.A,
  itemId: p.rows.item,
  seatId: p.rows.item,
  procedureId: p.ground.procedures.A,
  minutesId: p.ground.procedures.A,
  candidacyId: p.rows.candidacy,
  letterId: p.rows.communication,
  evaluationId: p.rows.limitation,
  balanceId: p.rows.balance,
  sessionId: p.rows.session,
  planId: p.rows.planDraft,
  goalId: p.rows.goal,
  measureId: p.rows.measure,
  otherId: p.rows.otherProject,
  signatureId: p.rows.planPaper,
  documentId: p.rows.planPrint,
  companyId: p.ground.firms.here.company,
  placeId: p.ground.firms.here.place,
  siteId: p.ground.firms.here.site,
  contactId: p.ground.firms.here.tutor,
  headcountId: p.ground.firms.here.headcount,
  intermediaryId: p.ground.firms.here.intermediary,
  awardId: p.ground.firms.here.award,
  invitationId: p.ground.firms.here.placeLink,
  descriptionId: p.ground.firms.here.description,
  cardId: p.rows.cardAgreed,
  proposalId: p.rows.runPerson,
  introductionId: p.rows.introAgreed,
  tieId: p.ground.firms.here.tie,
  pageId: p.ground.sites.here.sitePage,
  assetId: p.ground.sites.here.siteAsset,
  feedbackId: p.ground.sites.here.said,
  offerId: p.ground.sites.here.offer,
  lang: 'it',
  number: '1',
  gate: 'inail',
  answer: 'agrees',
  code: 'initial-interview',
  section: 'value',
  subject: 'contract',
  form: 'wish',
});
const fill = (url: string, p: Planted) =>
  url.replaceAll(/:(\w+)/g, (all, name: string) => idsOf(p)[name] ?? all);

/** What the oracle says of a route's permission. Records that a page shows are another question: rows are filtered. */
function oracle(permission: Permission, p: Planted): boolean {
  const s = p.situation;
  switch (permission.of) {
    case 'anyone':
    case 'demonstration':
    case 'signed-in':
      return true;
    case 'person':
      return mayTouch(s, permission.dataClass as PersonClass, permission.action);
    case 'body':
      return mayInBody(s, 'A', permission.dataClass, permission.action);
    case 'installation':
      return mayEverywhere(s, permission.dataClass, permission.action);
    case 'list':
      return mayList(s, permission.dataClass, permission.action);
    default:
      return permission satisfies never;
  }
}

const named = (route: Route) => `${route.method} ${route.url}`;

it('has a permission and an audit event on every route, each event of one route and method', () => {
  const wrong = [...allRoutes, ...openRoutes].filter(
    (r) => !r.permission.of || !/^[a-z]+\d*(-[a-z]+\d*)*\.[a-z]+(-[a-z]+)*$/.test(r.audit),
  );
  expect(wrong.map((r) => r.url)).toEqual([]);
  const urls = allRoutes.map(named);
  expect(urls.filter((u, i) => urls.indexOf(u) !== i)).toEqual([]);
});

it('asks, on every page of one person, for leave towards that person', () => {
  const wrong = allRoutes.filter(
    (r) =>
      r.url.includes(':personId') && !(r.permission.of === 'person' && r.permission.param === 'personId'),
  );
  expect(wrong.map(named)).toEqual([]);
});

it('has a probe in SQL for what every route asks leave for', () => {
  const asked = [...personProbes, ...bodyProbes].flatMap((probe) => probe.asks.map(([c, a]) => `${c} ${a}`));
  const missing = allRoutes.flatMap(({ permission: p }) =>
    'dataClass' in p && !asked.includes(`${p.dataClass} ${p.action}`) ? [`${p.dataClass} ${p.action}`] : [],
  );
  expect([...new Set(missing)]).toEqual([]);
  expect(
    allRoutes.flatMap(({ permission: p }) =>
      p.of === 'person' && !(personClasses as readonly string[]).includes(p.dataClass) ? [p.dataClass] : [],
    ),
  ).toEqual([]);
});

it('lets the guard answer as the oracle on every route, in every state', { timeout: 400_000 }, async () => {
  let checks = 0;
  const wrong: string[] = [];
  for (const p of world) {
    const found = await withSystem(http.db.doors, 'sign-in', async (tx) =>
      findSession(tx, await insertSession(tx, p.accountId, new Date()), new Date()),
    );
    if (!found || !('signedIn' in found)) continue;
    await withActor(http.db.doors, { accountId: p.accountId, requestId: 'access-test' }, async (tx) => {
      for (const route of allRoutes) {
        checks += 1;
        const guard = await isAllowed(tx, found.signedIn, route.permission, idsOf(p));
        if (guard !== oracle(route.permission, p))
          wrong.push(`${p.situation.name} | ${named(route)}: guard ${guard}`);
      }
    });
  }
  console.log(
    `routes: ${allRoutes.length} routes, ${world.length} situations, ${checks} checks of the guard`,
  );
  expect(wrong.slice(0, 30)).toEqual([]);
});

it('answers 404 over HTTP wherever the oracle says no, with the page of what does not exist', {
  timeout: 900_000,
}, async () => {
  let checks = 0;
  const wrong: string[] = [];
  for (const p of world.filter((w) => w.situation.active && w.situation.memberships.length > 0)) {
    const browser = await http.as(p);
    const nothing = (await browser.get('/non-esiste')).text;
    for (const route of allRoutes) {
      if (oracle(route.permission, p)) continue;
      checks += 1;
      const url = fill(route.url, p);
      const answer = route.method === 'GET' ? await browser.get(url) : await browser.post(url, {});
      const same = (text: string) =>
        text.replaceAll(/nonce="[^"]*"|value="[^"]*"|href="[^"]*"|[0-9a-f-]{36}/g, '');
      if (answer.status !== 404) wrong.push(`${p.situation.name} | ${named(route)}: ${answer.status}`);
      else if (same(answer.text) !== same(nothing))
        wrong.push(`${p.situation.name} | ${named(route)}: another page than of what does not exist`);
    }
  }
  console.log(`routes: ${checks} refusals over HTTP`);
  expect(wrong.slice(0, 30)).toEqual([]);
});

it('knows how to fill every URL', () => {
  const [first] = world;
  expect(allRoutes.filter((r) => first && fill(r.url, first).includes(':')).map((r) => r.url)).toEqual([]);
});

it('answers 404 to who edits here, for every page, text, picture, offer and project of another territory', async () => {
  const editor = world.find((p) => p.situation.name === 'coordinator: no relation');
  if (editor === undefined) throw new Error('no coordinator');
  const { far } = editor.ground.sites;
  const elsewhere: Record<string, string> = {
    pageId: far.sitePage,
    assetId: far.siteAsset,
    feedbackId: far.said,
    offerId: far.offer,
    projectId: far.siteProject,
    lang: 'it',
    number: '1',
  };
  const browser = await http.as(editor);
  const asked = allRoutes.filter((r) => /^\/(redazione|aziende\/offerte)\/.*:/.test(r.url));
  expect(asked.length).toBeGreaterThan(20);
  const wrong: string[] = [];
  for (const route of asked) {
    const url = route.url.replaceAll(/:(\w+)/g, (all, name: string) => elsewhere[name] ?? all);
    const answer = route.method === 'GET' ? await browser.get(url) : await browser.post(url, {});
    if (answer.status !== 404) wrong.push(`${named(route)}: ${answer.status}`);
  }
  expect(wrong).toEqual([]);
});
