import type { RelationKind, Role } from '../../policy/vocabulary.ts';
import type { Branded } from '../../values/branded.ts';

export type TerritoryId = Branded<string, 'TerritoryId'>;
export type OrganisationId = Branded<string, 'OrganisationId'>;
export type ServiceId = Branded<string, 'ServiceId'>;
export type AccountId = Branded<string, 'AccountId'>;
export type RelationId = Branded<string, 'RelationId'>;

/** Kinds of body, in the order in which lists show them. */
export const organisationKinds = [
  'health', 'municipality', 'health-and-social-consortium', 'co-operative', 'consortium',
  'training-agency', 'association', 'targeted-placement-office', 'other',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

export type Organisation = {
  id: OrganisationId;
  territoryId: TerritoryId;
  kind: OrganisationKind;
  name: string;
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
  endReason: EndReason | null;
  version: number;
};

export type RelationPurpose = 'referral' | 'accompaniment' | 'intake' | 'coordination';
export type EndReason = 'ended' | 'declined' | 'handed-over' | 'decided' | 'excluded' | 'substitution-over';

/** On what law a relation rests, by its purpose. Text kept with each relation, as it stood when it was granted.
 *  @law Reg. (UE) 2016/679 artt. 6.1.e, 9.2.g-h; D.Lgs 196/2003 art. 2-sexies c. 2 lett. s, u, aa, dd */
export const legalBases = {
  referral: 'GDPR 6.1.e, 9.2.h; D.Lgs 196/2003 art. 2-sexies c. 2 s), u)',
  accompaniment: 'GDPR 6.1.e, 9.2.g; D.Lgs 196/2003 art. 2-sexies c. 2 aa), dd)',
  intake: 'GDPR 6.1.e, 9.2.g; D.Lgs 196/2003 art. 2-sexies c. 2 aa), dd)',
  coordination: 'GDPR 6.1.e; D.Lgs 196/2003 art. 2-sexies c. 2 dd)',
} as const satisfies Record<RelationPurpose, string>;

/** Which kind of relation each role may be asked into, besides those that open by themselves. */
export const askableKinds = {
  manages: ['social-worker'],
  treats: ['clinician'],
  'serd-treats': ['serd-operator'],
  assesses: ['orientation-worker'],
  coaches: ['job-coach'],
  receives: [],
  coordinates: [],
} as const satisfies Record<RelationKind, readonly Role[]>;
