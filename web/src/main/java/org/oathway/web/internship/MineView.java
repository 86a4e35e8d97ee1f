package org.oathway.web.internship;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oathway.internship.AssessmentCard;
import org.oathway.internship.CaseFile;
import org.oathway.internship.Internships;
import org.oathway.internship.MonthNotes;
import org.oathway.internship.NoteRow;
import org.oathway.internship.State;
import org.oathway.security.Caller;
import org.oathway.security.Role;

/** The person's own internship: what to do now, how far the year has come, the monthly notes. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class MineView implements Serializable {

  private @Inject Internships internships;
  private @Inject MonthNotes monthNotes;
  private @Inject Answers answers;
  private @Inject Caller caller;

  private @Nullable CaseFile file;
  private List<NoteRow> notes = List.of();
  private List<LocalDate> openMonths = List.of();
  private @Nullable LocalDate month;
  private String report = "";

  public void load() {
    file = internships.mine().orElse(null);
    if (isUnderWay() && caller.has(Role.INTERN)) {
      notes = monthNotes.mine();
      openMonths = monthNotes.open();
      month = openMonths.isEmpty() ? null : openMonths.getFirst();
    }
  }

  /** Hands in the report on a month. */
  public String write() {
    LocalDate of = month == null ? LocalDate.EPOCH : month;
    return answers.to("/internship/mine", monthNotes.report(of, report), "internship.note.done");
  }

  /** Takes the application back. */
  public String withdraw() {
    return answers.to("/internship/mine", internships.withdraw(), "internship.withdrawn");
  }

  public @Nullable CaseFile getFile() {
    return file;
  }

  /** Whether the year has begun and is not over. */
  public boolean isUnderWay() {
    return file != null && file.facts().state().isBegun() && !file.facts().state().isOver();
  }

  /** Whether today's log is the first thing to do. */
  public boolean isLogging() {
    return file != null && file.facts().state() == State.IN_PROGRESS && caller.has(Role.INTERN);
  }

  /** Whether the assessment may be asked for now. */
  public boolean isAssessable() {
    return file != null
        && (file.facts().state() == State.TERM_DONE
            || file.facts().state() == State.PAPER_RETURNED
            || file.facts().state() == State.EXTENDED);
  }

  /** Whether another office may be asked. */
  public boolean isAgain() {
    return file != null && file.facts().state().isOver() && file.facts().state() != State.QUALIFIED;
  }

  /** The newest attempt at the assessment, if any. */
  public List<AssessmentCard> getAssessments() {
    return file == null ? List.of() : file.assessment().stream().toList();
  }

  public boolean isWithdrawable() {
    return file != null
        && (file.facts().state() == State.APPLIED || file.facts().state() == State.OFFICE_OK);
  }

  public List<NoteRow> getNotes() {
    return notes;
  }

  public List<LocalDate> getOpenMonths() {
    return openMonths;
  }

  public @Nullable LocalDate getMonth() {
    return month;
  }

  public void setMonth(@Nullable LocalDate month) {
    this.month = month;
  }

  public String getReport() {
    return report;
  }

  public void setReport(String report) {
    this.report = report;
  }
}
