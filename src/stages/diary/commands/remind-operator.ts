import type { Tx } from '../../../platform/database/tx.ts';
import { enqueueMessage } from '../../../platform/outbox/enqueue-message.ts';
import { reminderInstant } from '../rules/appointments.ts';
import type { Appointment } from '../types.ts';

/** Promises the operator a mail on the day of the reminder: it leads to the page, which says how things stand then. */
export async function remindOperator(
  tx: Tx,
  a: Pick<Appointment, 'id' | 'personId' | 'accountId' | 'remindOn'>,
): Promise<void> {
  if (a.remindOn === null) return;
  await enqueueMessage(tx, {
    kind: 'appointment-reminder',
    to: a.accountId,
    link: `/persone/${a.personId}/appuntamenti/${a.id}`,
    sendAfter: reminderInstant(a.remindOn),
  });
}
