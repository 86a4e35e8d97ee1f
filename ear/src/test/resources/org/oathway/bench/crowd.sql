-- A hundred thousand people and what they leave behind in some years, made of the demo world's own rows.
-- Ids begin at ten million, so that they meet none the product gives.

insert into person (id, version, name, document_kind, document_no_sealed, document_no_hash, document_no_masked,
    phone_sealed, phone_hash, phone_masked, email, male, birth, photo_sha, created_at)
select 10000000 + n, 1,
    substr('王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗', 1 + n % 20, 1) || substr('明芳丽强磊洋勇艳杰娟涛超秀霞平刚桂英华玉', 1 + n / 20 % 20, 1)
      || substr('兰飞鑫波斌宇浩凯健俊帆雪婷玲晶佳倩欣悦琳', 1 + n / 400 % 20, 1),
    'RESIDENT_ID',
    'A1.' || rtrim(encode(substr(sha256(('a' || n)::bytea) || sha256(('b' || n)::bytea), 1, 46), 'base64'), '='),
    translate(rtrim(encode(sha256(('c' || n)::bytea), 'base64'), '='), '+/', '-_'),
    '500000********' || lpad((n % 10000)::text, 4, '0'),
    'A1.' || rtrim(encode(substr(sha256(('d' || n)::bytea) || sha256(('e' || n)::bytea), 1, 39), 'base64'), '='),
    translate(rtrim(encode(sha256(('f' || n)::bytea), 'base64'), '='), '+/', '-_'),
    '199****' || lpad((n % 10000)::text, 4, '0'),
    '', n % 2 = 0, date '1970-01-01' + n % 9000, '', now() - interval '2 years'
from generate_series(1, 100000) n;

insert into account (id, version, display_name, person_id, password_hash, created_at)
select p.id, 1, p.name, p.id, (select password_hash from account order by id limit 1), p.created_at
from person p where p.id > 10000000;

insert into account_name (account_id, kind, name_hash)
select id, 'PHONE', translate(rtrim(encode(sha256(('g' || id)::bytea), 'base64'), '='), '+/', '-_')
from account where id > 10000000;

-- The past session: everybody sat in it, in rooms of thirty, and one in three passed.
create temporary table past as
select s.id session, p.id plan, h.id sheet,
  (select r.id from registration r join score c on c.registration_id = r.id where c.grade = 'PASSED' order by r.id limit 1) passed,
  (select r.id from registration r join score c on c.registration_id = r.id where c.grade = 'FAILED' order by r.id limit 1) failed
from exam_session s join seat_plan p on p.session_id = s.id join score_sheet h on h.session_id = s.id
where h.published_at is not null order by s.id limit 1;

insert into registration
select (jsonb_populate_record(r, jsonb_build_object('id', 10000000 + n, 'person_id', 10000000 + n,
  'number', 'CROWD' || n, 'form_hash', encode(sha256(('h' || n)::bytea), 'hex')))).*
from past, generate_series(1, 100000) n
join registration r on true
where r.id = case when n % 3 = 0 then past.passed else past.failed end;

insert into case_entry (id, case_kind, case_id, at, actor, actor_role, state, note)
select 10000000 + n * 10 + e.step, 'registration', 10000000 + n, e.at, e.actor, e.actor_role, e.state, e.note
from past, generate_series(1, 100000) n
join (select c.*, row_number() over (partition by case_id order by at, id) step from case_entry c where case_kind = 'registration') e
  on true
where e.case_id = case when n % 3 = 0 then past.passed else past.failed end;

insert into seat_room
select (jsonb_populate_record(r, jsonb_build_object('id', 10000000 + n, 'place', 1000 + n, 'room_number', 1000 + n))).*
from past, generate_series(0, 3333) n
join seat_room r on true
where r.id = (select id from seat_room where plan_id = past.plan order by place limit 1);

insert into seat
select (jsonb_populate_record(t, jsonb_build_object('id', 10000000 + n, 'registration_id', 10000000 + n,
  'person_id', 10000000 + n, 'registration_number', 'CROWD' || n, 'site_code', r.site_code,
  'ticket_no', 'C' || lpad(n::text, 9, '0'), 'room_number', r.room_number, 'seat_number', 1 + n % 30))).*
from past, generate_series(1, 100000) n
join seat_room r on r.id = 10000000 + n / 30
join seat t on true
where t.id = (select id from seat where plan_id = past.plan order by id limit 1);

insert into score
select (jsonb_populate_record(s, jsonb_build_object('id', 10000000 + n, 'registration_id', 10000000 + n,
  'person_id', 10000000 + n, 'ticket_no', 'C' || lpad(n::text, 9, '0'), 'document_id', 0))).*
from past, generate_series(1, 100000) n
join score s on true
where s.registration_id = case when n % 3 = 0 then past.passed else past.failed end;

-- The open session: thirty wait at each district's desk, ten a district at the bureau's.
insert into registration
select (jsonb_populate_record(r, jsonb_build_object('id', 11000000 + n, 'person_id', 10050000 + n,
  'number', 'OPEN' || n, 'state', case when w.place <= 30 then 'SUBMITTED' else 'REVIEW_2' end,
  'district_id', d.id, 'due_on', current_date + (w.place % 4)::int))).*
from (select id, row_number() over (order by id) - 1 as nth from district where valid_to is null) d
cross join generate_series(1, 40) w (place)
cross join lateral (select d.nth * 40 + w.place as n) number
join registration r on true
where r.id = (select min(o.id) from registration o join exam_session s on s.id = o.session_id
  where o.state = 'SUBMITTED' and s.registration_closes > now());

insert into registration_paper
select (jsonb_populate_record(t.paper, jsonb_build_object('id', 11000000 + (r.id - 11000000) * 10 + t.nth,
  'registration_id', r.id))).*
from registration r
join (select q as paper, row_number() over (order by q.id) nth from registration_paper q
  where q.registration_id = (select min(o.id) from registration o join exam_session s on s.id = o.session_id
    where o.state = 'SUBMITTED' and s.registration_closes > now())) t on true
where r.id > 11000000;

insert into case_entry (id, case_kind, case_id, at, actor, actor_role, state, note)
select 12000000 + r.id - 11000000, 'registration', r.id, r.submitted_at, '本人', 'CANDIDATE', 'SUBMITTED', r.number
from registration r where r.id > 11000000;

-- Two thousand interns, each as far as the account intern (the one who writes monthly notes), with the same log.
create temporary table model as
select distinct internship_id id from internship_note;

insert into internship
select (jsonb_populate_record(i, jsonb_build_object('id', 10000000 + n, 'person_id', 10000000 + n, 'card_no', 'CROWD' || n))).*
from model, generate_series(1, 2000) n join internship i on true where i.id = model.id;

insert into internship_log
select (jsonb_populate_record(t.entry, jsonb_build_object('id', 10000000 + n * 500 + t.nth, 'internship_id', 10000000 + n))).*
from model, generate_series(1, 2000) n
cross join (select q as entry, row_number() over (order by q.id) nth from internship_log q join model m on q.internship_id = m.id
  where q.state <> 'DRAFT') t;

insert into case_entry (id, case_kind, case_id, at, actor, actor_role, state, note)
select 14000000 + n * 10 + e.nth, e.case_kind, 10000000 + n, e.at, e.actor, e.actor_role, e.state, e.note
from generate_series(1, 2000) n
cross join (select c.*, row_number() over (order by c.at, c.id) nth from case_entry c join model m on c.case_id = m.id
  where c.case_kind = 'internship') e;

insert into account_role (id, account_id, role, valid_from)
select 10000000 + n, 10000000 + n, 'INTERN', current_date - 300 from generate_series(1, 2000) n;

-- Five thousand practitioners with four courses each in the running cycle.
insert into training_course
select 10000000 + n, 0, '继续教育课程 ' || n, (array['ETHICS', 'POLITICS', 'PROFESSIONAL'])[1 + n % 3],
  case when n % 2 = 0 then 'LIVE' else 'ONLINE' end, now() - n * interval '1 day', now() - n * interval '1 day' + interval '3 hours',
  '示例会议中心', 5000, 40, '示例讲师', 's', now() - interval '10 hours', 'R119'
from generate_series(1, 4) n;

insert into office_member (id, office_id, person_id, licence_no, first_licensed_on, since)
select 10000000 + n, o.id, 10000000 + n, 'CROWD' || n, current_date - 1500, current_date - 1500
from generate_series(2001, 7000) n
join (select id, row_number() over (order by id) - 1 nth from office) o on o.nth = n % 40;

insert into account_role (id, account_id, role, office_id, valid_from)
select 10000000 + n, 10000000 + n, 'PRACTITIONER', m.office_id, current_date - 1500
from generate_series(2001, 7000) n join office_member m on m.id = 10000000 + n;

insert into training_enrolment
select 10000000 + n * 4 + c.nth, 0, c.id, 10000000 + n, n, c.starts_at - interval '9 days', c.starts_at, false, c.ends_at
from generate_series(2001, 7000) n
cross join (select *, row_number() over (order by id) - 1 nth from training_course where id > 10000000) c;

insert into training_credit
select e.id, e.person_id, c.id, extract(year from current_date)::int - case when extract(month from current_date) < 7 then 1 else 0 end,
  c.category, c.delivery, 40, null, 'crowd', 'R119', '协会', c.ends_at
from training_enrolment e join training_course c on c.id = e.course_id where e.id > 10000000;

-- What they have earned, what they were told and what they did.
insert into dossier_entry (id, person_id, kind, on_day, ref_kind, ref_id, facts, at)
select 10000000 + n, 10000000 + n, 'EXAM_PASSED', current_date - 360, 'registration', 10000000 + n, 'score=112;line=90;relaxed=false', now()
from generate_series(1, 100000) n where n % 3 = 0 or n <= 7000;

insert into dossier_entry (id, person_id, kind, on_day, ref_kind, ref_id, facts, at)
select 11000000 + n, 10000000 + n, 'INTERNSHIP_STARTED', current_date - 240, 'internship', 10000000 + n, 'office=示例', now()
from generate_series(1, 2000) n;

insert into dossier_entry (id, person_id, kind, on_day, ref_kind, ref_id, facts, at)
select 12000000 + n, 10000000 + n, 'LICENCE_ISSUED', current_date - 1500, 'organisation', 10000000 + n, 'licenceNo=CROWD' || n, now()
from generate_series(2001, 7000) n;

insert into dossier_entry (id, person_id, kind, on_day, ref_kind, ref_id, facts, at)
select 13000000 + id - 10000000, person_id, 'CREDIT_POSTED', at::date, 'training', course_id, 'hours=4', at
from training_credit where id > 10000000;

insert into issued_document
select (jsonb_populate_record(d, jsonb_build_object('id', 10000000 + n, 'person_id', 10000000 + n,
  'number', 'CROWD' || n, 'code', lpad(n::text, 16, '0'), 'state', 'VALID', 'edition', 1, 'supersedes', null))).*
from generate_series(1, 20000) n
join issued_document d on true where d.id = (select min(id) from issued_document);

insert into message (id, account_id, message_key, args, link, at, read_at)
select 10000000 + n * 5 + k, 10000000 + n, 'registration.letter.confirmed', 'CROWD' || n, '/person/road',
  now() - k * interval '30 days', case when k = 0 then null else now() end
from generate_series(1, 100000) n
cross join generate_series(0, 4) k;

-- The crowd's audit is history: it is not laid on the sealer's table.
alter table audit_event disable trigger audit_event_lay;
insert into audit_event (id, at, account_id, actor, roles, deed, object, outcome, detail, address, request_id)
select 10000000 + n, now() - n * interval '1 minute', 10000000 + n % 100000, '本人', 'CANDIDATE', 'registration.save',
  (10000000 + n % 100000)::text, 'DONE', '', '127.0.0.1', 'crowd'
from generate_series(1, 500000) n;
alter table audit_event enable trigger audit_event_lay;

-- Officials who sign in: a clerk and an approver of sixteen districts, officers and the association.
insert into account (id, version, display_name, password_hash, created_at)
select 20000000 + n, 1, '经办' || n, (select password_hash from account order by id limit 1), now() from generate_series(1, 48) n;

insert into account_role (id, account_id, role, district_id, valid_from)
select 20000000 + n, 20000000 + n,
  case when n <= 16 then 'CLERK' when n <= 32 then 'APPROVER' when n <= 40 then 'OFFICER' else 'ASSOCIATION' end,
  case when n <= 32 then d.id end, current_date - 300
from generate_series(1, 48) n
join (select id, row_number() over (order by id) - 1 nth from district where valid_to is null) d on d.nth = n % 16;
