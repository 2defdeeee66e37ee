import { z } from 'zod';
import type { Branded } from '../../values/branded.ts';
import type { CalendarDay } from '../../values/calendar-day.ts';
import type { ProjectId } from '../projects/types.ts';

export type FigureId = Branded<string, 'FigureId'>;

/** How far a person has come, each counted once, where she stands now; an introduction that ended is one no more. */
export const steps = ['referred', 'in-path', 'admitted', 'plan-signed', 'introduced', 'at-work'] as const;
export type Step = (typeof steps)[number];

/** Completed years when the requirements were checked; who has not come so far, or is younger, is in the last. */
export const ageBands = ['18-29', '30-44', '45-59', '60-over', 'unknown'] as const;
export type AgeBand = (typeof ageBands)[number];

/** Companies of the territory by how the contact stands. Who hosts somebody now is not told apart from who would. */
export const companyGroups = ['in-touch', 'ready'] as const;
export type CompanyGroup = (typeof companyGroups)[number];

/** Places of the territory: descriptions that are open, and how many people they have room for. */
export const placeGroups = ['open', 'room'] as const;
export type PlaceGroup = (typeof placeGroups)[number];

/** What is published: two tables of the people of a project, two of the territory in which nobody is counted. */
export const tableCodes = ['steps', 'ages', 'companies', 'places'] as const;
export type TableCode = (typeof tableCodes)[number];

/** Rows of each table, in the order in which they are read. */
export const tableRows = {
  steps,
  ages: ageBands,
  companies: companyGroups,
  places: placeGroups,
} as const satisfies Record<TableCode, readonly string[]>;
export type RowCode = Step | AgeBand | CompanyGroup | PlaceGroup;

/** Tables that count people. */
export const peopleTables = ['steps', 'ages'] as const satisfies readonly TableCode[];

/** Numbers as they are counted. They are made and used up within one command: nothing stores, prints or returns them. */
export type RawCounts = {
  readonly [T in TableCode]: Readonly<Record<(typeof tableRows)[T][number], number>>;
};

const amount = z.int().min(0).max(1_000_000);
const shown = z.strictObject({ from: amount, to: amount });
/** A number as everybody reads it: it lies from `from` to `to`; the two are equal where it is told exactly. */
export type Shown = z.output<typeof shown>;

const figureTable = z.strictObject({
  code: z.enum(tableCodes),
  rows: z
    .array(shown.extend({ code: z.enum([...steps, ...ageBands, ...companyGroups, ...placeGroups]) }))
    .min(1),
  /** of the table's rows together; null where they are not to be added up */
  total: shown.nullable(),
});
/** A table as everybody reads it. */
export type FigureTable = z.output<typeof figureTable>;
/** What `published_figure.tables` holds. */
export const figureTables = z.array(figureTable);

/** One publication of the results of a project. */
export type Publication = {
  readonly id: FigureId;
  readonly projectId: ProjectId;
  /** first, second, third */
  readonly number: number;
  /** the day it was counted */
  readonly onDay: CalendarDay;
  readonly tables: readonly FigureTable[];
  readonly publishedAt: Date;
  /** when it was taken back, because it was wrong: it was read all the same */
  readonly withdrawnAt: Date | null;
};

/** The body that publishes a project's results. `ipaCode`: in the Indice IPA; null where its page does not say. */
export type Publisher = { readonly name: string; readonly ipaCode: string | null };

/** A project whose page is published, as the open data call it. */
export type OpenProject = {
  readonly projectId: ProjectId;
  /** of its published page, which is also its name in the addresses below /dati */
  readonly slug: string;
  readonly title: string;
  readonly lead: string;
  /** body that leads it, as its page names it; null where it names none */
  readonly publisher: Publisher | null;
  /** whom to ask: the first contact of the page; null where there is none */
  readonly contact: { readonly office: string; readonly email: string } | null;
  readonly updatedAt: Date;
};

/** Why results may not be published on a day. */
export const hindrances = ['too-soon', 'too-small', 'too-few-changes', 'would-tell'] as const;
export type Hindrance = (typeof hindrances)[number];

/** The form of a publication: which one the editor saw coming, and a fingerprint of the tables she read. */
export const publishSchema = z.strictObject({
  number: z.coerce.number().int().min(1).max(10_000),
  seen: z.string().regex(/^[0-9a-f]{64}$/),
});
/** A form without fields of its own. */
export const emptySchema = z.strictObject({});
