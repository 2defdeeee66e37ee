import { ButtonLink } from '../../../ui/button-link.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { useLanguage } from '../../../ui/language.ts';
import { StateTag } from '../../../ui/state-tag.tsx';
import { offerSpeak } from './offer-speak.ts';

/** An offer as the desk shows it, its days and its telephone in words. */
export type ShownOffer = {
  readonly companyName: string;
  readonly comune: string;
  readonly activity: string | null;
  readonly work: string;
  readonly contactName: string;
  readonly phone: string | null;
  /** as a telephone dials it */
  readonly dial: string | null;
  readonly email: string | null;
  readonly whenToCall: string | null;
  readonly sent: string;
  readonly due: string;
  readonly late: boolean;
};

/** What a company offered, line by line, with its telephone and address ready to be used. */
export function OfferView({ offer: o }: { offer: ShownOffer }) {
  const word = offerSpeak(useLanguage());
  const line = (label: string, value: string | null) =>
    value === null ? [] : [{ label, value: <bdi>{value}</bdi> }];
  return (
    <>
      <h2>{word('tells')}</h2>
      <DescriptionList
        items={[
          ...line(word('companyName'), o.companyName),
          ...line(word('comune'), o.comune),
          ...line(word('activity'), o.activity),
          { label: word('work'), value: <span class="prose">{o.work}</span> },
          ...line(word('contactName'), o.contactName),
          ...(o.phone === null
            ? []
            : [{ label: word('phone'), value: <a href={`tel:${o.dial}`}>{o.phone}</a> }]),
          ...(o.email === null
            ? []
            : [{ label: word('email'), value: <a href={`mailto:${o.email}`}>{o.email}</a> }]),
          ...line(word('whenToCall'), o.whenToCall),
          { label: word('sent'), value: o.sent },
          { label: word('due'), value: <OfferDue text={o.due} late={o.late} /> },
        ]}
      />
    </>
  );
}

/** The day by which one calls; one that has passed says so in a word. */
export function OfferDue({ text, late }: { text: string; late: boolean }) {
  const word = offerSpeak(useLanguage());
  if (!late) return <>{text}</>;
  return (
    <>
      {text} <StateTag tone="stopped">{word('late')}</StateTag>
    </>
  );
}

/** The two answers to an offer. */
export function OfferSteps({ url }: { url: string }) {
  const word = offerSpeak(useLanguage());
  return (
    <>
      <h2>{word('toDo')}</h2>
      <p>{word('toDoHint')}</p>
      <FormActions>
        <ButtonLink href={`${url}/prendi-in-carico`} variant="primary">
          {word('take')}
        </ButtonLink>
        <ButtonLink href={`${url}/non-adesso`}>{word('decline')}</ButtonLink>
      </FormActions>
    </>
  );
}
