import { absent, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { formatInstant } from '../../../values/rome-time.ts';
import { withdrawPage } from '../commands/withdraw-page.ts';
import { EditorialFrame } from '../parts/editorial-frame.tsx';
import { sayAll, speak } from '../parts/speak.ts';
import { StepForm } from '../parts/step-form.tsx';
import { aboveOf, answered, type OfPage, openPage } from './opened-page.ts';

/** GET /redazione/pagine/:pageId/:lang/togli: what happens when the page is taken from the site. */
export async function withdrawShown(asked: OfPage) {
  return show(asked, []);
}

/** POST /redazione/pagine/:pageId/:lang/togli. */
export async function withdraw(asked: OfPage): Promise<Outcome> {
  const opened = await openPage(asked);
  if (opened === undefined) return absent;
  const done = await withdrawPage(asked.tx, opened.page, opened.lang, asked.now);
  return answered(done, `${opened.url}?fatto=withdrawn`);
}

/** The same page when nothing stood on the site any more. */
export async function withdrawAgain(asked: OfPage, _typed: Typed, problems: readonly Problem[]) {
  return show(asked, problems);
}

async function show(asked: OfPage, problems: readonly Problem[]) {
  const opened = await openPage(asked);
  if (opened === undefined) return undefined;
  const { standing, title, url } = opened;
  const stands = typeof standing.published === 'number';
  if (!stands && problems.length === 0) return undefined;
  const word = speak(asked.language);
  return (
    <EditorialFrame
      shell={asked.shell}
      title={word('withdrawTitle', { title })}
      lead={word('withdrawLead')}
      above={aboveOf(opened)}
      problems={sayAll(problems, asked.language)}
    >
      <p>{word('withdrawCopies')}</p>
      {standing.dueAt && (
        <p>{word('withdrawWaiting', { at: formatInstant(standing.dueAt, asked.language) })}</p>
      )}
      {stands && (
        <StepForm asked={asked} action={`${url}/togli`} submit={word('withdraw')} variant="danger" />
      )}
    </EditorialFrame>
  );
}
