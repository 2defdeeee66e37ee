import { randomUUID } from 'node:crypto';
import { protectTables } from './rules/protect.ts';
import { type AgeBand, ageBands, type FigureTable, type RawCounts, type Step, steps } from './types.ts';

/** Writes past every guard, for tests alone. */
type Planting = { asSuperuser(text: string): Promise<unknown> };

const nobody = <K extends string>(keys: readonly K[]) =>
  Object.fromEntries(keys.map((k) => [k, 0])) as Record<K, number>;

/** Raw counts with these people, and no company. */
export function someCounts(
  ofSteps: Partial<Record<Step, number>>,
  ofAges: Partial<Record<AgeBand, number>>,
): RawCounts {
  return {
    steps: { ...nobody(steps), ...ofSteps },
    ages: { ...nobody(ageBands), ...ofAges },
    companies: { 'in-touch': 3, ready: 2 },
    places: { open: 1, room: 2 },
  };
}

/** Tables in which nothing can be narrowed. */
export function safeTables(): FigureTable[] {
  return protectTables(
    someCounts({ referred: 7, 'in-path': 12, 'at-work': 3 }, { '18-29': 8, '30-44': 7, unknown: 7 }),
  );
}

const ages: Readonly<Record<AgeBand, number | null>> = {
  '18-29': 22,
  '30-44': 37,
  '45-59': 50,
  '60-over': 61,
  unknown: null,
};

/** Plants people of a project where they stand, with the rows that tell it and none beside: names, letters and bodies do
 *  not exist. For tests of what is counted.
 *  @param sentAt when they were referred, as SQL */
export async function plantPeople(
  db: Planting,
  world: { territoryId: string; projectId: string },
  step: Step,
  age: AgeBand,
  count: number,
  sentAt = "now() - interval '1 hour'",
): Promise<void> {
  const far = steps.indexOf(step);
  const values = { t: world.territoryId, p: world.projectId, x: randomUUID() };
  const state = step === 'at-work' ? 'confirmed' : 'introduced';
  const rows = (from: Step, sql: string) => (far >= steps.indexOf(from) ? sql : '');
  await db.asSuperuser(`
    set session_replication_role = replica;
    create temporary table planted as select gen_random_uuid() as person, gen_random_uuid() as referral, gen_random_uuid() as one
      from generate_series(1, ${count});
    insert into app.referral (id, territory_id, person_id, project_id, organisation_id, state, created_by, sent_at)
      select referral, '${values.t}', person, '${values.p}', '${values.x}', '${far === 0 ? 'sent' : 'accepted'}', '${values.x}', ${sentAt} from planted;
    ${rows(
      'in-path',
      `insert into app.case_file (id, territory_id, person_id, project_id, referral_id)
         select one, '${values.t}', person, '${values.p}', referral from planted;
       insert into app.eligibility (territory_id, person_id, case_id, rules_version_id, age_at_entry)
         select '${values.t}', person, one, '${values.x}', ${ages[age] ?? 'null'} from planted;`,
    )}
    ${rows(
      'admitted',
      `insert into app.selection_candidacy (territory_id, person_id, case_id, procedure_id, completed_at, state, entered_by)
         select '${values.t}', person, one, '${values.x}', now(), 'admitted', '${values.x}' from planted;`,
    )}
    ${rows(
      'plan-signed',
      `insert into app.action_plan (territory_id, person_id, case_id, number, state, content_sha256, signed_at, written_by)
         select '${values.t}', person, one, 1, 'signed', repeat('a', 64), now(), '${values.x}' from planted;`,
    )}
    ${rows(
      'introduced',
      `insert into app.introduction (territory_id, person_id, case_id, place_id, state, state_since, proposal_enc, said_enc, proposed_by)
         select '${values.t}', person, one, '${values.x}', '${state}', current_date, 'x', 'x', '${values.x}' from planted;`,
    )}
    drop table planted;
    set session_replication_role = origin;`);
}

/** Plants the published page of the project, with a lead body and somebody to ask. */
export async function plantProjectPage(
  db: Planting,
  world: { territoryId: string; projectId: string },
  slug: string,
): Promise<void> {
  const content = {
    title: 'Lavoro in corso',
    lead: 'Che cosa è.',
    contacts: [{ office: 'Ufficio di piano', email: 'prova@comune.example' }],
    project: {
      projectId: world.projectId,
      comuni: [],
      partners: [{ name: 'Comune capofila', part: 'lead' }],
    },
  };
  const id = randomUUID();
  await db.asSuperuser(`
    set session_replication_role = replica;
    insert into app.published_page (page_id, lang, territory_id, kind, slug, content, first_published_at, updated_at)
      values ('${id}', 'it', '${world.territoryId}', 'project', '${slug}', '${JSON.stringify(content)}', now(), now());
    insert into app.published_change default values;
    set session_replication_role = origin;`);
}
