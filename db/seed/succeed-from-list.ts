import { decideCandidacy } from '../../src/stages/selection/commands/decide-candidacy.ts';
import { receiveComplaint } from '../../src/stages/selection/commands/receive-complaint.ts';
import { renounceCandidacy } from '../../src/stages/selection/commands/renounce-candidacy.ts';
import { nextWaiting } from '../../src/stages/selection/rules/propose.ts';
import { listCandidates } from '../../src/stages/selection/store/candidacies.ts';
import type { ProcedureId } from '../../src/stages/selection/types.ts';
import { addDays, dayInRome } from '../../src/values/calendar-day.ts';
import { complaints, wordsOfRenouncing } from './data/path-words.ts';
import { offices } from './data/selections.ts';
import { done } from './done.ts';
import type { Walked } from './find-walked.ts';
import { candidacyOf, candidatesOf, procedureOf } from './open-selection.ts';
import { actAs, hourOf, type PathStage } from './path-stage.ts';

/** Somebody renounces and her seat goes to who waits first; who waits second asks why. She who has it now is still to be
 *  told. */
export async function succeedFromList(
  stage: PathStage,
  id: ProcedureId,
  walked: readonly Walked[],
): Promise<void> {
  const { by } = offices['sud-est'];
  const leaving = walked.find(({ path }) => path.place === 'renounces');
  if (leaving === undefined) return;
  const candidates = await candidatesOf(stage, 'sud-est', id);
  const hers = candidates.find((c) => c.personId === leaving.personId)?.id ?? '';
  await actAs(stage, leaving.path.worker, hourOf(stage, 16, '11:00'), async (tx, _, at) =>
    done(
      await renounceCandidacy(
        tx,
        await procedureOf(tx, id),
        await candidacyOf(tx, hers),
        wordsOfRenouncing,
        at,
      ),
    ),
  );
  await actAs(stage, by, hourOf(stage, 10, '11:00'), async (tx, _, at) => {
    const all = await listCandidates(tx, { procedureId: id });
    const [next] = nextWaiting(all);
    if (next === undefined) throw new Error('Nobody waits.');
    const decision = { outcome: 'admitted', reason: null, meetingId: null } as const;
    done(await decideCandidacy(tx, await procedureOf(tx, id), all, next, decision, at));
  });
  await actAs(stage, by, hourOf(stage, 6, '11:00'), async (tx, _, at) => {
    const [second] = nextWaiting(await listCandidates(tx, { procedureId: id }));
    if (second === undefined) throw new Error('Nobody waits.');
    const on = dayInRome(at);
    const w = {
      kind: 'complaint',
      receivedOn: on,
      text: complaints.open.text,
      answerBy: addDays(on, 15),
    } as const;
    done(await receiveComplaint(tx, second, w, at));
  });
}
