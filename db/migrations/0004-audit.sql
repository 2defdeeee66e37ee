-- The audit: insert-only, partitioned by month, sealed in batches.
create table audit.event (
  id uuid not null default uuidv7(),
  at timestamptz not null default clock_timestamp(),
  era integer not null,
  xact xid8 not null default pg_current_xact_id(),
  account_id uuid,
  organisation_id uuid,
  event text not null,
  outcome text not null,
  person_ids uuid[] not null default '{}',
  data_classes text[] not null default '{}',
  request_id text not null,
  detail text,
  primary key (at, id)
) partition by range (at);
create index audit_event_xact on audit.event (era, xact);
create index audit_event_person on audit.event using gin (person_ids);
comment on table audit.event is 'class:audit Who did or read what, of whom, when: insert-only by grant, sealed in Merkle batches';
comment on column audit.event.id is 'clear: identifier';
comment on column audit.event.at is 'clear: when; the key of the monthly partitions';
comment on column audit.event.era is 'clear: which cluster counted the transaction';
comment on column audit.event.xact is 'clear: the transaction; commits arrive out of order, seals go by it';
comment on column audit.event.account_id is 'clear: who; empty before sign-in';
comment on column audit.event.organisation_id is 'clear: for which body, where one is clear';
comment on column audit.event.event is 'clear: what, as the route declares it';
comment on column audit.event.outcome is 'clear: done, refused or denied';
comment on column audit.event.person_ids is 'clear: whose data; identifiers only';
comment on column audit.event.data_classes is 'clear: which classes of data were opened';
comment on column audit.event.request_id is 'clear: the request, as in the log';
comment on column audit.event.detail is 'clear: a code that tells more, never personal text';
create table audit.event_default partition of audit.event default;
comment on table audit.event_default is 'class:audit Rows of a month whose partition was not made in time';

create table audit.seal (
  era integer not null,
  number bigint not null,
  from_xact xid8 not null,
  to_xact xid8,
  row_count integer not null,
  root text not null,
  previous text not null,
  sealed_at timestamptz not null,
  key_id text not null,
  signature text not null,
  primary key (number)
);
comment on table audit.seal is 'class:seal Signed heads over batches of the audit, chained; insert-only';
comment on column audit.seal.era is 'clear: which cluster counted the transactions';
comment on column audit.seal.number is 'clear: place in the chain';
comment on column audit.seal.from_xact is 'clear: first transaction covered';
comment on column audit.seal.to_xact is 'clear: first transaction not covered; empty when the era is closed';
comment on column audit.seal.row_count is 'clear: rows covered';
comment on column audit.seal.root is 'clear: Merkle root over the rows, in the order of transaction and identifier';
comment on column audit.seal.previous is 'clear: hash of the seal before';
comment on column audit.seal.sealed_at is 'clear: when';
comment on column audit.seal.key_id is 'clear: which key signed';
comment on column audit.seal.signature is 'clear: Ed25519 signature of the seal';
