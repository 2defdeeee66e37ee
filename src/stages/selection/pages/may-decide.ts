import type { OpenedCandidacy } from './opened-candidacy.ts';

/** Whether the reader may decide here. Where places are counted, only the coordination of the lead, which sees everybody on
 *  the list; where services identify without a number of places, whoever sits in the open meeting too. The database asks the
 *  same of the person. */
export function mayDecide(o: Pick<OpenedCandidacy, 'allows' | 'leads' | 'procedure'>): boolean {
  return (
    o.allows('selection', 'decide') &&
    o.allows('selection-act', 'decide') &&
    (o.leads || (o.procedure.mode === 'identified-by-services' && o.procedure.seats === null))
  );
}
