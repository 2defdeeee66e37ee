import { type Language, useWords } from '../../../ui/language.ts';
import { siteAddress } from '../../../ui/site-address.ts';
import { isService, type Rated, ratedKey } from '../types.ts';
import { feedbackFormWords } from '../words/form.ts';
import { AnswerChoice } from './answer-choice.tsx';
import { DetailField } from './detail-field.tsx';
import { StarChoice } from './star-choice.tsx';

/** Props of `FeedbackForm`. */
export type FeedbackFormProps = {
  /** the published page that is rated, or a list or form of the site */
  readonly rated: Rated;
  /** in which language it is read */
  readonly lang: Language;
};

/** The question at the foot of every public page, and at the end of a service. Without script it sends the stars alone and
 *  the server asks on, step by step; the script shows the steps, which stand here hidden, in place. The page is kept for
 *  everybody: nothing in it belongs to one reader.
 *  Structure and `data-element`s: criterion C.SI.2.5 of the Comuni site model. */
export function FeedbackForm({ rated, lang }: FeedbackFormProps) {
  const word = useWords(feedbackFormWords);
  const service = isService(rated.section);
  return (
    <div class="cmp-rating">
      <form
        class="card shadow card-wrapper"
        method="post"
        action={siteAddress('/valutazione', lang)}
        accept-charset="utf-8"
        novalidate
        data-element="feedback"
        data-feedback
      >
        <input type="hidden" name="page" value={ratedKey(rated)} />
        <div class="cmp-rating__card-first" data-feedback-stars>
          <div class="card-header border-0">
            <h2 class="title-medium-2-semi-bold mb-0" data-element="feedback-title">
              {word(service ? 'questionService' : 'question')}
            </h2>
          </div>
          <div class="card-body">
            <StarChoice service={service} />
            <button type="submit" class="btn btn-primary" name="step" value="stars" data-feedback-begin>
              {word('next')}
            </button>
          </div>
        </div>
        <div class="form-rating" data-feedback-steps hidden>
          <AnswerChoice branch="positive" hidden />
          <AnswerChoice branch="negative" hidden />
          <DetailField hidden />
          <p class="field-error" data-feedback-problem="answer-missing" hidden>
            {word('answer-missing')}
          </p>
          <p class="field-error" data-feedback-problem="text-too-long" hidden>
            {word('text-too-long')}
          </p>
          <p class="field-error" data-feedback-problem="too-many" hidden>
            {word('too-many')}
          </p>
          <p class="field-error" data-feedback-problem="failed" hidden>
            {word('failed')}
          </p>
          <div class="cmp-rating__buttons">
            <button type="button" class="btn btn-outline-primary btn-back" data-feedback-back>
              {word('back')}
            </button>
            <button
              type="button"
              class="btn btn-primary btn-next"
              data-feedback-next
              data-send={word('send')}
            >
              {word('next')}
            </button>
          </div>
        </div>
        <div class="cmp-rating__card-second" data-feedback-thanks tabindex={-1} hidden>
          <p class="title-medium-2-bold mb-0">{word('thanks')}</p>
          <p>{word(service ? 'thanksTextService' : 'thanksText')}</p>
        </div>
        <p class="visually-hidden" role="status" data-feedback-said />
      </form>
    </div>
  );
}
