import { randomUUID } from 'node:crypto';
import { addDays, type CalendarDay, dayInRome } from '../../src/values/calendar-day.ts';
import type { aWorld, Colleague } from './a-world.ts';
import { plantNotice } from './plant-notice.ts';
import { referralInState } from './referral-in-state.ts';
import type { TestDatabase } from './test-database.ts';

const families = [
  'Zani',
  'D’Angelò',
  'Dàmaso',
  'De Luca',
  'Delucchi',
  'Èllero',
  'Rossi',
  'ROSSI',
  'Łuczyńska',
  'محمود',
  'Baldi',
  'Bàlduz',
];
const givens = [
  'Ada',
  'Àlba',
  'Ugo',
  'Rosa Maria',
  'Ivo',
  'أمينة',
  'Żaneta',
  'Pia',
  'Noè',
  'Lia',
  'Eva',
  'Ezio',
  'Zoe',
];
const states = [
  'draft',
  'sent',
  'returned',
  'withdrawn',
  'accepted',
  'accepted',
  'accepted',
  'accepted',
] as const;
const checkings = [null, 'open', 'eligible', 'not-eligible'] as const;

/** Many people at every step so far, in two projects, of one social worker: names that sort with difficulty, equal ones,
 *  days and papers of every kind. The same people for the same number.
 *  @param names family names in place of the usual ones */
export async function plantList(
  db: TestDatabase,
  world: Awaited<ReturnType<typeof aWorld>>,
  many: number,
  names: readonly string[] = families,
): Promise<{
  worker: Colleague;
  coordinator: Colleague;
  projects: readonly [string, string];
  ids: string[];
}> {
  const { comune, lead } = world.bodies;
  const [worker, coordinator] = [
    await world.colleague('social-worker', comune),
    await world.colleague('coordinator', lead),
  ];
  const version = await plantNotice(db, world);
  const second = randomUUID();
  await db.asSuperuser(
    "insert into app.project (id, territory_id, title) select $1, territory_id, 'Àncora lavoro' from app.project where id = $2",
    [second, world.projectId],
  );
  await db.asSuperuser(
    'insert into app.project_partner (project_id, organisation_id, territory_id, part) select $1, organisation_id, territory_id, part from app.project_partner where project_id = $2',
    [second, world.projectId],
  );
  const projects = [world.projectId, second] as const;
  const today = dayInRome(new Date());
  const ids: string[] = [];
  const one = async (n: number) => {
    const state = states[n % states.length] ?? 'draft';
    const { person } = await referralInState(db, state, {
      worker,
      coordinator,
      projectId: projects[n % 3 === 0 ? 1 : 0],
      identity: {
        familyName: names[n % names.length] ?? '',
        givenName: givens[n % givens.length] ?? '',
        birthDate: n % 24 === 0 ? null : (`19${60 + (n % 40)}-0${1 + (n % 9)}-15` as CalendarDay),
        mismatchReason: 'In attesa del tesserino',
      },
    });
    const id = person.split('/').at(-1) ?? '';
    ids.push(id);
    const checking = state === 'accepted' ? (checkings[Math.floor(n / 8) % checkings.length] ?? null) : null;
    if (checking === null) return;
    await db.asSuperuser(
      `insert into app.eligibility (territory_id, person_id, case_id, route, state, charge, rules_version_id, due_on, next_expiry_on, recheck_on, decided_at)
       select territory_id, person_id, id, $2, $3, 'in-charge', $4, $5, $6, $7, case when $3 = 'open' then null else now() end from app.case_file where person_id = $1`,
      [
        id,
        n % 2 === 0 ? 'l68' : 'mental-health',
        checking,
        version,
        addDays(today, (n % 17) - 5),
        n % 5 === 0 ? null : addDays(today, n * 3 - 30),
        n % 5 === 0 ? null : addDays(today, n * 3 - 90),
      ],
    );
  };
  // Two at a time, so that the pool of the test is never empty; the order of the ids is that of their writing.
  for (let n = 0; n < many; n += 2) await Promise.all([one(n), n + 1 < many ? one(n + 1) : undefined]);
  return { worker, coordinator, projects, ids };
}
