import { tokenHash } from '../../src/platform/crypto/token.ts';
import type { Doors } from '../../src/platform/database/pools.ts';
import { withSystem } from '../../src/platform/database/with-system.ts';
import { endSession, findSession, insertSession } from '../../src/platform/session/session-store.ts';
import type { SignedIn } from '../../src/platform/session/signed-in.ts';

/** A colleague as her session would have her, for the commands: signed in and out again, so that roles and bodies are
 *  read where a request reads them.
 *  @throws when there is no such account */
export async function signInAs(doors: Doors, email: string, now: Date): Promise<SignedIn> {
  return withSystem(doors, 'sign-in', async (tx) => {
    const account = await tx.db
      .selectFrom('account')
      .select('id')
      .where('email', '=', email)
      .executeTakeFirst();
    if (account === undefined) throw new Error(`No account for ${email}.`);
    const token = await insertSession(tx, account.id, now);
    const session = await findSession(tx, token, now);
    await endSession(tx, tokenHash(token), now);
    if (session === undefined || !('signedIn' in session)) throw new Error(`No session for ${email}.`);
    return session.signedIn;
  });
}

/** Colleagues signed in once each, for the length of a seeding. */
export class Cast {
  readonly #doors: Doors;
  readonly #now: Date;
  readonly #signedIn = new Map<string, Promise<SignedIn>>();

  constructor(doors: Doors, now: Date) {
    this.#doors = doors;
    this.#now = now;
  }

  /** The colleague of a work e-mail. */
  get(email: string): Promise<SignedIn> {
    const known = this.#signedIn.get(email) ?? signInAs(this.#doors, email, this.#now);
    this.#signedIn.set(email, known);
    return known;
  }

  /** Lets her be read anew: her roles have changed. */
  forget(email: string): void {
    this.#signedIn.delete(email);
  }
}
