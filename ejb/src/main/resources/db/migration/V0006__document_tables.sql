create table document_counter (
  kind text not null,
  year int not null,
  last bigint not null,
  constraint document_counter_pk primary key (kind, year)
);

create table document_seal (
  id bigint constraint document_seal_pk primary key,
  issuer text not null constraint document_seal_issuer_uk unique,
  sha256 text not null,
  uploaded_by text not null,
  uploaded_at timestamptz not null
);

create table issued_document (
  id bigint constraint issued_document_pk primary key,
  version int not null,
  kind text not null constraint issued_document_kind_ck check (kind in ('ADMISSION_TICKET', 'SCORE_NOTICE',
    'PASS_CERTIFICATE', 'INTERN_CARD', 'INTERNSHIP_CERTIFICATE', 'LICENCE_SHEET', 'OATH_SHEET',
    'TRAINING_CERTIFICATE')),
  number text not null constraint issued_document_number_uk unique,
  code text not null constraint issued_document_code_uk unique
    constraint issued_document_code_ck check (code ~ '^[0-9A-HJKMNP-TV-Z]{16}$'),
  person_id bigint not null constraint issued_document_person_fk references person,
  subject_name text not null,
  district_id bigint not null,
  issuer text not null,
  issued_at timestamptz not null,
  issued_by text not null,
  facts text not null,
  sha256 text not null constraint issued_document_sha_ck check (sha256 ~ '^[0-9a-f]{64}$'),
  missing text not null,
  signature text not null,
  edition int not null constraint issued_document_edition_ck check (edition >= 1),
  supersedes bigint constraint issued_document_supersedes_uk unique
    constraint issued_document_supersedes_fk references issued_document,
  state text not null constraint issued_document_state_ck check (state in ('VALID', 'SUPERSEDED', 'REVOKED')),
  state_reason text not null,
  state_at timestamptz not null,
  constraint issued_document_edition_first_ck check ((edition = 1) = (supersedes is null)),
  constraint issued_document_reason_ck check (state <> 'REVOKED' or state_reason <> '')
);
create index issued_document_person_ix on issued_document (person_id, issued_at);
create index issued_document_sha_ix on issued_document (sha256);

create function issued_document_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE'
    and (old.kind, old.number, old.code, old.person_id, old.subject_name, old.issuer, old.issued_at, old.facts,
         old.sha256, old.signature, old.edition, old.supersedes)
      is not distinct from
        (new.kind, new.number, new.code, new.person_id, new.subject_name, new.issuer, new.issued_at, new.facts,
         new.sha256, new.signature, new.edition, new.supersedes)
    and (old.state = 'VALID' or old.state = new.state) then
    return new;
  end if;
  raise exception 'an issued document is never changed' using errcode = 'restrict_violation';
end $$;
create trigger issued_document_stays before update or delete on issued_document
  for each row execute function issued_document_stays();
