import type { ShownMissing } from '../parts/missing-list.tsx';
import type { Missing } from '../rules/missing-for-signature.ts';
import type { OpenedPlan } from './opened-plan.ts';

/** Where each missing thing is filled in: on a page of the plan, or of the stage before it. */
export function shownMissing(
  missing: readonly Missing[],
  { url, standing }: Pick<OpenedPlan, 'url' | 'standing'>,
): ShownMissing[] {
  const of = (stage: string) => `/persone/${standing.personId}/${stage}/${standing.id}`;
  return missing.map((m) => ({ code: m.code, place: m.place, href: hrefOf(m, url, of) }));
}

function hrefOf(m: Missing, url: string, of: (stage: string) => string): string {
  switch (m.at) {
    case 'frame':
      return `${url}/testo`;
    case 'goal':
      if (m.code === 'missing.measure') return `${url}/misure/nuova?obiettivo=${m.id ?? ''}`;
      return `${url}/obiettivi/${m.id ?? 'nuovo'}`;
    case 'measure':
      return `${url}/misure/${m.id ?? ''}`;
    case 'others':
      return `${url}/altri-progetti/nuovo`;
    case 'hours':
      return `${url}/ore`;
    case 'selection':
      return of('selezione');
    case 'balance':
      return of('bilancio');
    default:
      return m.at satisfies never;
  }
}
