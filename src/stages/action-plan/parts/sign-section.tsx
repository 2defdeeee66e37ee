import { ButtonLink } from '../../../ui/button-link.tsx';
import { useLanguage } from '../../../ui/language.ts';
import { formatDay } from '../../../values/calendar-day.ts';
import type { PlanSignature } from '../types.ts';
import { ButtonForm } from './button-form.tsx';
import { type ShownSignature, SignatureTable } from './signature-table.tsx';
import { speakPlan } from './speak.ts';

type Props = {
  url: string;
  csrf: string;
  keys: Readonly<Record<'reopen' | 'giveUp', string>>;
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
        <ButtonForm
          action={`${p.url}/riapri`}
          csrf={p.csrf}
          formKey={p.keys.reopen}
          version={p.version}
          label={word('reopen')}
        >
          <p>{word('reopenLead')}</p>
        </ButtonForm>
      )}
      {p.may.giveUp && (
        <ButtonForm
          action={`${p.url}/lascia`}
          csrf={p.csrf}
          formKey={p.keys.giveUp}
          version={p.version}
          variant="danger"
          label={word('giveUp')}
        >
          <p>{word('giveUpLead')}</p>
        </ButtonForm>
      )}
    </section>
  );
}
