import { h } from 'preact';
import type { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { absent, go, type Outcome } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { say } from '../../../ui/language.ts';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { type Problem, problemOf, type Typed, typedText } from '../../../ui/typed.ts';
import { recordRelease } from '../commands/record-release.ts';
import { ReferralFormPage } from '../parts/referral-form-page.tsx';
import { releaseChannels, type releaseSchema } from '../types.ts';
import { type ReferralWord, referralWords } from '../words.ts';
import { openedReferral, type ReferralParams, referralUrl } from './opened-referral.ts';

/** GET …/liberatorie: write down whether she lets herself be shown. */
export async function releasePage(asked: Asked<ReferralParams, unknown, unknown>) {
  return (await openedReferral(asked)) ? h(ReleasePage, { asked, typed: {}, problems: [] }) : undefined;
}

/** POST …/liberatorie. */
export async function saveRelease(
  asked: Asked<ReferralParams, unknown, z.output<typeof releaseSchema>>,
): Promise<Outcome> {
  const referral = await openedReferral(asked);
  if (referral === undefined) return absent;
  const { channel, answer, day } = asked.body;
  await recordRelease(asked.tx, referral, { channel, answer, answeredOn: day });
  return go(referralUrl(referral, '?fatto=release'));
}

/** The same form with what was typed. */
export async function releaseAgain(
  asked: Asked<ReferralParams, unknown, unknown>,
  typed: Typed,
  problems: readonly Problem[],
) {
  return h(ReleasePage, { asked, typed, problems: sayProblems(referralWords, problems, asked.language) });
}

function ReleasePage({
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
      action={`${url}/liberatorie`}
      title={word('releaseTitle')}
      lead={word('releaseLead')}
      submit={word('record')}
      problems={problems}
      back={{ href: url, label: word('releases') }}
    >
      <RadioGroup
        {...field('channel')}
        label={word('channel')}
        options={releaseChannels.map((value) => ({ value, label: word(value) }))}
      />
      <RadioGroup
        {...field('answer')}
        label={word('answer')}
        options={[
          { value: 'given', label: word('given') },
          { value: 'refused', label: word('refused') },
          { value: 'withdrawn', label: word('takenBack') },
        ]}
      />
      <DateField {...field('day')} label={word('day')} hint={word('dateHint')} />
    </ReferralFormPage>
  );
}
