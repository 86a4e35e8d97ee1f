package org.oathway.web.training;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.oathway.platform.Outcome;
import org.oathway.training.Enrolments;
import org.oathway.web.shared.Messages;

/** Coming and going: the QR code fills in the digits, one press does the rest. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class AttendView implements Serializable {

  private @Inject Enrolments enrolments;
  private @Inject Messages messages;
  private long course;
  private String code = "";
  private Enrolments.@Nullable Attended done;

  public void attend() {
    switch (enrolments.attend(course, code)) {
      case Outcome.Done<Enrolments.Attended> counted -> done = counted.value();
      case Outcome.Refused<Enrolments.Attended> no -> messages.refused(no.reasons());
    }
  }

  public Enrolments.@Nullable Attended getDone() {
    return done;
  }

  public long getCourse() {
    return course;
  }

  public void setCourse(long course) {
    this.course = course;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
