import type { PageContent } from '../types.ts';

/** What is attached to a page, a line each, so that two versions can be compared: days, office, picture, documents,
 *  contacts. Pictures and documents of ours by what they are called.
 *  @param nameOf what an asset is called, by its id */
export function attachedLines(content: PageContent, nameOf: (id: string) => string): string {
  const { office, date, expiresOn, newsKind, image, documents, contacts } = content;
  const lines = [
    ...[office, newsKind, date, expiresOn],
    image === null ? null : nameOf(image),
    ...documents.map((d) => `${d.title}: ${d.url ?? (d.assetId === null ? '' : nameOf(d.assetId))}`),
    ...contacts.map((c) =>
      [c.office, c.address, c.phone, c.email, c.hours].filter((text) => text !== '').join(', '),
    ),
  ];
  return lines.filter((line) => line !== null).join('\n');
}
