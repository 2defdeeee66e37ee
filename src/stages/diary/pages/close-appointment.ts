import type { z } from 'zod';
import { absent, type Outcome } from '../../../platform/http/route.ts';
import { cancelAppointment } from '../commands/cancel-appointment.ts';
import { closeAppointment } from '../commands/close-appointment.ts';
import type { outcomeSchema } from '../types.ts';
import { answered } from './answered.ts';
import { type OfAppointment, openAppointment } from './opened-appointment.ts';

/** POST /persone/:personId/appuntamenti/:appointmentId/esito: held or not held. */
export async function sayOutcome(
  asked: OfAppointment<unknown, z.output<typeof outcomeSchema>>,
): Promise<Outcome> {
  const opened = await openAppointment(asked);
  if (opened === undefined) return absent;
  const { person, appointment, here } = opened;
  const { outcome } = asked.body;
  return answered(
    await closeAppointment(asked.tx, person, appointment, asked.version ?? 0, outcome, asked.now),
    `${here}?fatto=closed`,
  );
}

/** POST /persone/:personId/appuntamenti/:appointmentId/disdici. */
export async function callOff(asked: OfAppointment): Promise<Outcome> {
  const opened = await openAppointment(asked);
  if (opened === undefined) return absent;
  const { person, appointment, here } = opened;
  return answered(
    await cancelAppointment(asked.tx, person, appointment, asked.version ?? 0),
    `${here}?fatto=cancelled`,
  );
}
