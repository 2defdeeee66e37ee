import { h } from 'preact';
import type { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { absent, go, type Outcome } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { say } from '../../../ui/language.ts';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { type Problem, problemOf, type Typed, typedText } from '../../../ui/typed.ts';
import { recordNotice } from '../commands/record-notice.ts';
import { ReferralFormPage } from '../parts/referral-form-page.tsx';
import { type noticeSchema, noticeWays } from '../types.ts';
import { type ReferralWord, referralWords } from '../words.ts';
import { openedReferral, type ReferralParams, referralUrl } from './opened-referral.ts';

/** GET …/informativa: write down that the privacy notice was given. */
export async function noticePage(asked: Asked<ReferralParams, unknown, unknown>) {
  return (await openedReferral(asked)) ? h(NoticePage, { asked, typed: {}, problems: [] }) : undefined;
}

/** POST …/informativa. */
export async function saveNotice(
  asked: Asked<ReferralParams, unknown, z.output<typeof noticeSchema>>,
): Promise<Outcome> {
  const referral = await openedReferral(asked);
  if (referral === undefined) return absent;
  const { day, how, textVersion } = asked.body;
  await recordNotice(asked.tx, referral, { givenOn: day, how, textVersion });
  return go(referralUrl(referral, '?fatto=notice'));
}

/** The same form with what was typed. */
export async function noticeAgain(
  asked: Asked<ReferralParams, unknown, unknown>,
  typed: Typed,
  problems: readonly Problem[],
) {
  return h(NoticePage, { asked, typed, problems: sayProblems(referralWords, problems, asked.language) });
}

function NoticePage({
  asked,
  typed,
  problems,
}: {
  asked: Asked<ReferralParams, unknown, unknown>;
  typed: Typed;
  problems: readonly Problem[];
}) {
  const word = (key: ReferralWord) => say(referralWords, key, asked.language);
  const url = referralUrl({ personId: asked.params.personId, id: asked.params.referralId });
  const field = (name: string) => ({ name, value: typedText(typed, name), error: problemOf(problems, name) });
  return (
    <ReferralFormPage
      asked={asked}
      action={`${url}/informativa`}
      title={word('noticeTitle')}
      lead={word('noticeLead')}
      submit={word('recordNotice')}
      problems={problems}
      back={{ href: url, label: word('notice') }}
    >
      <DateField {...field('day')} label={word('day')} hint={word('dateHint')} />
      <RadioGroup
        {...field('how')}
        label={word('noticeHow')}
        options={noticeWays.map((value) => ({ value, label: word(value) }))}
      />
      <TextField
        {...field('textVersion')}
        label={word('textVersion')}
        hint={word('textVersionHint')}
        autocomplete="off"
      />
    </ReferralFormPage>
  );
}
