create table oath_text (
  id bigint constraint oath_text_pk primary key,
  label text not null constraint oath_text_label_uk unique,
  text text not null,
  source text not null,
  valid_from date not null
);
insert into oath_text (id, label, text, source, valid_from) values (1, '2020',
  '我宣誓：忠于中华人民共和国宪法、忠于祖国、忠于人民，拥护中国共产党领导、拥护社会主义法治，忠实履行中国特色社会主义法律工作者的神圣使命，执业为民，依法从业，勤勉敬业，诚信廉洁，维护当事人合法权益，维护法律正确实施，维护社会公平正义，为建设富强民主文明和谐美丽的社会主义现代化强国努力奋斗！',
  '参照司法部关于律师宣誓的决定（2020年9月27日修订）', '2020-09-27');

create table oath_ceremony (
  id bigint constraint oath_ceremony_pk primary key,
  version int not null,
  starts_at timestamptz not null,
  place text not null,
  capacity int not null constraint oath_ceremony_capacity_ck check (capacity between 1 and 5000),
  text_id bigint not null constraint oath_ceremony_text_fk references oath_text,
  leader text not null,
  supervisor text not null,
  constraint oath_ceremony_two_ck check (leader <> supervisor)
);

create table oath_duty (
  id bigint constraint oath_duty_pk primary key,
  version int not null,
  person_id bigint not null constraint oath_duty_person_fk references person,
  licence_id bigint not null,
  licence_no text not null,
  office_id bigint not null constraint oath_duty_office_fk references office,
  issued_on date not null,
  due_on date not null,
  state text not null constraint oath_duty_state_ck check (state in ('DUE', 'INVITED', 'CONFIRMED',
    'LEAVE_REQUESTED', 'CHECKED_IN', 'SWORN', 'INVALID')),
  ceremony_id bigint constraint oath_duty_ceremony_fk references oath_ceremony,
  code text constraint oath_duty_code_uk unique,
  reason text not null,
  unexcused int not null,
  sworn_on date,
  document_id bigint,
  rule_version text not null,
  constraint oath_duty_once_uk unique (person_id, licence_id),
  constraint oath_duty_invited_ck check (state in ('DUE', 'INVALID') or (ceremony_id is not null and code is not null)),
  constraint oath_duty_sworn_ck check ((state = 'SWORN') = (sworn_on is not null))
);
create index oath_duty_ceremony_ix on oath_duty (ceremony_id);
create index oath_duty_state_ix on oath_duty (state, due_on);
