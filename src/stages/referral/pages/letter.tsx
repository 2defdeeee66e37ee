import { h } from 'preact';
import type { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { absent, conflict, go, type Outcome } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { Conflict } from '../../../ui/conflict.tsx';
import { say } from '../../../ui/language.ts';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { type Problem, problemOf, type Typed, typedText } from '../../../ui/typed.ts';
import { writeLetter } from '../commands/write-letter.ts';
import { ReferralFormPage } from '../parts/referral-form-page.tsx';
import { refusedOutcome } from '../refusals.ts';
import { mayStep } from '../rules.ts';
import { findLetter, type StoredLetter } from '../store/letters.ts';
import { type letterSchema, NOTE_MAX } from '../types.ts';
import { referralWords } from '../words.ts';
import { openedReferral, type ReferralParams, referralUrl } from './opened-referral.ts';

const fields = ['reason', 'wishes', 'needs'] as const;
const asTyped = (l: StoredLetter): Typed => ({
  reason: l.reason ?? '',
  wishes: l.wishes ?? '',
  needs: l.needs ?? '',
});

/** GET …/lettera: what the service writes to the project. */
export async function letterPage(asked: Asked<ReferralParams, unknown, unknown>) {
  const referral = await openedReferral(asked);
  const letter = referral && (await findLetter(asked.tx, referral.id));
  if (referral === undefined || letter === undefined || !mayStep(referral.state, 'edit')) return undefined;
  return h(LetterPage, { asked, typed: asTyped(letter), version: letter.version, problems: [] });
}

/** POST …/lettera. */
export async function saveLetter(
  asked: Asked<ReferralParams, unknown, z.output<typeof letterSchema>>,
): Promise<Outcome> {
  const referral = await openedReferral(asked);
  if (referral === undefined) return absent;
  const result = await writeLetter(asked.tx, referral, asked.version ?? 0, asked.body);
  if (result.ok) return go(referralUrl(referral, '?fatto=letter'));
  if (result.code === 'changed-meanwhile')
    return conflict('changed-meanwhile', await findLetter(asked.tx, referral.id));
  return refusedOutcome(result.code);
}

/** The same form with what was typed. */
export async function letterAgain(
  asked: Asked<ReferralParams, unknown, unknown>,
  typed: Typed,
  problems: readonly Problem[],
  theirs?: unknown,
) {
  const standing = theirs as StoredLetter | undefined;
  return h(LetterPage, {
    asked,
    typed,
    version: standing?.version ?? asked.version ?? 0,
    problems: sayProblems(referralWords, problems, asked.language),
    theirs: standing,
  });
}

type Shown = {
  asked: Asked<ReferralParams, unknown, unknown>;
  typed: Typed;
  version: number;
  problems: readonly Problem[];
  theirs?: StoredLetter | undefined;
};

function LetterPage({ asked, typed, version, problems, theirs }: Shown) {
  const word = (key: keyof typeof referralWords) => say(referralWords, key, asked.language);
  const url = referralUrl({ personId: asked.params.personId, id: asked.params.referralId });
  const saved = theirs && asTyped(theirs);
  return (
    <ReferralFormPage
      asked={asked}
      action={`${url}/lettera`}
      version={version}
      title={word('letterTitle')}
      lead={word('letterLead')}
      submit={word('save')}
      problems={problems}
      back={{ href: url, label: word('letter') }}
      above={
        saved && (
          <Conflict
            theirsTitle={word('theirs')}
            yoursTitle={word('yours')}
            rows={fields.map((f) => ({
              label: word(f),
              theirs: typedText(saved, f),
              yours: typedText(typed, f),
            }))}
          >
            <p>{word('keepMine')}</p>
          </Conflict>
        )
      }
    >
      <TextareaField
        name="reason"
        label={word('reason')}
        value={typedText(typed, 'reason')}
        error={problemOf(problems, 'reason')}
        rows={8}
        maxLength={NOTE_MAX}
      />
      <TextareaField
        name="wishes"
        label={word('wishes')}
        value={typedText(typed, 'wishes')}
        error={problemOf(problems, 'wishes')}
        rows={5}
        optional
        maxLength={NOTE_MAX}
      />
      <TextareaField
        name="needs"
        label={word('needs')}
        hint={word('needsHint')}
        value={typedText(typed, 'needs')}
        error={problemOf(problems, 'needs')}
        rows={4}
        optional
        maxLength={NOTE_MAX}
      />
    </ReferralFormPage>
  );
}
