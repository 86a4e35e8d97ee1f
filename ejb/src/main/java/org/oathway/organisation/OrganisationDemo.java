package org.oathway.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.oathway.person.DemoPeople;
import org.oathway.person.Dossier;
import org.oathway.person.DossierKind;
import org.oathway.person.NewPerson;
import org.oathway.platform.DemoChapter;
import org.oathway.platform.DemoPen;
import org.oathway.security.Accounts;
import org.oathway.security.Grant;
import org.oathway.security.NewAccount;
import org.oathway.security.Role;

/**
 * Forty invented offices in twelve districts, their practitioners (two hundred with those whom the
 * chapter of practice approval adds), and an account for each official role (docs/demo-accounts.md
 * lists them).
 */
@ApplicationScoped
class OrganisationDemo implements DemoChapter {

  /** The password of every demo account. */
  static final String PASSWORD = "oathway-demo-1";

  private static final int MEMBERS = 5;

  /** The last offices have one member less: the nine places are those of the newly licensed. */
  private static final int SMALLER_FROM = 31;

  private static final Map<Long, String> DISTRICTS =
      Map.ofEntries(
          Map.entry(500233L, "zhongxian"),
          Map.entry(500101L, "wanzhou"),
          Map.entry(500106L, "shapingba"),
          Map.entry(500108L, "nanan"),
          Map.entry(500114L, "qianjiang"),
          Map.entry(500154L, "kaizhou"),
          Map.entry(500229L, "chengkou"),
          Map.entry(500235L, "yunyang"),
          Map.entry(500236L, "fengjie"),
          Map.entry(500240L, "shizhu"),
          Map.entry(500241L, "xiushan"),
          Map.entry(500116L, "jiangjin"));

  /** Who signs in by a name: members of two offices of 忠县. */
  private static final Map<String, List<String>> LOGINS =
      Map.of(
          "云台", List.of("head", "supervisor", "practitioner"),
          "太平", List.of("head2", "supervisor2"));

  private static final List<String> PLACES =
      List.of(
          "云台", "石桥", "龙洞", "白马", "青龙", "双河", "永兴", "太平", "清溪", "回龙", "金竹", "黄桷", "大沙", "新场", "望江",
          "紫云", "凤凰", "花桥", "官坝", "三汇", "野鹤", "拔山", "马灌", "兴峰", "汝溪", "磨子", "复兴", "任家", "洋渡", "乌杨",
          "新生", "石宝", "涂井", "善广", "金声", "东溪", "白石", "忠州", "高坪", "长龙");

  @PersistenceContext EntityManager em;
  @Inject OfficeBook offices;
  @Inject OfficeDeeds deeds;
  @Inject DemoPeople people;
  @Inject Accounts accounts;
  @Inject Dossier dossier;

  @Override
  public int order() {
    return 60;
  }

  @Override
  public void write(DemoPen pen) {
    List<Long> districts = DISTRICTS.keySet().stream().sorted().toList();
    Random random = pen.random();
    List<NewAccount> keys = new ArrayList<>();
    List<Grant> grants = new ArrayList<>();
    Map<Long, Long> heads = new LinkedHashMap<>();
    for (int n = 0; n < PLACES.size(); n++) {
      long district = n == 0 ? 500233 : districts.get(n % districts.size());
      long office = offices.add(office(n, district, random));
      long head = 0;
      for (int member = 0; member < (n < SMALLER_FROM ? MEMBERS : MEMBERS - 1); member++) {
        NewPerson person = people.invent(random, pen.today().getYear(), 24 + years(member));
        long id = people.add(person);
        practise(pen, office, district, id, n * MEMBERS + member, member);
        head = member == 0 ? id : head;
        keys.add(new NewAccount(person.name(), id, PASSWORD, names(n, member, person.phone())));
        grants.add(Grant.inOffice(Role.PRACTITIONER, office));
      }
      heads.put(office, head);
    }
    em.createNativeQuery(
            "update bureau set phone = '023-0001' || lpad(cast(id % 10000 as text), 4, '0'),"
                + " address = '（演示）' || name || '政务服务窗口'")
        .executeUpdate();
    em.flush();
    officials(districts, keys, grants);
    List<Long> opened = accounts.openAll(keys);
    for (int i = 0; i < opened.size(); i++) {
      accounts.grant(opened.get(i), grants.get(i));
    }
    heads.forEach(offices::appoint);
    long first = heads.keySet().iterator().next();
    accounts
        .find("supervisor")
        .ifPresent(a -> accounts.grant(a, Grant.inOffice(Role.SUPERVISOR, first)));
  }

  /** How long a member has practised; the third of each office is the newest. */
  private static int years(int member) {
    return member == 2 ? 2 : 4 + member * 3;
  }

  private static Map<String, String> names(int office, int member, String phone) {
    List<String> logins = LOGINS.getOrDefault(PLACES.get(office), List.of());
    return member < logins.size()
        ? Map.of("LOGIN", logins.get(member), "PHONE", phone)
        : Map.of("PHONE", phone);
  }

  private void practise(DemoPen pen, long office, long district, long person, int n, int member) {
    LocalDate first = pen.today().minusYears(years(member)).minusDays(n);
    String licence = "%06d%04d%05d".formatted(district, first.getYear(), 90_000 + n);
    deeds.join(office, person, licence, first, first);
    dossier.enter(
        person,
        DossierKind.LICENCE_ISSUED,
        first,
        "organisation",
        office,
        "licenceNo=" + licence + ";office=" + office + ";");
  }

  private static OfficeRequest office(int n, long district, Random random) {
    String first = "52%06d%09d".formatted(district, 100_000_000 + random.nextInt(800_000_000));
    return new OfficeRequest(
        0,
        PLACES.get(n) + "法律服务所",
        first + Uscc.check(first),
        n % 5 == 4 ? OfficeKind.STREET : OfficeKind.TOWNSHIP,
        n % 7 == 6 ? OfficeForm.INSTITUTION : OfficeForm.PARTNERSHIP,
        district,
        PLACES.get(n) + "镇示例路 " + (n + 1) + " 号",
        "023-0000%04d".formatted(n + 1),
        OfficeStatus.NORMAL);
  }

  private static void officials(List<Long> districts, List<NewAccount> keys, List<Grant> grants) {
    for (long district : districts) {
      String place = DISTRICTS.get(district);
      staff(keys, grants, "李经办", "clerk." + place, Grant.inDistrict(Role.CLERK, district));
      staff(keys, grants, "周审批", "approver." + place, Grant.inDistrict(Role.APPROVER, district));
    }
    staff(keys, grants, "郑处长", "officer", Grant.of(Role.OFFICER));
    staff(keys, grants, "钱主任科员", "officer2", Grant.of(Role.OFFICER));
    staff(keys, grants, "冉秘书", "association", Grant.of(Role.ASSOCIATION));
    staff(keys, grants, "谭秘书", "association2", Grant.of(Role.ASSOCIATION));
    staff(keys, grants, "考核组甲", "panel1", Grant.of(Role.PANEL));
    staff(keys, grants, "考核组乙", "panel2", Grant.of(Role.PANEL));
    staff(keys, grants, "考核组丙", "panel3", Grant.of(Role.PANEL));
    staff(keys, grants, "系统管理员", "admin", Grant.of(Role.ADMIN));
    staff(keys, grants, "审计员", "auditor", Grant.of(Role.AUDITOR));
  }

  private static void staff(
      List<NewAccount> keys, List<Grant> grants, String name, String login, Grant grant) {
    keys.add(new NewAccount(name, 0, PASSWORD, Map.of("LOGIN", login)));
    grants.add(grant);
  }
}
