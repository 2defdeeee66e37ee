import { z } from 'zod';
import type { DataClass, RelationKind, Role } from '../../policy/vocabulary.ts';
import type { Branded } from '../../values/branded.ts';
import { type CalendarDay, parseItalianDay } from '../../values/calendar-day.ts';
import { normaliseText } from '../../values/plain-text.ts';

export type TerritoryId = Branded<string, 'TerritoryId'>;
export type OrganisationId = Branded<string, 'OrganisationId'>;
export type ServiceId = Branded<string, 'ServiceId'>;
export type AccountId = Branded<string, 'AccountId'>;
export type RelationId = Branded<string, 'RelationId'>;
export type MembershipId = Branded<string, 'MembershipId'>;
export type ExclusionId = Branded<string, 'ExclusionId'>;
export type HidingId = Branded<string, 'HidingId'>;
export type { DataClass, RelationKind, Role };

/** Kinds of body, in the order in which lists show them. */
export const organisationKinds = [
  'health',
  'municipality',
  'health-and-social-consortium',
  'co-operative',
  'consortium',
  'training-agency',
  'association',
  'targeted-placement-office',
  'other',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

export type Organisation = {
  id: OrganisationId;
  territoryId: TerritoryId;
  kind: OrganisationKind;
  name: string;
  /** codice catastale of the comune where it sits, for the map of the public page; null: nobody said */
  seat: string | null;
  /** code of a public body in the Indice IPA, lower case; null: nobody said, or it is no public body */
  ipaCode: string | null;
  version: number;
};

/** The territory of one partnership. */
export type Territory = { id: TerritoryId; name: string; version: number };

/** A municipality of a territory, by its codice catastale. */
export type TerritoryComune = { codiceCatastale: string; name: string };

/** An inner service of a body, called as the territory calls it. */
export type Service = {
  id: ServiceId;
  territoryId: TerritoryId;
  organisationId: OrganisationId;
  name: string;
  zone: string | null;
  version: number;
};

/** Somebody who works with the system. */
export type Account = { id: AccountId; name: string; email: string; active: boolean; version: number };

/** A row in force from `validFrom` (inclusive) to `validTo` (exclusive; null: without end). */
export type Dated = { validFrom: Date; validTo: Date | null };

/** A role of an account in a body, with the account's own name. */
export type Membership = Dated & {
  id: MembershipId;
  accountId: AccountId;
  accountName: string;
  accountActive: boolean;
  organisationId: OrganisationId | null;
  serviceId: ServiceId | null;
  role: Role;
  version: number;
};

/** Who must never reach a person's data: an account or a whole body. The reason is opened only for who declares. */
export type Exclusion = Dated & {
  id: ExclusionId;
  personId: string;
  accountId: AccountId | null;
  organisationId: OrganisationId | null;
  reason: string;
  version: number;
};

/** A class of a person's data kept from an account, a body or a role. */
export type Hiding = Dated & {
  id: HidingId;
  personId: string;
  dataClass: DataClass;
  audienceAccount: AccountId | null;
  audienceOrganisation: OrganisationId | null;
  audienceRole: Role | null;
  version: number;
};

/** A dated relation between somebody and a person; the id of the person is opaque to this stage. */
export type Relation = {
  id: RelationId;
  territoryId: TerritoryId;
  personId: string;
  /** null: held by the body, through those of its members whose role fits */
  accountId: AccountId | null;
  organisationId: OrganisationId;
  serviceId: ServiceId | null;
  kind: RelationKind;
  purpose: RelationPurpose;
  legalBasis: string;
  validFrom: Date;
  validTo: Date | null;
  askedBy: AccountId;
  askedAt: Date;
  grantedBy: AccountId | null;
  grantedAt: Date | null;
  evidence: string;
  /** the relation of the absent colleague, where this one stands in for it */
  substitutesFor: RelationId | null;
  endReason: EndReason | null;
  version: number;
};

export type RelationPurpose = 'referral' | 'accompaniment' | 'intake' | 'coordination' | 'own-access';
export type EndReason = 'ended' | 'declined' | 'handed-over' | 'decided' | 'excluded' | 'substitution-over';

/** On what law a relation rests, by its purpose. Text kept with each relation, as it stood when it was granted.
 *  @law Reg. (UE) 2016/679 artt. 6.1.e, 9.2.g-h, 15; D.Lgs 196/2003 art. 2-sexies c. 2 lett. s, u, aa, dd */
export const legalBases = {
  referral: 'GDPR 6.1.e, 9.2.h; D.Lgs 196/2003 art. 2-sexies c. 2 s), u)',
  accompaniment: 'GDPR 6.1.e, 9.2.g; D.Lgs 196/2003 art. 2-sexies c. 2 aa), dd)',
  intake: 'GDPR 6.1.e, 9.2.g; D.Lgs 196/2003 art. 2-sexies c. 2 aa), dd)',
  coordination: 'GDPR 6.1.e; D.Lgs 196/2003 art. 2-sexies c. 2 dd)',
  'own-access': 'GDPR 15',
} as const satisfies Record<RelationPurpose, string>;

/** Which kind of relation each role may be asked into, besides those that open by themselves. */
export const askableKinds = {
  manages: ['social-worker'],
  treats: ['clinician'],
  'serd-treats': ['serd-operator'],
  assesses: ['orientation-worker', 'psychologist'],
  coaches: ['job-coach'],
  receives: [],
  coordinates: [],
  self: [],
} as const satisfies Record<RelationKind, readonly Role[]>;

/** The kind of relation each role may hold: the other side of `askableKinds`. */
export const kindOfRole = {
  'social-worker': 'manages',
  clinician: 'treats',
  'serd-operator': 'serd-treats',
  'orientation-worker': 'assesses',
  psychologist: 'assesses',
  'job-coach': 'coaches',
} as const satisfies Partial<Record<Role, RelationKind>>;

/** Kinds by which a service has a person in charge: one of them must always stand. */
export const chargeKinds = ['manages', 'treats', 'serd-treats'] as const satisfies readonly RelationKind[];

/** Classes that may be kept from somebody, in the order in which the form shows them. */
export const hideableClasses = [
  'identity',
  'contact',
  'referral',
  'referral-letter',
  'agreement',
  'release',
  'relation',
  'assessment',
  'functional',
  'body-functions',
  'balance',
  'plan',
] as const satisfies readonly DataClass[];

/** A name of a thing, one line. Messages are keys of the words. */
export const nameField = (min: number, max: number) =>
  z
    .string()
    .max(2_000, 'text.too-long')
    .default('')
    .transform((text, ctx): string => {
      const parsed = normaliseText(text.replaceAll(/\s+/gu, ' '), { max });
      const reason = parsed.ok
        ? parsed.value === ''
          ? 'empty'
          : parsed.value.length < min
            ? 'too-short'
            : null
        : parsed.reason;
      if (parsed.ok && reason === null) return parsed.value;
      ctx.addIssue({ code: 'custom', message: `text.${reason}` });
      return z.NEVER;
    });

/** A name that may be left out: null then. */
export const optionalNameField = (max: number) =>
  z
    .string()
    .max(2_000, 'text.too-long')
    .default('')
    .transform((text, ctx): string | null => {
      const parsed = normaliseText(text.replaceAll(/\s+/gu, ' '), { max });
      if (parsed.ok) return parsed.value === '' ? null : parsed.value;
      ctx.addIssue({ code: 'custom', message: `text.${parsed.reason}` });
      return z.NEVER;
    });

/** A code of the Indice IPA that may be left out: null then. Whoever types capitals means the small letters. */
export const optionalIpaField = z
  .string()
  .max(200, 'text.too-long')
  .default('')
  .transform((text, ctx): string | null => {
    const code = text.trim().toLowerCase();
    if (code === '') return null;
    if (/^[a-z0-9_-]{2,40}$/.test(code)) return code;
    ctx.addIssue({ code: 'custom', message: 'ipa.malformed' });
    return z.NEVER;
  });

/** A day that may be left out: null then. */
export const optionalDayField = z
  .string()
  .max(100)
  .default('')
  .transform((text, ctx): CalendarDay | null => {
    if (text.trim() === '') return null;
    const day = parseItalianDay(text);
    if (day !== undefined) return day;
    ctx.addIssue({ code: 'custom', message: 'day.no-such-day' });
    return z.NEVER;
  });

/** A day that must be there. */
export const dayField = optionalDayField.transform((day, ctx): CalendarDay => {
  if (day !== null) return day;
  ctx.addIssue({ code: 'custom', message: 'day.missing' });
  return z.NEVER;
});

/** The identifier of something chosen from a list. */
export const choiceField = z
  .string({ message: 'choice.missing' })
  .regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'choice.missing');

/** One or more identifiers, ticked. A browser sends one as a text, several as a list. */
export const choicesField = z.union(
  [
    choiceField.transform((one) => [one]),
    z.array(choiceField).min(1, 'choice.missing').max(2_000, 'text.too-long'),
  ],
  { message: 'choice.missing' },
);

/** A form that carries nothing but its button. */
export const emptyForm = z.strictObject({});
