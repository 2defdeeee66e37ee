import { h } from 'preact';
import { z } from 'zod';
import { absent, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { fieldOf, typedText } from '../../../ui/typed.ts';
import { formatDay } from '../../../values/calendar-day.ts';
import { dayField, nameField } from '../../organisations/types.ts';
import { recordPublicConsent } from '../commands/change-company.ts';
import { FormPage } from '../parts/form-page.tsx';
import { optionsOf } from '../parts/options-of.ts';
import { type Speak, speak } from '../parts/speak.ts';
import { type Company, consentAnswers } from '../types.ts';
import { companyWords } from '../words.ts';
import { aboveOf, answered, type OfCompany, openToWrite } from './opened-company.ts';
import { todayOf } from './today-of.ts';
import { chosen } from './typed-fields.ts';

/** The form of what a company answered about being named. */
export const consentSchema = z.strictObject({
  answer: chosen(consentAnswers),
  on: dayField,
  from: nameField(2, 200),
});

/** GET /aziende/:companyId/consenso. */
export function consentPage(asked: OfCompany) {
  return show(asked, { on: formatDay(todayOf(asked), 'it') }, []);
}

/** POST /aziende/:companyId/consenso. */
export async function saveConsent(
  asked: OfCompany<unknown, z.output<typeof consentSchema>>,
): Promise<Outcome> {
  const opened = await openToWrite(asked);
  if (opened === undefined) return absent;
  const done = await recordPublicConsent(
    asked.tx,
    opened.company,
    asked.version ?? 0,
    asked.body,
    todayOf(asked),
  );
  return answered(done, `${opened.url}?fatto=consent`);
}

/** The same form with what was typed. */
export function consentAgain(asked: OfCompany, typed: Typed, problems: readonly Problem[], theirs?: unknown) {
  return show(asked, typed, problems, theirs !== undefined);
}

const asTyped = (c: Company): Typed => ({
  on: c.publicConsentOn === null ? '' : formatDay(c.publicConsentOn, 'it'),
  from: c.publicConsentFrom ?? '',
});

/** The answer in words, for who compares two versions. */
function answerOf(typed: Typed, word: Speak): string {
  const answer = consentAnswers.find((a) => a === typedText(typed, 'answer'));
  return answer === undefined ? '' : word(`consent.${answer}`);
}

async function show(asked: OfCompany, typed: Typed, problems: readonly Problem[], both = false) {
  const opened = await openToWrite(asked);
  if (opened === undefined) return undefined;
  const { company, url } = opened;
  const word = speak(asked.language);
  const said = sayProblems(companyWords, problems, asked.language);
  const field = fieldOf({ typed, problems: said }, 'off');
  return h(
    FormPage,
    {
      asked,
      title: word('consentTitle'),
      lead: word('consentLead'),
      above: aboveOf(opened),
      action: `${url}/consenso`,
      version: both || problems.length === 0 ? company.version : (asked.version ?? 0),
      submit: word('consentSave'),
      problems: said,
      both: both
        ? {
            labels: [
              ['answer', word('consentAnswer')],
              ['on', word('consentOn')],
              ['from', word('consentFrom')],
            ],
            saved: { ...asTyped(company), answer: word(`consent.${company.publicConsent}`) },
            typed: { ...typed, answer: answerOf(typed, word) },
          }
        : undefined,
    },
    h(RadioGroup, {
      ...field('answer'),
      label: word('consentAnswer'),
      options: optionsOf(
        consentAnswers.filter((a) => a !== 'withdrawn' || company.publicConsent === 'given'),
        (a) => word(`answer.${a}`),
      ),
    }),
    h(DateField, { ...field('on'), label: word('consentOn') }),
    h(TextField, {
      ...field('from'),
      label: word('consentFrom'),
      hint: word('consentFromHint'),
      maxLength: 200,
    }),
  );
}
