create table account (
  id bigint constraint account_pk primary key,
  version int not null,
  display_name text not null,
  person_id bigint constraint account_person_uk unique,
  password_hash text not null,
  failures int not null default 0,
  locked_until timestamptz,
  closed boolean not null default false,
  created_at timestamptz not null
);

create table account_name (
  account_id bigint not null constraint account_name_account_fk references account,
  kind text not null constraint account_name_kind_ck check (kind in ('LOGIN', 'PHONE', 'DOCUMENT')),
  name_hash text not null constraint account_name_uk unique,
  constraint account_name_pk primary key (account_id, kind)
);

create table account_role (
  id bigint constraint account_role_pk primary key,
  account_id bigint not null constraint account_role_account_fk references account,
  role text not null constraint account_role_role_ck check (role in ('CANDIDATE', 'INTERN', 'PRACTITIONER',
    'SUPERVISOR', 'HEAD', 'CLERK', 'APPROVER', 'OFFICER', 'ASSOCIATION', 'PANEL', 'ADMIN', 'AUDITOR')),
  district_id bigint,
  office_id bigint,
  valid_from date not null,
  valid_to date
);
create index account_role_account_ix on account_role (account_id);
create index account_role_role_ix on account_role (role, district_id);

create table access_token (
  token_hash text constraint access_token_pk primary key,
  account_id bigint not null constraint access_token_account_fk references account,
  expires_at timestamptz not null
);
