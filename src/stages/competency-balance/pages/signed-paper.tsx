import type { z } from 'zod';
import { absent, go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import type { FilesOf } from '../../../platform/http/uploaded-file.ts';
import { CheckboxGroup } from '../../../ui/checkbox-group.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { FileField } from '../../../ui/file-field.tsx';
import { StepForm } from '../../../ui/step-form.tsx';
import { problemOf, typedText } from '../../../ui/typed.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import { findRepresentationOn } from '../commands/find-representation-on.ts';
import { findSignedText } from '../commands/find-signed-text.ts';
import type { signedPaperSchema } from '../commands/read-forms.ts';
import { uploadSignedPaper } from '../commands/upload-signed-paper.ts';
import { BalanceFrame } from '../parts/balance-frame.tsx';
import { speakBalance } from '../parts/balance-speak.ts';
import { refusedOutcome } from '../refusals.ts';
import type { SignedSubject } from '../types.ts';
import { balanceWords } from '../words.ts';
import { type BalanceParams, frameOf, type OfBalance, openBalanceOf } from './opened-balance.ts';

type Params = BalanceParams & { subject: SignedSubject; subjectId: string };

/** The field of the form that takes the scan. */
export const scanFile = { scan: { max: 1 } } as const;

/** GET …/firme/:subject/:subjectId: the form of a signed paper, and the same with what was typed. */
export async function signedPaperPage(
  asked: OfBalance<Params>,
  typed: Typed = {},
  problems: readonly Problem[] = [],
) {
  const opened = await openBalanceOf(asked);
  const signed = opened && (await findSignedText(asked.tx, opened.balance, asked.params));
  if (opened === undefined || signed === undefined) return undefined;
  const { language, params } = asked;
  const word = speakBalance(language);
  const said = sayProblems(balanceWords, problems, language);
  const { everCovered } = await findRepresentationOn(asked.tx, opened.balance.personId, dayInRome(asked.now));
  const parts = everCovered
    ? (['person', 'representative', 'operator'] as const)
    : (['person', 'operator'] as const);
  const ticked = typed['parts'];
  return (
    <BalanceFrame
      {...frameOf(asked, opened)}
      title={word('uploadTitle')}
      lead={word('uploadLead')}
      problems={said}
    >
      <StepForm
        asked={asked}
        action={`${opened.url}/firme/${params.subject}/${params.subjectId}`}
        sendsFiles
        submit={word('uploadPaper')}
      >
        <input type="hidden" name="sha256" value={typedText(typed, 'sha256') || signed.sha256} />
        <CheckboxGroup
          name="parts"
          label={word('whoSigned')}
          error={problemOf(said, 'parts')}
          values={ticked === undefined ? [] : Array.isArray(ticked) ? ticked : [String(ticked)]}
          options={parts.map((part) => ({ value: part, label: word(`part.${part}`) }))}
        />
        <DateField
          name="signedOn"
          label={word('signedOn')}
          value={typedText(typed, 'signedOn')}
          error={problemOf(said, 'signedOn')}
        />
        <FileField name="scan" label={word('scan')} error={problemOf(said, 'scan')} />
      </StepForm>
    </BalanceFrame>
  );
}

/** POST of the same URL. */
export async function savePaper(
  asked: OfBalance<Params, unknown, z.output<typeof signedPaperSchema>, FilesOf<typeof scanFile>>,
): Promise<Outcome> {
  const opened = await openBalanceOf(asked);
  if (opened === undefined) return absent;
  const { subject, subjectId } = asked.params;
  const { sha256, parts, signedOn } = asked.body;
  const done = await uploadSignedPaper(
    asked.tx,
    opened.balance,
    { subject, subjectId, sha256 },
    { parts, signedOn },
    asked.files.scan[0],
  );
  const back = {
    contract: '/contratto',
    session: `/colloqui/${subjectId}`,
    synthesis: '/sintesi',
  }[subject];
  return done.ok ? go(`${opened.url}${back}?fatto=uploaded`) : refusedOutcome(done);
}
