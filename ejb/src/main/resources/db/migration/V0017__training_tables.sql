create table training_course (
  id bigint constraint training_course_pk primary key,
  version int not null,
  title text not null,
  category text not null constraint training_course_category_ck check (category in ('ETHICS', 'POLITICS', 'PROFESSIONAL')),
  delivery text not null constraint training_course_delivery_ck check (delivery in ('LIVE', 'ONLINE')),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  place text not null,
  capacity int not null constraint training_course_capacity_ck check (capacity between 1 and 5000),
  tenths int not null constraint training_course_tenths_ck check (tenths between 5 and 800),
  lecturer text not null,
  secret text not null,
  posted_at timestamptz,
  rule_version text not null,
  constraint training_course_span_ck check (ends_at > starts_at)
);
create index training_course_starts_ix on training_course (starts_at);

-- place_no makes the database itself refuse a place given twice
create table training_enrolment (
  id bigint constraint training_enrolment_pk primary key,
  version int not null,
  course_id bigint not null constraint training_enrolment_course_fk references training_course,
  person_id bigint not null constraint training_enrolment_person_fk references person,
  place_no int not null,
  enrolled_at timestamptz not null,
  signed_in_at timestamptz,
  late boolean not null,
  signed_out_at timestamptz,
  constraint training_enrolment_once_uk unique (course_id, person_id),
  constraint training_enrolment_place_uk unique (course_id, place_no),
  constraint training_enrolment_order_ck check (signed_out_at is null or signed_in_at is not null)
);
create index training_enrolment_person_ix on training_enrolment (person_id);

create table training_credit (
  id bigint constraint training_credit_pk primary key,
  person_id bigint not null constraint training_credit_person_fk references person,
  course_id bigint not null constraint training_credit_course_fk references training_course,
  cycle int not null,
  category text not null constraint training_credit_category_ck check (category in ('ETHICS', 'POLITICS', 'PROFESSIONAL')),
  delivery text not null constraint training_credit_delivery_ck check (delivery in ('LIVE', 'ONLINE')),
  tenths int not null,
  counters bigint constraint training_credit_counters_fk references training_credit
    constraint training_credit_counters_uk unique,
  evidence text not null,
  rule_version text not null,
  posted_by text not null,
  at timestamptz not null
);
create unique index training_credit_once_uk on training_credit (course_id, person_id) where counters is null;
create index training_credit_person_ix on training_credit (person_id, cycle);
create trigger training_credit_only_added before update or delete or truncate on training_credit
  for each statement execute function only_added();

create table training_certificate (
  id bigint constraint training_certificate_pk primary key,
  version int not null,
  course_id bigint not null constraint training_certificate_course_fk references training_course,
  person_id bigint not null constraint training_certificate_person_fk references person,
  document_id bigint not null,
  constraint training_certificate_once_uk unique (course_id, person_id)
);
