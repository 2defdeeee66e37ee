import type { HttpWorld } from './http-world.ts';
import { typedDay } from './plant-around.ts';
import type { Texts } from './plant-held-meeting.ts';
import type { TakenOn } from './plant-meeting.ts';
import { type FormWindow, sendForm } from './send-form.ts';

type World = Pick<HttpWorld, 'db' | 'world'>;

/** Opens a selection by the form of the coordination and enters whoever may enter. @returns its address */
async function opened(w: World, desk: FormWindow, fields: Readonly<Record<string, string>>): Promise<string> {
  const selection = await sendForm(desk, `/progetti/${w.world.projectId}/selezioni/nuova`, fields);
  await sendForm(desk, selection, {}, { action: '/entra' });
  return selection;
}

/** Address of the place of a person in her selection. */
export async function candidacyOf(w: Pick<World, 'db'>, { url, on }: TakenOn): Promise<string> {
  const [found] = await w.db.asSuperuser<{ id: string }>(
    'select id from app.selection_candidacy where case_id = $1',
    [on.caseId],
  );
  return `${url}/selezione/${found?.id}`;
}

/** A selection in which the services admitted everybody: closed, published, with minutes; each was told, and two wrote
 *  back, of whom the second was answered.
 *  @param by windows of the coordination, of the équipe's president and of who follows the people
 */
export async function plantChosen(
  w: World,
  by: Readonly<Record<'desk' | 'chair' | 'worker', FormWindow>>,
  people: readonly TakenOn[],
  meeting: string,
  text: Texts,
): Promise<string> {
  const selection = await opened(w, by.desk, {
    mode: 'identified-by-services',
    title: text.open,
    officer: text.open,
    office: text.open,
    termOn: typedDay(30),
    complaintDays: '30',
    observationDays: '10',
  });
  for (const her of people)
    await sendForm(by.chair, `${await candidacyOf(w, her)}/decidi`, {
      outcome: 'admitted',
      reason: text.hers,
      meeting,
    });
  await sendForm(by.desk, selection, { actNumber: text.open, actOn: typedDay(0) }, { action: '/chiudi' });
  await sendForm(by.desk, selection, {}, { action: '/verbale' });
  await sendForm(by.desk, `${selection}/elenco`, {}, { action: '/pubblica' });
  for (const [nth, her] of people.slice(0, 2).entries()) {
    const hers = await candidacyOf(w, her);
    await sendForm(by.worker, `${hers}/comunica`, {
      kind: 'outcome',
      toldOn: typedDay(0),
      channel: 'letter',
    });
    await sendForm(by.worker, `${hers}/osservazioni`, {
      kind: 'complaint',
      receivedOn: typedDay(0),
      text: text.hers,
      answerBy: typedDay(20),
    });
    if (nth === 1) await sendForm(by.desk, `${hers}/rispondi`, { outcome: 'rejected', answer: text.hers });
  }
  return selection;
}

/** A ranking that has not been made yet, by one criterion and one rule for ties. @returns its address */
export async function plantRanking(w: World, desk: FormWindow, text: Texts): Promise<string> {
  return opened(w, desk, {
    mode: 'public-notice-with-ranking',
    title: text.open,
    seats: '1',
    officer: text.open,
    office: text.open,
    termOn: typedDay(30),
    'criteria-0-label': text.open,
    'criteria-0-max': '40',
    'ties-0-rule': 'earlier-completion',
  });
}
