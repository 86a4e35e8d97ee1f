package org.oathway.web.seating;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oathway.platform.Outcome;
import org.oathway.seating.PlanCard;
import org.oathway.seating.Recomputations;
import org.oathway.seating.Recomputations.Recomputed;
import org.oathway.seating.SeatPlans;
import org.oathway.session.SessionCard;
import org.oathway.session.Sessions;
import org.oathway.web.shared.Messages;

/** Anybody recomputes a draw: the published one, or a text they bring. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class RecomputeView implements Serializable {

  private static final int LONGEST = 4_000_000;

  private @Inject SeatPlans plans;
  private @Inject Recomputations recomputations;
  private @Inject Sessions sessions;
  private @Inject Messages messages;
  private long session;
  private List<SessionCard> others = List.of();
  private @Nullable PlanCard plan;
  private long roll;
  private String text = "";
  private transient @Nullable Part file;
  private @Nullable Recomputed result;

  /** The draw asked for, or else the newest there is. */
  public void load() {
    List<SessionCard> drawn =
        sessions.published().stream().filter(s -> plans.ofSession(s.id()).isPresent()).toList();
    if (session == 0 && !drawn.isEmpty()) {
      session = drawn.getFirst().id();
    }
    others = drawn.stream().filter(other -> other.id() != session).toList();
    plan = plans.ofSession(session).orElse(null);
    roll = plan == null ? 0 : plans.onRoll(plan.id());
  }

  /** Recomputes what is published. */
  public void published() {
    result = recomputations.ofSession(session);
  }

  /** Recomputes what was pasted or chosen. */
  public void brought() {
    result = null;
    switch (recomputations.ofText(chosen())) {
      case Outcome.Done<Recomputed> done -> result = done.value();
      case Outcome.Refused<Recomputed> no -> messages.refused(no.reasons());
    }
  }

  private String chosen() {
    Part given = file;
    if (given == null || given.getSize() == 0) {
      return text;
    }
    try (InputStream in = given.getInputStream()) {
      return new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Other sessions with a published draw. */
  public List<SessionCard> getOthers() {
    return others;
  }

  public @Nullable PlanCard getPlan() {
    return plan;
  }

  public long getRoll() {
    return roll;
  }

  public @Nullable Recomputed getResult() {
    return result;
  }

  public long getSession() {
    return session;
  }

  public void setSession(long session) {
    this.session = session;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }
}
