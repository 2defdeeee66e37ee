import { addClosePerson } from '../../src/stages/people/commands/add-close-person.ts';
import {
  addRepresentative,
  representativeSchema,
} from '../../src/stages/people/commands/add-representative.ts';
import { changeResidence } from '../../src/stages/people/commands/change-residence.ts';
import { recordDeath } from '../../src/stages/people/commands/record-death.ts';
import { resolveDissent } from '../../src/stages/people/commands/resolve-dissent.ts';
import { undoDeath } from '../../src/stages/people/commands/undo-death.ts';
import { findDeath } from '../../src/stages/people/store/deaths.ts';
import { listDissents } from '../../src/stages/people/store/dissents.ts';
import { addDays, type CalendarDay, dayInRome, formatDay } from '../../src/values/calendar-day.ts';
import { parsePhoneNumber } from '../../src/values/phone-number.ts';
import { done } from './done.ts';
import type { ToldRepresentative } from './happening.ts';
import { birthplaceCode } from './place-codes.ts';
import type { Of, Telling } from './telling.ts';

type Near = 'representative' | 'dissent-resolved' | 'close-person' | 'moved' | 'died' | 'death-undone';

/** What happens around her: who acts for her, who is near her, where she lives, her death. */
export async function happenNear(h: Of<Near>, { tx, person, at, now }: Telling): Promise<void> {
  const today = dayInRome(at);
  switch (h.what) {
    case 'representative':
      return void done(await addRepresentative(tx, person, representativeTyped(h, now)));
    case 'dissent-resolved': {
      const open = (await listDissents(tx, person.id)).find((d) => d.resolvedOn === null);
      if (open === undefined) throw new Error('The seed resolves a dissent that is not there.');
      return void done(await resolveDissent(tx, person, open, open.version, { outcome: h.outcome }, today));
    }
    case 'close-person': {
      const phone = h.phone === null ? null : parsePhoneNumber(h.phone);
      const { name, bond, note, chosenFor } = h;
      const typed = {
        name,
        bond,
        note,
        phone: phone?.ok ? phone.value : null,
        chosenFor: [...chosenFor],
        chosenOn: chosenFor.length > 0 ? today : null,
      };
      return void done(await addClosePerson(tx, person, typed, today));
    }
    case 'moved': {
      const to = { comune: birthplaceCode(h.comune), address: h.address, validFrom: today, corrects: null };
      return void done(await changeResidence(tx, person, to, today));
    }
    case 'died':
      return void done(await recordDeath(tx, person, { diedOn: addDays(today, -2) }, today));
    case 'death-undone': {
      const death = await findDeath(tx, person.id);
      return void done(await undoDeath(tx, person, death?.version ?? 0, { reason: h.reason }, at));
    }
    default:
      return h satisfies never;
  }
}

/** The form of a representative, as the colleague fills it. @param now of the seeding */
export function representativeTyped(r: ToldRepresentative, now: Date) {
  const day = (inDays: number): string => formatDay(addDays(dayInRome(now), inDays) as CalendarDay, 'it');
  return representativeSchema.parse({
    kind: r.kind,
    name: r.name,
    contact: r.contact,
    court: r.court,
    decreeNumber: r.decree,
    decreeDay: day(r.decreeIn),
    validFrom: day(r.decreeIn),
    validTo: r.endsIn === null ? '' : day(r.endsIn),
    conflict: r.conflict ?? 'none',
    conflictNote: r.conflictNote ?? '',
    ...Object.fromEntries(Object.entries(r.acts).map(([act, mode]) => [`act-${act}`, mode])),
  });
}
