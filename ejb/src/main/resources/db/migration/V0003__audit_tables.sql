create function only_added() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are only ever added', tg_table_name using errcode = 'restrict_violation';
end $$;

create table audit_event (
  id bigint constraint audit_event_pk primary key,
  at timestamptz not null,
  account_id bigint not null,
  actor text not null,
  roles text not null,
  deed text not null,
  object text not null,
  outcome text not null constraint audit_event_outcome_ck check (outcome in ('DONE', 'REFUSED', 'FAILED')),
  detail text not null,
  address text not null,
  request_id text not null
);
create index audit_event_at_ix on audit_event (at desc, id desc);
create index audit_event_account_ix on audit_event (account_id, at);

create table audit_unsealed (
  event_id bigint constraint audit_unsealed_pk primary key
);

create function audit_lay() returns trigger language plpgsql as $$
begin
  insert into audit_unsealed (event_id) values (new.id);
  return null;
end $$;
create trigger audit_event_lay after insert on audit_event for each row execute function audit_lay();
create trigger audit_event_only_added before update or delete or truncate on audit_event
  for each statement execute function only_added();

create table audit_link (
  place bigint constraint audit_link_pk primary key,
  event_id bigint not null constraint audit_link_event_uk unique
    constraint audit_link_event_fk references audit_event,
  hash text not null
);
create trigger audit_link_only_added before update or delete or truncate on audit_link
  for each statement execute function only_added();

create table case_entry (
  id bigint constraint case_entry_pk primary key,
  case_kind text not null,
  case_id bigint not null,
  at timestamptz not null,
  actor text not null,
  actor_role text not null,
  state text not null,
  note text not null
);
create index case_entry_case_ix on case_entry (case_kind, case_id, at);
create trigger case_entry_only_added before update or delete or truncate on case_entry
  for each statement execute function only_added();
