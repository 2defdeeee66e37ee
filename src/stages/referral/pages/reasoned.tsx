import { h } from 'preact';
import type { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { absent, go, type Outcome } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { say } from '../../../ui/language.ts';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { type Problem, problemOf, type Typed, typedText } from '../../../ui/typed.ts';
import { ReferralFormPage } from '../parts/referral-form-page.tsx';
import { refusedOutcome } from '../refusals.ts';
import { mayStep } from '../rules.ts';
import type { reasonSchema } from '../types.ts';
import { type ReferralWord, referralWords } from '../words.ts';
import { openedReferral, type ReferralParams, referralUrl } from './opened-referral.ts';
import { kinds } from './reasoned-kinds.ts';

type Kind = keyof typeof kinds;

/** The page, the form and the form again of a step that asks for a reason: returning and withdrawing. */
export function reasoned(kind: Kind) {
  return {
    page: async (asked: Asked<ReferralParams, unknown, unknown>) => {
      const referral = await openedReferral(asked);
      return referral && mayStep(referral.state, kind)
        ? h(ReasonPage, { kind, asked, version: referral.version, typed: {}, problems: [] })
        : undefined;
    },
    save: async (asked: Asked<ReferralParams, unknown, z.output<typeof reasonSchema>>): Promise<Outcome> => {
      const referral = await openedReferral(asked);
      if (referral === undefined) return absent;
      const seen = { ...referral, version: asked.version ?? referral.version };
      const result = await kinds[kind].command(asked.tx, seen, asked.body.reason ?? '', asked.now);
      // The desk no longer reads the referral it returned: it goes back to its list.
      if (result.ok)
        return go(
          kind === 'return' ? '/segnalazioni?fatto=returned' : referralUrl(referral, '?fatto=withdrawn'),
        );
      return refusedOutcome(result.code);
    },
    again: async (
      asked: Asked<ReferralParams, unknown, unknown>,
      typed: Typed,
      problems: readonly Problem[],
    ) =>
      h(ReasonPage, {
        kind,
        asked,
        version: asked.version,
        typed,
        problems: sayProblems(referralWords, problems, asked.language),
      }),
  };
}

type Shown = {
  kind: Kind;
  asked: Asked<ReferralParams, unknown, unknown>;
  version: number | undefined;
  typed: Typed;
  problems: readonly Problem[];
};

function ReasonPage({ kind, asked, version, typed, problems }: Shown) {
  const { path, title, lead, label, submit, variant } = kinds[kind];
  const word = (key: ReferralWord) => say(referralWords, key, asked.language);
  const url = referralUrl({ personId: asked.params.personId, id: asked.params.referralId });
  return (
    <ReferralFormPage
      asked={asked}
      action={`${url}${path}`}
      version={version}
      title={word(title)}
      lead={word(lead)}
      submit={word(submit)}
      variant={variant}
      problems={problems}
      back={{ href: url, label: word('referrals') }}
    >
      <TextareaField
        name="reason"
        label={word(label)}
        value={typedText(typed, 'reason')}
        error={problemOf(problems, 'reason')}
        rows={5}
        maxLength={2_000}
      />
    </ReferralFormPage>
  );
}
