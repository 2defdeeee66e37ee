import type { Option } from './field-props.ts';

type ChoiceProps = {
  readonly type: 'radio' | 'checkbox';
  readonly id: string;
  readonly name: string;
  readonly option: Option;
  readonly checked: boolean;
  readonly aria?: Readonly<Record<string, string | undefined>>;
};

/** One radio or checkbox with its label and its own hint; the whole row can be pressed. */
export function Choice({ type, id, name, option, checked, aria = {} }: ChoiceProps) {
  const hintId = option.hint ? `${id}-hint` : undefined;
  const description = [hintId, aria['aria-describedby']].filter(Boolean).join(' ') || undefined;
  return (
    <div class="choice">
      <input
        {...aria}
        type={type}
        id={id}
        name={name}
        value={option.value}
        checked={checked}
        aria-describedby={description}
      />
      <label for={id}>
        {option.label}
        {option.hint && (
          <span class="choice-hint" id={hintId}>
            {option.hint}
          </span>
        )}
      </label>
    </div>
  );
}
