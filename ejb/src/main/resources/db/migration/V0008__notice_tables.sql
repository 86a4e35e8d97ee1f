create table announcement (
  id bigint constraint announcement_pk primary key,
  kind text not null constraint announcement_kind_ck
    check (kind in ('EXAM', 'PUBLICITY', 'EXIT', 'OATH', 'TRAINING', 'LICENCE')),
  title text not null,
  body text not null,
  link text not null,
  at timestamptz not null
);
create index announcement_at_ix on announcement (at desc, id desc);
