import type { ComponentChild } from 'preact';
import type { z } from 'zod';
import type { Action, DataClass } from '../../policy/vocabulary.ts';
import type { Problem, Typed } from '../../ui/typed.ts';
import type { Asked, Visited } from './asked.ts';

/** What one must be allowed for a route to answer. A person's route names the parameter that holds her id.
 *  `list` opens the page; the database filters the rows. */
export type Permission =
  | { of: 'anyone' }
  | { of: 'signed-in' }
  | { of: 'demonstration' }
  | { of: 'person'; dataClass: DataClass; action: Action; param: string }
  | { of: 'body'; dataClass: DataClass; action: Action; param: string }
  | { of: 'installation'; dataClass: DataClass; action: Action }
  | { of: 'list'; dataClass: DataClass; action: Action };

/** What a form leads to: somewhere else, back to itself with its problems, or to nothing there. */
export type Outcome =
  | { kind: 'go'; to: string }
  | { kind: 'again'; status: 422 | 409; problems: readonly Problem[]; theirs?: unknown }
  | { kind: 'absent' };

/** A schema of a part of a request. */
export type Shape = z.ZodType;
type Out<S> = S extends z.ZodType ? z.output<S> : Record<never, never>;

/** A page: GET, one URL, one declaration. Without permission and audit event it does not compile. */
export type PageRoute<
  P extends Shape | undefined = Shape | undefined,
  Q extends Shape | undefined = Shape | undefined,
> = {
  method: 'GET';
  url: string;
  permission: Permission;
  /** event of the audit, `thing.verb` */
  audit: string;
  params?: P;
  query?: Q;
  handler: (asked: Asked<Out<P>, Out<Q>, Record<never, never>>) => Promise<ComponentChild | undefined>;
};

/** A form: POST. `handler` decides and writes; `again` shows the form with what was typed and what is wrong. */
export type FormRoute<P extends Shape | undefined = Shape | undefined, B extends Shape = Shape> = {
  method: 'POST';
  url: string;
  permission: Permission;
  audit: string;
  params?: P;
  body: B;
  handler: (asked: Asked<Out<P>, Record<never, never>, Out<B>>) => Promise<Outcome>;
  again: (
    asked: Asked<Out<P>, Record<never, never>, Record<never, never>>,
    typed: Typed,
    problems: readonly Problem[],
    theirs?: unknown,
  ) => Promise<ComponentChild | undefined>;
};

/** Any declared route. */
// biome-ignore lint/suspicious/noExplicitAny: a list holds routes of every shape; each was checked where it was declared
export type Route = PageRoute<any, any> | FormRoute<any, any>;

/** Declares a page. @returns the same, with its handler typed by its schemas */
export function page<P extends Shape | undefined = undefined, Q extends Shape | undefined = undefined>(
  route: Omit<PageRoute<P, Q>, 'method'>,
): PageRoute<P, Q> {
  return { method: 'GET', ...route };
}

/** Declares a form. @returns the same, with its handler typed by its schemas */
export function form<B extends Shape, P extends Shape | undefined = undefined>(
  route: Omit<FormRoute<P, B>, 'method'>,
): FormRoute<P, B> {
  return { method: 'POST', ...route };
}

/** Leads somewhere after a form was taken. */
export const go = (to: string): Outcome => ({ kind: 'go', to });

/** Shows the form again: 422, nothing written. */
export const again = (...problems: Problem[]): Outcome => ({ kind: 'again', status: 422, problems });

/** Somebody else saved first: 409 with both versions. @param theirs what stands now, for the form to show */
export const conflict = (message: string, theirs: unknown): Outcome => ({
  kind: 'again',
  status: 409,
  problems: [{ field: '', message }],
  theirs,
});

/** Nothing there, or nothing for this reader: the two are the same answer. */
export const absent: Outcome = { kind: 'absent' };

export type { Problem, Typed, Visited };
