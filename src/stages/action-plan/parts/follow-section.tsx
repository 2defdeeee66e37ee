import { ButtonLink } from '../../../ui/button-link.tsx';
import { useLanguage } from '../../../ui/language.ts';
import { formatDay } from '../../../values/calendar-day.ts';
import type { Review, WholePlan } from '../types.ts';
import { ButtonForm } from './button-form.tsx';
import { ReviewList } from './review-list.tsx';
import { speakPlan } from './speak.ts';

type Props = {
  url: string;
  csrf: string;
  formKey: string;
  whole: WholePlan;
  reviews: readonly Review[];
  /** whether the reader writes plans of hers */
  writes: boolean;
};

/** What is done with a plan that stands: reviews, sending it on, a new version. */
export function FollowSection({ url, csrf, formKey, whole, reviews, writes }: Props) {
  const lang = useLanguage();
  const word = speakPlan(lang);
  const { reviewOn } = whole.plan;
  return (
    <section>
      <h2>{word('reviews')}</h2>
      <p>
        {reviewOn === null ? word('noNextReview') : word('nextReview', { day: formatDay(reviewOn, lang) })}
      </p>
      <ReviewList rows={reviews} />
      {writes && (
        <>
          <p>
            <ButtonLink href={`${url}/revisione`} variant="primary">
              {word('holdReview')}
            </ButtonLink>
          </p>
          <ButtonForm action={`${url}/versione-nuova`} csrf={csrf} formKey={formKey} label={word('renew')}>
            <p>{word('renewLead')}</p>
          </ButtonForm>
        </>
      )}
    </section>
  );
}
