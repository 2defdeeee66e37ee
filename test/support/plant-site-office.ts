import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import type { BrowserWorld } from './browser-world.ts';
import { type PlantedSite, plantPublished } from './plant-published.ts';

/** Plants the public site with what its editors see of it: versions of each page, an order that waits, what readers said in
 *  both branches, and what companies offered; what comes in from outside comes in by the public forms.
 *  @param text what is written wherever a text is asked for, of 70 characters at most */
export async function plantSiteOffice(
  w: Pick<BrowserWorld, 'db' | 'world'>,
  nobody: Page,
  accountId: string,
  text: string,
): Promise<PlantedSite> {
  const { territoryId, projectId } = w.world;
  const site = await plantPublished(w.db, { territoryId, projectId, accountId });
  for (const [number, title] of [
    [1, text],
    [2, `Ancora ${text}`],
  ] as const)
    await w.db.asSuperuser(
      `insert into app.site_text (territory_id, page_id, lang, number, content, written_by)
       select p.territory_id, p.page_id, p.lang, $1::integer,
              p.content - 'project' - 'notice' || jsonb_build_object('title', $2::text, 'lead', $2::text, 'office', $2::text,
                'image', p.content -> 'image' ->> 'id', 'documents', '[]'::jsonb), $3::uuid
         from app.published_page p`,
      [number, title, accountId],
    );
  await w.db.asSuperuser(
    `insert into app.site_publication (territory_id, page_id, lang, text_id, due_at, ordered_by)
     select t.territory_id, t.page_id, t.lang, t.id, now() + interval '9 days', $1::uuid
       from app.site_text t join app.site_page p on p.id = t.page_id
      where p.kind = 'news' and t.lang = 'it' and t.number = 2`,
    [accountId],
  );
  await w.db.asSuperuser(
    `insert into app.site_publication (territory_id, page_id, lang, text_id, due_at, state, done_at, ordered_by)
     select territory_id, page_id, lang, id, now(), 'done', now(), $1::uuid from app.site_text where number = 1`,
    [accountId],
  );
  for (const [stars, answer, detail] of [
    ['2', 'unclear', text],
    ['1', 'other', text],
    ['5', 'clear', ''],
  ] as const)
    await send(nobody, '/valutazione', {
      page: site.pages.project,
      stars,
      answer,
      detail,
      key: randomUUID(),
      step: 'text',
    });
  for (const companyName of [`Forno ${text}`, 'Vivaio di prova', 'Officina di prova'])
    await send(nobody, '/offri-un-posto', {
      invio: randomUUID(),
      companyName,
      comune: 'G825',
      activity: text,
      work: text,
      contactName: text,
      phone: '055 6390222',
      email: 'forno@azienda.example',
      whenToCall: text,
    });
  return site;
}

/** Sends a form as a page of the site does.
 *  @throws Error with the status where it was not taken */
async function send(page: Page, url: string, form: Record<string, string>): Promise<void> {
  const here = new URL((await page.request.get('/accedi')).url()).origin;
  const answer = await page.request.post(url, { form, headers: { origin: here }, maxRedirects: 0 });
  if (answer.status() !== 303 && answer.status() !== 200) throw new Error(`${url}: ${answer.status()}`);
}
