import type { SheetClass } from '../../src/stages/assessment/types.ts';
import { addDays, dayInRome } from '../../src/values/calendar-day.ts';
import type { Colleague } from './a-world.ts';
import type { HttpWorld } from './http-world.ts';
import { typedDay } from './plant-around.ts';
import { anEvaluationBy } from './plant-assessment.ts';
import type { TakenOn } from './plant-meeting.ts';
import { type FormWindow, sendForm } from './send-form.ts';

const all = ['assessment', 'functional', 'body-functions'] as const satisfies readonly SheetClass[];
const icf = 'icf-vocational-brief';

/** Assesses a person: two raters apart and over time, one of them with a draft of each kind; an interview; limits for
 *  the plan; a PDF of each class.
 *  @param text what is written wherever a text is asked for
 *  @returns address of two evaluations side by side */
export async function plantEvaluations(
  w: Pick<HttpWorld, 'db'>,
  who: Readonly<Record<'rater' | 'clinician', Colleague>>,
  by: Readonly<Record<'rater' | 'clinician', FormWindow>>,
  her: TakenOn,
  text: string,
): Promise<string> {
  const today = dayInRome(new Date());
  const url = `${her.url}/valutazione/${her.on.caseId}`;
  const rated = (rater: Colleague, days: number, extent: string, close = true) =>
    anEvaluationBy(w.db, rater, her.on.caseId, icf, all, { ratedOn: addDays(today, -days), extent, close });
  const earlier = await rated(who.rater, 60, '3');
  const later = await rated(who.clinician, 3, '1');
  await rated(who.rater, 0, '2', false);
  const [version] = await w.db.asSuperuser<{ id: string }>(
    "select v.id from app.instrument_version v join app.instrument i on i.id = v.instrument_id where i.code = 'initial-interview' order by v.number desc",
  );
  const interview = async (page: FormWindow) => {
    const begun = await sendForm(page, `${url}/nuova/scheda?con=${version?.id}`, { ratedOn: typedDay(0) });
    const evaluation = begun.split('/compila/')[0] ?? '';
    await sendForm(page, `${evaluation}/compila/scheda/daily-life`, {
      'q-typical-day': text,
      'q-likes-doing': text,
      'q-tires': text,
    });
  };
  await interview(by.rater);
  const closed = await anEvaluationBy(
    w.db,
    who.clinician,
    her.on.caseId,
    'initial-interview',
    ['assessment'],
    {
      ratedOn: addDays(today, -10),
    },
  );
  await sendForm(by.clinician, `${url}/limitazioni`, { text });
  await sendForm(by.clinician, `${url}/${closed}`, {}, { action: '/documento/scheda' });
  await sendForm(by.clinician, `${url}/${later}`, {}, { action: '/documento/icf' });
  return `${url}/confronto?di=${earlier}&di=${later}`;
}
