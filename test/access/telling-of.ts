import { tables } from '../../src/policy/tables.ts';
import type { DataClass } from '../../src/policy/vocabulary.ts';
import type { Planted } from './plant.ts';

/** Who has nothing, who has everything, and what is hidden or excluded: these tell the policies of most tables. */
const core =
  /^[^:]*: relation in force now$|: no relation$|^social-worker, manages: member (of no service|until yesterday)$|^social-worker, manages: (excluded (actor|A)|\S+ hidden from actor), in force now$|^(clinician, treats|orientation-worker, assesses): \S+ hidden from actor, in force now$/;
/** Tables that more must be asked of: states of a relation, a colleague's notes, the same person entered twice. */
const more: Readonly<Record<string, RegExp>> = {
  'app.relation':
    /^(social-worker|head-of-service), manages: .*(same service, in force now|until this instant|waiting.*|another (service|body)|moved.*|deactivated)$|^crossed: (installation-admin|job-coach|clinician), .*of body$/,
  'app.reserved_note': /^secrecy/,
  'app.diary_entry': /^secrecy/,
  'app.possible_duplicate': /^coordinator, receives: (duplicate\S* hidden from actor, in force now|merged)/,
  'app.account': /^self/,
  'app.membership': /^self/,
  'app.meeting': /^seat/,
  'app.meeting_seat': /^seat/,
  'app.meeting_item': /^seat/,
  'app.meeting_conflict': /^seat/,
  'app.meeting_extract': /^seat/,
  'app.selection_candidacy': /^seat/,
  'app.selection_score': /^seat/,
  'app.selection_decision': /^seat/,
  'app.selection_communication': /^seat/,
  'app.selection_complaint': /^seat/,
  'app.merge': /^coordinator, receives: (duplicate\S* hidden from actor, in force now|merged)/,
};

/** Who may most is asked first, then who may nothing: of these most changes die. What shows hidden rows dies of who has
 *  that class hidden. */
function rank({ situation: s }: Planted, hidden: DataClass | undefined): number {
  if (hidden !== undefined && s.hidings.some((h) => h.of === hidden)) return 0;
  if (/^(social-worker, manages|coordinator, receives): relation in force now$/.test(s.name)) return 1;
  if (/^(access-desk|installation-admin): no relation$/.test(s.name)) return 2;
  if (/relation in force now$/.test(s.name)) return 3;
  return s.hidings.length === 0 ? 4 : 5;
}

/** The situations of a world that tell a changed policy of a table from the policy, the likeliest first.
 *  @param change what was changed, as the mutation says it */
export function tellingOf(table: string, world: readonly Planted[], change = ''): readonly Planted[] {
  const pattern = more[table];
  const hidden = change.endsWith('hidden rows')
    ? tables.find((t) => t.table === table)?.dataClass
    : undefined;
  return world
    .filter((p) => core.test(p.situation.name) || (pattern?.test(p.situation.name) ?? false))
    .sort((a, b) => rank(a, hidden) - rank(b, hidden));
}

/** The situations that told the last mutants: the next one often dies of the same. */
const told: Planted[] = [];
/** The same situations, those that told the last mutants first. */
export const likeliestFirst = (among: readonly Planted[]): readonly Planted[] => {
  const again = told.filter((p) => among.includes(p));
  return [...again, ...among.filter((p) => !again.includes(p))];
};
/** Notes that a situation told a mutant. */
export function remember(p: Planted): true {
  const at = told.indexOf(p);
  if (at >= 0) told.splice(at, 1);
  told.unshift(p);
  told.splice(8);
  return true;
}
