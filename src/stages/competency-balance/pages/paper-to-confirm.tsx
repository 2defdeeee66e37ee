import type { z } from 'zod';
import { absent, go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import { StepForm } from '../../../ui/step-form.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { problemOf, typedText } from '../../../ui/typed.ts';
import { formatDay } from '../../../values/calendar-day.ts';
import { listAccountNames } from '../../organisations/store/accounts.ts';
import { confirmPaper } from '../commands/confirm-paper.ts';
import type { paperReasonSchema } from '../commands/read-forms.ts';
import { BalanceFrame } from '../parts/balance-frame.tsx';
import { speakBalance } from '../parts/balance-speak.ts';
import { refusedOutcome } from '../refusals.ts';
import { waitsForSecond } from '../rules/signatures.ts';
import { balanceWords } from '../words.ts';
import type { DoneQuery } from './balance.tsx';
import { frameOf, mayWith, type OfBalance } from './opened-balance.ts';
import { openPaper, type PaperParams } from './paper-file.ts';

/** GET …/carte/:fileId: a scanned paper, drawn by us, for a second operator to look at. */
export function paperPage(asked: OfBalance<PaperParams, DoneQuery>) {
  return shown(asked, asked.query.fatto, {}, []);
}

/** The same page after a step that was refused. */
export function paperAgain(asked: OfBalance<PaperParams>, typed: Typed, problems: readonly Problem[]) {
  return shown(asked, undefined, typed, problems);
}

/** POST …/carte/:fileId/conferma. */
export async function confirm(asked: OfBalance<PaperParams>): Promise<Outcome> {
  const opened = await openPaper(asked);
  if (opened === undefined) return absent;
  const done = await confirmPaper(asked.tx, opened.balance, opened.paper, null, asked.now);
  return done.ok ? go(`${opened.url}/carte/${asked.params.fileId}?fatto=confirmed`) : refusedOutcome(done);
}

/** POST …/carte/:fileId/rifiuta. */
export async function refusePaper(
  asked: OfBalance<PaperParams, unknown, z.output<typeof paperReasonSchema>>,
): Promise<Outcome> {
  const opened = await openPaper(asked);
  if (opened === undefined) return absent;
  const done = await confirmPaper(asked.tx, opened.balance, opened.paper, asked.body.reason, asked.now);
  return done.ok ? go(`${opened.url}/carte/${asked.params.fileId}?fatto=refused`) : refusedOutcome(done);
}

async function shown(
  asked: OfBalance<PaperParams>,
  done: string | undefined,
  typed: Typed,
  problems: readonly Problem[],
) {
  const opened = await openPaper(asked);
  const first = opened?.paper[0];
  if (opened === undefined || first === undefined) return undefined;
  const { language: lang, tx } = asked;
  const word = speakBalance(lang);
  const said = sayProblems(balanceWords, problems, lang);
  const here = `${opened.url}/carte/${asked.params.fileId}`;
  const names = await listAccountNames(tx, [
    first.recordedBy,
    ...(first.confirmedBy ? [first.confirmedBy] : []),
  ]);
  const isOwn = first.recordedBy === asked.me.accountId;
  const waits = waitsForSecond(first);
  const mayConfirm = waits && !isOwn && (await mayWith(asked, 'confirm'));
  return (
    <BalanceFrame
      {...frameOf(asked, opened)}
      title={word(waits ? 'lookAtPaper' : 'uploadTitle')}
      lead={word('paperLead')}
      done={done}
      problems={said}
    >
      <DescriptionList
        items={[
          { label: word('whoSigned'), value: opened.paper.map((s) => word(`part.${s.part}`)).join(', ') },
          { label: word('document'), value: word(`subject.${first.subject}`) },
          { label: word('signedOn'), value: formatDay(first.signedOn, lang) },
          { label: word('paperUploadedBy'), value: names.get(first.recordedBy) ?? '' },
          ...(first.confirmedBy === null
            ? []
            : [
                {
                  label: word('state'),
                  value:
                    first.refusedReason === null
                      ? word('confirmedBy', { name: names.get(first.confirmedBy) ?? '' })
                      : word('refusedBy', { reason: first.refusedReason }),
                },
              ]),
        ]}
      />
      <p>
        <ButtonLink href={`${here}/file`}>{word('downloadPaper')}</ButtonLink>
      </p>
      <img
        class="paper-preview"
        src={`${here}/anteprima/1`}
        alt={word('previewPaper', { page: 1 })}
        loading="lazy"
      />
      {waits && isOwn && <p>{word('paperOwn')}</p>}
      {mayConfirm && (
        <>
          <StepForm asked={asked} action={`${here}/conferma`} submit={word('confirm')} />
          <StepForm asked={asked} action={`${here}/rifiuta`} submit={word('refusePaper')} variant="secondary">
            <TextareaField
              name="reason"
              label={word('refuseReason')}
              value={typedText(typed, 'reason')}
              error={problemOf(said, 'reason')}
              rows={2}
              maxLength={2_000}
            />
          </StepForm>
        </>
      )}
    </BalanceFrame>
  );
}
