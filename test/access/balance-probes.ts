import { stored } from './file-probes.ts';
import { isRowHidden, mayTouch } from './oracle.ts';
import type { Probe } from './probe.ts';
import { added, asAnother, blind, changed, never, shown } from './row-probes.ts';
import type { RowName } from './situation.ts';

const table = 'app.balance_signature';
const opened = added('app.balance', 'balance', 'case_id, number, opened_by := :caseFile, 9, :me', ['write']);
const held = added(
  'app.balance_session',
  'balance',
  "balance_id, phase, outcome, held_on, minutes, held_by := :balance, 'welcome', 'held', '2026-01-01', 60, :me",
  ['write'],
);
const entry = added(
  'app.balance_entry',
  'balance',
  "balance_id, section, content_enc, written_by := :balance, 'value', '\\x00', :me",
  ['write'],
);
const print = stored(
  added(
    'app.balance_document',
    'balance',
    "balance_id, edition, file_id, sha256_enc, byte_size, made_by := :balance, 'easy', :stored, '\\x00', 1, :me",
    ['write'],
  ),
);
const frozen = (name: string, of: string, set: string, row: RowName): Probe => ({
  name: `changes the balance: ${name}`,
  table: of,
  command: 'update',
  asks: [],
  sql: `update ${of} set ${set} where id = :${row}`,
  may: () => false,
});
const contract = (row: 'balance' | 'balanceSigned', says: boolean): Probe => ({
  name: `notes that the contract was signed, ${says ? 'by both' : 'by nobody'}`,
  table: 'app.balance',
  command: 'update',
  asks: [],
  sql: `update app.balance set contract_on = '2026-01-01', state = 'investigation' where id = :${row}`,
  may: ({ situation: s }) =>
    says &&
    mayTouch(s, 'balance', 'write') &&
    mayTouch(s, 'balance', 'read') &&
    !isRowHidden(s, 'balance', row),
});

/** A signature: of which part, in which way, recorded by whom. */
const signature = (
  name: string,
  [part, way, by]: readonly [string, 'signed-in' | 'paper', string],
  action: 'sign' | 'write' | 'none',
  more: readonly [string, string] = ['', ''],
): Probe => {
  const paper = way === 'paper';
  const probe = added(
    table,
    'balance',
    `balance_id, subject, subject_id, part, way, identity_level, document_sha256, file_id, signed_on, recorded_by${more[0]} := :balance, 'contract', :balance, '${part}', '${way}', '${paper ? 'paper' : 'password'}', repeat('a', 64), ${paper ? ':stored' : 'null'}, '2026-01-01', ${by}${more[1]}`,
    action === 'none' ? [] : [action],
  );
  const named = { ...probe, name: `signs in a balance: ${name}` };
  return paper ? stored(named) : named;
};
const confirmed = ['confirmed_by', 'confirmed_at'] as const;
const looksAt = (name: string, set: string, row: RowName, says = true): Probe => ({
  name: `looks at a paper of a balance, ${name}`,
  table,
  command: 'update',
  asks: says ? [['balance', 'confirm']] : [],
  sql: `update ${table} set ${set} where id = :${row}`,
  may: ({ situation: s }) =>
    says &&
    mayTouch(s, 'balance', 'confirm') &&
    mayTouch(s, 'balance', 'read') &&
    !isRowHidden(s, 'balance', row),
});
const confirms = 'confirmed_by = :me, confirmed_at = now()';

/** Questions about the competency balance: what it holds, and whose signature stands under it. */
export const balanceProbes: readonly Probe[] = [
  shown('app.balance', 'balance', 'balance'),
  opened,
  asAnother(opened),
  never(
    {
      ...opened,
      sql: opened.sql.replace('opened_by)', 'opened_by, contract_on)').replace(':me)', ":me, '2026-01-01')"),
    },
    'with its contract',
  ),
  never(
    {
      ...opened,
      sql: opened.sql
        .replace('opened_by)', 'opened_by, contract_on, state)')
        .replace(':me)', ":me, '2026-01-01', 'conclusion')"),
    },
    'in its last phase',
  ),
  changed('app.balance', 'balance', 'balance', 'version'),
  blind('app.balance', 'balance', 'balance'),
  contract('balance', false),
  contract('balanceSigned', true),
  frozen('what a closed one says', 'app.balance', "synthesis_enc = '\\x01'", 'balanceClosed'),
  frozen(
    'a closed one opened again',
    'app.balance',
    "state = 'conclusion', closed_at = null",
    'balanceClosed',
  ),
  shown('app.balance_session', 'balance', 'sessionOwn'),
  held,
  asAnother(held),
  never({ ...held, sql: held.sql.replace(':balance,', ':balanceClosed,') }, 'of a closed balance'),
  changed('app.balance_session', 'balance', 'sessionOwn', 'minutes'),
  blind('app.balance_session', 'balance', 'sessionOwn'),
  never(changed('app.balance_session', 'balance', 'session', 'minutes'), 'of another'),
  never(blind('app.balance_session', 'balance', 'session'), 'of another'),
  never(changed('app.balance_session', 'balance', 'sessionSigned', 'minutes'), 'that was signed'),
  shown('app.balance_entry', 'balance', 'entry'),
  entry,
  asAnother(entry),
  never({ ...entry, sql: entry.sql.replace(':balance,', ':balanceClosed,') }, 'of a closed balance'),
  changed('app.balance_entry', 'balance', 'entry', 'version'),
  blind('app.balance_entry', 'balance', 'entry'),
  frozen('the words of an entry', 'app.balance_entry', 'content_enc = content_enc', 'entry'),
  never(changed('app.balance_entry', 'balance', 'entryRemoved', 'version'), 'that was taken out'),
  frozen('an entry of a closed one', 'app.balance_entry', 'removed_at = now()', 'entryOfClosed'),
  shown(table, 'balance', 'balancePaper'),
  signature('herself', ['person', 'signed-in', ':me'], 'sign'),
  signature('the operator', ['operator', 'signed-in', ':me'], 'write'),
  signature('a paper of hers', ['person', 'paper', ':me'], 'write'),
  signature('in her place, signed in', ['representative', 'signed-in', ':me'], 'none', [
    ', representative_id',
    ', :representative',
  ]),
  signature('in the name of somebody else', ['person', 'signed-in', ':outsider'], 'none'),
  signature('the operator, in the name of somebody else', ['operator', 'signed-in', ':outsider'], 'none'),
  signature('a paper, in the name of somebody else', ['person', 'paper', ':outsider'], 'none'),
  signature('a paper, confirmed at once', ['person', 'paper', ':me'], 'none', [
    `, ${confirmed.join(', ')}`,
    ', :colleague, now()',
  ]),
  looksAt('confirms it', confirms, 'balancePaper'),
  looksAt('refuses it', `${confirms}, refused_reason_enc = '\\x00'`, 'balancePaper'),
  looksAt(
    'in the name of somebody else',
    'confirmed_by = :colleague, confirmed_at = now()',
    'balancePaper',
    false,
  ),
  looksAt('her own', confirms, 'balancePaperOwn', false),
  looksAt('again', confirms, 'balancePaperDone', false),
  {
    ...looksAt('without looking', '', 'balancePaper'),
    asks: [],
    sql: `update ${table} set ${confirms}, version = 999;;select from probe.touched('${table}', :balancePaper)`,
    may: ({ situation: s }) =>
      mayTouch(s, 'balance', 'confirm') && !isRowHidden(s, 'balance', 'balancePaper'),
  },
  {
    ...looksAt('her own, without looking', '', 'balancePaperOwn', false),
    sql: `update ${table} set ${confirms}, version = 999;;select from probe.touched('${table}', :balancePaperOwn)`,
  },
  shown('app.balance_document', 'balance', 'balancePrint'),
  print,
  asAnother(print),
];
