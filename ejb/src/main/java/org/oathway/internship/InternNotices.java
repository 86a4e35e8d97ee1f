package org.oathway.internship;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.oathway.notice.AnnouncementKind;
import org.oathway.notice.Announcements;
import org.oathway.organisation.Offices;
import org.oathway.person.Persons;

/** Public notices of interns who passed their assessment (公示), open to objections. */
@Dependent
class InternNotices {

  @Inject private Announcements announcements;
  @Inject private Persons persons;
  @Inject private Offices offices;

  /** Names the intern, the office and the last day for objections; no marks, no numbers. */
  void publish(Internship one, LocalDate until) {
    String name = persons.card(one.personId()).name();
    String office = offices.card(one.officeId()).name();
    announcements.publish(
        AnnouncementKind.PUBLICITY,
        "实习考核结果公示：" + name,
        name
            + "在"
            + office
            + "实习期满，经考核组考核，拟认定为实习考核合格，现予公示。公示期至"
            + until
            + "。如有异议，请在公示期内以书面形式向重庆市基层法律服务工作者协会反映。",
        "");
  }
}
