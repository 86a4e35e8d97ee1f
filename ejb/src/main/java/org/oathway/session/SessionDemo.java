package org.oathway.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import org.oathway.audit.CaseHistory;
import org.oathway.notice.AnnouncementKind;
import org.oathway.notice.Announcements;
import org.oathway.platform.DemoChapter;
import org.oathway.platform.DemoPen;

/** Two invented sessions: one held fourteen months ago, one open for registration today. */
@ApplicationScoped
class SessionDemo implements DemoChapter {

  private static final int MINUTES = 180;

  @PersistenceContext EntityManager em;
  @Inject Announcements announcements;
  @Inject CaseHistory history;
  @Inject Clock clock;

  @Override
  public int order() {
    return 90;
  }

  @Override
  public void write(DemoPen pen) {
    LocalDate today = pen.today();
    write(today, sunday(today.minusMonths(14)), true);
    write(today, sunday(today.plusDays(18)), false);
    tell(today.minusDays(2), AnnouncementKind.EXAM, "关于本年度考试考点安排的说明", "各考点的地址和乘车路线已经公布，请考生提前了解。");
    tell(
        today.minusDays(5),
        AnnouncementKind.PUBLICITY,
        "实习考核合格人员名单（演示）",
        "现将本批实习考核合格人员名单予以公示，公示期 5 个工作日。");
    tell(
        today.minusDays(12),
        AnnouncementKind.EXIT,
        "关于注销部分基层法律服务所的公告（演示）",
        "依照规定，注销不符合设立条件的机构，接受社会监督。");
  }

  private void write(LocalDate today, LocalDate examDay, boolean past) {
    String name = examDay.getYear() + "年度重庆市基层法律服务工作者执业核准考试";
    LocalDate first = past ? examDay.minusDays(34) : today.minusDays(9);
    LocalDate last = first.plusDays(15);
    SessionRequest plan =
        new SessionRequest(
            0,
            name,
            notice(),
            "综合试卷：闭卷，180 分钟，客观题 100 分、主观题 50 分",
            "重庆市司法局（演示）示例处，023-00000000；各区县司法局受理科室",
            first,
            last,
            last.plusDays(3),
            examDay.minusDays(7),
            examDay.atTime(LocalTime.of(9, 0)),
            MINUTES,
            examDay.plusDays(40));
    ExamSession session = new ExamSession(plan, clock.getZone(), examDay.getYear());
    session.publish();
    em.persist(session);
    em.flush();
    Instant published = first.minusDays(30).atTime(10, 0).atZone(clock.getZone()).toInstant();
    history.step(Planning.KIND, session.id(), published, "市局经办（演示）", "OFFICER", "PUBLISHED");
    announcements.publishAt(
        published,
        AnnouncementKind.EXAM,
        session.name(),
        session.notice(),
        "/session/view?id=" + session.id());
  }

  private static LocalDate sunday(LocalDate day) {
    return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
  }

  private void tell(LocalDate day, AnnouncementKind kind, String title, String body) {
    announcements.publishAt(
        day.atTime(10, 0).atZone(clock.getZone()).toInstant(), kind, title, body, "");
  }

  private static String notice() {
    return """
        根据《基层法律服务工作者管理办法》（司法部令第138号）和《重庆市基层法律服务队伍发展方案》（渝司发〔2020〕37号），现将本次考试有关事项公告如下（演示文本）。

        一、报名条件：拥护宪法，品行良好，身体健康，高等学校法律专业本科毕业；户籍地或者居住地在城口、丰都、垫江、忠县、云阳、奉节、巫山、巫溪、石柱、秀山、酉阳、彭水十二县的，放宽为法律专业专科或者非法律专业本科。次年毕业的法律专业本科生可以报名。

        二、考试方式：闭卷，一个半天，客观题和主观题合卷，180 分钟，满分 150 分。范围以考试大纲为准，不指定教材，不组织考前培训。

        三、报名不收费。报名、审查、打印准考证、查询成绩全部在网上办理，时间以服务器收到为准。""";
  }
}
