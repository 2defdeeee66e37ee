import { randomUUID } from 'node:crypto';
import { withActor } from '../../src/platform/database/with-actor.ts';
import type { RelationKind } from '../../src/policy/vocabulary.ts';
import { registerPerson } from '../../src/stages/people/commands/register-person.ts';
import type { Person } from '../../src/stages/people/types.ts';
import type { CalendarDay } from '../../src/values/calendar-day.ts';
import type { aWorld, Colleague } from './a-world.ts';
import type { TestDatabase } from './test-database.ts';

type World = Awaited<ReturnType<typeof aWorld>>;

/** A person whom a social worker of the municipality follows, and the way to put others beside her. */
export async function aFollowedPerson(db: TestDatabase, world: World, familyName = 'Bruni') {
  const worker = await world.colleague('social-worker', world.bodies.comune);
  const person = await withActor(db.doors, worker.who, async (tx): Promise<Person> => {
    const registered = await registerPerson(tx, worker, {
      familyName,
      givenName: 'Ada',
      birthDate: '1990-05-02' as CalendarDay,
      birthplace: null,
      sex: 'F',
      codiceFiscale: null,
      mismatchReason: 'In attesa del tesserino',
    });
    if (!registered.ok) throw new Error(registered.code);
    return registered.person;
  });
  /** Puts a colleague beside her; as somebody's substitute with `standsInFor`. @returns the relation */
  async function beside(who: Colleague, kind: RelationKind, standsInFor?: string): Promise<string> {
    const id = randomUUID();
    const role = who.roles[0];
    await db.asSuperuser(
      `insert into app.relation (id, territory_id, person_id, account_id, organisation_id, service_id, kind, purpose, legal_basis,
        asked_by, granted_by, granted_at, evidence, substitutes_for, valid_from)
       values ($1, $2, $3, $4, $5, $6, $7, 'accompaniment', 'prova', $8, $8, now(), 'prova', $9, now() - interval '1 hour')`,
      [
        id,
        world.territoryId,
        person.id,
        who.accountId,
        role?.organisationId,
        role?.serviceId ?? null,
        kind,
        // Put in by somebody else: nobody makes herself a substitute.
        standsInFor ? worker.accountId : who.accountId,
        standsInFor ?? null,
      ],
    );
    return id;
  }
  const relationOf = async (who: Colleague) =>
    (
      await db.asSuperuser<{ id: string }>(
        'select id from app.relation where person_id = $1 and account_id = $2',
        [person.id, who.accountId],
      )
    )[0]?.id ?? '';
  const endRelation = (id: string) =>
    db.asSuperuser(
      "update app.relation set valid_to = now(), end_reason = 'ended', ended_by = account_id where id = $1",
      [id],
    );
  return { worker, person, url: `/persone/${person.id}`, beside, relationOf, endRelation };
}
