create table licence_case (
  id bigint constraint licence_case_pk primary key,
  version int not null,
  person_id bigint not null constraint licence_case_person_fk references person,
  office_id bigint not null constraint licence_case_office_fk references office,
  district_id bigint not null constraint licence_case_district_fk references district,
  state text not null constraint licence_case_state_ck check (state in ('SUBMITTED', 'SUPPLEMENT_REQUESTED',
    'ACCEPTED', 'NOT_ACCEPTED', 'PROPOSED', 'REFUSED', 'LICENCE_ISSUED', 'FILED', 'ACKNOWLEDGED', 'PUBLISHED',
    'WITHDRAWN')),
  opinion text not null,
  acceptance text not null,
  submitted_on date not null,
  accepted_on date,
  due_on date,
  extended boolean not null,
  missing text not null,
  proposal_approve boolean not null,
  proposal_reason text not null,
  proposed_by bigint not null,
  excuse text not null,
  decision_reason text not null,
  decided_on date,
  licence_no text constraint licence_case_no_uk unique,
  plan_year int not null,
  rule_version text not null,
  constraint licence_case_issued_ck check (
    (licence_no is not null) = (state in ('LICENCE_ISSUED', 'FILED', 'ACKNOWLEDGED', 'PUBLISHED')))
);
create unique index licence_case_living_uk on licence_case (person_id)
  where state not in ('NOT_ACCEPTED', 'REFUSED', 'WITHDRAWN');
create index licence_case_district_ix on licence_case (district_id, state, due_on);
create index licence_case_office_ix on licence_case (office_id);
create sequence licence_serial;
create sequence licence_file_serial;
