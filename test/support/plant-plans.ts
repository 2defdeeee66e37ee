import { aPng } from '../../src/platform/files/fixtures.ts';
import { codeOf } from '../../src/stages/action-plan/rules/canonical-plan.ts';
import type { HttpWorld } from './http-world.ts';
import { typedDay } from './plant-around.ts';
import type { TakenOn } from './plant-meeting.ts';
import { type FormWindow, sendForm } from './send-form.ts';

type Who = Readonly<Record<'worker' | 'herself', FormWindow>>;
type World = Pick<HttpWorld, 'db'>;

/** How far a plan goes: closed for signature; with a paper that a second operator has to look at; signed and followed;
 *  signed, with a new version being written. */
type Reached = 'to-sign' | 'paper' | 'followed' | 'renewed';

/** Writes the plan of a person, everything in it, and takes it as far as told.
 *  @param text what is written wherever a text is asked for */
export async function plantPlanned(
  w: World,
  by: Who,
  her: TakenOn,
  text: string,
  to: Reached,
): Promise<void> {
  const url = `${her.url}/piano/${her.on.caseId}`;
  await written(w, by.worker, url, her, text);
  await sendForm(by.worker, `${url}/chiudi`, {}, { action: '/chiudi' });
  if (to === 'to-sign') return;
  await sendForm(by.worker, `${url}/firma`, {}, { action: '/firma' });
  const [plan] = await w.db.asSuperuser<{ id: string; sha: string }>(
    'select id, content_sha256 as sha from app.action_plan where case_id = $1',
    [her.on.caseId],
  );
  if (to === 'paper') {
    await sendForm(
      by.worker,
      `${url}/carta`,
      { code: codeOf(plan?.sha ?? ''), parts: ['person'], signedOn: typedDay(0) },
      { file: ['scan', aPng()] },
    );
    return;
  }
  await sendForm(by.herself, `/mio/${her.on.personId}/piano/${plan?.id}`, {}, { action: '/firma' });
  await followed(w, by.worker, url, her, text);
  if (to === 'renewed') await sendForm(by.worker, url, {}, { action: '/versione-nuova' });
}

async function written(w: World, worker: FormWindow, url: string, her: TakenOn, text: string): Promise<void> {
  await sendForm(worker, url, {}, { action: '/comincia' });
  await sendForm(worker, `${url}/testo`, {
    opening: text,
    startsOn: typedDay(0),
    endsOn: typedDay(300),
    firstReviewOn: typedDay(90),
    agreedHours: text,
    attendance: 'no',
  });
  await sendForm(worker, `${url}/altri-progetti/nuovo`, {
    kind: 'life-project',
    body: text,
    referent: text,
    begunOn: typedDay(-100),
    endsOn: typedDay(400),
    note: text,
  });
  for (let nth = 0; nth < 2; nth += 1)
    await sendForm(worker, `${url}/obiettivi/nuovo`, { words: text, howKnown: text });
  const goals = await w.db.asSuperuser<{ id: string }>(
    'select g.id from app.plan_goal g join app.action_plan p on p.id = g.plan_id where p.case_id = $1 order by g.position',
    [her.on.caseId],
  );
  for (const { id } of goals)
    await sendForm(worker, `${url}/misure/nuova`, {
      goalId: id,
      kind: 'socio-therapeutic-insertion',
      what: text,
      who: text,
      howKnown: text,
      fromOn: typedDay(1),
      byOn: typedDay(120),
      hours: '80',
    });
  await sendForm(worker, `${url}/ore`, {
    heldOn: typedDay(0),
    minutes: '60',
    withHer: 'yes',
    content: text,
  });
}

async function followed(
  w: World,
  worker: FormWindow,
  url: string,
  her: TakenOn,
  text: string,
): Promise<void> {
  await sendForm(worker, `${url}/revisione`, {
    heldOn: typedDay(0),
    text,
    outcome: 'goes-on',
    next: typedDay(100),
  });
  await sendForm(
    worker,
    `${url}/revisione`,
    { reason: text, exemptNext: typedDay(200) },
    { action: '/esonero' },
  );
  const [measure] = await w.db.asSuperuser<{ id: string }>(
    'select id from app.plan_measure where person_id = $1 order by position',
    [her.on.personId],
  );
  await sendForm(worker, `${url}/misure/${measure?.id}/esito`, { state: 'done' });
}
