import type { Tx } from '../../../platform/database/tx.ts';
import { type AssessmentRefusal, refuse } from '../refusals.ts';
import { parseInstrument } from '../rules/parse-instrument.ts';
import { insertInstrument, insertVersion, listVersions } from '../store/instruments.ts';

/** Keeps an instrument as its next version, or a new one as its first. What was begun with an earlier version goes on
 *  with that; no version is ever changed.
 *  @param base number of the version that was edited; 0 for a new instrument
 *  @refuses 'instrument-wrong' with everything that is wrong in the text; 'instrument-taken' for a new one under a code
 *           that exists; 'absent' for a code that does not; 'changed-meanwhile' where somebody saved a version since;
 *           'instrument-same' where nothing was changed */
export async function saveInstrument(
  tx: Tx,
  input: { code: string; source: string; text: string },
  base: number,
): Promise<{ ok: true; number: number } | AssessmentRefusal> {
  const parsed = parseInstrument(input.text);
  if (!parsed.ok)
    return refuse(
      'instrument-wrong',
      'text',
      parsed.problems.map((p) => ({ field: 'text', ...p })),
    );
  const [last] = await listVersions(tx, input.code);
  if (base === 0 && last !== undefined) return refuse('instrument-taken', 'code');
  if (base > 0 && last === undefined) return refuse('absent');
  if (last !== undefined && last.number !== base) return refuse('changed-meanwhile');
  const { content } = parsed;
  const { source } = input;
  if (last?.source === source && JSON.stringify(last.content) === JSON.stringify(content))
    return refuse('instrument-same', 'text');
  const instrumentId = last?.instrumentId ?? (await insertInstrument(tx, input.code));
  if (instrumentId === undefined) return refuse('instrument-taken', 'code');
  const number = base + 1;
  if (!(await insertVersion(tx, { instrumentId, number, content, source })))
    return refuse('changed-meanwhile');
  return { ok: true, number };
}
