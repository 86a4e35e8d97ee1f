package org.oathway.result;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.oathway.exams.Reason;
import org.oathway.exams.registration.RegistrationState;
import org.oathway.exams.scoring.Grade;
import org.oathway.exams.scoring.PassLines;
import org.oathway.notice.AnnouncementKind;
import org.oathway.notice.Announcements;
import org.oathway.notification.MessageCentre;
import org.oathway.person.Dossier;
import org.oathway.person.DossierKind;
import org.oathway.platform.Audited;
import org.oathway.platform.DeedFailed;
import org.oathway.platform.Outcome;
import org.oathway.registration.Registrations;
import org.oathway.seating.SeatPlans;
import org.oathway.security.Caller;
import org.oathway.security.Roles;
import org.oathway.session.SessionCard;
import org.oathway.session.Sessions;

/**
 * Publishes the results of a session, all at once and once, and lets everybody read the own one.
 */
@Stateless
public class Results {

  private static final String ROWS =
      "select s, h from ScoreRecord s, ScoreSheetRecord h where h.id = s.sheetId"
          + " and h.publishedAt is not null and s.grade is not null and ";

  @PersistenceContext private EntityManager em;
  @Inject private Sessions sessions;
  @Inject private Registrations registrations;
  @Inject private SeatPlans plans;
  @Inject private Dossier dossier;
  @Inject private MessageCentre messages;
  @Inject private Announcements announcements;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** The sheet of a session, if scores were imported. */
  @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
  public Optional<SheetCard> sheet(long sessionId) {
    return record(sessionId, LockModeType.NONE).map(ScoreSheetRecord::card);
  }

  /** Every sheet there is, the newest session first. */
  @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
  public List<SheetCard> sheets() {
    return em.createQuery(
            "select s from ScoreSheetRecord s order by s.sessionId desc", ScoreSheetRecord.class)
        .getResultStream()
        .map(ScoreSheetRecord::card)
        .toList();
  }

  /** Publishes everybody's result at the line that was set. */
  @RolesAllowed(Roles.OFFICER)
  @Audited("result.publish")
  public Outcome<SheetCard> publish(long sessionId) {
    ScoreSheetRecord sheet =
        record(sessionId, LockModeType.PESSIMISTIC_WRITE)
            .orElseThrow(() -> DeedFailed.notFound("scores", sessionId));
    if (sheet.published()) {
      return Outcome.refused(Reason.of("result.publish.twice", ""));
    }
    if (!sheet.card().lined()) {
      return Outcome.refused(Reason.at("line", "result.publish.noLine"));
    }
    SessionCard session = sessions.card(sessionId);
    PassLines lines = sheet.card().lines();
    Map<Long, RegistrationState> states = plans.states(sessionId);
    sheet.publish(clock.instant(), caller.name());
    int sat = 0;
    int passed = 0;
    for (ScoreRecord score : scores(sheet.id())) {
      Grade grade = score.grade(lines);
      sat += grade == Grade.ABSENT ? 0 : 1;
      passed += grade == Grade.PASSED ? 1 : 0;
      RegistrationState now =
          states.getOrDefault(score.registrationId(), RegistrationState.CANCELLED);
      for (RegistrationState state : Steps.to(grade, now)) {
        registrations.advance(score.registrationId(), state, "");
      }
      if (grade == Grade.PASSED) {
        enter(score, session, lines);
      }
      messages.tell(score.personId(), "result.letter." + grade, "/result/mine", session.name());
    }
    announce(session, lines, sat, passed);
    return Outcome.done(sheet.card());
  }

  private void enter(ScoreRecord score, SessionCard session, PassLines lines) {
    Integer relaxedLine = lines.relaxedTenths();
    int line = score.relaxed() && relaxedLine != null ? relaxedLine : lines.lineTenths();
    dossier.enter(
        score.personId(),
        DossierKind.EXAM_PASSED,
        LocalDate.now(clock),
        "registration",
        score.registrationId(),
        PassFacts.of(score.totalTenths(), line, session.name(), score.relaxed()));
  }

  private void announce(SessionCard session, PassLines lines, int sat, int passed) {
    announcements.publish(
        AnnouncementKind.EXAM,
        ResultNotice.title(session.name()),
        ResultNotice.body(lines, sat, passed),
        "/result/mine");
  }

  /** The caller's own published results, newest first. */
  @RolesAllowed(Roles.CANDIDATE)
  public List<ResultRow> mine() {
    return ofPerson(caller.personId());
  }

  /** A person's published results; whether the caller may see them is the asker's guard. */
  @PermitAll
  public List<ResultRow> ofPerson(long personId) {
    return rows("s.personId = :id order by h.publishedAt desc", personId);
  }

  /** The published result of a registration: for its owner and the officials of its district. */
  @PermitAll
  public Optional<ResultRow> ofRegistration(long registrationId) {
    registrations.card(registrationId);
    return rows("s.registrationId = :id", registrationId).stream().findFirst();
  }

  private List<ResultRow> rows(String where, long id) {
    return em.createQuery(ROWS + where, Object[].class)
        .setParameter("id", id)
        .getResultStream()
        .map(row -> ((ScoreRecord) row[0]).result(((ScoreSheetRecord) row[1]).card()))
        .toList();
  }

  private List<ScoreRecord> scores(long sheetId) {
    return em.createQuery(
            "select s from ScoreRecord s where s.sheetId = :id order by s.ticketNo",
            ScoreRecord.class)
        .setParameter("id", sheetId)
        .getResultList();
  }

  private Optional<ScoreSheetRecord> record(long sessionId, LockModeType lock) {
    return em.createQuery(
            "select s from ScoreSheetRecord s where s.sessionId = :session", ScoreSheetRecord.class)
        .setParameter("session", sessionId)
        .setLockMode(lock)
        .getResultStream()
        .findFirst();
  }
}
