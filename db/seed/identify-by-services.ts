import { decideCandidacy } from '../../src/stages/selection/commands/decide-candidacy.ts';
import { listCandidates } from '../../src/stages/selection/store/candidacies.ts';
import type { ChosenOutcome, ProcedureId } from '../../src/stages/selection/types.ts';
import {
  noticeOfNotIdentifying,
  reasonOfNotIdentifying,
  reasonsOfIdentifying,
  reasonsOfWaiting,
} from './data/path-words.ts';
import { firstEquipeApuane, offices } from './data/selections.ts';
import { done } from './done.ts';
import type { Walked } from './find-walked.ts';
import { candidatesOf, enterAll, openSelection, procedureOf, projectOf } from './open-selection.ts';
import { actAs, hourOf, type PathStage } from './path-stage.ts';
import { convene, hold, moveBack, putThere } from './sit-together.ts';
import { addresseeOf, tellOne } from './tell-outcomes.ts';
import { worded } from './worded.ts';
import { draws, writeMinutes } from './write-minutes.ts';

const territory = 'apuane';
const { by } = offices[territory];
const chair = firstEquipeApuane[0]?.[0] ?? '';

/** The first selection of a project whose people the services identify: the équipe says of each why, nobody has points, and
 *  who is refused was told before and could answer.
 *  @returns its id */
export async function identifyByServices(stage: PathStage, walked: readonly Walked[]): Promise<ProcedureId> {
  const hour = (daysAgo: number, time: string) => hourOf(stage, daysAgo, time);
  const title = 'Individuazione dei partecipanti da parte dei servizi, primo gruppo';
  const id = await openSelection(stage, { territory, title, seats: 15, termIn: 60, at: hour(248, '11:00') });
  await enterAll(stage, territory, id, hour(247, '11:00'));
  const sitting = await convene(
    stage,
    {
      by,
      kind: 'equipe',
      project: projectOf(stage, territory),
      title: 'Équipe sociale-lavoro, individuazione del primo gruppo',
      place: 'Distretto di Massa, sala riunioni',
      startsAt: hour(1, '10:00'),
      accessDays: 30,
      seats: firstEquipeApuane,
    },
    hour(246, '11:00'),
  );
  const what = { matter: 'selection', question: 'Il momento è questo, e che cosa serve accanto?' } as const;
  await putThere(stage, by, sitting, await candidatesOf(stage, territory, id), what, hour(245, '11:00'));
  const people = new Map(walked.map((w) => [String(w.personId), w]));
  await writeMinutes(stage, chair, sitting, hour(236, '16:00'), (item) => {
    const found = people.get(item.personId);
    const said = found ? reasonOf(found) : (reasonsOfIdentifying[0] ?? '');
    return {
      discussion: said,
      decision: 'La proposta passa al coordinamento.',
      state: 'decided',
      ownerId: null,
      dueOn: null,
    };
  });
  await moveBack(stage, by, sitting, { startsAt: hour(228, '10:00'), accessDays: 30 }, hour(234, '12:00'));
  await hold(stage, by, sitting, hour(228, '13:00'));
  const refused = walked.find(({ path }) => path.territory === territory && path.place === 'not-admitted');
  const hers = (await candidatesOf(stage, territory, id)).find((c) => c.personId === refused?.personId);
  if (refused !== undefined && hers !== undefined) {
    const what = { kind: 'notice-of-refusal', channel: 'letter', reasons: noticeOfNotIdentifying } as const;
    const of = { procedureId: id, candidacyId: hers.id };
    await tellOne(stage, territory, of, addresseeOf(refused), what, hour(227, '12:00'));
  }
  await decideOne(stage, id, people, 'all-others', hour(222, '12:00'), sitting);
  await decideOne(stage, id, people, 'refused', hour(212, '12:00'), sitting);
  return id;
}

/** Everybody but who is to be refused; or her, once the days to answer are over. */
async function decideOne(
  stage: PathStage,
  id: ProcedureId,
  people: ReadonlyMap<string, Walked>,
  which: 'all-others' | 'refused',
  at: Date,
  meetingId: Parameters<typeof decideCandidacy>[4]['meetingId'] = null,
): Promise<void> {
  await actAs(stage, by, at, async (tx) => {
    const p = await procedureOf(tx, id);
    for (const c of await listCandidates(tx, { procedureId: id })) {
      const found = people.get(c.personId);
      if (found === undefined || (found.path.place === 'not-admitted') === (which === 'all-others')) continue;
      // Without a PDF there is no notice, and without a notice no refusal: she waits.
      const outcome: ChosenOutcome =
        found.path.place === 'not-admitted'
          ? draws
            ? 'not-admitted'
            : 'waiting'
          : found.path.place === 'waiting'
            ? 'waiting'
            : 'admitted';
      const all = await listCandidates(tx, { procedureId: id });
      done(await decideCandidacy(tx, p, all, c, { outcome, reason: reasonOf(found), meetingId }, at));
    }
  });
}

function reasonOf({ path, story }: Walked): string {
  const about = { given: story.identity.givenName, sex: story.identity.sex ?? ('F' as const) };
  if (path.place === 'not-admitted') return reasonOfNotIdentifying;
  const list = path.place === 'waiting' ? reasonsOfWaiting : reasonsOfIdentifying;
  return worded(list[path.index % list.length] ?? '', about);
}
