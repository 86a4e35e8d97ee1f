package org.oathway.web.internship;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oathway.internship.AssessmentDesk;
import org.oathway.internship.CentralTrainings;

/** What the association does with a case: training record, panel, public notice, decision. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class AssociationDeeds implements Serializable {

  private static final String LIST = "/internship/assessments";
  private static final String CASE = "/internship/case?id=";

  private @Inject AssessmentDesk desk;
  private @Inject CentralTrainings trainings;
  private @Inject Answers answers;

  private List<AssessmentDesk.Member> candidates = List.of();
  private List<Long> members = List.of();
  private String note = "";
  private @Nullable Integer hours;
  private @Nullable Integer score;

  /** Who may sit on the panel for this case; read once a page. */
  public List<AssessmentDesk.Member> candidates(long id) {
    if (candidates.isEmpty()) {
      candidates = desk.members(id);
    }
    return candidates;
  }

  public String appoint(long id) {
    return answers.to(LIST, desk.appoint(id, members), "internship.association.appointed");
  }

  public String returnPapers(long id) {
    return answers.to(LIST, desk.returnPapers(id, note), "internship.association.returned");
  }

  public String announce(long id) {
    return answers.to(CASE + id, desk.announce(id), "internship.association.announced");
  }

  public String decide(long id, boolean pass) {
    return answers.to(
        CASE + id,
        desk.decide(id, pass, note),
        pass ? "internship.association.qualified" : "internship.association.failed");
  }

  public String train(long id) {
    return answers.to(
        CASE + id,
        trainings.record(id, hours == null ? 0 : hours, score),
        "internship.association.trained");
  }

  public List<Long> getMembers() {
    return members;
  }

  public void setMembers(List<Long> members) {
    this.members = members;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public @Nullable Integer getHours() {
    return hours;
  }

  public void setHours(@Nullable Integer hours) {
    this.hours = hours;
  }

  public @Nullable Integer getScore() {
    return score;
  }

  public void setScore(@Nullable Integer score) {
    this.score = score;
  }
}
