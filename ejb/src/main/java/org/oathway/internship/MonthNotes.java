package org.oathway.internship;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.oathway.exams.Reason;
import org.oathway.notification.MessageCentre;
import org.oathway.platform.Audited;
import org.oathway.platform.DeedFailed;
import org.oathway.platform.Outcome;
import org.oathway.security.Caller;
import org.oathway.security.Roles;

/** The monthly notes: the intern reports on a month, the supervisor adds a remark. */
@Stateless
public class MonthNotes {

  static final int LEAST = 50;
  static final int LONGEST = 4000;
  private static final String ROW =
      "select new org.oathway.internship.NoteRow(n.id, n.internshipId, p.name, n.ofMonth, n.report,"
          + " n.reportedOn, n.remark, n.remarkedOn) from MonthNote n"
          + " join Internship i on i.id = n.internshipId join Person p on p.id = i.personId where ";

  @PersistenceContext private EntityManager em;
  @Inject private Cases cases;
  @Inject private MessageCentre messages;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** The caller's notes, newest first. */
  @RolesAllowed(Roles.INTERN)
  public List<NoteRow> mine() {
    return of(cases.mineOrFail().id());
  }

  /** Begun months of the caller's year that have no note yet, oldest first. */
  @RolesAllowed(Roles.INTERN)
  public List<LocalDate> open() {
    Internship mine = cases.mineOrFail();
    List<LocalDate> written = of(mine.id()).stream().map(NoteRow::month).toList();
    return months(mine).stream().filter(month -> !written.contains(month)).toList();
  }

  private List<LocalDate> months(Internship mine) {
    LocalDate today = LocalDate.now(clock);
    Term term = mine.term();
    LocalDate last = today.isAfter(term.end()) ? term.end() : today;
    List<LocalDate> months = new ArrayList<>();
    for (YearMonth m = YearMonth.from(term.start());
        !m.isAfter(YearMonth.from(last));
        m = m.plusMonths(1)) {
      months.add(m.atDay(1));
    }
    return months;
  }

  /** Reports on a month; a report may be written anew until the supervisor has remarked. */
  @RolesAllowed(Roles.INTERN)
  @Audited("internship.monthReport")
  public Outcome<LocalDate> report(LocalDate month, String report) {
    Internship mine = cases.mineOrFail();
    List<Reason> faults = new ArrayList<>(words("report", report));
    if (!open().contains(month)) {
      faults.add(Reason.at("month", "internship.note.month"));
    }
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    em.persist(new MonthNote(mine.id(), month, report.strip(), LocalDate.now(clock)));
    return Outcome.done(month);
  }

  /** Notes that wait for the caller's remark, oldest first. */
  @RolesAllowed(Roles.SUPERVISOR)
  public List<NoteRow> waiting() {
    return em.createQuery(
            ROW + "i.supervisorId = :me and n.remarkedOn is null order by n.ofMonth, n.id",
            NoteRow.class)
        .setParameter("me", caller.personId())
        .getResultList();
  }

  /** Adds the supervisor's remark, once. */
  @RolesAllowed(Roles.SUPERVISOR)
  @Audited("internship.monthRemark")
  public Outcome<Long> remark(long noteId, String remark) {
    MonthNote note = em.find(MonthNote.class, noteId, LockModeType.PESSIMISTIC_WRITE);
    if (note == null) {
      throw DeedFailed.notFound("note", noteId);
    }
    Internship one = cases.guidedByMe(note.internshipId());
    if (note.remarked()) {
      throw DeedFailed.stale();
    }
    int length = LogRules.length(remark);
    if (length < LogDesk.COMMENT || length > LONGEST) {
      return Outcome.refused(
          Reason.at("remark", "internship.comment", LogDesk.COMMENT, LONGEST, length));
    }
    note.remark(remark.strip(), LocalDate.now(clock));
    messages.tell(one.personId(), "internship.letter.remarked", Cases.LINK, caller.name());
    return Outcome.done(noteId);
  }

  private static List<Reason> words(String field, String text) {
    int length = LogRules.length(text);
    return length < LEAST || length > LONGEST
        ? List.of(Reason.at(field, "internship.comment", LEAST, LONGEST, length))
        : List.of();
  }

  private List<NoteRow> of(long internshipId) {
    return em.createQuery(ROW + "n.internshipId = :id order by n.ofMonth desc", NoteRow.class)
        .setParameter("id", internshipId)
        .getResultList();
  }
}
