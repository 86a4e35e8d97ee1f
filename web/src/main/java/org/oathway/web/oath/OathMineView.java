package org.oathway.web.oath;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oathway.document.QrPicture;
import org.oathway.oath.CeremonyRow;
import org.oathway.oath.DutyRow;
import org.oathway.oath.OathState;
import org.oathway.oath.Oaths;
import org.oathway.platform.CaseStep;
import org.oathway.platform.Outcome;
import org.oathway.web.shared.Messages;

/** A practitioner's own oath, from the day it is owed to the sheet that says it is sworn. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class OathMineView implements Serializable {

  private @Inject Oaths oaths;
  private @Inject Messages messages;
  private @Inject Clock clock;
  private Oaths.@Nullable Mine mine;
  private String picture = "";
  private String reason = "";

  public void load() {
    mine = oaths.mine().orElse(null);
    picture = isCodeWanted() ? QrPicture.svg(Objects.requireNonNull(mine).checkInLink()) : "";
  }

  public @Nullable String confirm() {
    return goOn(oaths.confirm(id()), "oath.confirmed");
  }

  public @Nullable String askLeave() {
    return goOn(oaths.askLeave(id(), reason), "oath.leave.asked");
  }

  private @Nullable String goOn(Outcome<Long> outcome, String key) {
    return switch (outcome) {
      case Outcome.Done<Long> done -> {
        messages.done(key);
        yield "/oath/mine?faces-redirect=true";
      }
      case Outcome.Refused<Long> no -> {
        messages.refused(no.reasons());
        yield null;
      }
    };
  }

  private long id() {
    return Objects.requireNonNull(mine).duty().id();
  }

  /** Whether there is anything to show. */
  public boolean isOwing() {
    return mine != null;
  }

  public @Nullable DutyRow getDuty() {
    return mine == null ? null : mine.duty();
  }

  public @Nullable CeremonyRow getCeremony() {
    return mine == null ? null : mine.ceremony().stream().findFirst().orElse(null);
  }

  public List<CaseStep> getSteps() {
    return mine == null ? List.of() : mine.steps();
  }

  public @Nullable NextStep getNext() {
    return mine == null
        ? null
        : NextStep.of(mine.duty(), getCeremony(), clock.instant(), clock.getZone());
  }

  public String getStanding() {
    return mine == null ? "" : mine.duty().standing(LocalDate.now(clock));
  }

  public boolean isAnswerable() {
    NextStep next = getNext();
    return next != null && next.answerable();
  }

  /** Whether leave may be asked for: invited or promised, and the ceremony lies ahead. */
  public boolean isExcusable() {
    CeremonyRow ceremony = getCeremony();
    return mine != null
        && ceremony != null
        && mine.duty().state().leadsTo(OathState.LEAVE_REQUESTED)
        && clock.instant().isBefore(ceremony.startsAt());
  }

  public boolean isCodeWanted() {
    NextStep next = getNext();
    return next != null && next.opensTheDoor();
  }

  /** The code in two groups, as one reads it aloud. */
  public String getCode() {
    String code = mine == null ? null : mine.duty().code();
    return code == null ? "" : code.substring(0, 4) + " " + code.substring(4);
  }

  public String getPicture() {
    return picture;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
