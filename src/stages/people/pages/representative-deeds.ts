import type { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { absent, type Outcome } from '../../../platform/http/route.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import { changeRepresentative, type representativeContactSchema } from '../commands/change-representative.ts';
import { type conflictSchema, declareConflict } from '../commands/declare-conflict.ts';
import { endRepresentative, type endRepresentativeSchema } from '../commands/end-representative.ts';
import { type actsSchema, setActs } from '../commands/set-acts.ts';
import type { PeopleRefusal } from '../refusals.ts';
import type { Person, Representative } from '../types.ts';
import { answered } from './answered.ts';
import { openRepresentative, type RepresentativeParams } from './opened-representative.ts';

type OfForm<S extends z.ZodType> = Asked<RepresentativeParams, unknown, z.output<S>>;
type Result = Promise<{ ok: true } | PeopleRefusal>;

async function deed(
  asked: Asked<RepresentativeParams, unknown, unknown>,
  done: string,
  act: (person: Person, representative: Representative) => Result,
): Promise<Outcome> {
  const opened = await openRepresentative(asked);
  if (opened === undefined) return absent;
  const { person, representative } = opened;
  const to = `/persone/${person.id}/rappresentanza/${representative.id}?fatto=${done}`;
  return answered(await act(person, representative), to);
}

/** POST …/atti. */
export const saveActs = (asked: OfForm<typeof actsSchema>) =>
  deed(asked, 'acts', (p, r) => setActs(asked.tx, p, r, asked.version ?? 0, asked.body));

/** POST …/recapito. */
export const saveReach = (asked: OfForm<typeof representativeContactSchema>) =>
  deed(asked, 'reach', (p, r) => changeRepresentative(asked.tx, p, r, asked.version ?? 0, asked.body));

/** POST …/conflitto. */
export const saveConflict = (asked: OfForm<typeof conflictSchema>) =>
  deed(asked, 'conflict', (p, r) => declareConflict(asked.tx, p, r, asked.version ?? 0, asked.body));

/** POST …/fine. */
export const saveEnd = (asked: OfForm<typeof endRepresentativeSchema>) =>
  deed(asked, 'ended', (p, r) =>
    endRepresentative(asked.tx, p, r, asked.version ?? 0, asked.body, dayInRome(asked.now)),
  );
