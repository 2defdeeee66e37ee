-- The card of needs: what a company may know of her, in functional words, agreed by her and revocable.
create table app.needs_card (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  case_id uuid not null,
  number integer not null check (number >= 1),
  state text not null default 'draft' check (state in ('draft', 'to-agree', 'agreed', 'not-agreed', 'revoked', 'superseded')),
  content_enc bytea not null,
  content_sha256 text check (content_sha256 ~ '^[0-9a-f]{64}$'),
  written_by uuid not null references app.account,
  written_at timestamptz not null default now(),
  offered_at timestamptz,
  answered_at timestamptz,
  revoked_at timestamptz,
  version integer not null default 1,
  unique (territory_id, person_id, id),
  unique (case_id, number),
  check (state = 'draft' or (content_sha256 is not null and offered_at is not null)),
  check ((state = 'revoked') = (revoked_at is not null)),
  foreign key (territory_id, person_id, case_id) references app.case_file (territory_id, person_id, id),
  foreign key (territory_id, person_id) references app.person (territory_id, id)
);
create index needs_card_person on app.needs_card (person_id);
create unique index needs_card_agreed on app.needs_card (case_id) where state = 'agreed';
comment on table app.needs_card is 'class:needs-card One version of the card of needs: the only thing that a company''s tutor sees of her, beside name and timetable';
comment on column app.needs_card.id is 'clear: random identifier';
comment on column app.needs_card.territory_id is 'clear: the territory';
comment on column app.needs_card.person_id is 'clear: whose';
comment on column app.needs_card.case_id is 'clear: in which case';
comment on column app.needs_card.number is 'clear: first, second version';
comment on column app.needs_card.state is 'clear: being written, before her, agreed, refused, revoked, followed by a newer one';
comment on column app.needs_card.content_enc is 'encrypted: the needs in functional words, the timetable, and what else is said, by whom, to whom';
comment on column app.needs_card.content_sha256 is 'clear: hash of what stands before her, from the moment it does';
comment on column app.needs_card.written_by is 'clear: who wrote it';
comment on column app.needs_card.written_at is 'clear: when';
comment on column app.needs_card.offered_at is 'clear: when it was put before her';
comment on column app.needs_card.answered_at is 'clear: when she agreed or not';
comment on column app.needs_card.revoked_at is 'clear: when she took it back';
comment on column app.needs_card.version is 'clear: counter against lost updates';

create table app.needs_card_answer (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  card_id uuid not null,
  answer text not null check (answer in ('agrees', 'does-not-agree', 'not-now', 'asks-someone', 'revokes')),
  part text not null check (part in ('person', 'representative')),
  representative_id uuid,
  way text not null check (way in ('signed-in', 'told')),
  how text check (how in ('in-person', 'telephone', 'video-call', 'home-visit', 'with-interpreter', 'easy-to-read')),
  words_enc bytea,
  content_sha256 text not null check (content_sha256 ~ '^[0-9a-f]{64}$'),
  answered_on date not null,
  recorded_by uuid not null references app.account,
  recorded_at timestamptz not null default now(),
  unique (territory_id, person_id, id),
  check ((way = 'told') = (how is not null)),
  check ((part = 'representative') = (representative_id is not null)),
  foreign key (territory_id, person_id, card_id) references app.needs_card (territory_id, person_id, id),
  foreign key (territory_id, person_id, representative_id) references app.representative (territory_id, person_id, id),
  foreign key (territory_id, person_id) references app.person (territory_id, id)
);
create index needs_card_answer_person on app.needs_card_answer (person_id);
create index needs_card_answer_card on app.needs_card_answer (card_id);
comment on table app.needs_card_answer is 'class:needs-card What she answered about her card, and how it was known; insert-only';
comment on column app.needs_card_answer.id is 'clear: random identifier';
comment on column app.needs_card_answer.territory_id is 'clear: the territory';
comment on column app.needs_card_answer.person_id is 'clear: whose';
comment on column app.needs_card_answer.card_id is 'clear: about which card';
comment on column app.needs_card_answer.answer is 'clear: what she answered';
comment on column app.needs_card_answer.part is 'clear: she herself, or who acts for her where the decree says so';
comment on column app.needs_card_answer.representative_id is 'clear: which representative';
comment on column app.needs_card_answer.way is 'clear: by her own access, or told to an operator';
comment on column app.needs_card_answer.how is 'clear: how it was explained to her';
comment on column app.needs_card_answer.words_enc is 'encrypted: her answer in her own words';
comment on column app.needs_card_answer.content_sha256 is 'clear: hash of the card that stood before her';
comment on column app.needs_card_answer.answered_on is 'clear: day of the answer';
comment on column app.needs_card_answer.recorded_by is 'clear: who answered, or who heard it';
comment on column app.needs_card_answer.recorded_at is 'clear: when it was recorded';

-- What stood before her does not change any more, and what it has become rests on her own answer about these very words.
create function app.guard_needs_card() returns trigger language plpgsql set search_path = pg_catalog as $f$
declare wanted text := case new.state when 'agreed' then 'agrees' when 'not-agreed' then 'does-not-agree' when 'revoked' then 'revokes' end;
begin
  if old.state <> 'draft' and (new.content_enc, new.content_sha256, new.offered_at) is distinct from (old.content_enc, old.content_sha256, old.offered_at) then
    raise insufficient_privilege using message = 'a card that stood before her does not change';
  end if;
  if (old.state, new.state) not in (('draft', 'draft'), ('draft', 'to-agree'), ('to-agree', 'to-agree'), ('to-agree', 'agreed'),
    ('to-agree', 'not-agreed'), ('to-agree', 'superseded'), ('agreed', 'agreed'), ('agreed', 'revoked'), ('agreed', 'superseded')) then
    raise insufficient_privilege using message = 'a card does not go back';
  end if;
  if new.state is distinct from old.state and wanted is not null and not exists (select from app.needs_card_answer a
    where a.card_id = new.id and a.answer = wanted and a.content_sha256 = new.content_sha256) then
    raise insufficient_privilege using message = 'a card without her answer';
  end if;
  if new.person_id <> all (gate.persons('needs-card', 'write')) and ((old.state, new.state) not in (('to-agree', 'agreed'),
    ('to-agree', 'not-agreed'), ('to-agree', 'to-agree'), ('agreed', 'revoked'), ('agreed', 'superseded'))) then
    raise insufficient_privilege using message = 'who answers does not write';
  end if;
  return new;
end $f$;
comment on function app.guard_needs_card() is 'A card before her stays as it is; agreed, refused and revoked rest on her answer';
revoke all on function app.guard_needs_card() from public;
create trigger card before update on app.needs_card for each row
  when (current_user = 'accompagna_runtime') execute function app.guard_needs_card();
