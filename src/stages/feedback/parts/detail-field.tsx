import { useWords } from '../../../ui/language.ts';
import { MAX_DETAIL } from '../types.ts';
import { feedbackFormWords } from '../words/form.ts';

type DetailFieldProps = { value?: string; error?: string | undefined; hidden?: boolean };

/** The free text. `maxlength` counts as a program counts; the script takes it away and counts as a person does. */
export function DetailField({ value = '', error, hidden = false }: DetailFieldProps) {
  const word = useWords(feedbackFormWords);
  const described = ['hint-detail', 'hint-detail-names', error && 'error-detail'].filter(Boolean).join(' ');
  return (
    <fieldset class="fieldset-rating" data-feedback-text hidden={hidden}>
      <legend class="iscrizioni-header">
        <span class="step-title">
          {word('more')} <span class="step">{word('stepOf', { n: 2 })}</span>
        </span>
      </legend>
      <div class="form-group">
        <label for="field-detail">{word('detail')}</label>
        <p class="form-text" id="hint-detail">
          {word('detailHelp')}
        </p>
        <p class="form-text" id="hint-detail-names">
          {word('noNames')}
        </p>
        {error && (
          <p class="field-error" id="error-detail">
            {error}
          </p>
        )}
        <textarea
          class="form-control"
          id="field-detail"
          name="detail"
          rows={4}
          dir="auto"
          autocomplete="off"
          maxlength={MAX_DETAIL}
          data-element="feedback-input-text"
          aria-describedby={described}
          aria-invalid={error ? 'true' : undefined}
          value={value.startsWith('\n') ? `\n${value}` : value}
        />
        <p class="form-text" data-left={word('left')} data-over={word('over')} hidden />
      </div>
    </fieldset>
  );
}
