package org.oathway.internship;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.oathway.exams.Reason;
import org.oathway.notification.MessageCentre;
import org.oathway.person.Dossier;
import org.oathway.platform.Audited;
import org.oathway.platform.DeedFailed;
import org.oathway.platform.Outcome;
import org.oathway.platform.Page;
import org.oathway.platform.PageRequest;
import org.oathway.platform.Rulebook;
import org.oathway.platform.Rules;
import org.oathway.security.Caller;
import org.oathway.security.Role;
import org.oathway.security.Roles;

/** What a person does to become an intern, and what those concerned may see of an internship. */
@Stateless
public class Internships {

  @PersistenceContext private EntityManager em;
  @Inject private Cases cases;
  @Inject private CaseReader reader;
  @Inject private InternshipQueries queries;
  @Inject private OfficeBook offices;
  @Inject private Dossier dossier;
  @Inject private MessageCentre messages;
  @Inject private Rulebook rulebook;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** Offices by part of a name, in a district (0 for all), those with room first. */
  @RolesAllowed(Roles.CANDIDATE)
  public List<OfficeRoom> offices(String text, long districtId) {
    return offices.withRoom(text, districtId, rules());
  }

  /** One office that works, with its room. */
  @RolesAllowed(Roles.CANDIDATE)
  public Optional<OfficeRoom> office(long officeId) {
    return offices.one(officeId, rules());
  }

  /** All that would speak against an application today, whatever the office. */
  @RolesAllowed(Roles.CANDIDATE)
  public List<Reason> obstacles() {
    return faults(new ApplyRequest(0, "·".repeat(ApplyRules.MOTIVE)), 1);
  }

  /** Asks an office for the internship. */
  @RolesAllowed(Roles.CANDIDATE)
  @Audited("internship.apply")
  public Outcome<Long> apply(ApplyRequest request) {
    List<Reason> faults = faults(request, offices.room(request.officeId(), rules()));
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    Internship fresh =
        new Internship(
            caller.personId(),
            request.officeId(),
            offices.card(request.officeId()).districtId(),
            request.motive().strip(),
            LocalDate.now(clock));
    em.persist(fresh);
    cases.step(fresh, Role.CANDIDATE, "");
    offices
        .headAccount(request.officeId())
        .ifPresent(
            head ->
                messages.tellAccount(
                    head, "internship.letter.applied", "/internship/office", caller.name()));
    return Outcome.done(fresh.id());
  }

  private List<Reason> faults(ApplyRequest request, int room) {
    return ApplyRules.faults(
        dossier.of(caller.personId()),
        cases.mine().isPresent(),
        room,
        request.motive(),
        LocalDate.now(clock),
        rules());
  }

  /** Takes the application back; possible until the district decides. */
  @RolesAllowed(Roles.CANDIDATE)
  @Audited("internship.withdraw")
  public Outcome<Long> withdraw() {
    Internship mine = cases.mineOrFail();
    cases.become(mine, State.WITHDRAWN, Role.CANDIDATE, "");
    return Outcome.done(mine.id());
  }

  /** The caller's newest internship with everything that belongs to it. */
  @RolesAllowed(Roles.CANDIDATE)
  public Optional<CaseFile> mine() {
    return queries.newestOf(caller.personId()).map(reader::read);
  }

  /** An internship as those concerned may see it. */
  @RolesAllowed({
    Roles.CANDIDATE,
    Roles.SUPERVISOR,
    Roles.HEAD,
    Roles.CLERK,
    Roles.APPROVER,
    Roles.ASSOCIATION,
    Roles.OFFICER,
    Roles.PANEL,
    Roles.AUDITOR
  })
  public CaseFile file(long id) {
    InternshipRow row = queries.row(id).orElseThrow(() -> DeedFailed.notFound(Cases.KIND, id));
    cases.mayLook(row);
    return reader.read(row);
  }

  /** The list of a desk, bound to the caller's own office, interns or district. */
  @RolesAllowed({
    Roles.SUPERVISOR,
    Roles.HEAD,
    Roles.CLERK,
    Roles.APPROVER,
    Roles.ASSOCIATION,
    Roles.OFFICER,
    Roles.AUDITOR
  })
  public Page<InternshipRow> list(Desk desk, Set<State> states, PageRequest page) {
    Set<State> wanted = states.isEmpty() ? EnumSet.allOf(State.class) : states;
    return switch (desk) {
      case OFFICE -> queries.list("officeId", own(Role.HEAD, caller.officeId()), wanted, page);
      case GUIDED ->
          queries.list("supervisorId", own(Role.SUPERVISOR, caller.personId()), wanted, page);
      case DISTRICT -> queries.list("districtId", district(), wanted, page);
      case CITY -> queries.list("", city(), wanted, page);
    };
  }

  private long own(Role role, long bound) {
    if (!caller.has(role)) {
      throw DeedFailed.forbidden(Cases.KIND, role);
    }
    return bound;
  }

  private long district() {
    if (!caller.hasAny(Role.CLERK, Role.APPROVER)) {
      throw DeedFailed.forbidden(Cases.KIND, Desk.DISTRICT);
    }
    return caller.districtId();
  }

  private long city() {
    if (!caller.hasAny(Role.ASSOCIATION, Role.OFFICER, Role.AUDITOR)) {
      throw DeedFailed.forbidden(Cases.KIND, Desk.CITY);
    }
    return 0;
  }

  private Rules rules() {
    return rulebook.at(LocalDate.now(clock));
  }
}
