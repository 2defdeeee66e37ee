import { openFile } from '../../../platform/files/open-file.ts';
import type { Asked } from '../../../platform/http/asked.ts';
import type { SentFile } from '../../../platform/http/sent-file.ts';
import { listCommunications } from '../store/communications.ts';
import { selectionWords } from '../words.ts';
import { type CandidacyParams, openedCandidacy } from './opened-candidacy.ts';

/** GET …/lettere/:letterId: the letter as it was handed over, byte by byte. Its name says nothing of her. */
export async function letterFile(
  asked: Asked<CandidacyParams & { letterId: string }, unknown, unknown>,
): Promise<SentFile | undefined> {
  const opened = await openedCandidacy(asked);
  if (opened === undefined) return undefined;
  const { id, personId } = opened.candidacy;
  const fileId = (await listCommunications(asked.tx, id)).find((m) => m.id === asked.params.letterId)?.fileId;
  if (!fileId) return undefined;
  const bytes = await openFile(asked.tx, { fileId, personId, dataClass: 'selection-act' });
  return { name: selectionWords.letter.it, mediaType: 'application/pdf', bytes };
}
