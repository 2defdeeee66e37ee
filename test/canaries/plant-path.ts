import type { Colleague } from '../support/a-world.ts';
import type { Browser, HttpWorld } from '../support/http-world.ts';
import { plantNotice } from '../support/plant-notice.ts';
import { plantPathPages } from '../support/plant-path-pages.ts';
import type { FormWindow } from '../support/send-form.ts';

/** A colleague's browser as forms are sent in it: what stands in the form goes with what is typed. */
function windowOf(h: Pick<HttpWorld, 'app'>, browser: Browser): FormWindow {
  return {
    request: {
      async get(url) {
        const { text } = await browser.get(url);
        return { text: async () => text };
      },
      async post(url, { data, multipart }) {
        const { status, text, location } = multipart
          ? await sentWithFiles(browser, url, multipart)
          : await typed(h, browser, url, data ?? '');
        return {
          status: () => status,
          text: async () => text,
          headers: () => ({ location: location ?? '' }),
        };
      },
    },
  };
}

async function typed(h: Pick<HttpWorld, 'app'>, browser: Browser, url: string, payload: string) {
  const answer = await h.app.inject({
    method: 'POST',
    url,
    headers: { cookie: browser.cookie, 'content-type': 'application/x-www-form-urlencoded' },
    payload,
  });
  const { location } = answer.headers;
  return { status: answer.statusCode, text: answer.body, location: location && String(location) };
}

type Part = string | { name: string; buffer: Buffer };

async function sentWithFiles(browser: Browser, url: string, parts: Readonly<Record<string, Part>>) {
  const fields: Record<string, string> = {};
  const files = [];
  for (const [field, part] of Object.entries(parts))
    if (typeof part === 'string') fields[field] = part;
    else files.push({ field, name: part.name, bytes: part.buffer });
  return browser.send(url, fields, files);
}

/** Writes a sentence into everything that the meetings, selection, assessment, balance and plan of seven people say of
 *  them, and a name of theirs; what everybody of a body reads (titles, places, criteria) stays without.
 *  @returns the browser of the coordination, and the pages of the selections whose list is published */
export async function plantPathWords(
  h: HttpWorld,
  name: string,
  sentence: string,
): Promise<{ desk: Browser; selections: string[] }> {
  const { bodies, colleague } = h.world;
  const worker = await colleague('social-worker', bodies.comune);
  const coordinator = await colleague('coordinator', bodies.lead);
  const rules = await plantNotice(h.db, h.world);
  await h.db.asSuperuser(
    "update app.project set starts_on = '2026-01-01', ends_on = '2028-12-31' where id = $1",
    [h.world.projectId],
  );
  const as = async (who: Pick<Colleague, 'accountId'>) => windowOf(h, await h.as(who));
  const at = { worker: await as(worker), coordinator: await as(coordinator) };
  await plantPathPages({ db: h.db, world: h.world, as }, rules, { worker, coordinator, at }, name, {
    hers: sentence,
    open: 'Testo che tutti leggono',
  });
  const rows = await h.db.asSuperuser<{ id: string }>(
    'select id from app.selection_procedure where published_at is not null',
  );
  return {
    desk: await h.as(coordinator),
    selections: rows.map((r) => `/progetti/${h.world.projectId}/selezioni/${r.id}`),
  };
}
