create table message (
  id bigint constraint message_pk primary key,
  account_id bigint not null constraint message_account_fk references account,
  message_key text not null,
  args text not null,
  link text not null,
  at timestamptz not null,
  read_at timestamptz
);
create index message_account_ix on message (account_id, at desc);
create index message_unread_ix on message (account_id) where read_at is null;

create table mail (
  id bigint constraint mail_pk primary key,
  address text not null,
  subject text not null,
  body text not null,
  tries int not null,
  due_at timestamptz not null,
  state text not null constraint mail_state_ck check (state in ('WAITING', 'SENT', 'DEAD'))
);
create index mail_due_ix on mail (due_at) where state = 'WAITING';
