import { type Problem, problemOf, type Typed, typedText } from '../../../ui/typed.ts';

/** What the fields of a form show: what was typed, and what is wrong with it. */
export type Filled = { readonly typed: Typed; readonly problems: readonly Problem[] };

/** What a field shows. */
export function fieldOf({ typed, problems }: Filled) {
  return (name: string) => ({ name, value: typedText(typed, name), error: problemOf(problems, name) });
}

/** What was ticked in a field of several values. */
export function tickedIn({ typed }: Filled, name: string): readonly string[] {
  const value = typed[name] ?? [];
  return typeof value === 'string' ? [value] : value;
}
