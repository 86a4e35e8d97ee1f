package org.oathway.web.internship;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oathway.internship.AssessmentCard;
import org.oathway.internship.CaseFile;
import org.oathway.internship.Internships;
import org.oathway.internship.State;
import org.oathway.security.Caller;
import org.oathway.security.Role;

/** One internship as the officials see it, with the one deed that waits for the viewer. */
@Named("internCase")
@ViewScoped
@SuppressWarnings("serial")
public class CaseView implements Serializable {

  private @Inject Internships internships;
  private @Inject Caller caller;

  private long id;
  private @Nullable CaseFile file;

  public void load() {
    file = internships.file(id);
  }

  /** The case; loaded before the page is drawn. */
  public @Nullable CaseFile getFile() {
    return file;
  }

  private boolean in(State... states) {
    return file != null && List.of(states).contains(file.facts().state());
  }

  /** Which deed waits here for this viewer; empty when none does. */
  public String getDeed() {
    if (caller.has(Role.HEAD) && in(State.APPLIED)) {
      return "take";
    }
    if (caller.has(Role.CLERK) && in(State.OFFICE_OK)) {
      return "propose";
    }
    if (caller.has(Role.APPROVER) && in(State.BUREAU_REVIEW)) {
      return "register";
    }
    if (caller.has(Role.PANEL) && in(State.PAPER_OK)) {
      return "score";
    }
    if (caller.has(Role.ASSOCIATION)) {
      return association();
    }
    return "";
  }

  private String association() {
    if (in(State.IN_PROGRESS, State.TERM_DONE, State.EXTENDED)) {
      return "training";
    }
    if (in(State.ASSESS_APPLIED)) {
      return "papers";
    }
    return in(State.INTERVIEWED, State.PUBLIC_NOTICE) ? "decide" : "";
  }

  /** Whether the viewer guides this intern and owes an opinion. */
  public boolean isOpinion() {
    return in(State.ASSESS_APPLIED)
        && file != null
        && caller.personId() != 0
        && Long.valueOf(caller.personId()).equals(file.facts().supervisorId())
        && file.assessment().filter(one -> one.supervisorOpinion().isEmpty()).isPresent();
  }

  /** Whether the viewer heads the office and owes the evaluation. */
  public boolean isEvaluation() {
    return in(State.ASSESS_APPLIED)
        && caller.has(Role.HEAD)
        && file != null
        && caller.officeId() == file.facts().officeId()
        && file.assessment().filter(one -> one.officeOpinion().isEmpty()).isPresent();
  }

  /** The newest attempt at the assessment, if any. */
  public List<AssessmentCard> getAssessments() {
    return file == null ? List.of() : file.assessment().stream().toList();
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
