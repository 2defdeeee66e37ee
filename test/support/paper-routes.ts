import { h } from 'preact';
import { z } from 'zod';
import { drawPreview } from '../../src/platform/files/draw-preview.ts';
import { openFile } from '../../src/platform/files/open-file.ts';
import { storeFile } from '../../src/platform/files/store-file.ts';
import { again, file, form, go, type Permission, type Route } from '../../src/platform/http/route.ts';

const permission: Permission = { of: 'person', dataClass: 'identity', action: 'write', param: 'personId' };
const params = z.object({ personId: z.uuid() });
const withFile = z.object({ personId: z.uuid(), fileId: z.uuid() });
/** Names and kinds of what was stored, as a stage would keep them in a row of its own. */
const kept = new Map<string, { name: string; mediaType: 'application/pdf' | 'image/jpeg' | 'image/png' }>();

/** A form that takes files, the file, its preview: what a stage declares, without a table of its own. The note `refuse`
 *  refuses after the file was stored, `break` throws. */
export const paperRoutes: readonly Route[] = [
  form({
    url: '/prova/:personId/carte',
    permission,
    audit: 'paper.add',
    params,
    body: z.strictObject({ note: z.string().min(3, 'too-short') }),
    files: { scan: { max: 2, min: 1 }, table: { max: 1, unjudged: true } },
    handler: async ({ tx, params: { personId }, body, files }) => {
      const [scan] = files.scan;
      if (scan === undefined) return again({ field: 'scan', message: 'file.missing' });
      const { fileId } = await storeFile(tx, { personId, dataClass: 'identity', bytes: scan.bytes });
      kept.set(fileId, { name: scan.name, mediaType: scan.mediaType as 'application/pdf' });
      if (body.note === 'refuse') return again({ field: 'note', message: 'refused' });
      if (body.note === 'break') throw new Error('planted');
      return go(`/prova/${personId}/carte/${fileId}`);
    },
    again: async ({ language }, typed, problems) =>
      h('pre', { lang: language }, JSON.stringify({ typed, problems })),
  }),
  file({
    url: '/prova/:personId/carte/:fileId',
    permission,
    audit: 'paper.read',
    params: withFile,
    handler: async ({ tx, params: { personId, fileId } }) => {
      const known = kept.get(fileId);
      return known && { ...known, bytes: await openFile(tx, { fileId, personId, dataClass: 'identity' }) };
    },
  }),
  file({
    url: '/prova/:personId/carte/:fileId/anteprima',
    permission,
    audit: 'paper.look-at',
    params: withFile,
    handler: async ({ tx, params: { personId, fileId } }) => {
      const bytes = await openFile(tx, { fileId, personId, dataClass: 'identity' });
      const png = await drawPreview(bytes, 'jpeg', 1);
      return png && { name: 'anteprima', mediaType: 'image/png', disposition: 'inline-image', bytes: png };
    },
  }),
];
