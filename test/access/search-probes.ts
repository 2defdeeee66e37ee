import { isRowHidden, mayInBody, mayTouch } from './oracle.ts';
import type { PersonClass } from './oracle-table.ts';
import type { Probe } from './probe.ts';
import { added, asAnother, blind, changed, never, shown } from './row-probes.ts';
import { aRunOfHers } from './run-probes.ts';
import type { RowName, Situation } from './situation.ts';

type Does = readonly ('write' | 'sign' | 'decide')[];
/** One row changed as said: by who may do one of these, and reads it. */
const steps = (
  name: string,
  [table, of, row]: readonly [string, PersonClass, RowName],
  set: string,
  actions: Does = [],
): Probe => ({
  name: `changes ${table}: ${name}`,
  table,
  command: 'update',
  asks: [],
  sql: `update ${table} set ${set} where id = :${row}`,
  may: ({ situation: s }) =>
    actions.some((a) => mayTouch(s, of, a)) && mayTouch(s, of, 'read') && !isRowHidden(s, of, row),
});
const ends = (by: string) => `ended_by = ${by}, ended_at = now()`;
const ended = (probe: Probe) =>
  never(
    {
      ...probe,
      sql: probe.sql
        .replace(/(recorded_by|set_by)\)/, '$1, ended_by, ended_at)')
        .replace(/:me\)$/, ':me, :me, now())'),
    },
    'as ended',
  );

const search = ['app.job_search', 'search', 'jobSearch'] as const;
const looked = added(
  'app.job_search',
  'search',
  "case_id, content_enc, written_by := :caseFile, '\\x00', :me",
  ['write'],
);
const excluded = ['app.company_excluded', 'search', 'companyExcluded'] as const;
const excludes = added('app.company_excluded', 'search', 'company_id, recorded_by := :companyTwin, :me', [
  'write',
  'sign',
]);
const tried = added(
  'app.travel_trial',
  'search',
  "site_id, means, minutes, tried_with_coach, on_day, recorded_by := :site, 'bus', 30, true, '2026-01-01', :me",
  ['write'],
);
const score = ['app.match_score', 'match', 'matchScore'] as const;
const scored = added(
  'app.match_score',
  'match',
  "case_id, place_id, weights_id, place_version, state, score, computed_by := :caseFile, :place2, :weights, 1, 'fits', 1, :me",
  ['write'],
);
const reason = ['app.match_reason', 'search', 'matchReason'] as const;
const reasoned = added(
  'app.match_reason',
  'search',
  "case_id, place_id, weights_id, parts_enc, computed_by := :caseFile, :place2, :weights, '\\x00', :me",
  ['write'],
);
const pin = ['app.match_pin', 'match', 'matchPin'] as const;
const pinned = added(
  'app.match_pin',
  'match',
  "case_id, place_id, kind, reason_enc, set_by := :caseFile, :place2, 'veto', '\\x00', :me",
  ['decide'],
);
const decision = added(
  'app.match_decision',
  'match',
  "case_id, run_person_id, outcome, place_id, reason_enc, decided_by := :caseFile, :runPerson, 'accepted', :place, '\\x00', :me",
  ['decide'],
);
const inRun = (name: string, run: string, may: (s: Situation) => boolean, before = ''): Probe => ({
  name: `adds to app.match_run_person ${name}`,
  table: 'app.match_run_person',
  command: 'insert',
  asks: [],
  sql: `${before}insert into app.match_run_person (territory_id, person_id, case_id, run_id) values (:territory, :person, :caseFile, ${run})`,
  may: ({ situation }) => may(situation),
});
/** Another's work, in one's own name and in somebody else's. */
const anew = (
  row: readonly [string, PersonClass, RowName],
  set: string,
  by: string,
  actions: Does,
): Probe[] => [
  steps('anew', row, `${set}, ${by} = :me`, actions),
  steps('anew in the name of somebody else', row, `${set}, ${by} = :outsider`),
  steps('in nobody’s new name', row, set),
];

/** Questions about what work she looks for, points and reasons, pairs that are set, runs and decisions. */
export const searchProbes: readonly Probe[] = [
  shown(...search),
  looked,
  asAnother(looked),
  changed(...search, 'version'),
  blind(...search),
  ...anew(search, "content_enc = '\\x01'", 'written_by', ['write']),
  shown(...excluded),
  excludes,
  asAnother(excludes),
  ended(excludes),
  changed(...excluded, 'version', ['write', 'sign']),
  blind(...excluded, ['write', 'sign']),
  steps('taken back', excluded, ends(':me'), ['write', 'sign']),
  steps('taken back in the name of somebody else', excluded, ends(':outsider')),
  never(changed('app.company_excluded', 'search', 'companyExcludedEnded', 'version'), 'that was taken back'),
  shown('app.travel_trial', 'search', 'travelTrial'),
  tried,
  asAnother(tried),
  shown(...score),
  scored,
  asAnother(scored),
  changed(...score, 'version'),
  blind(...score),
  ...anew(score, 'score = 2', 'computed_by', ['write']),
  shown(...reason),
  reasoned,
  asAnother(reasoned),
  changed(...reason, 'version'),
  blind(...reason),
  ...anew(reason, "parts_enc = '\\x01'", 'computed_by', ['write']),
  shown(...pin),
  pinned,
  asAnother(pinned),
  ended(pinned),
  changed(...pin, 'version', ['decide']),
  blind(...pin, ['decide']),
  steps('taken away', pin, ends(':me'), ['decide']),
  steps('taken away in the name of somebody else', pin, ends(':outsider')),
  never(changed('app.match_pin', 'match', 'matchPinEnded', 'version'), 'that was taken away'),
  shown('app.match_run_person', 'match', 'runPerson'),
  inRun(
    'in the run that computes it',
    aRunOfHers.id,
    (s) => mayTouch(s, 'match', 'decide') && mayInBody(s, 'A', 'match-run', 'write'),
    aRunOfHers.first,
  ),
  inRun('in a run of somebody else', ':runC', () => false),
  // She stands in that run already, by the other case: what is refused is the row, and not the key.
  never(
    {
      ...inRun('in a run that she computed before', ':runOwn', () => false),
      sql: 'insert into app.match_run_person (territory_id, person_id, case_id, run_id) select :territory, :person, c.id, :runOwn from app.case_file c where c.person_id = :person and c.id <> :caseFile',
    },
    '',
  ),
  shown('app.match_decision', 'match', 'matchDecision'),
  decision,
  asAnother(decision),
];
