create table exam_session (
  id bigint constraint exam_session_pk primary key,
  version int not null,
  name text not null,
  session_year int not null,
  state text not null constraint exam_session_state_ck check (state in ('DRAFT', 'PUBLISHED', 'CANCELLED')),
  registration_opens timestamptz,
  registration_closes timestamptz,
  review_until timestamptz,
  tickets_from timestamptz,
  exam_starts timestamptz,
  exam_ends timestamptz,
  results_by date,
  notice text not null,
  papers text not null,
  contact text not null,
  constraint exam_session_complete_ck check (state = 'DRAFT' or (registration_opens < registration_closes
    and registration_closes <= review_until and tickets_from <= exam_starts and exam_starts < exam_ends
    and results_by is not null))
);
