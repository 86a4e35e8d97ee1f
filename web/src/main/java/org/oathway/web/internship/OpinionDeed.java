package org.oathway.web.internship;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.oathway.internship.Grade;
import org.oathway.internship.InternAssessments;

/** The supervisor's opinion on the year. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class OpinionDeed implements Serializable {

  private @Inject InternAssessments assessments;
  private @Inject Answers answers;

  private Grade grade = Grade.GOOD;
  private String opinion = "";

  public String give(long id) {
    return answers.to(
        "/internship/supervise",
        assessments.opinion(id, grade, opinion),
        "internship.opinion.done");
  }

  public Grade[] getGrades() {
    return Grade.values();
  }

  public Grade getGrade() {
    return grade;
  }

  public void setGrade(Grade grade) {
    this.grade = grade;
  }

  public String getOpinion() {
    return opinion;
  }

  public void setOpinion(String opinion) {
    this.opinion = opinion;
  }
}
