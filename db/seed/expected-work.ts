import { pipelineStages } from '../../src/stages/companies/types.ts';
import { introductionStates } from '../../src/stages/introductions/types.ts';
import { cardStates } from '../../src/stages/needs-card/types.ts';
import { allCompanies } from './company-keys.ts';
import { works } from './data/works.ts';
import { allPlaces } from './lay-out-places.ts';

/** How many rows there are of something, as an SQL expression after `from`. */
type Counted = readonly [from: string, rows: number];

const ladders = works.flatMap((w) => w.introduction ?? []);
const stateOf = (l: (typeof ladders)[number]) => (l.reaches === 'interview-set' ? 'introduced' : l.reaches);
const further = ['visited', 'activating', 'trial', 'ended', 'confirmed'];

/** Interviews and visits that introductions had, or will have: they stand among the appointments. */
export const meetingsSet: readonly ('held' | 'to-come')[] = ladders.flatMap(({ reaches }) => {
  if (reaches === 'interview-set') return ['to-come'];
  if (reaches === 'interviewed') return ['held'];
  return further.includes(reaches) ? ['held', 'held'] : [];
});

const of = <T extends string>(table: string, key: string, states: readonly T[], rows: (s: T) => number) =>
  states.map((s): Counted => [`app.${table} where ${key} = '${s}'`, rows(s)]);

/** What is there of companies and places, by what is told of them. */
export const countsOfDemand: readonly Counted[] = [
  // The entry that is the same company keeps the step of its own.
  ...of(
    'company',
    'stage',
    pipelineStages,
    (s) => allCompanies.filter((c) => (c.log.at(-1)?.stage ?? 'to-contact') === s).length,
  ),
  ['app.company', allCompanies.length],
  ...of(
    'company',
    'public_consent',
    ['given', 'refused'],
    (s) => allCompanies.filter((c) => c.consent?.[0] === s).length,
  ),
  ['app.company_merge where undone_at is null', allCompanies.filter((c) => c.sameAs).length],
  ['app.company_log', allCompanies.flatMap((c) => c.log).length],
  ...of(
    'company_meeting',
    'state',
    ['planned', 'held'],
    (s) => allCompanies.flatMap((c) => c.meetings ?? []).filter((m) => m.state === s).length,
  ),
  ...of('company_award', 'kind', ['attestato', 'partner-mark'], () => 1),
  ...of('place', 'state', ['open', 'draft', 'closed'], (s) => allPlaces.filter((p) => p.state === s).length),
  ['app.place_invitation where expires_at > now() and revoked_at is null', 1],
  ["app.place_description where state = 'sent'", 1],
];

/** What is there of those who look for work. */
export const countsOfWork: readonly Counted[] = [
  ...of(
    'job_search',
    'state',
    ['looking', 'paused', 'ended'],
    (s) => works.filter((w) => w.state === s).length,
  ),
  ['app.travel_trial', works.flatMap((w) => w.travel).length],
  ['app.company_excluded', works.filter((w) => w.excludes).length],
  ...of('needs_card', 'state', cardStates, (s) => works.filter((w) => w.card === s).length),
  ...of('introduction', 'state', introductionStates, (s) => ladders.filter((l) => stateOf(l) === s).length),
  ['app.company_paper where revoked_at is null and expires_at > now()', 1],
  ['app.match_weights where number = 1', 2],
  ['app.match_weights where number = 2 and jsonb_array_length(quotas::jsonb) = 2', 2],
  ['app.match_run', 1],
  ["app.match_decision where outcome = 'by-hand'", ladders.length],
  ...of('match_decision', 'outcome', ['accepted', 'refused', 'replaced'], () => 1),
  ["app.match_pin where kind = 'lock' and ended_at is null", 3],
  ["app.match_pin where kind = 'veto' and ended_at is null", 1],
  // Whoever looks for work has points for every open place of her territory under the weights of now.
  [
    `app.job_search j join app.case_file c on c.id = j.case_id
     join app.place p on p.territory_id = j.territory_id and p.state = 'open'
     join app.match_weights w on w.project_id = c.project_id and w.number = 2
     where not exists (select from app.match_score s
       where s.case_id = j.case_id and s.place_id = p.id and s.weights_id = w.id)`,
    0,
  ],
];
