import { balanceProbes } from './balance-probes.ts';
import { cardProbes } from './card-probes.ts';
import { choiceProbes } from './choice-probes.ts';
import { introductionProbes } from './introduction-probes.ts';
import { itemProbes } from './item-probes.ts';
import { nearProbes } from './near-probes.ts';
import { mayTouch } from './oracle.ts';
import { ownAccessProbes } from './own-access-probes.ts';
import { pathProbes } from './path-probes.ts';
import { planProbes } from './plan-probes.ts';
import { type Probe, stands } from './probe.ts';
import { relationProbes } from './relation-probes.ts';
import { added, asAnother, blind, changed, never, shown } from './row-probes.ts';
import { searchProbes } from './search-probes.ts';
import { secrecyProbes } from './secrecy-probes.ts';
import { sheetProbes } from './sheet-probes.ts';

const ownService = (p: Parameters<Probe['may']>[0]) =>
  p.situation.active &&
  p.situation.memberships.some(
    (m) => m.service === 'a1' && !['from tomorrow', 'until yesterday', 'until this instant'].includes(m.when),
  );

const letterColumns = 'referral_id, reason_enc := :referral2, null';
const decided = added(
  'app.referral_decision',
  'referral-letter',
  "referral_id, outcome, decided_by := :referral, 'returned', :me",
  ['write', 'decide'],
);
const referred = added(
  'app.referral',
  'referral',
  "project_id, organisation_id, state, created_by := :project, :C, 'accepted', :me",
  ['write'],
);
const excluded = added(
  'app.exclusion',
  'exclusion',
  "account_id, reason_enc, declared_by := :outsider, '\\x00', :me",
  ['write'],
);
const hidden = added(
  'app.hiding',
  'exclusion',
  "data_class, audience_account, declared_by := 'stub', :outsider, :me",
  ['write'],
);
const released = added(
  'app.publicity_release',
  'release',
  "channel, answer, recorded_by, answered_on := 'e-book', 'given', :me, '2026-01-01'",
  ['write'],
);
const happened = added('app.event', 'stub', "kind, account_id := 'test.probed', :me", ['append']);
const origin = added(
  'app.referral_origin',
  'referral-origin',
  'referral_id, service_id := :referral2, :a1',
  ['write'],
  ownService,
);

/** Every question about one person's rows. A table of a person without a probe here fails the coverage test. */
export const personProbes: readonly Probe[] = [
  shown('app.person', 'stub', 'person'),
  shown('app.case_file', 'stub', 'caseFile'),
  shown('app.event', 'stub', 'event'),
  added('app.case_file', 'stub', 'project_id, referral_id := :project, :referral2', ['write']),
  happened,
  asAnother(happened),
  shown('app.person_identity', 'identity', 'identity'),
  changed('app.person_identity', 'identity', 'identity', 'version'),
  added('app.person_identity', 'identity', "family_name_enc, given_name_enc := '\\x00', '\\x00'", ['write']),
  shown('app.person_contact', 'contact', 'contact'),
  changed('app.person_contact', 'contact', 'contact', 'version'),
  added('app.person_contact', 'contact', 'version := 1', ['write']),
  {
    name: 'finds her in app.person_lookup',
    table: 'app.person_lookup',
    command: 'select',
    asks: [['lookup', 'write']],
    sql: 'select person_id from app.person_lookup where person_id = :person',
    may: (p) => mayTouch(p.situation, 'lookup', 'write'),
  },
  {
    name: 'reads the index in app.person_lookup',
    table: 'app.person_lookup',
    command: 'select',
    asks: [],
    sql: 'select codice_fiscale_index from app.person_lookup where person_id = :person',
    may: (p) => mayTouch(p.situation, 'lookup', 'read'),
  },
  {
    name: 'changes app.person_lookup',
    table: 'app.person_lookup',
    command: 'update',
    asks: [['lookup', 'write']],
    sql: `update app.person_lookup set codice_fiscale_index = decode(repeat('01', 32), 'hex') where person_id = :person`,
    may: (p) => mayTouch(p.situation, 'lookup', 'write'),
  },
  {
    name: 'changes app.person_lookup without looking',
    table: 'app.person_lookup',
    command: 'update',
    asks: [],
    sql: `update app.person_lookup set name_index = decode(repeat('02', 32), 'hex');;${stands("app.person_lookup where person_id = $1 and name_index = decode(repeat(''02'', 32), ''hex'')", ':person')}`,
    may: (p) => mayTouch(p.situation, 'lookup', 'write'),
  },
  added(
    'app.person_lookup',
    'lookup',
    "codice_fiscale_index, name_index := decode(repeat('01', 32), 'hex'), decode(repeat('01', 32), 'hex')",
    ['write'],
  ),
  {
    name: 'finds her by her codice fiscale',
    table: 'app.person_lookup',
    command: 'select',
    asks: [['identity', 'read']],
    sql: `select where :person = any(gate.find_by_codice_fiscale(:territory, decode(repeat('00', 32), 'hex')))`,
    may: (p) => mayTouch(p.situation, 'identity', 'read'),
  },
  shown('app.referral', 'referral', 'referral'),
  changed('app.referral', 'referral', 'referral', 'version', ['write', 'decide']),
  {
    name: 'answers a referral in the name of somebody else',
    table: 'app.referral',
    command: 'update',
    asks: [],
    sql: 'update app.referral set decided_by = :outsider, decided_at = now() where id = :referral',
    may: () => false,
  },
  referred,
  asAnother(referred),
  shown('app.referral_letter', 'referral-letter', 'letter'),
  changed('app.referral_letter', 'referral-letter', 'letter', 'version'),
  added('app.referral_letter', 'referral-letter', letterColumns, ['write']),
  shown('app.referral_decision', 'referral-letter', 'decision'),
  decided,
  asAnother(decided),
  shown('app.referral_origin', 'referral-origin', 'origin', ownService),
  origin,
  never({ ...origin, sql: origin.sql.replace(':a1', ':c1') }, 'for another service'),
  shown('app.referral_agreement', 'agreement', 'agreement'),
  added(
    'app.referral_agreement',
    'agreement',
    "referral_id, answer, explained_by, explained_at, how, words_enc := :referral, 'agrees', :me, now(), 'in-person', '\\x00'",
    ['write'],
  ),
  shown('app.privacy_notice', 'agreement', 'notice'),
  added(
    'app.privacy_notice',
    'agreement',
    "text_version, given_by, given_on, how := '1', :me, '2026-01-01', 'paper'",
    ['write'],
  ),
  shown('app.publicity_release', 'release', 'release'),
  released,
  asAnother(released),
  shown('app.exclusion', 'exclusion', 'exclusion'),
  changed('app.exclusion', 'exclusion', 'exclusion', 'version'),
  excluded,
  asAnother(excluded),
  never(
    {
      ...excluded,
      sql: excluded.sql.replace('declared_by)', 'declared_by, declared_in)').replace(':me)', ":me, '7')"),
    },
    'as if in another transaction',
  ),
  shown('app.hiding', 'exclusion', 'hiding'),
  changed('app.hiding', 'exclusion', 'hiding', 'version'),
  hidden,
  asAnother(hidden),
  blind('app.person_identity', 'identity', 'identity'),
  blind('app.person_contact', 'contact', 'contact'),
  blind('app.referral', 'referral', 'referral', ['write', 'decide']),
  blind('app.exclusion', 'exclusion', 'exclusion'),
  blind('app.hiding', 'exclusion', 'hiding'),
  blind('app.referral_letter', 'referral-letter', 'letter'),
  ...relationProbes,
  ...nearProbes,
  ...pathProbes,
  ...secrecyProbes,
  ...choiceProbes,
  ...itemProbes,
  ...sheetProbes,
  ...balanceProbes,
  ...planProbes,
  ...cardProbes,
  ...searchProbes,
  ...introductionProbes,
  ...ownAccessProbes,
];
