import { h } from 'preact';
import type { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { absent, go, type Outcome } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { say } from '../../../ui/language.ts';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { TimeField } from '../../../ui/time-field.tsx';
import { type Problem, problemOf, type Typed, typedText } from '../../../ui/typed.ts';
import type { ActInForce } from '../../people/rules/representation.ts';
import { findRepresentation } from '../commands/find-representation.ts';
import { recordAgreement } from '../commands/record-agreement.ts';
import { ReferralFormPage } from '../parts/referral-form-page.tsx';
import { RepresentativeFields } from '../parts/representative-fields.tsx';
import { refusedOutcome } from '../refusals.ts';
import { mayStep } from '../rules.ts';
import { type agreementSchema, answers, explanationWays, NOTE_MAX } from '../types.ts';
import { type ReferralWord, referralWords } from '../words.ts';
import { openedReferral, type ReferralParams, referralUrl } from './opened-referral.ts';

/** GET …/accordo: write down her own answer. */
export async function agreementPage(asked: Asked<ReferralParams, unknown, unknown>) {
  const referral = await openedReferral(asked);
  return referral && mayStep(referral.state, 'edit') ? shown(asked, {}, []) : undefined;
}

/** POST …/accordo. */
export async function saveAgreement(
  asked: Asked<ReferralParams, unknown, z.output<typeof agreementSchema>>,
): Promise<Outcome> {
  const referral = await openedReferral(asked);
  if (referral === undefined) return absent;
  const result = await recordAgreement(asked.tx, referral, asked.body);
  return result.ok ? go(referralUrl(referral, '?fatto=agreement')) : refusedOutcome(result.code);
}

/** The same form with what was typed. */
export async function agreementAgain(
  asked: Asked<ReferralParams, unknown, unknown>,
  typed: Typed,
  problems: readonly Problem[],
) {
  return shown(asked, typed, sayProblems(referralWords, problems, asked.language));
}

async function shown(
  asked: Asked<ReferralParams, unknown, unknown>,
  typed: Typed,
  problems: readonly Problem[],
) {
  const representation = await findRepresentation(asked.tx, asked.params.personId, asked.now);
  return h(AgreementPage, { asked, typed, problems, representation });
}

type Shown = {
  asked: Asked<ReferralParams, unknown, unknown>;
  typed: Typed;
  problems: readonly Problem[];
  representation: ActInForce;
};

function AgreementPage({ asked, typed, problems, representation }: Shown) {
  const word = (key: ReferralWord, values?: Record<string, string>) =>
    say(referralWords, key, asked.language, values);
  const url = referralUrl({ personId: asked.params.personId, id: asked.params.referralId });
  const field = (name: string) => ({ name, value: typedText(typed, name), error: problemOf(problems, name) });
  const options = (values: readonly ReferralWord[]) => values.map((value) => ({ value, label: word(value) }));
  return (
    <ReferralFormPage
      asked={asked}
      action={`${url}/accordo`}
      title={word('agreementTitle')}
      lead={word('agreementLead')}
      submit={word('record')}
      problems={problems}
      back={{ href: url, label: word('agreement') }}
    >
      <RadioGroup {...field('answer')} label={word('answer')} options={options(answers)} />
      <DateField {...field('day')} label={word('day')} hint={word('dateHint')} />
      <TimeField {...field('time')} label={word('time')} hint={word('timeHint')} optional />
      <RadioGroup {...field('how')} label={word('how')} options={options(explanationWays)} />
      <TextareaField {...field('words')} label={word('wordsUsed')} rows={5} maxLength={NOTE_MAX} />
      <TextField {...field('othersPresent')} label={word('others')} optional autocomplete="off" />
      {representation.mode !== 'alone' && (
        <RepresentativeFields
          mode={representation.mode}
          name={representation.representative.name}
          typed={typed}
          problems={problems}
        />
      )}
    </ReferralFormPage>
  );
}
