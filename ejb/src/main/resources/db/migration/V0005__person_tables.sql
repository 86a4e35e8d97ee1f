create table person (
  id bigint constraint person_pk primary key,
  version int not null,
  name text not null constraint person_name_ck check (char_length(name) between 2 and 50),
  document_kind text not null constraint person_document_kind_ck
    check (document_kind in ('RESIDENT_ID', 'HKMO_RESIDENCE', 'TW_RESIDENCE')),
  document_no_sealed text not null,
  document_no_hash text not null constraint person_document_no_uk unique,
  document_no_masked text not null,
  phone_sealed text not null,
  phone_hash text not null,
  phone_masked text not null,
  email text not null,
  male boolean not null,
  birth date not null,
  photo_sha text not null,
  created_at timestamptz not null
);
create index person_phone_ix on person (phone_hash);
create index person_name_ix on person (name);
alter table account add constraint account_person_fk foreign key (person_id) references person;

create table dossier_entry (
  id bigint constraint dossier_entry_pk primary key,
  person_id bigint not null constraint dossier_entry_person_fk references person,
  kind text not null constraint dossier_entry_kind_ck check (kind in ('EXAM_PASSED', 'INTERNSHIP_STARTED',
    'INTERNSHIP_QUALIFIED', 'LICENCE_ISSUED', 'LICENCE_CANCELLED', 'OATH_SWORN', 'CREDIT_POSTED',
    'TRAINING_CERTIFIED', 'BAN')),
  on_day date not null,
  ref_kind text not null,
  ref_id bigint not null,
  facts text not null,
  at timestamptz not null,
  constraint dossier_entry_ref_uk unique (person_id, kind, ref_kind, ref_id)
);
create index dossier_entry_person_ix on dossier_entry (person_id, on_day);
create trigger dossier_entry_only_added before update or delete or truncate on dossier_entry
  for each statement execute function only_added();

create table sign_up_code (
  id bigint constraint sign_up_code_pk primary key,
  phone_hash text not null,
  code_hash text not null,
  sent_at timestamptz not null,
  tries int not null,
  used boolean not null
);
create index sign_up_code_phone_ix on sign_up_code (phone_hash, sent_at);

alter table office add constraint office_head_fk foreign key (head_person_id) references person;
alter table office_member add constraint office_member_person_fk foreign key (person_id) references person;
