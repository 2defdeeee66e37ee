// Generated from the live schema by `npm run docs`. Do not edit.
import type { ColumnType, Generated } from 'kysely';
import type { CalendarDay } from '../../src/values/calendar-day.ts';

export interface AccountTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: work address, in lower case, or the code of a person; what one signs in with */
  email: string;
  /** clear: name and surname as colleagues read it, or the code of a person */
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
  /** clear: the transaction that opened it; in it, and only in it, it may become a person's own */
  opened_in: Generated<string>;
}

export interface ActionPlanTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: whose */
  person_id: string;
  /** clear: in which case */
  case_id: string;
  /** clear: first, second version */
  number: number;
  /** clear: being written, closed for signature, signed, replaced by a newer one, given up */
  state: Generated<string>;
  /** encrypted: where she is and where she wants to go, in her words */
  opening_enc: Buffer | null;
  /** clear: first day */
  starts_on: CalendarDay | null;
  /** clear: last day */
  ends_on: CalendarDay | null;
  /** clear: hours of making it that the notice asks; empty where it asks none */
  hours_due: number | null;
  /** clear: hash of what it says, set when it is closed for signature */
  content_sha256: string | null;
  /** clear: whether her own signature is needed: not where the decree has it signed for her */
  needs_person: Generated<boolean>;
  /** clear: whether the decree asks a representative to sign */
  needs_representative: Generated<boolean>;
  /** clear: it was asked, and she has no other project */
  no_other_projects: Generated<boolean>;
  /** clear: whether she agrees that who treats her reads present or absent; empty until it was asked */
  attendance_to_treating: boolean | null;
  /** encrypted: hours agreed for her own appointments, under their neutral name */
  agreed_hours_enc: Buffer | null;
  /** clear: day of the first review, as the plan says it */
  first_review_on: CalendarDay | null;
  /** encrypted: why no review is fixed */
  no_review_enc: Buffer | null;
  /** clear: the version it takes the place of */
  follows: string | null;
  /** clear: who began it */
  written_by: string;
  /** clear: when */
  written_at: Generated<Date>;
  /** clear: when it was closed for signature */
  closed_at: Date | null;
  /** clear: when the last signature came */
  signed_at: Date | null;
  /** clear: day of the next review; stored when it is fixed */
  review_on: CalendarDay | null;
  /** clear: counter against lost updates */
  version: Generated<number>;
}

export interface ApplicationTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: to which project */
  project_id: string;
  /** clear: the body of her comune or zone that takes her in charge or declines */
  organisation_id: string | null;
  /** clear: draft, sent, assigned to an operator, taken in charge, declined */
  state: Generated<string>;
  /** clear: whether a representative fills it */
  by_representative: Generated<boolean>;
  /** clear: hash of the code by which she takes it up again */
  resume_hash: Buffer;
  /** encrypted: what she wrote */
  content_enc: Buffer;
  /** clear: when it was begun */
  begun_at: Generated<Date>;
  /** clear: when it was last saved; drafts are deleted thirty days after */
  saved_at: Generated<Date>;
  /** clear: when it was sent */
  sent_at: Date | null;
  /** clear: day by which the service takes her in charge or declines */
  answer_due_on: CalendarDay | null;
  /** clear: which operator answers it */
  assigned_to: string | null;
  /** clear: who answered */
  decided_by: string | null;
  /** clear: when */
  decided_at: Date | null;
  /** encrypted: why it was declined, in words she can read */
  decline_reason_enc: Buffer | null;
  /** clear: the person it became */
  person_id: string | null;
  /** clear: the referral it became */
  referral_id: string | null;
  /** clear: counter against lost updates */
  version: Generated<number>;
}

export interface AppointmentTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: with whom */
  person_id: string;
  /** clear: kind, all neutral */
  kind: string;
  /** clear: from when */
  starts_at: Date;
  /** clear: until when */
  ends_at: Date;
  /** encrypted: where */
  place_enc: Buffer | null;
  /** encrypted: what to bring, what it is about */
  note_enc: Buffer | null;
  /** clear: which operator meets her */
  account_id: string;
  /** clear: fixed, moved, held, not held, cancelled */
  state: Generated<string>;
  /** clear: day of the reminder */
  remind_on: CalendarDay | null;
  /** clear: who fixed it */
  created_by: string;
  /** clear: when it was fixed */
  created_at: Generated<Date>;
  /** clear: counter against lost updates; also the sequence of the calendar file */
  version: Generated<number>;
}

export interface AssessmentDocumentTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: whose */
  person_id: string;
  /** clear: of what was filled in at once */
  evaluation_id: string;
  /** clear: the stored file */
  file_id: string;
  /** encrypted: its hash */
  sha256_enc: Buffer;
  /** clear: bytes */
  byte_size: number;
  /** clear: by whom */
  made_by: string;
  /** clear: when */
  made_at: Generated<Date>;
}

export interface AssessmentSheetTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: whose */
  person_id: string;
  /** clear: in which case */
  case_id: string;
  /** clear: what one rater filled in at once has one of these, in whatever class */
  evaluation_id: string;
  /** clear: by which version of which instrument */
  instrument_version_id: string;
  /** clear: written together by the raters, after comparing */
  agreed: Generated<boolean>;
  /** clear: by whom */
  rated_by: string;
  /** clear: day to which it refers */
  rated_on: CalendarDay;
  /** clear: draft or closed */
  state: Generated<string>;
  /** encrypted: the answers */
  answers_enc: Buffer;
  /** clear: when it was begun */
  begun_at: Generated<Date>;
  /** clear: when it was closed */
  closed_at: Date | null;
  /** clear: counter against lost updates */
  version: Generated<number>;
}

export interface BalanceTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: whose */
  person_id: string;
  /** clear: in which case */
  case_id: string;
  /** clear: first, second balance of the case */
  number: number;
  /** clear: welcome, investigation, conclusion (the three phases), or closed */
  state: Generated<string>;
  /** clear: hours that the notice asks; empty where it asks none */
  hours_due: number | null;
  /** encrypted: what she asks of it, and why a balance rather than something else */
  needs_enc: Buffer | null;
  /** encrypted: the conclusion in words for her */
  synthesis_enc: Buffer | null;
  /** clear: who opened it */
  opened_by: string;
  /** clear: when */
  opened_at: Generated<Date>;
  /** clear: day on which the contract was signed by both */
  contract_on: CalendarDay | null;
  /** clear: when */
  closed_at: Date | null;
  /** clear: day of the look back, six months after as a rule */
  follow_up_on: CalendarDay | null;
  /** clear: counter against lost updates */
  version: Generated<number>;
}

export interface BalanceDocumentTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: whose */
  person_id: string;
  /** clear: of which balance */
  balance_id: string;
  /** clear: for keeping, or easy to read */
  edition: string;
  /** clear: the stored file */
  file_id: string;
  /** encrypted: its hash */
  sha256_enc: Buffer;
  /** clear: bytes */
  byte_size: number;
  /** clear: by whom */
  made_by: string;
  /** clear: when */
  made_at: Generated<Date>;
}

export interface BalanceEntryTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: whose */
  person_id: string;
  /** clear: of which balance */
  balance_id: string;
  /** clear: of which kind */
  section: string;
  /** encrypted: what it says, as fields of its kind */
  content_enc: Buffer;
  /** clear: order on the page */
  position: Generated<number>;
  /** clear: the row it takes the place of */
  replaces: string | null;
  /** clear: when it was taken out or replaced */
  removed_at: Date | null;
  /** clear: by whom */
  written_by: string;
  /** clear: when */
  written_at: Generated<Date>;
  /** clear: counter against lost updates */
  version: Generated<number>;
}

export interface BalanceSessionTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: whose */
  person_id: string;
  /** clear: of which balance */
  balance_id: string;
  /** clear: in which phase */
  phase: string;
  /** clear: held, or not today */
  outcome: string;
  /** clear: day */
  held_on: CalendarDay;
  /** clear: from when, as hours and minutes */
  starts_at: string | null;
  /** clear: how long */
  minutes: number;
  /** encrypted: where */
  place_enc: Buffer | null;
  /** encrypted: who else was there, chosen by her */
  with_enc: Buffer | null;
  /** encrypted: what was done */
  content_enc: Buffer | null;
  /** clear: by whom */
  held_by: string;
  /** clear: when it was recorded */
  recorded_at: Generated<Date>;
  /** clear: counter against lost updates */
  version: Generated<number>;
}

export interface BalanceSignatureTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: whose */
  person_id: string;
  /** clear: of which balance */
  balance_id: string;
  /** clear: what is signed */
  subject: string;
  /** clear: the balance or the session */
  subject_id: string;
  /** clear: who signs */
  part: string;
  /** clear: signed in, or on paper */
  way: string;
  /** clear: which representative */
  representative_id: string | null;
  /** clear: how she who signed was known to be herself */
  identity_level: string;
  /** clear: hash of what was signed */
  document_sha256: string;
  /** clear: the scanned paper */
  file_id: string | null;
  /** clear: who signed, or who uploaded the paper */
  recorded_by: string;
  /** clear: day of the signature */
  signed_on: CalendarDay;
  /** clear: when it was recorded */
  recorded_at: Generated<Date>;
  /** clear: the second operator who looked at the paper */
  confirmed_by: string | null;
  /** clear: when */
  confirmed_at: Date | null;
  /** encrypted: why the second operator did not confirm the paper */
  refused_reason_enc: Buffer | null;
  /** clear: counter against lost updates */
  version: Generated<number>;
}

export interface BodyFunctionSheetTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: whose */
  person_id: string;
  /** clear: in which case */
  case_id: string;
  /** clear: what one rater filled in at once has one of these, in whatever class */
  evaluation_id: string;
  /** clear: by which version of which instrument */
  instrument_version_id: string;
  /** clear: written together by the raters, after comparing */
  agreed: Generated<boolean>;
  /** clear: by whom */
  rated_by: string;
  /** clear: day to which it refers */
  rated_on: CalendarDay;
  /** clear: draft or closed */
  state: Generated<string>;
  /** encrypted: the answers */
  answers_enc: Buffer;
  /** clear: when it was begun */
  begun_at: Generated<Date>;
  /** clear: when it was closed */
  closed_at: Date | null;
  /** clear: counter against lost updates */
  version: Generated<number>;
}

export interface BudgetLineTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: of which version of the project */
  version_id: string;
  /** clear: of which project */
  project_id: string;
  /** clear: code of the line, as the programme writes it */
  code: string;
  /** clear: what it pays */
  label: string;
  /** clear: which body spends it; empty for the whole project */
  organisation_id: string | null;
  /** clear: amount, euro cents */
  amount_cents: string;
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
  /** clear: the rules in force when it was opened; the case keeps them */
  notice_version_id: string | null;
  /** clear: day by which its requirements are to be judged; stored when it was opened */
  requirements_due_on: CalendarDay | null;
}

export interface ClosePersonTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: near whom */
  person_id: string;
  /** encrypted: name */
  name_enc: Buffer;
  /** encrypted: mother, neighbour, friend, … */
  bond_enc: Buffer | null;
  /** encrypted: telephone */
  phone_enc: Buffer | null;
  /** encrypted: what to mind */
  note_enc: Buffer | null;
  /** clear: the things she chose this person for; empty: family not chosen, who is told nothing */
  chosen_for: Generated<string[]>;
  /** clear: day of her choice */
  chosen_on: CalendarDay | null;
  /** clear: day on which she took it back */
  revoked_on: CalendarDay | null;
  /** clear: who wrote it down */
  recorded_by: string;
  /** clear: when */
  recorded_at: Generated<Date>;
  /** clear: counter against lost updates */
  version: Generated<number>;
}

export interface CompanyTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: name */
  name: string;
  /** clear: VAT number, check digit verified; empty where it has none */
  partita_iva: string | null;
  /** clear: kind of employer */
  kind: string;
  /** clear: ATECO code of its main activity */
  ateco: string | null;
  /** clear: what it does, in words */
  activity: string | null;
  /** clear: where the dialogue stands */
  stage: Generated<string>;
  /** clear: since when */
  stage_since: CalendarDay;
  /** clear: day of the last contact in the log */
  last_contact_on: CalendarDay | null;
  /** clear: what comes next */
  next_step: string | null;
  /** clear: by which day */
  next_step_on: CalendarDay | null;
  /** clear: who promised it */
  next_step_by: string | null;
  /** clear: at most so many people at once over all its places; empty where it set none */
  host_capacity: number | null;
  /** clear: whether it agrees to be named in public */
  public_consent: Generated<string>;
  /** clear: day of that answer */
  public_consent_on: CalendarDay | null;
  /** clear: who answered, and how */
  public_consent_from: string | null;
  /** clear: who entered it */
  created_by: string;
  /** clear: when */
  created_at: Generated<Date>;
  /** clear: counter against lost updates */
  version: Generated<number>;
}

export interface CompanyAwardTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: to which company */
  company_id: string;
  /** clear: of which project */
  project_id: string;
  /** clear: which of the two */
  kind: string;
  /** clear: number in the project's register */
  number: string;
  /** clear: day */
  given_on: CalendarDay;
  /** clear: what the company did */
  for_what: string;
  /** clear: who gave it */
  given_by: string;
  /** clear: day from which the mark may not be shown any more */
  revoked_on: CalendarDay | null;
  /** clear: counter against lost updates */
  version: Generated<number>;
}

export interface CompanyContactTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: of which company */
  company_id: string;
  /** clear: at which place of work */
  site_id: string | null;
  /** clear: name and surname */
  name: string;
  /** clear: what she does there */
  part: string;
  /** clear: telephone at work */
  phone: string | null;
  /** clear: address at work */
  email: string | null;
  /** clear: when and how she prefers to be reached */
  note: string | null;
  /** clear: people whom a tutor may follow at once; empty: the legal limit */
  tutor_capacity: number | null;
  /** clear: day from which she is no longer there */
  ended_on: CalendarDay | null;
  /** clear: who entered her */
  created_by: string;
  /** clear: counter against lost updates */
  version: Generated<number>;
}

export interface CompanyExcludedTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: whose */
  person_id: string;
  /** clear: which company */
  company_id: string;
  /** encrypted: why, if she says it */
  reason_enc: Buffer | null;
  /** clear: who recorded it */
  recorded_by: string;
  /** clear: when */
  recorded_at: Generated<Date>;
  /** clear: who recorded that she takes it back */
  ended_by: string | null;
  /** clear: when */
  ended_at: Date | null;
  /** clear: counter against lost updates */
  version: Generated<number>;
}

export interface CompanyHeadcountTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: of which company */
  company_id: string;
  /** clear: day for which the figures hold */
  on_day: CalendarDay;
  /** clear: permanent, full time */
  permanent_full: number;
  /** clear: permanent, part time: people */
  permanent_part: Generated<number>;
  /** clear: the same in hundredths of full time */
  permanent_part_hundredths: Generated<number>;
  /** clear: fixed term, up to six months */
  fixed_short: Generated<number>;
  /** clear: fixed term, over six months */
  fixed_long: Generated<number>;
  /** clear: apprentices */
  apprentices: Generated<number>;
  /** clear: dirigenti */
  executives: Generated<number>;
  /** clear: worker-members of a co-operative */
  co_operative_members: Generated<number>;
  /** clear: workers supplied by an agency */
  agency_workers: Generated<number>;
  /** clear: working from home or telework */
  home_workers: Generated<number>;
  /** clear: working abroad */
  abroad: Generated<number>;
  /** clear: others that the law leaves out of the base */
  other_excluded: Generated<number>;
  /** clear: which, and why */
  other_excluded_reason: string | null;
  /** clear: people of art. 1 L. 68/1999 already employed and counted */
  l68_employed: Generated<number>;
  /** clear: who declared it, on which paper */
  source: string;
  /** clear: who entered it */
  recorded_by: string;
  /** clear: when */
  recorded_at: Generated<Date>;
}

export interface CompanyIntermediaryTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: which company */
  company_id: string;
  /** clear: which association or agency */
  intermediary_id: string;
  /** clear: since when */
  since: CalendarDay;
  /** clear: until when */
  ended_on: CalendarDay | null;
  /** clear: who entered it */
  recorded_by: string;
  /** clear: counter against lost updates */
  version: Generated<number>;
}

export interface CompanyL68FactTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: of which company */
  company_id: string;
  /** clear: what it is */
  kind: string;
  /** clear: from which day */
  from_on: CalendarDay;
  /** clear: until which day; empty while it lasts */
  to_on: CalendarDay | null;
  /** clear: places concerned */
  places: number | null;
  /** clear: percentage granted, of an exemption */
  percent: number | null;
  /** clear: act or paper */
  source: string;
  /** clear: the line that this one corrects or ends */
  replaces: string | null;
  /** clear: who entered it */
  recorded_by: string;
  /** clear: when */
  recorded_at: Generated<Date>;
}

export interface CompanyLogTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: with which company */
  company_id: string;
  /** clear: the body for which one spoke */
  organisation_id: string;
  /** clear: for which project, where for one */
  project_id: string | null;
  /** clear: with whom */
  contact_id: string | null;
  /** clear: day */
  on_day: CalendarDay;
  /** clear: how; a visit is face to face */
  way: string;
  /** clear: whether one met in person, which the measures of IPS count apart */
  face_to_face: boolean;
  /** clear: what was said */
  what: string;
  /** clear: where the dialogue stood afterwards */
  stage: string;
  /** clear: what was promised */
  next_step: string | null;
  /** clear: by which day */
  next_step_on: CalendarDay | null;
  /** clear: the entry that this one corrects */
  corrects: string | null;
  /** clear: who spoke and wrote it */
  written_by: string;
  /** clear: when it was written */
  written_at: Generated<Date>;
}

export interface CompanyMeetingTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: with which company */
  company_id: string;
  /** clear: the body that goes */
  organisation_id: string;
  /** clear: at which place of work */
  site_id: string | null;
  /** clear: with whom */
  contact_id: string | null;
  /** clear: when */
  starts_at: Date;
  /** clear: how long */
  minutes: number;
  /** clear: where, if not at a place of work */
  place: string | null;
  /** clear: what for; never about a person */
  about: string;
  /** clear: who goes */
  held_by: string;
  /** clear: planned, held, cancelled */
  state: Generated<string>;
  /** clear: who made it */
  created_by: string;
  /** clear: counter against lost updates */
  version: Generated<number>;
}

export interface CompanyMergeTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: the entry that is not used any more */
  company_id: string;
  /** clear: the entry that stands for both */
  into_company_id: string;
  /** clear: why they are one */
  reason: string;
  /** clear: by whom */
  merged_by: string;
  /** clear: when */
  merged_at: Generated<Date>;
  /** clear: who took it back */
  undone_by: string | null;
  /** clear: when */
  undone_at: Date | null;
  /** clear: counter against lost updates */
  version: Generated<number>;
}

export interface CompanyOfferTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory of its comune */
  territory_id: string;
  /** clear: comune of the workplace */
  codice_catastale: string;
  /** clear: name of the company */
  company_name: string;
  /** clear: what it does */
  activity: string | null;
  /** clear: what somebody would do there */
  work: string;
  /** clear: whom to speak with, for work */
  contact_name: string;
  /** clear: telephone of the company */
  phone: string | null;
  /** clear: address of the company */
  email: string | null;
  /** clear: when a call does not disturb */
  when_to_call: string | null;
  /** clear: whether somebody has answered */
  state: Generated<string>;
  /** clear: day by which somebody calls */
  answer_by: CalendarDay;
  /** clear: random key of the form, so that sending twice counts once */
  sent_key: string;
  /** clear: when */
  sent_at: Generated<Date>;
  /** clear: who answered */
  handled_by: string | null;
  /** clear: when */
  handled_at: Date | null;
  /** clear: the company it has become */
  company_id: string | null;
  /** clear: why it was declined */
  reason: string | null;
  /** clear: counter against lost updates */
  version: Generated<number>;
}

export interface CompanyPaperTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: of whom it speaks */
  person_id: string;
  /** clear: of which introduction */
  introduction_id: string;
  /** clear: SHA-256 of the random token of the link */
  token_hash: Buffer;
  /** encrypted: name, timetable, card, appointment, whom to call; the key is made from the token and the number, which are not stored; emptied when it is withdrawn */
  sealed: Buffer | null;
  /** clear: who made it */
  made_by: string;
  /** clear: when */
  made_at: Generated<Date>;
  /** clear: until when it opens */
  expires_at: Date;
  /** clear: when it was withdrawn */
  revoked_at: Date | null;
  /** clear: counter against lost updates */
  version: Generated<number>;
}

export interface CompanySiteTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: of which company */
  company_id: string;
  /** clear: as it is called */
  name: string;
  /** clear: street and number */
  address: string | null;
  /** clear: comune */
  codice_catastale: string;
  /** clear: access on foot from the stop or the town, in words */
  on_foot: string | null;
  /** clear: lines, stops, first and last run */
  public_transport: string | null;
  /** clear: whether one gets in without steps */
  step_free: Generated<string>;
  /** clear: whether there is one */
  accessible_toilet: Generated<string>;
  /** clear: what else was seen: lift, light, noise, quiet room */
  accessibility: string | null;
  /** clear: day on which somebody looked; empty where it is only told */
  seen_on: CalendarDay | null;
  /** clear: day from which it is no longer used */
  closed_on: CalendarDay | null;
  /** clear: counter against lost updates */
  version: Generated<number>;
}

export interface CredentialTable {
  /** clear: whose */
  account_id: string;
  /** clear: argon2id with its parameters */
  password_hash: string;
  /** clear: when it was last set */
  changed_at: Generated<Date>;
}

export interface DeathTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: who */
  person_id: string;
  /** encrypted: day of death */
  died_on_enc: Buffer;
  /** clear: who wrote it down */
  recorded_by: string;
  /** clear: when */
  recorded_at: Generated<Date>;
  /** clear: who undid it */
  undone_by: string | null;
  /** clear: when it was undone */
  undone_at: Date | null;
  /** encrypted: why it was a mistake */
  undo_reason_enc: Buffer | null;
  /** clear: counter against lost updates */
  version: Generated<number>;
}

export interface DiaryEntryTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: about whom */
  person_id: string;
  /** clear: kind of entry */
  kind: string;
  /** encrypted: what happened */
  text_enc: Buffer;
  /** clear: when it happened */
  happened_at: Date;
  /** clear: which entry it corrects */
  corrects: string | null;
  /** clear: by whom */
  written_by: string;
  /** clear: when it was written */
  written_at: Generated<Date>;
}

export interface DissentTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: whose */
  person_id: string;
  /** clear: which representative */
  representative_id: string;
  /** clear: about which act */
  act: string;
  /** clear: about which referral, where it is one */
  referral_id: string | null;
  /** encrypted: her words */
  her_words_enc: Buffer;
  /** clear: who wrote it down */
  recorded_by: string;
  /** clear: when */
  recorded_at: Generated<Date>;
  /** clear: day on which the representative told the giudice tutelare */
  told_on: CalendarDay | null;
  /** clear: day on which it was resolved */
  resolved_on: CalendarDay | null;
  /** clear: how it was resolved */
  outcome: string | null;
  /** clear: counter against lost updates */
  version: Generated<number>;
}

export interface EligibilityTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: whose */
  person_id: string;
  /** clear: in which case */
  case_id: string;
  /** clear: which of the two kinds of recipient of the notice; never indexed */
  route: string | null;
  /** clear: open, eligible or not eligible */
  state: Generated<string>;
  /** clear: whether a service has her in charge, or is to by a day */
  charge: Generated<string>;
  /** clear: day by which the service takes her in charge or declines */
  charge_due_on: CalendarDay | null;
  /** clear: the version of the rules it is judged by */
  rules_version_id: string;
  /** clear: whole years when the case opened */
  age_at_entry: number | null;
  /** clear: day by which it is to be decided; stored when opened */
  due_on: CalendarDay | null;
  /** clear: first day on which an evidence it rests on expires */
  next_expiry_on: CalendarDay | null;
  /** clear: day from which that expiry is shown: sixty days before */
  recheck_on: CalendarDay | null;
  /** clear: when it was decided */
  decided_at: Date | null;
  /** clear: counter against lost updates */
  version: Generated<number>;
}

export interface EligibilityDecisionTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: of whom */
  person_id: string;
  /** clear: in which checking */
  eligibility_id: string;
  /** clear: eligible, not eligible, or opened again */
  outcome: string;
  /** clear: what the table of requirements proposed */
  proposal: string;
  /** encrypted: the reason */
  reason_enc: Buffer | null;
  /** clear: by which rules */
  rules_version_id: string;
  /** clear: by whom */
  decided_by: string;
  /** clear: when */
  decided_at: Generated<Date>;
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
  /** clear: in which case */
  case_id: string | null;
}

export interface EvidenceTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: whose */
  person_id: string;
  /** clear: which paper, from the closed list of the eligibility stage */
  kind: string;
  /** encrypted: who issued it */
  issuer_enc: Buffer;
  /** encrypted: its number */
  number_enc: Buffer | null;
  /** clear: day of issue */
  issued_on: CalendarDay;
  /** clear: last day of validity; empty where it sets none */
  expires_on: CalendarDay | null;
  /** encrypted: what the rules read in it: percentage, ground, income, year */
  facts_enc: Buffer | null;
  /** clear: by whom */
  added_by: string;
  /** clear: when */
  added_at: Generated<Date>;
  /** clear: when it was withdrawn as wrong or replaced */
  withdrawn_at: Date | null;
  /** clear: by whom */
  withdrawn_by: string | null;
  /** encrypted: why */
  withdraw_reason_enc: Buffer | null;
  /** clear: counter against lost updates */
  version: Generated<number>;
}

export interface EvidenceFileTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: whose */
  person_id: string;
  /** clear: of which evidence; the foreign key refuses another person's */
  evidence_id: string;
  /** clear: the stored file */
  file_id: string;
  /** encrypted: its name, made safe */
  name_enc: Buffer;
  /** clear: what it is, by content */
  media_type: string;
  /** clear: bytes */
  byte_size: number;
  /** clear: pages */
  pages: number;
  /** encrypted: its hash */
  sha256_enc: Buffer;
  /** clear: by whom */
  added_by: string;
  /** clear: when */
  added_at: Generated<Date>;
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

export interface FeedbackTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory whose editors read it */
  territory_id: string;
  /** clear: of which page */
  page_id: string;
  /** clear: in which language it was read */
  lang: string;
  /** clear: one to five */
  stars: number;
  /** clear: the one answer that was chosen */
  answer: string;
  /** encrypted: the free text, which may hold anybody's affairs; none, or removed */
  text_enc: Buffer | null;
  /** clear: whether there was a free text */
  had_text: boolean;
  /** clear: whether somebody has read the free text, and what became of it */
  state: string;
  /** clear: random key of the form, so that sending twice counts once */
  sent_key: string;
  /** clear: when */
  sent_at: Generated<Date>;
  /** clear: who read the free text */
  read_by: string | null;
  /** clear: when */
  read_at: Date | null;
  /** clear: counter against lost updates */
  version: Generated<number>;
  /** clear: a list or a form of the site that is no page of the editors; page_id is then the first page */
  section: string | null;
}

export interface FunctionalDocumentTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: whose */
  person_id: string;
  /** clear: of what was filled in at once */
  evaluation_id: string;
  /** clear: the stored file */
  file_id: string;
  /** encrypted: its hash */
  sha256_enc: Buffer;
  /** clear: bytes */
  byte_size: number;
  /** clear: by whom */
  made_by: string;
  /** clear: when */
  made_at: Generated<Date>;
}

export interface FunctionalSheetTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: whose */
  person_id: string;
  /** clear: in which case */
  case_id: string;
  /** clear: what one rater filled in at once has one of these, in whatever class */
  evaluation_id: string;
  /** clear: by which version of which instrument */
  instrument_version_id: string;
  /** clear: written together by the raters, after comparing */
  agreed: Generated<boolean>;
  /** clear: by whom */
  rated_by: string;
  /** clear: day to which it refers */
  rated_on: CalendarDay;
  /** clear: draft or closed */
  state: Generated<string>;
  /** encrypted: the answers */
  answers_enc: Buffer;
  /** clear: when it was begun */
  begun_at: Generated<Date>;
  /** clear: when it was closed */
  closed_at: Date | null;
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

export interface ImportMappingTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: of which body */
  organisation_id: string;
  /** clear: what the list is called */
  name: string;
  /** clear: hash of the head of the list, by which it is known again */
  header_hash: Buffer;
  /** clear: field by column number; no content */
  columns: ColumnType<unknown, string, string>;
  /** clear: by whom */
  created_by: string;
  /** clear: when */
  created_at: Generated<Date>;
  /** clear: counter against lost updates */
  version: Generated<number>;
}

export interface ImportRowTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: of which list */
  run_id: string;
  /** clear: which row */
  number: number;
  /** encrypted: its cells */
  content_enc: Buffer;
  /** clear: what became of it */
  state: Generated<string>;
  /** clear: code of the reason */
  problem: string | null;
  /** clear: field it concerns */
  field: string | null;
  /** clear: the person it became */
  person_id: string | null;
  /** clear: the referral it became */
  referral_id: string | null;
}

export interface ImportRunTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: for which body */
  organisation_id: string;
  /** clear: to which project */
  project_id: string;
  /** clear: where it stands */
  state: Generated<string>;
  /** encrypted: the head of the list */
  head_enc: Buffer;
  /** clear: field by column number */
  columns: ColumnType<unknown, string, string> | null;
  /** clear: how many rows */
  row_count: number;
  /** clear: by whom */
  created_by: string;
  /** clear: when; deleted thirty days after */
  created_at: Generated<Date>;
  /** clear: counter against lost updates */
  version: Generated<number>;
}

export interface InstallationTable {
  /** clear: there is one row */
  id: Generated<boolean>;
  /** clear: filled with invented data; stays a demonstration for ever */
  demonstration: Generated<boolean>;
  /** clear: counts the clusters this database has lived in; transaction numbers restart with each */
  era: Generated<number>;
}

export interface InstrumentTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: short name */
  code: string;
  /** clear: comes with the product */
  built_in: Generated<boolean>;
  /** clear: who added it; empty where it comes with the product */
  created_by: string | null;
  /** clear: when */
  created_at: Generated<Date>;
}

export interface InstrumentVersionTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: of which instrument */
  instrument_id: string;
  /** clear: first, second, third version */
  number: number;
  /** clear: sections and questions; holds no answer */
  content: ColumnType<unknown, string, string>;
  /** clear: on what it rests */
  source: string;
  /** clear: who wrote it; empty where it comes with the product */
  written_by: string | null;
  /** clear: when */
  written_at: Generated<Date>;
}

export interface IntermediaryTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: what it is */
  kind: string;
  /** clear: name */
  name: string;
  /** clear: whom to reach, and how */
  contact: string | null;
  /** clear: who entered it */
  created_by: string;
  /** clear: counter against lost updates */
  version: Generated<number>;
}

export interface IntroductionTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: whose */
  person_id: string;
  /** clear: in which case */
  case_id: string;
  /** clear: which place */
  place_id: string;
  /** clear: the decision it comes from */
  decision_id: string | null;
  /** clear: rung reached; declined before the start, ended in the first fortnight */
  state: Generated<string>;
  /** clear: since when */
  state_since: CalendarDay;
  /** encrypted: the place in plain words, as she reads it */
  proposal_enc: Buffer;
  /** encrypted: what else is said of her, by whom, to whom, as she chose when she agreed */
  said_enc: Buffer | null;
  /** clear: the card of needs that goes with it */
  card_id: string | null;
  /** clear: day by which the next step is due */
  next_on: CalendarDay | null;
  /** clear: first day of the first fortnight */
  trial_from: CalendarDay | null;
  /** clear: who declined or ended it */
  ended_side: string | null;
  /** clear: who proposed it */
  proposed_by: string;
  /** clear: when */
  proposed_at: Generated<Date>;
  /** clear: counter against lost updates */
  version: Generated<number>;
}

export interface IntroductionGateTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: whose */
  person_id: string;
  /** clear: of which introduction */
  introduction_id: string;
  /** clear: which */
  gate: string;
  /** clear: false: this kind of placement does not ask it, with the reason in the reference */
  needed: boolean;
  /** clear: day */
  passed_on: CalendarDay;
  /** encrypted: number and date of the paper, or why it is not needed */
  reference_enc: Buffer;
  /** clear: who entered it */
  recorded_by: string;
  /** clear: when */
  recorded_at: Generated<Date>;
}

export interface IntroductionStepTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: whose */
  person_id: string;
  /** clear: of which introduction */
  introduction_id: string;
  /** clear: what happened */
  kind: string;
  /** clear: day */
  on_day: CalendarDay;
  /** clear: hour, of what is set */
  at: string | null;
  /** clear: whose step it is */
  side: string;
  /** clear: she herself, or who acts for her, of her agreement */
  part: string | null;
  /** clear: which representative */
  representative_id: string | null;
  /** clear: how her answer was known */
  way: string | null;
  /** clear: how it was explained to her */
  how: string | null;
  /** encrypted: in her words, or the reason that was given */
  words_enc: Buffer | null;
  /** clear: who recorded it */
  recorded_by: string;
  /** clear: when */
  recorded_at: Generated<Date>;
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

export interface JobSearchTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: whose */
  person_id: string;
  /** clear: in which case */
  case_id: string;
  /** clear: looking, paused, ended */
  state: Generated<string>;
  /** clear: day from which she can start; empty while it is not known */
  ready_on: CalendarDay | null;
  /** encrypted: licences and certificates held, times of the week, kinds of place wanted, what to keep in mind */
  content_enc: Buffer;
  /** clear: who wrote it last */
  written_by: string;
  /** clear: when */
  written_at: Generated<Date>;
  /** clear: counter against lost updates */
  version: Generated<number>;
}

export interface LimitationTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: whose */
  person_id: string;
  /** clear: in which case */
  case_id: string;
  /** encrypted: in functional words */
  text_enc: Buffer;
  /** clear: by whom */
  written_by: string;
  /** clear: when */
  written_at: Generated<Date>;
}

export interface MatchDecisionTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: whose */
  person_id: string;
  /** clear: in which case */
  case_id: string;
  /** clear: on which proposal of a run; empty where it was found by hand */
  run_person_id: string | null;
  /** clear: what was decided */
  outcome: string;
  /** clear: the place decided on; empty where refused */
  place_id: string | null;
  /** encrypted: why */
  reason_enc: Buffer;
  /** clear: by whom */
  decided_by: string;
  /** clear: when */
  decided_at: Generated<Date>;
}

export interface MatchPinTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: whose */
  person_id: string;
  /** clear: in which case */
  case_id: string;
  /** clear: which place */
  place_id: string;
  /** clear: to be, or never to be */
  kind: string;
  /** encrypted: why */
  reason_enc: Buffer;
  /** clear: by whom */
  set_by: string;
  /** clear: when */
  set_at: Generated<Date>;
  /** clear: who took it back */
  ended_by: string | null;
  /** clear: when */
  ended_at: Date | null;
  /** clear: counter against lost updates */
  version: Generated<number>;
}

export interface MatchReasonTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: whose */
  person_id: string;
  /** clear: in which case */
  case_id: string;
  /** clear: which place */
  place_id: string;
  /** clear: under which weights */
  weights_id: string;
  /** encrypted: criterion by criterion, what fits, what is missing, what is unknown */
  parts_enc: Buffer;
  /** clear: in whose sight it was computed */
  computed_by: string;
  /** clear: when */
  computed_at: Generated<Date>;
  /** clear: counter against lost updates */
  version: Generated<number>;
}

export interface MatchRunTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: of which project */
  project_id: string;
  /** clear: the body of who made it */
  organisation_id: string;
  /** clear: first, second run of the project */
  number: number;
  /** clear: under which weights */
  weights_id: string;
  /** clear: people in it */
  people: number;
  /** clear: people with a proposal */
  placed: number;
  /** clear: points in all */
  objective: string;
  /** clear: points that no plan can exceed, from the duals */
  bound: string;
  /** clear: least people of each group, and what it costs */
  quotas: ColumnType<unknown, string, string>;
  /** clear: hash of what went in: the same gives the same plan */
  input_sha256: string;
  /** clear: by whom */
  made_by: string;
  /** clear: when */
  made_at: Generated<Date>;
  /** clear: the transaction that computed it; in it, and only in it, its places and people are written */
  made_in: Generated<string>;
}

export interface MatchRunPersonTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: whose */
  person_id: string;
  /** clear: in which case */
  case_id: string;
  /** clear: in which run */
  run_id: string;
  /** clear: the place proposed; empty where none */
  place_id: string | null;
  /** clear: its points */
  score: number | null;
  /** clear: the place that would fit her best */
  best_place_id: string | null;
  /** clear: its points */
  best_score: number | null;
}

export interface MatchRunPlaceTable {
  /** clear: in which run */
  run_id: string;
  /** clear: which place */
  place_id: string;
  /** clear: how many it could take */
  capacity: number;
  /** clear: how many it was proposed to */
  used: number;
  /** clear: points that one more place of it would bring */
  price: number;
}

export interface MatchScoreTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: whose */
  person_id: string;
  /** clear: in which case */
  case_id: string;
  /** clear: which place */
  place_id: string;
  /** clear: under which weights */
  weights_id: string;
  /** clear: version of the place that was looked at */
  place_version: number;
  /** clear: points; empty where something stands in the way */
  score: number | null;
  /** clear: she has points for it; something stands in the way; she does not look for work now */
  state: string;
  /** clear: day from which she can start, as it was known; empty while it is not */
  ready_on: CalendarDay | null;
  /** clear: in whose sight it was computed */
  computed_by: string;
  /** clear: when */
  computed_at: Generated<Date>;
  /** clear: counter against lost updates */
  version: Generated<number>;
}

export interface MatchWeightsTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: of which project */
  project_id: string;
  /** clear: first, second version */
  number: number;
  /** clear: day from which it holds */
  from_on: CalendarDay;
  /** clear: the preset it comes from, or one's own */
  preset: string;
  /** clear: points of each criterion */
  weights: ColumnType<unknown, string, string>;
  /** clear: least people placed of each recipient group */
  quotas: ColumnType<unknown, string, string>;
  /** clear: points of somebody who is left without a place */
  unplaced_points: Generated<number>;
  /** clear: why it was changed */
  reason: string;
  /** clear: who set it */
  created_by: string;
  /** clear: when */
  created_at: Generated<Date>;
}

export interface MeetingTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: the body that convenes it */
  organisation_id: string;
  /** clear: of which project */
  project_id: string;
  /** clear: commission of selection, équipe sociale-lavoro, evaluation unit, project team */
  kind: string;
  /** clear: what it is called; no name of a person */
  title: string;
  /** clear: where it is held */
  place: string;
  /** clear: when it begins */
  starts_at: Date;
  /** clear: from when its members read of those on the agenda */
  opens_at: Generated<Date>;
  /** clear: until when at the latest, should nobody close it */
  access_until: Date;
  /** clear: convened, held, closed with its minutes, or cancelled */
  state: Generated<string>;
  /** clear: by whom */
  convened_by: string;
  /** clear: when it was convened */
  convened_at: Generated<Date>;
  /** clear: who closed it */
  closed_by: string | null;
  /** clear: when */
  closed_at: Date | null;
  /** clear: counter against lost updates */
  version: Generated<number>;
}

export interface MeetingConflictTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: whose */
  person_id: string;
  /** clear: in which item */
  item_id: string;
  /** clear: in which meeting */
  meeting_id: string;
  /** clear: who declares it */
  account_id: string;
  /** encrypted: in her words */
  reason_enc: Buffer;
  /** clear: when */
  declared_at: Generated<Date>;
}

export interface MeetingExtractTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: whose */
  person_id: string;
  /** clear: of which item */
  item_id: string;
  /** clear: the stored file */
  file_id: string;
  /** encrypted: its hash */
  sha256_enc: Buffer;
  /** clear: bytes */
  byte_size: number;
  /** clear: of which version of the item; an older one does not count for closing */
  item_version: number;
  /** clear: of which version of the meeting, whose attendance it names */
  meeting_version: number;
  /** clear: by whom */
  made_by: string;
  /** clear: when */
  made_at: Generated<Date>;
}

export interface MeetingItemTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: whose */
  person_id: string;
  /** clear: of which meeting */
  meeting_id: string;
  /** clear: in which case */
  case_id: string | null;
  /** clear: place on the agenda */
  position: number;
  /** clear: what is to be settled */
  matter: string;
  /** encrypted: what is asked of the meeting */
  question_enc: Buffer;
  /** encrypted: what was said of her */
  discussion_enc: Buffer | null;
  /** encrypted: what was decided */
  decision_enc: Buffer | null;
  /** clear: who does it */
  owner_id: string | null;
  /** clear: by when */
  due_on: CalendarDay | null;
  /** clear: open, decided, put off to another meeting, taken off */
  state: Generated<string>;
  /** clear: day on which what was decided was done */
  done_on: CalendarDay | null;
  /** clear: when it was decided */
  decided_at: Date | null;
  /** clear: who put her on the agenda */
  proposed_by: string;
  /** clear: when */
  proposed_at: Generated<Date>;
  /** clear: counter against lost updates */
  version: Generated<number>;
}

export interface MeetingSeatTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: in which meeting */
  meeting_id: string;
  /** clear: who */
  account_id: string;
  /** clear: for which body */
  organisation_id: string;
  /** clear: her name when she was seated, as the minutes say it: whoever reads the meeting may not know her account */
  member_name: Generated<string>;
  /** clear: for which service, as the minutes say it */
  for_service: string;
  /** clear: presides, takes part or writes the minutes */
  part: string;
  /** clear: whether she came; empty until it was held */
  attended: boolean | null;
  /** clear: who convened her */
  seated_by: string;
  /** clear: when */
  seated_at: Generated<Date>;
  /** clear: when her seat was taken back */
  ended_at: Date | null;
  /** clear: counter against lost updates */
  version: Generated<number>;
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

export interface MergeTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: the entry that points */
  person_id: string;
  /** clear: the entry that is pointed to */
  into_person_id: string;
  /** encrypted: on what it rests */
  reason_enc: Buffer;
  /** clear: by whom */
  merged_by: string;
  /** clear: when */
  merged_at: Generated<Date>;
  /** clear: who undid it */
  undone_by: string | null;
  /** clear: when it was undone */
  undone_at: Date | null;
  /** clear: counter against lost updates */
  version: Generated<number>;
}

export interface MessageTable {
  /** clear: random identifier; the Message-ID is made of it */
  id: Generated<string>;
  /** clear: to whom; empty while it is addressed to a role */
  account_id: string | null;
  /** clear: to who holds the role in this body on the day it leaves */
  organisation_id: string | null;
  /** clear: the role, one of src/policy/vocabulary.ts */
  role: string | null;
  /** clear: what it asks, of a closed list */
  kind: string;
  /** clear: page of this site, of fixed words and identifiers alone */
  link: string;
  /** clear: day in Italy on which it falls due; one a day of the same kind to the same place */
  day: CalendarDay;
  /** clear: not before; moved on while it is being sent and after each failure */
  send_after: Date;
  /** clear: whose deed it tells of; empty where it is an applicant's or a company's, who has no account */
  created_by: string | null;
  /** clear: when */
  created_at: Generated<Date>;
  /** clear: how often it was tried */
  attempts: Generated<number>;
  /** clear: when the mail server took it, or when it was passed on to who holds the role */
  sent_at: Date | null;
  /** clear: when it was given up */
  given_up_at: Date | null;
  /** clear: why the last try failed, of a closed list */
  last_problem: string | null;
}

export interface NeedsCardTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: whose */
  person_id: string;
  /** clear: in which case */
  case_id: string;
  /** clear: first, second version */
  number: number;
  /** clear: being written, before her, agreed, refused, revoked, followed by a newer one */
  state: Generated<string>;
  /** encrypted: the needs in functional words, the timetable, and what else is said, by whom, to whom */
  content_enc: Buffer;
  /** clear: hash of what stands before her, from the moment it does */
  content_sha256: string | null;
  /** clear: who wrote it */
  written_by: string;
  /** clear: when */
  written_at: Generated<Date>;
  /** clear: when it was put before her */
  offered_at: Date | null;
  /** clear: when she agreed or not */
  answered_at: Date | null;
  /** clear: when she took it back */
  revoked_at: Date | null;
  /** clear: counter against lost updates */
  version: Generated<number>;
}

export interface NeedsCardAnswerTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: whose */
  person_id: string;
  /** clear: about which card */
  card_id: string;
  /** clear: what she answered */
  answer: string;
  /** clear: she herself, or who acts for her where the decree says so */
  part: string;
  /** clear: which representative */
  representative_id: string | null;
  /** clear: by her own access, or told to an operator */
  way: string;
  /** clear: how it was explained to her */
  how: string | null;
  /** encrypted: her answer in her own words */
  words_enc: Buffer | null;
  /** clear: hash of the card that stood before her */
  content_sha256: string;
  /** clear: day of the answer */
  answered_on: CalendarDay;
  /** clear: who answered, or who heard it */
  recorded_by: string;
  /** clear: when it was recorded */
  recorded_at: Generated<Date>;
}

export interface NoticeTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: title */
  title: string;
  /** clear: the act that published it, with its date */
  act: string;
  /** clear: fund and programming period */
  fund: string | null;
  /** clear: code of the activity in the programme */
  activity_code: string | null;
  /** clear: when it was published */
  published_on: CalendarDay | null;
  /** clear: who entered it */
  created_by: string;
  /** clear: when */
  created_at: Generated<Date>;
}

export interface NoticeVersionTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: of which notice */
  notice_id: string;
  /** clear: first, second, … */
  number: number;
  /** clear: from which day it holds */
  valid_from: CalendarDay;
  /** clear: the rules, checked by the schema of the projects stage */
  rules: ColumnType<unknown, string, string>;
  /** clear: on what it rests: act, answer to a question, decision of the project */
  source: string;
  /** clear: who wrote it */
  written_by: string;
  /** clear: when */
  written_at: Generated<Date>;
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
  /** clear: cadastral code of the comune where the body sits, for the map of the public page */
  seat: string | null;
  /** clear: code of a public body in the Indice IPA, for the open data */
  ipa_code: string | null;
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
  /** encrypted: what may be said to whoever telephones about her */
  telephone_answer_enc: Buffer | null;
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
  /** clear: HMAC-SHA256 of her names and day of birth under a key outside the database; random where the day is not known */
  name_index: Buffer;
}

export interface PlaceTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: of which company */
  company_id: string;
  /** clear: at which place of work */
  site_id: string;
  /** clear: the company's tutor */
  tutor_id: string | null;
  /** clear: what is offered */
  kind: string;
  /** clear: as it is called */
  title: string;
  /** clear: being written, open, closed */
  state: Generated<string>;
  /** clear: why it was closed */
  closed_reason: string | null;
  /** clear: occupation by scheme, code and label; empty where none was chosen */
  occupation: ColumnType<unknown, string, string> | null;
  /** clear: tasks in words */
  tasks: ColumnType<unknown, string, string>;
  /** clear: skills by scheme, code, label, and whether needed, useful or learnt there */
  skills: ColumnType<unknown, string, string>;
  /** clear: ICF d codes and how much the task asks, 0 to 4 */
  demands: ColumnType<unknown, string, string>;
  /** clear: ICF e codes of the place, barrier or facilitator */
  environment: ColumnType<unknown, string, string>;
  /** clear: licences and certificates without which nobody may do it */
  licences: ColumnType<unknown, string, string>;
  /** clear: noise, people, indoors, public; only what is known */
  surroundings: ColumnType<unknown, string, string>;
  /** clear: what is there or possible, by code or in words */
  accommodations: ColumnType<unknown, string, string>;
  /** clear: days and times, weekday with from and to */
  shifts: ColumnType<unknown, string, string>;
  /** clear: least hours a week */
  weekly_hours_min: number | null;
  /** clear: most hours a week */
  weekly_hours_max: number | null;
  /** clear: how one gets there for these shifts */
  transport: string | null;
  /** clear: first day */
  from_on: CalendarDay | null;
  /** clear: last day; empty where it has none */
  to_on: CalendarDay | null;
  /** clear: day from which the place is lost if nobody was found */
  lost_on: CalendarDay | null;
  /** clear: how many people */
  capacity: Generated<number>;
  /** clear: what one may learn or become there */
  growth: string | null;
  /** clear: the place it was copied from */
  copied_from: string | null;
  /** clear: what the company wrote of it */
  description_id: string | null;
  /** clear: who entered it */
  created_by: string;
  /** clear: when */
  created_at: Generated<Date>;
  /** clear: counter against lost updates */
  version: Generated<number>;
}

export interface PlaceDescriptionTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: which company */
  company_id: string;
  /** clear: through which link */
  invitation_id: string;
  /** clear: what was written, field by field */
  content: ColumnType<unknown, string, string>;
  /** clear: when */
  sent_at: Generated<Date>;
  /** clear: sent, made into a place, set aside */
  state: Generated<string>;
  /** clear: who took it over or set it aside */
  answered_by: string | null;
  /** clear: when */
  answered_at: Date | null;
  /** clear: counter against lost updates */
  version: Generated<number>;
}

export interface PlaceInvitationTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: SHA-256 of the random token of the link */
  token_hash: Buffer;
  /** clear: the territory */
  territory_id: string;
  /** clear: which company */
  company_id: string;
  /** clear: its name as the page of the link greets it */
  company_name: string;
  /** clear: the body that asks */
  organisation_name: string;
  /** clear: whom the company may call */
  contact_line: string;
  /** clear: who made the link */
  created_by: string;
  /** clear: when */
  created_at: Generated<Date>;
  /** clear: until when it opens */
  expires_at: Date;
  /** clear: when it was withdrawn */
  revoked_at: Date | null;
  /** clear: counter against lost updates */
  version: Generated<number>;
}

export interface PlanDocumentTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: whose */
  person_id: string;
  /** clear: of which plan */
  plan_id: string;
  /** clear: for signature, signed and kept, easy to read */
  edition: string;
  /** clear: the stored file */
  file_id: string;
  /** clear: hash of what it says */
  content_sha256: string;
  /** encrypted: hash of the file */
  sha256_enc: Buffer;
  /** clear: bytes */
  byte_size: number;
  /** clear: by whom */
  made_by: string;
  /** clear: when */
  made_at: Generated<Date>;
}

export interface PlanGoalTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: whose */
  person_id: string;
  /** clear: of which plan */
  plan_id: string;
  /** encrypted: in her words */
  words_enc: Buffer;
  /** encrypted: how one will know that it is reached */
  how_known_enc: Buffer | null;
  /** clear: order */
  position: number;
  /** clear: when it was taken out of the draft */
  removed_at: Date | null;
  /** clear: counter against lost updates */
  version: Generated<number>;
}

export interface PlanMeasureTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: whose */
  person_id: string;
  /** clear: of which plan */
  plan_id: string;
  /** clear: which goal it serves */
  goal_id: string;
  /** clear: measure of the catalogue */
  kind: string;
  /** encrypted: what is done */
  what_enc: Buffer;
  /** encrypted: who does it */
  who_enc: Buffer | null;
  /** encrypted: how one will know that it was done */
  how_known_enc: Buffer | null;
  /** clear: from when */
  from_on: CalendarDay | null;
  /** clear: by when */
  by_on: CalendarDay | null;
  /** clear: hours planned */
  hours: number | null;
  /** clear: planned, done, not done */
  state: Generated<string>;
  /** clear: order */
  position: number;
  /** clear: when it was taken out of the draft */
  removed_at: Date | null;
  /** clear: counter against lost updates */
  version: Generated<number>;
}

export interface PlanOtherProjectTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: whose */
  person_id: string;
  /** clear: of which plan */
  plan_id: string;
  /** clear: progetto di vita, PAI, therapeutic-rehabilitation project, inclusion pact, service pact */
  kind: string;
  /** encrypted: of which body */
  body_enc: Buffer;
  /** encrypted: who answers for it */
  referent_enc: Buffer | null;
  /** clear: since when */
  begun_on: CalendarDay | null;
  /** clear: until when */
  ends_on: CalendarDay | null;
  /** encrypted: what of it concerns work */
  note_enc: Buffer | null;
  /** clear: day on which the plan was sent to it as its work section */
  sent_on: CalendarDay | null;
  /** clear: by whom */
  sent_by: string | null;
  /** clear: when it was taken out of the draft */
  removed_at: Date | null;
  /** clear: counter against lost updates */
  version: Generated<number>;
}

export interface PlanReviewTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: whose */
  person_id: string;
  /** clear: of which plan */
  plan_id: string;
  /** clear: by when */
  due_on: CalendarDay;
  /** clear: due, held, exempted */
  state: Generated<string>;
  /** clear: day on which it was held */
  held_on: CalendarDay | null;
  /** clear: what came of it */
  outcome: string | null;
  /** encrypted: what was said, or why she is exempted */
  text_enc: Buffer | null;
  /** clear: who held or exempted it */
  answered_by: string | null;
  /** clear: when */
  answered_at: Date | null;
  /** clear: counter against lost updates */
  version: Generated<number>;
}

export interface PlanSessionTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: whose */
  person_id: string;
  /** clear: of which plan */
  plan_id: string;
  /** clear: day */
  held_on: CalendarDay;
  /** clear: how long */
  minutes: number;
  /** clear: with her, or a call, a visit to a company, desk work */
  with_her: boolean;
  /** encrypted: what was done */
  content_enc: Buffer | null;
  /** clear: by whom */
  held_by: string;
  /** clear: when it was recorded */
  recorded_at: Generated<Date>;
}

export interface PlanSignatureTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: whose */
  person_id: string;
  /** clear: of which plan */
  plan_id: string;
  /** clear: who signs */
  part: string;
  /** clear: signed in, or on paper */
  way: string;
  /** clear: which representative */
  representative_id: string | null;
  /** clear: how she who signed was known to be herself */
  identity_level: string;
  /** clear: hash of what was signed */
  content_sha256: string;
  /** clear: the scanned paper */
  file_id: string | null;
  /** clear: who signed, or who uploaded the paper */
  recorded_by: string;
  /** clear: day of the signature */
  signed_on: CalendarDay;
  /** clear: when it was recorded */
  recorded_at: Generated<Date>;
  /** clear: the second operator who looked at the paper, and confirmed or refused it */
  confirmed_by: string | null;
  /** clear: when */
  confirmed_at: Date | null;
  /** encrypted: why the second operator does not confirm */
  refused_reason_enc: Buffer | null;
  /** clear: counter against lost updates */
  version: Generated<number>;
}

export interface PossibleDuplicateTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: who was referred */
  person_id: string;
  /** clear: who stood there before */
  other_person_id: string;
  /** clear: which referral brought it to light */
  referral_id: string;
  /** clear: what agrees */
  match: string;
  /** clear: when */
  found_at: Generated<Date>;
  /** clear: the desk's answer */
  answer: string | null;
  /** clear: by whom */
  answered_by: string | null;
  /** clear: when */
  answered_at: Date | null;
  /** clear: counter against lost updates */
  version: Generated<number>;
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
  /** clear: the notice it was funded under */
  notice_id: string | null;
  /** clear: its code in the Sistema Informativo FSE */
  fse_code: string | null;
  /** clear: decree of approval */
  decree: string | null;
  /** clear: day of the decree */
  decree_on: CalendarDay | null;
  /** clear: day of the agreement with the Regione */
  agreement_on: CalendarDay | null;
  /** clear: programme and axis or priority */
  programme: string | null;
  /** clear: whether the lead is a public body; empty where not said */
  lead_is_public: boolean | null;
}

export interface ProjectComuneTable {
  /** clear: of which project */
  project_id: string;
  /** clear: the territory */
  territory_id: string;
  /** clear: cadastral code of the comune */
  codice_catastale: string;
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

export interface ProjectShareTable {
  /** clear: of which version of the project */
  version_id: string;
  /** clear: of which project */
  project_id: string;
  /** clear: which body */
  organisation_id: string;
  /** clear: its share, euro cents */
  amount_cents: string;
  /** clear: for which zone, where the notice splits by zone */
  zone: string | null;
}

export interface ProjectTargetTable {
  /** clear: of which version of the project */
  version_id: string;
  /** clear: of which project */
  project_id: string;
  /** clear: what is counted, from the closed list of the projects stage */
  indicator: string;
  /** clear: how many people */
  amount: number;
}

export interface ProjectVersionTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: of which project */
  project_id: string;
  /** clear: approved, extension, re-budgeting or correction */
  kind: string;
  /** clear: from which day it holds */
  valid_from: CalendarDay;
  /** clear: first day of the project */
  starts_on: CalendarDay;
  /** clear: last day of the project */
  ends_on: CalendarDay;
  /** clear: approved total, euro cents */
  total_cents: string;
  /** clear: the act it rests on */
  act: string;
  /** clear: why */
  reason: string | null;
  /** clear: by whom */
  recorded_by: string;
  /** clear: when */
  recorded_at: Generated<Date>;
}

export interface ProtocolTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: about whom */
  person_id: string;
  /** clear: kind of paper */
  subject: string;
  /** clear: which one */
  subject_id: string;
  /** clear: which body registered it */
  organisation_id: string;
  /** clear: number, as the body writes it */
  number: string;
  /** clear: day of registration */
  registered_on: CalendarDay;
  /** clear: received, sent or internal */
  direction: string;
  /** clear: who wrote it down */
  recorded_by: string;
  /** clear: when */
  recorded_at: Generated<Date>;
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

export interface PublishedAssetTable {
  /** clear: the asset it is a copy of */
  id: string;
  /** clear: the territory */
  territory_id: string;
  /** clear: what it is sent as */
  media_type: string;
  /** clear: name of the file */
  name: string;
  /** clear: the file */
  bytes: Buffer;
  /** clear: since when everybody may have it */
  published_at: Date;
}

export interface PublishedChangeTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: when */
  at: Generated<Date>;
}

export interface PublishedFigureTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: of which project */
  project_id: string;
  /** clear: first, second, third publication */
  number: number;
  /** clear: the day it was counted */
  on_day: CalendarDay;
  /** clear: the tables as everybody reads them */
  tables: ColumnType<unknown, string, string>;
  /** clear: who published it */
  published_by: string;
  /** clear: when */
  published_at: Generated<Date>;
  /** clear: when it was taken back, because it was wrong */
  withdrawn_at: Date | null;
}

export interface PublishedPageTable {
  /** clear: the page it is a copy of */
  page_id: string;
  /** clear: language */
  lang: string;
  /** clear: the territory */
  territory_id: string;
  /** clear: what it is */
  kind: string;
  /** clear: its name in the address */
  slug: string;
  /** clear: the text and the facts; empty once it was taken away */
  content: ColumnType<unknown, string, string> | null;
  /** clear: when it was first to be read */
  first_published_at: Date;
  /** clear: when this copy was written */
  updated_at: Date;
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
  /** clear: the representative who answered beside her */
  representative_id: string | null;
  /** clear: the representative's answer; hers is needed all the same */
  representative_answer: string | null;
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

export interface ReferralPaperTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: whose */
  person_id: string;
  /** clear: of which referral */
  referral_id: string;
  /** clear: which paper */
  kind: string;
  /** clear: the stored file */
  file_id: string;
  /** encrypted: its name, made safe */
  name_enc: Buffer;
  /** clear: what it is, by content */
  media_type: string;
  /** clear: bytes */
  byte_size: number;
  /** clear: pages */
  pages: number;
  /** encrypted: its hash */
  sha256_enc: Buffer;
  /** clear: by whom */
  added_by: string;
  /** clear: when */
  added_at: Generated<Date>;
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

export interface ReportTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: about whom */
  person_id: string;
  /** clear: for what */
  purpose: string;
  /** encrypted: to whom */
  addressee_enc: Buffer;
  /** encrypted: chosen sections and their text */
  content_enc: Buffer;
  /** clear: draft or issued */
  state: Generated<string>;
  /** clear: the PDF as issued */
  file_id: string | null;
  /** encrypted: its hash */
  sha256_enc: Buffer | null;
  /** clear: by whom */
  written_by: string;
  /** clear: when it was begun */
  written_at: Generated<Date>;
  /** clear: when it was issued */
  issued_at: Date | null;
  /** clear: counter against lost updates */
  version: Generated<number>;
}

export interface RepresentationActTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: for whom */
  person_id: string;
  /** clear: by whom */
  representative_id: string;
  /** clear: which act, from the closed list of the people stage */
  act: string;
  /** clear: she alone, she together with the representative, the representative for her */
  mode: string;
  /** clear: who wrote it down */
  recorded_by: string;
  /** clear: when */
  recorded_at: Generated<Date>;
}

export interface RepresentativeTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: for whom */
  person_id: string;
  /** clear: in which office */
  kind: string;
  /** encrypted: name and surname, or office */
  name_enc: Buffer;
  /** encrypted: how to reach the representative */
  contact_enc: Buffer | null;
  /** encrypted: court, number and day of the decree */
  decree_enc: Buffer | null;
  /** clear: from which day */
  valid_from: CalendarDay;
  /** clear: last day of the decree; empty where it sets none */
  valid_to: CalendarDay | null;
  /** clear: declared conflict: the representative is also case manager, paying body or host */
  conflict: Generated<string>;
  /** encrypted: what the conflict is and how it is met */
  conflict_note_enc: Buffer | null;
  /** clear: day on which it was ended before its term */
  ended_on: CalendarDay | null;
  /** clear: who wrote it down */
  recorded_by: string;
  /** clear: when */
  recorded_at: Generated<Date>;
  /** clear: counter against lost updates */
  version: Generated<number>;
}

export interface RequirementCheckTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: whose */
  person_id: string;
  /** clear: in which checking */
  eligibility_id: string;
  /** clear: which requirement */
  requirement: string;
  /** clear: met, not met or missing */
  outcome: string;
  /** clear: code of the reason */
  finding: string;
  /** clear: on which evidence it rests */
  evidence_id: string | null;
  /** clear: until when the evidence is valid */
  expires_on: CalendarDay | null;
  /** clear: whose act had it judged */
  checked_by: string;
  /** clear: when */
  checked_at: Generated<Date>;
}

export interface ReservedNoteTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: about whom */
  person_id: string;
  /** encrypted: the note */
  text_enc: Buffer;
  /** clear: which note it corrects */
  corrects: string | null;
  /** clear: by whom */
  written_by: string;
  /** clear: when */
  written_at: Generated<Date>;
}

export interface ResidenceTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: who */
  person_id: string;
  /** encrypted: cadastral code of the comune */
  comune_enc: Buffer;
  /** encrypted: street and number */
  address_enc: Buffer | null;
  /** clear: from which day */
  valid_from: CalendarDay;
  /** clear: which row it corrects */
  corrects: string | null;
  /** clear: who wrote it down */
  recorded_by: string;
  /** clear: when */
  recorded_at: Generated<Date>;
}

export interface SelectionCandidacyTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: whose */
  person_id: string;
  /** clear: in which case */
  case_id: string;
  /** clear: in which selection */
  procedure_id: string;
  /** clear: when her application or referral was complete: the order of the open window */
  completed_at: Date;
  /** clear: protocol number under which the published list names her */
  list_number: string | null;
  /** clear: where she stands */
  state: Generated<string>;
  /** clear: hundredths of a point in all, where there is a ranking */
  points: number | null;
  /** clear: place in the ranking or in the window */
  rank: number | null;
  /** clear: when that was decided */
  state_at: Date | null;
  /** clear: day by which she is to be told */
  tell_by: CalendarDay | null;
  /** clear: day on which she was told */
  told_on: CalendarDay | null;
  /** clear: who entered her */
  entered_by: string;
  /** clear: when */
  entered_at: Generated<Date>;
  /** clear: counter against lost updates */
  version: Generated<number>;
}

export interface SelectionCommunicationTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: whose */
  person_id: string;
  /** clear: of which candidacy */
  candidacy_id: string;
  /** clear: of which decision; empty for the notice before a refusal */
  decision_id: string | null;
  /** clear: outcome, notice of refusal with time for observations, answer to a complaint */
  kind: string;
  /** clear: day */
  told_on: CalendarDay;
  /** clear: how */
  channel: string;
  /** clear: last day for observations or complaint */
  answer_by: CalendarDay | null;
  /** clear: the letter as it was handed over */
  file_id: string | null;
  /** encrypted: its hash */
  sha256_enc: Buffer | null;
  /** clear: by whom */
  told_by: string;
  /** clear: when it was recorded */
  recorded_at: Generated<Date>;
}

export interface SelectionComplaintTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: whose */
  person_id: string;
  /** clear: of which candidacy */
  candidacy_id: string;
  /** clear: observations or complaint */
  kind: string;
  /** clear: day of arrival */
  received_on: CalendarDay;
  /** encrypted: what she says */
  text_enc: Buffer;
  /** clear: day by which it is answered */
  answer_by: CalendarDay | null;
  /** clear: what came of it */
  outcome: string | null;
  /** encrypted: the answer with its reasons */
  answer_enc: Buffer | null;
  /** clear: who answered */
  answered_by: string | null;
  /** clear: when */
  answered_at: Date | null;
  /** clear: who recorded it */
  recorded_by: string;
  /** clear: when */
  recorded_at: Generated<Date>;
  /** clear: counter against lost updates */
  version: Generated<number>;
}

export interface SelectionDecisionTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: whose */
  person_id: string;
  /** clear: of which candidacy */
  candidacy_id: string;
  /** clear: what was decided */
  outcome: string;
  /** clear: on what ground: reasoned decision, ranking, window, succession from the waiting list, review, her own will */
  way: string;
  /** encrypted: the reasons */
  reason_enc: Buffer;
  /** clear: in which meeting */
  meeting_id: string | null;
  /** clear: who recorded it */
  decided_by: string;
  /** clear: when */
  decided_at: Generated<Date>;
}

export interface SelectionMinutesTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: of which selection */
  procedure_id: string;
  /** clear: what the minutes say: numbers of protocol, points, places, members; no name of a person, no reason */
  content: ColumnType<unknown, string, string>;
  /** clear: hash of the PDF */
  sha256: Buffer;
  /** clear: by whom */
  made_by: string;
  /** clear: when */
  made_at: Generated<Date>;
}

export interface SelectionProcedureTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: of which project */
  project_id: string;
  /** clear: by which rules of the notice */
  rules_version_id: string;
  /** clear: way of choosing, as the notice sets it */
  mode: string;
  /** clear: what it is called */
  title: string;
  /** clear: first day of the window */
  opens_on: CalendarDay | null;
  /** clear: last day of the window */
  closes_on: CalendarDay | null;
  /** clear: places; empty where none are set */
  seats: number | null;
  /** clear: criteria with their points and weights; never about a person */
  criteria: Generated<ColumnType<unknown, string, string>>;
  /** clear: what decides between equal scores, in order */
  tie_rules: Generated<ColumnType<unknown, string, string>>;
  /** clear: responsible officer of the procedure (L. 241/1990, art. 5) */
  officer: string;
  /** clear: her office */
  office: string;
  /** clear: day by which the procedure ends */
  term_on: CalendarDay | null;
  /** clear: days in which a complaint may be made, as the notice says; empty where it says nothing */
  complaint_days: number | null;
  /** clear: days for observations before a refusal, where due; empty where not */
  observation_days: number | null;
  /** clear: open or closed */
  state: Generated<string>;
  /** clear: number of the act that approves it */
  act_number: string | null;
  /** clear: day of the act */
  act_on: CalendarDay | null;
  /** clear: when the list by protocol numbers was published */
  published_at: Date | null;
  /** clear: who opened it */
  created_by: string;
  /** clear: when */
  created_at: Generated<Date>;
  /** clear: who closed it */
  closed_by: string | null;
  /** clear: when */
  closed_at: Date | null;
  /** clear: counter against lost updates */
  version: Generated<number>;
}

export interface SelectionScoreTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: whose */
  person_id: string;
  /** clear: to which candidacy */
  candidacy_id: string;
  /** clear: code of the criterion */
  criterion: string;
  /** clear: by whom */
  member_id: string;
  /** clear: hundredths of a point */
  points: number;
  /** encrypted: why */
  note_enc: Buffer | null;
  /** clear: when */
  scored_at: Generated<Date>;
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
  /** clear: how she was known to be herself when she signed in */
  identity_level: Generated<string>;
}

export interface SignInAttemptTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: keyed hash of the address or of the e-mail tried */
  subject: Buffer;
  /** clear: when */
  at: Generated<Date>;
}

export interface SiteAssetTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory whose editors brought it */
  territory_id: string;
  /** clear: picture or document */
  kind: string;
  /** clear: what it is sent as */
  media_type: string;
  /** clear: name of the file, harmless */
  name: string;
  /** clear: what the picture shows, or the title of the document */
  title_it: string;
  /** clear: the same in English */
  title_en: string | null;
  /** clear: whose picture it is */
  credit: string | null;
  /** clear: nobody to be recognised, or a release is held for everybody */
  people: string | null;
  /** clear: the file, for everybody to see */
  bytes: Buffer;
  /** clear: of a picture, in pixels */
  width: number | null;
  /** clear: of a picture, in pixels */
  height: number | null;
  /** clear: of a document */
  pages: number | null;
  /** clear: who brought it */
  brought_by: string;
  /** clear: when */
  brought_at: Generated<Date>;
}

export interface SitePageTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory whose editors write it */
  territory_id: string;
  /** clear: what it is */
  kind: string;
  /** clear: its name in the address */
  slug: string;
  /** clear: the project it tells of */
  project_id: string | null;
  /** clear: who began it */
  created_by: string;
  /** clear: when */
  created_at: Generated<Date>;
}

export interface SitePublicationTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: of which page */
  page_id: string;
  /** clear: in which language */
  lang: string;
  /** clear: which version; none takes the page away */
  text_id: string | null;
  /** clear: what the page says besides, as it stood when this was ordered: dates, bodies, comuni */
  facts: ColumnType<unknown, string, string> | null;
  /** clear: when it is to happen */
  due_at: Date;
  /** clear: whether it has */
  state: Generated<string>;
  /** clear: when it happened or was called off */
  done_at: Date | null;
  /** clear: who ordered it */
  ordered_by: string;
  /** clear: when */
  ordered_at: Generated<Date>;
}

export interface SiteTextTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: of which page */
  page_id: string;
  /** clear: language */
  lang: string;
  /** clear: first, second, third version; who saved on an older one is told */
  number: number;
  /** clear: title, text and what goes with the kind of page */
  content: ColumnType<unknown, string, string>;
  /** clear: who wrote it */
  written_by: string;
  /** clear: when */
  written_at: Generated<Date>;
}

export interface StoredFileTable {
  /** clear: random identifier; the file is found by it, never by a name */
  id: string;
  /** clear: when it was written */
  created_at: Generated<Date>;
  /** clear: bytes before encryption, 20 MiB at most */
  byte_size: number;
  /** clear: how many chunks of 64 KiB were sealed */
  chunks: number;
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

export interface TravelTrialTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: whose */
  person_id: string;
  /** clear: to which place of work */
  site_id: string;
  /** clear: by which means */
  means: string;
  /** clear: hour of arrival for which it holds */
  arrives_at: string | null;
  /** clear: minutes from door to door */
  minutes: number | null;
  /** clear: kilometres, where no time is known */
  kilometres: number | null;
  /** clear: false: at that hour there is no way to get there */
  possible: Generated<boolean>;
  /** clear: tried together, or told */
  tried_with_coach: boolean;
  /** clear: day on which it was tried or told */
  on_day: CalendarDay;
  /** clear: euro cents a month */
  cost_cents_month: number | null;
  /** encrypted: how it went */
  note_enc: Buffer | null;
  /** clear: who entered it */
  recorded_by: string;
  /** clear: when */
  recorded_at: Generated<Date>;
}

export interface VocabularyTermTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: occupation or skill */
  kind: string;
  /** clear: classification, as «ISCO-08», «ESCO 1.2», «CP2021» */
  scheme: string;
  /** clear: code in it */
  code: string;
  /** clear: Italian label */
  label_it: string;
  /** clear: English label */
  label_en: string;
  /** clear: code of the group it belongs to */
  broader: string | null;
  /** clear: file it was imported from */
  source: string;
  /** clear: who imported it; empty where it comes with the product */
  imported_by: string | null;
  /** clear: when */
  imported_at: Generated<Date>;
  /** clear: when a newer edition left it out */
  retired_at: Date | null;
}

export interface WorkMarkTable {
  /** clear: random identifier */
  id: Generated<string>;
  /** clear: the territory */
  territory_id: string;
  /** clear: about whom */
  person_id: string;
  /** clear: what was to be done */
  thing: string;
  /** clear: on which record */
  subject_id: string;
  /** clear: postponed, given or done outside */
  act: string;
  /** clear: day to which it was postponed */
  until_on: CalendarDay | null;
  /** clear: to which colleague it was given */
  given_to: string | null;
  /** encrypted: why */
  reason_enc: Buffer;
  /** clear: whose list */
  account_id: string;
  /** clear: when */
  marked_at: Generated<Date>;
  /** clear: when it was taken back */
  ended_at: Date | null;
  /** clear: counter against lost updates */
  version: Generated<number>;
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
  action_plan: ActionPlanTable;
  application: ApplicationTable;
  appointment: AppointmentTable;
  assessment_document: AssessmentDocumentTable;
  assessment_sheet: AssessmentSheetTable;
  balance: BalanceTable;
  balance_document: BalanceDocumentTable;
  balance_entry: BalanceEntryTable;
  balance_session: BalanceSessionTable;
  balance_signature: BalanceSignatureTable;
  body_function_sheet: BodyFunctionSheetTable;
  budget_line: BudgetLineTable;
  case_file: CaseFileTable;
  close_person: ClosePersonTable;
  company: CompanyTable;
  company_award: CompanyAwardTable;
  company_contact: CompanyContactTable;
  company_excluded: CompanyExcludedTable;
  company_headcount: CompanyHeadcountTable;
  company_intermediary: CompanyIntermediaryTable;
  company_l68_fact: CompanyL68FactTable;
  company_log: CompanyLogTable;
  company_meeting: CompanyMeetingTable;
  company_merge: CompanyMergeTable;
  company_offer: CompanyOfferTable;
  company_paper: CompanyPaperTable;
  company_site: CompanySiteTable;
  credential: CredentialTable;
  death: DeathTable;
  diary_entry: DiaryEntryTable;
  dissent: DissentTable;
  eligibility: EligibilityTable;
  eligibility_decision: EligibilityDecisionTable;
  event: EventTable;
  evidence: EvidenceTable;
  evidence_file: EvidenceFileTable;
  exclusion: ExclusionTable;
  feedback: FeedbackTable;
  functional_document: FunctionalDocumentTable;
  functional_sheet: FunctionalSheetTable;
  hiding: HidingTable;
  idempotency: IdempotencyTable;
  import_mapping: ImportMappingTable;
  import_row: ImportRowTable;
  import_run: ImportRunTable;
  installation: InstallationTable;
  instrument: InstrumentTable;
  instrument_version: InstrumentVersionTable;
  intermediary: IntermediaryTable;
  introduction: IntroductionTable;
  introduction_gate: IntroductionGateTable;
  introduction_step: IntroductionStepTable;
  invitation: InvitationTable;
  job_search: JobSearchTable;
  limitation: LimitationTable;
  match_decision: MatchDecisionTable;
  match_pin: MatchPinTable;
  match_reason: MatchReasonTable;
  match_run: MatchRunTable;
  match_run_person: MatchRunPersonTable;
  match_run_place: MatchRunPlaceTable;
  match_score: MatchScoreTable;
  match_weights: MatchWeightsTable;
  meeting: MeetingTable;
  meeting_conflict: MeetingConflictTable;
  meeting_extract: MeetingExtractTable;
  meeting_item: MeetingItemTable;
  meeting_seat: MeetingSeatTable;
  membership: MembershipTable;
  merge: MergeTable;
  message: MessageTable;
  needs_card: NeedsCardTable;
  needs_card_answer: NeedsCardAnswerTable;
  notice: NoticeTable;
  notice_version: NoticeVersionTable;
  organisation: OrganisationTable;
  person: PersonTable;
  person_contact: PersonContactTable;
  person_identity: PersonIdentityTable;
  person_lookup: PersonLookupTable;
  place: PlaceTable;
  place_description: PlaceDescriptionTable;
  place_invitation: PlaceInvitationTable;
  plan_document: PlanDocumentTable;
  plan_goal: PlanGoalTable;
  plan_measure: PlanMeasureTable;
  plan_other_project: PlanOtherProjectTable;
  plan_review: PlanReviewTable;
  plan_session: PlanSessionTable;
  plan_signature: PlanSignatureTable;
  possible_duplicate: PossibleDuplicateTable;
  privacy_notice: PrivacyNoticeTable;
  project: ProjectTable;
  project_comune: ProjectComuneTable;
  project_partner: ProjectPartnerTable;
  project_share: ProjectShareTable;
  project_target: ProjectTargetTable;
  project_version: ProjectVersionTable;
  protocol: ProtocolTable;
  publicity_release: PublicityReleaseTable;
  published_asset: PublishedAssetTable;
  published_change: PublishedChangeTable;
  published_figure: PublishedFigureTable;
  published_page: PublishedPageTable;
  referral: ReferralTable;
  referral_agreement: ReferralAgreementTable;
  referral_decision: ReferralDecisionTable;
  referral_letter: ReferralLetterTable;
  referral_origin: ReferralOriginTable;
  referral_paper: ReferralPaperTable;
  relation: RelationTable;
  report: ReportTable;
  representation_act: RepresentationActTable;
  representative: RepresentativeTable;
  requirement_check: RequirementCheckTable;
  reserved_note: ReservedNoteTable;
  residence: ResidenceTable;
  selection_candidacy: SelectionCandidacyTable;
  selection_communication: SelectionCommunicationTable;
  selection_complaint: SelectionComplaintTable;
  selection_decision: SelectionDecisionTable;
  selection_minutes: SelectionMinutesTable;
  selection_procedure: SelectionProcedureTable;
  selection_score: SelectionScoreTable;
  service: ServiceTable;
  session: SessionTable;
  sign_in_attempt: SignInAttemptTable;
  site_asset: SiteAssetTable;
  site_page: SitePageTable;
  site_publication: SitePublicationTable;
  site_text: SiteTextTable;
  stored_file: StoredFileTable;
  territory: TerritoryTable;
  territory_comune: TerritoryComuneTable;
  travel_trial: TravelTrialTable;
  vocabulary_term: VocabularyTermTable;
  work_mark: WorkMarkTable;
  'audit.event': AuditEventTable;
  'audit.seal': AuditSealTable;
  'gate.rule': GateRuleTable;
}
