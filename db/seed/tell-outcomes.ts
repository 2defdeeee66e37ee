import { coFundingOf } from '../../src/stages/projects/rules/co-funding.ts';
import { answerComplaint } from '../../src/stages/selection/commands/answer-complaint.ts';
import { closeProcedure } from '../../src/stages/selection/commands/close-procedure.ts';
import { makeMinutes } from '../../src/stages/selection/commands/make-minutes.ts';
import { publishList } from '../../src/stages/selection/commands/publish-list.ts';
import { receiveComplaint } from '../../src/stages/selection/commands/receive-complaint.ts';
import { type Telling, tellCandidate } from '../../src/stages/selection/commands/tell-candidate.ts';
import type { LetterFrame } from '../../src/stages/selection/documents/letter.ts';
import { listComplaints } from '../../src/stages/selection/store/complaints.ts';
import type { Candidate, ProcedureId } from '../../src/stages/selection/types.ts';
import { addDays, dayInRome } from '../../src/values/calendar-day.ts';
import { notices } from './data/notices.ts';
import { complaints } from './data/path-words.ts';
import { offices } from './data/selections.ts';
import { territories } from './data/territories.ts';
import { done } from './done.ts';
import type { Walked } from './find-walked.ts';
import { candidacyOf, procedureOf } from './open-selection.ts';
import { actAs, hourOf, inLanes, type PathStage } from './path-stage.ts';
import { draws } from './write-minutes.ts';

type Territory = keyof typeof offices;
/** Letters made at a time: the compiler takes two. */
const LETTERS = 2;
const channels = ['letter', 'by-hand', 'e-mail', 'letter', 'in-person'] as const;

/** Somebody who is told: by who follows her, who knows her name. */
export type Addressee = { readonly worker: string; readonly name: string };

/** One of the cohort, as she is written to. */
export function addresseeOf({ path, story }: Walked): Addressee {
  return { worker: path.worker, name: `${story.identity.givenName} ${story.identity.familyName}` };
}

/** Tells somebody what concerns her candidacy, by a letter; where no PDF can be drawn nobody is told. */
export async function tellOne(
  stage: PathStage,
  territory: Territory,
  of: { procedureId: ProcedureId; candidacyId: string },
  to: Addressee,
  what: Pick<Telling, 'kind' | 'channel' | 'reasons'>,
  at: Date,
): Promise<void> {
  if (!draws) return;
  const frame: LetterFrame = {
    body: offices[territory].body,
    to: to.name,
    project: titleOf(territory),
    language: 'it',
    funder: funderOf(territory),
  };
  await actAs(stage, to.worker, at, async (tx) => {
    const [p, c] = [await procedureOf(tx, of.procedureId), await candidacyOf(tx, of.candidacyId)];
    done(await tellCandidate(tx, p, c, { ...what, toldOn: dayInRome(at) }, frame, at));
  });
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

/** Each is told what was decided, a letter each. @param from days ago */
export async function tellOutcomes(
  stage: PathStage,
  territory: Territory,
  procedureId: ProcedureId,
  all: readonly (readonly [candidacyId: string, to: Addressee])[],
  from: number,
): Promise<void> {
  await inLanes([...all.entries()], LETTERS, async ([nth, [candidacyId, to]]) => {
    const channel = channels[nth % channels.length] ?? 'letter';
    const at = hourOf(stage, from - (nth % 5), '15:00');
    await tellOne(
      stage,
      territory,
      { procedureId, candidacyId },
      to,
      { kind: 'outcome', channel, reasons: null },
      at,
    );
  });
}

/** Candidates of the cohort, with how each is written to. */
export function addressed(
  candidates: readonly Pick<Candidate, 'id' | 'personId'>[],
  walked: readonly Walked[],
): readonly (readonly [candidacyId: string, to: Addressee])[] {
  return candidates.flatMap((c) => {
    const w = walked.find(({ personId }) => personId === c.personId);
    return w === undefined ? [] : [[c.id, addresseeOf(w)] as const];
  });
}

/** One complaint that was answered, and told. */
export async function complainAndAnswer(
  stage: PathStage,
  id: ProcedureId,
  candidacyId: string,
  to: Addressee,
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
  const what = { kind: 'answer', channel: 'letter', reasons: null } as const;
  await tellOne(stage, 'sud-est', { procedureId: id, candidacyId }, to, what, hourOf(stage, 178, '10:00'));
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
