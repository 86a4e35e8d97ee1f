package org.oathway.internship;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.oathway.audit.CaseHistory;
import org.oathway.organisation.MemberRow;
import org.oathway.organisation.OfficeCard;
import org.oathway.person.Dossier;
import org.oathway.person.DossierKind;
import org.oathway.person.Persons;
import org.oathway.platform.DemoPen;
import org.oathway.platform.WorkCalendar;
import org.oathway.platform.WorkingDays;
import org.oathway.security.Accounts;
import org.oathway.security.Grant;
import org.oathway.security.Role;

/** Writes the life of one invented internship up to its stage, with the days it happened on. */
@Dependent
class InternDemoPen {

  private static final String MOTIVE = "愿在家乡的基层法律服务所实习，跟随老师学习接待、调解和文书，为邻里提供法律服务。";
  private static final String REPORT =
      "本月按计划参加接待、文书和调解工作，完成日志并按时提交；在指导老师带领下办理了新的委托，学习了证据整理和送达的要求，下月将继续旁听庭审。";

  /**
   * An internship to be written.
   *
   * @param shown whether monthly notes and a returned log day are written too
   * @param carded whether the card is printed; most of those whose year is over have handed it in
   */
  record Life(
      long personId,
      OfficeCard office,
      MemberRow guide,
      State state,
      int months,
      int days,
      boolean shown,
      boolean carded) {}

  @PersistenceContext private EntityManager em;
  @Inject private CaseHistory history;
  @Inject private InternPapers papers;
  @Inject private AssessmentDemoPen assessment;
  @Inject private Persons persons;
  @Inject private Dossier dossier;
  @Inject private Accounts accounts;
  @Inject private WorkingDays workingDays;
  @Inject private Clock clock;

  private WorkCalendar calendar = new WorkCalendar(Map.of());

  void write(Life life, DemoPen pen) {
    LocalDate today = pen.today();
    calendar = workingDays.around(today);
    LocalDate start = today.minusMonths(life.months()).plusDays(life.months() == 0 ? 0 : 4);
    LocalDate applied = life.months() == 0 ? today.minusDays(6) : start.minusDays(20);
    Internship one =
        new Internship(
            life.personId(), life.office().id(), life.office().districtId(), MOTIVE, applied);
    em.persist(one);
    String name = persons.card(life.personId()).name();
    step(one, applied, name, Role.CANDIDATE, State.APPLIED);
    if (life.state() == State.APPLIED) {
      return;
    }
    LocalDate taken = applied.plusDays(2);
    one.take(life.guide().personId(), calendar.plus(taken, 10));
    step(one, taken, "所主任", Role.HEAD, State.OFFICE_OK);
    if (life.state() == State.OFFICE_OK) {
      return;
    }
    one.propose(firstWith(Role.CLERK, one.districtId()));
    step(one, taken.plusDays(2), "区县经办", Role.CLERK, State.BUREAU_REVIEW);
    if (life.state() == State.BUREAU_REVIEW) {
      return;
    }
    begin(one, life, start);
    logs(one, life, today, pen);
    if (life.state() != State.IN_PROGRESS) {
      assessment.write(one, life, calendar, today);
    }
  }

  private void begin(Internship one, Life life, LocalDate start) {
    one.become(State.REGISTERED);
    step(one, start, "区县审批", Role.APPROVER, State.REGISTERED);
    Term term = Term.from(start, 12);
    one.begin(term, papers.nextNumber(start), "R1");
    step(one, start, "区县审批", Role.APPROVER, State.IN_PROGRESS);
    em.flush();
    if (life.carded()) {
      papers.cardOfThen(one);
    }
    dossier.enter(
        life.personId(),
        DossierKind.INTERNSHIP_STARTED,
        start,
        Cases.KIND,
        one.id(),
        "office=" + life.office().name() + ";from=" + term.start() + ";to=" + term.end());
    if (life.state() != State.QUALIFIED) {
      accounts.grantToPerson(life.personId(), Grant.of(Role.INTERN));
    }
    accounts.grantToPerson(
        life.guide().personId(), Grant.inOffice(Role.SUPERVISOR, life.office().id()));
  }

  private void logs(Internship one, Life life, LocalDate today, DemoPen pen) {
    boolean running = life.state() == State.IN_PROGRESS;
    LocalDate last = running ? today.minusDays(1) : one.term().end();
    List<LogKind> rare = life.shown() ? List.of(LogKind.HEARING, LogKind.PUBLICITY) : List.of();
    List<LocalDate> days =
        one.term().start().datesUntil(last.plusDays(1)).filter(calendar::isWorkingDay).toList();
    List<LogEntry> entries = DemoLog.entries(days, life.days(), rare, pen.random());
    long judge = accounts.ofPerson(life.guide().personId()).orElse(0);
    for (int at = 0; at < entries.size(); at++) {
      InternLog log = new InternLog(one.id());
      LocalDate day = entries.get(at).day();
      log.write(entries.get(at), at(day));
      log.submit(at % 41 == 40);
      int fromEnd = entries.size() - at;
      if (!running || fromEnd > 6) {
        log.confirm(judge, "", at(day.plusDays(2)));
      } else if (fromEnd == 6 && life.shown()) {
        log.giveBack(judge, "请写明当事人的请求和你起草的部分。", at(day.plusDays(1)));
      }
      em.persist(log);
    }
    int hours = running ? Math.min(56, life.months() * 7) : 80;
    LocalDate trained = one.term().start().plusDays(20);
    if (hours > 0 && trained.isBefore(today)) {
      em.persist(new TrainingLine(one.id(), trained, hours, running ? null : 78, 0));
    }
    notes(one, life, today);
  }

  private void notes(Internship one, Life life, LocalDate today) {
    if (!life.shown()) {
      return;
    }
    YearMonth now = YearMonth.from(today);
    for (YearMonth month = YearMonth.from(one.term().start());
        month.isBefore(now);
        month = month.plusMonths(1)) {
      MonthNote note =
          new MonthNote(one.id(), month.atDay(1), REPORT, month.plusMonths(1).atDay(3));
      if (month.isBefore(now.minusMonths(1))) {
        note.remark("完成情况良好，继续保持。", month.plusMonths(1).atDay(5));
      }
      em.persist(note);
    }
  }

  private long firstWith(Role role, long districtId) {
    return accounts.holding(role, districtId).stream().sorted().findFirst().orElse(0L);
  }

  private void step(Internship one, LocalDate day, String who, Role role, State state) {
    history.step(Cases.KIND, one.id(), at(day), who, role.name(), state.name());
  }

  private Instant at(LocalDate day) {
    Instant then = day.atTime(10, 0).atZone(clock.getZone()).toInstant();
    return then.isAfter(clock.instant()) ? clock.instant() : then;
  }
}
