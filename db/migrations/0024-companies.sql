-- Companies: who they are, where, what was said with them and what comes next; what they offer; what L. 68/1999 asks of them.
create table app.company (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null references app.territory,
  name text not null check (char_length(name) between 2 and 160),
  partita_iva text check (partita_iva ~ '^[0-9]{11}$'),
  kind text not null check (kind in ('for-profit', 'social-co-operative-a', 'social-co-operative-b', 'other-third-sector', 'public-body', 'farm', 'craft', 'professional')),
  ateco text check (ateco ~ '^[0-9]{2}(\.[0-9]{1,2}){0,2}$'),
  activity text check (char_length(activity) <= 300),
  stage text not null default 'contacted' check (stage in ('to-contact', 'contacted', 'interested', 'visited', 'willing', 'agreement-signed', 'hosting', 'dormant')),
  stage_since date not null,
  last_contact_on date,
  next_step text check (char_length(next_step) between 2 and 300),
  next_step_on date,
  next_step_by uuid references app.account,
  host_capacity integer check (host_capacity between 0 and 999),
  public_consent text not null default 'not-asked' check (public_consent in ('not-asked', 'given', 'refused', 'withdrawn')),
  public_consent_on date,
  public_consent_from text check (char_length(public_consent_from) between 2 and 200),
  created_by uuid not null references app.account,
  created_at timestamptz not null default now(),
  version integer not null default 1,
  unique (territory_id, id),
  check ((public_consent = 'not-asked') = (public_consent_on is null)),
  check ((public_consent_on is null) = (public_consent_from is null)),
  check ((next_step is null) = (next_step_on is null))
);
create index company_territory on app.company (territory_id, name);
create index company_partita_iva on app.company (partita_iva) where partita_iva is not null;
create index company_next on app.company (next_step_on) where next_step_on is not null;
comment on table app.company is 'class:company A company, or any other body, that may offer places';
comment on column app.company.id is 'clear: random identifier';
comment on column app.company.territory_id is 'clear: the territory';
comment on column app.company.name is 'clear: name';
comment on column app.company.partita_iva is 'clear: VAT number, check digit verified; empty where it has none';
comment on column app.company.kind is 'clear: kind of employer';
comment on column app.company.ateco is 'clear: ATECO code of its main activity';
comment on column app.company.activity is 'clear: what it does, in words';
comment on column app.company.stage is 'clear: where the dialogue stands';
comment on column app.company.stage_since is 'clear: since when';
comment on column app.company.last_contact_on is 'clear: day of the last contact in the log';
comment on column app.company.next_step is 'clear: what comes next';
comment on column app.company.next_step_on is 'clear: by which day';
comment on column app.company.next_step_by is 'clear: who promised it';
comment on column app.company.host_capacity is 'clear: at most so many people at once over all its places; empty where it set none';
comment on column app.company.public_consent is 'clear: whether it agrees to be named in public';
comment on column app.company.public_consent_on is 'clear: day of that answer';
comment on column app.company.public_consent_from is 'clear: who answered, and how';
comment on column app.company.created_by is 'clear: who entered it';
comment on column app.company.created_at is 'clear: when';
comment on column app.company.version is 'clear: counter against lost updates';

create table app.company_merge (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  company_id uuid not null,
  into_company_id uuid not null,
  reason text not null check (char_length(reason) between 2 and 500),
  merged_by uuid not null references app.account,
  merged_at timestamptz not null default now(),
  undone_by uuid references app.account,
  undone_at timestamptz,
  version integer not null default 1,
  check (company_id <> into_company_id),
  check (num_nonnulls(undone_by, undone_at) in (0, 2)),
  foreign key (territory_id, company_id) references app.company (territory_id, id),
  foreign key (territory_id, into_company_id) references app.company (territory_id, id)
);
create unique index company_merge_one on app.company_merge (company_id) where undone_at is null;
create index company_merge_into on app.company_merge (into_company_id);
comment on table app.company_merge is 'class:company Two entries that are one company: a pointer, which may be taken back';
comment on column app.company_merge.id is 'clear: random identifier';
comment on column app.company_merge.territory_id is 'clear: the territory';
comment on column app.company_merge.company_id is 'clear: the entry that is not used any more';
comment on column app.company_merge.into_company_id is 'clear: the entry that stands for both';
comment on column app.company_merge.reason is 'clear: why they are one';
comment on column app.company_merge.merged_by is 'clear: by whom';
comment on column app.company_merge.merged_at is 'clear: when';
comment on column app.company_merge.undone_by is 'clear: who took it back';
comment on column app.company_merge.undone_at is 'clear: when';
comment on column app.company_merge.version is 'clear: counter against lost updates';

create table app.company_site (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  company_id uuid not null,
  name text not null check (char_length(name) between 2 and 120),
  address text check (char_length(address) <= 200),
  codice_catastale text not null check (codice_catastale ~ '^[A-Z][0-9]{3}$'),
  on_foot text check (char_length(on_foot) <= 500),
  public_transport text check (char_length(public_transport) <= 500),
  step_free text not null default 'unknown' check (step_free in ('yes', 'in-part', 'no', 'unknown')),
  accessible_toilet text not null default 'unknown' check (accessible_toilet in ('yes', 'no', 'unknown')),
  accessibility text check (char_length(accessibility) <= 1000),
  seen_on date,
  closed_on date,
  version integer not null default 1,
  unique (territory_id, id),
  unique (company_id, id),
  foreign key (territory_id, company_id) references app.company (territory_id, id)
);
create index company_site_company on app.company_site (company_id);
comment on table app.company_site is 'class:company A place of work of a company, and how one gets there and about';
comment on column app.company_site.id is 'clear: random identifier';
comment on column app.company_site.territory_id is 'clear: the territory';
comment on column app.company_site.company_id is 'clear: of which company';
comment on column app.company_site.name is 'clear: as it is called';
comment on column app.company_site.address is 'clear: street and number';
comment on column app.company_site.codice_catastale is 'clear: comune';
comment on column app.company_site.on_foot is 'clear: access on foot from the stop or the town, in words';
comment on column app.company_site.public_transport is 'clear: lines, stops, first and last run';
comment on column app.company_site.step_free is 'clear: whether one gets in without steps';
comment on column app.company_site.accessible_toilet is 'clear: whether there is one';
comment on column app.company_site.accessibility is 'clear: what else was seen: lift, light, noise, quiet room';
comment on column app.company_site.seen_on is 'clear: day on which somebody looked; empty where it is only told';
comment on column app.company_site.closed_on is 'clear: day from which it is no longer used';
comment on column app.company_site.version is 'clear: counter against lost updates';

create table app.company_headcount (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  company_id uuid not null,
  on_day date not null,
  permanent_full integer not null check (permanent_full between 0 and 99999),
  permanent_part integer not null default 0 check (permanent_part between 0 and 99999),
  permanent_part_hundredths integer not null default 0 check (permanent_part_hundredths >= 0 and permanent_part_hundredths <= permanent_part * 100),
  fixed_short integer not null default 0 check (fixed_short between 0 and 99999),
  fixed_long integer not null default 0 check (fixed_long between 0 and 99999),
  apprentices integer not null default 0 check (apprentices between 0 and 99999),
  executives integer not null default 0 check (executives between 0 and 99999),
  co_operative_members integer not null default 0 check (co_operative_members between 0 and 99999),
  agency_workers integer not null default 0 check (agency_workers between 0 and 99999),
  home_workers integer not null default 0 check (home_workers between 0 and 99999),
  abroad integer not null default 0 check (abroad between 0 and 99999),
  other_excluded integer not null default 0 check (other_excluded between 0 and 99999),
  other_excluded_reason text check (char_length(other_excluded_reason) between 2 and 300),
  l68_employed integer not null default 0 check (l68_employed between 0 and 99999),
  source text not null check (char_length(source) between 2 and 200),
  recorded_by uuid not null references app.account,
  recorded_at timestamptz not null default now(),
  check ((other_excluded = 0) = (other_excluded_reason is null)),
  foreign key (territory_id, company_id) references app.company (territory_id, id)
);
create index company_headcount_company on app.company_headcount (company_id, on_day);
comment on table app.company_headcount is 'class:company How many people a company employs on a day, by contract, as it declared them; insert-only';
comment on column app.company_headcount.id is 'clear: random identifier';
comment on column app.company_headcount.territory_id is 'clear: the territory';
comment on column app.company_headcount.company_id is 'clear: of which company';
comment on column app.company_headcount.on_day is 'clear: day for which the figures hold';
comment on column app.company_headcount.permanent_full is 'clear: permanent, full time';
comment on column app.company_headcount.permanent_part is 'clear: permanent, part time: people';
comment on column app.company_headcount.permanent_part_hundredths is 'clear: the same in hundredths of full time';
comment on column app.company_headcount.fixed_short is 'clear: fixed term, up to six months';
comment on column app.company_headcount.fixed_long is 'clear: fixed term, over six months';
comment on column app.company_headcount.apprentices is 'clear: apprentices';
comment on column app.company_headcount.executives is 'clear: dirigenti';
comment on column app.company_headcount.co_operative_members is 'clear: worker-members of a co-operative';
comment on column app.company_headcount.agency_workers is 'clear: workers supplied by an agency';
comment on column app.company_headcount.home_workers is 'clear: working from home or telework';
comment on column app.company_headcount.abroad is 'clear: working abroad';
comment on column app.company_headcount.other_excluded is 'clear: others that the law leaves out of the base';
comment on column app.company_headcount.other_excluded_reason is 'clear: which, and why';
comment on column app.company_headcount.l68_employed is 'clear: people of art. 1 L. 68/1999 already employed and counted';
comment on column app.company_headcount.source is 'clear: who declared it, on which paper';
comment on column app.company_headcount.recorded_by is 'clear: who entered it';
comment on column app.company_headcount.recorded_at is 'clear: when';

create table app.company_l68_fact (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  company_id uuid not null,
  kind text not null check (kind in ('suspension', 'exemption', 'convention-11', 'convention-12', 'convention-12-bis', 'convention-14', 'compliance-declared', 'no-dismissals-declared', 'safety-declared')),
  from_on date not null,
  to_on date check (to_on >= from_on),
  places integer check (places between 0 and 9999),
  percent integer check (percent between 0 and 100),
  source text not null check (char_length(source) between 2 and 300),
  replaces uuid,
  recorded_by uuid not null references app.account,
  recorded_at timestamptz not null default now(),
  unique (company_id, id),
  foreign key (company_id, replaces) references app.company_l68_fact (company_id, id),
  foreign key (territory_id, company_id) references app.company (territory_id, id)
);
create index company_l68_fact_company on app.company_l68_fact (company_id);
comment on table app.company_l68_fact is 'class:company What stands beside the quota of a company: a suspension, an exemption, a convention, a declaration; insert-only';
comment on column app.company_l68_fact.id is 'clear: random identifier';
comment on column app.company_l68_fact.territory_id is 'clear: the territory';
comment on column app.company_l68_fact.company_id is 'clear: of which company';
comment on column app.company_l68_fact.kind is 'clear: what it is';
comment on column app.company_l68_fact.from_on is 'clear: from which day';
comment on column app.company_l68_fact.to_on is 'clear: until which day; empty while it lasts';
comment on column app.company_l68_fact.places is 'clear: places concerned';
comment on column app.company_l68_fact.percent is 'clear: percentage granted, of an exemption';
comment on column app.company_l68_fact.source is 'clear: act or paper';
comment on column app.company_l68_fact.replaces is 'clear: the line that this one corrects or ends';
comment on column app.company_l68_fact.recorded_by is 'clear: who entered it';
comment on column app.company_l68_fact.recorded_at is 'clear: when';

create table app.company_contact (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  company_id uuid not null,
  site_id uuid,
  name text not null check (char_length(name) between 2 and 120),
  part text not null check (part in ('owner', 'legal-representative', 'personnel', 'tutor', 'labour-consultant', 'safety', 'other')),
  phone text check (char_length(phone) <= 40),
  email text check (char_length(email) <= 254),
  note text check (char_length(note) <= 500),
  tutor_capacity integer check (tutor_capacity between 0 and 20),
  ended_on date,
  created_by uuid not null references app.account,
  version integer not null default 1,
  unique (company_id, id),
  unique (territory_id, id),
  foreign key (territory_id, company_id) references app.company (territory_id, id),
  foreign key (company_id, site_id) references app.company_site (company_id, id)
);
create index company_contact_company on app.company_contact (company_id);
comment on table app.company_contact is 'class:company Somebody at a company whom one speaks with; a tutor among them';
comment on column app.company_contact.id is 'clear: random identifier';
comment on column app.company_contact.territory_id is 'clear: the territory';
comment on column app.company_contact.company_id is 'clear: of which company';
comment on column app.company_contact.site_id is 'clear: at which place of work';
comment on column app.company_contact.name is 'clear: name and surname';
comment on column app.company_contact.part is 'clear: what she does there';
comment on column app.company_contact.phone is 'clear: telephone at work';
comment on column app.company_contact.email is 'clear: address at work';
comment on column app.company_contact.note is 'clear: when and how she prefers to be reached';
comment on column app.company_contact.tutor_capacity is 'clear: people whom a tutor may follow at once; empty: the legal limit';
comment on column app.company_contact.ended_on is 'clear: day from which she is no longer there';
comment on column app.company_contact.created_by is 'clear: who entered her';
comment on column app.company_contact.version is 'clear: counter against lost updates';

create table app.intermediary (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null references app.territory,
  kind text not null check (kind in ('trade-association', 'employment-agency', 'targeted-placement-office', 'employment-centre', 'labour-consultants', 'other')),
  name text not null check (char_length(name) between 2 and 160),
  contact text check (char_length(contact) <= 300),
  created_by uuid not null references app.account,
  version integer not null default 1,
  unique (territory_id, id)
);
comment on table app.intermediary is 'class:company A trade association, an agency or an office by which one comes to companies';
comment on column app.intermediary.id is 'clear: random identifier';
comment on column app.intermediary.territory_id is 'clear: the territory';
comment on column app.intermediary.kind is 'clear: what it is';
comment on column app.intermediary.name is 'clear: name';
comment on column app.intermediary.contact is 'clear: whom to reach, and how';
comment on column app.intermediary.created_by is 'clear: who entered it';
comment on column app.intermediary.version is 'clear: counter against lost updates';

create table app.company_intermediary (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  company_id uuid not null,
  intermediary_id uuid not null,
  since date not null,
  ended_on date,
  recorded_by uuid not null references app.account,
  version integer not null default 1,
  foreign key (territory_id, company_id) references app.company (territory_id, id),
  foreign key (territory_id, intermediary_id) references app.intermediary (territory_id, id)
);
create index company_intermediary_company on app.company_intermediary (company_id);
create index company_intermediary_of on app.company_intermediary (intermediary_id);
create unique index company_intermediary_one on app.company_intermediary (company_id, intermediary_id) where ended_on is null;
comment on table app.company_intermediary is 'class:company By whom a company is represented, or came to us';
comment on column app.company_intermediary.id is 'clear: random identifier';
comment on column app.company_intermediary.territory_id is 'clear: the territory';
comment on column app.company_intermediary.company_id is 'clear: which company';
comment on column app.company_intermediary.intermediary_id is 'clear: which association or agency';
comment on column app.company_intermediary.since is 'clear: since when';
comment on column app.company_intermediary.ended_on is 'clear: until when';
comment on column app.company_intermediary.recorded_by is 'clear: who entered it';
comment on column app.company_intermediary.version is 'clear: counter against lost updates';

create table app.company_log (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  company_id uuid not null,
  organisation_id uuid not null references app.organisation,
  project_id uuid references app.project,
  contact_id uuid,
  on_day date not null,
  way text not null check (way in ('visit', 'telephone', 'e-mail', 'video-call', 'meeting', 'event', 'letter')),
  face_to_face boolean not null,
  what text not null check (char_length(what) between 2 and 3000),
  stage text not null check (stage in ('to-contact', 'contacted', 'interested', 'visited', 'willing', 'agreement-signed', 'hosting', 'dormant')),
  next_step text check (char_length(next_step) between 2 and 300),
  next_step_on date,
  corrects uuid,
  written_by uuid not null references app.account,
  written_at timestamptz not null default now(),
  unique (company_id, id),
  foreign key (company_id, corrects) references app.company_log (company_id, id),
  check ((next_step is null) = (next_step_on is null)),
  foreign key (territory_id, company_id) references app.company (territory_id, id),
  foreign key (company_id, contact_id) references app.company_contact (company_id, id)
);
create index company_log_company on app.company_log (company_id, on_day);
create index company_log_writer on app.company_log (written_by, on_day);
comment on table app.company_log is 'class:company-log One contact with a company: what was said, and the step that was promised; insert-only';
comment on column app.company_log.id is 'clear: random identifier';
comment on column app.company_log.territory_id is 'clear: the territory';
comment on column app.company_log.company_id is 'clear: with which company';
comment on column app.company_log.organisation_id is 'clear: the body for which one spoke';
comment on column app.company_log.project_id is 'clear: for which project, where for one';
comment on column app.company_log.contact_id is 'clear: with whom';
comment on column app.company_log.on_day is 'clear: day';
comment on column app.company_log.way is 'clear: how; a visit is face to face';
comment on column app.company_log.face_to_face is 'clear: whether one met in person, which the measures of IPS count apart';
comment on column app.company_log.what is 'clear: what was said';
comment on column app.company_log.stage is 'clear: where the dialogue stood afterwards';
comment on column app.company_log.next_step is 'clear: what was promised';
comment on column app.company_log.next_step_on is 'clear: by which day';
comment on column app.company_log.corrects is 'clear: the entry that this one corrects';
comment on column app.company_log.written_by is 'clear: who spoke and wrote it';
comment on column app.company_log.written_at is 'clear: when it was written';

create table app.company_meeting (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  company_id uuid not null,
  organisation_id uuid not null references app.organisation,
  site_id uuid,
  contact_id uuid,
  starts_at timestamptz not null,
  minutes integer not null check (minutes between 5 and 600),
  place text check (char_length(place) <= 200),
  about text not null check (char_length(about) between 2 and 300),
  held_by uuid not null references app.account,
  state text not null default 'planned' check (state in ('planned', 'held', 'cancelled')),
  created_by uuid not null references app.account,
  version integer not null default 1,
  foreign key (territory_id, company_id) references app.company (territory_id, id),
  foreign key (company_id, site_id) references app.company_site (company_id, id),
  foreign key (company_id, contact_id) references app.company_contact (company_id, id)
);
create index company_meeting_company on app.company_meeting (company_id);
create index company_meeting_holder on app.company_meeting (held_by, starts_at) where state = 'planned';
comment on table app.company_meeting is 'class:company-log A meeting with a company, in the calendar';
comment on column app.company_meeting.id is 'clear: random identifier';
comment on column app.company_meeting.territory_id is 'clear: the territory';
comment on column app.company_meeting.company_id is 'clear: with which company';
comment on column app.company_meeting.organisation_id is 'clear: the body that goes';
comment on column app.company_meeting.site_id is 'clear: at which place of work';
comment on column app.company_meeting.contact_id is 'clear: with whom';
comment on column app.company_meeting.starts_at is 'clear: when';
comment on column app.company_meeting.minutes is 'clear: how long';
comment on column app.company_meeting.place is 'clear: where, if not at a place of work';
comment on column app.company_meeting.about is 'clear: what for; never about a person';
comment on column app.company_meeting.held_by is 'clear: who goes';
comment on column app.company_meeting.state is 'clear: planned, held, cancelled';
comment on column app.company_meeting.created_by is 'clear: who made it';
comment on column app.company_meeting.version is 'clear: counter against lost updates';

create table app.company_award (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  company_id uuid not null,
  project_id uuid not null references app.project,
  kind text not null check (kind in ('attestato', 'partner-mark')),
  number text not null check (char_length(number) between 1 and 40),
  given_on date not null,
  for_what text not null check (char_length(for_what) between 2 and 500),
  given_by uuid not null references app.account,
  revoked_on date,
  version integer not null default 1,
  unique (project_id, kind, number),
  foreign key (territory_id, company_id) references app.company (territory_id, id)
);
create index company_award_company on app.company_award (company_id);
comment on table app.company_award is 'class:company A certificate or the partner mark given to a company at the end of a project';
comment on column app.company_award.id is 'clear: random identifier';
comment on column app.company_award.territory_id is 'clear: the territory';
comment on column app.company_award.company_id is 'clear: to which company';
comment on column app.company_award.project_id is 'clear: of which project';
comment on column app.company_award.kind is 'clear: which of the two';
comment on column app.company_award.number is 'clear: number in the project''s register';
comment on column app.company_award.given_on is 'clear: day';
comment on column app.company_award.for_what is 'clear: what the company did';
comment on column app.company_award.given_by is 'clear: who gave it';
comment on column app.company_award.revoked_on is 'clear: day from which the mark may not be shown any more';
comment on column app.company_award.version is 'clear: counter against lost updates';

create table app.place_invitation (
  id uuid primary key default gen_random_uuid(),
  token_hash bytea not null unique check (octet_length(token_hash) = 32),
  territory_id uuid not null,
  company_id uuid not null,
  company_name text not null check (char_length(company_name) between 2 and 160),
  organisation_name text not null check (char_length(organisation_name) between 2 and 160),
  contact_line text not null check (char_length(contact_line) between 2 and 300),
  created_by uuid not null references app.account,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  revoked_at timestamptz,
  version integer not null default 1,
  unique (territory_id, company_id, id),
  check (expires_at > created_at),
  foreign key (territory_id, company_id) references app.company (territory_id, id)
);
create index place_invitation_company on app.place_invitation (company_id);
comment on table app.place_invitation is 'class:company A link by which a company describes a place, without an account, until a day';
comment on column app.place_invitation.id is 'clear: random identifier';
comment on column app.place_invitation.token_hash is 'clear: SHA-256 of the random token of the link';
comment on column app.place_invitation.territory_id is 'clear: the territory';
comment on column app.place_invitation.company_id is 'clear: which company';
comment on column app.place_invitation.company_name is 'clear: its name as the page of the link greets it';
comment on column app.place_invitation.organisation_name is 'clear: the body that asks';
comment on column app.place_invitation.contact_line is 'clear: whom the company may call';
comment on column app.place_invitation.created_by is 'clear: who made the link';
comment on column app.place_invitation.created_at is 'clear: when';
comment on column app.place_invitation.expires_at is 'clear: until when it opens';
comment on column app.place_invitation.revoked_at is 'clear: when it was withdrawn';
comment on column app.place_invitation.version is 'clear: counter against lost updates';

create table app.place_description (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  company_id uuid not null,
  invitation_id uuid not null,
  content jsonb not null,
  sent_at timestamptz not null default now(),
  state text not null default 'sent' check (state in ('sent', 'taken', 'set-aside')),
  answered_by uuid references app.account,
  answered_at timestamptz,
  version integer not null default 1,
  unique (territory_id, id),
  check ((state = 'sent') = (answered_by is null)),
  check (num_nonnulls(answered_by, answered_at) in (0, 2)),
  foreign key (territory_id, company_id, invitation_id) references app.place_invitation (territory_id, company_id, id),
  foreign key (territory_id, company_id) references app.company (territory_id, id)
);
create index place_description_company on app.place_description (company_id);
create index place_description_waiting on app.place_description (sent_at) where state = 'sent';
comment on table app.place_description is 'class:company What a company wrote of a place through its link; nothing until somebody takes it over';
comment on column app.place_description.id is 'clear: random identifier';
comment on column app.place_description.territory_id is 'clear: the territory';
comment on column app.place_description.company_id is 'clear: which company';
comment on column app.place_description.invitation_id is 'clear: through which link';
comment on column app.place_description.content is 'clear: what was written, field by field';
comment on column app.place_description.sent_at is 'clear: when';
comment on column app.place_description.state is 'clear: sent, made into a place, set aside';
comment on column app.place_description.answered_by is 'clear: who took it over or set it aside';
comment on column app.place_description.answered_at is 'clear: when';
comment on column app.place_description.version is 'clear: counter against lost updates';

create table app.place (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  company_id uuid not null,
  site_id uuid not null,
  tutor_id uuid,
  kind text not null check (kind in ('stage', 'borsa-lavoro', 'professionalising-path', 'job')),
  title text not null check (char_length(title) between 2 and 160),
  state text not null default 'draft' check (state in ('draft', 'open', 'closed')),
  closed_reason text check (char_length(closed_reason) between 2 and 300),
  occupation jsonb,
  tasks jsonb not null,
  skills jsonb not null,
  demands jsonb not null,
  environment jsonb not null,
  licences jsonb not null,
  surroundings jsonb not null,
  accommodations jsonb not null,
  shifts jsonb not null,
  weekly_hours_min integer check (weekly_hours_min between 1 and 60),
  weekly_hours_max integer check (weekly_hours_max between 1 and 60),
  transport text check (char_length(transport) <= 500),
  from_on date,
  to_on date,
  lost_on date,
  capacity integer not null default 1 check (capacity between 0 and 99),
  growth text check (char_length(growth) <= 500),
  copied_from uuid,
  description_id uuid,
  created_by uuid not null references app.account,
  created_at timestamptz not null default now(),
  version integer not null default 1,
  unique (territory_id, id),
  check (weekly_hours_min is null or weekly_hours_max is null or weekly_hours_min <= weekly_hours_max),
  check (to_on is null or from_on is null or from_on <= to_on),
  check ((state = 'closed') = (closed_reason is not null)),
  foreign key (territory_id, company_id) references app.company (territory_id, id),
  foreign key (company_id, site_id) references app.company_site (company_id, id),
  foreign key (company_id, tutor_id) references app.company_contact (company_id, id),
  foreign key (territory_id, copied_from) references app.place (territory_id, id),
  foreign key (territory_id, description_id) references app.place_description (territory_id, id)
);
create index place_company on app.place (company_id);
create index place_open on app.place (territory_id, lost_on) where state = 'open';
comment on table app.place is 'class:company A place that a company offers: tasks, demands, hours, who follows, how many';
comment on column app.place.id is 'clear: random identifier';
comment on column app.place.territory_id is 'clear: the territory';
comment on column app.place.company_id is 'clear: of which company';
comment on column app.place.site_id is 'clear: at which place of work';
comment on column app.place.tutor_id is 'clear: the company''s tutor';
comment on column app.place.kind is 'clear: what is offered';
comment on column app.place.title is 'clear: as it is called';
comment on column app.place.state is 'clear: being written, open, closed';
comment on column app.place.closed_reason is 'clear: why it was closed';
comment on column app.place.occupation is 'clear: occupation by scheme, code and label; empty where none was chosen';
comment on column app.place.tasks is 'clear: tasks in words';
comment on column app.place.skills is 'clear: skills by scheme, code, label, and whether needed, useful or learnt there';
comment on column app.place.demands is 'clear: ICF d codes and how much the task asks, 0 to 4';
comment on column app.place.environment is 'clear: ICF e codes of the place, barrier or facilitator';
comment on column app.place.licences is 'clear: licences and certificates without which nobody may do it';
comment on column app.place.surroundings is 'clear: noise, people, indoors, public; only what is known';
comment on column app.place.accommodations is 'clear: what is there or possible, by code or in words';
comment on column app.place.shifts is 'clear: days and times, weekday with from and to';
comment on column app.place.weekly_hours_min is 'clear: least hours a week';
comment on column app.place.weekly_hours_max is 'clear: most hours a week';
comment on column app.place.transport is 'clear: how one gets there for these shifts';
comment on column app.place.from_on is 'clear: first day';
comment on column app.place.to_on is 'clear: last day; empty where it has none';
comment on column app.place.lost_on is 'clear: day from which the place is lost if nobody was found';
comment on column app.place.capacity is 'clear: how many people';
comment on column app.place.growth is 'clear: what one may learn or become there';
comment on column app.place.copied_from is 'clear: the place it was copied from';
comment on column app.place.description_id is 'clear: what the company wrote of it';
comment on column app.place.created_by is 'clear: who entered it';
comment on column app.place.created_at is 'clear: when';
comment on column app.place.version is 'clear: counter against lost updates';

-- A company that wrote through its link tells whoever made the link; it has no account.
alter table app.message drop constraint message_kind_check;
alter table app.message add constraint message_kind_check check (kind in ('relation-asked', 'relation-declined',
  'relation-accepted', 'referral-arrived', 'referral-answered', 'charge-asked', 'evidence-expires', 'appointment-reminder',
  'possible-duplicate', 'relation-ends', 'representative-dissent', 'import-done', 'meeting-convened', 'place-described'));
comment on column app.message.created_by is 'clear: whose deed it tells of; empty where it is an applicant''s or a company''s, who has no account';
