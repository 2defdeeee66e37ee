import { z } from 'zod';
import type { Cursor } from './list-page.ts';

/** What the URL of a list says, beside its filters. */
export type ListQuery = {
  readonly ordina?: string | undefined;
  readonly dopo?: string | undefined;
  readonly prima?: string | undefined;
};

/** A filter among some values; anything else, also the empty choice of a form, is no filter. */
export const choiceFilter = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values).optional().catch(undefined);

/** A filter by the id of something. */
export const idFilter = z.uuid().optional().catch(undefined);

/** What is searched: at most 120 characters, trimmed; nothing is no filter. */
export const searchFilter = z
  .string()
  .max(120)
  .transform((text) => text.trim() || undefined)
  .optional()
  .catch(undefined);

/** The query of a list: its filters, its order and where the page begins. What is not understood is left out: a URL
 *  that somebody shortened or changed opens the list all the same.
 *  @param sorts names of the orders; with `-` before it, an order is turned round */
export function listQuery<F extends z.ZodRawShape, const S extends readonly [string, ...string[]]>(
  filters: F,
  sorts: S,
) {
  const both = sorts.flatMap((sort) => [sort, `-${sort}`]) as [S[number] | `-${S[number]}`];
  return z.object({
    ...filters,
    ordina: z.enum(both).optional().catch(undefined),
    dopo: idFilter,
    prima: idFilter,
  });
}

/** Which way the rows go: by what, and whether the last comes first. */
export type Order<S extends string = string> = { readonly by: S; readonly descending: boolean };

/** The order that a query asks for. @param first the order of the list where it asks for none */
export function orderOf<S extends string>(ordina: S | `-${S}` | undefined, first: Order<S>): Order<S> {
  if (ordina === undefined) return first;
  const descending = ordina.startsWith('-');
  return { by: (descending ? ordina.slice(1) : ordina) as S, descending };
}

/** Where the page that a query asks for begins. */
export function cursorOf({ dopo, prima }: ListQuery): Cursor | undefined {
  if (dopo !== undefined) return { after: dopo };
  return prima === undefined ? undefined : { before: prima };
}
