import type { PageContent, SiteLanguage } from '../types.ts';

/** What a first text says: the rest of a page is empty. Words in square brackets are for the installation to fill in. */
export type Written = { readonly title: string; readonly lead: string; readonly body: string };
/** A first text in the languages of the site. */
export type InBoth = Readonly<Record<SiteLanguage, Written>>;

/** A page that holds nothing but a text.
 *  @param office who answers for it; null where the page names nobody */
export function asContent({ title, lead, body }: Written, office: string | null): PageContent {
  return {
    title,
    lead,
    body: body.trim(),
    office,
    image: null,
    documents: [],
    contacts: [],
    date: null,
    expiresOn: null,
    newsKind: null,
    more: '',
  };
}

/** A text that is easy to read: each sentence that begins a line stands on a line of its own on the page too. */
export function oneALine(text: string): string {
  return text.replace(/(?<=\S)\n(?=\p{Lu})/gu, '  \n');
}
