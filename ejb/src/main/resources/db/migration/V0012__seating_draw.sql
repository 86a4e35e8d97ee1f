-- One published draw of seats for a session. A plan that was withdrawn before its public value could be known stays, with its reason.
create table seat_plan (
  id bigint constraint seat_plan_pk primary key,
  version int not null,
  session_id bigint not null,
  edition int not null,
  title text not null,
  exam_year int not null,
  state text not null constraint seat_plan_state_ck check (state in ('COMMITTED', 'REVEALED', 'DRAWN', 'WITHDRAWN')),
  secret_sealed text not null,
  commitment text not null,
  input_hash text not null,
  public_source text not null,
  public_day date not null,
  public_value text not null,
  plan_hash text not null,
  committed_at timestamptz not null,
  committed_by text not null,
  revealed_at timestamptz,
  drawn_at timestamptz,
  withdrawn_for text not null,
  ticket_job bigint not null,
  constraint seat_plan_edition_uk unique (session_id, edition),
  constraint seat_plan_value_ck check (state in ('COMMITTED', 'WITHDRAWN') or public_value <> ''),
  constraint seat_plan_drawn_ck check (state <> 'DRAWN' or (plan_hash <> '' and drawn_at is not null))
);
create unique index seat_plan_living_uk on seat_plan (session_id) where state <> 'WITHDRAWN';

-- The rooms as they were when the roll was frozen.
create table seat_room (
  id bigint constraint seat_room_pk primary key,
  plan_id bigint not null constraint seat_room_plan_fk references seat_plan,
  place int not null,
  site_code text not null constraint seat_room_site_ck check (site_code ~ '^[0-9]{4}$'),
  site_name text not null,
  address text not null,
  room_number int not null,
  room_name text not null,
  capacity int not null,
  seat_rows int not null,
  seat_columns int not null,
  constraint seat_room_uk unique (plan_id, site_code, room_number),
  constraint seat_room_place_uk unique (plan_id, place)
);

-- The frozen roll; the draw adds the seats to it.
create table seat (
  id bigint constraint seat_pk primary key,
  version int not null,
  plan_id bigint not null constraint seat_plan_fk references seat_plan,
  registration_id bigint not null,
  person_id bigint not null constraint seat_person_fk references person,
  registration_number text not null,
  site_code text not null,
  district_id bigint not null,
  relaxed boolean not null,
  ticket_no text,
  room_number int,
  seat_number int,
  seat_row int,
  seat_column int,
  document_id bigint not null,
  constraint seat_registration_uk unique (plan_id, registration_id),
  constraint seat_number_uk unique (plan_id, registration_number),
  constraint seat_place_uk unique (plan_id, site_code, room_number, seat_number),
  constraint seat_ticket_uk unique (plan_id, ticket_no),
  constraint seat_whole_ck check ((ticket_no is null) = (seat_number is null) and (ticket_no is null) = (room_number is null))
);
create index seat_person_ix on seat (person_id);
create index seat_registration_ix on seat (registration_id);
