import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Colleague } from '../../../test/support/a-world.ts';
import { type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import { plantNotice } from '../../../test/support/plant-notice.ts';
import {
  aCommission,
  aProcedure,
  aRanking,
  noticeSays,
  somebodyEligible,
} from '../../../test/support/plant-selection.ts';
import type { Role } from '../../policy/vocabulary.ts';

let h: HttpWorld;
const who = new Map<string, Colleague>();
let hers = '';
let page = '';
beforeAll(async () => {
  h = await openHttpWorld();
  const { lead, comune, health, coop } = h.world.bodies;
  const version = await plantNotice(h.db, h.world);
  await noticeSays(h, version, 'public-notice-with-ranking');
  const coordinator = await h.world.colleague('coordinator', lead);
  const her = await somebodyEligible(h, version, { minute: 1 });
  const id = await aProcedure(h, coordinator, aRanking());
  page = `/progetti/${h.world.projectId}/selezioni/${id}`;
  await (await h.as(coordinator)).post(`${page}/entra`, { _version: 1 });
  const { members } = await aCommission(h, coordinator, [her]);
  const [row] = await h.db.asSuperuser<{ id: string }>('select id from app.selection_candidacy');
  hers = `${her.url}/selezione/${row?.id}`;
  who.set('coordinator of the lead', coordinator);
  who.set('member with a seat', members[0]);
  who.set('case manager', her.worker);
  who.set('member without a seat', await h.world.colleague('commission-member', coop));
  who.set('coordinator of a partner', await h.world.colleague('coordinator', coop));
  const others: [Role, string, string | null][] = [
    ['social-worker', comune, null],
    ['clinician', health, h.world.services.dsm],
    ['serd-operator', health, h.world.services.serd],
    ['orientation-worker', coop, null],
    ['job-coach', coop, null],
    ['head-of-service', comune, null],
    ['access-desk', comune, null],
    ['organisation-admin', comune, null],
    ['person', comune, null],
  ];
  for (const [role, body, service] of others) who.set(role, await h.world.colleague(role, body, service));
  const admin = await h.world.colleague('installation-admin', null);
  who.set('installation-admin', admin);
});
afterAll(() => h.close());

const everybodyWhoSees = [
  'coordinator of the lead',
  'member with a seat',
  'member without a seat',
  'coordinator of a partner',
];
/** Pages and who opens them; every other colleague of the test gets a 404. */
const table: [string, () => string, readonly string[]][] = [
  ['the selections of a project', () => `/progetti/${h.world.projectId}/selezioni`, everybodyWhoSees],
  ['a selection', () => page, everybodyWhoSees],
  [
    'the form that opens one',
    () => `/progetti/${h.world.projectId}/selezioni/nuova`,
    ['coordinator of the lead'],
  ],
  ['the list by numbers', () => `${page}/elenco`, ['coordinator of the lead']],
  ['the list as a file', () => `${page}/elenco/esporta?formato=csv`, ['coordinator of the lead']],
  ['a candidacy', () => hers, ['coordinator of the lead', 'member with a seat', 'case manager']],
  ['the points', () => `${hers}/punteggi`, ['member with a seat']],
  ['the decision', () => `${hers}/decidi`, ['coordinator of the lead']],
  ['the answer to a complaint', () => `${hers}/rispondi`, ['coordinator of the lead']],
  ['telling her', () => `${hers}/comunica`, ['coordinator of the lead', 'case manager']],
  [
    'what she writes back',
    () => `${hers}/osservazioni`,
    ['coordinator of the lead', 'member with a seat', 'case manager'],
  ],
  ['renouncing', () => `${hers}/rinuncia`, ['coordinator of the lead', 'case manager']],
];

it.each(table)('opens %s to whom it concerns, and to nobody else', async (_, url, allowed) => {
  for (const [name, colleague] of who) {
    const { status } = await (await h.as(colleague)).get(url());
    expect(`${name}: ${status}`).toBe(`${name}: ${allowed.includes(name) ? 200 : 404}`);
  }
});

it('lets the coordination of the lead alone take the steps of a selection', async () => {
  for (const [name, colleague] of who) {
    if (name === 'coordinator of the lead') continue;
    const as = await h.as(colleague);
    for (const step of ['entra', 'ordina', 'decidi', 'pubblica', 'verbale'])
      expect(`${name} ${step} ${(await as.post(`${page}/${step}`, { _version: 1 })).status}`).toBe(
        `${name} ${step} 404`,
      );
    expect(
      (await as.post(`${page}/chiudi`, { _version: 1, actNumber: '1', actOn: '01/02/2026' })).status,
    ).toBe(404);
  }
});

it('shows a name to who sits in the open meeting, and the code alone to the coordination and to who has no seat', async () => {
  const textFor = async (name: string, url: string) => {
    const colleague = who.get(name);
    if (colleague === undefined) throw new Error(name);
    const { text } = await (await h.as(colleague)).get(url);
    return text;
  };
  expect(await textFor('member with a seat', page)).toContain('Bruni');
  for (const url of [page, hers])
    expect(await textFor('coordinator of the lead', url)).not.toContain('Bruni');
  const unseated = await textFor('member without a seat', page);
  expect(unseated).toContain('Nessuno è ancora in questa selezione.');
});
