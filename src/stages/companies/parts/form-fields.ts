import type { Option } from '../../../ui/field-props.ts';
import { type Problem, problemOf, type Typed, typedText } from '../../../ui/typed.ts';

/** What the fields of a form are shown with. */
export type Filled = { readonly typed: Typed; readonly problems: readonly Problem[] };

/** The props of a field by its name: what was typed in it and what is wrong with it. */
export function fieldOf({ typed, problems }: Filled) {
  return (name: string) => ({
    name,
    value: typedText(typed, name),
    error: problemOf(problems, name),
    autocomplete: 'off',
  });
}

/** The choices of a closed list, each in its words.
 *  @param say the words of one value */
export function optionsOf<T extends string>(values: readonly T[], say: (value: T) => string): Option[] {
  return values.map((value) => ({ value, label: say(value) }));
}
