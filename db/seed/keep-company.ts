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
import { romeInstant } from '../../src/values/rome-time.ts';
import { done } from './done.ts';
import type { Cast } from './sign-in-as.ts';
import type { Company } from './story.ts';
import { workingDay } from './working-time.ts';

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
  const as = async <T>(email: string, work: (tx: Tx, me: SignedIn) => Promise<T>, at?: Date): Promise<T> => {
    const me = await cast.get(email);
    const who = { accountId: me.accountId, requestId: 'seed', ...(at ? { at } : {}) };
    return withActor(doors, who, (tx) => work(tx, me));
  };
  const today = dayInRome(now);
  switch (company.what) {
    case 'ask': {
      const until = addDays(today, company.days);
      const at = askedAt(company.askedAgo, now);
      const { id } = await as(
        worker,
        async (tx, me) => {
          const membershipId = await membershipOf(tx, cast, company.whom);
          const input = { membershipId, until, evidence: company.evidence };
          return done(await askRelation(tx, me, personId, input, now));
        },
        at,
      );
      if (!company.accepted) return;
      const accept = async (tx: Tx, me: SignedIn) =>
        done(await acceptRelation(tx, me, id, (await findRelation(tx, id))?.version, new Date()));
      return void (await as(company.whom, accept, at));
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

/** The role by which a colleague walks with people; a seat in commissions is not that. */
async function membershipOf(tx: Tx, cast: Cast, email: string): Promise<string> {
  const { accountId } = await cast.get(email);
  const roles = await listMembershipsOf(tx, accountId);
  return (roles.find((m) => m.role !== 'commission-member') ?? roles[0])?.id ?? '';
}

/** The hour of a working day at which colleagues ask each other. */
function askedAt(daysAgo: number | undefined, now: Date): Date | undefined {
  if (daysAgo === undefined) return undefined;
  const at = romeInstant(workingDay(now, daysAgo), '14:30');
  return at.ok ? at.instant : undefined;
}
