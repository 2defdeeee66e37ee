import type { z } from 'zod';
import { drawPreview } from '../../../platform/files/draw-preview.ts';
import { openFile } from '../../../platform/files/open-file.ts';
import type { Asked } from '../../../platform/http/asked.ts';
import { absent, go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import type { SentFile } from '../../../platform/http/sent-file.ts';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { problemOf, typedText } from '../../../ui/typed.ts';
import { formatDay } from '../../../values/calendar-day.ts';
import { listAccountNames } from '../../organisations/store/accounts.ts';
import type { confirmSchema } from '../commands/look-at-paper.ts';
import { lookAtPaper } from '../commands/look-at-paper.ts';
import { PlanFormPage } from '../parts/plan-form-page.tsx';
import { speakPlan } from '../parts/speak.ts';
import { refuse, refusedOutcome } from '../refusals.ts';
import { codeOf } from '../rules/canonical-plan.ts';
import { listSignatures } from '../store/signatures.ts';
import type { PlanSignature, SignatureId } from '../types.ts';
import { planWords } from '../words.ts';
import { openBegun, type PlanParams } from './opened-plan.ts';

type Params = PlanParams & { signatureId: SignatureId };
type OfPaper<B = unknown> = Asked<Params, unknown, B>;

/** GET …/conferma/:signatureId: the paper as drawn by us, and what the second operator says; the same after a refusal. */
export async function confirmPage(asked: OfPaper, typed: Typed = {}, problems: readonly Problem[] = []) {
  const found = await openPaper(asked);
  if (found === undefined) return undefined;
  const { opened, paper, here } = found;
  const { language } = asked;
  const word = speakPlan(language);
  const said = sayProblems(planWords, problems, language);
  const names = await listAccountNames(asked.tx, [paper.recordedBy]);
  const who = names.get(paper.recordedBy) ?? word('somebody');
  return (
    <PlanFormPage
      asked={asked}
      action={here}
      title={word('confirmTitle')}
      lead={word('confirmLead', { code: codeOf(paper.contentSha256) })}
      submit={word('confirmSave')}
      version={paper.version}
      problems={said}
      back={opened.back}
      above={
        <>
          <p>{word('paperBy', { who, day: formatDay(paper.signedOn, language) })}</p>
          <img class="paper-preview" src={`${here}/anteprima/1`} alt={word('paperPreview', { page: 1 })} />
          <p>
            <a href={`${here}/file`}>{word('paperFile')}</a>
          </p>
        </>
      }
    >
      <RadioGroup
        name="answer"
        label={word('confirmAsk')}
        value={typedText(typed, 'answer')}
        error={problemOf(said, 'answer')}
        options={(['yes', 'no'] as const).map((a) => ({ value: a, label: word(`confirm.${a}`) }))}
      />
      <TextareaField
        name="reason"
        label={word('confirmReason')}
        hint={word('confirmReasonHint')}
        value={typedText(typed, 'reason')}
        error={problemOf(said, 'reason')}
        rows={3}
        maxLength={1_000}
        optional
      />
    </PlanFormPage>
  );
}

/** POST …/conferma/:signatureId. */
export async function confirm(asked: OfPaper<z.output<typeof confirmSchema>>): Promise<Outcome> {
  const found = await openPaper(asked);
  if (found === undefined) return absent;
  const { opened, paper } = found;
  const { answer, reason } = asked.body;
  if (answer === 'no' && (reason === null || reason.length < 10))
    return refusedOutcome(refuse('reason-needed', 'reason'));
  const said = answer === 'no' ? reason : null;
  const done = await lookAtPaper(asked.tx, opened.plan, paper, said, asked.now);
  if (!done.ok) return refusedOutcome(done);
  return go(`${opened.url}?fatto=${done.signed ? 'signed' : answer === 'yes' ? 'confirmed' : 'refused'}`);
}

/** GET …/conferma/:signatureId/file: the scan as it was brought. */
export async function paperFile(asked: OfPaper): Promise<SentFile | undefined> {
  const bytes = await bytesOf(asked);
  return bytes && { name: 'piano-firmato', mediaType: mediaTypeOf(bytes), bytes };
}

/** GET …/conferma/:signatureId/anteprima/:page: a page drawn anew; no byte of the original is in it. */
export async function paperPreview(
  asked: Asked<Params & { page: number }, unknown, unknown>,
): Promise<SentFile | undefined> {
  const bytes = await bytesOf(asked);
  const drawn = bytes && (await drawPreview(bytes, kindOf(bytes), asked.params.page));
  return (
    drawn && { name: 'anteprima.png', mediaType: 'image/png', disposition: 'inline-image', bytes: drawn }
  );
}

const kindOf = (bytes: Buffer) =>
  bytes.subarray(0, 5).toString('latin1') === '%PDF-' ? 'pdf' : bytes[0] === 0x89 ? 'png' : 'jpeg';

function mediaTypeOf(bytes: Buffer) {
  const kind = kindOf(bytes);
  return kind === 'pdf' ? 'application/pdf' : kind === 'png' ? 'image/png' : 'image/jpeg';
}

async function bytesOf(asked: OfPaper): Promise<Buffer | undefined> {
  const paper = (await openPaper(asked))?.paper;
  if (!paper?.fileId) return undefined;
  const { fileId, personId } = paper;
  return openFile(asked.tx, { fileId, personId, dataClass: 'plan' });
}

/** A paper of the plan a URL names, of whichever version. */
async function openPaper(asked: OfPaper) {
  const opened = await openBegun(asked);
  if (opened === undefined) return undefined;
  for (const plan of opened.plans) {
    const paper = (await listSignatures(asked.tx, plan.id)).find(
      (s): s is PlanSignature => s.id === asked.params.signatureId && s.fileId !== null,
    );
    if (paper !== undefined) {
      const here = `${opened.url}/conferma/${paper.id}`;
      return {
        opened: { ...opened, plan },
        paper: { ...paper, version: asked.version ?? paper.version },
        here,
      };
    }
  }
  return undefined;
}
