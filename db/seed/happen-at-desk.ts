import { listEligibilityDecisions } from '../../src/stages/eligibility/store/checks.ts';
import type { OrganisationId } from '../../src/stages/organisations/types.ts';
import { joinEntries } from '../../src/stages/people/commands/join-entries.ts';
import { keepApart } from '../../src/stages/people/commands/keep-apart.ts';
import { undoMerge } from '../../src/stages/people/commands/undo-merge.ts';
import { listDuplicates, type PossibleDuplicate } from '../../src/stages/people/store/duplicates.ts';
import { listMerges } from '../../src/stages/people/store/merges.ts';
import { registerProtocol } from '../../src/stages/referral/commands/register-protocol.ts';
import { protocolDirections } from '../../src/stages/referral/types.ts';
import { type CalendarDay, dayInRome } from '../../src/values/calendar-day.ts';
import { done } from './done.ts';
import { checkingOf, type Of, type Telling } from './telling.ts';

/** Registrations that a body makes in a day, at the most: numbers rise with the days and no two are alike. */
const A_DAY = 3_000;

/** What happens at a desk: numbers of the protocol, two entries that are one human being or are not. */
export async function happenAtDesk(
  h: Of<'protocol' | 'joined' | 'merge-undone' | 'kept-apart'>,
  t: Telling,
): Promise<void> {
  const { tx, person, at } = t;
  switch (h.what) {
    case 'protocol':
      return register(h, t);
    case 'joined': {
      const found = await duplicateOf(t);
      return void done(await joinEntries(tx, found, found.version, h.reason, at));
    }
    case 'merge-undone': {
      const made = (await listMerges(tx, [person.id])).find((m) => m.undoneAt === null);
      if (made === undefined) throw new Error('The seed undoes a merge that is not there.');
      return void done(await undoMerge(tx, person, made, made.version, at));
    }
    case 'kept-apart': {
      const found = await duplicateOf(t);
      return void done(await keepApart(tx, found, found.version, at));
    }
    default:
      return h satisfies never;
  }
}

async function register(h: Of<'protocol'>, t: Telling): Promise<void> {
  const { tx, me, person, at, number } = t;
  const organisationId = me.roles.find((r) => r.organisationId !== null)?.organisationId;
  const registeredOn = dayInRome(at);
  const nth = daysIntoYear(registeredOn);
  const entry = {
    territoryId: person.territoryId,
    personId: person.id,
    subject: h.of,
    subjectId: h.of === 'referral' ? t.referralId : await lastDecision(t),
    organisationId: organisationId as OrganisationId,
    number: String(nth * A_DAY + ((3 * number + protocolDirections.indexOf(h.direction)) % A_DAY)),
    registeredOn,
    direction: h.direction,
  };
  const timeline = {
    append: h.by === 'service',
    ...(h.of === 'referral' ? { referralId: t.referralId } : {}),
  };
  done(await registerProtocol(tx, me, entry, timeline));
}

/** 0 on the first of January. */
function daysIntoYear(day: CalendarDay): number {
  return Math.round((Date.parse(day) - Date.parse(`${day.slice(0, 4)}-01-01`)) / 86_400_000);
}

async function lastDecision(t: Telling): Promise<string> {
  const [last] = await listEligibilityDecisions(t.tx, (await checkingOf(t)).id);
  if (last === undefined) throw new Error('The seed registers a decision that is not there.');
  return last.id;
}

async function duplicateOf({ tx, person }: Telling): Promise<PossibleDuplicate> {
  const found = (await listDuplicates(tx, person.id)).find((d) => d.answer === null);
  if (found === undefined) throw new Error('The seed answers about a duplicate that is not there.');
  return found;
}
