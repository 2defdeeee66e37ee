import { stored } from './file-probes.ts';
import { isRowHidden, mayTouch } from './oracle.ts';
import type { Probe } from './probe.ts';
import { added, asAnother, blind, never, shown } from './row-probes.ts';
import {
  convenesInA,
  firstSeat,
  hasOpenSeat,
  isConvened,
  runsHere,
  sitsHere,
  stands,
  walks,
} from './seat-answers.ts';
import type { RowName, Situation } from './situation.ts';

const hasItem = (s: Situation) => s.seats.slice(0, 1).some((seat) => seat.item !== 'none');
const entry = (s: Situation) => firstSeat(s) ?? {};
const may = (s: Situation, action: 'read' | 'write' | 'append') => mayTouch(s, 'equipe', action, entry(s));
/** What she abstained from in the meeting of her seat she reads by no other way. */
const abstained = (s: Situation) => firstSeat(s)?.conflict === 'actor';
/** What stands on the agenda of the meeting of her seat: by that seat, or by walking with the person. */
const seesHere = (s: Situation, row: RowName) =>
  hasItem(s) &&
  may(s, 'read') &&
  (sitsHere(s) || mayTouch(s, 'relation', 'read', entry(s))) &&
  (row === 'conflictHere' || !abstained(s)) &&
  !isRowHidden(s, 'equipe', row);
const writesHere = (s: Situation) => hasItem(s) && may(s, 'write') && sitsHere(s);

const here = (name: string, table: string, row: RowName, there: (s: Situation) => boolean): Probe => ({
  name: `reads ${name} of the meeting of her seat`,
  table,
  command: 'select',
  asks: [['equipe', 'read']],
  sql: `select from ${table} where id = :${row}`,
  may: ({ situation: s }) => there(s) && seesHere(s, row),
});
const changesHere = (name: string, set: string, says: Probe['may'], row: RowName = 'itemHere'): Probe => ({
  name: `changes what was said of her: ${name}`,
  table: 'app.meeting_item',
  command: 'update',
  asks: [['equipe', 'write']],
  sql: `update app.meeting_item set ${set} where id = :${row}`,
  may: says,
});
const agenda = (meeting: string) =>
  `meeting_id, position, matter, question_enc, proposed_by := ${meeting}, 2, 'placement', '\\x00', :me`;
const putOn = added('app.meeting_item', 'equipe', agenda(':meetingA'), ['append'], ({ situation }) =>
  convenesInA(situation),
);
const putOnElsewhere = (meeting: string, why: string) =>
  never({ ...putOn, sql: putOn.sql.replace(':meetingA', meeting) }, why);
const abstains = (account: string): Probe => ({
  name: 'declares a conflict',
  table: 'app.meeting_conflict',
  command: 'insert',
  asks: [['equipe', 'write']],
  sql: `insert into app.meeting_conflict (territory_id, person_id, item_id, meeting_id, account_id, reason_enc) select i.territory_id, i.person_id, i.id, i.meeting_id, ${account}, '\\x00' from app.meeting_item i where i.id = :itemHere`,
  may: ({ situation: s }) => seesHere(s, 'itemHere') && writesHere(s),
});
const abstainsElsewhere = added(
  'app.meeting_conflict',
  'equipe',
  "item_id, meeting_id, account_id, reason_enc := :item, :meetingA, :me, '\\x00'",
  ['write'],
);
const extract = stored(
  added(
    'app.meeting_extract',
    'equipe',
    "item_id, file_id, sha256_enc, byte_size, item_version, meeting_version, made_by := :item, :stored, '\\x00', 1, 1, 1, :me",
    ['write'],
  ),
);
const meeting = (
  name: string,
  command: 'select' | 'update' | 'insert',
  table: string,
  sql: string,
  says: Probe['may'],
): Probe => ({
  name: `${name} the meeting of her seat`,
  table,
  command,
  asks: [],
  sql,
  may: says,
});
const here0 = 'from app.meeting g where g.id = :meetingHere';

/** Questions about what was said of her in meetings, and about the meeting in which the actor has a seat. */
export const itemProbes: readonly Probe[] = [
  shown('app.meeting_item', 'equipe', 'item', walks),
  here('an item', 'app.meeting_item', 'itemHere', () => true),
  putOn,
  asAnother(putOn),
  putOnElsewhere(':meetingHeld', 'of a meeting that was held'),
  putOnElsewhere(':meetingC', 'of a meeting of others'),
  never(
    {
      ...putOn,
      sql: putOn.sql.replace('proposed_by)', 'proposed_by, state)').replace(':me)', ":me, 'decided')"),
    },
    'as decided',
  ),
  {
    ...putOn,
    name: 'puts her on the agenda of the meeting of her seat',
    sql: `insert into app.meeting_item (territory_id, person_id, meeting_id, position, matter, question_enc, proposed_by) select :territory, :person, g.id, 2, 'placement', '\\x00', :me ${here0}`,
    may: ({ situation: s }) =>
      mayTouch(s, 'equipe', 'append') && sitsHere(s) && s.seats.slice(0, 1).some(isConvened),
  },
  changesHere(
    'by a seat',
    'version = version',
    ({ situation: s }) => writesHere(s) && seesHere(s, 'itemHere'),
  ),
  changesHere(
    'the decision',
    "decision_enc = '\\x01'",
    ({ situation: s }) => writesHere(s) && seesHere(s, 'itemHere') && s.seats.slice(0, 1).some(stands),
  ),
  changesHere('of a meeting of others', 'version = version', () => false, 'item'),
  never(blind('app.meeting_item', 'equipe', 'item'), 'of a meeting of others'),
  {
    ...blind('app.meeting_item', 'equipe', 'itemHere'),
    may: ({ situation: s }) => writesHere(s) && !isRowHidden(s, 'equipe', 'itemHere'),
  },
  blind('app.meeting_item', 'equipe', 'itemOwned', ['append']),
  changesHere('done, what was given to her', 'done_on = current_date', (p) => ownsIt(p), 'itemOwned'),
  changesHere('the decision that was given to her', "decision_enc = '\\x01'", () => false, 'itemOwned'),
  changesHere('what was given to her, given on', 'owner_id = :colleague', () => false, 'itemOwned'),
  shown('app.meeting_conflict', 'equipe', 'conflict', walks),
  here('a conflict', 'app.meeting_conflict', 'conflictHere', (s) =>
    ['actor', 'somebody else'].includes(firstSeat(s)?.conflict ?? ''),
  ),
  abstains(':me'),
  never(abstains(':outsider'), 'in the name of somebody else'),
  never(abstainsElsewhere, 'where she has no seat'),
  shown('app.meeting_extract', 'equipe', 'extract', walks),
  // Whoever reads an item no more reads its minutes no more, where only her seat let her in.
  here(
    'the minutes',
    'app.meeting_extract',
    'extractHere',
    (s) => !isRowHidden(s, 'equipe', 'itemHere') || mayTouch(s, 'relation', 'read', entry(s)),
  ),
  extract,
  asAnother(extract),
  meeting('reads', 'select', 'app.meeting', `select ${here0}`, ({ situation: s }) => sitsHere(s)),
  meeting(
    'reads who sits in',
    'select',
    'app.meeting_seat',
    'select from app.meeting_seat where id = :seatHere',
    ({ situation: s }) => sitsHere(s),
  ),
  meeting(
    'asks the gate for',
    'select',
    'app.meeting',
    'select from gate.seats() where meeting_id = :meetingHere',
    ({ situation: s }) => hasOpenSeat(s),
  ),
  meeting(
    'changes',
    'update',
    'app.meeting',
    'update app.meeting set version = version where id = :meetingHere',
    ({ situation: s }) => runsHere(s),
  ),
  meeting(
    'closes',
    'update',
    'app.meeting',
    "update app.meeting set state = 'closed', closed_by = :me, closed_at = now() where id = :meetingHere",
    ({ situation: s }) => runsHere(s) && firstSeat(s)?.meeting === 'held',
  ),
  meeting(
    'closes in the name of somebody else',
    'update',
    'app.meeting',
    "update app.meeting set state = 'closed', closed_by = :outsider, closed_at = now() where id = :meetingHere",
    () => false,
  ),
  meeting(
    'gives somebody a seat in',
    'insert',
    'app.meeting_seat',
    `insert into app.meeting_seat (meeting_id, account_id, organisation_id, for_service, part, seated_by) select g.id, :outsider, :B, 'Servizio', 'member', :me ${here0}`,
    ({ situation: s }) => runsHere(s) && s.seats.slice(0, 1).some(isConvened),
  ),
  meeting(
    'writes who came to',
    'update',
    'app.meeting_seat',
    'update app.meeting_seat set attended = true where id = :seatHere',
    ({ situation: s }) => runsHere(s),
  ),
];

function ownsIt({ situation: s }: Parameters<Probe['may']>[0]): boolean {
  return (
    mayTouch(s, 'equipe', 'append') &&
    mayTouch(s, 'equipe', 'read') &&
    mayTouch(s, 'relation', 'read') &&
    !isRowHidden(s, 'equipe', 'itemOwned')
  );
}
