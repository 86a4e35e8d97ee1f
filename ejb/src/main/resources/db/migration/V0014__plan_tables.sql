create table district_plan (
  id bigint constraint district_plan_pk primary key,
  version int not null,
  district_id bigint not null constraint district_plan_district_fk references district,
  plan_year int not null,
  quota int not null constraint district_plan_quota_ck check (quota >= 0),
  lawyers int not null constraint district_plan_lawyers_ck check (lawyers >= 0),
  workers int not null constraint district_plan_workers_ck check (workers >= 0),
  residents bigint not null constraint district_plan_residents_ck check (residents > 0),
  data_year int not null,
  constraint district_plan_year_uk unique (district_id, plan_year)
);

create table plan_entry (
  id bigint constraint plan_entry_pk primary key,
  district_id bigint not null,
  plan_year int not null,
  case_id bigint not null,
  kind text not null constraint plan_entry_kind_ck check (kind in ('RESERVED', 'APPROVED', 'RELEASED')),
  places int not null constraint plan_entry_places_ck check (places =
    case kind when 'RESERVED' then 1 when 'RELEASED' then -1 else 0 end),
  at timestamptz not null,
  actor text not null,
  constraint plan_entry_plan_fk foreign key (district_id, plan_year)
    references district_plan (district_id, plan_year),
  constraint plan_entry_case_uk unique (case_id, kind)
);
create index plan_entry_district_ix on plan_entry (district_id, plan_year);
create trigger plan_entry_only_added before update or delete or truncate on plan_entry
  for each statement execute function only_added();
