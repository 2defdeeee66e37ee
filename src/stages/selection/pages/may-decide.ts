import type { OpenedCandidacy } from './opened-candidacy.ts';

/** Whether the reader may decide here. Where there are places, only the coordination of the lead, which sees everybody on the
 *  list; where services identify, whoever sits in the open meeting too. The database asks the same of the person. */
export function mayDecide(o: Pick<OpenedCandidacy, 'allows' | 'leads' | 'procedure'>): boolean {
  return (
    o.allows('selection', 'decide') &&
    o.allows('selection-act', 'decide') &&
    (o.leads || o.procedure.mode === 'identified-by-services')
  );
}
