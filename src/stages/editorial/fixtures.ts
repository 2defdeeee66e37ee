import { randomUUID } from 'node:crypto';
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
