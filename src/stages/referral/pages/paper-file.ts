import { drawPreview } from '../../../platform/files/draw-preview.ts';
import { openFile } from '../../../platform/files/open-file.ts';
import type { Asked } from '../../../platform/http/asked.ts';
import type { SentFile } from '../../../platform/http/sent-file.ts';
import { openedPaper, type PaperParams } from './paper.tsx';

const kinds = { 'application/pdf': 'pdf', 'image/jpeg': 'jpeg', 'image/png': 'png' } as const;

/** GET …/carte/:paperId/file: the paper as it was brought, to be saved. */
export async function paperFile(asked: Asked<PaperParams, unknown, unknown>): Promise<SentFile | undefined> {
  const found = await opened(asked);
  return found && { name: found.paper.name, mediaType: found.paper.mediaType, bytes: found.bytes };
}

/** GET …/carte/:paperId/anteprima/:page: a page drawn anew; no byte of the original is in it. */
export async function paperPreview(
  asked: Asked<PaperParams & { page: number }, unknown, unknown>,
): Promise<SentFile | undefined> {
  const found = await opened(asked);
  const png = found && (await drawPreview(found.bytes, kinds[found.paper.mediaType], asked.params.page));
  return png && { name: 'anteprima.png', mediaType: 'image/png', disposition: 'inline-image', bytes: png };
}

async function opened(asked: Asked<PaperParams, unknown, unknown>) {
  const found = await openedPaper(asked);
  if (found === undefined) return undefined;
  const { fileId } = found.paper;
  const { personId } = found.referral;
  return { ...found, bytes: await openFile(asked.tx, { fileId, personId, dataClass: 'referral-letter' }) };
}
