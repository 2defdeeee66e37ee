import type { Branded } from '../../values/branded.ts';

/** A page of this site as a mail may name it: fixed lower-case words and identifiers, without a query.
 *  Neither a name with a capital or a space nor a codice fiscale fits in. The table checks the same. */
export type SitePath = Branded<string, 'SitePath'>;

const id = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const shape = new RegExp(`^(/|(/([a-z][a-z-]{0,39}|${id}))+(#${id})?)$`);

/** The path, if a mail may name it.
 *  @param text as `/persone/<id>/chi-la-segue` or `/richieste#<id>`, at most 200 characters
 *  @throws RangeError for anything else, without quoting it */
export function sitePath(text: string): SitePath {
  if (text.length > 200 || !shape.test(text)) throw new RangeError('A mail may not name this path.');
  return text as SitePath;
}
