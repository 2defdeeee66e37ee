import type { Asked } from '../../../platform/http/asked.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import { listSignatures } from '../../action-plan/store/signatures.ts';
import { findBalanceStanding } from '../../competency-balance/commands/find-balance-standing.ts';
import type { PersonId } from '../../people/types.ts';
import type { HerCaseFile } from './her-cases.ts';

/** Something to read and sign: what it is, where it stands, of which day where it is a session. */
export type Waits = {
  what: 'contract' | 'session' | 'synthesis' | 'plan';
  href: string;
  day: CalendarDay | null;
};

/** What waits for her signature, in the order in which it came. A draft of the plan is not hers to read yet. */
export async function waitsForHer(
  asked: Asked<{ personId: PersonId }, unknown, unknown>,
  cases: readonly HerCaseFile[],
): Promise<Waits[]> {
  const out: Waits[] = [];
  const url = `/mio/${asked.params.personId}`;
  for (const c of cases) {
    if (c.balance !== undefined) {
      const { balance } = c;
      const standing = await findBalanceStanding(asked.tx, balance, asked.now);
      const add = (what: Waits['what'], subjectId: string, day: CalendarDay | null = null) =>
        out.push({ what, href: `${url}/bilancio/${balance.id}/${what}/${subjectId}`, day });
      if (balance.state === 'welcome' && standing.contract?.missing.includes('person'))
        add('contract', balance.id);
      for (const s of standing.sessions)
        if (balance.state !== 'closed' && s.signing?.missing.includes('person'))
          add('session', s.id, s.heldOn);
      if (balance.state === 'conclusion' && standing.synthesis?.missing.includes('person'))
        add('synthesis', balance.id);
    }
    for (const plan of c.plans) {
      if (plan.state !== 'to-sign' || !plan.needsPerson) continue;
      const signed = (await listSignatures(asked.tx, plan.id)).some(
        (s) => s.part === 'person' && s.contentSha256 === plan.contentSha256 && s.refusedReason === null,
      );
      if (!signed) out.push({ what: 'plan', href: `${url}/piano/${plan.id}`, day: null });
    }
  }
  return out;
}
