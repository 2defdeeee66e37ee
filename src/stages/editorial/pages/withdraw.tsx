import type { z } from 'zod';
import { absent, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { StepForm } from '../../../ui/step-form.tsx';
import { withdrawPage } from '../commands/withdraw-page.ts';
import { EditorialFrame } from '../parts/editorial-frame.tsx';
import { LaterForm } from '../parts/later-form.tsx';
import { sayAll, speak } from '../parts/speak.ts';
import { WaitingOrders } from '../parts/waiting-order.tsx';
import { refuse, refusedOutcome } from '../refusals.ts';
import { dueInstant } from '../rules/due-instant.ts';
import { aboveOf, answered, type OfPage, openPage } from './opened-page.ts';
import type { dueSchema } from './publish-schema.ts';

/** GET /redazione/pagine/:pageId/:lang/togli: what happens when the page is taken from the site, at once or later. */
export async function withdrawShown(asked: OfPage) {
  return show(asked, {}, []);
}

/** POST /redazione/pagine/:pageId/:lang/togli. */
export async function withdraw(asked: OfPage): Promise<Outcome> {
  const opened = await openPage(asked);
  if (opened === undefined) return absent;
  const done = await withdrawPage(asked.tx, opened.page, opened.lang, null, asked.now);
  return answered(done, `${opened.url}?fatto=withdrawn`);
}

/** POST /redazione/pagine/:pageId/:lang/togli/programma. */
export async function withdrawLater(asked: OfPage<unknown, z.output<typeof dueSchema>>): Promise<Outcome> {
  const opened = await openPage(asked);
  if (opened === undefined) return absent;
  const due = dueInstant(asked.body.day, asked.body.time, asked.now);
  if (!due.ok) return refusedOutcome(refuse(due.code, due.field));
  const done = await withdrawPage(asked.tx, opened.page, opened.lang, due.at, asked.now);
  return answered(done, `${opened.url}?fatto=leaving`);
}

/** The same page with what was typed and what is wrong; also when nothing stands on the site any more. */
export async function withdrawAgain(asked: OfPage, typed: Typed, problems: readonly Problem[]) {
  return show(asked, typed, problems);
}

async function show(asked: OfPage, typed: Typed, problems: readonly Problem[]) {
  const opened = await openPage(asked);
  if (opened === undefined) return undefined;
  const { standing, title, url } = opened;
  const stands = typeof standing.published === 'number';
  const comes = standing.waiting.some((w) => w.number !== null);
  if (!stands && !comes && problems.length === 0) return undefined;
  const word = speak(asked.language);
  const said = sayAll(problems, asked.language);
  return (
    <EditorialFrame
      shell={asked.shell}
      title={word('withdrawTitle', { title })}
      lead={word('withdrawLead')}
      above={aboveOf(opened)}
      problems={said}
    >
      <p>{word('withdrawCopies')}</p>
      <WaitingOrders asked={asked} url={url} waiting={standing.waiting} />
      {stands && (
        <>
          <h2>{word('atOnce')}</h2>
          <StepForm asked={asked} action={`${url}/togli`} submit={word('withdraw')} variant="danger" />
        </>
      )}
      {(stands || comes) && (
        <LaterForm
          asked={asked}
          action={`${url}/togli/programma`}
          submit={word('withdrawLater')}
          typed={typed}
          problems={said}
        />
      )}
    </EditorialFrame>
  );
}
