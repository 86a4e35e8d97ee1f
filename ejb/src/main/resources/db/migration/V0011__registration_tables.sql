-- A form in sections that are saved one by one: texts are kept as typed, rubbish included.
create table registration (
  id bigint constraint registration_pk primary key,
  version int not null default 0,
  session_id bigint not null constraint registration_session_fk references exam_session,
  person_id bigint not null constraint registration_person_fk references person,
  state text not null constraint registration_state_ck check (state in ('DRAFT', 'SUBMITTED', 'REVIEW_1', 'RETURNED',
    'REVIEW_2', 'APPROVED', 'CONFIRMED', 'SEATED', 'TICKET_READY', 'ATTENDED', 'ABSENT', 'DISCIPLINED', 'SCORED',
    'PASSED', 'FAILED', 'CERT_PENDING_DIPLOMA', 'CERT_ISSUED', 'CERT_VOID', 'REJECTED', 'CANCELLED')),
  number text constraint registration_number_uk unique,
  opened_at timestamptz not null,
  hukou text not null default '',
  residence text not null default '',
  address text not null default '',
  education text not null default '',
  school text not null default '',
  major text not null default '',
  law_major boolean not null default false,
  standing text not null default 'GRADUATED',
  certificate_no text not null default '',
  graduation text not null default '',
  chsi_code text not null default '',
  foreign_degree boolean not null default false,
  district_id bigint constraint registration_district_fk references district,
  site_id bigint constraint registration_site_fk references site,
  prc_national boolean not null default false,
  constitution boolean not null default false,
  conduct boolean not null default false,
  health boolean not null default false,
  bars text not null default '',
  promised boolean not null default false,
  consented boolean not null default false,
  promise_version text not null default '',
  promised_at timestamptz,
  photo_sha text not null default '',
  photo_facts text not null default '',
  conclusion text not null default '',
  verdict text not null default '',
  rule_version text not null default '',
  submitted_at timestamptz,
  due_on date,
  form_hash text not null default '',
  passed_by bigint constraint registration_passed_by_fk references account,
  return_codes text not null default '',
  return_note text not null default '',
  constraint registration_submitted_ck check (state in ('DRAFT', 'CANCELLED')
    or (number is not null and submitted_at is not null and district_id is not null and site_id is not null))
);
-- One person has one living registration in a session, whatever the code does.
create unique index registration_living_uk on registration (session_id, person_id)
  where state not in ('CANCELLED', 'REJECTED');
create index registration_person_ix on registration (person_id);
create index registration_queue_ix on registration (district_id, state, due_on);
create index registration_state_ix on registration (session_id, state);

create table registration_paper (
  id bigint constraint registration_paper_pk primary key,
  registration_id bigint not null constraint registration_paper_registration_fk references registration,
  kind text not null constraint registration_paper_kind_ck check (kind in ('ID_FRONT', 'ID_BACK', 'DIPLOMA',
    'STUDENT_PROOF', 'HUKOU_FIRST', 'HUKOU_OWN', 'RESIDENCE_PERMIT', 'DEGREE_RECOGNITION')),
  sha text not null,
  media_type text not null constraint registration_paper_type_ck
    check (media_type in ('image/jpeg', 'image/png', 'application/pdf')),
  bytes int not null,
  file_name text not null,
  at timestamptz not null,
  constraint registration_paper_kind_uk unique (registration_id, kind)
);

-- The serial part of registration numbers; a gap is no harm, a double one is impossible.
create sequence registration_serial;

alter table place add constraint place_registration_fk foreign key (registration_id) references registration;
