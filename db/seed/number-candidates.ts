import type { OrganisationId } from '../../src/stages/organisations/types.ts';
import { registerProtocol } from '../../src/stages/referral/commands/register-protocol.ts';
import { listReferralsOf } from '../../src/stages/referral/store/referrals.ts';
import { listCandidates } from '../../src/stages/selection/store/candidacies.ts';
import { listOwnNumbers } from '../../src/stages/selection/store/eligible-cases.ts';
import type { ProcedureId } from '../../src/stages/selection/types.ts';
import { dayInRome } from '../../src/values/calendar-day.ts';
import { offices } from './data/selections.ts';
import { done } from './done.ts';
import { actAs, type PathStage } from './path-stage.ts';

/** The desk registers those of a selection whom it had no number for: lists name nobody. One in eight waits for it. */
export async function numberThem(
  stage: PathStage,
  territory: 'sud-est' | 'apuane',
  id: ProcedureId,
  at: Date,
): Promise<void> {
  const { by } = offices[territory];
  await actAs(stage, by, at, async (tx, me) => {
    const organisationId = me.roles[0]?.organisationId as OrganisationId;
    const candidates = await listCandidates(tx, { procedureId: id });
    const known = await listOwnNumbers(
      tx,
      organisationId,
      candidates.map((c) => c.personId),
    );
    for (const [nth, c] of candidates.entries()) {
      if (nth % 8 === 7 || known.some((k) => k.personId === c.personId)) continue;
      const referral = (await listReferralsOf(tx, c.personId))[0];
      if (referral === undefined) continue;
      const entry = {
        territoryId: c.territoryId,
        personId: c.personId,
        subject: 'referral',
        subjectId: referral.id,
        organisationId,
        number: String(9_000_000 + nth),
        registeredOn: dayInRome(at),
        direction: 'in',
      } as const;
      done(await registerProtocol(tx, me, entry, { append: false, referralId: referral.id }));
    }
  });
}
