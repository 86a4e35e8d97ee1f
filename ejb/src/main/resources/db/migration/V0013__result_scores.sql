-- The scores of one session as the marking centre sent them; replaced as a whole until they are published.
create table score_sheet (
  id bigint constraint score_sheet_pk primary key,
  version int not null,
  session_id bigint not null constraint score_sheet_session_uk unique,
  file_name text not null,
  file_sha text not null,
  objective_max int not null,
  subjective_max int not null,
  rules_version text not null,
  imported_at timestamptz not null,
  imported_by text not null,
  line_tenths int,
  relaxed_tenths int,
  published_at timestamptz,
  published_by text not null,
  constraint score_sheet_relaxed_ck check (relaxed_tenths is null or relaxed_tenths <= line_tenths),
  constraint score_sheet_published_ck check (published_at is null or line_tenths is not null)
);

create table score (
  id bigint constraint score_pk primary key,
  version int not null,
  sheet_id bigint not null constraint score_sheet_fk references score_sheet,
  registration_id bigint not null,
  person_id bigint not null constraint score_person_fk references person,
  ticket_no text not null,
  district_id bigint not null,
  relaxed boolean not null,
  objective_tenths int not null constraint score_objective_ck check (objective_tenths >= 0),
  subjective_tenths int not null constraint score_subjective_ck check (subjective_tenths >= 0),
  presence text not null constraint score_presence_ck check (presence in ('PRESENT', 'ABSENT', 'DISCIPLINED')),
  grade text constraint score_grade_ck check (grade in ('PASSED', 'FAILED', 'ABSENT', 'VOID')),
  document_id bigint not null,
  constraint score_registration_uk unique (registration_id),
  constraint score_ticket_uk unique (sheet_id, ticket_no),
  constraint score_absent_ck check (presence = 'PRESENT' or objective_tenths + subjective_tenths = 0),
  constraint score_document_ck check (document_id = 0 or grade = 'PASSED')
);
create index score_person_ix on score (person_id);

-- Every line that was ever set, with the figures it was set by.
create table score_line (
  id bigint constraint score_line_pk primary key,
  sheet_id bigint not null constraint score_line_sheet_fk references score_sheet,
  line_tenths int not null constraint score_line_line_ck check (line_tenths > 0),
  relaxed_tenths int,
  seated int not null,
  sat int not null,
  passed int not null,
  set_at timestamptz not null,
  set_by text not null
);
create index score_line_sheet_ix on score_line (sheet_id, set_at);
create trigger score_line_only_added before update or delete or truncate on score_line
  for each statement execute function only_added();
