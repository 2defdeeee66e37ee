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

/** Who is signed in, as read from the database for this request. */
export type SignedIn = {
  readonly accountId: string;
  readonly name: string;
  readonly language: Language;
  readonly roles: readonly HeldRole[];
  readonly sessionHash: Buffer;
  readonly csrfSecret: Buffer;
};

/** A session that has ended by time: it no longer opens anything, but what was typed may be carried over. */
export type LateSession = { readonly accountId: string };
