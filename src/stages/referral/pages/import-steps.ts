import { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { absent, conflict, go, type Outcome } from '../../../platform/http/route.ts';
import type { LaterWork } from '../../../platform/jobs/later-work.ts';
import { resumeImport, startImport } from '../commands/start-import.ts';
import { stopImport } from '../commands/stop-import.ts';
import { findImport, type ImportRun } from '../store/import-runs.ts';
import type { ImportParams } from './import-columns.tsx';

const rowNumber = z.coerce.number().int().min(1).max(2_000);
/** The form that begins an import: the rows that are other people of the same name. */
export const importStartSchema = z.strictObject({
  keep: z.union([rowNumber.transform((n) => [n]), z.array(rowNumber)]).default([]),
});

/** POST …/avvia: begins to enter the list, and answers at once. */
export function start(
  asked: Asked<ImportParams, unknown, z.output<typeof importStartSchema>>,
): Promise<Outcome> {
  return step(asked, (run) => startImport(asked.tx, run, asked.body.keep));
}

/** POST …/riprendi: goes on with a list that was cut off or stopped. */
export function resume(asked: Asked<ImportParams, unknown, unknown>): Promise<Outcome> {
  return step(asked, (run) => resumeImport(asked.tx, run));
}

/** POST …/ferma: stops it; the row in hand is finished. */
export function stop(asked: Asked<ImportParams, unknown, unknown>): Promise<Outcome> {
  return step(asked, (run) => stopImport(asked.tx, run));
}

async function step(
  asked: Asked<ImportParams, unknown, unknown>,
  take: (run: ImportRun) => Promise<{ ok: true; work?: LaterWork } | { ok: false }>,
): Promise<Outcome> {
  const run = await findImport(asked.tx, asked.params.runId);
  if (run === undefined) return absent;
  const taken = await take({ ...run, version: asked.version ?? run.version });
  if (!taken.ok) return conflict('import.changed', undefined);
  const { work } = taken;
  return go(`/segnalazioni/importa/${run.id}`, work && { key: run.id, work });
}
