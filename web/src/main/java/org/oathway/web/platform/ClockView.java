package org.oathway.web.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oathway.exams.Reason;
import org.oathway.platform.DeedFailed;
import org.oathway.platform.DemoClock;
import org.oathway.platform.Outcome;
import org.oathway.platform.Settings;
import org.oathway.web.shared.Fmt;
import org.oathway.web.shared.Messages;

/** Moves the clock of a demonstration forward, by a few usual steps or to a day. */
@Named
@RequestScoped
public class ClockView {

  private @Inject DemoClock demo;
  private @Inject Clock clock;
  private @Inject Settings settings;
  private @Inject Messages messages;
  private @Inject Fmt fmt;
  private @Nullable LocalDate day;

  @PostConstruct
  void tomorrow() {
    day = LocalDate.now(clock).plusDays(1);
  }

  /** Outside demo mode the page does not exist. */
  public void load() {
    if (!settings.demo()) {
      throw DeedFailed.notFound("demo clock", "");
    }
  }

  /** Goes so many days ahead. */
  public String ahead(int days) {
    return moveTo(LocalDate.now(clock).plusDays(days));
  }

  /** Goes to the day that was chosen. */
  public String move() {
    if (day == null) {
      messages.refused(List.of(Reason.at("day", "platform.clock.which")));
      return "";
    }
    return moveTo(day);
  }

  private String moveTo(LocalDate to) {
    return switch (demo.moveTo(to)) {
      case Outcome.Done<LocalDate> done -> {
        messages.done("platform.clock.moved", fmt.longDate(done.value()));
        yield "/platform/clock?faces-redirect=true";
      }
      case Outcome.Refused<LocalDate> no -> {
        messages.refused(no.reasons());
        yield "";
      }
    };
  }

  public @Nullable LocalDate getDay() {
    return day;
  }

  public void setDay(@Nullable LocalDate day) {
    this.day = day;
  }
}
