import { coFundingOf } from '../../src/stages/projects/rules/co-funding.ts';
import { answerComplaint } from '../../src/stages/selection/commands/answer-complaint.ts';
import { closeProcedure } from '../../src/stages/selection/commands/close-procedure.ts';
import { makeMinutes } from '../../src/stages/selection/commands/make-minutes.ts';
import { publishList } from '../../src/stages/selection/commands/publish-list.ts';
import { receiveComplaint } from '../../src/stages/selection/commands/receive-complaint.ts';
import { tellCandidate } from '../../src/stages/selection/commands/tell-candidate.ts';
import type { LetterFrame } from '../../src/stages/selection/documents/letter.ts';
import { listComplaints } from '../../src/stages/selection/store/complaints.ts';
import type { Candidate, ProcedureId } from '../../src/stages/selection/types.ts';
import { addDays, dayInRome } from '../../src/values/calendar-day.ts';
import { notices } from './data/notices.ts';
import { complaints } from './data/path-words.ts';
import { offices } from './data/selections.ts';
import { territories } from './data/territories.ts';
import { done } from './done.ts';
import { candidacyOf, procedureOf } from './open-selection.ts';
import { actAs, hourOf, inLanes, type PathStage } from './path-stage.ts';
import { draws } from './write-minutes.ts';

type Territory = keyof typeof offices;
/** Letters made at a time: the compiler takes two. */
const LETTERS = 2;
const channels = ['letter', 'by-hand', 'e-mail', 'letter', 'in-person'] as const;

/** How a letter to a candidate is headed: she is her number on the list. */
export function frameOf(territory: Territory, c: Pick<Candidate, 'listNumber'>): LetterFrame {
  return {
    body: offices[territory].body,
    to: c.listNumber ?? '',
    project: titleOf(territory),
    language: 'it',
    funder: funderOf(territory),
  };
}

/** The act that approves a selection, its list and its minutes. @param from days ago */
export async function approve(
  stage: PathStage,
  territory: Territory,
  id: ProcedureId,
  actNumber: string,
  from: number,
): Promise<void> {
  const { by } = offices[territory];
  const closed = hourOf(stage, from, '10:00');
  await actAs(stage, by, closed, async (tx) =>
    done(
      await closeProcedure(tx, await procedureOf(tx, id), { actNumber, actOn: dayInRome(closed) }, closed),
    ),
  );
  const published = hourOf(stage, from - 1, '11:00');
  await actAs(stage, by, published, async (tx) => {
    const p = await procedureOf(tx, id);
    done(await publishList(tx, p, published));
    if (draws)
      done(await makeMinutes(tx, p, { project: titleOf(territory), funder: funderOf(territory) }, published));
  });
}

/** Each is told what was decided, a letter each; where no PDF can be drawn nobody is. @param from days ago */
export async function tellOutcomes(
  stage: PathStage,
  territory: Territory,
  id: ProcedureId,
  candidates: readonly Pick<Candidate, 'id'>[],
  from: number,
): Promise<void> {
  if (!draws) return;
  const { by } = offices[territory];
  await inLanes([...candidates.entries()], LETTERS, async ([nth, { id: candidacyId }]) => {
    const at = hourOf(stage, from - (nth % 5), '15:00');
    await actAs(stage, by, at, async (tx) => {
      const c = await candidacyOf(tx, candidacyId);
      const channel = channels[nth % channels.length] ?? 'letter';
      const telling = { kind: 'outcome', toldOn: dayInRome(at), channel, reasons: null } as const;
      done(await tellCandidate(tx, await procedureOf(tx, id), c, telling, frameOf(territory, c), at));
    });
  });
}

/** One complaint that was answered, and told. */
export async function complainAndAnswer(
  stage: PathStage,
  id: ProcedureId,
  candidacyId: string,
): Promise<void> {
  const { by } = offices['sud-est'];
  const { text, answer } = complaints.answered;
  const received = hourOf(stage, 195, '10:00');
  await actAs(stage, by, received, async (tx) => {
    const on = dayInRome(received);
    const w = { kind: 'complaint', receivedOn: on, text, answerBy: addDays(on, 30) } as const;
    done(await receiveComplaint(tx, await candidacyOf(tx, candidacyId), w, received));
  });
  const answered = hourOf(stage, 180, '10:00');
  await actAs(stage, by, answered, async (tx) => {
    const c = await candidacyOf(tx, candidacyId);
    const complaint = (await listComplaints(tx, c.id))[0]?.id ?? '';
    done(await answerComplaint(tx, c, { complaint, outcome: 'rejected', answer }));
  });
  if (!draws) return;
  const told = hourOf(stage, 178, '10:00');
  await actAs(stage, by, told, async (tx) => {
    const c = await candidacyOf(tx, candidacyId);
    const telling = { kind: 'answer', toldOn: dayInRome(told), channel: 'letter', reasons: null } as const;
    done(await tellCandidate(tx, await procedureOf(tx, id), c, telling, frameOf('sud-est', c), told));
  });
}

function funderOf(territory: Territory): LetterFrame['funder'] {
  const data = notices.find((n) => n.territory === territory);
  return data === undefined
    ? null
    : coFundingOf({ programme: data.project.programme }, { fund: data.notice.fund });
}

function titleOf(territory: Territory): string {
  return territories.find((t) => t.key === territory)?.project.title ?? '';
}
