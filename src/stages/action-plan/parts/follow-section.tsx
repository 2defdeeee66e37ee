import { ButtonLink } from '../../../ui/button-link.tsx';
import { useLanguage } from '../../../ui/language.ts';
import { type FormNeeds, StepForm } from '../../../ui/step-form.tsx';
import { formatDay } from '../../../values/calendar-day.ts';
import type { Review, WholePlan } from '../types.ts';
import { ReviewList } from './review-list.tsx';
import { speakPlan } from './speak.ts';

type Props = {
  url: string;
  asked: FormNeeds;
  whole: WholePlan;
  reviews: readonly Review[];
  /** whether the reader writes plans of hers */
  writes: boolean;
};

/** What is done with a plan that stands: reviews, sending it on, a new version. */
export function FollowSection({ asked, url, whole, reviews, writes }: Props) {
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
          <StepForm action={`${url}/versione-nuova`} asked={asked} variant="secondary" submit={word('renew')}>
            <p>{word('renewLead')}</p>
          </StepForm>
        </>
      )}
    </section>
  );
}
