import type { ComponentChildren } from 'preact';
import type { Problem } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { type IntroductionAct, mayAct } from '../rules/ladder.ts';
import { introductionWords } from '../words.ts';
import { type OfIntroduction, type OpenedIntroduction, openIntroduction } from './opened-introduction.ts';
import { StepFormPage } from './step-form-page.tsx';

/** One step's form: what it is called, where it is sent, its fields. */
export type StepForm = {
  path: string;
  title: string;
  lead?: string | undefined;
  submit: string;
  variant?: 'primary' | 'danger';
  fields: ComponentChildren;
};

/** The page of one step. A form that nobody has sent yet is shown only while the step may be taken; one that was refused
 *  is shown again, whatever has happened meanwhile.
 *  @param acts one of them may be done: else there is nothing at this URL */
export async function stepPage(
  asked: OfIntroduction,
  acts: readonly IntroductionAct[],
  problems: readonly Problem[],
  form: (opened: OpenedIntroduction, said: readonly Problem[]) => StepForm | Promise<StepForm>,
) {
  const opened = await openIntroduction(asked);
  if (opened === undefined) return undefined;
  const { introduction, person, name, url, here, called } = opened;
  if (problems.length === 0 && !acts.some((act) => mayAct(introduction.state, act))) return undefined;
  const said = sayProblems(introductionWords, problems, asked.language);
  const f = await form(opened, said);
  return (
    <StepFormPage
      asked={asked}
      person={person}
      name={name}
      url={url}
      here={here}
      called={called}
      action={`${here}/${f.path}`}
      title={f.title}
      lead={f.lead}
      submit={f.submit}
      {...(f.variant ? { variant: f.variant } : {})}
      version={introduction.version}
      problems={said}
    >
      {f.fields}
    </StepFormPage>
  );
}
