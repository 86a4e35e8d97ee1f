package org.oathway.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.oathway.exams.scoring.Grade;
import org.oathway.exams.scoring.PassLines;
import org.oathway.exams.scoring.Presence;
import org.oathway.exams.scoring.Score;
import org.oathway.exams.scoring.ScoreSheet;
import org.oathway.notice.AnnouncementKind;
import org.oathway.notice.Announcements;
import org.oathway.person.Dossier;
import org.oathway.person.DossierKind;
import org.oathway.person.Persons;
import org.oathway.platform.DemoChapter;
import org.oathway.platform.DemoPen;
import org.oathway.platform.Rulebook;
import org.oathway.seating.SeatPlans;
import org.oathway.seating.SeatRow;
import org.oathway.security.Accounts;
import org.oathway.security.NewAccount;
import org.oathway.session.SessionCard;
import org.oathway.session.Sessions;

/** Scores, line and results of the invented exam that is over; certificates wait to be fetched. */
@ApplicationScoped
class ResultDemo implements DemoChapter {

  private static final String ACTOR = "市局经办（演示）";
  private static final String PASSWORD = "oathway-demo-1";
  private static final ScoreSheet.Maxima MAXIMA = new ScoreSheet.Maxima(100, 50);
  private static final PassLines LINES = new PassLines(900, 800);

  @PersistenceContext private EntityManager em;
  @Inject private Sessions sessions;
  @Inject private SeatPlans plans;
  @Inject private Dossier dossier;
  @Inject private Persons persons;
  @Inject private Accounts accounts;
  @Inject private Announcements announcements;
  @Inject private Rulebook rulebook;
  @Inject private Clock clock;

  @Override
  public int order() {
    return 130;
  }

  @Override
  public void write(DemoPen pen) {
    for (SessionCard session : sessions.published()) {
      List<SeatRow> seats = plans.inSession(session.id());
      if (!seats.isEmpty() && session.examEnds().isBefore(clock.instant())) {
        publish(session, seats, pen);
      }
    }
  }

  private void publish(SessionCard session, List<SeatRow> seats, DemoPen pen) {
    LocalDate day = session.resultsBy().minusDays(5);
    Instant at = day.atTime(LocalTime.of(10, 0)).atZone(clock.getZone()).toInstant();
    ScoreSheetRecord sheet = sheet(session, at);
    List<ScoreRecord> scores = new ArrayList<>();
    for (SeatRow seat : seats) {
      scores.add(new ScoreRecord(sheet.id(), seat, score(seat.ticketNo(), pen.random())));
    }
    int sat = 0;
    int passed = 0;
    for (ScoreRecord score : scores) {
      Grade grade = score.grade(LINES);
      em.persist(score);
      sat += grade == Grade.ABSENT ? 0 : 1;
      if (grade == Grade.PASSED) {
        passed++;
        enter(score, session, day);
      }
    }
    sheet.line(LINES);
    em.persist(
        new LineRecord(
            sheet.id(),
            new LineSet(
                900, 800, seats.size(), sat, passed, at.minus(Duration.ofHours(20)), ACTOR)));
    sheet.publish(at, ACTOR);
    em.flush();
    openAccount(scores);
    announcements.publishAt(
        at,
        AnnouncementKind.EXAM,
        ResultNotice.title(session.name()),
        ResultNotice.body(LINES, sat, passed),
        "/result/mine");
    step(sheet.id(), "ATTENDED", "s.presence = 'PRESENT'", session.examEnds());
    step(sheet.id(), "SCORED", "s.presence = 'PRESENT'", at.minus(Duration.ofDays(1)));
    step(sheet.id(), "PASSED", "s.grade = 'PASSED'", at);
    step(sheet.id(), "FAILED", "s.grade = 'FAILED'", at);
    step(sheet.id(), "ABSENT", "s.grade = 'ABSENT'", at);
    step(sheet.id(), "DISCIPLINED", "s.grade = 'VOID'", at);
  }

  /** One of those who passed signs in as {@code candidate3} and may fetch the certificate. */
  private void openAccount(List<ScoreRecord> scores) {
    scores.stream()
        .filter(score -> score.grade(LINES) == Grade.PASSED)
        .findFirst()
        .map(score -> persons.card(score.personId()))
        .ifPresent(
            person ->
                accounts.openAll(
                    List.of(
                        new NewAccount(
                            person.name(), person.id(), PASSWORD, Map.of("LOGIN", "candidate3")))));
  }

  private ScoreSheetRecord sheet(SessionCard session, Instant at) {
    ScoreSheetRecord sheet = new ScoreSheetRecord(session.id());
    sheet.take(
        new ScoreSheetRecord.Taken(
            "成绩.xlsx",
            "",
            MAXIMA,
            rulebook.at(session.resultsBy()).version(),
            at.minus(Duration.ofDays(2)),
            ACTOR));
    em.persist(sheet);
    return sheet;
  }

  /** 72 of 100 sat; their marks lie around 90 of 150. */
  private static Score score(String ticket, RandomGenerator random) {
    if (random.nextDouble() >= 0.72) {
      return new Score(ticket, 0, 0, Presence.ABSENT);
    }
    if (random.nextInt(110) == 0) {
      return new Score(ticket, 0, 0, Presence.DISCIPLINED);
    }
    double ability = random.nextGaussian();
    int objective = clamp(61 + 12 * ability + 4 * random.nextGaussian(), 100) * 10;
    int subjective = clamp(2 * (29 + 6 * ability + 3 * random.nextGaussian()), 100) * 5;
    return new Score(ticket, objective, subjective, Presence.PRESENT);
  }

  private static int clamp(double mark, int most) {
    return Math.clamp(Math.round(mark), 0, most);
  }

  private void enter(ScoreRecord score, SessionCard session, LocalDate day) {
    dossier.enter(
        score.personId(),
        DossierKind.EXAM_PASSED,
        day,
        "registration",
        score.registrationId(),
        PassFacts.of(
            score.totalTenths(), score.relaxed() ? 800 : 900, session.name(), score.relaxed()));
  }

  /** Some registrations come to a state, all at once, with the step in each history. */
  private void step(long sheetId, String state, String which, Instant at) {
    String some = " from score s where s.sheet_id = ?2 and " + which;
    em.createNativeQuery(
            "update registration set state = ?1 where id in (select s.registration_id" + some + ")")
        .setParameter(1, state)
        .setParameter(2, sheetId)
        .executeUpdate();
    em.createNativeQuery(
            "insert into case_entry select nextval('entity_id'), 'registration', s.registration_id,"
                + " ?3, ?4, 'OFFICER', ?1, ''"
                + some)
        .setParameter(1, state)
        .setParameter(2, sheetId)
        .setParameter(3, Timestamp.from(at))
        .setParameter(4, ACTOR)
        .executeUpdate();
  }
}
