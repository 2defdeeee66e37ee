import { writePdf } from '../../../platform/documents/write-pdf.ts';
import type { Asked } from '../../../platform/http/asked.ts';
import type { SentFile } from '../../../platform/http/sent-file.ts';
import { printableMinutes } from '../documents/minutes.ts';
import type { Minutes } from '../rules/minutes.ts';
import { listMinutes } from '../store/minutes.ts';
import { minutesWords } from '../words/minutes.ts';
import { ledProcedure, type ProcedureParams } from './opened-procedure.ts';

/** GET …/verbali/:minutesId: the minutes, drawn from what they say. */
export async function minutesFile(
  asked: Asked<ProcedureParams & { minutesId: string }, unknown, unknown>,
): Promise<SentFile | undefined> {
  const opened = await ledProcedure(asked);
  if (opened === undefined) return undefined;
  const found = (await listMinutes(asked.tx, opened.procedure.id)).find(
    (m) => m.id === asked.params.minutesId,
  );
  if (found === undefined) return undefined;
  // The database holds what this program wrote.
  const bytes = await writePdf(printableMinutes(found.content as Minutes));
  return { name: minutesWords.title.it, mediaType: 'application/pdf', bytes };
}
