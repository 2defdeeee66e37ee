import { aPng } from '../../src/platform/files/fixtures.ts';
import type { HttpWorld } from './http-world.ts';
import { typedDay } from './plant-around.ts';
import type { TakenOn } from './plant-meeting.ts';
import { type FormWindow, sendForm } from './send-form.ts';

/** One entry of each form, as its fields are called. */
const entriesWith = (
  text: string,
): Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>> => ({
  experience: {
    kind: 'job',
    what: text,
    where: text,
    fromYear: '2010',
    toYear: '2012',
    tasks: text,
    liked: 'yes',
  },
  education: { level: '3', what: text, where: text, year: '2008', state: 'completed' },
  competence: { kind: 'base', what: text, state: 'expressed', evidence: text },
  interest: { what: text, why: text },
  value: { what: text, why: text },
  constraint: { kind: 'times', what: text, why: text },
  occupation: { what: text, wish: 'wanted', why: text },
  hours: { minHours: '10', maxHours: '20', parts: ['morning'] },
  travel: { minutes: '30', km: '20', means: ['bus'] },
  environment: { noise: 'quiet', people: 'few', place: 'indoors', public: 'no', why: text },
  company: { what: text, wish: 'unwanted', why: text },
});

/** Windows of who leads the balance, of who looks at papers, and of the person. */
type By = Readonly<Record<'orienter' | 'herself', FormWindow>>;

/** Address of the balance of a person. */
const balanceOf = ({ url, on }: TakenOn) => `${url}/bilancio/${on.caseId}`;

/** Opens a balance and writes what she asks of it: the contract waits for her. */
export async function plantContract(
  { orienter }: Pick<By, 'orienter'>,
  her: TakenOn,
  text: string,
): Promise<void> {
  const url = balanceOf(her);
  await sendForm(orienter, url, {}, { action: '/apri' });
  await sendForm(orienter, `${url}/contratto`, { text }, { action: '/contratto' });
  await sendForm(orienter, `${url}/contratto`, {}, { action: '/contratto/firma' });
}

/** The same, signed by her, and what the balance says of everything; a session whose paper waits for a second operator
 *  or, without one, that she has yet to sign. */
export async function plantInvestigation(
  w: Pick<HttpWorld, 'db'>,
  by: By,
  her: TakenOn,
  text: string,
  paper: boolean,
): Promise<void> {
  const url = balanceOf(her);
  await plantContract(by, her, text);
  const [{ id = '' } = {}] = await w.db.asSuperuser<{ id: string }>(
    'select id from app.balance where case_id = $1',
    [her.on.caseId],
  );
  await sendForm(
    by.herself,
    `/mio/${her.on.personId}/bilancio/${id}/contract/${id}`,
    {},
    { action: '/firma' },
  );
  await sendForm(by.orienter, url, {}, { action: '/comincia-investigazione' });
  for (const [form, fields] of Object.entries(entriesWith(text)))
    await sendForm(by.orienter, `${url}/voce/${form}`, fields);
  await sendForm(by.orienter, `${url}/colloqui`, { outcome: 'not-today', heldOn: typedDay(0) });
  const session = await sendForm(by.orienter, `${url}/colloqui`, {
    outcome: 'held',
    heldOn: typedDay(0),
    startsAt: '10:00',
    minutes: '60',
    place: text,
    withWhom: text,
    content: text,
  });
  await sendForm(by.orienter, session, {}, { action: '/firma' });
  if (!paper) return;
  await sendForm(
    by.orienter,
    `${url}/firme/session/${session.split('/').at(-1)}`,
    { parts: ['person'], signedOn: typedDay(0) },
    { file: ['scan', aPng()] },
  );
}

/** Goes on to the conclusion, with her paper in two editions. */
export async function plantConclusion({ orienter }: By, her: TakenOn, text: string): Promise<void> {
  const url = balanceOf(her);
  await sendForm(orienter, url, {}, { action: '/comincia-conclusione' });
  await sendForm(orienter, `${url}/sintesi`, { text }, { action: '/sintesi' });
  await sendForm(orienter, `${url}/sintesi`, {}, { action: '/sintesi/firma' });
  await sendForm(orienter, `${url}/documento`, {});
}
