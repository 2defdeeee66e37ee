import type { Tx } from '../../src/platform/database/tx.ts';
import type { SignedIn } from '../../src/platform/session/signed-in.ts';
import { listCasesOf } from '../../src/stages/eligibility/store/cases.ts';
import { findEligibility } from '../../src/stages/eligibility/store/eligibilities.ts';
import type { Case, Eligibility } from '../../src/stages/eligibility/types.ts';
import type { Person } from '../../src/stages/people/types.ts';
import type { Happening } from './happening.ts';
import type { Cast } from './sign-in-as.ts';

/** What a thing that happens is told with: one transaction of who does it. */
export type Telling = {
  readonly tx: Tx;
  readonly me: SignedIn;
  /** when it is told to have happened */
  readonly at: Date;
  /** of the seeding */
  readonly now: Date;
  readonly cast: Cast;
  readonly number: number;
  readonly person: Person;
  readonly referralId: string;
};

/** The things of some kinds. */
export type Of<W extends Happening['what']> = Extract<Happening, { what: W }>;

/** Her case, as far as the actor sees it.
 *  @throws when there is none: a story that runs ahead of itself */
export async function caseOf({ tx, person }: Telling): Promise<Case> {
  const [found] = await listCasesOf(tx, [person.id]);
  if (found === undefined) throw new Error('The seed tells of a case that is not there.');
  return found;
}

/** The checking of her case. @throws when nobody has begun it */
export async function checkingOf(t: Telling): Promise<Eligibility> {
  const found = await findEligibility(t.tx, (await caseOf(t)).id);
  if (found === undefined) throw new Error('The seed tells of a checking that is not there.');
  return found;
}
