package org.oathway.web.internship;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.oathway.internship.InternAssessments;
import org.oathway.internship.OfficeInterns;
import org.oathway.internship.SupervisorChoice;

/** What the head of an office does with a case: take, decline, evaluate. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class HeadDeeds implements Serializable {

  private static final String LIST = "/internship/office";

  private @Inject OfficeInterns interns;
  private @Inject InternAssessments assessments;
  private @Inject Answers answers;

  private List<SupervisorChoice> choices = List.of();
  private long supervisor;
  private String note = "";
  private String evaluation = "";
  private boolean hires;

  /** Everybody of the office, those who may guide first; read once a page. */
  public List<SupervisorChoice> getChoices() {
    if (choices.isEmpty()) {
      choices = interns.supervisors();
    }
    return choices;
  }

  public String accept(long id) {
    return answers.to(LIST, interns.accept(id, supervisor), "internship.head.accepted");
  }

  public String decline(long id) {
    return answers.to(LIST, interns.decline(id, note), "internship.head.declined");
  }

  public String evaluate(long id) {
    return answers.to(
        LIST, assessments.evaluate(id, evaluation, hires), "internship.head.evaluated");
  }

  public long getSupervisor() {
    return supervisor;
  }

  public void setSupervisor(long supervisor) {
    this.supervisor = supervisor;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public String getEvaluation() {
    return evaluation;
  }

  public void setEvaluation(String evaluation) {
    this.evaluation = evaluation;
  }

  public boolean isHires() {
    return hires;
  }

  public void setHires(boolean hires) {
    this.hires = hires;
  }
}
