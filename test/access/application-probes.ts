import { inBody, no, probe, type Says } from './body-answers.ts';
import { type Probe, stands } from './probe.ts';

const table = 'app.application';
const desk = inBody('A', 'application', 'read');
const assigns = inBody('A', 'application', 'assign');
const answers = inBody('A', 'application', 'answer');
const deskOrAnswers: Says = (s) => desk(s) || answers(s);
const reads = (name: string, where: string, may: Says, action: 'read' | 'answer' = 'read') =>
  probe(`reads an application ${name}`, table, 'select', may, `select from ${table} where ${where}`, [
    ['application', action],
  ]);
const changes = (
  name: string,
  set: string,
  where: string,
  may: Says,
  action: 'assign' | 'answer' = 'assign',
) =>
  probe(
    `changes an application: ${name}`,
    table,
    'update',
    may,
    `update ${table} set ${set} where ${where}`,
    [['application', action]],
  );
const ofA = "organisation_id = :A and state = 'sent'";
const hers = "assigned_to = :me and state = 'assigned'";
const decided = 'decided_by = :me, decided_at = now()';

const list = (account: string, body: string) =>
  `insert into app.import_run (id, organisation_id, project_id, head_enc, row_count, created_by) values ('00000000-0000-4000-8000-000000000004', ${body}, :project, '\\x00', 1, ${account})`;
const mapping = (account: string, body: string) =>
  `insert into app.import_mapping (organisation_id, name, header_hash, columns, created_by) values (${body}, 'Elenco', decode(repeat('01', 32), 'hex'), '{}', ${account})`;
const imports = inBody('A', 'import');
const importing = (name: string, of: string, command: Probe['command'], may: Says, sql: string) =>
  probe(name, of, command, may, sql, [['import', command === 'select' ? 'read' : 'write']]);
const ofAnother = 'created_by <> :me';
const rowOfAnother = 'number = 9';
const rows = (state: string) =>
  `run_id in (select r.id from app.import_run r where r.created_by = :me) and state = '${state}'`;

/** Questions about applications of a person’s own will, and about lists taken in. */
export const applicationProbes: readonly Probe[] = [
  reads('sent to A', ofA, desk),
  reads('sent to B', "organisation_id = :B and state = 'sent'", inBody('B', 'application', 'read')),
  reads('not yet sent', "state = 'draft'", no),
  reads('given to her', hers, deskOrAnswers),
  reads('given to her, as who answers', hers, deskOrAnswers, 'answer'),
  reads(
    'given to somebody else',
    "organisation_id = :A and assigned_to = :outsider and state = 'assigned'",
    desk,
  ),
  probe(
    'writes an application herself',
    table,
    'insert',
    no,
    "insert into app.application (territory_id, project_id, resume_hash, content_enc) values (:territory, :project, decode(repeat('01', 32), 'hex'), '\\x00')",
  ),
  changes('the desk gives it to a colleague', "state = 'assigned', assigned_to = :colleague", ofA, assigns),
  changes(
    'the desk of another body',
    "state = 'assigned', assigned_to = :colleague",
    "organisation_id = :B and state = 'sent'",
    inBody('B', 'application', 'assign'),
  ),
  changes('the desk decides', `state = 'declined', ${decided}`, ofA, no),
  changes('the desk decides without saying so', 'decided_by = :me', ofA, no),
  changes('the desk declines in nobody’s name', "state = 'declined'", ofA, no),
  changes('the desk gives a reason', "decline_reason_enc = '\\x00'", ofA, no),
  changes('the operator lends her answer another name', 'decided_by = :outsider', hers, no),
  changes('the desk names the referral', 'referral_id = :referral', ofA, no),
  changes('the desk names the person', 'person_id = :person', ofA, no),
  changes('the operator answers hers', `state = 'declined', ${decided}`, hers, answers, 'answer'),
  changes(
    'the operator answers in the name of somebody else',
    "state = 'declined', decided_by = :outsider, decided_at = now()",
    hers,
    no,
  ),
  changes(
    'the operator answers one of another',
    `state = 'declined', ${decided}`,
    "organisation_id = :A and assigned_to = :outsider and state = 'assigned'",
    no,
  ),
  changes('the operator makes it sent, as answered', `state = 'sent', ${decided}`, hers, no),
  changes('what was answered is answered again', 'version = version', "state in ('taken', 'declined')", no),
  changes(
    'what was answered is given on',
    "state = 'assigned', assigned_to = :colleague",
    "state in ('taken', 'declined')",
    no,
  ),
  changes('her own words', 'content_enc = content_enc', 'true', no),
  importing(
    'reads a list she brought',
    'app.import_run',
    'select',
    imports,
    'select from app.import_run where created_by = :me',
  ),
  importing(
    'reads a list of another',
    'app.import_run',
    'select',
    no,
    `select from app.import_run where ${ofAnother}`,
  ),
  importing('brings a list for A', 'app.import_run', 'insert', imports, list(':me', ':A')),
  importing('brings a list for B', 'app.import_run', 'insert', inBody('B', 'import'), list(':me', ':B')),
  importing(
    'brings a list in the name of somebody else',
    'app.import_run',
    'insert',
    no,
    list(':outsider', ':A'),
  ),
  importing(
    'goes on with her list',
    'app.import_run',
    'update',
    imports,
    "update app.import_run set state = 'preview' where created_by = :me",
  ),
  importing(
    'goes on with the list of another',
    'app.import_run',
    'update',
    no,
    `update app.import_run set state = 'preview' where ${ofAnother}`,
  ),
  importing(
    'changes every list without looking',
    'app.import_run',
    'update',
    imports,
    'update app.import_run set version = 999;;select from app.import_run where created_by = :me and version = 999',
  ),
  importing(
    'reads rows of her list',
    'app.import_row',
    'select',
    imports,
    `select from app.import_row where ${rows('waiting')}`,
  ),
  importing(
    'reads rows of a list of another',
    'app.import_row',
    'select',
    no,
    `select from app.import_row where ${rowOfAnother}`,
  ),
  importing(
    'adds a row to her list',
    'app.import_row',
    'insert',
    imports,
    "insert into app.import_row (run_id, number, content_enc) select id, 7, '\\x00' from app.import_run where created_by = :me",
  ),
  importing(
    'marks a row of her list',
    'app.import_row',
    'update',
    imports,
    `update app.import_row set state = 'taken' where ${rows('waiting')}`,
  ),
  importing(
    'makes a row wait again',
    'app.import_row',
    'update',
    no,
    `update app.import_row set state = 'waiting' where ${rows('taken')}`,
  ),
  importing(
    'reads how A maps its lists',
    'app.import_mapping',
    'select',
    imports,
    'select from app.import_mapping where organisation_id = :A',
  ),
  importing(
    'reads how B maps its lists',
    'app.import_mapping',
    'select',
    inBody('B', 'import'),
    'select from app.import_mapping where organisation_id = :B',
  ),
  importing('maps a list of A', 'app.import_mapping', 'insert', imports, mapping(':me', ':A')),
  importing('maps a list of B', 'app.import_mapping', 'insert', inBody('B', 'import'), mapping(':me', ':B')),
  importing(
    'maps a list in the name of somebody else',
    'app.import_mapping',
    'insert',
    no,
    mapping(':outsider', ':A'),
  ),
  importing(
    'maps a list of A anew',
    'app.import_mapping',
    'update',
    imports,
    'update app.import_mapping set version = version where organisation_id = :A',
  ),
  importing(
    'maps a list of B anew',
    'app.import_mapping',
    'update',
    inBody('B', 'import'),
    'update app.import_mapping set version = version where organisation_id = :B',
  ),
  importing(
    'adds a row to the list of another',
    'app.import_row',
    'insert',
    no,
    "insert into app.import_row (run_id, number, content_enc) values (:listOfAnother, 7, '\\x00')",
  ),
  importing(
    'marks rows without looking',
    'app.import_row',
    'update',
    no,
    `update app.import_row set state = 'refused';;${stands("app.import_row where run_id = $1 and state = ''refused''", ':listOfAnother')}`,
  ),
  importing(
    'goes on with every list without looking',
    'app.import_run',
    'update',
    no,
    `update app.import_run set version = 999;;${stands('app.import_run where id = $1 and version = 999', ':listOfAnother')}`,
  ),
  importing(
    'maps every list anew without looking',
    'app.import_mapping',
    'update',
    imports,
    `update app.import_mapping set version = 999;;${stands('app.import_mapping where organisation_id = $1 and version = 999', ':A')}`,
  ),
];
