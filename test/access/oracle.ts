import type { Action, DataClass, Role } from '../../src/policy/vocabulary.ts';
import { bodyTable, installationTable } from './oracle-bodies.ts';
import { letters, type PersonClass, personTable, type Way } from './oracle-table.ts';
import type { About, Body, Bond, Membership, RowName, Seat, Service, Situation, When } from './situation.ts';

/** Whether a dated row counts at the moment of the question. */
export const inForce = (when: When) =>
  when === 'now' || when === 'from this instant' || when === 'until tomorrow';

/** Roles that the account holds at this moment; a deactivated account holds none. */
export function heldRoles(s: Situation): readonly Membership[] {
  return s.active ? s.memberships.filter((m) => inForce(m.when)) : [];
}

const worksIn = (s: Situation, body: string) => heldRoles(s).some((m) => m.body === body);

/** Whether the account works in this inner service at this moment. */
export const servesIn = (s: Situation, service: Service): boolean =>
  heldRoles(s).some((m) => m.service === service);

/** Two entries of one human being are one person: whoever may touch one may touch both, whoever is kept from one is
 *  kept from both. A merge that was undone joins nothing. */
export const isOnePerson = (s: Situation): boolean => s.merged !== undefined && s.merged !== 'undone';

/** Whether what is said of one entry is said of this one. */
export const concerns = (s: Situation, of: About, entry: About = {}): boolean =>
  of.on === entry.on || (isOnePerson(s) && of.on !== 'the duplicates' && entry.on !== 'the duplicates');

function wayIsOpen(m: Membership, b: Bond, way: Way): boolean {
  if (b.body !== m.body || !b.accepted || !inForce(b.when)) return false;
  // A caseload is made of work, and her own access is none.
  if (way === 'caseload')
    return b.holder !== 'body' && b.kind !== 'self' && (m.service === null || m.service === b.service);
  return b.kind === way && b.holder !== 'colleague';
}

/** Whether the meeting of the seat stands open to its members at the moment of the question. */
export const isMeetingOpen = ({ meeting }: Seat): boolean =>
  meeting === 'convened' || meeting === 'held' || meeting === 'from this instant';

/** Whether the actor has this seat today, in the body for which it was given, as a member of commissions. */
export const hasSeat = (s: Situation, seat: Seat): boolean =>
  seat.holder === undefined &&
  !seat.ended &&
  heldRoles(s).some((m) => m.role === 'commission-member' && m.body === seat.body);

/** A seat lets in while its meeting is open, to who stands on its agenda, unless the actor abstains from what concerns
 *  her. A conflict about one entry is one about the human being. */
function seatIsOpen(s: Situation, m: Membership, seat: Seat, entry: About): boolean {
  return (
    seat.holder === undefined &&
    m.body === seat.body &&
    !seat.ended &&
    isMeetingOpen(seat) &&
    seat.item !== 'withdrawn' &&
    seat.item !== 'none' &&
    concerns(s, seat, entry) &&
    seat.conflict !== 'actor'
  );
}

/** Exclusion wins over every permission. */
export function isExcluded(s: Situation, entry: About = {}): boolean {
  return s.exclusions.some(
    (x) => concerns(s, x, entry) && inForce(x.when) && (x.who === 'actor' || worksIn(s, x.who)),
  );
}

const isAudience = (s: Situation, from: string) =>
  from === 'actor' || worksIn(s, from) || heldRoles(s).some((m) => m.role === from);

function isClassHidden(s: Situation, dataClass: PersonClass, entry: About): boolean {
  return s.hidings.some(
    (h) =>
      h.of === dataClass &&
      h.record === undefined &&
      concerns(s, h, entry) &&
      inForce(h.when) &&
      isAudience(s, h.from),
  );
}

/** Whether the account may do this, to data of this class, of the person of the situation.
 *  @param entry which of her entries, where there are two */
export function mayTouch(s: Situation, dataClass: PersonClass, action: Action, entry: About = {}): boolean {
  if (isExcluded(s, entry) || isClassHidden(s, dataClass, entry)) return false;
  return heldRoles(s).some((m) =>
    cellsOf(dataClass).some(
      ({ role, way, may }) =>
        role === m.role &&
        may.includes(action) &&
        (way === 'sits'
          ? s.seats.some((seat) => seatIsOpen(s, m, seat, entry))
          : s.bonds.some((b) => concerns(s, b, entry) && wayIsOpen(m, b, way))),
    ),
  );
}

type Cell = { role: string; way: Way; may: readonly (Action | undefined)[] };
const parsed = new Map<PersonClass, readonly Cell[]>();
/** The line of a class, each cell taken apart once. */
function cellsOf(dataClass: PersonClass): readonly Cell[] {
  const known = parsed.get(dataClass);
  if (known) return known;
  const cells = Object.entries(personTable[dataClass]).map(([who, cell]) => {
    const [role = '', way = ''] = who.split('/');
    return { role, way: way as Way, may: cell.split(' ').map((letter) => letters[letter]) };
  });
  parsed.set(dataClass, cells);
  return cells;
}

/** Whether this one row is kept from the account, whatever its class allows. */
export function isRowHidden(s: Situation, dataClass: PersonClass, row: RowName): boolean {
  return s.hidings.some(
    (h) => h.of === dataClass && h.record === row && inForce(h.when) && isAudience(s, h.from),
  );
}

/** What one wrote oneself stays one's own, while one works in the partnership and is not kept from the person. */
export const keepsOwnWriting = (s: Situation): boolean => heldRoles(s).length > 0 && !isExcluded(s);

/** Professional secrecy: of the colleague's reserved notes, her substitute, put in by somebody else, in that work, today. */
export function standsInForColleague(s: Situation): boolean {
  return (
    !isExcluded(s) &&
    !isClassHidden(s, 'reserved-note', {}) &&
    s.bonds.some(
      (b) =>
        b.substitutes === 'colleague' &&
        b.appointedBy !== 'herself' &&
        b.holder === 'actor' &&
        s.bonds.some((c) => c.holder === 'colleague' && c.kind === b.kind) &&
        concerns(s, b) &&
        heldRoles(s).some(
          (m) => `${m.role}/${b.kind}` in personTable['reserved-note'] && wayIsOpen(m, b, b.kind),
        ),
    )
  );
}

type Table = Readonly<Partial<Record<DataClass, Readonly<Partial<Record<Role, readonly Action[]>>>>>>;
const grants = (table: Table, dataClass: DataClass, role: Role, action: Action) =>
  table[dataClass]?.[role]?.includes(action) ?? false;

/** Whether the account may do this in the whole installation. */
export function mayEverywhere(s: Situation, dataClass: DataClass, action: Action): boolean {
  return heldRoles(s).some((m) => grants(installationTable, dataClass, m.role, action));
}

/** Whether the account may do this in this body. */
export function mayInBody(s: Situation, body: Body, dataClass: DataClass, action: Action): boolean {
  return (
    mayEverywhere(s, dataClass, action) ||
    heldRoles(s).some((m) => m.body === body && grants(bodyTable, dataClass, m.role, action))
  );
}

/** Whether the account may do this in the territory of the test world, where A, B and C are: by any of its bodies. */
export function mayInTerritory(s: Situation, dataClass: DataClass, action: Action): boolean {
  return (['A', 'B', 'C'] as const).some((body) => mayInBody(s, body, dataClass, action));
}

/** Whether the account may open a page that lists such rows; which rows it sees is another question. */
export function mayList(s: Situation, dataClass: DataClass, action: Action): boolean {
  const known = ['directory', 'project', 'staff', 'instrument', 'vocabulary'];
  return heldRoles(s).some((m) => {
    // A list is a page of the office: the person they walk with has pages of her own.
    if (m.role === 'person') return false;
    const common = action === 'read' && known.includes(dataClass);
    const cells = dataClass in personTable ? Object.entries(personTable[dataClass as PersonClass]) : [];
    const onPeople = cells.some(
      ([who, cell]) => who.startsWith(`${m.role}/`) && cell.split(' ').some((l) => letters[l] === action),
    );
    return (
      common ||
      onPeople ||
      grants(bodyTable, dataClass, m.role, action) ||
      grants(installationTable, dataClass, m.role, action)
    );
  });
}
