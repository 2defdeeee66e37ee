import { listIdentities } from '../../src/stages/people/store/identities.ts';
import { decideCandidacy } from '../../src/stages/selection/commands/decide-candidacy.ts';
import { scoreCandidate } from '../../src/stages/selection/commands/score-candidate.ts';
import { listCandidates } from '../../src/stages/selection/store/candidacies.ts';
import type { ProcedureId } from '../../src/stages/selection/types.ts';
import { reasonsOfIdentifying } from './data/path-words.ts';
import { commission, equipeApuane, offices, ranking } from './data/selections.ts';
import { done } from './done.ts';
import { drawFor } from './draw.ts';
import { numberThem } from './number-candidates.ts';
import { candidatesOf, enterAll, openSelection, procedureOf, projectOf } from './open-selection.ts';
import { actAs, hourOf, type PathStage } from './path-stage.ts';
import { closeSitting, convene, hold, putThere } from './sit-together.ts';
import { tellOutcomes } from './tell-outcomes.ts';
import { worded } from './worded.ts';
import { draws, makeExtracts, writeMinutes } from './write-minutes.ts';

/** A second selection that is still open: the commission has sat once and will sit again; one member has not finished. */
export async function rankingUnderWay(stage: PathStage): Promise<void> {
  const territory = 'sud-est';
  const { by } = offices[territory];
  const hour = (daysAgo: number, time: string) => hourOf(stage, daysAgo, time);
  const title = 'Avviso pubblico per la partecipazione ad A.T.T.I.V.I., seconda selezione';
  const id = await openSelection(stage, { territory, title, seats: 16, termIn: 90, at: hour(45, '10:00') });
  await enterAll(stage, territory, id, hour(4, '09:00'));
  await numberThem(stage, territory, id, hour(4, '09:20'));
  await enterAll(stage, territory, id, hour(4, '09:40'));
  const all = await candidatesOf(stage, territory, id);
  const sitting = {
    by,
    kind: 'commission',
    project: projectOf(stage, territory),
    seats: commission,
  } as const;
  const where = { place: 'Sala del Consiglio, Comune di Bagno a Ripoli', accessDays: 30 };
  const what = {
    matter: 'selection',
    question: 'Quali punti per ciascun criterio, dopo il colloquio?',
  } as const;
  const half = Math.ceil(all.length / 2);
  const first = await convene(
    stage,
    {
      ...sitting,
      ...where,
      title: 'Commissione, seconda selezione: prima seduta',
      startsAt: hour(2, '14:00'),
    },
    hour(4, '11:00'),
  );
  await putThere(stage, by, first, all.slice(0, half), what, hour(4, '12:00'));
  await hold(stage, by, first, hour(2, '18:00'));
  for (const [nth, [email]] of commission.slice(0, 3).entries())
    await scoreSome(stage, email, id, nth === 2 ? Math.floor(half / 2) : half);
  const second = await convene(
    stage,
    {
      ...sitting,
      ...where,
      title: 'Commissione, seconda selezione: seconda seduta',
      startsAt: hour(-6, '09:30'),
    },
    hour(2, '18:30'),
  );
  await putThere(stage, by, second, all.slice(half), what, hour(2, '18:40'));
}

async function scoreSome(stage: PathStage, email: string, id: ProcedureId, most: number): Promise<void> {
  await actAs(stage, email, hourOf(stage, 1, '19:00'), async (tx) => {
    const p = await procedureOf(tx, id);
    for (const [nth, c] of (await listCandidates(tx, { procedureId: id })).slice(0, most).entries()) {
      const draw = drawFor(nth, `points-now-${email}`);
      const given = ranking.criteria.map(({ max }, at) => ({
        criterion: `c${at + 1}`,
        points: Math.round((draw.int(45, 95) * max) / 5_000) * 50,
        note: null,
      }));
      done(await scoreCandidate(tx, p, c, given));
    }
  });
}

/** A second group that the services are identifying: four admitted by the équipe of three weeks ago, the others next week. */
export async function identifyingUnderWay(stage: PathStage): Promise<void> {
  const territory = 'apuane';
  const { by } = offices[territory];
  const chair = equipeApuane[0]?.[0] ?? '';
  const hour = (daysAgo: number, time: string) => hourOf(stage, daysAgo, time);
  const title = 'Individuazione dei partecipanti da parte dei servizi, secondo gruppo';
  const id = await openSelection(stage, { territory, title, seats: 8, termIn: 80, at: hour(60, '11:00') });
  await enterAll(stage, territory, id, hour(30, '10:00'));
  await numberThem(stage, territory, id, hour(30, '10:20'));
  await enterAll(stage, territory, id, hour(30, '10:40'));
  const all = await candidatesOf(stage, territory, id);
  const sitting = { by, kind: 'equipe', project: projectOf(stage, territory), seats: equipeApuane } as const;
  const where = { place: 'Distretto di Massa, sala riunioni', accessDays: 40 };
  const what = { matter: 'selection', question: 'Il momento è questo, e che cosa serve accanto?' } as const;
  const first = await convene(
    stage,
    { ...sitting, ...where, title: 'Équipe sociale-lavoro, secondo gruppo', startsAt: hour(21, '10:00') },
    hour(27, '10:00'),
  );
  await putThere(stage, by, first, all.slice(0, 4), what, hour(27, '11:00'));
  await hold(stage, by, first, hour(21, '13:00'), ['anna.vatteroni@prova.example']);
  await writeMinutes(stage, chair, first, hour(21, '16:00'), (_, nth) => ({
    discussion: reasonOf(nth),
    decision: 'La proposta di ammettere passa al coordinamento.',
    state: 'decided',
    ownerId: null,
    dueOn: null,
  }));
  if (draws) {
    await makeExtracts(stage, chair, first, hour(20, '17:30'));
    await closeSitting(stage, chair, first, hour(18, '18:00'));
  }
  await actAs(stage, by, hour(19, '12:00'), async (tx, _, at) => {
    const p = await procedureOf(tx, id);
    const now = await listCandidates(tx, { procedureId: id });
    for (const [nth, c] of now.filter((x) => all.slice(0, 4).some((a) => a.id === x.id)).entries())
      done(
        await decideCandidacy(
          tx,
          p,
          now,
          c,
          { outcome: 'admitted', reason: reasonOf(nth), meetingId: first },
          at,
        ),
      );
  });
  // Of four the one whom nobody has told yet stands in the work list of who follows her.
  const worker = 'francesca.giannetti@prova.example';
  const told = await actAs(stage, worker, stage.now, async (tx) => {
    const mine = (await listCandidates(tx, { procedureId: id })).filter((c) => c.state === 'admitted');
    const names = await listIdentities(
      tx,
      mine.map((c) => c.personId),
    );
    return names.flatMap(([personId, who]) => {
      const c = mine.find((m) => m.personId === personId);
      return c ? [[c.id, { worker, name: `${who.givenName} ${who.familyName}` }] as const] : [];
    });
  });
  await tellOutcomes(stage, territory, id, told.slice(0, 3), 17);
  const next = await convene(
    stage,
    {
      ...sitting,
      ...where,
      title: 'Équipe sociale-lavoro, secondo gruppo: chi resta',
      startsAt: hour(-7, '10:00'),
    },
    hour(5, '10:00'),
  );
  await putThere(stage, by, next, all.slice(4), what, hour(5, '11:00'));
}

const reasonOf = (nth: number) =>
  worded(reasonsOfIdentifying[nth % reasonsOfIdentifying.length] ?? '', {
    given: '',
    sex: nth % 2 === 0 ? 'M' : 'F',
  });
