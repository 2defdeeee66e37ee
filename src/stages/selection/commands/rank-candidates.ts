import { createHash } from 'node:crypto';
import type { Tx } from '../../../platform/database/tx.ts';
import type { AccountId } from '../../organisations/types.ts';
import { refuse, type SelectionRefusal } from '../refusals.ts';
import { type Place, rank, type Standing, totalOf, windowOrder } from '../rules/rank.ts';
import { withoutNumber } from '../rules.ts';
import { listCandidates, updateCandidacy } from '../store/candidacies.ts';
import { listScores } from '../store/scores.ts';
import type { Candidate, Procedure, Score, TieRule } from '../types.ts';
import { findMissingScores } from './find-missing-scores.ts';

/** Puts the candidates in their order: by the commission's points, or by when each was complete. Whoever renounced or is no
 *  longer eligible has no place. Nothing is decided by it.
 *  @param abstained members said to have abstained, as `candidacy|account`; the minutes name them
 *  @refuses 'not-in-this-way' where services identify; 'closed'; 'not-in-this-state' once somebody was decided on by the
 *           ranking; 'no-candidates'; 'no-commission'; 'scores-missing'; 'abstention-of-scorer'; 'nobody-scored';
 *           'number-missing' where a lot is drawn by protocol number; 'changed-meanwhile' */
export async function rankCandidates(
  tx: Tx,
  p: Procedure,
  abstained: ReadonlySet<string>,
): Promise<{ ok: true } | SelectionRefusal> {
  if (p.mode === 'identified-by-services') return refuse('not-in-this-way');
  if (p.state !== 'open') return refuse('closed');
  const all = await listCandidates(tx, { procedureId: p.id });
  const running = all.filter((c) => c.eligible && c.state !== 'renounced');
  if (running.length === 0) return refuse('no-candidates');
  const places =
    p.mode === 'open-window' ? windowOrder(running) : await byPoints(tx, p, all, running, abstained);
  if ('ok' in places) return places;
  const byId = new Map(places.map((place) => [place.id, place]));
  for (const c of all) {
    const place = byId.get(c.id);
    const to = { points: place?.points ?? null, rank: place?.rank ?? null };
    if (c.points === to.points && c.rank === to.rank) continue;
    if (!(await updateCandidacy(tx, c, to))) return refuse('changed-meanwhile');
  }
  return { ok: true };
}

async function byPoints(
  tx: Tx,
  p: Procedure,
  all: readonly Candidate[],
  running: readonly Candidate[],
  abstained: ReadonlySet<string>,
): Promise<Place[] | SelectionRefusal> {
  if (all.some((c) => c.state !== 'to-choose' && c.state !== 'renounced')) return refuse('not-in-this-state');
  const scores = await listScores(tx, p.id);
  const found = await findMissingScores(tx, p, running, scores);
  if (found.members.length === 0) return refuse('no-commission');
  const said = (candidacyId: string, memberId: AccountId) => abstained.has(`${candidacyId}|${memberId}`);
  if (found.missing.some((m) => !m.all && said(m.candidacyId, m.memberId)))
    return refuse('abstention-of-scorer');
  if (found.missing.some((m) => !said(m.candidacyId, m.memberId)))
    return refuse('scores-missing', 'abstained');
  if (p.tieRules.some((t) => t.kind === 'draw') && withoutNumber(running).length > 0)
    return refuse('number-missing');
  const standings: Standing[] = [];
  for (const c of running) {
    const own = scores.filter((s) => s.candidacyId === c.id);
    const total = totalOf(p.criteria.list, own);
    if (total === null) return refuse('nobody-scored');
    standings.push({ ...c, total, byCriterion: sums(p, own), lot: lotOf(p.tieRules, c.listNumber) });
  }
  return rank(standings, p.tieRules);
}

function sums(
  p: Procedure,
  own: readonly Pick<Score, 'criterion' | 'memberId' | 'points'>[],
): Standing['byCriterion'] {
  return Object.fromEntries(
    p.criteria.list.map(({ code }) => {
      const of = own.filter((s) => s.criterion === code);
      return [code, { sum: of.reduce((sum, s) => sum + s.points, 0), members: of.length }];
    }),
  );
}

/** The lot of a candidate: SHA-256 of «seed:number», so that anybody who knows both can draw it again. */
function lotOf(ties: readonly TieRule[], number: string | null): string {
  const draw = ties.find((t) => t.kind === 'draw');
  if (draw === undefined || number === null) return '';
  return createHash('sha256').update(`${draw.seed}:${number}`).digest('hex');
}
