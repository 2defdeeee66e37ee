import type { PlaceContent } from '../types.ts';

/** The free texts of a place by the field in which its forms ask for them. */
export function placeTexts(
  p: Partial<PlaceContent> & { title?: string; transport?: string | null; growth?: string | null },
): Readonly<Record<string, string | null>> {
  const own = (state: 'there' | 'possible') =>
    (p.accommodations ?? []).flatMap((a) => ('text' in a && a.state === state ? [a.text] : [])).join('\n');
  return {
    title: p.title ?? null,
    tasks: (p.tasks ?? []).join('\n'),
    licenceOther: (p.licences?.other ?? []).join('\n'),
    transport: p.transport ?? null,
    growth: p.growth ?? null,
    ownThere: own('there'),
    ownPossible: own('possible'),
  };
}
