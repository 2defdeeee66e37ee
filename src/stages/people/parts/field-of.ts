import { type Problem, problemOf, type Typed, typedText } from '../../../ui/typed.ts';

/** What a field shows: what was typed in it, and what is wrong with it. */
export function fieldOf(typed: Typed, problems: readonly Problem[]) {
  return (name: string) => ({ name, value: typedText(typed, name), error: problemOf(problems, name) });
}
