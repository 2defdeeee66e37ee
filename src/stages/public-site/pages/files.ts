import type { PublicAnswer, PublicVisit } from '../../../platform/http/public-route.ts';
import { readFile } from '../commands/read-published.ts';

/** GET /immagini/:id/:name and /documenti/:id/:name: a picture or a document that some published page shows, under the
 *  one name it has: under another there is nothing. A document is saved, never opened in a page of ours. */
export function fileOf(kind: 'image' | 'document') {
  return async (visit: PublicVisit): Promise<PublicAnswer> => {
    const { id = '', name = '' } = visit.params;
    if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return { kind: 'absent' };
    const file = await readFile(visit.doors, id, kind);
    if (file === undefined || file.name !== name) return { kind: 'absent' };
    return { kind: 'file', bytes: file.bytes, type: file.mediaType, name: file.name };
  };
}
