// Generated from the live schema by `npm run docs`. Do not edit.
import type { Generated } from 'kysely';
import type { CalendarDay } from '../../src/values/calendar-day.ts';

export interface AccountTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: work address, in lower case; what one signs in with */
  email: string;
  /** clear: name and surname as colleagues read it */
  name: string;
  /** clear: language of the screens */
  language: Generated<string>;
  /** clear: false closes every access at the next request */
  active: Generated<boolean>;
  /** clear: who opened the account */
  created_by: string | null;
  /** clear: when it was opened */
  created_at: Generated<Date>;
  /** clear: counter against lost updates */
  version: Generated<number>;
}

export interface CaseFileTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: who */
  person_id: string;
  /** clear: in which project */
  project_id: string;
  /** clear: the referral that led to it */
  referral_id: string;
  /** clear: when */
  opened_at: Generated<Date>;
}

export interface CredentialTable {
  /** clear: whose */
  account_id: string;
  /** clear: argon2id with its parameters */
  password_hash: string;
  /** clear: when it was last set */
  changed_at: Generated<Date>;
}

export interface EventTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: to whom */
  person_id: string;
  /** clear: about which referral */
  referral_id: string | null;
  /** clear: what, one of the stages' events.ts; never personal text */
  kind: string;
  /** clear: who did it */
  account_id: string;
  /** clear: when */
  at: Generated<Date>;
}

export interface ExclusionTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: whose data */
  person_id: string;
  /** clear: who is excluded, or */
  account_id: string | null;
  /** clear: which body is excluded */
  organisation_id: string | null;
  /** encrypted: why, in the words of who declared it */
  reason_enc: Buffer;
  /** clear: from when */
  valid_from: Generated<Date>;
  /** clear: until when; empty while it lasts */
  valid_to: Date | null;
  /** clear: who declared it */
  declared_by: string;
  /** clear: the transaction that declared it; in it, and only in it, a replacement may be put in charge */
  declared_in: Generated<string>;
  /** clear: counter against lost updates */
  version: Generated<number>;
}

export interface HidingTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: whose data */
  person_id: string;
  /** clear: which class of data */
  data_class: string;
  /** clear: which record; empty for the whole class */
  record_id: string | null;
  /** clear: from whom, or */
  audience_account: string | null;
  /** clear: from which body, or */
  audience_organisation: string | null;
  /** clear: from which role */
  audience_role: string | null;
  /** clear: from when */
  valid_from: Generated<Date>;
  /** clear: until when; empty while it lasts */
  valid_to: Date | null;
  /** clear: who wrote it down */
  declared_by: string;
  /** clear: counter against lost updates */
  version: Generated<number>;
}

export interface IdempotencyTable {
  /** clear: who sent it */
  account_id: string;
  /** clear: random key of the form */
  key: string;
  /** clear: keyed hash of URL and fields: the same key with other words is refused */
  request_hash: Buffer;
  /** clear: where the first answer led */
  location: string | null;
  /** clear: when */
  created_at: Generated<Date>;
}

export interface InstallationTable {
  /** clear: there is one row */
  id: Generated<boolean>;
  /** clear: filled with invented data; stays a demonstration for ever */
  demonstration: Generated<boolean>;
  /** clear: counts the clusters this database has lived in; transaction numbers restart with each */
  era: Generated<number>;
}

export interface InvitationTable {
  /** clear: SHA-256 of the random token */
  token_hash: Buffer;
  /** clear: for whom */
  account_id: string;
  /** clear: who invited; empty for the first administrator */
  created_by: string | null;
  /** clear: when */
  created_at: Generated<Date>;
  /** clear: until when it may be used */
  expires_at: Date;
  /** clear: when it was used */
  used_at: Date | null;
}

export interface MembershipTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: who */
  account_id: string;
  /** clear: in which body; empty for the administrator of the installation */
  organisation_id: string | null;
  /** clear: in which inner service, where it has them */
  service_id: string | null;
  /** clear: role, one of src/policy/vocabulary.ts */
  role: string;
  /** clear: from when */
  valid_from: Generated<Date>;
  /** clear: until when; empty while it lasts */
  valid_to: Date | null;
  /** clear: who granted it */
  granted_by: string | null;
  /** clear: counter against lost updates */
  version: Generated<number>;
}

export interface OrganisationTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: kind of body; a health body is shown to others by a neutral name */
  kind: string;
  /** clear: official name */
  name: string;
  /** clear: when it was entered */
  created_at: Generated<Date>;
  /** clear: counter against lost updates */
  version: Generated<number>;
}

export interface PersonTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory she belongs to */
  territory_id: string;
  /** clear: random code by which colleagues without access to her name speak of her */
  code: string;
  /** clear: who entered her */
  registered_by: string;
  /** clear: for which body */
  registered_for: string;
  /** clear: the transaction that entered her; in it, and only in it, the first relation may be opened */
  registered_in: Generated<string>;
  /** clear: when */
  registered_at: Generated<Date>;
}

export interface PersonContactTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: whose */
  person_id: string;
  /** encrypted: street and number */
  address_enc: Buffer | null;
  /** encrypted: cadastral code of the comune of residence */
  comune_enc: Buffer | null;
  /** encrypted: telephone */
  phone_enc: Buffer | null;
  /** encrypted: e-mail */
  email_enc: Buffer | null;
  /** encrypted: how she prefers to be reached */
  preferred_channel_enc: Buffer | null;
  /** encrypted: what to mind when calling */
  how_to_reach_enc: Buffer | null;
  /** encrypted: language she speaks best */
  language_enc: Buffer | null;
  /** clear: counter against lost updates */
  version: Generated<number>;
}

export interface PersonIdentityTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: whose */
  person_id: string;
  /** encrypted: surname */
  family_name_enc: Buffer;
  /** encrypted: name */
  given_name_enc: Buffer;
  /** encrypted: day of birth */
  birth_date_enc: Buffer | null;
  /** encrypted: cadastral code of the comune or foreign country of birth */
  birthplace_enc: Buffer | null;
  /** encrypted: sex as the codice fiscale encodes it */
  sex_enc: Buffer | null;
  /** encrypted: codice fiscale */
  codice_fiscale_enc: Buffer | null;
  /** encrypted: why a codice fiscale that does not agree with the data was kept */
  mismatch_reason_enc: Buffer | null;
  /** clear: counter against lost updates */
  version: Generated<number>;
}

export interface PersonLookupTable {
  /** clear: whose */
  person_id: string;
  /** clear: the territory; the key of the index is the territory's own */
  territory_id: string;
  /** clear: HMAC-SHA256 under a key outside the database, omocodia undone */
  codice_fiscale_index: Buffer;
}

export interface PrivacyNoticeTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: to whom */
  person_id: string;
  /** clear: which text */
  text_version: string;
  /** clear: by whom */
  given_by: string;
  /** clear: on which day */
  given_on: CalendarDay;
  /** clear: how */
  how: string;
  /** clear: when it was written down */
  recorded_at: Generated<Date>;
}

export interface ProjectTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: public title */
  title: string;
  /** clear: Codice unico di progetto, where given */
  cup: string | null;
  /** clear: first day */
  starts_on: CalendarDay | null;
  /** clear: last day */
  ends_on: CalendarDay | null;
  /** clear: when it was entered */
  created_at: Generated<Date>;
  /** clear: counter against lost updates */
  version: Generated<number>;
}

export interface ProjectPartnerTable {
  /** clear: the project */
  project_id: string;
  /** clear: the body */
  organisation_id: string;
  /** clear: the territory of both */
  territory_id: string;
  /** clear: lead, partner, co-designer or network */
  part: string;
}

export interface PublicityReleaseTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: whose */
  person_id: string;
  /** clear: where she would be shown */
  channel: string;
  /** clear: given, refused or withdrawn */
  answer: string;
  /** clear: who wrote it down */
  recorded_by: string;
  /** clear: on which day she answered */
  answered_on: CalendarDay;
  /** clear: when it was written down */
  recorded_at: Generated<Date>;
}

export interface ReferralTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: who is referred */
  person_id: string;
  /** clear: to which project */
  project_id: string;
  /** clear: by which body; a health body is shown to others by a neutral name */
  organisation_id: string;
  /** clear: draft, sent, returned, accepted or withdrawn */
  state: Generated<string>;
  /** clear: who drafts it */
  created_by: string;
  /** clear: when it was begun */
  created_at: Generated<Date>;
  /** clear: when it was last sent */
  sent_at: Date | null;
  /** clear: when it was accepted, returned or withdrawn */
  decided_at: Date | null;
  /** clear: by whom */
  decided_by: string | null;
  /** clear: day by which the project should answer; stored when sent, read by the work lists */
  answer_due_on: CalendarDay | null;
  /** clear: counter against lost updates */
  version: Generated<number>;
}

export interface ReferralAgreementTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: whose */
  person_id: string;
  /** clear: to which referral */
  referral_id: string;
  /** clear: agrees, does not agree, not now */
  answer: string;
  /** clear: who explained it to her */
  explained_by: string;
  /** clear: when */
  explained_at: Date;
  /** clear: how it was explained */
  how: string;
  /** encrypted: in which words it was explained and answered */
  words_enc: Buffer;
  /** encrypted: who else was there */
  others_present_enc: Buffer | null;
  /** clear: when it was written down */
  recorded_at: Generated<Date>;
}

export interface ReferralDecisionTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: whose */
  person_id: string;
  /** clear: of which referral */
  referral_id: string;
  /** clear: accepted, returned or withdrawn */
  outcome: string;
  /** encrypted: the reason */
  reason_enc: Buffer | null;
  /** clear: by whom */
  decided_by: string;
  /** clear: when */
  decided_at: Generated<Date>;
}

export interface ReferralLetterTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: whose */
  person_id: string;
  /** clear: of which referral */
  referral_id: string;
  /** encrypted: why the service proposes the path */
  reason_enc: Buffer | null;
  /** encrypted: what she wishes, in her words */
  wishes_enc: Buffer | null;
  /** encrypted: what helps her at the first meeting */
  needs_enc: Buffer | null;
  /** clear: counter against lost updates */
  version: Generated<number>;
}

export interface ReferralOriginTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: whose */
  person_id: string;
  /** clear: of which referral */
  referral_id: string;
  /** clear: which service; the row is out of reach of every other */
  service_id: string;
}

export interface RelationTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: whom */
  person_id: string;
  /** clear: who; empty where the body holds it, through those of its members whose role fits */
  account_id: string | null;
  /** clear: for which body */
  organisation_id: string;
  /** clear: for which inner service */
  service_id: string | null;
  /** clear: kind, one of src/policy/vocabulary.ts */
  kind: string;
  /** clear: for what */
  purpose: string;
  /** clear: act, article and letter */
  legal_basis: string;
  /** clear: from when */
  valid_from: Generated<Date>;
  /** clear: until when; empty while it lasts */
  valid_to: Date | null;
  /** clear: who asked for it */
  asked_by: string;
  /** clear: when */
  asked_at: Generated<Date>;
  /** clear: who accepted it; empty while it waits */
  granted_by: string | null;
  /** clear: when it was accepted */
  granted_at: Date | null;
  /** clear: on which act it rests, never personal text */
  evidence: string;
  /** clear: the relation of the absent colleague */
  substitutes_for: string | null;
  /** clear: who ended it */
  ended_by: string | null;
  /** clear: why it ended, from a closed list */
  end_reason: string | null;
  /** clear: counter against lost updates */
  version: Generated<number>;
}

export interface ServiceTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: the body it belongs to */
  organisation_id: string;
  /** clear: the name the territory uses, as «UF Salute mentale adulti» */
  name: string;
  /** clear: health zone or district it serves, where the body has zones */
  zone: string | null;
  /** clear: when it was entered */
  created_at: Generated<Date>;
  /** clear: counter against lost updates */
  version: Generated<number>;
}

export interface SessionTable {
  /** clear: SHA-256 of the random token in the cookie */
  token_hash: Buffer;
  /** clear: whose */
  account_id: string;
  /** clear: random secret from which the form tokens are made */
  csrf_secret: Buffer;
  /** clear: sign-in; it ends eight hours after at the latest */
  created_at: Generated<Date>;
  /** clear: last request; it ends after fifteen idle minutes */
  last_seen_at: Generated<Date>;
  /** clear: when it was signed out or revoked */
  ended_at: Date | null;
}

export interface SignInAttemptTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: keyed hash of the address or of the e-mail tried */
  subject: Buffer;
  /** clear: when */
  at: Generated<Date>;
}

export interface TerritoryTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: public name of the territory, as «Zona fiorentina sud-est» */
  name: string;
  /** clear: when it was entered */
  created_at: Generated<Date>;
  /** clear: counter against lost updates */
  version: Generated<number>;
}

export interface TerritoryComuneTable {
  /** clear: the territory */
  territory_id: string;
  /** clear: cadastral code of the comune, as in the codice fiscale */
  codice_catastale: string;
  /** clear: name of the comune as it was when the territory was drawn */
  name: string;
}

export interface AuditEventTable {
  /** clear: identifier */
  id: Generated<string>;
  /** clear: when; the key of the monthly partitions */
  at: Generated<Date>;
  /** clear: which cluster counted the transaction */
  era: number;
  /** clear: the transaction; commits arrive out of order, seals go by it */
  xact: Generated<string>;
  /** clear: who; empty before sign-in */
  account_id: string | null;
  /** clear: for which body, where one is clear */
  organisation_id: string | null;
  /** clear: what, as the route declares it */
  event: string;
  /** clear: done, refused or denied */
  outcome: string;
  /** clear: whose data; identifiers only */
  person_ids: Generated<string[]>;
  /** clear: which classes of data were opened */
  data_classes: Generated<string[]>;
  /** clear: the request, as in the log */
  request_id: string;
  /** clear: a code that tells more, never personal text */
  detail: string | null;
}

export interface AuditSealTable {
  /** clear: which cluster counted the transactions */
  era: number;
  /** clear: place in the chain */
  number: string;
  /** clear: first transaction covered */
  from_xact: string;
  /** clear: first transaction not covered; empty when the era is closed */
  to_xact: string | null;
  /** clear: rows covered */
  row_count: number;
  /** clear: Merkle root over the rows, in the order of transaction and identifier */
  root: string;
  /** clear: hash of the seal before */
  previous: string;
  /** clear: when */
  sealed_at: Date;
  /** clear: which key signed */
  key_id: string;
  /** clear: Ed25519 signature of the seal */
  signature: string;
}

export interface GateRuleTable {
  /** clear: role */
  role: string;
  /** clear: relation or other standing */
  standing: string;
  /** clear: class of data */
  data_class: string;
  /** clear: what may be done */
  action: string;
}

export interface Database {
  account: AccountTable;
  case_file: CaseFileTable;
  credential: CredentialTable;
  event: EventTable;
  exclusion: ExclusionTable;
  hiding: HidingTable;
  idempotency: IdempotencyTable;
  installation: InstallationTable;
  invitation: InvitationTable;
  membership: MembershipTable;
  organisation: OrganisationTable;
  person: PersonTable;
  person_contact: PersonContactTable;
  person_identity: PersonIdentityTable;
  person_lookup: PersonLookupTable;
  privacy_notice: PrivacyNoticeTable;
  project: ProjectTable;
  project_partner: ProjectPartnerTable;
  publicity_release: PublicityReleaseTable;
  referral: ReferralTable;
  referral_agreement: ReferralAgreementTable;
  referral_decision: ReferralDecisionTable;
  referral_letter: ReferralLetterTable;
  referral_origin: ReferralOriginTable;
  relation: RelationTable;
  service: ServiceTable;
  session: SessionTable;
  sign_in_attempt: SignInAttemptTable;
  territory: TerritoryTable;
  territory_comune: TerritoryComuneTable;
  'audit.event': AuditEventTable;
  'audit.seal': AuditSealTable;
  'gate.rule': GateRuleTable;
}
