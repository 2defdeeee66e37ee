import { useWords } from '../../../ui/language.ts';
import { branchOf, starChoices } from '../types.ts';
import { feedbackFormWords } from '../words/form.ts';
import { StarIcon } from './star-icon.tsx';

type StarChoiceProps = { service: boolean; chosen?: string; error?: string | undefined };

/** One to five stars, as radio buttons in the order of reading; the label of each is what the validator clicks on.
 *  @param service whether a service is rated, and not a page
 *  @param chosen number of stars as it was sent, also a wrong one */
export function StarChoice({ service, chosen = '', error }: StarChoiceProps) {
  const word = useWords(feedbackFormWords);
  return (
    <fieldset class="rating" aria-describedby={error && 'error-stars'}>
      <legend>{word(service ? 'starsLegendService' : 'starsLegend')}</legend>
      {error && (
        <p class="field-error" id="error-stars">
          {error}
        </p>
      )}
      <div class="rating-stars">
        {starChoices.flatMap((n) => [
          <input
            key={`star-${n}`}
            type="radio"
            id={n === 1 ? 'field-stars' : `field-stars-${n}`}
            name="stars"
            value={n}
            checked={chosen === String(n)}
            data-branch={branchOf(n)}
          />,
          <label
            key={`label-${n}`}
            class="full rating-star"
            for={n === 1 ? 'field-stars' : `field-stars-${n}`}
            data-element={`feedback-rate-${n}`}
          >
            <StarIcon />
            <span class="visually-hidden">{word('star', { n })}</span>
          </label>,
        ])}
      </div>
    </fieldset>
  );
}
