import { ButtonLink } from '../../../ui/button-link.tsx';
import { Form } from '../../../ui/form.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { useWords } from '../../../ui/language.ts';
import { Notice } from '../../../ui/notice.tsx';
import { SubmitButton } from '../../../ui/submit-button.tsx';
import type { Missing } from '../types.ts';
import { referralWords } from '../words.ts';
import type { ReferralViewProps } from './referral-view-props.ts';

/** Where each missing thing is put right. */
const mends = {
  birthDate: 'identita',
  codiceFiscale: 'identita',
  reason: 'lettera',
  agreement: 'accordo',
  'agreement-not-given': 'accordo',
  'representative-answer': 'accordo',
  'representative-does-not-agree': 'accordo',
  'dissent-open': 'dissensi',
  'privacy-notice': 'informativa',
} as const satisfies Record<Missing, string>;

/** What is next: complete, send, decide, withdraw. */
export function ReferralActions({ view }: { view: ReferralViewProps }) {
  const word = useWords(referralWords);
  const { referral, missing, may } = view;
  const person = `/persone/${referral.personId}`;
  const url = `${person}/segnalazioni/${referral.id}`;
  const mendUrl = (m: Missing) =>
    `${mends[m] === 'identita' || mends[m] === 'dissensi' ? person : url}/${mends[m]}`;
  const asked =
    referral.state === 'returned' ? view.decisions.find((d) => d.outcome === 'returned')?.reason : undefined;
  return (
    <>
      {asked && (
        <Notice kind="warning" title={word('askedFor')}>
          <span class="prose">{asked}</span>
        </Notice>
      )}
      {missing && missing.length > 0 && (
        <section class="next-step" aria-labelledby="missing-title">
          <h2 id="missing-title">{word('missingTitle')}</h2>
          <ul>
            {missing.map((m) => (
              <li key={m}>
                <a href={mendUrl(m)}>{word(`missing.${m}`)}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {missing?.length === 0 && (
        <section class="next-step" aria-labelledby="ready-title">
          <h2 id="ready-title">{word('readyTitle')}</h2>
          <p>{word('readyText')}</p>
          <Form
            action={`${url}/invia`}
            csrf={view.csrf}
            idempotencyKey={view.formKeys.send}
            version={referral.version}
          >
            <SubmitButton>{word('send')}</SubmitButton>
          </Form>
        </section>
      )}
      {may.decide && (
        <section class="next-step" aria-labelledby="decide-title">
          <h2 id="decide-title">{word('decide')}</h2>
          <p>{word('decideText')}</p>
          <Form
            action={`${url}/accetta`}
            csrf={view.csrf}
            idempotencyKey={view.formKeys.accept}
            version={referral.version}
          >
            <FormActions>
              <SubmitButton>{word('accept')}</SubmitButton>
              <ButtonLink href={`${url}/restituisci`}>{word('giveBack')}</ButtonLink>
            </FormActions>
          </Form>
        </section>
      )}
      {may.withdraw && (
        <p>
          <a href={`${url}/ritira`}>{word('withdraw')}</a>
        </p>
      )}
    </>
  );
}
