import type { Doors } from '../../src/platform/database/pools.ts';
import type { Tx } from '../../src/platform/database/tx.ts';
import { withActor } from '../../src/platform/database/with-actor.ts';
import type { SignedIn } from '../../src/platform/session/signed-in.ts';
import { acceptRelation } from '../../src/stages/organisations/commands/accept-relation.ts';
import { askRelation } from '../../src/stages/organisations/commands/ask-relation.ts';
import { declareExclusion } from '../../src/stages/organisations/commands/declare-exclusion.ts';
import { hideClass } from '../../src/stages/organisations/commands/hide-class.ts';
import { substituteColleague } from '../../src/stages/organisations/commands/substitute-colleague.ts';
import { listMembershipsOf } from '../../src/stages/organisations/store/memberships.ts';
import { findRelation, listRelationsOf } from '../../src/stages/organisations/store/relations.ts';
import { addDays, dayInRome } from '../../src/values/calendar-day.ts';
import { done } from './done.ts';
import type { Cast } from './sign-in-as.ts';
import type { Company } from './story.ts';

/** Brings a colleague into a person's company, or keeps somebody from her, through the commands of the screens.
 *  @param worker work e-mail of who follows her */
export async function keepCompany(
  doors: Doors,
  cast: Cast,
  worker: string,
  personId: string,
  company: Company,
  now: Date,
): Promise<void> {
  const as = async <T>(email: string, work: (tx: Tx, me: SignedIn) => Promise<T>): Promise<T> => {
    const me = await cast.get(email);
    return withActor(doors, { accountId: me.accountId, requestId: 'seed' }, (tx) => work(tx, me));
  };
  const today = dayInRome(now);
  switch (company.what) {
    case 'ask': {
      const until = addDays(today, company.days);
      const { id } = await as(worker, async (tx, me) => {
        const membershipId = await membershipOf(tx, cast, company.whom);
        return done(
          await askRelation(tx, me, personId, { membershipId, until, evidence: company.evidence }, now),
        );
      });
      if (company.accepted) {
        await as(company.whom, async (tx, me) =>
          done(await acceptRelation(tx, me, id, (await findRelation(tx, id))?.version, new Date())),
        );
      }
      return;
    }
    case 'exclude': {
      const { accountId } = await cast.get(company.whom);
      const input = { accountId, organisationId: null, reason: company.reason, replacementId: null };
      return void (await as(worker, async (tx) => done(await declareExclusion(tx, personId, input, now))));
    }
    case 'hide': {
      const input = {
        dataClass: company.dataClass,
        accountId: null,
        organisationId: null,
        role: company.fromRole,
      };
      return void (await as(worker, async (tx, me) => done(await hideClass(tx, me, personId, input, now))));
    }
    case 'substitute':
      return as(company.head, async (tx, me) => {
        const { accountId } = await cast.get(worker);
        const relation = (await listRelationsOf(tx, personId)).find((r) => r.accountId === accountId);
        const membershipId = await membershipOf(tx, cast, company.whom);
        const input = {
          relationIds: [relation?.id ?? ''],
          membershipId,
          from: today,
          until: addDays(today, company.days),
        };
        done(await substituteColleague(tx, me, input, new Date()));
      });
    default:
      return company satisfies never;
  }
}

async function membershipOf(tx: Tx, cast: Cast, email: string): Promise<string> {
  const { accountId } = await cast.get(email);
  return (await listMembershipsOf(tx, accountId))[0]?.id ?? '';
}
