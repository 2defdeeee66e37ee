import { z } from 'zod';
import { file, form, page, type Route } from '../../../platform/http/route.ts';
import {
  importColumnsAgain,
  importColumnsPage,
  importColumnsSchema,
  saveColumns,
} from '../pages/import-columns.tsx';
import { importFileQuery, importLeftFile } from '../pages/import-file.ts';
import {
  bringList,
  importFiles,
  importNewAgain,
  importNewPage,
  importNewSchema,
} from '../pages/import-new.tsx';
import { importRunAgain, importRunPage, importRunQuery } from '../pages/import-run.tsx';
import { importStartSchema, resume, start, stop } from '../pages/import-steps.ts';
import { emptySchema, type ImportRunId } from '../types.ts';

const lists = '/segnalazioni/importa';
const aList = `${lists}/:runId`;
const permission = { of: 'list', dataClass: 'import', action: 'write' } as const;
const params = z.object({ runId: z.uuid().transform((id) => id as ImportRunId) });

/** A service's own list: brought, mapped once, looked at, entered in the background. The database shows a list to whoever
 *  brought it, and to nobody else. */
export const importRoutes: readonly Route[] = [
  page({ url: lists, permission, audit: 'import.form', handler: importNewPage }),
  form({
    url: lists,
    permission,
    audit: 'import.bring',
    body: importNewSchema,
    files: importFiles,
    handler: bringList,
    again: importNewAgain,
  }),
  page({
    url: aList,
    permission,
    audit: 'import.read',
    params,
    query: importRunQuery,
    handler: importRunPage,
  }),
  page({ url: `${aList}/colonne`, permission, audit: 'import.columns', params, handler: importColumnsPage }),
  form({
    url: `${aList}/colonne`,
    permission,
    audit: 'import.map',
    params,
    body: importColumnsSchema,
    handler: saveColumns,
    again: importColumnsAgain,
  }),
  form({
    url: `${aList}/avvia`,
    permission,
    audit: 'import.start',
    params,
    body: importStartSchema,
    handler: start,
    again: importRunAgain,
  }),
  form({
    url: `${aList}/riprendi`,
    permission,
    audit: 'import.resume',
    params,
    body: emptySchema,
    handler: resume,
    again: importRunAgain,
  }),
  form({
    url: `${aList}/ferma`,
    permission,
    audit: 'import.stop',
    params,
    body: emptySchema,
    handler: stop,
    again: importRunAgain,
  }),
  file({
    url: `${aList}/da-correggere`,
    permission,
    audit: 'import.left',
    params,
    query: importFileQuery,
    handler: importLeftFile,
  }),
];
