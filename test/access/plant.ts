import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { insertRows } from './bulk.ts';
import { accountsOn } from './plant-accounts.ts';
import { plantBalance } from './plant-balance.ts';
import { plantBodies } from './plant-bodies.ts';
import { plantCandidate } from './plant-candidate.ts';
import { type Context, type Ground, type Row, secret } from './plant-context.ts';
import { plantKept } from './plant-kept.ts';
import { plantMatching } from './plant-matching.ts';
import { type Entries, plantMerge } from './plant-merge.ts';
import { plantNear } from './plant-near.ts';
import { plantPath } from './plant-path.ts';
import { type Here, plantOwnAccess, plantSeats } from './plant-seats.ts';
import type {
  About,
  BalanceRow,
  Bond,
  ChoiceRow,
  MatchRow,
  NearRow,
  PathRow,
  RowName,
  Situation,
  When,
} from './situation.ts';

/** A situation that stands in the database: who asks, about whom, and the ids of the rows about her. */
export type Planted = {
  ground: Ground;
  situation: Situation;
  accountId: string;
  personId: string;
  rows: Readonly<Record<RowName, string>>;
  own: readonly string[];
  referral2: string;
  entries: Entries;
  /** meeting and seat of her first seat */
  here: Here;
};
export type World = readonly Planted[];

/** Situations that share bodies and accounts: an actor who saw thousands of people would only make every question slow. */
const PEOPLE_A_GROUND = 40;

/** Writes situations into the database, as a superuser, inside the caller's transaction: what is in force «this
 *  instant» begins or ends at the very `now()` of that transaction. */
export async function plant(client: pg.Client, situations: readonly Situation[]): Promise<World> {
  const clock = await client.query<Context['at']>(
    `select now()::text as now, (now() + interval '1 day')::text as tomorrow, (now() + interval '3 days')::text as later, (now() - interval '1 day')::text as yesterday,
            (now() - interval '2 days')::text as before`,
  );
  const at = clock.rows[0];
  if (at === undefined) throw new Error('no clock');
  const span = (when: When): Row => ({
    valid_from: when === 'from tomorrow' ? at.tomorrow : when === 'from this instant' ? at.now : at.before,
    valid_to: {
      now: null,
      'from this instant': null,
      'from tomorrow': null,
      'until tomorrow': at.tomorrow,
      'until yesterday': at.yesterday,
      'until this instant': at.now,
    }[when],
  });
  const tables = new Map<string, Row[]>();
  const push = (table: string, row: Row) => {
    const rows = tables.get(table) ?? [];
    rows.push(row);
    tables.set(table, rows);
  };
  const planted: Planted[] = [];
  for (let i = 0; i < situations.length; i += PEOPLE_A_GROUND) {
    const ground = await plantBodies(client);
    const accountOf = accountsOn(ground, span, push);
    for (const s of situations.slice(i, i + PEOPLE_A_GROUND))
      planted.push(plantPerson(ground, s, accountOf(s), at, span, push));
  }
  for (const [table, rows] of tables) await insertRows(client, table, rows);
  // By name: of everything, it would lock the catalogues that all databases of the server share.
  await client.query(`analyze ${[...tables.keys()].join(', ')}`);
  return planted;
}

const zeros = `\\x${'00'.repeat(32)}`;

type Push = (table: string, row: Row) => void;

function plantPerson(
  g: Ground,
  s: Situation,
  accountId: string,
  at: Context['at'],
  span: (when: When) => Row,
  push: Push,
): Planted {
  const id = randomUUID;
  const early: Record<Exclude<RowName, NearRow | PathRow | ChoiceRow | BalanceRow | MatchRow>, string> = {
    person: id(),
    caseFile: id(),
    event: id(),
    identity: id(),
    contact: id(),
    referral: id(),
    letter: id(),
    decision: id(),
    origin: id(),
    agreement: id(),
    notice: id(),
    release: id(),
    watcher: id(),
    intake: id(),
    quietOwn: id(),
    exclusion: id(),
    hiding: id(),
  };
  const referral2 = id();
  const caseFile2 = id();
  const of = { territory_id: g.territoryId, person_id: early.person };
  push('app.person', {
    id: early.person,
    territory_id: g.territoryId,
    code: g.nextCode(),
    registered_by: g.outsider,
    registered_for: g.bodies.C,
    registered_in: '1',
  });
  for (const [referral, state] of [
    [early.referral, 'sent'],
    [referral2, 'withdrawn'],
  ]) {
    push('app.referral', {
      ...of,
      id: referral,
      project_id: g.projectId,
      organisation_id: g.bodies.C,
      state,
      created_by: g.outsider,
    });
  }
  push('app.person_identity', { ...of, id: early.identity, family_name_enc: secret, given_name_enc: secret });
  push('app.person_contact', { ...of, id: early.contact });
  push('app.person_lookup', { ...of, codice_fiscale_index: zeros, name_index: zeros });
  push('app.referral_letter', { ...of, id: early.letter, referral_id: early.referral });
  push('app.referral_origin', {
    ...of,
    id: early.origin,
    referral_id: early.referral,
    service_id: g.services.a1,
  });
  push('app.referral_decision', {
    ...of,
    id: early.decision,
    referral_id: early.referral,
    outcome: 'returned',
    decided_by: g.outsider,
  });
  push('app.referral_agreement', {
    ...of,
    id: early.agreement,
    referral_id: early.referral,
    answer: 'agrees',
    explained_by: g.outsider,
    explained_at: at.before,
    how: 'in-person',
    words_enc: secret,
  });
  push('app.privacy_notice', {
    ...of,
    id: early.notice,
    text_version: '1',
    given_by: g.outsider,
    given_on: '2026-01-02',
    how: 'paper',
  });
  push('app.publicity_release', {
    ...of,
    id: early.release,
    channel: 'e-book',
    answer: 'refused',
    recorded_by: g.outsider,
    answered_on: '2026-01-02',
  });
  push('app.case_file', { ...of, id: early.caseFile, project_id: g.projectId, referral_id: early.referral });
  push('app.case_file', { ...of, id: caseFile2, project_id: g.projectOfA, referral_id: referral2 });
  const context = { ground: g, of, accountId, at, push };
  const { duplicate, duplicateSame, merge, ...others } = plantMerge(context, early.referral, s.merged);
  const near = plantNear(context);
  const rows: Record<RowName, string> = {
    ...early,
    ...near,
    ...plantCandidate(context, [early.caseFile, caseFile2]),
    ...plantBalance(context, [early.caseFile, caseFile2], near.representative),
    ...plantMatching(context, [early.caseFile, caseFile2]),
    herAccess: plantOwnAccess(context),
    ...plantPath(context, [early.caseFile, caseFile2], early.referral),
    duplicate,
    duplicateSame,
    merge,
  };
  const onEntry = (x: About) => (x.on ? { person_id: others.other } : {});
  push('app.event', { ...of, id: early.event, kind: 'test.planted', account_id: g.outsider });
  push('app.exclusion', {
    ...of,
    id: early.exclusion,
    account_id: g.outsider,
    organisation_id: null,
    reason_enc: secret,
    declared_by: g.outsider,
    ...span('until yesterday'),
  });
  push('app.hiding', {
    ...of,
    id: early.hiding,
    data_class: 'identity',
    record_id: null,
    audience_account: g.outsider,
    audience_organisation: null,
    audience_role: null,
    declared_by: g.outsider,
    ...span('until yesterday'),
  });
  const relation = (row: Row) =>
    push('app.relation', {
      ...of,
      purpose: 'accompaniment',
      legal_basis: 'prova',
      evidence: 'prova',
      asked_by: g.outsider,
      granted_by: g.outsider,
      granted_at: at.before,
      substitutes_for: null,
      ...row,
    });
  const theirs = { account_id: g.outsider, organisation_id: g.bodies.C, service_id: g.services.c1 };
  // Rows that open nothing to any actor: another body's, or ended.
  relation({ ...theirs, id: early.watcher, kind: 'coaches', ...span('now') });
  relation({ ...theirs, id: early.intake, account_id: null, kind: 'receives', ...span('now') });
  relation({
    account_id: g.outsider,
    organisation_id: g.bodies.A,
    service_id: g.services.a1,
    id: early.quietOwn,
    kind: 'serd-treats',
    ...span('until yesterday'),
  });
  relation({ ...theirs, id: id(), kind: 'serd-treats', ...span('now') });
  const own = s.bonds.map(() => id());
  const substituted = (b: Bond) =>
    b.substitutes === undefined
      ? null
      : b.substitutes === 'colleague'
        ? (own[s.bonds.findIndex((x) => x.holder === 'colleague')] ?? null)
        : early.watcher;
  for (const [i, b] of s.bonds.entries())
    relation({
      ...onEntry(b),
      id: own[i],
      account_id: { actor: accountId, colleague: g.colleague, body: null }[b.holder],
      organisation_id: g.bodies[b.body],
      service_id: b.service && g.services[b.service],
      kind: b.kind,
      ...span(b.when),
      granted_by: b.accepted ? (b.appointedBy ? accountId : g.outsider) : null,
      granted_at: b.accepted ? at.before : null,
      substitutes_for: substituted(b),
    });
  const here = plantSeats({ ...context, of }, rows, s.seats, others);
  plantKept({ ...context, of }, s, rows, others, span);
  return {
    ground: g,
    situation: s,
    accountId,
    personId: early.person,
    rows,
    own,
    referral2,
    entries: { ...others, duplicate, duplicateSame, merge },
    here,
  };
}
