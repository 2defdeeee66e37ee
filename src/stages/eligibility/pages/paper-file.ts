import { drawPreview } from '../../../platform/files/draw-preview.ts';
import { openFile } from '../../../platform/files/open-file.ts';
import type { Asked } from '../../../platform/http/asked.ts';
import type { SentFile } from '../../../platform/http/sent-file.ts';
import { listEvidenceFiles } from '../store/evidence-files.ts';
import { openedPaper, type PaperParams } from './opened-paper.ts';

type Params = PaperParams & { fileId: string };

const kinds = { 'application/pdf': 'pdf', 'image/jpeg': 'jpeg', 'image/png': 'png' } as const;

/** GET …/file/:fileId: the paper as it was brought, to be saved. */
export async function paperFile(asked: Asked<Params, unknown, unknown>): Promise<SentFile | undefined> {
  const found = await opened(asked);
  return found && { name: found.name, mediaType: found.mediaType, bytes: found.bytes };
}

/** GET …/anteprima/:fileId/:page: a page drawn anew; no byte of the original is in it. */
export async function paperPreview(
  asked: Asked<Params & { page: number }, unknown, unknown>,
): Promise<SentFile | undefined> {
  const found = await opened(asked);
  const drawn = found && (await drawPreview(found.bytes, kinds[found.mediaType], asked.params.page));
  return (
    drawn && { name: 'anteprima.png', mediaType: 'image/png', disposition: 'inline-image', bytes: drawn }
  );
}

async function opened(asked: Asked<Params, unknown, unknown>) {
  const paper = await openedPaper(asked);
  if (paper === undefined) return undefined;
  const file = (await listEvidenceFiles(asked.tx, [paper.evidence.id])).find(
    (f) => f.id === asked.params.fileId,
  );
  if (file === undefined) return undefined;
  const personId = paper.evidence.personId;
  const bytes = await openFile(asked.tx, { fileId: file.fileId, personId, dataClass: 'certificate' });
  return { ...file, bytes };
}
