import { drawPreview } from '../../../platform/files/draw-preview.ts';
import { openFile } from '../../../platform/files/open-file.ts';
import type { SentFile } from '../../../platform/http/sent-file.ts';
import { listBalanceSignatures } from '../store/signatures.ts';
import type { Balance, BalanceSignature } from '../types.ts';
import { type BalanceParams, type OfBalance, type OpenedCase, openBalanceOf } from './opened-balance.ts';

/** Parameters of the pages of one scanned paper. */
export type PaperParams = BalanceParams & { fileId: string };

/** A scanned paper of the balance that a URL names: every signature on it. */
export async function openPaper(
  asked: OfBalance<PaperParams>,
): Promise<(OpenedCase & { balance: Balance; paper: readonly BalanceSignature[] }) | undefined> {
  const opened = await openBalanceOf(asked);
  if (opened === undefined) return undefined;
  const all = await listBalanceSignatures(asked.tx, opened.balance.id);
  const paper = all.filter((s) => s.fileId === asked.params.fileId);
  return paper.length === 0 ? undefined : { ...opened, paper };
}

/** GET …/carte/:fileId/file: the scan as it was brought, to be saved. */
export async function paperScan(asked: OfBalance<PaperParams>): Promise<SentFile | undefined> {
  const found = await scanOf(asked);
  if (found === undefined) return undefined;
  const mediaType = { pdf: 'application/pdf', jpeg: 'image/jpeg', png: 'image/png' } as const;
  return { name: 'firma', mediaType: mediaType[found.kind], bytes: found.bytes };
}

/** GET …/carte/:fileId/anteprima/:page: a page drawn anew; no byte of the original is in it. */
export async function paperPreview(
  asked: OfBalance<PaperParams & { page: number }>,
): Promise<SentFile | undefined> {
  const found = await scanOf(asked);
  const drawn = found && (await drawPreview(found.bytes, found.kind, asked.params.page));
  return (
    drawn && { name: 'anteprima.png', mediaType: 'image/png', disposition: 'inline-image', bytes: drawn }
  );
}

async function scanOf(asked: OfBalance<PaperParams>) {
  const opened = await openPaper(asked);
  if (opened === undefined) return undefined;
  const { personId } = opened.balance;
  const bytes = await openFile(asked.tx, { fileId: asked.params.fileId, personId, dataClass: 'balance' });
  return { bytes, kind: kindOf(bytes) };
}

/** A scan was judged when it came: it is one of three kinds, told by its first bytes. */
function kindOf(bytes: Buffer): 'pdf' | 'jpeg' | 'png' {
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') return 'pdf';
  return bytes[0] === 0x89 ? 'png' : 'jpeg';
}
