/** What was typed in a form, as it was typed: to show it again. */
export type Typed = Readonly<Record<string, string | readonly string[]>>;

/** A sentence beside a field; `field` is '' where it concerns the whole form. */
export type Problem = { readonly field: string; readonly message: string };

/** What the fields of a form are shown with. */
export type Filled = { readonly typed: Typed; readonly problems: readonly Problem[] };

/** What was typed in a field of one value; empty where nothing was. */
export function typedText(typed: Typed, name: string): string {
  const value = typed[name];
  return typeof value === 'string' ? value : (value?.[0] ?? '');
}

/** The sentence beside one field, if it has one. */
export function problemOf(problems: readonly Problem[], field: string): string | undefined {
  return problems.find((p) => p.field === field)?.message;
}

/** The props of a field by its name: what was typed in it and what is wrong with it.
 *  @param autocomplete of every field; 'off' where what is asked is not about who types */
export function fieldOf({ typed, problems }: Filled, autocomplete?: string) {
  return (name: string) => ({
    name,
    value: typedText(typed, name),
    error: problemOf(problems, name),
    ...(autocomplete !== undefined && { autocomplete }),
  });
}
