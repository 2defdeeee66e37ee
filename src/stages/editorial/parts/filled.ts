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
