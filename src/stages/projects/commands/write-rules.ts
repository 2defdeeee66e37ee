import { randomUUID } from 'node:crypto';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import { type ProjectRefusal, refuse } from '../refusals.ts';
import { differencesBetween } from '../rules/topics.ts';
import { contradiction, rulesInForce } from '../rules.ts';
import { findNotice, insertNoticeVersion, listNoticeVersions } from '../store/notices.ts';
import { type NoticeRules, type NoticeVersionId, readNoticeRules } from '../types.ts';

/** Writes a rule set of a notice in force from a day. The versions before stay as they are: cases keep them.
 *  @refuses 'absent'; what contradicts itself in the rules (`contradiction`); 'nothing-changed' against the rules of
 *  that day; 'changed-meanwhile' when somebody wrote a version at the same moment */
export async function writeRules(
  tx: Tx,
  noticeId: string,
  input: { validFrom: CalendarDay; source: string; rules: NoticeRules },
): Promise<{ ok: true } | ProjectRefusal> {
  const notice = await findNotice(tx, noticeId);
  if (notice === undefined) return refuse('absent');
  const rules = readNoticeRules(input.rules);
  const problem = contradiction(rules);
  if (problem !== null) return refuse(problem.code, problem.field);
  const versions = await listNoticeVersions(tx, notice.id);
  const standing = rulesInForce(versions, input.validFrom);
  if (standing !== undefined && differencesBetween(standing.rules, rules).length === 0)
    return refuse('nothing-changed');
  const written = await insertNoticeVersion(tx, {
    id: randomUUID() as NoticeVersionId,
    noticeId: notice.id,
    number: (versions.at(-1)?.number ?? 0) + 1,
    validFrom: input.validFrom,
    rules,
    source: input.source,
  });
  return written ? { ok: true } : refuse('changed-meanwhile');
}
