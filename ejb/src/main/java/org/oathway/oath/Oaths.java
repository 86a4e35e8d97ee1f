package org.oathway.oath;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.oathway.audit.CaseHistory;
import org.oathway.exams.Reason;
import org.oathway.platform.Audited;
import org.oathway.platform.CaseStep;
import org.oathway.platform.DeedFailed;
import org.oathway.platform.Outcome;
import org.oathway.platform.Settings;
import org.oathway.security.Caller;
import org.oathway.security.Role;
import org.oathway.security.Roles;

/** A person's own oath: what is owed, where to come, confirm or ask for leave. */
@Stateless
public class Oaths {

  private static final int MIN_REASON = 4;

  @PersistenceContext private EntityManager em;
  @Inject private OathBook book;
  @Inject private CaseHistory history;
  @Inject private Settings settings;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** All about one's own oath; ceremony is null while nobody has invited. */
  public record Mine(
      DutyRow duty, List<CeremonyRow> ceremony, String checkInLink, List<CaseStep> steps) {}

  @PermitAll
  public Optional<Mine> mine() {
    return book.newestOf(caller.personId())
        .map(
            duty -> {
              Long ceremony = duty.ceremonyId();
              return new Mine(
                  duty,
                  ceremony == null ? List.of() : book.ceremony(ceremony).stream().toList(),
                  duty.code() == null
                      ? ""
                      : settings.publicUrl() + "/oath/check-in?code=" + duty.code(),
                  history.of(OathBook.KIND, duty.id()));
            });
  }

  /** Promises to come. */
  @RolesAllowed(Roles.PRACTITIONER)
  @Audited("oath.confirm")
  public Outcome<Long> confirm(long id) {
    Duty duty = own(id);
    if (passed(duty)) {
      return Outcome.refused(Reason.of("oath.passed", ""));
    }
    duty.confirm();
    history.step(OathBook.KIND, id, Role.PRACTITIONER, duty.state().name(), "");
    return Outcome.done(id);
  }

  /** Asks to be excused; the duty stays and another ceremony follows. */
  @RolesAllowed(Roles.PRACTITIONER)
  @Audited("oath.askLeave")
  public Outcome<Long> askLeave(long id, String reason) {
    Duty duty = own(id);
    if (reason.strip().length() < MIN_REASON) {
      return Outcome.refused(Reason.at("reason", "oath.reason.missing", MIN_REASON));
    }
    if (passed(duty)) {
      return Outcome.refused(Reason.of("oath.passed", ""));
    }
    duty.askLeave(reason.strip());
    history.step(OathBook.KIND, id, Role.PRACTITIONER, duty.state().name(), reason.strip());
    return Outcome.done(id);
  }

  private boolean passed(Duty duty) {
    Long ceremony = duty.ceremonyId();
    Ceremony to = ceremony == null ? null : em.find(Ceremony.class, ceremony);
    return to != null && !clock.instant().isBefore(to.startsAt());
  }

  private Duty own(long id) {
    Duty duty = em.find(Duty.class, id);
    if (duty == null || duty.personId() != caller.personId()) {
      throw DeedFailed.notFound("oath", id);
    }
    return duty;
  }
}
