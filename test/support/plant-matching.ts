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
  const cases: Case[] = [];
  for (let n = 0; n < people; n++) {
    const [personId, caseId, referralId, balanceId] = Array.from({ length: 4 }, () => randomUUID());
    if (!personId || !caseId || !referralId || !balanceId) continue;
    await w.db.asSuperuser(
      'insert into app.person (id, territory_id, code, registered_by, registered_for) values ($1, $2, $3, $4, $5)',
      [personId, territoryId, `A${String(n).padStart(5, '0')}`, by.accountId, bodies.coop],
    );
    for (const kind of ['manages', 'assesses', 'coaches'])
      await w.db.asSuperuser(
        `insert into app.relation (territory_id, person_id, account_id, organisation_id, kind, purpose, legal_basis, asked_by, granted_by,
           granted_at, evidence, valid_from)
         values ($1, $2, $3, $4, $5, 'accompaniment', 'prova', $3, $3, now(), 'prova', now() - interval '1 hour')`,
        [territoryId, personId, by.accountId, bodies.coop, kind],
      );
    await w.db.asSuperuser(
      `insert into app.referral (id, territory_id, person_id, project_id, organisation_id, state, created_by)
       values ($1, $2, $3, $4, $5, 'accepted', $6)`,
      [referralId, territoryId, personId, projectId, bodies.coop, by.accountId],
    );
    await w.db.asSuperuser(
      'insert into app.case_file (id, territory_id, person_id, project_id, referral_id) values ($1, $2, $3, $4, $5)',
      [caseId, territoryId, personId, projectId, referralId],
    );
    await w.db.asSuperuser(
      `insert into app.balance (id, territory_id, person_id, case_id, number, state, opened_by, contract_on)
       values ($1, $2, $3, $4, 1, 'conclusion', $5, current_date)`,
      [balanceId, territoryId, personId, caseId, by.accountId],
    );
    cases.push({
      id: caseId as CaseId,
      territoryId: territoryId as TerritoryId,
      personId: personId as PersonId,
      projectId: projectId as ProjectId,
      openedAt: new Date(),
      rulesVersionId: null,
      requirementsDueOn: null,
    });
    const balance = {
      id: balanceId as BalanceId,
      territoryId: territoryId as TerritoryId,
      personId: personId as PersonId,
    };
    await withActor(w.db.doors, by.who, async (tx) => {
      const person = { id: personId as PersonId, territoryId: territoryId as TerritoryId, code: `A${n}` };
      await insertIdentity(tx, person as Parameters<typeof insertIdentity>[1], nameOf(n));
      const search = {
        ...searchOf(n),
        readyOn: addDays(dayInRome(new Date()), n % 60),
        state: 'looking',
      } as const;
      await insertJobSearch(tx, cases.at(-1) as Case, search, new Date());
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
  const sites: string[] = [];
  for (let n = 0; n < many; n++) {
    const [companyId, siteId] = [randomUUID(), randomUUID()];
    await w.db.asSuperuser(
      `insert into app.company (id, territory_id, name, kind, stage_since, created_by) values ($1, $2, $3, 'for-profit', '2026-01-01', $4)`,
      [companyId, w.world.territoryId, `Ditta ${n}`, by.accountId],
    );
    await w.db.asSuperuser(
      "insert into app.company_site (id, territory_id, company_id, name, codice_catastale) values ($1, $2, $3, 'Sede', 'D612')",
      [siteId, w.world.territoryId, companyId],
    );
    const demands = Object.fromEntries(
      demandCodes.slice(n % 5, (n % 5) + 8).map((c, i) => [c, ((n + i) % 4) + 1]),
    );
    const weekdays = [1, 2, 3, 4, 5];
    await w.db.asSuperuser(
      `insert into app.place (territory_id, company_id, site_id, kind, title, state, tasks, skills, demands, environment, licences,
         surroundings, accommodations, shifts, weekly_hours_min, weekly_hours_max, capacity, lost_on, created_by)
       values ($1, $2, $3, 'stage', $4, 'open', '["Preparare gli ordini"]', $5, $6, '{"e250": {"kind": "barrier", "level": 2}}',
         $7, '{"noise": "some", "people": "few", "place": "indoors", "public": "no"}', $8, $9, 20, 25, 1, current_date + $10::int, $11)`,
      [
        w.world.territoryId,
        companyId,
        siteId,
        `Posto ${String(n).padStart(3, '0')}`,
        JSON.stringify(
          [0, 1, 2, 3, 4].map((i) => ({
            term: term(n + i * 3),
            need: (['needed', 'useful', 'learnt-there'] as const)[i % 3],
          })),
        ),
        JSON.stringify(demands),
        JSON.stringify({ codes: n % 6 === 0 ? ['forklift'] : [], other: [] }),
        JSON.stringify([
          { code: 'fixed-point', state: 'there' },
          { code: 'written-steps', state: 'possible' },
        ]),
        JSON.stringify(weekdays.map((weekday) => ({ weekday, from: '08:00', to: '12:00' }))),
        1 + (n % 90),
        by.accountId,
      ],
    );
    sites.push(siteId);
  }
  return sites;
}

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
