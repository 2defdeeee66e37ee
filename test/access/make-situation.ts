import type { RelationKind, Role } from '../../src/policy/vocabulary.ts';
import type { Bond, Membership, Seat, Situation } from './situation.ts';

/** A role of the actor: in A, in its first service, today, unless said otherwise. */
export const job = (role: Role, change: Partial<Membership> = {}): Membership =>
  role === 'installation-admin'
    ? { role, body: null, service: null, when: 'now', ...change }
    : // Her own account is of no inner service.
      { role, body: 'A', service: role === 'person' ? null : 'a1', when: 'now', ...change };
/** Her own relation with the person, for A, accepted and in force, unless said otherwise. */
export const bond = (kind: RelationKind, change: Partial<Bond> = {}): Bond => ({
  kind,
  holder: 'actor',
  body: 'A',
  service: 'a1',
  accepted: true,
  when: 'now',
  ...change,
});
/** A seat as a member for A, in a commission of C that is convened, with the person on its agenda. */
export const seat = (change: Partial<Seat> = {}): Seat => ({
  body: 'A',
  part: 'member',
  kind: 'commission',
  ended: false,
  meeting: 'convened',
  item: 'open',
  ...change,
});
/** A situation without exclusion, hiding or other entry, unless said otherwise. */
export const situation = (
  name: string,
  memberships: readonly Membership[],
  bonds: readonly Bond[],
  change: Partial<Situation> = {},
): Situation => ({
  name,
  active: true,
  memberships,
  bonds,
  exclusions: [],
  hidings: [],
  seats: [],
  ...change,
});
