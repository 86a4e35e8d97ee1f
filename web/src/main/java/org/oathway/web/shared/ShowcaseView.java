package org.oathway.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.oathway.exams.Reason;
import org.oathway.person.RoadStop;
import org.oathway.platform.CaseStep;

/** The page that shows every part the screens are made of, with invented people. */
@Named("showcase")
@RequestScoped
public class ShowcaseView {

  private static final Instant SUBMITTED = Instant.parse("2026-11-19T14:02:40Z");

  /** One row of a table. */
  public record Row(String name, String kind, String state, LocalDate date, int hours) {}

  private @Inject Messages messages;
  private @Inject Msg msg;

  private String name = "";
  private String district = "";
  private String day = "";
  private String story = "";
  private String consent = "";

  public List<CaseStep> getSteps() {
    return List.of(
        step(0, "applicant", "CANDIDATE", "SUBMITTED", ""),
        step(11, "clerk", "CLERK", "RETURNED", "shared.showcase.note"),
        step(46, "applicant", "CANDIDATE", "SUBMITTED", ""));
  }

  private CaseStep step(int hours, String who, String role, String state, String note) {
    return new CaseStep(
        SUBMITTED.plus(hours, ChronoUnit.HOURS),
        msg.get("shared.showcase.person." + who),
        role,
        state,
        note);
  }

  public List<RoadStop> getStops() {
    return List.of(
        stop("passed", RoadStop.State.DONE, "/document/verify"),
        stop("registered", RoadStop.State.DONE, ""),
        stop("interning", RoadStop.State.NOW, ""),
        stop("assessed", RoadStop.State.AHEAD, ""),
        stop("licensed", RoadStop.State.AHEAD, ""),
        stop("sworn", RoadStop.State.AHEAD, ""));
  }

  private static RoadStop stop(String name, RoadStop.State state, String link) {
    String key = "shared.showcase.stop." + name;
    return new RoadStop(key, state, key + ".sub", List.of(), link);
  }

  public List<Finding> getFindings() {
    return List.of(finding("ok", "degree"), finding("warn", "papers"), finding("bad", "place"));
  }

  private Finding finding(String tone, String key) {
    String words = "shared.showcase.finding." + key;
    return new Finding(
        tone,
        msg.get(words),
        msg.get(words + ".why"),
        msg.get(words + ".article"),
        "ok".equals(tone) ? "" : msg.get(words + ".mend"));
  }

  public List<Row> getRows() {
    return List.of(
        row("applicant", "RETURNED", 5, 12),
        row("second", "SUBMITTED", 4, 40),
        row("third", "PASSED", 2, 36),
        row("fourth", "REJECTED", 1, 0));
  }

  private Row row(String who, String state, int days, int hours) {
    return new Row(
        msg.get("shared.showcase.person." + who),
        msg.get("shared.showcase.kind." + who),
        state,
        LocalDate.of(2026, 11, 19).plusDays(days),
        hours);
  }

  /** Refuses everything, to show how refusals look. */
  public void refuse() {
    messages.refused(
        List.of(
            Reason.at("name", "shared.showcase.reason.name"),
            Reason.of(
                "shared.showcase.reason.papers",
                msg.get("shared.showcase.finding.papers.article"))));
  }

  /** Keeps the draft. */
  public void save() {
    messages.note("shared.showcase.saved");
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getDistrict() {
    return district;
  }

  public void setDistrict(String district) {
    this.district = district;
  }

  public String getDay() {
    return day;
  }

  public void setDay(String day) {
    this.day = day;
  }

  public String getStory() {
    return story;
  }

  public void setStory(String story) {
    this.story = story;
  }

  public String getConsent() {
    return consent;
  }

  public void setConsent(String consent) {
    this.consent = consent;
  }
}
