package org.oathway.web.internship;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oathway.internship.PanelVerdict;
import org.oathway.internship.Panels;

/** Whom a panel member sits for, and the score sheet of four dimensions. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class PanelView implements Serializable {

  private @Inject Panels panels;
  private @Inject Answers answers;

  private List<Panels.Sitting> sittings = List.of();
  private transient @Nullable List<Panels.Sitting> asked;
  private @Nullable Integer politics;
  private @Nullable Integer ethics;
  private @Nullable Integer skill;
  private @Nullable Integer performance;
  private String note = "";

  public void load() {
    sittings = panels.mine();
  }

  /** Gives the marks; a field left empty is told like one out of range. */
  public String score(long id) {
    PanelVerdict.Scores scores =
        new PanelVerdict.Scores(of(politics), of(ethics), of(skill), of(performance));
    return answers.to("/internship/panel", panels.score(id, scores, note), "internship.panel.done");
  }

  private static int of(@Nullable Integer marks) {
    return marks == null ? -1 : marks;
  }

  /** Whether the viewer has given marks for this case. */
  public boolean scored(long id) {
    List<Panels.Sitting> mine = asked;
    if (mine == null) {
      mine = panels.mine();
      asked = mine;
    }
    return mine.stream().anyMatch(one -> one.internshipId() == id && one.scored());
  }

  public List<Panels.Sitting> getSittings() {
    return sittings;
  }

  public @Nullable Integer getPolitics() {
    return politics;
  }

  public void setPolitics(@Nullable Integer politics) {
    this.politics = politics;
  }

  public @Nullable Integer getEthics() {
    return ethics;
  }

  public void setEthics(@Nullable Integer ethics) {
    this.ethics = ethics;
  }

  public @Nullable Integer getSkill() {
    return skill;
  }

  public void setSkill(@Nullable Integer skill) {
    this.skill = skill;
  }

  public @Nullable Integer getPerformance() {
    return performance;
  }

  public void setPerformance(@Nullable Integer performance) {
    this.performance = performance;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
