import { randomUUID } from 'node:crypto';
import type { Browser, HttpWorld } from '../../../test/support/http-world.ts';
import { type CalendarDay, formatDay } from '../../values/calendar-day.ts';
import type { PageContent, SiteAsset, SiteAssetId } from './types.ts';

/** A page that may be published as it stands: a piece of news about a bakery. */
export function aContent(changes: Partial<PageContent> = {}): PageContent {
  return {
    title: 'Il forno apre le porte',
    lead: 'Due persone hanno cominciato a lavorare al forno di Rignano.',
    body: 'Da lunedì il forno è aperto.\n\n## Gli orari\n\nDalle 7 alle 13.',
    office: 'Ufficio di piano',
    image: null,
    documents: [],
    contacts: [],
    date: '2026-11-20' as CalendarDay,
    expiresOn: null,
    newsKind: 'notizia',
    more: '',
    ...changes,
  };
}

/** A picture of which nobody can be recognised. */
export function aPicture(changes: Partial<SiteAsset> = {}): SiteAsset {
  return {
    id: randomUUID() as SiteAssetId,
    territoryId: randomUUID() as SiteAsset['territoryId'],
    kind: 'image',
    mediaType: 'image/jpeg',
    name: 'il-banco-del-forno.jpg',
    titleIt: 'Il banco del forno',
    titleEn: null,
    credit: null,
    people: 'nobody',
    width: 960,
    height: 640,
    pages: null,
    bytesLength: 90_000,
    broughtBy: randomUUID() as SiteAsset['broughtBy'],
    broughtAt: new Date('2026-11-20T09:00:00Z'),
    ...changes,
  };
}

/** A page of news as a browser sends its form. */
export function typedNews(changes: Readonly<Record<string, string>> = {}): Record<string, string> {
  const { title, lead, body, office, date } = aContent();
  return {
    title,
    lead,
    body,
    office: office ?? '',
    image: '',
    date: date === null ? '' : formatDay(date, 'it'),
    expiresOn: '',
    newsKind: 'notizia',
    more: '',
    ...changes,
  };
}

/** Begins a piece of news by the office's forms and saves it whole.
 *  @param title of its own, where none is given
 *  @returns its address in the office, in Italian
 *  @throws where it is not saved */
export async function writtenNews(
  editor: Pick<Browser, 'post'>,
  title = `Notizia ${randomUUID().slice(0, 8)}`,
): Promise<string> {
  const begun = await editor.post('/redazione/nuova', { kind: 'news', title });
  const url = (begun.location ?? '').split('?')[0] ?? '';
  const saved = await editor.post(url, { ...typedNews({ title }), _version: 1 });
  if (saved.location !== `${url}?fatto=saved`) throw new Error(`${url}: ${saved.status}`);
  return url;
}

/** The published copy of a page, by its address in the office. */
export async function copyOfPage(h: Pick<HttpWorld, 'db'>, url: string) {
  const [copy] = await h.db.asSuperuser<{ slug: string; content: Record<string, unknown> | null }>(
    'select slug, content from app.published_page where page_id = $1',
    [url.split('/')[3]],
  );
  return copy;
}
