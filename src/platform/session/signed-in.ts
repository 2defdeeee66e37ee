import type { Role } from '../../policy/vocabulary.ts';
import type { Language } from '../../ui/language.ts';

/** A role held in a body, today. */
export type HeldRole = {
  readonly role: Role;
  readonly organisationId: string | null;
  readonly organisationName: string | null;
  readonly organisationKind: string | null;
  readonly serviceId: string | null;
  readonly territoryId: string | null;
  readonly territoryName: string | null;
};

/** How whoever is signed in was known to be herself: by a password, or, in a demonstration, by nothing. An identity
 *  provider (SPID, CIE) would add its own. */
export type IdentityLevel = 'password' | 'demonstration';

/** Who is signed in, as read from the database for this request. */
export type SignedIn = {
  readonly accountId: string;
  readonly name: string;
  readonly language: Language;
  readonly roles: readonly HeldRole[];
  readonly identityLevel: IdentityLevel;
  readonly sessionHash: Buffer;
  readonly csrfSecret: Buffer;
};

/** A session that has ended by time: it no longer opens anything, but what was typed may be carried over. */
export type LateSession = { readonly accountId: string };
