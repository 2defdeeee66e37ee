import { randomUUID } from 'node:crypto';
import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { findLead } from '../../projects/store/projects.ts';
import { selectionEvents } from '../events.ts';
import { refuse, type SelectionRefusal } from '../refusals.ts';
import { inWindow } from '../rules/in-window.ts';
import { listNumber } from '../rules.ts';
import { insertCandidacy, listCandidates, updateCandidacy } from '../store/candidacies.ts';
import { listEligibleCases, listOwnNumbers } from '../store/eligible-cases.ts';
import type { CandidacyId, Procedure } from '../types.ts';

/** Enters every eligible case of the project that is in no other selection of it, and, in an open window, was complete
 *  within it; and gives a number to those who stand here without one, if the lead body has registered one since.
 *  @returns how many were entered, and how many got their number
 *  @refuses 'closed'; 'nobody-to-enter' when nothing changed */
export async function enterCandidates(
  tx: Tx,
  p: Procedure,
): Promise<{ ok: true; entered: number; numbered: number } | SelectionRefusal> {
  if (p.state !== 'open') return refuse('closed');
  const cases = (await listEligibleCases(tx, p.projectId, p.id)).filter(
    (c) => c.elsewhere === null && inWindow(p, c.completedAt),
  );
  const unnumbered = (await listCandidates(tx, { procedureId: p.id })).filter((c) => c.listNumber === null);
  const numbers = await numbersOf(
    tx,
    p,
    [...cases, ...unnumbered].map((c) => c.personId),
  );
  let entered = 0;
  for (const c of cases) {
    const added = await insertCandidacy(tx, {
      ...c,
      id: randomUUID() as CandidacyId,
      procedureId: p.id,
      listNumber: numbers.get(c.personId) ?? null,
    });
    if (!added) continue;
    entered += 1;
    await appendEvent(tx, {
      kind: selectionEvents.entered,
      territoryId: c.territoryId,
      personId: c.personId,
      caseId: c.caseId,
    });
  }
  let numbered = 0;
  for (const c of unnumbered) {
    const number = numbers.get(c.personId);
    if (number !== undefined && (await updateCandidacy(tx, c, { listNumber: number }))) numbered += 1;
  }
  return entered + numbered === 0 ? refuse('nobody-to-enter') : { ok: true, entered, numbered };
}

async function numbersOf(tx: Tx, p: Procedure, personIds: readonly string[]): Promise<Map<string, string>> {
  const lead = await findLead(tx, p.projectId);
  const own = lead === undefined ? [] : await listOwnNumbers(tx, lead, personIds);
  return new Map(own.map((n) => [n.personId, listNumber(n)]));
}
