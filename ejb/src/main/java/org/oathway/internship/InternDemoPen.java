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
  private static final String SUMMARY =
      "一年来，我在指导老师的带领下参加了接待咨询、文书起草、调查取证、调解、普法和归档等工作，逐步熟悉了基层法律服务的流程和纪律。";
  private static final String OPINION = "政治立场坚定，遵守纪律，工作踏实，能够在指导下完成各项实习任务，同意参加考核。";

  /** An internship to be written. */
  record Life(
      long personId,
      OfficeCard office,
      MemberRow guide,
      State state,
      int months,
      int days,
      boolean shown) {}

  @PersistenceContext private EntityManager em;
  @Inject private CaseHistory history;
  @Inject private InternPapers papers;
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
      assess(one, life, today);
    }
  }

  private void begin(Internship one, Life life, LocalDate start) {
    one.become(State.REGISTERED);
    step(one, start, "区县审批", Role.APPROVER, State.REGISTERED);
    Term term = Term.from(start, 12);
    one.begin(term, papers.nextNumber(start), "R1");
    step(one, start, "区县审批", Role.APPROVER, State.IN_PROGRESS);
    em.flush();
    papers.cardOfThen(one);
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

  private void assess(Internship one, Life life, LocalDate today) {
    LocalDate over = one.term().end().plusDays(1);
    one.become(State.TERM_DONE);
    history.step(Cases.KIND, one.id(), at(over), "", "SYSTEM", State.TERM_DONE.name());
    if (life.state() == State.TERM_DONE) {
      return;
    }
    LocalDate asked = over.plusDays(3);
    InternAssessment attempt =
        new InternAssessment(one.id(), 1, SUMMARY.repeat(52), asked, asked.plusDays(60));
    em.persist(attempt);
    em.flush();
    one.become(State.ASSESS_APPLIED);
    step(one, asked, persons.card(life.personId()).name(), Role.INTERN, State.ASSESS_APPLIED);
    if (life.state() == State.ASSESS_APPLIED) {
      return;
    }
    attempt.opinion(Grade.GOOD, OPINION);
    attempt.evaluate("该同志实习期间表现良好，建议通过考核，同意聘用。", true);
    one.become(State.PAPER_OK);
    step(one, asked.plusDays(4), "协会经办", Role.ASSOCIATION, State.PAPER_OK);
    panel(one, life, attempt, asked.plusDays(10), today);
  }

  private void panel(
      Internship one, Life life, InternAssessment attempt, LocalDate day, LocalDate today) {
    List<Long> members = accounts.holding(Role.PANEL, 0).stream().sorted().limit(3).toList();
    for (int at = 0; at < members.size(); at++) {
      PanelSeat seat = new PanelSeat(attempt.id(), members.get(at));
      if (life.state() != State.PAPER_OK || at == 1) {
        seat.score(new PanelVerdict.Scores(21 + at, 22, 20 - at, 21), "回答清楚，能联系实习中的事务。", at(day));
      }
      em.persist(seat);
    }
    if (life.state() == State.PAPER_OK || members.isEmpty()) {
      return;
    }
    attempt.interviewed(day);
    one.become(State.INTERVIEWED);
    step(one, day, "考核组", Role.PANEL, State.INTERVIEWED);
    if (life.state() == State.INTERVIEWED) {
      return;
    }
    boolean open = life.state() == State.PUBLIC_NOTICE;
    LocalDate noticed = open ? today.minusDays(2) : day.plusDays(3);
    LocalDate until = calendar.plus(noticed, 5);
    attempt.announce(until);
    one.become(State.PUBLIC_NOTICE);
    step(one, noticed, "协会经办", Role.ASSOCIATION, State.PUBLIC_NOTICE);
    if (!open) {
      qualify(one, life, attempt, until.plusDays(1));
    }
  }

  private void qualify(Internship one, Life life, InternAssessment attempt, LocalDate on) {
    attempt.decide(true, firstWith(Role.ASSOCIATION, 0), on, "R1");
    one.become(State.QUALIFIED);
    step(one, on, "协会经办", Role.ASSOCIATION, State.QUALIFIED);
    dossier.enter(
        life.personId(),
        DossierKind.INTERNSHIP_QUALIFIED,
        on,
        Cases.KIND,
        one.id(),
        "office="
            + life.office().name()
            + ";from="
            + one.term().start()
            + ";to="
            + one.term().end());
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
