import { ButtonLink } from '../../../ui/button-link.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { useLanguage } from '../../../ui/language.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { formatDay } from '../../../values/calendar-day.ts';
import { measureStates, type Review, type WholePlan } from '../types.ts';
import { ButtonForm } from './button-form.tsx';
import { ReviewList } from './review-list.tsx';
import { speakPlan } from './speak.ts';

type Props = {
  url: string;
  csrf: string;
  formKey: () => string;
  whole: WholePlan;
  reviews: readonly Review[];
  /** whether the reader writes plans of hers */
  writes: boolean;
  /** whether a new version may begin: none is being made */
  mayRenew: boolean;
};

/** What is done with a plan that stands: what became of the measures, reviews, sending it on, a new version. */
export function FollowSection(p: Props) {
  const lang = useLanguage();
  const word = speakPlan(lang);
  const { plan, measures, others } = p.whole;
  return (
    <section>
      <h2>{word('reviews')}</h2>
      <p>
        {plan.reviewOn === null
          ? word('noNextReview')
          : word('nextReview', { day: formatDay(plan.reviewOn, lang) })}
      </p>
      <ReviewList rows={p.reviews} />
      {p.writes && (
        <>
          <p>
            <ButtonLink href={`${p.url}/revisione`} variant="primary">
              {word('holdReview')}
            </ButtonLink>
          </p>
          <h2>{word('became')}</h2>
          {measures.map((m) => (
            <ButtonForm
              key={m.id}
              action={`${p.url}/misure/${m.id}/esito`}
              csrf={p.csrf}
              formKey={p.formKey()}
              version={m.version}
              label={word('saveBecame')}
            >
              <SelectField
                name="state"
                label={`${word(`measure.${m.kind}`)}: ${m.what}`}
                value={m.state}
                options={measureStates.map((s) => ({ value: s, label: word(`done.${s}`) }))}
              />
            </ButtonForm>
          ))}
          {others.some((o) => o.sentOn === null) && <h2>{word('sending')}</h2>}
          {others
            .filter((o) => o.sentOn === null)
            .map((o) => (
              <ButtonForm
                key={o.id}
                action={`${p.url}/altri-progetti/${o.id}/inviato`}
                csrf={p.csrf}
                formKey={p.formKey()}
                version={o.version}
                label={word('saveSent')}
              >
                <DateField
                  name="sentOn"
                  label={`${word(`other.${o.kind}`)}, ${o.body}: ${word('sentDay')}`}
                  hint={word('dayHint')}
                />
              </ButtonForm>
            ))}
          {p.mayRenew && (
            <ButtonForm
              action={`${p.url}/versione-nuova`}
              csrf={p.csrf}
              formKey={p.formKey()}
              label={word('renew')}
            >
              <p>{word('renewLead')}</p>
            </ButtonForm>
          )}
        </>
      )}
    </section>
  );
}
