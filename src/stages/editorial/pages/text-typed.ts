import type { Typed } from '../../../platform/http/route.ts';
import { fromPastedHtml } from '../../../platform/marked-text/from-pasted-html.ts';
import { formatDay } from '../../../values/calendar-day.ts';
import { normaliseText } from '../../../values/plain-text.ts';
import { type EditorialRefusal, refuse } from '../refusals.ts';
import { type PageContent, type PageKind, pageContentSchema } from '../types.ts';
import type { TypedText } from './text-schema.ts';

/** A page as its form shows it. */
export function asTyped(content: PageContent, lang: 'it' | 'en'): Typed {
  const rows = (table: string, list: readonly Readonly<Record<string, string | null>>[]) =>
    list.flatMap((row, at) =>
      Object.entries(row).map(([field, value]) => [`${table}-${at + 1}-${field}`, value ?? '']),
    );
  return Object.fromEntries([
    ['title', content.title],
    ['lead', content.lead],
    ['body', content.body],
    ['office', content.office ?? ''],
    ['image', content.image ?? ''],
    ['date', content.date === null ? '' : formatDay(content.date, lang)],
    ['expiresOn', content.expiresOn === null ? '' : formatDay(content.expiresOn, lang)],
    ['newsKind', content.newsKind ?? ''],
    ['more', content.more],
    ...rows(
      'documenti',
      content.documents.map(({ title, assetId, url }) => ({ title, asset: assetId, url })),
    ),
    ...rows('contatti', content.contacts),
  ]);
}

/** What was typed, as the next version of a page. HTML pasted out of a word processor becomes marked text.
 *  @returns `cleaned`: whether something of the kind was found; or a refusal: 'text.too-long' and what else is wrong
 *  with a text */
export function contentOf(
  kind: PageKind,
  typed: TypedText,
): { ok: true; content: PageContent; cleaned: boolean } | EditorialRefusal {
  const { documenti, contatti, ...fields } = typed;
  const [body, more] = [fromPastedHtml(typed.body), fromPastedHtml(typed.more)];
  const texts = {
    body: normaliseText(body ?? typed.body, { max: 40_000 }),
    more: normaliseText(more ?? typed.more, { max: 4_000 }),
  };
  for (const field of ['body', 'more'] as const) {
    const text = texts[field];
    if (!text.ok) return refuse(`text.${text.reason}`, field);
  }
  const dated = kind === 'news' || kind === 'notice';
  // The form has counted every text; what the page still does not take is too long, and no fault.
  const parsed = pageContentSchema.safeParse({
    ...fields,
    body: texts.body.ok ? texts.body.value : '',
    more: texts.more.ok ? texts.more.value : '',
    documents: documenti.map(({ title, asset, url }) => ({ title, assetId: asset, url })),
    contacts: contatti,
    date: dated ? typed.date : null,
    expiresOn: dated ? typed.expiresOn : null,
    newsKind: kind === 'news' ? typed.newsKind : null,
  });
  if (!parsed.success) return refuse('text.too-long', String(parsed.error.issues[0]?.path[0] ?? ''));
  return { ok: true, content: parsed.data, cleaned: body !== undefined || more !== undefined };
}
