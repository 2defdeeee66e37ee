import { addEvidence } from '../../src/stages/eligibility/commands/add-evidence.ts';
import { beginChecking } from '../../src/stages/eligibility/commands/begin-checking.ts';
import { decideEligibility } from '../../src/stages/eligibility/commands/decide-eligibility.ts';
import { reopenChecking } from '../../src/stages/eligibility/commands/reopen-checking.ts';
import { withdrawEvidence } from '../../src/stages/eligibility/commands/withdraw-evidence.ts';
import { listEvidence } from '../../src/stages/eligibility/store/evidence.ts';
import type { EvidenceFacts } from '../../src/stages/eligibility/types.ts';
import { addDays, dayInRome } from '../../src/values/calendar-day.ts';
import { done } from './done.ts';
import { drawScan } from './draw-scan.ts';
import { caseOf, checkingOf, type Of, type Telling } from './telling.ts';

const noFacts: EvidenceFacts = {
  ground: null,
  percent: null,
  year: null,
  dependentCents: null,
  selfEmployedCents: null,
  exclusions: null,
};

type InChecking = 'checking-begun' | 'paper' | 'paper-withdrawn' | 'decided' | 'reopened';

/** What happens while her requirements are looked at. */
export async function happenInChecking(h: Of<InChecking>, t: Telling): Promise<void> {
  const { tx, person, at, now } = t;
  const ids = [person.id];
  const day = (inDays: number) => addDays(dayInRome(now), inDays);
  switch (h.what) {
    case 'checking-begun': {
      const { route, charge, chargeIn } = h;
      const input = { route, charge, chargeDueOn: chargeIn === null ? null : day(chargeIn) };
      return void done(await beginChecking(tx, await caseOf(t), ids, input, at));
    }
    case 'paper': {
      const { kind, issuer, number } = h;
      const paper = {
        kind,
        issuer,
        number,
        issuedOn: day(h.issuedIn),
        expiresOn: h.expiresIn === null ? null : day(h.expiresIn),
        facts: { ...noFacts, ...h.facts },
      };
      const pages = h.scan ? [drawScan(paper)] : [];
      return void done(await addEvidence(tx, person, ids, paper, pages, at));
    }
    case 'paper-withdrawn': {
      const found = (await listEvidence(tx, ids)).find((e) => e.kind === h.kind && e.withdrawnAt === null);
      if (found === undefined) throw new Error('The seed withdraws a paper that is not there.');
      return void done(await withdrawEvidence(tx, person, ids, found, h.reason, at));
    }
    case 'decided': {
      const { outcome, reason } = h;
      const standing = await caseOf(t);
      return void done(
        await decideEligibility(tx, standing, await checkingOf(t), ids, { outcome, reason }, at),
      );
    }
    case 'reopened':
      return void done(await reopenChecking(tx, await checkingOf(t), h.reason, at));
    default:
      return h satisfies never;
  }
}
