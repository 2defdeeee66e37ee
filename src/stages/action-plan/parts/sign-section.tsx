import { ButtonLink } from '../../../ui/button-link.tsx';
import { useLanguage } from '../../../ui/language.ts';
import { type FormNeeds, StepForm } from '../../../ui/step-form.tsx';
import { formatDay } from '../../../values/calendar-day.ts';
import type { PlanSignature } from '../types.ts';
import { type ShownSignature, SignatureTable } from './signature-table.tsx';
import { speakPlan } from './speak.ts';

type Props = {
  url: string;
  asked: FormNeeds;
  version: number;
  code: string;
  rows: readonly ShownSignature[];
  refused: readonly PlanSignature[];
  may: Readonly<Record<'sign' | 'paper' | 'reopen' | 'giveUp', boolean>>;
};

/** Who signs a plan, who has, and what one may do about it. */
export function SignSection(p: Props) {
  const lang = useLanguage();
  const word = speakPlan(lang);
  return (
    <section>
      <h2>{word('signatures')}</h2>
      <p>{word('signaturesLead', { code: p.code })}</p>
      <SignatureTable rows={p.rows} />
      {p.refused.map((s) => (
        <p key={s.id}>
          {word('refusedBecause', { day: formatDay(s.signedOn, lang), reason: s.refusedReason ?? '' })}
        </p>
      ))}
      {(p.may.sign || p.may.paper) && (
        <p class="button-row">
          {p.may.sign && (
            <ButtonLink href={`${p.url}/firma`} variant="primary">
              {word('sign')}
            </ButtonLink>
          )}{' '}
          {p.may.paper && <ButtonLink href={`${p.url}/carta`}>{word('bringPaper')}</ButtonLink>}
        </p>
      )}
      {p.may.reopen && (
        <StepForm
          action={`${p.url}/riapri`}
          asked={p.asked}
          version={p.version}
          variant="secondary"
          submit={word('reopen')}
        >
          <p>{word('reopenLead')}</p>
        </StepForm>
      )}
      {p.may.giveUp && (
        <StepForm
          action={`${p.url}/lascia`}
          asked={p.asked}
          version={p.version}
          variant="danger"
          submit={word('giveUp')}
        >
          <p>{word('giveUpLead')}</p>
        </StepForm>
      )}
    </section>
  );
}
