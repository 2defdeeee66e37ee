import { fieldId } from './field-props.ts';
import { Icon } from './icon.tsx';
import { useWords } from './language.ts';
import { uiWords } from './words.ts';

/** One thing to correct: `field` is the control's name, '' for an error of the whole form. */
export type FieldError = { readonly field: string; readonly message: string };

/** What is wrong, on top of the form, each with a link to its field. Nothing when nothing is wrong.
 *  The script brings the focus here; without it the alert role and the first place in `main` do. */
export function ErrorSummary({ errors }: { errors: readonly FieldError[] }) {
  const word = useWords(uiWords);
  if (errors.length === 0) return null;
  return (
    <div
      class="error-summary"
      role="alert"
      tabindex={-1}
      id="error-summary"
      aria-labelledby="error-summary-title"
    >
      <h2 id="error-summary-title">
        <Icon name="error" />
        {errors.length === 1 ? word('oneError') : word('manyErrors', { count: errors.length })}
      </h2>
      <ul>
        {errors.map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            {field ? <a href={`#${fieldId(field)}`}>{message}</a> : message}
          </li>
        ))}
      </ul>
    </div>
  );
}
