import type { ComponentChildren } from 'preact';
import type { FieldProps } from './field-props.ts';
import { Icon } from './icon.tsx';
import { useWords } from './language.ts';
import { uiWords } from './words.ts';

/** The words of a label, with "(facoltativo)" where the field may stay empty. */
export function LabelText({
  label,
  optional,
}: {
  label: string;
  optional?: boolean | undefined;
}): ComponentChildren {
  const word = useWords(uiWords);
  return optional ? (
    <>
      {label} <span class="optional">{word('optional')}</span>
    </>
  ) : (
    label
  );
}

/** Hint and then error, with the ids that `describedBy` names. */
export function FieldTexts({ name, hint, error }: Pick<FieldProps, 'name' | 'hint' | 'error'>) {
  const word = useWords(uiWords);
  return (
    <>
      {hint && (
        <p class="hint" id={`hint-${name}`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="field-error-text" id={`error-${name}`}>
          <Icon name="error" />
          <span>
            <strong>{word('errorPrefix')}</strong> {error}
          </span>
        </p>
      )}
    </>
  );
}
