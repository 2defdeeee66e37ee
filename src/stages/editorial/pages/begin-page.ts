import { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { absent, again, type Outcome } from '../../../platform/http/route.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import { optionalNameField } from '../../organisations/types.ts';
import type { ProjectId } from '../../projects/types.ts';
import { beginPage } from '../commands/begin-page.ts';
import { firstText } from '../templates/first-text.ts';
import { type PageContent, pageKinds, singleKinds } from '../types.ts';
import { chosenTerritory, editedTerritories } from './edited-territories.ts';
import { answered, pageUrl } from './opened-page.ts';
import { optionalId } from './typed-fields.ts';

/** What the URL of the form says: the kind, where one came for a page that every site has. */
export const newPageQuery = z.object({ tipo: z.enum(pageKinds).optional().catch(undefined) });

/** The form of a page that begins. */
export const newPageSchema = z.strictObject({
  kind: z.enum(pageKinds, { message: 'choice.missing' }),
  title: optionalNameField(160),
  projectId: optionalId<ProjectId>(),
  slug: optionalNameField(80),
  territory: optionalId(),
});

/** POST /redazione/nuova. */
export async function beginNewPage(
  asked: Asked<unknown, unknown, z.output<typeof newPageSchema>>,
): Promise<Outcome> {
  const { kind, title, projectId, slug, territory } = asked.body;
  const territories = await editedTerritories(asked);
  if (territories.length === 0) return absent;
  const territoryId = chosenTerritory(territories, territory);
  if (territoryId === undefined) return again({ field: 'territory', message: 'territory-missing' });
  if (title === null && !singleKinds.some((k) => k === kind))
    return again({ field: 'title', message: 'text.empty' });
  if (title !== null && title.length < 3) return again({ field: 'title', message: 'text.too-short' });
  const ready = firstText(kind, 'it');
  const dated = kind === 'news' || kind === 'notice';
  const content: PageContent = {
    ...ready,
    title: title ?? ready.title,
    date: dated ? dayInRome(asked.now) : null,
    newsKind: kind === 'news' ? 'notizia' : null,
  };
  const done = await beginPage(asked.tx, { territoryId, kind, projectId, slug, lang: 'it', content });
  return answered(done, done.ok ? pageUrl(done.page.id, 'it', '?fatto=begun') : '');
}
