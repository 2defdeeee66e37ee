import type { Tx } from '../../src/platform/database/tx.ts';
import { withActor } from '../../src/platform/database/with-actor.ts';
import type { SignedIn } from '../../src/platform/session/signed-in.ts';
import { beginImport } from '../../src/stages/referral/commands/begin-import.ts';
import { mapImport } from '../../src/stages/referral/commands/map-import.ts';
import { startImport } from '../../src/stages/referral/commands/start-import.ts';
import { findImport, type ImportRun } from '../../src/stages/referral/store/import-runs.ts';
import type { ImportRunId } from '../../src/stages/referral/types.ts';
import { done } from './done.ts';
import { inventList } from './invent-list.ts';
import type { Writing } from './send-own-application.ts';
import type { Story } from './story.ts';
import { storyClock } from './working-time.ts';

/** What the colleagues call the list. */
const NAME = 'Elenco del servizio, foglio di ottobre';

/** A service takes in its own list: one row cannot be read, one person is there already, the others are entered.
 *  @param story of the first person of the list: the others come in with her */
export async function enterByList(
  { doors, cast, now }: Writing,
  projectId: string,
  story: Story,
  daysAgo: number,
): Promise<void> {
  const me = await cast.get(story.worker);
  const clock = storyClock(now, story.number);
  const inTurn = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
    withActor(
      doors,
      { accountId: me.accountId, requestId: `seed-${story.number}`, at: clock(daysAgo) },
      work,
    );
  const { columns, csv } = inventList(story.number);
  const id = await inTurn(async (tx) => done(await beginImport(tx, me, projectId, csv)).id);
  await inTurn(async (tx) => done(await mapImport(tx, await runOf(tx, id), NAME, columns)));
  const { work } = await inTurn(async (tx) => done(await startImport(tx, await runOf(tx, id), [])));
  await work(doorOf(me, inTurn));
}

const doorOf = (me: SignedIn, inTurn: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>) => ({
  me,
  inTurn: <T>(_event: string, work: (tx: Tx) => Promise<T>) => inTurn(work),
  isStopping: () => false,
  tellFault: (error: unknown) => {
    throw error;
  },
});

async function runOf(tx: Tx, id: ImportRunId): Promise<ImportRun> {
  const found = await findImport(tx, id);
  if (found === undefined) throw new Error('The seed lost a list.');
  return found;
}
