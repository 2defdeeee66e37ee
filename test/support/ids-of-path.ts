import { rowsOfWork } from './ids-of-work.ts';
import type { TestDatabase } from './test-database.ts';

const hers = 'p.id as "personId", c.id as "caseId"';
const case_ = 'app.person p join app.case_file c on c.person_id = p.id';

/** What the parameters of the URLs from the selection to the plan may be filled with: the first line whose pattern a URL
 *  matches tells how to find the rows. */
const rows: readonly (readonly [RegExp, string])[] = [
  [
    /^\/riunioni\/:meetingId/,
    `select m.id as "meetingId" from app.meeting m
      order by state <> 'convened', state <> 'held', (select count(*) from app.meeting_item i where i.meeting_id = m.id) desc, id`,
  ],
  [
    /^\/persone\/:personId\/riunioni/,
    'select person_id as "personId", id as "itemId" from app.meeting_item order by decided_at nulls last, id',
  ],
  [
    /^\/progetti\/:projectId\/selezioni\/:procedureId/,
    `select s.project_id as "projectId", s.id as "procedureId", m.id as "minutesId"
       from app.selection_procedure s left join app.selection_minutes m on m.procedure_id = s.id order by s.state, s.id`,
  ],
  [
    /^\/persone\/:personId\/selezione/,
    `select s.person_id as "personId", s.id as "candidacyId", l.id as "letterId"
       from app.selection_candidacy s left join app.selection_communication l on l.candidacy_id = s.id
      order by exists (select from app.selection_complaint x where x.candidacy_id = s.id and x.outcome is null) desc, s.id`,
  ],
  [
    /^\/persone\/:personId\/valutazione\/:caseId\/nuova\//,
    `select s.person_id as "personId", s.case_id as "caseId", v.id as "instrumentVersion"
       from app.functional_sheet s, app.instrument_version v order by v.id limit 1`,
  ],
  [
    /^\/persone\/:personId\/valutazione\/:caseId\/:evaluationId\/documento\/scheda/,
    `select s.person_id as "personId", s.case_id as "caseId", s.evaluation_id as "evaluationId", d.id as "documentId"
       from app.assessment_document d join app.assessment_sheet s on s.evaluation_id = d.evaluation_id`,
  ],
  [
    /^\/persone\/:personId\/valutazione\/:caseId\/:evaluationId\/documento\/icf/,
    `select s.person_id as "personId", s.case_id as "caseId", s.evaluation_id as "evaluationId", d.id as "documentId"
       from app.functional_document d join app.functional_sheet s on s.evaluation_id = d.evaluation_id`,
  ],
  [
    /^\/persone\/:personId\/valutazione/,
    `select s.person_id as "personId", s.case_id as "caseId", s.evaluation_id as "evaluationId", x.section
       from (select person_id, case_id, evaluation_id, state from app.functional_sheet
             union all select person_id, case_id, evaluation_id, state from app.assessment_sheet) s,
            unnest(array['activities', 'daily-life', 'body', 'environment']) as x (section)
      order by s.state desc, s.evaluation_id`,
  ],
  [
    /^\/persone\/:personId\/bilancio\/:caseId\/firme/,
    `select b.person_id as "personId", b.case_id as "caseId", x.subject, x.id as "subjectId"
       from app.balance b, lateral (select 'contract' as subject, b.id where b.state = 'welcome'
         union all select 'session', s.id from app.balance_session s where s.balance_id = b.id and s.outcome = 'held') x`,
  ],
  [
    /^\/persone\/:personId\/bilancio\/:caseId\/documento\/:documentId/,
    `select b.person_id as "personId", b.case_id as "caseId", d.id as "documentId"
       from app.balance b join app.balance_document d on d.balance_id = b.id`,
  ],
  [
    /^\/persone\/:personId\/bilancio/,
    `select b.person_id as "personId", b.case_id as "caseId", s.id as "sessionId", e.id as "entryId", e.section, g.file_id as "fileId",
            '1' as page
       from app.balance b
       left join app.balance_session s on s.balance_id = b.id and s.outcome = 'held'
       left join app.balance_entry e on e.balance_id = b.id and e.removed_at is null
       left join app.balance_signature g on g.balance_id = b.id and g.file_id is not null
      order by g.file_id nulls last, s.id nulls last, e.id`,
  ],
  [
    /^\/persone\/:personId\/piano\/:caseId\/(documento|versione)/,
    `select a.person_id as "personId", a.case_id as "caseId", a.id as "planId", d.id as "documentId"
       from app.action_plan a left join app.plan_document d on d.plan_id = a.id order by a.follows nulls last, a.id`,
  ],
  [
    /^\/persone\/:personId\/piano/,
    `select a.person_id as "personId", a.case_id as "caseId", g.id as "goalId", m.id as "measureId", o.id as "otherId",
            s.id as "signatureId", '1' as page
       from app.action_plan a
       left join lateral (select id from app.plan_goal where plan_id = a.id order by position limit 1) g on true
       left join lateral (select id from app.plan_measure where plan_id = a.id order by position limit 1) m on true
       left join lateral (select id from app.plan_other_project where plan_id = a.id limit 1) o on true
       left join app.plan_signature s on s.plan_id = a.id and s.way = 'paper'
      order by a.number desc, a.id`,
  ],
  [
    /^\/mio\/:personId\/bilancio/,
    `select b.person_id as "personId", b.id as "balanceId", x.subject, x.id as "subjectId"
       from app.balance b, lateral (select 'contract' as subject, b.id where b.state = 'welcome'
         union all select 'session', s.id from app.balance_session s where s.balance_id = b.id and s.outcome = 'held') x`,
  ],
  [
    /^\/mio\/:personId\/documenti/,
    `select d.person_id as "personId", d.id as "documentId" from app.balance_document d
     union all select d.person_id, d.id from app.plan_document d`,
  ],
  [
    /^\/mio/,
    `select a.person_id as "personId", a.id as "planId" from app.action_plan a where a.state <> 'draft' order by a.state = 'to-sign' desc, a.id`,
  ],
  [/^\/strumenti\/:code/, "select 'initial-interview' as code"],
  [
    /^\/persone\/:personId\/accesso/,
    `select ${hers} from ${case_} order by exists (select from app.relation r where r.person_id = p.id and r.kind = 'self') desc, p.id`,
  ],
];

/** What a declared URL of the stages from the selection on may be filled with, the fullest first; nothing for a
 *  URL of another stage. */
export async function idsOfPath(
  db: TestDatabase,
  declared: string,
): Promise<readonly Readonly<Record<string, string>>[] | undefined> {
  const sql = [...rowsOfWork, ...rows].find(([pattern]) => pattern.test(declared))?.[1];
  if (sql === undefined) return undefined;
  const found = await db.asSuperuser<Record<string, string | null>>(sql);
  return found.map((row) =>
    Object.fromEntries(Object.entries(row).filter((e): e is [string, string] => e[1] !== null)),
  );
}
