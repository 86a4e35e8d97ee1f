-- Districts are dated: the change of 2025-11-06 closes two and opens one; their people and papers stay.
create table district (
  id bigint constraint district_pk primary key,
  code text not null constraint district_code_uk unique,
  gb_code text,
  name text not null,
  name_en text not null,
  group_name text not null,
  kind text not null constraint district_kind_ck
    check (kind in ('DISTRICT', 'COUNTY', 'AUTONOMOUS_COUNTY', 'FUNCTIONAL_ZONE')),
  relaxed boolean not null,
  valid_from date not null,
  valid_to date,
  constraint district_valid_ck check (valid_to is null or valid_to >= valid_from)
);
insert into district (id, code, gb_code, name, name_en, group_name, kind, relaxed, valid_from, valid_to) values
  (500101, '500101', '500101', '万州区', 'Wanzhou District', '渝东北', 'DISTRICT', false, '2016-01-01', null),
  (500102, '500102', '500102', '涪陵区', 'Fuling District', '主城新区', 'DISTRICT', false, '2016-01-01', null),
  (500103, '500103', '500103', '渝中区', 'Yuzhong District', '中心城区', 'DISTRICT', false, '2016-01-01', null),
  (500104, '500104', '500104', '大渡口区', 'Dadukou District', '中心城区', 'DISTRICT', false, '2016-01-01', null),
  (500105, '500105', '500105', '江北区', 'Jiangbei District', '中心城区', 'DISTRICT', false, '2016-01-01', '2025-11-05'),
  (500106, '500106', '500106', '沙坪坝区', 'Shapingba District', '中心城区', 'DISTRICT', false, '2016-01-01', null),
  (500107, '500107', '500107', '九龙坡区', 'Jiulongpo District', '中心城区', 'DISTRICT', false, '2016-01-01', null),
  (500108, '500108', '500108', '南岸区', 'Nan''an District', '中心城区', 'DISTRICT', false, '2016-01-01', null),
  (500109, '500109', '500109', '北碚区', 'Beibei District', '中心城区', 'DISTRICT', false, '2016-01-01', null),
  (500110, '500110', '500110', '綦江区', 'Qijiang District', '主城新区', 'DISTRICT', false, '2016-01-01', null),
  (500111, '500111', '500111', '大足区', 'Dazu District', '主城新区', 'DISTRICT', false, '2016-01-01', null),
  (500112, '500112', '500112', '渝北区', 'Yubei District', '中心城区', 'DISTRICT', false, '2016-01-01', '2025-11-05'),
  (500113, '500113', '500113', '巴南区', 'Banan District', '中心城区', 'DISTRICT', false, '2016-01-01', null),
  (500114, '500114', '500114', '黔江区', 'Qianjiang District', '渝东南', 'DISTRICT', false, '2016-01-01', null),
  (500115, '500115', '500115', '长寿区', 'Changshou District', '主城新区', 'DISTRICT', false, '2016-01-01', null),
  (500116, '500116', '500116', '江津区', 'Jiangjin District', '主城新区', 'DISTRICT', false, '2016-01-01', null),
  (500117, '500117', '500117', '合川区', 'Hechuan District', '主城新区', 'DISTRICT', false, '2016-01-01', null),
  (500118, '500118', '500118', '永川区', 'Yongchuan District', '主城新区', 'DISTRICT', false, '2016-01-01', null),
  (500119, '500119', '500119', '南川区', 'Nanchuan District', '主城新区', 'DISTRICT', false, '2016-01-01', null),
  (500120, '500120', '500120', '璧山区', 'Bishan District', '主城新区', 'DISTRICT', false, '2016-01-01', null),
  (500151, '500151', '500151', '铜梁区', 'Tongliang District', '主城新区', 'DISTRICT', false, '2016-01-01', null),
  (500152, '500152', '500152', '潼南区', 'Tongnan District', '主城新区', 'DISTRICT', false, '2016-01-01', null),
  (500153, '500153', '500153', '荣昌区', 'Rongchang District', '主城新区', 'DISTRICT', false, '2016-01-01', null),
  (500154, '500154', '500154', '开州区', 'Kaizhou District', '渝东北', 'DISTRICT', false, '2016-01-01', null),
  (500155, '500155', '500155', '梁平区', 'Liangping District', '渝东北', 'DISTRICT', false, '2016-01-01', null),
  (500156, '500156', '500156', '武隆区', 'Wulong District', '渝东南', 'DISTRICT', false, '2016-01-01', null),
  (500229, '500229', '500229', '城口县', 'Chengkou County', '渝东北', 'COUNTY', true, '2016-01-01', null),
  (500230, '500230', '500230', '丰都县', 'Fengdu County', '渝东北', 'COUNTY', true, '2016-01-01', null),
  (500231, '500231', '500231', '垫江县', 'Dianjiang County', '渝东北', 'COUNTY', true, '2016-01-01', null),
  (500233, '500233', '500233', '忠县', 'Zhong County', '渝东北', 'COUNTY', true, '2016-01-01', null),
  (500235, '500235', '500235', '云阳县', 'Yunyang County', '渝东北', 'COUNTY', true, '2016-01-01', null),
  (500236, '500236', '500236', '奉节县', 'Fengjie County', '渝东北', 'COUNTY', true, '2016-01-01', null),
  (500237, '500237', '500237', '巫山县', 'Wushan County', '渝东北', 'COUNTY', true, '2016-01-01', null),
  (500238, '500238', '500238', '巫溪县', 'Wuxi County', '渝东北', 'COUNTY', true, '2016-01-01', null),
  (500240, '500240', '500240', '石柱土家族自治县', 'Shizhu Tujia Autonomous County', '渝东南', 'AUTONOMOUS_COUNTY', true, '2016-01-01', null),
  (500241, '500241', '500241', '秀山土家族苗族自治县', 'Xiushan Tujia and Miao Autonomous County', '渝东南', 'AUTONOMOUS_COUNTY', true, '2016-01-01', null),
  (500242, '500242', '500242', '酉阳土家族苗族自治县', 'Youyang Tujia and Miao Autonomous County', '渝东南', 'AUTONOMOUS_COUNTY', true, '2016-01-01', null),
  (500243, '500243', '500243', '彭水苗族土家族自治县', 'Pengshui Miao and Tujia Autonomous County', '渝东南', 'AUTONOMOUS_COUNTY', true, '2016-01-01', null),
  (900001, 'LJ', null, '两江新区', 'Liangjiang New Area', '中心城区', 'DISTRICT', false, '2025-11-06', null),
  (900002, 'GX', null, '重庆高新区', 'Chongqing Hi-tech Zone', '中心城区', 'FUNCTIONAL_ZONE', false, '2016-01-01', null),
  (900003, 'WS', null, '万盛经开区', 'Wansheng Economic Zone', '主城新区', 'FUNCTIONAL_ZONE', false, '2016-01-01', null);

create table bureau (
  id bigint constraint bureau_pk primary key,
  kind text not null constraint bureau_kind_ck check (kind in ('MUNICIPAL', 'DISTRICT_BUREAU', 'ZONE_BUREAU', 'ASSOCIATION')),
  district_id bigint constraint bureau_district_fk references district,
  name text not null,
  phone text not null,
  address text not null,
  hours text not null
);
insert into bureau (id, kind, district_id, name, phone, address, hours)
  select id, case kind when 'FUNCTIONAL_ZONE' then 'ZONE_BUREAU' else 'DISTRICT_BUREAU' end, id,
    case code when 'GX' then '重庆高新区综合执法局' else name || '司法局' end, '', '', '工作日 9:00–12:00，14:00–17:30'
  from district;
insert into bureau values
  (1, 'MUNICIPAL', null, '重庆市司法局', '', '', '工作日 9:00–12:00，14:00–17:30'),
  (2, 'ASSOCIATION', null, '重庆市基层法律服务工作者协会', '', '', '工作日 9:00–12:00，14:00–17:30');

create table office (
  id bigint constraint office_pk primary key,
  version int not null,
  name text not null constraint office_name_uk unique,
  uscc text not null constraint office_uscc_uk unique,
  kind text not null constraint office_kind_ck check (kind in ('TOWNSHIP', 'STREET')),
  form text not null constraint office_form_ck check (form in ('INSTITUTION', 'PARTNERSHIP')),
  district_id bigint not null constraint office_district_fk references district,
  address text not null,
  phone text not null,
  status text not null constraint office_status_ck check (status in ('NORMAL', 'SUSPENDED', 'CANCELLED')),
  head_person_id bigint
);
create index office_district_ix on office (district_id);

-- What an office was before each change.
create table office_history (
  id bigint constraint office_history_pk primary key,
  office_id bigint not null constraint office_history_office_fk references office,
  at timestamptz not null,
  actor text not null,
  what text not null,
  before text not null,
  after text not null
);
create index office_history_office_ix on office_history (office_id, at);
create trigger office_history_only_added before update or delete or truncate on office_history
  for each statement execute function only_added();

create extension if not exists btree_gist;
create table office_member (
  id bigint constraint office_member_pk primary key,
  office_id bigint not null constraint office_member_office_fk references office,
  person_id bigint not null,
  licence_no text not null,
  first_licensed_on date not null,
  since date not null,
  until date,
  constraint office_member_one_office_ex exclude using gist
    (person_id with =, daterange(since, until, '[]') with &&)
);
create unique index office_member_licence_uk on office_member (licence_no) where until is null;
create index office_member_office_ix on office_member (office_id);
