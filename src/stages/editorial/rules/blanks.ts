import type { PageContent } from '../types.ts';

/** What is still to be filled in: words in square brackets that are no link. */
const BLANK = /(?<!\\)\[([^[\]\n]{1,200})\](?!\()/g;

/** The blanks of a page, each once, in the order in which one meets them: a page with one is not published. */
export function blanksIn(content: PageContent): readonly string[] {
  const texts = [
    content.title,
    content.lead,
    content.body,
    content.office ?? '',
    ...content.documents.map((d) => d.title),
    ...content.contacts.flatMap((c) => [c.office, c.address, c.phone, c.email, c.hours]),
    content.more,
  ];
  const found = texts.flatMap((text) => [...text.matchAll(BLANK)].map((match) => `[${match[1]}]`));
  return [...new Set(found)];
}
