-- The public face: drafts of pages with their versions, what is published of them, the figures, what citizens say of a
-- page, and the places that a company offers by itself.
alter table app.organisation add column seat text check (seat ~ '^[A-Z][0-9]{3}$');
comment on column app.organisation.seat is 'clear: cadastral code of the comune where the body sits, for the map of the public page';

create table app.site_page (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null references app.territory,
  kind text not null check (kind in ('home', 'project', 'news', 'notice', 'for-people', 'for-people-easy', 'for-companies', 'for-services', 'results', 'accessibility', 'privacy', 'legal')),
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) <= 80),
  project_id uuid,
  created_by uuid not null references app.account,
  created_at timestamptz not null default now(),
  unique (territory_id, id),
  check (kind <> 'project' or project_id is not null),
  foreign key (territory_id, project_id) references app.project (territory_id, id)
);
create unique index site_page_slug on app.site_page (kind, slug);
create unique index site_page_single on app.site_page (kind) where kind not in ('project', 'news', 'notice');
create unique index site_page_project on app.site_page (project_id) where kind = 'project';
create index site_page_territory on app.site_page (territory_id);
comment on table app.site_page is 'class:site One page of the public site, whatever its language';
comment on column app.site_page.id is 'clear: random identifier';
comment on column app.site_page.territory_id is 'clear: the territory whose editors write it';
comment on column app.site_page.kind is 'clear: what it is';
comment on column app.site_page.slug is 'clear: its name in the address';
comment on column app.site_page.project_id is 'clear: the project it tells of';
comment on column app.site_page.created_by is 'clear: who began it';
comment on column app.site_page.created_at is 'clear: when';

create table app.site_text (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  page_id uuid not null,
  lang text not null check (lang in ('it', 'en')),
  number integer not null check (number >= 1),
  content jsonb not null check (jsonb_typeof(content) = 'object'),
  written_by uuid not null references app.account,
  written_at timestamptz not null default now(),
  unique (page_id, lang, number),
  unique (territory_id, page_id, id),
  foreign key (territory_id, page_id) references app.site_page (territory_id, id)
);
comment on table app.site_text is 'class:site A version of a page in one language; nothing of it changes';
comment on column app.site_text.id is 'clear: random identifier';
comment on column app.site_text.territory_id is 'clear: the territory';
comment on column app.site_text.page_id is 'clear: of which page';
comment on column app.site_text.lang is 'clear: language';
comment on column app.site_text.number is 'clear: first, second, third version; who saved on an older one is told';
comment on column app.site_text.content is 'clear: title, text and what goes with the kind of page';
comment on column app.site_text.written_by is 'clear: who wrote it';
comment on column app.site_text.written_at is 'clear: when';

create table app.site_asset (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null references app.territory,
  kind text not null check (kind in ('image', 'document')),
  media_type text not null check (media_type in ('image/jpeg', 'application/pdf')),
  name text not null check (char_length(name) between 1 and 120),
  title_it text not null check (char_length(title_it) between 3 and 200),
  title_en text check (char_length(title_en) between 3 and 200),
  credit text check (char_length(credit) between 2 and 120),
  people text check (people in ('nobody', 'released')),
  bytes bytea not null check (octet_length(bytes) between 1 and 5242880),
  width integer check (width between 1 and 2000),
  height integer check (height between 1 and 4000),
  pages integer check (pages >= 1),
  brought_by uuid not null references app.account,
  brought_at timestamptz not null default now(),
  unique (territory_id, id),
  check ((kind = 'image') = (media_type = 'image/jpeg')),
  check ((kind = 'image') = (width is not null and height is not null and people is not null)),
  check ((kind = 'document') = (pages is not null))
);
comment on table app.site_asset is 'class:site A picture or a document of the public site, drawn anew when it came';
comment on column app.site_asset.id is 'clear: random identifier';
comment on column app.site_asset.territory_id is 'clear: the territory whose editors brought it';
comment on column app.site_asset.kind is 'clear: picture or document';
comment on column app.site_asset.media_type is 'clear: what it is sent as';
comment on column app.site_asset.name is 'clear: name of the file, harmless';
comment on column app.site_asset.title_it is 'clear: what the picture shows, or the title of the document';
comment on column app.site_asset.title_en is 'clear: the same in English';
comment on column app.site_asset.credit is 'clear: whose picture it is';
comment on column app.site_asset.people is 'clear: nobody to be recognised, or a release is held for everybody';
comment on column app.site_asset.bytes is 'clear: the file, for everybody to see';
comment on column app.site_asset.width is 'clear: of a picture, in pixels';
comment on column app.site_asset.height is 'clear: of a picture, in pixels';
comment on column app.site_asset.pages is 'clear: of a document';
comment on column app.site_asset.brought_by is 'clear: who brought it';
comment on column app.site_asset.brought_at is 'clear: when';

create table app.site_publication (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  page_id uuid not null,
  lang text not null check (lang in ('it', 'en')),
  text_id uuid,
  facts jsonb,
  due_at timestamptz not null,
  state text not null default 'scheduled' check (state in ('scheduled', 'done', 'cancelled')),
  done_at timestamptz,
  ordered_by uuid not null references app.account,
  ordered_at timestamptz not null default now(),
  check ((state = 'scheduled') = (done_at is null)),
  unique (territory_id, page_id, id),
  foreign key (territory_id, page_id) references app.site_page (territory_id, id),
  foreign key (territory_id, page_id, text_id) references app.site_text (territory_id, page_id, id)
);
create unique index site_publication_waiting on app.site_publication (page_id, lang) where state = 'scheduled';
create index site_publication_page on app.site_publication (page_id);
create index site_publication_due on app.site_publication (due_at) where state = 'scheduled';
comment on table app.site_publication is 'class:site One order to publish a version, or to take a page from the site, with the instant';
comment on column app.site_publication.id is 'clear: random identifier';
comment on column app.site_publication.territory_id is 'clear: the territory';
comment on column app.site_publication.page_id is 'clear: of which page';
comment on column app.site_publication.lang is 'clear: in which language';
comment on column app.site_publication.text_id is 'clear: which version; none takes the page away';
comment on column app.site_publication.facts is 'clear: what the page says besides, as it stood when this was ordered: dates, bodies, comuni';
comment on column app.site_publication.due_at is 'clear: when it is to happen';
comment on column app.site_publication.state is 'clear: whether it has';
comment on column app.site_publication.done_at is 'clear: when it happened or was called off';
comment on column app.site_publication.ordered_by is 'clear: who ordered it';
comment on column app.site_publication.ordered_at is 'clear: when';

create table app.published_page (
  page_id uuid not null,
  lang text not null check (lang in ('it', 'en')),
  territory_id uuid not null,
  kind text not null,
  slug text not null,
  content jsonb,
  first_published_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (page_id, lang),
  foreign key (territory_id, page_id) references app.site_page (territory_id, id)
);
create unique index published_page_address on app.published_page (kind, slug, lang);
comment on table app.published_page is 'class:published A page as everybody reads it: a copy, with nothing behind it';
comment on column app.published_page.page_id is 'clear: the page it is a copy of';
comment on column app.published_page.lang is 'clear: language';
comment on column app.published_page.territory_id is 'clear: the territory';
comment on column app.published_page.kind is 'clear: what it is';
comment on column app.published_page.slug is 'clear: its name in the address';
comment on column app.published_page.content is 'clear: the text and the facts; empty once it was taken away';
comment on column app.published_page.first_published_at is 'clear: when it was first to be read';
comment on column app.published_page.updated_at is 'clear: when this copy was written';

create table app.published_asset (
  id uuid primary key,
  territory_id uuid not null,
  media_type text not null,
  name text not null,
  bytes bytea not null,
  published_at timestamptz not null,
  foreign key (territory_id, id) references app.site_asset (territory_id, id)
);
comment on table app.published_asset is 'class:published A picture or a document that a published page shows';
comment on column app.published_asset.id is 'clear: the asset it is a copy of';
comment on column app.published_asset.territory_id is 'clear: the territory';
comment on column app.published_asset.media_type is 'clear: what it is sent as';
comment on column app.published_asset.name is 'clear: name of the file';
comment on column app.published_asset.bytes is 'clear: the file';
comment on column app.published_asset.published_at is 'clear: since when everybody may have it';

create table app.published_figure (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  project_id uuid not null,
  number integer not null check (number >= 1),
  on_day date not null,
  tables jsonb not null check (jsonb_typeof(tables) = 'array'),
  published_by uuid not null references app.account,
  published_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  unique (project_id, number),
  foreign key (territory_id, project_id) references app.project (territory_id, id)
);
comment on table app.published_figure is 'class:figures What was published of the results of a project, suppressed and rounded; a copy of nothing else';
comment on column app.published_figure.id is 'clear: random identifier';
comment on column app.published_figure.territory_id is 'clear: the territory';
comment on column app.published_figure.project_id is 'clear: of which project';
comment on column app.published_figure.number is 'clear: first, second, third publication';
comment on column app.published_figure.on_day is 'clear: the day it was counted';
comment on column app.published_figure.tables is 'clear: the tables as everybody reads them';
comment on column app.published_figure.published_by is 'clear: who published it';
comment on column app.published_figure.published_at is 'clear: when';
comment on column app.published_figure.withdrawn_at is 'clear: when it was taken back, because it was wrong';

create table app.published_change (
  id uuid primary key default gen_random_uuid(),
  at timestamptz not null default now()
);
comment on table app.published_change is 'class:published One row for each change of what everybody reads: whoever keeps a copy knows that it is old';
comment on column app.published_change.id is 'clear: random identifier';
comment on column app.published_change.at is 'clear: when';

create table app.feedback (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null references app.territory,
  page_id uuid not null,
  lang text not null check (lang in ('it', 'en')),
  stars integer not null check (stars between 1 and 5),
  answer text not null check (answer in ('unclear', 'incomplete', 'lost', 'technical', 'other', 'clear', 'complete', 'guided', 'no-technical')),
  text_enc bytea,
  had_text boolean not null,
  state text not null check (state in ('no-text', 'to-read', 'kept', 'removed')),
  sent_key uuid not null unique,
  sent_at timestamptz not null default now(),
  read_by uuid references app.account,
  read_at timestamptz,
  version integer not null default 1,
  check ((answer in ('unclear', 'incomplete', 'lost', 'technical')) <= (stars <= 3) and (answer in ('clear', 'complete', 'guided', 'no-technical')) <= (stars >= 4)),
  check ((state = 'no-text') = (not had_text)),
  check (state in ('no-text', 'removed') = (text_enc is null)),
  check ((state in ('kept', 'removed')) <= (read_at is not null)),
  foreign key (territory_id, page_id) references app.site_page (territory_id, id)
);
create index feedback_page on app.feedback (page_id, sent_at);
create index feedback_waiting on app.feedback (territory_id) where state = 'to-read';
comment on table app.feedback is 'class:feedback What somebody said of a page, without saying who';
comment on column app.feedback.id is 'clear: random identifier';
comment on column app.feedback.territory_id is 'clear: the territory whose editors read it';
comment on column app.feedback.page_id is 'clear: of which page';
comment on column app.feedback.lang is 'clear: in which language it was read';
comment on column app.feedback.stars is 'clear: one to five';
comment on column app.feedback.answer is 'clear: the one answer that was chosen';
comment on column app.feedback.text_enc is 'encrypted: the free text, which may hold anybody''s affairs; none, or removed';
comment on column app.feedback.had_text is 'clear: whether there was a free text';
comment on column app.feedback.state is 'clear: whether somebody has read the free text, and what became of it';
comment on column app.feedback.sent_key is 'clear: random key of the form, so that sending twice counts once';
comment on column app.feedback.sent_at is 'clear: when';
comment on column app.feedback.read_by is 'clear: who read the free text';
comment on column app.feedback.read_at is 'clear: when';
comment on column app.feedback.version is 'clear: counter against lost updates';

create table app.company_offer (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  codice_catastale text not null,
  company_name text not null check (char_length(company_name) between 2 and 160),
  activity text check (char_length(activity) between 2 and 160),
  work text not null check (char_length(work) between 3 and 1000),
  contact_name text not null check (char_length(contact_name) between 2 and 120),
  phone text check (char_length(phone) between 5 and 40),
  email text check (char_length(email) between 5 and 254),
  when_to_call text check (char_length(when_to_call) between 2 and 200),
  state text not null default 'new' check (state in ('new', 'taken', 'declined')),
  answer_by date not null,
  sent_key uuid not null unique,
  sent_at timestamptz not null default now(),
  handled_by uuid references app.account,
  handled_at timestamptz,
  company_id uuid,
  reason text check (char_length(reason) between 3 and 500),
  version integer not null default 1,
  unique (territory_id, id),
  check (phone is not null or email is not null),
  check ((state = 'new') = (handled_at is null)),
  check ((state = 'taken') = (company_id is not null)),
  check ((state = 'declined') = (reason is not null)),
  foreign key (territory_id, codice_catastale) references app.territory_comune (territory_id, codice_catastale),
  foreign key (territory_id, company_id) references app.company (territory_id, id)
);
create index company_offer_waiting on app.company_offer (territory_id, answer_by) where state = 'new';
create index company_offer_company on app.company_offer (company_id);
comment on table app.company_offer is 'class:company-log A place that a company offers by itself, on the public form';
comment on column app.company_offer.id is 'clear: random identifier';
comment on column app.company_offer.territory_id is 'clear: the territory of its comune';
comment on column app.company_offer.codice_catastale is 'clear: comune of the workplace';
comment on column app.company_offer.company_name is 'clear: name of the company';
comment on column app.company_offer.activity is 'clear: what it does';
comment on column app.company_offer.work is 'clear: what somebody would do there';
comment on column app.company_offer.contact_name is 'clear: whom to speak with, for work';
comment on column app.company_offer.phone is 'clear: telephone of the company';
comment on column app.company_offer.email is 'clear: address of the company';
comment on column app.company_offer.when_to_call is 'clear: when a call does not disturb';
comment on column app.company_offer.state is 'clear: whether somebody has answered';
comment on column app.company_offer.answer_by is 'clear: day by which somebody calls';
comment on column app.company_offer.sent_key is 'clear: random key of the form, so that sending twice counts once';
comment on column app.company_offer.sent_at is 'clear: when';
comment on column app.company_offer.handled_by is 'clear: who answered';
comment on column app.company_offer.handled_at is 'clear: when';
comment on column app.company_offer.company_id is 'clear: the company it has become';
comment on column app.company_offer.reason is 'clear: why it was declined';
comment on column app.company_offer.version is 'clear: counter against lost updates';

-- An order that was carried out, or called off, stays as it is.
create function app.guard_site_publication() returns trigger language plpgsql set search_path = pg_catalog as $f$
begin
  if old.state <> 'scheduled' or new.state = 'scheduled' then
    raise insufficient_privilege using message = 'an order to publish is carried out or called off, once';
  end if;
  return new;
end $f$;
revoke all on function app.guard_site_publication() from public;
create trigger once before update on app.site_publication for each row execute function app.guard_site_publication();

-- A free text is read once: kept, or removed with its bytes; what was removed does not come back.
create function app.guard_feedback() returns trigger language plpgsql set search_path = pg_catalog as $f$
begin
  if (old.state, new.state) not in (('to-read', 'kept'), ('to-read', 'removed'), ('kept', 'removed'))
    or (new.text_enc is distinct from old.text_enc and new.state <> 'removed') then
    raise insufficient_privilege using message = 'a free text is kept or removed, and its words are nobody''s to change';
  end if;
  if current_user = 'accompagna_runtime' and new.read_by is distinct from gate.actor() then
    raise insufficient_privilege using message = 'who reads a text says so herself';
  end if;
  return new;
end $f$;
revoke all on function app.guard_feedback() from public;
create trigger once before update on app.feedback for each row execute function app.guard_feedback();

-- An offer is answered once.
create function app.guard_company_offer() returns trigger language plpgsql set search_path = pg_catalog as $f$
begin
  if old.state <> 'new' or new.state = 'new' then
    raise insufficient_privilege using message = 'an offer is answered once';
  end if;
  if current_user = 'accompagna_runtime' and new.handled_by is distinct from gate.actor() then
    raise insufficient_privilege using message = 'who answers an offer says so herself';
  end if;
  return new;
end $f$;
revoke all on function app.guard_company_offer() from public;
create trigger once before update on app.company_offer for each row execute function app.guard_company_offer();

-- What was published of the results is taken back, or stays.
create function app.guard_published_figure() returns trigger language plpgsql set search_path = pg_catalog as $f$
begin
  if old.withdrawn_at is not null or new.withdrawn_at is null then
    raise insufficient_privilege using message = 'a publication is taken back, once';
  end if;
  return new;
end $f$;
revoke all on function app.guard_published_figure() from public;
create trigger once before update on app.published_figure for each row execute function app.guard_published_figure();
