import type { Problem, Shape, Typed } from './route.ts';

const reserved = new Set(['_csrf', '_key', '_version', '_carried']);

/** What a browser sent, as it was typed: strings and lists of strings, nothing else, without the reserved fields. */
export function typedFields(body: unknown): Typed {
  const out: Record<string, string | string[]> = Object.create(null);
  for (const [name, value] of Object.entries(body ?? {})) {
    if (reserved.has(name)) continue;
    out[name] = Array.isArray(value) ? value.map(String) : String(value);
  }
  return out;
}

/** One reserved field of the form, or nothing. */
export function reservedField(
  body: unknown,
  name: '_csrf' | '_key' | '_version' | '_carried',
): string | undefined {
  const value = (body as Record<string, unknown> | null)?.[name];
  return typeof value === 'string' ? value : undefined;
}

/** Checks a form against its schema. Schemas are strict: a field the form does not have is refused.
 *  @returns the parsed value, or a problem a field, the first one each */
export function parseTyped<S extends Shape>(
  schema: S,
  typed: Typed,
): { value: unknown } | { problems: Problem[] } {
  const parsed = schema.safeParse({ ...typed });
  if (parsed.success) return { value: parsed.data };
  const seen = new Map<string, Problem>();
  for (const issue of parsed.error.issues) {
    const field = issue.code === 'unrecognized_keys' ? '' : String(issue.path[0] ?? '');
    const message = issue.code === 'unrecognized_keys' ? 'form.unknown-field' : issue.message;
    if (!seen.has(field)) seen.set(field, { field, message });
  }
  return { problems: [...seen.values()] };
}
