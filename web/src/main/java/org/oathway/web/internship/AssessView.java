package org.oathway.web.internship;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oathway.exams.Reason;
import org.oathway.internship.CaseFile;
import org.oathway.internship.InternAssessments;
import org.oathway.internship.Internships;
import org.oathway.internship.State;
import org.oathway.security.Caller;
import org.oathway.security.Role;

/** The intern asks for the assessment, or reads how it stands. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class AssessView implements Serializable {

  private @Inject Internships internships;
  private @Inject InternAssessments assessments;
  private @Inject Answers answers;
  private @Inject Caller caller;

  private @Nullable CaseFile file;
  private List<Reason> obstacles = List.of();
  private String summary = "";

  public void load() {
    file = internships.mine().orElse(null);
    if (isOpen()) {
      obstacles = assessments.obstacles();
      if (file != null && file.facts().state() == State.PAPER_RETURNED) {
        file.assessment().ifPresent(one -> summary = one.summary());
      }
    }
  }

  /** Hands in the summary and asks. */
  public String apply() {
    return answers.to("/internship/mine", assessments.apply(summary), "internship.assess.done");
  }

  /** Whether it may be asked for in the state the case is in. */
  public boolean isOpen() {
    return file != null
        && caller.has(Role.INTERN)
        && switch (file.facts().state()) {
          case IN_PROGRESS, TERM_DONE, PAPER_RETURNED, EXTENDED -> true;
          default -> false;
        };
  }

  public @Nullable CaseFile getFile() {
    return file;
  }

  public List<Reason> getObstacles() {
    return obstacles;
  }

  public String getSummary() {
    return summary;
  }

  public void setSummary(String summary) {
    this.summary = summary;
  }
}
