import { loadFacts } from '../../../platform/http/facts.ts';
import { may } from '../../../policy/decide.ts';
import type { OfReports } from './opened-report.ts';

/** Whether to show what begins a report. The route decides; this only spares a button that would lead nowhere. */
export async function mayWriteReports(asked: OfReports): Promise<boolean> {
  const facts = await loadFacts(asked.tx, asked.me, asked.params.personId);
  return may(facts, { of: 'person', dataClass: 'report', action: 'write' });
}
