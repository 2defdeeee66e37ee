import { FormActions } from '../../../ui/form-actions.tsx';
import type { Language } from '../../../ui/language.ts';
import { useWords } from '../../../ui/language.ts';
import type { FormAsked } from '../../../ui/step-form.tsx';
import { SummaryCard } from '../../../ui/summary-card.tsx';
import type { Relation } from '../types.ts';
import { organisationWords } from '../words.ts';
import { ButtonForm } from './button-form.tsx';
import { Period } from './period.tsx';

type Props = {
  asked: FormAsked;
  lang: Language;
  request: Relation & { does: string; body: string };
  code: string;
  askedBy: string;
};

/** A colleague's request, with its two answers of equal weight. */
export function RequestCard({ asked, lang, request, code, askedBy }: Props) {
  const word = useWords(organisationWords);
  const url = `/richieste/${request.id}`;
  return (
    <SummaryCard
      title={word('requestFor', { code })}
      items={[
        { label: word('does'), value: request.does },
        { label: word('askedBy'), value: askedBy || word('someone') },
        { label: word('forBody'), value: request.body },
        { label: word('when'), value: <Period from={request.validFrom} to={request.validTo} lang={lang} /> },
        { label: word('evidence'), value: request.evidence },
      ]}
    >
      <FormActions>
        <ButtonForm
          asked={asked}
          action={`${url}/accetta`}
          version={request.version}
          label={word('accept')}
          variant="primary"
        />
        <ButtonForm
          asked={asked}
          action={`${url}/rifiuta`}
          version={request.version}
          label={word('decline')}
        />
      </FormActions>
    </SummaryCard>
  );
}
