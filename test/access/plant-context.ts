import type { Firm } from './firm-rows.ts';
import type { Site } from './site-rows.ts';
import type { Body, Service } from './situation.ts';

/** The ground on which situations stand: three bodies, their services, a project led by C, and people who are never the actor. */
export type Ground = {
  territoryId: string;
  projectId: string;
  /** a project that A leads, and B has no part in */
  projectOfA: string;
  noticeId: string;
  noticeVersionId: string;
  /** versions of the dates and money of the two projects */
  versions: Readonly<{ C: string; A: string }>;
  /** a list brought for A by somebody who is never the actor; its row is the ninth */
  listOfAnother: string;
  bodies: Readonly<Record<Body, string>>;
  services: Readonly<Record<Service, string>>;
  /** works in no body */
  outsider: string;
  /** works in A, in the service a1 */
  colleague: string;
  /** a membership of the colleague, and one of somebody in B */
  memberships: Readonly<{ A: string; B: string; C: string; ended: string }>;
  /** selections: of C, of A, and one of A that is closed */
  procedures: Readonly<{ C: string; A: string; closed: string }>;
  /** meetings that somebody who is never the actor convened: for A, one of them held and one closed, and for C */
  meetings: Readonly<{ A: string; held: string; closed: string; C: string }>;
  instrumentVersion: string;
  /** a company of the territory, and one of another */
  firms: Readonly<{ here: Firm; far: Firm; farTerritory: string }>;
  /** a page of the public site of the territory, with what is published and said of it, and one of another */
  sites: Readonly<{ here: Site; far: Site }>;
  /** a project of C in which neither A nor B has a part */
  projectApart: string;
  weightsId: string;
  /** runs that somebody who is never the actor made: of the project, and of the one apart */
  runs: Readonly<{ C: string; apart: string }>;
  nextCode: () => string;
};

/** Values of the columns of one row. */
export type Row = Record<string, unknown>;

/** What the rows about one person are written with. */
export type Context = {
  ground: Ground;
  /** territory and person of every row */
  of: Readonly<{ territory_id: string; person_id: string }>;
  accountId: string;
  at: Readonly<{ now: string; tomorrow: string; later: string; yesterday: string; before: string }>;
  push: (table: string, row: Row) => void;
};

/** Stands for any ciphertext: the access tests never open one. */
export const secret = '\\x00';
/** Any hash. */
export const hash = 'a'.repeat(64);
