import { afterAll, beforeAll, expect, it } from 'vitest';
import { type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import { withActor } from '../../platform/database/with-actor.ts';
import { beginPage } from '../editorial/commands/begin-page.ts';
import { publishPage } from '../editorial/commands/publish-page.ts';
import { aContent } from '../editorial/fixtures.ts';
import type { TerritoryId } from '../organisations/types.ts';
import type { ProjectId } from '../projects/types.ts';
import { safeTables } from './fixtures.ts';

let h: HttpWorld;
beforeAll(async () => {
  h = await openHttpWorld();
});
afterAll(() => h.close());

it('identifies the lead body in the catalogue by its IPA code once the page was published with it', async () => {
  const editor = await h.world.colleague('site-editor', h.world.bodies.lead);
  const root = await h.as(await h.world.colleague('installation-admin', null));
  await h.db.asSuperuser(
    "insert into app.published_figure (territory_id, project_id, number, on_day, tables, published_by) values ($1, $2, 1, '2026-01-31', $3, $4)",
    [h.world.territoryId, h.world.projectId, JSON.stringify(safeTables()), editor.accountId],
  );
  const page = await withActor(h.db.doors, editor.who, async (tx) => {
    const begun = await beginPage(tx, {
      territoryId: h.world.territoryId as TerritoryId,
      kind: 'project',
      projectId: h.world.projectId as ProjectId,
      slug: 'il-progetto',
      lang: 'it',
      content: aContent({ title: 'Il progetto' }),
    });
    if (!begun.ok) throw new Error(begun.code);
    return begun.page;
  });
  const publish = async () => {
    const done = await withActor(h.db.doors, editor.who, (tx) =>
      publishPage(tx, page, 'it', 1, null, h.clock.now),
    );
    expect(done).toEqual({ ok: true });
    // The site looks for changes once a second, by the machine's own clock.
    await new Promise((waited) => setTimeout(waited, 1_100));
  };
  const bodies = async () => {
    const { text } = await h.anybody.get('/dati/catalogo.jsonld');
    const { '@graph': graph } = JSON.parse(text) as { '@graph': Record<string, unknown>[] };
    return graph
      .filter((node) => String(node['@type']).includes('dcatapit:Agent'))
      .map((node) => node['dct:identifier']);
  };
  await publish();
  const address = 'https://accompagna.example/dati/enti#Comune%20capofila';
  expect(await bodies()).toEqual([[{ '@value': address }]]);
  const saved = await root.post(`/enti/${h.world.bodies.lead}/modifica`, {
    name: 'Comune capofila',
    ipaCode: 'ente_di_prova',
    _version: 1,
  });
  expect(saved.status).toBe(303);
  expect(await bodies()).toEqual([[{ '@value': address }]]);
  await publish();
  expect(await bodies()).toEqual([[{ '@value': 'ente_di_prova' }]]);
});
