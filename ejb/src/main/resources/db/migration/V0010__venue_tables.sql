create table site (
  id bigint constraint site_pk primary key,
  session_id bigint not null constraint site_session_fk references exam_session,
  code text not null constraint site_code_ck check (code ~ '^[0-9]{2}$'),
  name text not null,
  address text not null,
  district_id bigint not null constraint site_district_fk references district,
  constraint site_code_uk unique (session_id, code)
);

create table room (
  id bigint constraint room_pk primary key,
  site_id bigint not null constraint room_site_fk references site,
  number int not null,
  name text not null,
  row_count int not null constraint room_rows_ck check (row_count between 1 and 20),
  column_count int not null constraint room_columns_ck check (column_count between 1 and 20),
  capacity int not null constraint room_capacity_ck check (capacity between 1 and row_count * column_count),
  constraint room_number_uk unique (site_id, number)
);

-- One row a place: taken with "skip locked", so nobody waits for anybody.
create sequence place_id;
create table place (
  id bigint constraint place_pk primary key,
  site_id bigint not null constraint place_site_fk references site,
  registration_id bigint constraint place_registration_uk unique
);
create index place_free_ix on place (site_id) where registration_id is null;
