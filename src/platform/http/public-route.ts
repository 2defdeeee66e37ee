import type { ComponentChild } from 'preact';
import type { Language } from '../../ui/language.ts';
import type { Assets } from '../../ui/shell-props.ts';
import type { Doors } from '../database/pools.ts';
import type { Typed } from './route.ts';

/** A request of a citizen: nobody is signed in, no cookie is read and none is set; the language stands in the address. */
export type PublicVisit = {
  readonly doors: Doors;
  readonly assets: Assets;
  readonly demo: boolean;
  readonly language: Language;
  /** path in Italian, from the root, without query, as it was asked: `/novita`, also when it was asked under `/en` */
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly typed: Typed;
  /** address the request comes from, for counting tries; never stored in clear */
  readonly address: string;
  readonly publicUrl: string;
  readonly now: Date;
};

/** What a public route leads to: a page, a file (feed, site map, picture, open data), somewhere else, or nothing there. */
export type PublicAnswer =
  | { kind: 'page'; node: ComponentChild; status?: number; retryAfterSeconds?: number }
  | { kind: 'file'; bytes: string | Buffer; type: string; name?: string; lasting?: boolean }
  | { kind: 'go'; to: string }
  | { kind: 'absent' };

/** A route of the public site, in Italian at `url` and in English at `/en` + `url`. A POST is answered when it comes from
 *  a page of this site (`Origin`, `Sec-Fetch-Site`), since no cookie could carry a token. */
export type PublicRoute = {
  method: 'GET' | 'POST';
  url: string;
  permission: { of: 'anyone' };
  audit: string;
  /** the answer depends on the address and on what is published alone: it is made once and kept until something changes */
  kept?: true;
  /** parameters of the query that a kept answer depends on; the handler is given no other, and what is out of their
   *  range it answers with `absent`, so that the memory holds no page that does not exist */
  query?: readonly string[];
  /** Italian alone: a feed, a file, a map of the site */
  oneLanguage?: true;
  /** largest form in bytes, where less than the house's own bound */
  bodyLimit?: number;
  handler: (visit: PublicVisit) => Promise<PublicAnswer>;
};
