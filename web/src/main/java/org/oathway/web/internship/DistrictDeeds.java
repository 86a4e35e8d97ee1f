package org.oathway.web.internship;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.oathway.internship.InternRegister;

/** What the district does with a case: the clerk proposes, another registers. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class DistrictDeeds implements Serializable {

  private static final String LIST = "/internship/register";

  private @Inject InternRegister register;
  private @Inject Answers answers;

  private String note = "";

  public String propose(long id) {
    return answers.to(LIST, register.propose(id, note), "internship.district.proposed");
  }

  public String register(long id) {
    return answers.to(LIST, register.register(id), "internship.district.registered");
  }

  public String giveBack(long id) {
    return answers.to(LIST, register.giveBack(id, note), "internship.district.givenBack");
  }

  public String refuse(long id) {
    return answers.to(LIST, register.refuse(id, note), "internship.district.refused");
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
