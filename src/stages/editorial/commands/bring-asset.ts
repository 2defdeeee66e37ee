import { randomUUID } from 'node:crypto';
import type { Tx } from '../../../platform/database/tx.ts';
import { bareDocument } from '../../../platform/files/bare-document.ts';
import { drawWebPicture } from '../../../platform/files/draw-web-picture.ts';
import type { JudgedFile } from '../../../platform/http/uploaded-file.ts';
import type { TerritoryId } from '../../organisations/types.ts';
import { type EditorialRefusal, refuse } from '../refusals.ts';
import { slugOf } from '../rules/slug.ts';
import { insertAsset } from '../store/assets.ts';
import type { AssetPeople, SiteAssetId } from '../types.ts';

/** Largest document of the public site, in bytes. */
const DOCUMENT_BYTES = 5 * 1024 * 1024;

/** What is said of a picture or a document when it is brought; `people` is asked of a picture alone. */
export type AssetSaid = {
  readonly titleIt: string;
  readonly titleEn: string | null;
  readonly credit: string | null;
  readonly people: AssetPeople | null;
};

/** Brings a picture or a document for the pages of the site. A picture is drawn anew, smaller, without what the camera
 *  wrote beside it; a PDF is made anew, without author, program, folder, former states. Its name is made of what it is
 *  called, never of the name of the file, which may hold somebody's.
 *  @refuses 'people-missing' for a picture of which nobody said who may be recognised; 'picture-not-drawn';
 *  'document-too-large' above 5 MB; 'pdf.signed', 'pdf.comments', 'pdf.local-link', 'pdf.active-content',
 *  'pdf.not-written' for a document that is not made anew */
export async function bringAsset(
  tx: Tx,
  territoryId: TerritoryId,
  file: JudgedFile,
  said: AssetSaid,
): Promise<{ ok: true; id: SiteAssetId } | EditorialRefusal> {
  const id = randomUUID() as SiteAssetId;
  const { titleIt, titleEn, credit } = said;
  const stem = slugOf(titleIt, 60);
  if (file.kind === 'pdf') {
    const bare = await bareDocument(file, titleIt);
    if (!bare.ok) return refuse(bare.code, 'file');
    if (bare.pdf.length > DOCUMENT_BYTES) return refuse('document-too-large', 'file');
    await insertAsset(
      tx,
      {
        ...{ id, territoryId, titleIt, titleEn, credit },
        ...{ kind: 'document', mediaType: 'application/pdf', people: null },
        ...{ name: `${stem || 'documento'}.pdf`, width: null, height: null, pages: file.pages },
      },
      bare.pdf,
    );
    return { ok: true, id };
  }
  if (said.people === null) return refuse('people-missing', 'people');
  const drawn = await drawWebPicture(file.bytes, file.kind);
  if (drawn === undefined) return refuse('picture-not-drawn', 'file');
  const { jpeg, width, height } = drawn;
  await insertAsset(
    tx,
    {
      ...{ id, territoryId, titleIt, titleEn, credit },
      ...{ kind: 'image', mediaType: 'image/jpeg', people: said.people },
      ...{ name: `${stem || 'immagine'}.jpg`, width, height, pages: null },
    },
    jpeg,
  );
  return { ok: true, id };
}
