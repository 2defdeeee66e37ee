import { openFile } from '../../../platform/files/open-file.ts';
import type { Asked } from '../../../platform/http/asked.ts';
import type { SentFile } from '../../../platform/http/sent-file.ts';
import { listDocuments } from '../store/documents.ts';
import type { PlanDocumentId } from '../types.ts';
import { openBegun, type PlanParams } from './opened-plan.ts';

const names = { 'to-sign': 'piano-da-firmare', signed: 'piano-firmato', easy: 'piano-facile' } as const;

/** GET …/documento/:documentId: as it was made, byte by byte. Its name says nothing of her. */
export async function documentFile(
  asked: Asked<PlanParams & { documentId: PlanDocumentId }, unknown, unknown>,
): Promise<SentFile | undefined> {
  const opened = await openBegun(asked);
  if (opened === undefined) return undefined;
  const made = await listDocuments(
    asked.tx,
    opened.plans.map((p) => p.id),
  );
  const found = made.find((d) => d.id === asked.params.documentId);
  if (found === undefined) return undefined;
  const { fileId, personId, edition } = found;
  const bytes = await openFile(asked.tx, { fileId, personId, dataClass: 'plan' });
  return { name: names[edition], mediaType: 'application/pdf', bytes };
}
