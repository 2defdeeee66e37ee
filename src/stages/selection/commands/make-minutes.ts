import { createHash } from 'node:crypto';
import type { Tx } from '../../../platform/database/tx.ts';
import { writePdf } from '../../../platform/documents/write-pdf.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import { listAccountNames } from '../../organisations/store/accounts.ts';
import type { CoFunding } from '../../projects/rules/co-funding.ts';
import { printableMinutes } from '../documents/minutes.ts';
import { refuse, type SelectionRefusal } from '../refusals.ts';
import { type Minutes, minutesRows } from '../rules/minutes.ts';
import { withoutNumber } from '../rules.ts';
import { listCandidates } from '../store/candidacies.ts';
import { listSessions } from '../store/commission.ts';
import { insertMinutes } from '../store/minutes.ts';
import { listScores } from '../store/scores.ts';
import type { Procedure } from '../types.ts';
import { findMissingScores } from './find-missing-scores.ts';

/** Makes the minutes of a selection as it stands: what they say is kept, and the hash of the PDF, which is drawn anew from it
 *  whenever it is asked for. Made again later they are another row.
 *  @param frame the project's title, and who pays
 *  @returns their id
 *  @refuses 'no-candidates'; 'number-missing': nobody stands in minutes by code
 *  @throws what `writePdf` throws */
export async function makeMinutes(
  tx: Tx,
  p: Procedure,
  frame: { project: string; funder: CoFunding | null },
  now: Date,
): Promise<{ ok: true; id: string } | SelectionRefusal> {
  const candidates = await listCandidates(tx, { procedureId: p.id });
  if (candidates.length === 0) return refuse('no-candidates');
  if (withoutNumber(candidates).length > 0) return refuse('number-missing');
  const scores = await listScores(tx, p.id);
  const { seats, members } = await findMissingScores(tx, p, candidates, scores);
  const sessions = (await listSessions(tx, p)).filter((s) => seats.some((x) => x.meetingId === s.id));
  const names = await listAccountNames(tx, members);
  const content: Minutes = {
    title: p.title,
    project: frame.project,
    mode: p.mode,
    officer: p.officer,
    office: p.office,
    seats: p.seats,
    criteria: p.criteria,
    ties: p.tieRules,
    sessions: sessions.map((s) => ({
      title: s.title,
      place: s.place,
      startsAt: s.startsAt.toISOString(),
      seats: seats
        .filter((x) => x.meetingId === s.id)
        .map(({ name, forService, part, attended }) => ({ name, forService, part, attended })),
    })),
    rows: minutesRows(candidates, scores, members, names, p.criteria),
    funder: frame.funder,
    on: dayInRome(now),
  };
  const pdf = await writePdf(printableMinutes(content));
  const id = await insertMinutes(tx, p.id, content, createHash('sha256').update(pdf).digest('hex'));
  return { ok: true, id };
}
