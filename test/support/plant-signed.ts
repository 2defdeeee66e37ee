import { randomUUID } from 'node:crypto';
import { withActor } from '../../src/platform/database/with-actor.ts';
import { plantToSign } from '../../src/stages/action-plan/fixtures.ts';
import { insertEntry } from '../../src/stages/competency-balance/store/entries.ts';
import type { BalanceId, EntryContent } from '../../src/stages/competency-balance/types.ts';
import type { Route } from '../../src/stages/eligibility/types.ts';
import type { Colleague } from './a-world.ts';
import type { HttpWorld } from './http-world.ts';
import type { TakenOn } from './plant-meeting.ts';
import { somebodyEligible } from './plant-selection.ts';
import { putBeside } from './put-beside.ts';
import { type FormWindow, sendForm } from './send-form.ts';

type World = Pick<HttpWorld, 'db' | 'world'>;

/** Somebody with a concluded balance and a plan that she and her case manager have signed, by her own access; an orientation
 *  worker walks with her.
 *  @param how `n` makes people differ: how long she travels, how many hours she works, what surrounds her
 *  @returns with the account by which she signs in */
export async function somebodyPlanned(
  w: World,
  versionId: string,
  by: { worker: Colleague; orienter: Colleague; at: FormWindow },
  how: { familyName: string; route: Route; n: number },
  signIn: (accountId: string) => Promise<FormWindow>,
): Promise<TakenOn & { accountId: string }> {
  const her = await somebodyEligible(w, versionId, { ...how, worker: by.worker, minute: how.n });
  await putBeside(w.db, her.on, by.orienter, 'assesses', by.worker);
  await plantBalance(w, by.orienter, her, how.n);
  await withActor(w.db.doors, by.worker.who, (tx) => plantToSign(tx, her.on.caseId, new Date()));
  await sendForm(by.at, `${her.url}/piano/${her.on.caseId}/firma`, {}, { action: '/firma' });
  await sendForm(by.at, `${her.url}/accesso`, {}, { action: '/accesso' });
  const [self] = await w.db.asSuperuser<{ account_id: string }>(
    "select account_id from app.relation where person_id = $1 and kind = 'self'",
    [her.on.personId],
  );
  const accountId = self?.account_id ?? '';
  const [plan] = await w.db.asSuperuser<{ id: string }>('select id from app.action_plan where case_id = $1', [
    her.on.caseId,
  ]);
  const mine = `/mio/${her.on.personId}/piano/${plan?.id}`;
  await sendForm(await signIn(accountId), mine, {}, { action: '/firma' });
  return { ...her, accountId };
}

async function plantBalance(w: World, by: Colleague, { on }: TakenOn, n: number): Promise<void> {
  const id = randomUUID() as BalanceId;
  await w.db.asSuperuser(
    `insert into app.balance (id, territory_id, person_id, case_id, number, state, opened_by, contract_on)
     values ($1, $2, $3, $4, 1, 'conclusion', $5, current_date)`,
    [id, on.territoryId, on.personId, on.caseId, by.accountId],
  );
  const said: EntryContent[] = [
    { form: 'hours', minHours: 8, maxHours: 12 + n, parts: ['morning'] },
    { form: 'travel', minutes: 40 + n * 2, km: null, means: ['bus'] },
    {
      form: 'environment',
      noise: n % 2 === 0 ? 'quiet' : 'any',
      people: n % 3 === 0 ? 'alone' : 'few',
      place: n % 2 === 0 ? 'outdoors' : 'indoors',
      public: n % 3 === 1 ? 'yes' : 'no',
      why: null,
    },
  ];
  await withActor(w.db.doors, by.who, async (tx) => {
    for (const [at, content] of said.entries())
      await insertEntry(
        tx,
        { id, territoryId: on.territoryId, personId: on.personId },
        { section: 'preference', content, position: at + 1, replaces: null },
      );
  });
}
