package org.oathway.web.training;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oathway.document.QrPicture;
import org.oathway.platform.Outcome;
import org.oathway.security.Caller;
import org.oathway.security.Role;
import org.oathway.training.Attendee;
import org.oathway.training.CourseRow;
import org.oathway.training.CourseState;
import org.oathway.training.Courses;
import org.oathway.training.Credits;
import org.oathway.training.Posting;
import org.oathway.web.shared.Messages;

/** One course for the association: the code for the room, who came, the posting, a correction. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class CourseView implements Serializable {

  private @Inject Courses courses;
  private @Inject Posting posting;
  private @Inject Credits credits;
  private @Inject Caller caller;
  private @Inject Messages messages;
  private @Inject Clock clock;
  private long id;
  private @Nullable CourseRow row;
  private Courses.@Nullable RoomCode code;
  private String picture = "";
  private List<Attendee> attendees = List.of();
  private long entry;
  private @Nullable BigDecimal right;
  private String reason = "";

  public void load() {
    row = courses.row(id);
    attendees = courses.attendees(id);
    if (caller.has(Role.ASSOCIATION)) {
      turn();
    }
  }

  /** Shows the code of this moment. */
  public void turn() {
    Courses.RoomCode now = courses.code(id);
    code = now;
    picture = now.shown() ? QrPicture.svg(now.link()) : "";
  }

  public @Nullable String post() {
    return goOn(posting.post(id), "training.posted");
  }

  public @Nullable String correct() {
    return goOn(credits.correct(entry, right, reason), "training.corrected");
  }

  private @Nullable String goOn(Outcome<?> outcome, String key) {
    return switch (outcome) {
      case Outcome.Done<?> done -> {
        messages.done(key, done.value());
        yield "/training/course?faces-redirect=true&id=" + id;
      }
      case Outcome.Refused<?> no -> {
        messages.refused(no.reasons());
        yield null;
      }
    };
  }

  public @Nullable CourseState getState() {
    return row == null ? null : row.state(clock.instant());
  }

  /** Whether the hours may be posted now. */
  public boolean isPostable() {
    return getState() == CourseState.HELD && caller.has(Role.ASSOCIATION);
  }

  /** Who has a line that may be corrected. */
  public List<Attendee> getCredited() {
    return attendees.stream().filter(one -> one.creditId() != null).toList();
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public @Nullable CourseRow getRow() {
    return row;
  }

  public Courses.@Nullable RoomCode getCode() {
    return code;
  }

  public String getPicture() {
    return picture;
  }

  public List<Attendee> getAttendees() {
    return attendees;
  }

  public long getEntry() {
    return entry;
  }

  public void setEntry(long entry) {
    this.entry = entry;
  }

  public @Nullable BigDecimal getRight() {
    return right;
  }

  public void setRight(@Nullable BigDecimal right) {
    this.right = right;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
