-- of the days before the due date on which a person is reminded, the last one that was; none yet is null
alter table oath_duty add column reminded int;

insert into rule (id, rule_key, rule_value, valid_from, legal_basis, set_by) values
  (120, 'oath.remind_days', '30,14,7,0', '2018-02-01', '默认值', '初始规则');
