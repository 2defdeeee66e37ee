import type { DescriptionContent, PlaceContent } from '../types.ts';

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

/** The free texts of what a company wrote, by the field of its form. Who follows and who wrote are names: not searched. */
export function descriptionTexts(d: DescriptionContent): Readonly<Record<string, string | null>> {
  return {
    title: d.title,
    tasks: d.tasks.join('\n'),
    where: d.where,
    days: d.days,
    transport: d.transport,
    licenceOther: d.licenceOther.join('\n'),
    ownPossible: d.ownPossible.join('\n'),
    growth: d.growth,
  };
}
