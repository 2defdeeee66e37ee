import type { Planted } from './plant.ts';

/** Who has nothing, who has everything, and what is hidden or excluded: these tell the policies of most tables. */
const core =
  /^[^:]*: relation in force now$|: no relation$|^social-worker, manages: member of no service$|^social-worker, manages: (excluded (actor|A)|\S+ hidden from actor), in force now$/;
/** Tables that more must be asked of: states of a relation, a colleague's notes, the same person entered twice. */
const more: Readonly<Record<string, RegExp>> = {
  'app.relation':
    /^(social-worker|head-of-service), manages: .*(same service, in force now|until this instant|waiting.*|another (service|body)|moved.*|deactivated)$|^crossed: (installation-admin|job-coach|clinician), .*of body$/,
  'app.reserved_note': /^secrecy/,
  'app.diary_entry': /^secrecy/,
  'app.possible_duplicate': /^coordinator, receives: (duplicate\S* hidden from actor, in force now|merged)/,
  'app.merge': /^coordinator, receives: (duplicate\S* hidden from actor, in force now|merged)/,
};

/** The situations of a world that tell a changed policy of a table from the policy. */
export function tellingOf(table: string, world: readonly Planted[]): readonly Planted[] {
  const pattern = more[table];
  return world.filter((p) => core.test(p.situation.name) || (pattern?.test(p.situation.name) ?? false));
}
