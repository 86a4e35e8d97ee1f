create sequence internship_card;

create table internship (
  id bigint constraint internship_pk primary key,
  version int not null,
  person_id bigint not null constraint internship_person_fk references person,
  office_id bigint not null constraint internship_office_fk references office,
  district_id bigint not null constraint internship_district_fk references district,
  state text not null constraint internship_state_ck check (state in ('APPLIED', 'OFFICE_OK', 'BUREAU_REVIEW',
    'REGISTERED', 'IN_PROGRESS', 'SUSPENDED', 'TRANSFER_PENDING', 'TERM_DONE', 'ASSESS_APPLIED', 'PAPER_OK',
    'PAPER_RETURNED', 'INTERVIEWED', 'PUBLIC_NOTICE', 'QUALIFIED', 'EXTENDED', 'FAILED', 'DECLINED', 'VOIDED',
    'WITHDRAWN', 'EXPIRED')),
  motive text not null,
  applied_on date not null,
  supervisor_id bigint constraint internship_supervisor_fk references person,
  proposed_by bigint,
  due_on date,
  started_on date,
  ends_on date,
  card_no text not null,
  rules_version text not null,
  constraint internship_supervisor_self_ck check (supervisor_id <> person_id),
  constraint internship_term_ck check (ends_on > started_on),
  constraint internship_started_ck check ((started_on is null) = (ends_on is null))
);
create unique index internship_living_uk on internship (person_id)
  where state not in ('QUALIFIED', 'FAILED', 'DECLINED', 'VOIDED', 'WITHDRAWN', 'EXPIRED');
create unique index internship_card_uk on internship (card_no) where card_no <> '';
create index internship_office_ix on internship (office_id, state);
create index internship_district_ix on internship (district_id, state);
create index internship_supervisor_ix on internship (supervisor_id, state);
create index internship_person_ix on internship (person_id);

create table internship_log (
  id bigint constraint internship_log_pk primary key,
  version int not null,
  internship_id bigint not null constraint internship_log_internship_fk references internship,
  on_day date not null,
  hours numeric(3, 1) not null constraint internship_log_hours_ck check (hours between 0 and 24),
  kind text not null constraint internship_log_kind_ck check (kind in ('RECEPTION', 'DOCUMENT', 'INVESTIGATION',
    'MANDATE', 'FILING', 'HEARING', 'MEDIATION', 'PUBLICITY', 'AID', 'ARCHIVE', 'TRAINING', 'OTHER')),
  matter text not null,
  of_supervisor boolean not null,
  content text not null,
  content_sha text not null,
  own_work text not null,
  learning text not null,
  state text not null constraint internship_log_state_ck check (state in ('DRAFT', 'SUBMITTED', 'CONFIRMED', 'RETURNED')),
  late boolean not null,
  comment text not null,
  written_at timestamptz not null,
  judged_at timestamptz,
  judged_by bigint
);
create unique index internship_log_once_uk on internship_log (internship_id, on_day, content_sha) where state <> 'DRAFT';
create unique index internship_log_draft_uk on internship_log (internship_id) where state = 'DRAFT';
create index internship_log_day_ix on internship_log (internship_id, on_day);
create index internship_log_waiting_ix on internship_log (internship_id) where state = 'SUBMITTED';

create table internship_note (
  id bigint constraint internship_note_pk primary key,
  version int not null,
  internship_id bigint not null constraint internship_note_internship_fk references internship,
  month date not null constraint internship_note_month_ck check (extract(day from month) = 1),
  report text not null,
  reported_on date not null,
  remark text not null,
  remarked_on date,
  constraint internship_note_month_uk unique (internship_id, month)
);

create table internship_training (
  id bigint constraint internship_training_pk primary key,
  internship_id bigint not null constraint internship_training_internship_fk references internship,
  on_day date not null,
  hours int not null constraint internship_training_hours_ck check (hours between 0 and 80),
  score int constraint internship_training_score_ck check (score between 0 and 100),
  recorded_by bigint not null,
  constraint internship_training_day_uk unique (internship_id, on_day)
);
create trigger internship_training_only_added before update or delete or truncate on internship_training
  for each statement execute function only_added();

create table internship_assessment (
  id bigint constraint internship_assessment_pk primary key,
  version int not null,
  internship_id bigint not null constraint internship_assessment_internship_fk references internship,
  attempt int not null constraint internship_assessment_attempt_ck check (attempt between 1 and 9),
  applied_on date not null,
  summary text not null,
  supervisor_grade text not null constraint internship_assessment_grade_ck
    check (supervisor_grade in ('', 'EXCELLENT', 'GOOD', 'FAIR', 'POOR')),
  supervisor_opinion text not null,
  office_opinion text not null,
  hires boolean not null,
  interview_on date,
  decide_by date not null,
  notice_until date,
  decided_on date,
  decided_by bigint,
  passed boolean,
  rules_version text not null,
  constraint internship_assessment_attempt_uk unique (internship_id, attempt)
);
create unique index internship_assessment_open_uk on internship_assessment (internship_id) where passed is null;

create table internship_panel_seat (
  id bigint constraint internship_panel_seat_pk primary key,
  version int not null,
  assessment_id bigint not null constraint internship_panel_seat_assessment_fk references internship_assessment,
  account_id bigint not null constraint internship_panel_seat_account_fk references account,
  politics int constraint internship_panel_seat_politics_ck check (politics between 0 and 25),
  ethics int constraint internship_panel_seat_ethics_ck check (ethics between 0 and 25),
  skill int constraint internship_panel_seat_skill_ck check (skill between 0 and 25),
  performance int constraint internship_panel_seat_performance_ck check (performance between 0 and 25),
  note text not null,
  scored_at timestamptz,
  constraint internship_panel_seat_member_uk unique (assessment_id, account_id),
  constraint internship_panel_seat_whole_ck check (num_nulls(politics, ethics, skill, performance, scored_at) in (0, 5))
);
create index internship_panel_seat_account_ix on internship_panel_seat (account_id) where scored_at is null;
