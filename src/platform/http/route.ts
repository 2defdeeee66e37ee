import type { ComponentChild } from 'preact';
import type { z } from 'zod';
import type { Action, DataClass } from '../../policy/vocabulary.ts';
import type { Problem, Typed } from '../../ui/typed.ts';
import type { LaterWork } from '../jobs/later-work.ts';
import type { Asked, Visited } from './asked.ts';
import type { SentFile } from './sent-file.ts';
import type { FileFields, FilesOf } from './uploaded-file.ts';

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
  | { kind: 'go'; to: string; later?: { key: string; work: LaterWork } }
  | { kind: 'again'; status: 422 | 409 | 413; problems: readonly Problem[]; theirs?: unknown }
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

/** A page of ours that is led to in place of a file, because it says why there is none. */
export type Instead = { readonly instead: string };

/** A file that is sent: GET, guarded and audited like a page. The handler gives it, or leads to a page that says why
 *  not, or gives nothing (404). */
export type FileRoute<
  P extends Shape | undefined = Shape | undefined,
  Q extends Shape | undefined = Shape | undefined,
> = Omit<PageRoute<P, Q>, 'handler'> & {
  sends: 'file';
  handler: (asked: Asked<Out<P>, Out<Q>, Record<never, never>>) => Promise<SentFile | Instead | undefined>;
};

/** A form: POST. `handler` decides and writes; `again` shows the form with what was typed and what is wrong.
 *  With `files` it may be sent as multipart, and those fields take files; no other form takes any. */
export type FormRoute<
  P extends Shape | undefined = Shape | undefined,
  B extends Shape = Shape,
  F extends FileFields | undefined = FileFields | undefined,
> = {
  method: 'POST';
  url: string;
  permission: Permission;
  audit: string;
  params?: P;
  body: B;
  files?: F;
  handler: (asked: Asked<Out<P>, Record<never, never>, Out<B>, FilesOf<F>>) => Promise<Outcome>;
  again: (
    asked: Asked<Out<P>, Record<never, never>, Record<never, never>>,
    typed: Typed,
    problems: readonly Problem[],
    theirs?: unknown,
  ) => Promise<ComponentChild | undefined>;
};

/** Any declared route. */
// biome-ignore lint/suspicious/noExplicitAny: a list holds routes of every shape; each was checked where it was declared
export type Route = PageRoute<any, any> | FileRoute<any, any> | FormRoute<any, any, any>;

/** Declares a page. @returns the same, with its handler typed by its schemas */
export function page<P extends Shape | undefined = undefined, Q extends Shape | undefined = undefined>(
  route: Omit<PageRoute<P, Q>, 'method'>,
): PageRoute<P, Q> {
  return { method: 'GET', ...route };
}

/** Declares a form. @returns the same, with its handler typed by its schemas */
export function form<
  B extends Shape,
  P extends Shape | undefined = undefined,
  const F extends FileFields | undefined = undefined,
>(route: Omit<FormRoute<P, B, F>, 'method'>): FormRoute<P, B, F> {
  return { method: 'POST', ...route };
}

/** Declares a file that is sent. @returns the same, with its handler typed by its schemas */
export function file<P extends Shape | undefined = undefined, Q extends Shape | undefined = undefined>(
  route: Omit<FileRoute<P, Q>, 'method' | 'sends'>,
): FileRoute<P, Q> {
  return { method: 'GET', sends: 'file', ...route };
}

/** Leads somewhere after a form was taken.
 *  @param later work that goes on after the answer, once all of this has been committed; its key tells one from another */
export const go = (to: string, later?: { key: string; work: LaterWork }): Outcome => ({
  kind: 'go',
  to,
  ...(later ? { later } : {}),
});

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
