package org.oathway.result;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.oathway.document.Documents;
import org.oathway.document.PassCertificate;
import org.oathway.document.Score;
import org.oathway.document.Subject;
import org.oathway.exams.registration.RegistrationState;
import org.oathway.person.PersonCard;
import org.oathway.person.Persons;
import org.oathway.platform.Audited;
import org.oathway.platform.DeedFailed;
import org.oathway.platform.FileStore;
import org.oathway.registration.Registrations;
import org.oathway.seating.SeatPlans;
import org.oathway.security.Caller;
import org.oathway.security.Roles;
import org.oathway.session.SessionCard;
import org.oathway.session.Sessions;

/** Pass certificates: each is issued when its owner fetches it for the first time. */
@Stateless
public class PassCertificates {

  @PersistenceContext private EntityManager em;
  @Inject private Sessions sessions;
  @Inject private Registrations registrations;
  @Inject private SeatPlans plans;
  @Inject private Persons persons;
  @Inject private Documents documents;
  @Inject private FileStore files;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** The PDF of the caller's own pass certificate. */
  @RolesAllowed(Roles.CANDIDATE)
  @Audited("result.certificate")
  public byte[] fetch(long registrationId) {
    ScoreRecord score =
        em.createQuery(
                "select s from ScoreRecord s where s.registrationId = :id and s.personId = :me",
                ScoreRecord.class)
            .setParameter("id", registrationId)
            .setParameter("me", caller.personId())
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultStream()
            .findFirst()
            .orElseThrow(() -> DeedFailed.notFound("certificate", registrationId));
    SheetCard sheet = em.find(ScoreSheetRecord.class, score.sheetId()).card();
    if (!sheet.published() || !score.result(sheet).passed()) {
      throw DeedFailed.notFound("certificate", registrationId);
    }
    if (score.documentId() == 0) {
      issue(score, score.result(sheet), sheet);
    }
    return documents.bytes(score.documentId());
  }

  private void issue(ScoreRecord score, ResultRow result, SheetCard sheet) {
    SessionCard session = sessions.card(result.sessionId());
    PersonCard person = persons.card(score.personId());
    byte[] photo = person.photoSha().isEmpty() ? new byte[0] : files.get(person.photoSha());
    PassCertificate paper =
        new PassCertificate(
            session.name(),
            person.name(),
            person.male() ? "男" : "女",
            persons.documentNoForPrint(person.id()),
            result.ticketNo(),
            photo,
            List.of(
                new Score("客观题", result.objective() + " / " + sheet.objectiveMax()),
                new Score("主观题", result.subjective() + " / " + sheet.subjectiveMax())),
            result.total(),
            result.line(),
            LocalDate.ofInstant(result.publishedAt(), clock.getZone()));
    score.certificateIs(documents.issue(new Subject(person.id(), score.districtId()), paper).id());
    if (plans.states(sheet.sessionId()).get(score.registrationId()) == RegistrationState.PASSED) {
      registrations.advance(score.registrationId(), RegistrationState.CERT_ISSUED, "");
    }
  }
}
