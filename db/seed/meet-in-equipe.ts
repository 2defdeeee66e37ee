import { markDone } from '../../src/stages/meetings/commands/mark-done.ts';
import { listAgenda } from '../../src/stages/meetings/store/items.ts';
import { addDays, dayInRome } from '../../src/values/calendar-day.ts';
import { equipeMinutes } from './data/path-words.ts';
import { equipeSouthEast, offices } from './data/selections.ts';
import { done } from './done.ts';
import type { Walked } from './find-walked.ts';
import { projectOf } from './open-selection.ts';
import { actAs, hourOf, type PathStage } from './path-stage.ts';
import { closeSitting, convene, hold, putThere, type ToldMeeting } from './sit-together.ts';
import { worded } from './worded.ts';
import { draws, makeExtracts, writeMinutes } from './write-minutes.ts';

const territory = 'sud-est';
const { by } = offices[territory];
const [chair, , owner] = equipeSouthEast.map(([email]) => email);

/** The équipe of those who are on their way: one meeting closed with its minutes in extract, one held whose minutes are being
 *  written, one convened for next week. */
export async function meetInEquipe(stage: PathStage, walked: readonly Walked[]): Promise<void> {
  const hour = (daysAgo: number, time: string) => hourOf(stage, daysAgo, time);
  const there = await actAs(stage, by, stage.now, (tx) =>
    tx.db.selectFrom('meeting').select('id').where('kind', '=', 'uvm').executeTakeFirst(),
  );
  // What an interrupted seeding had begun is left as it is.
  if (there !== undefined) return;
  const people = (places: readonly number[]) =>
    places.flatMap((place) => walked.find(({ path }) => path.index === place) ?? []);
  const common = {
    by,
    project: projectOf(stage, territory),
    seats: equipeSouthEast,
    accessDays: 40,
  } as const;
  const past: ToldMeeting = {
    ...common,
    kind: 'uvm',
    title: 'UVM, percorsi di lavoro',
    place: 'Casa della Salute, saletta 2',
    startsAt: hour(30, '09:30'),
  };
  const closed = await meet(stage, past, people([0, 1, 24]), 34);
  await writeUp(stage, closed, walked, hour(30, '15:00'), 0);
  if (draws) {
    await makeExtracts(stage, chair ?? '', closed, hour(29, '17:30'));
    await closeSitting(stage, chair ?? '', closed, hour(28, '18:00'));
  }
  const held = await meet(
    stage,
    {
      ...common,
      kind: 'project-team',
      title: 'Gruppo di progetto',
      place: 'In collegamento',
      startsAt: hour(9, '14:00'),
    },
    people([17, 27, 29, 32]),
    13,
  );
  await writeUp(stage, held, walked, hour(9, '17:00'), 1);
  await meet(
    stage,
    {
      ...common,
      kind: 'equipe',
      title: 'Équipe sociale-lavoro',
      place: 'Casa della Salute, saletta 2',
      startsAt: hour(-5, '09:30'),
    },
    people([19, 22, 31]),
    3,
  );
}

async function meet(stage: PathStage, m: ToldMeeting, people: readonly Walked[], daysAgo: number) {
  const id = await convene(stage, m, hourOf(stage, daysAgo, '09:00'));
  for (const [nth, { personId, standing, story }] of people.entries()) {
    const { matter, question } = equipeMinutes[nth % equipeMinutes.length] ??
      equipeMinutes[0] ?? { matter: 'plan', question: '' };
    const who = { territoryId: standing.territoryId, personId, caseId: standing.id };
    const asked = worded(question, { given: story.identity.givenName, sex: story.identity.sex ?? 'F' });
    await putThere(
      stage,
      by,
      id,
      [who],
      { matter, question: asked },
      hourOf(stage, daysAgo, `10:${10 + nth}`),
    );
  }
  if (m.startsAt < stage.now) await hold(stage, by, id, new Date(m.startsAt.getTime() + 2 * 3_600_000));
  return id;
}

/** @param left how many at the end of the agenda stay without minutes */
async function writeUp(
  stage: PathStage,
  id: Awaited<ReturnType<typeof convene>>,
  walked: readonly Walked[],
  at: Date,
  left: number,
): Promise<void> {
  const ownerId = (await stage.cast.get(owner ?? '')).accountId as never;
  const agenda = await actAs(stage, chair ?? '', at, (tx) => listAgenda(tx, id));
  await writeMinutes(stage, chair ?? '', id, at, (item, nth) => {
    if (nth >= agenda.length - left) return null;
    const said =
      equipeMinutes.find((m) => m.matter === item.matter && nth % 4 === equipeMinutes.indexOf(m)) ??
      equipeMinutes[0];
    const story = walked.find((w) => w.personId === item.personId)?.story;
    if (said === undefined || story === undefined) return null;
    const about = { given: story.identity.givenName, sex: story.identity.sex ?? ('F' as const) };
    const day = addDays(dayInRome(at), said.inDays);
    return {
      discussion: worded(said.discussion, about),
      decision: worded(said.decision, about),
      state: nth === 2 && left > 0 ? 'postponed' : 'decided',
      ownerId,
      dueOn: day,
    };
  });
  const [first] = await actAs(stage, owner ?? '', at, (tx) => listAgenda(tx, id));
  if (first !== undefined && left === 0)
    await actAs(stage, owner ?? '', hourOf(stage, 26, '09:00'), async (tx) => {
      const item = (await listAgenda(tx, id)).find((i) => i.id === first.id);
      if (item !== undefined) done(await markDone(tx, item, hourOf(stage, 26, '09:00')));
    });
}
