import { randomUUID } from 'node:crypto';
import { withActor } from '../../src/platform/database/with-actor.ts';
import { insertSheet } from '../../src/stages/assessment/store/sheets.ts';
import type {
  Answers,
  EvaluationId,
  InstrumentVersionId,
  Qualifier,
} from '../../src/stages/assessment/types.ts';
import { insertEntry } from '../../src/stages/competency-balance/store/entries.ts';
import type { BalanceId, EntryContent } from '../../src/stages/competency-balance/types.ts';
import type { Case, CaseId } from '../../src/stages/eligibility/types.ts';
import { insertJobSearch } from '../../src/stages/matching/store/job-searches.ts';
import { insertTravelTrial } from '../../src/stages/matching/store/travel-trials.ts';
import type { TerritoryId } from '../../src/stages/organisations/types.ts';
import { insertIdentity } from '../../src/stages/people/store/identities.ts';
import type { Identity, PersonId } from '../../src/stages/people/types.ts';
import { demandCodes } from '../../src/stages/places/types.ts';
import type { ProjectId } from '../../src/stages/projects/types.ts';
import { addDays, dayInRome } from '../../src/values/calendar-day.ts';
import type { Colleague } from './a-world.ts';
import type { HttpWorld } from './http-world.ts';

type World = Pick<HttpWorld, 'db' | 'world'>;
const term = (n: number) => ({ scheme: 'esco', code: `s${n % 30}`, label: `Competenza ${n % 30}` });

/** Places with everything that a match compares, and people with a search, a concluded balance, a functional profile and a way
 *  to some of the places; all the people are followed by one colleague, who is given every role that this takes. The same ones
 *  for the same numbers.
 *  @returns ids of places, people and cases */
export async function plantMatching(w: World, by: Colleague, people: number, places: number) {
  const { territoryId, projectId, bodies } = w.world;
  await w.db.asSuperuser(
    `insert into app.membership (account_id, organisation_id, role, valid_from)
     select $1, $2, r, now() - interval '1 day' from unnest(array['social-worker', 'orientation-worker', 'psychologist']) r`,
    [by.accountId, bodies.coop],
  );
  const sites = await plantPlaces(w, by, places);
  const [version] = await w.db.asSuperuser<{ id: string }>('select id from app.instrument_version limit 1');
  const rows = Array.from({ length: people }, (_, n) => ({
    n,
    person: randomUUID(),
    one_case: randomUUID(),
    referral: randomUUID(),
    balance: randomUUID(),
    code: `A${String(n).padStart(5, '0')}`,
  }));
  const everybody = (text: string, ...values: unknown[]) =>
    w.db.asSuperuser(
      // Every statement names every value: one that it did not name would have no type.
      `${text} from json_to_recordset($1::json) as r (person uuid, one_case uuid, referral uuid, balance uuid, code text)
        where num_nulls($2::uuid, $3::uuid, $4::uuid) = 0`,
      [JSON.stringify(rows), territoryId, by.accountId, bodies.coop, ...values],
    );
  await everybody(
    'insert into app.person (id, territory_id, code, registered_by, registered_for) select r.person, $2, r.code, $3, $4',
  );
  for (const kind of ['manages', 'assesses', 'coaches'])
    await everybody(
      `insert into app.relation (territory_id, person_id, account_id, organisation_id, kind, purpose, legal_basis, asked_by, granted_by,
         granted_at, evidence, valid_from)
       select $2, r.person, $3, $4, $5, 'accompaniment', 'prova', $3, $3, now(), 'prova', now() - interval '1 hour'`,
      kind,
    );
  await everybody(
    `insert into app.referral (id, territory_id, person_id, project_id, organisation_id, state, created_by)
     select r.referral, $2, r.person, $5, $4, 'accepted', $3`,
    projectId,
  );
  await everybody(
    `insert into app.case_file (id, territory_id, person_id, project_id, referral_id)
     select r.one_case, $2, r.person, $5, r.referral`,
    projectId,
  );
  await everybody(
    `insert into app.balance (id, territory_id, person_id, case_id, number, state, opened_by, contract_on)
     select r.balance, $2, r.person, r.one_case, 1, 'conclusion', $3, current_date`,
  );
  const cases = rows.map(
    (r): Case => ({
      id: r.one_case as CaseId,
      territoryId: territoryId as TerritoryId,
      personId: r.person as PersonId,
      projectId: projectId as ProjectId,
      openedAt: new Date(),
      rulesVersionId: null,
      requirementsDueOn: null,
    }),
  );
  for (const [n, her] of cases.entries()) {
    const { personId } = her;
    const caseId = her.id;
    const balance = { id: (rows[n]?.balance ?? '') as BalanceId, territoryId: her.territoryId, personId };
    await withActor(w.db.doors, by.who, async (tx) => {
      const person = { id: personId, territoryId: her.territoryId, code: rows[n]?.code ?? '' };
      await insertIdentity(tx, person as Parameters<typeof insertIdentity>[1], nameOf(n));
      const search = {
        ...searchOf(n),
        readyOn: addDays(dayInRome(new Date()), n % 60),
        state: 'looking',
      } as const;
      await insertJobSearch(tx, her, search, new Date());
      for (const [i, content] of entriesOf(n).entries())
        await insertEntry(tx, balance, { section: 'preference', content, position: i + 1, replaces: null });
      await insertSheet(tx, {
        dataClass: 'functional',
        territoryId: balance.territoryId,
        personId: balance.personId,
        caseId: caseId as CaseId,
        evaluationId: randomUUID() as EvaluationId,
        versionId: (version?.id ?? '') as InstrumentVersionId,
        agreed: true,
        ratedOn: dayInRome(new Date()),
        answers: profileOf(n),
      });
      for (let i = 0; i < 3; i++)
        await insertTravelTrial(
          tx,
          { territoryId, personId },
          {
            siteId: sites[(n * 7 + i) % sites.length] ?? '',
            means: 'bus',
            arrivesAt: '08:00',
            minutes: 15 + ((n * 11 + i) % 50),
            kilometres: null,
            possible: true,
            triedWithCoach: true,
            onDay: dayInRome(new Date()),
            costCentsMonth: 3500,
            note: null,
          },
          new Date(),
        );
    });
  }
  await w.db.asSuperuser("update app.functional_sheet set state = 'closed', closed_at = now()");
  const ids = await w.db.asSuperuser<{ id: string }>('select id from app.place order by title');
  return { cases, places: ids.map((p) => p.id) };
}

async function plantPlaces(w: World, by: Colleague, many: number): Promise<string[]> {
  const rows = Array.from({ length: many }, (_, n) => ({
    company: randomUUID(),
    site: randomUUID(),
    ...placeOf(n),
  }));
  const each = (text: string, columns: string) =>
    w.db.asSuperuser(
      `${text} from json_to_recordset($1::json) as r (${columns}) where num_nulls($2::uuid, $3::uuid) = 0`,
      [JSON.stringify(rows), w.world.territoryId, by.accountId],
    );
  await each(
    `insert into app.company (id, territory_id, name, kind, stage_since, created_by)
     select r.company, $2, 'Ditta di ' || r.title, 'for-profit', '2026-01-01', $3`,
    'company uuid, title text',
  );
  await each(
    `insert into app.company_site (id, territory_id, company_id, name, codice_catastale) select r.site, $2, r.company, 'Sede', 'D612'`,
    'company uuid, site uuid',
  );
  await each(
    `insert into app.place (territory_id, company_id, site_id, kind, title, state, tasks, skills, demands, environment, licences,
       surroundings, accommodations, shifts, weekly_hours_min, weekly_hours_max, capacity, lost_on, created_by)
     select $2, r.company, r.site, 'stage', r.title, 'open', '["Preparare gli ordini"]', r.skills, r.demands,
       '{"e250": {"kind": "barrier", "level": 2}}', r.licences, '{"noise": "some", "people": "few", "place": "indoors", "public": "no"}',
       '[{"code": "fixed-point", "state": "there"}, {"code": "written-steps", "state": "possible"}]', r.shifts, 20, 25, 1,
       current_date + r.days, $3`,
    'company uuid, site uuid, title text, skills jsonb, demands jsonb, licences jsonb, shifts jsonb, days integer',
  );
  return rows.map((r) => r.site);
}

const placeOf = (n: number) => ({
  title: `Posto ${String(n).padStart(3, '0')}`,
  skills: [0, 1, 2, 3, 4].map((i) => ({
    term: term(n + i * 3),
    need: (['needed', 'useful', 'learnt-there'] as const)[i % 3],
  })),
  demands: Object.fromEntries(demandCodes.slice(n % 5, (n % 5) + 8).map((c, i) => [c, ((n + i) % 4) + 1])),
  licences: { codes: n % 6 === 0 ? ['forklift'] : [], other: [] },
  shifts: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '08:00', to: '12:00' })),
  days: 1 + (n % 90),
});

const nameOf = (n: number): Identity => ({
  familyName: `Prova${String.fromCharCode(97 + (n % 26))}${String.fromCharCode(97 + Math.floor(n / 26))}`,
  givenName: 'Ada',
  birthDate: null,
  birthplace: null,
  sex: null,
  codiceFiscale: null,
  mismatchReason: null,
});

const searchOf = (n: number) => ({
  licences: n % 4 === 0 ? (['forklift'] as const) : [],
  otherLicences: [],
  times: ([1, 2, 3, 4, 5] as const).map((weekday) => ({
    weekday,
    from: '07:30',
    to: n % 9 === 0 ? '11:00' : '18:00',
  })),
  kinds: null,
  growth: n % 3 === 0 ? ('wanted' as const) : null,
  note: null,
});

const entriesOf = (n: number): EntryContent[] => [
  ...[0, 1, 2, 3].map(
    (i): EntryContent => ({
      form: 'competence',
      kind: 'technical',
      state: i % 2 === 0 ? 'expressed' : 'potential',
      what: `Competenza ${(n + i * 5) % 30}`,
      term: term(n + i * 5),
      evidence: null,
    }),
  ),
  { form: 'hours', minHours: 10, maxHours: 20 + (n % 15), parts: ['morning'] },
  { form: 'travel', minutes: 30 + (n % 30), km: null, means: ['bus'] },
  { form: 'environment', noise: 'quiet', people: 'few', place: 'indoors', public: 'no', why: null },
];

const profileOf = (n: number): Answers => ({
  ...Object.fromEntries(
    demandCodes.slice(0, 12).map((code, i) => {
      const q = ([0, 1, 2, 3, 4, 8, 9] as const satisfies readonly Qualifier[])[(n + i) % 7] ?? 9;
      return [code, { kind: 'icf-d' as const, capacity: q, performance: q }];
    }),
  ),
  e250: { kind: 'icf-e', effect: 'barrier', extent: 3 },
});
